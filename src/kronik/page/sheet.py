"""One page, taken apart once: its tree, the elements worth a look, what it tells machines, what its scripts hold."""

from __future__ import annotations

from dataclasses import dataclass

from kronik.page.fields import Fields, fields
from kronik.page.rules import Rules
from kronik.page.signs import Signs, signs
from kronik.page.state import State, state
from kronik.page.tree import Node


@dataclass(frozen=True, slots=True)
class Sheet:
    """All parts of a page that the rules read. The tree loses its furniture when the body is taken, last of all."""

    tree: Node
    signs: Signs
    fields: Fields
    state: State
    rules: Rules


def sheet(tree: Node, source: str, rules: Rules) -> Sheet:
    """Take a page apart: its tree, and the text that the tree was made from."""
    return Sheet(tree, signs(tree, rules), fields(tree), state(tree, source), rules)
