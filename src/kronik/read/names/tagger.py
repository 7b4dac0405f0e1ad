"""A linear-chain CRF that finds persons whom no list names.

Its features are words, shapes and affixes of a token and its neighbours, and whether a word belongs to a title or a
state. It is never told whether a word is in a list of names: a model told so trusts the list and finds nobody else.
Trained by tools/train_names.py; data and figures in knowledge/models/names.md.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import pycrfsuite

from kronik.knowledge import Knowledge
from kronik.knowledge.models import weights
from kronik.model import Span
from kronik.text import fold

TOKEN = re.compile(r"\d+(?:[.,:/]\d+)*|[^\W\d_]\.(?=[ ]?[A-Z])|[^\W_]+(?:['-][^\W_]+)*|[^\w\s]|_")
_MANY = 8000  # words whose features are kept


@dataclass(frozen=True, eq=False)
class Tagger:
    """The model with the words of titles and states."""

    model: pycrfsuite.Tagger
    data: bytes  # the model reads its weights from here for as long as it lives
    titles: frozenset[str]
    states: frozenset[str]

    def persons(self, view: str, span: Span) -> list[Span]:
        """The stretches of a sentence that the model takes for a person's name."""
        tokens = [Span(*hit.span()) for hit in TOKEN.finditer(view, span.start, span.end)]
        if not tokens:
            return []
        tags = self.model.tag(features([token.cut(view) for token in tokens], self.titles, self.states))
        return [Span(tokens[first].start, tokens[last].end) for first, last in entities(tags, "PER")]


@functools.cache
def tagger(know: Knowledge) -> Tagger:
    """The tagger, loaded when first needed. Raises KnowledgeError without weights."""
    model, data = pycrfsuite.Tagger(), weights("names")
    model.open_inmemory(data)
    return Tagger(model, data, *flags(know))


def flags(know: Knowledge) -> tuple[frozenset[str], frozenset[str]]:
    """The small words of titles and of states, for the features."""
    titles = {
        word.lower() for row in know.tables["offices"]["title"] for words in row["words"] for word in words.split()
    }
    states = {
        word for c in know.places.countries.values() for name in (c.name_id, *c.aliases) for word in fold(name).split()
    }
    return frozenset(titles - {"dan", "di"}), frozenset(states - {"dan", "kepulauan", "pulau", "saint", "wilayah"})


def entities(tags: Sequence[str], label: str) -> Iterator[tuple[int, int]]:
    """First and last index of every entity of this label in BIO tags."""
    start = None
    for at, tag in enumerate([*tags, "O"]):
        if start is not None and tag != f"I-{label}":
            yield start, at - 1
            start = None
        if tag == f"B-{label}" or tag == f"I-{label}" and start is None:
            start = at


def features(words: Sequence[str], titles: frozenset[str], states: frozenset[str]) -> list[list[str]]:
    """The features of every token of a sentence, neighbours to two places included."""
    own = [_of_word(word) for word in words]
    flag = [("T" if word.lower() in titles else "") + ("S" if word.lower() in states else "") for word in words]
    last = len(words) - 1
    found = []
    for at, word in enumerate(own):
        row = [*word[0], "F=" + flag[at]]
        if at:
            row += own[at - 1][1]
            row.append(f"-1F={flag[at - 1]}")
            row.append(f"-1|0s={own[at - 1][3]}|{word[3]}")
            row.append(f"-1|0F={flag[at - 1]}|{flag[at]}")
        else:
            row.append("BOS")
        if at > 1:
            row.append("-2w=" + words[at - 2].lower())
            row.append(f"-2F={flag[at - 2]}|{flag[at - 1]}")
            row.append(f"-2s={own[at - 2][3]}")
        if at < last:
            row += own[at + 1][2]
            row.append(f"+1F={flag[at + 1]}")
            row.append(f"0|+1s={word[3]}|{own[at + 1][3]}")
        else:
            row.append("EOS")
        if at + 1 < last:
            row.append("+2w=" + words[at + 2].lower())
            row.append(f"+2s={own[at + 2][3]}")
        found.append(row)
    return found


@functools.lru_cache(maxsize=_MANY)
def _of_word(word: str) -> tuple[list[str], list[str], list[str], str]:
    """A word's features at its own place, as the one before, as the one after, and its shape."""
    low, shape = word.lower(), _shape(word)
    own = ["w=" + low, "s=" + shape, "b"]
    own += [f"p{n}={low[:n]}" for n in (1, 2, 3, 4) if len(low) > n]
    own += [f"x{n}={low[-n:]}" for n in (1, 2, 3, 4) if len(low) > n]
    before = ["-1w=" + low, "-1s=" + shape, "-1x3=" + low[-3:]]
    after = ["+1w=" + low, "+1s=" + shape, "+1x3=" + low[-3:], "+1p2=" + low[:2]]
    return own, before, after, shape


def _shape(word: str) -> str:
    """Aa, A, a, A-a, 9, punctuation: the letters' case with runs joined."""
    return re.sub(
        r"(.)\1+",
        r"\1",
        "".join("A" if c.isupper() else "a" if c.islower() else "9" if c.isdigit() else c for c in word),
    )
