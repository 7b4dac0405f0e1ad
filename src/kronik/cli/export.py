"""Tidy tables on standard output: export."""

from __future__ import annotations

import click

from kronik.cli.output import Output, pass_output

TABLES = ("events", "participants", "claims", "sources")


@click.command(
    "export", epilog="Examples: kronik export > kronik.jsonl   kronik export --format csv --table claims > klaim.csv"
)
@click.option("--format", "format", type=click.Choice(("jsonl", "csv", "links")), default="jsonl", show_default=True)
@click.option("--table", type=click.Choice(TABLES), help="Only this table [jsonl: all of them; csv: events].")
@pass_output
def export_command(output: Output, format: str, table: str | None) -> None:
    """Events, participants, claims and sources as tidy tables that join on their ids (docs/export.md).

    `--format links` prints {"contact", "event"} a line: which contacts of all articles are one event.
    """
    if format == "links" and table:
        raise click.UsageError("--format links has no tables")
    with output.chronicle() as chronicle:
        for line in chronicle.export(format, table):
            click.echo(line, nl=False)
