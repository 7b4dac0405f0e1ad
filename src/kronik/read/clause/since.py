"""Times from which something only counts: "sejak Juni", "sebelum 2019", "sejak dilantik pada 20 Mei" date no contact."""

from __future__ import annotations

import re

from kronik.read.clause.scene import SIGNS
from kronik.read.wordclasses import AFTER, DONE, TALKS

_SINCE = re.compile(
    rf"\b(?:sejak|sebelum(?! itu\b)|hingga|sampai)\s+(?:(?!(?:{TALKS}|kunjungan|lawatan)\b)\w+\s+){{0,2}}$|\bmenjelang\s+$"
)
BEGUN = re.compile(
    r"\b(?:berlangsung|dimulai|digelar|berada di [^.;]{1,30}|(?:tiba|mendarat) di [^.;,]{1,30}) sejak\s+(?:hari\s+)?$"
)
# "mengunjungi China sejak Minggu (25/3) hingga Rabu (28/3)": before a stretch with a first and a last day it opens that.
_FROM_DAY = re.compile(r"\bsejak (?:hari |tanggal )?$")
# "mengakhiri perang yang telah berlangsung sejak 2022"
_WAR = re.compile(
    r"\b(?:perang|konflik|krisis|invasi|pertempuran|kekerasan|kudeta|protes|sengketa)\b[^.;,]{0,40}\b(?:berlangsung|dimulai) sejak (?:\w+ )?$"
)
# "keduanya belum pernah bertemu langsung sejak Februari 2023": then they met last.
LAST_MET = re.compile(
    rf"\b(?:belum|tidak|tak)(?: pernah| lagi)* (?:ber(?:temu|jumpa|bicara|sua|tatap muka|telepon|komunikasi)|bicara|saling (?:menelepon|menghubungi))(?: (?!dan\b)\w+| {SIGNS['N']}){{0,3}} sejak (?:hari |bulan |tahun )?$"
)
_SINCE_ACT = re.compile(
    rf"\bsejak\b(?! (?:{TALKS}|ktt)\b)[^.;]{{0,40}}, $"
)  # "pertama kalinya sejak ia dilantik, Mei 2018"
# "lawatan pertamanya sesudah dilantik pada 20 Mei": the day of the oath.
_SWORN = re.compile(
    rf"\b(?:sejak|semenjak|{AFTER}|begitu)(?: (?:ia|dia|dirinya|resmi|kembali|terakhir|baru))*"
    r" (?:dilantik|terpilih|menjabat|berkuasa|dinobatkan|diangkat|memenangi|memenangkan|naik takhta|menduduki|disumpah|mengambil sumpah|pelantikan\w*)\b[^.;,]{0,60}$"
)
# "dapat bekerja sama setelah tahun 2023, kata A setelah bertemu B": a year that is to be over is no time of a meeting.
_ONCE_OVER = re.compile(rf"\b(?:{AFTER}) (?:(?:tanggal|bulan|tahun) )?$")
# "bertemu kapan pun setelah 20 Mei": no day at all; nor is that with which "Setelah 20 Mei, ..." opens
ANY_TIME = re.compile(rf"\bkapan ?(?:pun|saja) (?:{AFTER}|sebelum) (?:(?:tanggal|bulan|tahun) )?$")
# "Anwar sejak Kamis telah menelepon Hun Manet": the first of the calls, on that day.
_KEPT_ON = re.compile(rf" (?:{DONE})(?: (?:{DONE}|beberapa kali|berulang kali|juga))* (?=menelepon|menghubungi)")


def before_stretch(words: str, *, stretch: bool) -> str:
    """The words before a time, where it has a first and a last day of its own without the "sejak" that opens it."""
    return _FROM_DAY.sub("", words) if stretch else words


def counts_from(words: str, position: int, start: int, lead: str, *, day: bool, year: bool, towards: bool) -> bool:
    """Whether the time at `position`, with `lead` before it, is only the beginning or the end of something else.

    `day` and `year` say how exact it is, `towards` that the contact is to be held by then; the trigger begins at `start`.
    """
    begun = bool(BEGUN.search(lead)) and not _WAR.search(lead)
    since = bool(_SINCE.search(lead)) and not (towards or begun or _kept_on(words, position, start))
    return (
        (since and not LAST_MET.search(words, 0, position))
        or (not day and bool(_SINCE_ACT.search(lead if position < start else words[start:position])))
        or (position < start and (year or words.startswith(",", position + 1)) and bool(_ONCE_OVER.search(lead)))
        or bool(ANY_TIME.search(lead))
        or bool(_SWORN.search(lead))
    )


def _kept_on(words: str, position: int, start: int) -> bool:
    return position < start and _KEPT_ON.match(words, position + 1) is not None
