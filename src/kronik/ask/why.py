"""Why the chronicle says what it says: field -> fact -> claims -> the words in the article, for and against."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from kronik.ask.fields import FIELDS, claims, facts, plain
from kronik.ask.show import masthead, show
from kronik.ask.voices import behind
from kronik.ask.words import sentence
from kronik.model import Article, ArticleId, Cited, Event, Mention, Reading

Json = dict[str, Any]
NO_VOICES: Mapping[ArticleId, str] = {}


def why(
    event: Event,
    mentions: Sequence[Mention],
    articles: Mapping[ArticleId, Article],
    readings: Mapping[ArticleId, Reading],
    voices: Mapping[ArticleId, str] = NO_VOICES,
) -> Json:
    """The event with every value led back to its words.

    `fields` holds an entry for every fact: the value, the rule that chose it, the claims `for` and `against` it, and who
    stands `behind` it (`voices` says which articles speak with one voice); where claims stand against it, `others` says
    who is behind each other value, and the field is `disputed`. Claims of a field that neither support nor contradict (an earlier plan beside the outcome) follow under `besides`.
    A field of which no report speaks is in `not_stated`.
    """
    known = {m.id: m for m in mentions}
    entries = [
        {
            "field": name,
            "value": plain(fact.value),
            "rule": fact.rule,
            "disputed": bool(fact.against),
            "behind": behind(fact.because, known, articles, readings, voices),
            "others": [
                {"value": value, **behind(cited, known, articles, readings, voices)}
                for value, cited in _by_value(fact.against).items()
            ],
            "for": [_claim(cited, articles, readings) for cited in fact.because],
            "against": [_claim(cited, articles, readings) for cited in fact.against],
        }
        for name, fact in facts(event)
    ]
    stated = {entry["field"] for entry in entries}
    return {
        **show(event),
        "fields": entries,
        "besides": _besides(event, mentions, articles, readings),
        "not_stated": [name for name in FIELDS if name not in stated],
    }


def _by_value(cited_by: Sequence[Cited[Any]]) -> dict[str | int, list[Cited[Any]]]:
    found: dict[str | int, list[Cited[Any]]] = {}
    for cited in cited_by:
        found.setdefault(plain(cited.claim.value), []).append(cited)
    return found


def _besides(
    event: Event,
    mentions: Sequence[Mention],
    articles: Mapping[ArticleId, Article],
    readings: Mapping[ArticleId, Reading],
) -> list[Json]:
    """Claims that stand on neither side of any fact, so that nothing an article says is lost."""
    cited = {
        (name, c.mention, c.claim.spans, plain(c.claim.value))
        for name, fact in facts(event)
        for c in (*fact.because, *fact.against)
    }
    return [
        {
            "field": name,
            "value": plain(claim.value),
            **_claim(Cited(mention.article, mention.id, claim), articles, readings),
        }
        for mention in sorted(mentions, key=lambda m: m.id)
        for name, claim in claims(mention)
        if (name, mention.id, claim.spans, plain(claim.value)) not in cited
    ]


def _claim(cited: Cited[Any], articles: Mapping[ArticleId, Article], readings: Mapping[ArticleId, Reading]) -> Json:
    article, reading = articles[cited.article], readings.get(cited.article)
    spans = sorted(set(cited.claim.spans))
    around = sentence(spans, article, reading)
    return {
        "value": plain(cited.claim.value),
        **masthead(article, reading),
        "mention": cited.mention,
        "words": [{"start": s.start, "end": s.end, "text": s.cut(article.text)} for s in spans],
        "sentence": {"start": around.start, "end": around.end, "text": around.cut(article.text)},
        "reason": cited.claim.reason,
        "score": round(cited.claim.score, 3),
        "origin": f"{cited.claim.origin.kind}:{cited.claim.origin.name}:{cited.claim.origin.version}",
    }
