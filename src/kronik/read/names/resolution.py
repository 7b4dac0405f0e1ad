"""Names: who and what an article names, resolved on the day of its publication.

`recognise` needs no day and gives candidates; `resolve` settles them: full names first, then offices, then surnames,
so that "Presiden AS" and "Trump" find the person whom the article itself names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from kronik.knowledge import Knowledge
from kronik.model import ActorId, ActorKind, Name, Party, Published, Reference, Span
from kronik.read.names.besideleaders import beside_leaders
from kronik.read.names.candidates import Candidate, Form, folded, grammar
from kronik.read.names.cast import Cast
from kronik.read.names.counterparts import LISTED, owners
from kronik.read.names.lookup import careers
from kronik.read.names.metonyms import acts
from kronik.read.names.officeholders import Officeholders
from kronik.read.names.ownoffice import LAST_NAMED
from kronik.read.names.phrase import BOTH
from kronik.read.names.recognition import recognise
from kronik.read.names.spelling import same_sounds, same_words
from kronik.read.names.statepairs import state_parties
from kronik.read.names.story import Story

__all__ = ["Candidate", "recognise", "resolve"]

_NICKNAME = re.compile(r'[ ]*"[^"]*"[ ]*')  # within a name
_POINTED = re.compile(r"[ ](?:itu|tersebut)\b")


def resolve(
    view: str,
    sentences: Sequence[Span],
    candidates: Sequence[Candidate],
    published: Published,
    know: Knowledge,
    title: str = "",
) -> tuple[Name, ...]:
    """Every candidate as a name with its party, where the words, the article and the day settle who it is.

    Args:
        view: the reading view of the article's text.
        sentences: its sentences.
        candidates: what `recognise` found.
        published: when it appeared; without a day no office can be looked up.
        know: the register, places and tables.
        title: the headline, which may name in full whom the text calls by one name.

    Returns:
        Names sorted by span, none overlapping. Empty `parties`: seen, but not resolved.
    """
    day = published.day or (published.candidates[-1] if published.candidates else None)
    tables = grammar(know)
    cast = Cast(
        know,
        tables,
        Officeholders(know, tables, day),
        at_home=_at_home(candidates, know),
        mentioned=frozenset(c.state for c in candidates if c.state),
        headed=_named_in(title, know),
        pointed=frozenset(
            c.span.start for c in candidates if c.form is Form.office and _POINTED.match(view, c.span.end)
        ),
    )
    settled: dict[int, Name] = {}
    persons = [c for c in candidates if c.kind is ActorKind.person and not _a_son(view, c, know)]
    cast.owners.update(owners(view, sentences, persons))
    for wave in (_full, _unknown, _office_or_short):
        for candidate in persons:
            if candidate.span.start not in settled and (name := wave(candidate, cast)) is not None:
                settled[candidate.span.start] = name
    beside_leaders(view, persons, settled, cast)
    for chain in _chains(view, [c for c in candidates if c.kind is not ActorKind.person]):
        acting = chain[0].form in (Form.capital, Form.seat) and acts(
            view, Span(chain[0].span.start, chain[-1].span.end), grammar(know)
        )
        for candidate in chain:
            settled[candidate.span.start] = _thing(candidate, acting, know)
    resolved = list(_apart(settled[start] for start in sorted(settled)))
    both = [
        _both(c, Story(view, sentences, resolved, know), cast)
        for c in persons
        if c.state == BOTH and c.form is Form.office
    ]
    return tuple(_apart(iter(sorted([*resolved, *(n for n in both if n)], key=lambda n: n.span.start))))


def _named_in(title: str, know: Knowledge) -> tuple[ActorId, ...]:
    """Whom the headline names in full, and nobody else of that name."""
    found = recognise(title, [Span(0, len(title))], know) if title else ()
    return tuple(c.actors[0] for c in found if c.form is Form.full and len(c.actors) == 1)


_JUNIOR = re.compile(r",?[ ]Jr\b")


def _a_son(view: str, candidate: Candidate, know: Knowledge) -> bool:
    """ "Donald Trump Jr.": the name in full is the father's, unless the register has the son or an office says who he is."""
    if candidate.form is not Form.full or candidate.classes or not _JUNIOR.match(view, candidate.span.end):
        return False
    return not any(know.register.actors[a].name.endswith(("Jr.", "Jr")) for a in candidate.actors)


def _at_home(candidates: Sequence[Candidate], know: Knowledge) -> bool:
    """Whether the article speaks of Indonesia or of somebody who serves it."""
    states = careers(know).states
    return any(c.state == "IDN" or any(states.get(actor) == "IDN" for actor in c.actors) for c in candidates)


def _chains(view: str, things: Sequence[Candidate]) -> Iterator[list[Candidate]]:
    """Things one by one, but capitals that are coordinated together: "Moskow dan Pyongyang" act as one."""
    chain: list[Candidate] = []
    for thing in things:
        if chain and (
            thing.form is not Form.capital
            or chain[-1].form is not Form.capital
            or not LISTED.fullmatch(view, chain[-1].span.end, thing.span.start)
        ):
            yield chain
            chain = []
        chain.append(thing)
    if chain:
        yield chain


def _apart(names: Iterator[Name]) -> Iterator[Name]:
    end = 0
    for name in names:
        if name.span.start >= end:
            yield name
            end = name.span.end


def _name(candidate: Candidate, reference: Reference, parties: tuple[Party, ...], score: float, reason: str) -> Name:
    return Name(candidate.span, candidate.phrase, ActorKind.person, reference, parties, score, reason)


def _full(candidate: Candidate, cast: Cast) -> Name | None:
    """Names in full that the register has."""
    if candidate.form is Form.full:
        chosen = cast.choose(candidate.actors, candidate)
        assert chosen is not None
        return _name(candidate, Reference.name, (cast.party(chosen, candidate),), 1.0, "full name")
    return None


def _unknown(candidate: Candidate, cast: Cast) -> Name | None:
    """Names that the register has not: a holder or a person of this article in other spelling, else somebody new."""
    if candidate.form is Form.unknown:
        plain = _NICKNAME.sub(" ", candidate.label)
        if plain != candidate.label and (bearers := cast.know.register.named(plain)):
            chosen = cast.choose([bearer.id for bearer in bearers], candidate)
            assert chosen is not None
            return _name(candidate, Reference.name, (cast.party(chosen, candidate),), 0.95, "full name and nickname")
        if twin := cast.twin(candidate.label):
            return _name(
                candidate,
                Reference.name,
                (cast.party(twin, candidate),),
                0.85,
                "a name of the article in other spelling",
            )
        if holder := cast.like_holder(candidate):
            return _name(candidate, Reference.name, (cast.party(holder, candidate),), 0.9, "office and a like name")
        bearer = same_words(cast.know, candidate.label) or same_sounds(cast.know, candidate.label)
        if bearer and (candidate.state is None or candidate.state in careers(cast.know).served.get(bearer, ())):
            return _name(candidate, Reference.name, (cast.party(bearer, candidate),), 0.9, "all words of the name")
        return _name(
            candidate, Reference.name, (cast.party(candidate.actors[0], candidate),), 0.85, "name not in the register"
        )
    return None


def _office_or_short(candidate: Candidate, cast: Cast) -> Name | None:
    if candidate.form is Form.office:
        return _office(candidate, cast)
    return _short(candidate, cast) if candidate.form is Form.short else None


def _office(candidate: Candidate, cast: Cast) -> Name | None:
    """An office alone: the person of the article who holds it, else the holder on the day, else the state itself."""
    if candidate.state == BOTH:
        return None
    if candidate.title == "deputy_minister":
        candidate = replace(candidate, classes=candidate.classes[:1])  # without a name he is not the minister
    if candidate.state is None:
        return _own(candidate, cast)
    if candidate.title == "counterpart":
        candidate = _mate(replace(candidate, classes=cast.office_before(candidate.span.start)), cast)
    holder, named = cast.holder(candidate) if candidate.classes else (None, False)
    one_of_many = candidate.title == "counterpart" and not named and _HELD_BY_MANY.issuperset(candidate.classes)
    if holder is None or one_of_many:
        return _side(candidate, cast.know)
    party = cast.party(holder, candidate)
    return _name(
        candidate,
        Reference.office,
        (party,),
        0.95 if named else 0.85,
        "office, holder named in the article" if named else "office held on the day",
    )


# "utusan AS bertemu mitranya dari Jepang": a state has several; which of them, only the article can say.
_HELD_BY_MANY = frozenset({"envoy", "ambassador", "adviser", "minister", "deputy_minister", "official"})
_RULERS = frozenset({"head_of_state", "president", "head_of_government", "prime_minister"})


def _mate(candidate: Candidate, cast: Cast) -> Candidate:
    """ "timpalannya dari Jerman", of Putin: the chancellor, who leads, unless the article names the president."""
    if not _RULERS & {*candidate.classes} or cast.holder(candidate)[1]:
        return candidate
    return replace(candidate, classes=("leader",))


def _both(candidate: Candidate, story: Story, cast: Cast) -> Name | None:
    """An office of two states: "menteri luar negeri kedua negara", the states being those last named together."""
    found = state_parties(story, candidate.span.start, 2)
    if found is None:
        return None
    parties = []
    for state in found[0]:
        of_one = replace(candidate, state=state.state)
        holder, _ = cast.holder(of_one)
        if holder is None:
            return None
        parties.append(cast.party(holder, of_one))
    return _name(
        candidate, Reference.plural, tuple(parties), 0.6 * found[1], "the holders in the states last named together"
    )


def _side(candidate: Candidate, know: Knowledge) -> Name:
    """Somebody of a state whom nobody names: the state is the party (codebook, "In scope")."""
    code = candidate.state or ""
    for key in (code, f"state:{code}", f"body:{code}"):
        if candidate.tense != "former" and (actor := know.register.actors.get(key)):
            party = Party(actor.id, actor.name, actor.kind, actor.state)
            reason = "an office without a known holder: its state"
            return Name(candidate.span, candidate.phrase, actor.kind, Reference.office, (party,), 0.4, reason)
    return _name(candidate, Reference.office, (), 0.3, "office without a known holder on the day")


def _own(candidate: Candidate, cast: Cast) -> Name | None:
    """ "Presiden" alone: the one of that office last named before, else Indonesia's where the article is at home."""
    if not candidate.classes:
        return None
    nearest = cast.nearest(candidate) if candidate.classes[0] != "minister" else None
    bearer = nearest or cast.bearer(candidate) or cast.only(candidate)
    if bearer is not None:
        return _name(candidate, Reference.office, (cast.named[bearer],), 0.6, LAST_NAMED)
    title = cast.tables.titles.get(candidate.title or "")
    if title is None or not title.domestic:
        return None  # "Putra Mahkota" of nobody whom the article names
    at_home = replace(candidate, state="IDN")
    holder, named = cast.holder(at_home) if cast.at_home else (None, False)
    if holder is None:
        return _name(candidate, Reference.office, (), 0.2, "office of no named state")
    return _name(
        candidate, Reference.office, (cast.party(holder, at_home),), 0.7 if named else 0.5, "Indonesia's own office"
    )


def _short(candidate: Candidate, cast: Cast) -> Name | None:
    """A surname or nickname: whoever of that name is in the article, else the one in office on the day."""
    present: list[ActorId] = [a for a in candidate.actors if a in cast.named]
    if not present:
        words = folded(candidate.label)
        present = [a for a, p in cast.named.items() if words in folded(p.name).split() and p.office != "consort"]
    if len(present) > 1:
        label = folded(candidate.label)
        weigh = {
            a: (
                cast.fit(a, candidate) if candidate.classes else 0.0,
                cast.named[a].office != "consort",  # the minister Ri Yong Ho, and not Ri Sol Ju in the caption
                cast.is_alias(a, label),
            )
            for a in present
        }
        present = sorted(present, key=lambda a: weigh[a], reverse=True)
    if present and (holder := cast.other_holder(present, candidate)):
        return _name(candidate, Reference.name, (cast.party(holder, candidate),), 0.9, "office, state and surname")
    if present and (leader := cast.known_by_surname(present[0], candidate)):
        return _name(candidate, Reference.name, (cast.party(leader, candidate),), 0.8, "the leader of this surname")
    if present:
        return _name(
            candidate,
            Reference.name,
            (cast.party(present[0], candidate),),
            0.95 if len(present) == 1 else 0.7,
            "short form of a name in the article",
        )
    if chosen := cast.bare(candidate):
        return _name(
            candidate, Reference.name, (cast.party(chosen, candidate),), 0.85, "surname unique among those in office"
        )
    if headed := cast.in_headline(candidate):
        return _name(candidate, Reference.name, (cast.party(headed, candidate),), 0.8, "named in full in the headline")
    if candidate.title and candidate.actors[0].startswith("name:"):
        if holder := cast.like_holder(candidate):
            return _name(candidate, Reference.name, (cast.party(holder, candidate),), 0.85, "office and surname")
        return _name(
            candidate,
            Reference.name,
            (cast.party(candidate.actors[0], candidate),),
            0.6,
            "titled name not in the register",
        )
    if candidate.title and folded(candidate.label) not in cast.tables.homonyms:
        aliased = [a for a in candidate.actors if cast.is_alias(a, folded(candidate.label))]
        if len(aliased) == 1:
            return _name(candidate, Reference.name, (cast.party(aliased[0], candidate),), 0.7, "surname of one person")
    return None


def _thing(candidate: Candidate, acting: bool, know: Knowledge) -> Name:
    """States, bodies, institutions, groups, agencies, and cities and seats that may stand for their state."""
    if candidate.form in (Form.capital, Form.seat):
        return _metonym(candidate, acting, know)
    if candidate.kind is ActorKind.place:
        return Name(candidate.span, candidate.phrase, ActorKind.place, Reference.name, (), 1.0, "place")
    if candidate.kind is ActorKind.body and not candidate.actors:
        return Name(
            candidate.span, candidate.phrase, ActorKind.body, Reference.name, (), 1.0, "an occasion, not a party"
        )
    actor_id = (
        candidate.actors[0]
        if candidate.actors
        else f"{candidate.kind.value}:{folded(candidate.label).replace(' ', '-')}"
    )
    actor = know.register.actors.get(actor_id)
    # an institution keeps the name that the article gives it, since speakers and sources are quoted so
    name = actor.name if actor and candidate.kind is not ActorKind.institution else candidate.label
    state = actor.state if actor and actor.state else candidate.state
    party = Party(actor_id, name, candidate.kind, state)
    return Name(candidate.span, candidate.phrase, candidate.kind, Reference.name, (party,), 1.0, "named")


def _metonym(candidate: Candidate, acting: bool, know: Knowledge) -> Name:
    if candidate.state is None or not acting:
        return Name(candidate.span, candidate.phrase, ActorKind.place, Reference.name, (), 1.0, "place")
    if candidate.form is Form.seat:
        party = Party(
            f"institution:{folded(candidate.label).replace(' ', '-')}",
            candidate.label,
            ActorKind.institution,
            candidate.state,
        )
        return Name(
            candidate.span,
            candidate.phrase,
            ActorKind.institution,
            Reference.metonym,
            (party,),
            0.85,
            "a seat that acts",
        )
    kind = ActorKind.body if f"body:{candidate.state}" in know.register.actors else ActorKind.state
    actor = know.register.actors.get(f"{kind.value}:{candidate.state}")
    name = actor.name if actor else candidate.state
    party = Party(f"{kind.value}:{candidate.state}", name, kind, candidate.state)
    return Name(candidate.span, candidate.phrase, kind, Reference.metonym, (party,), 0.75, "a capital that acts")
