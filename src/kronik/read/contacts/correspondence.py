"""Letters of which a sentence names one side only: the other was told before, or is whom the bearer meets."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kronik.model import ActorKind, Claim, ContactKind
from kronik.read.clause.arguments import referents
from kronik.read.clause.scene import PERSON, PLACE, STATE, Scene
from kronik.read.contacts.draft import Draft, foreign
from kronik.read.contacts.honoured import honoured
from kronik.read.contacts.oneeach import WISHED
from kronik.read.contacts.parties import Parties, claims_of
from kronik.read.contacts.setting import Setting

_REACH = 4  # sentences
_LETTER = re.compile(r"\b(?:surat|menyurati|telegram|pesan|ucapan)\b")


def last_letter(scene: Scene, told: Sequence[Draft]) -> Draft | None:
    """The letter told just before a sentence."""
    near = (d for d in reversed(told) if scene.index - d.scene <= _REACH)
    return next((d for d in near if d.family == "message" and len(d.who) > 1), None)  # "surat itu" names nobody


# "Hal serupa dilakukan B", "B menyampaikannya lewat X": he wished well, or said something as well.
_THE_SAME = re.compile(
    r"\bhal (?:serupa|senada|yang sama)\b|\b(?:menyampaikan|mengucapkan|mengirimkan) ?(?:nya|\ue009)"
)


def came_to(scene: Scene, left: tuple[int, ...], told: Sequence[Draft], setting: Setting) -> tuple[Parties, ...]:
    """ "Ucapan duka juga datang dari A dan B": one each, to whoever had the letter told before."""
    if _THE_SAME.search(scene.words) and not _wished_just_before(scene, told, setting):
        return ()
    last = last_letter(scene, told) or _last_wish(scene, told, setting)
    if last is not None and len(last.who) != 2:
        return ()
    to = (last.who[1],) if last else honoured(scene, left[0], setting)
    if not to:
        return ()
    reader = replace(to[0], score=0.6)
    others = claims_of(referents(scene, left), setting)
    return tuple((other, reader) for other in others if foreign(other.value, reader.value))


def _wished_just_before(scene: Scene, told: Sequence[Draft], setting: Setting) -> bool:
    before = scene.index - 1
    wished = before >= 0 and WISHED.search(setting.scenes[before].words) is not None
    return wished or any(d.family == "message" and d.scene == before for d in told)


def _last_wish(scene: Scene, told: Sequence[Draft], setting: Setting) -> Draft | None:
    """The call by which somebody wished him well just before: "A menelepon C untuk mengucapkan selamat. B mengirim pesan"."""
    near = (d for d in reversed(told) if d.family == "call" and scene.index - d.scene <= _REACH and len(d.who) == 2)
    return next((d for d in near if WISHED.search(setting.scenes[d.scene].words)), None)


def carried_to(scene: Scene, left: tuple[int, ...], told: Sequence[Draft], setting: Setting) -> tuple[Parties, ...]:
    """ "A bertemu Putin untuk menyampaikan pesan dari B": to whom the bearer, of the same state, meets."""
    senders = claims_of(referents(scene, left), setting)[:1]
    near = [d for d in told if d.family == "talks" and 0 <= scene.index - d.scene <= 1 and len(d.who) == 2]
    for sender in senders:
        for last in reversed(near):
            for bearer, other in (last.who, last.who[::-1]):
                carries = bearer.value.state == sender.value.state and bearer.value.actor != sender.value.actor
                if carries and foreign(sender.value, other.value) and other.value.kind is ActorKind.person:
                    return ((sender, replace(other, score=0.6)),)
    return ()


def handed_over(draft: Draft, told: Sequence[Draft]) -> Draft:
    """A letter that was carried to a meeting: it was handed over if that was held."""
    near = (d for d in reversed(told) if d.family == "talks" and d.who and 0 <= draft.scene - d.scene <= 1)
    meeting = next(near, None) if draft.rule == "letter-carried" else None
    return replace(draft, status=meeting.status) if meeting else draft


def again_by(scene: Scene, right: tuple[int, ...], told: Sequence[Draft], setting: Setting) -> tuple[Parties, ...]:
    """ "Surat serupa dikirim kepada A dan B": one letter each, by the writer of the letter told before."""
    last = last_letter(scene, told)
    if last is None or not last.who:
        return ()
    writer = last.who[0]
    others = claims_of(referents(scene, right), setting)
    return tuple((replace(writer, score=0.6), other) for other in others if foreign(writer.value, other.value))


# "Araghchi menerima surat dari Trump": into whose hands it came.
_RECEIVED = re.compile(
    rf"(?P<who>{PERSON})(?: \([^()]{{1,30}}\))?(?: (?:telah|sudah|juga|mengatakan))* menerima (?:\w+ ){{0,2}}(?:surat|undangan|pesan)\b"
)


_IN_PERSON = re.compile(
    rf"\bdi (?:[\w-]+ ){{0,3}}[{PLACE}{STATE}]|\b(?:dalam|saat|pada) (?:pertemuan|kunjungan|audiensi)\b|\blangsung\b"
)


def handed_to(scene: Scene, left: tuple[int, ...], told: Sequence[Draft], setting: Setting) -> tuple[Parties, ...]:
    """ "Surat itu diserahkan X dalam pertemuan di Teheran": to him who received it, or to whom it is, as told before."""
    before = setting.scenes[scene.index - 1] if scene.index else None
    hit = _RECEIVED.search(before.words) if before else None
    last = last_letter(scene, told) if _IN_PERSON.search(scene.words) else None
    if before and hit:
        reader = claims_of((before.names[hit.start("who")],), setting)
    elif last and len(last.who) == 2 and last.who[1].value.kind is ActorKind.person:
        reader = (replace(last.who[1], score=0.6),)
    else:
        return ()
    pair = (*claims_of(referents(scene, left), setting)[:1], *reader)
    return (pair,) if len(pair) == 2 and foreign(pair[0].value, pair[1].value) else ()


def letter_of(handing: Draft) -> Draft:
    """The letter told before that was handed over: the day on which it came to hand is its own."""
    kind = Claim(ContactKind.message, handing.kind.spans, handing.kind.origin, 0.7, "surat")
    letter = replace(handing, who=(), kind=kind, city=None, country=None, rule="letter-linked")
    return replace(letter, linked=True, minutes=None)


def written_before(scene: Scene, right: tuple[int, ...], setting: Setting) -> tuple[Parties, ...]:
    """ "Surat itu dialamatkan kepada B": by the one of whose letter the sentences before tell."""
    readers = claims_of(referents(scene, right), setting)[:1]
    for earlier in reversed(setting.scenes[max(0, scene.index - _REACH) : scene.index]):
        if not _LETTER.search(earlier.words):
            continue
        named = claims_of((earlier.names[position] for position in sorted(earlier.names)), setting)
        writers = [one for one in named if one.value.kind is ActorKind.person]
        for writer in writers[:1]:
            return tuple((replace(writer, score=0.6), one) for one in readers if foreign(writer.value, one.value))
    return ()
