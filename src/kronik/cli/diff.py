"""What builds changed: diff."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import click

from kronik.cli.output import Output, json_option, pass_output, print_json, style, table

if TYPE_CHECKING:
    from kronik.chronicle import Chronicle
    from kronik.chronicle.history import Change
    from kronik.model import Event

SIGNS = {"added": "+", "changed": "~", "merged": ">", "split": "<", "renamed": "=", "withdrawn": "-"}


@click.command("diff", epilog="Examples: kronik diff   kronik diff 3   kronik diff 1 4 --json")
@click.argument("builds", nargs=-1, type=click.IntRange(0), metavar="[BUILD [BUILD]]")
@json_option
@pass_output
def diff_command(output: Output, builds: tuple[int, ...], as_json: bool) -> None:
    """What differs between two builds: contacts added, changed, merged, split, renamed, withdrawn.

    One build is compared with the one before; without any, the builds are listed. 0 is the empty chronicle.
    """
    if len(builds) > 2:
        raise click.UsageError("two builds at most")
    with output.chronicle() as chronicle:
        if not builds:
            _list(chronicle, as_json)
            return
        one, other = builds if len(builds) == 2 else (max(builds[0] - 1, 0), builds[0])
        changes = chronicle.diff(one, other)
    counts = Counter(change.change for change in changes)
    if as_json:
        print_json({"from": one, "to": other, "counts": counts, "changes": [_plain(change) for change in changes]})
        return
    for change in changes:
        click.echo(_line(change))
        for field, before, after in change.fields:
            click.echo(f"    {field}: {before or 'tidak disebut'} -> {after or 'tidak disebut'}")
    output.note(", ".join(f"{counts[kind]} {kind}" for kind in SIGNS if counts[kind]) or "no difference")


def _list(chronicle: Chronicle, as_json: bool) -> None:
    builds = chronicle.builds()
    if as_json:
        rows = [{"build": b.number, "started": b.started, "finished": b.finished, "changed": b.changed} for b in builds]
        print_json({"builds": rows})
    else:
        click.echo(table((f"build {b.number}", b.started, f"{b.changed} contacts changed") for b in builds))


def _line(change: Change) -> str:
    event = change.after or change.before
    assert event is not None
    led = f"  -> {', '.join(change.into)}" if change.into and change.after is None else ""
    why = f"  ({change.why})" if change.why else ""
    return f"{SIGNS[change.change]} {change.event}  {style(change.change, bold=True)}  {_said(event)}{led}{why}"


def _said(event: Event) -> str:
    from kronik.ask.dates import edtf

    day = edtf(event.when.value) if event.when else "tidak disebut"
    who = ", ".join(fact.value.name for fact in event.who)
    return f"{day} {event.status.value} {event.kind.value} {who}"


def _plain(change: Change) -> dict[str, Any]:
    from kronik.ask.show import show

    return {
        "event": change.event,
        "change": change.change,
        "into": list(change.into),
        "why": change.why,
        "fields": [{"field": name, "before": before, "after": after} for name, before, after in change.fields],
        "before": show(change.before) if change.before else None,
        "after": show(change.after) if change.after else None,
    }
