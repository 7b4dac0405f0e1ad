"""Two witnesses of one report, the extractor and the region: what both have stays, in the region's order."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kronik.page.paragraphs import bare, solid
from kronik.page.paragraphs import inside as all_inside
from kronik.page.paragraphs import paragraphs as paragraphs_of
from kronik.page.tree import Node

_CUT = 60  # characters that an extractor loses at the head of a line, at most
_MOST = 2000  # lines; no report has so many, and each is compared with all others
_PROSE = re.compile(r"[.!?…][\"'”’)\]]*$|\([a-z]{2,5}(?:/[a-z]{2,5})*\)$")


def voted(taken: Sequence[str], region: Sequence[Node], cue: re.Pattern[str]) -> list[str]:
    """The extractor's lines that the region holds, and between them the region's prose that the extractor missed."""
    found = list(paragraphs_of(region))
    if max(len(found), len(taken)) > _MOST:
        return list(taken)
    pointers = {bare(line) for line, linked in found if linked}
    own = [line for line, linked in found if not linked]
    keys = [bare(line) for line in own]
    held_inside = all_inside(region)
    kept = [line for line in taken if not (key := solid(line)) or key[:50] in held_inside or key[-50:] in held_inside]
    kept = [line for line in kept if bare(line) not in pointers or prose(line, cue)]
    if sum(map(len, kept)) < 0.5 * sum(map(len, taken)):
        return list(taken)
    held = [bare(line) for line in kept]
    joined = "\n".join(held)
    anchors = [index for index, key in enumerate(keys) if key and key in joined]
    if not anchors:
        return kept
    result: list[str] = []
    at = 0
    for index in range(anchors[0] - 1, anchors[-1] + 1):
        if index < 0:
            continue
        key = keys[index]
        if (stop := _split(key, held, at)) is not None:
            result.append(own[index])
            at = stop
        elif key and key in joined:
            stop = next((n for n in range(at, len(held)) if key in held[n]), None)
            if stop is not None:
                result += kept[at : stop + 1]
                at = stop + 1
        elif prose(own[index], cue) and not any(part and len(part) > 30 and part in key for part in held):
            result.append(own[index])
    lines = result + kept[at:]
    taken_already = set(map(bare, lines))
    listed = {key: line for line, key in zip(own, keys, strict=True)}
    lines = [listed.get(bare(line), line) if line.startswith("- ") else line for line in lines]  # the extractor's mark
    open_ = [(line, key) for line, key in zip(own, keys, strict=True) if key not in taken_already]
    return [_with_opening(line, open_, cue) for line in lines]


def _split(key: str, held: Sequence[str], at: int) -> int | None:
    """The number after the last of two and more lines from `at` on that together are this one; None where they are not."""
    rest, stop = key, at
    while rest and stop < len(held) and held[stop] and rest.startswith(held[stop]):
        rest = rest[len(held[stop]) :].lstrip()
        stop += 1
    return stop if not rest and stop - at >= 2 else None


def _with_opening(line: str, others: Sequence[tuple[str, str]], cue: re.Pattern[str]) -> str:
    """A line with the few words that the extractor cut from its head (a dateline in bold); `others` are not taken yet."""
    key = bare(line)
    if len(key) < 40:
        return line
    whole = next((own for own, other in others if other.endswith(key) and 0 < len(other) - len(key) <= _CUT), None)
    return whole if whole is not None and not cue.match(whole) else line


def prose(line: str, cue: re.Pattern[str]) -> bool:
    """Whether a line is a sentence of nine words or more that ends as sentences do, and no pointer."""
    return line.count(" ") >= 8 and _PROSE.search(line) is not None and not cue.match(line)
