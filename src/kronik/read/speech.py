"""The compiled speech clauses of packs/id/speech.toml, shared by quotes and speakers."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable
from dataclasses import dataclass

from kronik.knowledge import Knowledge
from kronik.text import fold

DAYS = frozenset(["senin", "selasa", "rabu", "kamis", "jumat", "jum'at", "sabtu", "minggu"])


@dataclass(frozen=True, slots=True)
class Grammar:
    """Patterns and word lists; every pattern is matched on the reading view."""

    after: re.Pattern[str]  # ", kata NP" / ", katanya" right after a quotation
    after_subject: re.Pattern[str]  # ", Putin menambahkan" right after a quotation that a comma closes
    before: re.Pattern[str]  # "... mengatakan:" / "... berujar," at the end of what precedes a quotation
    afterwards: re.Pattern[str]  # "Komentar itu disampaikan Putin"
    said: re.Pattern[str]  # a verb of saying, or "kata X" inside a sentence
    indirect: re.Pattern[str]
    according: re.Pattern[str]
    pronouns: frozenset[str]
    plural: frozenset[str]
    stops: frozenset[str]
    titles: frozenset[str]
    addressee: frozenset[str]
    articles: re.Pattern[str]
    unnamed: re.Pattern[str]  # a subject without a name, up to the verb
    openers: frozenset[str]
    institutions: tuple[str, ...]
    persons: frozenset[str]
    offices: frozenset[str]
    servants: tuple[str, ...]
    writings: frozenset[str]


@functools.cache
def grammar(know: Knowledge) -> Grammar:
    """Compile the tables once for this knowledge."""
    table = know.tables["speech"]
    stems, says = _any(table["after"]), _any(table["says"])
    announced = "|".join(table["announced"])
    countries = {word for country in know.places.countries.values() for name in (country.name_id, *country.aliases) for word in fold(name).split()}
    return Grammar(
        after=re.compile(rf"[\s,.]*(?P<cue>(?:{announced})(?=\s)|(?:{stems})(?P<nya>nya)?\b)"),
        after_subject=re.compile(rf"[\s,]*(?P<np>[A-Z][^.\",:;]{{1,70}}?)\s+(?:\w+\s+)?(?P<cue>{says})\b"),
        before=re.compile(
            rf"(?P<cue>\b(?:{says}|(?:{stems})(?:nya)?))\b(?P<to>[^.!?\":]{{0,90}})(?::|,)?\s*$|(?P<colon>\b[^.!?\":]{{3,120}}):\s*$", re.I
        ),
        afterwards=re.compile(rf"[\s,.]*(?P<cue>{'|'.join(table['afterwards'])})\s"),
        said=re.compile(rf"\b(?P<verb>{says})\b|,\s(?P<cue>{stems})\s(?=[A-Z])|\b(?P<nya>{stems})nya\b"),
        indirect=re.compile(rf"\b(?P<verb>{_any(table['indirect'])})\b(?:\s+(?:kepada|pada)\s[^,.\"]{{2,60}}?)?(?P<that>\s+bahwa\b|,)"),
        according=re.compile(r"\b[Mm]enurut(?:nya\b|\s(?=[A-Z]))"),
        pronouns=frozenset(table["pronouns"]),
        plural=frozenset(table["plural_pronouns"]),
        stops=frozenset(table["stops"]) | DAYS,
        titles=frozenset(table["titles"]) | countries,
        addressee=frozenset(table["addressee"]),
        articles=re.compile(rf"(?:{_any(table['articles'])})\s+", re.I),
        unnamed=re.compile(
            rf"\b(?:(?:{_any(table['articles'])}) )?(?:{_any([*table['servants'], *table['institutions'], *table['offices']])})(?: (?!yang\b)[\w'-]+){{0,7}}?,? ?(?=$|(?:juga|pun|lalu|kemudian|telah|kembali|sebelumnya) $)", re.I
        ),
        openers=frozenset(table["openers"]),
        institutions=tuple(table["institutions"]),
        persons=frozenset(table["persons"]),
        offices=frozenset(table["offices"]),
        servants=tuple(table["servants"]),
        writings=frozenset(table["writings"]),
    )


def _any(words: Iterable[str]) -> str:
    return "|".join(sorted((re.escape(word) for word in words), key=len, reverse=True))
