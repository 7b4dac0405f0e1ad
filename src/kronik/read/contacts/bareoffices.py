"""For which state somebody acts whose office the article names without its state, as readers of the outlet know it.

"Menteri Perdagangan X menerima Dubes Jerman" is Indonesia's minister in a story that speaks of Indonesia; in one that does
not, the office is of the state last told of. Who is met where somebody travels to serves there, and whoever is sent
or taken along serves with the one who does so.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from kronik.knowledge import Knowledge
from kronik.model import ActorKind, Name, Reference, Span
from kronik.read.clause.places import place_at, places
from kronik.read.clause.scene import Scene
from kronik.read.wordclasses import TALKS

INDONESIA = "IDN"

# Offices of which Indonesian outlets leave the state unsaid where it is their own.
_AT_HOME = re.compile(
    r"(?:Wakil |Deputi |Plt\.? )?(?:Menteri|Men(?:lu|han|dag|keu|dagri|ko|kes|hub|perin|tan|ag|sos|aker|kum|pora|diknas|hut)\b|Wamen\w*|Menko\w*|Wakil Presiden|Wapres|Ketua (?:DPR|MPR|DPD|Dewan|Komite)|"
    r"Panglima|Kepala (?:Staf (?!Gedung)|Badan|Kepolisian)|Sekretaris (?!Pers|Jenderal|Dewan)|Ketua Delegasi|Utusan Khusus Presiden|(?:[Jj]uru [Bb]icara|[Jj]ubir) (?:Kementerian|Kemlu|Kemenlu|Kemhan|Kemenhan))"
)
_ANYWHERE = re.compile(
    r"(?:(?:Wakil |Deputi |Kepala )?(?:Perdana Menteri|PM|Kanselir|Ketua (?:Parlemen|Senat|Majelis|Kongres)|Penase?i?hat (?:Keamanan|Senior|Presiden)|Diplomat)"
    r"|[Jj]uru [Bb]icara|[Jj]ubir|[Kk]epala [Ii]ntelijen|[Uu]tusan|[Nn]egosiator|Jenderal|Laksamana|Marsekal)\b"
)
_FORMER = re.compile(r"\b(?:mantan|eks|bekas|mendiang|almarhum|era)\b", re.IGNORECASE)
_DEPARTMENT = re.compile(
    r"\bDepartemen (?:Luar Negeri|Pertahanan|Kehakiman|Keamanan Dalam Negeri)\b"
)  # the American ones
# One person holds each in a state: "Menlu X dan Menlu Rusia Y" are of two.
SOLE = frozenset({"foreign_minister", "defence_minister", "vice_president", "finance_minister", "trade_minister"})
# Offices that few states have.
_RARE = {
    "vice_president": "vice_president",
    "head_of_government": "prime_minister",
    "foreign_minister": "foreign_minister",
}
_RECEIVED = re.compile(r"\b(?:diterima|disambut|dijamu|ditemui|dijemput|bertemu|menemui)(?: (?:oleh|dengan))? $")
_WELCOMED = re.compile(r"\b(?:disambut|dijemput|diterima)(?: oleh)? $")
_THERE = re.compile(r"\b[Dd]i (?:sana|situ|kota itu|ibu kota itu|negara itu|negeri itu)\b")
_SENT = re.compile(
    r"\b(?:mengutus|diwakili(?: oleh)?|menunjuk|memerintahkan|menugaskan|mengirim|menginstruksikan|termasuk|beserta|didampingi(?: oleh)?|ditemani(?: oleh)?|mengajak) $"
)
_MEETS = re.compile(
    rf"\b(?:{TALKS}|bertemu|menemui|berjumpa|berbicara|berunding|menerima|menyambut|disambut|diterima|menelepon|menghubungi|kepada|dengan|dan|serta|mengunjungi)\b"
)


@dataclass(frozen=True, slots=True)
class _Told:
    """A state of which the text speaks at a place, by name or through somebody who acts for it."""

    scene: int
    start: int
    end: int
    state: str
    office: str | None
    person: bool
    named: bool  # not by office alone


@dataclass(frozen=True, slots=True)
class _Story:
    """What an article tells of states, in order."""

    view: str
    scenes: Sequence[Scene]
    told: Sequence[_Told]
    know: Knowledge

    def at_home(self) -> bool:
        """Whether the story speaks of Indonesia."""
        return any(one.state == INDONESIA for one in self.told)

    def may_hold(self, state: str, office: str | None) -> bool:
        """Whether a state has such an office, and nobody else in the article holds it there."""
        rare = _RARE.get(office or "")
        if rare and not self.know.register.by_seat.get((rare, state)):
            return False
        return office not in SOLE or not any(
            one.named and (one.office, one.state) == (office, state) for one in self.told
        )


def bare_homes(
    view: str, names: Sequence[Name], scenes: Sequence[Scene], found: Mapping[str, str], know: Knowledge
) -> Mapping[str, str]:
    """Actor -> state for persons with an office beside which no state stands."""
    homes: dict[str, str] = {}
    starts = [scene.span.start for scene in scenes]
    for _ in range(2):  # whoever is known now tells of others
        homes |= _pass(view, names, scenes, starts, {**found, **homes}, know)
    return homes


def _pass(
    view: str,
    names: Sequence[Name],
    scenes: Sequence[Scene],
    starts: Sequence[int],
    found: Mapping[str, str],
    know: Knowledge,
) -> dict[str, str]:
    story = _Story(view, scenes, tuple(_evidence(view, names, starts, found, know)), know)
    homes: dict[str, str] = {}
    for name in names:
        if name.kind is not ActorKind.person or name.reference is not Reference.name or len(name.parties) != 1:
            continue
        party = name.parties[0]
        if party.state or party.actor in found or party.actor in homes or name.phrase == name.span:
            continue
        if _FORMER.search(view, max(0, name.phrase.start - 10), name.span.start):
            continue
        at = bisect_right(starts, name.span.start) - 1
        if at >= 0 and (state := _given(name, at, story)):
            homes[party.actor] = state
    return homes


# "Kepala Sekretariat Wakil Presiden X", "juru bicara Menlu X": not the holder of that office.
_OF_THE_OFFICE = re.compile(
    r"\b(?:Sekretariat|Kantor|Staf|[Jj]uru [Bb]icara|Jubir|Asisten|Penasihat|Ajudan|Istri|istri)(?: Khusus)? $"
)


def _evidence(
    view: str, names: Sequence[Name], starts: Sequence[int], found: Mapping[str, str], know: Knowledge
) -> Iterator[_Told]:
    for name in names:
        if name.kind not in (ActorKind.person, ActorKind.state, ActorKind.institution) or len(name.parties) != 1:
            continue
        party = name.parties[0]
        state = party.state or found.get(party.actor)
        at = bisect_right(starts, name.span.start) - 1
        if state and state in know.places.countries and at >= 0:
            person, named = name.kind is ActorKind.person, name.reference is Reference.name
            office = (
                None if _OF_THE_OFFICE.search(view, max(0, name.phrase.start - 30), name.phrase.start) else party.office
            )
            yield _Told(at, name.phrase.start, name.phrase.end, state, office, person, named)


def _given(name: Name, at: int, story: _Story) -> str | None:
    """The state of the office that a phrase names without one."""
    view, start = story.view, name.phrase.start
    office = view[start : name.span.start]
    at_home = _AT_HOME.match(office)
    if not at_home and not _ANYWHERE.match(office):
        return None
    if _DEPARTMENT.search(office):
        return "USA" if any(one.state == "USA" for one in story.told) else None
    scene = story.scenes[at]
    here = [one for one in story.told if one.scene == at and one.end <= start]
    own = bool(at_home) and story.may_hold(INDONESIA, name.parties[0].office) and not _welcomes_us(name, at, story)
    if here and _SENT.search(view, scene.span.start, start):
        senders = [one for one in here if one.person] or here
        return INDONESIA if own and any(one.state == INDONESIA for one in senders) else senders[-1].state
    if host := _host(scene, start, at, story):
        return host
    before = [one for one in story.told if one.scene == at - 1]
    first = all(one.start > start for one in story.told)  # what nothing has been told before is the outlet's own
    if own and (first or story.at_home() or _within_reach(at, story)):
        abroad = bool(here) and all(one.state != INDONESIA for one in (*here, *before))
        return here[-1].state if abroad and not _MEETS.search(view, here[-1].end, start) else INDONESIA
    return _abroad(name, at, here, story)


CAPITALISED = re.compile(r"[A-Z][\w'-]+")
# "Menteri Luar Negeri X menyambut kedatangan pemimpin Indonesia itu": the host is not of the guest's state.
_WELCOMES = re.compile(r" (?:[a-z]+ ){0,2}(?:menyambut|menjamu|menjemput)\b[^.;,\"]{0,40}$")


def _welcomes_us(name: Name, at: int, story: _Story) -> bool:
    guest = next((one for one in story.told if one.scene == at and one.start >= name.phrase.end), None)
    ours = guest is not None and guest.state == INDONESIA
    return ours and guest is not None and bool(_WELCOMES.match(story.view, name.phrase.end, guest.start))


def _host(scene: Scene, start: int, at: int, story: _Story) -> str | None:
    """The state where somebody is met or received, here or where the sentence before has him arrive."""
    view, lead = story.view, scene.span.start
    if not _RECEIVED.search(view, lead, start):
        return None
    found = tuple(places(view, lead, start, story.know))
    if not found and at and (_WELCOMED.search(view, lead, start) or _THERE.search(view, lead, start)):
        found = tuple(places(view, story.scenes[at - 1].span.start, lead, story.know))
    return found[-1].iso3 if found else None


def _within_reach(at: int, story: _Story) -> bool:
    """Whether this sentence or the one before has somebody in a place of Indonesia: "tiba di Jakarta"."""
    span = Span(story.scenes[max(0, at - 1)].span.start, story.scenes[at].span.end)
    return any(place.iso3 == INDONESIA for place in places(story.view, span.start, span.end, story.know))


def _counterpart(name: Name, at: int, story: _Story) -> str | None:
    """The state stated beside whomever the holder meets: "Menteri Dalam Negeri X bertemu Presiden Iran Y" is not of Iran."""
    view, end = story.view, name.phrase.end
    other = next((one for one in story.told if one.scene == at and one.person and one.start >= end), None)
    if other is None or not _MEETS.search(view, end, other.start):
        return None
    words = CAPITALISED.finditer(view, other.start, other.end)
    stated = any(place_at(view, word.start(), other.end, story.know) for word in words)
    return other.state if stated else None


def _abroad(name: Name, at: int, here: Sequence[_Told], story: _Story) -> str | None:
    """The state of which the text speaks where the office is named."""
    office, start = name.parties[0].office, name.phrase.start
    other = _counterpart(name, at, story)
    free = [one for one in story.told if one.state != other and story.may_hold(one.state, office)]
    fit = [one for one in here if one in free]
    prior = [one for one in free if one.scene == at - 1]
    if here and _MEETS.search(story.view, here[-1].end, start):
        met = {one.state for one in here}
        others = list(dict.fromkeys(one.state for one in prior if one.state not in met))
        if len(others) != 1 and fit:
            return None if others else here[-1].state
        return others[0] if len(others) == 1 else None
    if fit:
        return fit[-1].state
    if prior:
        return prior[0].state
    weight = Counter(one.state for one in free)
    return weight.most_common(1)[0][0] if weight else None
