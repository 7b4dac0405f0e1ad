"""What the door needs of the web: loaded only where an address is named, since it is an extra."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from kronik.errors import NotFoundError, QuestionError
from kronik.io import intake, versions
from kronik.io.database import Database

if TYPE_CHECKING:
    from kronik.io.evidence import Shown

MISSING = "pip install 'kronik[web]'"


@contextmanager
def fetching(inputs: Iterable[str | Path], store: Path | None, contact: str) -> Iterator[intake.Fetch | None]:
    """What fetches the addresses among the inputs; None when there is none. `store`: beside which exchanges are kept.

    Raises QuestionError when the libraries for it are not installed.
    """
    if not any(map(intake.is_address, inputs)):
        yield None
        return
    try:
        from kronik.io.evidence import Keeper, folder
        from kronik.io.fetch import Fetcher
        from kronik.io.web import Web
    except ImportError as fault:
        raise QuestionError(f"addresses cannot be fetched: {fault.name} is not installed", hint=MISSING) from fault
    keeper = Keeper(folder(store), contact) if store else None
    try:
        yield Web(Fetcher(contact), keeper)
    finally:
        if keeper:
            keeper.close()


def records(database: Database, article: str) -> tuple[Shown, ...]:
    """The records of fetching an article, each checked. Raises NotFoundError when there is none."""
    from kronik.io.evidence import folder, shown

    return shown(database, folder(database.path), article)


def superseded(database: Database, article: str) -> NotFoundError | None:
    """The error for an article that is not read because a newer version stands in its place; None for others."""
    newer = versions.newer(database, article)
    if newer is None:
        return None
    return NotFoundError(
        f"{article[:12]} is an older version; only the newest is read", hint=f"kronik show {newer[:12]}"
    )
