"""Tours of several countries: their days, which what happens on them takes, and who is on one (codebook decision 4)."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta

from kronik.model import ActorKind, Claim, Grain, How, Origin, Span, Status, TimeExpression, Timex
from kronik.read.clause.places import places
from kronik.read.clause.scene import DURATION, PERSON, PRONOUN, SIGNS, TIME, Scene
from kronik.read.contacts.draft import Draft
from kronik.read.contacts.setting import Setting
from kronik.read.openings import holds

_TOURED = re.compile(
    r"\b(?:ke|lawatan|tur|safari|rangkaian)\s+(?:\w+\s+){0,3}?(?:negara|luar negeri|eropa|asia|afrika|timur tengah|amerika)"
    r"|\bdi luar negeri\b|\bsekali (?:perjalanan|lawatan)\b|\b(?:kunjungan|perjalanan|lawatan)(?: \w+){0,2} luar negeri\b"
)
# "Kunjungan ini berlangsung selama 16 hari, dimulai pada Jumat, 8 November, hingga Minggu, 24 November": that told before.
_THIS_ONE = re.compile(r"\W*(?:kunjungan|lawatan|perjalanan|tur|safari|muhibah)(?: \w+){0,2} (?:ini|itu|tersebut)\b")
# "dimulai pada 3 Januari dan berlangsung selama dua pekan".
_LASTING = re.compile(
    rf"\b(?:dimulai|diawali|bermula|mulai)(?: (?:pada|sejak|hari))* (?P<day>{TIME}),?(?: (?:dan|yang|akan|berlangsung|berjalan|selama|sekitar|hampir))* (?P<stay>{DURATION})"
)
# "Lawatan Presiden dimulai pada 3 Januari dan berlangsung dua pekan": the tour told of some sentences before.
_BEGAN = re.compile(
    rf"\W*(?:kunjungan|lawatan|perjalanan|tur|safari)(?: \w+| {SIGNS['H']}){{0,2}} (?:dimulai|diawali|berlangsung)\b"
)
_ANNOUNCED = 8  # sentences
_UNTIL = re.compile(r",? (?:hingga|sampai)(?: dengan)?(?: pada)?(?: hari)? ")
_TOUR_SENTENCES = 12


def on_tours(contacts: Sequence[Draft], setting: Setting) -> tuple[Draft, ...]:
    """What happens on a dated tour of several countries, and has no day of its own, takes the days of the tour."""
    tours = [tour for scene in setting.scenes if (tour := _tour(scene, setting))]
    if not tours:
        return tuple(contacts)
    done = []
    for draft in contacts:
        for scene, guests, days in tours:
            told = draft.status.value is Status.happened and draft.family in ("visit", "talks")
            # "bakal berkunjung ke lima negara pada 11-15 Oktober. Kelima negara adalah ...": each leg of what is planned
            leg = draft.status.value is Status.planned and draft.family == "visit" and 0 <= draft.scene - scene <= 1
            open_day = draft.when is None and (told or leg)
            near = abs(draft.scene - scene) <= _TOUR_SENTENCES
            if open_day and near and any(claim.value.actor in guests for claim in draft.who):
                draft = replace(draft, when=days)
        done.append(draft)
    return tuple(done)


def tourists(setting: Setting) -> frozenset[str]:
    """Persons of whom the article says that they are on a tour of several countries."""
    found: set[str] = set()
    for scene in setting.scenes:
        hit = _ON_TOUR.search(scene.words) if holds(scene.words, _TOUR_WORDS) else None
        if hit is None:
            continue
        near = [at for at in sorted(scene.names) if at < hit.start() and scene.words[at] in (PERSON, PRONOUN)]
        near = near or [at for at in sorted(scene.names) if scene.words[at] in (PERSON, PRONOUN)]
        found |= {party.actor for at in near[:1] for party in scene.names[at].parties if party.kind is ActorKind.person}
    return frozenset(found)


# looked for before the pattern: most sentences have none of them
_TOUR_WORDS = ("lawatan", "tur", "safari", "muhibah", "kunjungan", "perjalanan", "keliling")
_ON_TOUR = re.compile(
    rf"\b(?:{'|'.join(_TOUR_WORDS)})\w*(?: [\w-]+){{0,4}}? (?:ke |di |kawasan )*(?:{SIGNS['G']}|(?:sejumlah negara|beberapa negara|(?!(?:kepala|ibu|pejabat|pemimpin|tamu|hubungan|antar)\b)\w+ negara|negara-negara|eropa|asia|afrika|timur tengah|teluk|amerika latin|pasifik|balkan)\b)"
)


def _tour(scene: Scene, setting: Setting) -> tuple[int, frozenset[str], Claim[TimeExpression]] | None:
    before = setting.scenes[scene.index - 1] if scene.index and _THIS_ONE.match(scene.words) else None
    if _BEGAN.match(scene.words):
        near = reversed(setting.scenes[max(0, scene.index - _ANNOUNCED) : scene.index])
        before = next((other for other in near if _TOURED.search(other.words)), None)
    if not scene.times or not (_TOURED.search(scene.words) or (before and _TOURED.search(before.words))):
        return None
    guests = _persons(scene) or (_persons(before) if before else frozenset())
    for span, days in (*_ranges(scene), *_there_and_back(scene, setting)):
        if guests and (days.latest - days.earliest).days > 3:
            return scene.index, guests, Claim(days, (span,), Origin("rule", "tour"), 0.6, "the days of the tour")
    return None


def _persons(scene: Scene) -> frozenset[str]:
    named = (party for referent in scene.names.values() for party in referent.parties)
    return frozenset(party.actor for party in named if party.kind is ActorKind.person)


def _ranges(scene: Scene) -> Iterator[tuple[Span, TimeExpression]]:
    """The stretches of several days that a sentence names, also as "dari Jumat, 8 November hingga Minggu, 24 November"."""
    for time in scene.times.values():
        if time.time and time.time.grain in (Grain.interval, Grain.week):
            yield time.span, time.time
    for begun in _LASTING.finditer(scene.words):
        first, stay = scene.times[begun.start("day")], scene.times[begun.start("stay")]
        length = re.fullmatch(r"P(\d+)([DW])", stay.value)
        if first.time and first.time.grain is Grain.day and length:
            more = timedelta(days=int(length[1]) * (7 if length[2] == "W" else 1) - 1)
            span = Span(first.span.start, stay.span.end)
            said = f"'{span.cut(scene.view)}' says the first day and the length"
            yield (
                span,
                TimeExpression(first.time.earliest, first.time.latest + more, Grain.interval, None, How.inferred, said),
            )
    for (at, first), (then, last) in itertools.pairwise(sorted(scene.times.items())):
        days = first.time is not None and last.time is not None and first.time.grain is last.time.grain is Grain.day
        if days and first.time and last.time and _UNTIL.fullmatch(scene.words, at + 1, then):
            span = Span(first.span.start, last.span.end)
            said = f"'{span.cut(scene.view)}' says the days"
            yield (
                span,
                TimeExpression(first.time.earliest, last.time.latest, Grain.interval, None, How.stated, said),
            )


# "lawatan ke enam negara sejak 8 Mei ... tiba di Tanah Air pada 24 Mei", "ke tiga negara hingga 28 Mei ... bertolak malam ini, 21 Mei".
_OUT = re.compile(
    rf"\b(?:sejak|dimulai|bertolak|berangkat|terbang|keberangkatan)\b[^.;\"{TIME}]{{0,90}}?(?P<day>{TIME})(?:,? {TIME}\b)?"
)
_BACK = re.compile(
    rf"\b(?:tiba|mendarat|kembali|pulang|sampai)\b[^.;\"{TIME}]{{0,30}}? (?:di|ke) (?P<home>[^.;\"{TIME}]{{3,60}}?)(?: (?:pada|hari|sekitar|sekira|pukul|{TIME}))*,? (?P<day>{TIME})"
    rf"|\b(?:hingga|sampai)(?: dengan)? (?:pada |tanggal |hari )*(?P<last>{TIME})"
)
_BESIDE = 2  # sentences
_LONGEST = 40  # days


def _there_and_back(scene: Scene, setting: Setting) -> Iterator[tuple[Span, TimeExpression]]:
    """The days from the departure to the return, where this sentence and those beside it tell one of each."""
    near = setting.scenes[max(0, scene.index - _BESIDE) : scene.index + _BESIDE + 1]
    out = [time for one in near for hit in _OUT.finditer(one.words) if (time := _day(one, hit.start("day")))]
    back = [
        time
        for one in near
        for hit in _BACK.finditer(one.words)
        if (time := _day(one, hit.start("last" if hit["last"] else "day")))
        and (hit["last"] or _home(one, hit, setting))
    ]
    here = {time.span for time in scene.times.values()}
    for first, last in itertools.product(out, back):
        begun, over = first.time, last.time
        if begun and over and 0 < (over.latest - begun.earliest).days <= _LONGEST and {first.span, last.span} & here:
            said = f"out on '{first.span.cut(scene.view)}', back on '{last.span.cut(scene.view)}'"
            days = TimeExpression(begun.earliest, over.latest, Grain.interval, None, How.inferred, said)
            yield first.span if first.span in here else last.span, days
            return


def _home(scene: Scene, hit: re.Match[str], setting: Setting) -> bool:
    """Whether the place of an arrival is in the state of those whom the sentence names."""
    if re.search(r"\b(?:tanah air|negaranya|negerinya)\b", hit["home"]):
        return True
    start, end = hit.span("home")
    named = [(at, party) for at, referent in scene.names.items() for party in referent.parties]
    own = {party.state for at, party in named if party.kind is ActorKind.person}
    if any(start <= at < end and party.state in own for at, party in named):
        return True
    there = places(setting.view, scene.at[hit.start("home")] - len("di "), scene.at[hit.start("day")], setting.know)
    return any(place.iso3 in own for place in there)


def _day(scene: Scene, position: int) -> Timex | None:
    time = scene.times.get(position)
    return time if time and time.time and time.time.grain is Grain.day else None
