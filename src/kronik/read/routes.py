"""Where journeys go: traveller and destination of travel verbs, journey nouns and ceremonies of a state."""

from __future__ import annotations

import re

from kronik.read.scene import PLACE, SIGNS, STATE, Scene
from kronik.read.sides import DEMONSTRATIVE, Sides, clause_subject, first_right
from kronik.read.syntax import Syntax, counterpart
from kronik.read.triggers import Trigger


def travel(scene: Scene, trigger: Trigger, grammar: Syntax, taken: frozenset[int]) -> Sides:
    """Who travels, by a verb, and where to: "A berkunjung ke B", "A dikunjungi B"."""
    words = scene.words[trigger.start : trigger.end]
    if words in ("dikunjungi", "disinggahi"):
        guest = counterpart(scene, trigger.end, grammar, markers="oleh", direct=True)
        goal = _destination(scene, trigger, guest[-1] + 1) if guest else ()
        named = _NAMELY.match(
            scene.words, guest[-1] + 1 if guest else trigger.end
        )  # "yang dikunjungi (Prabowo) ialah China"
        goal = goal or (_goals(scene.words, named.end()) if named else _countries_before(scene, trigger.start))
        return Sides(guest, destination=goal, rule="travel-passive")
    goal = _destination(scene, trigger, trigger.start if words == "ke" else trigger.end)  # "Morrison akan ke Jakarta"
    return Sides(clause_subject(scene, trigger, grammar, taken), destination=goal, rule="travel")


_NAMELY = re.compile(rf" (?:ialah|adalah|yakni|yaitu) (?=[{STATE}{PLACE}])")
_COUNTRIES = re.compile(rf"[{STATE}{PLACE}](?:,? (?:dan )?[{STATE}{PLACE}])*(?= )")


def _countries_before(scene: Scene, start: int) -> tuple[int, ...]:
    """ "Vietnam dan Indonesia dikunjungi ...", "Indonesia menjadi negara pertama yang dikunjungi ...": the list that opens."""
    hit = _COUNTRIES.search(scene.words, 0, start)
    if hit is None or re.search(r"[.;\"]", scene.words[hit.end() : start]):
        return ()
    return tuple(at for at in range(hit.start(), hit.end()) if scene.words[at] in (STATE, PLACE))


_RITE = re.compile(
    rf"\b(?:pelantikan|pemakaman|penobatan|inaugurasi|pernikahan|perayaan kemerdekaan|hari (?:kemerdekaan|republik|nasional)|hari(?= {STATE})|bastille)\b[^.;]{{0,60}}?(?=[{SIGNS['N'][1:-1]}{PLACE}])"
)


def ceremony(scene: Scene, trigger: Trigger, grammar: Syntax, taken: frozenset[int]) -> Sides:
    """A ceremony of a state: its host is the state of whoever is named in it, or of its place."""
    hit = _RITE.search(scene.words, trigger.end)
    return Sides(
        clause_subject(scene, trigger, grammar, taken), destination=(hit.end(),) if hit else (), rule="ceremony"
    )


def journey(scene: Scene, trigger: Trigger, grammar: Syntax, taken: frozenset[int]) -> Sides:
    """Who travels, by a noun, and where to: "lawatan A ke B", "A melakukan kunjungan ke B"."""
    words = scene.words
    if DEMONSTRATIVE.match(words, trigger.end):
        return Sides(linked=True, rule="journey-linked")
    traveller = first_right(scene, trigger.end, grammar)
    if traveller and words[traveller[0]] != STATE:
        return Sides(traveller, destination=_destination(scene, trigger, traveller[-1] + 1), rule="journey-of")
    return Sides(
        clause_subject(scene, trigger, grammar, taken),
        destination=_destination(scene, trigger, trigger.end),
        rule="journey",
    )


_GOAL = re.compile(rf"\b(?:ke|di|menuju)\s+(?:[\w'-]+,?\s+){{0,7}}?(?=[{SIGNS['S']}{PLACE}{SIGNS['I']}])")


_AMONG = re.compile(
    rf"\b(?:termasuk|yakni|yaitu|antara lain|meliputi|mencakup|khususnya|terutama|membawanya ke|di antaranya)\s+(?=[{SIGNS['S']}{PLACE}])"
)


_TRANSITIVE = re.compile(r"(?:me\w+|di\w+|sam(?!pai)\w+|kun\w+)i\b|menuju\b|meninggalkan\b")
_OBJECT = re.compile(
    rf"(?:nya)?\s+(?:(?:ke|negara|kota|ibu kota|wilayah|republik|kerajaan|kantor pusat|markas besar|markas|kawasan)\s+){{0,3}}(?=[{SIGNS['S']}{PLACE}{SIGNS['I']}])"
)


REGION = re.compile(
    r"(?:nya)?(?: \w+){0,3}? ke (?:kawasan |wilayah )?(?:asia|eropa|afrika|timur tengah|amerika (?:latin|selatan|tengah)|pasifik|sejumlah|beberapa|(?:dua|tiga|empat|lima|enam|tujuh|delapan|\d+) negara)"
)


def _destination(scene: Scene, trigger: Trigger, start: int) -> tuple[int, ...]:
    words = scene.words
    if REGION.match(words, start):
        hit = _AMONG.search(words, start, min(len(words), start + 140))
        return _goals(words, hit.end()) if hit else ()
    limit = min(len(words), start + 90)
    transitive = _TRANSITIVE.match(words, trigger.start)
    hit = _OBJECT.match(words, start, limit) if transitive else None
    if not hit and not (transitive and re.match(r"\s+[a-z]", words[start:])):
        hit = _GOAL.search(words, start, limit)
    if not hit or re.search(r"[.;:!?\"]", words[start : hit.start()]):
        hit = _AMONG.search(words, start, min(len(words), start + 140))
    if not hit or re.search(r"[.;:!?\"]", words[start : hit.start()]):
        return ()
    return _goals(words, hit.end())


def _goals(words: str, at: int) -> tuple[int, ...]:
    """The coordinated places that begin at a sign: "ke Malaysia, Indonesia, dan Pakistan"."""
    found = [at]
    separator = re.compile(
        rf"(?:\s*,\s*(?:dan |serta )?|\s+(?:dan|serta|lalu|maupun|hingga)\s+)(?:ke )?(?=[{SIGNS['S']}{PLACE}])"
    )
    while more := separator.match(words, found[-1] + 1):
        found.append(more.end())
    return tuple(found)
