"""Classes of function words: each word in one class, each class the whole of what it stands for."""

from __future__ import annotations

import re
from collections import Counter

from kronik.knowledge.pack import tables
from kronik.read import wordclasses


def test_no_word_is_listed_twice() -> None:
    words = Counter(word for row in tables()["wordclasses"]["class"] for word in row["words"])
    assert [word for word, times in words.items() if times > 1] == []


def test_a_class_is_an_alternation_of_all_its_words() -> None:
    for row in tables()["wordclasses"]["class"]:
        whole = re.compile(rf"(?:{getattr(wordclasses, row['name'].upper())})")
        assert all(whole.fullmatch(word) for word in row["words"])


def test_a_form_matches_its_examples() -> None:
    for row in tables()["wordclasses"]["form"]:
        whole = re.compile(rf"(?:{getattr(wordclasses, row['name'].upper())})")
        assert row["examples"]
        assert all(whole.fullmatch(words) for words in row["examples"])
