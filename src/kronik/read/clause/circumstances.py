"""Where, at which gathering, how long and about what: the circumstances that a sentence gives for a trigger."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from kronik.knowledge import Knowledge
from kronik.model import Claim, Origin, Span
from kronik.read.clause.openingclause import in_opening
from kronik.read.clause.scene import DURATION, PERSON, PLACE, STATE, TIME, Scene
from kronik.read.openings import choice
from kronik.read.wordclasses import AFTER, BEFORE, TALKS, WHILE, WILL
from kronik.text import fold, strip

_RULE = {name: Origin("rule", name) for name in ("place", "occasion", "duration", "topics")}
_TOKEN = re.compile(r"[A-Za-zÀ-ÿ'.&-]+")
# The small words between a preposition and its place hold no verb: "di antaranya mendesak Ankara" names none.
_LOW = r"(?:(?!me(?:nd|ng|mb|mp|ny|nc|nj|nt)|(?:yang|bahwa|kata|ujar|kepada|agar)\b|sela\b|mana\b|tengah\b|bawah\b|antara(?:nya)?\b|bidang\b|hadapan\b|depan\b|luar\b|balik\b|atas\b|dalam\b|samping\b|pada\b)[a-z]+ +){0,4}"
_PREPOSITION = re.compile(rf"\b(?:[Dd]i|[Kk]e|[Mm]enuju) +{_LOW}(?=[A-Z])")
_AT = re.compile(rf"\b[Dd]i +{_LOW}(?=[A-Z])")
# What may part a place from the trigger on its right: "di Paris bertemu", "ke Moskow untuk bertemu", "di Bali, Jokowi bertemu".
_LEADS = re.compile(r"[^.;:]{0,12}|[^.;:]{0,40}\b(?:untuk|guna|dan|lalu)\b[^.;:]{0,20}|, ?[^.;:,]{0,45}")
_STOP = re.compile(
    rf"[;\"]|\.\s|\b(?:kata|ujar|ucap|tutur|namun|sementara itu|sedangkan|membahas|mengenai|tentang|soal|terkait|bahwa|akibat|untuk (?:me|ber)\w+|guna|{AFTER}|{BEFORE}|sejak|menyusul|karena|mengatakan|menyatakan|dan di|serta di)\b"
)


@dataclass(frozen=True, slots=True)
class Place:
    """A place as named: the settlement, if any, the country (ISO 3166 alpha-3), and the words."""

    city: str | None
    iso3: str
    span: Span
    building: bool = False
    shared: bool = False  # a building that every state has: "Istana Kepresidenan", "Kementerian Luar Negeri"


def places(view: str, start: int, end: int, know: Knowledge, *, towards: bool = True) -> Iterator[Place]:
    """The places named after "di" (and "ke", "menuju" if `towards`) in a stretch of the article, each resolved."""
    for hit in (_PREPOSITION if towards else _AT).finditer(view, start, end):
        if _ENVOYS_OF.search(hit[0]) or _SERVES_AT.search(view, max(start, hit.start() - 24), hit.end() + 12):
            continue  # "di kediaman duta besar Oman di Roma": not in Oman; "pejabat di Kementerian Luar Negeri Jepang"
        if _EMBASSY.match(view, hit.end(), end):
            continue  # "di Kedutaan Besar Jerman di Washington"
        if place := place_at(view, hit.end(), end, know):
            yield place


_ENVOYS_OF = re.compile(r"\b(?:duta besar|dubes|kedutaan(?: besar)?|konsul(?: jenderal)?|konsulat(?: jenderal)?) +$")


_EMBASSY = re.compile(r"(?:Kedutaan(?: Besar)?|Kedubes|Konsulat(?: Jenderal)?|Konjen|Wisma Duta) (?=[A-Z])")
_SERVES_AT = re.compile(
    r"\b(?:pejabat|pegawai|staf|sumber|juru bicara|diplomat|penasihat)(?: (?:senior|tinggi))? [Dd]i (?=Kementerian|Kemlu|Kemenlu|Departemen|Deplu|Gedung Putih|Pentagon|Kremlin|Istana|Kantor)"
)
_OF_CAPITAL = re.compile(r"\b(?:ibu ?kota|ibukota)(?: negara)? $")  # "di ibu kota Finlandia"


_CAPITAL_OF = re.compile(r"(?:Ibu [Kk]ota|Ibukota) ")


def _capital(place: Place, view: str, start: int, know: Knowledge) -> Place:
    """The place, or the capital of the country that is named after "ibu kota"."""
    if place.city is not None or not (
        _OF_CAPITAL.search(view, max(0, start - 20), start) or _CAPITAL_OF.match(view, start)
    ):
        return place
    capital = know.places.capital(place.iso3)
    return Place(capital.name_id, place.iso3, place.span) if capital else place


def place_at(view: str, start: int, end: int, know: Knowledge) -> Place | None:
    """The place whose name begins at `start`: building, settlement or country, with what follows a comma."""
    found: Place | None = None
    at, tries = start, 0
    if _TITLE.match(view, start, end) and not _SEAT_OF.search(view, max(0, start - 30), start):
        return None
    while at < end and tries < 8:
        single = None if _STREET.match(view, at, end) else _longest(view, at, end, know)
        if single:
            found = single if found is None else _narrow(found, single)
            at = single.span.end
        elif tries and found:
            break
        else:
            step = _STREET.match(view, at, end) or re.compile(r"[^\s,]+").match(view, at, end)
            if not step or not view[at].isupper():
                break
            at = step.end()
        more = re.compile(r"\s*\([A-Z]{2,3}\)|,?\s+|,").match(view, at, end)
        if not more or at >= end:
            break
        at = more.end()
        tries += 1
        if at < end and not view[at].isupper():
            break
    return found and _capital(found, view, start, know)


_TITLE = re.compile(  # "ke Presiden Rusia" goes to no place
    r"(?:Presiden|Wakil|Perdana|PM|Wapres|Menteri|Menlu|Menhan|Menko|Raja|Ratu|Sultan|Emir|Pangeran|Putra Mahkota|Kanselir|Duta|Dubes|Ketua|Sekjen|Sekretaris Jenderal|Pak|Bapak|Ibu(?! Kota))\b(?! (?:Hotel|Plaza))"
)
_SEAT_OF = re.compile(
    r"\b(?:kantor|kediaman|rumah|istana|gedung|ruang|kompleks|makam)(?: \w+)? $"
)  # "di kantor Wapres RI, Jakarta"
_STREET = re.compile(r"(?:Jalan|Jl\.?) [^,.;()]{2,40}")  # "Jalan Medan Merdeka Utara, Jakarta" is not in Medan
# "Istana Kepresidenan Bogor, Jawa Barat": a province or a land of a federation says no more than its town.
_REGION = re.compile(
    r"(?:Jawa|Sumatera|Kalimantan|Sulawesi|Nusa Tenggara|Papua|Maluku|Bali|Banten|Kepulauan Riau|California|Florida|Maryland|Texas|Virginia|New Jersey|Hawaii|Skotlandia)\b"
)


def _narrow(first: Place, second: Place) -> Place:
    """ "Istana Merdeka, Jakarta": the settlement named last in one country says where; else the first stands."""
    span = Span(first.span.start, second.span.end)
    if first.iso3 != second.iso3:
        return second if first.shared or (first.building and not second.building) else first
    wider = first.city is not None and second.city is not None and _REGION.match(second.city)
    city = second.city if second.city and not wider and (first.building or first.city is None) else first.city
    return Place(city, first.iso3, span)


def _longest(view: str, start: int, end: int, know: Knowledge) -> Place | None:
    tokens: list[re.Match[str]] = []
    for hit in _TOKEN.finditer(view, start, end):
        if tokens and view[tokens[-1].end() : hit.start()] not in (" ", "  ", "-"):
            break
        tokens.append(hit)
        if len(tokens) == 6:
            break
    if not tokens or tokens[0].start() != start or not view[start].isupper():
        return None
    for last in reversed(tokens):
        words = view[start : last.end()].rstrip(".")
        span = Span(start, start + len(words)) if words else None
        if span is None:
            continue
        if known := _known(words, know):
            return replace(known, span=span)
    return None


@functools.lru_cache(maxsize=4096)
def _known(words: str, know: Knowledge) -> Place | None:
    """The place that these very words name; its span is theirs."""
    span = Span(0, len(words))
    code = len(words) == 3 and not words.isupper()  # "Arg" is a palace, "ARG" a country
    country, city = None if code and _is_code(words, know) else know.places.country(words), know.places.city(words)
    if country and (city is None or fold(words) in (fold(country.name_id), fold(country.name_en))):
        return Place(words if city and city.iso3 == country.iso3 else None, country.iso3, span)
    if city:
        return Place(words, city.iso3, span)
    venue = know.places.venue(words) or know.places.venue(_AIRPORT.sub("Bandara ", words))
    if venue:
        return Place(venue.city, venue.iso3, span, building=True, shared=fold(words) in _shared(know))
    return None


def _is_code(words: str, know: Knowledge) -> bool:
    return words.upper() in know.places.countries


_AIRPORT = re.compile(r"^(?:Bandara|Bandar Udara|Lapangan Terbang|Airport)(?: Internasional)? ")


@functools.cache
def _shared(know: Knowledge) -> frozenset[str]:
    return frozenset(map(fold, know.tables["seats"]["shared"]["words"]))


_ROOM_REACH = 40  # code points
_ON_GOING = re.compile(r" (?:untuk|guna|buat) ")  # "ke Seoul guna bertemu Yoon"


# "bertemu Kono hari Rabu, dan keduanya akan kembali bertemu di Seoul": what comes next has a place of its own.
_NEXT = re.compile(
    rf",? (?:dan|lalu|kemudian|serta|{BEFORE}|sedangkan|namun) [^.;]*?\b(?:{WILL}|kembali|terbang|bertolak)\b|, (?:lalu|kemudian) $"
)

# "diterima Jokowi, Senin malam, dan sempat bersalaman dengan Li di Phnom Penh, Sabtu": each has its day and its place.
_DATED_APART = re.compile(rf"{TIME},? (?:dan|serta|lalu|kemudian) (?:\w+ ){{0,3}}$")


def read_place(scene: Scene, start: int, end: int, know: Knowledge, rivals: tuple[int, ...] = ()) -> Place | None:
    """The place of the trigger at `[start, end)`: named after it in its clause, else before it."""
    after = _clause(scene, end, len(scene.words))
    coming = min((rival for rival in rivals if rival >= end), default=None)
    if coming is not None and (hit := _NEXT.search(scene.words, end, coming)):
        after = min(after, hit.start())
    if coming is not None and _DATED_APART.search(scene.words, end, coming) and TIME in scene.words[coming:]:
        after = min(after, coming)
    origin = scene.at[end]
    named = [
        place
        for place in places(scene.view, origin, scene.at[after], know, towards=False)
        if not in_opening(scene.words, end, scene.place(place.span.start), rivals)
    ]
    if named and (first := _at_the_first(scene, end, named[0], know)):
        return first
    if named:
        beside = named[1] if len(named) > 1 and named[1].span.start - named[0].span.end < _ROOM_REACH else None
        finer = named[0].city is None and beside and beside.city and beside.iso3 == named[0].iso3
        return beside if finer else named[0]  # "di kantor PM Malaysia Anwar Ibrahim di Putrajaya"
    if told := _past_comma(scene, origin, scene.at[after], know) or _on_journey(scene, end, after, know):
        return told
    if (where := _WHERE.search(scene.words, 0, start)) and (
        there := place_at(scene.view, scene.at[where.start(1)], scene.span.end, know)
    ):
        return there  # "... Austria, di mana ia bakal bertemu Nehammer"
    for place in reversed(list(places(scene.view, scene.span.start, scene.at[start], know))):
        gap = scene.words[scene.place(place.span.end) : start]
        if (
            _ON_GOING.fullmatch(gap)
            or not _STOP.search(gap)
            and (place.span.start - scene.span.start < 25 or _LEADS.fullmatch(gap))
            or (_ONCE_MET.search(gap) and _TO_THE_PRESS.search(scene.view, scene.span.start, place.span.start))
        ):
            return place
    return None


# "Di Accra ia berunding dengan A, lalu B di Nairobi": the later place is the other's.
_AT_FIRST = re.compile(rf"\W*di (?=[{PLACE}{STATE}])")
_ANOTHERS = re.compile(rf"{PERSON},? (?:lalu|kemudian|dan|serta)(?: \w+){{0,2}} {PERSON} di $")


def _at_the_first(scene: Scene, end: int, later: Place, know: Knowledge) -> Place | None:
    hit = _AT_FIRST.match(scene.words)
    if hit is None or not _ANOTHERS.search(scene.words, end, scene.place(later.span.start)):
        return None
    return place_at(scene.view, scene.at[hit.end()], scene.span.end, know)


_WHERE = re.compile(rf"([{PLACE}{STATE}])(?:, ?[{STATE}])?,? (?:di ?mana|tempat)(?= )[^.;\"{PLACE}]{{0,60}}$")
_ROOM = re.compile(
    r"\b[Dd]i (?:rumah|kantor|kediaman|ruang|gedung|istana|hotel|markas|kompleks|bandara|pangkalan|ibu ?kota|kota|resor)\b[a-z ]{0,30}, ?(?:(?:Jalan|Jl\.?) [^,.;]{2,30}, ?)?(?=[A-Z])"
)
# "dalam konferensi pers di Yerusalem, Kamis, setelah bertemu Netanyahu": of that place (codebook decision 8)
_TO_THE_PRESS = re.compile(
    r"\b(?:(?:konferensi|jumpa|keterangan|pernyataan) (?:pers|bersama)(?: bersama)?|(?:kepada|pada) (?:para |awak )?(?:wartawan|media|jurnalis|pers)) +di +[^.;:,\"]{0,30}$"
)
_ONCE_MET = re.compile(rf"^[^.;:\"]{{0,40}}\b(?:{AFTER})\b(?: (?!dengan)\w+){{0,3}} *$")


_JOURNEY = re.compile(
    rf"\b(?:{WHILE}|dalam|selama) [^.;,\"]{{0,45}}?\b(?:terbang|bertolak|berkunjung|bertandang|datang|melawat|singgah|lawatan\w*|kunjungan\w*)(?: \w+){{0,2}}? ke(?= )"
)


def _on_journey(scene: Scene, start: int, end: int, know: Knowledge) -> Place | None:
    """Where a journey told of in the same clause led: "bertemu Netanyahu ketika ia terbang ke Tel Aviv"."""
    hit = _JOURNEY.search(scene.words, start, end)
    return next(places(scene.view, scene.at[hit.end() - 3], scene.at[end], know), None) if hit else None


def _past_comma(scene: Scene, start: int, end: int, know: Knowledge) -> Place | None:
    """The settlement after a building without a name: "di rumah dinas wapres, Jakarta"."""
    for hit in _ROOM.finditer(scene.view, start, end):
        place = _longest(scene.view, hit.end(), end, know)
        if place and place.city and not place.building:
            return place
    return None


def _clause(scene: Scene, start: int, end: int) -> int:
    stop = _STOP.search(scene.words, start, end)
    return stop.start() if stop else end


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
)


def read_occasion(scene: Scene, know: Knowledge) -> Claim[str] | None:
    """The gathering on whose margins the sentence places its contact."""
    plain = scene.span.cut(scene.view).lower()
    if len(plain) != len(scene.span) or (found := _occasion_in(plain, know)) is None:
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


def _in_name(view: str, name: Span, know: Knowledge) -> Place | None:
    """The settlement in the name of a gathering: "Konferensi Keamanan Munich", "Dialog Manama"."""
    for word in re.compile(r"[A-Z][a-z]{3,}").finditer(view, name.start, name.end):
        place = _longest(view, word.start(), word.end(), know)
        if place and place.city and not place.building:
            return place
    return None


_LENGTH = re.compile(
    rf"\b(?:selama|sekitar|durasi|berdurasi|berlangsung|lebih dari|hampir|kurang lebih|memakan waktu|berakhir setelah|rampung setelah|tuntas setelah)\b[^{DURATION}.;,]{{0,25}}{DURATION}|{DURATION} (?:{TALKS}|berbincang)|\b(?:{TALKS}|telepon)(?: \w+)? {DURATION}"
)


def read_minutes(scene: Scene, start: int, rivals: tuple[int, ...]) -> Claim[int] | None:
    """How long it lasted, in minutes: a duration is that of the trigger before it, else of the first after it."""
    for hit in _LENGTH.finditer(scene.words):
        position = scene.words.index(DURATION, hit.start())
        time = scene.times.get(position)
        before = [trigger for trigger in (start, *rivals) if trigger < position]
        owner = max(before) if before else min((start, *rivals))
        if time and time.minutes and 0 < time.minutes <= 900 and owner == start:
            return Claim(time.minutes, (time.span,), _RULE["duration"], 0.8, time.value)
    return None


@functools.cache
def _topic_patterns(know: Knowledge) -> tuple[re.Pattern[str], re.Pattern[str]]:
    table = know.tables["topics"]
    opening = "|".join(words for row in table["opening"] for words in row["words"])
    return re.compile(rf"\b(?:{opening})\s+"), re.compile(table["end"]["words"])


def read_topics(scene: Scene, start: int, know: Knowledge) -> tuple[Claim[str], ...]:
    """What it is about: the phrases after "membahas", "mengenai" ... right of the trigger."""
    opening, end = _topic_patterns(know)
    plain = scene.span.cut(scene.view)
    lowered = plain.lower()
    if len(lowered) != len(plain):
        return ()
    offset = scene.at[start] - scene.span.start
    found: list[Claim[str]] = []
    for hit in opening.finditer(lowered, offset):
        stop = end.search(lowered, hit.end())
        last = stop.start() if stop else len(lowered)
        for piece in _pieces(scene, hit.end(), last):
            found.append(Claim(piece.cut(scene.view), (piece,), _RULE["topics"], 0.6, f"after '{hit[0].strip()}'"))
        if found:
            break
    return tuple(found)


def _pieces(scene: Scene, start: int, end: int) -> Iterator[Span]:
    base = scene.span.start
    text = scene.view[base + start : base + end]
    at = 0
    for part in re.split(r"(,\s*(?:dan|serta|hingga)?\s*|\s+(?:dan|serta|hingga)\s+)", text):
        span = strip(scene.view, base + start + at, base + start + at + len(part)) if part else None
        at += len(part)
        if span and 3 <= len(span) <= 80 and not re.fullmatch(r",?\s*(?:dan|serta|hingga)?,?", span.cut(scene.view)):
            yield span
