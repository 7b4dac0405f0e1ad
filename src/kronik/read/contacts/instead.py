"""Whom somebody meets instead, with no verb of his own: "tidak bertemu A, tetapi B", "tidak akan menemui A, melainkan B"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kronik.model import Origin, Span, Status
from kronik.read.clause.scene import SIGNS, Scene
from kronik.read.clause.triggers import Trigger
from kronik.read.contacts.draft import Draft
from kronik.read.contacts.parties import groups_of
from kronik.read.contacts.setting import Setting
from kronik.read.wordclasses import WILL

_BUT = re.compile(
    rf"(?: \([^()]*\))?(?: di {SIGNS['L']})?, (?:tetapi|tapi|melainkan)(?: (?:hanya|justru|malah|dengan|bersama))* (?:(?!(?:ber|me|di)[a-z]{{3,}})[\w-]+ ){{0,3}}?(?P<who>{SIGNS['P']})(?: \([^()]*\))?(?=[.,;]|[.!?]*$)"
)
_WILL = re.compile(rf"\b(?:{WILL})\b")


def met_instead(scene: Scene, trigger: Trigger, draft: Draft, setting: Setting) -> Iterator[Draft]:
    """The contact that the same side had, or will have, with whoever is named behind "tetapi"."""
    if draft.status.value is not Status.denied or len(draft.who) != 2 or draft.family == "visit":
        return
    last = max(scene.place(claim.spans[0].start) for claim in draft.who)
    hit = _BUT.match(scene.words, last + 1) if last > trigger.end else None
    if hit is None or trigger.frame.shape not in ("with", "active"):
        return
    ahead = _WILL.search(scene.words, 0, trigger.start) is not None
    status = replace(
        draft.status,
        value=Status.planned if ahead else Status.happened,
        origin=Origin("rule", "instead"),
        reason="instead of whom it is denied",
    )
    for who in groups_of(scene, (hit.start("who"),), draft.who[:1], setting):
        said = scene.origin(*hit.span("who"))
        yield replace(
            draft, who=who, status=status, trigger=said, evidence=Span(draft.evidence.start, scene.at[hit.end("who")])
        )
