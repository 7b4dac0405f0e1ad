"""What somebody came, travelled or waited for: "tiba di Beijing untuk bertemu Xi", and who stays away from it."""

from __future__ import annotations

import re
from datetime import date

from kronik.model import Claim, Grain, Origin, Status, TimeExpression
from kronik.read.clause.cuescope import by_date
from kronik.read.clause.scene import SIGNS, Scene
from kronik.read.clause.triggers import WELCOMES, Trigger
from kronik.read.wordclasses import DONE, HOLD, WILL

AIM = re.compile(
    rf"\b(?:untuk|guna|buat)\s+(?:(?:{HOLD}|memimpin|mengikuti|menghadiri|menyampaikan|menyerahkan|membawa|mengantarkan|(?:mengirim|mengutus)(?:kan)? {SIGNS['P']}|(?:menemani|mendampingi) {SIGNS['P']}) )?$"
    r"|\b(?:untuk|guna) [^.;,\"]{0,40}\b(?:kunjungan|lawatan|agenda|kegiatan|tugas|misi|acara)(?: \w+){0,2},? (?:antara lain|di antaranya|termasuk|salah satunya|yakni|yaitu),? (?:untuk )?"
    rf"(?:(?:{HOLD}) )?$"
    rf"|\b(?:untuk|guna) me\w+ (?:(?:[\w-]+|{SIGNS['S']}|{SIGNS['L']}) ){{1,3}}(?:dan|lalu|kemudian) $"
)
_TONIGHT = re.compile(r"\b(?:(?:siang|sore|petang|malam) (?:ini|nanti)|besok|nanti)\b", re.IGNORECASE)
_WISHED = re.compile(
    rf"\b(?:berharap|mengharapkan|berkeinginan|ingin|mengundang|diundang|mengusulkan|mempertimbangkan|berniat)\b(?!.*\b(?:{DONE}|tiba|mendarat|berada)\b)"
)  # "berharap dapat ke Washington guna bertemu Biden"
_AHEAD = re.compile(rf"\b(?:{WILL}|rencana|segera|dalam (?:perjalanan|penerbangan))\b")
_TRAVELLED = re.compile(
    rf"\b(?:mengunjungi|kunjungan|berkunjung|tiba|datang|mendarat|bertandang|melawat|(?<!melanjutkan )(?<!meneruskan )(?:perjalanan ke|lawatan)|mendatangi|menyambangi|memasuki|singgah|mampir|menghadiri (?:resepsi|jamuan|upacara|pemakaman|pelantikan|acara)|memanfaatkan|memberanikan diri|menyempatkan(?: diri| waktu)?|meluangkan waktu|melangkah|masuk ke|beranjak|bergeser|menyela|menjeda|menginterupsi|melintasi|menyeberang\w*|melewati|berada di|(?:langsung|sebelum|lalu|kemudian) menuju|menuju (?:ke )?(?:ruang(?:an)?|aula|beranda|teras|meja|serambi)|(?:sebelum|lalu|kemudian) (?:terbang|bertolak|berangkat|melanjutkan perjalanan)|(?:{DONE}) (?:diutus|dikirim|ditugaskan)|(?:{DONE}|baru saja) ke)\b(?!.*\b(?:{WILL}|rencana)\b)"
)
_HAS_GONE = re.compile(rf"\b(?:{DONE}) (?:berkunjung|mengunjungi|tiba|datang|mendarat|terbang|bertolak)\b")
_LEFT_FOR = re.compile(  # "meninggalkan Manila untuk berkunjung ke Australia": on the way
    rf"\b(?:meninggalkan|bertolak|berangkat|lepas landas|terbang|(?:melanjutkan|meneruskan) (?:perjalanan|lawatan|kunjungan|tur)\w*)\b(?!.*\b(?:{WILL}|rencana)\b)"
)
_INVITED = re.compile(r"\b(?:menerima|mendapat(?:kan)?|memperoleh) (?:[\w-]+ )?undangan\b")  # he has yet to go
_AWAITED = re.compile(
    r"\b(?:menunggu|menanti|turun|keluar|hadir|mengemudikan|menyetir|menyopiri|berdiri|berjalan|(?:menggelar|mengadakan|menyelenggarakan|melaksanakan|memimpin) (?:[\w-]+ ){0,2}?(?:upacara|penyambutan|parade|resepsi))\b"
)
_PAUSED = re.compile(
    r"\b(?:berhenti|berdiri|menepi|berpose|menghampiri|berkumpul|mendekat)\b"
)  # "sejenak untuk berfoto"
_SPOKEN = re.compile(r"\b(?:tele(?:po|pho|fo)n\w*|menelepon|menghubungi|berkomunikasi|berbicara|surat|menyurati)\b")
_LANDED = re.compile(r"\b(?:tiba|mendarat)\b(?!.*\b(?:langsung|pernah)\b)")
_JUST = 2  # days
# "tidak akan hadir di Istanbul untuk menemui Zelensky": who stays away meets nobody there.
NOT_THERE = re.compile(
    r"\b(?:tidak|tak)(?: (?:akan|jadi|bisa|dapat|ikut|mau))* (?:hadir|datang|pergi|berangkat|terbang|bertolak|berkunjung|bertandang|ke)\b"
)

# "gagal berangkat ke Washington untuk bertemu pejabat AS": with the journey, the meeting was called off.
AIMED = "the aim of what was done"  # the reason of a status that the aim of a journey or an errand gives
NOT_GONE = re.compile(
    r"\b(?:gagal|batal|urung)(?: \w+)? (?:hadir|datang|pergi|berangkat|terbang|bertolak|berkunjung|bertandang|ke)\b"
)


_UNDER_WAY = re.compile(
    r"\b(?:ke|di|tiba|terbang|bertolak|berangkat|menuju|datang|bersiap|siap|persiapan|menyiapkan)\b"
)


def for_his_own(scene: Scene, trigger: Trigger, clause: str) -> bool:
    """ "memberi nilai 12 untuk pertemuannya dengan Xi": what is praised or blamed is no aim, where nobody is on his way to it."""
    own = scene.words.startswith(SIGNS["Z"], trigger.end) or scene.words.endswith("nya", 0, trigger.end)
    return own and trigger.frame.shape == "noun" and not _UNDER_WAY.search(clause)


def aimed_at(
    scene: Scene, trigger: Trigger, clause: str, when: TimeExpression | None, published: date | None
) -> Claim[Status]:
    """The status of what somebody did something for: "tiba di Beijing untuk bertemu Xi"."""
    done = (
        _TRAVELLED.search(clause)
        or _into_a_room(scene, trigger)
        or (trigger.frame.kind == "message" and _SPOKEN.search(clause))
        or (_LEFT_FOR.search(clause) and (trigger.frame.kind == "visit" or _long_over(scene, clause, published)))
        or (trigger.frame.name == "handshake" and _PAUSED.search(clause))
        or (trigger.frame.name in WELCOMES and _AWAITED.search(clause))
    )
    put_off = _TONIGHT.search(scene.span.cut(scene.view)) or _AHEAD.search(clause) or _INVITED.search(clause)
    undone = Status.proposed if _WISHED.search(clause) else Status.planned
    aimed = Status.happened if done and not put_off else undone
    at_table = when is None and scene.words.startswith(("makan", "jamuan", "santap"), trigger.start)
    if just := not at_table and _just_there(clause, when or _day_beside(scene), published):
        aimed = Status.planned
    status, reason = by_date(aimed, None if just else when, published, AIMED)
    sure = 0.9 if status is Status.happened and _HAS_GONE.search(clause) else 0.6
    sure = 0.4 if just and when is None else sure  # what the article tells as held was held
    return Claim(status, (scene.origin(trigger.start, trigger.end),), Origin("rule", "status"), sure, reason)


_SECRETLY = re.compile(r"\b(?:diam-diam|secara (?:rahasia|diam-diam))\b")  # nobody reports that before it is over


def _long_over(scene: Scene, clause: str, published: date | None) -> bool:
    """Whether a journey on which somebody set out has come to its end: days ago, or in secret."""
    day = _day_beside(scene)
    ago = day is not None and published is not None and (published - day.last).days > _JUST
    return ago or _SECRETLY.search(clause) is not None


def _day_beside(scene: Scene) -> TimeExpression | None:
    """The one day that the sentence gives, be it that of the journey: "tiba di Riyadh untuk menemui Salman, Ahad (14/4)"."""
    days = [one.time for one in scene.times.values() if one.time and one.time.grain is Grain.day]
    return days[0] if len(days) == 1 else None


# "menuju Ruang Teratai untuk mengadakan pertemuan bilateral": they were in the house already.
_TO_A_ROOM = re.compile(rf"\bmenuju (?P<room>{SIGNS['L']}) (?:untuk|guna) \w+ $")
_ROOM = re.compile(r"(?:Ruang(?:an)?|Aula|Balai|Balairung|Serambi|Beranda|Paviliun|Taman|Pendopo)\b")


def _into_a_room(scene: Scene, trigger: Trigger) -> bool:
    """Whether they went over to a room of the house for it."""
    hit = _TO_A_ROOM.search(scene.words, 0, trigger.start)
    return hit is not None and _ROOM.match(scene.view, scene.at[hit.start("room")]) is not None


def _just_there(clause: str, when: TimeExpression | None, published: date | None) -> bool:
    """ "tiba di Beijing (pada Selasa) untuk bertemu Xi", "terbang ke sana", within two days: the meeting is still to come."""
    ago = 0 if when is None else (published - when.last).days if published else -1
    leaves = 0 <= ago <= 1 and _LEFT_FOR.search(clause) and not _SECRETLY.search(clause)
    return bool(leaves or (0 <= ago <= _JUST and _LANDED.search(clause)))
