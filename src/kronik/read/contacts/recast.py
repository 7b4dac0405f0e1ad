"""Who really met, where a sentence names another: the leader for his aide, the one of whom the article tells."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kronik.knowledge.register import HEADS
from kronik.model import ActorKind, Claim, ContactKind, Party
from kronik.read.clause.listend import PARTY
from kronik.read.clause.scene import PLURAL, PRONOUN, SIGNS, SPEAKER, Scene
from kronik.read.clause.sides import Sides
from kronik.read.clause.triggers import Trigger
from kronik.read.contacts.draft import Draft, foreign
from kronik.read.contacts.parties import Parties, claims_of
from kronik.read.contacts.setting import Setting
from kronik.read.contacts.thetwo import all_three, the_two
from kronik.read.wordclasses import AFTER, DONE, SAY, WHILE, WILL

_REACH = 4  # sentences
_SPOKEN = ("talks", "call")
_SUMMIT = re.compile(r"ktt|konferensi tingkat tinggi|pertemuan (?:puncak|tingkat tinggi)")
_COMMENT = re.compile(rf"\b(?:memuji|mengkritik|mengomentari|menyambut|membahas|membantah|{SAY})\b")


def recast(
    scene: Scene, trigger: Trigger, found: Sides, who: Parties, told: Sequence[Draft], setting: Setting
) -> Parties:
    """Who really met, where a sentence names another: the leaders for "KTT Rusia-AS", the one meant by a commentator.

    "Ushakov memuji percakapan dengan Trump" speaks of the call that Putin had with Trump.
    """
    if len(who) != 2:
        return who
    if pair := the_two(scene, trigger, found, who, told) or all_three(scene, trigger, who, told):
        return pair
    if pair := _with_the_traveller(scene, trigger, found, who, told):
        return pair
    if pair := _with_the_leader(scene, trigger, found, who, setting):
        return pair
    if pair := _whose_counterpart(scene, trigger, found, who):
        return pair
    if not found.left and who[0].reason == "subject left out":
        spoken = _who_is_spoken_for(who[0], who[1], told)  # the aide who speaks is not who meets
        return spoken or (_by_protagonist(scene, who, told) if found.rule == "noun-with" else who)
    if who[0].reason == "who says so" and (who[0].value.office or "") not in _MEET_THEMSELVES:
        # '"Tidak ada pertemuan dengan Trump," kata penasihat Kim': of him whose meeting with the same is told
        return _told_with(who[0], who[1], told) or who
    if found.left and scene.words[found.left[-1]] in (SPEAKER, PRONOUN) and scene.inside_quote(trigger.start):
        return _who_is_spoken_for(*who, told) or who  # "kami mengusulkan pertemuan dengan Trump", says an aide
    if all(claim.value.kind is ActorKind.state for claim in who):
        return _leaders(who, told) if _SUMMIT.match(scene.words, trigger.start) else who
    comment = _COMMENT.search(scene.words, found.left[-1] + 1, trigger.start) if found.left else None
    if found.rule != "noun-with" or comment is None or PARTY.search(scene.words, comment.end(), trigger.start):
        return who  # "menyambut Biden, dan menggelar pembicaraan dengan Putin" is no comment
    return _told_with(*who, told) or _who_is_spoken_for(*who, told) or who


def _told_with(speaker: Claim[Party], other: Claim[Party], told: Sequence[Draft]) -> Parties:
    """Whoever of the speaker's state is told to have a contact with the other."""
    for draft in reversed(told):
        if any(claim.value.actor == other.value.actor for claim in draft.who):
            for claim in draft.who:
                person = claim.value.kind is ActorKind.person
                if person and claim.value.state == speaker.value.state and claim.value.actor != speaker.value.actor:
                    return (replace(claim, score=0.6), other)
    return ()


_TRAVELS = re.compile(rf" (?:{WHILE}|{AFTER}) (?={SIGNS['P']})")


def _with_the_traveller(scene: Scene, trigger: Trigger, found: Sides, who: Parties, told: Sequence[Draft]) -> Parties:
    """ "mereka kembali bertemu ketika MBZ datang ke Bali": the pair told of to which he belongs."""
    hit = _TRAVELS.match(scene.words, trigger.end)
    if hit is None or found.right or [scene.words[at] for at in found.left] != [PLURAL]:
        return ()
    here, named = {claim.value.actor for claim in who}, {party.actor for party in scene.names[hit.end()].parties}
    for draft in reversed(told) if not named & here else ():
        actors = draft.actors
        if len(draft.who) == 2 and named < actors and actors & here:
            return tuple(replace(claim, score=0.6) for claim in draft.who)
    return ()


_AHEAD = re.compile(rf"\b(?:{WILL}|belum|jadwal|agenda|rencana)")
_ACCORDING = re.compile(rf"\W*menurut (?:[\w-]+ ){{0,3}}{SIGNS['P']}(?: \([^()]{{1,30}}\))?, ")
_ON_THE_ROAD = re.compile(
    rf"(?: \([^()]{{1,30}}\))?,?(?: (?:{WILL}|{DONE}|juga|kembali))* (?:ke|di|menghadiri|hadir|mengikuti|melawat|berkunjung|mengunjungi|bertolak|berangkat|terbang|tiba|"
    r"(?:melakukan|menjalani|memulai|melanjutkan) (?:kunjungan|lawatan|perjalanan))\b"
)


def _with_the_leader(scene: Scene, trigger: Trigger, found: Sides, who: Parties, setting: Setting) -> Parties:
    """ "Jokowi akan menghadiri KTT. Retno mengatakan pertemuan dengan PM Hun Sen dijadwalkan ...": Jokowi's, who travels there.

    A minister meets his like; of a meeting with a leader that is still ahead he tells for the leader who is on the road.
    Whoever only speaks for somebody meets nobody: the holder on the day is meant where the article does not name him.
    """
    speaker, other = who[0].value, who[1].value
    if found.rule != "noun-with":
        return ()
    comment = _COMMENT.search(scene.words, found.left[-1] + 1, trigger.start) if found.left else None
    quoted = not found.left and _ACCORDING.match(scene.words, 0, trigger.start)
    leading = (other.office or "") in HEADS and (speaker.office or "") not in (*HEADS, "deputy_head", "crown_prince")
    if not (comment or quoted) or not leading or speaker.state in (None, other.state):
        return ()
    if comment and not _AHEAD.search(scene.words, comment.end()):
        return ()
    open_ = comment is not None and "belum" in scene.words[comment.end() :]
    for told in reversed(setting.scenes[0 if open_ else max(0, scene.index - _REACH) : scene.index + 1]):
        for at in sorted(told.names):
            travels = open_ or _ON_THE_ROAD.match(told.words, at + 1)
            for led in claims_of((told.names[at],), setting) if travels else ():
                if led.value.state == speaker.state and led.value.office in HEADS:
                    return (replace(led, score=0.6), who[1])
    day = setting.published.day
    if speaker.office != "spokesperson" or day is None:
        return ()
    seated = setting.know.register.seated("president", speaker.state or "", day)
    heads = [tenure.person for tenure in seated if tenure.office_class in HEADS]
    if len(heads) != 1:
        return ()
    party = replace(speaker, actor=heads[0], name=setting.know.register.actors[heads[0]].name, office="head_of_state")
    return (replace(who[0], value=party, score=0.5), who[1])


_COUNTERPART = re.compile(r"(?:mitra|rekan|sejawat|timpalan|kolega|homolog)(?:nya)?\b", re.IGNORECASE)


def _whose_counterpart(scene: Scene, trigger: Trigger, found: Sides, who: Parties) -> Parties:
    """ "Blinken mengatakan AS akan menjawab setelah pertemuan dengan mitranya dari Rusia": a state has no counterpart."""
    state, other = who[0].value, who[1].value
    if state.kind is not ActorKind.state or other.kind is not ActorKind.person or not found.left or not found.right:
        return ()
    first, last = found.left[0], found.right[0]
    beside = scene.words[trigger.end : last] + scene.names[last].span.cut(scene.view)
    if last < trigger.end or not _COUNTERPART.search(beside):
        return ()
    for at in sorted((at for at in scene.names if at < first), reverse=True):
        for party in scene.names[at].parties:
            if party.kind is ActorKind.person and party.state == state.state and party.actor != other.actor:
                return (replace(who[0], value=party, spans=(scene.names[at].span,), score=0.6, reason="name"), who[1])
    return ()


def _by_protagonist(scene: Scene, who: Parties, told: Sequence[Draft]) -> Parties:
    """ "Retno bertemu A. Pertemuan kedua dilakukan dengan B": held by her whose meetings are told, not by A."""
    near = (d for d in reversed(told) if d.family in _SPOKEN and d.who and scene.index - d.scene <= _REACH)
    last, (left, right) = next(near, None), who
    if last is None or len(last.who) != 2 or left.reason != "subject left out":
        return who
    welcomed = last.kind.value is ContactKind.encounter
    if welcomed and left.spans and left.spans[0].start > last.evidence.end:
        return who  # "Lee menyambut Gibran. Gibran juga menggelar sejumlah pertemuan. Pertemuan itu ... dengan B": his
    met = [claim.value.actor for known in told if known.family in _SPOKEN for claim in known.who]
    host = last.who[0]
    if left.value.actor not in met:  # "Lalu giliran B. Pertemuan dengan C batal": nor by B, who only stands between
        host = max(last.who, key=lambda claim: met.count(claim.value.actor))
    elif (
        met.count(last.who[0].value.actor) > met.count(left.value.actor)
        and right.value.actor == last.who[1].value.actor
    ):
        host = last.who[0]  # "A menelepon B dan C. ... Pembicaraan dengan C": as told before
    elif left.value.actor != last.who[1].value.actor:
        host = max(last.who, key=lambda claim: met.count(claim.value.actor))
        if met.count(host.value.actor) <= met.count(left.value.actor) + 1:
            return who
    elif met.count(host.value.actor) < met.count(left.value.actor):
        return who
    return (replace(host, score=0.5), right) if foreign(host.value, right.value) else who


# Those who meet their own counterparts: what they tell of a meeting may be theirs.
_MEET_THEMSELVES = frozenset(
    [
        "head_of_state",
        "head_of_government",
        "president",
        "prime_minister",
        "monarch",
        "crown_prince",
        "leader",
        "supreme_leader",
        "vice_president",
        "deputy_head",
        "foreign_minister",
        "defence_minister",
        "finance_minister",
        "trade_minister",
        "interior_minister",
        "speaker",
        "envoy",
        "president_elect",
    ]
)


def _who_is_spoken_for(speaker: Claim[Party], other: Claim[Party], told: Sequence[Draft]) -> Parties:
    """ "Seskab menyebut pertemuan dengan PM Nepal akan digelar besok": the leader of whose day the article tells."""
    if (speaker.value.office or "") in _MEET_THEMSELVES:
        return ()
    if any(claim.value.actor == speaker.value.actor for draft in told for claim in draft.who):
        return ()
    for draft in reversed(told):
        for claim in draft.who if draft.family == "talks" else ():
            if claim.value.kind is ActorKind.person and claim.value.state == speaker.value.state != other.value.state:
                return (replace(claim, score=0.5), other)
    return ()


_NO_LEADERS = ("envoy", "ambassador", "spokesperson", "adviser", "foreign_minister", "defence_minister", "minister")


def _leaders(who: Parties, told: Sequence[Draft]) -> Parties:
    """Those leaders of these states of whom the article has told already, else the states."""
    wanted = {claim.value.state for claim in who}
    for draft in reversed(told):
        persons: list[Claim[Party]] = [claim for claim in draft.who if claim.value.kind is ActorKind.person]
        if any((claim.value.office or "").startswith(_NO_LEADERS) for claim in persons):
            continue  # "KTT Korea Utara-AS" is not of the envoys who prepare it
        if draft.family == "talks" and len(persons) == 2 and {claim.value.state for claim in persons} == wanted:
            return tuple(replace(claim, score=0.6, reason="the leaders told of") for claim in persons)
    return who
