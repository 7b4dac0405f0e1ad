"""Whether capitals that no list knows name a person: what this article says of them anywhere.

"Hilirisasi Nikel menjadi pokok bahasan" and "Storm Shadow belum dikirim" are nobody who could go on speaking. A person has
an office or a kinship before the name or after its comma, an age, or a verb that only people do.
"""

from __future__ import annotations

import re

from kronik.read.speech.clauses import EDGES
from kronik.read.speech.forms import Grammar
from kronik.read.wordclasses import DONE, WILL

_OCCURRENCES = 12  # of the name that are looked at: somebody is introduced early
_ARTICLE = 100_000  # code points searched for them
_OFFICE = 90  # code points before a name in which its office opens
_CLAUSE = re.compile(r"[.;:!?\"\n][^.;:!?\"\n]*\Z")
_NEXT = re.compile(
    rf"(?: \([^)]*\))?(?: (?:{WILL}|{DONE}|juga|pun|sendiri|lalu|kemudian|lantas|langsung|turut|hanya|tidak|tampak|terlihat|sempat)\b)*"
    r"(?P<age> \(\d\d\)|, \d\d(?: tahun)?,)?(?P<comma>,)?(?: (?:yang|sang|seorang|selaku|sebagai))* ?(?P<word>[\w'-]+)?"
)

_FOLLOWING = re.compile(r"(?: [A-Z][\w-]+){1,3}")


def firm(words: str, rules: Grammar) -> bool:
    """Whether the last of these words is that of a company, a body or a building."""
    return words.rsplit(" ", 1)[-1] in rules.firms


def of_firm(view: str, end: int, rules: Grammar) -> bool:
    """Whether the name that ends here only opens that of a building or a body: "Hamid Karzai International Airport"."""
    more = _FOLLOWING.match(view, end)
    return more is not None and firm(more[0], rules)


def somebody(view: str, start: int, end: int, rules: Grammar) -> bool:
    """Whether the name between these places is a person's, by the words around it here or elsewhere in the article."""
    words = view[start:end]
    places, at = [start], view.find(words, 0, _ARTICLE)
    while at >= 0 and len(places) <= _OCCURRENCES:
        places.append(at)
        at = view.find(words, at + len(words), _ARTICLE)
    return any(_called(view, at, rules) or _acts(view, at + len(words), rules) for at in places)


def _called(view: str, at: int, rules: Grammar) -> bool:
    """Whether an office, a kinship or a style stands before a name, in its clause and nothing of a place or a house."""
    before = view[max(0, at - _OFFICE) : at]
    clause = _CLAUSE.search(before)
    told = (before[clause.start() + 1 :] if clause else before).split()
    if told and told[-1].strip(EDGES).lower() in rules.sites:
        return False  # "Bandara Hamid Karzai"
    for word in reversed(told[-8:]):
        low = word.strip(EDGES).lower()
        if low in rules.bearing or low in rules.styles:
            return True
        if word == low and low not in rules.titles and low not in ("di", "untuk", "dan", "bagi", "bernama"):
            return False  # "akan menerima Storm Shadow"
    return False


def _acts(view: str, end: int, rules: Grammar) -> bool:
    """Whether an apposition, an age, or what only people do follows a name."""
    after = _NEXT.match(view, end)
    if after is None or after["age"]:
        return after is not None
    word = (after["word"] or "").lower()
    if after["comma"]:
        return word in rules.bearing
    from_house = word == "dari" and view.startswith(rules.institutions, after.end() + 1)  # "dari lembaga kajian X"
    return from_house or word in rules.remembered or word in rules.human
