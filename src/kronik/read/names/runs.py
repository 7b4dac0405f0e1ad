"""Runs of capitalised words that may be a person's name, and where such a run stops."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from kronik.read.names.candidates import Grammar
from kronik.read.names.gazetteer import Hit, Sort

WORD_BEFORE = re.compile(r"([^\W\d_][\w'-]*)[ ]$")  # the word that ends where a name begins
WORD_AFTER = re.compile(r"[ ]([^\W\d_][\w'-]*)")
BACK = re.compile(r"[ ]+(?:itu|tersebut)(?![^\W_])")  # "presiden AS itu": somebody told of before
_INITIALS = re.compile(r"(?:[A-Z]\.){2,3}")
_PIECE = re.compile(rf"{_INITIALS.pattern}|[^\W\d_](?:[^\W\d_]|['-](?=[^\W\d_]))*\.?")
_STOPS = (
    Sort.office,
    Sort.state,
    Sort.organ,
    Sort.seat,
    Sort.body,
    Sort.institution,
    Sort.group,
    Sort.trap,
    Sort.collective,
)
_NUMERALS = frozenset(["II", "III", "IV", "VI", "VII", "VIII", "IX", "XIV", "XVI", "LP", "XP", "MC"])
_SLIPS = ("Ri", "As")  # of RI, AS
_MOST = 6  # words in a name
# "Raed al-Saleh": the article belongs to the word behind it.
ARTICLE = r"(?:[Aa]l|[Ee]l|[Aa]sh|[Aa]s|[Aa]z|[Aa]n|[Aa]d|[Aa]t|[Aa]r)-"
_WITH_ARTICLE = re.compile(rf"{ARTICLE}[A-Z]\w+")


@dataclass(frozen=True, slots=True)
class Run:
    """Capitalised words in a row, particles inside included; `words` counts the capitalised ones."""

    start: int
    end: int
    words: int


def run_at(view: str, at: int, hits: Mapping[int, Hit], grammar: Grammar) -> Run | None:
    """The name-like run that begins exactly at `at`, or None.

    It ends before a title, state or other non-personal name that we know, before a common word or one that is never a
    name, and at any mark but a space. A single word must not be an abbreviation.
    """
    end = position = at
    words = 0
    while words < _MOST:
        piece = _PIECE.match(view, position)
        if piece is None:
            break
        word = piece.group()
        hit = hits.get(position)
        initials = _INITIALS.fullmatch(word) is not None  # "H.T. Imam": H. is no Haji here
        if hit is not None and hit.first(*_STOPS) and not hit.first(Sort.person) and not initials:
            break
        article = bool(words and _WITH_ARTICLE.fullmatch(word.rstrip(".")))
        glued = [inside for inside in range(position + 1, piece.end()) if inside in hits]
        if not (article or initials) and glued and not (words and hit is None and _surname(view, glued[0], hits)):
            break  # glued to a name that we know
        if word[0].isupper() or article:
            if _blocks(word, grammar, words):
                break
            end, words = _without_stop(view, piece), words + 1
            if end < piece.end():
                break
        elif not (words and word in grammar.particles):
            break
        position = piece.end()
        if position < len(view) and view[position] == " ":
            position += 1
        else:
            break
    if words == 0 or (
        words == 1 and (end - at < 2 or view[at:end].isupper() and end - at <= 5 or view[at:end] in _SLIPS)
    ):
        return None  # no abbreviation, but "Menlu Li"
    return Run(at, end, words)


def _surname(view: str, at: int, hits: Mapping[int, Hit]) -> bool:
    """Whether what is known at `at` only ends a double name: "Cmilyte-Nielsen"."""
    return view[at - 1] == "-" and hits[at].first(Sort.person, Sort.surname) is not None


def _blocks(word: str, grammar: Grammar, words: int) -> bool:
    plain = word.rstrip(".")
    if plain in grammar.never:
        return True
    if plain.isupper() and "." not in word and 3 - bool(words) <= len(plain) <= 5:
        return plain not in _NUMERALS
    return plain.lower() in grammar.common


def _without_stop(view: str, piece: re.Match[str]) -> int:
    """The end of a word, its full stop kept only after an initial ("Kenneth F.") or Jr."""
    word = piece.group()
    if (
        word.endswith(".")
        and len(word) > 2
        and word[1] != "."
        and word not in ("Jr.", "Sr.", "Moh.", "Muh.", "Abd.", "St.")
    ):
        return piece.end() - 1
    if word.endswith(".") and not view[piece.end() : piece.end() + 2].strip():
        return piece.end() - 1
    return piece.end()
