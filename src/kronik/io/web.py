"""An address -> the article behind it: fetched within bounds, its exchange kept, its page opened, cut pages made whole."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from kronik.errors import FetchError
from kronik.io.evidence import Keeper, Orphan
from kronik.io.extraction import How
from kronik.io.fetch import Allow, Exchange, Fetcher, Transient
from kronik.io.files import STEP, Input
from kronik.io.intake import Found, Taken, found_in, open_page
from kronik.io.refused import Refused
from kronik.io.turning import Got, joined, turned
from kronik.model import Failure
from kronik.page.addresses import canonical, parts

_DOOR = re.compile(
    r"^(?:login|sso|accounts?|akun|auth)\.|/(?:log-?in|sign-?in|masuk|sso|oauth2?|auth|akun|accounts?|register|daftar|subscribe|berlangganan|paywall|langganan)(?:[/.]|$)",
    re.I,
)
_LATER = {408, 425, 429, 500, 502, 503, 504}

Later = Callable[[str, Transient], None]
"""Told what failed for now while the further pages of an article were fetched."""


class Web:
    """Fetches articles. Without a keeper nothing is kept on the disk.

    `pause` is called before each further page of an article where no `allow`, which waits itself, is given.
    """

    def __init__(
        self, fetcher: Fetcher, keeper: Keeper | None = None, pause: Callable[[], None] = lambda: None
    ) -> None:
        self.fetcher = fetcher
        self._keeper = keeper
        self._pause = pause

    def __call__(self, url: str) -> Iterator[Taken | Failure]:
        """What stands under an address; what cannot be had is a Failure."""
        try:
            yield from self.take(url)
        except FetchError as fault:
            yield Failure(url, STEP, str(fault))

    def take(self, url: str, allow: Allow | None = None, later: Later | None = None) -> list[Taken | Failure]:
        """The articles under an address, with all pages of one that is cut into several.

        Raises FetchError for what will not be had, Transient for what may be later. An article whose further pages
        cannot be had is truncated.
        """
        return self._taken(self._get(url, allow), allow, later, {})

    def adopt(
        self, orphan: Orphan, held: Mapping[str, Orphan], allow: Allow | None = None, later: Later | None = None
    ) -> list[Taken | Failure]:
        """The articles of a page that another process fetched; `held`: all that it did, by canonical address."""
        return self._taken(_adopted(orphan), allow, later, held)

    def _taken(
        self, got: Got, allow: Allow | None, later: Later | None, held: Mapping[str, Orphan]
    ) -> list[Taken | Failure]:
        taken = _opened(got)
        first = taken[0]
        if len(taken) == 1 and isinstance(first, Taken) and _truncated(first):
            taken = self._fuller(first, got, allow, later, held)
        for one in taken:
            if self._keeper and isinstance(one, Taken) and one.extraction:
                for kept in one.evidence:
                    self._keeper.tell(kept, one.article.id, one.extraction)
        return taken

    def _fuller(
        self, first: Taken, got: Got, allow: Allow | None, later: Later | None, held: Mapping[str, Orphan]
    ) -> list[Taken | Failure]:
        """An article that is cut: as the address gives it that shows all, else joined of its pages, else as it is."""

        def get(url: str) -> Got:
            if orphan := held.get(canonical(url)):
                return _adopted(orphan)
            if not allow:
                self._pause()
            return self._get(url, allow)

        if whole := _whole(first):
            try:
                fuller = _opened(replace(get(whole), asked=got.asked))
                if fuller and isinstance(fuller[0], Taken) and not _truncated(fuller[0]):
                    return fuller
            except Transient as fault:
                return _told([first], got, fault, later)
            except FetchError:
                pass
        pages, stop = turned(got, get)
        return _told([joined(got.asked, pages) or first], got, stop, later)

    def _get(self, url: str, allow: Allow | None) -> Got:
        answer = self.fetcher.get(url, allow=allow)
        if answer.status != 200:
            raise refusal(answer)
        if answer.before and (where := _astray(url, answer.url)):
            raise FetchError(f"sent on to {where}, not to an article")
        kept = self._keeper.keep(answer) if self._keeper else None
        return Got(url, answer.body, How(answer.url, answer.header("Content-Type"), answer.at), kept)


def _astray(asked: str, found: str) -> str | None:
    """What an address is that an article's was sent on to, where that is plainly no article; None else."""
    wanted, came = (parts(canonical(url)) for url in (asked, found))
    if wanted is None or came is None:
        return None
    if came.path == "/" and wanted.path != "/":
        return "the front page"
    guarded = _DOOR.search(f"{came.host}{came.path}") and not _DOOR.search(f"{wanted.host}{wanted.path}")
    return "a page to log in or to pay" if guarded else None


def _told(
    taken: list[Taken | Failure], got: Got, fault: FetchError | None, later: Later | None
) -> list[Taken | Failure]:
    if later and isinstance(fault, Transient):
        later(got.asked, fault)
    return taken


def _adopted(orphan: Orphan) -> Got:
    return Got(orphan.asked, orphan.body, orphan.how, orphan.evidence)


def _opened(got: Got) -> list[Taken | Failure]:
    """What a page holds, one thing at least."""
    name = got.asked
    try:
        found = list(found_in(Input(name, name, io.BytesIO(got.body)), how=got.how))
    except Refused as fault:
        return [Failure(name, STEP, str(fault))]
    kept = (got.kept,) if got.kept else ()
    taken = [_open(replace(one, evidence=kept) if isinstance(one, Found) else one) for one in found]
    return taken or [Failure(name, STEP, "nothing stands there")]


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
