"""When a page says that its article appeared, and when it was changed; the raw words and their source are kept.

JSON-LD first, then meta elements, then the outlet's own line, then any dated line below the heading, then what names
the making rather than the appearing, then the address. A day alone gives way to a time of that day from a later source.
Clocks that machines call UTC are believed unless the visible line shows the very same hands with an Indonesian zone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta, tzinfo

from kronik.knowledge import Knowledge, Outlet
from kronik.page.extracted import Zone
from kronik.page.fields import Fields, text
from kronik.page.moments import Moment, parse
from kronik.page.selectors import select
from kronik.page.sheet import Sheet
from kronik.page.tree import Node, words

_META = (
    "article:published_time", "content_publisheddate", "dtk:publishdate", "publishdate", "publish_date", "publish-date", "published_time", "article:published",
    "datepublished", "og:published_time", "og:article:published_time", "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "parsely-pub-date", "sailthru.date",
    "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date", "dcterms.date", "dc.date.created", "published", "publication_date", "published_at", "release_date", "pubdate", "article_date_original", "date", "dtk:publishdateunix", "news:publication_date",
)  # fmt: skip
_MADE = (
    "createdate",
    "dtk:createddate",
    "created",
    "datecreated",
    "article:created_time",
    "og:created_time",
    "creation_date",
)
_CHANGED = (
    "article:modified_time",
    "og:updated_time",
    "og:modified_time",
    "datemodified",
    "last-modified",
    "dcterms.modified",
    "article:modified",
    "lastmod",
    "modified",
    "content_modifieddate",
)
_ADDRESS = re.compile(
    r"/(20\d\d)/(\d\d)/(\d\d)(?=[/-])|/(20\d\d)-(\d\d)-(\d\d)(?=[/-])|/(20\d\d)(\d\d)(\d\d)\d{6}(?=[-/])"
)
_NEAR, _ABOVE = 250, 40  # elements below and above the heading in which its date stands


@dataclass(frozen=True, slots=True)
class Told:
    """One statement of a moment: what it says, in which words, where."""

    moment: Moment
    raw: str
    source: str


@dataclass(frozen=True, slots=True)
class Stated:
    """What the page says in the end."""

    published: str | None = None
    raw: str | None = None
    source: str | None = None
    zone: Zone | None = None
    modified: str | None = None


def stated(
    sheet: Sheet,
    outlet: Outlet | None,
    url: str | None,
    clock: tzinfo | None,
    know: Knowledge,
) -> Stated:
    """Publication and modification as the page states them, on the outlet's `clock`."""
    changed = next(_changed(sheet.fields, know), None)
    modified = changed.moment.iso(clock)[0] if changed else None
    told = list(_published(sheet.fields, outlet, know))
    if told and told[0].moment.timed and told[0].moment.offset:
        best = told[0]  # a time with a zone that is not UTC: nothing that is shown can better it
    else:
        seen = list(_visible(sheet, outlet, know))
        told += [
            *seen,
            *_say(sheet.state.published, "page data", know),
            *_made(sheet.fields, know),
            *_from_address(url, know),
        ]
        if not told:
            return Stated(modified=modified)
        best = _hands(_timed(told, clock), seen)
    published, zone = best.moment.iso(clock)
    return Stated(published, best.raw, best.source, zone, modified)


def _timed(told: list[Told], clock: tzinfo | None) -> Told:
    """The first statement; if it is a day alone, the first with a time within a day of it."""
    first = told[0]
    if first.moment.timed:
        return first
    near = timedelta(hours=36)
    noon = first.moment.instant(clock) + timedelta(hours=12)
    return next((one for one in told if one.moment.timed and abs(one.moment.instant(clock) - noon) <= near), first)


def _hands(best: Told, seen: list[Told]) -> Told:
    """A clock without zone, or called UTC, that shows the same hands as a visible line with a zone is on that zone."""
    if best.moment.offset or not best.moment.timed:
        return best
    for line in seen:
        same = line.moment.timed and line.moment.local.replace(second=0) == best.moment.local.replace(second=0)
        if same and line.moment.offset:
            return replace(
                best,
                moment=replace(best.moment, offset=line.moment.offset),
                source=f"{best.source}, zone of {line.source}",
            )
    return best


def _say(raw: str | None, source: str, know: Knowledge) -> Iterator[Told]:
    if raw and (moment := parse(raw, know)):
        yield Told(moment, raw, source)


def _published(page: Fields, outlet: Outlet | None, know: Knowledge) -> Iterator[Told]:
    yield from _say(text(page.article.get("datePublished")), "json-ld datePublished", know)
    for name in outlet.markup.meta_published if outlet else ():
        yield from _say(page.first(name), f"meta {name}", know)
    for name in _META:
        yield from _say(page.first(name), f"meta {name}", know)
    for node in page.of_type("WebPage", "VideoObject", "ImageGallery"):
        yield from _say(text(node.get("datePublished")), "json-ld WebPage datePublished", know)


def _made(page: Fields, know: Knowledge) -> Iterator[Told]:
    yield from _say(text(page.article.get("dateCreated")), "json-ld dateCreated", know)
    for name in _MADE:
        yield from _say(page.first(name), f"meta {name}", know)


def _changed(page: Fields, know: Knowledge) -> Iterator[Told]:
    yield from _say(text(page.article.get("dateModified")), "json-ld dateModified", know)
    for name in _CHANGED:
        yield from _say(page.first(name), f"meta {name}", know)


def _visible(sheet: Sheet, outlet: Outlet | None, know: Knowledge) -> Iterator[Told]:
    """Dated lines, the outlet's own first; a line with a time before one without, near the heading alone."""
    found = sheet.signs
    for node in select(sheet.tree, outlet.markup.published) if outlet else ():
        yield from _line(node, "line", know)
    near = [
        (number, node)
        for number, node in sorted({**dict(found.credits), **dict(found.dates)}.items())
        if found.heading - _ABOVE <= number <= found.heading + _NEAR
    ]
    told = [one for _, node in near for one in _line(node, "line", know)] if found.headings else []
    told.sort(key=lambda one: not one.moment.timed)
    yield from told[:5]


def _line(node: Node, source: str, know: Knowledge) -> Iterator[Told]:
    shown = words(node, 160)
    told = list(_say(shown, f"{source} {_named(node)}", know)) if len(shown) <= 110 else []
    attribute = node.get("datetime") or (node.get("content") if node.get("itemprop") == "datePublished" else None)
    machine = list(_say(attribute, f"{source} {_named(node)} datetime", know))
    yield from machine if machine and machine[0].moment.timed else told or machine


def _named(node: Node) -> str:
    kind = (node.get("class") or node.get("id") or "").split()
    return f"{node.tag}.{kind[0]}" if kind else str(node.tag)


def _from_address(url: str | None, know: Knowledge) -> Iterator[Told]:
    if url and (hit := _ADDRESS.search(url)):
        day = "-".join(part for part in hit.groups() if part)
        yield from _say(day, "address", know)
