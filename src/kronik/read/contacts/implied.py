"""Visits that only other contacts tell: a meeting in the host's own country, a welcome at the aircraft (codebook, field `kind`)."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace

from kronik.model import HELD_OR_DUE, ActorKind, Claim, ContactKind, Origin, Party, Status
from kronik.read.clause.circumstances import read_occasion
from kronik.read.clause.triggers import WELCOMES
from kronik.read.contacts.attendance import attends_gathering, came_to_gathering
from kronik.read.contacts.draft import Draft, as_guest
from kronik.read.contacts.parties import state_claim
from kronik.read.contacts.setting import Setting
from kronik.read.contacts.tours import tourists
from kronik.read.contacts.unsaidhosts import goal_said, with_host
from kronik.read.wordclasses import AFTER

ASSUMED = 0.5  # score of a place that only the country of the outlet suggests
_NEAR = 5  # sentences between a visit without a host and the meeting held on it
_REACH = 8  # sentences between a visit that is told by its noun alone and the meeting held on it


def with_implied(contacts: Sequence[Draft], drafts: Sequence[Draft], setting: Setting) -> tuple[Draft, ...]:
    """The contacts, and visits whose host only the meetings on them tell: "Dalam kunjungan kenegaraan itu, ...".

    A visit whose meeting is also reported is two records (codebook, field `kind`).
    """
    done = list(contacts)
    for draft in drafts:
        if not draft.linked or draft.family != "visit" or draft.status.value not in HELD_OR_DUE:
            continue
        guest = draft.who[0].value if draft.who else None
        if guest and draft.kind.reason.startswith("kedatangan") and came_to_gathering(guest, setting):
            continue  # "menyambut kedatangan Kishida": for the summit
        known = [
            c
            for c in done
            if c.family == "visit"
            and c.status.value is not Status.cancelled
            and (c.who[0].value.actor == guest.actor if guest else _told_before(c, draft))
        ]
        if guest and guest.office == "ambassador":
            continue
        if known:  # "mendarat di Barajas disambut Raja Felipe": in another country than those told of before
            landed = draft.kind.reason in ("tiba", "mendarat") and guest is not None
            near = (
                [c for c in done if abs(c.scene - draft.scene) <= 1] if landed else _met_elsewhere(draft, done, known)
            )
            visit = _implied(draft, near, setting)
        else:
            visit = _landed_beside(draft, done, setting) or _implied(draft, done, setting) or with_host(draft, setting)
        if visit and not any(_same_journey(visit, c) or _called_off(visit, c) for c in done):
            done.append(visit)
    return with_stops(contacts, done, setting)


def _called_off(visit: Draft, known: Draft) -> bool:
    """ "menunda kunjungan ke Kyiv ... Di sana ia rencananya bertemu Zelensky": that journey is told of already."""
    lost = known.status.value is Status.cancelled and visit.status.value is not Status.happened
    return lost and known.actors == visit.actors


def with_stops(meetings: Sequence[Draft], contacts: Sequence[Draft], setting: Setting) -> tuple[Draft, ...]:
    """The contacts, and the visits of those who were welcomed at the aircraft or met a host at home on a tour."""
    touring = tourists(setting) if any(one.family == "talks" for one in meetings) else frozenset[str]()
    done = list(contacts)
    for welcome in meetings:
        visit = _arrived(welcome, setting) or _on_tour(welcome, touring, setting)
        if visit and not any(_known_there(visit, c) or _called_off(visit, c) for c in done):
            done.append(visit)
    return tuple(done)


def _arrived(welcome: Draft, setting: Setting) -> Draft | None:
    """ "disambut PM Rishi Sunak di Bandara Stansted": whoever is welcomed at the aircraft has come to that country."""
    if welcome.frame not in WELCOMES or welcome.status.value is not Status.happened or len(welcome.who) != 2:
        return None
    host, guest = welcome.who if welcome.frame == "welcome" else welcome.who[::-1]
    country = setting.know.places.countries.get(host.value.state or "")
    foreign_place = welcome.country and country and welcome.country.value != country.iso2
    if country is None or foreign_place or host.value.office == "ambassador":
        return None
    if not welcome.official or attends_gathering(setting, welcome.scene):
        return None
    claim = state_claim(country.iso3, host.spans[0], "where the guest was welcomed", setting.know)
    if claim is None or guest.value.state == host.value.state or guest.value.kind is not ActorKind.person:
        return None
    rule = Origin("rule", "welcomed at the aircraft")
    return replace(
        welcome,
        kind=Claim(ContactKind.visit, (welcome.trigger,), rule, 0.6, "welcomed at the aircraft"),
        who=(as_guest(guest), claim),
        country=Claim(country.iso2, host.spans, rule, 0.6, "welcomed at the aircraft"),
        city=welcome.city if welcome.country else None,
        frame="travel",
        open_channel=False,
    )


def _met_elsewhere(draft: Draft, contacts: Sequence[Draft], visits: Sequence[Draft]) -> list[Draft]:
    """The meetings of the sentence in another country than those of the visits known: "diterima B di Tokyo, hari pertama kunjungannya"."""
    known = {visit.country.value for visit in visits if visit.country}
    return [c for c in contacts if c.scene == draft.scene and draft.who and c.country and c.country.value not in known]


def _told_before(visit: Draft, draft: Draft) -> bool:
    """Whether "kunjungan itu" may be this visit: not one told after it, "... ini balasan atas lawatan A ke B"."""
    points = draft.rule == "journey-linked" or "balasan" in draft.kind.reason
    return 0 <= draft.scene - visit.scene <= _NEAR and not (points and visit.trigger.start > draft.trigger.start)


_LAST_TOUR = 21  # days


def _on_tour(meeting: Draft, touring: frozenset[str], setting: Setting) -> Draft | None:
    """ "memulai lawatan ke Eropa ... Di Prancis ia bertemu Macron": each meeting at a host's on a tour tells a stop of it."""
    if meeting.family != "talks" or meeting.status.value not in HELD_OR_DUE:
        return None
    day = setting.published.day
    if day and meeting.when and (day - meeting.when.value.last).days > _LAST_TOUR:
        return None  # of another time
    for guest in meeting.who:
        if guest.value.actor not in touring or guest.value.kind is not ActorKind.person:
            continue
        for host in meeting.who:
            country = setting.know.places.countries.get(host.value.state or "")
            told = meeting.country and meeting.country.score > ASSUMED and not meeting.occasion
            if not (country and told and meeting.country) or host.value.state == guest.value.state:
                continue
            if meeting.country.value == country.iso2 and (
                claim := state_claim(country.iso3, host.spans[0], "where its meeting was held", setting.know)
            ):
                rule = Origin("rule", "a stop of the tour")
                return replace(
                    meeting,
                    kind=Claim(ContactKind.visit, (meeting.trigger,), rule, 0.5, "a stop of the tour"),
                    who=(as_guest(guest), claim),
                    city=None,
                    frame="travel",
                    minutes=None,
                    open_channel=False,
                )
    return None


def _known_there(visit: Draft, other: Draft) -> bool:
    """Whether the article tells of a visit of that guest to that host, at any time."""
    if other.family != "visit" or other.status.value in (Status.cancelled, Status.denied):
        return False
    return any(p.actor == visit.who[0].value.actor for p in other.parties) and (
        other.who[-1].value.state == visit.who[-1].value.state
    )


def _same_journey(visit: Draft, other: Draft) -> bool:
    return (
        other.family == "visit"
        and other.who[0].value.actor == visit.who[0].value.actor
        and other.who[-1].value.state == visit.who[-1].value.state
        and not (visit.when and other.when and not visit.when.value.overlaps(other.when.value, slack=1))
    )


def _landed_beside(draft: Draft, contacts: Sequence[Draft], setting: Setting) -> Draft | None:
    """ "Anwar mendarat pada Minggu pagi": where the guest told of just before had arrived."""
    far = {"travel": 2, "journey": 0 if draft.when else -1}.get(draft.frame, -1)  # sentences
    if goal_said(draft, setting):
        return None  # "berkunjung ke markas besar PBB": elsewhere, to a host of which nothing is known
    for other in reversed(contacts if draft.who else ()):
        host = other.who[-1]
        if (
            other.family == "visit"
            and 0 <= draft.scene - other.scene <= far
            and host.value.kind is ActorKind.state
            and host.value.state != draft.who[0].value.state
            and other.status.value is draft.status.value
        ):
            return replace(draft, linked=False, who=(draft.who[0], host), country=other.country, city=other.city)
    return None


_MARGINS = re.compile(r"\b[Dd]i sela(?:-sela)?(?: rangkaian| agenda)? \Z")
_SINCE = re.compile(rf"cue '(?:{AFTER}|sejak)")
_FOLLOWS = re.compile(r"\b(?:lanjutan|tindak lanjut|menindaklanjuti|kelanjutan|hasil)\b")


def _after_another(draft: Draft, meeting: Draft, setting: Setting) -> bool:
    """ "Kunjungan itu terjadi sebulan setelah Kim bertemu Xi": a meeting that was not held on it."""
    start = draft.trigger.start
    if meeting.scene != draft.scene or meeting.trigger.start <= start:
        return False
    if not draft.who and _MARGINS.search(setting.view, max(0, start - 40), start):
        return True  # "Di sela kunjungan itu, Menlu A bertemu Menlu B": their leader's, told before
    between = setting.view[draft.trigger.end : meeting.trigger.start]
    return bool(_FOLLOWS.search(between) or _SINCE.match(meeting.status.reason))


def _implied(draft: Draft, contacts: Sequence[Draft], setting: Setting) -> Draft | None:
    """The visit on which the nearest meeting in a party's own country was held."""
    meetings = [
        c
        for c in contacts
        if c.family == "talks" and c.status.value in HELD_OR_DUE and abs(c.scene - draft.scene) <= _REACH
    ]
    elsewhere = goal_said(draft, setting)  # "kunjungan Pompeo ke negara-negara Teluk"
    for meeting in sorted(meetings, key=lambda c: abs(c.scene - draft.scene)):
        if _after_another(draft, meeting, setting):
            continue
        told = meeting.country if meeting.country and meeting.country.score > ASSUMED else None
        beside = not (told or elsewhere) and draft.who and abs(meeting.scene - draft.scene) <= 1
        near = beside and not _at_a_gathering(draft, setting)
        for host, guest in itertools.permutations(meeting.who, 2):
            country = setting.know.places.countries.get(host.value.state or "")
            at_home = country and (told.value == country.iso2 if told else near)
            right_guest = not draft.who or draft.who[0].value.actor == guest.value.actor
            prepared = not right_guest and told and _prepared(draft, meeting, guest.value)
            right_guest = right_guest or bool(prepared)
            if not (country and at_home and right_guest) or guest.value.kind is not ActorKind.person:
                continue
            if guest.value.state == host.value.state or any(one.value.office == "ambassador" for one in (guest, host)):
                continue
            claim = state_claim(country.iso3, host.spans[0], "where its meeting was held", setting.know)
            if claim is None:
                continue
            traveller = draft.who[0] if prepared else guest
            visitor = as_guest(traveller)
            here = Claim(country.iso2, host.spans, Origin("rule", "host"), 0.6, "where its meeting was held")
            status = draft.status if prepared else meeting.status
            visit = replace(draft, linked=False, who=(visitor, claim), country=here, city=None, status=status)
            dated = replace(visit, when=draft.when or meeting.when)
            once_before = any(_same_journey(visit, c) and not _same_journey(dated, c) for c in contacts)
            return dated if once_before else visit
    return None


def _at_a_gathering(draft: Draft, setting: Setting) -> bool:
    """Whether a gathering was told of just before: whom a guest meets there need not be at home."""
    near = setting.scenes[max(0, draft.scene - _NEAR) : draft.scene + 1]
    return any(read_occasion(scene, setting.know) for scene in near)


def _prepared(draft: Draft, meeting: Draft, guest: Party) -> bool:
    """ "Wang Yi menemui Jokowi ... membahas rencana kunjungan PM Li Qiang": to where its preparation was held."""
    ahead = draft.status.value is Status.planned and draft.frame == "journey" and draft.scene - meeting.scene >= -2
    return bool(ahead and draft.who and draft.who[0].value.state == guest.state)
