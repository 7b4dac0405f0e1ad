"""The day that the story gives to a contact whose own sentence has none: "Setelah itu, Jokowi bertemu ...", "Di sana, ia ..."."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kronik.model import HELD_OR_DUE, Claim, Grain, Status, TimeExpression
from kronik.read.clause.datable import claim, usable
from kronik.read.clause.places import places
from kronik.read.clause.scene import DURATION, SIGNS, Scene
from kronik.read.clause.triggers import WELCOMES
from kronik.read.contacts.begunwith import begun_with
from kronik.read.contacts.daytold import as_just_done
from kronik.read.contacts.draft import Draft
from kronik.read.contacts.hosts import settled
from kronik.read.contacts.jointly import on_joint_day
from kronik.read.contacts.leadday import after_the_deed, goes_on, looked_back, not_ahead, of_the_lead, where_that_day
from kronik.read.contacts.legapart import in_that_land
from kronik.read.contacts.ownpeople import SPEECH
from kronik.read.contacts.recounted import recounted
from kronik.read.contacts.seriesdays import RECEPTION, SERIES_REACH, in_series, only_day
from kronik.read.contacts.setting import Setting
from kronik.read.contacts.statedthen import as_stated, on_the_visit_recalled
from kronik.read.contacts.surroundings import on_arrival, place_claims
from kronik.read.contacts.visitdays import homecoming
from kronik.read.contacts.welcomedays import at_the_talks, at_visit, landing, of_the_guest
from kronik.read.times.dates import is_attribution
from kronik.read.wordclasses import AFTER, BEFORE, HOLD, TALKS, WHILE, WILL

_THEN = re.compile(
    rf"[\s\"'(]*(?:(?:sebelumnya|sementara itu|kemudian),? )?(?:(?:{AFTER}|selesai) itu|setelahnya|sesudahnya|kemudian|(?:(?:{TALKS}|agenda|tamu|giliran) )?(?:selanjutnya|berikutnya)|lalu|terakhir(?=,)|tanpa jeda"
    r"|(?:masih |juga )?(?:di|pada) hari yang sama|(?:pada )?hari itu(?: juga)?|(?:pada )?(?:pagi|siang|sore|petang|malam) ?harinya|malamnya|sorenya|siangnya|di tempat yang sama|sebagai gantinya|tak lama (?:kemudian|setelah(?: itu|nya)?)"
    rf"|giliran|(?:tak|tidak) berhenti(?: sampai)? di (?:situ|sana)|(?:{TALKS}) (?:itu |tersebut )?(?:kemudian |lalu )?(?:disusul|diikuti|dilanjutkan|berlanjut)"
    rf"|(?:{TALKS}) (?:kedua|ketiga|keempat|kelima)(?= di(?:lakukan|gelar|adakan|langsungkan|laksanakan) (?:dengan|bersama)))\b"
)
# "Abbas kemudian berbincang dengan Hassan"
_HE_THEN = re.compile(rf"[\s\"'(]*{SIGNS['H']},? (?:juga )?(?:kemudian|lalu|selanjutnya|setelah itu|sesudah itu)\b")
# "Kegiatan hari itu ditutup dengan pertemuan bersama B", "Pertemuan dengan B menjadi penutup rangkaian": the last of a day.
_CLOSES = re.compile(
    r"\A\W*(?:kegiatan|agenda|rangkaian|hari|aktivitas)(?: \w+){0,3} (?:di)?(?:tutup|akhiri|pungkasi) (?:dengan|oleh)\b"
    r"|\b(?:menjadi penutup|menutup|mengakhiri|memungkasi) (?:hari|rangkaian|agenda|kegiatan)(?: \w+){0,2} (?:itu|tersebut|ini)\b"
)
# "PM Orpo turut menyambut Zelensky": there and then.
_TOO = re.compile(r"\b(?:turut|ikut)(?: serta| juga)? $")
# "Setelah Wang, Jokowi menerima ...": one after the other.
_AFTER_HIM = re.compile(rf"[\s\"'(]*(?:{AFTER}) {SIGNS['H']}, ")
# "Beberapa jam sebelumnya, Menlu A berbicara dengan B": on the day told.
_HOURS = re.compile(
    r"[\s\"'(]*(?:[Ss]ejam|(?:[Bb]eberapa|[Ss]atu|[Dd]ua|[Tt]iga|[Ee]mpat|[Ss]etengah) jam|[Bb]eberapa menit|[Ss]esaat|[Tt]ak lama) "
    rf"(?:sebelumnya|kemudian|sebelum itu|setelah itu|setelahnya|berselang|(?:sebelum|{AFTER}) (?:{TALKS}|telepon|telepon-telepon)(?: \w+)? (?:itu|tersebut))\b"
    r"|\W*[Bb]erselang (?:sekitar |hampir |hanya )?(?:\w+ ){1,2}(?:menit|jam)\b"
)
# "Panggilan itu dilakukan ketika Netanyahu sedang bertemu Trump": on the day of that call.
_WHILE_IT = re.compile(
    rf"[\s\"'(]*(?:{TALKS}|panggilan|telepon|sambungan telepon)(?: \w+)? (?:itu|tersebut|ini) (?:di\w+|terjadi|berlangsung)(?: \w+){{0,2}} (?:{WHILE}) "
)
# "Di tengah perundingan, Trump menelepon Putin": on the day of those talks.
_AMID_IT = re.compile(
    rf"[\s\"'(]*(?:di tengah(?:-tengah)?|di sela(?:-sela)?|di antara) (?:{TALKS}|jamuan)(?: (?:itu|tersebut|\w+ itu))?,? (?={SIGNS['H']})"
)
_THERE = re.compile(
    rf"[\s\"'(]*(?:di ?(?:sana|(?:kota|ibu ?kota|negara|negeri|tempat)(?: [^ .,;]+){{0,2}}? (?:itu|tersebut))|(?:pada |di )?(?:{WHILE}|waktu) itu"
    r"|(?:pada |di )?(?:pagi|siang|sore|petang|malam)(?: hari(?:nya)?| itu)?(?=,)|(?:dalam|pada|di) kesempatan (?:itu|tersebut|ini|yang sama)|di sela(?:-sela)? (?:acara|kunjungan|ktt|konferensi|forum|sidang|pertemuan|lawatan)(?: (?:itu|tersebut)|(?=,))"
    r"|(?:dalam|pada) (?:rangkaian )?(?:acara|kunjungan|lawatan|perjalanan|muhibah|tur|safari|ktt|konferensi|forum)(?:nya)? (?:itu|tersebut))\b"
)
# "Dubes itu sempat bertemu MBS dalam acara itu": at what the sentence before tells of.
_THERE_LAST = re.compile(
    r"\b(?:dalam|pada|di|di sela(?:-sela)?) (?:acara|jamuan|perjamuan|kesempatan|forum|upacara|resepsi) (?:itu|tersebut|yang sama)\W*\Z|\bdi sela(?:-sela)? (?:pertemuan|ktt|konferensi|sidang) (?:itu|tersebut)\W*\Z"
)
# "Lavrov kala itu mengunjungi Mesir": at the time of which the sentences before tell.
_AT_THAT_TIME = re.compile(rf"[\s\"'(]*(?:{SIGNS['P']},? (?:sendiri )?)?(?:pada |di )?(?:{WHILE}|waktu) itu\b")
_HELD_THEN = re.compile(  # "Presiden saat itu, Yudhoyono, mempertemukan ..."
    r"\b(?:[Pp]residen|[Pp]erdana [Mm]enteri|PM|[Kk]anselir|[Mm]enlu|[Mm]enteri [Ll]uar [Nn]egeri)(?: [A-Z]\w+){0,2} (?:saat|kala|waktu|ketika) itu,? (?:[A-Z]|$)"
)
_THAT_TIME = 4  # sentences
_AFTER_THAT = re.compile(
    rf"[\s\"'(]*(?:(?:(?:sesaat|tak lama|segera|beberapa (?:jam|menit|saat)) )?(?:{AFTER})|(?:sesaat|tak lama|beberapa (?:jam|menit|saat)) sebelum) (?:{TALKS}|bertemu|menemui|diterima|menerima|disambut|jamuan|dijamu|upacara|berbincang|dari)\b[^.;\"]{{0,80}}, "
)
# "Sebelum bertemu Don, Retno lebih dulu menemui Prayut": on one day
_BEFORE_HIM = re.compile(
    rf"[\s\"'(]*sebelum (?:(?:{HOLD}) )?(?:{TALKS}|bertemu|menemui|diterima|menerima|dijamu|duduk|berunding|bersua|bertatap)\b[^.;\"]{{0,80}}, (?=[^.;\"]*\b(?:(?:lebih|terlebih) (?:dulu|dahulu)|sempat)\b)"
)
_AFTER_CALL = re.compile(
    rf"[\s\"'(]*(?:(?:sesaat|tak lama|segera|(?:beberapa|satu|dua|lima|sepuluh|\d+) (?:menit|jam|saat)) )?(?:{AFTER}|sebelum) (?:(?:menutup |mengakhiri )?(?:sambungan |percakapan |pembicaraan |panggilan )?telepon|(?:ber)?telepon(?:an)?|menelepon|menghubungi|berbicara|berkomunikasi)\b[^.;\"]{{0,80}}, "
)
# "... menghadiri parade di Beijing, Rabu. Seusai parade, Kim dan Putin berunding": on the day of that parade.
_AFTER_EVENT = re.compile(
    rf"[\s\"'(]*(?:{AFTER}|sebelum|di sela(?:-sela)?)(?: (?:acara|upacara|menghadiri|mengikuti|menyaksikan))? (?!(?:{TALKS}|kunjungan|ber\w+|me[mn]\w+)\b)(\w{{5,}})(?: [\w-]+){{0,2}}, "
)
_IN_TALK = re.compile(
    rf"[\s\"'(]*(?:dalam|pada|di sela(?:-sela)?|saat|{AFTER}) (?:{TALKS}|jamuan|perjamuan|kunjungan)(?: \w+){{0,3}} (?:itu|tersebut|ini)\b"
)
_SAME_DAY = re.compile(r"(?:(?:pada |di )?hari )?yang sama|hari (?:itu|yang) (?:juga|sama)|hari itu", re.IGNORECASE)
_ON_THAT_DAY = re.compile(r"\b(?:pada|di) hari yang sama\b")


_ON_THE_VISIT = re.compile(r"\b(?:kunjungan|lawatan|perjalanan|muhibah)(?:nya)? (?:itu|tersebut)$")


def _of_several_days(opening: str, draft: Draft, setting: Setting) -> bool:
    """ "memulai kunjungan dua hari, Kamis. Dalam kunjungan itu, ia bertemu ...": on one of its days (codebook decision 4)."""
    before = setting.scenes[draft.scene - 1].words if draft.scene else ""
    return _ON_THE_VISIT.search(opening) is not None and DURATION in before


def _ruled_then(draft: Draft, setting: Setting) -> re.Match[str] | None:
    """Whether a party is told of as who held an office at that time."""
    hits = (_HELD_THEN.search(setting.view, max(0, span.start - 40), span.end) for c in draft.who for span in c.spans)
    return next((hit for hit in hits if hit), None)


def dated_by_story(draft: Draft, told: Sequence[Draft], setting: Setting) -> Draft:
    """ "Setelah itu, Jokowi bertemu ...": the day of the contact told just before; and the day of a series of meetings."""
    if draft.when is None and draft.status.value is Status.happened and (said := as_just_done(draft, setting)):
        return replace(draft, when=said)
    if begun := begun_with(draft, told, setting):
        return replace(draft, when=begun)
    dated = _by_story(draft, told, setting)
    if dated.when and not (dated.country or dated.city) and dated.family == "talks":
        dated = in_series(dated, dated.actors, setting)  # whose day is told already, the place of the series is its own
    return not_ahead(draft, where_that_day(of_the_lead(dated, setting), setting), setting)


def _by_story(draft: Draft, told: Sequence[Draft], setting: Setting) -> Draft:
    scene = setting.scenes[draft.scene]
    words = scene.words
    if draft.when is not None or _ON_THAT_DAY.search(words):
        return recounted(on_same_day(draft, told, setting), told, setting)
    if beside := _at_what_was_told(draft, told, setting):
        return beside
    held_too = draft.status.value is Status.happened and draft.family != "visit"
    if held_too and _TOO.search(words, 0, scene.place(draft.trigger.start)):
        return _as_told(draft, told, 2)
    then = _THEN.match(words)  # "Setelah itu, Jokowi menyambut B": as what was told before
    if draft.frame in WELCOMES and not (draft.country or then) and len(draft.who) > 1:
        arrived = on_arrival(at_visit(draft, told), setting)
        return arrived if arrived.when else at_the_talks(arrived, told)
    then = _AT_THAT_TIME.match(words) or _ruled_then(draft, setting)
    there = then or _THERE.match(words) or (draft.family == "talks" and _THERE_LAST.search(words))
    there = there or (draft.family != "visit" and _after_the_event(scene, setting))
    if there and draft.status.value is Status.happened and not _of_several_days(there[0], draft, setting):
        day = _day_before(draft, setting, coarse="itu" in there[0], reach=_THAT_TIME if then else 1)
        return replace(draft, when=day)
    if draft.family == "message" and _IN_TALK.match(words):
        return _as_told(draft, told, 3)
    if stated := as_stated(draft, setting) or on_the_visit_recalled(draft, told, setting):
        return stated
    done = draft.status.value is Status.happened and draft.family != "visit"
    at = scene.place(draft.trigger.start)
    if done and (after := _AFTER_THAT.match(words) or _BEFORE_HIM.match(words)):
        # "Setelah bertemu A, Senin, B mengumumkan bahwa ia telah berbicara dengan C": then he spoke of it
        reported = SPEECH.search(words, after.end(), at)
        again = at < after.end() and _told_before(draft, told)  # "Usai bertemu B, A mengatakan ...": as told of the two
        return draft if reported or again else _after_what(draft, told, scene, after.end())
    if draft.family == "call" and draft.status.value is Status.happened and (after := _AFTER_CALL.match(words)):
        return _after_what(draft, told, scene, after.end())
    if (
        draft.family in ("talks", "call")
        and draft.status.value is Status.happened
        and (_HOURS.match(setting.view, scene.span.start) or _WHILE_IT.match(words) or _AMID_IT.match(words))
    ):
        return _as_told(draft, told, 8)
    if draft.family not in ("talks", "call"):
        return draft
    actors = draft.actors
    went_on = draft.status.value is Status.happened and not _elsewhere(draft, told) and _HE_THEN.match(words)
    closes = _CLOSES.search(words) and not _told_before(draft, told)
    held = draft.status.value in HELD_OR_DUE
    if held and (
        _THEN.match(words)
        or _AFTER_HIM.match(words)
        or went_on
        or closes
        or goes_on(scene, scene.place(draft.trigger.start))
    ):
        told = in_that_land(draft, told, scene)
        dated = _as_told(draft, [known for known in told if _both(known, actors)], 6)
        near = 1 if draft.family == "call" else 2  # who calls next need not do so that day
        dated = dated if dated.when else _as_told(draft, told, near)
        dated = dated if dated.when else after_the_deed(draft, told, setting)
        if dated.when:
            return dated
    return _in_its_row(draft, told, actors, setting)


def _in_its_row(draft: Draft, told: Sequence[Draft], actors: frozenset[str], setting: Setting) -> Draft:
    """The day of the calls, the programme or the series to which it belongs."""
    if draft.family == "call" and not draft.open_channel:
        return _called_in_turn(draft, setting)
    if joint := on_joint_day(draft, told, setting):
        return replace(draft, when=joint)
    return _by_programme(draft, told, setting) or _beside_all(draft, told, setting) or in_series(draft, actors, setting)


def _after_the_event(scene: Scene, setting: Setting) -> re.Match[str] | None:
    """Whether the sentence opens with an event of the sentence before: "Seusai parade, ..."."""
    hit = _AFTER_EVENT.match(scene.words) if scene.index else None
    return hit if hit and re.search(rf"\b{re.escape(hit[1])}\b", setting.scenes[scene.index - 1].words) else None


def _at_what_was_told(draft: Draft, told: Sequence[Draft], setting: Setting) -> Draft | None:
    """A session that was opened, a welcome of whom the sentence before says that he came, and what was done before that."""
    if draft.frame == "led" and draft.scene:
        return _at_the_session(draft, setting)
    if draft.frame in WELCOMES and draft.country and (landed := landing(draft, told)):
        return replace(draft, when=landed)
    if draft.frame == "welcome" and draft.scene and draft.status.value is Status.happened:
        return of_the_guest(draft, setting.scenes[draft.scene - 1], setting)
    words = setting.scenes[draft.scene].words
    if draft.family == "talks" and draft.status.value is Status.happened and _BEFORE_THAT.match(words):
        day = None if draft.country else _day_before(draft, setting, coarse=False)
        return replace(draft, when=day) if day else None
    return None


_BEFORE_THAT = re.compile(r"[\s\"'(]*sebelum itu\b")


def _at_the_session(draft: Draft, setting: Setting) -> Draft:
    """ "Komisi bersama bersidang di Bogor, Rabu. Sidang dipimpin A dan B": where and when the sentence before says."""
    before = setting.scenes[draft.scene - 1]
    place = None if draft.country else next(places(before.view, before.span.start, before.span.end, setting.know), None)
    city, country = place_claims(place and settled(place, None, draft.who, setting.know), setting.know)
    day = _day_before(draft, setting, coarse=False)
    return replace(draft, when=day, city=draft.city or city, country=draft.country or country)


def _called_in_turn(draft: Draft, setting: Setting) -> Draft:
    """ "X berbicara dengan rekannya dari beberapa negara pada Kamis. Dalam telepon terpisah dengan A ...": on that Thursday."""
    if draft.status.value is not Status.happened or not draft.scene:
        return draft
    before = setting.scenes[draft.scene - 1]
    here = before.actors
    if RECEPTION.search(before.words) and any(claim.value.actor in here for claim in draft.who):
        return replace(draft, when=only_day(before, setting))
    return draft


# "X melanjutkan kegiatan di Rio pada Selasa (19/11). Ia mengawali kegiatannya dengan pertemuan ...": on that day.
_OPENS_THE_DAY = re.compile(
    r"\b(?:mengawali|memulai|membuka|mengakhiri|menutup) (?:kegiatan|agenda|aktivitas|rangkaian|hari|kunjungan kerja|lawatan)(?:nya)?\b[^.;\"]{0,40} dengan (?:[\w-]+ ){0,3}$"
)
# "Selain dengan Lula, ia juga akan bertemu Starmer", "Ia juga dijadwalkan bertemu Starmer": on the day of the other, where that is ahead.
_BESIDES_HIM = re.compile(
    rf"[\s\"'(]*(?:selain (?:dengan |bertemu (?:dengan )?|menemui |bersama )(?:[\w-]+ ){{0,2}}{SIGNS['P']},"
    rf"|(?P<too>(?:selain itu,? )?{SIGNS['H']} (?:pun )?juga (?:{WILL})\b))"
)


def _by_programme(draft: Draft, told: Sequence[Draft], setting: Setting) -> Draft | None:
    """The day of whose programme the article tells."""
    scene, day = setting.scenes[draft.scene], setting.published.day
    if _OPENS_THE_DAY.search(scene.words, 0, scene.place(draft.trigger.start)):
        return replace(draft, when=_day_before(draft, setting, coarse=False))
    beside = _BESIDES_HIM.match(scene.words) if draft.status.value is Status.planned else None
    if beside and not _told_before(draft, told):  # "Selain bertemu B, A akan ...": of B his own sentence tells
        plans = [known for known in told if known.status.value is Status.planned] if beside["too"] else told
        dated = _as_told(draft, plans, 2)
        return dated if day and dated.when and dated.when.value.earliest >= day else None
    return None


# "Sebelum sesi bertiga, Biden mengadakan pertemuan bilateral terpisah dengan Yoon".
_APART_FROM = re.compile(
    rf"\b(?:terpisah|tersendiri|empat mata|bilateral)\b|\A\W*(?:[\w ]{{0,16}} )?(?:{AFTER}|{BEFORE}|di sela)\b"
)
_BESIDE = 6  # sentences


def _beside_all(draft: Draft, told: Sequence[Draft], setting: Setting) -> Draft | None:
    """The day and place of a table of three or more, for the talks that two of them had beside it."""
    words = setting.scenes[draft.scene].words
    before = setting.scenes[max(0, draft.scene - 1)].words
    if draft.status.value is not Status.happened or not (_APART_FROM.search(words) or _APART_FROM.search(before)):
        return None
    actors = draft.actors
    for known in reversed(told):
        table = len(known.who) > 2 and known.family == "talks" and actors < known.actors
        dated = known.when is not None and known.when.value.grain is Grain.day
        if table and dated and known.status.value is draft.status.value and draft.scene - known.scene <= _BESIDE:
            if draft.country and known.country and draft.country.value != known.country.value:
                return None
            city, country = draft.city or known.city, draft.country or known.country
            return replace(draft, when=known.when, city=city, country=country)
    return None


def _elsewhere(draft: Draft, told: Sequence[Draft]) -> bool:
    """ "Abe bertemu Salman di Riyadh, Minggu. Abe kemudian menemui ... di Al-Ula": whether the story went on in another town."""
    last = told[-1].city if told else None
    return bool(draft.city and last and draft.city.value != last.value)


def _told_before(draft: Draft, told: Sequence[Draft]) -> bool:
    return any(_both(known, draft.actors) for known in told)


def _both(known: Draft, actors: frozenset[str]) -> bool:
    return known.actors == actors


_NAMED_REACH = 10  # sentences


def _after_what(draft: Draft, told: Sequence[Draft], scene: Scene, end: int) -> Draft:
    """ "Usai berbicara dengan Putin, Trump menelepon Zelensky": the day of the contact that the opening clause names, else the last."""
    named = {party.actor for at, name in scene.names.items() if at < end for party in name.parties}
    actors = draft.actors
    meant = [
        known
        for known in told
        if named and known.scene < draft.scene and (them := known.actors) & named and them & actors
    ]
    return _as_told(draft, meant, _NAMED_REACH) if meant else _as_told(draft, told, 2)


def _as_told(draft: Draft, told: Sequence[Draft], reach: int) -> Draft:
    """The draft with the day of the contact told just before it, if one of its parties was there."""
    actors = draft.actors
    for known in reversed(told):
        shares = any(claim.value.actor in actors for claim in known.who)
        if known.when and shares and 0 <= draft.scene - known.scene <= reach:
            return replace(draft, when=known.when) if known.when.value.grain is Grain.day else draft
    return draft


def on_same_day(draft: Draft, told: Sequence[Draft], setting: Setting) -> Draft:
    """ "Zelensky pada hari yang sama berada di Ankara": the day of the contact told before, not of what stands in between."""
    if draft.when is None:  # where the times of the article do not say which day that is
        meant = _ON_THAT_DAY.search(setting.scenes[draft.scene].words)
    else:
        meant = _SAME_DAY.fullmatch(draft.when.spans[0].cut(setting.view))
    if not meant:
        return draft
    actors = draft.actors
    again = [known for known in told if known.actors == actors and known.family == draft.family and known.when]
    if again and draft.scene - again[-1].scene <= SERIES_REACH + 2:
        return replace(
            draft, when=again[-1].when
        )  # "Pertemuan dengan B adalah agenda terakhir A hari itu": of that day
    if meant[0].lower() == "hari itu":
        return draft
    plain = draft.status.value is Status.happened or draft.status.reason.startswith("no cue")
    for known in reversed(told if plain else ()):
        done = known.when is not None and known.when.value.grain is Grain.day and _by_now(known, setting)
        done = done and (draft.when is not None or bool(actors & known.actors)) and not looked_back(known, told)
        if done and known.who and draft.scene - known.scene <= SERIES_REACH + 2:
            reason = "no cue: told as done"
            return replace(draft, when=known.when, status=replace(draft.status, value=Status.happened, reason=reason))
    return _as_planned(draft, told)


def _by_now(known: Draft, setting: Setting) -> bool:
    """Whether it was held, or is to be held on the day of the report at the latest."""
    if known.status.value is Status.planned and known.when and setting.published.day:
        return known.when.value.earliest <= setting.published.day
    return known.status.value is Status.happened


def _as_planned(draft: Draft, told: Sequence[Draft]) -> Draft:
    """ "... pada 22 Maret. Iwaya juga akan berunding dengan Wang pada hari yang sama": of what is planned with him."""
    actors = draft.actors
    for known in reversed(told if draft.status.value is Status.planned else ()):
        planned = known.status.value is Status.planned and known.when and known.when.value.grain is Grain.day
        if planned and draft.scene - known.scene <= SERIES_REACH and actors & known.actors:
            return replace(draft, when=known.when)
    return draft


def _day_before(draft: Draft, setting: Setting, *, coarse: bool, reach: int = 1) -> Claim[TimeExpression] | None:
    """The one time of the sentence before, not of its report: "... menghadiri KTT di Riyadh pada 11 November. Di sana, ia ..."."""
    grains = (Grain.day, Grain.interval, Grain.week, Grain.month, Grain.year) if coarse else (Grain.day, Grain.interval)
    for scene in reversed(setting.scenes[max(0, draft.scene - reach) : draft.scene]):
        days = [
            time
            for position, time in scene.times.items()
            if usable(scene, position, time)
            and not homecoming(scene, position)
            and time.time is not None
            and time.time.grain in grains
            and not is_attribution(setting.view, time, setting.know)
            and (setting.published.day is None or time.time.earliest <= setting.published.day)
        ]
        if days:
            return claim(days[0], 0.6) if len({time.time.earliest for time in days if time.time}) == 1 else None
    return None
