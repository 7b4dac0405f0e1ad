"""Who is who: actors of the register by name and day, of the store, and the renewal of the register."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kronik.cli.output import Output, json_option, pass_output, print_json, table, wrapped
from kronik.errors import FetchError, NotFoundError

if TYPE_CHECKING:
    from kronik.knowledge import Match, Tenure
    from kronik.knowledge.renewal import Position, Renewed, Statement

Json = dict[str, Any]
SINCE = 2010  # the first year in which a renewed tenure may have ended
SHOWN = 20  # how many matches are printed


class _NameOrVerb(click.Group):
    """`kronik actors NAME` looks up; `kronik actors refresh` is a command of its own."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Put the look-up before a name."""
        if not args or args[0] not in {*self.commands, *ctx.help_option_names}:
            args = ["find", *args]
        return super().parse_args(ctx, args)


@click.group(
    "actors",
    cls=_NameOrVerb,
    options_metavar="[NAME...] [--on DATE] [--in-store] [--json] |",
    subcommand_metavar="refresh [--file PATH] [--service URL] [--apply] [--json]",
    epilog="Examples: kronik actors lavrov   kronik actors kim --on 2018-06-12   kronik actors refresh --apply",
)
def actors_command() -> None:
    """Whom a name may mean: offices with their days, source and doubt, aliases; without a name, who is in the chronicle.

    `refresh` asks Wikidata who holds which office and shows what the register lacks or says otherwise; --apply keeps it in
    your data folder, over the tables of the package.
    """


@actors_command.command("find", hidden=True)
@click.argument("name", nargs=-1)
@click.option("--on", type=click.DateTime(["%Y-%m-%d"]), metavar="DATE", help="Who held what on this day comes first.")
@click.option("--in-store", is_flag=True, help="Actors of the chronicle, with the number of their contacts.")
@json_option
@pass_output
def find_command(output: Output, name: tuple[str, ...], on: datetime | None, in_store: bool, as_json: bool) -> None:
    """Look up a name in the register; without one, list the actors of the chronicle."""
    words = " ".join(name)
    if in_store or not words:
        _in_store(output, words, as_json)
        return
    from kronik.knowledge import load, look_up

    day = on.date() if on else None
    found = look_up(load().register, words, day)
    if not found:
        raise NotFoundError(f"nobody is called {words!r} in the register", hint="try the surname, or another spelling")
    if as_json:
        print_json({"actors": [_said(match, day) for match in found]})
        return
    for match in found[:SHOWN]:
        _print(match, day)
    if len(found) > SHOWN:
        output.note(f"{len(found) - SHOWN} more; say more of the name, or --json for all")


def _in_store(output: Output, words: str, as_json: bool) -> None:
    with output.chronicle() as chronicle:
        found = chronicle.actors(words)
    if not found:
        raise NotFoundError(f"nobody called {words!r} in this archive" if words else "nobody in this archive yet")
    if as_json:
        print_json({"actors": [asdict(actor) for actor in found]})
    else:
        click.echo(table((str(a.events), a.name, a.kind, a.state or "", a.actor) for a in found))


def _said(match: Match, day: date | None) -> Json:
    actor = match.actor
    return {
        "actor": actor.id,
        "name": actor.name,
        "kind": actor.kind.value,
        "state": actor.state,
        "aliases": list(actor.aliases),
        "matched": match.alias,
        "exact": match.exact,
        "tenures": [_row(tenure) for tenure in match.tenures],
        **({"on": day.isoformat(), "held": [_row(tenure) for tenure in match.held]} if day else {}),
    }


def _row(tenure: Tenure) -> Json:
    return {
        "office": tenure.office,
        "class": tenure.office_class,
        "state": tenure.state,
        "since": tenure.since.isoformat() if tenure.since else None,
        "until": tenure.until.isoformat() if tenure.until else None,
        "doubt": tenure.doubt,
        "open_as_of": tenure.open_as_of or None,
        "source": tenure.source,
    }


def _print(match: Match, day: date | None) -> None:
    actor = match.actor
    click.echo(f"{actor.name}  {actor.kind.value}  {actor.state or '-'}  {actor.id}")
    if actor.aliases:
        click.echo(wrapped("also: " + "; ".join(actor.aliases), "  "))
    for tenure in match.tenures:
        mark = "*" if day and tenure in match.held else " "
        until = tenure.until or (f"open as of {tenure.open_as_of}" if tenure.open_as_of else "open")
        doubt = "" if tenure.doubt in ("none", "") else f"  (doubt: {tenure.doubt})"
        click.echo(f"  {mark} {tenure.since or 'unknown'} to {until}  {tenure.office}, {tenure.state}{doubt}")
        click.echo(f"      {tenure.source}")
    if day and match.tenures and not match.held:
        click.echo(f"    no office on {day}")


@actors_command.command("refresh")
@click.option(
    "--file", "file", type=click.Path(path_type=Path, exists=True, dir_okay=False), help="A saved answer; asks nobody."
)
@click.option("--service", metavar="URL", help="Another query service than Wikidata's own.")
@click.option("--apply", is_flag=True, help="Keep the differences in your data folder.")
@json_option
@pass_output
def refresh_command(output: Output, file: Path | None, service: str | None, apply: bool, as_json: bool) -> None:
    """Ask Wikidata who held which office, and show what the register lacks or says otherwise; --apply keeps it."""
    from kronik.io import clock, overlay
    from kronik.knowledge import load, renewal

    know = load()
    offices = renewal.positions(know.places, know.register)
    today = date.fromisoformat(clock.now()[:10])
    told = _told(file, service, offices)
    found = renewal.renewed(told, offices, know.register, today)
    where = overlay.folder()
    kept = overlay.keep(where, renewal.overlay(found, overlay.older(where))) if apply and found else None
    if as_json:
        print_json(_summary(found, told, kept))
        return
    for renewed in found:
        click.echo(renewed.line)
    new = sum(renewed.was is None for renewed in found)
    output.note(f"{len(told)} statements; {new} new tenures, {len(found) - new} otherwise than in the register")
    if kept:
        output.note(f"kept in {kept}; `kronik build` reads anew with it")
    elif found:
        output.note("nothing was written: --apply keeps it")


def _summary(found: tuple[Renewed, ...], told: tuple[Statement, ...], kept: Path | None) -> Json:
    return {
        "statements": len(told),
        "differences": [{**renewed.row, "was": renewed.was} for renewed in found],
        "kept": str(kept) if kept else None,
    }


def _told(file: Path | None, service: str | None, offices: tuple[Position, ...]) -> tuple[Statement, ...]:
    from kronik.io import wikidata

    if file:
        try:
            return wikidata.statements(file.read_bytes())
        except OSError as error:
            raise FetchError(f"cannot read {file}: {error.strerror}") from error
    try:
        return tuple(wikidata.ask(offices, SINCE, service or wikidata.SERVICE))
    except FetchError as error:
        raise FetchError(str(error), hint=f"{error.hint}; or save an answer and name it with --file") from error
