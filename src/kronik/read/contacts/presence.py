"""Talks that what is told beside them places at one table.

Decision 2 of the codebook calls talks of no stated channel a call only where nothing places the parties together; a
visit, or a meeting with another of that state, told just before or after, does.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kronik.knowledge import Knowledge
from kronik.model import HELD_OR_DUE, Claim, ContactKind, Origin, Status
from kronik.read.clause.places import places
from kronik.read.clause.scene import PLACE, STATE, TIME, Scene
from kronik.read.clause.triggers import Trigger
from kronik.read.clause.where import read_place
from kronik.read.contacts.draft import Draft
from kronik.read.wordclasses import AFTER, BEFORE, SAY, WHILE, WILL

_NEAR = 2  # sentences
_STAY = 5  # sentences after a visit or meeting abroad of a known country
_JOURNEYS = 3  # days
_SAME_REPORT = 16  # sentences


_MARGIN = re.compile(r"\bdi sela(?:-sela)? (?:[\w-]+ ){0,3}?(?:pertemuan|sidang|ktt|konferensi|forum)\b")


def together(contacts: Sequence[Draft], scenes: Sequence[Scene], know: Knowledge) -> tuple[Draft, ...]:
    """The contacts, with open talks as meetings where a journey or another meeting brings the parties together."""
    seated = tuple(
        replace(draft, kind=_at_table(draft), open_channel=False)
        if draft.open_channel
        and draft.family == "call"
        and (any(_brings(other, draft, scenes) for other in contacts) or _is_there(draft, scenes, know))
        else draft
        for draft in contacts
        if not (_expected_there(draft, contacts) or _said_at_each(draft, contacts))
    )
    return tuple(_that_day(draft, seated, scenes) for draft in seated)


# "Modi berada di Paris untuk KTT AI. Modi berdiskusi dengan Macron": he is in the other's country.
_STAYS = re.compile(r"\b(?:berada|tiba|hadir|mendarat|menghadiri|mengikuti|berpidato)\b[^.;\"]{0,80}? di ")


def _is_there(draft: Draft, scenes: Sequence[Scene], know: Knowledge) -> bool:
    """Whether a sentence just before has one of two persons stay in the other's country."""
    if len(draft.who) != 2 or draft.status.value is not Status.happened:
        return False
    for scene in scenes[max(0, draft.scene - _NEAR) : draft.scene]:
        stays = _STAYS.search(scene.words)
        subject = scene.names.get(min(scene.names, default=-1))
        if stays is None or subject is None:
            continue
        named = {party.actor for party in subject.parties}
        lands = {one.iso3 for one in places(scene.view, scene.at[stays.start()], scene.span.end, know, towards=False)}
        for guest, host in (draft.parties, draft.parties[::-1]):
            if guest.actor in named and guest.state not in lands and lands == {host.state}:
                return True
    return False


# "Acara akan dilanjutkan berupa foto bersama dan pertemuan bilateral"
_GOES_ON = re.compile(
    r"(?:acara|agenda|kegiatan|prosesi|upacara|keduanya|pemimpin|negara)\b[^.;\"]{0,40} (?:dilanjutkan|berlanjut|diteruskan|beranjak|melanjutkan)\b"
    r"|(?:acara|agenda|kegiatan) (?:selanjutnya|berikutnya)\b|\A\W*(?:setelah itu|selanjutnya|kemudian|setelahnya)\b"
    rf"|\A\W*(?:{AFTER}) (?:rangkaian |prosesi |mengikuti )*(?:upacara|penyambutan|disambut|sambutan|seremoni)\b"
)
_THAT_DAY = 12  # sentences after a welcome within which the day goes on


def _that_day(draft: Draft, contacts: Sequence[Draft], scenes: Sequence[Scene]) -> Draft:
    """The talks with which a welcome is to go on are of its day."""
    if draft.when or draft.family != "talks" or draft.status.value is not Status.planned:
        return draft
    if not _GOES_ON.search(scenes[draft.scene].words, 0, scenes[draft.scene].place(draft.trigger.start)):
        return draft
    who = draft.actors
    for other in reversed(contacts):
        greeted = other.kind.value is ContactKind.encounter and other.status.value in HELD_OR_DUE
        if greeted and 0 < draft.scene - other.scene <= _THAT_DAY and other.actors == who:
            return replace(draft, when=other.when)
    return draft


def _said_at_each(draft: Draft, contacts: Sequence[Draft]) -> bool:
    """ "bertemu A dan B. Mereka bertukar pikiran soal ...": what was said at the two meetings just told."""
    if not (draft.open_channel and draft.family == "call" and len(draft.who) > 2):
        return False
    all_here = draft.actors
    near = [
        one
        for one in contacts
        if one.family == "talks"
        and 0 <= draft.scene - one.scene <= _SAME_REPORT
        and (draft.when is None or (one.when and one.when.value.overlaps(draft.when.value)))
    ]
    pairs = [pair for one in near if len(pair := one.actors) == 2 and pair <= all_here]
    return len(pairs) > 1 and frozenset().union(*pairs) == all_here


# "A tiba di Asmara dan bertemu B. A diharapkan berbicara dengan B soal perbatasan": what was expected of that meeting.
_EXPECTED = re.compile(r"cue '(?:diharapkan|diperkirakan)")


def _expected_there(draft: Draft, contacts: Sequence[Draft]) -> bool:
    """Whether open talks are only expected of two who have met on a visit of the one to the other."""
    if not (draft.open_channel and draft.family == "call" and _EXPECTED.match(draft.status.reason)):
        return False
    two = draft.actors
    near = [
        one for one in contacts if one.status.value is Status.happened and abs(one.scene - draft.scene) <= _SAME_REPORT
    ]
    met = any(one.family == "talks" and one.actors == two for one in near)
    came = any(one.family == "visit" and one.who[0].value.actor in two for one in near)
    return met and came


def _at_table(draft: Draft) -> Claim[ContactKind]:
    rule = Origin("rule", "presence")
    return Claim(ContactKind.meeting, draft.kind.spans, rule, 0.6, "a journey told beside it brings them together")


def _brings(other: Draft, draft: Draft, scenes: Sequence[Scene]) -> bool:
    """Whether `other` is a visit, or a meeting with another of that state, by one of the draft's parties."""
    if other is draft or len(draft.who) != 2 or len(other.who) != 2:
        return False
    there = other.country is not None and other.status.value is draft.status.value
    reach = _SAME_REPORT if other.actors == draft.actors else _STAY if there else _NEAR
    if not 0 <= draft.scene - other.scene <= reach and abs(other.scene - draft.scene) > _NEAR:
        return False
    days = _JOURNEYS if other.family == "visit" else 1  # who has arrived stays for some days
    if other.status.value not in HELD_OR_DUE or (
        other.when and draft.when and not other.when.value.overlaps(draft.when.value, slack=days)
    ):
        return False
    if other.family not in ("visit", "talks") or other.open_channel:
        return False
    if other.status.value is Status.planned and draft.status.value is Status.happened and draft.scene < other.scene:
        return False  # "Trump berbicara dengan Zelensky, yang akan bertemu Vance di Munich": not yet there
    if other.actors == draft.actors:
        # "tiba di Moskow, Senin, dan bertemu Putin. Pembicaraan resmi keduanya dijadwalkan pada Selasa"
        return _there_too(other, draft)
    if _beside_chiefs(other, draft, scenes):
        return True
    for guest, host in (draft.parties, draft.parties[::-1]):
        away = any(party.actor == guest.actor for party in other.parties) and guest.state != host.state
        on_margin = other.family == "talks" and any(party.actor == guest.actor for party in other.parties)
        dated = draft.when is not None and other.when is None  # of another day than that of the gathering, it may be
        gathering = other.occasion or _MARGIN.search(scenes[other.scene].words)
        if on_margin and gathering and not dated and draft.scene >= other.scene:
            return True  # "bertemu Abe di sela KTT; ia juga berbicara dengan Rouhani"
        beside = (p for p in other.parties if p.state == host.state and p.actor != host.actor)
        if away and any(party.office != "ambassador" for party in beside):
            return True
    return False


_CAME_ALONG = re.compile(
    r"\b(?:(?:turut|ikut)(?: serta)? hadir|ikut serta|mendampingi|didampingi|(?:rombongan|delegasi)(?:nya)?)\b"
)


def _beside_chiefs(other: Draft, draft: Draft, scenes: Sequence[Scene]) -> bool:
    """ "Turut dalam rombongan Menhan B. Ia berbicara terpisah dengan mitranya": beside the meeting of their chiefs."""
    states = {party.state for party in other.parties}
    if len(states) != 2 or states != {party.state for party in draft.parties} or not other.of_persons:
        return False
    between = scenes[max(other.scene, draft.scene - 1) : draft.scene + 1]
    return draft.of_persons and draft.scene > other.scene and any(_CAME_ALONG.search(one.words) for one in between)


def _there_too(met: Draft, draft: Draft) -> bool:
    """Whether talks follow a meeting of the same two, within the days of it, or are to follow the welcome just told of."""
    if met.kind.value is ContactKind.encounter and met.status.value is Status.happened and met.country:
        return draft.status.value is Status.planned and draft.scene > met.scene
    abroad = met.kind.value is ContactKind.meeting and met.country is not None
    return abroad and met.when is not None and draft.when is not None and draft.scene > met.scene


_JOURNEY = re.compile(
    r"(?:kunjungan|lawatan|berkunjung|mengunjungi|melawat|singgah|tiba|setiba|muhibah|bertandang|mampir)"
)
# "Tujuannya ke Paris tak lain untuk berdiskusi dengan Macron".
_TO_TALK = re.compile(
    rf"\bke (?:ibu kota )?[{PLACE}{STATE}](?: (?!dan\b)\w+){{0,3}} (?:untuk|guna) (?:\w+ )?$|\bduduk (?:(?:untuk|guna|dan) )?(?:\w+ )?$"
)
_SEEN = re.compile(
    r"\b(?:terlihat|tampak|terekam|tertangkap kamera|kedapatan)(?: (?:sempat|sedang|tengah|asyik|serius|juga))* $"
)
# "akan bertemu lagi pada Jumat setelah pembicaraan mereka pada Senin": they met then.
_MET_AGAIN = re.compile(
    r"\b(?:bertemu|bertatap muka|berunding) (?:lagi|kembali)\b|\bkembali (?:bertemu|bertatap muka|duduk)\b"
)
# "meninggalkan Kremlin setelah berbicara lima jam dengan Putin"
_LEFT_THERE = re.compile(rf"\bmeninggalkan (?:\w+ ){{0,2}}[{PLACE}{STATE}][^;\"]{{0,60}} (?:{AFTER}) (?:\w+ )?$")
_JUST_THERE = re.compile(rf"\bdi {PLACE}(?:, {STATE})?,? $")  # "A dan B, pada Kamis di Riyadh membahas ..."
# "Sehari sebelumnya di Yerusalem, ia berdiskusi dengan Netanyahu": there they sat; who says so there did not.
_OPENS_THERE = re.compile(
    rf"\W*(?:(?:{TIME}|pada|(?:{WHILE})|selama|setiba(?:nya)?|sesampai(?:nya)?|tiba|berada|sebelumnya|kemudian|lalu|selanjutnya|lantas|sementara itu|adapun|masih),? )+di "
    rf"(?:[\w-]+ ){{0,4}}[{PLACE}{STATE}](?:,? [{PLACE}{STATE}])?(?: (?:itu|tersebut))?,(?![^,;]*\b(?:{SAY})\b)"
)
_AT_TALKS = re.compile(
    r"[^.;\"]{0,60}? (?:saat|ketika|dalam|pada|di sela(?:-sela)?) (?:(?:sebuah|acara|rangkaian|suatu) )?(?:konsultasi|pertemuan|jamuan|sidang|ktt|makan (?:malam|siang))\b(?! (?:[\w-]+ )?(?:virtual|daring|video|telepon|itu|tersebut|ini))"
)
# "berbicara dengan Merkel dan Johnson di tempat yang sama"
_SAME_ROOM = re.compile(
    r"[^.;\"]{0,90}? di (?:tempat|lokasi|hotel|gedung|kota|ruang(?:an)?|istana)(?: (?:yang )?sama| (?:itu|tersebut))\b"
)
_ELSEWHERE = re.compile(rf"\b(?:membatalkan|menunda|{WILL}|{BEFORE}|mengundang|undangan)\b[^,;.]{{0,40}}$")


def in_person(scene: Scene, trigger: Trigger, rivals: tuple[int, ...], know: Knowledge) -> bool:
    """Whether the sentence itself brings together those who talk: a settlement after the talk, or a journey before it.

    "Melakukan pembicaraan di Istana Bogor"; "Di Bogor, ...", "Dalam kunjungannya, Zafrul berdiskusi dengan ...".
    """
    at = read_place(scene, trigger.start, trigger.end, know)
    after = at is not None and at.span.start >= scene.at[trigger.start]
    another = after and any(trigger.end < rival and scene.at[rival] < at.span.start for rival in rivals if at)
    opens = scene.words.startswith("di ") or _OPENS_THERE.match(scene.words, 0, trigger.start)
    here = after or opens or _JUST_THERE.search(scene.words, 0, trigger.start)
    if at and at.city and not another and here:
        return True
    if _SAME_ROOM.match(scene.words, trigger.end):
        return True
    if _AT_TALKS.match(scene.words, trigger.end):
        return True  # "membahasnya dengan Anwar saat konsultasi tahunan di Jakarta"
    if _SEEN.search(scene.words, 0, trigger.start) or _TO_TALK.search(scene.words, 0, trigger.start):
        return True
    if _MET_AGAIN.search(scene.words) or _LEFT_THERE.search(scene.words, 0, trigger.start):
        return True
    return any(
        rival < trigger.start and _JOURNEY.match(scene.words, rival) and not _ELSEWHERE.search(scene.words[:rival])
        for rival in rivals
    )
