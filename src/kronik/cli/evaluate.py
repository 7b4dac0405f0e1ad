"""A reading scored against gold: evaluate."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kronik.cli.output import Output, json_option, pass_output, print_json
from kronik.errors import FetchError, QuestionError

if TYPE_CHECKING:
    from kronik.ask.gold import Names


@click.command(
    "evaluate",
    epilog="Examples: kronik evaluate gold/dev.jsonl   kronik evaluate gold/dev.jsonl --predicted bacaan.jsonl --errors 20",
)
@click.argument("gold", type=click.Path(path_type=Path))
@click.option(
    "--articles",
    type=click.Path(path_type=Path, exists=True),
    help="The articles to read [else STEM_articles.jsonl or STEM/ near GOLD].",
)
@click.option(
    "--predicted", type=click.Path(path_type=Path), help="Score this reading (`kronik read --jsonl`) and read nothing."
)
@click.option("--errors", type=click.IntRange(0), default=0, metavar="N", help="Also list the first N differences.")
@json_option
@pass_output
def evaluate_command(
    output: Output, gold: Path, articles: Path | None, predicted: Path | None, errors: int, as_json: bool
) -> None:
    """Read the articles of a gold file and score contacts, fields, status and quotes."""
    from kronik.ask.score import evaluate

    right = _records(gold)
    answers = _records(predicted) if predicted else _read(output, articles or articles_of(gold))
    figures, differences = evaluate(right, answers, _names(gold))
    if as_json:
        print_json({**figures, **({"errors": differences[:errors]} if errors else {})})
        return
    click.echo(summary(figures))
    for line in differences[:errors]:
        click.echo(line)


def articles_of(gold: Path) -> Path:
    """The articles that a gold file judges: beside it STEM_articles.jsonl or STEM/, or STEM/ one level up. Raises QuestionError."""
    folder = gold.absolute().parent
    tried = (folder / f"{gold.stem}_articles.jsonl", folder / gold.stem, folder.parent / gold.stem)
    for path in tried:
        if path.exists():
            return path
    raise QuestionError(
        f"no articles for {gold}", hint="name them with --articles PATH, or a reading with --predicted PATH"
    )


def _records(path: Path) -> dict[str, dict[str, Any]]:
    try:
        with path.open(encoding="utf-8") as lines:
            return _by_article(json.loads(line) for line in lines if line.strip())
    except OSError as error:
        raise FetchError(f"cannot open {path}: {error.strerror}") from error
    except (ValueError, KeyError, TypeError) as error:
        raise FetchError(
            f"{path} is no file of records: {error}", hint='each line holds {"article": ..., "contacts": [...]}'
        ) from error


def _by_article(records: Iterable[Any]) -> dict[str, dict[str, Any]]:
    return {record["article"]: record for record in records}


def _read(output: Output, path: Path) -> dict[str, dict[str, Any]]:
    from kronik.cli.read import readings

    answers = {}
    for said, reason in readings((str(path),)):
        if said is None:
            output.note(f"kronik: {reason}")
        else:
            answers[said["article"]] = said
    return answers


def _names(gold: Path) -> Names:
    """The tables that stand beside the gold where there are any, so that the figures are those of its own scorer."""
    from kronik.ask.gold import names_of_knowledge, names_of_tables
    from kronik.knowledge import load

    data = gold.absolute().parent.parent / "data"
    leaders, places = data / "leaders.csv", data / "places.csv"
    if not (leaders.is_file() and places.is_file()):
        return names_of_knowledge(load())
    with leaders.open(encoding="utf-8", newline="") as people, places.open(encoding="utf-8", newline="") as countries:
        return names_of_tables(people, countries)


def summary(figures: Mapping[str, Any]) -> str:
    """The figures in five lines."""

    def line(name: str, values: Mapping[str, float], digits: int) -> str:
        return f"{name:8} " + "  ".join(f"{key} {value:.{digits}f}" for key, value in values.items())

    lines = [line(name, figures[name], 3) for name in ("found", "strict", "quotes")]
    lines.append(line("fields", figures["fields"], 2))
    lines.append(line("status", figures["status_f1"], 2) + f"   macro {figures['status_macro_f1']:.3f}")
    lines.append(
        f"{figures['articles']} articles, {figures['gold_contacts']} contacts in gold, {figures['predicted_contacts']} predicted"
    )
    return "\n".join(lines)
