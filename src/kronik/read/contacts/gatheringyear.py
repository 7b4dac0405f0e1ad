"""The year in the name of a past gathering, where nothing else dates a meeting there: "bertemu di sela KTT G20 2019 di Osaka"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from kronik.model import Claim, Grain, How, Origin, Span, Status, TimeExpression
from kronik.read.contacts.draft import Draft
from kronik.read.contacts.setting import Setting

_YEAR = re.compile(r"(?: [A-Z][\w-]+){0,2} (?P<year>(?:19|20)\d\d)(?![\d/.-]\d|\w)")
_THERE = re.compile(r"\b(?:di sela(?:-sela)?|pada|saat|dalam|di|selama|ketika) (?:\w+ ){0,3}$")


def in_its_year(contacts: Sequence[Draft], setting: Setting) -> tuple[Draft, ...]:
    """The contacts, those at a gathering of an earlier year in that year."""
    return tuple(_dated(one, setting) for one in contacts)


def _dated(contact: Draft, setting: Setting) -> Draft:
    day = setting.published.day
    undated = contact.when is None and contact.family == "talks" and contact.status.value is Status.happened
    if not undated or contact.occasion is None or day is None:
        return contact
    scene, named = setting.scenes[contact.scene], contact.occasion.spans[0]
    hit = _YEAR.match(setting.view, named.end, scene.span.end) if scene.span.contains(named) else None
    after = named.start >= contact.trigger.end  # where they met, not where somebody said so
    if hit is None or not after or not _THERE.search(setting.view, contact.trigger.end, named.start):
        return contact
    year = int(hit["year"])
    if year >= day.year:
        return contact  # this year's is told by its days
    reason = "the year in the name of the gathering"
    when = TimeExpression(date(year, 1, 1), date(year + 1, 1, 1), Grain.year, None, How.stated, reason)
    return replace(contact, when=Claim(when, (Span(*hit.span("year")),), Origin("rule", "when"), 0.6, reason))
