"""Over how many days a visit goes: its length told with its first or last day, or both days (codebook decision 4)."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from kronik.model import Claim, Grain, How, Origin, Span, TimeExpression, Timex
from kronik.read.clause.countedopening import days_of
from kronik.read.clause.places import place_at
from kronik.read.clause.scene import DURATION, PLACE, SIGNS, STATE, TIME, Scene
from kronik.read.contacts.draft import Draft
from kronik.read.contacts.setting import Setting
from kronik.read.wordclasses import AFTER

_LONGEST = 10  # days
_REACH = 4  # sentences round a visit in which its length or its other end is told
_KINDS = "kenegaraan|resmi|kerja|luar negeri|balasan|perdana|pertama(?:nya)?"
_LONG = re.compile(
    rf"(?<!dari )\b(?:kunjungan|lawatan|muhibah|perjalanan)(?:nya)?(?: (?:{_KINDS}|ke \S+|di \S+|selama)){{0,4}} {DURATION}"
    rf"|(?<!dari )\b(?:kunjungan|lawatan|muhibah)(?: (?:kenegaraan|resmi|kerja|perdana))? {SIGNS['P']}(?: (?:ke|di) \S)? selama {DURATION}"
    rf"|\b(?:kunjungan|lawatan|muhibah|perjalanan)\b[^.;,\"{TIME}]{{0,60}} (?:berlangsung|berjalan|digelar|dijadwalkan|akan)(?: \w+)?(?: selama)? {DURATION}"
    rf"|\b(?:mengunjungi|berkunjung|melawat|bertandang|berada|singgah|bertamu|tinggal)\b[^.;,\"{TIME}]{{0,60}} selama {DURATION}(?! (?:ke depan|terakhir))"
    rf"|\b(?:berada|tinggal) di [^.;,\"{TIME}]{{1,30}} {DURATION}(?=[,.])"
    rf"|\bmenghabiskan {DURATION} di (?=[{STATE}{PLACE}])"
    rf"|\b(?:{AFTER}|selama) {DURATION} (?:(?:berada |tinggal )?di (?=[{STATE}{PLACE}])|(?:berkunjung|bertamu|melawat|bertandang)\b)"
)
_ENDS = re.compile(
    rf"\b(?:akhir (?=kunjungan|lawatan|muhibah)|(?:menutup|meninggalkan|mengakhiri|menyudahi|merampungkan|menuntaskan|menyelesaikan|berakhir(?! besok)|hari terakhir|hari (?:kedua|ketiga|keempat) (?:sekaligus|dan) terakhir|(?:{AFTER}) \S (?:(?:berada |tinggal )?di|berkunjung|bertamu|melawat|bertandang)) )"
)
# "bertolak dari Colombo, Minggu, setelah kunjungan tiga hari", "Usai kunjungan tiga hari ke Paris, ia pulang, Sabtu"
_OVER = re.compile(
    rf"\b(?:{AFTER}) (?:(?:melakukan|menjalani|melaksanakan|merampungkan|menuntaskan|menyelesaikan) )?(?:kunjungan|lawatan|muhibah|perjalanan)\b"
)
_BEGINS = re.compile(
    r"\b(?:memulai|mengawali|tiba|mendarat|sampai (?:di|ke)|menginjakkan kaki|menjejakkan kaki|menapakkan kaki|dimulai|mulai|sejak|hari pertama|membuka|akan melakukan|akan menjalani|bertolak|berangkat|bertandang|melawat|menghabiskan)\b"
)
# "Ia akan tinggal di negeri itu selama dua hari", "Dalam lawatan dua hari itu, ia ...", "Selama tiga hari di sana, ia ...".
_STAYS_FOR = re.compile(
    rf"\b(?:berada|tinggal|menetap|menginap) di (?:sana|(?:negara|negeri|kota|ibu kota) (?:itu|tersebut|ini)) (?:selama )?{DURATION}"
    rf"|\A\W*(?:(?:dalam|selama) )?(?:kunjungan|lawatan|muhibah)(?:nya)?(?: (?:resmi|kerja|kenegaraan))? (?:selama )?{DURATION}(?= (?:itu|ini|tersebut)\b|,)"
    rf"|\A\W*(?:kunjungan|lawatan|muhibah)(?:nya)?(?: (?:resmi|kerja|kenegaraan))?(?: (?:itu|tersebut|ini))? (?:akan |dijadwalkan |direncanakan |dilakukan |berlangsung |digelar )+(?:selama )?{DURATION}"
    rf"|\A\W*selama {DURATION} (?:berada )?di (?:sana|(?=(?P<land>[{STATE}{PLACE}])))"
)
_ON = r"(?:(?:pada|hari|tanggal) )*"
_LAND = rf"(?P<land>[{STATE}{PLACE}])"
# "akan berada di Myanmar hingga Jumat", "Kunjungan itu berakhir Rabu", "tiba Kamis dan pulang Sabtu": the last day
_UNTIL = re.compile(
    rf"\b(?:berada|tinggal|berkunjung|melawat) (?:di|ke) (?:(?:\w+ ){{0,2}}?{_LAND}[^.;,\"]{{0,20}}|sana|\w+ (?:itu|tersebut)) (?:hingga|sampai) {_ON}(?P<end>{TIME})"
    rf"|\b(?:kunjungan|lawatan|muhibah)(?:nya)?\b[^.;\"{TIME}]{{0,50}}? (?:hingga|sampai|berakhir|ditutup)(?: dengan)? {_ON}(?P<end2>{TIME})"
    rf"|{TIME},? (?:dan|sebelum|lalu|kemudian) (?:akan |dijadwalkan )*(?:pulang|kembali(?! ke s)|bertolak kembali|berakhir|meninggalkan (?P<land2>[{STATE}{PLACE}]))(?: ke [^.;,\"]{{1,20}})?,? {_ON}(?P<end3>{TIME})"
)
# "mengakhiri lawatannya, Senin. Ia berada di sana sejak Sabtu": the first day
_SINCE = re.compile(
    rf"\b(?:berada|tinggal|tiba) di (?:sana|\w+ (?:itu|tersebut)|{_LAND})[^.;,\"]{{0,20}} sejak {_ON}(?P<first>{TIME})"
)


def over_its_days(draft: Draft, setting: Setting) -> Draft:
    """The visit over all its days: "menutup kunjungan dua hari, Senin", "tiba Senin. Kunjungannya berlangsung hingga Rabu"."""
    if draft.when is None or draft.when.value.grain is not Grain.day:
        return draft
    scene = setting.scenes[draft.scene]
    if (hit := _LONG.search(scene.words)) is None:  # told where its day is told
        near = setting.scenes[draft.scene + 1 : draft.scene + _REACH]
        scene = next((other for other in near if other.span.contains(draft.when.spans[0])), scene)
        hit = _LONG.search(scene.words)
    if hit is None or _stayed_elsewhere(draft, scene, hit, setting):
        return _between(draft, setting)
    leaves = scene.words.startswith("meninggalkan", scene.place(draft.trigger.start))
    if scene.index == draft.scene and scene.place(draft.trigger.start) > hit.end() and not leaves:
        return draft  # "mengakhiri kunjungan dua hari di Singapura dan bertolak ke Rusia": of the one before
    length = days_of(scene, scene.words.index(DURATION, hit.start()))
    over = _OVER.search(scene.words)
    if over and scene.index == draft.scene and not _left(draft, over.start(), scene):
        return draft  # "bertolak ke Moskow, Senin, setelah kunjungan dua hari ke Oslo"
    ended = bool(over or _ENDS.search(scene.words))
    return lasting(draft, length, ended=ended) if ended or _BEGINS.search(scene.words) else draft


def _left(draft: Draft, over: int, scene: Scene) -> bool:
    """Whether a visit is the one that is over, told behind "setelah" or by the place that is left."""
    return scene.place(draft.trigger.start) > over or scene.view.startswith(" dari ", draft.trigger.end)


def _stayed_elsewhere(draft: Draft, scene: Scene, hit: re.Match[str], setting: Setting) -> bool:
    """ "tiba di Islamabad, Kamis, setelah dua hari berada di India": the two days are of India."""
    if not scene.words.endswith("di ", 0, hit.end()):
        return False
    stay = place_at(setting.view, scene.at[hit.end()], scene.span.end, setting.know)
    return stay is not None and stay.iso3 != draft.who[-1].value.state


def _between(draft: Draft, setting: Setting) -> Draft:
    """The visit over the days of which a sentence beside it tells the number or the other end."""
    guest = draft.who[0].value.actor
    for scene in setting.scenes[max(0, draft.scene - _REACH) : draft.scene + _REACH + 1]:
        here = scene.actors
        if guest not in here and not (scene.index == draft.scene + 1 and here <= draft.actors):
            continue
        if (stay := _STAYS_FOR.search(scene.words)) and _there(draft, scene, stay, setting):
            return lasting(draft, days_of(scene, scene.words.index(DURATION, stay.start())))
        for hit in (_UNTIL.search(scene.words), _SINCE.search(scene.words)):
            other = hit and _named_day(scene, hit)
            if hit and other and _there(draft, scene, hit, setting) and (whole := _joined(draft, other)):
                return whole
    return draft


def _there(draft: Draft, scene: Scene, hit: re.Match[str], setting: Setting) -> bool:
    """Whether the land in which somebody stays, where it is named, is that of the visit."""
    at = max((hit.start(name) for name in hit.re.groupindex if name.startswith("land")), default=-1)
    land = place_at(setting.view, scene.at[at], scene.span.end, setting.know) if at >= 0 else None
    return at < 0 or (land is not None and land.iso3 == draft.who[-1].value.state)


def _named_day(scene: Scene, hit: re.Match[str]) -> Timex | None:
    at = max(hit.start(name) for name in hit.re.groupindex if not name.startswith("land"))
    time = scene.times.get(at)
    return time if time and time.time and time.time.grain is Grain.day else None


def _joined(draft: Draft, other: Timex) -> Draft | None:
    """The visit from the earlier of two days to the later."""
    if draft.when is None or other.time is None:
        return None
    day, end = draft.when.value, other.time
    if not 0 < abs((end.earliest - day.earliest).days) <= _LONGEST:
        return None
    reason = f"{day.reason}; the other end of the visit is {end.earliest}"
    spans = (*draft.when.spans, other.span)
    return _over(draft, min(day.earliest, end.earliest), max(day.latest, end.latest), spans, reason)


def _over(draft: Draft, first: date, after: date, spans: tuple[Span, ...], reason: str) -> Draft:
    whole = TimeExpression(first, after, Grain.interval, first, How.inferred, reason)
    return replace(draft, when=Claim(whole, spans, Origin("rule", "visit"), 0.6, reason))


def lasting(draft: Draft, length: int, *, ended: bool = False, what: str = "visit lasts") -> Draft:
    """The contact over so many days, from its first or, where its day is that of the end, up to that."""
    if draft.when is None or not 1 < length <= _LONGEST:
        return draft
    day, more = draft.when.value, timedelta(days=length - 1)
    first, after = (day.earliest - more, day.latest) if ended else (day.earliest, day.latest + more)
    return _over(draft, first, after, draft.when.spans, f"{day.reason}; the {what} {length} days")
