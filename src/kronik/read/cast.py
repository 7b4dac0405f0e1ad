"""The persons of one article on its day: who an ambiguous name, a surname or an office can mean.

Rules, strongest first (data notes, "a bare surname counts only where ..."): the full name in the article; the title's
state and class held on that day; uniqueness among office-holders of that day. Where they leave several, nobody.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from difflib import SequenceMatcher

from kronik.knowledge import Actor, Knowledge, Tenure
from kronik.model import ActorId, ActorKind, Party
from kronik.read.candidates import Candidate, Grammar, folded

_RANK = (
    "head_of_state",
    "head_of_government",
    "crown_prince",
    "deputy_head",
    "foreign_minister",
    "defence_minister",
    "head_of_org",
    "security_adviser",
    "finance_minister",
    "trade_minister",
    "interior_minister",
    "minister",
    "envoy",
    "party_leader",
    "speaker",
    "adviser",
    "intelligence_chief",
    "military_chief",
)
_BARE = frozenset(_RANK[:8]) | {
    "envoy",
    "finance_minister",
    "consort",
    "former_leader",
}  # whose surname may stand alone
_QUIET = frozenset({"ambassador", "un_ambassador", "deputy_minister", "legislator", "governor", "judge"})
_AFTERLIFE = timedelta(days=365 * 12)  # a former ruler is still called by the surname alone
_ELECT = timedelta(days=240)


def _order(office_class: str) -> int:
    return _RANK.index(office_class) if office_class in _RANK else len(_RANK)


@functools.cache
def by_word(know: Knowledge) -> Mapping[str, tuple[ActorId, ...]]:
    """Every word of three letters or more of the names of persons -> who bears it."""
    words: dict[str, dict[ActorId, None]] = {}
    for actor in know.register.actors.values():
        if actor.kind is ActorKind.person:
            for name in (actor.name, *actor.aliases):
                for word in folded(name).split():
                    words.setdefault(word, {})[actor.id] = None
    return {word: tuple(owners) for word, owners in words.items()}


@dataclass(slots=True)
class Cast:
    """Who has been named so far in one article, and the day on which offices are looked up."""

    know: Knowledge
    tables: Grammar
    day: date | None
    at_home: bool = False  # the article speaks of Indonesia
    mentioned: frozenset[str] = frozenset()  # states of which the article speaks
    places: dict[ActorId, list[int]] = field(default_factory=dict)
    titled: dict[str, list[tuple[int, ActorId]]] = field(default_factory=dict)  # words of a title -> its bearers
    named: dict[ActorId, Party] = field(default_factory=dict)
    classes: dict[ActorId, set[tuple[str, str]]] = field(default_factory=dict)

    def party(self, actor_id: ActorId, candidate: Candidate) -> Party:
        """The party for a person, entered among the named."""
        actor = self.know.register.actors.get(actor_id)
        known = self.named.get(actor_id)
        if actor is None:
            state = self.home(candidate.state) or (known.state if known else None)
            office = (
                candidate.classes[0]
                if candidate.classes and candidate.tense != "former"
                else known.office
                if known
                else None
            )
            party = Party(actor_id, known.name if known else candidate.label, ActorKind.person, state, office)
        else:
            tenure = self.tenure(actor_id)
            office = tenure.office_class if tenure and self.day and tenure.covers(self.day) else None
            party = Party(
                actor_id,
                actor.name,
                ActorKind.person,
                tenure.state if tenure else actor.state or candidate.state,
                office,
            )
        self.named[actor_id] = party
        self.places.setdefault(actor_id, []).append(candidate.span.start)
        if candidate.words and candidate.tense != "former":
            self.titled.setdefault(candidate.words, []).append((candidate.span.start, actor_id))
        if candidate.state and candidate.tense != "former":
            self.classes.setdefault(actor_id, set()).update((c, candidate.state) for c in candidate.classes)
        return party

    def home(self, state: str | None) -> str | None:
        """The state code of an office: that of a group's own state for an office in a group."""
        if state is None or ":" not in state:
            return state
        actor = self.know.register.actors.get(state)
        return actor.state if actor else None

    def tenure(self, actor_id: ActorId) -> Tenure | None:
        """The office of a person that matters on the day: the highest held, else the last before it, else the next."""
        tenures = self.know.register.tenures(actor_id)
        if not tenures:
            return None
        if self.day is None:
            return min(tenures, key=lambda t: _order(t.office_class))
        held = [t for t in tenures if t.covers(self.day)]
        if held:
            return min(held, key=lambda t: (_order(t.office_class), t.state in self.tables.realms))
        day = self.day
        past = [t for t in tenures if t.until and t.until < day]
        return past[-1] if past else tenures[0]

    def choose(self, actors: Sequence[ActorId], candidate: Candidate) -> ActorId | None:
        """The best of several bearers of one full name; the first when nothing tells them apart."""
        if len(actors) <= 1:
            return actors[0] if actors else None
        return max(actors, key=lambda actor: (self.fit(actor, candidate), actor in self.named))

    def fit(self, actor_id: ActorId, candidate: Candidate) -> float:
        """How well a person fits the title, the state and the day of a candidate."""
        tenures = self.know.register.tenures(actor_id)
        points = 0.0
        for tenure in tenures:
            now = self.day is not None and tenure.covers(self.day)
            same_class = self._is_class(tenure, candidate.classes)
            same_state = candidate.state is not None and tenure.state == candidate.state
            wanted = not now if candidate.tense == "former" else now
            points = max(
                points,
                3.0 * (same_class and (same_state or candidate.state is None))
                + 2.0 * same_state
                + 2.0 * wanted
                - 0.05 * _order(tenure.office_class),
            )
        return points

    @staticmethod
    def _is_class(tenure: Tenure, classes: Iterable[str]) -> bool:
        listed = set(classes)
        if "leader" in listed:
            listed |= {"head_of_state", "head_of_government", "crown_prince"}
        return tenure.office_class in listed or bool(tenure.title) and tenure.title in listed

    def holders(self, classes: Sequence[str], state: str, tense: str = "") -> tuple[ActorId, ...]:
        """Who holds the first of these classes that has a holder in this state on the day, or is about to."""
        if self.day is None or tense == "former":
            return ()
        for name in classes:
            for office_class in self._ruling(name, state):
                if tense == "elect":
                    if coming := self._coming(office_class, state):
                        return coming
                elif holders := self.know.register.holders(office_class, state, self.day):
                    return holders
        return ()

    def _ruling(self, name: str, state: str) -> tuple[str, ...]:
        if name != "leader":
            return (name,)
        if state in self.tables.ruled_by_head_of_state:
            return ("head_of_state", "head_of_government")
        return ("head_of_government", "head_of_state", "head_of_org")

    def _coming(self, office_class: str, state: str) -> tuple[ActorId, ...]:
        day = self.day
        assert day is not None
        seat = self.know.register.by_seat.get((office_class, state), ())
        return tuple(t.person for t in seat if t.since and day < t.since <= day + _ELECT)

    def holder(self, candidate: Candidate) -> tuple[ActorId | None, bool]:
        """Who an office without a name means, and whether the article names that person."""
        if candidate.state is None:
            return None, False
        if candidate.label:
            return self._numbered(candidate)
        named = [a for a in self.named if self._holds(a, candidate)]
        if len(named) == 1:
            return named[0], True
        holders = self._looked_up(candidate)
        present = [h for h in holders if h in self.named]
        if present:
            return present[0], True
        if len(named) > 1:
            return named[-1], True
        if (
            len(holders) == 1
            or holders
            and candidate.classes[0]
            in ("president", "prime_minister", "monarch", "leader", "foreign_minister", "defence_minister")
        ):
            return holders[0], False
        return None, False

    def _numbered(self, candidate: Candidate) -> tuple[ActorId | None, bool]:
        """The head of state of this number: "Presiden ke-5 RI"."""
        listed = self.tables.ordinals.get(candidate.state or "", ())
        order = int(candidate.label.removeprefix("ke-"))
        if candidate.classes[0] != "president" or not 0 < order <= len(listed):
            return None, False
        found = self.know.register.named(listed[order - 1])
        return (found[0].id, found[0].id in self.named) if found else (None, False)

    def _looked_up(self, candidate: Candidate) -> tuple[ActorId, ...]:
        """Who holds the office on the day, for offices that one person holds at a time."""
        if candidate.title not in self.tables.looked_up or candidate.state is None:
            return ()
        holders = self.holders(candidate.classes, candidate.state, candidate.tense)
        if candidate.title != "ambassador":
            return holders
        post = candidate.post or ("IDN" if self.at_home and candidate.state != "IDN" else None)
        return self._posted(holders, replace(candidate, post=post)) if post else ()

    def _posted(self, holders: tuple[ActorId, ...], candidate: Candidate) -> tuple[ActorId, ...]:
        """The envoys among these who are accredited to the post."""
        country = self.know.places.countries.get(candidate.post or "")
        day = self.day
        if country is None or day is None:
            return ()
        held = ((a, t) for a in holders for t in self.know.register.held(a, day) if t.office_class in candidate.classes)
        return tuple(dict.fromkeys(a for a, tenure in held if country.name_en in tenure.office))

    def office_before(self, at: int) -> tuple[str, ...]:
        """The office of the person named last before: that of whom "rekannya" is a counterpart."""
        before = [(max(earlier), a) for a, places in self.places.items() if (earlier := [p for p in places if p < at])]
        office = self.named[max(before)[1]].office if before else None
        return (office,) if office else ()

    def bearer(self, candidate: Candidate) -> ActorId | None:
        """Who bore the same title last before a bare office, or first after it ("Menteri BUMN itu")."""
        bearers = sorted(self.titled.get(candidate.words, ()))
        earlier = [actor for place, actor in bearers if place < candidate.span.start]
        return earlier[-1] if earlier else bearers[0][1] if bearers else None

    def only(self, candidate: Candidate) -> ActorId | None:
        """The only minister whom the article names, for "Menteri BUMN itu"."""
        ministers = [
            a
            for a in self.named
            if any(c == "minister" for c, _ in self.classes.get(a, ())) or self.named[a].office == "minister"
        ]
        return ministers[0] if candidate.classes[0] == "minister" and len(ministers) == 1 else None

    def nearest(self, candidate: Candidate) -> ActorId | None:
        """The person named last before a bare office who holds such an office on the day, or is given it here."""
        found: list[tuple[int, ActorId]] = []
        for actor_id, places in self.places.items():
            held = {c for c, _ in self.classes.get(actor_id, ())}
            if self.day is not None:
                held |= {
                    name for t in self.know.register.held(actor_id, self.day) for name in (t.office_class, t.title)
                }
            earlier = [place for place in places if place < candidate.span.start]
            if earlier and candidate.classes[0] in held:
                found.append((max(earlier), actor_id))
        at_home = [place for place in found if self.named[place[1]].state == "IDN"]
        if at_home:
            found = at_home  # in Indonesian news the bare office is first of all Indonesia's
        elif candidate.title == "head_of_state":
            return None
        elif candidate.classes[0] not in ("president", "prime_minister"):
            found = [place for place in found if candidate.classes[0] in {c for c, _ in self.classes.get(place[1], ())}]
        return max(found)[1] if found else None

    def _holds(self, actor_id: ActorId, candidate: Candidate) -> bool:
        stated = self.classes.get(actor_id, ())
        wanted = (
            candidate.classes[:1]
            if candidate.classes[:1] != ("leader",)
            else ("president", "prime_minister", "supreme_leader", "monarch", "leader")
        )
        if any((c, candidate.state) in stated for c in wanted):
            return True
        if self.day is None or candidate.tense == "former":
            return False
        tenures = self.know.register.held(actor_id, self.day)
        return any(t.state == candidate.state and self._is_class(t, candidate.classes[:2]) for t in tenures)

    def like_holder(self, candidate: Candidate) -> ActorId | None:
        """The holder of the titled office whose name the words come near ("Menlu Iran Javad Zarif")."""
        if candidate.state is None or not candidate.classes:
            return None
        words = folded(candidate.label).split()
        for name in candidate.classes:
            for holder in self.holders((name,), candidate.state):
                if any(_alike(words, folded(alias).split()) for alias in _names(self.know.register.actors[holder])):
                    return holder
        return None

    def same_words(self, label: str) -> ActorId | None:
        """The one person of the register whose name holds these words, or whose words these hold ("Retno L.P. Marsudi")."""
        words = {word for word in folded(label).split() if len(word) > 2}
        bearers = {owner for word in words for owner in by_word(self.know).get(word, ())}
        found = [
            owner
            for owner in bearers
            for known in [{word for word in folded(self.know.register.actors[owner].name).split() if len(word) > 2}]
            if len(known & words) >= 2 and (known <= words or words <= known)
        ]
        return found[0] if len(found) == 1 else None

    def twin(self, label: str) -> ActorId | None:
        """The person already named whose name is this one misspelt ("Angela Merkal")."""
        words = folded(label)
        for actor_id, party in self.named.items():
            known = folded(party.name)
            if known[:1] == words[:1] and " " in known and SequenceMatcher(None, words, known).ratio() >= 0.88:
                return actor_id
        return None

    def bare(self, candidate: Candidate) -> ActorId | None:
        """Who a surname alone means without the full name in the article."""
        titled = self._titled(candidate)
        if titled is not None or candidate.title and candidate.classes:
            return titled
        label = folded(candidate.label)
        if label in self.tables.homonyms:
            return None
        known = [a for a in candidate.actors if a in self.know.register.actors and self._may_stand(a, label)]
        listed = [a for a in known if self.is_alias(a, label)]
        for bearers in (listed, known):
            current = [a for a in bearers if self._prominent(a)]
            if len(current) == 1:
                return current[0]
        if len(by_word(self.know).get(label, ())) == 1:
            known = [a for a in known if self._in_office(a)]
            return known[0] if len(known) == 1 else None
        return None

    def is_alias(self, actor_id: ActorId, label: str) -> bool:
        """Whether the register or the table of nicknames lists this folded word as a name of the person."""
        actor = self.know.register.actors.get(actor_id)
        if actor is None:
            return False
        nickname = self.tables.nicknames.get(label)
        return any(label == folded(name) or nickname == name for name in _names(actor))

    def _may_stand(self, actor_id: ActorId, label: str) -> bool:
        """Whether a surname may stand for this person: a listed alias, or the article speaks of the state."""
        if label not in self.tables.shared and self.is_alias(actor_id, label):
            return True
        return any(t.state in self.mentioned for t in self.know.register.tenures(actor_id))

    def _in_office(self, actor_id: ActorId) -> bool:
        """Whether in any office on the day that news speaks of, Indonesia's own ministers apart."""
        if self.day is None:
            return False
        held = self.know.register.held(actor_id, self.day)
        return any(t.office_class not in _QUIET and t.state != "IDN" for t in held)

    def _titled(self, candidate: Candidate) -> ActorId | None:
        if not candidate.classes or self.day is None:
            return None
        owners = [
            a for a in by_word(self.know).get(folded(candidate.label).split(" ")[-1], ()) if self._served(a, candidate)
        ]
        if len(owners) > 1:
            aliased = [a for a in owners if a in candidate.actors]
            owners = (
                aliased
                if len(aliased) == 1
                else [a for a in owners if (t := self.tenure(a)) and t.state in self.states()]
            )
        return owners[0] if len(owners) == 1 else None

    def _served(self, actor_id: ActorId, candidate: Candidate) -> bool:
        day = self.day
        assert day is not None
        wanted = set(candidate.classes[:2])
        for tenure in self.know.register.tenures(actor_id):
            if not self._is_class(tenure, wanted) or candidate.state not in (None, tenure.state):
                continue
            if candidate.tense == "former":
                if tenure.until and tenure.until < day:
                    return True
            elif (
                tenure.covers(day) or candidate.tense == "elect" and tenure.since and day < tenure.since <= day + _ELECT
            ):
                return True
        return False

    def states(self) -> set[str]:
        """The states of all persons named."""
        return {party.state for party in self.named.values() if party.state}

    def _prominent(self, actor_id: ActorId) -> bool:
        """In one of the high offices on the day, or head of state or government within living memory."""
        day = self.day
        for tenure in self.know.register.tenures(actor_id):
            if day is None or tenure.office_class in _BARE and tenure.covers(day):
                return True
            if (
                tenure.office_class in ("head_of_state", "head_of_government")
                and tenure.until
                and day - _AFTERLIFE <= tenure.until <= day
            ):
                return True
            if (
                tenure.office_class in ("head_of_state", "head_of_government")
                and tenure.since
                and day < tenure.since <= day + _ELECT
            ):
                return True
        return False


def _names(actor: Actor) -> tuple[str, ...]:
    return (actor.name, *actor.aliases)


def _alike(written: Sequence[str], known: Sequence[str]) -> bool:
    """Whether two names are one in other spelling: words in common, or nearly the same letters."""
    if not written or not known:
        return False
    shared = set(written) & set(known)
    if len(written) == 1:
        return bool(shared) and len(written[0]) > 2
    if len(shared) >= 2 or shared and written[-1] in shared and written[-1] == known[-1]:
        return True
    return SequenceMatcher(None, " ".join(sorted(written)), " ".join(sorted(known))).ratio() >= 0.8
