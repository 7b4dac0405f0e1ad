"""What became of events from build to build: where an id leads that is out of use, and what two builds differ in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from kronik.ask.fields import facts, plain
from kronik.errors import NotFoundError, QuestionError
from kronik.io import events, history, judgements, readings
from kronik.io.database import Database
from kronik.io.reports import Redirected
from kronik.link.judged import rejecting
from kronik.model import Cited, Event, Mention

_STEPS = 50  # a chain of redirects longer than this is a circle of ids that came back


@dataclass(frozen=True, slots=True)
class Change:
    """One event between two builds: added, changed, merged, split or withdrawn; `into` and `why` where its id leads."""

    event: str
    change: str
    before: Event | None
    after: Event | None
    into: tuple[str, ...] = ()
    why: str = ""
    fields: tuple[tuple[str, str, str], ...] = ()  # field, value before, value after


def leads(database: Database, build: int, event: Event) -> history.Led:
    """Where the id of an event that a build took away leads, and why: to the events that hold its reports now."""
    homes = Counter(home for m in event.mentions if (home := _home(database, event, m)))
    if homes:
        found = sorted(homes, key=lambda home: (-homes[home], home))
        if len(found) > 1:
            return [
                (home, f"split: {homes[home]} of its {len(event.mentions)} reports tell of this one") for home in found
            ]
        if history.stood_before(database, found[0], build):
            return [(found[0], f"merged: its {_reports(event)} tell of this one too")]
        return [(found[0], "renamed: an earlier report, or a better reading of the first one, gives it another id")]
    for judgement in reversed(judgements.concerning(database, event.mentions)):
        if rejecting(judgement):
            why = f": {judgement.why}" if judgement.why else ""
            return [(None, f"withdrawn: rejected by {judgement.by}{why}")]
    return [(None, f"withdrawn: its {_reports(event)} no longer tell of any contact as they are read now")]


def _reports(event: Event) -> str:
    return "report" if len(event.mentions) == 1 else f"{len(event.mentions)} reports"


def _home(database: Database, event: Event, mention: str) -> str | None:
    """The event of a mention now; of a mention that is read otherwise now, the one whose words overlap."""
    found = events.of_mention(database, mention)
    if found or database.value("SELECT 1 FROM mention WHERE id = ?", (mention,)):
        return found
    kind = next((c for c in (*event.kind.because, *event.kind.against) if c.mention == mention), None)
    if kind is None:
        return None
    over = [(m, home) for m, home in readings.of_article(database, kind.article) if home and _meets(m, kind)]
    return min(over, key=lambda pair: (pair[0].kind.value is not kind.claim.value, pair[0].id))[1] if over else None


def _meets(mention: Mention, kind: Cited[Any]) -> bool:
    return any(mention.evidence.overlaps(span) for span in kind.claim.spans)


def follow(database: Database, old: str) -> tuple[Redirected, ...]:
    """The steps from an id out of use to the event in its place. Raises NotFoundError for a tombstone, QuestionError
    where it was split."""
    steps: list[Redirected] = []
    at = old
    for _ in range(_STEPS):
        found = history.redirects(database, at)
        if not found:
            break
        if len(found) > 1:
            listed = ", ".join(str(r.new) for r in found)
            raise QuestionError(f"{at} was split into {len(found)} (build {found[0].build})", hint=f"one of: {listed}")
        [step] = found
        steps.append(Redirected(step.old, step.new, f"{step.why} (build {step.build})"))
        if step.new is None:
            raise NotFoundError(f"{at} is no longer in the chronicle", hint=steps[-1].why)
        at = step.new
        if events.get(database, at):
            break
    return tuple(steps)


def diff(database: Database, one: int, other: int) -> Iterator[Change]:
    """What differs between the chronicle as two builds left it, in order of id. Raises NotFoundError for no such build."""
    known = {build.number for build in history.builds(database)}
    for number in (one, other):
        if number not in known and number != 0:
            raise NotFoundError(
                f"no build {number}", hint=f"builds: 1 to {max(known, default=0)}; 0 is the empty chronicle"
            )
    first, last = sorted((one, other))
    touched = list(history.touched_between(database, first, last))
    states = {e: (history.as_of(database, e, first), history.as_of(database, e, last)) for e in touched}
    if one > other:
        states = {e: (after, before) for e, (before, after) in states.items()}
    was = {m: e for e, (before, _) in states.items() if before for m in before.mentions}
    now = {m: e for e, (_, after) in states.items() if after for m in after.mentions}
    for identity, (before, after) in states.items():
        if before != after:
            yield _change(database, identity, (before, after), (was, now), last)


def _change(
    database: Database,
    identity: str,
    states: tuple[Event | None, Event | None],
    homes: tuple[dict[str, str], dict[str, str]],
    until: int,
) -> Change:
    before, after = states
    was, now = homes
    if after is None:
        assert before is not None
        led = [r for r in history.redirects(database, identity, until) if r.new]
        into = tuple(dict.fromkeys([*(str(r.new) for r in led), *(now[m] for m in before.mentions if m in now)]))
        why = "; ".join(dict.fromkeys(r.why for r in history.redirects(database, identity, until)))
        kind = "withdrawn" if not into else "split" if len(into) > 1 else "renamed" if "renamed" in why else "merged"
        return Change(identity, kind, before, None, into, why)
    if before is None:
        taken = tuple(dict.fromkeys(was[m] for m in after.mentions if m in was))
        return Change(identity, "added", None, after, taken, f"with reports of {', '.join(taken)}" if taken else "")
    return Change(identity, "changed", before, after, fields=tuple(_fields(before, after)))


def _fields(before: Event, after: Event) -> Iterator[tuple[str, str, str]]:
    left, right = _values(before), _values(after)
    for name in dict.fromkeys((*left, *right)):
        if left.get(name) != right.get(name):
            yield name, left.get(name, ""), right.get(name, "")
    if len(before.articles) != len(after.articles) or before.voices != after.voices:
        shown = [f"{len(e.articles)}, {e.voices}" for e in (before, after)]
        yield "articles, voices", shown[0], shown[1]


def _values(event: Event) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, fact in facts(event):
        value = str(plain(fact.value)) + (" (bertentangan)" if fact.against else "")
        found[name] = f"{found[name]}; {value}" if name in found else value
    return found
