"""What stands after a trigger says of it: the verb that a noun is the subject of, and the time to come right behind it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kronik.model import Status
from kronik.read.clause.ahead import NOUN, OTHER_AHEAD
from kronik.read.clause.cuescope import Found, unanswered
from kronik.read.clause.relative import own_end
from kronik.read.clause.scene import PERSON, PLACE, PLURAL, PRONOUN, STATE, TIME, Scene
from kronik.read.clause.timeofother import of_next_clause
from kronik.read.clause.triggers import Trigger
from kronik.read.wordclasses import AFTER, BEFORE, TALKS, WHILE, WILL

REACH = 110  # code points between a cue and its trigger
_COMING = re.compile(r"\b(?:besok|lusa|(?<!masa )depan|mendatang|nanti|kelak|waktu dekat)\b", re.IGNORECASE)
_CALL_ON = re.compile(
    r"kunjungan kehormatan\b|courtesy call\b"
)  # "kunjungan kehormatan kepada Kaisar juga dijadwalkan"
_OF_TALKS = re.compile(rf"\b(?:{TALKS}|ktt)$")  # "menjadi tuan rumah pertemuan A dan B yang akan membahas ..."
_PLAN = re.compile(r"\b(?:rencana|niat|keinginan|janji|persiapan)(?:nya)?\b[^.;,\"]*$")
# "memulai lawatan di Brunei dan akan bertemu Sultan": what follows "dan akan" is told of the subject, not of the noun.
# "Pertemuan dengan A membahas kerja sama untuk dekade mendatang": what lies ahead is the matter.
_MATTER = r"(?<!untuk )(?<!guna )(?<!yang )(?<!rangka )\b(?:membahas|membicarakan|mendiskusikan|menyangkut|menyinggung|menyepakati|menghasilkan|membuahkan)\b"
_CLAUSE_END = re.compile(
    rf"{_MATTER}|[;\"]|\.\s|\b(?:kata|ujar|menurut|bahwa|{AFTER}|namun(?! (?:kemudian |akhirnya |lalu |terpaksa |harus )*(?:ditunda|dibatalkan|batal|urung|diundur))|dan (?:belum|tidak|tak) (?:ada|punya) (?:rencana|jadwal|agenda)|dan (?:berjanji|berharap|mengatakan|menyatakan|mengundang|menyepakati|sepakat|ingin)|(?:dan|serta|lalu|kemudian) (?:{WILL})(?= (?:me|ber|di|ke|ti)\w+))\b|, (?:sedangkan|sementara(?! itu\b)) |, (?:dan|serta|lalu|kemudian|sehingga) (?=[{PLURAL}{PRONOUN}{PERSON}] (?!(?:di [{PLACE}{STATE}],? )?(?:(?:pada )?{TIME},? )?(?:di(?:batal|tunda|undur|tiada)\w+|batal|urung|tertunda)\b))"
)


# "Pertemuan dengan B, menurut Menlu C, tidak jadi dilakukan"
_SAYS_WHO = re.compile(
    r", (?:menurut|kata|ujar|tutur) [^,.;\"]{1,40},(?= (?:tidak|tak|batal|urung|ditunda|dibatalkan|gagal))"
)
# "Pembicaraannya dengan B menyinggung lawatan PM C yang akan menemui D": what C will do is not the talks.
_WHO_WILL = re.compile(
    rf"(?<={PERSON})(?: \([^()]*\))?,? yang (?:{WILL})(?: \w+)? (?:menemui|bertemu|berjumpa|berkunjung|mengunjungi|melawat|bertandang|tiba|datang|bertolak|berangkat|terbang|menghadiri|dilantik|menjabat|pensiun|mengakhiri)\b"
)
_IN_OPENING = re.compile(rf"\W*(?:{AFTER}|{BEFORE})\b[^,]*\Z")


# "Kesepakatan soal pertemuan A dan B belum ada": what is not there yet is the consent (of its day or place, see ahead.py).
_OPEN_POINT = re.compile(
    r"\b(?:kesepakatan|keputusan|kepastian|kejelasan|konfirmasi|persetujuan|jawaban|tanggapan)(?:nya)?"
    r"(?:,? (?:akhir|resmi|final|bersama|soal|tentang|mengenai|terkait|perihal|atas|untuk|bagi|rencana|kemungkinan|usul(?:an)?|adanya|digelarnya|diadakannya))* \Z"
)
_STILL_OPEN = re.compile(
    r"\b((?:masih |juga )*belum (?:juga |akan |bisa |dapat )*(?:ada|final|pasti|jelas|tetap|keluar|muncul|di(?!jalan|laksana)\w+|ter\w+)|(?:masih|sedang|tengah)(?: terus)? (?:di\w+|menunggu|menanti))\b"
)


def left_open(scene: Scene, trigger: Trigger) -> Found | None:
    """A noun of contact to which the consent is told as still open."""
    if trigger.frame.shape not in NOUN or not _OPEN_POINT.search(
        scene.words, max(0, trigger.start - 90), trigger.start
    ):
        return None
    hit = _STILL_OPEN.search(_tail(scene, trigger))
    return (Status.proposed, (trigger.end + hit.start(1), trigger.end + hit.end(1)), hit[1]) if hit else None


_TAIL = 160  # code points


def _tail(scene: Scene, trigger: Trigger) -> str:
    """The rest of the clause behind the trigger, without what stands aside in it."""
    tail = scene.words[trigger.end : trigger.end + _TAIL]
    tail = _SAYS_WHO.sub(lambda aside: " " * len(aside[0]), tail)
    tail = _WHO_WILL.sub(lambda aside: " " * len(aside[0]), tail)
    cut = _CLAUSE_END.search(tail)
    return tail[: cut.start()] if cut else tail


# "laporan yang dibahas dalam pertemuan dengan B tidak akurat": the verdict is on the report.
_ON_IT = re.compile(rf"\b(?:dalam|pada|hasil|isi|selama|{AFTER}|{WHILE})(?: (?:sebuah|suatu|rangkaian))? $")


def disowned(scene: Scene, trigger: Trigger, before: re.Pattern[str], verdict: re.Pattern[str]) -> Found | None:
    """ "Kabar bahwa A menelepon B tidak benar": a verdict on the report is one on the contact that it tells of."""
    if not verdict.search(scene.words, trigger.end, trigger.end + _TAIL):
        return None  # most clauses: what stands aside in them need not be found
    hit = verdict.search(_tail(scene, trigger))
    if hit is None:
        return None
    noun = trigger.frame.shape in NOUN and not _ON_IT.search(scene.words, 0, trigger.start)
    if not noun and not before.search(scene.words, 0, trigger.start):
        return None
    return Status.denied, (trigger.end + hit.start(), trigger.end + hit.end()), hit[0]


_BEFORE = re.compile(r"\b(?:kali|sempat|pernah) $")  # "Kunjungan itu sudah dua kali tertunda": it may be held yet


# "membantah kabar bahwa pertemuan A dan B ditunda"
_NOT_SO = re.compile(
    r"\b(?:membantah|menepis|menampik|menyangkal)(?: (?:kabar|laporan|rumor|isu|klaim|spekulasi|berita|informasi|bahwa|jika|kalau|adanya|rencana|yang|menyebut))* $"
)
_AT_TIMES = re.compile(r"\bsempat $")
# "Kunjungan itu tertunda sejak Februari", "Lawatan itu sebelumnya ditunda": what is put off until now is to be made.
_UNTIL_NOW = re.compile(
    r" (?:itu|tersebut|ini),? (?:yang )?(?:(?:sebelumnya|dulu|dahulu)(?: (?:sudah|telah|juga))* (?:di|ter)tunda\b|(?:(?:sudah|telah|lama) )*(?:di|ter)tunda (?:sejak|selama)\b)"
)


def from_right(
    scene: Scene,
    trigger: Trigger,
    right: Sequence[tuple[Status, re.Pattern[str]]],
    unfulfilled: re.Pattern[str],
) -> Found | None:
    """The cue after the trigger that governs it; `unfulfilled` before a word of calling off leaves the contact standing."""
    if missed := unanswered(scene, trigger):
        return missed
    if point := left_open(scene, trigger):
        return point
    held = trigger.frame.shape == "convene" and _OF_TALKS.search(scene.words, trigger.start, trigger.end)
    held = held or _CALL_ON.match(scene.words, trigger.start)
    plan = trigger.frame.shape not in NOUN and not held  # "rencana Macron menelepon Putin urung terlaksana"
    if plan and not _PLAN.search(scene.words, max(0, trigger.start - 70), trigger.start):
        return None
    tail = _tail(scene, trigger)
    if trigger.frame.kind == "call" and (who := _CALLER_WHO.match(tail)):
        tail = tail[: who.end()]
    own = own_end(scene.words, trigger.start)  # "A, yang mengadakan pembicaraan dengan B, akan mengunjungi C"
    tail = tail[: max(0, own - trigger.end)]
    if _IN_OPENING.match(scene.words, 0, trigger.start):
        tail = tail.split(", ")[0]  # "Setelah pertemuan A dan B, pengiriman utusan dibatalkan"
    for status, words in right:
        if plan and status not in (Status.cancelled, Status.denied):
            continue
        if hit := words.search(tail):
            put_off = status is Status.cancelled and _UNTIL_NOW.match(tail)
            if put_off or (status is Status.cancelled and _AT_TIMES.search(tail, 0, hit.start())):
                continue  # "kunjungan itu, yang sempat tertunda": what came of it, other words tell
            if status is Status.cancelled and (
                unfulfilled.search(scene.words[max(0, trigger.start - REACH) : trigger.end + hit.start()])
                or _NOT_SO.search(scene.words, 0, trigger.start)
            ):
                status = Status.planned  # "agar kunjungan itu dibatalkan", "pertemuan tidak ditunda": it stands
            often = "kali " if status is Status.cancelled and _BEFORE.search(tail, 0, hit.start()) else ""
            return status, (trigger.end + hit.start(), trigger.end + hit.end()), often + hit[0]
    return None


# "menerima telepon dari Witkoff yang akan bertolak ke Mesir": what he will do is not the call.
_CALLER_WHO = re.compile(rf"(?: (?:dari|dengan|kepada))? (?:[\w-]+ ){{0,3}}{PERSON},?(?= yang )")
# "berbicara dengan Trump, dan pekan depan saya akan ...": the time of the clause that it opens.
_OPENS_NEXT = re.compile(r"[,;] (?:dan|lalu|kemudian|namun|tetapi|sedangkan|sementara)(?: pada)? $")


# "berunding dengan ① untuk membahas latihan yang digelar September mendatang": the time of what is talked about.
_OF_MATTER = re.compile(
    rf"\b(?:mem(?:bahas|bicarakan|persiapkan)|mendiskusikan|soal|mengenai|tentang|terkait|menandatangani|meneken)\b[^.;\"{TIME}]*\b(?:yang|pada|untuk|hingga|mulai|sebelum) (?:[\w-]+ ){{0,3}}$"
)
_LATER = re.compile(r"\bnanti\b")


def lies_ahead(scene: Scene, trigger: Trigger, *, dated: bool = False) -> bool:
    """Whether the time right after the trigger is one to come, though it has no day of its own ("pekan depan").

    Of what is `dated`, only a later hour of that day counts: "bertolak ke Tokyo malam nanti".
    """
    coming = _LATER if dated else _COMING
    for position, time in scene.times.items():
        near = trigger.end <= position < trigger.end + 70 and coming.search(time.span.cut(scene.view))
        parted = near and (
            _CLAUSE_END.search(scene.words, trigger.end, position)
            or _PLAN.search(scene.words, trigger.end, position)
            or OTHER_AHEAD.search(scene.words, trigger.end, position)
            or _OF_MATTER.search(scene.words, trigger.end, position)
            or of_next_clause(scene, trigger.end, position)
        )
        if near and not parted and not _OPENS_NEXT.search(scene.words, 0, position):
            return True
    return False
