"""Who held which office votes on the year of an article that does not say it.

"Menteri Luar Negeri AS Mike Pompeo" can only have been written between April 2018 and January 2021.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Sequence
from datetime import date

from kronik.knowledge import Knowledge, Tenure
from kronik.model import ActorId
from kronik.read.candidates import Candidate

_LATEST = 2035  # when no tenure says until when the register is known


@functools.cache
def latest_year(know: Knowledge) -> int:
    """The last year of which the register knows anything: no article is read with a later one by inference."""
    years = [int(t.open_as_of[:4]) for a in know.register.actors for t in know.register.tenures(a) if t.open_as_of[:4].isdigit()]
    return max(years, default=_LATEST)


def narrow(days: Sequence[date], candidates: Sequence[Candidate], know: Knowledge) -> tuple[list[date], list[str]]:
    """The days on which every office-holder named held the office that the text gives, and the votes in words.

    A person with an office that the text states must have held it on the day; when several days remain, those on which
    most of the other persons held any office at all. A vote that would leave no day is set aside.
    """
    left, votes = list(days), []
    for actor, tenures in _stated(candidates, know).items():
        kept = [day for day in left if any(t.covers(day) for t in tenures)]
        if kept and len(kept) < len(left):
            left = kept
            votes.append(_words(actor, tenures, know))
        if len(left) == 1:
            return left, votes
    return _most(left, candidates, votes, know)


def _stated(candidates: Sequence[Candidate], know: Knowledge) -> dict[ActorId, tuple[Tenure, ...]]:
    found: dict[ActorId, tuple[Tenure, ...]] = {}
    for candidate in candidates:
        if len(candidate.actors) != 1 or not candidate.classes or candidate.tense:
            continue
        (actor,) = candidate.actors
        fitting = tuple(
            t
            for t in know.register.tenures(actor)
            if (t.office_class in candidate.classes or t.title in candidate.classes)
            and (candidate.state is None or t.state == candidate.state)
        )
        if fitting:
            found.setdefault(actor, fitting)
    return found


def _most(
    left: list[date], candidates: Sequence[Candidate], votes: list[str], know: Knowledge
) -> tuple[list[date], list[str]]:
    if len(left) < 2:
        return left, votes
    actors = dict.fromkeys(c.actors[0] for c in candidates if len(c.actors) == 1 and not c.tense)
    held = {day: sum(any(t.covers(day) for t in know.register.tenures(a)) for a in actors) for day in left}
    best = max(held.values())
    kept = [day for day in left if held[day] == best]
    if len(kept) < len(left):
        votes.append(f"{best} of the persons named held office then, fewer in the other years")
    return kept, votes


def _words(actor: ActorId, tenures: Iterable[Tenure], know: Knowledge) -> str:
    known = know.register.actors.get(actor)
    name = known.name if known else actor
    terms = ", ".join(f"{t.since or '?'}..{t.until or 'now'}" for t in tenures)
    office = next(iter(tenures)).office
    return f"{name} was {office} {terms}"
