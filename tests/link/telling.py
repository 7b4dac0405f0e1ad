"""Contacts in a few words, for the tests of linking."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from kronik.knowledge import load
from kronik.link import ArticleFacts, link
from kronik.link.records import mention
from kronik.model import Event, Judgement, Mention


def told(article: str, kind: str, status: str, who: str, when: str | None = None, **fields: object) -> Mention:
    """One contact as an article tells it: `told("kompas", "call", "happened", "Donald Trump+Vladimir Putin", "2018-07-03")`."""
    number = fields.pop("number", 0)
    record = {
        "id": f"{article}/{number}",
        "kind": kind,
        "status": status,
        "participants": who.split("+"),
        "date": when,
        **fields,
    }
    published = fields.get("published")
    return mention(record, article, date.fromisoformat(str(published)) if published else None, load())


def linked(
    mentions: Sequence[Mention],
    published: Mapping[str, str] | None = None,
    voices: Mapping[str, str] | None = None,
    judgements: Sequence[Judgement] = (),
) -> tuple[Event, ...]:
    """The events of these mentions; `published` gives the days of their articles."""
    facts = {article: ArticleFacts(date.fromisoformat(day)) for article, day in (published or {}).items()}
    return link(mentions, voices or {}, facts, judgements)


def groups(events: Sequence[Event]) -> set[frozenset[str]]:
    """Which mentions went together."""
    return {frozenset(event.mentions) for event in events}
