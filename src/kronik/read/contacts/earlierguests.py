"""Who was there before, told by a word of visit that names no guest, only an office.

"Ini kunjungan pertama seorang presiden A ke B sejak C pada 2017", "terakhir kali presiden A berkunjung ke B adalah C pada 2017".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from kronik.model import ActorKind, Claim, Party
from kronik.read.clause.arguments import referents
from kronik.read.clause.datable import claim, usable
from kronik.read.clause.scene import PLACE, SIGNS, STATE, TIME, Scene
from kronik.read.clause.sides import Sides
from kronik.read.clause.triggers import Trigger
from kronik.read.contacts.draft import FORMER, Draft, as_guest, once_before
from kronik.read.contacts.journeys import host_at
from kronik.read.contacts.onedraft import draft_of
from kronik.read.contacts.parties import claims_of
from kronik.read.contacts.setting import Setting
from kronik.read.wordclasses import AFTER

_REACH = 2  # sentences to the visit that "kunjungan itu" takes up
_HE = (
    rf"(?:(?:kunjungan|lawatan|kedatangan|era|masa|zaman)(?: \w+)? )?(?=(?P<who>{SIGNS['P']})(?: \([^()]*\))?,?"
    rf"(?: (?:(?:ber|me)(?:kunjung|lawat)|datang|(?:me|ber)\w+i (?=[{STATE}{PLACE}])|(?:pergi|tiba|terbang) (?=ke|di)|(?:melakukan|mengadakan|melakukannya))\w*)?"
    rf"(?:,? (?:ke|di|negara|itu|sana|kunjungan|lawatan|serupa|terakhir|[{STATE}{PLACE}]))*(?: (?:pada|tahun|bulan|di|untuk|sekitar|awal|akhir))* (?P<day>{TIME}))"
)
_COUNT = re.compile(r"\b(?:(?:pertama|perdana|terakhir)(?:nya)?|tertinggi|paling (?:senior|tinggi))\b")
_THIS_IS = re.compile(
    r"\W*(?:itu|ini|hal (?:itu|ini))(?:lah)? (?:merupakan |adalah |menjadi )?(?:kunjungan|lawatan|kedatangan)\b"
)
_SINCE = re.compile(rf"[^.;\"]{{0,90}}? (?:sejak|{AFTER}|dalam {TIME}) {_HE}")
_WAS = re.compile(rf"[^.;\"]{{0,60}}? (?:adalah|ialah|yakni|yaitu|dilakukan(?: oleh)?|oleh) {_HE}")


def earlier_guest(
    scene: Scene,
    trigger: Trigger,
    found: Sides,
    told: Sequence[Draft],
    triggers: Sequence[Trigger],
    setting: Setting,
) -> Iterator[Draft]:
    """The visit of him since whom there was none, to the land named or to that of the visit told just before."""
    if trigger.frame.kind != "visit" or trigger.frame.shape == "invite":
        return
    hit = _SINCE.match(scene.words, trigger.start) or _WAS.match(scene.words, trigger.start)
    if hit is None or not _COUNT.search(scene.words, 0, hit.start("who")):
        return
    time = scene.times.get(hit.start("day"))
    guest = next(iter(claims_of(referents(scene, (hit.start("who"),)), setting)), None)
    host = _host(scene, found, told, setting)
    if guest is None or host is None or time is None or not usable(scene, hit.start("day"), time):
        return
    guest = _serving(guest, scene, trigger, found)
    if guest.value.kind is not ActorKind.person or guest.value.state in (None, host.value.state):
        return
    who = (as_guest(replace(guest, reason="name")), host)
    one = draft_of(scene, trigger, replace(found, linked=False), who, triggers, setting)
    span = scene.origin(hit.start("who"), hit.end("day"))
    if one:
        status = once_before(one.status)
        when = claim(time, 0.7)
        yield replace(one, when=when, status=status, city=None, trigger=span, minutes=None, rule=FORMER)


def _serving(guest: Claim[Party], scene: Scene, trigger: Trigger, found: Sides) -> Claim[Party]:
    """ "kunjungan pejabat tertinggi AS ke Taiwan sejak ①": of whom nothing is known served that state."""
    home = next((at for at in sorted(scene.names) if at >= trigger.end and scene.words[at] == STATE), -1)
    if guest.value.state or home < 0 or home in found.destination:
        return guest
    return replace(guest, value=replace(guest.value, state=scene.names[home].parties[0].state))


def _host(scene: Scene, found: Sides, told: Sequence[Draft], setting: Setting) -> Claim[Party] | None:
    for at in found.destination:
        if host := host_at(scene, at, setting):
            return host
    near = (one for one in reversed(told) if one.family == "visit" and len(one.who) == 2)
    last = next(near, None)
    # "tiba di Beijing, kunjungan pertama presiden Korea sejak ①": of that very visit
    reach = _REACH if found.linked or _THIS_IS.match(scene.words) else 0
    return last.who[-1] if last and scene.index - last.scene <= reach else None
