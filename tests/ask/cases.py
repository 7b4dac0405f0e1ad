"""One event from real words, for the tests of asking."""

from __future__ import annotations

from datetime import date

from kronik.link import ArticleFacts, link
from kronik.model import (
    ActorKind,
    Article,
    Claim,
    ContactKind,
    Event,
    Grain,
    How,
    Layout,
    Mention,
    Origin,
    Party,
    Published,
    Reading,
    Source,
    Span,
    Status,
    TimeExpression,
)

RULE = Origin("rule", "test")
TEXT = "Putin menelepon Trump pada 3 Juli 2018. Keduanya membahas Suriah, menurut Kremlin."
PLAN = "Putin akan menelepon Trump pada 4 Juli 2018."
PUTIN = Party("Q7747", "Vladimir Putin", ActorKind.person, "RUS", "head_of_state")
TRUMP = Party("Q22686", "Donald Trump", ActorKind.person, "USA", "head_of_state")


def words(text: str, *pieces: str) -> tuple[Span, ...]:
    """Where these words stand."""
    return tuple(Span(text.index(piece), text.index(piece) + len(piece)) for piece in pieces)


def day(text: str) -> TimeExpression:
    """One day."""
    first = date.fromisoformat(text)
    return TimeExpression(first, date.fromordinal(first.toordinal() + 1), Grain.day)


def article(name: str, text: str) -> Article:
    """An article of this text."""
    return Article(f"id-{name}", "0" * 64, name, text, title=f"=Judul {name}", outlet="Warta")


def reading(of: Article, published: str | None) -> Reading:
    """What was read in it: its sentences, and the day it appeared."""
    cuts = []
    start = 0
    for piece in of.text.split(". "):
        cuts.append(Span(start, min(len(of.text), start + len(piece) + 1)))
        start += len(piece) + 2
    stated = Published(
        date.fromisoformat(published) if published else None, None, How.stated if published else How.unknown, ""
    )
    return Reading(of.id, Layout((Span(0, len(of.text)),), ()), stated, tuple(cuts), (), (), (), (), "f")


HELD, AHEAD = article("held", TEXT), article("ahead", PLAN)
CALL = Mention(
    "m1",
    HELD.id,
    Claim(ContactKind.call, words(TEXT, "menelepon"), RULE),
    Claim(Status.happened, words(TEXT, "menelepon"), RULE, 0.9, "past tense is the unmarked case"),
    (Claim(PUTIN, words(TEXT, "Putin"), RULE), Claim(TRUMP, words(TEXT, "Trump"), RULE)),
    Span(0, 39),
    when=Claim(day("2018-07-03"), words(TEXT, "3 Juli 2018"), RULE),
    topics=(Claim("Suriah", words(TEXT, "Suriah"), RULE),),
    sources=(Claim(Source("Kremlin", "institution"), words(TEXT, "Kremlin"), RULE),),
)
PLANNED = Mention(
    "m2",
    AHEAD.id,
    Claim(ContactKind.call, words(PLAN, "menelepon"), RULE),
    Claim(Status.planned, words(PLAN, "akan"), RULE),
    (Claim(PUTIN, words(PLAN, "Putin"), RULE), Claim(TRUMP, words(PLAN, "Trump"), RULE)),
    Span(0, len(PLAN)),
    when=Claim(day("2018-07-04"), words(PLAN, "4 Juli 2018"), RULE),
)
ARTICLES = {a.id: a for a in (HELD, AHEAD)}
READINGS = {HELD.id: reading(HELD, "2018-07-03"), AHEAD.id: reading(AHEAD, "2018-07-02")}


def event(*mentions: Mention) -> Event:
    """The one event that these mentions make."""
    facts = {i: ArticleFacts(r.published.day) for i, r in READINGS.items()}
    (only,) = link(mentions or (CALL, PLANNED), {}, facts)
    return only
