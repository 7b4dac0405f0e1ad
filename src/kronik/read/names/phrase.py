"""A phrase of office while it is being read, and the words that its readers share."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from kronik.read.names.candidates import Candidate, Title
from kronik.read.wordclasses import NUMBER

BEFORE = re.compile(r"([^\W\d_]+)[ ]+$")
AND = re.compile(r"(?:,[ ]*(?:dan|serta)?|[ ]+(?:dan(?:[ ]juga)?|serta|&))[ ]+")
POSTED = frozenset(
    {
        "ambassador",
        "envoy",
        "adviser",
        "spokesperson",
        "official",
        "security_adviser",
        "counterpart",
        "body_head",
        "military_chief",
        "minister",
        "deputy_minister",
    }
)
PLACED = frozenset({"local", "regent", "official", "military_chief", "speaker", "party_leader"})
_ORDER = ("pertama", "kedua", "ketiga", "keempat", "kelima", "keenam", "ketujuh", "kedelapan")
# "Menlu dari tiga negara, yaitu Jepang, India, dan Laos": an office of each of the states that follow.
LANDS = re.compile(
    rf"(?:(?:dari|asal|di)[ ])?(?:\d{{1,2}}|{NUMBER}|sejumlah|beberapa|berbagai)[ ]negara"
    r"(?:[ ](?:anggota|sahabat|mitra|lain|lainnya|tetangga|Eropa|Asia|ASEAN|Arab|Teluk|G20|G7))?(?:,?[ ](?:yakni|yaitu|antara lain|seperti|di antaranya|termasuk|meliputi)[ ](?:dari[ ])?|[ ]\()"
)
LEADS_BODY = ("kepala", "bos", "direktur jenderal", "dirjen")  # words of whoever heads a body named right after
AT_HOME = ("minister", "deputy_minister", "security_adviser")  # "bertemu para menteri AS di Bali": no post of theirs
SENT = ("ambassador", "envoy", "adviser", "counterpart", "official")  # who are sent to where they serve
BOTH = "*2"  # in place of a state: those of "kedua negara"


@dataclass(slots=True)
class Phrase:
    """A phrase being read."""

    title: Title
    start: int
    pos: int
    state: str | None = None
    tense: str = ""
    placed: bool = False  # a place or post was named
    name: Candidate | None = None
    nested: list[Candidate] = field(default_factory=list)
    title_end: int = 0
    words: str = ""
    post: str | None = None
    order: int = 0  # "ke-5"
    yoked: bool = False  # a second title came: "Ketua MPR sekaligus Wakil Ketua Umum Partai ..."
    nya: bool = False  # "rekannya", "rekan AS-nya": somebody's


def order(word: str) -> int:
    """The number of an ordinal: "ke-5" and "kelima" are 5; 0 where it is none."""
    digits = word.removeprefix("ke-")
    return int(digits) if digits.isdigit() else _ORDER.index(word) + 1 if word in _ORDER else 0


def deputy_of(classes: tuple[str, ...]) -> tuple[str, ...]:
    """The classes of a deputy of these."""
    if {"head_of_state", "head_of_government"} & set(classes):
        return ("deputy_head",)
    return ("deputy_minister",)
