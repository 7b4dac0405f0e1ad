"""The compiled speech clauses of packs/id/speech.toml, shared by quotes and speakers."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kronik.knowledge import Knowledge
from kronik.text import fold

DAYS = frozenset(["senin", "selasa", "rabu", "kamis", "jumat", "jum'at", "sabtu", "minggu", "ahad"])
CALENDAR = DAYS | set(
    [
        "januari",
        "februari",
        "maret",
        "april",
        "mei",
        "juni",
        "juli",
        "agustus",
        "september",
        "oktober",
        "november",
        "desember",
    ]
)


@dataclass(frozen=True, slots=True)
class Grammar:
    """Patterns and word lists; every pattern is matched on the reading view, word lists hold small letters."""

    after: re.Pattern[str]  # ", kata NP" / ", katanya" right after a quotation
    after_subject: re.Pattern[str]  # ", Putin menambahkan" right after a quotation that a comma closes
    afterwards: re.Pattern[str]  # "Komentar itu disampaikan Putin"
    indirect: re.Pattern[str]
    cites: re.Pattern[str]  # "mengutip pejabat ...": whom a report quotes
    articles: re.Pattern[str]
    before: frozenset[str]  # verbs and nouns that may introduce a quotation
    stems: frozenset[str]
    remembered: frozenset[str]  # verbs whose subject a later pronoun may mean
    pronouns: frozenset[str]
    plural: frozenset[str]
    stops: frozenset[str]
    titles: frozenset[str]
    styles: frozenset[str]  # ranks and forms of address: they open a name, after the comma of an office too
    addressee: frozenset[str]
    issued: re.Pattern[str]  # "pernyataan yang dirilis Takhta Suci": whose writing it is follows
    unnamed: frozenset[str]  # heads of a subject without a name
    openers: frozenset[str]
    institutions: tuple[str, ...]
    persons: frozenset[str]
    described: re.Pattern[str]  # "perempuan kelahiran Semarang itu": words for somebody named before
    kin: frozenset[str]  # "istri X": who it is follows
    bearing: frozenset[str]  # offices, kin and professions: before a name they say that it is a person's
    human: frozenset[str]  # what only people do
    firms: frozenset[str]  # what ends the name of a company, a body or a building: "International Airport"
    sites: frozenset[str]  # what a name belongs to that is no person: "Bandara Hamid Karzai"
    experts: frozenset[str]  # those whose words name what they know about, not for whom they act
    other_opens: re.Pattern[str]  # "Tuan rumahnya lebih hati-hati": the other of two opens a sentence
    others: frozenset[str]  # "sejawatnya": the other of two
    houses: frozenset[str]  # heads of bodies and papers, which are no persons
    aside: re.Pattern[str]  # ", lanjut dia,": the one who spoke before still does
    belongings: re.Pattern[str]  # "kunjungan Presiden ...": what is his, not he
    places: frozenset[str]  # settlements: no names of persons
    common: frozenset[str]  # words of the language
    offices: frozenset[str]
    servants: tuple[str, ...]
    writings: frozenset[str]
    collectives: frozenset[str]
    subordinate: frozenset[str]
    passive: frozenset[str]  # "disampaikan X": the doer follows
    opinion: re.Pattern[str]  # "disambut baik", "dinilai keliru oleh": up to the doer
    ambiguous: frozenset[str]
    same_office: Mapping[str, str]  # short form -> full form
    same_body: Mapping[str, str]


@functools.cache
def grammar(know: Knowledge) -> Grammar:
    """Compile the tables once for this knowledge."""
    table = know.tables["speech"]
    stems, says, offices = _any(table["after"]), _any(table["says"]), _any(table["offices"])
    bearers = _any(word for word in table["offices"] if word not in table["collectives"])
    announced = "|".join(table["announced"])
    articles = _any(table["articles"])
    countries = {
        word
        for country in know.places.countries.values()
        for name in (country.name_id, *country.aliases)
        for word in fold(name).split()
    }
    named = [
        *((city.name_id, *city.aliases) for city in know.places.cities),
        *((country.name_id, *country.aliases) for country in know.places.countries.values()),
    ]
    heads = (*table["servants"], *table["institutions"], *table["offices"])
    return Grammar(
        after=re.compile(rf"[\s,.\"]*(?P<cue>(?:{announced})(?=[\s,])|(?:{stems})(?P<nya>nya)?\b)"),
        after_subject=re.compile(
            rf"[\s,]*(?:(?P<pronoun>dia|ia|beliau)|(?P<np>(?:[A-Z]|(?:{offices})\b)[^.\",:;]{{1,70}}?))\s+(?:\w+\s+)?(?P<cue>{says})\b"
        ),
        afterwards=re.compile(rf"[\s,.]*(?P<cue>{'|'.join(table['afterwards'])})\s"),
        indirect=re.compile(
            rf"(?P<verb>{_any(table['indirect'])})\b(?:\s+(?:pula|juga|kembali|lagi))?(?:\s+(?:kepada|pada|dalam)\s[^,.\"]{{2,60}}?)?(?P<that>\s+bahwa\b|,)"
        ),
        cites=re.compile(rf"\b(?:mengutip|mengutip pernyataan|menurut)\s+(?=(?:(?:{articles}) )?(?:{offices})\b)"),
        articles=re.compile(rf"(?<!\w)(?:{articles})\s+", re.I),
        before=frozenset(["menurut", *table["says"], *table["after"], *(f"{stem}nya" for stem in table["after"])]),
        stems=frozenset(table["after"]),
        remembered=frozenset([*table["indirect"], *table["remembered"]]),
        pronouns=frozenset(table["pronouns"]),
        plural=frozenset(table["plural_pronouns"]),
        stops=frozenset(table["stops"]) | DAYS,
        titles=frozenset(table["titles"]) | countries,
        styles=frozenset(table["styles"]),
        addressee=frozenset(table["addressee"]),
        issued=re.compile(
            rf"\b(?:{_any(table['issued']['writings'])})\b(?P<by>(?: (?:resmi|tertulis|pers|terpisah|singkat|tertulisnya|resminya|persnya|bersama)\b)*"
            rf"(?: (?:dari|oleh|milik)(?= (?-i:[A-Z]))| yang (?:{_any(table['issued']['verbs'])})(?: oleh| dari)?(?= (?-i:[A-Z])| (?:{_any(table['institutions'])}))| (?=(?:{_any(table['institutions'])})\b)| (?=(?-i:[A-Z]))(?!(?:{_any(DAYS | set(table['issued']['platforms']))})\b)))?",
            re.I,
        ),
        unnamed=frozenset(heads) - {"laporan", "media", "bank", "partai", "gerakan"},
        openers=frozenset(table["openers"]),
        institutions=tuple(table["institutions"]),
        persons=frozenset(table["persons"]),
        described=re.compile(
            rf"sang (?:{_any(table['others'])})\b|(?:sang |si )?(?:{_any((*table['persons'], *table['epithets'], *table['experts'], *table['others']))}|(?:{offices}) kelahiran|(?:{bearers})(?: \w+){{0,3}} yang)\b[^.,;:\"]{{0,70}}?\s(?:itu|tersebut|ini)\b",
            re.I,
        ),
        kin=frozenset(table["kin"]),
        bearing=frozenset(
            [
                *(word for word in table["offices"] if word not in table["collectives"]),
                *(word for pair in table["same_office"].items() for word in (pair[0], pair[1].split()[0])),
                *(word for key in ("kin", "persons", "epithets", "experts", "professions") for word in table[key]),
            ]
        ),
        human=frozenset(table["human"]),
        firms=frozenset(table["firms"]),
        sites=frozenset(table["sites"]),
        experts=frozenset(table["experts"]),
        other_opens=re.compile(rf"(?:(?:sang|rekan) )?(?:{_any(table['others'])})(?:nya)?\b(?! dan\b)", re.I),
        others=frozenset(table["others"]),
        houses=frozenset([*(w.split()[0] for w in table["institutions"]), *table["houses"], *table["writings"]]),
        aside=re.compile(
            rf", (?:{stems})(?:nya| (?:dia|ia|beliau)| (?:sang |si )?[a-z][^,.;\":]{{2,60}} (?:itu|tersebut|ini))\b"
        ),
        belongings=re.compile(rf"\b(?:{_any(table['belongings'])})\s+$", re.I),
        places=frozenset(fold(name) for names in named for name in names),
        common=frozenset(know.tables["lexicon"]["words"].split()),
        offices=frozenset([*table["offices"], *table["same_office"]]),
        servants=tuple(table["servants"]),
        writings=frozenset(table["writings"]),
        collectives=frozenset(table["collectives"]),
        subordinate=frozenset(table["subordinate"]),
        passive=frozenset(table["passive"]),
        opinion=re.compile(
            rf"(?:{_any(table['passive_opinions'])})(?: (?:{_any(table['passive_adverbs'])})(?: oleh)?|(?: [a-z]+){{1,4}} oleh)(?= )"
        ),
        ambiguous=frozenset(table["ambiguous"]),
        same_office=dict(table["same_office"]),
        same_body=dict(table["same_body"]),
    )


def _any(words: Iterable[str]) -> str:
    return "|".join(sorted((re.escape(word) for word in words), key=len, reverse=True))
