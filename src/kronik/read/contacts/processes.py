"""Whether words of talks tell of a contact at all: a round that could be counted, or mere process, habit and trade (codebook decision 5)."""

from __future__ import annotations

import re

from kronik.model import HELD_OR_DUE, OPEN, ActorKind, Claim, Grain, Party, Status
from kronik.read.clause.scene import PLURAL, STATE, TIME, Scene
from kronik.read.clause.triggers import WELCOMES, Trigger
from kronik.read.contacts.channel import PHONE
from kronik.read.contacts.draft import Draft, domestic
from kronik.read.wordclasses import AFTER, HOLD, WHILE

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
    # "optimistis perundingan dengan Iran akan membuahkan hasil": its outcome is ahead, no round
    r"|[^.;,\"]{0,50}? (?:akan|bakal|belum tentu|bisa|dapat|mampu)(?: (?:segera|bisa|dapat|mampu|pada|akhirnya|sangat|langsung|tetap|tidak|terus|banyak))* "
    r"(?:mem(?:buahkan|bawa|buka|perbaiki|perkuat|pulihkan|akan|beri(?:kan)?|bantu|engaruhi|pengaruhi)|men(?:capai|jadi|ghasilkan|yelesaikan|guntungkan|dorong|entukan|emukan|ghentikan|urunkan|stabilkan)|meng(?:hasilkan|akhiri|hentikan|arah|untungkan|ubah|urangi|hindarkan)|me(?:redakan|lahirkan|makan|nemui (?:jalan|kebuntuan))|ber(?:pengaruh|dampak|jalan|ujung|akhir|hasil|manfaat|lanjut)|hasilkan|buahkan|akhiri|hentikan|selesaikan|redakan|bawa|capai|sukses|gagal|rampung|selesai|tuntas|alot|sulit|lancar)\b"
)
_IN_THE_MEANTIME = re.compile(rf"\b(?:{WHILE}|sementara|selagi|di tengah) (?:\w+ ){{0,2}}$")
_ACTING = re.compile(
    r"\b(?:delegasi|utusan|perwakilan|wakil|pejabat|diplomat|negosiator|perunding|juru runding|rombongan|petinggi|menteri|menlu|pemimpin|presiden|pemerintah|duta besar|dubes|kedutaan|kementerian|kemlu|militer|panglima|pihak)\b"
)
_URGED = re.compile(
    r"\b(?:harus|perlu|mesti|wajib|sebaiknya|seharusnya)\s+(?:\w+ )?$|\bmelalui $|\b(?:mendesak|meminta|mendorong|menyerukan|mengimbau) [^.;\"]{0,60}$"
)
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
# "menandatangani rencana konsultasi antara dua Kemlu": what a paper is about.
_SIGNED = re.compile(
    r"\b(?:menandatangani|meneken|penandatanganan) (?:\w+ )?(?:rencana|kesepakatan|perjanjian|persetujuan|kesepahaman|mou|memorandum|dokumen)(?: (?:saling|tentang|mengenai|soal|terkait|untuk))? $"
)
_STUCK = re.compile(r"\W*(?:terus|masih|kembali) (?:mandek|mandeg|terhenti|buntu)")


_SEATED = re.compile(r"\b(?:delegasi|negosiator|perunding|juru runding|tim|utusan|perwakilan)\b[^.;,\"]*$")


_LASTING = re.compile(r" (?:jangka panjang|berkepanjangan|berlarut-larut|maraton|bertahun-tahun)\b")


def _within_one_state(trigger: Trigger, draft: Draft, *, impersonal: bool) -> bool:
    """Whether both act for one state and sat at no table: placed talks count, and a leader who meets or refuses those who fight it."""
    if not impersonal:
        return not (draft.country or draft.when or draft.status.value is Status.denied)
    held = draft.status.value in (Status.happened, Status.planned, Status.cancelled)
    return not (held and trigger.frame.process and draft.country)


def mere_process(scene: Scene, trigger: Trigger, draft: Draft) -> bool:
    """Whether states are said to talk without a round that could be counted: no date, no place, no word on its fate."""
    if not draft.who:
        return False
    impersonal = all(claim.value.kind is not ActorKind.person for claim in draft.who)
    if len(draft.who) == 2 and domestic(*draft.parties):
        return _within_one_state(trigger, draft, impersonal=impersonal)
    if trigger.frame.name in ("meet", "see", "seen", *WELCOMES) and teams(draft):
        # "Italia dan Spanyol kembali bertemu" are teams; those who act for states are named as such, or where they met
        placed = draft.country and not _SPORT.search(scene.words) and all(c.reason == "name" for c in draft.who)
        return draft.status.value in HELD_OR_DUE and not (placed or _acting(scene, trigger))
    if trigger.frame.name == "meeting":
        if _OF_OFFICIALS.match(scene.words, trigger.end):
            return False
        if draft.rule == "noun-with" and all(_SOMEBODY.search(_called(scene, claim)) for claim in draft.who):
            return False  # "Delegasi Qatar mengadakan pertemuan dengan pejabat Gedung Putih"
        return teams(draft) and not _countable(draft)
    if not trigger.frame.process or _with_a_state(scene, trigger, draft):
        return trigger.frame.process
    if _in_the_background(scene, trigger, draft, impersonal=impersonal):
        return True
    if _without_end(scene, trigger, draft, impersonal=impersonal):
        return True
    before = scene.words[: trigger.start]
    loose = impersonal and draft.status.value is Status.proposed and not (draft.when or draft.country)
    if loose and (_URGED.search(before) or draft.rule in ("noun-between", "noun-of-with")):
        return True  # "Rusia dan Ukraina harus berunding": a third party's advice to two states is no round
    if _stopped(scene, trigger, draft, impersonal=impersonal):
        return True
    sat = _JUST_AFTER.search(before) and all(_SOMEBODY.search(_called(scene, claim)) for claim in draft.who)
    return impersonal and not _countable(draft) and not sat


def _in_the_background(scene: Scene, trigger: Trigger, draft: Draft, *, impersonal: bool) -> bool:
    """Whether talks are only what something else is told against, or go on at no day and no place."""
    if impersonal and draft.when is None and _GROUND.search(scene.words, 0, trigger.start):
        return True
    if _IN_THE_MEANTIME.search(scene.words, 0, trigger.start) and _STALLED.search(scene.words[trigger.end :]):
        return True  # "A bertemu B, Jumat, ketika perundingan dengan C terhenti"
    if draft.when or draft.country:
        return False
    if _LED.search(scene.words, 0, trigger.start):
        return True  # who leads talks over months
    # "negosiasi dengan Jepang dan India masih berjalan"
    return not _all_persons(draft) and _UNDER_WAY.match(scene.words, trigger.end) is not None


def _without_end(scene: Scene, trigger: Trigger, draft: Draft, *, impersonal: bool) -> bool:
    """Whether talks have gone on since some time, are stuck, take long, or are a treaty that is to be finished."""
    before, after = scene.words[: trigger.start], scene.words[trigger.end :]
    if _SINCE.search(after) and not (draft.country and (_ROUNDS.search(before) or _THE_FIRST.match(after))):
        return True
    if _STUCK.match(after) or _LASTING.match(after):
        return True
    if impersonal and draft.status.value is not Status.happened and _TO_FINISH.search(after):
        return True
    held = draft.when or (draft.city and (not impersonal or _held_by(scene, trigger)))
    return _STALLED.search(after) is not None and not held


def _stopped(scene: Scene, trigger: Trigger, draft: Draft, *, impersonal: bool) -> bool:
    """Whether talks are said to be stranded or stalled, and nothing names the round at which they are."""
    before, happened = scene.words[: trigger.start], draft.status.value is Status.happened
    at_table = not impersonal and draft.rule == "noun-light" and happened
    stranded = _STRANDED.search(before) and not at_table
    if draft.status.value is Status.proposed or not (stranded or _STALLED.search(scene.words[trigger.end :])):
        return False
    return not (_named_round(scene, trigger, draft, impersonal=impersonal) or (draft.city and _held_by(scene, trigger)))


def _named_round(scene: Scene, trigger: Trigger, draft: Draft, *, impersonal: bool) -> bool:
    """Whether a round is told apart from the others, by its day, its place, its number or who sat there."""
    if (draft.when or draft.occasion) and (not impersonal or draft.country):
        return True
    if draft.when is not None:
        # "Delegasi Rusia dan Ukraina memulai perundingan pada Jumat": those sent sat down that day
        seen = scene.view[scene.span.start : scene.at[trigger.start]].lower()
        if draft.when.value.grain is Grain.day and _SEATED.search(seen):
            return True
        if _NUMBERED.search(scene.words[: trigger.start]):
            return True  # "putaran ketujuh perundingan pada Selasa"
    if draft.status.value is Status.planned:
        return bool(draft.city or draft.when)  # "akan melanjutkan pembicaraan di Wina", "... pekan depan"
    # "telah memulai pembicaraan di Kremlin dengan Prabowo"
    return draft.status.value is Status.happened and not impersonal and draft.city is not None


# "Delegasi Hamas meninggalkan Kairo setelah pembicaraan dengan para pejabat Mesir": a round that is over.
_JUST_AFTER = re.compile(rf"\b(?:{AFTER}) (?:(?:{HOLD}|putaran|serangkaian|rangkaian|\w+ kali) )?$")


# "Di Kairo, para pemimpin Hamas mengadakan perundingan dengan mediator Mesir, namun tidak ada kemajuan": they sat there.
_HELD = re.compile(
    r"\b(?:pemimpin|delegasi|utusan|perunding|negosiator|tim|pejabat|perwakilan) (?:[\w-]+ ){1,3}(?:mengadakan|menggelar|melakukan|melangsungkan|menjalani) $"
)


def _held_by(scene: Scene, trigger: Trigger) -> bool:
    """Whether those who act for a state or a group are said to hold the talks."""
    return _HELD.search(scene.view[scene.span.start : scene.at[trigger.start]].lower()) is not None


_NUMBERED = re.compile(r"\b(?:putaran|ronde) (?:pertama|perdana|ke\w+|ke-\d+|terakhir|terbaru|baru)(?: \w+)? $")
# "Dalam pidatonya, Xi memberi selamat kepada Vietnam": said to those who listen, sent to nobody
_IN_SPEECH = re.compile(
    r"\b(?:berpidato|(?:dalam|pada|saat|ketika|di)(?: (?:acara|menyampaikan|memberi(?:kan)?|membuka|kata|sebuah))* (?:pidato|sambutan|ceramah|resepsi|konferensi pers|jumpa pers|wawancara|upacara|khotbah|misa)(?:nya)?)\b"
)
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
_OFFERS = re.compile(r"\b(?:menawarkan|mengusulkan|menyodorkan|menyiapkan|ditawarkan|diusulkan|siap|bersedia)\b")


def _venue_offered(scene: Scene, trigger: Trigger, draft: Draft) -> bool:
    unnamed = draft.rule.startswith("noun-") and all(
        scene.place(claim.spans[0].start) < trigger.start for claim in draft.who
    )
    # "Kota Jenewa dipilih sebagai lokasi pertemuan itu": of the one told before
    offered = bool(draft.who) or _OFFERS.search(scene.words, 0, trigger.start) is not None
    return unnamed and offered and _VENUE.search(scene.words, 0, trigger.start) is not None


# "memiliki tradisi untuk lebih dulu mengunjungi Indonesia, yang kemudian dilanjutkan oleh pertemuan dengan Australia"
_CUSTOM = re.compile(
    r"\b(?:memiliki|mempunyai|punya|ada|sebuah|menjadi|merupakan) (?:sebuah )?(?:tradisi|kebiasaan|kelaziman)\b[^.;:\"]{0,160},? (?:yang )?(?:kemudian |lalu )?(?:dilanjutkan|disusul|diikuti) (?:(?:oleh|dengan) )?(?:sebuah )?$"
)


def _mere_habit(scene: Scene, trigger: Trigger) -> bool:
    if _CUSTOM.search(scene.words, 0, trigger.start):
        return True
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
    if draft.who and _SIGNED.search(scene.words, 0, trigger.start):
        return True
    people = any(claim.value.kind is not ActorKind.person for claim in draft.who)
    if trigger.frame.name == "congratulate" and people and _IN_SPEECH.search(scene.words):
        return True
    if trigger.frame.name == "congratulate" and (
        _SAID_THERE.match(scene.words) or scene.view.startswith("Delegasi ", scene.span.start)
    ):
        return True  # "Dalam pertemuan itu, Witkoff menyampaikan belasungkawa kepada Al Hayya"; delegates speak at the table
    if trigger.frame.name != "talk" or draft.when or draft.city or draft.country or not draft.who:
        return False
    if draft.status.value in (Status.denied, Status.cancelled) or PHONE.search(scene.words):
        return False
    if draft.status.value in OPEN and _KEEP_IN_TOUCH.match(scene.words, trigger.start):
        return True  # "ketiga pemimpin sepakat berkonsultasi jika terjadi ancaman": no contact that could be counted
    states = [claim for claim in draft.who if claim.value.kind in (ActorKind.state, ActorKind.group)]
    return any(not _SOMEBODY.search(_called(scene, claim)) for claim in states)


_KEEP_IN_TOUCH = re.compile(r"ber(?:konsultasi|koordinasi|komunikasi)\b(?! dengan| langsung| kembali| lagi)")
# Who is said to act for a state or group: somebody sat there.
_SOMEBODY = re.compile(
    r"\b(?:delegasi|utusan|perwakilan|wakil|pejabat|diplomat|negosiator|perunding|juru runding|menteri|menlu|menhan|wamenlu|pemimpin|presiden|raja|emir|duta besar|dubes|panglima|jenderal|penasihat|kepala|otoritas|sekutu|mediator)(?:nya)?\b"
)
_LEAD = 40  # code points before a name in which its bearer is called


def _called(scene: Scene, claim: Claim[Party]) -> str:
    """A party with the words before it, as its sentence names it."""
    span = claim.spans[0]
    return scene.view[max(scene.span.start, span.start - _LEAD) : span.end].lower()


def teams(draft: Draft) -> bool:
    """Whether only states are named: in an article about sport they are teams."""
    return bool(draft.who) and all(claim.value.kind is ActorKind.state for claim in draft.who)


# "Tim sepak bola Malaysia bertemu Jerman", "timnas Jepang menjamu Australia".
_TEAM = re.compile(
    rf"\b(?:tim(?: (?:sepak ?bola|nasional|bulu tangkis|voli|basket|putri|putra))+|timnas|kesebelasan|skuad|klub)(?: \w+){{0,2}} {STATE}"
)


def of_no_envoys(scene: Scene, draft: Draft, *, sport: bool) -> bool:
    """Whether the states named are teams, or parties to a treaty that no day and no town dates: nobody met."""
    if teams(draft):
        dated = draft.when is not None and draft.when.value.grain is Grain.day
        return sport or (draft.frame == "sign" and not (draft.city or dated)) or bool(_TEAM.search(scene.words))
    return any(claim.value.kind is ActorKind.state for claim in draft.who) and bool(_TEAM.search(scene.words))


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
    if draft.when or draft.city or draft.country:
        return True
    return draft.status.value is not Status.happened and _EXPECTED.search(draft.status.reason) is None


_EXPECTED = re.compile(r"cue '(?:menjelang|jelang)'")  # "Bursa menguat menjelang pembicaraan dagang AS-China"
# "tantangan, termasuk negosiasi dagang dengan AS", "menginstruksikan A mengenai perundingan tarif dengan AS"
_AS_A_TOPIC = re.compile(
    r"\b(?:termasuk|mengenai|tentang|soal|terkait|perihal|atas|dalam|seperti|menangani)(?: \w+)? $"
)
_TRIES_TO = re.compile(r"\b(?:berusaha|berupaya|mencoba|upaya)(?: \w+)? $")


def _with_a_state(scene: Scene, trigger: Trigger, draft: Draft) -> bool:
    """Whether somebody is said to be in talks with a mere state, at no day and no place: they may last for months."""
    if draft.when or draft.city or draft.country or len(draft.who) != 2 or draft.rule == "noun-light":
        return False
    faceless = [claim for claim in draft.who if claim.value.kind in (ActorKind.state, ActorKind.body)]
    if not faceless or any(_SOMEBODY.search(_called(scene, claim)) for claim in faceless):
        return False
    if draft.status.value is Status.happened:
        return len(faceless) == 1
    before = scene.words[: trigger.start]
    if draft.status.value is not Status.proposed:
        return False
    return bool(_AS_A_TOPIC.search(before) or _TRIES_TO.search(before) or _TO_FINISH.search(scene.words[trigger.end :]))
