"""Who held which office votes on the year of an article that does not say it.

"Menteri Luar Negeri AS Mike Pompeo" can only have been written between April 2018 and January 2021.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from kronik.knowledge import Knowledge, Tenure
from kronik.model import ActorId
from kronik.read.names.candidates import Candidate

_ELECT = timedelta(days=200)  # between election and oath
_STILL_CALLED = timedelta(days=60)  # the office sticks to a name for some weeks
_KNOWN_BEFORE = timedelta(days=400)  # a candidate is in the news before the first office
_MARGIN = 2  # persons in office on one of the days and not on another, before the first is taken
_LATEST = 2035  # when no tenure says until when the register is known


@functools.cache
def latest_year(know: Knowledge) -> int:
    """The last year of which the register knows anything: no article is read with a later one by inference."""
    years = [
        int(t.open_as_of[:4])
        for a in know.register.actors
        for t in know.register.tenures(a)
        if t.open_as_of[:4].isdigit()
    ]
    return max(years, default=_LATEST)


def narrow(days: Sequence[date], candidates: Sequence[Candidate], know: Knowledge) -> tuple[list[date], list[str]]:
    """The days that every office-holder named allows, and the votes in words.

    With an office the person must hold it on the day ("mantan": have held it, "terpilih": be about to); without one the
    person must at least have entered office by then, give or take a year. A vote that would leave no day is set aside.
    """
    left, votes = list(days), []
    seen: set[tuple[ActorId, str, bool]] = set()
    for candidate in sorted(candidates, key=lambda c: not c.classes):
        key = (*candidate.actors[:1], candidate.tense, bool(candidate.classes))
        if len(candidate.actors) != 1 or key in seen or len(left) < 2:
            continue
        seen.add(key)  # type: ignore[arg-type]
        tenures = _tenures(candidate, know)
        kept = [day for day in left if _allows(day, tenures, candidate)] if tenures else []
        if kept and len(kept) < len(left):
            left = kept
            votes.append(_words(candidate.actors[0], tenures, know))
    return left, votes


def likeliest(days: Sequence[date], candidates: Sequence[Candidate], know: Knowledge) -> list[date]:
    """Of several days that the votes allow, the one on which all who are in office on any other were, and some more.

    Who is called by an office must hold it on the day, not merely have held it weeks before. Persons without one count
    where they hold any: one of them may be told of in retrospect, two are hardly both.
    """
    single = [c for c in candidates if len(c.actors) == 1 and c.tense not in ("former", "elect")]
    called = [c for c in single if c.classes]
    return _ahead(days, called, 1, know) or _ahead(days, single, _MARGIN, know) or list(days)


def _ahead(days: Sequence[date], candidates: Sequence[Candidate], margin: int, know: Knowledge) -> list[date]:
    """The day on which all these persons who are in office on another are, and at least `margin` more; nothing if none is."""
    in_office = {day: frozenset(c.actors[0] for c in candidates if _holds(day, c, know)) for day in days}
    first, *others = sorted(days, key=lambda day: len(in_office[day]), reverse=True)
    clear = all(in_office[first] >= in_office[day] for day in others)
    return [first] if clear and len(in_office[first]) - len(in_office[others[0]]) >= margin else []


def _holds(day: date, candidate: Candidate, know: Knowledge) -> bool:
    return any(t.covers(day) for t in _tenures(candidate, know) if t.office_class != "former_leader")


def _tenures(candidate: Candidate, know: Knowledge) -> tuple[Tenure, ...]:
    tenures = know.register.tenures(candidate.actors[0])
    if not candidate.classes:
        return tenures
    return tuple(
        t
        for t in tenures
        if (t.office_class in candidate.classes or t.title in candidate.classes)
        and (candidate.state is None or t.state == candidate.state)
    )


def _allows(day: date, tenures: Sequence[Tenure], candidate: Candidate) -> bool:
    if candidate.tense == "former":
        return any(t.until is not None and t.until <= day + timedelta(days=31) for t in tenures)
    if candidate.tense == "elect":
        return any(t.since is not None and timedelta(0) <= t.since - day <= _ELECT for t in tenures)
    if candidate.classes:
        return any(t.covers(day) or t.covers(day - _STILL_CALLED) for t in tenures)
    return any(t.since is None or t.since <= day + _KNOWN_BEFORE for t in tenures)


def _words(actor: ActorId, tenures: Iterable[Tenure], know: Knowledge) -> str:
    known = know.register.actors.get(actor)
    name = known.name if known else actor
    terms = ", ".join(f"{t.since or '?'}..{t.until or 'now'}" for t in tenures)
    office = next(iter(tenures)).office
    return f"{name} was {office} {terms}"
