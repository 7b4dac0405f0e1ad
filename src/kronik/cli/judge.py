"""What people decide, and what waits for a decision: judge, queue."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from kronik.cli.output import Output, json_option, pass_output, print_json, style, wrapped
from kronik.errors import QuestionError

if TYPE_CHECKING:
    from kronik.chronicle.judging import Standing

VERDICTS = ("same", "different", "accept", "correct", "reject", "undo", "list")


@click.command(
    "judge",
    epilog="Examples: kronik judge same e3kz e7qa --by Sari   kronik judge correct e3kz date 2018-07-16 --by Sari --why "
    '"siaran pers"   kronik judge undo j0f3 --by Sari   kronik judge list',
)
@click.argument("verdict", type=click.Choice(VERDICTS))
@click.argument("about", nargs=-1, metavar="[CONTACT|MENTION|JUDGEMENT] [FIELD VALUE]")
@click.option("--by", envvar="KRONIK_NAME", metavar="NAME", help="Who decides [else KRONIK_NAME].")
@click.option("--why", default="", metavar="TEXT", help="The reason, kept with the decision.")
@json_option
@pass_output
def judge_command(
    output: Output, verdict: str, about: tuple[str, ...], by: str | None, why: str, as_json: bool
) -> None:
    """Decide as a named person: it wins over the program, survives every build, and can be undone.

    same A B: two contacts (or mentions) are one. different A B: they are two. accept A: as it stands. reject A: no contact
    at all. correct A FIELD VALUE: another value. undo J: take a decision back. list: the decisions that stand.
    """
    with output.chronicle() as chronicle:
        if verdict == "list":
            _list(chronicle.judgements(), as_json)
            return
        if not by:
            raise QuestionError("a judgement needs the name of who makes it", hint="--by NAME, or KRONIK_NAME")
        made = chronicle.judge(verdict, *about, by=by, why=why)
        now = next((s.events for s in chronicle.judgements() if s.judgement.id == made.id), ())
    if as_json:
        print_json({"judgement": asdict(made), "events": list(now)})
    else:
        click.echo(f"{made.id}  {verdict}, says {made.by}" + (f"; now {', '.join(now)}" if now else ""))


def _list(standing: tuple[Standing, ...], as_json: bool) -> None:
    if as_json:
        print_json({"judgements": [asdict(s) for s in standing]})
        return
    for s in standing:
        j = s.judgement
        what = " ".join(filter(None, (j.right, j.value))) if j.verdict == "correct" else ""
        click.echo(
            f"{j.id}  {j.at}  {j.by}: {j.verdict} {what}".rstrip() + f"  {', '.join(s.events) or 'no contact now'}"
        )
        for note in filter(None, (j.why, s.due and f"due again: {s.due}")):
            click.echo(wrapped(note, "  "))


@click.command("queue", epilog="Example: kronik queue --limit 5")
@click.option("--limit", type=click.IntRange(1, 10_000), default=20, show_default=True, help="At most so many.")
@json_option
@pass_output
def queue_command(output: Output, limit: int, as_json: bool) -> None:
    """What to look at next, and why: decisions due again, contradictions, contacts that are nearly one, unsure values."""
    with output.chronicle() as chronicle:
        tasks = chronicle.queue(limit)
    if as_json:
        print_json({"tasks": [asdict(task) for task in tasks]})
        return
    for task in tasks:
        click.echo(f"{style(task.what, bold=True)}  {', '.join(task.events) or task.judgement or ''}")
        click.echo(wrapped(task.why, "  "))
        for command in task.settle:
            click.echo(f"    {command}")
    if not tasks:
        output.note("nothing waits for a decision")
