"""Who travels: those named before a word of travel, but not who speaks, sends others or is at home where it leads."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta

from kronik.model import ActorKind, Claim, Party
from kronik.read.clause.acting import his_side_acts
from kronik.read.clause.arguments import referents
from kronik.read.clause.scene import BODY, PERSON, PRONOUN, SIGNS, STATE, Scene
from kronik.read.clause.sentout import sent_out
from kronik.read.clause.sides import Sides
from kronik.read.clause.triggers import Trigger
from kronik.read.contacts.legs import SPEAKS_OF
from kronik.read.contacts.otherstravel import for_the_leader
from kronik.read.contacts.parties import SPEAKS_FOR, Parties, absent_subject, as_state, claims_of, spoken_for
from kronik.read.contacts.sentfor import leads_it, sent_for
from kronik.read.contacts.setting import Setting

_ELECT = timedelta(days=240)


def travellers(scene: Scene, trigger: Trigger, found: Sides, hosts: Parties, setting: Setting) -> Parties:
    """Those who travel, as far as the sentence names them."""
    named = tuple(
        claim
        for claim in _sent_or_himself(scene, trigger, found.left, setting)
        if claim.value.state
        and claim.value.kind in (ActorKind.person, ActorKind.group, ActorKind.state, ActorKind.body)
        and not _not_yet(claim.value, setting)
    )
    visitors = _not_the_spokesman(scene, trigger, found, named, setting)
    visitors = tuple(for_the_leader(scene, trigger, found, visitors, hosts, setting))
    at_home = {claim.value.state for claim in visitors} & {host.value.state for host in hosts}
    if at_home and [scene.words[at] for at in found.left] == [PRONOUN]:
        # "bertemu Trump dalam kunjungannya ke Washington": nobody visits his own capital
        visitors = absent_subject(scene, trigger.start, frozenset(found.left), hosts, setting, near=True)
    told_to_go = found.left and (
        _TOLD_TO_GO.match(scene.words, found.left[-1] + 1, trigger.start)
        or his_side_acts(scene.words, found.left[-1] + 1, trigger.start)
    )
    if told_to_go or _DELEGATES.match(scene.words, trigger.start):
        # "Netanyahu mengirim delegasi ke Qatar": he stays at home
        sent_by = (as_state(claim, setting.know) for claim in visitors)
        visitors = tuple(claim for claim in sent_by if claim.value.kind is not ActorKind.person)
    return visitors or _sent_by(scene, trigger, found.left, setting)


def _sent_or_himself(scene: Scene, trigger: Trigger, left: tuple[int, ...], setting: Setting) -> Iterator[Claim[Party]]:
    """Who travels; "utusan Presiden Putin tiba": the state that sends somebody, not Putin."""
    envoys = len(left) == 1 and _ENVOYS.search(scene.words, 0, left[0])
    sends = _SENDS_ITS_OWN.match(scene.words, trigger.start)  # "Iran mengirim tim perunding ke Jenewa"
    for referent in referents(scene, left if sends else _who_go(scene, left)):
        sent = sent_for(referent, setting) or (envoys and not leads_it(referent, setting))
        yield from (as_state(c, setting.know) if sent else c for c in claims_of((referent,), setting))


def _not_the_spokesman(
    scene: Scene, trigger: Trigger, found: Sides, visitors: Parties, setting: Setting
) -> tuple[Claim[Party], ...]:
    """ "Peskov menjelaskan rencana kunjungan ke China": of him for whom he speaks, who is named before, or of nobody."""
    if not found.left or not SPEAKS_OF.match(scene.words[found.left[-1] + 1 : trigger.start]):
        return tuple(visitors)
    meant = (spoken_for(claim, scene, setting) for claim in visitors)
    return tuple(claim for claim in meant if claim.value.office not in SPEAKS_FOR)


# "mengirim delegasi ke Qatar", "membatalkan kunjungan delegasinya ke Washington": whoever sends it stays at home.
_DELEGATES = re.compile(
    r"(?:(?:mengirim|mengutus|memberangkat)(?:kan)?|(?:kunjungan|keberangkatan|pengiriman)(?= (?:delegasi|tim perunding|juru runding|negosiator)(?:nya)?(?: tingkat tinggi| tinggi| resmi)* ke\b)) "
)
_SENDS_ITS_OWN = re.compile(
    rf"{_DELEGATES.pattern}(?:delegasi|utusan|perunding|negosiator|(?:tim|misi) (?:perunding|nego|dagang|perdagangan|diplomatik))"
)
# "Zelensky memerintahkan delegasi pejabat tinggi untuk berangkat ke ...": so does he.
_TOLD_TO_GO = re.compile(
    r"[^.;,\"]{0,40}?\b(?:memerintah(?:kan)?|menginstruksikan|menugaskan|meminta|menyuruh|mengutus|mengirim(?:kan)?|memberangkatkan|menyetujui|mengizinkan)"
    r" (?:sebuah |para |seorang )?(?:delegasi|tim|rombongan|utusan|negosiator|perunding|juru runding|pejabat|perwakilan|diplomat)(?:nya)?\b[^.;,\"]{0,60}$"
)
_SENDS = re.compile(
    rf"\b(?:meng)?(?:utus|kirim|irim)(?:kan)? (?:{PERSON}, )?(?={SIGNS['H']},? $)|\b(?:menugaskan|tugaskan) (?={SIGNS['H']} $)"
)


def _sent_by(scene: Scene, trigger: Trigger, left: tuple[int, ...], setting: Setting) -> tuple[Claim[Party], ...]:
    """ "MBZ mengutus Menteri Investasi Mohamed Alsuwaidi ke Ottawa": who is sent acts for the state of the sender."""
    if len(left) != 1 or not _SENDS.search(scene.words, 0, trigger.start):
        return ()
    sender = next(
        (p.state for at in sorted(scene.names) if at < left[0] for p in scene.names[at].parties if p.state), None
    )
    return tuple(
        replace(claim, value=replace(claim.value, state=sender))
        for claim in claims_of(referents(scene, left), setting)
        if sender and claim.value.kind is ActorKind.person and not claim.value.state
    )


def _who_go(scene: Scene, positions: Sequence[int]) -> tuple[int, ...]:
    """The positions of those who can travel: persons, groups, and states or bodies whose delegation goes.

    Beside a person whom it sends as well ("juru runding Iran dan menteri luar negerinya") its delegation is no party.
    """
    known = {p.state for at in positions if scene.words[at] == PERSON for p in scene.names[at].parties}
    return tuple(
        at
        for at in positions
        if scene.words[at] not in (STATE, BODY)
        or (sent_out(scene, at) and known.isdisjoint(p.state for p in scene.names[at].parties))
    )


_ENVOYS = re.compile(
    r"\b(?:delegasi|rombongan utusan|tim perunding|perunding|negosiator|(?<!rombongan )utusan|para pejabat|para pembantu|orang kepercayaan)(?: khusus| senior| tinggi)* $"
)


def _not_yet(party: Party, setting: Setting) -> bool:
    """Whether somebody comes to office only later: Elon Musk travelled for no state in 2019."""
    tenures, day = setting.know.register.tenures(party.actor), setting.published.day
    coming = day + _ELECT if day else None  # whoever is elected already speaks for his state
    return bool(tenures and coming and not party.office and all(t.since and t.since > coming for t in tenures))
