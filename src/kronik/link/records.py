"""Contact records in the codebook's fields (as `kronik read --jsonl` and gold files write them) -> mentions to link.

A record alone has no stored text; its claims cite the record's own evidence passage from offset 0. That is enough to
link the records of any reader; nothing that is stored or shown comes from here.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Any, TypeVar

from kronik.knowledge import Actor, Knowledge
from kronik.model import (
    ActorKind,
    Claim,
    ContactKind,
    Grain,
    Mention,
    Origin,
    Party,
    Source,
    Span,
    Status,
    TimeExpression,
)
from kronik.text import fold

T = TypeVar("T")
_ORIGIN = Origin("rule", "record")


def mention(record: Mapping[str, Any], article: str, published: date | None, know: Knowledge) -> Mention:
    """One record as a mention of this article.

    Raises:
        KeyError: a required field (id, kind, status, participants) is missing.
        ValueError: a kind, status or date that the codebook does not know.
    """
    words = (Span(0, max(1, len(record.get("evidence") or ""))),)

    def claim(value: T) -> Claim[T]:
        return Claim(value, words, _ORIGIN)

    def optional(field: str, make: Callable[[Any], T]) -> Claim[T] | None:
        return claim(make(record[field])) if record.get(field) else None

    when = interval(record.get("date"), record.get("date_end"))
    on = when.earliest if when else published
    return Mention(
        id=record["id"],
        article=article,
        kind=claim(ContactKind(record["kind"])),
        status=claim(Status(record["status"])),
        who=tuple(claim(party(name, on, know)) for name in record["participants"]),
        evidence=words[0],
        when=claim(when) if when else None,
        city=optional("city", str),
        country=optional("country", str),
        occasion=optional("occasion", str),
        minutes=optional("minutes", int),
        topics=tuple(claim(str(topic)) for topic in record.get("topics") or ()),
        sources=tuple(claim(source(name, know)) for name in record.get("sources") or ()),
    )


def party(name: str, on: date | None, know: Knowledge) -> Party:
    """The actor of this name, on that day where several bear it; `name:<folded>` for one whom the register does not know."""
    known = know.register.named(name)
    if not known:
        return Party(f"name:{fold(name)}", name, ActorKind.person)
    actor = min(known, key=lambda a: (not _in_office(a, on, know), -len(know.register.tenures(a.id)), a.id))
    return Party(actor.id, actor.name, actor.kind, _state(actor, on, know))


def source(name: str, know: Knowledge) -> Source:
    """Who says so: an agency or outlet that we know, an actor of the register, else an unnamed kind of speaker."""
    if know.outlets.by_name(name):
        return Source(name, "agency")
    known = know.register.named(name)
    return Source(name, "official" if known else "unnamed", known[0].id if len(known) == 1 else None)


def interval(first: str | None, last: str | None = None) -> TimeExpression | None:
    """ISO 8601 at day, month or year precision, or a first and a last one, as days."""
    if not first:
        return None
    start, end = _bound(first, last=False), _bound(last or first, last=True)
    grain = {4: Grain.year, 7: Grain.month}.get(len(first), Grain.day)
    return TimeExpression(start, end + timedelta(days=1), Grain.interval if last and last != first else grain)


def _bound(text: str, *, last: bool) -> date:
    parts = [int(part) for part in text[:10].split("-")]
    year, month, day = (*parts, 0, 0)[:3]
    month = month or (12 if last else 1)
    return date(year, month, day or (monthrange(year, month)[1] if last else 1))


def _in_office(actor: Actor, on: date | None, know: Knowledge) -> bool:
    return on is not None and bool(know.register.held(actor.id, on))


def _state(actor: Actor, on: date | None, know: Knowledge) -> str | None:
    """For whom the actor acted on that day: one state, or the one of the tenures whose days are certain; else unknown."""
    held = know.register.held(actor.id, on) if on else ()
    sure = {tenure.state for tenure in held if on and tenure.surely_covers(on)}
    for states in (
        {tenure.state for tenure in held if tenure.doubt in ("none", "day")},
        sure,
        {tenure.state for tenure in held},
        {tenure.state for tenure in know.register.tenures(actor.id)},
    ):
        if len(states) == 1:
            return min(states)
    return actor.state
