"""Places that a meeting takes from the contact told beside it (codebook, field `city, country`).

News names a place once: "Jokowi tiba di Kyiv. Ia bertemu Zelensky ..." Days are not lent so: a meeting without a day
beside a dated one is as often of another day (measured: lending days made the date of the found worse).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kronik.model import Status
from kronik.read.clause.remarks import LAST, RECALLED
from kronik.read.clause.scene import PLACE, STATE, Scene
from kronik.read.contacts.draft import Draft
from kronik.read.contacts.implied import ASSUMED
from kronik.read.contacts.intended import IN_TURN
from kronik.read.contacts.nthtime import counted
from kronik.read.contacts.onvisits import onwards
from kronik.read.contacts.pressplace import told_to_the_press, with_press_places
from kronik.read.contacts.setting import Setting

_DONE = (Status.happened, Status.planned, Status.cancelled)
_BESIDE = 1  # sentences

_ROUND = 6  # sentences between the meetings of one round
_ROUND_DAYS = 3
_GOES_ON = re.compile(
    r"\b(?:juga|lalu|lantas|kemudian|selanjutnya|berikutnya|setelahnya|terakhir|kedua|ketiga|keempat|kelima|tanpa jeda|selain|kembali|turut|sementara itu|di sisi lain|usai itu|setelah itu)\b"
)
_ELSEWHERE = re.compile(
    rf"\b(?:di|ke|menuju|dari|mengunjungi|menyambangi|mendatangi|memasuki) [{PLACE}{STATE}]|\b(?:tiba|bertolak|terbang|mendarat|melawat|berkunjung|bertandang)\b"
)
_BEFORE = 4  # sentences back, where nothing says that the one elsewhere


def with_places(contacts: Sequence[Draft], setting: Setting) -> tuple[Draft, ...]:
    """The contacts, meetings without a place at that of the nearest contact with one of their parties."""
    placed = along_rounds(tuple(_from_nearest(draft, contacts, setting) for draft in contacts), setting)
    told = tuple(_from_country(told_to_the_press(draft, setting), placed, setting) for draft in placed)
    return with_press_places(told, setting)


def along_rounds(contacts: Sequence[Draft], setting: Setting) -> tuple[Draft, ...]:
    """The contacts, each meeting of a round of meetings where the one told before it was held."""
    placed = list(contacts)
    for place, draft in enumerate(placed):
        placed[place] = _from_series(draft, placed, setting)
    return tuple(placed)


def _from_series(draft: Draft, contacts: Sequence[Draft], setting: Setting) -> Draft:
    """One of several meetings of a day's round: where the one told before it was held, if nobody has moved since.

    "Retno bertemu A di Jenewa ... Pertemuan kedua dilangsungkan dengan B ... Retno juga bertemu C".
    """
    if draft.country or draft.family != "talks" or draft.status.value is not Status.happened:
        return draft
    before = [other for other in contacts if other.family == "talks" and 0 < draft.scene - other.scene <= _ROUND]
    latest = max((other.when.value.last for other in before if other.when), default=None)
    for other in sorted(before, key=lambda contact: draft.scene - contact.scene):
        if other.when and latest and (latest - other.when.value.last).days > _ROUND_DAYS:
            continue  # one of the past, told in between
        if not other.country or not _akin(draft, other) or not hosted(draft, other, setting):
            continue
        if _looked_back_on(draft, other, contacts, setting):
            continue
        if draft.occasion and (other.occasion is None or other.occasion.value != draft.occasion.value):
            continue
        same_day = not draft.when or (other.when is not None and draft.when.value.overlaps(other.when.value, slack=1))
        told_so = _GOES_ON.search(setting.scenes[draft.scene].words)
        if same_day and told_so and not any(map(_moves, setting.scenes[other.scene + 1 : draft.scene + 1])):
            return replace(draft, city=other.city, country=other.country)
        return draft
    return draft


def _moves(scene: Scene) -> bool:
    return _ELSEWHERE.search(scene.words) is not None


_LONG_BEFORE = (LAST, RECALLED, "cue 'terakhir", "cue 'pernah", "cue 'pertama kali")


def _from_nearest(draft: Draft, contacts: Sequence[Draft], setting: Setting) -> Draft:
    assumed = draft.country is not None and draft.country.score <= ASSUMED
    if (
        (draft.country or draft.city)
        and not assumed
        or draft.family != "talks"
        or draft.status.value not in _DONE
        or counted(draft)
    ):
        return draft
    for other in sorted(contacts, key=lambda contact: (not _guest(draft, contact), abs(contact.scene - draft.scene))):
        near = (
            other.country
            and other.status.reason != "an invitation"
            and _akin(draft, other)
            and not (assumed and other.country.score <= ASSUMED)
            and (
                0 <= draft.scene - other.scene <= _BESIDE
                or (-_BESIDE <= draft.scene - other.scene <= _BEFORE and hosted(draft, other, setting))
                or (draft.status.value is Status.planned and _guest(draft, other))
            )
        )
        if draft.occasion and (other.occasion is None or other.occasion.value != draft.occasion.value):
            continue  # on the margins of another gathering
        if draft.status.value is Status.planned and _long_over(other, setting):
            continue  # what is ahead is not where they were then
        if _looked_back_on(draft, other, contacts, setting):
            continue
        if any(mark in other.status.reason for mark in _LONG_BEFORE) and other.actors == draft.actors:
            continue  # "bertemu lagi. Keduanya terakhir bertemu di Ankara": there they met then
        if (_held_before(draft, other) and not hosted(draft, other, setting)) or onwards(draft, other, setting):
            continue
        slack = 1 if _by_another_of_the_hosts(draft, other, setting) else 0
        if near and (not (draft.when and other.when) or draft.when.value.overlaps(other.when.value, slack=slack)):
            return replace(draft, city=other.city, country=other.country)
    return draft


def _looked_back_on(draft: Draft, other: Draft, contacts: Sequence[Draft], setting: Setting) -> bool:
    """Whether the other is one of old, told in between, of a story whose own days place one of theirs elsewhere."""
    if draft.when or not _of_another_time(draft, other, setting):
        return False
    fresh = (one for one in contacts if one.country and one.when and _akin(draft, one))
    return any(not _of_another_time(draft, one, setting) for one in fresh)


def _held_before(draft: Draft, other: Draft) -> bool:
    """ "memulai pertemuan di Hanoi setelah bertemu mitranya dari Iran": the earlier one has its own place.

    "Usai bertemu Putin, Modi tiba di Wina": so has what was over before the journey.
    """
    onwards = other.family == "visit" or draft.trigger.start > other.trigger.start
    return draft.scene == other.scene and onwards and bool(IN_TURN.search(draft.status.reason))


def _by_another_of_the_hosts(draft: Draft, other: Draft, setting: Setting) -> bool:
    """ "diterima Modi di New Delhi, Selasa. Senin, ia bertemu Jaishankar": the next host is at home there too."""
    if draft.frame == "jointly":
        return False
    known = other.actors
    land = other.country.value if other.country else None
    hosts = (setting.know.places.countries.get(p.state or "") for p in draft.parties if p.actor not in known)
    return any(host is not None and host.iso2 == land for host in hosts)


def _long_over(other: Draft, setting: Setting) -> bool:
    """Whether a contact was held more than a week before publication."""
    day = setting.published.day
    return bool(day and other.when and other.status.value is Status.happened and (day - other.when.value.last).days > 7)


def hosted(draft: Draft, other: Draft, setting: Setting) -> bool:
    """Whether a contact told farther back can be where this one was held: not with another host in that one's own country."""
    home = at_home(other, setting)
    return not home or any(party.state in home for party in draft.parties)


def at_home(other: Draft, setting: Setting) -> set[str]:
    """The states of those parties in whose own country a contact was held: of a host, the next day tells nothing of his guest."""
    here = other.country.value if other.country else ""
    states = {party.state for party in other.parties if party.state}
    return {c.iso3 for c in map(setting.know.places.countries.get, states) if c and c.iso2 == here}


def _from_country(draft: Draft, contacts: Sequence[Draft], setting: Setting) -> Draft:
    """The settlement where the article places another contact of theirs in the same country."""
    if draft.city or not draft.country or draft.family != "talks":
        return draft
    for other in contacts:
        if draft.occasion and (other.occasion is None or other.occasion.value != draft.occasion.value):
            continue
        there = other.city and other.country and other.country.value == draft.country.value
        if (
            there
            and _akin(draft, other)
            and not _of_another_time(draft, other, setting)
            and not onwards(draft, other, setting)
        ):
            return replace(draft, city=other.city)
    return draft


_LONG_AGO = 60  # days


def _of_another_time(draft: Draft, other: Draft, setting: Setting) -> bool:
    """Whether the one was held long before the other, by its day and that of the report."""
    day = setting.published.day
    days = [one.when.value for one in (draft, other) if one.when]
    if len(days) == 2:
        return not days[0].overlaps(days[1], slack=_LONG_AGO)
    return bool(days and day and (day - days[0].last).days > _LONG_AGO)


def _akin(draft: Draft, other: Draft) -> bool:
    """Whether a contact in person has one of the parties, and stands as that one does."""
    if other is draft or other.family not in ("talks", "visit"):
        return False
    same = other.status.value is draft.status.value
    ahead = draft.status.value in (Status.planned, Status.cancelled)
    if not same and not (ahead and other.status.value is Status.happened and _guest(draft, other)):
        return False
    return bool(draft.actors & other.actors)


def _guest(draft: Draft, other: Draft) -> bool:
    """Whether a meeting that is ahead belongs to a visit that has begun: its parties are the guest and one of the host's."""
    if other.family != "visit" or draft.when:
        return False
    return {party.state for party in other.parties} <= {party.state for party in draft.parties}
