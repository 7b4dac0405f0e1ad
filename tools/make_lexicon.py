"""Write packs/id/lexicon.toml: common Indonesian words, by which a capitalised word is known not to be a name.

    python tools/make_lexicon.py CORPUS... > src/kronik/knowledge/packs/id/lexicon.toml

A word counts as common when the training corpora write it small at least twice outside names. Verbs are added without
their prefix, since headlines drop it ("Trump Temui Kim").
"""

from __future__ import annotations

import re
import sys
import textwrap
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

_RESTORED = {
    "meny": ("s",),
    "men": ("", "t"),
    "mem": ("", "p"),
    "meng": ("", "k"),
    "me": ("",),
    "di": ("",),
    "ber": ("",),
}


def tokens(path: Path) -> Iterator[tuple[str, str]]:
    """Token and tag of every line of a column file."""
    for line in path.read_text(encoding="utf-8").splitlines():
        if parts := line.split():
            yield parts[0], parts[-1]


def bare(word: str) -> Iterator[str]:
    """A verb without its active or passive prefix, in each spelling that the prefix can hide."""
    for prefix, restored in _RESTORED.items():
        if word.startswith(prefix) and len(word) - len(prefix) >= 4:
            yield from (first + word[len(prefix) :] for first in restored)


def common(paths: Iterable[Path]) -> list[str]:
    """The words, sorted."""
    small: Counter[str] = Counter()
    named: Counter[str] = Counter()
    for path in paths:
        for token, tag in tokens(path):
            if tag == "O" and re.fullmatch(r"[a-z]{2,}(?:-[a-z]+)?", token):
                small[token] += 1
            elif tag.endswith(("PER", "PERSON")):
                named[token.lower()] += 1
    words = {word for word, count in small.items() if count >= 2 and count > 3 * named[word]}
    verbs = {stem for word in small for stem in bare(word) if not named[stem] and not named[word]}
    return sorted(words | verbs)


if __name__ == "__main__":
    listed = textwrap.fill(
        " ".join(common(map(Path, sys.argv[1:]))), 150, break_long_words=False, break_on_hyphens=False
    )
    sys.stdout.write(
        "# Common words: written small at least twice in the training parts of IDNER-news-2k (MIT), nergrit (MIT) and NER-UI\n"
        "# (CC BY 4.0), outside names; verbs also without prefix. Made by tools/make_lexicon.py.\n"
        f'words = """\n{listed}\n"""\n'
    )
