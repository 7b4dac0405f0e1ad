"""Whose day a time of the sentence is: the trigger's own, that of another contact there, or that of a mere word.

What is nearest to the trigger is found in when.py; here stand the reasons to leave it to something else.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from kronik.model import OPEN, Claim, Grain, Status, TimeExpression
from kronik.read.clause.countedopening import counted_opening
from kronik.read.clause.relative import relative_over
from kronik.read.clause.reported import day_of_report
from kronik.read.clause.saidtimes import ANCHORED
from kronik.read.clause.scene import PLACE, SIGNS, STATE, TIME, Scene
from kronik.read.clause.sides import Sides
from kronik.read.clause.triggers import Trigger
from kronik.read.clause.when import read_when
from kronik.read.contacts.attendance import BACK, ON_THE_WAY
from kronik.read.contacts.journeys import back_home
from kronik.read.contacts.neveryet import NEVER
from kronik.read.contacts.ownpeople import SPEECH
from kronik.read.contacts.setting import Setting
from kronik.read.contacts.standalone import stands_alone
from kronik.read.wordclasses import AFTER, BEFORE, DONE, WHILE, WILL

_ASKED = re.compile(
    r"cue '(?:meminta|minta|permintaan|menawarkan|tawaran|mengajak|ajakan|mengusulkan|usulan|mendesak)'"
)
_SETTLED = re.compile(
    r"cue '(?:mengk?onfirmasi(?:kan)?|sepakat|setuju|menyepakati|menyetujui|menjadwalkan|merencanakan)"
)
UNHELD = (*OPEN, Status.denied)
_ONCE_DONE = re.compile(rf"\b(?:{AFTER}) (?:me\w+ )?$")
_PLAN = re.compile(
    r"\b(?:membahas|membicarakan|mempersiapkan|menyiapkan|mematangkan|soal|mengenai|tentang) (?:rencana|persiapan|agenda|kemungkinan) $"
)
# "akan bertemu Ishiba sehari setelah tiba", "... setelah kedatangannya": counted from what was told
_ARRIVAL = re.compile(r" (?:(?:kedatangan|ketibaan)(?:nya)?|(?:ia |dia )?(?:tiba|mendarat|sampai))(?=[,.])")
_WILL = re.compile(
    rf"\b(?:{WILL})(?: \w+){{0,2}} $"
)  # "dijadwalkan meninggalkan Indonesia pada Rabu": the day of the end
# "diskors Selasa buntut bocornya rekaman telepon dengan Hun Sen": of the leak
_OF_RECORD = re.compile(r"\b(?:rekaman|bocoran|transkrip|bocornya)(?: (?:rekaman|percakapan|pembicaraan|isi))* $")

# "rekaman percakapan telepon keduanya pada 15 Juni bocor": of the call
_HELD_ON = re.compile(
    rf"[^.;,\"]{{0,70}} pada {TIME},? (?:yang |itu )?(?:bocor|beredar|tersebar|viral|menyebar|muncul|terungkap)\b"
)


# "dimulai di Gabon pada Rabu, lalu berlanjut ke Angola": the day of the stop before
_AFTER_A_STOP = re.compile(
    rf"[{STATE}{PLACE}],? (?:pada )?{TIME},? (?:(?:dan|lalu|kemudian|sebelum|selanjutnya|dilanjutkan|berlanjut|lanjut|akan|melanjutkan \w+) )+$"
)


# "bertemu pada Oktober dan berbicara lewat telepon pada 2 Januari": the telephone is no contact of its own.
_CHANNEL = re.compile(rf"[^.;,\"{TIME}]{{0,40}}? (?:lewat|melalui|via) (?:\w+ )?telepon\b")


def time_of(
    scene: Scene, trigger: Trigger, found: Sides, triggers: Sequence[Trigger], setting: Setting
) -> Claim[TimeExpression] | None:
    """The time of a trigger, unless it belongs to something else in the sentence."""
    recorded = _OF_RECORD.search(scene.words, 0, trigger.start) and not _HELD_ON.match(scene.words, trigger.end)
    if stands_alone(scene, trigger, found) or recorded:
        return None
    if scene.words.startswith("meninggalkan", trigger.start) and _WILL.search(scene.words, 0, trigger.start):
        return None
    if _dated_by_deed(scene, trigger, found):
        return None
    by = _CHANNEL.match(scene.words, trigger.end) if trigger.frame.kind in ("talk", "call") else None
    rivals = tuple(r.start for r in triggers if r is not trigger and not (by and trigger.end <= r.start < by.end()))
    journeys = frozenset(other.start for other in triggers if other.frame.kind == "visit")
    found_time = read_when(scene, trigger.start, trigger.end, rivals, journeys)
    if found_time and day_of_report(scene, scene.place(found_time.spans[0].start), trigger.start):
        return None  # "menghadap A, Senin, untuk melaporkan hasil kunjungan": the day of the report
    if found_time and trigger.frame.name == "invite" and _told_first(scene, trigger, found_time, rivals):
        return None
    if (
        found_time
        and trigger.frame.shape in ("journey", "travel")
        and _beyond(scene, trigger, found, found_time, triggers)
    ):
        return None
    if trigger.frame.name == "travel" and ON_THE_WAY.fullmatch(scene.words, trigger.start, trigger.end):
        return None  # "Sebelum ke Bali, Scholz akan melawat ke Hanoi pada 13 November"
    if found_time and trigger.frame.name == "travel" and _AFTER_A_STOP.search(scene.words, 0, trigger.start):
        return None if found_time.spans[0].start < scene.at[trigger.start] else found_time
    if found_time and trigger.frame.kind == "visit" and back_home(scene, trigger, found_time.spans[0]):
        return None
    returns = trigger.frame.name == "travel" and BACK.match(scene.words, trigger.start)
    if found_time and returns and found_time.value.grain is Grain.day:
        return None  # "Sepulang dari Beijing, ia memimpin rapat pada Selasa"
    if found_time and _of_main_clause(scene, trigger, found, found_time, rivals):
        return None
    if found_time and setting.published.day and ANCHORED.search(found_time.spans[0].cut(scene.view).lower()):
        return _counted(scene, trigger, found_time, setting.published.day)
    return found_time or counted_opening(scene, trigger.end)


def _counted(
    scene: Scene, trigger: Trigger, when: Claim[TimeExpression], published: date
) -> Claim[TimeExpression] | None:
    """The day "sehari setelah ...", where it dates the contact: "Tiga hari setelah bertemu Putin, ..." dates what follows."""
    said, at = when.spans[0].cut(scene.view), scene.place(when.spans[0].start)
    surface, ahead = said.lower(), when.value.earliest > published
    if at >= trigger.end:
        # "Pertemuan itu direncanakan sehari sebelum KTT pada 19 Desember": on the 18th
        told_after = any(later > at for later in scene.times)
        # "Pertemuan itu digelar sehari setelah Biden menerima Raja": the day of what follows
        return when if told_after or _ARRIVAL.match(scene.words, at + 1) else None
    if (
        said[:1].isupper()
        and surface.endswith("sebelum")
        and not ahead
        and "," not in scene.words[at + 1 : trigger.start]
    ):
        return None  # "sehari sebelum terbang ke Moskow, ...": the day of what was done before the flight
    return None if ahead and not surface.endswith("sebelum") else when


_READYING = re.compile(r"\b(?:menyiapkan|mempersiapkan|mematangkan|merancang|mengatur)(?: rencana| jadwal| agenda)? $")


def _dated_by_deed(scene: Scene, trigger: Trigger, found: Sides) -> bool:
    """Whether the day that follows is that of a deed beside the contact."""
    if found.linked and _OVER_IT.search(scene.words, 0, trigger.start):
        return True
    if _RESULT_OF.search(scene.words, 0, trigger.start):
        return True
    return bool(_READIED.search(scene.words, 0, trigger.start) and _WAS_DONE.match(scene.words, trigger.end))


# "Membayangi KTT itu adalah dakwaan pada Jumat": of the charge.
_OVER_IT = re.compile(
    r"\b(?:membayang-?bayangi|membayangi|mewarnai|mendahului|mengiringi|menanggapi|mengomentari|mengecam|memprotes) $"
)
# "akan mengumumkan hasil pertemuannya dengan Kim, Minggu pagi": of the announcement.
_RESULT_OF = re.compile(
    rf"\b(?:{WILL}) (?:[\w-]+ ){{0,2}}?me(?:ngumumkan|nyampaikan|laporkan|maparkan|njelaskan|nerangkan|mberitahukan|ngungkapkan)\b[^.;,\"]{{0,30}} hasil (?:\w+ )?$"
)
# "persiapan pertemuan A dan B sudah rampung bulan lalu": of the preparation.
_READIED = re.compile(
    r"\b(?:persiapan|jadwal|agenda|undangan|kesepakatan|draf|detail|rincian) (?:(?!untuk\b)\w+ ){0,2}$"
)
_WAS_DONE = re.compile(
    rf"[^.;,\"]{{0,60}}? (?:{DONE}|mulai|baru)(?: \w+)? (?:di\w+|rampung|selesai|tuntas|beres) (?:pada |sejak )?(?:hari )?{TIME}"
)
_SINCE = re.compile(rf"\b(?:sejak|{AFTER})\b[^,]*$")


_OPENS_BEFORE = re.compile(rf"\W*(?:{BEFORE})\b")


def _of_main_clause(
    scene: Scene, trigger: Trigger, found: Sides, when: Claim[TimeExpression], rivals: Sequence[int]
) -> bool:
    """Whether the time dates what the sentence tells before the trigger.

    "berangkat ke Teheran, Minggu, dua pekan sejak ia bertandang ke Beijing"; "A, yang ke Riyadh pada Rabu, berbicara ...".
    """
    at = scene.place(when.spans[0].start)
    if at < trigger.start and _READYING.search(scene.words, 0, trigger.start):
        return True  # "tiba di Moskow, Selasa, untuk menyiapkan pertemuan A dan B": the day of who prepares it
    over = relative_over(scene, found.left[0], trigger.start) if found.left else 0
    told_of = _OF_THE_OTHER.match(scene.words, found.right[0] + 1, trigger.start) if found.right else None
    over = max(over, told_of.end()) if told_of else over
    if at < trigger.start and at < over and any(rival < over for rival in rivals):
        return True
    if trigger.frame.kind == "visit" and _OPENS_BEFORE.match(scene.words):
        comma = scene.words.find(",", trigger.end)  # "Sebelum ke Oslo, A menemui B, Senin"
        return any(0 < comma < rival < at for rival in rivals)
    if at >= trigger.start or not any(rival < at for rival in rivals):
        return False
    since = _SINCE.search(scene.words, at, trigger.start)
    return bool(since and (trigger.frame.kind == "visit" or since[0].startswith("sejak")))


def of_something_else(
    scene: Scene,
    trigger: Trigger,
    status: Claim[Status],
    when: Claim[TimeExpression],
    triggers: Sequence[Trigger],
    setting: Setting,
) -> bool:
    """Whether the day is that of the asking, of other talks, or none at all."""
    starts = [other.start for other in triggers if other is not trigger]
    return (
        never(scene, trigger, status, when)
        or of_asking(scene, trigger, status, when, setting)
        or of_talks_before(scene, trigger, status, when, starts, setting)
        or of_the_first(scene, trigger, status, when, triggers, setting)
    )


def never(scene: Scene, trigger: Trigger, status: Claim[Status], when: Claim[TimeExpression]) -> bool:
    """ "..., yang ke Moskow bulan lalu, belum pernah bertemu Xi": what never was has no day that stands before it."""
    before = scene.place(when.spans[0].start) < trigger.start
    return status.value is Status.denied and before and bool(NEVER.search(scene.words, 0, trigger.start))


_SENT = re.compile(r"\b(?:disampaikan|sampaikan|dikirim\w*|melalui|lewat|via)\b")


def of_asking(
    scene: Scene, trigger: Trigger, status: Claim[Status], when: Claim[TimeExpression], setting: Setting
) -> bool:
    """ "Trump pada Minggu (22/1) mengundang Erdogan", "undangan itu disampaikan Rabu": the day on which he was invited."""
    day, at = setting.published.day, scene.place(when.spans[0].start)
    if trigger.frame.shape != "invite" or status.value is not Status.proposed or day is None:
        return False
    return when.value.last < day and (at < trigger.start or bool(_SENT.search(scene.words, trigger.end, at)))


def _told_first(scene: Scene, trigger: Trigger, when: Claim[TimeExpression], rivals: tuple[int, ...]) -> bool:
    """ "menelepon Zelensky, Senin, dan mengundangnya ke Washington": the day of the call."""
    at = scene.place(when.spans[0].start)
    return at < trigger.start and any(rival < at for rival in rivals)


def _beyond(
    scene: Scene, trigger: Trigger, found: Sides, when: Claim[TimeExpression], triggers: Sequence[Trigger]
) -> bool:
    """ "Kunjungan itu membalas lawatan Prabowo ke Ankara, Juli lalu": the time stands with another journey."""
    at = scene.place(when.spans[0].start)
    between = [other for other in triggers if trigger.end <= other.start < at]
    if _ONCE_DONE.search(scene.words, 0, trigger.start) and any(
        at < other.start < trigger.start and other.frame.kind == "visit" for other in triggers
    ):
        return True  # "Pekan lalu ia ke Mesir setelah kunjungannya ke Kenya": the day of the later journey
    ended = _ONCE_DONE.search(scene.words, 0, trigger.start) and "," in scene.words[trigger.end : at]
    if ended and any(other.frame.shape == "travel" for other in between):
        return True  # "usai menyelesaikan agenda di Jakarta, ia akan terbang ke Australia pada September"
    if trigger.frame.shape == "travel":
        return any(
            other.frame.shape == "journey" and _RETURNING.search(scene.words, 0, other.start) for other in between
        )
    return any(other.frame.shape == "journey" or found.rule == "journey-linked" for other in between)


# "Dengan Lula, yang bertamu ke Jakarta pada Kamis, Prabowo hanya bertegur sapa": the day of his visit.
_OF_THE_OTHER = re.compile(rf"(?: \([^()]{{1,30}}\))?, yang [^;\"]{{3,80}}, (?={SIGNS['H']} (?:\w+ ){{0,3}}$)")
_RETURNING = re.compile(r"\b(?:membalas|balasan atas) $")  # "berada di Seoul, membalas kunjungan Moon November lalu"
_TO_BE = re.compile(
    rf"\b(?:{WILL}|segera|siap|berharap|ingin|diharapkan|berniat|sepakat|menyepakati|disepakati|setuju|menyetujui|merencanakan|mengajak|mengundang|bersedia|berjanji|menawarkan|mengusulkan|rencana\w*|(?:belum|tidak|tak) (?:ada|punya|akan))\b"
)


def of_the_first(
    scene: Scene,
    trigger: Trigger,
    status: Claim[Status],
    when: Claim[TimeExpression],
    triggers: Sequence[Trigger],
    setting: Setting,
) -> bool:
    """ "mendarat pada Senin dan dijadwalkan bertemu ...", "menelepon A, Selasa, dan keduanya sepakat bertemu": of what is over."""
    day, at = setting.published.day, scene.place(when.spans[0].start)
    if status.value not in UNHELD or day is None or when.value.last >= day:
        return False
    if at > trigger.start:  # "membahas rencana pertemuan A dan B dalam telepon dengan C, Senin"
        talks = status.value is Status.planned and trigger.frame.kind != "visit"
        return talks and any(trigger.end <= other.start < at for other in triggers if other.frame.kind != "visit")
    firsts = (max(at, other.end) for other in triggers if other.end < trigger.start)
    return any(_TO_BE.search(scene.words, first, trigger.start) for first in firsts)


_TOLD_AHEAD = re.compile(rf"\b(?:{WILL}|sepakat|setuju|rencana\w*|jadwal|segera|berharap|ingin|siap|bersedia)\b")


# "menelepon Sisi untuk membicarakan kunjungannya bulan depan": what they spoke of is ahead.
_NEXT = re.compile(
    rf"{_TO_BE.pattern}|\b(?:untuk|guna|dan) (?:membahas|membicarakan|mendiskusikan|mempersiapkan|menyiapkan|mengatur)\b"
    r"|\b(?:persiapan|rencana|jadwal) (?:\w+ )?$"
)


# "menyurati Moon, berisi permintaan agar keduanya bertemu tahun depan": what the letter says is ahead, the letter is sent
_SAYS = re.compile(
    r"\b(?:berisi(?:kan)?|isinya|bahwa|agar|supaya|yang (?:menyatakan|mengatakan|menyebut(?:kan)?|menegaskan|meminta|menawarkan|mengusulkan|mengundang|menyerukan|mendesak|memperingatkan)|untuk me\w+)\b"
)
_AND_THEN = re.compile(rf"\b(?:dan|lalu|kemudian|serta|sebelum|tetapi|tapi|namun)(?: (?!(?:{WHILE})\b)[\w-]+){{0,3}} $")


def of_the_next(
    scene: Scene, trigger: Trigger, when: Claim[TimeExpression], triggers: Sequence[Trigger], setting: Setting
) -> int:
    """ "A menyapa B, dan keduanya akan bertemu pada Oktober": where the contact ahead begins, whose day it is; else 0."""
    day, at = setting.published.day, scene.place(when.spans[0].start)
    if day is None or at < trigger.end:
        return 0
    if trigger.frame.kind == "message":  # "menyurati B dan berbicara dengannya lewat telepon pada Senin"
        spoken = (o.start for o in triggers if trigger.end <= o.start < at and o.frame.kind in ("talk", "call"))
        if limit := next((start for start in spoken if _AND_THEN.search(scene.words, trigger.end, start)), 0):
            return limit
    if when.value.earliest <= day:
        return 0
    if _TOLD_AHEAD.search(scene.words, 0, trigger.start):
        return 0
    if trigger.frame.kind == "message" and (says := _SAYS.search(scene.words, trigger.end, at)):
        return says.start()
    between = (other.start for other in triggers if trigger.end <= other.start < at)
    return next((start for start in between if _NEXT.search(scene.words, trigger.end, start)), 0)


_ON_IT = re.compile(rf"\b(?:pada|dalam|di sela(?:-sela)?|{WHILE}|{AFTER}) (?:\w+ )?$")


def of_talks_before(
    scene: Scene,
    trigger: Trigger,
    status: Claim[Status],
    when: Claim[TimeExpression],
    starts: Sequence[int],
    setting: Setting,
) -> bool:
    """ "mengumumkan akan ke Jakarta pada pertemuan mereka di Canberra, September lalu": the day of the meeting."""
    day, at = setting.published.day, scene.place(when.spans[0].start)
    if status.value is not Status.planned or day is None or when.value.last >= day:
        return False
    between = (start for start in starts if trigger.end < start < at)
    return any(_ON_IT.search(scene.words, trigger.end, start) for start in between)


_CLAUSE_OF_TIME = re.compile(rf"\b(?:{WHILE}|{AFTER}|{BEFORE})\b")
_CHANCE = re.compile(r"cue '(?:mungkin|kemungkinan|berpeluang|berpotensi|bisa|dapat)\b")


def _wished(status: Claim[Status]) -> bool:
    """Whether somebody says that he wants a contact, or wants none; a mere chance may be one of this very day."""
    refused = status.value is Status.denied and status.reason.startswith("cue 'menolak")
    return refused or (status.value is Status.proposed and not _CHANCE.match(status.reason))


def of_the_word(
    scene: Scene, trigger: Trigger, status: Claim[Status], when: Claim[TimeExpression], setting: Setting
) -> bool:
    """ "Khamenei menegaskan Iran tidak akan berunding dengan AS, Selasa (17/9)": the day of the word, not of the talks."""
    if status.value not in UNHELD or setting.published.day is None:
        return False
    if _ASKED.search(status.reason) and when.value.last < setting.published.day:
        return True  # "Sogavare pada Juli meminta bertemu Pence": the day of the wish
    at, cue = scene.place(when.spans[0].start), scene.place(status.spans[0].start)
    aside = at < trigger.start or scene.words[:at].rstrip().endswith(",")
    if aside and when.value.grain is Grain.day and when.value.last <= setting.published.day and _wished(status):
        # "A pada Kamis mengundang B ke Oslo", "A menawarkan pertemuan kepada B, Kamis": of the offer;
        # "meragukan niat Putin sewaktu menerima Scholz, Senin": the wish is another clause's
        return not _CLAUSE_OF_TIME.search(scene.words, cue, trigger.start)
    wished = status.value is Status.proposed and when.value.last < setting.published.day and at < cue
    if wished:
        return True  # "pekan lalu Gedung Putih tidak mengecualikan kemungkinan ia singgah": what is wished for is ahead
    if (
        _SETTLED.match(status.reason)
        and when.value.last < setting.published.day
        and at < scene.place(status.spans[0].start)
    ):
        return True  # "Sehari sebelumnya, Kemlu telah mengonfirmasi kunjungan A": the day of the word
    if at < trigger.start and when.value.last < setting.published.day and _PLAN.search(scene.words, at, trigger.start):
        return True  # "menelepon Modi pada Senin untuk membicarakan rencana kunjungannya": the day of the call
    if status.reason == "an invitation" and when.value.last < setting.published.day:
        return " dan " in scene.words[at : trigger.start]  # "Pada Senin A menelepon B dan mengundangnya": of the call
    said = SPEECH.search(scene.words, 0, trigger.start)
    if said and any(position < said.end() for position in scene.times):
        return False  # "Ushakov pada Selasa mengatakan, A dan B akan bertemu di Astana, Rabu": the word has its own
    parted = at > trigger.end and scene.words[:at].rstrip().endswith(",")
    return parted and when.value.last <= setting.published.day and bool(SPEECH.search(scene.words[: trigger.start]))
