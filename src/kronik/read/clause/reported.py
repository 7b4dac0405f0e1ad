"""Whose journey it is of which somebody reports: "menghadap Presiden A untuk melaporkan hasil kunjungan ke B"."""

from __future__ import annotations

import re

from kronik.read.clause.scene import Scene
from kronik.read.clause.syntax import Syntax, subject

REPORTED = "journey-reported"
_TO_REPORT = r"(?:melaporkan|menyampaikan|memaparkan|menjelaskan) (?:laporan |hasil(?:-hasil)? |perkembangan |capaian )+(?:dari )?"
# "A menghadap B untuk melaporkan hasil kunjungan": A has been there, whose report it is.
_REPORTS_TO = re.compile(
    r"\b(?:(?:meng|di)hadap\w*|(?:ber|me)temu\w*|menemui|mendatangi|melapor|melaporkan diri|dipanggil|diterima)\b"
    rf"[^;\"]{{1,120}}?,? (?:untuk|guna|dan|sambil|seraya|demi) {_TO_REPORT}$"
)
_SUBJECT_ROOM = 1
# "hari ini saya minta waktu untuk melaporkan kunjungan saya ke Tokyo": today is the day of the report.
_TELLS_OF = re.compile(
    r"\b(?:untuk|guna|ingin|akan|minta|meminta|waktu) (?:memberi(?:kan)? |menyampaikan )?(?:melapor(?:kan)?|laporan)"
    r" (?:\w+ ){0,5}?(?:hasil|kunjungan|pertemuan|perjalanan|lawatan)(?:nya)?\b"
)


def whose_report(scene: Scene, at: int, grammar: Syntax) -> tuple[int, ...]:
    """Who has come to somebody to report of the journey that is named at `at`; none where nobody reports."""
    hit = _REPORTS_TO.search(scene.words, 0, at)
    return subject(scene, hit.start(), grammar)[:_SUBJECT_ROOM] if hit else ()


def day_of_report(scene: Scene, at: int, trigger: int) -> bool:
    """Whether the day at `at` is that on which somebody reports of the contact, not that of the contact itself."""
    return _TELLS_OF.search(scene.words, at, trigger + len("kunjungan")) is not None
