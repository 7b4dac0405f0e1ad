"""Whom a word takes beside people whom nobody names: "bertemu sejumlah anggota Kongres dan Menlu AS Marco Rubio".

The unnamed are no parties of their own (codebook decision 7); who is named after them is one.
"""

from __future__ import annotations

import functools
import re

from kronik.read.clause.scene import PERSON

_MANY = r"(?:para|sejumlah|beberapa|seluruh|semua|berbagai)"
_PEOPLE = (
    r"(?:anggota|pejabat|pimpinan|petinggi|pengusaha|investor|pebisnis|pelaku usaha|tokoh|perwakilan|politikus|politisi"
    r"|senator|legislator|diplomat|menteri|pemimpin|mahasiswa|akademisi|jurnalis|wartawan|warga|diaspora|keluarga|korban)"
)
# A word that tells of them; one that opens another clause or says where, about what, for what ends it.
_TELLS = r"(?: (?!(?:dan|serta|di|ke|pada|untuk|guna|soal|tentang|terkait|agar|oleh)\b|me(?!nteri)[a-z]{4,}|ber[a-z]{4,})[a-z-]+)"


@functools.cache
def _after(heads: str) -> re.Pattern[str]:
    return re.compile(
        rf" (?:dengan |bersama )?(?:{_MANY}{_TELLS}{{1,6}}|{_PEOPLE}{_TELLS}{{0,6}})(?: (?:dan|serta){_TELLS}{{1,3}})?"
        rf"(?: (?:dan|serta)(?: juga)?|(?P<comma>,))(?: dengan)? {heads}"
    )


# "bertemu pimpinan Kongres, Menlu AS ①, dan sejumlah pengusaha": the list goes on after whom it names.
_GOES_ON = re.compile(r"(?: \([^()]{1,30}\))?,? (?:dan|serta) ")


def beside_unnamed(words: str, start: int, position: int, heads: str, *, direct: bool) -> bool:
    """Whether the person at `position` is joined to unnamed people whom the word that ends at `start` takes."""
    gap = words[start:position]
    if words[position] != PERSON or not (direct or gap.startswith((" dengan ", " bersama "))):
        return False
    if not any(joint in gap for joint in ("dan ", "serta ", ", ")):
        return False
    hit = _after(heads).fullmatch(gap)
    return hit is not None and (hit["comma"] is None or _GOES_ON.match(words, position + 1) is not None)
