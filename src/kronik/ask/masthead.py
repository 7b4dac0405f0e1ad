"""How an article is named where it is cited."""

from __future__ import annotations

from typing import Any

from kronik.model import Article, Reading

Json = dict[str, Any]


def masthead(article: Article, reading: Reading | None) -> Json:
    """Its id, name, outlet, title, address and day, and how the day is known."""
    published = reading.published if reading else None
    day = published.day if published else None
    return {
        "article": article.id,
        "name": article.name,
        "outlet": (reading.layout.outlet if reading else None) or article.outlet,
        "title": (reading.layout.title if reading else None) or article.title,
        "url": article.url,
        "published": day.isoformat() if day else None,
        "published_how": published.how.value if published else "unknown",
    }
