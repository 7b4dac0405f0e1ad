"""Lists of occasions, each with its day and perhaps its place: "di Singapura pada Juni 2018, Hanoi pada Februari, dan pada 30 Juni"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from kronik.read.clause.scene import DURATION, PLACE, SIGNS, STATE, TIME, Scene

_NUMBER = r"(?:dua|tiga|empat|lima|beberapa)"
_ORDER = (
    r"(?:(?:yang )?(?:pertama|kedua|ketiga|keempat|kelima|terakhir)(?: kali)?(?:nya)?,? "
    r"|(?:lalu|kemudian|lantas|disusul|diikuti|dilanjutkan|setelah itu|berikutnya|selanjutnya|terakhir|juga|lagi) "
    rf"|{_NUMBER} kali )*"
)
# What may stand before the name of a place: no verb, so that a clause of its own is none of the occasions.
_PLAIN = rf"(?:(?!(?:me|ber|ter|di)[a-z]{{4}})[\w'+-]+|{SIGNS['B']})"
_ON = r"(?:(?:pada|bulan|tahun|sejak|selama|tanggal) )*"


def _where(group: str) -> str:
    """The pattern of a place with its country and letters."""
    return (
        rf"(?:(?:kembali |lagi )?(?:di|ke) )?(?:{_PLAIN} ){{0,7}}?"
        rf"(?P<{group}>[{PLACE}{STATE}])(?:,? [{PLACE}{STATE}])?(?: \([a-z .]{{1,12}}\))?"
    )


_ITEM = re.compile(
    rf"(?: |,? (?:dan|serta|lalu|kemudian|sebelum|hingga|maupun) |, ){_ORDER}(?:"
    rf"{_where('there')},? {_ON}\(?(?P<on>{TIME})\)?(?: lalu| silam)?"
    rf"|{_ON}\(?(?P<day>{TIME})\)?(?: lalu| silam)?(?:,? {_where('place')})?"
    rf")(?! selama {DURATION})"
)
# "... pada November 2021 di sela KTT iklim, dan di Washington ...": what else is said of one of them.
_ASIDE = re.compile(
    r"(?: (?:di sela(?:-sela)?|di tengah|saat|ketika|dalam|untuk|guna|usai|menjelang) [^.;:,\"]{2,60})(?=,? (?:dan|serta|lalu|kemudian) |, )"
)


@dataclass(frozen=True, slots=True)
class Occasion:
    """One of them: where its day and its place (-1 for none) stand in the scene, and where it ends."""

    day: int
    place: int
    end: int


def listed(scene: Scene, at: int) -> tuple[Occasion, ...]:
    """The occasions of the list that begins at `at`, in the order of the text."""
    found: list[Occasion] = []
    while item := _ITEM.match(scene.words, at):
        one = _occasion(item)
        if found and one.place < 0 and found[-1].place >= 0 and (found[-1].place < found[-1].day):
            one = replace(one, place=found[-1].place)
        found.append(one)
        at = item.end()
        if (aside := _ASIDE.match(scene.words, at)) and _ITEM.match(scene.words, aside.end()):
            at = aside.end()
    if len(found) > 1 and found[-1].place > found[-1].day and all(one.place < 0 for one in found[:-1]):
        found = [replace(one, place=found[-1].place) for one in found]  # "pada 27 April dan 26 Mei di Panmunjom"
    return tuple(found)


def _occasion(item: re.Match[str]) -> Occasion:
    day = item.start("on") if item["on"] else item.start("day")
    place = item.start("there") if item["there"] else item.start("place")
    return Occasion(day, place, item.end())
