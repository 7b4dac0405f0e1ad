"""The records of fetching an article, as `kronik show ARTICLE --warc` prints them."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from kronik.cli.output import print_json

if TYPE_CHECKING:
    from kronik.chronicle import Chronicle


def print_records(chronicle: Chronicle, article: str, as_json: bool) -> None:
    """Every record with its headers and whether its digests hold; exit code 4 when one does not."""
    records = chronicle.records(article)
    if as_json:
        print_json({"records": [asdict(record) for record in records], "versions": chronicle.editions(article)})
    else:
        for record in records:
            sound = "sound: every digest holds" if not record.faults else "NOT SOUND: " + "; ".join(record.faults)
            click.echo(f"{record.captured}  {record.address}\n  {record.file} at {record.place}: {sound}")
            for name, value in (*record.headers, *record.served):
                click.echo(f"    {name}: {value}")
        for identity, seen, title in chronicle.editions(article):
            click.echo(f"version {identity[:12]}  {seen}  {title}")
    if any(record.faults for record in records):
        raise click.exceptions.Exit(4)
