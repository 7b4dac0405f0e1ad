"""The nouns of Kronik: frozen, slotted, without behaviour beyond their own laws.

Offsets are half-open and count Unicode code points of ONE article's stored text. Days are calendar days at the place
where the contact happened; instants are UTC. A `Claim` (one article says) cannot exist without a `Span`; a `Fact`
(the chronicle says) cannot exist without `because`.
"""

from __future__ import annotations

from kronik.model.article import (
    Article,
    Dateline,
    Failure,
    Layout,
    Mention,
    Name,
    Page,
    Published,
    Quote,
    Reading,
    Removed,
    Timex,
)
from kronik.model.chronicle import (
    Cited,
    Comparison,
    Event,
    Fact,
    Judgement,
)
from kronik.model.values import (
    HELD_OR_DUE,
    OPEN,
    ActorId,
    ActorKind,
    ArticleId,
    Claim,
    ContactKind,
    EventId,
    Grain,
    How,
    MentionId,
    Origin,
    PageId,
    Party,
    Reference,
    Side,
    Source,
    Span,
    Status,
    TimeExpression,
)

__all__ = [
    "HELD_OR_DUE",
    "OPEN",
    "ActorId",
    "ActorKind",
    "Article",
    "ArticleId",
    "Cited",
    "Claim",
    "Comparison",
    "ContactKind",
    "Dateline",
    "Event",
    "EventId",
    "Fact",
    "Failure",
    "Grain",
    "How",
    "Judgement",
    "Layout",
    "Mention",
    "MentionId",
    "Name",
    "Origin",
    "Page",
    "PageId",
    "Party",
    "Published",
    "Quote",
    "Reading",
    "Reference",
    "Removed",
    "Side",
    "Source",
    "Span",
    "Status",
    "TimeExpression",
    "Timex",
]
