"""A page's bytes -> the article they hold: decoding, the fields of a JSON line, and what cannot be taken.

Nothing is repaired on the way: the text is what the bytes say, or the page is refused with the reason and the mend.
Pages of the web, feeds and tables are opened by rooms of their own, which also say how.
"""

from __future__ import annotations

import codecs
import hashlib
import json
from typing import Any

from kronik.io import columns, feeds, parts, webpage
from kronik.io.extraction import Extraction, How, made
from kronik.io.refused import Refused, article_id
from kronik.model import Article, Page

__all__ = ["JSON", "PLAIN", "Refused", "article_id", "derive", "opened", "page_id"]

JSON = "application/json"
PLAIN = "text/plain"


def page_id(body: bytes) -> str:
    """SHA-256 of the bytes, as `sha256sum` gives it."""
    return hashlib.sha256(body).hexdigest()


def derive(page: Page, how: How | None = None) -> Article:
    """The article that a page holds, by its media type. Raises Refused when it holds none."""
    return opened(page, how)[0]


def opened(page: Page, how: How | None = None) -> tuple[Article, Extraction | None]:
    """The article that a page holds, and how it was taken out where that is more than decoding. Raises Refused."""
    given = how or How()
    if page.media_type == webpage.HTML:
        return webpage.opened(page, given)
    if page.media_type == parts.PAGES:
        return webpage.joined(page, given)
    if page.media_type == feeds.FEED:
        return feeds.opened(page, given)
    if page.media_type == columns.CSV:
        row = columns.row(page.body, given.part or "")
        return _from_row(page, row), made(given, {})
    if page.media_type == JSON:
        row = columns.renamed(_object(page.body), given.part) if given.part else _object(page.body)
        return _from_row(page, row), made(given, {}) if given.part else None
    text = _worded(_decoded(page.body))
    return Article(article_id(text, None, None), page.id, page.name, text), None


def _decoded(body: bytes) -> str:
    """The text of a file: UTF-8, or UTF-16 where a byte order mark says so. Raises Refused with the place of the fault."""
    if body.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        try:
            text = body.decode("utf-16")
        except UnicodeDecodeError as fault:
            raise Refused("broken UTF-16; save the file as UTF-8") from fault
        if text.lstrip().startswith("{"):
            raise Refused("JSON in UTF-16; save the file as UTF-8")
        return text
    mark = len(codecs.BOM_UTF8) if body.startswith(codecs.BOM_UTF8) else 0
    try:
        return body[mark:].decode("utf-8")
    except UnicodeDecodeError as fault:
        at = mark + fault.start
        mend = "save it as UTF-8 (iconv -f WINDOWS-1252 -t UTF-8, if that is what it is)"
        raise Refused(f"not UTF-8: byte 0x{body[at]:02X} at offset {at}; {mend}") from fault


def _worded(text: str) -> str:
    """The text itself when it can be stored and holds a word. Raises Refused."""
    if not _sound(text, "the text").strip():
        raise Refused("no words: the text is empty")
    return text


def _from_row(page: Page, row: dict[str, Any]) -> Article:
    text = row.get("text")
    if text is None:
        raise Refused("the field `text` is missing; every line needs the article's text in `text`")
    if not isinstance(text, str):
        raise Refused(f"`text` is not a string but {_kind(text)}")
    given = row.get("id")
    if isinstance(given, int) and not isinstance(given, bool):
        given = str(given)
    url, published = _string(row, "url"), _string(row, "published")
    return Article(
        id=article_id(_worded(text), url, published),
        page=page.id,
        name=_name(given) or page.name,
        text=text,
        title=_string(row, "title"),
        url=url,
        outlet=_string(row, "outlet"),
        published=published,
        authors=_authors(row),
    )


def _object(body: bytes) -> dict[str, Any]:
    try:
        row = json.loads(body.decode("utf-8"))
    except UnicodeDecodeError as fault:
        raise Refused(
            f"not UTF-8: byte 0x{body[fault.start]:02X} at offset {fault.start} of the line; save the file as UTF-8"
        ) from fault
    except json.JSONDecodeError as fault:
        raise Refused(
            f"broken JSON at column {fault.colno} ({fault.msg}); each line must be one complete object"
        ) from fault
    except (ValueError, RecursionError) as fault:
        raise Refused(f"JSON that cannot be read: {type(fault).__name__}; each line must be one flat object") from fault
    if not isinstance(row, dict):
        raise Refused(f"not an object but {_kind(row)}; each line must be an object with `text`")
    return row


def _string(row: dict[str, Any], field: str) -> str | None:
    value = row.get(field)
    if value is None or value == "":
        return None
    if not isinstance(value, str):
        raise Refused(f"`{field}` is not a string but {_kind(value)}")
    return _sound(value, f"`{field}`")


def _name(given: object) -> str | None:
    name = _string({"id": given}, "id")
    if name and not name.isprintable():
        raise Refused("`id` holds a control character; names are shown in one line")
    return name


def _authors(row: dict[str, Any]) -> tuple[str, ...]:
    value = row.get("authors")
    if value is None:
        return ()
    if not isinstance(value, list) or not all(isinstance(name, str) for name in value):
        raise Refused("`authors` is not a list of strings")
    return tuple(_sound(name, "`authors`") for name in value)


def _sound(value: str, where: str) -> str:
    """The string itself when it can be stored and counted. Raises Refused for zero characters and halves of a pair."""
    if (at := value.find("\0")) >= 0:
        raise Refused(f"a zero character at offset {at} of {where}; take it out")
    try:
        value.encode("utf-8")
    except UnicodeEncodeError as fault:
        code = ord(value[fault.start])
        raise Refused(
            f"half a character (U+{code:04X}) at offset {fault.start} of {where}; write the whole character"
        ) from fault
    return value


def _kind(value: Any) -> str:
    names = {dict: "an object", list: "a list", str: "a string", bool: "a truth value", type(None): "null"}
    return names.get(type(value), "a number")
