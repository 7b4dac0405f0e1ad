"""What sort of contact a trigger tells of (codebook, field `kind`, decision 2)."""

from __future__ import annotations

import re

from kronik.model import ActorKind, ContactKind
from kronik.read.clause.remarks import told_there
from kronik.read.clause.scene import PLURAL, PRONOUN, SIGNS, SPEAKER, TIME, Scene
from kronik.read.clause.triggers import Trigger
from kronik.read.contacts.parties import Parties
from kronik.read.wordclasses import AFTER, BEFORE, DONE, HOLD, SAID, SAY, TALKS, WHILE, WILL

PHONE = re.compile(
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
# "Lewat konferensi video, A bertemu B": the channel opens the sentence
_OPENS_VIRTUAL = re.compile(
    r"\W*(?:secara (?:virtual|daring)|(?:lewat|melalui|via|dalam)(?: [\w-]+){0,3}? (?:video|virtual|daring|zoom))(?: [\w-]+)?,"
    r"(?: (?!(?:me|ber|ter)[a-z]{3})[^ ,;.\"]+){1,6} $"
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


def read_kind(scene: Scene, trigger: Trigger, who: Parties, rivals: tuple[int, ...]) -> tuple[ContactKind, bool]:
    """The kind, and whether the words leave the channel open (decision 2: a call unless something places them together)."""
    words, frame = scene.words, trigger.frame
    if frame.kind == "meeting" and words[max(0, trigger.start - 1) : trigger.start] == "'":
        return ContactKind.encounter, False  # scare quotes: 'bertemu'
    if frame.shape == "invite":
        talk = _INVITED_TO_TALK.search(words, trigger.end, trigger.end + 130)
        if talk and _TO_ATTEND.search(words, trigger.end, talk.start()) and not _HIS_TALKS.match(words, talk.end()):
            return ContactKind.visit, False  # "diundang menghadiri pertemuan Troika": to come to a gathering
        told = talk and _ON_MEETING.search(words, trigger.end, talk.start())  # "mengundangnya ketika keduanya bertemu"
        # "mengundang Putin mengunjungi Gedung Putih untuk pertemuan kedua": to come is what he is asked
        comes = talk and _TO_COME.search(words, trigger.end, talk.start())
        return (ContactKind.meeting if talk and not (told or comes) else ContactKind.visit), False
    if frame.name == "handshake" and _INSIDE_TALKS.search(words, trigger.end):
        return ContactKind.meeting, False
    if frame.kind == "meeting" and (
        _VIRTUAL.match(words, trigger.start, trigger.end + 40) or _OPENS_VIRTUAL.match(words, 0, trigger.start)
    ):
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


_TO_ATTEND = re.compile(
    r"\b(?:menghadiri|mengikuti|hadir (?:di|dalam|pada)|berpartisipasi dalam|bergabung dalam|ikut (?:serta )?dalam|menjadi peserta) (?:[\w-]+ ){0,2}$"
)
_HIS_TALKS = re.compile(
    rf"(?:nya|{PRONOUN})?(?: (?:bilateral|trilateral|empat mata|tatap muka|tertutup|khusus|tingkat tinggi))*(?: di [^.;,\"]{{2,30}})? (?:dengan|bersama|antara)\b| (?:bilateral|trilateral|empat mata)\b"
)
# "terbang ke Neom untuk melakukan pembicaraan dengan A dan B", "tiba di Doha untuk berbicara dengan A": where they are.
_WENT_TO = re.compile(
    rf"\b(?:terbang|tiba|datang|berangkat|bertolak|berkunjung|melawat|bertandang|mendarat|mengunjungi|menyambangi|kunjungan|lawatan|perjalanan)\b"
    rf"[^.;\"]{{2,90}}? (?:untuk|guna) (?:(?:{HOLD}|memulai|melanjutkan|memimpin) )?$"
)
# "melakukan komunikasi langsung", "saya sudah berbicara langsung dengan penasihatnya": with himself, wherever he was
_IN_TOUCH = re.compile(
    rf"(?:\b(?:ber)?komunikasi|\bkontak|(?:\b(?:{DONE}|tadi)|[{PRONOUN}{SPEAKER}])(?: \w+)? berbicara)$"
)
# "menyerukan pembicaraan langsung dengan Putin": no telephone is named, so face to face.
_DIRECT = re.compile(r" (?:secara )?langsung\b(?! (?:membahas|menanyakan|meminta|menyampaikan|mengatakan))")


# "telah menghubungi dan berbicara langsung dengan Dirjen WTO"
_CALLED = re.compile(r"\bmenghubungi (?:dan|lalu|kemudian|serta|untuk) (?:\w+ )?$")


# "Saya menegaskan kepada Ishiba bahwa ...," kata Anwar di sela KTT: he told him so there.
_ASIDE = re.compile(rf"[^\"]{{3,300}}\"\W*(?:{SAID}|{SAY})(?:nya)?\b[^.;\"]{{0,80}}\bdi sela")
_SAID_THAT = re.compile(r"\bbahwa\b|, ")
# "Usai pertemuan dengan A, Trump mengumumkan ia telah berbicara dengan B": the meeting is the other one.
_OVER = re.compile(rf"\W*(?:baca juga )?(?:{AFTER}) [^,;\"]{{3,120}},")
# "menyampaikan hasil pembicaraannya dengan Rouhani kepada Trump lewat telepon": he told Trump so.
_CONTENT = re.compile(r"\b(?:hasil|isi|rincian|inti) (?:dari )?$")
_TOLD_ON = re.compile(rf"[^.;\"]{{0,60}}? kepada (?=(?:[\w-]+ ){{0,3}}?{SIGNS['H']})")
# "Macron, yang sedang berada di Washington, mengatakan akan berbicara dengan Putin": not there.
_WHERE_HE_IS = re.compile(rf"(?P<aside>, yang [^,;.\"]{{3,80}}, )(?:{SAY}) (?:bahwa )?(?:\w+ )?(?:{WILL}) (?:\w+ )?$")
# "Dalam percakapan dengan Putin, Biden menawarkan pertemuan": what is only talked of places nobody.
_TALKED_OF = re.compile(
    r"\b(?:menawarkan|mengusulkan|mengajukan|meminta|menyerukan|mendesak|sepakat|setuju|membahas|membicarakan|menyinggung|mempersiapkan|menyiapkan|mengundang|rencana|persiapan|kemungkinan)\b"
    r"(?=[^.;\"]{0,50}\b(?:pertemuan|bertemu|ktt|kunjungan|berkunjung|empat mata)\b)"
)
_CLAUSE = re.compile(rf"\b(?:{AFTER}|{BEFORE})(?! (?:pertemuan|kunjungan|bertemu|jamuan))")


def _told_to(scene: Scene, trigger: Trigger) -> ContactKind:
    """ "mengatakan kepada Putin bahwa pertemuan itu ...": what he said places nobody; "di hadapan Putin" does."""
    words = scene.words
    said = _SAID_THAT.search(words, trigger.end)
    reach = said.start() if said else trigger.end + 120
    present = (
        words.startswith("di ", trigger.start)
        or _ASIDE.match(words, trigger.end)
        or _PRESENCE.search(words, max(0, trigger.start - 80), reach)
    )
    return ContactKind.meeting if present else ContactKind.call


def _own_words(scene: Scene, trigger: Trigger, rivals: tuple[int, ...]) -> tuple[int, int]:
    """Between which positions words of presence are of this talk, and not of another contact or of what was said in it."""
    words, noun = scene.words, scene.words[trigger.start : trigger.end]
    begin = max([0, trigger.start - 80, *(rival + 8 for rival in rivals if rival < trigger.start)])
    if "komunikasi" in noun or "kontak" in noun:  # "hadir dalam pertemuan itu setelah ia melakukan komunikasi dengan B"
        begin = max([begin, *(hit.end() for hit in _CLAUSE.finditer(words, begin, trigger.start))])
    if over := _OVER.match(words, 0, trigger.start):
        begin = max(begin, over.end())
    if aside := _WHERE_HE_IS.search(words, 0, trigger.start):
        begin = max(begin, aside.end("aside"))
    end = min([trigger.end + 120, *(rival for rival in rivals if rival > trigger.end)])
    spoken = _TALKED_OF.search(words, trigger.end, end)
    return begin, spoken.start() if spoken else end


def _talk(scene: Scene, trigger: Trigger, who: Parties, rivals: tuple[int, ...]) -> tuple[ContactKind, bool]:
    words, noun = scene.words, scene.words[trigger.start : trigger.end]
    if who and all(claim.reason == "leads a delegation there" for claim in who):
        return ContactKind.meeting, False
    if _BY_TEXT.match(words, trigger.end, trigger.end + 120):
        return ContactKind.message, False
    reach = trigger.end + 120
    if _CONTENT.search(words, 0, trigger.start) and (hit := _TOLD_ON.match(words, trigger.end, reach)):
        reach = hit.end()
    low = trigger.start if told_there(scene, trigger) else max(0, trigger.start - 80)
    if PHONE.search(words, low, reach) or _CALLED.search(words, 0, trigger.start):
        return ContactKind.call, False
    if trigger.frame.name == "tell":
        return _told_to(scene, trigger), False
    if (
        _MEETS_TOO.search(words, 0, trigger.start)
        or _WENT_TO.search(words, 0, trigger.start)
        or (noun.endswith(" langsung") and not noun.startswith(("komunikasi", "kontak", "percakapan")))
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
    begin, end = _own_words(scene, trigger, rivals)
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
