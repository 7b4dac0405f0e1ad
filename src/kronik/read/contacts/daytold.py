"""The day of a contact by what its parties said in it, of it, or were seen to do together (codebook decisions 1 and 8)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from kronik.model import ActorKind, Claim, Grain, How, Origin, Span, Status, TimeExpression
from kronik.read.clause.datable import claim, usable
from kronik.read.clause.nouns import OTHER
from kronik.read.clause.saidtimes import ANCHORED, reported, statement_day
from kronik.read.clause.scene import SIGNS, TIME, Scene
from kronik.read.clause.triggers import WELCOMES
from kronik.read.contacts.draft import Draft
from kronik.read.contacts.setting import Setting
from kronik.read.times import calendar
from kronik.read.wordclasses import AFTER, SAID, SAY, TALKS, WHILE

_REACH = 8  # sentences after the contact
_OTHER_TIME = re.compile(r"cue '(?:terakhir|pernah|sejak)")


def on_day_told(contacts: Sequence[Draft], setting: Setting) -> tuple[Draft, ...]:
    """The contacts; talks and calls that were held and have no day have that on which their parties tell of them."""
    return tuple(_dated(draft, contacts, setting) if _undated(draft) else draft for draft in contacts)


def _undated(draft: Draft) -> bool:
    held = draft.when is None and draft.status.value is Status.happened and draft.family in ("talks", "call")
    return held and len(draft.who) > 1 and not _OTHER_TIME.match(draft.status.reason)


def _dated(draft: Draft, contacts: Sequence[Draft], setting: Setting) -> Draft:
    if hosted := _hosted_on(draft, contacts):
        return replace(draft, when=hosted)
    if told := _taken_up(draft, setting):
        return replace(draft, when=told)
    for scene in setting.scenes[draft.scene : draft.scene + _REACH + 1]:
        if not (scene.times or scene.said) or not _of_this(draft, scene, contacts):
            continue
        when = _day(draft, scene, setting)
        if when and (setting.published.day is None or when.value.earliest <= setting.published.day):
            return replace(draft, when=when)
    pictured = _pictured(draft, setting) if draft.family == "talks" else None
    return replace(draft, when=pictured) if pictured else draft


# "Joko Widodo dan Mauricio Macri di Casa Rosada, Rabu (28/11)": a caption, which has no verb
_WHO = rf"(?:[\w-]+ ){{0,4}}?{SIGNS['P']}(?: \([^()]{{1,30}}\))?,?"
_CAPTION = re.compile(
    rf"\W*(?:foto:? )?{_WHO} (?:saat |ketika )?(?:dan|bersama|dengan) {_WHO} (?:di|dalam|pada|saat)\b(?:(?! (?:(?:me|ber|di|ter)[a-z]{{4,}}|akan|telah|sudah)\b)[^;\"{SIGNS['P']}])*?,? (?:pada )?(?:hari )?(?P<day>{TIME})\W*(?:\([^()]*\)?)?\W*"
)
_FRESH = 7  # days: an older picture shows another meeting


def _pictured(draft: Draft, setting: Setting) -> Claim[TimeExpression] | None:
    """The day of a fresh picture that shows the two together and nobody else."""
    today = setting.published.day
    for scene in setting.scenes[max(0, draft.scene - _REACH) : draft.scene + _REACH + 1]:
        beside = scene.index != draft.scene and bool(scene.times)
        hit = _CAPTION.fullmatch(scene.words) if beside else None
        when = _at(scene, hit.start("day")) if hit else None
        shown = {p.actor for name in scene.names.values() for p in name.parties if p.kind is ActorKind.person}
        if when and today and shown == draft.actors and 0 <= (today - when.value.earliest).days <= _FRESH:
            return when
    return None


def _hosted_on(draft: Draft, contacts: Sequence[Draft]) -> Claim[TimeExpression] | None:
    """ "KTT A dan B di Jenewa berakhir. Keduanya disambut Presiden C, Rabu": the two, on the day on which a third received both."""
    actors = draft.actors
    for one in contacts:
        received = one.frame in WELCOMES and one.status.value is Status.happened and one.when is not None
        near = abs(one.scene - draft.scene) <= 2 and draft.family == "talks"
        if received and near and one.when and actors < one.actors:
            return one.when if one.when.value.grain is Grain.day else None
    return None


def _of_this(draft: Draft, scene: Scene, contacts: Sequence[Draft]) -> bool:
    """Whether it is the contact in person or by telephone of which the article told last before that sentence."""
    told = [one for one in contacts if one.family in ("talks", "call") and one.scene <= scene.index]
    last = max(told, key=lambda one: (one.scene, one.trigger.start), default=None)
    return last is draft


def _day(draft: Draft, scene: Scene, setting: Setting) -> Claim[TimeExpression] | None:
    actors = draft.actors
    here = {p.actor for name in scene.names.values() for p in name.parties if p.kind is ActorKind.person}
    if here & actors and not reported(scene):
        hit = _IN_IT.search(scene.words)
        others = hit and hit["noun"] and OTHER.match(scene.words, hit.end("noun"))
        if hit and not others and not _with_another(draft, scene, hit) and (day := _at(scene, hit.end() - 1)):
            return day
        if here >= actors or (draft.family == "talks" and len(here & actors) > 1):
            hit = _TOGETHER.search(scene.words) if draft.family == "talks" else None
            if day := _to_him(scene) or (_at(scene, hit.end() - 1) if hit else None):
                return day
    call = _CALL_ON.search(scene.words) if draft.family == "call" and not _others(draft, scene) else None
    if call and (day := _at(scene, scene.words.index(TIME, call.start()))):
        return day
    for hit in _THAT_DAY.finditer(scene.words):
        time = scene.times.get(hit.start())
        if time and _WEEKDAY.fullmatch(time.span.cut(scene.view).lower()) and (day := _at(scene, hit.start())):
            return day
    near = scene.index - draft.scene <= _REACH // 2 and not reported(scene)
    return _just_now(draft, scene, setting) if near else None


def _to_him(scene: Scene) -> Claim[TimeExpression] | None:
    """The day on which one of two told or urged the other something."""
    hit = _TO_HIM.search(scene.words)
    return _at(scene, hit.start(hit.lastgroup)) if hit and hit.lastgroup else None


def _taken_up(draft: Draft, setting: Setting) -> Claim[TimeExpression] | None:
    """The day on which, as the sentence before tells, one said what the talk that takes it up was about."""
    before = setting.scenes[draft.scene - 1] if draft.scene else None
    words = setting.scenes[draft.scene].words
    said = _SAID_SO.match(words)
    if before is None or reported(before) or not (said or _TAKEN_UP.search(words)):
        return None
    if before.actors >= draft.actors and (day := _to_him(before)):
        return day
    first = before.names[min(before.names)].parties if said and before.names else ()
    if not any(party.actor in draft.actors for party in first):
        return None
    # "A memuji Singapura, Selasa. Pujian itu ia sampaikan saat bertemu B": what he said on that day
    days = [day for at in before.times if (day := _at(before, at))]
    return days[0] if len(days) == 1 else None


def _with_another(draft: Draft, scene: Scene, hit: re.Match[str]) -> bool:
    """ "Usai pertemuan dengan Stubb, Senin, Kristersson mengumumkan bahwa ia telah berbicara dengan Zelensky": of Stubb's."""
    actors = draft.actors
    inside = (name for at, name in scene.names.items() if hit.start() <= at < hit.end())
    return any(p.kind is ActorKind.person and p.actor not in actors for name in inside for p in name.parties)


# "telepon pada Rabu itu", "Panggilan Rabu menandai ...": a call by its noun
_CALL_ON = re.compile(
    rf"\b(?:telepon|panggilan|sambungan|percakapan|pembicaraan|kontak|komunikasi)(?: telepon)?,? (?:pada )?(?:hari )?{TIME}(?: \w+)? (?:itu|tersebut|ini|adalah|merupakan|menandai|menjadi)\b"
    rf"|\b(?:menelepon|ditelepon|bertelepon),? (?:pada )?(?:hari )?{TIME}"
)


# "pertemuan hari Kamis itu", "perjanjian urung diteken pada Jumat itu": the day of which the story tells
_THAT_DAY = re.compile(rf"{TIME} (?:itu|tersebut)\b")
_WEEKDAY = re.compile(
    r"(?:hari )?(?:senin|selasa|rabu|kamis|jum.?at|sabtu|minggu|ahad)(?: (?:pagi|siang|sore|petang|malam))?"
)


def _others(draft: Draft, scene: Scene) -> bool:
    """Whether a sentence names somebody who serves neither party."""
    states = {party.state for party in draft.parties}
    return any(p.state not in states for name in scene.names.values() for p in name.parties)


def _at(scene: Scene, position: int) -> Claim[TimeExpression] | None:
    time = scene.times.get(position)
    fits = time and usable(scene, position, time) and time.time and time.time.grain is Grain.day
    fits = fits and time and not ANCHORED.search(time.span.cut(scene.view))  # "sehari sebelum upacara": dates that
    return claim(time, 0.6) if time and fits and not scene.inside_quote(position) else None


# "ujar Jokowi saat membuka pertemuan, Senin", "dalam sambutannya di hadapan Li, Senin": said in it, on that day.
_IN_IT = re.compile(
    rf"\b(?:(?:membuka|mengawali|memulai|menutup|mengakhiri|(?:dalam|di sela(?:-sela)?|{WHILE}|{AFTER}|(?:di|pada) (?:awal|akhir|pembukaan|penutupan))) (?:sesi |sebuah )?(?P<noun>{TALKS}|jamuan|telepon|panggilan)(?:nya)?"
    rf"|(?:dalam )?(?:kata )?sambutan(?:nya)? (?:pembuka(?:an)?|di (?:hadapan|depan)|saat))\b(?![^.;\"]*\b(?:wartawan|pengusaha|mahasiswa|diaspora|warga|yang di\w+|diunggah|dirilis|dilihat|terlihat|dipantau|dibagikan|akun|kanal|laman)\b)[^.;\"{TIME}]{{0,70}},? (?:pada )?(?:hari )?{TIME}"
)
# "Hal itu disampaikan Jokowi kepada Li, Senin"
_TELLS = rf"(?:{SAY}|(?:di)?(?:sampaikan|katakan|ungkapkan|tegaskan|utarakan|ucapkan|nyatakan)|{SAID}|berterima kasih|mengucapkan|menawarkan|menjanjikan|menyerukan)(?:nya)?\b[^.;\"{TIME}]{{0,80}}? (?:kepada|di hadapan|di depan) (?:\w+ ){{0,2}}{SIGNS['H']}"
_URGES = rf"(?:mendesak|meminta|memperingatkan|mengingatkan|mengajak|mendorong|memberi ?tahu|mengimbau) (?:\w+ ){{0,2}}{SIGNS['H']}"
_TO_HIM = re.compile(
    rf"\b{_TELLS}[^.;\"{TIME}]{{0,60}},? (?:pada )?(?:hari )?(?P<last>{TIME})"
    rf"|\b{_URGES}[^.;\"{TIME}]{{0,90}}, (?:pada )?(?:hari )?(?P<end>{TIME})"
    rf"|{SIGNS['H']}(?: \([^()]{{1,30}}\))?,? (?:pada )?(?:hari )?(?P<first>{TIME}),? (?:\w+ )?(?:{_TELLS}|{_URGES})"
    rf"|(?:\A|\. )\W*(?:pada )?(?:hari )?(?P<open>{TIME})(?: lalu| kemarin)?,? (?:[\w-]+ ){{0,4}}?{SIGNS['H']}(?: \([^()]{{1,30}}\))?,? (?:\w+ )?(?:{_TELLS}|{_URGES})"
)
# "Trump mendesak Netanyahu, Sabtu. Pembicaraan keduanya ...": what was said then is taken up as a talk
_TAKEN_UP = re.compile(
    rf"\b(?:{TALKS}|telepon|panggilan|sambungan|hal)(?:nya)?(?: [\w{SIGNS['P']}-]+){{0,5}}? (?:itu|tersebut|ini|{SIGNS['M']})|\b(?:percakapan|pembicaraan|pertemuan|telepon) {SIGNS['M']}"
    r"|\b(?:ajakan|permintaan|seruan|desakan|peringatan|pernyataan|tawaran|usulan|undangan)(?:nya)?(?: [\w-]+){0,3}? (?:itu|tersebut|ini)\b"
)
_SAID_SO = re.compile(
    rf"\W*(?:[\w-]+ ){{1,3}}(?:itu|tersebut|ini) (?:(?:{SIGNS['N']}|ia|dia) )?(?:di)?(?:sampaikan|utarakan|lontarkan|ungkapkan|kemukakan|katakan|tegaskan|nyatakan|ucapkan)(?:nya)?\b"
)
# "Jokowi (kanan) dan Li (kiri) di Istana Bogor, Senin", "Keduanya menyaksikan penandatanganan ..., Senin"
_TOGETHER = re.compile(
    rf"(?:\((?:kiri|kanan|tengah|kedua kiri|kedua kanan)\)|\b(?:menyaksikan|berjalan|berfoto|berpose|berjabat|bersalaman|berpelukan|duduk|menandatangani|meneken|meninjau|memeriksa|menanam|bersantap|makan|melambaikan|menuju|memasuki|(?<!mengunggah )(?<!membagikan )(?<!merilis )foto)\b)"
    rf"[^.;\"{TIME}]{{0,140}},? (?:pada )?(?:hari )?{TIME}"
)
# '"Tadi kami membahas ...," kata Retno, Senin', '"Hari ini kami mendapat kunjungan ...": on the day of the word
_NOW = re.compile(r"\b(?:tadi|barusan|baru saja)\b")
_TODAY = re.compile(
    r"(?:pada )?(?:hari ini|(?:pagi|siang|sore|petang|malam)(?: hari)? (?:ini|tadi)|tadi (?:pagi|siang|sore))"
)
_MET = re.compile(
    rf"\b(?:{TALKS}|ber(?:temu|diskusi|bicara|dialog|bincang(?:-bincang)?|unding)|menemui|menerima|diterima|menyambut|disambut|mem(?:bahas|bicarakan)|mendiskusikan|dibahas|dibicarakan|kunjungan|menelepon|ditelepon|telepon|jamuan|dijamu|menjamu|(?:menyam|sam)paikan|mengobrol|ngobrol|berbagi)\b"
)


def _just_now(draft: Draft, scene: Scene, setting: Setting) -> Claim[TimeExpression] | None:
    for start, end in scene.quoted:
        said = statement_day(scene, start) if _MET.search(scene.words, start, end) else None
        words = _now(scene, start, end, said) if said else None
        if said is None or words is None:
            continue
        named = {p.state for at, name in scene.names.items() if start <= at < end for p in name.parties}
        if named <= {party.state for party in draft.parties} and _of_theirs(draft, start, scene, setting):
            return _on(said, words, setting)
    return None


def _on(day: date, words: Span, setting: Setting) -> Claim[TimeExpression]:
    reason = f"'{words.cut(setting.view)}' counts from the day of the statement, {day}"
    return counted_day(day, day, (words,), reason)


def counted_day(day: date, anchor: date, spans: tuple[Span, ...], reason: str) -> Claim[TimeExpression]:
    """The claim of a day that was counted from another, `anchor`, by the words at these spans."""
    first, after = calendar.day_of(day)
    time = TimeExpression(first, after, Grain.day, anchor, How.inferred, reason)
    return Claim(time, spans, Origin("rule", "when"), 0.6, reason)


def as_just_done(draft: Draft, setting: Setting) -> Claim[TimeExpression] | None:
    """'"Saya baru saja menelepon Boris," kata Trump, Jumat': a contact of which its own quotation says so."""
    scene = setting.scenes[draft.scene]
    at = scene.place(draft.trigger.start)
    quoted = scene.inside_quote(at)
    hit = _NOW.search(scene.words, max(quoted[0], at - 40), at) if quoted else None
    theirs = quoted and hit and not reported(scene) and _of_theirs(draft, quoted[0], scene, setting)
    day = statement_day(scene, at) if theirs else None
    return _on(day, scene.origin(*hit.span()), setting) if hit and day else None


def _now(scene: Scene, start: int, end: int, said: date) -> Span | None:
    """The words of a quotation that mean the day on which it was `said`."""
    for position, time in scene.times.items():
        own = start <= position < end and time.time and time.time.earliest == said and time.time.grain is Grain.day
        if own and _TODAY.fullmatch(time.span.cut(scene.view).lower()):
            return time.span
    hit = _NOW.search(scene.words, start, end)
    return Span(scene.at[hit.start()], scene.at[hit.end()]) if hit else None


def _of_theirs(draft: Draft, start: int, scene: Scene, setting: Setting) -> bool:
    """Whether one of the parties speaks, or one who serves with them."""
    at = scene.at[start]
    speakers = {q.speaker_actor for q in setting.quotes if q.direct and q.span.start <= at < q.span.end}
    states = {party.state for party in draft.parties if party.state}
    fellows = {p.actor for name in scene.names.values() for p in name.parties if p.state in states}
    return bool(speakers & (draft.actors | fellows))
