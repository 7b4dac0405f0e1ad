"""What one sentence tells beside a message: the message it thanks for, further readers, and the hands that bring it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kronik.model import Claim, ContactKind
from kronik.read.clause.arguments import referents
from kronik.read.clause.scene import PLACE, SIGNS, STATE, Scene
from kronik.read.clause.sides import clause_subject
from kronik.read.clause.syntax import syntax
from kronik.read.clause.triggers import Trigger
from kronik.read.clause.where import read_place
from kronik.read.contacts.draft import Draft, foreign
from kronik.read.contacts.hosts import settled
from kronik.read.contacts.parties import claims_of, groups_of
from kronik.read.contacts.setting import Setting
from kronik.read.contacts.surroundings import place_claims
from kronik.read.wordclasses import DONE

# "pesan simpati kepada A atas ledakan di X dan secara terpisah kepada B"
_AND_TO = re.compile(
    r"[^.;\"]{0,90}?,? (?:dan|serta|maupun|disusul)(?: (?:juga|kemudian|secara terpisah|satu lagi|lainnya|yang lain))* kepada (?=[^.;,\"]{1,60})"
)
_HANDS = re.compile(r"\b(?:menyerahkan|menyampaikan) (?:langsung |sendiri )?$")


def readers(scene: Scene, trigger: Trigger, draft: Draft, setting: Setting) -> Iterator[Draft]:
    """The contacts that the words of a message tell beside it."""
    if draft.family != "message" or len(draft.who) != 2:
        return
    if "kasih" in draft.kind.reason:
        # "menyampaikan terima kasih kepada Xi atas pesan selamat": what he is thanked for
        yield replace(draft, who=draft.who[::-1], when=None, frame="letter")
    yield from _and_to(scene, trigger, draft, setting)
    yield from _handed(scene, trigger, draft, setting)
    yield from _brought(scene, trigger, draft, setting)


# "A menerima surat dari B (untuk C) yang dibawa D di Beijing", "surat B kepada A diserahkan oleh D di Riyadh"
_BROUGHT = re.compile(
    rf"[^.;\"]{{0,60}}? (?:yang )?(?:(?:{DONE}) )?di(?:bawa|sampaikan|serahkan|antar(?:kan)?|teruskan)(?: secara)?(?: langsung)?(?: oleh)? (?:(?!(?:kepada|ke|di|pada|untuk)\b)[\w-]+ ){{0,4}}?(?P<hand>{SIGNS['P']})(?: \([^()]{{1,30}}\))?,? (?=di [{PLACE}{STATE}]|(?:dalam|saat|pada) (?:pertemuan|kunjungan|audiensi)|saat {SIGNS['H']} ber)"
)
_INTO_HANDS = re.compile(rf"(?P<who>{SIGNS['H']})(?: \([^()]{{1,30}}\))?(?: (?:telah|sudah|juga))* menerima (?:\w+ )?$")


def _brought(scene: Scene, trigger: Trigger, draft: Draft, setting: Setting) -> Iterator[Draft]:
    """Who brings a letter meets him who takes it, where the words place them together."""
    hit = _BROUGHT.match(scene.words, trigger.end) if draft.frame == "letter" else None
    if hit is None:
        return
    taken = _INTO_HANDS.search(scene.words, 0, trigger.start)
    reader = claims_of((scene.names[taken.start("who")],), setting)[:1] if taken else draft.who[1:]
    hand = claims_of((scene.names[hit.start("hand")],), setting)[:1]
    at = read_place(scene, hit.start("hand"), hit.end("hand"), setting.know)
    if not hand or not reader or not foreign(hand[0].value, reader[0].value):
        return
    if hand[0].value.actor == draft.who[0].value.actor:
        return
    who = (hand[0], reader[0])
    city, country = place_claims(settled(at, reader[0].value.state, who, setting.know) if at else None, setting.know)
    kind = Claim(ContactKind.meeting, draft.kind.spans, draft.kind.origin, 0.6, "brings the letter")
    yield replace(draft, who=who, kind=kind, frame="see", city=city, country=country)


def _and_to(scene: Scene, trigger: Trigger, draft: Draft, setting: Setting) -> Iterator[Draft]:
    """A further reader of the same writer's message, after a preposition of his own."""
    at = scene.place(draft.who[1].spans[-1].start) + 1
    while at > trigger.end and (hit := _AND_TO.match(scene.words, at)):
        head = syntax(setting.know).heads.match(scene.words, hit.end())
        place = head.end() if head else hit.end()
        if place not in scene.names:
            return
        for who in groups_of(scene, (place,), draft.who[:1], setting):
            yield replace(draft, who=who, trigger=scene.origin(hit.start(), hit.end()))
        at = place + 1


def _handed(scene: Scene, trigger: Trigger, draft: Draft, setting: Setting) -> Iterator[Draft]:
    """ "Utusan A menyerahkan surat B kepada C di istana": the envoy and the reader meet."""
    if draft.rule != "letter-from-to" or not _HANDS.search(scene.words, 0, trigger.start):
        return
    if scene.words.startswith("salam", trigger.start):
        return  # "menyampaikan salam Prabowo kepada Xi": through whomever he met
    at = read_place(scene, trigger.start, trigger.end, setting.know)
    hand = claims_of(referents(scene, clause_subject(scene, trigger, syntax(setting.know), frozenset())), setting)[-1:]
    sender, reader = draft.who
    if (
        not (at or draft.when)
        or not hand
        or hand[0].value.actor == sender.value.actor
        or not foreign(hand[0].value, reader.value)
    ):
        return
    city, country = place_claims(at and settled(at, reader.value.state, draft.who, setting.know), setting.know)
    kind = Claim(ContactKind.meeting, draft.kind.spans, draft.kind.origin, 0.6, "hands over the letter")
    yield replace(draft, who=(hand[0], reader), kind=kind, frame="see", city=city, country=country)
