"""Persons whose office no table knows: the words before them are an office by their capitals."""

from __future__ import annotations

import re

from kronik.read.clause.apposed import IN_CAPITALS
from kronik.read.clause.scene import PLACE, SIGNS, STATE, Scene

# ", serta Ketua Komite Hubungan Luar Negeri Senat ①": an office that no list knows, all in capitals, before its bearer.
_TITLED = re.compile(
    rf"(,\s+(?:disusul |dan terakhir |serta terakhir |lalu |kemudian |dan |serta )?|\s+(?:dan|serta)\s+)(?:(?:[\w'&./-]+|\([^()]{{1,20}}\)|[{SIGNS['B']}{SIGNS['I']}{STATE}{PLACE}]),?\s+){{1,9}}?(?={SIGNS['H']})"
)
_CAPITALS = re.compile(
    r"(?:(?:[A-Z][\w'&./-]*|\([^()]{1,20}\)|dan|untuk|bidang|sekaligus|merangkap|of|for|the|and),?\s+)+"
)


def titled(scene: Scene, start: int) -> re.Match[str] | None:
    """A further member of a list whose office is not in the tables."""
    hit = _TITLED.match(scene.words, start)
    if hit is None or not _CAPITALS.fullmatch(scene.view, scene.at[hit.end(1)], scene.at[hit.end()]):
        return None
    return hit if scene.view[scene.at[hit.end(1)]].isupper() else None


# An office that no list knows, before its bearer: "dengan Sekretaris Jenderal Persatuan Bangsa-Bangsa (PBB) Antonio Guterres".
UNKNOWN_TITLE = re.compile(
    rf"\s+(?:(?!(?:keturunan|cucu|cicit|kerabat|janda|istri|suami|anak|putr[ai](?! mahkota)|adik|kakak|ibu|ayah|sepupu|keponakan|pengikut|loyalis|yang|para|sejumlah|beberapa|dalam|pemerintahan|kabinet|di|ke|pada|oleh|untuk|soal|tentang|terkait|mengenai|agar|dan|serta|atas|me\w+|ber\w+|di\w+|ter\w+)\b)[\w'&./-]+\s+|\([^()]{{1,40}}\)\s+|[{SIGNS['B']}{SIGNS['I']}{STATE}{PLACE}],?\s+){{1,9}}"
)


def unlisted_office(scene: Scene, start: int, position: int) -> bool:
    """ "bertemu Gubernur People's Bank of China (PBoC) ①": all in capitals, an office that no list knows."""
    at = start + len(scene.words[start:position]) - len(scene.words[start:position].lstrip())
    return at < position and bool(IN_CAPITALS.fullmatch(scene.view, scene.at[at], scene.at[position]))
