"""Looking around in the store: search, list, failures."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from kronik.cli.output import Output, json_option, named, pass_output, print_json, wrapped
from kronik.errors import NotFoundError

if TYPE_CHECKING:
    from kronik.model import Event


@click.command("search", epilog='Example: kronik search "reaktor nuklir"')
@click.argument("words", nargs=-1, required=True, metavar="WORDS...")
@click.option("--limit", type=click.IntRange(1, 1000), default=20, show_default=True, help="At most so many articles.")
@json_option
@pass_output
def search_command(output: Output, words: tuple[str, ...], limit: int, as_json: bool) -> None:
    """Search names, contacts and articles by words."""
    from kronik.ask.show import show

    with output.chronicle() as chronicle:
        found = chronicle.search(" ".join(words), limit=limit)
    if not (found.actors or found.events or found.articles):
        raise NotFoundError(f"nothing in this archive for {' '.join(words)!r}", hint="kronik actors lists who is in it")
    if as_json:
        events = [show(event) for event in found.events]
        print_json(
            {
                "actors": [asdict(a) for a in found.actors],
                "events": events,
                "articles": [asdict(a) for a in found.articles],
            }
        )
        return
    for actor in found.actors:
        click.echo(f"{actor.name} ({actor.kind}): {actor.events} contacts")
    for line in _events(found.events):
        click.echo(line)
    for hit in found.articles:
        click.echo(f"{hit.name}  {hit.title}\n{wrapped(hit.excerpt, '  ')}")


@click.command("list")
@click.option("--articles", is_flag=True, help="Articles instead of contacts.")
@json_option
@pass_output
def list_command(output: Output, articles: bool, as_json: bool) -> None:
    """Every contact of the chronicle in order of time, a line each; or every article."""
    if articles:
        _list_articles(output, as_json)
        return
    from kronik.ask.show import show

    with output.chronicle() as chronicle:
        events = chronicle.timeline()
    if not events:
        raise NotFoundError("no contact in this archive yet", hint="kronik add FILES, then kronik build")
    if as_json:
        print_json({"events": [show(event) for event in events]})
        return
    for line in _events(events):
        click.echo(line)


def _list_articles(output: Output, as_json: bool) -> None:
    with output.chronicle() as chronicle:
        found = [(a.id, a.name, a.title or "") for a in chronicle.articles()]
    if not found:
        raise NotFoundError("no article in this archive yet", hint="kronik add FILES")
    if as_json:
        print_json({"articles": [{"id": i, "name": name, "title": title or None} for i, name, title in found]})
        return
    for i, name, title in found:
        click.echo(f"{i[:12]}  {name}  {title}".rstrip())


@click.command("failures")
@json_option
@pass_output
def failures_command(output: Output, as_json: bool) -> None:
    """What could not be taken or read: which input, at which step, why."""
    with output.chronicle() as chronicle:
        failures = [named(chronicle, failure) for failure in chronicle.failures()]
    if as_json:
        print_json({"failures": [asdict(failure) for failure in failures]})
        return
    for failure in failures:
        click.echo(f"{failure.of}\t{failure.step}\t{failure.reason}")
    output.note(f"{len(failures)} failures")


def _events(events: Iterable[Event]) -> Iterable[str]:
    from kronik.ask.show import show
    from kronik.cli import face

    for event in events:
        entry = show(event)
        place = face.where(entry)
        yield (
            f"{event.id}  {entry['date'] or face.UNSTATED}  {face.status(entry['status'])} {entry['kind']}  {face.who(entry)}"
            + (f"  {place}" if place else "")
        )
