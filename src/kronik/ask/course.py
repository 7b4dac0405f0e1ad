"""The course of a contact: what was said of it when, from plan over postponement to what became of it. Nothing is overwritten."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from kronik.ask.dates import edtf
from kronik.model import ArticleId, Mention, Reading, Status

Json = dict[str, Any]


def course(mentions: Iterable[Mention], readings: Mapping[ArticleId, Reading]) -> list[Json]:
    """The steps in the order of the reports; reports in a row that say the same are one step.

    A step has the day of its first report, the status, the date given for the contact, the articles, and a `note` where
    a plan moved or was taken up again.
    """
    told = sorted(mentions, key=lambda m: (_day(m, readings) or date.max, m.id))
    steps: list[Json] = []
    for mention in told:
        when = edtf(mention.when.value) if mention.when else None
        status = mention.status.value.value
        last = steps[-1] if steps else None
        if last and last["status"] == status and (when is None or last["date"] in (None, when)):
            last["date"] = last["date"] or when
            last["articles"] = list(dict.fromkeys([*last["articles"], mention.article]))
            continue
        day = _day(mention, readings)
        steps.append(
            {
                "reported": day.isoformat() if day else None,
                "status": status,
                "date": when,
                "articles": [mention.article],
                "note": _note(status, when, steps),
            }
        )
    return steps


def _note(status: str, when: str | None, before: list[Json]) -> str:
    """What is new about a step: a date that moved, a plan taken up again, a plan put off."""
    planned = [step for step in before if step["status"] == Status.planned.value]
    off = bool(before) and before[-1]["status"] in (Status.cancelled.value, Status.denied.value)
    if status == Status.planned.value and off:
        return "taken up again"
    if status == Status.planned.value and planned and when and planned[-1]["date"] not in (None, when):
        return f"moved from {planned[-1]['date']}"
    if status == Status.happened.value and planned and when and planned[-1]["date"] not in (None, when):
        return f"planned for {planned[-1]['date']}"
    return ""


def _day(mention: Mention, readings: Mapping[ArticleId, Reading]) -> date | None:
    reading = readings.get(mention.article)
    return reading.published.day if reading else None
