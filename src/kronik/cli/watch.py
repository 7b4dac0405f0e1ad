"""Looking at sources again and again: watch."""

from __future__ import annotations

import time
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kronik.cli.output import Output, json_option, pass_output, print_json, table
from kronik.errors import QuestionError

if TYPE_CHECKING:
    from kronik.chronicle import Chronicle
    from kronik.io.watch import Health

AT_ONCE = 200
"""Requests after which what came is built, when there is no end to them."""


@click.command("watch", epilog="Examples: kronik watch --once   kronik watch --every 15m   kronik watch --status")
@click.option(
    "--sources",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="What to look at [sources.toml, else the starter].",
)
@click.option("--once", is_flag=True, help="One round: all that is due now.")
@click.option(
    "--every", default="1m", show_default=True, metavar="TIME", help="Between two rounds at least: 30s, 15m, 2h."
)
@click.option("--status", is_flag=True, help="How each source is; asks nobody.")
@click.option("--starter", is_flag=True, help="Print the sources.toml that comes with the program.")
@json_option
@pass_output
def watch_command(
    output: Output, sources: Path | None, once: bool, every: str, status: bool, starter: bool, as_json: bool
) -> None:
    """Look at feeds, news site maps and index pages, fetch what is new, add and build it. Stop with Ctrl-C at any time."""
    from kronik.io.sources import seconds
    from kronik.io.sources import starter as written

    if starter:
        click.echo(written(), nl=False)
        return
    try:
        least = seconds(every)
    except ValueError as fault:
        raise QuestionError(str(fault)) from fault
    with output.chronicle(create=True) as chronicle:
        if status:
            _print_health(chronicle.health(sources), as_json)
        else:
            _rounds(output, chronicle, sources, None if once else least, as_json)


def _rounds(output: Output, chronicle: Chronicle, sources: Path | None, least: float | None, as_json: bool) -> None:
    with output.progress() as progress, chronicle.watching(sources, progress=progress) as watch:
        while True:
            done = watch.round(None if least is None else AT_ONCE)
            events = chronicle.build(progress=progress).events if done.taken else None
            if as_json:
                print_json({**asdict(done), "events": events})
            else:
                built = f"; {events} contacts" if events is not None else ""
                click.echo(
                    f"looked at {done.looked} ({done.unchanged} unchanged, {done.failed} failed); taken {done.taken}, "
                    f"known already {done.known}, refused {done.refused}, waiting {done.waiting}{built}"
                )
            if least is None:
                return
            if not done.taken:
                time.sleep(max(least, watch.rest()))


def _print_health(found: tuple[Health, ...], as_json: bool) -> None:
    if as_json:
        print_json({"sources": [asdict(one) for one in found]})
        return
    rows = [("source", "last looked at", "next", "taken", "waiting", "refused", "")]
    for one in found:
        fault = f"fails {one.failures}×: {one.note}" if one.failures else one.note
        counts = (str(one.taken), str(one.waiting), str(one.refused))
        rows.append((one.name, _moment(one.checked), _moment(one.next_due), *counts, fault))
    click.echo(table(rows))


def _moment(seconds: float | None) -> str:
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%d %H:%M") if seconds else "never"
