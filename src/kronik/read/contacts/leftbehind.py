"""Stops of a tour that are only told as left: "Setelah Ankara, Prabowo terbang ke Doha", "Dari London, ia akan menuju Paris"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kronik.model import ActorKind, Claim, ContactKind, Origin, Party, Status
from kronik.read.clause.goals import goals
from kronik.read.clause.places import place_at
from kronik.read.clause.scene import PERSON, PLACE, PRONOUN, SIGNS, STATE, Scene
from kronik.read.contacts.attendance import came_to_gathering, gathering_in
from kronik.read.contacts.draft import Draft, as_guest
from kronik.read.contacts.hosts import sight
from kronik.read.contacts.parties import Parties, claims_of, state_claim
from kronik.read.contacts.setting import Setting
from kronik.read.contacts.surroundings import in_no_country, place_claims
from kronik.read.wordclasses import AFTER, DONE, WILL

_LAND = rf"[{STATE}{PLACE}]"
# "Setelah (dari) Ankara", "Dari London", "Dalam perjalanan pulang dari Washington", with which a sentence opens.
_OPENS = re.compile(
    rf"\W*(?:(?:adapun|lalu|kemudian|selanjutnya|sementara itu|rencananya|nantinya),? )?"
    rf"(?:(?:{AFTER}|selesai)(?: dari)?|(?:sepulang |sekembali |dalam perjalanan (?:pulang |kembali )?)?dari) (?=(?P<first>{_LAND}))"
)
# ", Presiden A (akan) terbang ke B", ", giliran B yang disambangi A"
_GOES = r"(?:ke|menuju|terbang|bertolak|berangkat|melanjutkan|meneruskan|kembali|pulang|mengunjungi|menyambangi|bertandang|berkunjung|melawat|singgah|mampir|tiba|mendarat)\b"
_HE_GOES = re.compile(
    rf"(?:, {STATE})?, (?:[\w-]+ ){{0,2}}?(?P<who>[{PERSON}{PRONOUN}])(?: \([^()]{{1,30}}\))?,?(?: (?:(?:{WILL}|{DONE}|juga|langsung|kembali|sendiri|kemudian|lalu|segera)|pada {SIGNS['T']}|{SIGNS['T']})){{0,4}} {_GOES}"
    rf"|, giliran {_LAND} yang (?:disambangi|dikunjungi|didatangi) (?P<whom>{PERSON})"
)
# "tiba di Hanoi setelah dari Tokyo", "negara kedua dalam lawatan A setelah Malaysia": behind the goal.
_BEHIND = re.compile(
    rf"[^.;\"]{{0,80}}? (?:{AFTER})(?: dari)? (?={_LAND}(?:, {STATE})?(?:[.,;]|$| (?:dan|serta) {_LAND}))"
)
_RULE = Origin("rule", "a stop left behind")


def with_stops_left(contacts: Sequence[Draft], setting: Setting) -> tuple[Draft, ...]:
    """The contacts, and the visits to the stops that a journey left behind, of which the article tells nowhere else."""
    done = list(contacts)
    for stop in (*_opening(setting), *_behind(contacts, setting)):
        if not any(_known(stop, other) for other in done):
            done.append(stop)
    return tuple(done)


def _opening(setting: Setting) -> Iterator[Draft]:
    for scene in setting.scenes:
        hit = _OPENS.match(scene.words)
        stops = goals(scene.words, hit.end()) if hit else ()
        on = _HE_GOES.match(scene.words, stops[-1] + 1) if stops else None
        if hit and on:
            at = on.start("who") if on["who"] else on.start("whom")
            yield from _visits(scene, claims_of((scene.names[at],), setting)[:1], (hit.start(), at + 1), stops, setting)


def _behind(contacts: Sequence[Draft], setting: Setting) -> Iterator[Draft]:
    for draft in contacts:
        if draft.family != "visit" or draft.status.value is not Status.happened or not draft.who:
            continue
        scene = setting.scenes[draft.scene]
        start = scene.place(draft.trigger.end)
        if hit := _BEHIND.match(scene.words, start):
            stops = goals(scene.words, hit.end())
            yield from _visits(scene, draft.who[:1], (start, stops[-1] + 1), stops, setting)


def _visits(
    scene: Scene, guest: Parties, words: tuple[int, int], stops: tuple[int, ...], setting: Setting
) -> Iterator[Draft]:
    """The visit of the guest to each of the stops that is a land of others."""
    if not guest or not _travels(guest[0].value, setting):
        return
    span = scene.origin(*words)
    for at in stops:
        place = place_at(setting.view, scene.at[at], scene.span.end, setting.know)
        if place is None or in_no_country(place) or sight(setting.view, scene.at[at], setting.know):
            continue
        if gathering_in(place, scene.index, setting):
            continue  # "Dari Bangkok, Harris bertolak ke Manila", after the summit there
        host = state_claim(place.iso3, scene.names[at].span, "the stop left behind", setting.know)
        if host is None or host.value.state == guest[0].value.state:
            continue
        city, country = place_claims(place, setting.know)
        yield Draft(
            scene=scene.index,
            trigger=span,
            frame="travel",
            rule="left-behind",
            kind=Claim(ContactKind.visit, (span,), _RULE, 0.6, "left behind"),
            status=Claim(Status.happened, (span,), _RULE, 0.6, "the stop left behind"),
            who=(as_guest(guest[0]), host),
            evidence=span,
            city=city,
            country=country,
        )


def _travels(guest: Party, setting: Setting) -> bool:
    """Whether it is a person who is known to serve a state and came for no gathering."""
    return guest.kind is ActorKind.person and guest.state is not None and not came_to_gathering(guest, setting)


def _known(stop: Draft, other: Draft) -> bool:
    """Whether the article tells of a visit of that guest to that land, or of whom he met there, whatever came of it."""
    if stop.who[0].value.actor not in other.actors:
        return False
    if other.family == "talks":
        return bool(other.country and stop.country and other.country.value == stop.country.value)
    return other.family == "visit" and other.who[-1].value.state == stop.who[-1].value.state
