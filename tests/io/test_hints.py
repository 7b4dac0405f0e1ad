"""The user's own model, played by a server on this machine: it answers well, badly, slowly, too much, and with inventions."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest

from kronik.errors import FetchError, QuestionError
from kronik.io.hints import LONGEST, Service, ask, service
from tests.cli.program import Ran, run
from tests.io.listener import Act, listening
from tests.read.test_hints import BOAT, TEXT


def said(content: object) -> bytes:
    return json.dumps({"choices": [{"message": {"role": "assistant", "content": content}}]}).encode()


def test_a_good_answer_comes_back_as_it_was_said() -> None:
    proposal = {"contacts": [BOAT]}
    for content in (json.dumps(proposal), f"```json\n{json.dumps(proposal)}\n```"):
        with listening(said(content)) as told:
            assert ask(Service(told.url, "m", "SECRET"), TEXT, "{}") == proposal
        sent = json.loads(told.bodies[0])
        assert (sent["model"], sent["messages"][1]["content"]) == ("m", TEXT)
        assert told.headers[0]["Authorization"] == "Bearer SECRET"


def test_no_more_of_an_article_is_sent_than_a_model_can_read() -> None:
    with listening(said("{}")) as told:
        ask(Service(told.url), "a" * (LONGEST + 5), "{}")
    assert len(json.loads(told.bodies[0])["messages"][1]["content"]) == LONGEST
    assert "Authorization" not in told.headers[0]


@pytest.mark.parametrize(
    "body",
    [
        b"busy",
        b"{}",
        b"[]",
        b'{"choices": []}',
        b'{"choices": [{"message": null}]}',
        said(None),
        said(7),
        said("There are two meetings."),
        said("[" * 50_000),
        b"\xff",
    ],
)
def test_an_answer_that_is_none_is_refused(body: bytes) -> None:
    with listening(body) as told, pytest.raises(FetchError, match="no JSON"):
        ask(Service(told.url), TEXT, "{}")


def test_slow_and_hostile_sizes_are_refused() -> None:
    with listening(lambda handler: time.sleep(0.5)) as told, pytest.raises(FetchError, match="longer than"):
        ask(Service(told.url, seconds=0.2), TEXT, "{}")
    with listening(said("x" * 600_000)) as told, pytest.raises(FetchError, match="more than"):
        ask(Service(told.url), TEXT, "{}")


def test_the_key_comes_from_the_environment_or_a_file_and_is_never_shown(tmp_path: Path) -> None:
    file = tmp_path / "key"
    file.write_text("SECRET\n")
    assert service("http://127.0.0.1:1/v1", None, {}).key is None
    assert service("http://127.0.0.1:1/v1/", "m", {"KRONIK_HINTS_KEY": " SECRET "}).key == "SECRET"
    found = service("http://127.0.0.1:1/v1/chat/completions", None, {"KRONIK_HINTS_KEY_FILE": str(file)})
    assert (found.key, found.url) == ("SECRET", "http://127.0.0.1:1/v1/chat/completions")
    assert "SECRET" not in repr(found)
    with pytest.raises(QuestionError):
        service("http://127.0.0.1:1", None, {"KRONIK_HINTS_KEY_FILE": str(tmp_path / "none")})
    with pytest.raises(QuestionError):
        service("localhost:8080", None, {})


def read_with(answer: bytes | Act, file: Path) -> Ran:
    with listening(answer) as told:
        return run("read", "--json", "--hints", told.url, "--hints-model", "m", file, KRONIK_HINTS_KEY="SECRET")


def test_the_reading_has_what_stands_in_the_article_and_says_what_was_dropped(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text(TEXT, encoding="utf-8")
    invented = {**BOAT, "evidence": "Prabowo menelepon Xi Jinping"}
    done = read_with(said(json.dumps({"contacts": [BOAT, invented]})), file)
    (told,) = done.json["articles"]
    assert told["hints"]["dropped"] == {"words that are not in the article": 1}
    assert told["hints"]["contacts"] == [c["id"] for c in told["contacts"] if "Anwar Ibrahim" in c["participants"]]
    plain = run("read", "--json", file).json["articles"][0]
    assert [c for c in told["contacts"] if c["id"] not in told["hints"]["contacts"]] == plain["contacts"]
    assert "hints" not in plain


def test_a_model_that_fails_costs_the_reading_nothing(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text(TEXT, encoding="utf-8")
    done = read_with(lambda handler: handler.send_error(401), file)
    assert done.code == 0
    assert done.json["articles"] == run("read", "--json", file).json["articles"]
    assert "read without hints" in done.err and "401" in done.err
    assert "SECRET" not in done.out + done.err
