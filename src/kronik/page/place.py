"""Where a report was written: the place that opens its first line. Never the place of what it tells."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kronik.knowledge import Knowledge
from kronik.text import view

_OPENING = re.compile(
    r"(?P<first>[A-Z][\w.' -]{1,30}?(?:, DC)?)(?:,\s*(?P<second>[A-Z][\w.' ]{1,30}?)|\s*\((?P<inner>[\w /.]{2,25})\))?\s*(?:--|[-–—])(?:\s|$)"
    r"|(?P<host>[A-Za-z]\w+\.(?:com|co\.id|id|co)),\s*(?P<after>[A-Z][\w.'-]+(?: [A-Z][\w.'-]+)?)\s*(?:--|[-–—])?\s"
)


def dateline(lines: Sequence[str], stated: str | None, know: Knowledge) -> str | None:
    """The dateline's place as a name; `stated` is the page's own field for it. None where no known place opens a line."""
    for line in lines:
        hit = _OPENING.match(view(line[:120]).lstrip())
        for word in (hit["after"], hit["second"], hit["first"]) if hit else ():
            place = (word or "").strip()
            if place and not know.outlets.by_name(place) and (_known(place, know) or _capitals(place, know)):
                return _cased(place)
    return stated if stated and _known(stated, know) else None


def _known(word: str, know: Knowledge) -> bool:
    named = {name.casefold() for name in know.tables["datelines"]["places"]}
    return word.casefold() in named or know.places.city(word) is not None or know.places.country(word) is not None


def _capitals(word: str, know: Knowledge) -> bool:
    """A name in capitals that opens a report with a dash is a place, but for a few words (packs/id/datelines.toml)."""
    return word.isupper() and len(word) > 3 and not set(word.split()) & set(know.tables["datelines"]["never"])


def _cased(word: str) -> str:
    return " ".join(part if len(part) <= 2 else part.capitalize() for part in word.split()) if word.isupper() else word
