"""Bad input is a recorded Failure with the reason and the mend; the rest is taken and built."""

from __future__ import annotations

import io
import json
import os
import resource
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kronik.chronicle import Added, Chronicle
from kronik.chronicle import build as river
from kronik.io import intake
from kronik.model import Failure
from tests.io import standin

GOOD = "Putin bertemu Trump di Helsinki pada 2018-07-16."


def reasons(*paths: Path, stdin: bytes | None = None) -> dict[str, str]:
    """Name of the input -> why it was refused."""
    taken = intake.take(paths or ["-"], io.BytesIO(stdin) if stdin is not None else None)
    return {os.path.basename(item.of): item.reason for item in taken if isinstance(item, Failure)}


def texts(content: bytes) -> list[str]:
    return [item.article.text for item in intake.take(["-"], io.BytesIO(content)) if isinstance(item, intake.Taken)]


FILES: dict[str, tuple[bytes, str]] = {
    "empty": (b"", "empty"),
    "blank": (b" \n\n\t\n", "nothing but white space"),
    "mark_only": (b"\xef\xbb\xbf", "no words"),
    "binary": (b"Putin\0\1\2\3", "zero byte at offset 5"),
    "picture": (b"\x89PNG\r\n\x1a\n\0\0", "a picture"),
    "document": (b"%PDF-1.7 ...", "a PDF document"),
    "archive": (b"\x1f\x8b\x08\0\0", "a gzip archive"),
    "web": (b"<!DOCTYPE html><html><body></body></html>", "no article"),
    "latin": ("Müller bertemu Orbán".encode("cp1252"), "byte 0xFC at offset 1"),
    "marked_latin": (b"\xef\xbb\xbf" + "Müller".encode("cp1252"), "byte 0xFC at offset 4"),
    "half_utf16": ("Putin".encode("utf-16")[:-1], "broken UTF-16"),
    "long": (b"Putin " * 1_000_000, "larger than 4 MiB"),
    "wide.jsonl": ('{"text": "Putin"}'.encode("utf-16"), "JSON in UTF-16"),
    "control.jsonl": (b'{"text": "a", "id": "\\u001b[31m"}', "`id` holds a control character"),
    "list.json": (b'{"text": "a"} x\n', "broken JSON at column 15"),
    "missing.jsonl": (b'{"id": "a", "url": "http://x"}\n', "`text` is missing"),
    "null.jsonl": (b'{"text": null}', "`text` is missing"),
    "number.jsonl": (b'{"text": 7}', "not a string but a number"),
    "array.jsonl": (b'{"text": "a"}\n["text"]\n', "not an object but a list"),
    "broken.jsonl": (b'{"text": "Putin\n{"text": "a"}', "broken JSON at column"),
    "surrogate.jsonl": (b'{"text": "Putin \\ud800 Trump"}', "half a character (U+D800) at offset 6"),
    "zero.jsonl": (b'{"text": "Putin\\u0000Trump"}', "zero character at offset 5"),
    "no_words.jsonl": (b'{"text": "  "}', "no words"),
    "title.jsonl": (b'{"text": "a", "title": ["x"]}', "`title` is not a string but a list"),
    "outlet.jsonl": (b'{"text": "a", "outlet": "\\udfff"}', "of `outlet`"),
    "authors.jsonl": (b'{"text": "a", "authors": "Ani"}', "`authors` is not a list of strings"),
    "deep.jsonl": (b'{"text": ' + b"[" * 200_000, "JSON"),
    "digits.jsonl": (b'{"text": "a", "n": ' + b"9" * 10_000 + b"}", "JSON that cannot be read"),
    "latin.jsonl": ('{"text": "Müller"}'.encode("cp1252"), "byte 0xFC at offset 11 of the line"),
}


@pytest.mark.parametrize("name", FILES)
def test_each_fault_says_what_and_where(tmp_path: Path, name: str) -> None:
    content, why = FILES[name]
    (tmp_path / name).write_bytes(content)
    found = reasons(tmp_path / name)
    assert any(why in reason for reason in found.values()), found
    assert all(key.split(":")[0] == name for key in found)


def test_faults_never_stop_the_rest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(river, "rooms", lambda: standin.ROOMS)
    folder = tmp_path / "berita"
    folder.mkdir()
    for name, (content, _) in FILES.items():
        (folder / name).write_bytes(content)
    (folder / "z.txt").write_text(GOOD)
    with Chronicle.open(tmp_path / "s.sqlite") as chronicle:
        added = chronicle.add([folder])
        assert added.refused == len(chronicle.failures()) >= len(FILES)
        assert chronicle.build(workers=1).events == 1
        again = chronicle.add([folder])
        assert (again.taken, again.known, again.refused) == (0, added.taken + added.known, added.refused)
        assert len(chronicle.failures()) == added.refused


def test_a_mended_file_is_no_failure_any_more(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(b"")
    with Chronicle.open(tmp_path / "s.sqlite") as chronicle:
        chronicle.add([file])
        assert [failure.reason for failure in chronicle.failures()] == ["empty"]
        file.write_text(GOOD)
        assert chronicle.add([file]) == Added(1, 0, 0, ())
        assert chronicle.failures() == ()


def test_what_cannot_be_opened_is_told(tmp_path: Path) -> None:
    (tmp_path / "gone").symlink_to(tmp_path / "nowhere")
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "loop").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "in" / ".hidden").write_text("x")
    found = reasons(tmp_path, tmp_path / "absent")
    assert found == {
        "gone": "a link to a file that does not exist",
        "pipe": "neither a file nor a folder (a pipe, socket or device); name it directly to read from it",
        "loop": "a link that leads back to a folder above it; its files are taken there",
        "absent": "no such file or folder; check the path",
    }


def test_folders_are_taken_in_order_however_deep(tmp_path: Path) -> None:
    deep = tmp_path / "b"
    for _ in range(300):
        deep = deep / "d"
    deep.mkdir(parents=True)
    for file in (tmp_path / "c.txt", deep / "x.txt", tmp_path / "a.txt"):
        file.write_text(GOOD)
    names = [item.article.name for item in intake.take([tmp_path]) if isinstance(item, intake.Taken)]
    assert names == ["a.txt", "x.txt", "c.txt"]


def test_a_file_that_may_not_be_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.txt").write_text(GOOD)

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    assert reasons(tmp_path) == {"a.txt": "may not be read; check its permissions"}


def test_a_name_that_is_no_text_is_shown_with_marks(tmp_path: Path) -> None:
    name = os.fsencode(tmp_path) + b"/k\xff.txt"
    Path(os.fsdecode(name)).write_text(GOOD)
    with Chronicle.open(tmp_path / "s.sqlite") as chronicle:
        assert chronicle.add([Path(os.fsdecode(name))]).taken == 1
        assert [article.name for article in chronicle.articles()] == ["k\ufffd.txt"]


@given(st.lists(st.binary(max_size=40), max_size=6))
def test_no_bytes_whatever_are_an_exception(pieces: list[bytes]) -> None:
    for joint in (b"", b"\n"):
        content = joint.join(pieces)
        found = list(intake.take(["-"], io.BytesIO(content)))
        assert found
        assert all(isinstance(item, Failure) or item.article.text for item in found)


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")))
def test_text_is_stored_as_it_stands(text: str) -> None:
    row = json.dumps({"text": text}).encode()
    expected = [text] if text.strip() else []
    assert texts(row) == expected
    assert texts(b"." + text.encode()) == ["." + text]


def test_standard_input_that_is_not_there_is_told() -> None:
    assert reasons() == {"-": "nothing stands on standard input"}


def test_a_line_of_fifty_megabytes_is_refused_in_flat_memory(tmp_path: Path) -> None:
    file = tmp_path / "x.jsonl"
    with file.open("wb") as out:
        out.write(json.dumps({"text": GOOD}).encode() + b'\n{"text": "')
        for _ in range(50):
            out.write(b"a" * 2**20)
        out.write(b'"}\n' + json.dumps({"text": GOOD + " Lagi."}).encode())
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    found = list(intake.take([file]))
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert [isinstance(item, Failure) for item in found] == [False, True, False]
    assert isinstance(found[1], Failure) and "a line of 52,428,812 bytes" in found[1].reason
    assert grown < 30 * 1024  # KiB


def test_what_is_text_is_taken_as_it_stands() -> None:
    assert texts(b"\xef\xbb\xbfPutin\r\nTrump\r\n") == ["Putin\r\nTrump\r\n"]
    assert texts("Putin é 🤝".encode("utf-16")) == ["Putin é 🤝"]
    assert texts("[Kabar] Putin\u00a0bertemu".encode()) == ["[Kabar] Putin\u00a0bertemu"]


def test_json_lines_are_told_from_content() -> None:
    assert texts(b'\xef\xbb\xbf{"text": "satu"}\r\n\r\n  {"text": " dua "}  \n') == ["satu", " dua "]
    assert texts(b'{\n  "text": "satu",\n  "id": 7\n}\n') == ["satu"]


def test_the_name_is_the_id_given_else_the_place(tmp_path: Path) -> None:
    (tmp_path / "b.jsonl").write_text('{"text": "satu"}\n{"text": "dua", "id": "x"}\n{"text": "tiga", "id": 3}')
    names = [item.article.name for item in intake.take([tmp_path]) if isinstance(item, intake.Taken)]
    assert names == ["b.jsonl:1", "x", "3"]


def test_pages_keep_their_bytes() -> None:
    [item] = intake.take(["-"], io.BytesIO(b'{"text": "satu",  "x": 1}\r\n'))
    assert isinstance(item, intake.Taken)
    assert item.page.body == b'{"text": "satu",  "x": 1}'
    assert (item.page.media_type, item.page.name) == ("application/json", "stdin:1")


def test_an_article_that_breaks_the_reader_is_a_failure_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(river, "rooms", lambda: standin.DEADLY)
    lines = [json.dumps({"id": i, "text": t}) for i, t in enumerate(["MATI", "RUSAK", GOOD])]
    with Chronicle.open(tmp_path / "s.sqlite") as chronicle:
        chronicle.add(["-"], stdin=io.BytesIO("\n".join(lines).encode()))
        built = chronicle.build(workers=2)
        assert (built.read, built.failed, built.events) == (1, 2, 1)
        told = {chronicle.article(f.of).text: f.reason for f in chronicle.failures()}
        assert "killed its worker" in told["MATI"]
        assert "ValueError: rusak" in told["RUSAK"]
