"""A noun of contact whose sentence goes on about something else: day and place that follow are not the meeting's."""

from __future__ import annotations

import re

from kronik.read.clause.scene import PLACE, STATE, TIME, Scene
from kronik.read.clause.sides import Sides
from kronik.read.clause.triggers import Trigger
from kronik.read.wordclasses import AFTER, BEFORE

# "kata Retno usai pertemuan, di Istana Merdeka, Senin (3/7)": spoken there and then.
_AFTER_IT = re.compile(rf"\b(?:{AFTER}|di sela(?:-sela)?)\s+$")
_THEN_DATED = re.compile(rf", (?:di [^.;\"]{{0,60}}?,? )?(?:pada )?(?:hari )?{TIME}")


# "Putaran sebelumnya, yang digelar di Jenewa pada Mei, ...", "Pertemuan kedua, di Hanoi pada Februari, bubar": told between commas.
_HELD_THERE = re.compile(
    rf", (?:yang (?:\w+ ){{0,2}}?(?:di(?:gelar|adakan|langsungkan|lakukan|helat|laksanakan|selenggarakan|jadwalkan|rencanakan)|berlangsung|terjadi)\b"
    rf"|(?:juga )?di (?:[\w-]+ ){{0,3}}?[{PLACE}{STATE}](?:, [{PLACE}{STATE}])?,? (?:pada )?(?:hari |bulan )?{TIME}(?: lalu)?,)"
)


def stands_alone(scene: Scene, trigger: Trigger, found: Sides) -> bool:
    """ "Dalam pertemuan, Xi menceritakan ...": what follows the comma is not about the meeting."""
    if found.rule == "noun-linked" and (hit := _THAT_TALK.match(scene.words, trigger.end)):
        return bool(_AFTER.search(scene.words[: trigger.start])) and scene.words[hit.end()] != TIME
    if found.rule == "noun-linked" and _ABOUT.match(scene.words, trigger.end):
        return True
    if trigger.frame.name == "phone-talk" and _DATED_LAST.match(scene.words, trigger.end):
        return False
    if found.rule not in ("noun-bare", "noun-loose") or not scene.words.startswith(",", trigger.end):
        return False
    dated = _AFTER_IT.search(scene.words[: trigger.start]) and _THEN_DATED.match(scene.words, trigger.end)
    return not (dated or _HELD_THERE.match(scene.words, trigger.end))


# "Hal itu mereka bahas dalam panggilan telepon, Minggu (6/10)."
_DATED_LAST = re.compile(rf",(?: pada)?(?: hari)? {TIME}\W*$")
_THAT_TALK = re.compile(
    r"[^,;.\"]{0,30}\b(?:itu|ini|tersebut|tadi), "
)  # "usai percakapan setengah jam itu, keduanya ..."
# "Pertemuan tersebut membahas kunjungan Zeid ke Indonesia awal bulan ini": day and place of what was talked about.
_ABOUT = re.compile(
    r"(?:nya)?(?: \w+){0,2}? (?:itu|ini|tersebut)(?: (?:juga|lebih banyak|banyak|terutama|akan|turut|hanya|antara lain))* (?:membahas|menyinggung|menyoroti|membicarakan|bertujuan|berfokus|difokuskan|fokus)\b"
)
_AFTER = re.compile(rf"\b(?:{AFTER}|{BEFORE})\s+$")
