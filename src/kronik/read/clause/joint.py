"""Who does something jointly ("A bersama B meresmikan ..."), and whom somebody or some event brings together."""

from __future__ import annotations

import re

from kronik.read.clause.scene import PERSON, PLACE, PLURAL, SIGNS, STATE, TIME, Scene
from kronik.read.clause.sides import Sides, clause_subject
from kronik.read.clause.syntax import Syntax, counterpart, list_at, subject
from kronik.read.clause.triggers import Trigger
from kronik.read.wordclasses import PRIVATE

_BESIDE = re.compile(rf",? (?:bersama(?: dengan)?|beserta) (?:[\w-]+ ){{0,4}}(?={SIGNS['H']})")
# "meresmikan masjid itu bersama Jokowi".
_WITH_WHOM = re.compile(
    rf"[^.;,\"{SIGNS['N'][1:-1]}]{{0,60}}? (?:bersama(?: dengan)?|dengan) (?:(?!me\w{{3}}|ber\w{{3}}|yang )[\w-]+ ){{0,4}}(?={SIGNS['H']})"
)
# "Bersama PM Ishiba, Trump meninjau pabrik".
_TOGETHER = re.compile(rf"\W*bersama(?: dengan)? (?:[\w-]+ ){{0,4}}(?P<who>{SIGNS['H']})(?: \([^()]*\))?, ")
# "Upacara itu mempertemukan para pemimpin Arab": an event brings them together, no person.
_EVENT = re.compile(
    r"\b(?:upacara|acara|konferensi|ktt|forum|peringatan|pemakaman|pelantikan|perayaan|pertemuan|perhelatan|agenda|ajang|sidang|rapat|hajatan)\b[^.;\"]{0,60}? (?:(?:akan|juga|telah|ikut) )*$"
)


_OPENING = re.compile(  # "Dalam sebuah seremoni di Washington, A dan B meneken ..."
    rf"\W*(?:dalam|pada|di) [^.;,\"]{{0,30}}?\b(?:seremoni|upacara|acara|pertemuan)\b[^.;\"]{{0,60}}?[{PLACE}{TIME}{STATE}{SIGNS['I']}]"
)
_PLACED = re.compile(rf"[^.;,\"]{{0,40}}?,? (?:di|pada) (?:[\w-]+ ){{0,3}}?[{PLACE}{TIME}]")
_BY = re.compile(rf"[^.;\"{SIGNS['N'][1:-1]}]{{0,60}}? oleh (?:[\w-]+ ){{0,5}}?(?={PERSON})")
_WITH_HIM = re.compile(rf"(?: \([^()]*\))?,? (?:bersama(?: dengan)?|dengan|beserta) (?:[\w-]+ ){{0,5}}(?={PERSON})")
_OPENS_AT = re.compile(
    rf"\W*(?:di|dalam|pada) [^.;,\"]{{0,30}}?[{PLACE}{TIME}{STATE}],?(?: {TIME},)? [^.;,\"{SIGNS['N'][1:-1]}]{{1,60}}$"
)
_TIMED = re.compile(
    rf"(?: (?:berlangsung|digelar|diadakan|dilakukan))?,? (?:(?:pada|hari) )*{TIME}|,? (?:saat|ketika|dalam|lewat|melalui|via|di sela(?:-sela)?) "
)
_AT_HAND = re.compile(rf"\b(?:di|dalam|pada)\b[^.;\"]{{0,60}}?[{PLACE}{TIME}]")  # it is told where or when they sign

_ON_JOURNEY = re.compile(  # "melakukan kunjungan ke Pyongyang, di mana dia menandatangani ..."
    rf"\b(?:kunjungan|lawatan|berkunjung|melawat|mengunjungi|tiba|singgah)\b[^.;\"]{{0,40}}?[{PLACE}{STATE}]"
)


# "kedua negara akan mempertemukan keluarga yang terpisah": no party of a state
_OF_PEOPLE = re.compile(rf"mempertemukan (?:(?:para|sejumlah|kembali|ribuan|ratusan|puluhan) )*(?:{PRIVATE})\b")


def jointly(scene: Scene, trigger: Trigger, grammar: Syntax, taken: frozenset[int]) -> Sides:
    """ "A bersama B meninjau ...", "A dan B meresmikan ...": both are there."""
    left = subject(scene, trigger.start, grammar, taken)
    if left and " yang turut " in scene.words[left[-1] : trigger.start]:
        return Sides(rule="jointly-alone")  # "memperkenalkan delegasi yang turut hadir mengikuti upacara"
    if trigger.frame.name == "sign" and not (
        _AT_HAND.search(scene.words, trigger.end)
        or _OPENING.match(scene.words, 0, trigger.start)
        or _ON_JOURNEY.search(scene.words, 0, trigger.start)
    ):
        return Sides(rule="jointly-alone")
    if len(left) == 1 and (hit := _BESIDE.match(scene.words, left[0] + 1, trigger.start)):
        return Sides(left, (hit.end(),), rule="jointly")
    if len(left) == 1 and (hit := _TOGETHER.fullmatch(scene.words, 0, left[0])):
        return Sides(left, (hit.start("who"),), rule="jointly")
    if len(left) == 1 and (hit := _WITH_WHOM.match(scene.words, trigger.end)):
        return Sides(left, (hit.end(),), rule="jointly")
    if trigger.frame.name == "jointly" and all(scene.words[at] == STATE for at in left):
        return Sides(rule="jointly-alone")  # "A dan B meresmikan normalisasi": nobody stands there
    return Sides(left, (), rule="jointly") if len(left) == 2 else Sides(rule="jointly-alone")


# "menjadi tuan rumah pertemuan darurat para pemimpin Eropa": of what sort it is.
_SORT = re.compile(
    r"(?: (?:darurat|puncak|khusus|informal|terbatas|tertutup|luar biasa|trilateral|bersama))+(?= )| (?:dua|kedua|tiga|para) (?:pemimpin|tokoh|kepala negara|menteri|menlu|presiden)(?: yang [^.;:,\"]{3,50})?(?:,(?: yakni| yaitu)?|:)(?= )"
)


def convene(scene: Scene, trigger: Trigger, grammar: Syntax, taken: frozenset[int]) -> Sides:
    """ "Erdogan mempertemukan A dan B": the host with his guests, or the guests of an event."""
    if trigger.frame.name in ("witnessed", "led", "signed", "discussed"):
        seen_by = counterpart(scene, trigger.end, grammar, markers="oleh|antara", direct=True)
        if trigger.frame.name in ("signed", "discussed"):
            seen_by = _signatories(scene, trigger, seen_by, grammar)
        # "penandatanganan perjanjian damai A-B": of two states, whoever signs for them
        signs = PERSON + STATE if scene.words.startswith("penandatanganan", trigger.start) else PERSON
        two = len(seen_by) == 2 and all(scene.words[at] in signs for at in seen_by)
        return Sides(seen_by if two else (), (), rule="convene-event")
    if scene.words.startswith("dipertemukan", trigger.start):
        return _brought_together(scene, trigger, grammar, taken)
    start = sort.end() if (sort := _SORT.match(scene.words, trigger.end)) else trigger.end
    right = counterpart(scene, start, grammar, markers="antara|dengan", direct=True)
    if len(right) == 1 and (other := counterpart(scene, right[0] + 1, grammar, markers="dengan|dan", direct=False)):
        right = (*right, *other)  # "mempertemukan A dengan B"
    if not right and _OF_PEOPLE.match(scene.words, trigger.start):
        return Sides(rule="convene-one")
    mediates = re.match(r"me(?:nengahi|mediasi)", scene.words[trigger.start :])
    if mediates and (len(right) < 2 or not _PLACED.match(scene.words, right[-1] + 1)):
        return Sides(
            rule="convene-one"
        )  # "menengahi pembicaraan dengan Iran": with whom?; "menengahi India dan Pakistan"
    left = clause_subject(scene, trigger, grammar, taken)
    if left and any(party.office == "spokesperson" for party in scene.names[left[-1]].parties):
        return Sides(rule="convene-one")  # "Peskov menilai perundingan belum cukup maju untuk mempertemukan keduanya"
    if not left and _EVENT.search(scene.words, 0, trigger.start):
        return Sides(right if len(right) > 1 else (), (), rule="convene-event")
    return Sides(left, right, rule="convene")


def _signatories(scene: Scene, trigger: Trigger, found: tuple[int, ...], grammar: Syntax) -> tuple[int, ...]:
    """ "ditandatangani A bersama B di Paris": both, where the words say when or where."""
    by = None if found else _BY.match(scene.words, trigger.end)
    found = list_at(scene, by.end(), grammar) if by else found
    beside = _WITH_HIM.match(scene.words, found[0] + 1) if len(found) == 1 else None
    both = (*found, *list_at(scene, beside.end(), grammar)) if beside else found
    told = both and (_PLACED.match(scene.words, both[-1] + 1) or _TIMED.match(scene.words, both[-1] + 1))
    opens = _OPENS_AT.match(scene.words, 0, trigger.start)
    return both if told or opens or _AT_HAND.match(scene.words, trigger.end + 1) else ()


def _brought_together(scene: Scene, trigger: Trigger, grammar: Syntax, taken: frozenset[int]) -> Sides:
    """ "A dan B dipertemukan (oleh) C", "A dipertemukan dengan B oleh C"; by whom need not be told."""
    guests = clause_subject(scene, trigger, grammar, taken)
    other = counterpart(scene, trigger.end, grammar, markers="dengan", direct=False) if len(guests) == 1 else ()
    start = other[-1] + 1 if other else trigger.end
    host = counterpart(scene, start, grammar, markers="oleh", direct=not other)
    both = len(guests) + len(other) > 1 or (guests and scene.words[guests[0]] == PLURAL)
    return Sides((*guests, *other), host, rule="convene") if both else Sides(rule="convene-one")
