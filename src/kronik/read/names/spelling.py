"""When two names are one: the same words, a slip of spelling, a longer or a shorter form."""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher

from kronik.knowledge import Actor, Knowledge
from kronik.model import ActorId, ActorKind
from kronik.read.names.candidates import folded


@functools.cache
def by_word(know: Knowledge) -> Mapping[str, tuple[ActorId, ...]]:
    """Every word of three letters or more of the names of persons -> who bears it."""
    words: dict[str, dict[ActorId, None]] = {}
    for actor in know.register.actors.values():
        if actor.kind is ActorKind.person:
            for name in (actor.name, *actor.aliases):
                for word in folded(name).split():
                    words.setdefault(word, {})[actor.id] = None
    return {word: tuple(owners) for word, owners in words.items()}


def names_of(actor: Actor) -> tuple[str, ...]:
    """All names of an actor."""
    return (actor.name, *actor.aliases)


def own_word(actor: Actor, word: str) -> bool:
    """Whether a folded word of an actor's names is its own, not the father's: no "Hussein" for Abdullah II bin Al Hussein."""
    return any(word in _FATHER.sub("", folded(name)).split() for name in names_of(actor))


_FATHER = re.compile(r" (?:bin|ibn)(?: al)? \w+")


_SMALL = frozenset(
    ["bin", "binti", "bint", "ibn", "van", "von", "der", "den", "del", "dos", "al", "el", "de", "la", "le", "da"]
)  # they tell no families apart


_SONS = frozenset(["bin", "binti", "bint", "ibn"])


def alike(written: Sequence[str], known: Sequence[str], several: bool = False) -> bool:
    """Whether two names are one in other spelling: words in common, or nearly the same letters.

    Of `several` holders of such offices one family name is not enough: the given names must be near too.
    """
    own = [*itertools.takewhile(lambda word: word not in _SONS, written)] if _SONS.intersection(written) else []
    written, known = ([w for w in words if len(w) > 2 and w not in _SMALL] for words in (written, known))
    if not written or not known or (own and not any(_given(word, known[0]) for word in own)):
        return False  # "Hamad bin Fahd Al Thani" is not Khalifa bin Hamad Al Thani
    shared = set(written) & set(known)
    if len(written) == 1:
        return bool(shared)
    if len(shared) >= 2 and (not several or len(shared) == min(len(written), len(known)) or written[-1] in shared):
        return True
    if shared and written[-1] in shared and written[-1] == known[-1]:
        return not several or _nearly(written[0], known[0], 0.6)
    return _nearly(" ".join(sorted(written)), " ".join(sorted(known)), 0.8)


def _given(one: str, other: str) -> bool:
    """Whether two given names are one, spelt otherwise: Khaled and Khalid, but not Hamad and Mohammad."""
    return one[0] == other[0] and _nearly(one, other, 0.7)


def _nearly(one: str, other: str, least: float) -> bool:
    """Whether two words have at least this share of letters in common; most that have not are told by their letters' number."""
    letters = SequenceMatcher(None, one, other)
    return letters.real_quick_ratio() >= least and letters.quick_ratio() >= least and letters.ratio() >= least


def same_words(know: Knowledge, label: str) -> ActorId | None:
    """The one person of the register whose name holds these words, or whose words these hold ("Retno L.P. Marsudi")."""
    words = _weighty(label)
    bearers = {owner for word in words for owner in by_word(know).get(word, ())}
    house = set(_HOUSE.findall(folded(label)))  # "Carlos García de Alba" is no Carlos Garcia
    found = [
        owner
        for owner in bearers
        if _one_name(words, know.register.actors[owner])
        and all(any(word in folded(name).split() for name in names_of(know.register.actors[owner])) for word in house)
    ]
    return found[0] if len(found) == 1 else None


_HOUSE = re.compile(r" (?:de|da|do|dos|del|van|von) (?:la |los )?(\w+)")


def _one_name(words: Sequence[str], actor: Actor) -> bool:
    """Whether the words hold the person's name or stand in it; a by-name of his must stand whole in them ("James Norman Mattis")."""
    known = _weighty(actor.name)
    if min(len(known), len(words)) >= 2 and (_within(known, words) or _within(words, known)):
        return True
    return any(
        len(other) >= 2 and other[0] == words[0] and other[-1] == words[-1] and _within(other, words)
        for other in map(_weighty, actor.aliases)
    )


def _weighty(name: str) -> tuple[str, ...]:
    """The words of a name that tell it from others: no initials, no particles, but "Ho" of Kim Sang-ho."""
    return tuple(word for word in folded(name).split() if len(word) > 1 and word not in _SMALL)


def _within(few: Sequence[str], many: Sequence[str]) -> bool:
    """Whether the words stand among the others in their order, or are all of them ("Abe Shinzo")."""
    rest = iter(many)
    return all(word in rest for word in few) or sorted(few) == sorted(many)


# Scripts with many ways into Latin letters: Arabic, Persian, Russian ... One sound, one sign; vowels are not compared.
_SOUNDS = (
    ("kh", "h"),
    ("gh", "g"),
    ("sh", "s"),
    ("sy", "s"),
    ("ts", "s"),
    ("tz", "s"),
    ("th", "t"),
    ("dh", "d"),
    ("ph", "f"),
    ("ck", "k"),
)
_ALIKE = str.maketrans("qcvwzxj", "kkffssy")
_VOWELS = re.compile(r"[aeiouy'`]|(?<=.)h")
_TWICE = re.compile(r"(.)\1+")
_BY_VOWEL = frozenset(
    [
        "CHN",
        "TWN",
        "KOR",
        "PRK",
        "JPN",
        "VNM",
        "THA",
        "MMR",
        "KHM",
        "LAO",
        "IDN",
        "MYS",
        "SGP",
        "BRN",
        "TLS",
        "PNG",
        "BTN",
    ]
)  # vowels tell names apart
_LETTERS = 0.78
_ENOUGH = 6  # consonants of a name that can be known by them


def sounds(name: str) -> tuple[str, ...]:
    """The consonants of each word of a name, however it was put into Latin letters: Sergey and Sergei are one."""
    heard = []
    for word in folded(name).replace("-", " ").split():
        if len(word) < 3 or word in _SMALL:
            continue
        first = "a" if word[0] in "aeiou" else ""
        for two, one in _SOUNDS:
            word = word.replace(two, one)
        heard.append(first + _TWICE.sub(r"\1", _VOWELS.sub("", word.translate(_ALIKE))))
    return tuple(heard)


@functools.cache
def _by_sounds(know: Knowledge) -> Mapping[tuple[str, ...], frozenset[ActorId]]:
    index: dict[tuple[str, ...], set[ActorId]] = {}
    for actor in know.register.actors.values():
        states = {tenure.state for tenure in know.register.tenures(actor.id)}
        if actor.kind is ActorKind.person and states and not states & _BY_VOWEL:
            for name in names_of(actor):
                index.setdefault(sounds(name), set()).add(actor.id)
    return {heard: frozenset(ids) for heard, ids in index.items() if len(heard) > 1 and len("".join(heard)) >= _ENOUGH}


def same_sounds(know: Knowledge, label: str) -> ActorId | None:
    """The one person of the register whose name sounds so ("Sergey Ryabkov", "Husein Amir Abdollahian")."""
    bearers = _by_sounds(know).get(sounds(label), frozenset())
    if len(bearers) != 1:
        return None
    bearer = next(iter(bearers))
    return bearer if any(_near(label, name) for name in names_of(know.register.actors[bearer])) else None


def _near(written: str, known: str) -> bool:
    """Whether most letters are the same too: Stefan Meister is not Staffan de Mistura."""
    one, other = (" ".join(w for w in folded(name).split() if w not in _SMALL) for name in (written, known))
    return _nearly(one, other, _LETTERS)
