"""What one article says, without a store: read."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

import click

from kronik.cli.output import Output, map_option, pass_output, print_json

if TYPE_CHECKING:
    from kronik.io.hints import Service
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
@click.option("--hints", metavar="URL", help="Ask your own language model there for hints [else hints in kronik.toml].")
@click.option("--hints-model", metavar="NAME", help="Which model to ask there.")
@pass_output
def read_command(  # noqa: PLR0913 - one parameter an option
    output: Output,
    inputs: tuple[str, ...],
    columns: str | None,
    jsonl: bool,
    as_json: bool,
    workers: int,
    hints: str | None,
    hints_model: str | None,
) -> None:
    """What each article says: its contacts, quotes, dates, names. Needs no store and keeps nothing.

    Takes what `kronik add` takes: web pages, archives, feeds, tables, JSON lines, plain text, addresses.

    Exit code 1 when an input could not be read; the others are printed all the same.
    """
    from kronik.cli import face

    failed = 0
    records: list[Json] = []
    for said, reason in readings(inputs, workers, columns, _service(hints, hints_model)):
        if reason:
            failed += said is None
            output.note(f"kronik: {reason}")
        if said is None:
            continue
        if jsonl:
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
    inputs: tuple[str, ...], workers: int = 1, columns: str | None = None, hints: Service | None = None
) -> Iterator[tuple[Json | None, str]]:
    """The record of each article in the inputs, in their order, or None and why there is none; and why there are no hints."""
    from kronik.chronicle.online import fetching
    from kronik.io.engine import Engine
    from kronik.io.intake import find, where
    from kronik.io.settings import settings
    from kronik.knowledge import load
    from kronik.model import Failure

    load()  # a table of ours that is wrong shows here, and not as a fault of every article
    with fetching(inputs, None, settings().contact) as fetch:
        found = find(inputs, sys.stdin.buffer, columns=columns, fetch=fetch)
        for outcome in Engine(workers).each(partial(_said, hints), found, of=where, step="read"):
            yield (None, f"{outcome.of}: {outcome.reason}") if isinstance(outcome, Failure) else outcome


def _service(url: str | None, model: str | None) -> Service | None:
    from kronik.io.hints import service
    from kronik.io.settings import settings

    chosen = settings()
    asked = url or chosen.hints
    return service(asked, model or chosen.hints_model) if asked else None


def _said(hints: Service | None, found: Found | Taken | Failure) -> tuple[Json | None, str]:
    from kronik.io.intake import open_page
    from kronik.model import Failure
    from kronik.read.record import record

    taken = open_page(found)
    if isinstance(taken, Failure):
        return None, f"{taken.of}: {taken.reason}"
    if hints:
        return _with_hints(taken.article, hints)
    return record(taken.article, _read(taken.article)), ""


def _with_hints(article: Article, where: Service) -> tuple[Json, str]:
    """The record with what the model's answer adds to it; without, and why, where it does not answer."""
    from kronik.errors import KronikError
    from kronik.io.hints import ask
    from kronik.knowledge import load
    from kronik.read.hints import SHAPE, hinted
    from kronik.read.record import record

    reading = _read(article)
    try:
        proposal = ask(where, article.text, SHAPE)
    except KronikError as error:
        return record(article, reading), f"{article.name}: read without hints: {error}"
    found = hinted(article, reading, proposal, where.model, load())
    taken = {
        "model": where.model,
        "contacts": list(found.contacts),
        "values": [list(value) for value in found.values],
        "dropped": dict(found.dropped),
    }
    return {**record(article, found.reading), "hints": taken}, ""


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
