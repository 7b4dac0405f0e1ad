"""Asking Wikidata, against a server on this machine that answers well, in part, with nonsense, and slowly."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler
from typing import Any
from urllib.parse import parse_qs

import pytest

from kronik.errors import FetchError, QuestionError
from kronik.io import wikidata
from kronik.io.posting import post
from kronik.knowledge.renewal import Position, Statement
from tests.io.listener import Told, listening

OFFICE = Position("Q100", "President of Atlantis", "head_of_state", "IDN")


def binding(person: str, start: str | None = "2020-01-05", end: str | None = None, **more: str) -> dict[str, Any]:
    given = {"person": f"http://www.wikidata.org/entity/{person}", "position": "http://www.wikidata.org/entity/Q100"}
    days = {"start": start and f"{start}T00:00:00Z", "end": end and f"{end}T00:00:00Z", "en": "Ann Alpha"}
    return {name: {"type": "literal", "value": value} for name, value in {**given, **days, **more}.items() if value}


def answer(*rows: dict[str, Any]) -> bytes:
    return json.dumps({"head": {"vars": []}, "results": {"bindings": rows}}).encode()


def asked(told: Told, seconds: float = 5.0) -> tuple[Statement, ...]:
    return tuple(wikidata.ask([OFFICE], 2010, told.url, seconds))


def test_a_good_answer_is_read() -> None:
    rows = [
        binding("Q1", "2019-10-20", id="Ana Alfa"),
        binding("Q2", "2014-01-01", "2019-10-20", startPrecision="9", endPrecision="10", en="Ben Beta"),
        binding("Q3", rank="http://wikiba.se/ontology#DeprecatedRank"),
        binding("Q4", None),
    ]
    with listening(answer(*rows)) as told:
        found = asked(told)
    assert found == (
        Statement("Q1", ("Ann Alpha", "Ana Alfa"), "Q100", "2019-10-20", None),
        Statement("Q2", ("Ben Beta",), "Q100", "2014", "2019-10"),
        Statement("Q4", ("Ann Alpha",), "Q100", None, None),
    )
    query = parse_qs(told.bodies[0].decode())["query"][0]
    assert "wd:Q100" in query and "DeprecatedRank" in query and ">= 2010" in query


def test_offices_are_asked_for_in_portions() -> None:
    many = [Position(f"Q{number}", "x", "minister", "IDN") for number in range(1, 131)]
    with listening(answer()) as told:
        assert tuple(wikidata.ask(many, 2010, told.url)) == ()
    assert len(told.bodies) == 3


@pytest.mark.parametrize(
    "body",
    [
        answer(binding("Q1"))[:-20] + b"\njava.util.concurrent.TimeoutException",
        b"<html>busy</html>",
        b'{"results": []}',
        b'{"results": {"bindings": [{"person": "Q1"}]}}',
        b'{"results": {"bindings": [{"person": {"value": "x/drop"}, "position": {"value": "x/Q1"}}]}}',
        b"[" * 100_000,
        b"null",
        b"\xff\xfe",
    ],
)
def test_a_partial_or_strange_answer_is_refused_whole(body: bytes) -> None:
    with listening(body) as told, pytest.raises(FetchError) as refused:
        asked(told)
    assert refused.value.hint


def test_a_day_that_no_calendar_has_is_no_day() -> None:
    row = binding("Q1")
    row["start"]["value"] = "2020-02-31T00:00:00Z"
    assert wikidata.statements(answer(row))[0].start is None


def test_slow_large_busy_and_absent_services_are_told_apart() -> None:
    def trickle(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.end_headers()
        for _ in range(40):
            handler.wfile.write(b" " * 10)
            handler.wfile.flush()
            time.sleep(0.05)

    cases: list[tuple[Callable[[BaseHTTPRequestHandler], None], str]] = [
        (trickle, "longer than"),
        (lambda handler: time.sleep(0.6), "longer than"),
        (lambda handler: handler.send_error(429), "429"),
        (lambda handler: handler.send_error(500), "500"),
    ]
    for act, message in cases:
        with listening(act) as told, pytest.raises(FetchError, match=message):
            post(told.url, b"", {}, seconds=0.3, limit=1000)
    with listening(b"x" * 2000) as told, pytest.raises(FetchError, match="more than"):
        post(told.url, b"", {}, seconds=5, limit=1000)
    with pytest.raises(FetchError, match="cannot be reached"):
        post(told.url, b"", {}, seconds=5, limit=1000)


def test_no_redirect_is_followed_and_no_key_is_shown() -> None:
    def away(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(302)
        handler.send_header("Location", "/elsewhere?key=SECRET")
        handler.end_headers()

    with listening(away) as told, pytest.raises(FetchError) as refused:
        post(f"{told.url}?key=SECRET", b"", {"Authorization": "Bearer SECRET"}, seconds=5, limit=1000)
    assert len(told.bodies) == 1
    assert "SECRET" not in f"{refused.value} {refused.value.hint} {refused.value.__cause__}"


@pytest.mark.parametrize("url", ["file:///etc/passwd", "ftp://host/", "nonsense", "http://", "http://[::1"])
def test_only_addresses_of_the_web_are_asked(url: str) -> None:
    with pytest.raises(QuestionError):
        post(url, b"", {}, seconds=1, limit=10)
