"""Lists of contacts: rows, facets with counts, years, pages. What the front page and the page of a dyad share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from kronik.ask import timeline
from kronik.ask.fields import disputed
from kronik.chronicle import Dossier, Tally
from kronik.model import ContactKind, Event, Party, Status
from kronik.web import addresses, marking
from kronik.web.archive import Archive
from kronik.web.timelinesvg import Spot, silences
from kronik.web.wording import Badge, Wording, lapsed

PAGE = 40
SILENCE = 12  # months without report from which a list says so


@dataclass(frozen=True, slots=True)
class Filter:
    """What the reader narrowed the list to."""

    status: Status | None = None
    kind: ContactKind | None = None

    def takes(self, event: Event) -> bool:
        """Whether the event passes."""
        return self.counts(event.status.value, event.kind.value)

    def counts(self, status: Status, kind: ContactKind) -> bool:
        """Whether events of this status and kind pass."""
        return self.status in (None, status) and self.kind in (None, kind)


@dataclass(frozen=True, slots=True)
class Choice:
    """One facet value: how many rows it would leave, and the address that chooses it."""

    label: str
    count: str
    href: str
    current: bool


@dataclass(frozen=True, slots=True)
class Row:
    """One contact in a list."""

    id: str
    href: str
    kind: str
    title: str
    heading: str
    when: str
    iso: str
    detail: str
    badges: tuple[Badge, ...]
    quotation: tuple[marking.Piece, ...]
    spot: Spot
    entry: timeline.Entry
    dossier: Dossier
    related: bool = False

    @property
    def year(self) -> str:
        """The year under which it stands; empty when nothing places it."""
        return str(self.spot.first.year) if self.spot.first else ""


@dataclass(frozen=True, slots=True)
class Year:
    """The rows of one year, each with the silence before it ("" where there is none); no `name` where no day is known."""

    name: str
    rows: tuple[tuple[str, Row], ...]


def chosen(status: str | None, kind: str | None) -> Filter:
    """The filter of a query string; a value that no facet has chooses nothing."""
    return Filter(
        Status(status) if status in {s.value for s in Status} else None,
        ContactKind(kind) if kind in {k.value for k in ContactKind} else None,
    )


def facets(
    tally: Tally, by: Filter, path: str, say: Wording, kept: dict[str, str | None]
) -> dict[str, tuple[Choice, ...]]:
    """The facets: each counts under the other's choice, so that a number is what one click leaves."""
    status, kind = by.status and by.status.value, by.kind and by.kind.value

    def row(
        name: str,
        values: Sequence[Status] | Sequence[ContactKind],
        label: Callable[..., str],
        narrow: Callable[..., Filter],
    ) -> tuple[Choice, ...]:
        here = {**kept, "status": status, "kind": kind}
        out = [Choice(say.text("All"), "", addresses.with_query(path, {**here, name: None}), here[name] is None)]
        for value in values:
            n = sum(count for sort, count in tally.items() if narrow(value).counts(*sort))
            if n or here[name] == value.value:
                href = addresses.with_query(path, {**here, name: value.value})
                out.append(Choice(label(value), say.number(n), href, here[name] == value.value))
        return tuple(out)

    return {
        "status": row("status", tuple(Status), lambda s: say.status(s).label, lambda s: Filter(s, by.kind)),
        "kind": row("kind", tuple(ContactKind), say.kind, lambda k: Filter(by.status, k)),
    }


def rows(
    archive: Archive, events: Sequence[Event], say: Wording, today: date, related: frozenset[str] = frozenset()
) -> tuple[Row, ...]:
    """The events as rows, each with the sentence that carries it; those in `related` stand back."""
    return tuple(_row(archive, event, say, today, event.id in related) for event in events)


def badges(event: Event, say: Wording, today: date) -> tuple[Badge, ...]:
    """Status first; then whether accounts differ."""
    found = [say.status(event.status.value, lapsed(event, today))]
    if disputed(event):
        found.append(Badge("differ", say.text("Accounts differ")))
    return tuple(found)


def placed(event: Event, dossier: Dossier) -> timeline.Entry:
    """Where an event stands in time: by its own date, else by the day of its earliest article."""
    return timeline.place(event, {id: reading.published.day for id, reading in dossier.readings.items()})


def _row(archive: Archive, event: Event, say: Wording, today: date, related: bool) -> Row:
    dossier = archive.why(event.id)
    first = event.status.because[0]
    mention = next((m for m in dossier.mentions if m.id == first.mention), dossier.mentions[0])
    article, reading = dossier.articles[mention.article], dossier.readings.get(mention.article)
    told = [mention.evidence, *mention.status.spans]  # the denial itself may stand a sentence after what it denies
    evidence = [marking.Mark(span, "form") for span in told]
    entry = placed(event, dossier)
    time = event.when.value if event.when else None
    kind = event.kind.value.value
    return Row(
        id=event.id,
        href=addresses.event(event.id),
        kind=kind,
        title=say.title(event),
        heading=say.heading(event),
        when=say.when(time),
        iso=time.earliest.isoformat() if time else "",
        detail=_detail(entry, say),
        badges=badges(event, say, today),
        quotation=plain(marking.quotation(article.text, marking.sentences(reading), mention, evidence)),
        spot=Spot(event.id, kind, entry.day, time.last if time else entry.day, time is not None),
        entry=entry,
        dossier=dossier,
        related=related,
    )


def plain(pieces: Sequence[marking.Piece], most: int = 320) -> tuple[marking.Piece, ...]:
    """The pieces as one unmarked line, cut at a word after `most` code points."""
    line = " ".join("".join(piece.text for piece in pieces).split())
    if len(line) > most:
        line = line[:most].rsplit(" ", 1)[0] + " …"
    return (marking.Piece(line),)


def _detail(entry: timeline.Entry, say: Wording) -> str:
    event, parts = entry.event, []
    if event.when is None and entry.day:
        parts.append(say.text("report of %(day)s", day=say.day(entry.day)))
    if event.city and event.country:
        parts.append(say.country(event.country.value))
    if event.minutes:
        parts.append(say.minutes(event.minutes.value))
    if event.topics:
        parts.append(say.text("about %(topics)s", topics=say.listed([fact.value for fact in event.topics[:4]])))
    voices = say.plural("%(n)s independent voice", "%(n)s independent voices", event.voices)
    articles = say.plural("%(n)s article", "%(n)s articles", len(event.articles))
    parts.append(f"{articles}, {voices}" if len(event.articles) > 1 else say.text("not cross-confirmed"))
    return " · ".join(parts)


def in_order(listed: Sequence[Row]) -> tuple[Row, ...]:
    """Rows in order of time, the undated by the day of their articles."""
    return tuple(sorted(listed, key=lambda row: timeline.order(row.entry)))


def years(listed: Sequence[Row], say: Wording, newest_first: bool = False) -> tuple[Year, ...]:
    """The rows, in their order, by year; a long silence is told between the two rows that enclose it."""
    quiet = silences([row.spot for row in listed], SILENCE)
    told = {(before if newest_first else after): months for before, after, months in quiet}
    grouped: dict[str, list[tuple[str, Row]]] = {}
    for row in listed:
        edge = row.spot.last if newest_first else row.spot.first
        months = told.pop(edge, 0) if edge else 0
        silence = say.text("%(length)s without a report in this archive", length=say.length(months)) if months else ""
        grouped.setdefault(row.year, []).append((silence, row))
    return tuple(Year(name, tuple(found)) for name, found in grouped.items())


def counting(events: Sequence[Event], say: Wording) -> str:
    """How many of each status; never a sum over statuses."""
    return say.counted(event.status.value for event in events)


def tallied(events: Sequence[Event]) -> Tally:
    """How many of each status and kind."""
    return Counter((event.status.value, event.kind.value) for event in events)


def parties(event: Event) -> tuple[Party, ...]:
    """Who took part."""
    return tuple(fact.value for fact in event.who)


def paged(total: int, asked: str | None) -> tuple[int, int]:
    """The page asked for (from 1, within bounds) and the number of pages."""
    last = max(1, -(-total // PAGE))
    number = int(asked) if asked and asked.isdecimal() and len(asked) < 9 else 1
    return min(max(number, 1), last), last
