"""The day and the length of a visit by its core act: arrival, reception, departure, the words to the press (codebook decision 4)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kronik.model import ActorKind, Claim, ContactKind, Grain, Status, TimeExpression
from kronik.read.clause.countedopening import days_of
from kronik.read.clause.datable import claim, usable
from kronik.read.clause.places import places
from kronik.read.clause.reported import REPORTED
from kronik.read.clause.routes import BESIDES
from kronik.read.clause.scene import DURATION, PLACE, STATE, TIME, Scene
from kronik.read.clause.sentout import sent_out
from kronik.read.contacts.departures import LANDED, first_stop, left_on
from kronik.read.contacts.draft import Draft
from kronik.read.contacts.hosts import settled
from kronik.read.contacts.setting import Setting
from kronik.read.contacts.staylength import lasting, over_its_days
from kronik.read.contacts.surroundings import place_claims
from kronik.read.times.dates import is_attribution
from kronik.read.wordclasses import AFTER, BEFORE, TALKS

_PRESS = re.compile(
    rf"\b(?:pernyataan|konferensi|jumpa|keterangan) pers (?:bersama|gabungan)\b[^.;\"{TIME}]{{0,90}}, (?:pada )?(?:hari )?{TIME}"
    rf"|\b(?:pernyataan|konferensi|jumpa|keterangan) pers (?:bersama|gabungan)\b[^.;,\"{TIME}]{{0,60}} pada (?:hari )?{TIME}"
)
_PRESS_REACH = 10  # sentences


def story_days(contacts: Sequence[Draft], setting: Setting) -> tuple[Draft, ...]:
    """The contacts: visits of a stated length over all their days, meetings on the day of the joint statement to the press."""
    return tuple(
        over_its_days(
            _since_departure(_by_act(_up_to(_on_journey_told(draft, setting), setting), setting), setting), setting
        )
        if draft.kind.value is ContactKind.visit
        else _over_days(_before_the_press(draft, setting), setting)
        for draft in contacts
    )


# "menggelar pembicaraan dua hari yang dimulai pada Jumat", "KTT tiga hari yang berakhir pada Minggu"
_LONG_TALKS = re.compile(rf"\b(?:{TALKS}|ktt|dialog)\b[^.;,\"{TIME}]{{0,40}}? {DURATION}")
_OPENED = re.compile(r"\b(?:dimulai|dibuka|diawali|mulai)\b")
_CLOSED = re.compile(r"\b(?:berakhir|ditutup|rampung|tuntas)\b")


def _over_days(draft: Draft, setting: Setting) -> Draft:
    """Talks whose length in days is told with the day on which they began or ended."""
    scene = setting.scenes[draft.scene]
    if draft.when is None or draft.when.value.grain is not Grain.day or DURATION not in scene.words:
        return draft
    hit = _LONG_TALKS.search(scene.words)
    begins, ends = _OPENED.search(scene.words), _CLOSED.search(scene.words)
    if draft.family != "talks" or hit is None or bool(begins) is bool(ends):
        return draft
    return lasting(draft, days_of(scene, hit.end() - 1), ended=bool(ends), what="talks last")


# "lawatan Presiden pada akhir Juni 2022. Ia berkunjung ke Rusia dan Ukraina": a month or some days, in which all stops lie.
_JOURNEY_IN = re.compile(
    rf"\b(?:kunjungan|lawatan|muhibah|perjalanan|safari|tur)\b[^.;\"{TIME}{STATE}{PLACE}]{{0,60}} (?:pada |selama |sepanjang |dari )?{TIME}"
)
_WIDE = (Grain.month, Grain.week, Grain.interval)


def _on_journey_told(draft: Draft, setting: Setting) -> Draft:
    """A visit without a day that is a stop of the journey of which the sentence before tells, and names no goal of."""
    if draft.when is not None or not draft.who or draft.status.value is not Status.happened or not draft.scene:
        return draft
    before = setting.scenes[draft.scene - 1]
    hit = _JOURNEY_IN.search(before.words)
    time = before.times.get(hit.end() - 1) if hit else None
    if hit is None or time is None or time.time is None or time.time.grain not in _WIDE:
        return draft
    if draft.who[0].value.actor not in before.actors or before.inside_quote(hit.start()):
        return draft
    return replace(draft, when=claim(time, 0.6)) if usable(before, hit.end() - 1, time) else draft


# "melakukan kunjungan empat hari ke Jepang sampai 17 Januari", "berada di Paris selama tiga hari hingga Kamis".
_UP_TO = re.compile(
    rf"[^.;\"{TIME}{DURATION}]{{0,60}}(?P<long>{DURATION})[^.;\"{TIME}]{{0,60}}? (?:hingga|sampai)(?: dengan)? (?:(?:pada|hari|tanggal) )*(?P<end>{TIME})"
)


def _up_to(draft: Draft, setting: Setting) -> Draft:
    """A visit of which the length and the last day are told."""
    scene = setting.scenes[draft.scene]
    if draft.when is not None or DURATION not in scene.words:
        return draft
    hit = _UP_TO.match(scene.words, scene.place(draft.trigger.start))
    end = scene.times.get(hit.start("end")) if hit else None
    if hit is None or end is None or end.time is None or end.time.grain is not Grain.day:
        return draft
    whole = lasting(replace(draft, when=claim(end, 0.6)), days_of(scene, hit.start("long")), ended=True)
    first, told = whole.when and whole.when.value.earliest, setting.published.day
    ahead = first and told and first > told and draft.status.value is Status.happened
    return replace(whole, status=replace(draft.status, value=Status.planned)) if ahead else whole


def _since_departure(draft: Draft, setting: Setting) -> Draft:
    """A visit without a day whose guest lands, or makes his first stop: on the day on which he left."""
    scene, ahead = setting.scenes[draft.scene], draft.status.value is Status.planned
    if draft.when is not None or draft.status.value not in (Status.happened, Status.planned) or not draft.who:
        return draft
    first = first_stop(scene, scene.place(draft.who[-1].spans[0].start))
    if first is None and (ahead or not LANDED.search(scene.words)):
        return draft
    left = left_on(scene, draft.who[0].value.actor, setting, first or len(scene.words), ahead=ahead)
    return replace(draft, when=left) if left else draft


_BEFORE = re.compile(rf"(?:\A\W*|,? )(?:{BEFORE}|(?:dan )?(?:lalu|kemudian|lantas)) (?:\w+ )?$")
_ONCE_THERE = re.compile(rf", (?:{AFTER}) $")


def _by_act(draft: Draft, setting: Setting) -> Draft:
    """A visit without a day has that of what the guest did on it there: "Dalam pertemuan pada Sabtu di Tel Aviv, Witkoff ..."."""
    published = setting.published.day
    if draft.when is not None or draft.status.value is not Status.happened or published is None or not draft.who:
        return draft
    if re.search(r"cue '(?:terakhir|pernah)", draft.status.reason):
        return draft  # told as of another time
    own = setting.scenes[draft.scene]
    if BESIDES.match(own.words) and draft.who[-1].spans[0].start < draft.trigger.start:
        return draft  # "Selain ke Riyadh, A ke Doha, Rabu"
    if _ONCE_THERE.search(own.words, 0, own.place(draft.trigger.start)):
        return draft  # "tiba di Tanzania, Senin, setelah mengunjungi Kenya": the Monday is of the later journey
    guest, host = draft.who[0].value.actor, draft.who[-1].value.state
    # "tiba di Tanzania, Senin, setelah mengunjungi Kenya", "bertemu Lai di Taipei, Rabu, sebelum bertolak ke Korea"
    start, end = own.place(draft.trigger.start), own.place(draft.trigger.end)
    over = re.match(rf"cue '(?:{AFTER}|sejak)'", draft.status.reason) or _BEFORE.search(own.words, 0, start)
    if draft.frame == "travel":  # "Sebelum ke Oslo, ..."
        over = over or _BEFORE.match(own.words, 0, end + 1)
    acts = [
        when
        for scene in setting.scenes[max(0, draft.scene - _ACT_REACH) : draft.scene + _ACT_REACH + 1]
        if not ((over or draft.rule == REPORTED) and scene.index == draft.scene)
        and (when := _act(scene, guest, host, setting))
        and 0 <= (published - when.value.earliest).days <= _RECENT
    ]
    return replace(draft, when=min(acts, key=lambda when: when.value.earliest)) if acts else draft


def _act(scene: Scene, guest: str, host: str | None, setting: Setting) -> Claim[TimeExpression] | None:
    """The day of what the guest does in the host's country, as one sentence tells it."""
    shown = [at for at, name in scene.names.items() if any(p.actor == guest for p in name.parties)]
    if not any(scene.words[at] != STATE or sent_out(scene, at) for at in shown) or _SOONER.match(scene.words):
        return None  # a state is named for much else than for those whom it sends
    if _RETURNED.search(scene.words):
        return None  # "tiba di Tanah Air, Senin, usai kunjungan ke Australia"
    press = _TO_THE_PRESS.search(scene.words)
    held = press and next(places(scene.view, scene.at[press.start()], scene.span.end, setting.know), None)
    if held and held.iso3 != host:
        return None  # '"Ia terbang ke AS," kata juru bicaranya dalam konferensi pers di Jakarta, Rabu'
    there = any(p.iso3 == host for p in places(scene.view, scene.span.start, scene.span.end, setting.know))
    leaving = there and _LEAVING.search(scene.words) is not None
    return _act_day(scene, setting, press=bool(press) or leaving) if there or press else None


# "katanya sebelum keberangkatan Jokowi ke Korea, Minggu": the day on which he left.
_LEAVING = re.compile(
    r"\b(?:keberangkatan|(?:sebelum|jelang|menjelang|saat|ketika)(?: (?:ia|dia|dirinya|akan|hendak))* (?:bertolak|berangkat|lepas landas|terbang))\b"
)


_RETURNED = re.compile(
    rf"\b(?:tiba|mendarat|kembali|pulang|bertolak)\b[^.;]*\b(?:{AFTER}|sepulang|dari) (?:\w+ )?(?:kunjungan|lawatan|muhibah|menghadiri)"
)
_SOONER = re.compile(r"[\s\"'(]*(?:sebelumnya|sebelum itu|sejak)\b")
# "resmi kembali ke tanah air pada Kamis (28/8) setelah kunjungan ...": the day on which all was over.
_RETURN = re.compile(
    rf"\b(?:tiba|mendarat|kembali|pulang|sampai)(?: kembali)? (?:ke|di) (?:tanah air|negaranya|negerinya|{STATE})(?:,? (?:pada )?(?:hari )?(?P<day>{TIME}))(?: \w+)?,? (?:{AFTER}|sepulang)\b[^.;,]*\b(?:kunjungan|lawatan|menghadiri|perjalanan|muhibah)"
)


def homecoming(scene: Scene, position: int) -> bool:
    """ "kembali ke Jakarta pada Senin": whether the time at this position is the day of the way home."""
    return any(hit.start("day") == position for hit in _RETURN.finditer(scene.words))


_ACT_REACH = 8  # sentences
_NAMED_DAY = re.compile(r"\d|\b(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu|ahad|kemarin|hari ini)\b", re.IGNORECASE)
_RECENT = 10  # days before publication
_TO_THE_PRESS = re.compile(r"\b(?:konferensi|jumpa) pers\b")


def _act_day(scene: Scene, setting: Setting, *, press: bool) -> Claim[TimeExpression] | None:
    """The one day that a sentence names for what is done in it; that of a report only where it is a press conference there."""
    days = [
        time
        for position, time in scene.times.items()
        if usable(scene, position, time) and time.time and time.time.grain is Grain.day
    ]
    days = [time for time in days if not homecoming(scene, scene.place(time.span.start))]
    if len(days) == 1 and not _NAMED_DAY.search(days[0].span.cut(setting.view)):
        return None  # "dua hari sebelumnya"
    if len(days) != 1 or scene.inside_quote(scene.place(days[0].span.start)):
        return None
    return None if is_attribution(setting.view, days[0], setting.know) and not press else claim(days[0], 0.6)


def _before_the_press(draft: Draft, setting: Setting) -> Draft:
    """ "kata Jokowi dalam pernyataan pers bersama Li di Istana Bogor, Senin": they had met there and then."""
    if draft.when is not None or draft.family != "talks" or draft.status.value is not Status.happened:
        return draft
    actors = draft.actors
    for scene in setting.scenes[max(0, draft.scene - _PRESS_REACH) : draft.scene + _PRESS_REACH + 1]:
        hit = _PRESS.search(scene.words)
        here = {p.actor for name in scene.names.values() for p in name.parties if p.kind is ActorKind.person}
        if hit is None or not here or not here <= actors:
            continue
        time = scene.times.get(hit.end() - 1)
        if time and usable(scene, hit.end() - 1, time) and time.time and time.time.grain is Grain.day:
            at = (
                None
                if draft.country
                else next(places(scene.view, scene.at[hit.start()], scene.span.end, setting.know), None)
            )
            city, country = place_claims(at and settled(at, None, draft.who, setting.know), setting.know)
            return replace(draft, when=claim(time, 0.6), city=draft.city or city, country=draft.country or country)
    return draft
