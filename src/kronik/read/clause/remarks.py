"""What the words around a trigger say of its place among other contacts of the same parties: once more, the last before, rumoured."""

from __future__ import annotations

import re

from kronik.model import OPEN, Status
from kronik.read.clause.ahead import NOUN
from kronik.read.clause.backwards import WHAT_IS_TOLD
from kronik.read.clause.cuescope import Found
from kronik.read.clause.scene import PRONOUN, SIGNS, Scene
from kronik.read.clause.triggers import Trigger
from kronik.read.wordclasses import AFTER, BEFORE, SAID, TALKS

AGAIN = "; once more"  # "akan kembali menelepon Putin": not the call just told
LAST = "; the last before"  # "Percakapan terakhir keduanya terjadi pada Januari"
EARLIER = "; told of before"  # "sebelumnya Kremlin memastikan keduanya akan bertemu": the plan of what was held
BEFORE_TOO = "; before that as well"  # "bertelepon Selasa, mengingat sebelumnya keduanya juga telah berkomunikasi"
WOULD_BE = (
    "; what it would be"  # "Ini akan menjadi pertemuan pertama mereka": said of one that is only wished for as well
)
_WOULD_BE = re.compile(
    r"\A\W*(?:hal |kalau |jika terlaksana, )?(?:ini|itu) (?:akan|bakal) (?:menjadi|merupakan)(?: [\w-]+){0,3} $"
)
SOONER = "; some days before it"  # "Empat hari sebelumnya Prabowo menjamu Ramaphosa": not the meeting just told
_BEFORE_TOO = re.compile(
    r"\bsebelumnya,? [^.;,\"]{0,50}?\b(?:juga|pernah)(?: (?:telah|sudah|sempat|pernah))? (?:\w+ ){0,2}$"
    rf"|\A\W*(?:pada )?{SIGNS['T']},? {SIGNS['N']}(?: \w+){{0,2}}? juga(?: (?:telah|sudah|sempat|pernah))? $"
)
_SOME_DAYS_BEFORE = re.compile(
    r"\W*(?:[Ss]e|(?:[Bb]eberapa|[Dd]ua|[Tt]iga|[Ee]mpat|[Ll]ima|[Ee]nam|[Tt]ujuh|[Dd]elapan|\d+) )(?:hari|pekan|minggu|bulan|tahun) (?:sebelumnya|sebelum itu)\b"
)
RECALLED = "; recalled"  # "Maret lalu, Kim bertemu Xi": of another time than what the article opens with
_OPENS_WITH_ITS_TIME = re.compile(
    rf"\W*(?:pada |di |sejak )?(?:bulan |tahun |hari )?{SIGNS['T']}(?: lalu)?,? [^.;\"]*$"
)
_OF_ITS_ORDER = re.compile(
    r"\b(?:pertama kali|kali pertama|pertama kalinya|terakhir(?: kali)?|sebelumnya|sempat|pernah)\b"
)
# "Maduro adalah pemimpin asing pertama yang bertemu Diaz-Canel bulan lalu": not the meeting just told
_FIRST_WHO = re.compile(r"\bpemimpin (?:asing|dunia|negara|luar negeri)?\b[^.;,\"]{0,20}pertama yang (?:pernah )?$")
NOT_YET = "; before it"  # "Sebelum bertemu Putin, Trump bermain golf": held or still to come
_BEFORE_IT = re.compile(rf"\W*(?:{BEFORE}) (?:\w+ ){{0,2}}")
THAT_ONE = "; the one told of"  # "kabar baik dari pertemuan dengan Putin itu"
IN_THAT = "; in the meeting told of"
# "Dalam pertemuan itu, keduanya membahas ...": what was called so before, be it a call
_IN_THAT = re.compile(
    r"\W*(?:(?:pertama|kedua|ketiga|selain itu|lebih lanjut), )?(?:masih )?(?:dalam|pada|di|selama) pertemuan(?:nya)? (?:itu|tersebut|ini),? "
)
# "keduanya bertukar pandangan tentang litium dalam pertemuan tersebut"
_IN_THAT_TOO = re.compile(
    r"[^.;\"]{0,90}? (?:dalam|pada|selama) (?:pertemuan|ktt)(?: (?:virtual|daring))?(?: yang [^.;,\"]{3,40})? (?:itu|tersebut)\b"
)
APART = "; apart from the others"  # "Ketiganya bertemu. Modi juga bertemu Lula secara terpisah": not at that table
_APART_THERE = re.compile(
    r"\b(?:terpisah|tersendiri|empat mata|berdua|bilateral|pull[- ]aside|di sela(?:-sela)?(?:nya)?|juga|(?:lebih|terlebih) dulu|(?:sebelum|setelah|sesudah)(?:nya| itu)|kemudian|lalu|selanjutnya|selain)\b"
)
TOLD_THERE = "; told of in another"  # "menelepon Zelensky, Rabu, soal pembicaraannya dengan Putin": not on that day
RUMOURED = "; rumoured"
CLAIMED = "; claimed"  # "Trump mengaku ditelepon Modi": the word of one side
_CLAIM = re.compile(r"\b(?:meng(?:e)?klaim|mengaku)\b[^.;\"]*$")
REVIVED = re.compile(r"cue '(?:tetap|jadi|kembali dijadwalkan)")  # "membatalkan KTT ... KTT itu tetap akan digelar"
MAY_YET_BE = re.compile(
    r"cue '(?:masih (?:bisa|dapat|mungkin)|(?:bisa|dapat) kembali)"
)  # "pertemuan itu masih bisa terjadi"
# "Perjalanan terakhirnya adalah pada 2019, di mana ia mengunjungi ...": not the one under way.
# "pertemuan terakhir", "percakapan A dan B sebelumnya", "panggilan keduanya sebelum itu"
_THE_LAST = re.compile(
    rf"(?:\w+ ){{0,3}}?\w+(?: (?:kedua |antara )?{SIGNS['H']}(?: (?:dan|dengan) {SIGNS['H']})?)?(?<!kali) (?:yang )?(?:terakhir|sebelumnya|sebelum itu)\b(?! (?:dengan|bersama) )"
)
_THAT = re.compile(
    rf"(?: (?:bilateral|puncak|empat mata|trilateral))?(?: (?:antara|dengan|bersama))? {SIGNS['N']}(?:(?: (?:dan|dengan) |[-–]){SIGNS['N']})?(?: di {SIGNS['L']})? (?:itu|tersebut|ini)\b"
)
_LAST_JOURNEY = re.compile(r"\W*(?:perjalanan|kunjungan|lawatan)(?: \w+)? terakhir\b")
# "pertemuan A dan B belum tentu mengakhiri perang": whether still ahead or held, the one told of
_WEIGHED = re.compile(r"\b(?:tidak|tak|takkan|tentu|mungkin)\b|harap")
_RUMOUR = re.compile(
    r"\b(?:(?:dikabarkan|kabarnya|dirumorkan|diisukan|digosipkan|disebut-sebut|konon|santer|(?:kabar|rumor|isu|desas-desus|spekulasi|dugaan) (?:soal|tentang|mengenai|seputar|bahwa|adanya))\b[^.;\"]*|(?:kabar|rumor|isu|desas-desus|spekulasi|dugaan) (?:\w+ )?)$"
)
# "Axios sebelumnya melaporkan keduanya akan bertemu": nobody of theirs has said so.
_REPORTED = re.compile(r"\b(?:(?:me|di)(?:lapor|warta)kan|(?:mem|di)beritakan)\b[^.;\"]*$")


def _rumoured(words: str, start: int) -> bool:
    return bool(_RUMOUR.search(words, 0, start) or _REPORTED.search(words, 0, start))


def remarks(
    scene: Scene, trigger: Trigger, status: Status, found: Found | None, earlier: re.Pattern[str], *, dated: bool
) -> str:
    """What tells it from another contact of the same parties; `earlier` are the words of a plan told of as such."""
    said = AGAIN if status in OPEN and found and _anew(scene, trigger, found) else ""
    if status is Status.denied and found and _GOES_ON.fullmatch(scene.words, found[1][1], trigger.start):
        return AGAIN
    if status in OPEN and _rumoured(scene.words, trigger.start):
        said += RUMOURED
    if status in OPEN and dated:
        return said + (RUMOURED if earlier.search(scene.words, 0, trigger.start) and RUMOURED not in said else "")
    if status is Status.planned and _WOULD_BE.search(scene.words, 0, trigger.start):
        said += WOULD_BE
    weighed = status is Status.planned and found and _WEIGHED.search(found[2])
    if weighed or (status in OPEN and trigger.frame.shape in NOUN and _THAT.match(scene.words, trigger.end)):
        said += THAT_ONE
    ahead = status in (*OPEN, Status.denied)
    if ahead and (_told_earlier(scene, trigger, earlier) or _on_programme(scene, trigger)):
        said += EARLIER
    if status is Status.happened:
        said += _of_held(scene, trigger, found, dated=dated)
    if trigger.frame.shape in NOUN and _THE_LAST.match(scene.words, trigger.start, trigger.end + 40):
        said += LAST
    if trigger.frame.shape == "travel" and _LAST_JOURNEY.match(scene.words, 0, trigger.start):
        said += LAST
    return said


# '"Saya akan berbicara dengan Xi," kata Biden sebelumnya'
_SAID_BEFORE = re.compile(
    rf"[^.;]{{0,90}}?\b(?:{SAID})(?:nya)? (?:[^.;,\"]{{1,40}} )?(?:sebelumnya|sebelum (?:berangkat|bertolak|{TALKS}|bertemu|itu)\b)"
)


def _told_earlier(scene: Scene, trigger: Trigger, earlier: re.Pattern[str]) -> bool:
    """Whether a plan is told as made before what the article reports."""
    return bool(earlier.search(scene.words, 0, trigger.start) or _SAID_BEFORE.match(scene.words, trigger.end))


def _of_held(scene: Scene, trigger: Trigger, found: Found | None, *, dated: bool) -> str:
    """What tells a contact that was held from the others of which the article tells."""
    words, start = scene.words, trigger.start
    marks = (
        (IN_THAT, not dated and (_IN_THAT.match(words) or _IN_THAT_TOO.match(words, trigger.end))),
        (APART, _apart_there(scene, trigger)),
        (TOLD_THERE, told_there(scene, trigger)),
        (RUMOURED, _rumoured(words, start)),
        (CLAIMED, _CLAIM.search(words, 0, start)),
        (NOT_YET, not found and _BEFORE_IT.fullmatch(words, 0, start)),
        (SOONER, _SOME_DAYS_BEFORE.match(scene.view, scene.span.start)),
        (BEFORE_TOO, _BEFORE_TOO.search(words, 0, start)),
        (RECALLED, dated and _looks_back(scene, trigger)),
        (LAST, _FIRST_WHO.search(words, 0, start)),
    )
    return "".join(mark for mark, said in marks if said)


def _apart_there(scene: Scene, trigger: Trigger) -> bool:
    """Whether the clause of a trigger sets it apart from a gathering told before, as one more or by itself."""
    start = max((scene.words.rfind(mark, 0, trigger.start) for mark in ('"', ". ")), default=-1) + 1
    ends = [end for mark in ('"', ". ") if (end := scene.words.find(mark, trigger.end)) > 0]
    return _APART_THERE.search(scene.words, start, min(ends, default=len(scene.words))) is not None


def told_there(scene: Scene, trigger: Trigger) -> bool:
    """Whether a contact is what is told of in another: "memberi tahu A tentang pembicaraannya dengan B"."""
    owned = scene.words[trigger.end : trigger.end + 1] == PRONOUN
    return owned and WHAT_IS_TOLD.search(scene.words, 0, trigger.start) is not None


def _looks_back(scene: Scene, trigger: Trigger) -> bool:
    """Whether its clause opens with its time or gives its place in a row: "bertemu pertama kali", "pertemuan sebelumnya"."""
    around = scene.words[max(0, trigger.start - 40) : trigger.end + 24].partition(". ")[0]
    return bool(_OPENS_WITH_ITS_TIME.fullmatch(scene.words[: trigger.start]) or _OF_ITS_ORDER.search(around))


# "Setelah upacara penyambutan, A dan B akan mengadakan pertemuan," kata protokol: the programme of the day that is reported
_PROGRAMME = re.compile(
    rf"(?:\A|[\"\W])(?:{AFTER}) (?:(?:mengikuti|menjalani|rangkaian|prosesi|acara) )*(?:upacara|prosesi|penyambutan|sesi foto|foto bersama)\b[^.;\"]*$"
)


def _on_programme(scene: Scene, trigger: Trigger) -> bool:
    return (
        scene.inside_quote(trigger.start) is not None and _PROGRAMME.search(scene.words, 0, trigger.start) is not None
    )


_ONCE_AGAIN = re.compile(r"\b(?:lagi|kembali)\b")


# "tidak berniat melanjutkan perundingan semacam itu": the next round, not the one that was held
_GOES_ON = re.compile(r"(?: [\w-]+){0,3} (?:melanjutkan|meneruskan|mengulang(?:i)?|kembali(?: \w+)?)(?: putaran)? ")


def _anew(scene: Scene, trigger: Trigger, found: Found) -> bool:
    """Whether "kembali" or "lagi" stands beside what is ahead."""
    start, end = found[1][1], trigger.start
    beside = start < end and re.fullmatch(r"(?: \w+){0,2} kembali(?: \w+)? ", scene.words[start:end])
    met = trigger.frame.kind != "visit"  # "akan kembali ke sana": a journey back
    return bool(beside) or met and _ONCE_AGAIN.search(scene.words, trigger.start, trigger.end + 8) is not None
