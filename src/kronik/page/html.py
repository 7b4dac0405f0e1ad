"""A page's bytes -> the article on it, or the reason why there is none."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from datetime import tzinfo

from kronik.knowledge import Knowledge, Outlet
from kronik.model import Failure
from kronik.page import addresses, body, names, place, related
from kronik.page.align import Aligner
from kronik.page.encoding import Decoded, decode
from kronik.page.extracted import Capture, Extracted, Repair
from kronik.page.fields import Fields, fields, text
from kronik.page.further import further
from kronik.page.moments import zone
from kronik.page.published import stated
from kronik.page.repairs import repair
from kronik.page.selectors import select
from kronik.page.signs import signs
from kronik.page.title import title as page_title
from kronik.page.tree import LARGEST, Node, Unreadable, parse, words
from kronik.text import fold

STEP = "extract"
_START = re.compile(
    r"(?:\s|<!--.*?-->|<\?xml[^>]*\?>)*<(?:!doctype\s+html|html|head|body|title|meta|article|main|div|p|h1|section|span|table|script|link|center|font|header|noscript|base)\b",
    re.I | re.S,
)
_OTHER = re.compile(
    r"\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--.*?-->\s*)*<(?:rss|feed|urlset|sitemapindex|rdf:rdf|svg|opml)\b", re.I | re.S
)
_SAVED = re.compile(r"<!-- saved from url=\(\d+\)(\S+) -->")
_HEAD = 65536


def looks_like_html(body: bytes) -> bool:
    """Whether these bytes are a web page or a part of one, told from what they open with. Feeds and site maps are none."""
    head = decode(body[:_HEAD]).text.lstrip("\ufeff\x00 \t\r\n")
    return head.startswith("<") and _START.match(head) is not None and _OTHER.match(head) is None


def open_html(body: bytes, url: str | None, media_type: str | None, know: Knowledge) -> Extracted | Failure:
    """The article on a page.

    Args:
        body: the page as it came.
        url: the address that it was fetched from, if any; an archive's copy is recognised.
        media_type: of the answer, with its charset, if any.
        know: outlets, months and zones.

    Returns:
        The article, or a Failure of the step `extract` that says why there is none. Never raises for what a page holds.
    """
    of = url or "page"
    if len(body) > LARGEST:
        return Failure(of, STEP, f"a page of {len(body):,} bytes; {LARGEST:,} at most")
    decoded = decode(body, media_type)
    try:
        tree = parse(decoded.text)
        return _opened(tree, decoded, url, know) or Failure(of, STEP, "no article: the page holds no running text")
    except Unreadable as fault:
        return Failure(of, STEP, str(fault))
    except RecursionError:
        return Failure(of, STEP, "the page is nested too deeply to be read")


def _opened(tree: Node, decoded: Decoded, url: str | None, know: Knowledge) -> Extracted | None:
    page = fields(tree)
    capture = addresses.memento(url) if url else None
    given = capture.url if capture else url
    address, capture = _address(page, given, decoded.text, capture, know)
    outlet = _outlet(page, address, know)
    ours = body.indonesian(decoded.text, page.language)
    clock = _clock(outlet, ours)
    found = signs(tree)
    headline = page_title(tree, found, page, outlet, know)
    signed = names.authors(tree, found, page, outlet, know)
    when = stated(tree, found, page, outlet, address, clock, know)
    rest = further(found, page, outlet, given, address)
    links = related.take(found.cues, address, cut=ours)
    section = _section(tree, page, outlet, headline)
    lines, captions = body.lines(tree, found, page, outlet, given, ours)
    key = fold(headline) if headline else ""
    kept = [line for line in lines if fold(line) != key] if key else list(lines)
    if not kept:
        return None
    written, offsets, repairs = _written([headline] if headline else [], kept, decoded, know)
    return Extracted(
        text=written,
        title=headline,
        url=address,
        outlet=outlet.name if outlet else _house(page, address),
        section=section,
        authors=(*signed, *names.initials(kept)),
        published=when.published,
        published_raw=when.raw,
        published_source=when.source,
        zone=when.zone,
        modified=when.modified,
        dateline=place.dateline(kept[0], page.first("content_location"), know),
        related=links,
        pages=rest.pages,
        whole=rest.whole,
        truncated=rest.truncated,
        encoding=decoded.encoding,
        decoded_sha256=hashlib.sha256(decoded.text.encode("utf-8", "surrogatepass")).hexdigest(),
        offsets=offsets,
        capture=capture,
        repairs=repairs,
        captions=captions,
    )


def _written(
    head: Sequence[str], lines: Sequence[str], decoded: Decoded, know: Knowledge
) -> tuple[str, tuple[tuple[int, int, int, int], ...], tuple[Repair, ...]]:
    """The stored text, where its lines stand in the page, and what was mended in them."""
    aligner = Aligner(decoded.text)
    places = list(aligner.places(lines))
    for line in head:
        first = next((run[0] for body_line in lines if body_line.count(" ") > 5 and (run := aligner.find(body_line))), 0)
        run = aligner.before(line, first) or aligner.find(line)
        places.insert(0, aligner.place(line, *run) if run else None)
    parts: list[str] = []
    offsets: list[tuple[int, int, int, int]] = []
    repairs: list[Repair] = (
        [Repair("encoding", 0, 0, f"{decoded.lost} bytes without a character in {decoded.encoding}")]
        if decoded.lost
        else []
    )
    at = 0
    for line, where in zip((*head, *lines), places, strict=True):
        mended, done = repair(line, know)
        if where is not None:
            offsets.append((at, at + len(mended), where.start, where.end))
        repairs += [Repair(one.kind, at + one.start, at + one.end, one.was) for one in done]
        parts.append(mended)
        at += len(mended) + 1
    return "\n".join(parts), tuple(offsets), tuple(repairs)


def _address(
    page: Fields, given: str | None, source: str, capture: Capture | None, know: Knowledge
) -> tuple[str | None, Capture | None]:
    """The article's own address: the page's word for it, unless that leads to another house than the one fetched from."""
    saved = _SAVED.search(source[:2000])
    base = given or (saved[1] if saved else None)
    stated_ = [*page.links.get("canonical", ()), *(v for n in ("og:url", "twitter:url") for v in page.meta.get(n, ()))]
    if linked := text(page.article.get("url")):
        stated_.append(linked)
    for word in stated_:
        found = addresses.joined(base, word)
        if found is None or addresses.parts(found) is None or _is_front(found):
            continue
        capture = capture or addresses.memento(word)
        if base is None or _same_house(found, base, know):
            return found, capture
    if base is None or (capture is None and (inner := addresses.memento(base)) is None):
        return base, capture
    return (base if capture else inner.url if inner else base), capture


def _is_front(address: str) -> bool:
    found = addresses.parts(address)
    return found is not None and found.path == "/" and not found.query


def _same_house(one: str, other: str, know: Knowledge) -> bool:
    """Whether two addresses are of one outlet, or of hosts that share their registered name; an AMP cache is of any."""
    left, right = addresses.host(addresses.canonical(one)), addresses.host(addresses.canonical(other))
    if left is None or right is None:
        return False
    mine, theirs = know.outlets.by_host(left), know.outlets.by_host(right)
    return (
        left == right
        or (mine is not None and mine is theirs)
        or left.endswith(f".{right}")
        or right.endswith(f".{left}")
        or left.split(".")[-2:] == right.split(".")[-2:]
    )


def _outlet(page: Fields, address: str | None, know: Knowledge) -> Outlet | None:
    """By host, else by the names that the page gives its house."""
    host = addresses.host(address)
    if host:
        return know.outlets.by_host(host)
    given = (
        page.first("og:site_name"),
        text(page.article.get("publisher")),
        page.first("application-name", "copyright"),
    )
    return next((outlet for name in given if name and (outlet := know.outlets.by_name(name))), None)


def _house(page: Fields, address: str | None) -> str | None:
    """The name of an outlet that is not known."""
    host = addresses.host(addresses.canonical(address)) if address else None
    return page.first("og:site_name") or text(page.article.get("publisher")) or host


def _clock(outlet: Outlet | None, ours: bool) -> tzinfo | None:
    if outlet is not None:
        return zone(outlet.zone)
    return zone("Asia/Jakarta") if ours else None


def _section(tree: Node, page: Fields, outlet: Outlet | None, headline: str | None) -> str | None:
    if outlet is not None:
        for node in select(tree, outlet.markup.section):
            if shown := words(node, 60):
                return shown
    told = text(page.article.get("articleSection")) or page.first(
        "article:section", "content_category", "parsely-section", "section"
    )
    if told:
        return told
    for node in page.of_type("BreadcrumbList"):
        items = node.get("itemListElement")
        listed = (
            [text(i.get("name") or i.get("item")) for i in items if isinstance(i, dict)]
            if isinstance(items, list)
            else []
        )
        inner = [name for name in listed[1:] if name and name != headline]
        if inner:
            return inner[-1]
    return None
