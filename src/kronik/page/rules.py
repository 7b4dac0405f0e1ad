"""The tables of packs/id/pages.toml, compiled once: labels of credits, pointers, interface words, names of elements."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass

from kronik.knowledge import Knowledge

_KINDS = ("credit", "date", "caption", "pager", "path", "furniture")


@dataclass(frozen=True, eq=False)
class Rules:
    """Compiled patterns; hashes by identity, so that what is told of a page's names can be kept for the next page.

    `label` and `opening` have the groups reporter and editor; `cue` and `interface` take the marks around them.
    """

    label: re.Pattern[str]
    opening: re.Pattern[str]
    ends: re.Pattern[str]
    before: re.Pattern[str]
    after: re.Pattern[str]
    alone: re.Pattern[str]
    labelled: re.Pattern[str]
    nobody: re.Pattern[str]
    cue: re.Pattern[str]
    interface: re.Pattern[str]
    named: tuple[re.Pattern[str], ...]


@functools.lru_cache(maxsize=8192)
def kinds(names: str, table: Rules) -> frozenset[str]:
    """What class, id and itemprop say of an element: credit, date, caption, pager, path, furniture. Pages repeat names."""
    return frozenset(kind for kind, pattern in zip(_KINDS, table.named, strict=True) if pattern.search(names))


@functools.cache
def rules(know: Knowledge) -> Rules:
    """The rules of this knowledge."""
    table = know.tables["pages"]
    credit = table["credit"]
    roles = rf"(?:(?P<reporter>{credit['reporter']})|(?P<editor>{credit['editor']}))"
    behind = "|".join(rf"(?<={word})" for word in credit["bare"].split("|"))
    return Rules(
        label=_compiled(rf"(?:^|(?<=[\s|/;,.(•·-])){roles}\s*(?::|{behind})\s*"),
        opening=re.compile(rf"(?!(?i:re[dp])\b)(?i:{roles})\s+(?=[A-Z])"),
        ends=_compiled(credit["ends"]),
        before=_compiled(credit["before"]),
        after=re.compile(credit["after"], re.I | re.S),
        alone=_compiled(rf"\b(?:{credit['reporter']}|{credit['editor']}|{credit['filler']})\b"),
        labelled=_compiled(rf"\W{{0,3}}(?:{credit['reporter']}|{credit['editor']}|sumber)\b\s*[:.]?"),
        nobody=_compiled(table["nobody"]["pattern"]),
        cue=_compiled(rf"\W{{0,3}}(?:{table['pointer']['pattern']})"),
        interface=_compiled(rf"\W*(?:{table['interface']['pattern']})\W*"),
        named=tuple(_compiled(table["named"][kind]) for kind in _KINDS),
    )


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.I)
