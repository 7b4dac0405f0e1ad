"""Which contact records are one event, without a store: link."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kronik.errors import FetchError

if TYPE_CHECKING:
    from kronik.link import ArticleFacts
    from kronik.model import Mention, Reading


@click.command("link", epilog="Example: kronik link gold/dev.jsonl --articles gold/dev_articles.jsonl > links.jsonl")
@click.argument("contacts", type=click.Path(path_type=Path))
@click.option(
    "--articles",
    type=click.Path(path_type=Path, exists=True),
    help="The articles: their days settle more, copies count once.",
)
def link_command(contacts: Path, articles: Path | None) -> None:
    """Say which contacts of many articles are one event: prints {"contact", "event"} a line.

    CONTACTS holds one object an article, as `kronik read --jsonl` and the gold files write them.
    """
    from kronik.link import link

    facts, voices = _articles(articles) if articles else ({}, {})
    mentions = list(_mentions(contacts, facts))
    events = link(mentions, voices, facts)
    for contact, event in sorted((mention, found.id) for found in events for mention in found.mentions):
        click.echo(json.dumps({"contact": contact, "event": event}))


def _mentions(path: Path, facts: dict[str, ArticleFacts]) -> Iterator[Mention]:
    """The contacts of each line; the day that a line itself gives counts where its article is not given."""
    line = 0
    try:
        with path.open(encoding="utf-8") as lines:
            for text in lines:
                line += 1
                if text.strip():
                    yield from _of_article(json.loads(text), facts)
    except OSError as error:
        raise FetchError(f"cannot open {path}: {error.strerror}") from error
    except (ValueError, KeyError, TypeError) as error:
        hint = 'each line holds {"article": ..., "contacts": [{"id": ..., "kind": ..., "status": ..., "participants": [...]}]}'
        raise FetchError(f"{path}, line {line}: no record of contacts: {error}", hint=hint) from error


def _of_article(said: dict[str, Any], facts: dict[str, ArticleFacts]) -> Iterator[Mention]:
    from kronik.knowledge import load
    from kronik.link import ArticleFacts
    from kronik.link.records import mention

    stated = said.get("published")
    known = facts.setdefault(said["article"], ArticleFacts(date.fromisoformat(stated[:10]) if stated else None))
    for record in said["contacts"]:
        yield mention(record, said["article"], known.published, load())


def _articles(path: Path) -> tuple[dict[str, ArticleFacts], dict[str, str]]:
    """What linking needs of the articles by name, and which of them are copies."""
    from kronik.cli.read import opened
    from kronik.link import ArticleFacts, copies

    facts: dict[str, ArticleFacts] = {}
    signatures: dict[str, tuple[int, ...]] = {}
    for article, reading in opened((str(path),)):
        facts[article.name] = ArticleFacts(reading.published.day, reading.layout.outlet)
        signatures[article.name] = copies.signature(_body(article.text, reading))
    return facts, copies.voices(signatures)


def _body(text: str, reading: Reading) -> str:
    return "\n".join(span.cut(text) for span in reading.layout.paragraphs)
