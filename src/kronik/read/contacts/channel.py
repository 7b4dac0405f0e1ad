"""What sort of contact a trigger tells of, and whether it is one at all (codebook, field `kind`, decisions 2, 5 and 8)."""

from __future__ import annotations

import re

from kronik.model import ActorKind, Claim, ContactKind, Grain, Party, Status
from kronik.read.clause.scene import PLURAL, PRONOUN, SIGNS, SPEAKER, TIME, Scene
from kronik.read.clause.triggers import Trigger
from kronik.read.contacts.draft import Draft, domestic
from kronik.read.contacts.parties import Parties
from kronik.read.wordclasses import AFTER, BEFORE, DONE, SAY, TALKS, WHILE, WILL

_PHONE = re.compile(
    r"\b(?:tele(?:po|pho|fo)n\w*|(?<!pers )(?:secara )?(?<!pers secara )(?:virtual|daring)|video call|konferensi video|zoom|sambungan|saluran|tautan|(?:lewat|via|melalui) video)\b"
)
_BY_PHONE = re.compile(
    r"\b(?:melalui|via|lewat|dalam) (?:(?:sebuah |suatu )?(?:sambungan|percakapan|pembicaraan|panggilan) )?tele(?:po|pho|fo)n\b"
)
# "berkomunikasi dengan A lewat pesan WhatsApp"
_BY_TEXT = re.compile(
    r"[^.;\"]{0,110}?\b(?:melalui|via|lewat|dengan) (?:(?:saling )?(?:mengirim(?:kan)?|berkirim|bertukar|berbalas) )?(?:pesan|surat|sms|surel|email|e-mail|teks)\b(?! (?:dari|suara))"
)
# "bicara lewat telepon untuk mengucapkan selamat kepada ...": the congratulations were spoken.
_PHONED = re.compile(
    r"\b(?:tele(?:po|pho|fo)n\w*|menghubungi|panggilan video|video call)\b[^.;:\"]{0,60}\b(?:untuk|guna|dan|sambil|sembari|seraya) (?:juga |turut |sekaligus )?$"
)
# "berunding langsung dengan Trump lewat telepon"
_THEN_BY_PHONE = re.compile(
    r"[^.;,\"]{0,70}? (?:lewat|melalui|via) (?:sambungan |jalur )?(?:telepon|konferensi video|video)\b"
)
_NEXT_CLAUSE = re.compile(
    r"[;\"]|,? (?:sedangkan|sementara|adapun|namun|lalu|kemudian) "
    r"|(?:,|,? (?:dan|serta)) (?:\w+ )?(?:berbicara|berbincang|berkomunikasi|bertele\w+|menelepon|menghubungi|bertemu)\b"
)
_HANDED = re.compile(  # "surat diserahkan oleh A kepada B"
    rf"[^.;\",]{{0,60}}?\bdiserahkan (?:secara )?(?:langsung )?(?:oleh )?(?:(?!(?:kepada|ke|di|pada|untuk)\b)[\w-]+ ){{0,4}}?(?P<hand>{SIGNS['H']})"
)
# "menyampaikan ucapan duka cita secara langsung kepada Charles di Istana Buckingham": he stood before him.
_FACE_TO_FACE = re.compile(r"[^.;,\"]{0,40}? secara langsung kepada [^.;\"]{0,70} (?:di|saat|ketika) ")
_VIRTUAL = re.compile(
    r"(?:(?! (?:dan|lalu|serta|kemudian) (?:juga )?(?:me|ber)[a-z]{3})[^;\"]){0,40}?\b(?:virtual|daring|video)\b"
)
_PRESENCE = re.compile(
    r"\b(?:tatap muka|bertemu|pertemuan|empat mata|di sela|langsung di|jamuan|makan (?:malam|siang)|kunjungan|berkunjung|di istana|ktt"
    r"|di (?:sebuah )?(?:hotel|kediaman|lobi|kamar|ruang kerja|lorong|koridor|belakang panggung|balik panggung|ruang tunggu|ruang vip|bandara|atas panggung)|(?:berada|tiba) di(?! bawah| tengah| balik| antara)|bersama dengan|saling berbicara|foto bersama|(?:dengan|bersama|kepada) tuan rumah|(?:meninggalkan|memasuki|keluar dari) (?:kantor|gedung|lokasi|hotel|kediaman|ruang(?:an)?))\b"
)
# "melakukan pembicaraan" leaves the channel open; the other light verbs, and who attends or chairs, set a table.
_LIGHT = re.compile(
    r"\b(?:mengadakan|menggelar|melangsungkan|adakan|gelar|menghadiri|mengikuti|memimpin)\s+(?:\w+\s+){0,2}$"
)
# "Pada pertemuan itu, kedua menlu bertukar pandangan": what is said at a meeting is no call.
_IN_MEETING = re.compile(
    rf"\b(?:dalam|pada|selama|saat|{AFTER}|memanfaatkan|menggunakan|di sela(?:-sela)?)\s+(?:pertemuan|jamuan|(?:makan|santap) (?:malam|siang|pagi)|audiensi|kunjungan|kesempatan)(?:nya)?(?: (?:bilateral|empat mata|tertutup))*"
    rf"(?: (?:itu|tersebut|ini)\b|,)|\b(?:dalam|saat|{AFTER}) (?:makan|santap) {TIME}"
)
_AT_MEETING = re.compile(
    r"[^.;\"]{0,50}? (?:dalam|pada|di sela(?:-sela)?|melalui|saat) (?:sebuah )?(?:pertemuan|jamuan|audiensi)\b(?! (?:virtual|daring|video))"
)
_TO_COME = re.compile(r"\b(?:berkunjung|mengunjungi|melawat|bertandang|kunjungan)\b")
_INVITED_TO_TALK = re.compile(rf"\b(?:bertemu|{TALKS}|berdialog|berunding)\b")
_ON_MEETING = re.compile(
    rf"\b(?:{WHILE}|{AFTER}|menyusul|sejak|dalam|lewat|melalui|di sela(?:-sela)?)(?: [\w{PLURAL}]+){{0,2}} $"
)
_INSIDE_TALKS = re.compile(
    rf"\b(?:{WHILE}|{BEFORE}|{AFTER}|dalam)\s+(?:\w+\s+){{0,2}}"
    rf"(?:merundingkan|{TALKS}|bertemu|berunding)"
)
_SINCE = re.compile(rf"(?<!pertama )(?<!perdana )(?<!kalinya )\bsejak\s+(?:\w+\s+){{0,2}}{TIME}")
_THE_FIRST = re.compile(r"(?: [\w-]+)? (?:pertama|perdana)\b")  # "perundingan langsung pertama sejak 2022 di Istanbul"
_ROUNDS = re.compile(r"\b(?:putaran|kali|ronde) $")  # "telah menjalani sembilan putaran perundingan di Doha sejak ..."
_LED = re.compile(r"\b(?:memimpin|mengawal|menangani|mengepalai|memotori)(?: proses)? $")
# "menjadi modal untuk negosiasi tarif antara A dan B"
_GROUND = re.compile(
    r"\b(?:modal|bekal|landasan|pijakan|dasar|amunisi|posisi tawar)(?: \w+)? (?:untuk|bagi|dalam|menuju) (?:\w+ )?$"
)
_STRANDED = re.compile(
    r"\b(?:menghidupkan|mengakhiri|menghentikan|membekukan|melanjutkan|meneruskan|memulai|mulai|berlanjutnya|dilanjutkannya|proses|jalur|meja|tahap|terus)\b"
    r"[^.;]{0,30}$"
)
_STALLED = re.compile(
    r"^[^.;]{0,130}\b(?:mandek|mandeg|terhenti|buntu|macet|kandas|gagal|(?:ter|te)lihat berhenti|berlangsung alot|(?:tidak|tak|tanpa) (?:ada )?kemajuan|dilanjutkan(?! (?:dengan|oleh|pertemuan|pembicaraan|jamuan|santap|makan|penandatanganan|konferensi|dalam format)))\b"
)
_UNDER_WAY = re.compile(
    r"[^.;\"]{0,90}? (?:masih|terus|sedang|tengah|tetap|kembali|kian)(?: (?:terus|akan|tetap))* (?:berjalan|berlangsung|bergulir|berlanjut|berproses|dilakukan|dilanjutkan|alot)\b"
    r"|[^.;\"]{0,90}? (?:(?:mengalami|menunjukkan|mencapai|mencatat|membuat) (?:banyak )?(?:kemajuan|titik terang)|mendekati (?:akhir|kesepakatan)|(?:ber)?jalan (?:baik|lancar|alot|lambat))\b"
)
_IN_THE_MEANTIME = re.compile(rf"\b(?:{WHILE}|sementara|selagi|di tengah) (?:\w+ ){{0,2}}$")
_ACTING = re.compile(
    r"\b(?:delegasi|utusan|perwakilan|wakil|pejabat|diplomat|negosiator|perunding|menteri|menlu|pemimpin|presiden|pemerintah|duta besar|dubes|kedutaan|kementerian|kemlu|militer|panglima|pihak)\b"
)
_URGED = re.compile(r"\b(?:harus|perlu|mesti|wajib|sebaiknya|seharusnya)\s+(?:\w+ )?$|\bmelalui $")
_SPORT = re.compile(
    r"\b(?:final|semifinal|laga|pertandingan|grup|kualifikasi|piala|gol|skor|babak|timnas|pelatih|stadion|turnamen|tim|juara|leg)\b"
)
# "perundingan CEPA harus rampung tahun depan": the making of a treaty is a process.
_TO_FINISH = re.compile(
    r"^[^.;,]{0,60}\b(?:rampung|selesai|tuntas|dirampungkan|diselesaikan|dituntaskan|difinalisasi|ditandatangani|dipercepat|diratifikasi)\b"
)
# "pertemuan wakil menteri antara Jerman dan Prancis berjalan sesuai rencana".
_OF_OFFICIALS = re.compile(
    r" (?:tingkat )?(?:para )?(?:(?:wakil|deputi) )?(?:menteri|menlu|menhan|pejabat|delegasi|panglima|utusan)\b(?! parlemen)[^.;,\"]{0,40} antara "
)
_STUCK = re.compile(r"\W*(?:terus|masih|kembali) (?:mandek|mandeg|terhenti|buntu)")


def read_kind(scene: Scene, trigger: Trigger, who: Parties, rivals: tuple[int, ...]) -> tuple[ContactKind, bool]:
    """The kind, and whether the words leave the channel open (decision 2: a call unless something places them together)."""
    words, frame = scene.words, trigger.frame
    if frame.kind == "meeting" and words[max(0, trigger.start - 1) : trigger.start] == "'":
        return ContactKind.encounter, False  # scare quotes: 'bertemu'
    if frame.shape == "invite":
        talk = _INVITED_TO_TALK.search(words, trigger.end, trigger.end + 130)
        told = talk and _ON_MEETING.search(words, trigger.end, talk.start())  # "mengundangnya ketika keduanya bertemu"
        # "mengundang Putin mengunjungi Gedung Putih untuk pertemuan kedua": to come is what he is asked
        comes = talk and _TO_COME.search(words, trigger.end, talk.start())
        return (ContactKind.meeting if talk and not (told or comes) else ContactKind.visit), False
    if frame.name == "handshake" and _INSIDE_TALKS.search(words, trigger.end):
        return ContactKind.meeting, False
    if frame.kind == "meeting" and _VIRTUAL.match(words, trigger.start, trigger.end + 40):
        return ContactKind.call, False
    if frame.kind == "message" and (
        _BY_PHONE.search(
            words, trigger.end, cut.start() if (cut := _NEXT_CLAUSE.search(words, trigger.end)) else len(words)
        )
        or (frame.name == "congratulate" and _PHONED.search(words[: trigger.start]))
    ):
        return ContactKind.call, False
    if frame.name == "negotiate" and _THEN_BY_PHONE.match(words, trigger.end):
        return ContactKind.call, False
    if frame.kind == "message" and _FACE_TO_FACE.match(words, trigger.start):
        return ContactKind.meeting, False
    if frame.shape == "letter" and _in_hand(scene, trigger, who):
        return ContactKind.meeting, False
    if frame.kind != "talk":
        return ContactKind(frame.kind), False
    return _talk(scene, trigger, who, rivals)


def _in_hand(scene: Scene, trigger: Trigger, who: Parties) -> bool:
    """Whether one of the two hands the letter over, not somebody for them."""
    hit = _HANDED.match(scene.words, trigger.end)
    hands = scene.names[hit.start("hand")].parties if hit else ()
    return any(party.actor == claim.value.actor for party in hands for claim in who)


# "berbicara dengan Lula kurang dari satu menit di lorong": in passing.
_IN_PASSING = re.compile(
    r"[^.;\"]{0,90}? (?:di|saat (?:melintas|berjalan) di) (?:lorong|koridor|belakang panggung|balik panggung|tangga|lift|pinggir lapangan)\b"
)
_AHEAD = re.compile(rf"\b(?:{WILL})(?: \w+)? $")
_GREETED = re.compile(
    r"\b(?:bersalaman|berjabat(?:an)? tangan|bertegur sapa|berpelukan|menyapa|menyalami|berpapasan)\W+(?:\w+ ){0,2}?(?:dan|sambil|lalu|serta|sembari|seraya|lantas|kemudian) (?:\w+ )?$"
)


# "ingin bertemu dan berdiskusi dengan Prabowo": face to face.
_MEETS_TOO = re.compile(
    r"\b(?:bertemu|berjumpa|bersua|bertatap muka|menemui)(?: langsung)? (?:dan|serta|untuk|guna) (?:\w+ )?$"
)


# "melakukan komunikasi langsung", "saya sudah berbicara langsung dengan penasihatnya": with himself, wherever he was
_IN_TOUCH = re.compile(
    rf"(?:\b(?:ber)?komunikasi|\bkontak|(?:\b(?:{DONE}|tadi)|[{PRONOUN}{SPEAKER}])(?: \w+)? berbicara)$"
)
# "menyerukan pembicaraan langsung dengan Putin": no telephone is named, so face to face.
_DIRECT = re.compile(r" (?:secara )?langsung\b(?! (?:membahas|menanyakan|meminta|menyampaikan|mengatakan))")


# "telah menghubungi dan berbicara langsung dengan Dirjen WTO"
_CALLED = re.compile(r"\bmenghubungi (?:dan|lalu|kemudian|serta|untuk) (?:\w+ )?$")


# "Usai pertemuan dengan A, Trump mengumumkan ia telah berbicara dengan B": the meeting is the other one.
_OVER = re.compile(rf"\W*(?:baca juga )?(?:{AFTER}) [^,;\"]{{3,120}},")
# "menyampaikan hasil pembicaraannya dengan Rouhani kepada Trump lewat telepon": he told Trump so.
_CONTENT = re.compile(r"\b(?:hasil|isi|rincian|inti) (?:dari )?$")
_TOLD_ON = re.compile(rf"[^.;\"]{{0,60}}? kepada (?=(?:[\w-]+ ){{0,3}}?{SIGNS['H']})")
# "Macron, yang sedang berada di Washington, mengatakan akan berbicara dengan Putin": not there.
_WHERE_HE_IS = re.compile(rf"(?P<aside>, yang [^,;.\"]{{3,80}}, )(?:{SAY}) (?:bahwa )?(?:\w+ )?(?:{WILL}) (?:\w+ )?$")
_CLAUSE = re.compile(rf"\b(?:{AFTER}|{BEFORE})(?! (?:pertemuan|kunjungan|bertemu|jamuan))")


def _talk(scene: Scene, trigger: Trigger, who: Parties, rivals: tuple[int, ...]) -> tuple[ContactKind, bool]:
    words, noun = scene.words, scene.words[trigger.start : trigger.end]
    if who and all(claim.reason == "leads a delegation there" for claim in who):
        return ContactKind.meeting, False
    if _BY_TEXT.match(words, trigger.end, trigger.end + 120):
        return ContactKind.message, False
    reach = trigger.end + 120
    if _CONTENT.search(words, 0, trigger.start) and (hit := _TOLD_ON.match(words, trigger.end, reach)):
        reach = hit.end()
    if _PHONE.search(words, max(0, trigger.start - 80), reach) or _CALLED.search(words, 0, trigger.start):
        return ContactKind.call, False
    if (
        _MEETS_TOO.search(words, 0, trigger.start)
        or (_DIRECT.match(words, trigger.end) and not _IN_TOUCH.search(words, 0, trigger.end))
        or (_LIGHT.search(words[: trigger.start]) and not noun.startswith("percakapan"))
        or _IN_MEETING.search(words, 0, trigger.start)
        or _AT_MEETING.match(words, trigger.end)
        or (trigger.frame.shape == "noun" and re.search(r"bilateral|empat mata|trilateral", noun))
        or (noun == "pembicaraan" and words.startswith(" terpisah dengan", trigger.end))
        or words.startswith((" satu per satu", " satu-per-satu", " empat mata", " berdua"), trigger.end)
    ):
        return ContactKind.meeting, False
    if _GREETED.search(words[: trigger.start]) and trigger.frame.shape == "with" and "berdialog" not in noun:
        return ContactKind.encounter, False
    begin = max([0, trigger.start - 80, *(rival + 8 for rival in rivals if rival < trigger.start)])
    if "komunikasi" in noun or "kontak" in noun:  # "hadir dalam pertemuan itu setelah ia melakukan komunikasi dengan B"
        begin = max([begin, *(hit.end() for hit in _CLAUSE.finditer(words, begin, trigger.start))])
    if over := _OVER.match(words, 0, trigger.start):
        begin = max(begin, over.end())
    if aside := _WHERE_HE_IS.search(words, 0, trigger.start):
        begin = max(begin, aside.end("aside"))
    end = min([trigger.end + 120, *(rival for rival in rivals if rival > trigger.end)])
    impersonal = [claim.value.kind is not ActorKind.person for claim in who]
    talks = trigger.frame.name == "talks" and any(impersonal)  # "menolak pembicaraan dengan Moskow": no call
    if _IN_PASSING.match(words, trigger.end):
        return ContactKind.encounter, False
    if talks or _PRESENCE.search(words, begin, end) or all(impersonal):
        return ContactKind.meeting, False
    ahead = _AHEAD.search(words[: trigger.start])  # who will talk, nobody knows where, calls
    if (re.match(r"(?:ber)?bincang|bersantap", noun) and not ahead) or (
        trigger.frame.shape == "noun" and re.match(r"dialog|konsultasi", noun)
    ):
        return ContactKind.meeting, True
    return ContactKind.call, True


_SEATED = re.compile(r"\b(?:delegasi|negosiator|perunding|juru runding|tim|utusan|perwakilan)\b[^.;,\"]*$")


_LASTING = re.compile(r" (?:jangka panjang|berkepanjangan|berlarut-larut|maraton|bertahun-tahun)\b")


def mere_process(scene: Scene, trigger: Trigger, draft: Draft) -> bool:
    """Whether states are said to talk without a round that could be counted: no date, no place, no word on its fate."""
    if not draft.who:
        return False
    impersonal = all(claim.value.kind is not ActorKind.person for claim in draft.who)
    if len(draft.who) == 2 and domestic(*draft.parties):
        held = draft.status.value in (Status.happened, Status.planned)
        return not (held and trigger.frame.process and draft.country)  # both act for one state, but at a placed table
    states = all(claim.value.kind is ActorKind.state for claim in draft.who)
    if trigger.frame.name in ("meet", "see", "seen", "welcome", "welcomed") and states:
        # "Italia dan Spanyol kembali bertemu" are teams; those who act for states are named as such, or where they met
        placed = draft.country and not _SPORT.search(scene.words) and all(c.reason == "name" for c in draft.who)
        return draft.status.value in (Status.happened, Status.planned) and not (placed or _acting(scene, trigger))
    if trigger.frame.name == "meeting":
        if _OF_OFFICIALS.match(scene.words, trigger.end):
            return False
        if draft.rule == "noun-with" and all(_SOMEBODY.search(_called(scene, claim)) for claim in draft.who):
            return False  # "Delegasi Qatar mengadakan pertemuan dengan pejabat Gedung Putih"
        return impersonal and all(claim.value.kind is ActorKind.state for claim in draft.who) and not _countable(draft)
    if not trigger.frame.process:
        return False
    if impersonal and draft.when is None and _GROUND.search(scene.words, 0, trigger.start):
        return True
    if _IN_THE_MEANTIME.search(scene.words, 0, trigger.start) and _STALLED.search(scene.words[trigger.end :]):
        return True  # "A bertemu B, Jumat, ketika perundingan dengan C terhenti"
    if not (draft.when or draft.country) and (
        _LED.search(scene.words, 0, trigger.start)
        or (not _all_persons(draft) and _UNDER_WAY.match(scene.words, trigger.end))
    ):
        return True  # who leads talks over months, at no day and no place; "negosiasi dengan Jepang dan India masih berjalan"
    before, after = scene.words[: trigger.start], scene.words[trigger.end :]
    if (
        (_SINCE.search(after) and not (draft.country and (_ROUNDS.search(before) or _THE_FIRST.match(after))))
        or (_STALLED.search(after) and not (draft.when or (draft.city and not impersonal)))
        or _STUCK.match(after)
        or _LASTING.match(after)
        or (impersonal and draft.status.value is not Status.happened and _TO_FINISH.search(after))
    ):
        return True
    loose = impersonal and draft.status.value is Status.proposed and not (draft.when or draft.country)
    if loose and (_URGED.search(before) or draft.rule in ("noun-between", "noun-of-with")):
        return True  # "Rusia dan Ukraina harus berunding": a third party's advice to two states is no round
    named = bool(draft.when or draft.occasion) and (not impersonal or bool(draft.country))
    # "Delegasi Rusia dan Ukraina memulai perundingan pada Jumat": those sent sat down that day
    seen = scene.view[scene.span.start : scene.at[trigger.start]].lower()
    named = named or (draft.when is not None and draft.when.value.grain is Grain.day and bool(_SEATED.search(seen)))
    named = named or (
        draft.when is not None and bool(_NUMBERED.search(before))
    )  # "putaran ketujuh perundingan pada Selasa"
    planned, met = draft.status.value is Status.planned, draft.status.value is Status.happened and not impersonal
    # "akan melanjutkan pembicaraan di Wina", "... pekan depan"; "telah memulai pembicaraan di Kremlin dengan Prabowo"
    named = named or bool((planned and (draft.city or draft.when)) or (met and draft.city))
    at_table = not impersonal and draft.rule == "noun-light" and draft.status.value is Status.happened
    if (
        ((_STRANDED.search(before) and not at_table) or _STALLED.search(after))
        and draft.status.value is not Status.proposed
        and not named
    ):
        return True
    return impersonal and not _countable(draft)


_NUMBERED = re.compile(r"\b(?:putaran|ronde) (?:pertama|perdana|ke\w+|ke-\d+|terakhir|terbaru|baru)(?: \w+)? $")
_SAID_THERE = re.compile(
    r"\W*(?:dalam|pada|di sela) (?:pertemuan|pembicaraan|perbincangan|percakapan|kesempatan)(?: \w+)? (?:itu|tersebut|ini)\b"
)


# "sepakat bertemu setiap tahun", "bisa saling menelepon kapan saja": a habit, no contact that could be counted.
_EVERY = re.compile(
    rf"(?: (?!dan\b|pada\b)[\w-]+){{0,2}} (?P<when>{TIME}|secara (?:rutin|berkala|teratur)\b|kapan (?:saja|pun)\b|sewaktu-waktu\b)"
)
_AT_ANY_TIME = re.compile(
    r"\b(?:siap|bersedia|terbuka|ingin|mau|silakan|dipersilakan|diundang|mengundang|menawarkan)\b"
)


# "mencoba menelepon Modi, tetapi tidak berhasil": nobody was reached.
_TRIES = re.compile(r"\b(?:mencoba|berusaha|berupaya)(?: (?:untuk|beberapa kali|berkali-kali|sudah|kembali))* $")
_IN_VAIN = re.compile(
    r"[^.;\"]{0,90}?\b(?:tidak|tak|belum|gagal|tanpa) (?:berhasil|tersambung|terhubung|diangkat|dijawab|direspons|ditanggapi|membuahkan hasil|hasil)\b"
)


def _in_vain(scene: Scene, trigger: Trigger) -> bool:
    tried = _TRIES.search(scene.words, 0, trigger.start)
    return bool(tried and _IN_VAIN.match(scene.words, trigger.end))


# "Kepada Araghchi, Sugiono menawarkan Jakarta sebagai tempat dialog": of others.
_VENUE = re.compile(r"\bsebagai (?:tempat|lokasi|tuan rumah|penyelenggara)(?: \w+)? $")


def _venue_offered(scene: Scene, trigger: Trigger, draft: Draft) -> bool:
    unnamed = draft.rule.startswith("noun-") and all(
        scene.place(claim.spans[0].start) < trigger.start for claim in draft.who
    )
    return unnamed and _VENUE.search(scene.words, 0, trigger.start) is not None


def _mere_habit(scene: Scene, trigger: Trigger) -> bool:
    hit = _EVERY.match(scene.words, trigger.end)
    if hit is None or trigger.frame.shape not in ("with", "active"):
        return False
    time = scene.times.get(hit.start("when"))
    ready = hit["when"].startswith(("kapan", "sewaktu")) and _AT_ANY_TIME.search(scene.words, 0, trigger.start)
    return time.type == "SET" if time else not ready


def mere_talk(scene: Scene, trigger: Trigger, draft: Draft) -> bool:
    """Whether a state is said to be talked with at no day, no place and through no channel: "berbicara dengan China soal tarif"."""
    if _mere_habit(scene, trigger) or _in_vain(scene, trigger) or _venue_offered(scene, trigger, draft):
        return True
    if trigger.frame.name == "congratulate" and _SAID_THERE.match(scene.words):
        return True  # "Dalam pertemuan itu, Witkoff menyampaikan belasungkawa kepada Al Hayya"
    if trigger.frame.name != "talk" or draft.when or draft.city or draft.country or not draft.who:
        return False
    if draft.status.value in (Status.denied, Status.cancelled) or _PHONE.search(scene.words):
        return False
    if draft.status.value in (Status.planned, Status.proposed) and _KEEP_IN_TOUCH.match(scene.words, trigger.start):
        return True  # "ketiga pemimpin sepakat berkonsultasi jika terjadi ancaman": no contact that could be counted
    states = [claim for claim in draft.who if claim.value.kind in (ActorKind.state, ActorKind.group)]
    return any(not _SOMEBODY.search(_called(scene, claim)) for claim in states)


_KEEP_IN_TOUCH = re.compile(r"ber(?:konsultasi|koordinasi|komunikasi)\b(?! dengan| langsung| kembali| lagi)")
# Who is said to act for a state or group: somebody sat there.
_SOMEBODY = re.compile(
    r"\b(?:delegasi|utusan|perwakilan|wakil|pejabat|diplomat|negosiator|perunding|juru runding|menteri|menlu|menhan|wamenlu|pemimpin|presiden|raja|emir|duta besar|dubes|panglima|jenderal|penasihat|kepala|otoritas|sekutu)(?:nya)?\b"
)
_LEAD = 40  # code points before a name in which its bearer is called


def _called(scene: Scene, claim: Claim[Party]) -> str:
    """A party with the words before it, as its sentence names it."""
    span = claim.spans[0]
    return scene.view[max(scene.span.start, span.start - _LEAD) : span.end].lower()


def teams(draft: Draft) -> bool:
    """Whether only states are named: in an article about sport they are teams."""
    return bool(draft.who) and all(claim.value.kind is ActorKind.state for claim in draft.who)


_AT_TALKS = re.compile(r"\b(?:dalam|untuk|guna) (?:\w+ )?(?:perundingan|negosiasi|pembicaraan|dialog|mediasi)\b")


def _acting(scene: Scene, trigger: Trigger) -> bool:
    """Whether the sentence names those who act for states, or takes up states told of ("kedua negara akan bertemu")."""
    words = scene.span.cut(scene.view).lower()
    if _ACTING.search(words) or _AT_TALKS.search(scene.words, trigger.end):
        return True
    before = scene.words[: trigger.start]
    return bool(PLURAL in before or _THEY.search(before)) and not _SPORT.search(words)


# "Mereka dijadwalkan bertemu kembali pada ...", "Para pihak sepakat bertemu lagi": those told of before.
_THEY = re.compile(r"\b(?:mereka|para (?:pihak|peserta|mediator|perunding|negosiator|juru runding|delegasi|utusan))\b")


def _all_persons(draft: Draft) -> bool:
    return all(claim.value.kind is ActorKind.person and claim.reason == "name" for claim in draft.who)


def _countable(draft: Draft) -> bool:
    return bool(draft.when or draft.city or draft.country or draft.status.value is not Status.happened)
