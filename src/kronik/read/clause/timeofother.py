"""Times of a sentence that date something else than the contact: a count within the year, a picture, the flight before it."""

from __future__ import annotations

import functools
import re
from collections.abc import Collection

from kronik.model import Grain, Timex
from kronik.read.clause.backwards import TO_ANOTHER
from kronik.read.clause.saidtimes import ANCHORED
from kronik.read.clause.scene import BODY, GROUP, INSTITUTION, PERSON, PLACE, PLURAL, PRONOUN, SIGNS, STATE, TIME, Scene
from kronik.read.wordclasses import ACTS, AFTER, BEFORE, DONE, HOLD, SAY, TALKS, WHILE, WILL

# "pertemuan kedua keduanya tahun ini", "kunjungan ketiganya ke Prancis sepanjang 2026": the year counts meetings.
_COUNTED = re.compile(
    rf"\b(?:{TALKS}|kunjungan|lawatan|ktt)(?:nya)? (?:\w+ )?(?:pertama|kedua|ketiga|keempat|kelima|ke-\d+)(?:nya)?(?:(?: (?:(?:dan|dengan|antara) )?|[–-])(?:keduanya|mereka|{SIGNS['N']})| (?:ke|di) [{PLACE}{STATE}])*(?: (?:dalam|pada|di|(?P<all>sepanjang|selama)))?(?: tahun)? $"
)
# "pertemuan ini merupakan pertemuan kedua A dan B pada 2025": so does a year by its number.
_IS_COUNTED = re.compile(r"\b(?:ini|itu|tersebut) (?:juga )?(?:merupakan|menjadi|adalah|ialah) [^.;,\"]+$")
_THIS_YEAR = re.compile(r"tahun ini", re.IGNORECASE)
_IN_ORDER = re.compile(r"\b(?:untuk|guna) (?:\w+ )?$")
# "Dalam kunjungan ke Oman, A diagendakan untuk bertemu B, Rabu": of what is on the agenda, not of the journey.
_ON_AGENDA = re.compile(rf"\b(?:{WILL}|diperkirakan|diharapkan|sepakat|setuju|bersedia|berharap) untuk (?:\w+ )?$")
_PAST_COMMA = re.compile(r"[^;\"]*, (?:pada )?(?:hari )?$")
# "menerima A, Senin, lalu menelepon B": on that Monday as well.
LIKEWISE = re.compile(
    rf",? (?:dan|lalu|kemudian|serta)(?: (?:lalu|kemudian|juga|langsung|sesudahnya|setelahnya|setelah itu|sekaligus|{HOLD}))* $"
)


# "bertemu Petro dan meminta saran untuk pemilu tahun depan": not of the meeting.
_DOES_MORE = re.compile(
    r"\b(?:dan|serta|lalu) (?:juga )?me[a-z]{3,}\b[^,]*\b(?:untuk|guna|soal|tentang|mengenai|terkait|menjelang)\b[^,]*$"
)


# "kata Biden ketika ditanya apakah ia kecewa karena Xi tidak mau bertemu dengannya, Selasa": of the answer.
_TO_A_QUESTION = re.compile(
    r"\b(?:ditanya(?:i|kan)?|(?:menjawab|ada|muncul) pertanyaan|menanggapi pertanyaan|diminta(?:i)? (?:tanggapan|komentar|penjelasan))\b[^.;\"]*$"
)
_AT_LAST = re.compile(r"[^.;\"]*, (?:pada )?(?:hari )?")
# "pertemuannya lebih hangat ketimbang pertemuan mereka pada Februari": of the other.
_COMPARED = re.compile(TO_ANOTHER)
_SHOWN = re.compile(
    r"\b(?:foto|gambar|potret|rekaman)\b[^.;\"]{0,60}\b(?:diambil|dirilis|dibagikan|diunggah|disiarkan|dijepret)\b[^.;,\"]{0,40} (?:pada )?(?:hari )?$"
)
# "pertemuan rahasia keduanya baru terungkap Senin": the day on which others heard of it.
_HEARD_OF = re.compile(
    r"[^.;\"]* (?:beredar|terungkap|tersiar|tersebar|mencuat|viral|bocor|dibocorkan|diungkap(?:kan)?|dipublikasi(?:kan)?|diberitakan|dibeberkan)"
    r"(?: (?!di(?:gelar|langsungkan)|berlangsung|akan)[\w-]+){0,3},?(?: pada)?(?: hari)? "
)
# "Setelah serangan Hamas pada 7 Oktober, Biden mengunjungi Israel", "kudeta yang gagal pekan lalu jadi bahasan saat ...".
_HAPPENS = (
    r"serangan|agresi|invasi|perang|bentrokan|pertempuran|kudeta|pemberontakan|kerusuhan|unjuk rasa|demonstrasi|ledakan|pengeboman|pemboman|penembakan|penikaman"
    r"|pembunuhan|pembantaian|penculikan|penyanderaan|penangkapan|penahanan|tewasnya|wafatnya|meninggalnya|mangkatnya|gugurnya|kematian|kemenangan|kekalahan|pemilu|pemilihan"
    r"|referendum|gempa|tsunami|banjir|topan|badai|kebakaran|kecelakaan|jatuhnya|insiden|uji coba|peluncuran|penerapan|pemberlakuan|pencaplokan|aneksasi|runtuhnya|tumbangnya"
)
_EVENT = re.compile(
    rf"\b(?:{_HAPPENS})"
    rf"(?: (?!(?:{TALKS}|kunjungan|lawatan|ktt|itu|tersebut|ini)\b|(?:bertemu|berbicara|berkunjung|mene[lmr]\w+|mengunjungi|melawat|menjamu|tiba|menghubungi)\b)[^ ,.;\"]+){{0,8}}"
    r" (?:(?:pada|hari|tanggal|bulan|tahun) )*$"
)


_EVENT_REACH = 120  # code points from the word for what happened to its time


# "Kunjungan A, yang awalnya direncanakan Juli, berlangsung pekan lalu": the time once meant, where another is told after it.
_MEANT_ONCE = re.compile(r",? yang (?:semula|awalnya|sedianya|tadinya|mulanya|seharusnya)(?: [\w-]+){1,4} $")


# "Kabar mengenai pertemuan itu diturunkan AP pada Kamis": the day of the news.
NEWS_OF = re.compile(
    r"\b(?:berita|kabar|laporan|informasi|bocoran|isu) (?:mengenai|tentang|soal|terkait|ihwal|seputar|adanya)(?: \w+)? $"
)


# "Kairo mengonfirmasi percakapan itu, Selasa", "mengunggah foto pertemuannya dengan B di X, Minggu": the day of the word.
_VERBS = rf"{SAY}|membenarkan|merilis|mengunggah|melaporkan|mengabarkan|menyoroti|mengomentari|menanggapi|memuji|mengecam|mengkritik|memuat|membagikan|menggambarkan|menilai|meng?konfirmasi"
_SPEAKS = re.compile(rf"\b(?:{_VERBS}) ")
_SPEAKS_OF = re.compile(
    rf"\b(?:{_VERBS})"
    rf" (?:(?!(?:bahwa|akan|telah|sudah|di|dalam|pada|untuk|dari|kepada|lewat|melalui|via|dengan|{AFTER}|{BEFORE}|{WHILE}|surat|pesan|ucapan|salam|selamat|undangan)\b)[\w-]+ ){{0,4}}?"
    rf"(?:{TALKS}|kunjungan|lawatan|muhibah|ktt|telepon|panggilan|kontak|komunikasi)(?:nya)?\b(?:(?!\b(?:{AFTER}|{BEFORE}|{WHILE})\b)[^.;,\"])*$"
)


@functools.lru_cache(maxsize=64)
def _first_spoken(words: str) -> tuple[int, ...]:
    return tuple(hit.start() for hit in _SPEAKS.finditer(words))


# "menyampaikan duka atas meninggalnya A pada Ahad", "mengucapkan selamat atas kemenangannya pada Sabtu": the day of that.
OF_AN_EVENT = re.compile(
    r"\b(?:meninggalnya|wafatnya|tewasnya|mangkatnya|gugurnya|kematian|kepergian|wafat|tewas)\b"
    rf"|\b(?:atas|akibat|menyusul|buntut|mengenang|memperingati|peringatan)\b[^,;]*\b(?:{_HAPPENS}|keberhasilan|terpilih|pelantikan|pengangkatan|penunjukan|kelahiran|penobatan|bencana|tragedi)\w*\b[^,;]*$"
)


def _spoken_of(words: str, start: int, end: int) -> bool:
    """Whether a verb of saying in this stretch has a contact for its object."""
    return any(start <= at < end and _SPEAKS_OF.match(words, at, end) for at in _first_spoken(words))


DAY_LAST = re.compile(r", (?:pada )?(?:hari )?$")  # ", pada Kamis" as ", Kamis"
_SAID_THEN = re.compile(r"(?: (?:pagi|siang|sore|petang|malam|waktu setempat))*\W*$")
_HELD_AT = re.compile(rf"\bdi (?:[\w-]+ ){{0,3}}[{PLACE}{STATE}](?:, [{PLACE}{STATE}])?,")


def _of_the_word(words: str, position: int, end: int) -> bool:
    """Whether the contact is what a verb of saying speaks of, and the sentence ends with the day on which that was said."""
    last = DAY_LAST.search(words, end, position) and _SAID_THEN.match(words, position + 1)
    if not last or _HELD_AT.search(words, end, position):
        return False
    return _spoken_of(words, 0, end)


def _of_event(scene: Scene, position: int, time: Timex, start: int) -> bool:
    """ "Sehari setelah pelantikannya pada 20 Januari, Trump menelepon ...": the day from which that of the call counts."""
    return any(
        at < position < start and other.time and time.time and other.time.anchor == time.time.earliest
        for at, other in scene.times.items()
        if ANCHORED.search(other.span.cut(scene.view))
    )


def of_other(scene: Scene, position: int, time: Timex, start: int, end: int, journeys: Collection[int]) -> bool:
    """Whether a time dates something else: what follows "sehari setelah", the flight "ke Iran untuk bertemu Rouhani, Jumat"."""
    words, said = scene.words, time.span.cut(scene.view)
    counted = _COUNTED.search(words, 0, position)
    yearly = time.time is not None and time.time.grain is Grain.year and _IS_COUNTED.search(words, 0, position)
    if counted and (counted["all"] or yearly or _THIS_YEAR.fullmatch(said)):
        return True
    if position < start and _SHOWN.search(words, 0, position):
        return True  # "Gambar yang diambil pada Rabu menunjukkan pertemuan ... pada Senin"
    if position < start and (
        _of_event(scene, position, time, start)
        or _spoken_of(words, position, end)
        or _of_a_plan(scene, position, start, end)
    ):
        return True  # "Selasa, Trump memuji percakapan itu"
    if position < start and _EVENT.search(words, max(0, position - _EVENT_REACH), position):
        return True
    if position < end:
        return False
    if _HEARD_OF.fullmatch(words, end, position):
        return True
    if (event := _EVENT.search(words, end, position)) and " yang " in event[0]:
        return True  # "membahas Korea Utara, termasuk peluncuran rudal yang dilakukan pada Rabu"
    if _COMPARED.search(words, end, position) or (
        _TO_A_QUESTION.search(words, 0, start) and _AT_LAST.fullmatch(words, end, position)
    ):
        return True
    if of_next_clause(scene, end, position) or _of_the_word(words, position, end):
        return True
    value = time.time
    once = any(at > position for at in scene.times) and _MEANT_ONCE.search(words, end, position)
    if once or _OF_THE_POLL.search(words, end, position) or FOLLOWS_ON.search(words, end, position):
        return True
    if value and value.grain is Grain.day and _NEXT_LEG.search(words, end, position):
        return True
    if value and value.grain is not Grain.day and _DOES_MORE.search(words, end, position):
        return True
    if value and value.anchor and said.lower().endswith("setelah") and value.earliest < value.anchor:
        return True
    # a journey that has its day already leaves the later one to the meeting: "ke Washington pada Sabtu untuk bertemu Obama, Senin"
    flown = (
        any(j < start and not any(j < other < start for other in scene.times) for j in journeys)
        and _IN_ORDER.search(words, 0, start)
        and not _ON_AGENDA.search(words, 0, start)
    )
    return bool(flown and _PAST_COMMA.fullmatch(words, end, position))


# "A, Selasa, mengundang B ke Oslo bulan depan dalam percakapan telepon": the month is of what was spoken of.
_IN_A_TALK = re.compile(r" (?:dalam|melalui|lewat|via|saat|ketika)(?: sebuah| suatu| sesi)? ")
_MEANT_TO = re.compile(
    rf"\b(?:mengundang|mengajak|meminta|mengusulkan|menawarkan|sepakat|setuju|berjanji|bersedia|{WILL})\b"
)


def _of_a_plan(scene: Scene, position: int, start: int, end: int) -> bool:
    """Whether the time right before "dalam percakapan telepon" is that of what was asked or agreed in it."""
    hit = _IN_A_TALK.match(scene.words, position + 1, end)
    if hit is None or hit.end() < start:
        return False
    return any(at < position and _MEANT_TO.search(scene.words, at, position) for at in scene.times)


# "bertemu A, dan pada Selasa dengan B": the Tuesday is that of the next counterpart (read/contacts/eachhisday.py).
AND_ON_WITH = re.compile(
    rf",? (?:dan|serta|lalu|kemudian|sedangkan|sementara),? (?:pada )?(?:hari )?(?P<day>{TIME}),? (?:(?:dengan|bersama|giliran) |(?=(?:[\w-]+ ){{0,4}}{SIGNS['P']}(?: \([^()]*\))?(?:[.;]|$)))"
)


# "mengucapkan selamat kepada Putin atas kemenangannya dalam pemilu pada 17 Maret": the day of the poll.
_OF_THE_POLL = re.compile(
    r"\b(?:atas|yang (?:akan|bakal|hendak|segera|baru))\b[^.;\"]*\b(?:pemilu|pilpres|pemilihan|pemungutan suara|referendum|pelantikan|penobatan)\b[^.;\"]{0,50}$"
)


# "Kunjungan A ke B merupakan kelanjutan dari konferensi di C pada 3 Mei", "balasan atas lawatan D pada 2024": of the other.
FOLLOWS_ON = re.compile(
    r"\b(?:merupakan|menjadi|adalah|ialah|sebagai|melanjutkan|membalas|menindaklanjuti)\b[^.;\"]{0,30}?"
    r"(?:(?<=melanjutkan )|(?<=membalas )|(?<=menindaklanjuti )|\b(?:kelanjutan|lanjutan|sambungan|kesinambungan|balasan|tindak lanjut|jawaban|respons|buah|(?:bagian|rangkaian|rentetan)(?= dari (?!(?:\w+ )?(?:tur|lawatan|perjalanan|safari|kunjungan)\b))))\b"
)


# "negara pertama adalah China, kemudian ke Amerika Serikat pada Senin": the Monday is that of the next leg.
_NEXT_LEG = re.compile(
    rf",? (?:dan )?(?:kemudian|lalu|selanjutnya|dilanjutkan|disusul|diteruskan|berlanjut)(?: [a-z]+){{0,3}}? (?:ke|di|menuju) (?:[a-z]+ ){{0,2}}[{PLACE}{STATE}](?:, [{STATE}])?,? (?:pada )?(?:hari )?$"
)


_DOES = rf"(?:(?:{WILL}|{DONE}|juga|kembali|masih|baru|langsung|segera|sedang|tengah|mulai|dan) )*(?:{ACTS})\b"
_WHEN = rf"(?:(?:pada |hari |mulai )*{TIME},? )?"
# "menemui Frederiksen di Kopenhagen, dan Rusia meluncurkan rudal pada Senin": whoever else acts has a day of his own.
_NOUNS = rf"(?:(?!(?:pada|di|ke|dari|dengan|untuk|akan|usai|setelah|saat|ketika|sebelum)\b|{_DOES})[\w-]+ )"
_NEXT_ACTS = re.compile(
    rf", (?:sementara(?! itu\b)|sedangkan) (?:{TALKS}|kunjungan|lawatan|ktt)(?:nya)?\b|, (?:dan|serta|lalu|kemudian|tetapi|tapi|sementara(?! itu\b)|sedangkan) {_WHEN}"
    rf"(?:(?:(?P<known>[{PLURAL}{PRONOUN}]|ia|dia|mereka|kedua \w+)|{_NOUNS}{{0,4}}?[\w-]*(?:(?P<who>{PERSON})|[{STATE}{PLACE}{INSTITUTION}{BODY}{GROUP}{PLURAL}{PRONOUN}]))[\w ]{{0,20}}? |{_NOUNS}{{1,4}}?){_DOES}"
)
# "pertemuan A, B, dan C berlangsung pada Senin": the last of a list does not begin another clause.
_LISTED = re.compile(rf"{SIGNS['N']}(?: \([^()]*\))?,(?: [\w-]+){{0,6}} {SIGNS['N']}(?: \([^()]*\))?$")
# "bertemu Wang Yi dan pada Senin menyatakan siap": a day between "dan" and a verb is the verb's.
_AND_ON = re.compile(
    r",? (?:dan|serta|lalu|kemudian|tetapi|namun|sedangkan|sementara),? (?:(?:kemudian|lalu|juga) )?(?:pada )?(?:hari )?$"
)
_THEN_DOES = re.compile(rf",? {_DOES}")


def of_next_clause(scene: Scene, end: int, position: int) -> bool:
    """Whether a time stands in a clause joined to that of a contact that ends at `end`, and dates what is told there.

    Who met may act together in it too: then a day after a comma, at the end, is of both ("..., dan keduanya meneken, Senin").
    """
    words = scene.words
    joint = _AND_ON.search(words, end, position)
    if joint and (_THEN_DOES.match(words, position + 1) or AND_ON_WITH.match(words, joint.start())):
        return True
    hit = _NEXT_ACTS.search(words, end)
    if hit is None or hit.start() > position or _LISTED.search(words, end, hit.start()):
        return False
    known = hit["known"] is not None or _named_before(scene, hit.start("who"), end)
    return not (known and DAY_LAST.search(words, hit.end(), position))


def _named_before(scene: Scene, at: int, end: int) -> bool:
    if at not in scene.names:
        return False
    told = {party.actor for place, name in scene.names.items() if place < end for party in name.parties}
    return any(party.actor in told for party in scene.names[at].parties)


# "berpidato, Senin, beberapa hari setelah lawatannya": not on that Monday.
_DAYS_AFTER = re.compile(rf"\b(?:beberapa|sejumlah) (?:hari|pekan|minggu|bulan|tahun) (?:{AFTER}|{BEFORE}) [^,]*$")
# "akan ke Beijing pada April, dan Xi akan datang ke Washington": he has a day of his own, if any.
_ANOTHER_WILL = re.compile(
    rf",? (?:dan|serta|sementara|sedangkan) {SIGNS['P']} (?:juga |sendiri |kemudian )?(?:{WILL})\b"
)


# "Kemarin Macron menelepon, sebelumnya Trudeau menelepon": that was before that day.
_ONE_BEFORE = re.compile(
    rf", (?:dan )?(?:sebelumnya|sebelum itu)(?: lagi| juga)?,? (?:(?!saat\b|pada\b)[\w-]+ ){{0,3}}?{SIGNS['P']} (?:\w+ )?$"
)


def of_main_clause(between: str) -> bool:
    """Whether the words between a time and a later trigger leave the time to what was told before them."""
    return bool(_DAYS_AFTER.search(between) or _ANOTHER_WILL.match(between) or _ONE_BEFORE.search(between))


_OPENS_MAIN = re.compile(r", (?:pada |di )?(?:awal |akhir )?$")


def no_report(scene: Scene, position: int) -> bool:
    """ "Menurut Reuters, pada bulan lalu, A menulis surat": a report has a day; a month or a week after a comma is of what it tells."""
    time = scene.times[position].time
    coarse = time is not None and time.grain is not Grain.day
    return coarse and _OPENS_MAIN.search(scene.words, 0, position) is not None
