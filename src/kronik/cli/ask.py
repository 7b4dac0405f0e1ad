"""Questions to the chronicle: timeline, show, why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import click

from kronik.cli.output import Output, json_option, pass_output, print_json
from kronik.errors import NotFoundError

if TYPE_CHECKING:
    from kronik.ask.timeline import Entry
    from kronik.chronicle import Chronicle, Dossier

KINDS = ("meeting", "encounter", "call", "visit", "message")
STATUSES = ("happened", "planned", "proposed", "denied", "cancelled")


@click.command(
    "timeline",
    epilog='Examples: kronik timeline putin trump --status happened   kronik timeline "Korea Utara" --since 2018',
)
@click.argument("names", nargs=-1, metavar="[NAME]...")
@click.option("--kind", "kinds", type=click.Choice(KINDS), multiple=True, help="Only this kind; may be repeated.")
@click.option(
    "--status", "statuses", type=click.Choice(STATUSES), multiple=True, help="Only this status; may be repeated."
)
@click.option("--since", metavar="DATE", help="From this day, month or year on (2018-07).")
@click.option("--until", metavar="DATE", help="To this day, month or year.")
@json_option
@pass_output
def timeline_command(
    output: Output,
    names: tuple[str, ...],
    kinds: tuple[str, ...],
    statuses: tuple[str, ...],
    since: str | None,
    until: str | None,
    as_json: bool,
) -> None:
    """The contacts in which all the named take part, in order; every contact when nobody is named.

    A name is a person or a state in any usual spelling. Contacts without a date stand where their articles do.
    """
    from kronik.ask import question
    from kronik.model import ContactKind, Status

    wanted = question.Filter(
        frozenset(map(ContactKind, kinds)),
        frozenset(map(Status, statuses)),
        question.day(since) if since else None,
        question.day(until, last=True) if until else None,
    )
    with output.chronicle() as chronicle:
        placed = _placed(chronicle, names)
        kept = [(entry, dossier) for entry, dossier in placed if question.keep(entry.event, entry.day, wanted)]
    if not kept:
        raise NotFoundError("no contact in this archive fits", hint="leave out --kind, --status, --since or --until")
    _print_timeline(output, names, kept, as_json)


def _placed(chronicle: Chronicle, names: Sequence[str]) -> list[tuple[Entry, Dossier]]:
    from kronik.ask.timeline import timeline

    dossiers = {event.id: chronicle.why(event.id) for event in chronicle.timeline(*names)}
    published = {i: reading.published.day for dossier in dossiers.values() for i, reading in dossier.readings.items()}
    entries = timeline((dossier.event for dossier in dossiers.values()), published)
    return [(entry, dossiers[entry.event.id]) for entry in entries]


def _print_timeline(output: Output, names: Sequence[str], kept: Sequence[tuple[Entry, Dossier]], as_json: bool) -> None:
    from kronik.ask import show
    from kronik.cli import face

    shown = [
        show.entry(entry, {m.id: m for m in dossier.mentions}, dossier.articles, dossier.readings)
        for entry, dossier in kept
    ]
    if as_json:
        print_json({"names": list(names), "counts": _counts(shown), "events": shown})
        return
    for entry in shown:
        click.echo(face.timeline_entry(entry))
    output.note(", ".join(f"{count} {status}" for status, count in _counts(shown).items()))


def _counts(shown: Sequence[Mapping[str, Any]]) -> dict[str, int]:
    """How many of each status; never summed, since a plan and a meeting do not add up."""
    counts = {status: sum(entry["status"] == status for entry in shown) for status in STATUSES}
    return {status: count for status, count in counts.items() if count}


@click.command("show", epilog="Examples: kronik show e3kz   kronik show 002_ac664a29ac45cc74.txt")
@click.argument("id", metavar="EVENT|ARTICLE")
@click.option(
    "--warc", is_flag=True, help="The records of fetching an article, each checked; exit 4 when one does not hold."
)
@click.option("--why-merged", is_flag=True, help="Why its reports are one contact, pair by pair, and near misses.")
@json_option
@pass_output
def show_command(output: Output, id: str, warc: bool, why_merged: bool, as_json: bool) -> None:
    """One contact, field by field; or one article with its contacts. Any unique beginning of an id will do.

    An id that is out of use leads to the contact in its place, and says why.
    """
    with output.chronicle() as chronicle:
        if warc:
            from kronik.cli.records import print_records

            print_records(chronicle, id, as_json)
            return
        if why_merged:
            from kronik.cli.merged import show_merged

            show_merged(chronicle, id, as_json)
            return
        try:
            dossier = chronicle.why(id)
        except NotFoundError as missing:
            _show_article(chronicle, id, missing, as_json)
            return
        versions = chronicle.versions(dossier.event.id)
    _show_event(output, dossier, len(versions), as_json)


def _show_event(output: Output, dossier: Dossier, versions: int, as_json: bool) -> None:
    from kronik.ask import show, timeline
    from kronik.cli import face

    published = {i: reading.published.day for i, reading in dossier.readings.items()}
    placed = timeline.place(dossier.event, published)
    entry = show.entry(placed, {m.id: m for m in dossier.mentions}, dossier.articles, dossier.readings)
    entry["version"] = versions
    entry["redirected"] = [{"from": step.old, "to": step.new, "why": step.why} for step in dossier.led]
    for step in dossier.led:
        output.note(f"{step.old} is now {step.new}: {step.why}")
    if as_json:
        print_json({"event": entry})
    else:
        click.echo(face.event(entry))


def _show_article(chronicle: Chronicle, id: str, missing: NotFoundError, as_json: bool) -> None:
    from kronik.cli import face
    from kronik.read.record import record

    try:
        article = chronicle.article(id)
    except NotFoundError:
        raise missing from None
    reading = chronicle.reading(article.id)
    if reading is None:
        raise chronicle.superseded(article.id) or NotFoundError(f"{article.name} is not read yet", hint="kronik build")
    said = {
        "id": article.id,
        **record(article, reading),
        "events": {m.id: event for m, event in chronicle.mentions(article.id)},
    }
    if taken_out := chronicle.taken_out(article.id):
        said["taken_out"] = taken_out
    if as_json:
        print_json({"article": said})
    else:
        click.echo(face.article(said))


@click.command("why", epilog="Example: kronik why e3kz --field date")
@click.argument("event", metavar="EVENT")
@click.option("--field", "fields", multiple=True, help="Only this field; may be repeated.")
@json_option
@pass_output
def why_command(output: Output, event: str, fields: tuple[str, ...], as_json: bool) -> None:
    """Every value of a contact -> the claims for and against it -> the words in the articles."""
    from kronik.ask.fields import FIELDS
    from kronik.ask.why import why
    from kronik.cli import face
    from kronik.errors import QuestionError

    if odd := [field for field in fields if field not in FIELDS]:
        raise QuestionError(f"no field {odd[0]!r}", hint=f"fields: {', '.join(FIELDS)}")
    with output.chronicle() as chronicle:
        dossier = chronicle.why(event)
    found = why(dossier.event, dossier.mentions, dossier.articles, dossier.readings, dossier.voices)
    if fields:
        found["fields"] = [entry for entry in found["fields"] if entry["field"] in fields]
        found["besides"] = [entry for entry in found["besides"] if entry["field"] in fields]
    if as_json:
        print_json({"event": found})
    else:
        click.echo(face.why(found))
