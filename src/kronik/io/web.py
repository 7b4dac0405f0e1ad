"""An address -> the article behind it: fetched within bounds, its exchange kept, its page opened, cut pages made whole."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace

from kronik.errors import FetchError
from kronik.io.evidence import Keeper, Orphan
from kronik.io.extraction import How
from kronik.io.fetch import Allow, Exchange, Fetcher, Transient
from kronik.io.files import STEP, Input
from kronik.io.intake import Evidence, Found, Taken, found_in, open_page
from kronik.io.refused import Refused
from kronik.model import Failure
from kronik.page.addresses import canonical

_LATER = {408, 425, 429, 500, 502, 503, 504}


class Web:
    """Fetches articles. Without a keeper nothing is kept on the disk."""

    def __init__(self, fetcher: Fetcher, keeper: Keeper | None = None) -> None:
        self.fetcher = fetcher
        self._keeper = keeper

    def __call__(self, url: str) -> Iterator[Taken | Failure]:
        """What stands under an address; what cannot be had is a Failure."""
        try:
            yield from self.take(url)
        except FetchError as fault:
            yield Failure(url, STEP, str(fault))

    def take(self, url: str, allow: Allow | None = None) -> list[Taken | Failure]:
        """The articles under an address. Raises FetchError for what will not be had, Transient for what may be later."""
        taken = self._once(url, allow)
        first = taken[0] if taken else None
        if len(taken) == 1 and isinstance(first, Taken) and (whole := _whole(first)):
            try:
                fuller = self._once(whole, allow, name=url)
            except FetchError:
                return taken
            if fuller and isinstance(fuller[0], Taken) and not _truncated(fuller[0]):
                return fuller
        return taken

    def adopt(self, orphan: Orphan) -> list[Taken | Failure]:
        """The articles of a page that another process fetched."""
        return self._opened(orphan.asked, orphan.body, orphan.how, orphan.evidence)

    def _once(self, url: str, allow: Allow | None, name: str | None = None) -> list[Taken | Failure]:
        answer = self.fetcher.get(url, allow=allow)
        if answer.status != 200:
            raise refusal(answer)
        kept = self._keeper.keep(answer) if self._keeper else None
        return self._opened(name or url, answer.body, How(answer.url, answer.header("Content-Type"), answer.at), kept)

    def _opened(self, name: str, body: bytes, how: How, kept: Evidence | None) -> list[Taken | Failure]:
        given = Input(name, name, io.BytesIO(body))
        try:
            found = list(found_in(given, how=how))
        except Refused as fault:
            return [Failure(name, STEP, str(fault))]
        taken = [_open(replace(one, evidence=kept) if isinstance(one, Found) else one) for one in found]
        for one in taken:
            if kept and self._keeper and isinstance(one, Taken) and one.extraction:
                self._keeper.tell(kept, one.article.id, one.extraction)
        return taken


def _open(found: Found | Failure) -> Taken | Failure:
    """The article of a page; a fault of ours is a Failure of that page, so that a watcher never stops at one."""
    try:
        return open_page(found)
    except Exception as fault:
        return Failure(found.of, STEP, f"a fault of Kronik: {type(fault).__name__}: {fault}")


def refusal(answer: Exchange) -> FetchError:
    """The error for an answer that is none: later, when its status says so, and after how long."""
    said = f"the server answers {answer.status}"
    return Transient(said, retry_after(answer)) if answer.status in _LATER else FetchError(said)


def retry_after(answer: Exchange) -> float | None:
    """The seconds of a Retry-After header; a date is counted from the answer's own clock. None for none."""
    from email.utils import parsedate_to_datetime

    said = answer.header("Retry-After")
    if not said:
        return None
    if said.isdigit():
        return float(min(int(said), 7 * 86400))
    try:
        until = parsedate_to_datetime(said)
        now = parsedate_to_datetime(answer.header("Date") or "")
        return max(0.0, min((until - now).total_seconds(), 7 * 86400.0))
    except (ValueError, TypeError):
        return None


def _truncated(taken: Taken) -> bool:
    return bool(taken.extraction and taken.extraction.details.get("truncated"))


def _whole(taken: Taken) -> str | None:
    """The address that shows all pages of an article of which this is one."""
    whole = taken.extraction.details.get("whole") if taken.extraction and _truncated(taken) else None
    asked = taken.extraction.how.address if taken.extraction else None
    if not isinstance(whole, str) or whole == asked:
        return None
    return whole if asked is None or canonical(whole) == canonical(asked) else None
