"""Who speaks in a quotation, as parties."""

from __future__ import annotations

from collections.abc import Sequence

from kronik.model import Name, Party, Quote


def speaker_parties(quote: Quote, names: Sequence[Name]) -> tuple[Party, ...]:
    """Who speaks, as parties: by the actor that quotes.find resolved, else by the name at the speaker's words."""
    if quote.speaker_actor:
        for name in names:
            for party in name.parties:
                if party.actor == quote.speaker_actor:
                    return (party,)
    if quote.speaker_span:
        for name in names:
            if name.phrase.overlaps(quote.speaker_span) and len(name.parties) == 1:
                return name.parties
    return ()
