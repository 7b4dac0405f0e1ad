"""Brackets that only describe the person before them: his age, his party and seat, where he stands in a picture."""

from __future__ import annotations

import re
from collections.abc import Iterator

_PLACE = r"(?:(?:ke)?(?:dua|tiga|empat) )?(?:dari )?(?:kiri|kanan|tengah|depan|belakang)(?: ke (?:kiri|kanan))?"
_DESCRIBES = re.compile(  # the sign first, then what stands before it: so the pattern is searched by its signs
    r"\((?<=[a-z.'’] \()(?:"
    r"(?:(?:berusia|usia|umur) )?[2-9]\d(?: (?:tahun|thn))?"
    rf"|{_PLACE}|(?:berjas|berbaju|berkemeja|bertopi|berkacamata|mengenakan|memakai)[^()]{{0,30}}"
    r"|[DRI][-–][A-Z][\w. ]{2,20}|(?:Partai|Fraksi|F)[ -][A-Z][\w ]{2,30}|Demokrat|Republik|Republiken"
    rf")\)|,(?<=[a-z],) {_PLACE},(?= [a-z])"
)
_NAME = re.compile(r"[A-Z][\w'’.-]*,? ?$")


def describing(view: str) -> Iterator[tuple[int, int]]:
    """Where such brackets stand, with the space before them."""
    for hit in _DESCRIBES.finditer(view):
        start = hit.start() - (hit[0][0] == "(")
        if _NAME.search(view, max(0, start - 40), start):
            yield start, hit.end()
