""" "..." katanya usai bertemu X: in the clause of a quotation, who says so is the subject of what tells when."""

from __future__ import annotations

import re

from kronik.model import ActorKind, Claim, Origin, Party
from kronik.read.clause.scene import Scene
from kronik.read.contacts.setting import Setting
from kronik.read.speech.forms import grammar
from kronik.read.wordclasses import AFTER, BEFORE, DONE, HOLD, WHILE

# "... kepada wartawan di Moskow, Senin, usai (menggelar)"
_WHEN = re.compile(
    rf"[^;\"]{{0,120}}? (?:{WHILE}|{AFTER}|{BEFORE}|dalam|di sela-sela|di sela|selama) (?:(?:{HOLD}|{DONE}|mengikuti|menghadiri|menutup|sebuah) )*"
)


def who_says(scene: Scene, before: int, setting: Setting) -> Claim[Party] | None:
    """The person who speaks the quotation that ends before this place, where nothing but when he says it stands between."""
    if scene.inside_quote(before) is not None:
        return None
    end = max((stop for _, stop in scene.quoted if stop <= before), default=None)
    cue = grammar(setting.know).after.match(scene.words, end) if end is not None else None
    if cue is None or not _WHEN.fullmatch(scene.words, cue.end(), before):
        return None
    place = scene.at[end or 0]
    quote = next((q for q in setting.quotes if q.direct and place - 3 <= q.span.end <= place + 3), None)
    if quote is None or quote.speaker_actor is None:
        return None
    parties = (party for one in setting.scenes for name in one.names.values() for party in name.parties)
    found = next((p for p in parties if p.actor == quote.speaker_actor and p.kind is ActorKind.person), None)
    said = scene.origin(*cue.span("cue"))
    return Claim(found, (said,), Origin("rule", "parties"), 0.6, "who says so") if found else None
