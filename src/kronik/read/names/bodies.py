"""International bodies that no table has, known by the form of their name: "Organisasi Kerja Sama Laut Hitam"."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence

from kronik.knowledge import Knowledge
from kronik.read.names.candidates import folded
from kronik.read.names.gazetteer import Entry, Hit, Sort
from kronik.read.openings import guard, holds

_WORD = r"[A-Z][^\W\d_]*+(?:-[^\W\d_]++)*+"
_MOST = 6  # words behind the head


def with_bodies(view: str, hits: Sequence[Hit], know: Knowledge) -> Sequence[Hit]:
    """The hits, those that are only words of such a name replaced by the whole of it."""
    found = list(_bodies(view, hits, know))
    if not found:
        return hits
    kept = [hit for hit in hits if not any(body.start <= hit.start and hit.end <= body.end for body in found)]
    return sorted([*kept, *found], key=lambda hit: hit.start)


@functools.cache
def _pattern(know: Knowledge) -> re.Pattern[str]:
    table = know.tables["institutions"]["bodies"]
    waters = rf"(?:{'|'.join(table['waters'])}) {_WORD}"
    wide = rf"(?:{'|'.join(map(re.escape, table['wide']))})(?![\w-])"
    between = rf"(?:(?!{wide}|{waters}){_WORD} (?:dan )?){{0,{_MOST}}}"
    directions = r"(?: (?:Barat|Timur|Utara|Selatan|Tengah|Tenggara|Raya|Laut|Daya))*"
    return re.compile(
        rf"{guard(table['heads'])}(?<![\w-])(?:{'|'.join(table['heads'])}) {between}(?:{waters}|{wide}(?: {wide})*){directions}(?![\w-])"
    )


def _bodies(view: str, hits: Sequence[Hit], know: Knowledge) -> Iterator[Hit]:
    if not holds(view, know.tables["institutions"]["bodies"]["heads"]):
        return
    for body in _pattern(know).finditer(view):
        start, end = body.span()
        across = [hit for hit in hits if hit.start < end and start < hit.end]
        if any(hit.start < start or hit.end > end or _whole(hit, start) for hit in across):
            continue  # part of a name that we know, or one itself
        if any(hit.first(Sort.state, Sort.capital, Sort.person, Sort.office, Sort.body) for hit in across):
            continue  # "Dewan Pengusaha Rusia Eropa", "Badan Eksekutif Organisasi Kesehatan Dunia"
        yield Hit(start, end, (Entry(Sort.body, "body:" + folded(body[0]).replace(" ", "-"), body[0]),))


def _whole(hit: Hit, start: int) -> bool:
    return (
        hit.start == start
        and hit.first(Sort.body, Sort.institution, Sort.organ, Sort.group, Sort.state, Sort.trap) is not None
    )
