"""Why reports are one contact: `show --why-merged`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import click

from kronik.cli.output import print_json, style, wrapped

if TYPE_CHECKING:
    from kronik.chronicle import Chronicle
    from kronik.chronicle.merged import Merged, Pair
    from kronik.model import Mention


def show_merged(chronicle: Chronicle, event: str, as_json: bool) -> None:
    """Print the pairs of an event with their reasons, and those beside it that came near."""
    found = chronicle.why_merged(event)
    names = {i: chronicle.article(i).name for i in {m.article for m in found.mentions.values()}}
    if as_json:
        print_json({"event": found.event.id, **plain(found, names)})
    else:
        click.echo(printed(found, names))


def plain(found: Merged, names: Mapping[str, str]) -> dict[str, Any]:
    """The pairs as plain data."""
    return {
        "pairs": found.pairs,
        "within": [_plain(pair, found, names) for pair in found.within],
        "beside": [_plain(pair, found, names) for pair in found.beside],
    }


def _plain(pair: Pair, found: Merged, names: Mapping[str, str]) -> dict[str, Any]:
    from kronik.chronicle.merged import verdict

    edge = pair.comparison
    return {
        "mentions": [_mention(found.mentions[i], names) for i in (edge.left, edge.right)],
        "score": edge.score,
        "says": verdict(edge),
        "reasons": list(edge.reasons),
        "event": pair.event,
        "judged": pair.judged,
    }


def _mention(mention: Mention, names: Mapping[str, str]) -> dict[str, Any]:
    return {
        "mention": mention.id,
        "article": mention.article,
        "name": names[mention.article],
        "said": _said(mention),
    }


def _said(mention: Mention) -> str:
    from kronik.ask.dates import edtf

    parts = (
        mention.status.value.value,
        mention.kind.value.value,
        ", ".join(claim.value.name for claim in mention.who),
        edtf(mention.when.value) if mention.when else "tidak disebut",
        mention.city.value if mention.city else "",
    )
    return " ".join(filter(None, parts))


def printed(found: Merged, names: Mapping[str, str]) -> str:
    """The pairs in words."""
    head = f"{found.event.id}  {len(found.event.mentions)} mentions, {found.pairs} pairs"
    lines = [style(head, bold=True)]
    if not found.pairs:
        lines.append("  one report alone: nothing to merge")
    lines += [line for pair in found.within for line in _lines(pair, found, names)]
    if len(found.within) < found.pairs:
        lines.append(f"  and {found.pairs - len(found.within)} pairs more")
    if found.beside:
        lines += ["", style("beside it: near, and not merged", bold=True)]
        lines += [line for pair in found.beside for line in _lines(pair, found, names, pair.event or "no contact")]
    return "\n".join(lines)


def _lines(pair: Pair, found: Merged, names: Mapping[str, str], event: str = "") -> list[str]:
    from kronik.chronicle.merged import verdict

    edge = pair.comparison
    left, right = (found.mentions[i] for i in (edge.left, edge.right))
    lines = [
        f"  {edge.score:+.2f} {verdict(edge)}" + (f"  [{event}]" if event else ""),
        f"    {left.id[:12]} {names[left.article]}: {_said(left)}",
        f"    {right.id[:12]} {names[right.article]}: {_said(right)}",
        wrapped("; ".join(edge.reasons), "      "),
    ]
    return [*lines, f"      judged {pair.judged}"] if pair.judged else lines
