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


def common(paths: Iterable[Path]) -> tuple[list[str], list[str]]:
    """The words, and those of them that are verbs more often than not, sorted."""
    small: Counter[str] = Counter()
    named: Counter[str] = Counter()
    for path in paths:
        for token, tag in tokens(path):
            if tag == "O" and re.fullmatch(r"[a-z]{2,}(?:-[a-z]+)?", token):
                small[token] += 1
            elif tag.endswith(("PER", "PERSON")):
                named[token.lower()] += 1
    words = {word for word, count in small.items() if count >= 2 and count > 3 * named[word]}
    stems: Counter[str] = Counter()
    for word, count in small.items():
        for stem in bare(word):
            if not named[stem] and not named[word]:
                stems[stem] += count if not word.startswith("ber") else 0
    verbs = {stem for stem, count in stems.items() if count > small[stem]}
    return sorted(words | set(stems)), sorted(verbs)


if __name__ == "__main__":
    words, verbs = (
        textwrap.fill(" ".join(listed), 150, break_long_words=False, break_on_hyphens=False)
        for listed in common(map(Path, sys.argv[1:]))
    )
    sys.stdout.write(
        "# Common words: written small at least twice in the training parts of IDNER-news-2k (MIT), nergrit (MIT) and NER-UI\n"
        "# (CC BY 4.0), outside names; verbs also without prefix. Made by tools/make_lexicon.py.\n"
        f'words = """\n{words}\n"""\n# Those that are verbs without prefix more often than words of their own.\nverbs = """\n{verbs}\n"""\n'
    )
