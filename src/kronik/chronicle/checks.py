"""Is one article still what it was, and does all that hangs on it still follow from it?

The page's bytes are hashed and turned into an article again; the article's hash and seal are computed again; every
span is cut again and compared with the words kept beside it; where the code and knowledge are those that read it, the
article is read again and compared field by field.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields
from typing import Any

from kronik.io import articles, extraction, pages, readings, rows
from kronik.io.extraction import Extraction
from kronik.io.readings import Packed, PackedMention
from kronik.io.reports import Difference
from kronik.io.stored import Appearance, Stored, StoredPage
from kronik.model import Article, Mention, Page, Span
from kronik.text import sha256

Read = Callable[[Article], Packed]
_LONGEST = 160


@dataclass(frozen=True, slots=True)
class Checked:
    """What the check of one article found, and how many spans it cut."""

    article: str
    spans: int
    altered: bool
    differences: tuple[Difference, ...]


def check(read: Read, fingerprint: str, item: Stored) -> Checked:
    """All checks of one article; `fingerprint` is of the code and knowledge that `read` stands for."""
    faults = [d for appearance in item.appearances for d in _appearance(appearance)]
    origin = _original(item)
    article, altered = item.article, _altered(item.article)
    if altered:
        faults.append(_text_fault(article, origin))
    hung = _changed_range(article, origin) if altered else None
    faults += _cuts(item, altered, hung)
    if item.reading and not altered and item.reading.fingerprint == fingerprint:
        faults += _read_again(read, item, item.reading)
    return Checked(article.id, item.reading.spans if item.reading else 0, altered, tuple(faults))


def _altered(article: Article) -> bool:
    return pages.article_id(article.text, article.url, article.published) != article.id


# -- page and article


def _appearance(appearance: Appearance) -> Iterator[Difference]:
    """The page against its hash, the article against the page and against its seal."""
    stored, page = appearance.article, appearance.page
    if page is None:
        yield Difference("page", stored.page, "body", "a page", "none", stored.name)
        return
    body = _body(page)
    if isinstance(body, Difference):
        yield Difference(body.what, body.where, body.field, body.stored, body.found, stored.name)
        return
    if pages.page_id(body) != page.id or len(body) != page.size:
        yield Difference("page", page.id, "body", page.id, pages.page_id(body), stored.name)
        return
    if isinstance(appearance.extraction, str):
        yield _article_fault(stored, "extraction", "as it was made", appearance.extraction)
        return
    if appearance.extraction and appearance.extraction.made != extraction.fingerprint():
        yield from _places(stored, body, appearance.extraction)
    else:
        yield from _derived(appearance, Page(page.id, stored.name, page.media_type, body), appearance.extraction)


def _derived(appearance: Appearance, page: Page, how: Extraction | None) -> Iterator[Difference]:
    """The article against the page, opened anew by the code that opened it."""
    stored = appearance.article
    try:
        derived = pages.derive(page, how.how if how else None)
    except pages.Refused as fault:
        yield Difference("page", page.id, "article", "an article", str(fault), stored.name)
        return
    for field in ("name", "title", "url", "outlet", "published", "authors"):
        if getattr(derived, field) != getattr(stored, field):
            yield _article_fault(stored, field, getattr(derived, field), getattr(stored, field))
    if derived == stored and articles.seal(stored) != appearance.seal:
        yield _article_fault(stored, "seal", appearance.seal, articles.seal(stored))


def _places(stored: Article, body: bytes, how: Extraction) -> Iterator[Difference]:
    """The lines of an article against the places in the page that other code, now changed, found them at."""
    for line, found in extraction.misplaced(stored, body, how):
        yield _article_fault(stored, "line of the page", line, found)


def _body(page: StoredPage) -> bytes | Difference:
    try:
        return zlib.decompress(page.body)
    except zlib.error as fault:
        return Difference("page", page.id, "body", "its bytes", f"damaged: {fault}")


def _original(item: Stored) -> str | None:
    """The text as the page has it, where the page is whole."""
    for appearance in item.appearances:
        body = _body(appearance.page) if appearance.page else None
        if appearance.page and isinstance(body, bytes) and pages.page_id(body) == appearance.page.id:
            page = Page(appearance.page.id, appearance.article.name, appearance.page.media_type, body)
            how = appearance.extraction
            if isinstance(how, str) or (how and how.made != extraction.fingerprint()):
                continue
            try:
                return pages.derive(page, how.how if how else None).text
            except pages.Refused:
                continue
    return None


def _changed_range(article: Article, origin: str | None) -> Span | None:
    """The stretch of the stored text that is not the original's; None when that is unknown."""
    if origin is None or origin == article.text:
        return None
    left, right = article.text, origin
    start = next((i for i, (a, b) in enumerate(zip(left, right, strict=False)) if a != b), min(len(left), len(right)))
    tail = next(
        (i for i, (a, b) in enumerate(zip(reversed(left[start:]), reversed(right[start:]), strict=False)) if a != b),
        min(len(left), len(right)) - start,
    )
    return Span(start, max(start + 1, len(left) - tail))


def _text_fault(article: Article, origin: str | None) -> Difference:
    changed = _changed_range(article, origin)
    if changed is None or origin is None:
        computed = pages.article_id(article.text, article.url, article.published)
        return _article_fault(article, "text, url or published", article.id, computed)
    around = slice(max(0, changed.start - 20), changed.end + 20)
    return _article_fault(article, f"text[{changed.start}:{changed.end}]", origin[around], article.text[around])


def _article_fault(article: Article, field: str, stored: object, found: object) -> Difference:
    return Difference("article", article.id, field, _short(stored), _short(found), article.name)


# -- spans


def _cuts(item: Stored, altered: bool, changed: Span | None) -> Iterator[Difference]:
    """Every value whose words are no longer those that it was read from; in an altered article, every value."""
    if item.reading is None:
        return
    for mention in item.reading.mentions:
        yield from _mention_cuts(item.article, mention, altered)
    reading = _unpacked(item.reading)
    if isinstance(reading, str):
        yield Difference("reading", item.article.id, "body", "a reading", reading, item.article.name)
        return
    whole = (
        *readings.spans(reading),
        *(s for m in item.reading.mentions if (n := _load(m)) for s in readings.spans(n)),
    )
    words = [span.cut(item.article.text) for span in whole]
    if sha256(*words) != item.reading.words:
        yield Difference("reading", item.article.id, "words", item.reading.words, sha256(*words), item.article.name)
    for field in ("names", "times", "quotes") if changed else ():
        for noun in getattr(reading, field):
            if changed and noun.span.overlaps(changed):
                yield Difference(
                    "reading", item.article.id, field, "its words", noun.span.cut(item.article.text), item.article.name
                )


def _mention_cuts(article: Article, mention: PackedMention, altered: bool) -> Iterator[Difference]:
    noun = _load(mention)
    if noun is None:
        yield Difference("mention", mention.id, "body", "a mention", _short(mention.body), article.name)
        return
    kept: dict[str, list[str]] = json.loads(mention.words)
    values = rows.plain(noun)
    try:
        cut = readings.words(noun, article.text)
    except ValueError as fault:
        yield Difference("mention", mention.id, "spans", "inside the text", str(fault), article.name)
        return
    for field in sorted(set(kept) | set(cut)):
        if kept.get(field) != cut.get(field):
            yield Difference(
                "mention", mention.id, field, _short(kept.get(field)), _short(cut.get(field)), article.name
            )
        elif altered:
            held = "stands on a text that was changed"
            yield Difference("mention", mention.id, field, _short(_value(values.get(field))), held, article.name)


def _value(field: Any) -> Any:
    """The value of a claim, or of each of several, without its spans and reasons."""
    if isinstance(field, list):
        return [_value(one) for one in field]
    return field["value"] if isinstance(field, dict) and "value" in field else field


def _load(mention: PackedMention) -> Mention | None:
    try:
        return rows.load(Mention, mention.body)
    except (ValueError, KeyError, TypeError, AssertionError):
        return None


def _unpacked(stored: Packed) -> Any:
    try:
        return readings.unpack(stored.body)
    except (ValueError, KeyError, TypeError, AssertionError, zlib.error) as fault:
        return f"damaged: {fault}"


# -- reading again


def _read_again(read: Read, item: Stored, stored: Packed) -> Iterator[Difference]:
    """What a fresh reading says otherwise."""
    try:
        fresh = read(item.article)
    except Exception as fault:  # a reading is there, so this article could be read
        yield Difference(
            "reading", item.article.id, "reading", "a reading", f"{type(fault).__name__}: {fault}", item.article.name
        )
        return
    for field in fields(Packed):
        before, after = getattr(stored, field.name), getattr(fresh, field.name)
        if before != after and field.name != "mentions":
            yield from _reading_differences(item.article, field.name, before, after)
    kept, made = ({m.id: m for m in reading.mentions} for reading in (stored, fresh))
    for identity in sorted(set(kept) | set(made)):
        yield from mention_differences(item.article, identity, kept.get(identity), made.get(identity))


def _reading_differences(article: Article, field: str, before: object, after: object) -> Iterator[Difference]:
    if field != "body":
        yield Difference("reading", article.id, field, _short(before), _short(after), article.name)
        return
    try:
        left, right = (json.loads(zlib.decompress(body)) for body in (before, after))  # type: ignore[arg-type]
    except (ValueError, zlib.error) as fault:
        yield Difference("reading", article.id, "body", "a reading", f"damaged: {fault}", article.name)
        return
    for name, old, new in differing(left, right):
        yield Difference("reading", article.id, name, old, new, article.name)


def mention_differences(
    article: Article, identity: str, kept: PackedMention | None, made: PackedMention | None
) -> Iterator[Difference]:
    """A stored mention against a fresh one, field by field."""
    if kept is None or made is None:
        there = ["a mention" if one else "none" for one in (kept, made)]
        yield Difference("mention", identity, "mention", there[0], there[1], article.name)
        return
    for field in fields(PackedMention):
        before, after = getattr(kept, field.name), getattr(made, field.name)
        if before == after:
            continue
        if field.name == "body" and _load(kept):
            for name, old, new in differing(json.loads(before), json.loads(after)):
                yield Difference("mention", identity, name, old, new, article.name)
        else:
            yield Difference("mention", identity, field.name, _short(before), _short(after), article.name)


def differing(left: dict[str, Any], right: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    """The fields that differ, with both values."""
    for name in sorted(set(left) | set(right)):
        if left.get(name) != right.get(name):
            yield name, _short(left.get(name)), _short(right.get(name))


def _short(value: object) -> str:
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)
    text = text.encode("utf-8", "backslashreplace").decode()
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
