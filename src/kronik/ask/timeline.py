"""Events in the order of time, imprecise and missing dates told as such.

An event without a date stands after the day of its earliest article, and says so; one whose articles have no date
either comes last. Within one day the finer date comes first.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from kronik.model import ArticleId, Event

NO_DATE = "date not stated; placed by the day of its earliest article"
NO_DAY = "neither the contact nor its articles have a date"


@dataclass(frozen=True, slots=True)
class Entry:
    """One event in its place: the day that places it (None: nowhere to put it) and why, where it has no date."""

    event: Event
    day: date | None
    placed: str = ""


def timeline(events: Iterable[Event], published: Mapping[ArticleId, date | None]) -> tuple[Entry, ...]:
    """The events in order; `published` gives the day of each article where it is known."""
    return tuple(sorted((place(event, published) for event in events), key=order))


def place(event: Event, published: Mapping[ArticleId, date | None]) -> Entry:
    """Where an event stands."""
    if event.when:
        return Entry(event, event.when.value.earliest)
    days = [day for article in event.articles if (day := published.get(article))]
    return Entry(event, min(days), NO_DATE) if days else Entry(event, None, NO_DAY)


def order(entry: Entry) -> tuple[date, bool, date, str]:
    """What to sort by: the day, dated before undated, finer before coarser, then the id."""
    when = entry.event.when
    return entry.day or date.max, when is None, when.value.latest if when else date.max, entry.event.id
