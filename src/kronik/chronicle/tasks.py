"""The queue: what a person should look at next, and why. What was judged and has not changed since is not asked again."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass

from kronik.ask.fields import disputed, facts
from kronik.chronicle import judging
from kronik.io import events
from kronik.io.database import Database
from kronik.model import Event

SURE = 0.5
"""Below this score of its best claim a value is not sure."""
CENTRAL = frozenset({"kind", "status", "participants", "date"})
_ORDER = ("due again", "contradiction", "nearly one", "not sure")


@dataclass(frozen=True, slots=True)
class Task:
    """One thing to look at: what sort, which events and mentions, why, and the commands that settle it."""

    what: str
    events: tuple[str, ...]
    mentions: tuple[str, ...]
    why: str
    weight: float
    settle: tuple[str, ...]
    judgement: str | None = None


def queue(database: Database, limit: int) -> tuple[Task, ...]:
    """The first tasks by what they are, then by how much hangs on them."""
    standing = judging.standing(database)
    quiet = {event for s in standing if not s.due and s.judgement.about == "event" for event in s.events}
    apart = {
        frozenset(s.events) for s in standing if not s.due and s.judgement.verdict == "different" and len(s.events) == 2
    }
    tasks = [*_due(standing), *_of_events(database, quiet), *_nearly(database, apart)]
    tasks.sort(key=lambda task: (_ORDER.index(task.what), -task.weight, task.events, task.mentions))
    return tuple(tasks[:limit])


def _due(standing: tuple[judging.Standing, ...]) -> Iterator[Task]:
    for s in standing:
        if s.due:
            j = s.judgement
            said = f"{j.verdict}{f' {j.right} {j.value}' if j.verdict == 'correct' else ''}, said {j.by} on {j.at[:10]}"
            again = (f"kronik judge undo {j.id}", f"kronik judge {j.verdict} ...")
            yield Task("due again", s.events, tuple(filter(None, (j.left,))), f"{said}: {s.due}", 1.0, again, j.id)


def _of_events(database: Database, quiet: set[str]) -> Iterator[Task]:
    for event in events.stream(database):
        if event.id in quiet:
            continue
        if differ := disputed(event):
            settle = tuple(f"kronik judge correct {event.id} {field} VALUE" for field in differ)
            why = f"reports differ on {', '.join(differ)}"
            weight = float(len(event.articles))
            yield Task(
                "contradiction", (event.id,), event.mentions, why, weight, (*settle, f"kronik judge accept {event.id}")
            )
        elif weak := _weak(event):
            field, score = weak
            why = f"{field} is not sure ({score:.2f})"
            settle = (f"kronik judge accept {event.id}", f"kronik judge correct {event.id} {field} VALUE")
            yield Task("not sure", (event.id,), event.mentions, why, 1 - score, settle)


def _weak(event: Event) -> tuple[str, float] | None:
    """The central field whose best claim is least sure, where it is not sure."""
    best = [(max(c.claim.score for c in fact.because), name) for name, fact in facts(event) if name in CENTRAL]
    score, name = min(best)
    return (name, score) if score < SURE else None


def _nearly(database: Database, apart: set[frozenset[str]]) -> Iterator[Task]:
    for one, other, score, reasons in database.rows(
        "SELECT one, other, score, reasons FROM nearly ORDER BY one, other"
    ):
        homes = tuple(home for m in (one, other) if (home := events.of_mention(database, m)))
        if len(homes) == 2 and homes[0] != homes[1] and frozenset(homes) not in apart:
            settle = tuple(f"kronik judge {verdict} {homes[0]} {homes[1]}" for verdict in ("same", "different"))
            why = f"nearly one ({score:.2f}): " + "; ".join(json.loads(reasons))
            yield Task("nearly one", homes, (one, other), why, score, settle)
