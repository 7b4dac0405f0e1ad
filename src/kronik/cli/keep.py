"""What fills and checks the store: add, build, verify."""

from __future__ import annotations

import sys
from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from kronik.cli.output import Output, json_option, map_option, named, pass_output, print_json

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kronik.chronicle import Difference
    from kronik.model import Failure

SHOWN = 20
"""Failures and differences that are listed in full; --json lists all that are given."""


@click.command(
    "add",
    epilog="Examples: kronik add berita/   kronik add halaman.html CC-NEWS.warc.gz   kronik add https://...   "
    "kronik add --map text=isi_berita,title=judul tabel.csv   unduh | kronik add -",
)
@click.argument("inputs", nargs=-1, required=True, metavar="FILE|DIR|URL|-...")
@map_option
@click.option("--workers", type=click.IntRange(1), default=1, show_default=True, help="Processes to open pages with.")
@json_option
@pass_output
def add_command(output: Output, inputs: tuple[str, ...], columns: str | None, workers: int, as_json: bool) -> None:
    """Take articles in: web pages, WARC and WACZ archives, RSS and Atom feeds, tables (CSV), JSON lines (id url title
    published outlet authors text), plain text (one article a file), addresses. What it is is told from the content.

    What cannot be taken is recorded and listed with its reason; the rest goes on.
    """
    with output.chronicle(create=True) as chronicle, output.progress() as progress:
        added = chronicle.add(inputs, stdin=sys.stdin.buffer, columns=columns, workers=workers, progress=progress)
    if as_json:
        print_json(asdict(added))
    else:
        click.echo(f"taken {added.taken}, known already {added.known}, refused {added.refused}")
        for reason, count in added.reasons:
            output.note(f"  {count} × {reason}")
    _list_failures(output, added.failures, added.refused)
    if added.refused and not added.taken + added.known:
        raise click.exceptions.Exit(1)


@click.command("build", epilog="Example: kronik build --workers 4")
@click.option("--workers", type=click.IntRange(1), help="Processes to read with [as many as there are processors].")
@json_option
@pass_output
def build_command(output: Output, workers: int | None, as_json: bool) -> None:
    """Read, link and merge what is new or changed. Resumable: what is done stays done."""
    with output.chronicle() as chronicle, output.progress() as progress:
        built = chronicle.build(workers=workers, progress=progress)
        failures = [named(chronicle, failure) for failure in built.failures[:SHOWN]]
    if as_json:
        print_json(asdict(built))
    else:
        click.echo(
            f"read {built.read} articles ({built.kept} unchanged, {built.failed} failed) in {built.seconds:.1f} s; "
            f"{built.events} contacts ({built.written} written, {built.dropped} dropped)"
        )
    _list_failures(output, failures, built.failed)
    if built.failed and not built.read + built.kept:
        raise click.exceptions.Exit(1)


@click.command("verify", epilog="Example: kronik verify && echo sound")
@click.option("--workers", type=click.IntRange(1), help="Processes to work with [as many as there are processors].")
@json_option
@pass_output
def verify_command(output: Output, workers: int | None, as_json: bool) -> None:
    """Re-hash every page and article, re-cut every span, derive every reading and contact again.

    Lists each difference with its address; exit code 4 when there is one.
    """
    with output.chronicle() as chronicle, output.progress() as progress:
        verified = chronicle.verify(workers=workers, progress=progress)
    if as_json:
        print_json(asdict(verified))
    else:
        for difference in verified.differences:
            click.echo(_line(difference))
        click.echo(
            f"{verified.pages} pages, {verified.articles} articles, {verified.readings} readings, {verified.spans} spans, "
            f"{verified.events} contacts: {len(verified.differences)} differences"
        )
    if verified.differences:
        raise click.exceptions.Exit(4)


def _line(difference: Difference) -> str:
    article = f" of article {difference.article}" if difference.article else ""
    return f"{difference.what} {difference.where}{article}: {difference.field} was {difference.stored}, is {difference.found}"


def _list_failures(output: Output, failures: Sequence[Failure], total: int) -> None:
    for failure in failures[:SHOWN]:
        output.note(f"  {failure.of}: {failure.reason}")
    if total > min(len(failures), SHOWN):
        output.note(f"  and {total - min(len(failures), SHOWN)} more: kronik failures lists them")
