"""Where in the tree the report stands: the element around most of the extractor's lines."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from kronik.page.signs import LONG, Signs
from kronik.page.tree import Node

_PARAGRAPH = 100  # characters from which on a line is surely a paragraph
_INLINE = frozenset(("p", "span", "strong", "b", "em", "i", "a", "u", "font", "br", "small"))
_SHARE = 0.8  # of the lines' letters that the region must hold


def around(found: Signs, taken: Sequence[str]) -> list[Node]:
    """The deepest element around the places of most lines, and its like beside it; none where the lines are strewn."""
    keys: dict[str, list[int]] = {}
    for number, line in enumerate(taken):
        if len(line) >= LONG:
            keys.setdefault(_opening(line), []).append(number)
    weight: dict[Node, dict[int, int]] = {}
    places = list(_places(found, taken, keys))
    for place, number in places:
        node = place
        while node is not None:
            weight.setdefault(node, {})[number] = len(taken[number])
            node = node.getparent()
    total = sum({n: len(taken[n]) for held in weight.values() for n in held}.values())
    around = [node for node, held in weight.items() if sum(held.values()) >= _SHARE * total]
    if not around or total <= 200:
        return []
    region = _opened(max(around, key=_depth), [(place, n) for place, n in places if len(taken[n]) >= _PARAGRAPH])
    return [region, *_alike(region, weight)]


def _opened(region: Node, places: Sequence[tuple[Node, int]]) -> Node:
    """The region, or what is around it where the report begins there: the rest is often folded into an element of its own."""
    inside = sorted({n for place, n in places if _within(place, region)})
    if not inside:
        return region
    middle, held = inside[len(inside) // 2], set(inside)
    for above in islice(region.iterancestors(), 2):
        before = {n for place, n in places if n < middle and n not in held and _directly(place, above)}
        if len(before) >= 2:
            return above
    return region


def _within(node: Node, region: Node) -> bool:
    return node is region or any(above is region for above in node.iterancestors())


def _directly(node: Node, above: Node) -> bool:
    """Whether an element stands in another as a paragraph of its own does: nothing between them but what is in a paragraph."""
    while node is not above:
        if node is None or node.tag not in _INLINE:
            return False
        node = node.getparent()
    return True


def _alike(region: Node, weight: Mapping[Node, object]) -> Iterator[Node]:
    """Elements beside the region, or beside what holds it, of the same kind and class, that hold lines too.

    A report cut into pages stands in several of them ("item-page" 1, 2, 3).
    """
    level = region
    for _ in range(3):
        above = level.getparent()
        if above is None or level.tag in ("body", "html", "article", "main"):
            return
        if kind := level.get("class"):
            yield from (
                n for n in above.iterchildren(level.tag) if n is not level and n.get("class") == kind and n in weight
            )
        level = above


def _opening(text_: str) -> str:
    """The first characters, by which a line is recognised in the tree."""
    return " ".join(text_[: 4 * LONG].split())[:LONG].lower()


def _places(found: Signs, taken: Sequence[str], keys: Mapping[str, Sequence[int]]) -> Iterator[tuple[Node, int]]:
    """Elements whose own text, or the text behind them, opens as one of the lines does, and the line's number."""
    for node in found.texts:
        for written, place in ((node.text, node), (node.tail, None)):
            if not written or len(written) < LONG or not (numbers := keys.get(_opening(written))):
                continue
            number = numbers[0]
            if len(numbers) > 1:
                whole = " ".join(written.split())
                number = next((n for n in numbers if taken[n].startswith(whole[: len(taken[n])])), number)
            yield (node.getparent() if place is None else place), number


def _depth(node: Node) -> int:
    return sum(1 for _ in node.iterancestors())
