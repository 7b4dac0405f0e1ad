"""Evidence cut for the page: a stretch of text in pieces, each knowing which fields stand on it.

All cutting happens here, in code points of the stored text; the browser only ever sees finished pieces. Spans may nest
and cross: the text is cut at every border, and a piece carries every field whose span covers it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from kronik.ask import fields
from kronik.model import Claim, Mention, Reading, Span
from kronik.web import addresses

FIELDS = ("who", "when", "where", "form", "long", "what", "say")
"""The fields that a mark can show, in the order in which a facts grid lists them."""


SHOWN = {  # the codebook's field -> where the pages show it
    "participants": "who",
    "date": "when",
    "city": "where",
    "country": "where",
    "occasion": "where",
    "kind": "form",
    "status": "form",
    "minutes": "long",
    "topics": "what",
    "sources": "say",
}


@dataclass(frozen=True, slots=True)
class Mark:
    """Words that carry a field."""

    span: Span
    field: str


@dataclass(frozen=True, slots=True)
class Piece:
    """Text between two borders. `fields` has the narrowest mark first; `lit` is what a link pointed at."""

    text: str
    fields: tuple[str, ...] = ()
    anchors: tuple[str, ...] = ()
    lit: bool = False


def claims(mention: Mention) -> tuple[tuple[str, Claim[Any]], ...]:
    """Every claim of a mention with the field under which the pages show it."""
    return tuple((SHOWN[name], claim) for name, claim in fields.claims(mention))


def marks(mention: Mention) -> tuple[Mark, ...]:
    """The marks of one mention, without doubles."""
    found = {Mark(span, field): None for field, claim in claims(mention) for span in claim.spans}
    return tuple(sorted(found, key=lambda mark: (mark.span, FIELDS.index(mark.field))))


def pieces(
    text: str, within: Span, marked: Sequence[Mark], lit: Sequence[Span] = (), anchored: bool = False
) -> tuple[Piece, ...]:
    """Cut `text[within]` at every border of a mark or a lit span; joined, the pieces are that text again.

    With `anchored`, the first piece of each span carries the span's anchor.
    """
    near = [mark for mark in marked if mark.span.overlaps(within)]
    lamps = [span for span in lit if span.overlaps(within)]
    spans = [mark.span for mark in near] + lamps
    borders = {within.start, within.end}
    borders.update(edge for span in spans for edge in (span.start, span.end) if within.start < edge < within.end)
    edges = sorted(borders)
    return tuple(_piece(text, Span(a, b), near, lamps, anchored) for a, b in zip(edges, edges[1:], strict=False))


def _piece(text: str, part: Span, near: Sequence[Mark], lamps: Sequence[Span], anchored: bool) -> Piece:
    over = sorted((mark for mark in near if mark.span.contains(part)), key=lambda mark: (len(mark.span), mark.span))
    fields = tuple(dict.fromkeys(mark.field for mark in over))
    begun = {span: None for span in [*(mark.span for mark in over), *lamps] if span.start == part.start}
    anchors = tuple(addresses.anchor(span) for span in sorted(begun)) if anchored else ()
    return Piece(part.cut(text), fields, anchors, any(lamp.contains(part) for lamp in lamps))


def sentences(reading: Reading | None) -> tuple[Span, ...]:
    """The sentences of a reading, the dateline that opens the first one left out: it is no part of what is said."""
    if reading is None:
        return ()
    opening = reading.layout.dateline
    if opening is None:
        return reading.sentences
    begun = (
        Span(max(s.start, opening.span.end), s.end) if s.end > opening.span.end and s.overlaps(opening.span) else s
        for s in reading.sentences
    )
    return tuple(begun)


def quotation(
    text: str, sentences: Sequence[Span], mention: Mention, marked: Sequence[Mark] | None = None
) -> tuple[Piece, ...]:
    """The sentences that carry a mention, marked; sentences left out between them show as an ellipsis.

    Where no sentence was cut, the evidence itself is shown.
    """
    shown = marks(mention) if marked is None else tuple(marked)
    carrying = [mention.evidence, *(mark.span for mark in shown)]
    kept = [i for i, sentence in enumerate(sentences) if any(sentence.overlaps(span) for span in carrying)]
    if not kept:
        return pieces(text, mention.evidence, shown)
    return _joined(text, [sentences[i] for i in kept], kept, shown)


def sentence_of(text: str, sentences: Sequence[Span], spans: Iterable[Span], field: str) -> tuple[Piece, ...]:
    """The sentences in which these words stand, with the words marked as `field`."""
    listed = sorted(set(spans))
    marked = [Mark(span, field) for span in listed]
    kept = [i for i, sentence in enumerate(sentences) if any(sentence.overlaps(span) for span in listed)]
    if not kept:
        return pieces(text, Span(listed[0].start, listed[0].end), marked)
    return _joined(text, [sentences[i] for i in kept], kept, marked)


def _joined(text: str, stretches: Sequence[Span], places: Sequence[int], marked: Sequence[Mark]) -> tuple[Piece, ...]:
    out: list[Piece] = []
    for i, stretch in enumerate(stretches):
        if i:
            out.append(Piece(" " if places[i] == places[i - 1] + 1 else " … "))
        out.extend(pieces(text, stretch, marked))
    return tuple(out)
