"""The front page (everything, newest first), the list of pairs, and search."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from kronik import text
from kronik.chronicle import Counts, Hit, Known
from kronik.model import ActorKind, Event, Party
from kronik.web import addresses, dyad, listing
from kronik.web.archive import Archive
from kronik.web.wording import Wording


@dataclass(frozen=True, slots=True)
class Page:
    """All that the front page shows."""

    counting: str
    counts: Counts
    facets: dict[str, tuple[listing.Choice, ...]]
    years: tuple[listing.Year, ...]
    total: int
    number: int
    last: int
    newer: str | None
    older: str | None
    who: str


@dataclass(frozen=True, slots=True)
class Results:
    """All that a search shows."""

    asked: str
    actors: tuple[tuple[Known, str, str], ...]  # actor, name, address
    pairs: tuple[tuple[str, str], ...]
    rows: tuple[listing.Row, ...]
    articles: tuple[tuple[str, str, str], ...]  # title, address, excerpt

    @property
    def empty(self) -> bool:
        """Whether nothing was found."""
        return not (self.actors or self.rows or self.articles)


def page(archive: Archive, by: listing.Filter, who: str, asked: str | None, say: Wording, today: date) -> Page:
    """One page of everything, or of everything with one actor."""
    everything = tuple(archive.timeline(who) if who else archive.timeline())
    kept = [event for event in everything if by.takes(event)][::-1]
    number, last = listing.paged(len(kept), asked)
    shown = kept[(number - 1) * listing.PAGE : number * listing.PAGE]
    rows = listing.rows(archive, shown, say, today)

    def at(n: int) -> str | None:
        query = {"who": who or None, "status": by.status and by.status.value, "kind": by.kind and by.kind.value}
        return addresses.with_query("/", {**query, "page": str(n)}) if 1 <= n <= last else None

    return Page(
        counting=listing.counting(kept, say),
        counts=archive.counts(),
        facets=listing.facets(everything, by, "/", say, {"who": who or None}),
        years=listing.years(rows, say, newest_first=True),
        total=len(kept),
        number=number,
        last=last,
        newer=at(number - 1),
        older=at(number + 1),
        who=_called(archive, who, say),
    )


@dataclass(frozen=True, slots=True)
class PairLink:
    """A pair in the list of pairs: their address, names, and how many of each status."""

    href: str
    names: str
    counting: str


def pairs(archive: Archive, say: Wording, most: int = 200) -> tuple[PairLink, ...]:
    """The pairs of persons with most contacts; contacts of many (over four parties) make no pair."""
    events: dict[tuple[str, str], list[Event]] = {}
    parties: dict[str, Party] = {}
    for event in archive.timeline():
        who = sorted(
            {p.actor: p for p in listing.parties(event) if p.kind is ActorKind.person}.values(), key=lambda p: p.name
        )
        parties.update({p.actor: p for p in who})
        if len(who) <= 4:
            for i, a in enumerate(who):
                for b in who[i + 1 :]:
                    events.setdefault((a.actor, b.actor), []).append(event)
    ranked = sorted(events, key=lambda pair: (-len(events[pair]), parties[pair[0]].name, parties[pair[1]].name))
    return tuple(_pair_link(parties[a], parties[b], events[a, b], say) for a, b in ranked[:most])


def _pair_link(a: Party, b: Party, events: Sequence[Event], say: Wording) -> PairLink:
    href = addresses.dyad(addresses.slug(a.name, a.actor), addresses.slug(b.name, b.actor))
    return PairLink(href, f"{say.party(a)} – {say.party(b)}", listing.counting(events, say))


def search(archive: Archive, asked: str, say: Wording, today: date) -> Results:
    """What a search finds: actors, pairs of those, their contacts, articles."""
    asked = " ".join(asked.split())[:200]
    if not asked:
        return Results("", (), (), (), ())
    found = archive.search(asked)
    pairs = _pairs(archive, asked)
    actors = found.actors or tuple({known.actor: known for pair in pairs for known in (pair.left, pair.right)}.values())
    events = found.events or (pairs[0].direct if pairs else ())
    return Results(
        asked=asked,
        actors=tuple((known, _name(known, say), addresses.with_query("/", {"who": known.name})) for known in actors),
        pairs=tuple((pair.path, f"{_name(pair.left, say)} – {_name(pair.right, say)}") for pair in pairs),
        rows=listing.rows(archive, events, say, today),
        articles=tuple((_title(archive, hit), addresses.article(hit.article), hit.excerpt) for hit in found.articles),
    )


def _title(archive: Archive, hit: Hit) -> str:
    """The title beside the article, else the one in its text, else its name."""
    reading = None if hit.title else archive.reading(hit.article)
    return hit.title or (reading.layout.title if reading else None) or hit.name


def _pairs(archive: Archive, asked: str) -> tuple[dyad.Pair, ...]:
    """The pairs that the words name, wherever the first name ends: "kim jong un trump"."""
    splits = dyad.splits(text.fold(asked).replace(" ", "-"))[:8]
    found = {pair.path: pair for left, right in splits for pair in dyad.find(archive, left, right)}
    return tuple(found.values())


def _called(archive: Archive, who: str, say: Wording) -> str:
    """The actor asked for, by the name of the page's language."""
    found = dyad.candidates(archive, text.fold(who).replace(" ", "-")) if who else ()
    return _name(found[0], say) if len(found) == 1 else who


def _name(known: Known, say: Wording) -> str:
    return say.state(known.state) if known.kind == "state" and known.state else known.name
