"""The place of a contact that stands after what it is about: "bertemu B membahas kerja sama di Jakarta, Rabu".

What goes on somewhere ("membahas perang di Ukraina") has that place itself; only a second one, a building, or a settlement
after a topic that is nowhere is where they met.
"""

from __future__ import annotations

import re

from kronik.knowledge import Knowledge
from kronik.read.clause.places import Place, place_at
from kronik.read.clause.scene import PERSON, PLACE, STATE, TIME, Scene
from kronik.read.wordclasses import AFTER, BEFORE, SAY, WHILE

_ABOUT = re.compile(
    r"\b(?:membahas|membicarakan|mendiskusikan|merundingkan|mengenai|tentang|soal|terkait|seputar|(?:untuk|guna|demi) me[a-z]{3,})\b"
)
_AT = re.compile(r" di ")
_ELSEWHERE = re.compile(
    rf"[;:\"{PERSON}]|\.\s|\b(?:yang|bahwa|karena|akibat|menyusul|sejak|{AFTER}|{BEFORE}|{WHILE}|{SAY})\b"
)
# What is, or goes on, somewhere: that place is its own.
GOES_ON = re.compile(
    r"\b(?:serangan|agresi|invasi|perang|konflik|operasi|pasukan|tentara|kehadiran|pendudukan|permukiman|pemukiman|kekerasan|situasi|kondisi"
    r"|keadaan|krisis|perkembangan|gencatan|kudeta|genosida|penahanan|penangkapan|investasi|proyek|pembangunan|pabrik|pangkalan|sandera"
    r"|warga|pengungsi|kemanusiaan|bantuan|pemilu|pemilihan|perdamaian|damai|keamanan|stabilitas|protes|demonstrasi|pelanggaran|pengaruh"
    r"|peran|kerusuhan|ketegangan|insiden|kecelakaan|pembunuhan|peristiwa|kedutaan|perusahaan|rekonstruksi|pertempuran|aneksasi|penempatan"
    r"|ktt|sidang|konferensi|forum|pertemuan|kunjungan|lawatan|rencana|pekerja|tambang|nasib|kepentingan|aksi|hak|penanganan)\b"
)
# "krisis Myanmar", "perang di Gaza": where it goes on is told.
_THERE_ALREADY = re.compile(
    rf"\b(?:(?:krisis|situasi|kondisi|konflik|isu|masalah|rekonstruksi|keamanan) (?:\w+ )?|di )[{PLACE}{STATE}][^{PLACE}{STATE}]{{0,12}}$"
)
_THEN_THE_DAY = re.compile(rf"\W*(?:(?:pada|hari) )*{TIME}")
_REACH = 120  # code points of what they talk about


def past_topic(scene: Scene, end: int, know: Knowledge) -> Place | None:
    """Where a contact, whose word ends at `end`, was, if the sentence tells it after the topic."""
    about = _ABOUT.search(scene.words, end)
    if about is None or _APART.search(scene.words, end, about.start()):
        return None
    for at in _AT.finditer(scene.words, about.end(), about.end() + _REACH):
        what = scene.words[about.end() : at.start()]
        if _ELSEWHERE.search(what):
            return None
        place = place_at(scene.view, scene.at[at.end()], scene.span.end, know)
        if place is None or not (place.city or place.building):
            continue
        dated = _THEN_THE_DAY.match(scene.words, scene.place(place.span.end)) is not None
        somewhere = PLACE in what or STATE in what
        if _THERE_ALREADY.search(what) or place.building or ((dated or somewhere) and not GOES_ON.search(what)):
            return place
    return None


# Another clause between the contact and what it is about.
_APART = re.compile(rf"[;\"]|\.\s|\b(?:{AFTER}|{BEFORE}|{WHILE}|{SAY}|bahwa)\b|, yang\b")
