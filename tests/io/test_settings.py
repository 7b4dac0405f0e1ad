"""The command line wins over the environment, the environment over kronik.toml, and each setting says where it was said."""

from __future__ import annotations

from pathlib import Path

import pytest

from kronik.errors import QuestionError
from kronik.io.settings import settings


def sources(tmp_path: Path, store: str | None = None, **environment: str) -> dict[str, tuple[str, str]]:
    return {s.name: (s.value, s.source) for s in settings(store, environment, tmp_path).sources}


def test_defaults_are_said_to_be_defaults(tmp_path: Path) -> None:
    found = sources(tmp_path)
    assert found["host"] == ("127.0.0.1", "default") and found["port"] == ("8642", "default")
    assert found["store"][1] == "default" and found["store"][0].endswith("chronicle.sqlite")


def test_the_nearer_voice_wins(tmp_path: Path) -> None:
    (tmp_path / "kronik.toml").write_text('store = "arsip.sqlite"\nworkers = 3\nport = 9000\n')
    assert sources(tmp_path)["store"] == (str(tmp_path / "arsip.sqlite"), str(tmp_path / "kronik.toml"))
    assert sources(tmp_path, KRONIK_STORE="/e")["store"] == ("/e", "KRONIK_STORE")
    assert sources(tmp_path, "/g", KRONIK_STORE="/e")["store"] == ("/g", "given")
    assert settings(None, {"KRONIK_PORT": "1"}, tmp_path).port == 1
    assert settings(None, {}, tmp_path).workers == 3


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("stoer = 'x'", "no setting is called 'stoer'"),
        ("store = ", "cannot read"),
        ("workers = 0", "workers is '0'"),
        ("port = 'abc'", "port is 'abc'"),
    ],
)
def test_a_wrong_file_is_told(tmp_path: Path, written: str, said: str) -> None:
    (tmp_path / "kronik.toml").write_text(written)
    with pytest.raises(QuestionError, match=said) as told:
        settings(None, {}, tmp_path)
    assert told.value.hint
