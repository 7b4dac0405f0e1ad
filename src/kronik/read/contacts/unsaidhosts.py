"""The host of a visit whose sentence names none: the one foreign state of which the sentences around it speak."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kronik.model import ActorKind, Claim, Origin, Span
from kronik.read.clause.places import places
from kronik.read.clause.scene import PERSON, PRONOUN, SIGNS, STATE, Scene
from kronik.read.contacts.draft import Draft, as_guest
from kronik.read.contacts.parties import state_claim
from kronik.read.contacts.setting import Setting
from kronik.read.wordclasses import NUMBER

_AROUND = (0, -1, 1, -2)  # sentences from the visit, nearest first
_RULE = Origin("rule", "host of the sentences around")
_REASON = "the one state named near by"
# "rajin melakukan lawatan ke luar negeri", "menerima sejumlah kunjungan", "kunjungannya ke tiga negara": none in particular.
_NONE_IN_PARTICULAR = re.compile(
    rf"\b(?:luar negeri|sejumlah|beberapa|berbagai|setiap|tiap|serangkaian|rajin|sering|kerap|biasa\w*|belum|(?:{NUMBER}|\d+) (?:negara|kota|kunjungan|lawatan))\b"
)
# "kunjungan Li Qiang pekan depan", "Li Qiang melakukan kunjungan", "Li Qiang akan datang": whose it is, is said there.
_MADE = re.compile(
    r"\b(?:melakukan|menjalani|memulai|menggelar|mengadakan|melaksanakan|membatalkan|menunda|merencanakan|mengakhiri|menuntaskan|melakoni|dalam) (?:rangkaian |rencana )?$"
)
_RETURNED = re.compile(r"\b(?:membalas|balasan|balas|sambut|menyambut|disambut|persiapan|memastikan)\b[^.;]{0,40}$")
# "Kanada menyambut kedatangan A", "Kanada bersiap menerima kunjungan A": who awaits him is the host
_AWAITS_HIM = re.compile(
    rf"{STATE}(?: (?!(?:baik|positif)\b)[\w-]+){{0,3}}? (?:menyambut|menerima|menanti(?:kan)?|menunggu) $"
)
_SPOKEN_OF = re.compile(r"\b(?:soal|tentang|mengenai|perihal|ihwal) $")
_COMES = ("berkunjung", "melawat", "bertandang", "datang", "kunker")
# "Yellen akan bertolak ke Beijing. Blinken dijadwalkan menyusul": to where the other goes.
_BEFORE_HIM = re.compile(
    r"\b(?:tiba|mendarat|bertolak|terbang|berkunjung|mengunjungi|melawat|kunjungan|lawatan|datang|singgah|ke) "
)
# "Raja Yordania dijadwalkan berkunjung pekan depan, disusul Presiden Mesir": a guest as well.
_COMES_NEXT = re.compile(r"\b(?:disusul|diikuti)(?: oleh)? $")
_GOAL_SAID = re.compile(rf"(?:nya)?(?: (?:[\w-]+|{SIGNS['N']})){{0,3}} (?:ke|menuju)\b")


def with_host(visit: Draft, setting: Setting) -> Draft | None:
    """The visit with the one state, not the guest's own, that the nearest sentences name; None where they name several or none."""
    if len(visit.who) != 1 or visit.who[0].value.kind is not ActorKind.person or not visit.who[0].value.state:
        return None
    scene = setting.scenes[visit.scene]
    start, end = scene.place(visit.trigger.start), scene.place(visit.trigger.end)
    if _NONE_IN_PARTICULAR.search(scene.words) or goal_said(visit, setting):
        return None
    guest = visit.who[0]
    if (awaits := _AWAITS_HIM.search(scene.words, 0, start)) and not scene.inside_quote(start):
        hosts = {p.state for p in scene.names[awaits.start()].parties if p.state} - {guest.value.state}
        return _hosted(visit, hosts.pop(), scene.names[awaits.start()].span, setting) if len(hosts) == 1 else None
    if _SPOKEN_OF.search(scene.words, 0, start):
        return None  # "mengaku tahu soal kedatangan Zarif": where he came to, other words tell
    words = scene.words[start:end]
    said = (
        words in _COMES
        or (words == "menyusul" and bool(_BEFORE_HIM.search(setting.scenes[max(0, visit.scene - 1)].words)))
        or words.startswith("membalas ")
        or (
            visit.frame == "journey"
            and not scene.words.startswith((PRONOUN, "nya"), end)
            and not words.endswith("nya")
            and not _RETURNED.search(scene.words, 0, start)
            and (visit.rule == "journey-of" or _MADE.search(scene.words, 0, start))
        )
    )
    if not said:
        return None
    if scene.inside_quote(start):
        return _of_the_speaker(visit, scene, setting)
    for step in _AROUND:
        if not 0 <= visit.scene + step < len(setting.scenes):
            continue
        found = dict(_states(setting.scenes[visit.scene + step], setting))
        found.pop(guest.value.state or "", None)
        if len(found) > 1:
            return None
        if found:
            return _hosted(visit, *found.popitem(), setting)
    return None


def _of_the_speaker(visit: Draft, scene: Scene, setting: Setting) -> Draft | None:
    """'"Pekan depan Moon akan datang," kata Retno': to the state for which the speaker speaks, unless another is named."""
    quote = setting.quote_at(visit.trigger.start)
    parties = (party for one in setting.scenes for name in one.names.values() for party in name.parties)
    state = next((p.state for p in parties if quote and quote.speaker_actor and p.actor == quote.speaker_actor), None)
    guest = visit.who[0].value.state
    if state is None or state == guest or {*dict(_states(scene, setting))} - {guest, state}:
        return None
    return _hosted(visit, state, visit.trigger, setting)


def _hosted(visit: Draft, iso3: str, said: Span, setting: Setting) -> Draft | None:
    """The visit to that state; None where nothing is known of it."""
    host = state_claim(iso3, said, _REASON, setting.know)
    country = setting.know.places.countries.get(iso3)
    if host is None or country is None:
        return None
    here = Claim(country.iso2, host.spans, _RULE, 0.5, _REASON)
    who = (as_guest(visit.who[0]), replace(host, score=0.5))
    return replace(visit, linked=False, who=who, country=here, city=None)


def goal_said(visit: Draft, setting: Setting) -> bool:
    """Whether words of a goal follow the verb or noun: "berkunjung ke markas besar PBB"."""
    scene = setting.scenes[visit.scene]
    return bool(_GOAL_SAID.match(scene.words, scene.place(visit.trigger.end)))


def _states(scene: Scene, setting: Setting) -> Iterator[tuple[str, Span]]:
    """The states of a sentence, by its persons, states and places."""
    for at, referent in scene.names.items():
        if referent.sign in (PERSON, STATE) and not _COMES_NEXT.search(scene.words, 0, at):
            yield from ((party.state, referent.span) for party in referent.parties if party.state)
    for place in places(setting.view, scene.span.start, scene.span.end, setting.know):
        yield place.iso3, place.span
