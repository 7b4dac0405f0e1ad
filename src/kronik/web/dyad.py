"""The page of a dyad: the contacts of two actors, and of others who act for their states."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from kronik import text
from kronik.ask import show
from kronik.chronicle import Known
from kronik.errors import KronikError, NotFoundError
from kronik.knowledge import load
from kronik.knowledge.register import HEADS
from kronik.model import ActorKind, Event
from kronik.web import addresses, listing, timelinesvg
from kronik.web.archive import Archive
from kronik.web.glossary import N_
from kronik.web.wording import Wording, wording

VERSION = 1  # of the form of the data
WHOLE = ("state", "body")


@dataclass(frozen=True, slots=True)
class Pair:
    """Two actors, and the events that belong on their page in order of time."""

    left: Known
    right: Known
    direct: tuple[Event, ...]
    related: tuple[Event, ...]

    @property
    def whole(self) -> bool:
        """Whether a whole state or body is one of the two, so that each row must say who acted."""
        return any(known.kind in WHOLE for known in (self.left, self.right))

    @property
    def path(self) -> str:
        """The address of the page."""
        return address(self.left, self.right)


@dataclass(frozen=True, slots=True)
class Page:
    """All that the template shows."""

    pair: Pair
    names: tuple[str, str]
    lede: tuple[str, ...]
    facets: dict[str, tuple[listing.Choice, ...]]
    strip: timelinesvg.Strip | None
    lanes: tuple[str, ...]
    rows: dict[str, listing.Row]
    years: tuple[listing.Year, ...]
    wider: tuple[str, str] | None


def address(left: Known, right: Known) -> str:
    """The address of two actors' page."""
    return addresses.dyad(addresses.slug(left.name, left.actor), addresses.slug(right.name, right.actor))


def splits(slug: str) -> tuple[tuple[str, str], ...]:
    """The ways in which one slug names two: `putin-trump`, `kim-jong-un-donald-trump`."""
    parts = slug.split("-")
    return tuple(("-".join(parts[:i]), "-".join(parts[i:])) for i in range(1, min(len(parts), 10)))


def candidates(archive: Archive, slug: str) -> tuple[Known, ...]:
    """The actors that a slug may mean; only those of exactly this name where there is one."""
    try:
        found = tuple(archive.actors(slug.replace("-", " ")))
    except KronikError:
        return ()
    exact = tuple(known for known in found if addresses.slug(known.name, known.actor) == slug)
    return exact or found


def shared(archive: Archive, left: Known, right: Known) -> tuple[Event, ...]:
    """The events in which both take part; in those of a state, whoever acts for it."""
    try:
        found = archive.timeline(left.name, right.name)
    except KronikError:
        return ()
    return tuple(event for event in found if _takes_part(event, left) and _takes_part(event, right))


def _takes_part(event: Event, known: Known) -> bool:
    whole = known.kind in WHOLE and known.state
    return any(p.actor == known.actor or (whole and p.state == known.state) for p in listing.parties(event))


def find(archive: Archive, left: str, right: str) -> tuple[Pair, ...]:
    """The pairs that two slugs may mean and that have contacts, those with most contacts first."""
    found: dict[str, Pair] = {}
    for a in candidates(archive, left)[:8]:
        for b in candidates(archive, right)[:8]:
            if a.actor == b.actor:
                continue
            events = shared(archive, a, b)
            if events:
                first, second = sorted((a, b), key=lambda known: known.name)
                pair = Pair(first, second, events, ())
                found.setdefault(pair.path, pair)
    return tuple(sorted(found.values(), key=lambda pair: (-len(pair.direct), pair.path)))


def with_related(archive: Archive, pair: Pair) -> Pair:
    """The pair with the contacts of others who acted for the same two states; of two states, those below their heads."""
    if pair.whole:
        below = tuple(event for event in pair.direct if not _among_heads(event))
        return Pair(pair.left, pair.right, tuple(event for event in pair.direct if event not in below), below)
    states = (_state(pair.direct, pair.left), _state(pair.direct, pair.right))
    if None in states or states[0] == states[1]:
        return pair
    names = [wording("en").state(state) for state in states if state]
    try:
        found = archive.timeline(*names)
    except KronikError:
        return pair
    direct = {event.id for event in pair.direct}
    others = tuple(event for event in found if event.id not in direct and _belongs(archive, event, pair))
    return Pair(pair.left, pair.right, pair.direct, others)


def _among_heads(event: Event) -> bool:
    return all(party.office in HEADS or party.kind is not ActorKind.person for party in listing.parties(event))


def wider(archive: Archive, pair: Pair, say: Wording) -> tuple[str, str] | None:
    """The page of the two states for which the two act: its address and what to call it."""
    states = [_state(pair.direct, known) for known in (pair.left, pair.right)]
    if pair.whole or not states[0] or not states[1] or states[0] == states[1]:
        return None
    slugs = [addresses.slug(wording("en").state(state), state) for state in states if state]
    found = find(archive, slugs[0], slugs[1])
    return (found[0].path, f"{_name(found[0].left, say)} – {_name(found[0].right, say)}") if found else None


def _belongs(archive: Archive, event: Event, pair: Pair) -> bool:
    """Whether a contact of the two states is one of these two leaders' time: none of a leader before or after them."""
    ours = {pair.left.actor, pair.right.actor}
    parties = listing.parties(event)
    if any(party.office in HEADS and party.actor not in ours for party in parties):
        return False
    day = listing.placed(event, archive.why(event.id)).day
    if day is None:
        return False
    register = load().register
    led = [[t for t in register.tenures(actor) if t.office_class in HEADS] for actor in ours]
    return all(not terms or any(term.covers(day) for term in terms) for terms in led)


def _state(events: Sequence[Event], actor: Known) -> str | None:
    """The state for which an actor most often acted in these events."""
    seen = Counter(p.state for event in events for p in listing.parties(event) if p.actor == actor.actor and p.state)
    return min(seen, key=lambda state: (-seen[state], state)) if seen else actor.state


def page(archive: Archive, pair: Pair, by: listing.Filter, say: Wording, today: date) -> Page:
    """The page of the pair under a filter."""
    everything = [*pair.direct, *pair.related]
    back = frozenset(event.id for event in pair.related)
    rows = listing.rows(archive, [event for event in everything if by.takes(event)], say, today, back)
    listed = listing.in_order(rows)
    lanes = [[row.spot for row in listed if not row.related], [row.spot for row in listed if row.related]]
    labels = [_lane_of(pair, say), say.text("Ministers, envoys")]
    return Page(
        pair=pair,
        names=(_name(pair.left, say), _name(pair.right, say)),
        lede=tuple(_lede(pair, say)),
        facets=listing.facets(listing.tallied(everything), by, pair.path, say, {}),
        strip=timelinesvg.draw([lane for lane in lanes if lane]),
        lanes=tuple(label for label, lane in zip(labels, lanes, strict=True) if lane),
        rows={row.id: row for row in listed},
        years=listing.years(listed, say),
        wider=wider(archive, pair, say),
    )


def data(archive: Archive, pair: Pair, by: listing.Filter, say: Wording, today: date) -> dict[str, Any]:
    """The page as plain data: exactly what it lists, each as `kronik timeline --json` gives it."""
    found = page(archive, pair, by, say, today)
    entries = [
        {**show.entry(row.entry, {m.id: m for m in its.mentions}, its.articles, its.readings), "related": row.related}
        for row in found.rows.values()
        for its in [row.dossier]
    ]
    return {"version": VERSION, "actors": [pair.left.name, pair.right.name], "contacts": entries}


def _name(known: Known, say: Wording) -> str:
    return say.state(known.state) if known.kind == "state" and known.state else known.name


def _lane_of(pair: Pair, say: Wording) -> str:
    """What to call the lane of the pair itself: heads where both were, else the two."""
    if pair.whole:
        return say.text("Heads")
    offices = {
        p.office for e in pair.direct for p in listing.parties(e) if p.actor in (pair.left.actor, pair.right.actor)
    }
    return say.text("Heads") if offices and offices <= HEADS else say.text("The two")


def _lede(pair: Pair, say: Wording) -> list[str]:
    lines = []
    if pair.direct:
        counts = listing.counting(pair.direct, say)
        two = N_("Between heads: %(counts)s.") if pair.whole else N_("Between the two: %(counts)s.")
        lines.append(say.text(two, counts=counts))
    if pair.related:
        counts = listing.counting(pair.related, say)
        lines.append(say.text("Others for the same two states: %(counts)s.", counts=counts))
    everything = [*pair.direct, *pair.related]
    n = len({article for event in everything for article in event.articles})
    lines.append(say.plural("From %(n)s article.", "From %(n)s articles.", n))
    times = [event.when.value for event in everything if event.when]
    if times:
        span = say.span_of_months(min(t.earliest for t in times), max(t.last for t in times))
        lines[-1] = f"{lines[-1].rstrip('.')}, {span}."
    return lines


def missing(left: str, right: str) -> NotFoundError:
    """The error for two slugs without a contact between them."""
    names = " – ".join(text.fold(slug).title() for slug in (left, right))
    return NotFoundError(f"no contact of these two: {names}")
