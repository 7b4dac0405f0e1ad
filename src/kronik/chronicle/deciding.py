"""What a person types, led to the judgement that it means."""

from __future__ import annotations

from collections.abc import Sequence

from kronik.chronicle import find, judging
from kronik.errors import NotFoundError, QuestionError
from kronik.io import events
from kronik.io.database import Database
from kronik.link.judged import UNDO
from kronik.model import Event, Judgement, Mention

NEEDS = {
    "same": "two contacts or mentions",
    "different": "two contacts or mentions",
    "accept": "a contact or mention",
    "reject": "a contact or mention",
    "correct": "a contact, a field and its value",
    UNDO: "a judgement",
}
_COUNT = {"same": 2, "different": 2, "accept": 1, "reject": 1, "correct": 3, UNDO: 1}


def decide(database: Database, verdict: str, about: Sequence[str], by: str, why: str) -> Judgement:
    """Make the judgement. Raises QuestionError for one that says nothing, NotFoundError for what is not there."""
    if verdict not in NEEDS or len(about) != _COUNT[verdict]:
        raise QuestionError(f"{verdict} needs {NEEDS.get(verdict, 'to be one of ' + ', '.join(NEEDS))}")
    if verdict == UNDO:
        return judging.undo(database, about[0], by, why)
    if verdict in ("same", "different"):
        return _pair(database, verdict, about, by, why)
    found = _thing(database, about[0])
    if verdict == "correct":
        if not isinstance(found, Event):
            raise QuestionError("a field is corrected on a contact", hint="kronik judge correct EVENT FIELD VALUE")
        return judging.event(database, verdict, found, about[1], about[2], by, why)
    if isinstance(found, Event):
        return judging.event(database, verdict, found, "", "", by, why)
    return judging.claim(database, verdict, found, by, why)


def _pair(database: Database, verdict: str, about: Sequence[str], by: str, why: str) -> Judgement:
    left, right = (_thing(database, key) for key in about)
    homes = [x.id if isinstance(x, Event) else events.of_mention(database, x.id) for x in (left, right)]
    if isinstance(left, Event) and isinstance(right, Event) and homes[0] == homes[1]:
        raise QuestionError("both are one contact already", hint="name the two mentions that are not")
    one, other = (_mention(database, x) for x in (left, right))
    return judging.pair(database, verdict, one, other, by, why)


def _mention(database: Database, thing: Event | Mention) -> Mention:
    return judging.mention(database, thing.mentions[0]) if isinstance(thing, Event) else thing


def _thing(database: Database, key: str) -> Event | Mention:
    """An event or a mention by its id or a beginning of it."""
    try:
        return find.event(database, key)
    except NotFoundError as missing:
        try:
            return judging.mention(database, key)
        except NotFoundError:
            raise missing from None
