"""Whose counterpart "rekannya" is, where that is not simply the person named last."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kronik.model import Span
from kronik.read.names.candidates import Candidate, Form
from kronik.read.names.cast import NOBODY

# "kepala operasi militer Pakistan menelepon mitranya dari India": neither has a name.
_NAMELESS = re.compile(
    r"\b(?:[Kk]epala|[Dd]irektur|[Kk]omandan|[Pp]anglima|[Pp]ejabat|[Pp]ara|[Nn]egosiator|[Dd]elegasi)(?: [a-z]+){1,4}(?: [A-Z]\w+){1,2} (?:(?:telah|sudah|akan|juga|kembali) )*(?:menelepon|menghubungi|bertemu|menemui|berbicara|berunding)(?: dengan)? $"
)
# "Dalam panggilan telepon dengan rekan-rekannya di Mesir dan Qatar, Menlu ...": the counterparts of him who follows.
_OPENS = re.compile(
    r"\W*(?:(?:sebelumnya|sementara itu|kemudian|lalu|selanjutnya|pada [^,;.]{1,30}),? )?(?:dalam|lewat|melalui|usai|setelah|sebelum|saat|ketika|selain|di sela-sela)\b",
    re.IGNORECASE,
)
LISTED = re.compile(r",[ ]|,?[ ]dan[ ]|-|/")


def owners(view: str, sentences: Sequence[Span], persons: Sequence[Candidate]) -> Iterator[tuple[int, int]]:
    """Where a counterpart is named in the clause that opens a sentence, with where the subject of that sentence stands."""
    owner: int | None = None
    for before, mate in zip((None, *persons), persons, strict=False):
        if mate.title != "counterpart" or mate.form is not Form.office:
            continue
        if not (before and before.title == "counterpart" and LISTED.fullmatch(view, before.span.end, mate.span.start)):
            owner = _owner(view, sentences, persons, mate)
        elif owner is None:  # "rekannya di A, B, dan C": all of the one named before the list
            owner = max(
                (p.span.start for p in persons if p.title != "counterpart" and p.span.start < mate.span.start),
                default=None,
            )
        if owner is not None:
            yield mate.span.start, owner


def _owner(view: str, sentences: Sequence[Span], persons: Sequence[Candidate], mate: Candidate) -> int | None:
    """Where the person stands whose counterpart this is, if that is not who was named last."""
    within = next((s for s in sentences if s.start <= mate.span.start < s.end), None)
    if within is None:
        return None
    nobody = NOBODY if _NAMELESS.search(view, within.start, mate.span.start) else None
    if not _OPENS.match(view, within.start):
        return nobody
    here = [p for p in persons if within.start <= p.span.start < within.end and p.title != "counterpart"]
    if any(p.span.start < mate.span.start for p in here):
        return nobody
    after = next((p for p in here if view.endswith(", ", within.start, p.phrase.start)), None)
    return after.span.start if after else nobody
