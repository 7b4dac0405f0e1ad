"""Rites of a state to which others come, an inauguration or a funeral: whose rite it is and who attends (codebook decision 3).

The guests stand before the verb ("A menghadiri pelantikan B"), after it ("pelantikan B dihadiri A", "turut hadir A"), or
behind the rite where the subject only counts them ("sejumlah pemimpin hadir dalam pelantikan B, antara lain A").
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kronik.read.clause.namedsubject import counted_group, listed_subject, named_behind
from kronik.read.clause.scene import PERSON, PLACE, SIGNS, STATE, Scene
from kronik.read.clause.sides import Sides, clause_subject
from kronik.read.clause.syntax import Syntax, counterpart
from kronik.read.clause.triggers import Trigger
from kronik.read.wordclasses import DONE, SAID, WILL

_OF_ONE = r"pelantikan|pemakaman|penobatan|inaugurasi|pernikahan|pengambilan sumpah"
_OF_STATE = r"perayaan kemerdekaan|hari (?:kemerdekaan|republik|nasional|revolusi|kemenangan|jadi)|bastille|kemerdekaan"
_PARADE = r"parade militer|parade kemenangan"
_NAMED = rf"[{SIGNS['N'][1:-1]}{PLACE}]"
_RITE = re.compile(
    rf"\b(?:{_OF_ONE}|{_OF_STATE}|{_PARADE}|hari(?= {STATE}))\b(?:(?!\b(?:dihadiri|{SAID}|menurut|negara (?:itu|tersebut))\b)[^.;]){{0,60}}?(?={_NAMED})"
)
# "pemakaman Ratu Elizabeth II di London": a queen reigns over many states, the place tells which.
_RITE_AT = re.compile(
    rf"\b(?:{_OF_ONE}|{_PARADE})\b(?:(?!\bmenyusul\b)[^.;\"]){{0,60}}?\bdi (?:[\w'-]+,? ){{0,4}}?(?=[{STATE}{PLACE}])"
)
# "perayaan Hari Nasional Uni Emirat Arab di Hotel Fairmont, Jakarta": a reception where the guest is at home.
_DAY_AT = re.compile(
    rf"\b(?:{_OF_STATE})\b(?:(?!\bmenyusul\b)[^.;\"]){{0,90}}?\bdi (?:[\w'-]+,? ){{0,4}}?(?=[{STATE}{PLACE}])"
)
# "Prabowo akan dilantik pada Minggu", "Ratu Elizabeth dimakamkan di Windsor"
_FOR_WHOM = re.compile(
    rf"(?={PERSON}[^.;\"{SIGNS['N'][1:-1]}]{{0,60}}?\b(?:dilantik|diambil sumpah|disumpah|dinobatkan|dimakamkan|dikebumikan|disemayamkan|mengucapkan sumpah)\b)"
)
_GOING_TO = re.compile(
    rf"\b(?:tiba|mendarat|terbang|bertolak|berangkat|berada|datang|hadir)\b[^.;\"]{{0,40}}?\b(?:di|ke|menuju) (?:[\w'-]+ ){{0,3}}?(?=[{STATE}{PLACE}])"
)
_IN_TOWN = re.compile(rf"\W*di (?=[{PLACE}{STATE}](?:, [{STATE}])?, )")  # "Di London, Yoon menghadiri pemakaman ..."
# "melayat Ratu Elizabeth II di London", "melayat ke Teheran": the dead, or the place.
_MOURNED = re.compile(rf"[^.;\"]{{0,60}}? (?:di|ke) (?:[\w'-]+,? ){{0,4}}?(?=[{STATE}{PLACE}])")
_THE_DEAD = re.compile(rf"(?: [\w-]+){{0,5}} (?={PERSON})")

_EVENT = rf"(?:acara|upacara|prosesi|seremoni|perayaan|peringatan|misa|kebaktian|parade|{_OF_ONE})"
_THAT = rf"{_EVENT}(?: \w+){{0,2}} (?:itu|tersebut|ini)\b"
_REACH = 3  # sentences from a rite to those that tell who came
_BY = r"(?: (?:juga|turut|langsung|secara langsung|oleh))*"
# Who attends, where the rite is told before the verb or in an earlier sentence.
_ATTENDS = re.compile(
    rf"\bdi(?:hadiri|wakili)(?={_BY} (?:[\w-]+,? ){{0,6}}?{PERSON})"
    rf"|\b(?:meng)?hadiri(?= {_THAT})"
    rf"|\bhadir(?= (?:dalam|di|pada) (?:{_THAT}|(?:{_OF_ONE}) |sana\b|{PLACE})|(?: (?:langsung|pula|juga|secara langsung|dalam kesempatan (?:itu|tersebut)|antara lain|adalah|yaitu|yakni))*(?:[.,:;]|$| (?:[\w-]+ ){{0,3}}?{PERSON}))"
)
_OTHER = re.compile(
    r"\b(?:ktt|konferensi|forum|sidang|rapat|pertemuan|konser|final|pembukaan|penutupan|resepsi|jamuan|gala|makan (?:malam|siang)|diskusi|seminar|pameran|peresmian|perundingan|pembicaraan)\b"
)
_LED_BY = re.compile(rf"\b(?:{_EVENT}|(?:{WILL}|{DONE}|turut|juga))\b")


_PASSIVE = ("dihadiri", "diwakili")
# "pelantikan B dihadiri A", "Jepang diwakili A pada pelantikan B", "kehadiran A", "Turut hadir A dan B", "Mereka antara lain A"
_GUESTS_BEHIND = re.compile(
    r"dihadiri|diwakili|kehadiran|hadir\b|mereka|para|adapun|di antara|antara lain|termasuk|yakni|yaitu"
)
# "Dua puluh kepala negara akan hadir pada pelantikan B": whom the next sentence lists.
_THEY_ATTEND = re.compile(
    rf"\b(?:(?:meng)?hadiri?|melayat)\b(?=[^.;\"]{{0,70}}?\b(?:{_OF_ONE})\b|\W*$)|\b(?:meng)?hadiri?(?= {_THAT})"
)


def lists_guests(scene: Scene, trigger: Trigger) -> bool:
    """Whether the words of the trigger only bring in a list, and what its members do is told before."""
    return "hadir" not in scene.words[trigger.start : trigger.end]


def several_attend(scene: Scene) -> tuple[int, int] | None:
    """Where the sentence tells that several attend a rite, and does not name them; None elsewhere."""
    hit = _THEY_ATTEND.search(scene.words) if "hadir" in scene.words else None
    return hit.span() if hit and counted_group(scene, hit.start()) else None


def attendance(scene: Scene) -> tuple[int, int] | None:
    """Where the words tell that somebody attends what they name before the verb, or not at all; None elsewhere."""
    words = scene.words
    hit = _ATTENDS.search(words) if "hadir" in words or "diwakili" in words else None
    if hit is None or _OTHER.search(words):
        return None
    if hit[0] == "dihadiri" and not _LED_BY.search(words, 0, hit.start()):
        return None  # "konser itu dihadiri A"
    return hit.span()


def rite_of(scene: Scene, end: int | None = None) -> re.Match[str] | None:
    """A rite that the words before `end` name; its match ends at the host: its place, else for whom it is held."""
    end = len(scene.words) if end is None else end
    forms = (_RITE_AT, _DAY_AT, _RITE, _FOR_WHOM)
    return next((hit for form in forms if (hit := form.search(scene.words, 0, end))), None)


def told_rite(scene: Scene, scenes: Sequence[Scene]) -> tuple[Scene, int] | None:
    """The sentence, this or the nearest before, that names the host of a rite, and where it does."""
    for told in reversed(scenes[max(0, scene.index - _REACH) : scene.index + 1]):
        if rite := rite_of(told):
            return told, rite.end()
    return None


def ceremony(scene: Scene, trigger: Trigger, grammar: Syntax, taken: frozenset[int]) -> Sides:
    """A ceremony of a state: its host is the state of whoever is named in it, or of its place."""
    host = _host(scene, trigger)
    goal = () if host is None else (host,)
    guests: tuple[int, ...] = ()
    if _GUESTS_BEHIND.match(scene.words, trigger.start):
        guests = counterpart(scene, trigger.end, grammar, markers="oleh|adalah|yaitu|yakni|lain", direct=True)
    if not guests and not scene.words.startswith(_PASSIVE, trigger.start):
        guests = (
            named_behind(scene, trigger.start, (max((trigger.end - 1, *goal)),), grammar)
            or listed_subject(scene, trigger.start, grammar)
            or _without_and(scene, trigger)
            or clause_subject(scene, trigger, grammar, taken)
        )
    return Sides(guests, destination=goal, rule="ceremony")


# "A, B, C akan hadir": a list that no "dan" closes
_ALL = re.compile(
    rf"[ \"'(]*{PERSON}(?: \([^()]{{1,30}}\))?(?:, {PERSON}(?: \([^()]{{1,30}}\))?)+(?: (?:{WILL}|{DONE}|juga|turut))* "
)


def _without_and(scene: Scene, trigger: Trigger) -> tuple[int, ...]:
    if not _ALL.fullmatch(scene.words, 0, trigger.start):
        return ()
    return tuple(at for at in sorted(scene.names) if at < trigger.start and scene.words[at] == PERSON)


def _host(scene: Scene, trigger: Trigger) -> int | None:
    words = scene.words
    if words.startswith(("dihadiri", "hadir"), trigger.start) and (before := rite_of(scene, trigger.start)):
        return before.end()
    if words.startswith(("melayat", "memberi"), trigger.start):
        hit = _MOURNED.match(words, trigger.end) or _GOING_TO.search(words, 0, trigger.start)
        hit = hit or _THE_DEAD.match(words, trigger.end)
        return hit.end() if hit else None
    hit = _RITE_AT.search(words, trigger.end) or _DAY_AT.search(words, trigger.end)
    hit = hit or _GOING_TO.search(words, 0, trigger.start) or _IN_TOWN.match(words)
    hit = hit or _RITE.search(words, trigger.end)
    return hit.end() if hit else None
