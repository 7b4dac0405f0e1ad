"""Somebody not named who acts for a leader: "utusan Presiden Putin" is Russia, not Putin."""

from __future__ import annotations

import re

from kronik.knowledge.register import HEADS
from kronik.model import ActorKind, Reference
from kronik.read.clause.scene import Referent
from kronik.read.contacts.setting import Setting
from kronik.read.openings import holds

# "pejabat tinggi di lingkungan pemerintahan Presiden X", "anggota kabinet Presiden X"
_ENVOY = (
    r"\b(?:utusan|perwakilan|delegasi|pembantu|ajudan|(?<!kantor )(?<!kepala )staf|pejabat|petinggi|tim|anggota)"
    r"(?: (?:khusus|senior|tinggi|pribadi|utama|dari|bagi|transisi|kabinet|pemerintah(?:an)?|(?:di |dalam )?lingkungan))* "
)
_SENT = re.compile(
    rf"{_ENVOY}(?:presiden|pm|perdana menteri|raja|emir|sultan|putra mahkota|menlu|menteri luar negeri)(?: (?:[A-Z]\w+|\([A-Z]+\)|terpilih)){{0,4}} $",
    re.IGNORECASE,
)
_ACTING_HEAD = re.compile(r"[Pp]ejabat (?:PM|[Pp]erdana [Mm]enteri)\b")  # "Pejabat PM Thailand X": he acts as one
_SENT_RIGHT = re.compile(
    rf"{_ENVOY}(?:presiden|pm|perdana menteri|raja|emir|sultan|putra mahkota|menlu|menteri luar negeri) $",
    re.IGNORECASE,
)
_SENT_BY_OFFICE = re.compile(rf"{_ENVOY}(?:(?:di )?(?:administrasi|pemerintahan|kabinet|rezim) )?$", re.IGNORECASE)


_LED_BY = ("dipimpin", "diketuai", "dikepalai", "pimpinan")
_LED = re.compile(rf"\b(?:{'|'.join(_LED_BY)})(?: langsung)?(?: oleh)? (?:[\w-]+ ){{0,8}}$")


def leads_it(referent: Referent, setting: Setting) -> bool:
    """ "delegasi Hamas yang dipimpin X": he himself goes."""
    at = referent.span.start
    start = max(0, at - 90)
    return holds(setting.view[start:at], _LED_BY) and _LED.search(setting.view, start, at) is not None


def sent_for(referent: Referent, setting: Setting) -> bool:
    """ "utusan Presiden Putin", "perwakilan Emir Qatar": somebody not named, who acts for the state, not the one who sent him."""
    at = referent.span.start
    bare = referent.reference is Reference.office or referent.phrase.start == at  # an envoy's own name has his title
    if leads_it(referent, setting):
        return False
    person = any(party.kind is ActorKind.person for party in referent.parties)
    around = (setting.view, max(0, at - 60), at)
    leads = any(party.office in HEADS for party in referent.parties)
    named = leads and referent.reference is Reference.name
    if named and _ACTING_HEAD.match(setting.view, max(0, referent.phrase.start - 8)):
        return False
    sent = _SENT if leads else _SENT_RIGHT  # "utusan Sultan Oman Badr Albusaidi": he is the envoy
    bare = bare or leads  # "pejabat senior Trump"
    return person and bool((_SENT_BY_OFFICE if bare else sent).search(*around) or bare and sent.search(*around))


def deputy_of(referent: Referent, setting: Setting) -> bool:
    """ "kedatangan wakil Trump": the vice president, not the president."""
    leads = len(referent.parties) == 1 and referent.parties[0].office in HEADS
    return leads and setting.view.endswith(" wakil ", 0, referent.span.start)
