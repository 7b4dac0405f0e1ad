"""The page of one contact: the facts grid, who says what in which words, where accounts differ, what it all stands on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

from kronik.chronicle import Dossier
from kronik.model import (
    Article,
    Cited,
    Event,
    Fact,
    Mention,
    Party,
    Reading,
    TimeExpression,
)
from kronik.web import addresses, listing, marking
from kronik.web.archive import Archive
from kronik.web.dyad import shared
from kronik.web.glossary import GRAIN, HOW, KIND_NOTE, SOURCE
from kronik.web.reasons import Reason, explain
from kronik.web.wording import Badge, Wording, lapsed

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Value:
    """One value with its note and the address of the words that carry it."""

    text: str
    href: str
    note: str = ""
    reasons: tuple[Reason, ...] = ()
    foreign: bool = False  # words of the article, not ours: shown in the article's language


@dataclass(frozen=True, slots=True)
class Field:
    """One cell of the facts grid; no values is "not stated"."""

    name: str
    label: str
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """What one article says: its sentence with marks per field."""

    mention: str
    outlet: str
    href: str
    source: str
    title: str
    published: str
    dateline: str
    sentence: int | None
    badge: Badge
    kind: str
    sources: tuple[str, ...]
    quotation: tuple[marking.Piece, ...]


@dataclass(frozen=True, slots=True)
class Voice:
    """Who says one of the values that differ, and in which words."""

    who: str
    href: str
    source: str
    quotation: tuple[marking.Piece, ...]


@dataclass(frozen=True, slots=True)
class Side:
    """One of the values that differ, and who says so."""

    value: str
    badge: Badge | None
    chosen: bool
    voices: tuple[Voice, ...]


@dataclass(frozen=True, slots=True)
class Clash:
    """A field on which accounts differ."""

    question: str
    sides: tuple[Side, ...]
    rule: str


@dataclass(frozen=True, slots=True)
class Page:
    """All that the template shows."""

    event: Event
    title: str
    heading: str
    badges: tuple[Badge, ...]
    fields: tuple[Field, ...]
    reports: tuple[Report, ...]
    used: tuple[str, ...]
    clashes: tuple[Clash, ...]
    voices: str
    confirmed: bool
    dyads: tuple[tuple[str, str], ...]
    before: tuple[str, str, str] | None
    after: tuple[str, str, str] | None
    beside: tuple[tuple[str, str, str], ...]
    articles: tuple[Article, ...]
    fingerprints: tuple[str, ...]
    lapsed: bool


def outlet_of(article: Article, reading: Reading | None) -> str:
    """What to call an article's outlet: as stated beside it, as its text says, else the article's name."""
    return article.outlet or (reading.layout.outlet if reading else None) or article.name


def source_of(article: Article) -> str:
    """Where a printed page says that a sentence comes from: the original's address, else the hash of the stored text."""
    return addresses.external(article.url) or f"sha256:{article.id}"


def page(archive: Archive, dossier: Dossier, say: Wording, today: date) -> Page:
    """The page of one contact."""
    event = dossier.event
    days = {id: reading.published.day or date.max for id, reading in dossier.readings.items()}
    told = sorted(dossier.mentions, key=lambda m: (days.get(m.article, date.max), m.article, m.evidence))
    reports = tuple(_report(dossier, mention, say) for mention in told)
    before, after = _neighbours(archive, event, say)
    return Page(
        event=event,
        title=say.title(event),
        heading=say.heading(event, whole=True),
        badges=listing.badges(event, say, today),
        fields=tuple(_fields(event, dossier, say)),
        reports=reports,
        used=tuple(f for f in marking.FIELDS if any(f in p.fields for r in reports for p in r.quotation)),
        clashes=tuple(_clashes(dossier, say)),
        voices=_voices(event, say),
        confirmed=event.voices > 1,
        dyads=tuple(_dyads(event, say)),
        before=before,
        after=after,
        beside=tuple(_beside(archive, event, say)),
        articles=tuple(dossier.articles[a] for a in event.articles if a in dossier.articles),
        fingerprints=tuple(sorted({reading.fingerprint for reading in dossier.readings.values()})),
        lapsed=lapsed(event, today),
    )


def _voices(event: Event, say: Wording) -> str:
    articles = say.plural("%(n)s article", "%(n)s articles", len(event.articles))
    return f"{articles}, {say.plural('%(n)s independent voice', '%(n)s independent voices', event.voices)}"


def _value(
    fact: Fact[Any], shown: str, note: str = "", reasons: tuple[Reason, ...] = (), foreign: bool = False
) -> Value:
    first = fact.because[0]
    return Value(shown, addresses.article(first.article, first.claim.spans), note, reasons, foreign)


def _fields(event: Event, dossier: Dossier, say: Wording) -> list[Field]:
    who = tuple(_value(fact, say.party(fact.value), say.role(fact.value)) for fact in event.who)
    when = (_when(event.when, say),) if event.when else ()
    where = [_value(event.city, event.city.value, foreign=True)] if event.city else []
    if event.country and not (event.city and event.city.value == say.country(event.country.value)):
        where.append(_value(event.country, say.country(event.country.value)))
    if event.occasion:
        where.append(_value(event.occasion, event.occasion.value, say.text("on the margins of this gathering")))
    form = (_value(event.kind, say.kind(event.kind.value), say.label(KIND_NOTE, event.kind.value)),)
    long = (_value(event.minutes, say.minutes(event.minutes.value)),) if event.minutes else ()
    what = tuple(_value(fact, fact.value, foreign=True) for fact in event.topics)
    said = tuple(_value(fact, fact.value.name, say.label(SOURCE, fact.value.kind)) for fact in event.sources)
    cells = {"who": who, "when": when, "where": tuple(where), "form": form, "long": long, "what": what, "say": said}
    return [Field(name, say.field(name), values) for name, values in cells.items()]


def _when(fact: Fact[TimeExpression], say: Wording) -> Value:
    time = fact.value
    note = f"{say.label(GRAIN, time.grain)} · {say.label(HOW, time.how)}"
    return _value(fact, say.when(time, "full"), note, explain(time.reason or fact.because[0].claim.reason, say))


def _report(dossier: Dossier, mention: Mention, say: Wording) -> Report:
    article, reading = dossier.articles[mention.article], dossier.readings.get(mention.article)
    cut = marking.sentences(reading)
    at = next((i for i, sentence in enumerate(cut) if sentence.overlaps(mention.evidence)), None)
    layout = reading.layout if reading else None
    return Report(
        mention=mention.id,
        outlet=outlet_of(article, reading),
        href=addresses.article(article.id, [mention.evidence]),
        source=source_of(article),
        title=article.title or (layout.title if layout else None) or "",
        published=published(reading, say),
        dateline=(layout.dateline.place if layout and layout.dateline else None) or "",
        sentence=None if at is None else at + 1,
        badge=say.status(mention.status.value),
        kind=say.kind(mention.kind.value),
        sources=_sources(mention),
        quotation=marking.quotation(article.text, cut, mention),
    )


def published(reading: Reading | None, say: Wording) -> str:
    """The day on which the article appeared; empty when nobody knows."""
    return say.day(reading.published.day) if reading and reading.published.day else ""


def _clashes(dossier: Dossier, say: Wording) -> list[Clash]:
    event = dossier.event
    asked: list[tuple[str, str, Fact[Any] | None, Callable[[Any], str]]] = [
        ("form", say.text("Did it take place?"), event.status, lambda v: say.status(v).label),
        ("form", say.text("In what form?"), event.kind, say.kind),
        ("when", say.text("When?"), event.when, lambda v: say.when(v, "full")),
        ("where", say.text("In which city?"), event.city, str),
        ("where", say.text("In which country?"), event.country, say.country),
        ("where", say.text("On what occasion?"), event.occasion, str),
        ("long", say.text("How long?"), event.minutes, say.minutes),
    ]
    asked += [("who", say.text("Who?"), fact, lambda v: say.party(v)) for fact in event.who]
    return [
        _clash(field, question, fact, show, dossier, say)
        for field, question, fact, show in asked
        if fact and fact.against
    ]


def _clash(field: str, question: str, fact: Fact[T], show: Callable[[T], str], dossier: Dossier, say: Wording) -> Clash:
    sides: dict[str, list[Cited[T]]] = {show(fact.value): list(fact.because)}
    for cited in fact.against:
        sides.setdefault(show(cited.claim.value), []).append(cited)
    is_status = fact is dossier.event.status
    made = [
        Side(
            value=value,
            badge=say.status(cited[0].claim.value) if is_status else None,  # type: ignore[arg-type]
            chosen=value == show(fact.value),
            voices=tuple(_voice(one, dossier, field) for one in _distinct(cited)),
        )
        for value, cited in sides.items()
    ]
    return Clash(question, tuple(made), fact.rule)


def _distinct(cited: Sequence[Cited[T]]) -> list[Cited[T]]:
    return list({(one.article, one.claim.spans): one for one in cited}.values())


def _voice(cited: Cited[Any], dossier: Dossier, field: str) -> Voice:
    article, reading = dossier.articles[cited.article], dossier.readings.get(cited.article)
    mention = next(m for m in dossier.mentions if m.id == cited.mention)
    spans = [mark.span for mark in marking.marks(mention) if mark.field == field] or cited.claim.spans
    return Voice(
        who=" · ".join([*_sources(mention), outlet_of(article, reading)]),
        href=addresses.article(article.id, cited.claim.spans),
        source=source_of(article),
        quotation=marking.sentence_of(article.text, marking.sentences(reading), spans, field),
    )


def _sources(mention: Mention) -> tuple[str, ...]:
    return tuple(dict.fromkeys(claim.value.name for claim in mention.sources))


def _dyads(event: Event, say: Wording) -> list[tuple[str, str]]:
    """The pairs of an event of few: their page's address and what to call it."""
    who: list[Party] = [fact.value for fact in event.who][:4]
    pairs = [(a, b) for i, a in enumerate(who) for b in who[i + 1 :] if a.actor != b.actor]
    return [
        (
            addresses.dyad(addresses.slug(a.name, a.actor), addresses.slug(b.name, b.actor)),
            f"{say.party(a)} – {say.party(b)}",
        )
        for a, b in pairs
    ]


def _neighbours(
    archive: Archive, event: Event, say: Wording
) -> tuple[tuple[str, str, str] | None, tuple[str, str, str] | None]:
    """The contact before and the one after, of the first two parties."""
    from kronik.chronicle import Known

    a, b = (Known(p.actor, p.name, p.kind.value, p.state, 0) for p in listing.parties(event)[:2])
    line = [other for other in shared(archive, a, b) if other.when or other.id == event.id]
    at = next((i for i, other in enumerate(line) if other.id == event.id), None)
    if at is None or event.when is None:
        return None, None
    return (_link(line[at - 1], say) if at > 0 else None, _link(line[at + 1], say) if at + 1 < len(line) else None)


def _link(event: Event, say: Wording) -> tuple[str, str, str]:
    note = f"{say.when(event.when.value if event.when else None)} · {say.status(event.status.value).label}"
    return addresses.event(event.id), say.title(event), note


def _beside(archive: Archive, event: Event, say: Wording) -> list[tuple[str, str, str]]:
    """The other contacts that the same articles report."""
    ids = [other for article in event.articles for _, other in archive.mentions(article) if other and other != event.id]
    found = [archive.why(other).event for other in list(dict.fromkeys(ids))[:8]]
    return [(href, say.heading(e), note) for e in found for href, _, note in [_link(e, say)]]
