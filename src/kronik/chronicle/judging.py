"""Judgements in the store: made on what stands there now, and found again by their words when the reading has changed."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from kronik.ask.judging import seen_event, seen_mention, seen_pair
from kronik.errors import KronikError, NotFoundError, QuestionError
from kronik.io import articles, clock, events, judgements, readings, rows, search
from kronik.io.database import Database
from kronik.link import in_force
from kronik.link.judged import FIELDS, UNDO, parsed
from kronik.model import Event, Judgement, Mention
from kronik.text import locate

VERDICTS = ("same", "different", "accept", "correct", "reject")
_HITS = 20


@dataclass(frozen=True, slots=True)
class Standing:
    """A judgement that stands, the events that it concerns now, and whether it falls due again and why."""

    judgement: Judgement
    events: tuple[str, ...]
    due: str


def pair(database: Database, verdict: str, left: Mention, right: Mention, by: str, why: str) -> Judgement:
    """That two mentions are one contact, or two."""
    if left.id == right.id:
        raise QuestionError("a mention is the same as itself", hint="name two contacts or two mentions")
    return _made(database, "pair", left, verdict, by, why, right=right.id, seen=seen_pair(left, right), others=(right,))


def event(database: Database, verdict: str, of: Event, field: str, value: str, by: str, why: str) -> Judgement:
    """That an event is right, is no contact, or has another value in one field."""
    if verdict == "correct":
        if field not in FIELDS:
            raise QuestionError(f"no field {field!r} to correct", hint=f"fields: {', '.join(FIELDS)}")
        if not value or not parsed(field, value):
            raise QuestionError(f"no value for {field}", hint="kronik judge correct EVENT FIELD VALUE")
    anchor = mention(database, _anchor(of))
    seen = seen_event(of, field if verdict == "correct" else "")
    return _made(database, "event", anchor, verdict, by, why, right=field, value=value, seen=seen)


def claim(database: Database, verdict: str, of: Mention, by: str, why: str) -> Judgement:
    """That one article's account is right, or tells of no contact at all."""
    return _made(database, "claim", of, verdict, by, why, seen=seen_mention(of))


def undo(database: Database, key: str, by: str, why: str) -> Judgement:
    """Take a judgement back; what it changed is as it was. Raises NotFoundError, QuestionError."""
    found = [j for j in judgements.everyone(database) if j.id.startswith(key)]
    if not found:
        raise NotFoundError(f"no judgement {key!r}", hint="kronik judge list")
    if len(found) > 1:
        raise QuestionError(f"{key!r} may be {len(found)} judgements", hint="one of: " + ", ".join(j.id for j in found))
    if found[0].id not in {j.id for j in in_force(judgements.everyone(database))} and found[0].verdict != UNDO:
        raise QuestionError(f"{found[0].id} is taken back already", hint="undo the undo to make it stand again")
    made = Judgement("", "judgement", found[0].id, "", UNDO, "", why, by, clock.now(), "", "")
    return judgements.append(database, made)


def _anchor(of: Event) -> str:
    """The mention by which an event is remembered: one that says what the event's kind and status say."""
    return min((c.mention for c in of.status.because), default=of.mentions[0])


def _made(database: Database, about: str, left: Mention, verdict: str, by: str, why: str, **more: Any) -> Judgement:
    if not by.strip():
        raise QuestionError("a judgement needs the name of who makes it", hint="--by NAME, or KRONIK_NAME")
    others: Sequence[Mention] = more.pop("others", ())
    words = json.dumps([_words(database, m) for m in (left, *others)], ensure_ascii=False)
    given = {"right": "", "value": "", "seen": "", **more}
    made = Judgement(
        "", about, left.id, given["right"], verdict, given["value"], why, by.strip(), clock.now(), given["seen"], words
    )
    return judgements.append(database, made)


def _words(database: Database, of: Mention) -> dict[str, str]:
    """What was judged: the words of the account, and where they stand."""
    article = articles.get(database, of.article)
    if article is None:
        raise NotFoundError(f"no article {of.article!r}")
    words = {
        "article": article.id,
        "name": article.name,
        "words": of.evidence.cut(article.text),
        "kind": of.kind.value.value,
    }
    return words | ({"url": article.url} if article.url else {})


def mention(database: Database, key: str) -> Mention:
    """One mention by its id or a beginning of it that is unique. Raises NotFoundError, QuestionError."""
    sql = "SELECT id, body FROM mention WHERE id >= ? AND id < ? ORDER BY id LIMIT 9"
    found = {i: body for i, body in database.rows(sql, (key, key + "\x7f"))} if key else {}
    if key not in found and len(found) > 1:
        raise QuestionError(f"{key!r} may be {len(found)} mentions", hint="one of: " + ", ".join(found))
    if not found:
        raise NotFoundError(f"no mention {key!r}", hint="`kronik show EVENT --json` lists them")
    return rows.load(Mention, found.get(key) or next(iter(found.values())))


# -- after a build


def settle(database: Database) -> None:
    """Find again what the standing judgements mean, and mark what that changes as stale."""
    judgements.place(database, placed(database))


def placed(database: Database) -> tuple[judgements.Place, ...]:
    """Which mentions the standing judgements mean now: those they were made on, else what stands on their words."""
    force = in_force(judgements.everyone(database))
    return tuple(place for judgement in force for place in _placed(database, judgement))


def _placed(database: Database, judgement: Judgement) -> Iterator[judgements.Place]:
    named = [("left", judgement.left), *([("right", judgement.right)] if judgement.about == "pair" else [])]
    for (side, first), words in zip(named, json.loads(judgement.words or "[]"), strict=False):
        yield judgement.id, side, first if _exists(database, first) else found_again(database, words)


def _exists(database: Database, identity: str) -> bool:
    return bool(database.value("SELECT 1 FROM mention WHERE id = ?", (identity,)))


def found_again(database: Database, words: Mapping[str, str]) -> str | None:
    """The mention that stands on these words now: in the same article, else in one of its address or with its words."""
    for identity in _articles(database, words):
        article = articles.get(database, identity)
        place = locate(words["words"], article.text) if article else None
        if place is None:
            continue
        over = [m for m, _ in readings.of_article(database, identity) if m.evidence.overlaps(place)]
        if over:
            return min(
                over, key=lambda m: (m.kind.value.value != words.get("kind"), abs(m.evidence.start - place.start), m.id)
            ).id
    return None


def _articles(database: Database, words: Mapping[str, str]) -> Iterator[str]:
    yield words["article"]
    if words.get("url"):
        sql = "SELECT id FROM article WHERE url = ? AND id <> ? ORDER BY id"
        yield from [i for (i,) in database.rows(sql, (words["url"], words["article"]))]
    yield from [hit.article for hit in search.articles(database, words["words"], _HITS)]


def standing(database: Database) -> tuple[Standing, ...]:
    """The judgements that stand, with what they concern now and why they fall due again."""
    now = judgements.places(database)
    return tuple(_standing(database, j, now) for j in in_force(judgements.everyone(database)))


def _standing(database: Database, judgement: Judgement, now: Mapping[tuple[str, str], str | None]) -> Standing:
    sides = judgements.SIDES if judgement.about == "pair" else ("left",)
    meant = [now.get((judgement.id, side)) for side in sides]
    home = [events.of_mention(database, m) if m else None for m in meant]
    its = tuple(dict.fromkeys(event for event in home if event))
    if None in meant:
        return Standing(judgement, its, "the words that were judged are nowhere to be found any more")
    try:
        seen = _seen(database, judgement, [mention(database, str(m)) for m in meant], its)
    except KronikError:
        seen = judgement.seen
    due = "what was judged has changed since" if seen != judgement.seen else ""
    return Standing(judgement, its, due)


def _seen(database: Database, judgement: Judgement, meant: Sequence[Mention], its: Sequence[str]) -> str:
    """What would be seen now; what a rejection hides cannot have changed."""
    if judgement.about == "pair":
        return seen_pair(meant[0], meant[1])
    if judgement.about == "claim":
        return seen_mention(meant[0])
    found = events.get(database, its[0]) if its else None
    return seen_event(found, judgement.right) if found else judgement.seen
