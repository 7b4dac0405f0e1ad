"""Those after whom somebody is the second or third to be received: "pemimpin Barat ketiga yang menemui Putin setelah A dan B"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kronik.model import ActorKind, Status
from kronik.read.clause.datable import claim, usable
from kronik.read.clause.scene import PERSON, TIME, Scene
from kronik.read.clause.triggers import Trigger
from kronik.read.contacts.draft import Draft
from kronik.read.contacts.parties import groups_of
from kronik.read.contacts.setting import Setting
from kronik.read.wordclasses import AFTER, DONE

_NTH_WHO = re.compile(
    rf"\b(?:kedua|ketiga|keempat|kelima)(?: \w+)? yang (?:(?:{DONE}|berhasil|berkesempatan) )*(?:di)?$"
)
_NEXT_TO = re.compile(rf"[^.;:,\"]{{0,60}}?,? (?:{AFTER}|menyusul)(?= )")
_ONE = re.compile(
    rf"(?:,? (?:dan|serta)|,)? (?:[\w-]+ ){{0,4}}?(?P<who>{PERSON})(?: \([^()]{{1,30}}\))?(?:,? (?:pada )?\(?(?P<day>{TIME})\)?)?"
)


def others_before(scene: Scene, trigger: Trigger, draft: Draft, setting: Setting) -> Iterator[Draft]:
    """The contacts of those who came before, each with the same host and a day of its own where one stands."""
    met = trigger.frame.shape in ("active", "with", "passive") and draft.family == "talks" and len(draft.who) == 2
    if not met or not draft.of_persons or draft.status.value is not Status.happened:
        return
    if not _NTH_WHO.search(scene.words, 0, trigger.start):
        return
    host = draft.who[1]
    lead = _NEXT_TO.match(scene.words, max(trigger.end, scene.place(host.spans[0].start) + 1))
    at = lead.end() if lead else len(scene.words)
    while one := _ONE.match(scene.words, at):
        at = one.end()
        time = scene.times.get(one.start("day")) if one["day"] else None
        when = claim(time, 0.7) if time and usable(scene, one.start("day"), time) else None
        for who in groups_of(scene, (one.start("who"),), (host,), setting):
            if all(claimed.value.kind is ActorKind.person for claimed in who):
                span = scene.origin(one.start("who"), one.end())
                yield replace(draft, who=who, when=when, trigger=span, minutes=None)
