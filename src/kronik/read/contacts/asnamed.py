"""A settlement by the name that the article uses: a palace stands in "Kiev" by the table, in "Kyiv" by the article (codebook, field `city`)."""

from __future__ import annotations

import re
from dataclasses import replace

from kronik.knowledge import Knowledge
from kronik.read.contacts.draft import Draft


def as_named(draft: Draft, view: str, know: Knowledge) -> Draft:
    """The draft; its city under the name that the text has for it, where the text has not the one that a table gave."""
    if draft.city is None or draft.city.value in view:
        return draft
    city = know.places.city(draft.city.value)
    if city is None:
        return draft
    names = (city.name_id, city.name_en, *city.aliases)
    used = next((name for name in names if re.search(rf"\b{re.escape(name)}\b", view)), None)
    return replace(draft, city=replace(draft.city, value=used)) if used else draft
