"""A guard never changes what a pattern finds; it says which letters the pattern may begin with."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kronik.read.clause.scene import pattern
from kronik.read.openings import choice, guard
from tests.read.telling import know

PATTERNS = [
    "(?:me)?nemui",
    "ber(?:jumpa|temu)",
    "ktt|unga",
    "[ab]c?d",
    "a{0,2}b",
    "a{2}b",
    "(?=ab)a",
    "(?<!x)(?P<n>ya|tidak)",
    "se(?:lama)?",
    "g-?20",
    r"\bsco\b",
    "(a|b)*c",
    "(?:a|(?:b|c)+)d",
    "x+y",
]


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        (["(?:me)?nemui"], "(?=menemui|nemui)"),
        (["a", "abc"], "(?=a)"),
        (["[ab]c?d"], "(?=a(?:cd|d)|b(?:cd|d))"),
        (["[^a]b"], ""),
        ([r"\w+a"], ""),
        (["a?"], ""),
    ],
)
def test_openings(given: list[str], wanted: str) -> None:
    assert guard(given) == wanted


@given(st.text("abcdegijklmnostuxy20- ", max_size=30), st.sampled_from(PATTERNS), st.sampled_from(PATTERNS))
@settings(deadline=None)
def test_a_guarded_pattern_finds_the_same(text: str, one: str, other: str) -> None:
    other = other.replace("?P<n>", "?:")
    whole = f"(?:{one}|{other})"
    plain, guarded = re.compile(whole), re.compile(guard([one, other]) + whole)
    assert [hit.span() for hit in guarded.finditer(text)] == [hit.span() for hit in plain.finditer(text)]


@given(
    st.text("abcdegijklmnostuxy20- ", max_size=30),
    st.lists(st.sampled_from(PATTERNS), min_size=4, max_size=8, unique=True),
)
@settings(deadline=None)
def test_alternatives_parted_by_letters_find_the_same(text: str, patterns: list[str]) -> None:
    plain, parted = re.compile("|".join(patterns)), re.compile(choice(patterns))
    assert [hit.span() for hit in parted.finditer(text)] == [hit.span() for hit in plain.finditer(text)]


def test_alternatives_are_parted_where_their_first_letters_are_known() -> None:
    assert choice(["ba", "ca", "bo", "c?a"]) == "(?=a|b(?:a|o)|ca)(?:(?=a)(?:c?a)|b(?:a|o)|(?=c)(?:ca|c?a))"


def test_the_frames_of_contacts_have_a_guard_that_lets_every_example_through() -> None:
    rows = know().tables["contacts"]["frame"]
    sources = [pattern(words) for row in rows for words in row["words"]]
    ahead = guard(sources)
    assert ahead
    text = " ".join(example.lower() for row in rows for example in row["examples"])
    whole = f"(?:{'|'.join(sources)})"
    found = [hit.span() for hit in re.finditer(rf"(?<![a-z0-9-]){whole}", text)]
    assert found
    assert [hit.span() for hit in re.finditer(rf"(?<![a-z0-9-]){ahead}{whole}", text)] == found
