"""Who of the sentence before goes on as "ia": of whom somebody tells in it, he himself, its subject unless there are several."""

from __future__ import annotations

import itertools
import re

from kronik.model import Name, Party, Span
from kronik.read.names.candidates import grammar
from kronik.read.names.officeholders import order
from kronik.read.names.story import Story, persons
from kronik.read.wordclasses import DONE, SAID, SAY, TALKS, WILL

# "Menurut Ushakov, agenda Putin memang padat. Ia akan ..."
_ACCORDING = re.compile(r"Menurut(?:nya| [^,.;:\"]{3,80}), ")
_HIS_WORD = re.compile(r"Menurut(?:nya| (?:dia|ia|beliau))\b")
# "pertemuan Trump-Putin di Alaska tidak menghasilkan apa pun": whose meeting it was; they do nothing here.
_WHOSE = re.compile(
    rf"(?<![^\W_])(?:{TALKS}|ktt|konferensi|sambungan telepon|kunjungan|lawatan|pertemuan puncak)[ ](?:(?:puncak|bilateral|antara|telepon|dengan)[ ])*$",
    re.IGNORECASE,
)
_BESIDE = re.compile(r"[ ]*(?:[-–]|,?[ ](?:dan|dengan|serta)[ ])[ ]*")


def of_whom(story: Story, number: int, *, goes_on: bool) -> Party | None:
    """The one of whom he tells, unless he himself goes on; himself, where the others are only named with a meeting of theirs."""
    if not 0 <= number < len(story.sentences):
        return None
    span = story.span(number)
    opening = _ACCORDING.match(story.view, span.start, span.end)
    if opening is None:
        return None
    found = [*persons(story.between(opening.end(), span.end))]
    if goer := _the_same(story, number, span.start, opening.end()):
        return goer
    if found and _all_of_a_meeting(story, [name for name, _ in found]):
        teller = [party for _, party in persons(story.between(span.start, opening.end()))]
        return teller[0] if len(teller) == 1 else None
    others = {party.actor: party for _, party in found}
    return next(iter(others.values())) if len(others) == 1 and not goes_on else None


def _the_same(story: Story, number: int, start: int, end: int) -> Party | None:
    """ "A bertemu B. Menurut A, B setuju. Ia lalu menemui C": of whom the sentence before told first, and whose word it is."""
    before = story.span(number - 1) if number > 0 else None
    first = next(iter(persons(story.between(before.start, before.end))), None) if before else None
    if first is None:
        return None
    if _HIS_WORD.match(story.view, start):
        return first[1]
    return next((party for _, party in persons(story.between(start, end)) if party.actor == first[1].actor), None)


# "Pramono mengatakan Jokowi tiba di Nairobi. Ia bertemu ...", "Menurut Peskov, Kim akan tinggal"
_TELLS = re.compile(
    rf"(?: \([^()]*\))?(?:,[^,.;:\"]{{2,60}},)?[ ](?:(?:juga|{DONE}|kemudian|lalu)[ ])*(?:{SAY}|mengumumkan|memastikan|membenarkan|mengonfirmasi|mengungkapkan|menjelaskan|memberitahukan)"
    rf"(?:,?[ ][^.,;:\"]{{1,60}})?,?[ ](?:bahwa[ ])?"
)
_FOR_ANOTHER = ("spokesperson", "ambassador", "un_ambassador")


# "Jokowi akan ke Nairobi, kata Pramono. Ia ..."
_SAID_BY = re.compile(rf"[,\"][ ](?:{SAID}|menurut|demikian)[ ](?:[^,.;:\"]{{1,60}}[ ])?$")


def his_leader(story: Story, number: int) -> Party | None:
    """Of whom somebody lower tells, or who only speaks for others: whoever travels and meets next is the leader, not he."""
    if not 0 <= number < len(story.sentences):
        return None
    span = story.span(number)
    found = [*persons(story.between(span.start, span.end))]
    if (
        len({party.actor for _, party in found}) == 1 and number > 0
    ):  # "Putin mendarat. \"Agendanya padat,\" ucap Peskov. Ia ..."
        before = story.span(number - 1)
        found = [*[*persons(story.between(before.start, before.end))][:1], *found[-1:]]
    if len(found) < 2:
        return None
    (name, teller), (after, leader) = found[:2]
    if not _TELLS.fullmatch(story.view, name.phrase.end, max(name.phrase.end, after.phrase.start)):
        (after, leader), (name, teller) = found[0], found[-1]
        if not _SAID_BY.search(story.view, span.start, name.phrase.start):
            return None
        if teller.actor != leader.actor and _opens_it(story, span, after):
            return leader  # "Prabowo mendarat di Accra, kata Menlu Ghana. Ia disambut ..."
    if teller.office in _FOR_ANOTHER and teller.actor != leader.actor:
        return leader
    below = leader.office is not None and order(leader.office) < order(teller.office or "")
    return leader if below and leader.state == teller.state else None


def _opens_it(story: Story, span: Span, name: Name) -> bool:
    """Whether a sentence without a quotation begins with this person."""
    quoted = any(mark in span.cut(story.view) for mark in '"“”')
    return not quoted and span.start <= name.phrase.start < span.start + 3


def _all_of_a_meeting(story: Story, names: list[Name]) -> bool:
    """Whether all are named behind a noun of meeting, one list."""
    first = names[0].phrase
    if not _WHOSE.search(story.view, max(0, first.start - 60), first.start):
        return False
    return all(
        _BESIDE.fullmatch(story.view, before.phrase.end, max(before.phrase.end, after.phrase.start))
        for before, after in itertools.pairwise(names)
    )


def one_of_several(story: Story, number: int, party: Party) -> bool:
    """Whether he is told of together with another there: "A dan B menerima telegram dari C. Ia ..." is neither of the two."""
    if number < 0:
        return False
    span = story.span(number)
    found = [*persons(story.between(span.start, span.end))]
    return any(
        party.actor in (one.actor, other.actor)
        and _BESIDE.fullmatch(story.view, before.phrase.end, max(before.phrase.end, after.phrase.start))
        for (before, one), (after, other) in itertools.pairwise(found)
    )


# "Cook mengatakan Apple akan menjajaki ... Ia sebelumnya menemui ...": one of whom the text has only the name.
_ACTS = re.compile(
    rf"\W*(?P<name>[A-Z][a-z][\w'’-]+)(?:[ ]\([^()]{{1,30}}\))?(?:[ ](?:{WILL}|{DONE}|juga|kemudian|lalu|sendiri|pun))*[ ](?:me|ber)[a-z]{{4,}}[ ]"
)


def nobody_known(story: Story, number: int) -> bool:
    """Whether the subject of a sentence is somebody of whom only a last name is seen, no name that the text knows."""
    if not 0 <= number < len(story.sentences):
        return False
    span = story.span(number)
    hit = _ACTS.match(story.view, span.start, span.end)
    if hit is None or any(True for _ in story.between(*hit.span("name"))):
        return False
    tables = grammar(story.know)
    plain = hit["name"].lower()
    fresh = (
        plain not in tables.common
        and hit["name"] not in tables.never
        and not plain.startswith(("me", "ber", "di", "ke", "pe"))
    )
    return (
        fresh and re.search(rf"[A-Z][\w.'’-]+ {re.escape(hit['name'])}(?![^\W_])", story.view[: span.start]) is not None
    )


# "bertemu A, lalu PM B. Ia juga ...": B has no verb of his own.
_NEXT = re.compile(r"\b(?:lalu|kemudian|selanjutnya)\s*$")
_NO_VERB = re.compile(r"(?: \([^)]*\))?(?:[.;\n]|\s*$|,? (?:di|pada|dan|serta|lalu|kemudian|dalam|secara) )")


def met_next(view: str, name: Span) -> bool:
    """Whether a name after "lalu" is one more who was met, and no subject of a verb of his own."""
    return (
        _NO_VERB.match(view, name.end) is not None
        and _NEXT.search(view, max(0, name.start - 14), name.start) is not None
    )
