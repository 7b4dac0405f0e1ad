"""How many independent voices stand behind something: copies of one report, and reports that cite one agency, are one.

Articles and the agencies they name are the nodes, "is a copy of" and "says it after" the edges; every connected part is
one voice. Adding a copy adds a node that is tied to a part already there, so it can never raise the count.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kronik.link.facts import Account
from kronik.link.union import Union
from kronik.model import ArticleId
from kronik.text import fold

RELAYED = frozenset({"agency", "outlet"})
"""Kinds of source whose report an article passes on; officials and institutions speak for themselves in every report."""


@dataclass(frozen=True, slots=True)
class Voices:
    """Article -> the voice that it speaks with, among the accounts of one contact."""

    of_article: dict[ArticleId, str]

    @classmethod
    def of(cls, accounts: Sequence[Account]) -> Voices:
        """Tie each article to its copies and to the agencies that it cites for this contact."""
        ties: Union[str] = Union()
        for account in accounts:
            article = f"article:{account.mention.article}"
            ties.join(article, f"copy:{account.voice}")
            for claim in account.mention.sources:
                if claim.value.kind in RELAYED:
                    ties.join(article, f"agency:{claim.value.actor or fold(claim.value.name)}")
        return cls({a.mention.article: ties.root(f"article:{a.mention.article}") for a in accounts})

    def count(self, articles: Iterable[ArticleId]) -> int:
        """How many independent voices these articles are."""
        return len({self.of_article[article] for article in articles})
