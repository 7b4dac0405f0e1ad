"""The day of a contact: the time expression that belongs to its trigger, never that of the report (codebook, decision 1).

A verb of saying between a time and the trigger parts them ("akan bertemu Xi, kata Trump, Senin"); so does the trigger
of another contact. Deictic words inside a quotation ("hari ini", "kemarin") count from a day that we do not know.
"""

from __future__ import annotations

import re

from kronik.model import Claim, Grain, TimeExpression, Timex
from kronik.read.clause.backwards import WHAT_IS_TOLD
from kronik.read.clause.datable import claim, usable, whole_time
from kronik.read.clause.markets import moved_by
from kronik.read.clause.openingclause import OPENS_CLAUSE, OPENS_PHRASE, in_opening
from kronik.read.clause.relative import main_clause, shut_off
from kronik.read.clause.saidtimes import (
    ANCHORED,
    SAID_ASIDE,
    TOLD_BY,
    WRITTEN_ON,
    of_what_is_said,
    once_met,
)
from kronik.read.clause.scene import PLACE, PRONOUN, SIGNS, STATE, Scene
from kronik.read.clause.since import ANY_TIME, BEGUN, LAST_MET, before_stretch, counts_from
from kronik.read.clause.timeofother import DAY_LAST, LIKEWISE, NEWS_OF, OF_AN_EVENT, no_report, of_main_clause, of_other
from kronik.read.wordclasses import AFTER, BEFORE, DONE, SAY, WHILE, WILL

_SAYING = re.compile(
    r"\b(?:kata(?:nya)?|ujar(?:nya)?|ucap(?:nya)?|tutur(?:nya)?|ungkap(?:nya)?|jelas(?:nya)?|tegas(?:nya)?|imbuh(?:nya)?|sebut(?:nya)?|tambah(?:nya)?|papar(?:nya)?"
    r"|terang(?:nya)?|lapor|tulis|cuit|cicit|kicau|demikian|berkata|mengatakan|menyatakan|mengumumkan|melaporkan|menyebut(?:kan)?|mengungkap(?:kan)?|menegaskan|menjelaskan|menuturkan|mengaku|mengklaim|menyampaikan bahwa|memastikan|mengk?onfirmasi(?:kan)?|mengakui|membenarkan|memaparkan|menerangkan|membeberkan|mengisahkan|menambahkan|mengabarkan"
    rf"|menyampaikan(?= {SIGNS['N']} (?:akan|bakal|dijadwalkan|direncanakan|telah|sudah)\b)"
    r"|dilansir|dikutip|melansir|mengutip|diwartakan|mewartakan|dilaporkan|diberitakan|memberitakan|dikabarkan|disitat|menyitat|dinukil|menukil|menyadur|disadur|keterangan(?:nya)?|pernyataan(?:nya)?|konferensi pers|jumpa pers|rilis|siaran pers"
    r"|unggahan|diunggah|(?:lewat|melalui|di|dalam|dari) (?:akun|laman|kanal)|cuitan|wawancara|kepada (?:wartawan|media|reporter|pers)|dihubungi|dikonfirmasi|pidato(?:nya)?|laporan|membantah|merilis|ditanya)\b"
    rf"|\b{TOLD_BY}"
)
_ATTRIBUTED = re.compile(
    r"\b(?:(?:informasi|kabar|berita|data) yang (?:diterima|diperoleh|dihimpun)|dikabarkan ulang|dikabarkan kantor berita|dilansir|dikutip|melansir|mengutip|disitat|menyitat|dinukil|menukil|menyadur|disadur|(?:seperti|sebagaimana) (?:ditayangkan|disiarkan|dimuat|ditulis)|diwartakan|mewartakan|dilaporkan|diberitakan|kata|ujar|ucap|tutur|ungkap|jelas|tegas|imbuh|tambah|papar|terang|lapor|tulis|keterangan(?: tertulis| resmi)?(?:nya)?|rilis|siaran pers|demikian|menurut(?! rencana| jadwal| agenda| program))\b(?:[^.;]|\.(?=\w)){0,90}$"
)
# "bersalaman dengan Ishiba sebelum sesi foto, Kamis"
_BEFORE_PHOTO = re.compile(
    rf"[^.;,]*,? (?:{BEFORE}|saat) (?:sesi )?(?:foto|makan|jamuan|upacara|pembukaan|pleno)[a-z ]*, (?:pada )?(?:hari )?"
)
# "Kamis, setelah sepekan di Amerika Latin yang dimulai dengan kunjungan ke Peru": the Thursday is the end's.
_STARTED_WITH = re.compile(r"\b(?:dimulai|diawali|bermula)\b")
_TOWARDS = re.compile(r" (?:(?:men)?jelang|sebelum) $")  # "akan digelar menjelang akhir Februari": in that month
# "lebih lama dari tahun lalu", "dibandingkan Juni lalu": what it is measured by
_MEASURED_BY = re.compile(r"\b(?:lebih [\w-]+ dari|daripada|(?:di)?banding(?:kan)?(?: dengan)?|ketimbang) (?:pada )?$")
_AHEAD_OF = re.compile(rf"\b(?:{BEFORE}|persiapan|mempersiapkan)\s+(?:\w+\s+){{0,2}}$")
# "berpawai pada Jumat (18/8) untuk memprotes KTT": the day of the march.
_PROTESTED = re.compile(r"\b(?:untuk|guna|yang) (?:memprotes|menentang|mengecam|menolak|menuntut|menyoroti)\b")
_SAID_ON = re.compile(rf"\b(?:{SAY}|disampaikan)(?: \w+){{0,3}}?,?\s+(?:pada\s+(?:hari )?)?$")
# A relative clause has a time of its own, unless it says when the contact was held.
_RELATIVE = re.compile(
    rf"(?:.{{6}}|, |{SIGNS['P']} (?!.*{DAY_LAST.pattern}))\byang (?!sama\b|(?:pertama|kedua|ketiga|keempat|kelima|perdana|terakhir|ke-\d+)(?: kali(?:nya)?)?,? (?:pada\b|{SIGNS['T']})|(?:lebih|cukup|sangat|paling|agak|begitu) \w+(?: \w+)? pada\b|baru(?=,| {SIGNS['H']})|(?:dimediasi|ditengahi|diprakarsai|difasilitasi|dipimpin|dihadiri) [^.;\"]{{1,60}}?\b(?:di(?:gelar|adakan|mulai|buka|langsungkan)|berlangsung|berakhir)\b|(?:gagal|berakhir|berujung|membuahkan|menghasilkan|kandas|buntu|bubar|(?:tidak|tak) (?:menghasilkan|membuahkan|mencapai))\b|(?:\w+ ){{0,2}}?(?:di(?:gelar|adakan|lakukan|jadwalkan|langsungkan|rencanakan|agendakan|helat|selenggarakan|laksanakan|mulai|buka|dampingi|temani)|berlangsung|terjadi|jatuh)\b)"
    rf"|, (?:tempat|di ?mana) {SIGNS['N']}|, (?:tempat|lokasi|kota|negara) (?!(?:ini|itu|tersebut|pertemuan|keduanya|kedua|mereka)\b)[a-z]+ (?:[a-z]+ )?(?:di[a-z]{{4,}}|berlangsung|terjadi|menjadi)\b"
    r"|, (?:sebagaimana|seperti)(?: yang)?(?: telah| sudah| pernah)? (?:disepakati|dijanjikan|diumumkan|dilakukan|diatur|diusulkan|diminta|terjadi|tertuang)\b"
    rf"|\byang (?:[\w-]+ ){{0,2}}?(?:{WILL}|berencana) (?:turut |ikut )?(?:hadir|menghadiri|datang)\b"
)
_CLOSED = re.compile(
    rf",? yang [^,;]*,(?=(?: {SIGNS['P']},)?[^,;]*{SIGNS['L']}| dengan | {SIGNS['P']}(?:,| pada\b))"
)  # ", yang ditunjuk militer, di Bangkok, Rabu", "menlu yang ditunjuk junta, Lwin, Rabu": the clause goes on
_ABOUT = re.compile(r"\b(?:sekitar|setidaknya|kira-kira|mungkin|dalam)\s+$")
_APART = re.compile(
    rf"\b(?!usai di(?:gelar|adakan|langsungkan|laksanakan)\b)(?:{AFTER}|(?:{BEFORE})(?! itu\b)|sejak|menyusul|diumumkan(?! (?:berlangsung|terjadi|digelar|diadakan)\b))\b"
)
_NOUN = 24  # code points from a noun of talks to its day
_ASIDE_TIME = re.compile(rf"{SIGNS['P']}, yang (?:\w+ ){{0,4}}$")
_ASIDE_ENDS = re.compile(r"[^,]{3,}, ")
_TOOK_PLACE = re.compile(
    rf" (?:itu |tersebut )?(?:terjadi|berlangsung|di\w+) (?:tak lama |beberapa \w+ )?(?:{AFTER}|{BEFORE}) [^,]*$"
)
_EARLIER = re.compile(rf"(?:^|,)\s*(?:{AFTER}|sebelum)\s+(?:[\w-]+\s+){{0,3}}$")
# "untuk membahas KTT yang akan digelar pada November": the day of what is talked about.
_ABOUT_ANOTHER = re.compile(
    r"\b(?:mem(?:bahas|bicarakan|persiapkan)|mendiskusikan|menindaklanjuti|menyinggung|menyiapkan)\b[^.;]*\byang\b"
    # "menandatangani nota yang akan berlaku lima tahun mendatang"
    rf"|\b(?:menandatangani|meneken)\b(?!.*\bdi [{PLACE}{STATE}](?:, {STATE})?,? (?:pada |hari )*$)[^.;]*\byang (?:\w+ ){{0,2}}?(?:akan|berlaku|berlangsung|berakhir|memungkinkan|mengatur)\b"
)
# "membahas pernyataan bersama", "sebelum berpidato": nouns of saying that date no report.
_TOPIC = re.compile(
    rf"\b(?:{AFTER}|{WHILE}|selama) (?:konferensi|jumpa) pers bersama\b|"
    r"\bmenyampaikan (?:pidato|kuliah(?: umum)?|sambutan|ceramah|duka|belasungkawa)\b|\b(?:membahas|soal|terkait|mengenai|tentang|menandatangani|menyepakati|menanggapi|sebelum menyampaikan|sebelum memberikan)\s+(?:\w+\s+)?(?:pernyataan|pidato|laporan|keterangan|wawancara)(?:nya)?\b"
)
# "Pada November, ia dikabarkan terbang ke ...": the day of the flight.
_SAID_TO = re.compile(
    rf"\b(?:dikabarkan|dilaporkan|diberitakan|diwartakan|disebut(?:kan)?)(?= (?:(?:akan|{DONE}|diam-diam|juga) )*(?:$|me\w+|ber\w+))"
    r"|\b(?:dikabarkan|dilaporkan|diberitakan|diwartakan|disebut(?:kan)?) $"
)
_WHEN_CLAUSE = re.compile(rf",? (?:{WHILE}) ")
_ANNOUNCING = re.compile(
    rf"\b(?:{WILL}|segera) (?:mengumumkan|memutuskan|menentukan|menetapkan)\b[^.;,]*\b(?:tempat|tanggal|jadwal|waktu|lokasi|rincian|nasib)\b[^.;,]*$"
)
# "Prabowo yang tiba di Moskow pada Senin malam dijadwalkan bertemu ...": the day of the arrival.
_WHO_CAME = re.compile(
    r"\byang (?:baru |baru saja |juga )?(?:tiba|datang|mendarat|bertolak|berangkat|menginap)\b[^.;\"]*$"
)
_WILL = re.compile(rf"\b(?:{WILL})\b")
# what another clause sets against it has a day of its own: "..., padahal setahun lalu keadaan masih tenang"
_BREAK = re.compile(r"[;]|\.\s|\b(?:namun|sementara itu|sedangkan)\b|, (?:padahal|sementara|tetapi|tapi)\b")


def read_when(
    scene: Scene, start: int, end: int, rivals: tuple[int, ...], journeys: frozenset[int] = frozenset()
) -> Claim[TimeExpression] | None:
    """The nearest fitting time of the sentence for the trigger at `[start, end)`; `rivals` are other contacts' triggers."""
    if NEWS_OF.search(scene.words, 0, start):
        return None
    best: tuple[int, Timex] | None = None
    for position, time in scene.times.items():
        if not usable(scene, position, time) or of_other(scene, position, time, start, end, journeys):
            continue
        if position >= end and shut_off(scene.words, start, end, position, rivals):
            continue
        cost = _cost(scene, position, start, end, rivals, journeys)
        told = cost is not None and position >= end and any(end <= other < position for other in scene.times)
        if cost is not None and told and ANCHORED.search(time.span.cut(scene.view)):
            cost += 90  # "bertemu A pada Senin, sehari setelah ...": what follows only tells how far off
        elif cost is not None and position < start < max(scene.times) and _counts_on(scene, position, time, start):
            cost += 150  # "sepekan setelah A bertemu B di Alaska pada 15 Agustus": counted from that very day
        if cost is not None and (best is None or cost < best[0]):
            best = (cost, time)
    if best is None:
        return None
    counted = (
        ANCHORED.search(best[1].span.cut(scene.view)) and "," in scene.words[scene.place(best[1].span.end) : start]
    )
    if counted and (day := _day_beside(scene, best[1])):
        best = best[0], day  # "Selasa kemarin, dua hari sebelum KTT, May menulis surat"
    return claim(whole_time(scene, best[1]), 0.9 if best[0] < 80 else 0.6)


def _counts_on(scene: Scene, position: int, time: Timex, start: int) -> bool:
    """Whether a time is counted from the contact that its own clause goes on to tell, whose day that clause gives."""
    counted = "," not in scene.words[position:start] and ANCHORED.search(time.span.cut(scene.view))
    return bool(counted) and not _day_beside(scene, time)  # "menelepon A, Selasa, sehari setelah ia bertemu B"


def _day_beside(scene: Scene, anchored: Timex) -> Timex | None:
    """The day that stands right before a time counted from something else."""
    beside = (t for t in scene.times.values() if 0 < anchored.span.start - t.span.end <= len(", "))
    return next((t for t in beside if t.time and t.time.grain is Grain.day), None)


def _cost(
    scene: Scene, position: int, start: int, end: int, rivals: tuple[int, ...], journeys: frozenset[int]
) -> int | None:
    """How far a time is from the trigger, with fines for what stands between; None where it cannot belong to it."""
    words, before = scene.words, position < start
    between = SAID_ASIDE.sub("", words[position + 1 : start]) if before else main_clause(words, end, position)
    low, high = (position, start) if before else (end, position)
    parted = sum(low < rival < high for rival in rivals)
    quote = scene.inside_quote(position)
    lead = words[max(0, position - 110, quote[0] if quote else 0) : position]
    grain = _grain(scene, position)
    stretch = grain is Grain.interval
    between, lead = before_stretch(between, stretch=stretch), before_stretch(lead, stretch=stretch)
    between = _DELIVERED.sub(" ", between) if _LETTER.match(words, start) else between
    if (
        _SAYING.search(_TOPIC.sub(" ", _SAID_TO.sub(" ", between) if before else between))
        or _BREAK.search(between)
        or between.count('"') % 2
        or len(between) > (110 if before else 170)
    ):
        return None
    told_when = (
        before and not ANY_TIME.search(lead) and _WHEN_CLAUSE.match(between)
    )  # "pertama sejak Juni, ketika mereka berbincang di Normandia"
    if told_when and not parted:
        return len(between)
    if not before and _ANNOUNCING.search(words[max(0, start - 90) : start]):
        return None  # "akan mengumumkan tanggal pertemuan mereka pekan depan"
    towards = grain is not Grain.day and _towards(scene, position)
    if counts_from(
        words,
        position,
        start,
        lead,
        day=grain is Grain.day,
        year=grain is Grain.year,
        towards=towards,
    ) or (_ABOUT.search(lead) and grain is Grain.week):
        return None
    if _MEASURED_BY.search(lead):
        return None
    own_day = before and not once_met(between, lead)
    if own_day and (
        (_ATTRIBUTED.search(lead) and not (of_what_is_said(scene, position, between) or no_report(scene, position)))
        or ("," in between and WRITTEN_ON.search(lead))
        or (_SAID_ON.search(lead) and not of_what_is_said(scene, position, between))
        or (_WHO_CAME.search(lead) and _WILL.search(between))
        or re.search(r"\bbahwa\b|, menurut\b(?! rencana| jadwal| agenda| program)", between)
    ):
        return None
    if before and (_AHEAD_OF.search(between) or _STARTED_WITH.search(between) or _PROTESTED.search(between)):
        return None  # "tiba pada Minggu (10/6), menjelang pertemuan ..."
    if own_day and (
        _owned(words, between, position, rivals, journeys) or _of_another_act(between, words, position, rivals)
    ):
        return None  # "tiba di Tanzania, Senin, setelah mengunjungi Kenya"
    last = not before and LAST_MET.search(words, max(0, start - 30), position) is not None
    if not (before or last) and (
        _elsewhere(words[start:end], _TOWARDS.sub(" ", between) if towards else between, parted)
        or _opens_another(words, position, rivals)
        or in_opening(words, end, position, rivals)
    ):
        return None
    if not before and parted + (max(rivals, default=0) > position) and _THEN_AHEAD.search(between):
        return None  # "bertemu A dan dijadwalkan kembali pada Jumat untuk bertemu B"
    if (
        before
        and (_ON_THE_WAY.search(between) or _WISHES_THAT.search(between))
        and _told_before(words, position, rivals)
    ):
        # and "Fidan, yang bersua Lavrov pada Senin, berharap kedua pemimpin bertemu"
        return None  # "tiba di Berlin hari Rabu, langsung dari kunjungannya ke Praha"
    if before and (
        _FOLLOWED_UP.search(between)
        or (words[end : end + 1] == PRONOUN and WHAT_IS_TOLD.search(between))
        or (between.endswith(" hasil ") and _told_before(words, position, rivals))
    ):
        return None  # "menelepon Modi pada Senin untuk membagi hasil pertemuannya": the Monday is the call's
    if before and _AND_THEN.match(between) and _told_before(words, position, rivals):
        parted += 1  # "terbang ke A hari Minggu dan bertemu B pada Senin": the Sunday is the flight's
    return len(between) + 100 * parted + 60 * len(re.findall(SIGNS["T"], between)) + (15 if before else 0)


# "hari ini akan menemui Mahmood guna menindaklanjuti kunjungan Retno": the day is not of what is followed up.
_FOLLOWED_UP = re.compile(
    r" menindaklanjuti (?:hasil )?$|\bsebagai (?:tanggapan|respons|balasan|protes|reaksi|jawaban) (?:atas|terhadap) $"
)


def _towards(scene: Scene, position: int) -> bool:
    """ "berharap bertemu sebelum akhir tahun": in that year; before a time that is not told as an end it is not."""
    hit = _TOWARDS.search(scene.words, 0, position)
    return hit is not None and (
        "sebelum" not in hit[0] or scene.times[position].span.cut(scene.view).lower().startswith("akhir")
    )


# "mengakhiri turnya pada Jumat setelah menyambangi A, B, dan C": the day on which the tour was over.
_ENDED = re.compile(
    r"\b(?:mengakhiri|menutup|merampungkan|menuntaskan|menyelesaikan)(?: rangkaian)? (?:tur|safari|lawatan)\w*[^.;,\"]{0,50}$"
)


def _of_another_act(between: str, words: str, position: int, rivals: tuple[int, ...]) -> bool:
    """Whether a time before the trigger dates another act: "percakapan Jumat terjadi setelah Macron berbicara"."""
    if of_main_clause(between):
        return True
    if _ASIDE_TIME.search(words, 0, position) and _ASIDE_ENDS.match(between):
        return True  # "Yunus, yang minggu lalu dilantik, menulis surat": of the oath
    if _TOOK_PLACE.match(between) and any(0 <= position - rival < _NOUN for rival in rivals):
        return True
    return moved_by(words, position, between) or (
        bool(_EARLIER.search(between))
        and (_told_before(words, position, rivals) or _ENDED.search(words, 0, position) is not None)
    )


_THEN_AHEAD = re.compile(
    r"\b(?:dan|serta|lalu|kemudian|sebelum)(?: (?:juga|kemudian|lalu|ia|dia|keduanya))* (?:akan|bakal|dijadwalkan|diagendakan|direncanakan|berencana|rencananya)\b"
)
_WISHES_THAT = re.compile(r"\b(?:mengharapkan|berharap|mendesak|meminta|menyerukan|mendorong|mengusulkan|menawarkan)\b")
_ON_THE_WAY = re.compile(r",? (?:langsung |segera )?(?:dari|sepulang dari|sekembali(?:nya)? dari) (?:\w+ )?$")
_AND_THEN = re.compile(r",? (?:dan|lalu|kemudian|serta) (?:\w+ ){0,2}$")


# "bertemu sebelum KTT G20 di Bali pada 14 November": at the gathering, and on its day.
_BEFORE_IT_OPENS = re.compile(
    r"\bsebelum (?=(?:pembukaan |dimulainya )?(?:ktt|konferensi|forum|sidang|upacara|acara)\b[^,]*\b(?:pada|hari) $)"
)


def _elsewhere(trigger: str, between: str, parted: int) -> bool:
    """Whether the words between the trigger and a later time open another event: "setelah ...", "melalui telepon ..."."""
    between = between if parted else _BEFORE_IT_OPENS.sub("", between)
    if parted and trigger.startswith("pertemuan") and re.search(r"\b(?:melalui|via|lewat)\b", between):
        return True
    if _LETTER.match(trigger) and _SENT.search(between):
        return False
    if _OF_A_PLAN.search(between) and not DAY_LAST.search(between):
        return True
    if _WHO_THEN.search(between) or OF_AN_EVENT.search(between):
        return True
    if _RELATIVE.search(_CLOSED.sub(",", between)) or _ABOUT_ANOTHER.search(trigger + between):
        return True
    if BEGUN.search(trigger + between) or _BEFORE_PHOTO.fullmatch(between):
        return False
    if parted == 1 and re.search(rf"\b(?:{AFTER}) [^,;]*, $", between) and not re.search(SIGNS["T"], between):
        return False  # "menelepon A seusai menerima B di Washington, Senin": of both
    return bool(_APART.search(between)) and (parted > 0 or not DAY_LAST.search(between))


# "pembicaraan menyinggung kemungkinan lawatan Lula ke Rusia pada Oktober": the day of what is talked about.
_OF_A_PLAN = re.compile(
    r"\b(?:menyinggung|mem(?:bahas|bicarakan)|mendiskusikan|soal|mengenai|tentang|terkait) (?:kemungkinan|rencana|persiapan) (?:lawatan|kunjungan|pertemuan|ktt|perundingan)\b"
)
# "surat itu, yang dikirim Maduro pada Sabtu": a letter has the day on which it was sent.
_LETTER = re.compile(r"(?:surat|pesan|telegram|ucapan|balasan|nota)")
_DELIVERED = re.compile(r"\bdi(?:sampaikan|utarakan|ucapkan)\b(?![^.;]*\b(?:wartawan|media|pers|jurnalis)\b)")
_SENT = re.compile(
    r"\byang (?:baru |telah |sudah )?(?:di(?:kirim|tulis|terima|layangkan|sampaikan|serahkan|teken|tujukan)|tertanggal|bertanggal)\w*\b[^.;]*$"
)
# "menemui Le Drian, yang Oktober lalu menerima Blinken": the time opens the clause about him.
_WHO_THEN = re.compile(rf"{SIGNS['H']}(?: \([^()]{{1,30}}\))?,? yang (?:pada )?$")
_NEXT = re.compile(r"(?:\b(?:dan|lalu|kemudian|serta|kemudian pada|lalu pada|dan pada|serta pada)|,(?: pada)?) $")
_PLACE_COMMA = re.compile(rf"(?<=[{PLACE}{STATE}]),")
_ITS_SUBJECT = re.compile(rf",? (?:giliran )?{SIGNS['N']} (?:\w+ ){{0,2}}$| (?:giliran )?$")


def _opens_another(words: str, position: int, rivals: tuple[int, ...]) -> bool:
    """ "bertemu A, dan pada 16 Maret ia berbicara dengan B": the day of the contact that follows."""
    following = min((rival for rival in rivals if rival > position), default=None)
    joined = words.endswith((", ", ", pada "), 0, position)
    if words.startswith(",", position + 1) and (OPENS_CLAUSE.match(words) or (joined and OPENS_PHRASE.match(words))):
        return False
    if following is None or not _NEXT.search(words[max(0, position - 16) : position]):
        return False
    return bool(_ITS_SUBJECT.fullmatch(words, position + 1, following))


def _grain(scene: Scene, position: int) -> Grain | None:
    return time.grain if (time := scene.times[position].time) else None


def _told_before(words: str, position: int, rivals: tuple[int, ...]) -> bool:
    """Whether another contact stands in the same clause before the time: the time is that one's."""
    return any(rival < position and not re.search(r"[.;]", words[rival:position]) for rival in rivals)


def _owned(words: str, between: str, position: int, rivals: tuple[int, ...], journeys: frozenset[int]) -> bool:
    """Whether a time before the comma belongs to another contact of that clause ("Setelah menelepon Pence pada Juli, ...")."""
    if "," not in between or LIKEWISE.match(between):
        return False
    near = [rival for rival in rivals if rival < position and "," not in _PLACE_COMMA.sub("", words[rival:position])]
    return bool(near) and near[-1] not in journeys
