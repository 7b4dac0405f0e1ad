"""A page's bytes -> the article on it, or the reason why there is none."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from datetime import tzinfo

from kronik.knowledge import Knowledge, Outlet
from kronik.model import Failure
from kronik.page import addresses, body, house, names, place, related
from kronik.page.align import Aligner
from kronik.page.encoding import Decoded, decode
from kronik.page.extracted import Extracted, Repair
from kronik.page.fields import Fields
from kronik.page.further import further
from kronik.page.moments import zone
from kronik.page.paragraphs import bare
from kronik.page.published import stated
from kronik.page.rules import rules
from kronik.page.section import section
from kronik.page.sheet import sheet as taken_apart
from kronik.page.title import title as page_title
from kronik.page.tree import LARGEST, Node, Unreadable, drop, parse
from kronik.page.written import written

STEP = "extract"
_SPACE = r"(?:\s++|<!--(?:[^-]++|-(?!->))*+-->|<\?xml[^>]*+>)*+"  # possessive: thousands of comments cost one pass
_TAGS = (
    "html|head|body|title|meta|article|main|div|p|h1|section|span|table|script|link|center|font|header|noscript|base"
)
_START = re.compile(rf"{_SPACE}<(?:!doctype\s+html|{_TAGS})\b", re.I)
_OTHER = re.compile(rf"{_SPACE}<(?:rss|feed|urlset|sitemapindex|rdf:rdf|svg|opml)\b", re.I)
_HEAD = 65536
_LONGEST = 1_000_000


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
    sheet = taken_apart(tree, decoded.text, rules(know))
    page = sheet.fields
    capture = addresses.memento(url) if url else None
    given = capture.url if capture else url
    address, capture = house.address(page, given, decoded.text, capture, know)
    outlet = house.outlet(page, address, know)
    aligner = Aligner(decoded.text)
    ours = body.indonesian(aligner.text, page.language)
    clock = _clock(outlet, ours)
    headline = page_title(sheet, outlet, know)
    signed = names.authors(sheet, outlet, know)
    when = stated(sheet, outlet, address, clock, know)
    rest = further(sheet.signs, page, outlet, given, address)
    links = related.take(sheet.signs.cues, sheet.rules.cue, address, cut=ours)
    named_section = section(sheet, outlet, headline)
    if ours:
        for node in list(names.credit_lines(sheet, signed, know)):
            drop(node)
    lines, captions = body.lines(sheet, outlet, given, ours)
    kept = _without_title(lines, headline)
    if not kept:
        return None
    made = written(headline, kept, aligner, know)
    return Extracted(
        text=made.text,
        title=made.text.partition("\n")[0] if headline else None,
        url=address,
        outlet=outlet.name if outlet else house.name(page, address),
        section=named_section,
        authors=(*signed, *names.initials(kept)),
        published=when.published,
        published_raw=when.raw,
        published_source=when.source,
        zone=when.zone,
        modified=when.modified,
        dateline=place.dateline(kept[:3], page.first("content_location"), know),
        related=links,
        pages=rest.pages,
        whole=rest.whole,
        truncated=rest.truncated or _locked(page),
        encoding=decoded.encoding,
        decoded_sha256=hashlib.sha256(decoded.text.encode("utf-8", "surrogatepass")).hexdigest(),
        offsets=made.offsets,
        capture=capture,
        repairs=(*_lost(decoded), *made.repairs),
        captions=captions,
    )


def _without_title(lines: Sequence[str], headline: str | None) -> list[str]:
    """The paragraphs, none of them the title again. Raises Unreadable for more text than articles have."""
    key = bare(headline) if headline else ""
    kept = [line for line in lines if not key or bare(line) != key]
    if sum(map(len, kept)) > _LONGEST:
        raise Unreadable(f"running text of more than {_LONGEST:,} characters, which no article is")
    return kept


def _lost(decoded: Decoded) -> tuple[Repair, ...]:
    """The note that bytes had no character, or that the encoding was a last resort."""
    if decoded.lost or decoded.source == "fallback":
        return (
            Repair(
                "encoding", 0, 0, f"{decoded.lost} bytes without a character in {decoded.encoding} ({decoded.source})"
            ),
        )
    return ()


def _clock(outlet: Outlet | None, ours: bool) -> tzinfo | None:
    if outlet is not None:
        return zone(outlet.zone)
    return zone("Asia/Jakarta") if ours else None


def _locked(page: Fields) -> bool:
    """Whether the page says that its article is not free: what it shows is the beginning (schema.org)."""
    return str(page.article.get("isAccessibleForFree", "")).lower() == "false"
