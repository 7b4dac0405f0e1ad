"""The persons of one article on its day: who an ambiguous name, a surname or an office can mean.

Rules, strongest first (data notes, "a bare surname counts only where ..."): the full name in the article; the title's
state and class held on that day; uniqueness among office-holders of that day. Where they leave several, nobody.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from kronik.knowledge import Knowledge
from kronik.model import ActorId, ActorKind, Party
from kronik.read.names.candidates import Candidate, Form, Grammar, folded
from kronik.read.names.officeholders import Officeholders, order
from kronik.read.names.spelling import alike, by_word, names_of, own_word

# Titles of which the latest to take office is meant where the register leaves several.
_SOLE = frozenset(
    [
        "president",
        "head_of_state",
        "prime_minister",
        "chancellor",
        "monarch",
        "leader",
        "foreign_minister",
        "defence_minister",
        "counterpart",
    ]
)
# Offices that a title may mean beside another, and the word that says so: "Menteri Perdagangan dan Industri" is one of trade.
_BESIDE = {
    "finance_minister": "keuangan",
    "trade_minister": "perdagangan",
    "interior_minister": "dalam negeri",
    "foreign_minister": "luar negeri",
    "defence_minister": "pertahanan",
    "prime_minister": "perdana menteri",
    "monarch": "raja",
}
NOBODY = -1  # in the place of an owner: nobody who has a name
# Titles whose field the register does not tell apart: "Menteri Pendidikan" may be any minister.
_LOOSE = frozenset({"minister", "deputy_minister", "official", "adviser", "military_chief", "royal"})


@dataclass(slots=True)
class Cast:
    """Who has been named so far in one article, and the day on which offices are looked up."""

    know: Knowledge
    tables: Grammar
    offices: Officeholders
    at_home: bool = False  # the article speaks of Indonesia
    mentioned: frozenset[str] = frozenset()  # states of which the article speaks
    headed: tuple[ActorId, ...] = ()  # whom the headline names in full
    pointed: frozenset[int] = frozenset()  # where an office stands that "itu" follows
    owners: dict[int, int] = field(default_factory=dict)  # "rekannya" -> where the person whose counterpart stands
    places: dict[ActorId, list[int]] = field(default_factory=dict)
    titled: dict[str, list[tuple[int, ActorId]]] = field(default_factory=dict)  # words of a title -> its bearers
    named: dict[ActorId, Party] = field(default_factory=dict)
    classes: dict[ActorId, set[tuple[str, str]]] = field(default_factory=dict)

    def party(self, actor_id: ActorId, candidate: Candidate) -> Party:
        """The party for a person, entered among the named."""
        actor = self.know.register.actors.get(actor_id)
        known = self.named.get(actor_id)
        mate = candidate.title == "counterpart" and candidate.form is not Form.office
        called = self.office_before(candidate.span.start) if mate else candidate.classes  # "rekannya dari X, Nama"
        if actor is None:
            state = self.home(candidate.state) or (known.state if known else None)
            office = called[0] if called and candidate.tense != "former" else known.office if known else None
            party = Party(actor_id, known.name if known else candidate.label, ActorKind.person, state, office)
        else:
            tenure = self.offices.tenure(actor_id)
            office = tenure.office_class if tenure and self.offices.day and tenure.covers(self.offices.day) else None
            party = Party(
                actor_id,
                actor.name,
                ActorKind.person,
                tenure.state if tenure else actor.state or candidate.state,
                office,
            )
        if mate and party.office:
            called = (party.office,)
        self.named[actor_id] = party
        self.places.setdefault(actor_id, []).append(candidate.span.start)
        if candidate.words and candidate.tense != "former":
            self.titled.setdefault(candidate.words, []).append((candidate.span.start, actor_id))
        if candidate.state and candidate.tense != "former":
            said = {c for c in called if _BESIDE.get(c, "") in candidate.words}
            told = said | ({called[0], party.office} & set(called) if called else set())
            self.classes.setdefault(actor_id, set()).update((c, candidate.state) for c in told if c)
        return party

    def home(self, state: str | None) -> str | None:
        """The state code of an office: that of a group's own state for an office in a group."""
        if state is None or ":" not in state:
            return state
        actor = self.know.register.actors.get(state)
        return actor.state if actor else None

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
            now = self.offices.day is not None and tenure.covers(self.offices.day)
            same_class = self.offices.is_class(tenure, candidate.classes)
            same_state = candidate.state is not None and tenure.state == candidate.state
            wanted = not now if candidate.tense == "former" else now
            points = max(
                points,
                3.0 * (same_class and (same_state or candidate.state is None))
                + 2.0 * same_state
                + 2.0 * wanted
                - 0.05 * order(tenure.office_class),
            )
        return points

    def holder(self, candidate: Candidate) -> tuple[ActorId | None, bool]:
        """Who an office without a name means, and whether the article names that person."""
        if candidate.state is None:
            return None, False
        if candidate.label:
            numbered = self.offices.numbered(candidate)
            return numbered, numbered in self.named
        bearers = {a for _, a in self.titled.get(candidate.words, ()) if self.named[a].state == candidate.state}
        if candidate.words in self.tables.posts and not candidate.tense and len(bearers) == 1:
            return bearers.pop(), True
        if candidate.words in self.tables.posts and len(seated := self.offices.looked_up(candidate, self.at_home)) == 1:
            return seated[0], seated[0] in self.named  # "USTR": not whoever else is called a minister of trade
        named = [a for a in self.named if self._holds(a, candidate)]
        if len(named) == 1:
            return named[0], True
        holders = self.offices.looked_up(candidate, self.at_home)
        present = [h for h in holders if h in self.named]
        if present:
            return present[0], True
        if len(named) > 1:
            just_so = [a for a in named if self.named[a].office in candidate.classes[:1]]
            return (just_so or named)[-1], True
        if candidate.span.start in self.pointed and (past := self._once(candidate)):
            return past, True
        if len(holders) == 1 or holders and candidate.title in _SOLE:
            return holders[0], False
        return None, False

    def _once(self, candidate: Candidate) -> ActorId | None:
        """ "pemimpin Indonesia itu" in a story of Suharto: the person named last before who once held the office."""
        before = [
            (max(earlier), actor)
            for actor, places in self.places.items()
            if (earlier := [place for place in places if place < candidate.span.start])
            and any(
                t.state == candidate.state and self.offices.is_class(t, candidate.classes[:2])
                for t in self.know.register.tenures(actor)
            )
        ]
        return max(before)[1] if before else None

    def office_before(self, at: int) -> tuple[str, ...]:
        """The office of the person named last before: that of whom "rekannya" is a counterpart."""
        if self.owners.get(at) == NOBODY:
            return ()
        owner = next((a for a, places in self.places.items() if self.owners.get(at) in places), None)
        before = [(max(earlier), a) for a, places in self.places.items() if (earlier := [p for p in places if p < at])]
        told = owner or (
            max(before)[1]
            if before
            else min(((min(places), a) for a, places in self.places.items()), default=(0, None))[1]
        )
        office = (
            self.named[told].office if told else None
        )  # "Dalam telepon dengan rekan-rekannya dari X dan Y, Menlu ..."
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

    def _held(self, actor_id: ActorId) -> set[str]:
        """The offices, by class and title, that somebody holds on the day of the article; none where that is unknown."""
        day = self.offices.day
        tenures = self.know.register.held(actor_id, day) if day is not None else ()
        return {name for t in tenures for name in (t.office_class, t.title)}

    def nearest(self, candidate: Candidate) -> ActorId | None:
        """The person named last before a bare office who holds such an office on the day, or is given it here."""
        found: list[tuple[int, ActorId]] = []
        for actor_id, places in self.places.items():
            given = {c for c, _ in self.classes.get(actor_id, ())}
            earlier = [place for place in places if place < candidate.span.start]
            if earlier and candidate.classes[0] in given | self._held(actor_id):
                found.append((max(earlier), actor_id))
        at_home = [place for place in found if self.named[place[1]].state == "IDN"]
        if at_home:  # in Indonesian news the bare office is first of all Indonesia's, and his who holds it on the day
            found = [place for place in at_home if candidate.classes[0] in self._held(place[1])] or at_home
        elif candidate.title == "head_of_state":
            return None
        else:  # whom the article calls so stands before who also holds it: "Perdana Menteri Imran Khan" beside the Saudi king
            bearers = {actor for _, actor in self.titled.get(candidate.words, ())}
            so_called = [
                (place, actor)
                for place, actor in found
                if actor in bearers or candidate.classes[0] in {c for c, _ in self.classes.get(actor, ())}
            ]
            found = so_called if so_called or candidate.title not in ("president", "prime_minister") else found
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
        if self.offices.day is None or candidate.tense == "former":
            return False
        tenures = self.know.register.held(actor_id, self.offices.day)
        return any(t.state == candidate.state and self.offices.is_class(t, candidate.classes[:2]) for t in tenures)

    def like_holder(self, candidate: Candidate) -> ActorId | None:
        """The holder of the titled office whose name the words come near ("Menlu Iran Javad Zarif")."""
        if candidate.state is None or not candidate.classes:
            return None
        words = folded(candidate.label).split()
        for name in candidate.classes:
            holders = self.offices.possible(name, candidate.state)
            several = len(holders) > 2 or candidate.title in _LOOSE  # a holder and a successor are one seat
            for holder in holders:
                known = names_of(self.know.register.actors[holder])
                if any(alike(words, folded(alias).split(), several) for alias in known):
                    return holder
        if len(words) > 1:  # who left or took the office a little before the table says so, or the article is late
            for name in candidate.classes[:1]:
                for holder in self.offices.lately(name, candidate.state):
                    known = names_of(self.know.register.actors[holder])
                    if any(alike(words, folded(alias).split(), True) for alias in known):
                        return holder
        return None

    def other_holder(self, present: Sequence[ActorId], candidate: Candidate) -> ActorId | None:
        """ "Raja Yordania Abdullah", where the article names Menlu UEA Abdullah bin Zayed: the holder of the office, if none of these served in it."""
        if candidate.state is None or candidate.title is None or not candidate.classes or self.offices.day is None:
            return None
        if any(self.offices.served(actor, candidate) for actor in present):
            return None
        return self.like_holder(candidate)

    def twin(self, label: str) -> ActorId | None:
        """The person already named whose name is this one misspelt ("Angela Merkal"), or ends in it ("Al Shaibani")."""
        words = folded(label)
        for actor_id, party in self.named.items():
            known = folded(party.name)
            if " " in words and known.endswith(f" {words}"):
                return actor_id
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
            current = [a for a in bearers if self.offices.prominent(a)]
            if len(current) == 1:
                return current[0]
        if label in self.tables.mononyms and len(listed) == 1 and self.offices.serves(listed[0]):
            return listed[0]
        if len(by_word(self.know).get(label, ())) == 1:
            known = [a for a in known if self.offices.in_office(a)]
            return known[0] if len(known) == 1 else None
        return None

    def in_headline(self, candidate: Candidate) -> ActorId | None:
        """Who goes by this one name and stands in full in the headline: the first page, with his name, may be lost."""
        bearers = {actor for actor in candidate.actors if actor in self.headed}
        return bearers.pop() if len(bearers) == 1 else None

    def known_by_surname(self, present: ActorId, candidate: Candidate) -> ActorId | None:
        """The leader who goes by a surname, where the article names only a relative in full ("Ivanka Trump")."""
        label = folded(candidate.label)
        shared = folded(self.named[present].name).split()[-1:] == [label]
        if not shared or candidate.title is not None or self.is_alias(present, label):
            return None
        leader = self.bare(candidate)
        return leader if leader is not None and self.is_alias(leader, label) else None

    def is_alias(self, actor_id: ActorId, label: str) -> bool:
        """Whether the register or the table of nicknames lists this folded word as a name of the person."""
        actor = self.know.register.actors.get(actor_id)
        if actor is None:
            return False
        nickname = self.tables.nicknames.get(label)
        return any(label == folded(name) or nickname == name for name in names_of(actor))

    def _may_stand(self, actor_id: ActorId, label: str) -> bool:
        """Whether a surname may stand for this person: a listed alias, or the article speaks of the state."""
        if label not in self.tables.shared and self.is_alias(actor_id, label):
            return True
        return any(t.state in self.mentioned for t in self.know.register.tenures(actor_id))

    def _titled(self, candidate: Candidate) -> ActorId | None:
        if not candidate.classes or self.offices.day is None:
            return None
        word = folded(candidate.label).split(" ")[-1]
        owners = [
            a
            for a in by_word(self.know).get(word, ())
            if self.offices.served(a, candidate) and own_word(self.know.register.actors[a], word)
        ]
        if len(owners) > 1:
            aliased = [a for a in owners if a in candidate.actors]
            owners = (
                aliased
                if len(aliased) == 1
                else [a for a in owners if (t := self.offices.tenure(a)) and t.state in self.states()]
            )
        return owners[0] if len(owners) == 1 else None

    def states(self) -> set[str]:
        """The states of all persons named."""
        return {party.state for party in self.named.values() if party.state}
