"""What one article says, without a store: read."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click

from kronik.cli.output import Output, pass_output, print_json
from kronik.errors import KronikError

if TYPE_CHECKING:
    from kronik.model import Article, Reading


@click.command(
    "read",
    epilog="Examples: kronik read artikel.txt   kronik read --jsonl berita/ > bacaan.jsonl   kronik read - < artikel.txt",
)
@click.argument("inputs", nargs=-1, required=True, metavar="FILE|DIR|-...")
@click.option("--jsonl", is_flag=True, help="One JSON object a line for each article (docs/reading.md).")
@click.option("--json", "as_json", is_flag=True, help="One JSON object with all articles.")
@pass_output
def read_command(output: Output, inputs: tuple[str, ...], jsonl: bool, as_json: bool) -> None:
    """What each article says: its contacts, quotes, dates, names. Needs no store and keeps nothing.

    Exit code 1 when an input could not be read; the others are printed all the same.
    """
    from kronik.cli import face

    failed = 0
    records: list[dict[str, Any]] = []
    for said, reason in readings(inputs):
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


def readings(inputs: tuple[str, ...]) -> Iterator[tuple[dict[str, Any] | None, str]]:
    """The record of each article in the inputs, or None and why there is none."""
    from kronik.read.record import record

    for article, reading, reason in opened(inputs):
        yield (record(article, reading) if article and reading else None), reason


def opened(inputs: tuple[str, ...]) -> Iterator[tuple[Article | None, Reading | None, str]]:
    """Each article in the inputs with its reading, or neither and why not."""
    from kronik.io.intake import take
    from kronik.knowledge import load
    from kronik.model import Failure
    from kronik.read import read

    know = load()
    for taken in take(inputs, sys.stdin.buffer):
        if isinstance(taken, Failure):
            yield None, None, f"{taken.of}: {taken.reason}"
            continue
        try:
            yield taken.article, read(taken.article, know), ""
        except KronikError:  # a table of ours is wrong: no fault of the article
            raise
        except Exception as error:  # one article must not lose the rest
            yield None, None, f"{taken.of}: {type(error).__name__}: {error}"
