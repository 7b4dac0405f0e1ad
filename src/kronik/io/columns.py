"""Tables (CSV) -> one page a row: the line of names and the row's own bytes, so that each row can be read by itself.

Which column is which is said by the user (`text=isi_berita,title=judul`) or guessed from usual Indonesian and English
names; the map used is kept with the article.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from kronik.io.refused import Refused

CSV = "text/csv"
FIELDS = ("id", "url", "title", "published", "outlet", "authors", "text")
_GUESSES: Mapping[str, tuple[str, ...]] = {
    "text": ("text", "teks", "isi", "isi_berita", "isi_artikel", "content", "konten", "body", "artikel", "article", "berita", "full_text", "news"),
    "title": ("title", "judul", "judul_berita", "headline"),
    "url": ("url", "link", "tautan", "alamat", "href", "source_url"),
    "published": ("published", "published_at", "publish_date", "date", "tanggal", "tgl", "waktu", "datetime", "timestamp", "pubdate"),
    "outlet": ("outlet", "sumber", "source", "media", "publisher", "portal", "situs", "website"),
    "authors": ("authors", "author", "penulis", "reporter", "wartawan"),
    "id": ("id", "no", "nomor", "article_id", "uuid"),
}  # fmt: skip
_DELIMITERS = ",;\t|"
_LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class Table:
    """The line of names as it came, its delimiter, and the map of columns, as written: `text=isi,title=judul`."""

    head: bytes
    delimiter: str
    map: str


def parsed(columns: str) -> dict[str, str]:
    """Our field -> the table's column. Raises Refused for a map that cannot be meant."""
    found: dict[str, str] = {}
    for pair in filter(None, columns.split(",")):
        field, equals, column = pair.partition("=")
        if not equals or field.strip() not in FIELDS:
            raise Refused(f"no map of columns: {pair!r}; write FIELD=COLUMN with a field of {', '.join(FIELDS)}")
        found[field.strip()] = column.strip()
    return found


def table(head: bytes, columns: str | None) -> Table | None:
    """How the table that begins so is laid out; None when it is no table that we can be sure of.

    With a map it is a table, and Refused is raised when the map's columns are not there. Without one, the first line
    must hold only short names, two of them usual ones and one of these for the text, and every further full line of
    the beginning as many cells.
    """
    line = head.split(b"\n", 1)[0]
    names = _decoded(line).lstrip("\ufeff").strip("\r\n")
    delimiter = max(_DELIMITERS, key=names.count)
    listed = _cells(names, delimiter)
    if columns is not None:
        if absent := [c for c in parsed(columns).values() if c not in listed]:
            raise Refused(f"the table has no column {absent[0]!r}; it has {', '.join(listed)[:300]}")
        return Table(line + b"\n", delimiter, columns)
    if len(listed) < 2 or not all(0 < len(name) <= _LONGEST_NAME for name in listed[1:]) or len(listed) > 200:
        return None
    guess = _guessed(listed)
    if "text" not in guess or len(guess) < 2 or not _rectangular(head, delimiter, len(listed)):
        return None
    return Table(line + b"\n", delimiter, ",".join(f"{field}={column}" for field, column in guess.items()))


def _guessed(listed: list[str]) -> dict[str, str]:
    plain = {
        name.strip().lower().replace(" ", "_"): name for name in reversed(listed) if "," not in name and "=" not in name
    }
    return {
        field: plain[hit] for field, names in _GUESSES.items() if (hit := next((n for n in names if n in plain), ""))
    }


def _rectangular(head: bytes, delimiter: str, width: int) -> bool:
    whole = _decoded(head[:200_000])
    try:
        found = [len(cells) for cells in csv.reader(io.StringIO(whole, newline=""), delimiter=delimiter) if cells]
    except csv.Error:
        return False
    return all(length == width for length in (found[:-1] if len(head) > 200_000 else found))


def rows(body: Iterator[bytes], found: Table, limit: int) -> Iterator[tuple[int, bytes] | tuple[int, str]]:
    """Each row as (number of its first line, its bytes under the line of names), or (number, why it is refused).

    A row may run over several lines where a cell in quotes does; one larger than `limit` is refused and skipped.
    """
    held, first, quoted = b"", 0, 0
    skipping = False
    for number, line in enumerate(body, 1):
        if number == 1:
            continue
        first = first or number
        held, quoted = held + line, quoted + line.count(b'"')
        if len(held) > limit:
            skipping, held = True, b""
        if quoted % 2:
            continue
        if skipping:
            yield first, f"a row of more than {limit:,} bytes; is a quotation mark missing?"
        elif held.strip():
            yield first, found.head + held.rstrip(b"\r\n")
        held, first, quoted, skipping = b"", 0, 0, False
    if held.strip() or skipping:
        yield first, "the table ends inside a cell; a quotation mark is missing"


def row(page: bytes, part: str) -> dict[str, Any]:
    """The fields of a page that `rows` gave; `part` is delimiter and map. Raises Refused."""
    delimiter, _, columns = part[:1], part[1:2], part[2:]
    try:
        text = page.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        raise Refused(
            f"not UTF-8: byte 0x{page[fault.start]:02X} at offset {fault.start} of names and row; save the file as UTF-8"
        ) from fault
    csv.field_size_limit(max(csv.field_size_limit(), len(text) + 1))
    try:
        found = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))
    except csv.Error as fault:
        raise Refused(f"a row that cannot be read: {fault}") from fault
    if len(found) != 2 or len(found[0]) != len(found[1]):
        raise Refused(
            f"a row of {len(found[-1])} cells under {len(found[0])} names" if len(found) == 2 else "not one row"
        )
    return renamed(dict(zip((name.strip() for name in found[0]), found[1], strict=True)), columns)


def renamed(values: Mapping[str, Any], columns: str) -> dict[str, Any]:
    """The row under our own names of the fields; `authors` may be one string, parted by ; or &."""
    chosen: dict[str, Any] = {field: values.get(column) for field, column in parsed(columns).items()}
    if isinstance(names := chosen.get("authors"), str):
        chosen["authors"] = [name.strip() for name in names.replace("&", ";").split(";") if name.strip()]
    return chosen


def _cells(line: str, delimiter: str) -> list[str]:
    try:
        return [cell.strip() for cell in next(csv.reader([line], delimiter=delimiter), [])]
    except csv.Error:
        return []


def _decoded(raw: bytes) -> str:
    return raw.decode("utf-8", "replace")
