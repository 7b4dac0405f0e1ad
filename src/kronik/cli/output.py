"""What commands share: the global options, printing data and notes, errors as text or as one JSON object."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import click

from kronik.errors import KronikError

if TYPE_CHECKING:
    from kronik.chronicle import Chronicle, Progress
    from kronik.model import Failure

ERRORS = {1: "failed", 2: "usage", 3: "not_found", 4: "verification_failed"}
SCHEMA = 1
"""Version of the shape of what --json prints; raised when a field changes its meaning."""


@dataclass
class Output:
    """The global options, and how to speak to the user under them."""

    store: str | None = None
    quiet: bool = False

    def note(self, text: str) -> None:
        """A line for the person at the keyboard, on standard error."""
        if not self.quiet:
            click.echo(text, err=True)

    @contextmanager
    def chronicle(self, *, create: bool = False) -> Iterator[Chronicle]:
        """The chronicle, open; `create` makes the store where there is none."""
        from kronik.chronicle import Chronicle

        with Chronicle.open(self.store, create=create) as chronicle:
            yield chronicle

    @contextmanager
    def progress(self) -> Iterator[Progress]:
        """A progress bar on a terminal, silence elsewhere."""
        if self.quiet or not sys.stderr.isatty():
            from kronik.chronicle import silent

            yield silent
            return
        from kronik.cli.progress import bars

        with bars() as progress:
            yield progress


pass_output = click.make_pass_decorator(Output, ensure=True)
map_option = click.option(
    "--map",
    "columns",
    metavar="FIELD=COLUMN,...",
    help="Names of a table's columns or a JSON line's fields, for our id url title published outlet authors text.",
)
json_option = click.option("--json", "as_json", is_flag=True, help="One JSON object on standard output.")


def print_json(value: dict[str, Any]) -> None:
    """One JSON object, with the version of its shape."""
    click.echo(json.dumps({"schema": SCHEMA, **value}, ensure_ascii=False, indent=1))


def report(message: str, hint: str, code: int, wants_json: bool) -> None:
    """An error: for people on standard error with its mend, for programs one JSON object on standard output."""
    if wants_json:
        click.echo(
            json.dumps(
                {"error": {"code": ERRORS.get(code, "failed"), "message": message, "hint": hint}}, ensure_ascii=False
            )
        )
        return
    click.echo(f"kronik: {message}", err=True)
    if hint:
        click.echo(f"  {hint}", err=True)


def named(chronicle: Chronicle, failure: Failure) -> Failure:
    """The failure under the name of its article, which people know, where it has one."""
    try:
        return replace(failure, of=chronicle.article(failure.of).name)
    except KronikError:
        return failure


def style(text: str, **how: Any) -> str:
    """Text with colour and weight where standard output is a terminal that wants them (NO_COLOR, TERM=dumb)."""
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb" or not sys.stdout.isatty()
    return text if plain else click.style(text, **how)


def width_now(limit: int = 100) -> int:
    """How wide to print: the terminal, at most `limit`."""
    import shutil

    return min(limit, shutil.get_terminal_size((limit, 24)).columns)


def wrapped(text: str, indent: str = "") -> str:
    """Text in lines of the terminal's width, each begun with `indent`."""
    import textwrap

    width = max(40, width_now())
    return textwrap.fill(
        " ".join(text.split()), width, initial_indent=indent, subsequent_indent=indent, break_long_words=False
    )


def table(rows: Iterable[tuple[str, ...]]) -> str:
    """Rows in aligned columns."""
    listed = [tuple(map(str, row)) for row in rows]
    widths = [max(len(row[i]) for row in listed) for i in range(len(listed[0]))] if listed else []
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in listed
    )
