"""Places as an article names them: after a preposition, as a street, a building, a settlement or a country."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from kronik.knowledge import Knowledge
from kronik.model import Span
from kronik.read.names.localities import localities
from kronik.text import fold

_TOKEN = re.compile(r"[A-Za-zÀ-ÿ'.&][A-Za-zÀ-ÿ'.&-]*")
# The small words between a preposition and its place hold no verb: "di antaranya mendesak Ankara" names none.
_LOW = r"(?:(?!me(?:nd|ng|mb|mp|ny|nc|nj|nt)|(?:yang|bahwa|kata|ujar|kepada|agar|dengan|bersama|oleh|tingkat)\b|sela\b|mana\b|tengah\b|bawah\b|antara(?:nya)?\b|bidang\b|hadapan\b|depan\b|luar\b(?! (?:kota )?[A-Z])|balik\b|atas\b|dalam\b|samping\b|pada\b)[a-z]+ +){0,4}"
_PREPOSITION = re.compile(
    rf"\b(?:[Dd]i|[Kk]e|[Mm]enuju|[Mm]engunjungi|[Mm]enyambangi|[Mm]endatangi) +{_LOW}(?:10 +)?(?=[A-Z])"
)  # "di 10 Downing Street"
_AT = re.compile(rf"\b[Dd]i +{_LOW}(?:10 +)?(?=[A-Z])")


_BEFORE = re.compile(r"\b[Dd]i (?:depan|luar|halaman|muka|dekat|tangga|pintu) ")
# "bersalaman di depan Villa La Grange", "di pintu masuk Gedung Putih": at that building; "di depan parlemen" speaks to it.
_FRONT = re.compile(
    r"(?<!pidato )(?<!bicara )\b[Dd]i (?:depan|luar|halaman|muka|dekat|tangga|pintu(?: masuk)?)(?: (?:gedung|hotel|istana|kediaman|vila|villa))? +(?=[A-Z])"
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
    """The places named after "di" (and "ke", "menuju" if `towards`) in a stretch of the article, each resolved, in its order."""
    named = _named_after(view, start, end, know, towards=towards)
    if not _BEFORE.search(view, start, end):
        yield from named
        return
    known = list(named)
    spans = {place.span for place in known}
    known += (place for place in _before_buildings(view, start, end, know) if place.span not in spans)
    yield from sorted(known, key=lambda place: place.span.start)


def _named_after(view: str, start: int, end: int, know: Knowledge, *, towards: bool) -> Iterator[Place]:
    for hit in (_PREPOSITION if towards else _AT).finditer(view, start, end):
        if _ENVOYS_OF.search(hit[0]) or _SERVES_AT.search(view, max(start, hit.start() - 24), hit.end() + 12):
            continue  # "di kediaman duta besar Oman di Roma": not in Oman; "pejabat di Kementerian Luar Negeri Jepang"
        if _POSTED.search(view, max(start, hit.start() - 60), hit.start()):
            continue  # "Konsul Jenderal (Konjen) Jepang di Surabaya": where he serves
        if _NAMED_NEXT.match(view, hit.end()) and _AMBASSADOR.search(view, max(0, hit.start() - 60), hit.start()):
            continue  # "Dubes AS di Ankara Tom Barrack": likewise
        if _EMBASSY.match(view, hit.end(), end):
            continue  # "di Kedutaan Besar Jerman di Washington"
        if _TROUBLED.search(view, max(start, hit.start() - 60), hit.start()):
            continue
        if towards and sent_to(view, hit.start(), start):
            continue
        place = _housed(place_at(view, hit.end(), end, know), view, hit, end, know)
        if place and place.city is None and " luar " in hit[0]:
            continue  # "di luar Rusia": anywhere else; "di luar San Francisco" is near it
        if place and not (_BASE_OF.search(hit[0]) and view.startswith(" di ", place.span.end)):
            yield place  # "di pangkalan Rwanda di Pemba": not in Rwanda


def _before_buildings(view: str, start: int, end: int, know: Knowledge) -> Iterator[Place]:
    for hit in _FRONT.finditer(view, start, end):
        place = longest(view, hit.end(), end, know)
        if place and place.building and not place.shared:
            yield place


_HOUSE = re.compile(
    r"\b(?:markas(?: besar)?|kantor|istana|gedung|hotel|wisma|kastil|bandara|pangkalan(?: udara| militer)?|vila|villa|balai|kompleks|resor|klub(?: golf)?|rumah) $"
)


# "di istana kepresidenan Korea Selatan": whose seat it is.
_SEAT = re.compile(
    r"\b(?:istana (?:kepresidenan|presiden|kerajaan|raja)|kantor (?:kepresidenan|presiden|perdana menteri|pm)|gedung parlemen|(?:kementerian|departemen) (?:luar negeri|pertahanan)) $"
)


def _housed(place: Place | None, view: str, hit: re.Match[str], end: int, know: Knowledge) -> Place | None:
    """The place, or the building whose sort is written small before its name: "di markas NATO", "di istana Elysee"."""
    if place and place.city is None and _SEAT.search(view, hit.start(), hit.end()):
        return _seat_of(place, place.iso3, know)
    sort = _HOUSE.search(view, hit.start(), hit.end())
    house = longest(view, sort.start(), end, know, small=True) if sort else None
    return house if house and (place is None or place.span.end <= house.span.end) else place


# "membahas perkembangan di Myanmar", "konflik di Gaza": what is spoken of.
_TROUBLED = re.compile(
    r"\b(?:masalah|situasi|konflik|krisis|perkembangan|perang|kondisi|kekerasan|kudeta|pertempuran|(?<!perjanjian )(?<!deklarasi )(?<!kesepakatan )(?<!perundingan )(?<!pembicaraan )(?<!konferensi )(?<!pakta )perdamaian|stabilitas|ketegangan|keadaan|gencatan senjata|bencana|genosida|penyelesaian|pembantaian|operasi|serangan|invasi|pengeboman)(?: (?:terbaru|terkini|terakhir|kemanusiaan|keamanan|politik|bersenjata|militer|saudara|sipil|saat ini|yang terjadi|berkepanjangan|besar-besaran|darat|udara)){0,2} $"
    r"|\b(?:perang|konflik|pertempuran|serangan)(?: [A-Z][\w-]+){1,3} $"
)
_SENT_TO = re.compile(
    r"\b(?:invasi|serangan|agresi|serbuan|gempuran|ekspor|impor|bantuan|pasokan|pengiriman|senjata|pasukan|rudal|tank|(?:di)?ekstradisi(?:kan)?|(?:di)?deportasi|diekspor|dikirim(?:kan)?)(?: (?:militer|senjata|udara|darat|penuh|skala|besar-besaran|kemanusiaan|mineral|energi|gas|minyak|[A-Z]\w+)){0,3} $"
)


def sent_to(view: str, at: int, floor: int = 0) -> bool:
    """Whether the preposition at `at` says where troops or goods went: "sejak invasi ke Ukraina"."""
    return _SENT_TO.search(view, max(floor, at - 50), at) is not None


_POSTED = re.compile(
    r"\b(?:[Kk]onsul(?: [Jj]enderal| [Kk]ehormatan)?|[Kk]onjen|[Kk]onsulat(?: [Jj]enderal)?)(?: \([^()]{1,12}\))?(?: [A-Z]\w+){1,3} $"
    r"|(?<![Dd]i )(?<![Kk]e )(?<![Kk]antor )(?<![Gg]edung )(?<![Kk]ompleks )\b(?:Kedutaan(?: Besar)?|Kedubes)(?: [A-Z]\w+){1,4} $"  # "menurut Kedutaan Besar Rusia di Jakarta"
)
_AMBASSADOR = re.compile(
    r"\b(?:[Dd]uta [Bb]esar|[Dd]ubes|[Kk]uasa [Uu]saha)(?: \([^()]{1,12}\))?(?: (?:[A-Z]\w+|untuk)){1,4} $"
)
_NAMED_NEXT = re.compile(
    r"[A-Z][\w'-]+(?: (?:City|Lumpur|York|Delhi))?,? (?!Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|Ahad)[A-Z][\w'.-]+ [A-Z]"
)
_ENVOYS_OF = re.compile(r"\b(?:duta besar|dubes|kedutaan(?: besar)?|konsul(?: jenderal)?|konsulat(?: jenderal)?) +$")


_EMBASSY = re.compile(
    r"(?:(?:Kantor|Gedung|Kompleks|Kediaman) )?(?:Kedutaan(?: Besar)?|Kedubes|Konsulat(?: Jenderal)?|Konjen|Wisma Duta) (?=[A-Z])"
)
_BASE_OF = re.compile(r"\b(?:pangkalan|markas|kamp|kontingen|pasukan)(?: (?:militer|udara|laut|tentara|polisi))? +$")
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
    if _MEDIUM.match(view, start, end):
        return None
    if _TITLE.match(view, start, end) and not _SEAT_OF.search(view, max(0, start - 30), start):
        return None
    while at < end and tries < 8:
        single = None if _STREET.match(view, at, end) else longest(view, at, end, know)
        if single:
            found = single if found is None else _named_with(found, single, know)
            at = single.span.end
        elif tries and found and not _STREET.match(view, at, end):
            return _capital(_past_bearer(found, view, at, end, know), view, start, know)
        else:
            step = _STREET.match(view, at, end) or re.compile(r"[^\s,]+").match(view, at, end)
            if not step or not view[at].isupper():
                break
            at = step.end()
        more = re.compile(r"\s*\([A-Z]{2,3}\)|\s*,\s*|\s+").match(view, at, end)
        if not more or at >= end:
            break
        at = more.end()
        tries += 1
        number = None if found else _NUMBER.match(view, at, end)
        if number and longest(view, number.end(), end, know):
            at = number.end()
        if area := _AREA.match(view, at, end):
            at = area.end()
        if at < end and not view[at].isupper():
            break
    return found and _capital(found, view, start, know)


# "di kantor Perdana Menteri Malaysia Mahathir Mohamad, Putrajaya": whose it is stands between the building and its town.
_BEARER = re.compile(r"(?:[A-Z][\w.'-]+ ){1,4}[A-Z][\w.'-]+, (?=[A-Z])|[A-Z][\w.'-]+, (?=[A-Z])")
_OF_BEARER = re.compile(r"\b(?:[Kk]antor|[Kk]ediaman|[Rr]umah|[Ii]stana|[Rr]esidensi)\b[^,.;]{0,40}$")


def _past_bearer(found: Place, view: str, at: int, end: int, know: Knowledge) -> Place:
    """The building of somebody named in the town that a comma parts from his name; else the place itself."""
    if found.city is not None or not _OF_BEARER.search(view, max(0, found.span.start - 60), found.span.start):
        return found
    name = _BEARER.match(view, at, end)
    town = longest(view, name.end(), end, know) if name else None
    return _named_with(found, town, know) if town and town.city and town.iso3 == found.iso3 else found


_NUMBER = re.compile(r"\d{1,4}(?:, *| +)(?=[A-Z])")  # "di Villa 14, Diaoyutai State Guesthouse, Beijing"
# "di kosmodrom Vostok, wilayah Amur, Rusia"
_AREA = re.compile(
    r"(?:wilayah|provinsi|kota|distrik|negara bagian|prefektur|kabupaten|pulau|ibu ?kota|bagian (?:timur|barat|utara|selatan|tengah)) (?=[A-Z])"
)
# "dirilis di Twitter Gedung Biru": where something was posted
_MEDIUM = re.compile(
    r"(?:Twitter|Facebook|Instagram|YouTube|Youtube|TikTok|Telegram|Weibo|WeChat|WhatsApp|Truth Social|X|Fox News|CNN|BBC)\b"
)
_TITLE = re.compile(  # "ke Presiden Rusia" goes to no place
    r"(?:Presiden|Wakil|Perdana|PM|Wapres|Menteri|Menlu|Menhan|Menko|Raja|Ratu|Sultan|Emir|Pangeran|Putra Mahkota|Kanselir|Duta|Dubes|Ketua|Sekjen|Sekretaris Jenderal|Pak|Bapak|Ibu(?! Kota))\b(?! (?:Hotel|Plaza))"
)
_SEAT_OF = re.compile(
    r"\b(?:kantor|kediaman|rumah|istana|gedung|ruang|kompleks|makam)(?: \w+)? $"
)  # "di kantor Wapres RI, Jakarta"
_STREET = re.compile(
    r"(?:Jalan|Jl\.?|Jln\.?) ?(?:[^,.;()]|\bNo\.){2,50}"
)  # "Jalan Medan Merdeka Utara, Jakarta" is not in Medan
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


_OTHER_SEATS = frozenset(("MYS", "NLD", "BOL", "ZAF", "TZA", "CIV"))  # where the government does not sit in the capital


def _named_with(building: Place, second: Place, know: Knowledge) -> Place:
    """Both together: "Istana Kepresidenan Korea Selatan" is in the capital of that state."""
    place = _narrow(building, second)
    whose = building.shared and second.city is None and not second.building
    return _seat_of(place, second.iso3, know) if whose else place


def _seat_of(place: Place, iso3: str, know: Knowledge) -> Place:
    capital = None if iso3 in _OTHER_SEATS else know.places.capital(iso3)
    return replace(place, city=capital.name_id) if capital else place


def longest(view: str, start: int, end: int, know: Knowledge, *, small: bool = False) -> Place | None:
    """The longest name of a place that begins at `start` and ends by `end`; of a building if it may begin `small`."""
    tokens: list[re.Match[str]] = []
    for hit in _TOKEN.finditer(view, start, end):
        if tokens and view[tokens[-1].end() : hit.start()] not in (" ", "  ", "-"):
            break
        tokens.append(hit)
        if len(tokens) == 6:
            break
    if not tokens or tokens[0].start() != start or not (small or view[start].isupper()):
        return None
    for last in reversed(tokens):
        words = view[start : last.end()].rstrip(".")
        span = Span(start, start + len(words)) if words else None
        if span is None:
            continue
        if (known := _known(words, know)) and (known.building or not small):
            return replace(known, span=span)
        if small:
            continue
        if (state := localities(view, know).get(words)) is not None:
            return Place(words, state, span)
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
