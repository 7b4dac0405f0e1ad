"""For whom somebody unknown acts, told at another place than beside his name, and carried to all that name him.

"Menteri luar negeri Estonia itu" after his name, the office alone in the sentence before, the delegation that he leads,
"dari Uzbekistan" behind a list. Only names that no register has are told so; what two places tell differently is not.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from kronik.model import ActorId, ActorKind, Span
from kronik.read.names.candidates import Candidate, Form
from kronik.read.names.lookup import Careers
from kronik.read.names.runs import BACK
from kronik.read.wordclasses import DONE, SAY, WILL

_LED = re.compile(
    r",? (?:yang )?(?:akan |telah |juga )*(?:dipimpin|diketuai|dikepalai|diwakili)(?: langsung)?(?: oleh)? "
)
_LEADS = re.compile(
    rf"(?: \([^()]{{1,30}}\))?,? (?:yang )?(?:(?:{WILL}|{DONE}|juga|tengah) )*(?:memimpin|mengetuai|mengepalai|(?P<for>mewakili))(?: langsung)? (?:(?:delegasi|tim|rombongan) )?"
)
_TEAM = re.compile(r"(?:delegasi|rombongan|tim|pihak|perwakilan|kubu|misi)\b", re.IGNORECASE)
_TEAM_OF = re.compile(r"\b(?:delegasi|rombongan|tim|pihak|perwakilan|kubu|misi) $", re.IGNORECASE)
_LIST = re.compile(r"(?: \([^()]{1,30}\))?(?:,|,? (?:dan|serta))(?: juga)? ")
_ONE_OF = re.compile(
    r"\b(?:pemimpin|menteri|menlu|menhan|presiden|kepala negara|diplomat|utusan|duta besar|pejabat)\b[^.;\n]{0,80}"
    r"(?:\b(?:seperti|yakni|yaitu|antara lain|termasuk|di antaranya|meliputi)\b|\b(?:itu|tersebut) (?:adalah|ialah)\b)[^.;\n]{0,140}$"
)
_OF_THAT_LAND = re.compile(
    r"\b(?:menteri|menlu|menhan|presiden|pemimpin|diplomat|perdana menteri|ketua|kepala|utusan|wakil)\b(?: [a-z]+){0,4} negara (?:itu|tersebut),? $",
    re.IGNORECASE,
)
_AND = re.compile(r" (?:dan|serta) ")
_FROM = re.compile(r"(?: \([^()]{1,30}\))? (?:dari|asal) ")
_OF_GROUP = re.compile(r"(?: \([^()]{1,30}\))? (?:dari|asal) (?:(?:kelompok|gerakan|pihak|kubu|faksi|milisi) )?")
_CHOSEN = re.compile(
    r"\b(?:menteri(?: [a-z]+){0,3}|menlu|menhan|presiden|perdana menteri|PM|utusan(?: khusus)?) yang [^.,;]{3,50}$",
    re.IGNORECASE,
)
_AMONG = re.compile(r",? (?:termasuk|di antaranya|antara lain|yakni|yaitu|seperti|salah satunya|,)(?: dengan)? ")
_NAMED = re.compile(r", ")
_GOES_ON = re.compile(
    rf",? (?:(?:pun|juga|lalu|kemudian|lantas|{DONE}|{WILL}|dijadwalkan|langsung) )*(?!(?:{SAY})\b)[a-z]"
)
_OPENS = re.compile(r" ?(?:(?:Dalam|Di|Pada|Selama|Saat|Usai|Setelah|Kemudian|Lalu|Selain)\b[^.;\"]{0,60}?,? )?")
_OFFICER = re.compile(
    r"\b(?i:ketua|kepala|menteri|gubernur|bupati|wali ?kota|anggota|direktur|presiden|wakil|sekretaris|pengamat|juru bicara|jubir"
    r"|pemimpin|pejabat|pakar|wartawan|hakim|jaksa|pengusaha|aktivis|profesor|dosen|analis)(?: (?:[A-Z][\w.-]*|dan|untuk|bidang|fraksi)){0,7} $"
)
_HIGH = frozenset(
    {
        "president",
        "prime_minister",
        "chancellor",
        "foreign_minister",
        "defence_minister",
        "minister",
        "finance_minister",
        "trade_minister",
        "interior_minister",
        "deputy_foreign_minister",
        "deputy_minister",
        "deputy_prime_minister",
        "vice_president",
        "speaker",
        "envoy",
        "ambassador",
        "secretary_general",
        "military_chief",
    }
)
_BACKWARDS = 2  # sentences between a name and "menteri luar negeri Estonia itu"

Told = dict[ActorId, tuple[str, tuple[str, ...]]]


def told_elsewhere(
    view: str, sentences: Sequence[Span], found: Sequence[Candidate], careers: Careers
) -> list[Candidate]:
    """The candidates, each unknown person with the state and office that other words of the article give him."""
    open_ = _open(found)
    if not open_:
        return list(found)
    held = {
        (c.state, c.classes[:1]) for c in found if c.state and c.form is not Form.office and c.kind is ActorKind.person
    }
    loose = open_ - _described(view, found)
    told: Told = {}
    for actor, of in _stated(found):
        if actor in open_ and of[0]:
            told.setdefault(actor, of)
    for actor, of in (*_beside(view, found), *_of_that_land(view, found)):
        if actor in open_:
            told.setdefault(actor, of)
    for actor, of in (*_taken_up(view, sentences, found, careers), *_subjects(view, sentences, found)):
        if actor in loose and (of[0], of[1][:1]) not in held:  # the office of nobody whom the article names with it
            told.setdefault(actor, of)
    return [_with(c, told) for c in found]


def _actor(candidate: Candidate) -> ActorId | None:
    """The one unknown person whom a name means."""
    unknown = candidate.kind is ActorKind.person and len(candidate.actors) == 1
    return candidate.actors[0] if unknown and candidate.actors[0].startswith("name:") else None


def _open(found: Sequence[Candidate]) -> frozenset[ActorId]:
    """The unknown persons of whom some mention gives no state and none gives two."""
    states: dict[ActorId, set[str | None]] = {}
    for candidate in found:
        if (actor := _actor(candidate)) is not None:
            states.setdefault(actor, set()).add(candidate.state)
    return frozenset(actor for actor, named in states.items() if None in named and len(named) < 3)


def _described(view: str, found: Sequence[Candidate]) -> frozenset[ActorId]:
    """The unknown persons whom common words of office describe, whatever titles the grammar found."""
    return frozenset(
        actor
        for c in found
        if (actor := _actor(c)) is not None
        and (c.title or _OFFICER.search(view, max(0, c.span.start - 60), c.span.start))
    )


def _stated(found: Sequence[Candidate]) -> Iterator[tuple[ActorId, tuple[str, tuple[str, ...]]]]:
    for candidate in found:
        if candidate.state and (actor := _actor(candidate)) is not None:
            yield actor, (candidate.state, candidate.classes if candidate.tense != "former" else ())


def _with(candidate: Candidate, told: Told) -> Candidate:
    actor = _actor(candidate)
    if actor is None or candidate.state is not None or actor not in told:
        return candidate
    state, classes = told[actor]
    return replace(candidate, state=state, classes=candidate.classes or classes)


def _state(candidate: Candidate) -> str | None:
    """The state or body for which a thing or an office stands."""
    if candidate.kind is ActorKind.body and candidate.actors:
        return candidate.actors[0].removeprefix("body:")
    return candidate.state if candidate.kind is not ActorKind.person or candidate.form is Form.office else None


def _team(view: str, side: Candidate) -> bool:
    """Whether those who act for a state or a group are named with it: "delegasi Rusia", "tim Hamas"."""
    start = side.phrase.start
    return bool(_TEAM.match(view, start) or _TEAM_OF.search(view, max(0, start - 14), start))


def _beside(view: str, found: Sequence[Candidate]) -> Iterator[tuple[ActorId, tuple[str, tuple[str, ...]]]]:
    """The delegation that somebody leads, the land behind a list of names, those of whom a named one is an instance."""
    for place, (left, right) in enumerate(zip(found, found[1:], strict=False)):
        gap = (left.phrase.end, right.phrase.start)
        if gap[1] - gap[0] > 60:
            continue
        whose, state = _actor(right), _state(left)
        if whose and state and right.state is None:
            head = right.words == "pimpinan" and right.phrase.start < right.span.start and view[slice(*gap)] == " "
            led = _team(view, left) and (head or _LED.fullmatch(view, *gap))
            one_of = right.title and _AMONG.fullmatch(view, *gap)
            side = left.form is Form.office or _team(view, left)
            same = right.title and side and _NAMED.fullmatch(view, *gap)
            same = same or _NAMED.fullmatch(view, *gap) and _CHOSEN.search(view, max(0, gap[0] - 90), left.phrase.start)
            if led or one_of or same:
                yield whose, (state, right.classes or ("envoy",))
        whose, state = _actor(left), _state(right)
        if whose and state and left.state is None:
            leads = _LEADS.fullmatch(view, *gap)
            if leads and (leads["for"] or _team(view, right)):
                yield whose, (state, left.classes or ("envoy",))
            elif right.kind is ActorKind.group and _OF_GROUP.fullmatch(view, *gap):
                yield whose, (state, left.classes)
            elif (
                right.kind is ActorKind.state
                and _FROM.fullmatch(view, *gap)
                and (left.title or _with_office(view, found, place))
            ):
                yield from ((actor, (state, ())) for actor in _listed(view, found, place))


def _of_that_land(view: str, found: Sequence[Candidate]) -> Iterator[tuple[ActorId, tuple[str, tuple[str, ...]]]]:
    """ "Diplomat tertinggi negara itu, Nama Orang,": of the state named last before."""
    land: str | None = None
    for candidate in found:
        actor = _actor(candidate)
        start = candidate.span.start
        if actor and land and candidate.state is None and _OF_THAT_LAND.search(view, max(0, start - 70), start):
            yield actor, (land, candidate.classes)
        land = candidate.state if candidate.kind is ActorKind.state else land


def _with_office(view: str, found: Sequence[Candidate], place: int) -> bool:
    """ "Nama Orang dari Somalia dan Menteri Luar Negeri Ethiopia": one of a pair with somebody in office."""
    start = found[place].phrase.start
    if _ONE_OF.search(view, max(0, start - 240), start):
        return True  # "bertemu para pemimpin Asia seperti A dari India, B dari Pakistan"
    mate = found[place + 2] if place + 2 < len(found) else None
    if mate is None or mate.kind is not ActorKind.person or not mate.title:
        return False
    return _AND.fullmatch(view, found[place + 1].phrase.end, mate.phrase.start) is not None


def _listed(view: str, found: Sequence[Candidate], last: int) -> Iterator[ActorId]:
    """Those of a list of holders of offices without a state that ends here."""
    for place in range(last, -1, -1):
        candidate = found[place]
        actor = _actor(candidate)
        joined = place == last or _LIST.fullmatch(view, candidate.phrase.end, found[place + 1].phrase.start)
        alone = place < last and candidate.title is None
        if actor is None or alone or candidate.state is not None or not joined:
            return
        yield actor


def _taken_up(
    view: str, sentences: Sequence[Span], found: Sequence[Candidate], careers: Careers
) -> Iterator[tuple[ActorId, tuple[str, tuple[str, ...]]]]:
    """ "Toomas Kask bertemu ... Menteri luar negeri Estonia itu": the unknown one named last before."""
    starts = [s.start for s in sentences]
    for place, office in enumerate(found):
        if office.form is not Form.office or not office.state or not BACK.match(view, office.phrase.end):
            continue
        here = bisect_right(starts, office.phrase.start)
        for before in reversed(found[:place]):
            back = here - bisect_right(starts, before.phrase.start)
            if back > _BACKWARDS:
                break
            if back == 0 or before.classes and not {*before.classes} & {*office.classes}:
                continue  # who stands in the same sentence is another: "Nama Orang menyambut pemimpin X itu"
            if any(office.state in careers.served.get(actor, ()) for actor in before.actors):
                break  # somebody of that state whom the register knows
            if (actor := _actor(before)) is not None and before.state in (None, office.state):
                yield actor, (office.state, office.classes)
                break


def _subjects(
    view: str, sentences: Sequence[Span], found: Sequence[Candidate]
) -> Iterator[tuple[ActorId, tuple[str, tuple[str, ...]]]]:
    """ "Menlu Kirgistan tiba di Beijing. Azamat Toktogulov lalu bertemu ...": an office, then the name of its holder."""
    firsts: dict[int, Candidate] = {}
    starts = [s.start for s in sentences]
    for candidate in found:
        if candidate.kind is ActorKind.person:
            firsts.setdefault(bisect_right(starts, candidate.phrase.start) - 1, candidate)
    for number, name in firsts.items():
        office, actor = firsts.get(number - 1), _actor(name)
        if office is None or actor is None or office.form is not Form.office:
            continue
        leads = _OPENS.fullmatch(view, sentences[number].start, name.phrase.start)
        opens = office.phrase.start - sentences[number - 1].start < 3 and office.title in _HIGH
        if office.state and opens and leads and _GOES_ON.match(view, name.phrase.end):
            yield actor, (office.state, office.classes)
