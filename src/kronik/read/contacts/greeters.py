"""Who stood at the foot of the stairs, told without the guest: "A tiba di bandara. Turut hadir menyambut, Menteri B"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kronik.model import ActorKind, ContactKind, Status
from kronik.read.clause.arguments import referents
from kronik.read.clause.scene import SIGNS, Scene
from kronik.read.clause.syntax import list_at, syntax
from kronik.read.contacts.draft import Draft, foreign
from kronik.read.contacts.parties import claims_of
from kronik.read.contacts.setting import Setting

_GREET = re.compile(
    r"\A\W*(?:(?:turut|ikut|tampak|terlihat|juga|adapun|yang|sejumlah|pejabat|tokoh|hadir|pula)[ ,]+){1,5}"
    r"(?:dalam |untuk |langsung )?(?:menyambut|penyambutan|menjemput)(?:nya)?"
    r"(?: (?:kedatangan|ketibaan|kehadiran|rombongan|tamu|negara|itu|tersebut|ini|beliau)(?:nya)?)*"
    r"(?: di (?:[\w-]+ ){0,4}?[\w\ue000-\uf8ff-]+)?"
    r"(?:[,:]| (?:yaitu|yakni|antara lain|di antaranya|adalah|ialah)[,:]?) (?:oleh )?"
    rf"(?=(?:[\w-]+ ){{0,4}}{SIGNS['H']})"
)
_REACH = 4  # sentences from the landing
_LANDED = ("tiba", "mendarat", "turun", "setiba", "ketibaan", "kedatangan")


def greeters(scene: Scene, told: Sequence[Draft], setting: Setting) -> tuple[Draft, ...]:
    """The welcome of whoever landed last, by those of the host's side whom the sentence lists; no ambassador counts."""
    hit = _GREET.match(scene.words)
    landing = _landing(scene, told) if hit else None
    if hit is None or landing is None:
        return ()
    head = syntax(setting.know).heads.match(scene.words, hit.end())
    first = head.end() if head else hit.end()
    guest = landing.who[0]
    listed = claims_of(referents(scene, list_at(scene, first, syntax(setting.know))), setting)
    hosts = tuple(
        claim
        for claim in listed
        if claim.value.kind is ActorKind.person
        and claim.value.office != "ambassador"
        and foreign(guest.value, claim.value)
    )
    if not hosts:
        return ()
    last = max(scene.place(claim.spans[0].start) for claim in hosts)
    return (
        replace(
            landing,
            scene=scene.index,
            trigger=scene.origin(*hit.span()),
            frame="welcome",
            rule="greeters",
            kind=replace(landing.kind, value=ContactKind.encounter, reason="menyambut"),
            who=(guest, *hosts),
            evidence=scene.origin(hit.start(), last + 1),
            occasion=None,
            minutes=None,
        ),
    )


def _landing(scene: Scene, told: Sequence[Draft]) -> Draft | None:
    """The journey that ended in a sentence just before; None where somebody is told to have welcomed the guest already."""
    near = [draft for draft in told if 0 <= scene.index - draft.scene <= _REACH]
    landings = [
        draft
        for draft in near
        if draft.family == "visit"
        and draft.status.value is Status.happened
        and draft.kind.reason.lower().startswith(_LANDED)
        and draft.who
        and draft.who[0].value.kind is ActorKind.person
    ]
    if not landings:
        return None
    guest = landings[-1].who[0].value.actor
    greeted = any(draft.family == "talks" and guest in draft.actors for draft in near)
    return None if greeted else landings[-1]
