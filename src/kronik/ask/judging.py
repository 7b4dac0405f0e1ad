"""What a person looks at when judging, as a short hash: it falls due again when this has changed.

An event is judged by what it shows and on what its reports differ, not by how many reports there are: a further report
that says the same changes nothing. A pair is judged by what both mentions say.
"""

from __future__ import annotations

from typing import Any

from kronik.ask.fields import disputed, facts, plain
from kronik.model import Event, Mention, Party, TimeExpression
from kronik.text import sha256

SHOWN = ("kind", "status", "participants", "date", "city", "country", "occasion", "minutes")
"""The fields by which an event is judged; topics and sources grow with every report."""


def seen_event(event: Event, field: str = "") -> str:
    """What is seen of an event, or of one of its fields: the values that reports give, and which of them stands.

    What a person corrected is left out: a correction must not make itself fall due.
    """
    said = sorted({(name, *value) for name, value in _said(event) if name in ((field,) if field else SHOWN)})
    return sha256(*("\x1f".join(map(str, row)) for row in said))[:16]


def _said(event: Event) -> list[tuple[str, tuple[str, ...]]]:
    found = [("disputed", disputed(event))]
    for name, fact in facts(event):
        for cited in (*fact.because, *fact.against):
            if cited.claim.origin.kind != "person":
                found.append((name, (str(plain(cited.claim.value)),)))
    return found


def seen_mention(mention: Mention) -> str:
    """What is seen of one mention."""
    values: list[Any] = [mention.kind.value, mention.status.value, *(_who(c.value) for c in mention.who)]
    values += [claim.value for claim in (mention.when, mention.city, mention.occasion) if claim]
    return sha256(*(_text(value) for value in values))[:16]


def seen_pair(left: Mention, right: Mention) -> str:
    """What is seen of two mentions side by side."""
    return sha256(*sorted((seen_mention(left), seen_mention(right))))[:16]


def _who(party: Party) -> str:
    return party.actor


def _text(value: Any) -> str:
    return f"{value.earliest}/{value.latest}" if isinstance(value, TimeExpression) else str(value)
