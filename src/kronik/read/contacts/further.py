"""Contacts that one sentence adds to the one it tells: a further counterpart, a second place, a second day.

"menemui Netanyahu di Yerusalem dan Presiden Abbas di Ramallah", "menjamu A, lalu B", "bertemu pada 27 April dan 26 Mei".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kronik.model import HELD_OR_DUE, ContactKind, Grain, Status
from kronik.read.clause.datable import claim, usable
from kronik.read.clause.places import place_at
from kronik.read.clause.relative import own_end
from kronik.read.clause.scene import DURATION, PLACE, PLURAL, PRONOUN, SIGNS, STATE, TIME, Scene
from kronik.read.clause.syntax import list_at, syntax
from kronik.read.clause.triggers import Trigger
from kronik.read.contacts.draft import Draft, once_before
from kronik.read.contacts.eachhisday import each_his_day, on_his_day
from kronik.read.contacts.formervisits import former_visits
from kronik.read.contacts.instead import met_instead
from kronik.read.contacts.othersbefore import others_before
from kronik.read.contacts.parties import groups_of
from kronik.read.contacts.readers import readers
from kronik.read.contacts.setting import Setting
from kronik.read.contacts.surroundings import place_claims
from kronik.read.wordclasses import ACTS, AFTER, BEFORE, WHILE

_MEETING_OF_MANY = (
    r"ktt|konferensi(?: tingkat tinggi)?|forum|sidang|pertemuan (?:puncak|darurat|khusus|istimewa|tahunan|tingkat)"
)
_GATHERING = rf"(?:{_MEETING_OF_MANY})(?: [\w+{SIGNS['B']}{STATE}-]+){{0,4}}?"
_WHERE_WHEN = (
    rf"{PLACE}(?:,? {STATE})?,? (?:pada |\()(?:tahun |bulan )?{TIME}\)?(?! me[a-z]{{3,}})"  # and no act of that town
)
_SECOND_PLACE = re.compile(
    rf"(?:,|\bdan|\bserta|\blalu|\bkemudian)\s+(?:kembali |lagi |juga |sebelum itu |sebelumnya )*"
    rf"(?:(?:(?:{WHILE}|pada|dalam|di sela(?:-sela)?) )?(?P<met>{_GATHERING} )?di |(?:(?<=dan )|(?<=serta ))(?={_WHERE_WHEN}))"
    rf"(?P<there>[{PLACE}{STATE}])(?:,? {STATE})?,? \(?(?:pada )?(?:tahun |bulan )?{TIME}"
)
# "... di Yerusalem, Senin, dan Presiden ① di ④".
_AND_THERE = re.compile(
    rf"( (?:di|pada) [^.;\"]{{0,50}}?(?:,? (?:dan|serta|lalu|kemudian|sebelum)) (?:dengan |{SIGNS['B']} )*)(?={SIGNS['H']})(?:{SIGNS['H']} di )(?=[{PLACE}{STATE}])"
)
# "bertemu A di X, B di Y, dan C di Z": each but the last after a comma.
_NEXT_THERE = re.compile(rf"( (?:di|pada) [^.;\",]{{0,40}}, )(?={SIGNS['H']})(?:{SIGNS['H']} di )(?=[{PLACE}{STATE}])")
# "menjamu A, lalu Perdana Menteri B, kemudian C.": told after one another, each a contact of its own.
_THEN = re.compile(
    r"(?:[^.;:\"]{0,12}?| (?:lewat|melalui|via) (?:sambungan )?telepon|,? (?:di|pada) (?:hari|sesi|kesempatan|malam|pagi) \w+),? (?:(?:dan )?(?:lalu|kemudian|selanjutnya|setelah itu|setelahnya|berikutnya)|(?:(?:dan|lalu|kemudian) )?(?:disusul|diikuti|dilanjutkan|berlanjut|diteruskan|diakhiri|ditutup|dipungkasi))(?: (?:juga|oleh|dengan|bersama|giliran|menyusul|kembali))*(?= )"
)
# "berbicara dengan A selama tiga jam dan Menlu B selama lebih dari lima jam": each has a length of his own.
_FOR_AS_LONG = re.compile(
    rf" selama(?: \w+){{0,2}} {DURATION},? (?:dan|serta|lalu|kemudian)(?: dengan| juga)* (?:[\w-]+ ){{0,4}}(?={SIGNS['H']} selama\b)"
)
_CLOSES = re.compile(
    rf"(?: \([^()]{{1,40}}\))?(?:\s*[.,;]|\s*$|,? (?:di|pada|dan|serta|lalu|kemudian|secara|untuk|dalam) |,? (?:lalu|kemudian|disusul)| {TIME})"
)
# "... yakni pada 27 April dan 26 Mei": two days, two contacts.
_SECOND_DAY = re.compile(
    rf"[^.;\"]{{0,60}}?\b(?:pada |yaitu |yakni |masing-masing )+(?P<one>{TIME}),?(?: (?:dan|serta|lalu|kemudian)(?: pada)?) (?P<two>{TIME})"
)

_IN_OFFICE = 5000  # days
_SECOND_TIME = re.compile(rf"{TIME} (?:dan|serta) (?:pada )?(?:bulan )?{TIME}")
# "pertama pada November 2024 untuk menghadiri pelantikan, dan sekali lagi pada Juli"
_ONCE_MORE = re.compile(
    rf"{TIME}[^.;:\"{TIME}]{{0,70}}?,? (?:dan|serta|lalu|kemudian) (?:(?:yang|kunjungan|pertemuan|untuk|kedua(?:nya)?|kali(?:nya)?|sekali|lagi|kembali),? )+(?:di (?P<there>[{PLACE}{STATE}]),? )?(?:pada )?(?:bulan )?(?P<two>{TIME})(?: di (?P<after>[{PLACE}{STATE}]))?"
)


def further(scene: Scene, trigger: Trigger, draft: Draft, setting: Setting) -> Iterator[Draft]:
    """The contacts that the words of one contact tell beside it."""
    there = tuple(_and_there(scene, trigger, draft, setting))
    yield from there  # "bertemu A di Paris, lalu B di London": told once, with its place
    yield from (one for one in _then(scene, trigger, draft, setting) if one.parties not in [t.parties for t in there])
    yield from _besides_him(scene, trigger, draft, setting)
    yield from _before_that(scene, trigger, draft, setting)
    yield from former_visits(scene, trigger, draft, setting)
    yield from each_his_day(scene, trigger, draft, setting)
    yield from readers(scene, trigger, draft, setting)
    yield from others_before(scene, trigger, draft, setting)
    yield from _likewise(scene, trigger, draft, setting)
    yield from met_instead(scene, trigger, draft, setting)
    yield from _the_first(scene, trigger, draft, setting)
    if draft.when and draft.city:
        yield from _elsewhere_too(scene, trigger, draft, setting)
    yield from _once_more(scene, trigger, draft, setting)
    yield from second_time(scene, trigger, draft)


def second_time(scene: Scene, trigger: Trigger, draft: Draft) -> Iterator[Draft]:
    """The second day or month of one word of contact: "pada 16 Mei dan 2 Juni"."""
    if draft.when and "masing-masing" not in scene.words:  # which deals its days out: stopdays.py
        yield from _again(scene, trigger, draft)
        yield from _another_month(scene, trigger, draft)


# "menerima A pada 22 September, sehari sebelum pembukaan, dan juga B serta C".
_ALSO = re.compile(
    rf"[^.;:\"{SIGNS['P']}]{{0,70}}?,? (?:dan|serta) juga (?=(?:[\w-]+ ){{0,4}}{SIGNS['H']}(?! (?:\w+ )?(?:{ACTS})))"
)


# "Selain (dengan) Macron, Prabowo juga dijadwalkan bertemu Starmer": two counterparts of one verb.
_BESIDES_HIM = re.compile(
    rf"\W*selain (?:(?:dengan|bersama) )?(?:[\w-]+ ){{0,4}}?(?P<whom>{SIGNS['P']})(?: \([^()]*\))?, (?:[\w-]+ ){{0,4}}?{SIGNS['P']}[^;\"]{{0,60}}? (?:juga|turut)\b"
)
_NO_VERB = re.compile(r"selain (?:(?:ber|me|di)[a-z]{3,}|pertemuan|kunjungan|pembicaraan)\b")


def _besides_him(scene: Scene, trigger: Trigger, draft: Draft, setting: Setting) -> Iterator[Draft]:
    """Whom the same side meets as well, named before the sentence says how."""
    if trigger.frame.shape not in ("with", "active", "noun") or len(draft.who) != 2 or draft.family == "visit":
        return
    hit = _BESIDES_HIM.match(scene.words)
    if hit is None or hit.end() > trigger.start or _NO_VERB.search(scene.words, 0, hit.end()):
        return
    for who in groups_of(scene, (hit.start("whom"),), draft.who[:1], setting):
        if all(claim.value.actor != who[-1].value.actor for claim in draft.who):
            own = replace(draft, when=None, city=None, country=None, occasion=None, minutes=None)
            yield replace(own, who=who, trigger=scene.origin(0, hit.end("whom")))


# "A akan menemui B di Washington pekan depan, demikian pula Presiden C."
_LIKEWISE = re.compile(
    rf"[^;\"]{{0,90}}?,? (?:demikian|begitu) (?:pula|juga)(?: (?:dengan|halnya))* (?:[\w-]+ ){{0,3}}?(?P<who>{SIGNS['P']})(?: \([^()]*\))?(?=[.,;]|\W*$)"
)


def _likewise(scene: Scene, trigger: Trigger, draft: Draft, setting: Setting) -> Iterator[Draft]:
    """Who does the same as the subject, at the same place and time."""
    hit = _LIKEWISE.match(scene.words, trigger.end) if len(draft.who) == 2 and draft.family != "visit" else None
    if hit is None:
        return
    for who in groups_of(scene, (hit.start("who"),), draft.who[1:], setting):
        yield replace(draft, who=who, trigger=scene.origin(*hit.span("who")))


# "bertemu pada Selasa, pertemuan pertama mereka sejak Oktober 2019": then they had met before.
_FIRST_SINCE = re.compile(
    rf"[^;\"]{{0,90}}?\b(?:pertama|perdana)(?:nya)?(?: (?:mereka|{PLURAL}|kali(?:nya)?|tatap muka|secara langsung|di antara {PLURAL}|dengan {SIGNS['P']}))* sejak (?:bulan |tahun )?{TIME}(?=[.,;]|\W*$)"
)


def _before_that(scene: Scene, trigger: Trigger, draft: Draft, setting: Setting) -> Iterator[Draft]:
    """The talks that those of which the article tells are the first since."""
    hit = _FIRST_SINCE.match(scene.words, trigger.end) if draft.kind.value is ContactKind.meeting else None
    time = scene.times.get(hit.end() - 1) if hit else None
    day = setting.published.day
    met = time and time.time and day and (day - time.time.last).days < _IN_OFFICE and draft.status.value in HELD_OR_DUE
    if hit and time and met:  # not "pertama sejak 1949": that was others
        status = once_before(draft.status)
        span = scene.origin(hit.end() - 1, hit.end())
        yield replace(draft, when=claim(time, 0.7), status=status, city=None, country=None, occasion=None, trigger=span)


def _then(scene: Scene, trigger: Trigger, draft: Draft, setting: Setting) -> Iterator[Draft]:
    """ "menjamu A, lalu B": the next counterpart of the same side, with no verb of his own."""
    if trigger.frame.shape not in ("with", "active", "passive", "noun") or draft.family not in ("talks", "call"):
        return
    if len(draft.who) != 2:
        return
    at = max(scene.place(claim.spans[0].start) for claim in draft.who) + 1
    heads = syntax(setting.know).heads
    if at > trigger.end and (hit := _FOR_AS_LONG.match(scene.words, at)):
        for who in groups_of(scene, (hit.end(),), draft.who[:1], setting):
            yield replace(draft, who=who, minutes=None, trigger=scene.origin(hit.start(), hit.end()))
        return
    if trigger.frame.shape == "active" and at > trigger.end and (hit := _ALSO.match(scene.words, at)):
        first = heads.match(scene.words, hit.end())
        start = first.end() if first else hit.end()
        for who in groups_of(scene, list_at(scene, start, syntax(setting.know)), draft.who[:1], setting):
            yield replace(draft, who=who, trigger=scene.origin(hit.start(), hit.end()))
        return
    while at > trigger.end and (hit := _THEN.match(scene.words, at)):
        head = heads.match(scene.words, hit.end())
        place = head.end() if head else hit.end()
        group = list_at(scene, place, syntax(setting.know)) if place in scene.names else ()
        if not group or not _CLOSES.match(scene.words, group[-1] + 1):
            return
        one = replace(draft, trigger=scene.origin(hit.start(), hit.end()))
        next_one = scene.words[at - 1] == PRONOUN and _FOLLOWED.search(
            hit[0]
        )  # "A menemuinya, disusul C": by C as well
        for who in groups_of(scene, group, draft.who[1:] if next_one else draft.who[:1], setting):
            yield replace(on_his_day(scene, group[-1], one, setting), who=who)
        at = group[-1] + 1


_FOLLOWED = re.compile(r"\b(?:disusul|diikuti)\b")


# "pertemuan ketiga mereka tahun ini setelah di Astana pada 4 Juli dan Vientiane pada 25 Juli".
_NTH = re.compile(
    rf"\w+(?: \w+){{0,3}}? (?:kedua|ketiga|keempat|kelima|ke-\d)\b[^.;,\"]{{0,60}}?,? (?:{AFTER})(?: (?:yang|pertemuan|pertama|sebelumnya|bertemu|terakhir))*(?= di [{PLACE}])"
)
_AT_ON = re.compile(rf"(?:,? (?:dan|serta))?(?: di)? (?P<place>[{PLACE}])(?:,? [{STATE}])?,? (?:pada )?(?P<day>{TIME})")


def _the_first(scene: Scene, trigger: Trigger, draft: Draft, setting: Setting) -> Iterator[Draft]:
    """The meetings that a count of them names: each at a place and on a day of its own."""
    hit = _NTH.match(scene.words, trigger.start) if trigger.frame.shape == "noun" and draft.family == "talks" else None
    at = hit.end() if hit else len(scene.words)
    while one := _AT_ON.match(scene.words, at):
        time = scene.times[one.start("day")]
        where = place_at(scene.view, scene.at[one.start("place")], scene.span.end, setting.know)
        at = one.end()
        if where is None or not usable(scene, one.start("day"), time):
            continue
        city, country = place_claims(where, setting.know)
        status = replace(draft.status, value=Status.happened)
        span = scene.origin(one.start("place"), one.end())
        yield replace(draft, when=claim(time, 0.7), city=city, country=country, status=status, trigger=span)


def _another_month(scene: Scene, trigger: Trigger, draft: Draft) -> Iterator[Draft]:
    """ "... berbicara lewat telepon pada Februari dan September": the second month or year is another contact."""
    hit = _SECOND_TIME.search(scene.words, trigger.end, _clause_end(scene, trigger))
    one, two = (scene.times.get(hit.start()), scene.times.get(hit.end() - 1)) if hit else (None, None)
    if not (hit and one and two and one.time and two.time and draft.when) or not usable(scene, hit.end() - 1, two):
        return
    if one.time.grain is not two.time.grain or one.time.grain not in (Grain.month, Grain.year):
        return
    several = len(draft.who) > 2  # "bertemu A dan B pada 2000 dan 2007": each in his year
    if draft.when.spans[0] == one.span and draft.status.value is Status.happened and not several:
        yield replace(draft, when=claim(two, 0.8), trigger=scene.origin(hit.start(), hit.end()), minutes=None)


def _once_more(scene: Scene, trigger: Trigger, draft: Draft, setting: Setting) -> Iterator[Draft]:
    """ "dua kali ke B, pertama pada November dan sekali lagi pada Juli": the second, at its own place if that is told."""
    hit = _ONCE_MORE.search(scene.words, trigger.end, _clause_end(scene, trigger))
    one, two = (scene.times.get(hit.start()), scene.times.get(hit.start("two"))) if hit else (None, None)
    if not (hit and one and two and one.time and two.time and draft.when) or not usable(scene, hit.start("two"), two):
        return
    if draft.when.spans[0] == one.span and draft.status.value is Status.happened and not one.time.overlaps(two.time):
        at = max(hit.start("there"), hit.start("after"))
        place = place_at(setting.view, scene.at[at], scene.span.end, setting.know) if at >= 0 else None
        city, country = place_claims(place, setting.know)
        country = draft.country if draft.family == "visit" else country
        again = replace(draft, when=claim(two, 0.8), city=city, country=country, occasion=None, minutes=None)
        yield replace(again, trigger=scene.origin(hit.start(), hit.end()))


def _again(scene: Scene, trigger: Trigger, draft: Draft) -> Iterator[Draft]:
    """ "sudah dua kali bertemu, yakni pada 27 April dan 26 Mei": the second of them."""
    hit = _SECOND_DAY.match(scene.words, trigger.end)
    if hit is None or draft.when is None or draft.status.value not in HELD_OR_DUE:
        return
    one, two = scene.times.get(hit.start("one")), scene.times.get(hit.start("two"))
    if one is None or two is None or one.time is None or two.time is None or one.time != draft.when.value:
        return
    fine = one.time.grain is two.time.grain is Grain.day
    if fine and one.time.latest < two.time.earliest and usable(scene, hit.start("two"), two):
        yield replace(draft, when=claim(two, 0.8), trigger=scene.origin(hit.start("two"), hit.end("two")))


def _and_there(scene: Scene, trigger: Trigger, draft: Draft, setting: Setting) -> Iterator[Draft]:
    """ "menemui Netanyahu di Yerusalem dan Presiden Palestina Mahmoud Abbas di Ramallah": another, at another place."""
    if (
        trigger.frame.shape not in ("with", "active", "passive", "noun")
        or draft.kind.value is not ContactKind.meeting
        or len(draft.who) != 2
    ):
        return
    other = scene.place(draft.who[1].spans[0].start)
    if other < trigger.end:
        return
    while hit := _NEXT_THERE.match(scene.words, other + 1) or _AND_THERE.match(scene.words, other + 1):
        other = hit.end(1)
        for who in groups_of(scene, (other,), draft.who[:1], setting):
            place = place_at(setting.view, scene.at[hit.end()], scene.span.end, setting.know)
            city, country = place_claims(place, setting.know)
            one = replace(draft, who=who, city=city, country=country, trigger=scene.origin(hit.start(), hit.end()))
            yield on_his_day(scene, other, one, setting)


_SUBORDINATE = re.compile(rf",? \b(?:{AFTER}|{BEFORE}|{WHILE}|sejak|menyusul)\b(?! (?:itu|{_MEETING_OF_MANY})\b)")


def _clause_end(scene: Scene, trigger: Trigger) -> int:
    """Where the next clause begins, which has days and places of its own: "..., setelah keduanya bertemu di X dan Y"."""
    hit = _SUBORDINATE.search(scene.words, trigger.end)
    own = own_end(scene.words, trigger.start)  # "menjamu B, yang bulan lalu bertemu C, di Washington, Selasa"
    return min(hit.start(), own) if hit else own


def _elsewhere_too(scene: Scene, trigger: Trigger, draft: Draft, setting: Setting) -> Iterator[Draft]:
    """ "... bertemu di Singapura pada 12 Juni 2018 dan di Hanoi pada Februari 2019": the second place and day."""
    for hit in _SECOND_PLACE.finditer(scene.words, trigger.end, _clause_end(scene, trigger)):
        time = scene.times.get(hit.end() - 1)
        place = place_at(setting.view, scene.at[hit.start("there")], scene.span.end, setting.know)
        if time is None or place is None or not usable(scene, hit.end() - 1, time):
            continue
        if draft.family == "visit" and place.iso3 != draft.who[-1].value.state:
            continue  # "ke Seoul pada Minggu dan Jakarta pada Kamis": the guest of another host
        if " di " not in hit[0] and TIME not in scene.words[trigger.end : hit.start()]:
            continue  # "ke Jakarta dan Kuala Lumpur pada 12-15 Mei": one time for both
        city, country = place_claims(place, setting.know)
        own = replace(draft, occasion=None) if hit["met"] else draft
        yield replace(
            own, when=claim(time, 0.8), city=city, country=country, trigger=scene.origin(hit.start(), hit.end())
        )
