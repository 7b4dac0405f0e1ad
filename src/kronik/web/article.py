"""The page of one article: its whole text with the evidence marked, what was left out of the body, what was read from it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from kronik import text
from kronik.model import Article, How, Mention, Published, Reading, Removed, Span
from kronik.web import addresses, marking
from kronik.web.archive import Archive
from kronik.web.glossary import HOW, REMOVED
from kronik.web.reasons import Reason, explain
from kronik.web.wording import Badge, Wording


@dataclass(frozen=True, slots=True)
class Note:
    """A contact that was read here: shown beside the paragraph in which its evidence begins."""

    anchor: str
    href: str | None
    title: str
    names: str
    when: str
    badge: Badge
    words: str


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of the page: a paragraph of the body (`labels` empty) or lines left out, with their reasons."""

    pieces: tuple[marking.Piece, ...]
    notes: tuple[Note, ...] = ()
    labels: tuple[str, ...] = ()
    reasons: tuple[Reason, ...] = ()
    lines: int = 1
    open: bool = False

    @property
    def removed(self) -> bool:
        """Whether these lines are no part of the body."""
        return bool(self.labels)


@dataclass(frozen=True, slots=True)
class Page:
    """All that the template shows."""

    article: Article
    title: str
    outlet: str
    dateline: str
    published: str
    how: str
    reasons: tuple[Reason, ...]
    evidence: str | None
    candidates: tuple[str, ...]
    authors: tuple[str, ...]
    url: str | None
    blocks: tuple[Block, ...]
    used: tuple[str, ...]
    lit: tuple[str, ...]
    notes: int
    unread: bool


def page(archive: Archive, article: Article, words: str, say: Wording) -> Page:
    """The page of an article; `words` says which spans to light."""
    reading = archive.reading(article.id)
    found = tuple(archive.mentions(article.id))
    lamps = addresses.lit(words, len(article.text))
    appeared = reading.published if reading else None
    layout = reading.layout if reading else None
    blocks = tuple(_blocks(article, reading, found, lamps, say))
    stated = _moment(article.published, say)
    return Page(
        article=article,
        title=article.title or (layout.title if layout else None) or "",
        outlet=article.outlet or (layout.outlet if layout else None) or "",
        dateline=(layout.dateline.place if layout and layout.dateline else None) or "",
        published=_published(appeared, say) or stated,
        how=say.label(HOW, appeared.how) if appeared and appeared.how is not How.unknown else "",
        reasons=explain(appeared.reason, say) if appeared else (),
        evidence=addresses.article(article.id, appeared.spans) if appeared and appeared.spans else None,
        candidates=tuple(say.day(day, "full") for day in appeared.candidates) if appeared else (),
        authors=article.authors or (layout.authors if layout else ()),
        url=addresses.external(article.url),
        blocks=blocks,
        used=tuple(f for f in marking.FIELDS if any(f in p.fields for b in blocks for p in b.pieces)),
        lit=tuple(span.cut(article.text) for span in lamps),
        notes=len(found),
        unread=reading is None,
    )


def _published(appeared: Published | None, say: Wording) -> str:
    if appeared is None:
        return ""
    return (_moment(appeared.moment, say) if appeared.moment else "") or (
        say.day(appeared.day, "full") if appeared.day else ""
    )


def _moment(stated: str | None, say: Wording) -> str:
    """A stated moment in words: the day, and the time with its zone as it was stated; as given when it is no ISO 8601."""
    if not stated:
        return ""
    try:
        moment = datetime.fromisoformat(stated)
    except ValueError:
        return stated
    day = say.day(date(moment.year, moment.month, moment.day), "full")
    if len(stated) <= 10:
        return day
    zone = {"+0700": "WIB", "+0800": "WITA", "+0900": "WIT"}.get(
        moment.strftime("%z"), moment.strftime("UTC%:z") if moment.tzinfo else ""
    )
    return f"{day}, {moment:%H.%M} {zone}".rstrip()


def _blocks(
    article: Article,
    reading: Reading | None,
    found: Sequence[tuple[Mention, str | None]],
    lamps: Sequence[Span],
    say: Wording,
) -> list[Block]:
    marked = tuple(dict.fromkeys(mark for mention, _ in found for mark in marking.marks(mention)))
    evidence = [mention.evidence for mention, _ in found]
    gone = tuple(sorted(reading.layout.removed, key=lambda r: r.span)) if reading else ()
    blocks: list[Block] = []
    for span, removed in stretches(article.text, gone):
        anchors = [*lamps, *evidence]
        cut = marking.pieces(article.text, span, marked, lamps, anchored=True)
        if removed:
            touched = any(lamp.overlaps(span) for lamp in anchors)
            labels = tuple(dict.fromkeys(say.label(REMOVED, r.label) for r in removed))
            reasons = tuple(dict.fromkeys(part for r in removed for part in explain(r.reason, say)))
            blocks.append(
                Block(cut, _notes(span, found, say), labels, reasons, span.cut(article.text).count("\n") + 1, touched)
            )
        else:
            blocks.append(Block(cut, _notes(span, found, say)))
    return blocks


def stretches(stored: str, gone: Sequence[Removed]) -> list[tuple[Span, tuple[Removed, ...]]]:
    """The whole text, white space at the borders apart: runs that were left out, and the lines of the rest."""
    out: list[tuple[Span, tuple[Removed, ...]]] = []
    at = 0
    for run in _runs(stored, gone):
        out += [(line, ()) for line in _lines(stored, at, run[0].span.start)]
        end = max(r.span.end for r in run)
        span = text.strip(stored, max(at, run[0].span.start), end)
        if span:
            out.append((span, run))
        at = max(at, end)
    return out + [(line, ()) for line in _lines(stored, at, len(stored))]


def _runs(stored: str, gone: Sequence[Removed]) -> list[tuple[Removed, ...]]:
    runs: list[list[Removed]] = []
    for removed in gone:
        if runs and not stored[max(r.span.end for r in runs[-1]) : removed.span.start].strip():
            runs[-1].append(removed)
        else:
            runs.append([removed])
    return [tuple(run) for run in runs]


def _lines(stored: str, start: int, end: int) -> list[Span]:
    spans: list[Span] = []
    while start < end:
        stop = stored.find("\n", start, end)
        stop = end if stop < 0 else stop
        span = text.strip(stored, start, stop)
        if span:
            spans.append(span)
        start = stop + 1
    return spans


def _notes(span: Span, found: Sequence[tuple[Mention, str | None]], say: Wording) -> tuple[Note, ...]:
    here = [(mention, event) for mention, event in found if span.start <= mention.evidence.start < span.end]
    return tuple(_note(mention, event, say) for mention, event in sorted(here, key=lambda pair: pair[0].evidence))


def _note(mention: Mention, event: str | None, say: Wording) -> Note:
    names = [say.party(claim.value) for claim in mention.who]
    return Note(
        anchor=addresses.mention_anchor(mention.id),
        href=addresses.event(event) if event else None,
        title=say.kind(mention.kind.value),
        names=say.listed(
            names if len(names) < 5 else [*names[:3], say.plural("%(n)s other", "%(n)s others", len(names) - 3)]
        ),
        when=say.when(mention.when.value if mention.when else None),
        badge=say.status(mention.status.value),
        words=addresses.article(mention.article, [mention.evidence]),
    )
