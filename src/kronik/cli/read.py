"""What one article says, without a store: read."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click

from kronik.cli.output import Output, map_option, pass_output, print_json

if TYPE_CHECKING:
    from kronik.io.intake import Found, Taken
    from kronik.model import Article, Failure, Reading

Json = dict[str, Any]


@click.command(
    "read",
    epilog="Examples: kronik read artikel.txt   kronik read --jsonl berita/ > bacaan.jsonl   kronik read - < artikel.txt",
)
@click.argument("inputs", nargs=-1, required=True, metavar="FILE|DIR|URL|-...")
@map_option
@click.option("--jsonl", is_flag=True, help="One JSON object a line for each article (docs/reading.md).")
@click.option("--json", "as_json", is_flag=True, help="One JSON object with all articles.")
@click.option("--workers", type=click.IntRange(1), default=1, show_default=True, help="Processes to read with.")
@pass_output
def read_command(
    output: Output, inputs: tuple[str, ...], columns: str | None, jsonl: bool, as_json: bool, workers: int
) -> None:
    """What each article says: its contacts, quotes, dates, names. Needs no store and keeps nothing.

    Takes what `kronik add` takes: web pages, archives, feeds, tables, JSON lines, plain text, addresses.

    Exit code 1 when an input could not be read; the others are printed all the same.
    """
    from kronik.cli import face

    failed = 0
    records: list[Json] = []
    for said, reason in readings(inputs, workers, columns):
        if said is None:
            failed += 1
            output.note(f"kronik: {reason}")
        elif jsonl:
            click.echo(json.dumps(said, ensure_ascii=False))
        elif as_json:
            records.append(said)
        else:
            click.echo(face.article(said) + "\n")
    if as_json and not jsonl:
        print_json({"articles": records})
    if failed:
        raise click.exceptions.Exit(1)


def readings(
    inputs: tuple[str, ...], workers: int = 1, columns: str | None = None
) -> Iterator[tuple[Json | None, str]]:
    """The record of each article in the inputs, in their order, or None and why there is none."""
    from kronik.chronicle.online import fetching
    from kronik.io.engine import Engine
    from kronik.io.intake import find, where
    from kronik.io.settings import settings
    from kronik.knowledge import load
    from kronik.model import Failure

    load()  # a table of ours that is wrong shows here, and not as a fault of every article
    with fetching(inputs, None, settings().contact) as fetch:
        found = find(inputs, sys.stdin.buffer, columns=columns, fetch=fetch)
        for outcome in Engine(workers).each(_said, found, of=where, step="read"):
            yield (None, f"{outcome.of}: {outcome.reason}") if isinstance(outcome, Failure) else outcome


def _said(found: Found | Taken | Failure) -> tuple[Json | None, str]:
    from kronik.io.intake import open_page
    from kronik.model import Failure
    from kronik.read.record import record

    taken = open_page(found)
    if isinstance(taken, Failure):
        return None, f"{taken.of}: {taken.reason}"
    return record(taken.article, _read(taken.article)), ""


def opened(inputs: tuple[str, ...]) -> Iterator[tuple[Article, Reading]]:
    """Each article in the inputs with its reading; what cannot be taken is left out."""
    from kronik.io.intake import take
    from kronik.model import Failure

    return (
        (taken.article, _read(taken.article))
        for taken in take(inputs, sys.stdin.buffer)
        if not isinstance(taken, Failure)
    )


def _read(article: Article) -> Reading:
    from kronik.knowledge import load
    from kronik.read import read

    return read(article, load())
