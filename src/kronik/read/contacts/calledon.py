"""Whom a visit is paid to, where the words name him and not a land: "kunjungan resmi ke Presiden A di Bogor" is a meeting as well."""

from __future__ import annotations

import re
from dataclasses import replace

from kronik.model import Claim, ContactKind, Origin
from kronik.read.clause.scene import PRONOUN, SIGNS, Scene
from kronik.read.clause.triggers import Trigger
from kronik.read.contacts.draft import Draft, foreign
from kronik.read.contacts.parties import claims_of
from kronik.read.contacts.setting import Setting

_TO_HIM = re.compile(
    rf"(?:nya|{PRONOUN})?(?: (?:resmi|kerja|kenegaraan|kehormatan|balasan|singkat|perdana|perpisahan|perkenalan|silaturahmi))*"
    rf"(?: {SIGNS['P']}(?: \([^()]{{1,30}}\))?)?,? (?:ke|kepada) (?={SIGNS['P']})"
)
_RULE = Origin("rule", "called on")


def called_on(scene: Scene, trigger: Trigger, draft: Draft, setting: Setting) -> Draft | None:
    """The meeting with the person to whom the visit is paid; None where a land is named or he is the guest's own."""
    hit = _TO_HIM.match(scene.words, trigger.end) if draft.family == "visit" and len(draft.who) == 2 else None
    if hit is None or trigger.frame.shape in ("invite", "ceremony"):
        return None
    hosts = claims_of((scene.names[hit.end()],), setting)[:1]
    if not hosts or not foreign(draft.who[0].value, hosts[0].value):
        return None
    kind = Claim(ContactKind.meeting, draft.kind.spans, _RULE, 0.7, draft.kind.reason)
    return replace(draft, kind=kind, who=(draft.who[0], hosts[0]), frame="see", rule="active")
