"""What one leader said to another, of whose talk nothing else is told: "Maas mengatakan kepada Putin bahwa ..." (decision 2)."""

from __future__ import annotations

from collections.abc import Sequence

from kronik.read.contacts.draft import Draft

_FRAMES = ("tell", "tell-there")


def without_said_there(drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts without words said in a contact that the article tells of anyhow, or that names no two persons."""
    return [draft for draft in drafts if draft.frame not in _FRAMES or (draft.of_persons and not _told(draft, drafts))]


def _told(said: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether another word than such a saying tells of a contact of the two, of whatever kind."""
    two = said.actors
    others = (draft for draft in drafts if draft.frame not in _FRAMES)
    return any(two <= draft.actors for draft in others)
