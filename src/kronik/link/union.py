"""Union-find: which things hang together."""

from __future__ import annotations

from typing import Generic, TypeVar

T = TypeVar("T", bound=str)


class Union(Generic[T]):
    """Grows sets by joining; the root of a set is its smallest member, so it does not depend on the order of joining."""

    def __init__(self) -> None:
        self._parent: dict[T, T] = {}

    def root(self, item: T) -> T:
        """The smallest member of the set that holds the item (itself when it was never joined)."""
        top = item
        while (above := self._parent.get(top, top)) != top:
            top = above
        while item != top:
            self._parent[item], item = top, self._parent.get(item, item)
        return top

    def join(self, a: T, b: T) -> None:
        """Put two items, and all that hang on them, into one set."""
        low, high = sorted((self.root(a), self.root(b)))
        self._parent.setdefault(low, low)
        self._parent[high] = low
