"""Places that the host tells: the palace of whoever receives stands in his own capital (codebook decision 12).

"Istana Kepresidenan" is in Jakarta where an Indonesian receives, in Ankara where Erdogan does; "di kediamannya" names
the country of the one who receives and no settlement. Nobody known to receive: nothing is said, unless an Indonesian is party.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from kronik.knowledge import Knowledge
from kronik.model import Claim, Layout, Party, Span
from kronik.read.clause.places import Place
from kronik.read.clause.scene import Scene
from kronik.read.clause.triggers import Trigger
from kronik.read.contacts.bareoffices import INDONESIA
from kronik.read.contacts.setting import Setting

_RESIDENT = re.compile(r"(?i)(?:duta besar|dubes|kuasa usaha|konsul)")
_ATTENDS = re.compile(
    r"\b(?:menghadiri|hadiri|mengikuti|memenuhi)(?: (?:sebuah|acara|undangan))* $"
)  # "menghadiri jamuan"
_CALLED_IN = re.compile(r"memanggil|(?:di)?panggil")
_TO_MINISTRY = re.compile(
    r"\bke (?:(?:gedung|kantor) )?(?:kemlu|kemenlu|deplu|(?:kementerian|departemen) luar negeri|kementerian pertahanan|kemhan)\b",
    re.IGNORECASE,
)
_REACH = 90  # code points after the trigger in which "di kediamannya" stands


@dataclass(frozen=True, slots=True)
class _Patterns:
    """The words of packs/id/seats.toml, compiled."""

    own: re.Pattern[str]
    plain: re.Pattern[str]
    receives: re.Pattern[str]
    calls: re.Pattern[str]


@functools.cache
def _patterns(know: Knowledge) -> _Patterns:
    table = know.tables["seats"]
    receives = table["receives"]
    return _Patterns(
        re.compile(rf"\b{table['own']['words']}"),
        re.compile(rf"\b{table['plain']['words']}"),
        re.compile(receives["words"]),
        re.compile(receives["calls"]),
    )


def sight(view: str, start: int, know: Knowledge) -> bool:
    """Whether the name at `start` is what a guest is shown or where he sleeps: a mosque, a memorial, a hotel."""
    return _sights(know).match(view, start) is not None


@functools.cache
def _sights(know: Knowledge) -> re.Pattern[str]:
    return re.compile(know.tables["seats"]["sight"]["words"])


def host(scene: Scene, trigger: Trigger, who: Sequence[Claim[Party]], know: Knowledge) -> str | None:
    """The state (ISO 3166 alpha-3) of the party who receives the other; None where the words do not say who does."""
    patterns = _patterns(know)
    if len(who) < 2:
        return None
    if trigger.frame.shape in ("travel", "journey"):
        return who[-1].value.state
    if trigger.frame.shape == "active" and patterns.calls.match(scene.words[trigger.start : trigger.end]):
        resident = _RESIDENT.match(who[-1].spans[0].cut(scene.view))  # "menemui Kuasa Usaha China di kantornya"
        return who[0 if resident else -1].value.state
    if not patterns.receives.search(scene.words, trigger.start, trigger.end):
        return None
    guest_first = trigger.frame.shape == "passive" or _ATTENDS.search(scene.words, 0, trigger.start)
    return who[-1 if guest_first else 0].value.state


def written_in(layout: Layout, know: Knowledge) -> str | None:
    """The state whose city the dateline names. It places no contact, but says whose palace "Istana Kepresidenan" is."""
    name = layout.dateline.place if layout.dateline else None
    city = know.places.city(name.split(",")[0].strip()) if name else None
    return city.iso3 if city else None


def at_host(
    place: Place | None, scene: Scene, trigger: Trigger, who: Sequence[Claim[Party]], setting: Setting
) -> Place | None:
    """The place, or what stands for it where the words name only a building that every state has, or "kediamannya"."""
    know = setting.know
    state = host(scene, trigger, who, know)
    here = setting.written if any(claim.value.state == setting.written for claim in who) else None
    if place and not place.iso3 and state and _patterns(know).receives.search(scene.words, trigger.start, trigger.end):
        return replace(place, iso3=state)  # a town that no list has: whoever receives there is at home
    if place:
        return settled(place, state or here or _bearer(place.span.cut(scene.view), who, know), who, know)
    patterns = _patterns(know)
    own = patterns.own.search(scene.words, trigger.end, trigger.end + _REACH) if state else None
    if own and state:
        return Place(None, state, scene.origin(*own.span()))
    if called_in := _called_in(scene, trigger, who, know):
        return called_in
    seat = patterns.plain.search(scene.words, trigger.end, trigger.end + _REACH)
    here = here or (_bearer(seat[0], who, know) if seat else None)
    capital = know.places.capital(state or here or "") if seat else None
    return Place(capital.name_id, capital.iso3, scene.origin(*seat.span())) if seat and capital else None


def _called_in(scene: Scene, trigger: Trigger, who: Sequence[Claim[Party]], know: Knowledge) -> Place | None:
    """ "memanggil Dubes A ke Kemlu": the ministry of those who call in, in their capital."""
    if len(who) < 2 or not _CALLED_IN.match(scene.words, trigger.start):
        return None
    start = scene.at[trigger.start]
    ministry = _TO_MINISTRY.search(scene.view, start, min(scene.span.end, start + 2 * _REACH))
    callers = {claim.value.state for claim in who if claim.value.office != "ambassador"}
    capital = know.places.capital(callers.pop() or "") if ministry and len(callers) == 1 else None
    return Place(capital.name_id, capital.iso3, Span(*ministry.span())) if ministry and capital else None


def _bearer(building: str, who: Sequence[Claim[Party]], know: Knowledge) -> str | None:
    """The state of the one party whose office has such a building: of a president and a guest, the presidential palace."""
    if any(claim.value.state == INDONESIA for claim in who):
        return None
    for words, offices in _bearers(know):
        if words.search(building):
            states = {claim.value.state for claim in who if claim.value.office in offices}
            return states.pop() if len(states) == 1 else None
    return None


@functools.cache
def _bearers(know: Knowledge) -> tuple[tuple[re.Pattern[str], frozenset[str]], ...]:
    rows = know.tables["seats"]["bearers"]["rows"]
    return tuple((re.compile(row["words"]), frozenset(row["offices"])) for row in rows)


def settled(place: Place, state: str | None, who: Sequence[Claim[Party]], know: Knowledge) -> Place | None:
    """A building that every state has, in the capital of the host; else in Jakarta if an Indonesian is party, else None."""
    if not place.shared:
        return place
    at_home = any(claim.value.state == INDONESIA for claim in who)
    if state is None or state == INDONESIA:
        return place if at_home else None
    capital = know.places.capital(state)
    return replace(place, city=capital.name_id if capital else None, iso3=state, shared=False)
