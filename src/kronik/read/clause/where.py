"""The place of a contact, as the clause of its trigger gives it (codebook, field `city, country`)."""

from __future__ import annotations

import re

from kronik.knowledge import Knowledge
from kronik.read.clause.backwards import TO_ANOTHER
from kronik.read.clause.openingclause import in_opening, shut_before
from kronik.read.clause.pasttopic import past_topic
from kronik.read.clause.places import Place, longest, place_at, places
from kronik.read.clause.relative import closed, own_end
from kronik.read.clause.saidtimes import TOLD_BY
from kronik.read.clause.scene import PERSON, PLACE, SIGNS, STATE, TIME, Scene
from kronik.read.clause.timeofother import FOLLOWS_ON
from kronik.read.names.localities import may_be_town
from kronik.read.wordclasses import AFTER, BEFORE, SAY, WHILE, WILL

# What may part a place from the trigger on its right: "di Paris bertemu", "ke Moskow untuk bertemu", "di Bali, Jokowi bertemu".
_LEADS = re.compile(r"[^.;:]{0,12}|[^.;:]{0,40}\b(?:untuk|guna|dan|lalu)\b[^.;:]{0,20}|, ?[^.;:,]{0,45}")
# what somebody does there who meets
_THERE = r"(?:ktt|konferensi|forum|sidang|pertemuan|rangkaian|kunjungan|lawatan|perjalanan|acara|upacara|jamuan|makan|santap|sarapan|perayaan|peringatan|pemakaman|pelantikan|transit|keduanya|kedua|mereka|ia|dia|presiden|menlu|sama-sama|(?:ber|me|di|ter|si|hadir|tiba|mendarat|datang|tampil)\w*)"
_STOP = re.compile(
    rf"[;\"]|\.\s|\b(?:kata|ujar|ucap|tutur|namun|sementara itu|sedangkan|membahas|membicarakan|mendiskusikan|mengenai|tentang|soal|terkait|bahwa|akibat|untuk (?:me|ber)\w+|guna|demi (?:me|ber)\w+|{AFTER}|(?!sebelum itu\b)(?!sebelum (?:pembukaan |dimulainya )?(?:ktt|konferensi|forum|sidang|upacara)\b)(?:{BEFORE})|sejak|menyusul|menjadi momentum|pemindahan|dengan agenda|memicu|menimbulkan|menuai|memancing|karena|(?:untuk|guna) (?:bahas|bicarakan)|(?!menyampaikan (?!bahwa))(?:{SAY})|dan di|serta di)\b"
    # "ketika isu lahan di Afrika Selatan memanas", "di tengah perang di Myanmar": what else goes on has a place of its own
    rf"|\b(?:di (?:saat|tengah)|{WHILE}) (?!{_THERE}\b)[a-z]|(?:,|(?<={PERSON})) sementara (?!itu\b)|, yang me[a-z]{{3,}}\b(?![^.;]*, di )"
    # "menjamu Merz dan memuji lawatannya ke Kyiv": where another journey led
    r"|\b(?:dan|serta|lalu|sambil|seraya|sembari) me[a-z]{3,} [^.;,\"]{0,30}?\b(?:kunjungan|lawatan|perjalanan|kepergian)\S* (?:ke|di)\b"
    rf"|\b{TOLD_BY}|{TO_ANOTHER}|{TIME} {PERSON} (?:(?:{WILL}) )?(?:tiba|mendarat|bertolak|berangkat|terbang)\b"  # "sehari sebelum Prabowo tiba di Moskow"
)


_ROOM_REACH = 40  # code points
# "A selama di Doha juga mengadakan pertemuan"
_STAYED = re.compile(r"\bselama (?:berada )?di $")
_AT_ONCE = re.compile(r"[^.;:,\"]{0,40}")
_ON_GOING = re.compile(r" (?:untuk|guna|buat) ")  # "ke Seoul guna bertemu Yoon"


# "bertemu Kono hari Rabu, dan keduanya akan kembali bertemu di Seoul": what comes next has a place of its own.
_NEXT = re.compile(
    rf",? (?:dan|lalu|kemudian|serta|{BEFORE}|sedangkan|namun) [^.;,]*?\b(?:{WILL}|kembali|terbang|bertolak)\b|, (?:lalu|kemudian) $"
)

# "diterima Jokowi, Senin malam, dan sempat bersalaman dengan Li di Phnom Penh, Sabtu": each has its day and its place.
_DATED_APART = re.compile(rf"{TIME},? (?:dan|serta|lalu|kemudian) (?:\w+ ){{0,3}}$")

# "siap bertemu di Arab Saudi atau Turki": in neither yet
_EITHER = re.compile(rf",? (?:atau|ataupun) (?:di )?(?=[{PLACE}{STATE}])")
# "berbincang dengan Erdogan, yang baru ia kunjungi di Ankara": the place of the visit.
# "A, sebelum berjumpa B, telah menemui C di Sochi": the place after the clause is the other's.
_BESIDE_ANOTHER = re.compile(rf", (?:{AFTER}|{BEFORE})(?: \w+)? $")
# "bersua A pada Minggu dan B di Kairo dua hari kemudian": B's place.
_OF_THE_NEXT = re.compile(rf"{TIME},? (?:dan|serta|lalu|kemudian) (?:[\w-]+ ){{0,2}}{PERSON}(?: \([^()]*\))? di ")
# "berbicara mengenai lawatan Kim, ketika keduanya bertemu di New Delhi": the place of that clause.
_CLAUSE_OF_ITS_OWN = re.compile(
    rf", (?:{WHILE}|{AFTER}|{BEFORE})(?: [\w{SIGNS['P']}{SIGNS['M']}{SIGNS['Z']}]+){{1,3}} $"
)
_RELATIVE = re.compile(r", yang [^.;,\"]{0,60}$")
# "bertemu Lavrov, yang akan menghadiri KTT di Bali": where the other will be.
_WILL_MEET = re.compile(rf"\b(?:{WILL}|berencana)\b")
_WILL_BE = re.compile(
    rf"(?<={PERSON}),? yang (?:[\w-]+ ){{0,3}}?(?:{WILL}|berencana) (?:turut |ikut |juga )?(?:hadir|datang|tiba|me[a-z]{{3,}}|berkunjung|bertolak)\b"
)


# "tiba di Busan dan bertemu Lee serta menghadiri KTT di Gyeongju": the talks are where he lands.
_TO_A_GATHERING = re.compile(r",? (?:dan|serta|lalu|kemudian)(?: juga)? (?:menghadiri|mengikuti)\b")
_LANDS = re.compile(rf"\b(?:tiba|mendarat|singgah|berkunjung|bertolak|terbang)\b[^.;,\"]{{0,30}}[{PLACE}{STATE}]")


def _limit(scene: Scene, start: int, end: int, coming: int | None) -> int:
    """Where the places end that may be the trigger's: its clause, and what belongs to the word of contact `coming` next."""
    after = min(_clause(scene, end, shut_before(scene.words, end)), own_end(scene.words, start))
    if hit := _OF_THE_NEXT.search(scene.words, end, after):
        after = hit.start() + 1
    if hit := FOLLOWS_ON.search(scene.words, end, after):
        after = hit.start()
    if (hit := _WILL_BE.search(scene.words, end, after)) and not _WILL_MEET.search(scene.words, 0, start):
        after = hit.start()
    if (hit := _TO_A_GATHERING.search(scene.words, end, after)) and _LANDS.search(scene.words, 0, start):
        after = hit.start()
    if coming is None:
        return after
    for form in (_NEXT, _RELATIVE, _CLAUSE_OF_ITS_OWN):
        hit = form.search(scene.words, end, coming)
        if hit and not any(begin <= hit.start() < shut for begin, shut in closed(scene.words)):
            after = min(after, hit.start())
    if _DATED_APART.search(scene.words, end, coming) and TIME in scene.words[coming:]:
        after = min(after, coming)
    comma = scene.words.rfind(",", end, coming) if _BESIDE_ANOTHER.search(scene.words, 0, start) else 0
    return min(after, comma) if comma > 0 else after


def read_place(scene: Scene, start: int, end: int, know: Knowledge, rivals: tuple[int, ...] = ()) -> Place | None:
    """The place of the trigger at `[start, end)`: named after it in its clause, else before it."""
    after = _limit(scene, start, end, min((rival for rival in rivals if rival >= end), default=None))
    origin = scene.at[end]
    named = [
        place
        for place in places(scene.view, origin, scene.at[after], know, towards=False)
        if not in_opening(scene.words, end, scene.place(place.span.start), rivals)
        and not any(end <= begin < scene.place(place.span.start) < shut for begin, shut in closed(scene.words))
    ]
    if named and (in_none := _in_either(scene, named[0], know)):
        return in_none[0]
    if named and (first := _at_the_first(scene, end, named[0], know)):
        return first
    if named:
        beside = named[1] if len(named) > 1 and named[1].span.start - named[0].span.end < _ROOM_REACH else None
        finer = named[0].city is None and beside and beside.city and beside.iso3 == named[0].iso3
        return beside if finer else named[0]  # "di kantor PM Malaysia Anwar Ibrahim di Putrajaya"
    if told := _past_comma(scene, origin, scene.at[after], know) or _on_journey(scene, end, after, know):
        return told
    if (beyond := past_topic(scene, end, know)) and not FOLLOWS_ON.search(scene.words, end):
        return beyond
    if caption := _CAPTION.search(scene.words, end) if own_end(scene.words, start) == len(scene.words) else None:
        return place_at(scene.view, scene.at[caption.end()], scene.span.end, know)
    if (where := _WHERE.search(scene.words, 0, start)) and (
        there := place_at(scene.view, scene.at[where.start(1)], scene.span.end, know)
    ):
        return there  # "... Austria, di mana ia bakal bertemu Nehammer"
    for place in reversed(list(places(scene.view, scene.span.start, scene.at[start], know))):
        gap = scene.words[scene.place(place.span.end) : start]
        if _not_there(scene, place, gap):
            continue  # "akan singgah di Abu Dhabi selepas KTT di Glasgow, dan bertemu ..."
        if (
            _ON_GOING.fullmatch(gap)
            or (_STAYED.search(scene.words, 0, scene.place(place.span.start)) and _AT_ONCE.fullmatch(gap))
            or not _STOP.search(gap)
            and (place.span.start - scene.span.start < 25 or _LEADS.fullmatch(gap))
            or (_ONCE_MET.search(gap) and _TO_THE_PRESS.search(scene.view, scene.span.start, place.span.start))
        ):
            return place
    return _unlisted(scene, end, after, know)


def _in_either(scene: Scene, named: Place, know: Knowledge) -> tuple[Place | None] | None:
    """Where a contact is that may be held in one of two places: in their country, if it is one; None for a single place."""
    hit = _EITHER.match(scene.words, scene.place(named.span.end))
    other = place_at(scene.view, scene.at[hit.end()], scene.span.end, know) if hit else None
    if other is None or (other.city, other.iso3) == (named.city, named.iso3):
        return None
    return (Place(None, named.iso3, named.span) if other.iso3 == named.iso3 else None,)


def _not_there(scene: Scene, place: Place, gap: str) -> bool:
    """Whether the place is that of a gathering before, or of a journey that the sentence opens with as later."""
    if _AFTER_GATHERING.search(scene.words, 0, scene.place(place.span.start)):
        return True
    return "," in gap and _BEFORE_IT.match(scene.words) is not None


# "Sebelum lawatannya ke Oman, Pompeo bertemu para pemimpin Senegal": not there yet
_BEFORE_IT = re.compile(
    rf"\W*(?:{BEFORE}) (?:\w+ ){{0,3}}?(?:lawatan|kunjungan|perjalanan|bertolak|berangkat|terbang|melawat|ke|mengunjungi)"
)
_AT = re.compile(rf"\bdi (?={PLACE})")


def _unlisted(scene: Scene, start: int, end: int, know: Knowledge) -> Place | None:
    """The town that no gazetteer has and of which the article tells no state: "memulai perundingan di Velmora dengan ..."."""
    for hit in _AT.finditer(scene.words, start, end + 1):
        span = scene.names[hit.end()].span if hit.end() in scene.names else None
        if span and may_be_town(span.cut(scene.view), know):
            return Place(span.cut(scene.view), "", span)
    return None


_AFTER_GATHERING = re.compile(
    rf"\b(?:{AFTER}) (?:menghadiri |mengikuti )?(?:ktt|konferensi|forum|sidang|pertemuan puncak)\b[^.;,\"]{{0,40}} di $"
)


# "Di Accra ia berunding dengan A, lalu B di Nairobi": the later place is the other's.
_AT_FIRST = re.compile(rf"\W*di (?=[{PLACE}{STATE}])")
_ANOTHERS = re.compile(rf"{PERSON},? (?:lalu|kemudian|dan|serta)(?: \w+){{0,2}} {PERSON} di $")


def _at_the_first(scene: Scene, end: int, later: Place, know: Knowledge) -> Place | None:
    hit = _AT_FIRST.match(scene.words)
    if hit is None or not _ANOTHERS.search(scene.words, end, scene.place(later.span.start)):
        return None
    return place_at(scene.view, scene.at[hit.end()], scene.span.end, know)


# "... bertemu untuk mengakhiri perang, di Anchorage, Alaska, AS, 15 Agustus 2025": a caption ends in place and day.
_CAPTION = re.compile(
    rf", di (?:[\w-]+ ){{0,2}}?(?=[{PLACE}{STATE}](?:, [{PLACE}{STATE}])*, (?:pada )?(?:hari )?{TIME}\W*$)"
)
_WHERE = re.compile(rf"([{PLACE}{STATE}])(?:, ?[{STATE}])?,? (?:di ?mana|tempat)(?= )[^.;\"{PLACE}]{{0,60}}$")
_ROOM = re.compile(
    r"\b[Dd]i (?:rumah|kantor|kediaman|ruang|gedung|istana|hotel|markas|kompleks|bandara|pangkalan|ibu ?kota|kota|resor)(?:nya)?\b[a-z ]{0,30}? *, ?(?:(?:Jalan|Jl\.?|Kawasan|Kebon|Kompleks) [^,.;]{2,30}, ?)?(?=[A-Z])"
)
# "dalam konferensi pers di Yerusalem, Kamis, setelah bertemu Netanyahu": of that place (codebook decision 8)
_TO_THE_PRESS = re.compile(
    r"\b(?:(?:konferensi|jumpa|keterangan|pernyataan) (?:pers|bersama)(?: bersama)?|(?:kepada|pada) (?:para |awak )?(?:wartawan|media|jurnalis|pers|reporter)|kepada (?:stasiun |lembaga |kantor |saluran )?(?:penyiar|televisi|radio|berita|TV)[^.;:,\"]{0,40}?|(?:kata|ujar|ucap|tutur|ungkap|(?:di)?(?:sampaikan|tegaskan|ungkapkan|nyatakan|katakan)|men(?:yampaikan|gungkapkan|jelaskan|eken|andatangani)|mengatakan|menyatakan|menegaskan|memuji|meninggalkan|keluar|tampak|terlihat|tersenyum|[Bb]erbicara|[Dd]itemui)(?:nya)?(?: [^.;:,\"]{0,80}?)?) +di +[^.;:,\"]{0,30}$"
)
_ONCE_MET = re.compile(rf"^[^.;:\"]{{0,40}}\b(?:{AFTER})\b(?: (?!dengan)\w+){{0,3}} *$")


_JOURNEY = re.compile(
    rf"\b(?:{WHILE}|dalam|selama|di sela(?:-sela)?) [^.;,\"]{{0,45}}?\b(?:terbang|bertolak|berkunjung|bertandang|datang|melawat|singgah|lawatan\w*|kunjungan\w*)(?: \w+){{0,2}}? ke(?= )"
)


def _on_journey(scene: Scene, start: int, end: int, know: Knowledge) -> Place | None:
    """Where a journey told of in the same clause led: "bertemu Netanyahu ketika ia terbang ke Tel Aviv"."""
    hit = _JOURNEY.search(scene.words, start, end)
    return next(places(scene.view, scene.at[hit.end() - 3], scene.at[end], know), None) if hit else None


# "di Perdana Leadership Foundation, Putrajaya", "di Yayasan Kepimpinan Perdana (YKP) Putrajaya, Malaysia"
_HALL = re.compile(
    r"\b[Dd]i (?:(?:istana|gedung|hotel|kantor|kediaman|markas|wisma) )?(?:(?:al-)?[A-Z][\w'’-]+ ?){1,5}(?:, | ?\([A-Z]{2,6}\),? )(?=[A-Z])"
)


def _past_comma(scene: Scene, start: int, end: int, know: Knowledge) -> Place | None:
    """The settlement after a building without a name: "di rumah dinas wapres, Jakarta"."""
    for hit in _HALL.finditer(scene.view, start, end):
        if (place := place_at(scene.view, hit.end(), end, know)) and place.city and place.span.start == hit.end():
            return place
    for hit in _ROOM.finditer(scene.view, start, end):
        place = longest(scene.view, hit.end(), end, know)
        if place and place.city and not place.building:
            return place
    return None


def _clause(scene: Scene, start: int, end: int) -> int:
    stop = _STOP.search(scene.words, start, end)
    return stop.start() if stop else end
