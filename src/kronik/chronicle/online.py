"""What the door needs of the web: loaded only where an address is named, since it is an extra."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kronik.errors import NotFoundError, QuestionError
from kronik.io import articles, clock, intake, versions
from kronik.io.database import Database
from kronik.io.lock import building
from kronik.io.reports import Progress
from kronik.io.settings import Settings
from kronik.io.sources import load
from kronik.page.addresses import canonical

if TYPE_CHECKING:
    from kronik.io.evidence import Shown
    from kronik.io.watch import Health, Watch
    from kronik.io.web import Web

PAUSE = 2.0
"""Seconds between two pages of one article that is fetched by hand."""
MISSING = "pip install 'kronik[web]'"


@contextmanager
def fetching(inputs: Iterable[str | Path], store: Path | None, contact: str) -> Iterator[intake.Fetch | None]:
    """What fetches the addresses among the inputs; None when there is none. `store`: beside which exchanges are kept.

    Raises QuestionError when the libraries for it are not installed.
    """
    if not any(map(intake.is_address, inputs)):
        yield None
        return
    with _web(store, contact) as web:
        yield web


@contextmanager
def _web(store: Path | None, contact: str) -> Iterator[Web]:
    try:
        from kronik.io.evidence import Keeper, folder
        from kronik.io.fetch import Fetcher
        from kronik.io.web import Web
    except ImportError as fault:
        raise QuestionError(f"addresses cannot be fetched: {fault.name} is not installed", hint=MISSING) from fault
    keeper = Keeper(folder(store), contact) if store else None
    try:
        yield Web(Fetcher(contact), keeper, lambda: clock.rest(PAUSE))
    finally:
        if keeper:
            keeper.close()


@contextmanager
def watching(database: Database, chosen: Settings, sources: Path | None, progress: Progress) -> Iterator[Watch]:
    """A watcher over a store, the only one on it; what a killed one had fetched is taken first.

    Raises StoreError while another watches, QuestionError for sources that cannot be read.
    """
    listed = load(sources)
    with building(database.path, "watching"), _web(database.path, chosen.contact) as web:
        from kronik.io.evidence import folder
        from kronik.io.manners import Real
        from kronik.io.watch import Watch

        watch = Watch(database, web, listed, Real(), progress)
        watch.adopt(folder(database.path))
        yield watch


def health(database: Database, chosen: Settings, sources: Path | None) -> tuple[Health, ...]:
    """How each source is; asks nobody."""
    with _web(None, chosen.contact) as web:
        from kronik.io.manners import Real
        from kronik.io.watch import Watch

        return tuple(Watch(database, web, load(sources), Real()).health())


def records(database: Database, article: str) -> tuple[Shown, ...]:
    """The records of fetching an article, each checked. Raises NotFoundError when there is none."""
    from kronik.io.evidence import folder, shown

    return shown(database, folder(database.path), article)


def taken_out(database: Database, article: str) -> dict[str, Any] | None:
    """How an article was taken out of its page, with every value's source; related links lead to articles that are here."""
    found = articles.taken_out(database, article)
    if found is None:
        return None
    related = [
        {**link, "article": articles.at_address(database, canonical(link["url"]))}
        for link in found.details.get("related", ())
    ]
    left = {key: value for key, value in found.details.items() if key != "offsets"}
    how = {"address": found.how.address, "served_as": found.how.header, "captured": found.how.captured}
    return {**how, **left, "related": related, "made": found.made, "supersedes": versions.supersedes(database, article)}


def superseded(database: Database, article: str) -> NotFoundError | None:
    """The error for an article that is not read because a newer version stands in its place; None for others."""
    newer = versions.newer(database, article)
    if newer is None:
        return None
    return NotFoundError(
        f"{article[:12]} is an older version; only the newest is read", hint=f"kronik show {newer[:12]}"
    )
