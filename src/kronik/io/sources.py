"""What `watch` looks at: a sources.toml of feeds, news site maps and index pages."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import Any

from kronik.errors import QuestionError

FILE = "sources.toml"
KINDS = ("feed", "sitemap", "index")
_UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400}
_FIELDS = {"name", "url", "kind", "every", "pattern"}


@dataclass(frozen=True, slots=True)
class Source:
    """One list of articles. `every` in seconds; only addresses that `pattern` is found in are taken."""

    name: str
    url: str
    kind: str
    every: float
    pattern: str | None = None


@dataclass(frozen=True, slots=True)
class Sources:
    """All of them, with the pause between two requests to one host, in seconds."""

    listed: tuple[Source, ...]
    pause: float


def starter() -> str:
    """The file that comes with the program: Indonesian outlets."""
    return (resources.files("kronik.io") / FILE).read_text("utf-8")


def load(path: Path | None) -> Sources:
    """The sources of a file, else of ./sources.toml, else those that come with the program. Raises QuestionError."""
    given = path or (Path(FILE) if Path(FILE).exists() else None)
    try:
        return parse(given.read_text("utf-8") if given else starter(), str(given or f"the starter {FILE}"))
    except (OSError, UnicodeDecodeError) as fault:
        raise QuestionError(f"cannot read {given}: {fault}", hint="kronik watch --starter prints one") from fault


def parse(text: str, name: str) -> Sources:
    """The sources of such a text. Raises QuestionError with what is wrong."""
    try:
        table: dict[str, Any] = tomllib.loads(text)
    except ValueError as fault:
        raise QuestionError(f"{name}: {fault}", hint="mend the file") from fault
    try:
        every = seconds(str(table.get("every", "15m")))
        listed = tuple(_source(row, every) for row in table.get("source", ()))
        pause = float(table.get("pause", 2.0))
    except (ValueError, TypeError, KeyError, AttributeError, re.error) as fault:
        raise QuestionError(f"{name}: {fault}", hint="every [[source]] has name, url and kind") from fault
    if odd := set(table) - {"every", "pause", "source"}:
        raise QuestionError(f"{name}: no setting is called {sorted(odd)[0]!r}", hint="every, pause, [[source]]")
    if not listed or len({source.url for source in listed}) < len(listed):
        raise QuestionError(f"{name}: no source, or one address twice", hint="kronik watch --starter prints an example")
    return Sources(listed, max(0.0, pause))


def _source(row: dict[str, Any], every: float) -> Source:
    if odd := set(row) - _FIELDS:
        raise ValueError(f"a source has no {sorted(odd)[0]!r}; it has {', '.join(sorted(_FIELDS))}")
    kind = str(row.get("kind", "feed"))
    if kind not in KINDS:
        raise ValueError(f"a source is no {kind!r}, but one of {', '.join(KINDS)}")
    pattern = row.get("pattern")
    if pattern is not None:
        re.compile(pattern)
    own = seconds(str(row["every"])) if "every" in row else every
    return Source(str(row.get("name") or row["url"]), str(row["url"]), kind, own, pattern)


def seconds(words: str) -> float:
    """Seconds of `30s`, `15m`, `2h`, `1d`. Raises ValueError."""
    hit = re.fullmatch(r"(\d+(?:\.\d+)?)\s*([smhd])", words.strip())
    if not hit or not float(hit[1]):
        raise ValueError(f"no length of time: {words!r}; write 30s, 15m, 2h or 1d")
    return float(hit[1]) * _UNITS[hit[2]]
