""" "..." katanya usai bertemu X: in the clause of a quotation, who says so is the subject of what tells when."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kronik.knowledge.register import HEADS
from kronik.model import ActorId, ActorKind, Claim, Origin, Party, Span
from kronik.read.clause.scene import Scene
from kronik.read.contacts.setting import Setting
from kronik.read.speech.forms import grammar
from kronik.read.wordclasses import AFTER, BEFORE, DONE, HOLD, WHILE, WILL

# "... kepada wartawan di Moskow, Senin, usai (menggelar)"
_WHEN = re.compile(
    rf"[^;\"]{{0,120}}? (?:{WHILE}|{AFTER}|{BEFORE}|dalam|di sela-sela|di sela|selama) (?:(?:{HOLD}|{DONE}|mengikuti|menghadiri|menutup|sebuah) )*"
)


def who_says(scene: Scene, before: int, right: Sequence[Claim[Party]], setting: Setting) -> Claim[Party] | None:
    """The person who speaks the quotation that ends before this place, where nothing but when he says it stands between."""
    if (inside := scene.inside_quote(before)) is not None:
        if _TO_COME.search(scene.words, 0, before) and all(one.value.kind is ActorKind.state for one in right):
            speaker = _speaker(scene.at[before], scene.origin(*inside), setting, for_state=True)
            return _state_of(speaker, setting) if speaker else None
        speaker = _speaker(scene.at[before], scene.origin(*inside), setting)
        leads = speaker is not None and speaker.value.office in HEADS
        return speaker if leads or not _led(right) else None
    end = max((stop for _, stop in scene.quoted if stop <= before), default=None)
    cue = grammar(setting.know).after.match(scene.words, end) if end is not None else None
    if cue is None or not _WHEN.fullmatch(scene.words, cue.end(), before):
        return None
    place = scene.at[end or 0]
    quote = next((q for q in setting.quotes if q.direct and place - 3 <= q.span.end <= place + 3), None)
    if quote is None or quote.speaker_actor is None:
        return None
    return _claim(quote.speaker_actor, scene.origin(*cue.span("cue")), setting)


def _claim(actor: ActorId, said: Span, setting: Setting) -> Claim[Party] | None:
    parties = (party for one in setting.scenes for name in one.names.values() for party in name.parties)
    found = next((p for p in parties if p.actor == actor and p.kind is ActorKind.person), None)
    return Claim(found, (said,), Origin("rule", "parties"), 0.6, "who says so") if found else None


def _led(right: Sequence[Claim[Party]]) -> bool:
    """'"Pertemuan dengan Trump akan digelar," kata Lavrov': a leader meets the leader, not whoever tells of it."""
    return any(claim.value.office in HEADS or claim.value.kind is not ActorKind.person for claim in right)


# '"Besok akan ada pertemuan bilateral dengan Australia," kata Retno': of the state for which she speaks.
_TO_COME = re.compile(r"\b(?:akan|bakal) (?:ada|digelar|diadakan|dilakukan) $")


def _state_of(claim: Claim[Party], setting: Setting) -> Claim[Party] | None:
    country = setting.know.places.countries.get(claim.value.state or "")
    if country is None:
        return None
    state = Party(f"state:{country.iso3}", country.name_en, ActorKind.state, country.iso3)
    return replace(claim, value=state, reason="for which the speaker speaks")


_NO_LEADER = ("spokesperson", "chief_of_staff", "ambassador")


def _speaker(at: int, said: Span, setting: Setting, *, for_state: bool = False) -> Claim[Party] | None:
    """'"Pembicaraan tadi malam dengan Greer," kata Airlangga': he had them, unless he speaks for somebody."""
    quote = setting.quote_at(at)
    claim = _claim(quote.speaker_actor, said, setting) if quote and quote.speaker_actor else None
    return claim if claim and (for_state or claim.value.office not in _NO_LEADER) else None


# "Kapolri telah berkoordinasi dengan Panglima": an office of the outlet's own country whose holder the words do not name.
_OWN_OFFICE = re.compile(
    rf"\b(?:kapolri|kapolda|panglima(?: tni)?|ksa[dlu]|kasa[dlu]|jaksa agung|mensesneg|seskab|men(?:ko|dag|keu|dagri|hub|perin|tan|kes|sos|aker|kum|pora)\w*(?: \w+)?|gubernur|bupati)"
    rf"(?: (?:{WILL}|{DONE}|juga|kemudian|lalu|pun|sendiri|langsung|kembali|terus))* $"
)


def at_home(scene: Scene, before: int, right: Sequence[Claim[Party]]) -> bool:
    """Whether the subject is an Indonesian office and so is the counterpart: a talk among themselves."""
    return any(one.value.state == "IDN" for one in right) and bool(_OWN_OFFICE.search(scene.words, 0, before))
