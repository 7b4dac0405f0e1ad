"""What the words around a trigger say of its place among other contacts of the same parties: once more, the last before, rumoured."""

from __future__ import annotations

import re

from kronik.model import Status
from kronik.read.clause.ahead import NOUN
from kronik.read.clause.cuescope import Found
from kronik.read.clause.scene import SIGNS, Scene
from kronik.read.clause.triggers import Trigger
from kronik.read.wordclasses import AFTER, BEFORE

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
RUMOURED = "; rumoured"
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
_RUMOUR = re.compile(r"\b(?:dikabarkan|kabarnya|dirumorkan|diisukan|disebut-sebut|konon|santer)\b[^.;\"]*$")
_OPEN = (Status.planned, Status.proposed)


def remarks(
    scene: Scene, trigger: Trigger, status: Status, found: Found | None, earlier: re.Pattern[str], *, dated: bool
) -> str:
    """What tells it from another contact of the same parties; `earlier` are the words of a plan told of as such."""
    said = AGAIN if status in _OPEN and found and _anew(scene, trigger, found) else ""
    if status is Status.denied and found and _GOES_ON.fullmatch(scene.words, found[1][1], trigger.start):
        return AGAIN
    if status in _OPEN and dated:
        return said
    if status is Status.planned and _WOULD_BE.search(scene.words, 0, trigger.start):
        said += WOULD_BE
    if status in _OPEN and trigger.frame.shape in NOUN and _THAT.match(scene.words, trigger.end):
        said += THAT_ONE
    if status in _OPEN and (earlier.search(scene.words, 0, trigger.start) or _on_programme(scene, trigger)):
        said += EARLIER
    if status is Status.happened and not dated and _IN_THAT.match(scene.words):
        said += IN_THAT
    if status is Status.happened and _RUMOUR.search(scene.words, 0, trigger.start):
        said += RUMOURED
    if status is Status.happened and not found and _BEFORE_IT.fullmatch(scene.words, 0, trigger.start):
        said += NOT_YET
    if status is Status.happened and _SOME_DAYS_BEFORE.match(scene.view, scene.span.start):
        said += SOONER
    if status is Status.happened and _BEFORE_TOO.search(scene.words, 0, trigger.start):
        said += BEFORE_TOO
    if status is Status.happened and _FIRST_WHO.search(scene.words, 0, trigger.start):
        said += LAST
    if trigger.frame.shape in NOUN and _THE_LAST.match(scene.words, trigger.start, trigger.end + 40):
        said += LAST
    if trigger.frame.shape == "travel" and _LAST_JOURNEY.match(scene.words, 0, trigger.start):
        said += LAST
    return said


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
