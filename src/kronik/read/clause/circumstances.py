"""At which gathering and how long: circumstances that a sentence gives for a trigger."""

from __future__ import annotations

import functools
import re

from kronik.knowledge import Knowledge
from kronik.model import Claim, Origin, Span
from kronik.read.clause.places import Place, longest, place_at, places
from kronik.read.clause.scene import DURATION, Scene
from kronik.read.openings import choice, heads, holds
from kronik.read.wordclasses import AFTER, BEFORE, SAY, TALKS, WILL

_RULE = {name: Origin("rule", name) for name in ("occasion", "duration")}

_Gates = tuple[re.Pattern[str], re.Pattern[str]]


@functools.cache
def _occasions(know: Knowledge) -> tuple[re.Pattern[str], tuple[tuple[str, re.Pattern[str]], ...], _Gates]:
    table = know.tables["occasions"]
    rows = [(row["label"], re.compile(rf"\b(?:{'|'.join(row['words'])})")) for row in table["occasion"]]
    numbered = table["numbered"]["words"]
    rows.append((table["numbered"]["label"], re.compile(numbered)))
    near = re.compile(rf"\b{table['near']['before']}\W+(?:[\w-]+\W+){{0,6}}$")
    # one boundary before all words: inside a word the gate then fails at once, and most sentences fail at the gate
    words = [words for row in table["occasion"] for words in row["words"]]
    return near, tuple(rows), (re.compile(rf"\b{choice(words)}"), rows[-1][1])


_NOT_AT = re.compile(
    rf"\b(?:{AFTER}|{BEFORE}|pasca|sejak)\s+(?:\w+\s+){{0,3}}$"
    rf"|\b(?:{BEFORE}|lalu|kemudian)\s+(?:terbang|bertolak|berangkat|bertandang|menuju|melanjutkan)\b[^.;]{{0,60}}$"
    # "bertemu Modi, yang memastikan akan hadir dalam KTT G20": where the other will be
    rf"|\byang (?:[\w-]+ ){{0,4}}?(?:{WILL}|berencana|siap) (?:[\w-]+ ){{0,2}}?(?:hadir|menghadiri|datang|mengikuti|memimpin|membuka)\b[^.;,]{{0,60}}$"
)


# "Dalam pertemuan G7 di Biarritz, Macron mengatakan bahwa Rouhani terbuka untuk bertemu ...": there it was said.
_SAID_THERE = re.compile(rf"[^;:\"]{{0,90}}?, [^,;:\"]{{1,70}} (?:{SAY}) bahwa\b")


def said_there(scene: Scene, occasion: Claim[str] | None, start: int) -> bool:
    """Whether the gathering is only where somebody speaks of the contact whose word begins at `start`."""
    end = scene.place(occasion.spans[0].end) if occasion else start
    return end < start and _SAID_THERE.match(scene.words, end, start) is not None


# "bertemu Modi untuk membahas persiapan KTT G20 di Bali": what they speak of.
_SPOKEN_OF = re.compile(
    r"\b(?:persiapan|mempersiapkan|menyiapkan|kesiapan|menyukseskan|kesuksesan|kelancaran|penyelenggaraan) (?:\w+ ){0,3}$"
)


def spoken_of(scene: Scene, occasion: Claim[str] | None, end: int) -> bool:
    """Whether the gathering is only what the two speak of whose word of contact ends at `end`."""
    start = scene.place(occasion.spans[0].start) if occasion else 0
    return start > end and _SPOKEN_OF.search(scene.words, end, start) is not None


def read_occasion(scene: Scene, know: Knowledge) -> Claim[str] | None:
    """The gathering on whose margins the sentence places its contact."""
    written = scene.span.cut(scene.view)
    plain = written.lower()
    if len(plain) != len(scene.span):
        return None
    found = _occasion_in(plain, know) or _by_form(written, know)
    if found is None:
        return None
    label, start, end = found
    span = Span(scene.span.start + start, scene.span.start + end)
    return Claim(label, (span,), _RULE["occasion"], 0.8, "the gathering named in the sentence")


@functools.lru_cache(maxsize=64)  # every contact of a sentence asks for it again
def _occasion_in(plain: str, know: Knowledge) -> tuple[str, int, int] | None:
    near, rows, gates = _occasions(know)
    if not any(gate.search(plain) for gate in gates):
        return None
    for label, words in rows:
        for hit in words.finditer(plain):
            if _NOT_AT.search(plain[: hit.start()]):
                continue
            if near.search(plain[: hit.start()]) or plain[hit.start() : hit.start() + 3] == "ktt":
                return label.format(*hit.groups()), hit.start(), hit.end()
    return None


@functools.cache
def _form(know: Knowledge) -> re.Pattern[str]:
    form = know.tables["occasions"]["form"]
    word = r"[A-Z][\w'’-]*"
    return re.compile(
        rf"\b{form['at']} (?:[a-z-]+ ){{0,3}}(?P<name>{form['nouns']}(?: (?:ke-\d+ )?(?P<of>{word}(?: (?:(?:dan|untuk|tentang) )?{word}){{0,5}})))"
    )


@functools.cache
def _nouns(know: Knowledge) -> tuple[str, ...]:
    return heads([know.tables["occasions"]["form"]["nouns"]])


@functools.lru_cache(maxsize=64)
def _by_form(written: str, know: Knowledge) -> tuple[str, int, int] | None:
    """A gathering that no table has: "di sela KTT Prakarsa Tiga Samudra". "KTT Hanoi", "KTT Trump-Kim" are meetings."""
    if not holds(written, _nouns(know)):
        return None  # most sentences: what stands before such a noun need not be sought
    for hit in _form(know).finditer(written):
        named = re.split(r"[ -]", hit["of"])
        if not _NOT_AT.search(written[: hit.start("name")].lower()) and any(_tells(word, know) for word in named):
            return hit["name"], hit.start("name"), hit.end("name")
    return None


def _tells(word: str, know: Knowledge) -> bool:
    """Whether a word in the name of a gathering is not that of a state, a town or a leader."""
    places = know.places
    known = places.country(word) or places.city(word) or know.register.named(word)
    return len(word) > 2 and not known and word not in _OF_A_MEETING


_OF_A_MEETING = frozenset(  # "KTT Presiden Korea Selatan", "pertemuan Senin": no names of a gathering
    [
        "Senin",
        "Selasa",
        "Rabu",
        "Kamis",
        "Jumat",
        "Sabtu",
        "Minggu",
        "Ahad",
        "Presiden",
        "Menteri",
        "Perdana",
        "Menlu",
        "Korea",
        "Utara",
        "Selatan",
    ]
)
_TO_PLACE = re.compile(r"[ ,]*(?:(?:ke-\d+|\d{4}|tahun \d{4})[ ,]*)?")


def occasion_place(scene: Scene, occasion: Claim[str], know: Knowledge) -> Place | None:
    """Where the gathering of a sentence is held: "KTT G20 di Osaka, Jepang", "KTT G20 Osaka"."""
    start = occasion.spans[0].end
    limit = min(scene.span.end, start + 130)
    at = next(places(scene.view, start, limit, know, towards=False), None)
    named = _in_name(scene.view, occasion.spans[0], know)
    if at is None:
        skipped = _TO_PLACE.match(scene.view, start, limit)
        beside = place_at(scene.view, skipped.end(), limit, know) if skipped and skipped.end() < limit else None
        at = beside if beside and skipped and beside.span.start == skipped.end() else None
    if named and (at is None or (at.city is None and at.iso3 == named.iso3)):
        return named  # "Dialog Manama, Bahrain"
    if at:
        return at
    before = list(places(scene.view, scene.span.start, occasion.spans[0].start, know))
    return before[-1] if before else None


# "KTT Organisasi Kerja Sama Shanghai": the body bears the name of the town, its summits are held elsewhere.
_FOUNDED_AT = re.compile(r"organisasi\b", re.IGNORECASE)


def _in_name(view: str, name: Span, know: Knowledge) -> Place | None:
    """The settlement in the name of a gathering: "Konferensi Keamanan Munich", "Dialog Manama"; not where a body was founded."""
    if _FOUNDED_AT.match(view, name.start, name.end):
        return None
    for word in re.compile(r"[A-Z][a-z]{3,}").finditer(view, name.start, name.end):
        place = longest(view, word.start(), word.end(), know)
        if place and place.city and not place.building:
            return place
    return None


_SPOKE = r"(?:berbincang|berbicara|berunding|bertemu|berdiskusi|bercakap-cakap|mengobrol|berdialog)"
_LENGTH = re.compile(
    r"\b(?:selama|sekitar|durasi|berdurasi|berlangsung|lebih dari|hampir|kurang lebih|memakan waktu|menghabiskan waktu|molor|mulur"
    r"|hanya|cuma|(?:tak|tidak) sampai|(?:berakhir|rampung|tuntas|usai|selesai|bubar) (?:setelah|sesudah|dalam))\b"
    rf"[^{DURATION}.;,]{{0,25}}{DURATION}|{DURATION} (?:{TALKS}|berbincang)|\b(?:{TALKS}|telepon|{_SPOKE})(?: \w+)? {DURATION}"
    rf"|\b(?:{AFTER}) {DURATION},? (?=[^.;,]{{0,60}}\b(?:selesai|usai|berakhir|rampung|bubar)\b)|\bwaktu {DURATION} dihabiskan\b"
)


# "Dalam panggilan selama dua jam tersebut, kedua presiden sepakat bertemu": it is the call that lasted.
_OF_ANOTHER = re.compile(
    rf"\b(?:dalam|{AFTER})\s+(?:sambungan |pembicaraan )?(?:panggilan|percakapan|telepon)\b[^.,;]{{0,40}}$"
)
_GUESSED = re.compile(r"\b(?:menafsirkan|mengira|menduga|menaksir)\b")
_AS_CHANNEL = re.compile(r"(?:lewat|melalui|via|per)\b")


def read_minutes(scene: Scene, start: int, rivals: tuple[int, ...]) -> Claim[int] | None:
    """How long it lasted, in minutes: a duration is that of the trigger before it, else of the first after it.

    The channel of a verb is none of its own: "berbicara lewat telepon dengan B selama 20 menit".
    """
    if DURATION not in scene.words or _GUESSED.search(scene.words):
        return None
    rivals = tuple(rival for rival in rivals if not _AS_CHANNEL.match(scene.words, rival))
    for hit in _LENGTH.finditer(scene.words):
        position = scene.words.index(DURATION, hit.start())
        time = scene.times.get(position)
        before = [trigger for trigger in (start, *rivals) if trigger < position]
        owner = max(before) if before else min((start, *rivals))
        if position < start and _OF_ANOTHER.search(scene.words, 0, hit.start()):
            continue
        if time and time.minutes and 0 < time.minutes <= 900 and owner == start:
            return Claim(time.minutes, (time.span,), _RULE["duration"], 0.8, time.value)
    return None
