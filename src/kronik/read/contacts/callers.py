"""The visit that lies in a call on somebody: of the guest who is received, and of one who calls on a person abroad."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kronik.knowledge.register import HEADS
from kronik.model import HELD_OR_DUE, ActorKind, Claim, ContactKind, Grain, Origin, Party, Side
from kronik.read.clause.scene import Scene
from kronik.read.clause.triggers import Trigger
from kronik.read.contacts.draft import Draft, as_guest
from kronik.read.contacts.parties import Parties, state_party
from kronik.read.contacts.setting import Setting

_RESIDENT = re.compile(r"\b(?:duta besar|dubes|kuasa usaha|wakil tetap)\b")
_DELEGATION = re.compile(r"\b(?:delegasi|rombongan|utusan)\b")
# "mengunjungi Presiden Putin di Moskwa": who calls on the one who rules there visits the state as well.
_CALLS_ON = re.compile(
    r"(?:me)?(?:ng)?unjungi|(?:meny|s)ambangi|(?:men)?datangi|(?:berkunjung|bertandang|bertamu|datang|bersilaturahmi) ke |kunjungan kehormatan|courtesy call"
)

_VISIT = re.compile(r"\b(?:kunjungan|courtesy call)\b")
_MARGIN = re.compile(r"\bdi sela(?:-sela)? ")


def visit_told(scene: Scene, trigger: Trigger, draft: Draft, setting: Setting) -> Draft | None:
    """The visit beside the meeting that one verb tells: "menerima kunjungan B", "mengunjungi B di Moskwa" (codebook, field `kind`).

    None where the guest resides there, as ambassador or as head of a body that has its seat there, and where both are away from the host's country.
    """
    words = scene.words[trigger.start : trigger.end]
    if draft.family == "visit" or (draft.occasion and _MARGIN.search(scene.words)):
        return None  # whoever calls on the host of a gathering has come for that
    calls = words.startswith(("kunjungan", "courtesy"))
    if _VISIT.search(words) and not calls:
        host, guest, reason = draft.who[0], draft.who[-1], RECEIVED
    elif trigger.frame.name == "see" and len(draft.who) == 2 and _CALLS_ON.match(words):
        guest, host, reason = draft.who[0], draft.who[1], "mengunjungi"
        if not draft.country and (host.value.office not in HEADS or calls):
            return None
    else:
        return None
    country = setting.know.places.countries.get(host.value.state or "")
    state = state_party(host.value.state or "", setting.know, Side.host)
    if state is None or country is None or (draft.country and draft.country.value != country.iso2):
        return None  # "mendapat kunjungan koleganya di hotelnya": both are away from the receiver's country
    name = guest.spans[0].cut(setting.view).lower()
    comes = guest.value.kind is ActorKind.person or _DELEGATION.search(f"{words} {name}")
    if not comes or lives_there((guest, host), setting) or guest.value.office == "ambassador" or _RESIDENT.search(name):
        return None
    return _visit(guest, Claim(state, host.spans, _RULE, 0.8, "receives the visit"), draft, country.iso2, reason)


_REACH = 8  # sentences after an arrival
EARLIER_ONCE = re.compile(r"cue '(?:terakhir|pernah)")


def without_guests_abroad(contacts: Sequence[Draft]) -> tuple[Draft, ...]:
    """The contacts; who receives a call on his journey to the caller's own country is no host of a visit.

    "Jokowi tiba di Dhaka, Kamis. Di hotelnya ia menerima kunjungan kehormatan Menlu Bangladesh".
    """
    return tuple(draft for draft in contacts if not _received_abroad(draft, contacts))


def _received_abroad(visit: Draft, contacts: Sequence[Draft]) -> bool:
    if visit.family != "visit" or visit.kind.reason != RECEIVED:
        return False
    host, home = visit.who[-1].value.state, visit.who[0].value.state
    call = next((one for one in contacts if one.trigger == visit.trigger and one.family == "talks"), None)
    receivers = {party.actor for party in call.parties if party.state == host} if call else set[str]()
    if call is None or (call.city and call.country and call.country.score >= _NAMED):
        return False
    return any(
        one.family == "visit"
        and one.who[0].value.actor in receivers
        and one.who[-1].value.state == home
        and one.status.value in HELD_OR_DUE
        and not EARLIER_ONCE.match(one.status.reason)
        and 0 <= call.scene - one.scene <= _REACH
        and (bool(one.when) == bool(call.when) or _just_come(one, call))
        and not (one.when and call.when and not one.when.value.overlaps(call.when.value, slack=_STAY))
        for one in contacts
    )


def _just_come(arrival: Draft, call: Draft) -> bool:
    """Whether a call without a day is told right after the day of an arrival."""
    day = arrival.when is not None and arrival.when.value.grain is Grain.day
    return day and call.when is None and 0 < call.scene - arrival.scene <= _STAY


def lives_there(who: Parties, setting: Setting) -> bool:
    """Whether the guest heads a body that has its seat in the host's state: the Secretary-General of ASEAN in Jakarta."""
    bodies = setting.know.tables["seats"]["resident"]["bodies"]
    return len(who) == 2 and bodies.get(who[0].value.state, "") == who[1].value.state


RECEIVED = "menerima kunjungan"
_NAMED = 0.8  # score of a place that the sentence names
_STAY = 3  # days or sentences
_RULE = Origin("rule", "visit received")


def _visit(guest: Claim[Party], host: Claim[Party], draft: Draft, country: str, reason: str) -> Draft:
    here = draft.country if draft.country and draft.country.value == country else None
    return replace(
        draft,
        kind=Claim(ContactKind.visit, (draft.trigger,), _RULE, 0.8, reason),
        who=(as_guest(guest), host),
        country=here or Claim(country, host.spans, _RULE, 0.7, "receives the visit"),
        city=draft.city if here else None,
        frame="journey",
        open_channel=False,
    )
