"""Where things are found: the addresses of the pages, made in one place only.

A link to words carries their spans in the query (`?words=120-133,150-158`), so that the server can light all of them,
and in the fragment (`#w120-133`), so that the browser scrolls to the first. Both count code points of the stored text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from urllib.parse import quote, urlencode

from kronik import text
from kronik.model import ActorId, ArticleId, EventId, MentionId, Span

_WORDS = re.compile(r"(\d{1,9})-(\d{1,9})")


def slug(name: str, actor: ActorId) -> str:
    """The name as part of an address (`vladimir-putin`); the actor's id where the name has no Latin letter."""
    return text.fold(name).replace(" ", "-") or quote(actor, safe="")


def event(event_id: EventId) -> str:
    """The page of one contact."""
    return f"/e/{quote(event_id, safe='')}"


def dyad(left: str, right: str) -> str:
    """The page of a pair, given both slugs; the same address whichever comes first."""
    first, second = sorted((left, right))
    return f"/p/{first}/{second}"


def anchor(span: Span) -> str:
    """The name of the place where these words stand on the article's page."""
    return f"w{span.start}-{span.end}"


def mention_anchor(mention: MentionId) -> str:
    """The name of the place where a mention is listed on the page of its article."""
    return f"m{mention}"


def article(article_id: ArticleId, spans: Iterable[Span] = ()) -> str:
    """The page of an article, with these words lit and the first of them in view."""
    page = f"/a/{quote(article_id, safe='')}"
    listed = sorted(set(spans))
    if not listed:
        return page
    words = ",".join(f"{span.start}-{span.end}" for span in listed)
    return f"{page}?words={words}#{anchor(listed[0])}"


def lit(words: str, length: int) -> tuple[Span, ...]:
    """The spans of a `words` parameter that lie within a text of this length; whatever is none is left out."""
    pairs = ((int(start), int(end)) for start, end in _WORDS.findall(words[:2000]))
    return tuple(sorted({Span(start, end) for start, end in pairs if start < end <= length}))


def with_query(path: str, pairs: Mapping[str, str | None]) -> str:
    """The path with these parameters in the order given, empty ones left out."""
    kept = {key: value for key, value in pairs.items() if value}
    return f"{path}?{urlencode(kept)}" if kept else path


def external(url: str | None) -> str | None:
    """The address of an original page if it is one of the web; None for anything else (`javascript:` and the like)."""
    return url if url and re.match(r"https?://[^\s<>\"']+$", url, re.IGNORECASE) else None
