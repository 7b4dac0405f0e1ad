"""The day on which a letter came to hand: that on which its bearer met whom it is for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kronik.model import Claim, Grain, Status, TimeExpression
from kronik.read.contacts.draft import Draft
from kronik.read.contacts.setting import Setting

_HANDS = re.compile(
    r"\b(?:di(?:sampaikan|serahkan|antar|antarkan|bawa|teruskan)|menyampaikan|menyerahkan|membawa|mengantar(?:kan)?|meneruskan|melalui|lewat)\b"
)
_NEAR = 3  # sentences in which the bearer's meeting follows


def on_delivery(contacts: Sequence[Draft], setting: Setting) -> tuple[Draft, ...]:
    """The contacts: "Surat A untuk B disampaikan Dubes C. C menemui B, Selasa" dates the letter."""
    return tuple(
        replace(draft, when=day)
        if draft.family == "message" and draft.when is None and (day := _delivered(draft, contacts, setting))
        else draft
        for draft in contacts
    )


def _delivered(letter: Draft, contacts: Sequence[Draft], setting: Setting) -> Claim[TimeExpression] | None:
    """The day of the meeting of its bearer, whom the sentence of the letter names, with one of its two sides."""
    scene = setting.scenes[letter.scene]
    if letter.status.value is not Status.happened or not _HANDS.search(scene.words):
        return None
    named = {party.actor for name in scene.names.values() for party in name.parties}
    for meeting in contacts:
        bearers = meeting.actors - letter.actors
        held = meeting.family == "talks" and meeting.status.value is Status.happened
        near = 0 <= meeting.scene - letter.scene <= _NEAR and len(meeting.who) == len(letter.who) == 2
        day = meeting.when if meeting.when and meeting.when.value.grain is Grain.day else None
        if held and near and day and len(bearers) == 1 and bearers <= named:
            return day
    return None
