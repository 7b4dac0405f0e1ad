"""Whether a contact took place, as its clause says it (codebook, field `status`).

The cues stand left of the trigger in its clause; a noun trigger is also governed by the verb on its right ("pertemuan
itu dibatalkan"). A refusal or cancellation outweighs the plan that it concerns; a modal counts only where nothing but
adverbs and light verbs part it from the trigger; the day of the contact against the day of publication comes last.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from kronik.knowledge import Knowledge
from kronik.model import OPEN, Claim, Origin, Status, TimeExpression
from kronik.read.clause.ahead import NOUN, going_on, told_ahead
from kronik.read.clause.aims import AIM, NOT_GONE, NOT_THERE, aimed_at, for_his_own
from kronik.read.clause.answers import answered
from kronik.read.clause.cuescope import (
    Found,
    asked_about,
    before_now,
    by_date,
    governing,
    hinted_before,
    not_even,
    not_over,
    only_asked,
)
from kronik.read.clause.objectvoice import without_agent
from kronik.read.clause.relative import relative_over, without_relative
from kronik.read.clause.remarks import remarks
from kronik.read.clause.saidafter import REACH, disowned, from_right, lies_ahead
from kronik.read.clause.scene import PERSON, SIGNS, STATE, TIME, Scene, pattern
from kronik.read.clause.triggers import Trigger
from kronik.read.clause.turneddown import agreed_to, no_sign, nobody_came, turned_down
from kronik.read.openings import choice, guard
from kronik.read.wordclasses import AFTER, WHILE, WILL

_RANK = {Status.cancelled: 4, Status.denied: 3, Status.proposed: 2, Status.planned: 1, Status.happened: 0}
_OPENING = re.compile(
    rf"\b(?:selama|{WHILE}|{AFTER}|sebelum(?! (?:akhir|awal|pertengahan)\b)|(?<!bergabung )(?<!terlibat )(?<!serta )(?<!ikut )dalam|di sela(?:-sela)?|sejak)\b"
)
_RELATIVE = re.compile(rf"(?<=[{PERSON}{STATE}])(?: \([^)]*\))?,? yang (?=(?:\w+ ){{0,3}}(?:{SIGNS['H']} )?$)")
# Who refuses must be the one who would meet: "Bolton menolak Trump bertemu Rouhani" is Bolton's word only.
_VOLITION = re.compile(
    r"(?:menolak|tolak|enggan|ogah|siap|bersedia|mau)\b(?! (?:tawaran|ajakan|permintaan|usul|undangan|rencana|gagasan|(?:untuk )?(?:menyambut|menerima|menjamu)))"
)
_WEAK = ("menjelang", "jelang", "persiapan", "mempersiapkan", "menyiapkan")
_NEARBY = 60
DURING = "; on it"


@dataclass(frozen=True, slots=True)
class Cues:
    """packs/id/status.toml compiled: one pattern a row."""

    opening: re.Pattern[str]  # how one of `left` begins: most clauses have none
    left: tuple[tuple[Status, bool, re.Pattern[str], re.Pattern[str] | None, re.Pattern[str] | None], ...]
    right: tuple[tuple[Status, re.Pattern[str]], ...]
    chain: re.Pattern[str]
    conditional: re.Pattern[str]
    habit: tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]
    hearsay: re.Pattern[str]
    hoax: tuple[re.Pattern[str], re.Pattern[str]]
    disowned: tuple[re.Pattern[str], re.Pattern[str]]
    boundary: re.Pattern[str]
    unfulfilled: re.Pattern[str]
    accepted: re.Pattern[str]
    earlier: re.Pattern[str]
    negated: re.Pattern[str]


def _reaching(row: Mapping[str, Any]) -> re.Pattern[str]:
    """The words of a table that govern as far as its `reach`, and those that stand `alone`."""
    return re.compile(rf"\b(?:{choice(row['words'])}{row['reach']}|{choice([*map(pattern, row['alone'])])})")


def _any(words: Sequence[str]) -> re.Pattern[str]:
    return re.compile(rf"\b{choice([*map(pattern, words)])}")


@functools.cache
def cues(know: Knowledge) -> Cues:
    """The status cues, compiled once."""
    table = know.tables["status"]
    chain = table["chain"]["words"]
    left = []
    for row in table["cue"]:
        gap = None
        if row.get("chained"):
            also = f"|{row['also']}" if "also" in row else ""
            gap = re.compile(pattern(rf"\s*(?:\(?(?:{chain}{also})\)?,?\s*)*"))
        source = rf"\b{choice(row['words'])}\b" + (r"\W*(?:\w+\W+){0,1}$" if row.get("near") else "")
        if row.get("except"):
            source = rf"(?!{row['except']})" + source
        unless = re.compile(pattern(row["unless"])) if "unless" in row else None
        left.append((Status(row["status"]), bool(row.get("near")), re.compile(source), gap, unless))
    right = [(Status(row["status"]), re.compile(rf"(?:\b|^){choice(row['words'])}\b")) for row in table["right"]]
    return Cues(
        re.compile(rf"\b{guard(words for row in table['cue'] for words in row['words'])}"),
        tuple(left),
        tuple(right),
        re.compile(pattern(rf"\s*(?:{chain}\s*)*")),
        _reaching(table["conditional"]),
        (_any(table["habit"]["words"]), _any(table["habit"]["always"]), _any(table["habit"]["sentence"])),
        _reaching(table["hearsay"]),
        (re.compile(table["untrue"]["before"]), re.compile(table["untrue"]["words"])),
        (re.compile(table["disowned"]["before"]), re.compile(rf"\b{choice(table['disowned']['verdict'])}\b")),
        re.compile(table["boundary"]["words"]),
        re.compile(table["unfulfilled"]["words"]),
        re.compile(table["accepted"]["words"]),
        re.compile(table["earlier"]["words"]),
        re.compile(table["negated"]["words"]),
    )


# "kerap bertemu, terakhir di Doha pada 7 Juli": the last of them is told.
_LATELY = re.compile(rf"[^.;:\"]{{0,90}}?, (?:yang |dan )?terakhir(?: kali(?:nya)?)?\b[^.;:,\"]{{0,50}}{TIME}")


def read_status(
    scene: Scene,
    trigger: Trigger,
    first: int,
    before: int,
    when: TimeExpression | None,
    published: date | None,
    know: Knowledge,
) -> Claim[Status] | None:
    """The status of a trigger whose clause begins with the party at position `first`; None for a mere condition.

    `before` is where the trigger before it in the sentence stands, 0 for none: a word such as "selama" after it opens
    a clause of its own.

    The claim's spans are the cue, or the trigger itself where no cue speaks.
    """
    table = cues(know)
    if trigger.frame.shape == "linked":
        return _of_linked(scene, trigger, table)
    start = _clause_start(scene, trigger, first, before, table)
    clause = scene.words[start : trigger.start]
    if _hoax(scene, trigger, table) or _habitual(scene, trigger, clause, table):
        return None
    if trigger.frame.name == "travel" and _ONWARD.search(clause) and (going := [*_GOING.finditer(clause)]):
        clause = clause[: going[-1].start()]  # "akan bertolak ke Tokyo, lalu ke Seoul": the verb's cue holds for both
    clause = without_agent(without_relative(clause), relative=scene.words.endswith("yang ", 0, start))
    found = None if _went_instead(scene, trigger) else _from_left(scene, clause, start, first, table)
    found = governing(hinted_before(scene.words, clause, start, found), scene, trigger, when) if found else None
    if told := told_ahead(scene, trigger, found):
        found = governing(told, scene, trigger, when)
    if not_even(scene, trigger):
        return None
    untrue = disowned(scene, trigger, *table.disowned) or nobody_came(scene, trigger)
    later = untrue or turned_down(scene, trigger) or from_right(scene, trigger, table.right, table.unfulfilled)
    unanswered = trigger.frame.name == "phone"
    if later and (untrue or unanswered or found is None or _outweighs(later, found)):
        found = governing(later, scene, trigger, when)
    if found and found[0] is Status.proposed and (agreed := agreed_to(scene, trigger)):
        found = agreed
    if (not found or found[0] in OPEN) and AIM.search(clause) and (gone := NOT_THERE.search(clause)):
        found = Status.denied, (start + gone.start(), start + gone.end()), gone[0]
    if not found and AIM.search(clause) and (gone := NOT_GONE.search(clause)):
        found = Status.cancelled, (start + gone.start(), start + gone.end()), gone[0]
    if not found and AIM.search(clause) and not for_his_own(scene, trigger, clause):
        return aimed_at(scene, trigger, clause, when, published)
    found = found or _its_own_modal(scene, trigger) or going_on(scene, trigger)
    open_ = not found or found[0] in (Status.planned, Status.happened) or _simply_not(scene, trigger, found)
    open_ = open_ or bool(
        found
        and found[0] is Status.proposed
        and only_asked(clause, found[1][1] - start if found[1][1] <= trigger.start else 0)
    )
    asked = asked_about(clause)
    reply = answered(scene, trigger) if asked else None
    if ((open_ and table.conditional.search(clause)) or asked) and not reply:
        return None  # "bila ia tidak menelepon Obama, ...": what would be
    found = reply or not_over(scene, trigger, found, when, published)
    status, span = (
        (found[0], scene.origin(*found[1])) if found else (Status.happened, scene.origin(trigger.start, trigger.end))
    )
    reason = (f"cue '{found[2]}'" if found else "no cue: told as done") + _during(scene, trigger)
    if not found and lies_ahead(scene, trigger, dated=when is not None):
        status, reason = Status.planned, "its time lies ahead"
    if not (found and status is Status.planned and lies_ahead(scene, trigger)):
        status, reason = by_date(status, when, published, reason)
    reason += remarks(scene, trigger, status, found, table.earlier, dated=when is not None)
    return Claim(status, (span,), Origin("rule", "status"), _trust(trigger, found), reason)


# "yang akan ditemui Modi adalah Meloni": the words that tell of it hold its modal
_THAT_WILL = re.compile(rf"yang (?P<will>{WILL})\b")


def _its_own_modal(scene: Scene, trigger: Trigger) -> Found | None:
    hit = _THAT_WILL.match(scene.words, trigger.start, trigger.end)
    return (Status.planned, hit.span("will"), hit["will"]) if hit else None


_ON_A_DAY = re.compile(rf"[^.;,:\"]{{0,90}} pada {TIME}")  # "tidak ragu bertemu Maduro pada Minggu": he did


def _habitual(scene: Scene, trigger: Trigger, clause: str, table: Cues) -> bool:
    """Whether the words say how somebody is or what he mostly does, and not what he did."""
    often, always, sentence = table.habit
    if sentence.search(scene.words, 0, trigger.start):
        return True
    if trigger.frame.kind != "visit" and often.search(clause):
        return not _LATELY.match(scene.words, trigger.end)
    return always.search(clause) is not None and not _ON_A_DAY.match(scene.words, trigger.end)


# "membatalkan rencana kunjungan ke Jerman dan mengunjungi Irak": the second is what he did.
_INSTEAD = re.compile(
    r"\b(?:membatalkan|menunda|mengurungkan)(?: rencana)?(?: (?:kunjungan|lawatan|perjalanan)(?:nya)?)(?: kerja| resmi| kenegaraan)? ke [^.;,\"]{1,30}? dan (?:(?:kemudian|lalu|langsung) )?$"
)


# "batal bertemu A dan menemui B sebagai gantinya", "urung bertemu A dan malah menerima B"
_ANOTHER_INSTEAD = re.compile(
    r"\b(?:batal|urung|tidak jadi|tak jadi|membatalkan)\b[^.;,\"]{1,60},? (?:dan|lalu|tetapi) (?P<rather>(?:malah|justru|memilih) )?$"
)
_IN_PLACE = re.compile(r"[^.;,\"]{0,60}\bsebagai (?:gantinya|ganti)\b")


def _went_instead(scene: Scene, trigger: Trigger) -> bool:
    if trigger.frame.shape == "travel" and _INSTEAD.search(scene.words, 0, trigger.start):
        return True
    hit = _ANOTHER_INSTEAD.search(scene.words, 0, trigger.start)
    return hit is not None and (hit["rather"] is not None or _IN_PLACE.match(scene.words, trigger.end) is not None)


_ONCE_OVER = re.compile(rf"(?:{AFTER}|sejak|pasca)")


_UNDONE = re.compile(r"batal|tunda|undur|urung|tiada")


def _outweighs(later: Found, found: Found) -> bool:
    """Whether what follows a noun says more than the words before it: a plan that was undone, or is still talked about."""
    undone = later[0] in (Status.cancelled, Status.denied)
    if found[0] is Status.denied and later[0] is Status.planned and _UNDONE.search(later[2]):
        return True  # "membantah kabar bahwa pertemuan A dan B ditunda": it is to be held
    if _ONCE_OVER.fullmatch(found[2]):
        return undone  # "menelepon Putin setelah pertemuan mereka di Budapest dibatalkan"
    if found[0] not in OPEN:
        return False
    return undone or (later[0] is Status.proposed and found[2].startswith("rencana"))


def _simply_not(scene: Scene, trigger: Trigger, found: Found) -> bool:
    """Whether a mere "tidak" stands right before the trigger, with no "akan" or "mau"."""
    return found[0] is Status.denied and not scene.words[found[1][1] : trigger.start].strip()


def _hoax(scene: Scene, trigger: Trigger, table: Cues) -> bool:
    """Whether only an untraced post tells of the contact, or the sentence itself calls the story untrue."""
    before, untrue = table.hoax
    told_so = before.search(scene.words, 0, trigger.start) and untrue.search(scene.words[trigger.end :])
    return bool(told_so or table.hearsay.search(scene.words, 0, trigger.start)) or no_sign(scene, trigger)


_CAME_TO_NOTHING = re.compile(r"batal|tunda|undur|dicoret|kandas|buyar|pupus|berantakan|gagal|urung")


def _of_linked(scene: Scene, trigger: Trigger, table: Cues) -> Claim[Status] | None:
    """What a verb does to the contact told before: called off, denied, or agreed to ("akan memenuhi undangan itu")."""
    words = scene.words[trigger.start : trigger.end]
    if table.unfulfilled.search(scene.words[: trigger.start]):
        return None  # "tidak menolak pertemuan itu", "mengancam membatalkan kunjungan itu"
    undone = Status.cancelled if _CAME_TO_NOTHING.search(words) else Status.denied
    if table.accepted.search(words):
        undone = Status.planned
    span = scene.origin(trigger.start, trigger.end)
    before = before_now(scene.words, trigger.start)
    return Claim(undone, (span,), Origin("rule", "status"), 0.9, f"cue '{words}'{before}")


_DURING = re.compile(rf"\b(?:dalam|pada|selama|{WHILE}|di sela(?:-sela)?) (?:rangkaian )?$")
_ONWARD = re.compile(r"\b(?:lalu|kemudian|dilanjutkan|berlanjut|lanjut) $")
_GOING = re.compile(r"\b(?:bertolak|terbang|berangkat|berkunjung|melawat|melanjutkan|mengunjungi|bertandang|menuju)\b")


def _during(scene: Scene, trigger: Trigger) -> str:
    """ "pada lawatan ke Ankara, Sjafrie akan bertemu ...": the journey may have begun."""
    during = trigger.frame.shape == "journey" and _DURING.search(scene.words, 0, trigger.start)
    there = trigger.frame.shape == "travel" and scene.words.startswith("selama di", trigger.start)
    return DURING if during or there else ""


def _trust(trigger: Trigger, found: Found | None) -> float:
    """A cue is trusted, a bare finite verb nearly so; a bare noun says little."""
    if found is None:
        return 0.7 if trigger.frame.shape in NOUN else 0.8
    return 0.6 if found[2] in _WEAK else 0.9


_SCARE = re.compile(r'"[\w -]{1,30}"')  # 'menyebut "keinginan terbesarnya" adalah ...': the clause goes on


def _clause_start(scene: Scene, trigger: Trigger, first: int, before: int, table: Cues) -> int:
    """Where the clause begins: the last comma before its first party, or the last hard boundary before the trigger."""
    words = scene.words
    begin = 0
    if words.startswith("yang ", trigger.start):
        return trigger.start  # "tidak akan bertemu Scholz, yang tengah berada di India": a clause of its own
    scare = {at for hit in _SCARE.finditer(words, 0, trigger.start) for at in (hit.start(), hit.end() - 1)}
    for hit in table.boundary.finditer(words, 0, trigger.start):
        begin = begin if hit.start() in scare else hit.end()
    anchor = first if first < trigger.start else trigger.start
    for hit in _RELATIVE.finditer(words, begin, trigger.start):
        begin = hit.end()  # "KTT diusulkan Macron, yang menelepon ...": what governs Macron does not govern his call
    begin = max(begin, relative_over(scene, first, trigger.start))
    comma = words.rfind(",", begin, anchor)
    opened = max((hit.start() for hit in _OPENING.finditer(words, before, trigger.start)), default=0) if before else 0
    return max(begin, comma + 1, opened)


def _from_left(scene: Scene, clause: str, start: int, first: int, table: Cues) -> Found | None:
    """The cue that governs the trigger: "usai", "telah" beside it; else the weightiest modal, then the nearest."""
    opening = table.opening.search(clause)
    if opening is None:
        return None
    beside: tuple[int, Found] | None = None
    modal: tuple[tuple[int, int], Found] | None = None
    for status, near, words, gap, unless in table.left:
        for hit in words.finditer(clause, opening.start()):
            apart = gap is not None and gap.fullmatch(clause, hit.end()) is None
            if apart or (unless and unless.search(clause, 0, hit.start())):
                continue
            if status is Status.cancelled and hit[0].endswith("kan") and clause.startswith(f" {PERSON}", hit.end()):
                continue  # "menangguhkan PM Paetongtarn": somebody is suspended
            if _OFFER.search(hit[0]) and _TOLD_OF.match(clause, hit.end()):
                continue
            if _VOLITION.match(clause, hit.start()) and start + hit.start() < first < start + len(clause):
                continue
            said = status
            if status is Status.cancelled and (
                table.unfulfilled.search(clause, 0, hit.start()) or _DENIED.search(clause, 0, hit.start())
            ):
                said = Status.planned  # "mengancam membatalkan", "tidak menunda": it is still to be held
                said = Status.cancelled if _own_order(scene, start, start + hit.start()) else said
            elif status is Status.denied and table.negated.search(clause, 0, hit.start()):
                said = Status.proposed  # "tidak menutup kemungkinan"
            word = hit[0].split()[0] if near else hit[0]
            found = (said, (start + hit.start(), start + hit.start() + len(word)), word)
            if near:
                beside = max(beside or (-1, found), (hit.start(), found), key=lambda pair: pair[0])
            elif len(clause) - hit.end() < (_NEARBY if status is Status.planned else REACH):
                stands = said is Status.planned and status is Status.cancelled  # whoever asks for it, nothing is undone
                weight = (_RANK[Status.denied if stands else said], hit.start())
                modal = max(modal or ((-1, -1), found), (weight, found), key=lambda pair: pair[0])
    if beside and modal and modal[1][0] is Status.denied and _DENIED.search(clause, 0, beside[0]):
        return modal[1]  # "membantah telah melakukan kontak"
    if beside and (not modal or beside[0] > modal[1][1][0] - start):
        return beside[1]
    return modal[1] if modal else None


# "Trump meminta Pompeo membatalkan kunjungan": whom he sends and calls back is his own minister.
_ORDERS = re.compile(
    rf"(?P<who>{PERSON})[^.;,\"]{{0,40}} (?:meminta|memerintahkan|menginstruksikan|menyuruh) (?P<whom>{PERSON})(?: untuk| agar)? $"
)


def _own_order(scene: Scene, start: int, end: int) -> bool:
    hit = _ORDERS.search(scene.words, start, end) or _ORDERS.search(scene.words, 0, end)
    if hit is None:
        return False
    sides = [scene.names[hit.start(part)].parties for part in ("who", "whom") if hit.start(part) in scene.names]
    states = {party.state for parties in sides for party in parties}
    return len(sides) == 2 and len(states) == 1 and None not in states


# "Tawaran itu dibahas A dan B lewat telepon": the offer is what they spoke of.
_OFFER = re.compile(
    r"(?:ajakan|tawaran|usul(?:an)?|rencana|permintaan|undangan|keinginan|harapan|niat|gagasan|seruan)$"
)
_TOLD_OF = re.compile(
    r" (?:\w+ )?(?:itu|tersebut|ini) (?:(?:juga|telah|sudah|kemudian|lalu|akhirnya) )*(?:di(?!tolak|batal|tunda|bantah|sangkal|jadwal|rencana)\w+|terungkap|muncul|mengemuka|mendapat|menuai|memicu|membuat)"
    rf"| (?:\w+ )?(?:itu|tersebut|ini),? (?:dan|lalu|kemudian|serta|sehingga) (?:\w+ )?(?:{WILL})\b"  # "menerima undangan itu dan akan terbang ..."
)


_DENIED = re.compile(
    rf"\b(?:membantah|menyangkal|menampik|menepis|bantah|bantahan|(?:tidak|tak) benar)(?: (?:bahwa|kalau|jika|pernah|pihaknya|negaranya|kabar|klaim|laporan|media|pemberitaan|berita|rumor|isu|spekulasi|tudingan|tuduhan|yang|menyebut|menyebutkan|{SIGNS['N']}|{SIGNS['A']}|dari|tentang|soal|mengenai|adanya|harian|koran|dan|pejabat|delegasi|perwakilan|utusan|kedua|para|pemimpin|menteri))* $"
)
