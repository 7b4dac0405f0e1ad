"""Earlier contacts that a noun recalls, by the two of whom the article speaks: "Dua pertemuan sebelumnya digelar di ... pada ...".

A noun in apposition has its own day and place: "Pertemuan kedua, di Hanoi pada Februari, bubar lebih awal".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from kronik.model import ActorKind, Claim, Party, Status
from kronik.read.clause.arguments import referents
from kronik.read.clause.datable import usable
from kronik.read.clause.occasions import listed
from kronik.read.clause.scene import PERSON, PLACE, PLURAL, SIGNS, STATE, TIME, Scene
from kronik.read.clause.triggers import Trigger
from kronik.read.contacts.draft import Draft, foreign
from kronik.read.contacts.entries import introduction
from kronik.read.contacts.nthtime import BY_COUNT, COUNTED
from kronik.read.contacts.parties import Parties, claims_of
from kronik.read.contacts.setting import Setting
from kronik.read.contacts.timeslisted import HELD, TO_LIST, at_occasion
from kronik.read.wordclasses import NUMBER

_REACH = 6  # sentences
_SEVERAL = 2
_COUNT = re.compile(
    rf"\b(?:{NUMBER}|kedua|ketiga|keempat|kelima|beberapa|sejumlah|serangkaian|rangkaian|\d+)(?: (?:putaran|kali|sesi|babak))? $"
)
# "Pertemuan resmi mereka yang terakhir, Juli lalu di Helsinki, menuai kritik".
_APPOSED = re.compile(
    rf"(?: (?:pertama|kedua|ketiga|keempat|kelima|terakhir|sebelumnya|resmi|puncak|bilateral|langsung|tatap muka|mereka|yang|antara|dan|dengan|{SIGNS['N']}|{PLURAL}))*,(?= )"
)


def recalled(scene: Scene, trigger: Trigger, draft: Draft, setting: Setting) -> tuple[Draft, ...]:
    """The several contacts of the pair told of that a counted noun lists; empty where it lists none."""
    if len(scene.times) < _SEVERAL or draft.status.value is not Status.happened:
        return ()
    count = _COUNT.search(scene.words, max(0, trigger.start - 40), trigger.start)
    if not count and not _COUNT.match(scene.words[trigger.start : trigger.end] + " "):
        return ()
    lead = TO_LIST.match(scene.words, trigger.end)
    items = listed(scene, lead.end()) if lead else ()
    told = [one for item in items if (one := at_occasion(scene, item, draft, setting))]
    if len({one.when for one in told}) < _SEVERAL:
        return ()
    return tuple(replace(one, rule=COUNTED) for one in told)


def apposed(scene: Scene, trigger: Trigger, draft: Draft, setting: Setting) -> Draft:
    """The draft with the day and the place that stand in apposition to its noun."""
    if trigger.frame.shape != "noun" or not scene.times or draft.status.value is not Status.happened:
        return draft
    lead = _APPOSED.match(scene.words, trigger.end)
    items = listed(scene, lead.end()) if lead else ()
    if (
        len(items) != 1
        or not scene.words.startswith(",", items[0].end)
        or not usable(scene, items[0].day, scene.times[items[0].day])
    ):
        return draft
    own = at_occasion(scene, items[0], draft, setting)
    if own is None:
        return draft
    return replace(draft, when=own.when, city=own.city or draft.city, country=own.country or draft.country)


# Words by which a noun tells of contacts of two who are known: an order, a possessive, a summit of a place.
_OF_THE_TWO = re.compile(
    rf"(?:ktt|pertemuan puncak)\b|(?:\w+ )*(?:pertama|kedua|ketiga|keempat|perdana|terakhir)\b|[^.;,\"]{{0,40}}\b(?:mereka|{PLURAL})(?! (?:itu|tersebut))"
)


def of_the_two(scene: Scene, trigger: Trigger, draft: Draft, told: Sequence[Draft], setting: Setting) -> Parties:
    """The two persons of whom the article speaks, where it has told of no contact yet that the noun could mean."""
    placed = draft.country is not None or draft.when is not None
    if draft.who or not placed or draft.family != "talks" or not _OF_THE_TWO.match(scene.words, trigger.start):
        return ()
    if draft.when is not None and (opening := introduction(scene, setting.scenes, setting.entries)):
        return next(
            (pair for above in opening if (pair := _two(above, setting))), ()
        )  # "Berikut pertemuan keduanya: ..."
    if any(scene.index - known.scene <= _REACH and known.family in ("talks", "call") for known in told):
        return ()
    for near in (scene, *reversed(setting.scenes[max(0, scene.index - 2) : scene.index])):
        pair = _two(near, setting)
        if pair or any(near.words[at] == PERSON for at in near.names if near is not scene):
            return pair
    ahead = setting.scenes[scene.index + 1 : scene.index + 2]  # "sejak KTT Hanoi gagal. Trump dan Kim ..."
    return _two(ahead[0], setting) if ahead and draft.kind.reason.startswith("ktt") else ()


def _two(scene: Scene, setting: Setting) -> Parties:
    """The two persons whom a sentence names, if they are two of different states."""
    places = sorted(at for at in scene.names if scene.words[at] in (PERSON, PLURAL))
    return foreign_pair(claims_of(referents(scene, tuple(places)), setting))


def foreign_pair(claims: Iterable[Claim[Party]]) -> Parties:
    """The persons among them, if they are two of different states."""
    persons = {claim.value.actor: claim for claim in claims if claim.value.kind is ActorKind.person}
    pair = tuple(replace(claim, score=0.6) for claim in persons.values())
    return pair if len(pair) == _SEVERAL and foreign(pair[0].value, pair[1].value) else ()


# "Ini kunjungan kedua Macron. Yang pertama dilakukan pada April 2018", "dua kali bertemu. Pertama di A pada Mei. Kemudian di B pada Juli":
# with no noun or verb of its own.
_THE_FIRST = re.compile(
    rf"\W*yang (?:pertama|kedua|ketiga|keempat|terakhir|sebelumnya)(?:(?:,| dan|, dan) (?:kedua|ketiga|keempat))*(?:,| (?:{HELD}|adalah|yakni|yaitu|ialah))*(?= )"
    rf"|\W*(?:pertama|kedua|ketiga|keempat|kelima|terakhir|kemudian|lalu|berikutnya|selanjutnya|setelah itu|disusul),?(?= (?:(?:kali )?(?:pada |bulan )?{TIME}|di [{PLACE}{STATE}]))"
)
_BEGINS = (
    "yang ",
    "pertama",
    "kedua",
    "ketiga",
    "keempat",
    "kelima",
    "terakhir",
    "kemudian",
    "lalu",
    "berikutnya",
    "selanjutnya",
    "setelah itu",
    "disusul",
)
_ENDS = re.compile(r"(?:,? (?:saat|ketika|dalam|selama|di sela(?:-sela)?|pada) [^.;\"]*)?\W*")


def without_noun(scene: Scene, told: Sequence[Draft], setting: Setting) -> tuple[Draft, ...]:
    """The earlier ones of the contact told in the sentence before, where this one begins "yang pertama ...", "yang terakhir ..."."""
    lead = _THE_FIRST.match(scene.words) if scene.times and scene.words.startswith(_BEGINS) else None
    known = told[-1] if lead and told else None
    if lead is None or known is None or known.scene != scene.index - 1 or len(known.who) < _SEVERAL:
        return ()
    numbered = known.status.reason == BY_COUNT or _NUMBERED.search(setting.scenes[known.scene].words)
    status = replace(known.status, value=Status.happened, score=0.7, reason=BY_COUNT)
    found = []
    items = listed(scene, lead.end()) if numbered else ()
    if items and not scene.words.startswith("yang ") and not _ENDS.fullmatch(scene.words, items[-1].end):
        return ()  # "Kemudian di Hanoi pada Februari, ia menemui ...": a sentence of its own
    for item in items:
        one = at_occasion(scene, item, replace(known, scene=scene.index), setting)
        day = setting.published.day
        if one and one.when and day and one.when.value.earliest <= day:
            country = one.country or (known.country if known.family == "visit" else None)
            own = replace(one, who=known.who, status=status, country=country, linked=False, occasion=None, sources=())
            found.append(replace(own, evidence=scene.origin(0, item.end)))
    return tuple(found)


_NUMBERED = re.compile(r"\b(?:kedua|ketiga|keempat|kelima|dua|tiga|empat)(?:nya)?\b")
