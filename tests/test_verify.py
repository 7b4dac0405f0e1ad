"""`verify` finds nothing where nothing was touched, and names what was."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kronik.chronicle import Chronicle
from kronik.chronicle import build as river
from kronik.io.database import driver
from kronik.io.reports import Difference
from tests.io import standin


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(river, "rooms", lambda: standin.ROOMS)
    rows = [
        {"id": "satu", "published": "2018-07-17", "text": "Putin bertemu Trump di Helsinki pada 2018-07-16."},
        {"id": "dua", "published": "2018-07-17", "text": "Kemarin, Trump bertemu Putin di Helsinki pada 2018-07-16."},
        {
            "id": "tiga",
            "published": "2018-07-02",
            "title": "Paris",
            "text": "Modi bertemu Macron di Paris pada 2018-07-01.",
        },
    ]
    (tmp_path / "berita.jsonl").write_text("\n".join(map(json.dumps, rows)))
    with Chronicle.open(tmp_path / "s.sqlite") as chronicle:
        chronicle.add([tmp_path / "berita.jsonl"])
        chronicle.build(workers=1)
    return tmp_path / "s.sqlite"


def tamper(store: Path, sql: str, *values: Any) -> None:
    """As one would by hand: drop the rule that forbids it, change the row, put the rule back."""
    connection = driver.connect(store)
    rules = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
    for name, _ in rules:
        connection.execute(f"DROP TRIGGER {name}")
    assert connection.execute(sql, values).rowcount == 1
    for _, rule in rules:
        connection.execute(rule)
    connection.commit()
    connection.close()


def differences(store: Path) -> tuple[Difference, ...]:
    with Chronicle.open(store) as chronicle:
        return chronicle.verify(workers=1).differences


def where(found: Iterator[Difference] | tuple[Difference, ...], what: str) -> set[tuple[str, str]]:
    return {(d.article, d.field) for d in found if d.what == what}


def test_nothing_differs_after_a_build(store: Path) -> None:
    with Chronicle.open(store) as chronicle:
        verified = chronicle.verify(workers=2)
    assert verified.differences == ()
    assert (verified.pages, verified.articles, verified.readings, verified.events) == (3, 3, 3, 2)
    assert verified.spans > 20


def test_one_changed_byte_names_the_article_and_all_that_hung_on_it(store: Path) -> None:
    tamper(store, "UPDATE article SET text = replace(text, '2018-07-16', '2018-07-19') WHERE text LIKE 'Kemarin%'")
    found = differences(store)
    assert {d.article for d in found} == {"dua"}
    [article] = [d for d in found if d.what == "article"]
    assert article.field == "text[55:56]"
    assert "2018-07-16" in article.stored and "2018-07-19" in article.found
    mention = {d.field: d for d in found if d.what == "mention"}
    assert set(mention) == {"kind", "status", "who", "when", "city", "evidence"}
    assert (mention["when"].stored, mention["when"].found) == ('["2018-07-16"]', '["2018-07-19"]')
    assert "changed" in mention["city"].found
    assert where(found, "event") == {("dua", f) for f in ("kind", "status", "who", "when", "city")}


@pytest.mark.parametrize("byte", [b"J", b"\xff"])
def test_one_byte_of_the_file_itself(store: Path, byte: bytes) -> None:
    """No SQL at all: one byte overwritten in the file, to another letter or to no letter of any text."""
    content = store.read_bytes()
    at = content.index(b"Modi bertemu Macron di Paris pada")
    store.write_bytes(content[:at] + byte + content[at + 1 :])
    found = differences(store)
    assert {d.article for d in found} == {"tiga"}
    [article] = [d for d in found if d.what == "article"]
    assert article.field == "text[0:1]" and article.stored.startswith("Modi")
    assert {d.field for d in found if d.what == "mention"} == {"kind", "status", "who", "when", "city", "evidence"}
    assert len([d for d in found if d.what == "event"]) == 6
    assert all(str(d).isprintable() for d in found)


def test_a_changed_byte_of_a_page_names_the_page(store: Path) -> None:
    with Chronicle.open(store) as chronicle:
        page = chronicle.article("tiga").page
    tamper(store, "UPDATE page SET body = ? WHERE id = ?", zlib.compress(b'{"text": "lain"}'), page)
    assert [(d.what, d.where, d.field, d.article) for d in differences(store)] == [("page", page, "body", "tiga")]


def test_bytes_that_cannot_be_unpacked_are_a_difference(store: Path) -> None:
    with Chronicle.open(store) as chronicle:
        page = chronicle.article("tiga").page
    tamper(store, "UPDATE page SET body = x'00' WHERE id = ?", page)
    [found] = differences(store)
    assert (found.what, found.where) == ("page", page) and "damaged" in found.found


def test_a_changed_title_is_found(store: Path) -> None:
    tamper(store, "UPDATE appearance SET title = 'London' WHERE name = 'tiga'")
    found = differences(store)
    assert ("article", "title", "Paris", "London") in {(d.what, d.field, d.stored, d.found) for d in found}


def test_a_changed_mention_is_found_by_reading_again(store: Path) -> None:
    tamper(store, "UPDATE mention SET body = replace(body, '\"Paris\"', '\"Nice\"') WHERE body LIKE '%Paris%'")
    found = differences(store)
    assert ("tiga", "city") in where(found, "mention")
    assert "city" in {d.field for d in found if d.what == "event"}


def test_a_changed_event_names_the_event_and_the_field(store: Path) -> None:
    tamper(store, "UPDATE event SET body = replace(body, '\"happened\"', '\"denied\"') WHERE who LIKE '%Modi%'")
    [found] = differences(store)
    assert (found.what, found.field) == ("event", "status")
    assert "denied" in found.stored and "happened" in found.found


def test_a_changed_column_of_an_event_is_found(store: Path) -> None:
    tamper(store, "UPDATE event SET status = 'denied' WHERE who LIKE '%Modi%'")
    assert [(d.what, d.field) for d in differences(store)] == [("event", "columns")]


def test_a_lost_event_is_found(store: Path) -> None:
    tamper(store, "DELETE FROM event WHERE who LIKE '%Modi%'")
    assert ("event", "event") in {(d.what, d.field) for d in differences(store)}


def test_a_rule_that_was_dropped_is_found(store: Path) -> None:
    connection = driver.connect(store)
    connection.execute("DROP TRIGGER article_update")
    connection.commit()
    connection.close()
    assert [(d.what, d.where) for d in differences(store)] == [("store", "trigger article_update")]


def test_an_older_reading_is_cut_again_though_not_read_again(store: Path) -> None:
    connection = driver.connect(store)
    connection.execute("UPDATE reading SET fingerprint = 'older'")
    connection.commit()
    connection.close()
    assert differences(store) == ()
    tamper(store, "UPDATE article SET text = replace(text, 'Paris', 'Parys') WHERE text LIKE '%Paris%'")
    found = {(d.what, d.field): d for d in differences(store)}
    assert (found["mention", "city"].stored, found["mention", "city"].found) == ('["Paris"]', '["Parys"]')
