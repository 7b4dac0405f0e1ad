"""The day and place of a series: "menggelar serangkaian pertemuan di Jakarta, Senin", and the meetings told one by one after it."""

from __future__ import annotations

import re
from dataclasses import replace

from kronik.model import HELD_OR_DUE, Claim, ContactKind, Grain, TimeExpression
from kronik.read.clause.circumstances import read_occasion
from kronik.read.clause.datable import claim, usable
from kronik.read.clause.namedsubject import COUNT, OFFICES
from kronik.read.clause.places import places
from kronik.read.clause.rounds import ALL_HELD
from kronik.read.clause.scene import GROUP, PERSON, PRONOUN, TIME, Scene
from kronik.read.clause.when import read_when
from kronik.read.clause.where import read_place
from kronik.read.contacts.channel import PHONE
from kronik.read.contacts.draft import Draft
from kronik.read.contacts.hosts import settled
from kronik.read.contacts.setting import Setting
from kronik.read.contacts.surroundings import place_claims
from kronik.read.times.dates import is_attribution
from kronik.read.wordclasses import AFTER, HOLD, NUMBER, TALKS, WHILE

SERIES_REACH = 9  # sentences
_SERIES = re.compile(
    rf"\b(?:serangkaian|rangkaian|sejumlah|beberapa|sederet|serentetan|deretan|belasan|puluhan|{NUMBER}|\d{{1,2}})\s+(?:{TALKS}|agenda|bilateral)\b"
    rf"|\b(?:{TALKS})(?: bilateral)?(?: \([\w ]+\))? (?:secara )?(?:terpisah|maraton)\b"
    rf"|\b(?:{TALKS}){PRONOUN}?(?: bilateral)? dengan (?:sejumlah|beberapa|sederet|belasan|puluhan|{NUMBER}|\d{{1,2}}) (?:\w+ ){{0,2}}?(?:pemimpin|pimpinan|kepala (?:negara|pemerintahan)|menteri|menlu|menhan|mitra\w*|negara|delegasi|tokoh)\b"
    rf"|\b(?:{TALKS})(?: bilateral)? (?:dengan|bersama) (?:(?:sejumlah|beberapa|para) )?{GROUP}"  # "para pemimpin G20"
    rf"|\b(?:{HOLD}) (?:pembicaraan|perundingan|pertemuan|dialog|konsultasi|diskusi)(?=,? (?:di|pada|hari) |,? {TIME})"  # with whom is told next
    rf"|\b(?:berbincang(?:-bincang)?|bercengke?rama|bercakap(?:-cakap)?|mengobrol|menyapa|menyalami|bersalaman|(?:be)?ramah[ -]tamah|beramah tamah)(?: (?:santai|akrab|hangat|singkat|dengan|bersama))* (?:(?:sejumlah|beberapa|para) )?(?:{GROUP}|pemimpin|kepala negara)"
    r"|\b(?:menerima|menemui|bertemu|menjamu|menyambut|ditemui|diterima)\b[^.;]{0,30}\b(?:satu[ -]per[ -]?satu|bergantian|bergiliran|silih berganti)\b"
    r"|\b(?:satu[ -]per[ -]?satu|bergantian|bergiliran|silih berganti)\b[^.;]{0,40}\b(?:menerima|menemui|bertemu|menjamu|ditemui|diterima)\b"
)
RECEPTION = re.compile(
    rf"\b(?:(?:ber)?temu|menemui|menerima|menyambut|{HOLD}|menjamu)\b[^.;]{{0,70}}?"
    rf"\b(?:sejumlah|beberapa|sederet|belasan|puluhan|para|{NUMBER}|\d{{1,2}})\s+(?:\w+ )?"
    r"(?:pertemuan|pemimpin|pimpinan|kepala (?:negara|pemerintahan)|tamu|menteri|menlu|menhan|duta besar|dubes|mitra\w*|kolega\w*|rekan\w*"
    r"|negara(?: sahabat)?|delegasi|ketua parlemen)\b"
)
_ORDINAL = re.compile(
    rf"[\s\"'(]*(?:(?:yang|{TALKS}) )?(?:pertama|kedua|ketiga|selanjutnya|berikutnya|kemudian|lalu|setelah itu|terakhir|{AFTER})\b"
)
# "Sultan menjadi tamu pertama yang diterima", "Tak berselang lama, pada pukul 09.20, Jokowi menerima ..."
_BY_THE_CLOCK = re.compile(
    r"\b(?:sekitar |pada )?pukul \d|\btamu(?: \w+)? (?:pertama|kedua|ketiga|keempat|kelima|terakhir|berikutnya|selanjutnya)\b|^\W*(?:tak|tidak) (?:ber)?(?:selang )?(?:beberapa )?lama\b"
)
# "Dalam pertemuan dengan A, ...", "Sementara dengan B, ...", "Kepada C, ia ...": what was said with one of those announced.
_ONE_OF_THEM = re.compile(
    r"[\s\"'(]*(?:(?:sementara(?: itu)?|sedangkan|adapun|selain itu|begitu (?:pula|juga)|demikian (?:pula|juga)|di sisi lain),? )?"
    rf"(?:(?:(?:dalam|pada|di|{WHILE})(?: kesempatan)? )?(?:(?:{HOLD}) )?(?:{TALKS})(?:nya)?(?: (?:bilateral|empat mata|terpisah))* (?:dengan|bersama)"
    rf"|(?:{WHILE}) (?:bertemu|berjumpa|bersua|bertatap muka|menemui|menerima|berbicara|berdialog|berbincang)|dengan|bersama|kepada|di (?:hadapan|depan)"
    rf"|(?:(?:para|ke\w+|{COUNT}) )?{OFFICES}(?: \w+){{0,2}} (?:yang|itu|tersebut)) "
)


def in_series(draft: Draft, actors: frozenset[str], setting: Setting) -> Draft:
    """A meeting told after "menerima sejumlah pemimpin di Istana Merdeka, Minggu": on that day, and there."""
    if draft.status.value not in HELD_OR_DUE:
        return draft
    since = max(0, draft.scene - SERIES_REACH)
    opening = [one for one in setting.scenes[:since] if ALL_HELD.match(one.words) or _rounds_up(one, draft, setting)][
        -1:
    ]
    for scene in (*opening, *setting.scenes[since : draft.scene]):
        hit = (series := _SERIES.search(scene.words) or ALL_HELD.match(scene.words)) or RECEPTION.search(scene.words)
        here = scene.actors
        if hit is None or not (actors & here or (ALL_HELD.match(scene.words) and PERSON not in scene.words)):
            continue
        when = (
            read_when(scene, hit.start(), hit.end(), ())
            if series or _one_of_them(setting.scenes[draft.scene])
            else None
        )
        when = when or (only_day(scene, setting) if series else None)
        day = when if when and when.value.grain is Grain.day else None
        if draft.when and not (day and day.value.overlaps(draft.when.value)):
            continue  # told of another day than the series
        place = None if draft.country else read_place(scene, hit.start(), hit.end(), setting.know)
        if series and not place and not draft.country:
            place = next(places(scene.view, scene.span.start, scene.span.end, setting.know), None)
        city, country = place_claims(place and settled(place, None, draft.who, setting.know), setting.know)
        if day or country:
            occasion = draft.occasion or (read_occasion(scene, setting.know) if series else None)
            city, country = draft.city or city, draft.country or country
            return replace(
                _in_person(draft, scene, country), when=draft.when or day, city=city, country=country, occasion=occasion
            )
    return draft


_ROUND_UP = 30  # sentences of a page that goes through the meetings of one day
_UP_FRONT = 4  # sentences within which it announces them


def announces(words: str) -> bool:
    """Whether a sentence tells of several meetings together, or of meeting several."""
    return bool(_SERIES.search(words) or RECEPTION.search(words))


def _rounds_up(opening: Scene, draft: Draft, setting: Setting) -> bool:
    """Whether an article announces its series up front and names no other day before it comes to the meeting."""
    if opening.index >= _UP_FRONT or draft.scene > _ROUND_UP or not _SERIES.search(opening.words):
        return False
    between = setting.scenes[opening.index + 1 : draft.scene + 1]
    return not any(usable(scene, at, time) for scene in between for at, time in scene.times.items())


def _one_of_them(scene: Scene) -> bool:
    """Whether a sentence goes on with the several announced: by their order, by the hour, by whom it names with "dengan"."""
    in_order = _ORDINAL.match(scene.words) or _ONE_OF_THEM.match(scene.words) or _BY_THE_CLOCK.search(scene.words)
    return bool(in_order) or any(time.type == "TIME" for time in scene.times.values())


_MET = re.compile(r"\b(?:(?:ber)?temu|menemui|menjamu|pertemuan|bilateral)\b")


def _in_person(draft: Draft, opening: Scene, country: Claim[str] | None) -> Draft:
    """ "menemui 12 menlu di Bonn. ... Pembicaraan dengan Menlu A menyoroti ...": one of those meetings, and no call."""
    if not draft.open_channel or PHONE.search(opening.words) or not (country or _MET.search(opening.words)):
        return draft
    return replace(draft, kind=replace(draft.kind, value=ContactKind.meeting), open_channel=False)


def only_day(scene: Scene, setting: Setting) -> Claim[TimeExpression] | None:
    """The one day that a sentence names, if it is not that of a report: "... pemimpin yang tiba di Bali, Senin (14/11)"."""
    days = [
        time
        for position, time in scene.times.items()
        if usable(scene, position, time) and time.time and time.time.grain is Grain.day
    ]
    if len(days) != 1 or is_attribution(setting.view, days[0], setting.know):
        return None
    return claim(days[0], 0.6)
