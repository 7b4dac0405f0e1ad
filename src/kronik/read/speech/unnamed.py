"""A subject without a name that reaches its verb: "seorang pejabat senior Israel mengatakan"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kronik.model import Span
from kronik.read.speech import clauses
from kronik.read.speech.forms import Grammar

_WORDS = re.compile(r"\S+")
_ADVERBS = frozenset(
    [
        "juga",
        "pun",
        "lalu",
        "kemudian",
        "telah",
        "sudah",
        "kembali",
        "sebelumnya",
        "akan",
        "tidak",
        "tak",
        "sendiri",
        "hanya",
        "turut",
    ]
    + ["sempat", "dapat", "bisa", "terus", "sedang", "masih", "baru", "belum", "ikut"]
)
_ACTS = re.compile(r"(?:mem|men|meng|meny)(?!teri|lu|han|ag|ko)[a-z]{4,}")  # a verb whose object follows
_HEAD = 110  # code points before a verb in which its subject stands


def subject(view: str, start: int, end: int, rules: Grammar) -> Span | None:
    """The words of an unnamed subject that reaches the verb at `end`; None where there is none."""
    words = list(_WORDS.finditer(view, max(start, end - _HEAD), end))
    while words and words[-1][0].strip(",") in _ADVERBS:
        words.pop()
    object_at: int | None = None
    for index in range(len(words) - 1, max(-1, len(words) - 9), -1):
        word, last = words[index][0], index == len(words) - 1
        if word.lower() == "yang" and index:
            described = _described(view, words[:index], rules)
            return described or (_from(view, words, object_at, rules) if object_at else None)
        if (not last and word.endswith((",", ".", '"', ")"))) or word.lower() == "bahwa":
            return None
        pair = "" if last else f"{word} {words[index + 1][0].rstrip(',')}".lower()
        if _serves(words, index, rules):
            continue  # "kantor PM", "dua pejabat senior Gedung Putih": who serves, not who is served
        if word.lower().rstrip(",") in rules.unnamed or pair in rules.unnamed:
            if index and object_at is None and _ACTS.fullmatch(words[index - 1][0]):
                object_at = index
                continue  # "seorang pejabat yang mendampingi delegasi menuding": he
            return _from(view, words, index, rules)
    return _from(view, words, object_at, rules) if object_at else None


def _serves(words: Sequence[re.Match[str]], index: int, rules: Grammar) -> bool:
    """Whether a word for those who serve stands before, with no more than small words between."""
    for before in reversed(words[max(0, index - 3) : index]):
        if before[0].lower() in rules.collectives:
            return True
        if not before[0].islower() or before[0].endswith(",") or before[0] in rules.stops:
            return False
    return False


def _described(view: str, words: Sequence[re.Match[str]], rules: Grammar) -> Span | None:
    """An unnamed subject that a relative clause parts from the verb: "seorang pejabat AS yang enggan disebut namanya"."""
    for index in range(len(words) - 1, max(-1, len(words) - 7), -1):
        word = words[index][0]
        if word.endswith((",", ".", '"', ")")):
            return None
        if word.lower() in rules.collectives:
            return _from(view, words, index, rules)
    return None


def _from(view: str, words: Sequence[re.Match[str]], index: int, rules: Grammar) -> Span | None:
    if any(word[0].lower() in rules.before for word in words[index + 1 :]):
        return None
    if any(word[0].lower() in rules.writings for word in words[max(0, index - 2) : index]):
        return None  # "Salam dalam pernyataan resmi kantor perdana menteri": the writing's, not his who speaks
    while index and words[index - 1][0].lower() in rules.offices and words[index - 1][0][:1].isupper():
        index -= 1  # "Wakil Ketua Umum"
    before = words[index - 1][0] if index else ""
    if words[-1][0].endswith(",") and before.endswith(",") and before[:1].isupper():
        return None  # an office in apposition: the name before it speaks
    first = words[index - 1] if index and rules.articles.match(before + " ") else words[index]
    return clauses.read(view, first.start(), words[-1].end(), rules).span
