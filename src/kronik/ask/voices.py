"""Who stands behind a value: articles, outlets, agencies, independent voices, and by which way the word came.

Copies of one report, and reports that pass on one agency, are one voice; which articles are is decided where events are
merged and handed in here. A value with one voice is not confirmed by anybody else, and says so.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from kronik.ask.masthead import masthead
from kronik.model import Article, ArticleId, Cited, Mention, MentionId, Reading

Json = dict[str, Any]
RELAYS = ("agency", "outlet")
"""Kinds of source that pass on what others say; the rest speaks for itself."""


def behind(
    cited: Iterable[Cited[Any]],
    mentions: Mapping[MentionId, Mention],
    articles: Mapping[ArticleId, Article],
    readings: Mapping[ArticleId, Reading],
    voices: Mapping[ArticleId, str],
) -> Json:
    """Articles, outlets, agencies and independent voices of some claims; `confirmed` from two voices on."""
    listed = [c for c in cited if c.claim.origin.kind != "person"]
    told = sorted({c.article for c in listed})
    outlets = {masthead(articles[i], readings.get(i))["outlet"] for i in told if i in articles} - {None}
    agencies = {
        claim.value.name
        for c in listed
        if c.mention in mentions
        for claim in mentions[c.mention].sources
        if claim.value.kind == "agency"
    }
    independent = len({voices.get(i, i) for i in told})
    return {
        "articles": len(told),
        "outlets": sorted(outlets),
        "agencies": sorted(agencies),
        "voices": independent,
        "confirmed": independent > 1,
    }


def chain(mention: Mention, outlet: str | None) -> list[list[str]]:
    """By which way the word came, from who said it first to who printed it: ministry -> agency -> outlet.

    Each step names all who stand on it; a step that the article does not name is left out.
    """
    names: dict[bool, list[str]] = {False: [], True: []}
    for claim in mention.sources:
        relay = claim.value.kind in RELAYS
        if claim.value.name not in names[relay] and not (relay and claim.value.name == outlet):
            names[relay].append(claim.value.name)
    return [step for step in (names[False], names[True], [outlet] if outlet else []) if step]
