"""Text without meaning: the reading view, hashing, locating words, and the inline markup of examples.

The reading view has the SAME length as the stored text, so that every offset holds in both.
"""

from __future__ import annotations

import functools
import hashlib
import re
import unicodedata
from collections.abc import Iterable

from kronik.errors import KnowledgeError
from kronik.model import Span

_PLAIN = {
    **dict.fromkeys(
        "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t", " "
    ),
    **dict.fromkeys("\u200b\u200c\u200d\u2060\ufeff\u00ad", " "),
    **dict.fromkeys("\u2018\u2019\u201b\u02bc\u2032\u00b4`", "'"),
    **dict.fromkeys("\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb", '"'),
    **dict.fromkeys("\u2010\u2011\u2012\u2212", "-"),
    "\r": " ",
}
_ODD = re.compile(f"[{''.join(_PLAIN)}]")
_SINGLE = re.compile(r"(?<![\w'\".,])'(?=[A-Z])([^'\"\n]{12,500}[.,!?])'(?!['\w])")
_MARK = re.compile(r"\[\[(?P<words>[^|\[\]]+)\|(?P<pairs>[^\[\]]*)\]\]")
_SHORT = 64  # code points: no longer name is remembered
_PAIR = re.compile(r'(\w+)=("[^"]*"|\S+)')


def view(text: str) -> str:
    """The text with odd spaces, quotes, apostrophes and hyphens made plain; equal in length, code point by code point.

    Dashes (– —) stay, since they part clauses. Every space-like and zero-width character becomes one space. Single marks
    round a sentence ('Kami siap,' kata X) become double ones; an apostrophe has a letter before it or none behind.
    """
    plain = _ODD.sub(lambda odd: _PLAIN[odd[0]], text)
    return _SINGLE.sub(_double, plain) if "'" in plain else plain


def _double(hit: re.Match[str]) -> str:
    """A sentence in single marks with double ones, unless a quotation is open round it in its line."""
    line = hit.string.rfind("\n", 0, hit.start()) + 1
    return hit[0] if hit.string.count('"', line, hit.start()) % 2 else f'"{hit[1]}"'


@functools.lru_cache(maxsize=4)  # one article is asked for several times
def small(view: str) -> str:
    """The text in small letters and equal in length: the few letters that would become two stay as they are."""
    lowered = view.lower()
    if len(lowered) == len(view):
        return lowered
    return "".join(low if len(low := letter.lower()) == 1 else letter for letter in view)


def fold(name: str) -> str:
    """Lower case, no diacritics, no punctuation: 'Kim Jong-un' and 'Kim Jong Un' are one."""
    return _folded(name) if len(name) <= _SHORT else _folded.__wrapped__(name)


@functools.lru_cache(maxsize=16_384)  # the same names come again and again
def _folded(name: str) -> str:
    plain = name
    if not name.isascii():
        plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return " ".join(re.findall(r"[a-z0-9]+", plain.lower()))


def sha256(*parts: str | bytes) -> str:
    """SHA-256 of the parts, each preceded by its length in bytes, so that no two lists of parts collide."""
    digest = hashlib.sha256()
    for part in parts:
        raw = part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part
        digest.update(f"{len(raw)}:".encode())
        digest.update(raw)
    return digest.hexdigest()


def strip(text: str, start: int, end: int) -> Span | None:
    """The span of `text[start:end]` without white space at its ends; None when nothing is left."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end) if start < end else None


def locate(words: str, text: str) -> Span | None:
    """Where these very words stand in the text (first place), white space apart; None when they do not."""
    parts = words.split()
    if not parts:
        return None
    hit = re.search(r"\s+".join(map(re.escape, parts)), text)
    return Span(*hit.span()) if hit else None


def cover(spans: Iterable[Span]) -> Span:
    """The shortest span that holds them all; raises ValueError for none."""
    listed = list(spans)
    if not listed:
        raise ValueError("no spans to cover")
    return Span(min(s.start for s in listed), max(s.end for s in listed))


def marked(example: str) -> tuple[str, tuple[tuple[Span, dict[str, str]], ...]]:
    """Read the inline markup of examples: `Prabowo [[bertemu|kind=meeting]] Anwar` -> plain text and marked spans.

    Values with spaces stand in double quotes. Raises KnowledgeError for an unreadable mark.
    """
    plain: list[str] = []
    marks: list[tuple[Span, dict[str, str]]] = []
    at = length = 0
    for hit in _MARK.finditer(example):
        plain.append(example[at : hit.start()])
        length += hit.start() - at
        words = hit["words"]
        pairs = {key: value.strip('"') for key, value in _PAIR.findall(hit["pairs"])}
        marks.append((Span(length, length + len(words)), pairs))
        plain.append(words)
        length += len(words)
        at = hit.end()
    plain.append(example[at:])
    text = "".join(plain)
    if "[[" in text or "]]" in text:
        raise KnowledgeError(f"unreadable mark in example: {example}", hint="write [[words|key=value]]")
    return text, tuple(marks)
