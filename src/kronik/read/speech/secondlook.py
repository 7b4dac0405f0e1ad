"""The names as speech takes them once it is known whom offices without a name mean: "sang kanselir", "presiden itu".

What only describes somebody ("politikus itu", "pemimpin Jerman itu") stays as it stood: the order of the speakers tells it better.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kronik.knowledge import Knowledge
from kronik.model import Name, Reference
from kronik.read.speech import forms

# "Ketua Umum Golkar 2017-2024 itu": more words say whose office it was
_MORE = re.compile(r"(?: [A-Z0-9][\w-]*)+ (?:itu|tersebut|ini)\b")


def told_more(named: Sequence[Name], referred: Sequence[Name]) -> bool:
    """Whether it is known by now of an office without a name whom it means; else the speakers stay as they are."""
    first = {id(name) for name in named}
    return any(name.reference is Reference.office and id(name) not in first for name in referred)


def names(view: str, named: Sequence[Name], referred: Sequence[Name], know: Knowledge) -> list[Name]:
    """The names that were found by what they refer to, descriptions as they stood before, in order."""
    described = forms.grammar(know).described
    kept: list[Name] = []
    for name in referred:
        if name.reference is not Reference.office:
            kept.append(name)
        elif described.match(view, name.phrase.start, name.phrase.end):
            kept += [first for first in named if name.phrase.contains(first.span)]
        elif not _MORE.match(view, name.phrase.end):
            kept.append(name)
    return sorted(kept, key=lambda name: name.span.start)
