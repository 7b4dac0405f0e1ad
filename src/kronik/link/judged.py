"""What people decided, applied: their word stands before the program's, and undoing it restores the program's.

Judgements come in the order in which they were made; of two about one thing the later stands. Beside the verdicts on pairs
(see `cluster`), `reject` takes a mention or a whole event out, and `correct` gives an event's field the value that a named
person gave it. Reports that say otherwise stay beside it: a correction hides nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from kronik.errors import QuestionError
from kronik.knowledge import load
from kronik.link.facts import Account
from kronik.link.records import interval, party
from kronik.model import Cited, Claim, ContactKind, Event, Fact, Judgement, MentionId, Origin, Party, Status

T = TypeVar("T")

UNDO = "undo"
FIELDS: Mapping[str, str] = {
    "kind": "kind",
    "status": "status",
    "participants": "who",
    "date": "when",
    "city": "city",
    "country": "country",
    "occasion": "occasion",
    "minutes": "minutes",
}
"""What may be corrected: the name of a field in answers -> in the event."""


def in_force(judgements: Sequence[Judgement]) -> tuple[Judgement, ...]:
    """The judgements that stand: those that no standing `undo` takes back, in the order in which they were made."""
    standing: list[Judgement] = []
    undone: set[str] = set()
    for judgement in reversed(sorted(judgements, key=lambda j: j.at)):
        if judgement.id in undone:
            continue
        if judgement.verdict == UNDO:
            undone.add(judgement.left)
        else:
            standing.append(judgement)
    return tuple(reversed(standing))


def refused(judgements: Sequence[Judgement]) -> frozenset[MentionId]:
    """The mentions that a person rejected, each by itself."""
    last = {j.left: j.verdict for j in judgements if j.about == "claim" and not j.right}
    return frozenset(mention for mention, verdict in last.items() if verdict == "reject")


def rejected(told: Sequence[Account], judgements: Sequence[Judgement]) -> bool:
    """Whether a person said that what these accounts tell is no contact."""
    ids = {account.mention.id for account in told}
    said = [j.verdict for j in judgements if j.about == "event" and j.left in ids and j.verdict in ("accept", "reject")]
    return bool(said) and said[-1] == "reject"


def corrected(event: Event, told: Sequence[Account], judgements: Sequence[Judgement]) -> Event:
    """The event with the values that people gave its fields."""
    of = {account.mention.id: account for account in told}
    for judgement in judgements:
        if judgement.about == "event" and judgement.verdict == "correct" and judgement.left in of:
            event = _correct(event, of[judgement.left], judgement)
    return event


def _correct(event: Event, account: Account, judgement: Judgement) -> Event:
    name, value = FIELDS[judgement.right], parsed(judgement.right, judgement.value, account)
    rule = f"corrected by {judgement.by}"

    def cited(given: T) -> Cited[T]:
        origin = Origin("person", judgement.by)
        return Cited(
            account.mention.article,
            account.mention.id,
            Claim(given, (account.mention.evidence,), origin, 1.0, judgement.why),
        )

    before = getattr(event, name)
    if name == "who":
        facts = tuple(Fact(one, (cited(one), *_said_of(event, one)), (), rule) for one in value)
        return replace(event, who=facts)
    fact = Fact(
        value,
        (cited(value), *_of(before, lambda v: _agree(v, value))),
        _of(before, lambda v: not _agree(v, value)),
        rule,
    )
    return replace(event, **{name: fact})  # type: ignore[arg-type]


def parsed(field: str, value: str, account: Account | None = None) -> Any:
    """The value of a field as it was typed. Raises QuestionError for one that the field cannot have."""
    try:
        match field:
            case "kind":
                return ContactKind(value)
            case "status":
                return Status(value)
            case "date":
                first, _, last = value.partition("/")
                return interval(first, last or None)
            case "minutes":
                return int(value)
            case "participants":
                return tuple(_party(name.strip(), account) for name in value.split(";") if name.strip())
    except ValueError as fault:
        raise QuestionError(f"{value!r} is no {field}: {fault}") from fault
    return value


def _party(name: str, account: Account | None) -> Party:
    when = account.mention.when.value.earliest if account and account.mention.when else None
    made = party(name, when or (account.published if account else None), load())
    same = [p for p in (account.parties if account else ()) if p.actor == made.actor]
    return same[0] if same else made


def _said_of(event: Event, who: Party) -> tuple[Cited[Party], ...]:
    return tuple(c for fact in event.who if fact.value.actor == who.actor for c in fact.because)


def _of(fact: Fact[Any] | None, choose: Callable[[Any], bool]) -> tuple[Cited[Any], ...]:
    claims = (*fact.because, *fact.against) if fact else ()
    return tuple(c for c in claims if c.claim.origin.kind != "person" and choose(c.claim.value))


def _agree(given: Any, value: Any) -> bool:
    return bool(given.overlaps(value)) if hasattr(given, "overlaps") else given == value


def rejecting(judgement: Judgement) -> bool:
    """Whether a judgement takes something out of the chronicle."""
    return judgement.verdict == "reject" and judgement.about in ("claim", "event")
