"""Where a party was when it met: at the place to which the article has brought it last (codebook, field `city, country`).

"Modi mendarat di Samarkand pada Kamis malam. Ia dijadwalkan berunding dengan Putin hari ini": no visit lends its country
to that meeting, since who comes to a gathering pays none, and the sentence of the meeting names no place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kronik.model import HELD_OR_DUE, Claim, Grain, Status, TimeExpression
from kronik.read.clause.circumstances import read_occasion
from kronik.read.clause.places import Place, place_at, places
from kronik.read.clause.scene import PERSON, PLACE, PRONOUN, STATE, Scene
from kronik.read.clause.when import read_when
from kronik.read.contacts.callers import EARLIER_ONCE
from kronik.read.contacts.draft import Draft
from kronik.read.contacts.implied import ASSUMED
from kronik.read.contacts.intended import IN_TURN
from kronik.read.contacts.neighbours import at_home, hosted
from kronik.read.contacts.setting import Setting
from kronik.read.contacts.surroundings import place_claims
from kronik.read.wordclasses import BEFORE, WILL

_REACH = 5  # sentences
_STAY = 5  # days
_ROUND = 2  # days between the meetings on the margins of one gathering
_RECENT = 14  # days before publication in which an undated arrival may have been

# Words of being or coming somewhere; those of leaving end what was known.
_THERE = re.compile(
    r"\b(?:tiba|setiba(?:nya)?|sesampai(?:nya)?|mendarat|sampai|berada|singgah|mampir|bertandang|berkunjung|melawat|datang|terbang"
    r"|bertolak|berangkat|menuju|menghadiri|mengikuti|hadir|berkumpul|melayat|mengunjungi|meninjau|mengawali|memulai|lawatan\w*|kunjungan\w*"
    r"|perjalanan\w*|kunker)\b"
)
_OPENS = re.compile(rf"\A\W*(?=di [{PLACE}{STATE}])")  # "Di Bogor, awal Juni, A bersepeda bersama B"
_TO = re.compile(
    rf"(?:\A|[^.;\"]{{0,70}}? )(?:di|ke|mengunjungi|menuju|meninjau) (?:[\w-]+ ){{0,4}}?(?=[{PLACE}{STATE}])"
)
_ANOTHER = re.compile(rf"{PERSON},? (?:yang|tempat) ")
_TRANSITIVE = frozenset(("mengunjungi", "meninjau", "menuju"))
_OBJECT = re.compile(rf" (?:[\w-]+ ){{0,3}}?(?=[{PLACE}{STATE}])")
_LEFT = re.compile(
    r"\b(?:meninggalkan|(?:bertolak|berangkat|kembali|pulang|lepas landas) (?:dari|ke tanah air)|sepulang|sekembali\w*|pulang ke)\b"
)
_NOT_THERE = re.compile(
    rf"\b(?:tidak|belum|batal|urung|menolak|gagal|jika|kalau|bila|{BEFORE}|undangan|mengundang|rencana)\b"
)
_AHEAD = re.compile(rf"\b(?:{WILL}|rencananya)\b")
_EARLIER = re.compile(rf"\W*(?:{BEFORE}|sebelumnya|terakhir|pertemuan (?:terakhir|sebelumnya))\b")
_GATHERING = re.compile(r"\b(?:ktt|konferensi tingkat tinggi|sidang|forum)\b")
_TOGETHER = re.compile(rf"(?:,? (?:dan|serta|bersama|didampingi) (?:\w+ )*|, )?[{PERSON}{PRONOUN}]*")


@dataclass(frozen=True, slots=True)
class _Stay:
    """Who was at a place, and since when, as one sentence tells."""

    scene: int
    start: int  # offset in the article
    actors: frozenset[str]
    place: Place | None = None  # None: gone from there
    ahead: bool = False
    when: Claim[TimeExpression] | None = None
    occasion: str | None = None


def last_seen(contacts: Sequence[Draft], setting: Setting) -> tuple[Draft, ...]:
    """The contacts; meetings without a place at that to which one of their parties has come last."""
    if not any(map(_open, contacts)):
        return tuple(_town(draft, setting) for draft in contacts)
    stays = [stay for scene in setting.scenes for stay in _stays(scene, setting)]
    done = [_placed(draft, stays, setting) if _open(draft) else draft for draft in contacts]
    done = [_on_the_same_day(draft, done, stays, setting) if _open(draft) else draft for draft in done]
    return tuple(_town(draft, setting) for draft in done)


def _open(draft: Draft) -> bool:
    if draft.country or draft.city or draft.family != "talks" or EARLIER_ONCE.match(draft.status.reason):
        return False
    if IN_TURN.search(draft.status.reason):
        return False  # "memulai pembicaraan di Hanoi setelah bertemu mitranya dari Iran"
    return draft.status.value in HELD_OR_DUE


def _stays(scene: Scene, setting: Setting) -> Iterator[_Stay]:
    for hit in _LEFT.finditer(scene.words):
        yield _Stay(scene.index, scene.at[hit.start()], _who(scene, hit.start()))
    if PLACE not in scene.words and STATE not in scene.words:
        return
    for hit in (*_OPENS.finditer(scene.words), *_THERE.finditer(scene.words)):
        to = (_OBJECT if hit[0] in _TRANSITIVE else _TO).match(scene.words, hit.end())
        clause = scene.words[max(scene.words.rfind(",", 0, hit.start()), 0) : hit.start()]
        if to is None or _NOT_THERE.search(clause) or scene.inside_quote(hit.start()):
            continue
        if _ANOTHER.search(scene.words, hit.end(), to.end()):
            continue  # "hadir mewakili Jokowi yang tengah berada di Papua": there is the other one
        at = scene.at[to.end()]
        named = (
            place_at(setting.view, at, scene.span.end, setting.know)
            if hit[0] in _TRANSITIVE
            else next(places(setting.view, scene.at[hit.start()], scene.span.end, setting.know), None)
        )
        if named and _one_of_many(scene, named, setting):
            yield _Stay(scene.index, scene.at[hit.start()], _who(scene, hit.start()))
        elif named and abs(named.span.start - at) < 40 and not named.shared:
            when = read_when(scene, hit.start(), hit.end(), ())
            occasion = read_occasion(scene, setting.know)
            yield _Stay(
                scene.index,
                scene.at[hit.start()],
                _who(scene, hit.start()),
                named,
                _AHEAD.search(clause) is not None,
                when,
                occasion.value if occasion else None,
            )


# "mengunjungi China, Suriah, dan Kuba": nobody knows in which of them he is.
_AND_ON = re.compile(rf",? (?:dan|serta|lalu|kemudian) (?=[{PLACE}{STATE}])|, (?=[{PLACE}{STATE}])")


def _one_of_many(scene: Scene, named: Place, setting: Setting) -> bool:
    """Whether the place opens a list of several countries."""
    hit = _AND_ON.match(scene.words, scene.place(named.span.end))
    other = place_at(setting.view, scene.at[hit.end()], scene.span.end, setting.know) if hit else None
    return other is not None and other.iso3 != named.iso3


def _who(scene: Scene, at: int) -> frozenset[str]:
    """The persons of whom the word at `at` speaks: those named last before it, else the first after it."""
    before = [place for place in sorted(scene.names) if place < at and scene.words[place] in (PERSON, PRONOUN)]
    found = before[-1:]
    while found and len(found) < len(before):
        other = before[len(before) - len(found) - 1]
        if not _TOGETHER.fullmatch(scene.words, other + 1, found[0]):
            break
        found.insert(0, other)
    if not found:
        found = [place for place in sorted(scene.names) if place > at and scene.words[place] in (PERSON, PRONOUN)][:1]
    return frozenset(party.actor for place in found for party in scene.names[place].parties)


def _placed(draft: Draft, stays: Sequence[_Stay], setting: Setting) -> Draft:
    scene = setting.scenes[draft.scene]
    if _EARLIER.match(scene.words) and draft.when is None:
        return draft
    actors = draft.actors
    near = [
        stay
        for stay in stays
        if 0 <= draft.scene - stay.scene <= _REACH and stay.start <= draft.trigger.start and stay.actors & actors
    ]
    for stay in sorted(near, key=lambda one: -one.start):
        if stay.place is None:
            return draft
        if stay.ahead and (draft.status.value is not Status.planned or (draft.when and not stay.when)):
            continue
        if draft.occasion and draft.occasion.value != stay.occasion:
            continue  # on the margins of another gathering
        gathers = _GATHERING.search(scene.words) and not _GATHERING.search(setting.scenes[stay.scene].words)
        if not _then(draft, stay, setting) or (gathers and draft.status.value is Status.planned and not stay.ahead):
            return draft
        city, country = place_claims(stay.place, setting.know)
        return replace(draft, city=city, country=country)
    return draft


def _then(draft: Draft, stay: _Stay, setting: Setting) -> bool:
    """Whether the meeting was within the days of that stay, as far as they are told."""
    if stay.when and draft.when:
        since = (draft.when.value.earliest - stay.when.value.earliest).days
        return stay.when.value.grain is not Grain.year and -1 <= since <= _STAY
    if draft.when and setting.published.day:
        return abs((setting.published.day - draft.when.value.earliest).days) <= _RECENT
    return True


_SAME_PLACE = re.compile(r"\b(?:tempat|lokasi|hotel|gedung|kota|istana)(?: yang)? sama\b")


def _on_the_same_day(draft: Draft, contacts: Sequence[Draft], stays: Sequence[_Stay], setting: Setting) -> Draft:
    """The draft where a contact of one of its parties was held that was told before it, on that day or "di tempat yang sama"."""
    actors = draft.actors
    so = _SAME_PLACE.search(setting.scenes[draft.scene].words)
    before = [
        other
        for other in contacts
        if other.country
        and other.country.score > ASSUMED
        and other.family == "talks"
        and (other.status.value is draft.status.value or draft.status.value is Status.planned)
        and 0 <= draft.scene - other.scene <= _REACH
        and other.trigger.start < draft.trigger.start
        and actors & other.actors
    ]
    for other in sorted(before, key=lambda one: -one.trigger.start):
        gathered = other.occasion or not at_home(other, setting)
        slack = _ROUND if gathered and other.status.value is not Status.planned else 0
        same = draft.when and other.when and draft.when.value.overlaps(other.when.value, slack=slack)
        if any(other.trigger.start < stay.start < draft.trigger.start and stay.actors & actors for stay in stays):
            return draft
        if so or (same and hosted(draft, other, setting)):
            return replace(draft, city=other.city, country=other.country)
    return draft


def _town(draft: Draft, setting: Setting) -> Draft:
    """A meeting of which only the country is known, in the one town there to which the words just before lead."""
    known = draft.country if draft.family == "talks" and draft.status.value is Status.happened else None
    if draft.city or known is None or known.score <= ASSUMED:
        return draft
    countries = setting.know.places.countries
    for scene in reversed(setting.scenes[max(0, draft.scene - 1) : draft.scene + 1]):
        end = draft.trigger.start if scene.index == draft.scene else scene.span.end
        towns = {
            place.city: place
            for place in places(scene.view, scene.span.start, end, setting.know)
            if place.city and not place.shared and (land := countries.get(place.iso3)) and land.iso2 == known.value
        }
        if towns:
            city, _ = place_claims(next(iter(towns.values())), setting.know)
            return replace(draft, city=city) if len(towns) == 1 else draft
    return draft
