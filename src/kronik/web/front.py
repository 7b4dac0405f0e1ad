"""The front page (everything, newest first), the list of pairs, and search."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date

from kronik import text
from kronik.chronicle import Counts, Hit, Known, Pair
from kronik.model import Status
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
    names = (who,) if who else ()
    tally = archive.tally(*names)
    statuses: Counter[Status] = Counter()
    for (status, kind), count in tally.items():
        statuses[status] += count if by.counts(status, kind) else 0
    total = sum(statuses.values())
    number, last = listing.paged(total, asked)
    shown = archive.newest(
        *names, status=by.status, kind=by.kind, first=(number - 1) * listing.PAGE, limit=listing.PAGE
    )
    rows = listing.rows(archive, shown, say, today)

    def at(n: int) -> str | None:
        query = {"who": who or None, "status": by.status and by.status.value, "kind": by.kind and by.kind.value}
        return addresses.with_query("/", {**query, "page": str(n)}) if 1 <= n <= last else None

    return Page(
        counting=say.tallied(statuses),
        counts=archive.counts(),
        facets=listing.facets(tally, by, "/", say, {"who": who or None}),
        years=listing.years(rows, say, newest_first=True),
        total=total,
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


def pairs(archive: Archive, say: Wording) -> tuple[PairLink, ...]:
    """The pairs of persons with most contacts."""
    return tuple(_pair_link(pair, say) for pair in archive.pairs())


def _pair_link(pair: Pair, say: Wording) -> PairLink:
    slugs = (addresses.slug(known.name, known.actor) for known in (pair.left, pair.right))
    return PairLink(addresses.dyad(*slugs), f"{pair.left.name} – {pair.right.name}", say.tallied(pair.statuses))


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
