"""The clause that opens a sentence and the main one after it: each contact keeps the day and place of its own clause."""

from __future__ import annotations

import re
from typing import Final

from kronik.read.clause.scene import SIGNS
from kronik.read.wordclasses import AFTER, BEFORE, SAID, SAY, SPAN, TALKS, WHILE, WILL

# What may stand before the opening clause: nothing, or who says it.
SAID_FIRST: Final = (
    rf"(?:\W*|[^.;,\"]{{0,60}}?\b(?:{SAY})(?: bahwa)?,? "
    rf"|\W*(?:menurut|{SAID}) [^.;,\"]{{1,60}}, )"
)
# "Sebelum bertemu Xi, Albanese diterima Jokowi, Senin malam": the Monday is that of the main clause.
_MAIN = re.compile(
    rf"{SAID_FIRST}(?:(?:{SPAN}) )?(?:{AFTER}|{BEFORE}|selain|{WHILE})\b[^.;,\"]*, (?=(?:[\w-]+ ){{0,4}}{SIGNS['N']})"
)

# "Dua hari setelah menemui Putin, Kim meninjau pabrik, Jumat": what is counted so was on another day.
_COUNTS = re.compile(rf"\W*(?:{SPAN}) (?:{AFTER}|{BEFORE})\b")
# "Setelah menerima A di Jakarta, Kamis, B akan ...": the opening clause has its day before its comma.
OPENS_CLAUSE = re.compile(rf"{SAID_FIRST}(?:{AFTER}|sebelum|selain|selama|{WHILE})\b")
# "Dalam pertemuan di Jakarta, Senin, keduanya membahas ...": so has an opening phrase.
OPENS_PHRASE = re.compile(
    rf"{SAID_FIRST}(?:dalam|pada|selama|lewat|melalui|di sela(?:-sela)?) (?:{TALKS}|kunjungan|kesempatan)\b"
)
# "Sebelum bertemu Macron, Prabowo menghadiri KTT di Kuala Lumpur": there he does something else.
_BEFORE = re.compile(rf"{SAID_FIRST}(?:{BEFORE})\b")
_ELSEWHERE = re.compile(
    r"\b(?:menghadiri|mengikuti|singgah|mampir|transit|bertolak|terbang|tiba|mendarat|mengunjungi|berkunjung|melawat|berpidato|meresmikan|meninjau|berada|menghabiskan|berlibur|beristirahat|bermalam|menginap)\b"
)
_WILL_THEN = re.compile(rf"{SIGNS['T']},? (?:\w+ )?(?:{WILL})\b")

# "Ketika putranya menuju AS, Raja Salman ...": the clause has a subject of its own.
KIN_GOES = re.compile(
    rf"\b(?:{WHILE}|{AFTER}|{BEFORE}) (?:sang )?(?:putra|putri|anak|ayah|ibu|istri|suami|adik|kakak|menantu)nya (?:\w+ ){{0,2}}$"
)

# "Dalam pertemuan dengan A, Jaberi mengatakan bahwa Rusia dan Iran ...": who says it is the subject
SAYS_THAT = re.compile(rf"[a-z]{{3,}} (?:{SAY}) bahwa ")


def in_opening(words: str, end: int, position: int, rivals: tuple[int, ...]) -> bool:
    """Whether a trigger that ends at `end` opens the sentence, and `position` is past another contact of the main clause."""
    opened = _MAIN.match(words, 0, position)
    if opened is None or end > opened.end():
        return False
    if any(opened.end() <= rival < position for rival in rivals) or _COUNTS.match(words):
        return True
    if _BEFORE.match(words) and _ELSEWHERE.search(words, opened.end(), position):
        return True
    # "Seusai bertemu A, B hari Kamis dijadwalkan bertemu C": the Thursday is still ahead
    ahead = _WILL_THEN.match(words, position)
    return ahead is not None and any(rival >= ahead.end() for rival in rivals)


def shut_before(words: str, end: int) -> int:
    """Where the opening clause with a trigger that ends at `end` is shut, if what follows was done elsewhere; else the end."""
    opened = _MAIN.match(words) if _BEFORE.match(words) else None
    if opened and end <= opened.end() and _ELSEWHERE.search(words, opened.end()):
        return opened.end()
    return len(words)
