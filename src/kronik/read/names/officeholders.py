"""Who holds which office on the day of the article: tenures, look-ups by title and state, prominence."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from kronik.knowledge import Knowledge, Tenure
from kronik.model import ActorId
from kronik.read.names.candidates import Candidate, Grammar
from kronik.text import fold

_NEAR = timedelta(days=400)  # about which a table that knows years only may be late
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
_LEADING = frozenset({"head_of_state", "head_of_government", "deputy_head", "foreign_minister", "head_of_org"})
_CONSULAR = re.compile(r"\b(?:konsul|konjen|atase)")  # below an ambassador, whoever is ambassador
_BY_TITLE = frozenset({"president", "prime_minister", "monarch"})
_QUIET = frozenset({"ambassador", "un_ambassador", "deputy_minister", "legislator", "governor", "judge"})
_AFTERLIFE = timedelta(days=365 * 12)  # a former ruler is still called by the surname alone, Indonesia's own always
_SENT = frozenset({"ambassador", "envoy"})  # meant only where they are said to be sent to
_ELSEWHERE = re.compile(r"\b(?:Geneva|Vienna|deputy)\b", re.IGNORECASE)
_CROWNED = frozenset({"head_of_state", "monarch"})
_JUST = timedelta(days=3)  # since the oath, in which a report may still say "terpilih"
_ELECT = timedelta(days=240)


def order(office_class: str) -> int:
    """The rank of a class of office, the highest first."""
    return _RANK.index(office_class) if office_class in _RANK else len(_RANK)


@dataclass(frozen=True, slots=True)
class Officeholders:
    """The register on one day; None is an unknown day, on which nobody is looked up."""

    know: Knowledge
    tables: Grammar
    day: date | None

    def tenure(self, actor_id: ActorId) -> Tenure | None:
        """The office of a person that matters on the day: the highest held, else the last before it, else the next."""
        tenures = self.know.register.tenures(actor_id)
        if not tenures:
            return None
        if self.day is None:
            return self._crown(min(tenures, key=lambda t: order(t.office_class)), tenures)
        held = [t for t in tenures if t.covers(self.day)]
        if held:
            return self._crown(min(held, key=lambda t: (t.state in self.tables.realms, order(t.office_class))), tenures)
        day = self.day
        past = [t for t in tenures if t.until and t.until < day]
        if not past:
            return tenures[0]
        return self._crown(past[-1], tenures)

    def _crown(self, tenure: Tenure, tenures: Sequence[Tenure]) -> Tenure:
        """Where a monarch of many realms reigns first of all, be it that the years told of the others end later."""
        if tenure.state not in self.tables.realms or tenure.office_class not in _CROWNED:
            return tenure
        home = [t for t in tenures if t.office_class in _CROWNED and t.state not in self.tables.realms]
        return home[-1] if home else tenure

    @staticmethod
    def is_class(tenure: Tenure, classes: Iterable[str]) -> bool:
        """Whether a tenure is of one of these classes, by office or by title."""
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
                elif holders := self._seated(office_class, state, self.day):
                    return holders
        return ()

    def possible(self, office_class: str, state: str) -> tuple[ActorId, ...]:
        """Everybody who may hold an office of this class in this state on the day, however uncertain the dates are."""
        if self.day is None:
            return ()
        classes = dict.fromkeys(self._ruling(office_class, state))
        seats = (t for name in classes for t in self.know.register.by_seat.get((name, state), ()))
        held = [tenure.person for tenure in seats if tenure.covers(self.day)]
        return tuple(dict.fromkeys((*held, *self.holders((office_class,), state))))

    def lately(self, office_class: str, state: str) -> tuple[ActorId, ...]:
        """Everybody who held an office of this class in this state within a year of the day, on either side."""
        day = self.day
        if day is None:
            return ()
        seat = self.know.register.by_seat.get((office_class, state), ())
        near = (t for t in seat if (t.since or day) - _NEAR <= day <= (t.until or day) + _NEAR)
        return tuple(dict.fromkeys(t.person for t in near))

    def _seated(self, office_class: str, state: str, day: date) -> tuple[ActorId, ...]:
        """The holders of a class; of a class by title ("president") only those who rule, not their deputies."""
        seated = self.know.register.seated(office_class, state, day)
        ruling = [t for t in seated if office_class not in _BY_TITLE or t.office_class != "deputy_head"]
        return tuple(dict.fromkeys(t.person for t in ruling))

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
        coming = tuple(t.person for t in seat if t.since and day < t.since <= day + _ELECT)
        return coming or tuple(t.person for t in seat if t.since and day - _JUST <= t.since <= day)

    def numbered(self, candidate: Candidate) -> ActorId | None:
        """The head of state or government of this number: "Presiden ke-5 RI", "PM ke-10 Malaysia"."""
        tables = (self.tables.ordinals.get(name, {}) for name in candidate.classes)
        listed = next(filter(None, (table.get(candidate.state or "") for table in tables)), ())
        order = int(candidate.label.removeprefix("ke-"))
        if not 0 < order <= len(listed):
            return None
        found = self.know.register.named(listed[order - 1])
        return found[0].id if found else None

    def looked_up(self, candidate: Candidate, at_home: bool) -> tuple[ActorId, ...]:
        """Who holds the office on the day, for offices that one person holds at a time."""
        if candidate.state is None or not candidate.words:
            return ()
        if (post := self.tables.posts.get(candidate.words)) and not candidate.tense:
            return self._at(post, candidate)
        if candidate.title not in self.tables.looked_up or _CONSULAR.search(candidate.words):
            return ()
        if candidate.title == "royal":  # "Putra Mahkota Denmark" is no prime minister
            return self.holders(("crown_prince",), candidate.state, candidate.tense)
        if candidate.title not in _SENT:
            return self.holders(candidate.classes, candidate.state, candidate.tense)
        home = at_home and candidate.state != "IDN" and candidate.title == "ambassador"
        sent = candidate.post or ("IDN" if home else None)
        return self._posted(replace(candidate, post=sent)) if sent and not candidate.tense else ()

    def _at(self, post: re.Pattern[str], candidate: Candidate) -> tuple[ActorId, ...]:
        """The holder of an office that is named in full, where one person alone holds it on the day."""
        held = [
            tenure
            for name in candidate.classes
            for tenure in self.know.register.by_seat.get((name, candidate.state or ""), ())
            if self.day is not None and tenure.covers(self.day) and post.search(tenure.office)
        ]
        sure = [tenure for tenure in held if self.day is not None and tenure.surely_covers(self.day)]
        persons = tuple(dict.fromkeys(tenure.person for tenure in sure or held))
        return persons if len(persons) == 1 else ()

    def _posted(self, candidate: Candidate) -> tuple[ActorId, ...]:
        """Who is sent to the post that a phrase names, a state, a body or a region, where one person alone is."""
        country = self.know.places.countries.get(candidate.post or "")
        wanted = country.name_en if country else self.tables.regions.get(fold(candidate.post or ""))
        day = self.day
        if wanted is None or day is None:
            return ()
        post = re.compile(rf"\b(?:to|for|on)\b.*\b{re.escape(wanted)}\b")
        seats = (
            t for name in candidate.classes for t in self.know.register.by_seat.get((name, candidate.state or ""), ())
        )
        held = [t for t in seats if t.covers(day) and post.search(t.office) and not _ELSEWHERE.search(t.office)]
        sure = [t for t in held if t.surely_covers(day)]
        persons = tuple(dict.fromkeys(t.person for t in sure or held))
        return persons if len(persons) == 1 else ()

    def in_office(self, actor_id: ActorId) -> bool:
        """Whether in any office on the day that news speaks of, Indonesia's own ministers apart."""
        if self.day is None:
            return False
        held = self.know.register.held(actor_id, self.day)
        return any(t.office_class not in _QUIET and t.state != "IDN" for t in held)

    def serves(self, actor_id: ActorId) -> bool:
        """Whether in any office of a state on the day, Indonesia's ministers among them."""
        held = () if self.day is None else self.know.register.held(actor_id, self.day)
        return any(t.office_class not in _QUIET and t.office_class != "party_leader" for t in held)

    def served(self, actor_id: ActorId, candidate: Candidate) -> bool:
        """Whether a person holds, held or is about to hold the office that a titled surname gives."""
        day = self.day
        assert day is not None
        wanted = set(candidate.classes[:2])
        for tenure in self.know.register.tenures(actor_id):
            if not self.is_class(tenure, wanted) or candidate.state not in (None, tenure.state):
                continue
            if candidate.tense == "former":
                if tenure.until and tenure.until < day:
                    return True
            elif (
                tenure.covers(day) or candidate.tense == "elect" and tenure.since and day < tenure.since <= day + _ELECT
            ):
                return True
        return False

    def leads(self, actor_id: ActorId) -> bool:
        """Whether head of a state, a government, its foreign service or a body on the day, or next to the head."""
        day = self.day
        return day is not None and any(
            t.office_class in _LEADING and t.state != "IDN" for t in self.know.register.held(actor_id, day)
        )

    def prominent(self, actor_id: ActorId) -> bool:
        """In one of the high offices on the day, or head of state or government within living memory."""
        day = self.day
        for tenure in self.know.register.tenures(actor_id):
            if day is None or tenure.office_class in _BARE and tenure.covers(day):
                return True
            if (
                tenure.office_class in ("head_of_state", "head_of_government")
                and tenure.until
                and (day - _AFTERLIFE <= tenure.until <= day or tenure.state == "IDN" and tenure.until <= day)
            ):
                return True
            if (
                tenure.office_class in ("head_of_state", "head_of_government")
                and tenure.since
                and day < tenure.since <= day + _ELECT
            ):
                return True
        return False
