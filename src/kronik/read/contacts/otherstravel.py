"""Journeys of those whom nobody names: a relative's, or those of officials of many states; no leader told of before makes them.

The journey of one of them who is named may stand after it without its goal: "kunjungan pejabat asing ke Taiwan, termasuk lawatan ①".
"""

from __future__ import annotations

import re

from kronik.read.clause.scene import PERSON, PLACE, STATE, Scene
from kronik.read.clause.sides import Sides
from kronik.read.clause.triggers import Trigger
from kronik.read.contacts.parties import Parties, absent_subject
from kronik.read.contacts.setting import Setting

# "mengenang lawatan mendiang ayahnya ke Amerika"
_RELATIVES = r"(?:mendiang |almarhum )?(?:ayah|ayahanda|ibu|ibunda|kakek|nenek|paman|kakak|adik|pendahulu)nya"
# "kunjungan para pejabat asing ke Taiwan", "kunjungan sejumlah anggota parlemen Eropa ke Taipei"
_MANY = (
    r"(?:(?:para|sejumlah|beberapa|banyak|ribuan|jutaan) )?(?:pejabat|politikus|politisi|legislator|senator|diplomat|anggota (?:parlemen|kongres|dpr|senat)"
    r"|turis|wisatawan|pengusaha|investor|jemaah|warga|pelajar|mahasiswa|jurnalis|wartawan)"
)
_OTHERS = re.compile(rf" (?:{_RELATIVES}|{_MANY}(?: (?!ke\b|di\b|yang\b|dan\b)[\w{STATE}-]+){{0,4}}) (?:ke|di)\b")
# "kunjungan para pejabat tinggi AS ke Taiwan", where the officials stand in the sign of their state
_OF_A_STATE = re.compile(rf" (?:(?:para|sejumlah|beberapa|banyak) )?{STATE} ke\b")
_GOAL_BEFORE = re.compile(
    rf"\b(?:kunjungan|lawatan|perjalanan)(?:-(?:kunjungan|lawatan))?(?: (?:[\w{STATE}-]+)){{0,5}} ke (?P<goal>[{PLACE}{STATE}]),? (?:termasuk|seperti|antara lain|di antaranya|salah satunya)(?: saat)? $"
)
_BY_WHOM = re.compile(rf" (?:[\w{STATE}-]+ ){{0,4}}?{PERSON}(?! ke\b)")


def others_travel(scene: Scene, trigger: Trigger, left: tuple[int, ...]) -> bool:
    """Whether people whom nobody names go on the journey; `left` are those who are known to go."""
    if trigger.frame.shape != "journey":
        return False
    return bool(_OTHERS.match(scene.words, trigger.end) or (not left and _OF_A_STATE.match(scene.words, trigger.end)))


def goal_before(scene: Scene, trigger: Trigger) -> tuple[int, ...]:
    """The position of the goal that the journeys named before share."""
    if trigger.frame.shape != "journey" or not _BY_WHOM.match(scene.words, trigger.end):
        return ()
    hit = _GOAL_BEFORE.search(scene.words, 0, trigger.start)
    return (hit.start("goal"),) if hit else ()


# "Tiba di Dhaka, Presiden dan Ibu Iriana ...": the leader, by whichever name he goes there.
_LEADER_AND = re.compile(
    r"\b(?:presiden|kepala negara|perdana menteri|pm|raja|kaisar|sultan|kanselir|wapres),? (?:dan|beserta|bersama|didampingi)(?: [\w'-]+){1,5}\Z",
    re.IGNORECASE,
)


def for_the_leader(
    scene: Scene, trigger: Trigger, found: Sides, visitors: Parties, hosts: Parties, setting: Setting
) -> Parties:
    """The visitors; the leader told of before where the one found is the consort of a leader named by his office alone."""
    first = visitors[0] if visitors else None
    if first is None or first.value.office != "consort":
        return visitors
    if not _LEADER_AND.search(scene.view, scene.span.start, first.spans[0].end):
        return visitors
    return absent_subject(scene, trigger.start, frozenset(found.left), hosts, setting)
