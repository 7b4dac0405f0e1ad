"""Pronouns that the grammar of their own sentence binds to a name of it: "Trump mengatakan ia ...", "Dalam kunjungannya, Retno ..."."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from kronik.model import Party, Reference, Span, Timex
from kronik.read.wordclasses import AFTER, BEFORE, SAY, WHILE


@dataclass(slots=True)
class Referent:
    """A name (or "saya" in a quotation) standing at one sign of a scene, with the parties that it means."""

    sign: str
    parties: tuple[Party, ...]
    span: Span
    phrase: Span
    reference: Reference = Reference.name


@dataclass(slots=True)  # not frozen: every article has hundreds
class Cut:
    """A stretch of the article to be shown as one sign."""

    span: Span
    sign: str
    name: Referent | None = None
    time: Timex | None = None


_GOVERNED = re.compile(
    r"\b(?:dengan|kepada|oleh|dari|bersama|untuk|soal|tentang|mengenai|antara)\s+(?:\w+\s+){0,2}$"
    r"|\b(?:menelepon|menghubungi|menemui|menjamu|menyurati|mengabari|bertemu|berjumpa|bersua|memberi ?tahu|memberi ?tahukan|meyakinkan|mengingatkan)\s+(?:\w+\s+){0,2}$",
    re.IGNORECASE,
)
# "Flynn menyesatkan Wakil Presiden Pence mengenai percakapannya": whoever is acted on is no subject.
_ACTED_ON = re.compile(
    rf"\b(?!(?:{SAY}|memecat|mencopot|memberhentikan|menskors|mendepak|menonaktifkan)\b)me[a-z]{{5,}} (?:[A-Z][\w-]* )*$"
)
_ASKS_HIM = re.compile(
    r"\b(?:meminta|mendesak|memohon|mengharapkan|mendorong|menyuruh)(?: kepada| agar| supaya)? (?:[A-Z][\w-]* )*$"
)
_SAYS = re.compile(rf"^[^.;\"]{{0,70}}\b(?:{SAY}|berharap|percaya)\b[^.;\"]{{0,45}}$")
_AS_HE_SAYS = re.compile(r", menurut (?:\w+ ){0,3}$")  # "Trump, menurut Zelensky, mengatakan dirinya ..."
_INVERSE = re.compile(r"\b(?:me|di)\w+$")  # "menemuinya": the clitic is the object, not the subject of the same verb
# "kepada Wang saat menerima kunjungannya": that of the guest, who is no subject.
_RECEIVES = re.compile(r"\b(?:menerima|menyambut|mendapat) (?:kunjungan|kedatangan|lawatan)\Z")


_HIMSELF = re.compile(
    r" (?:\w+ ){0,2}(?:menemui|mengunjungi|menelepon|menghubungi|menyurati|menyambut|menerima|menjamu) dirinya\Z"
)


# "Rutte mengaku sudah berbicara dengannya": with another.
_WITH_HIM = re.compile(r"(?<!diri)nya\Z")


def bound(cuts: Sequence[Cut], view: str, person: str, pronoun: str) -> list[Cut]:
    """A pronoun means the subject of its own sentence where the grammar says so.

    "Trump mengatakan bahwa ia ...": he who speaks; "Dalam kunjungannya, Retno ...": the one who follows, else the one before.
    """
    done: list[Cut] = []
    for place, cut in enumerate(cuts):
        if cut.sign == pronoun and cut.name:
            clitic = view[cut.span.start - 1 : cut.span.start].isalpha()
            persons = [
                c
                for c in done
                if c.sign == person
                and c.name
                and not _GOVERNED.search(view[max(0, c.span.start - 30) : c.span.start])
                and not _AS_HE_SAYS.search(view, max(0, c.span.start - 40), c.span.start)
            ]
            persons = _without_consorts(persons)
            if clitic and len(persons) > 1 and _ASKS_HIM.search(view, 0, persons[-1].span.start):
                persons = persons[:1]  # "Zelensky meminta Biden mengundangnya": Zelensky
            elif (
                persons
                and clitic
                and _ACTED_ON.search(view[max(0, persons[-1].span.start - 40) : persons[-1].span.start])
            ):
                persons = [c for c in persons if c.name and c.name.parties == cut.name.parties]
            owner: Cut | None = None
            if clitic and _RECEIVES.search(view, 0, cut.span.start):
                persons = [c for c in done if c.sign == person and c.name] or persons
            if len(persons) > 1 and _HIMSELF.search(view, persons[-1].span.end, cut.span.end):
                persons = persons[:1]  # "Trump menelepon A, saat Netanyahu menemui dirinya": Trump
                owner = persons[0]
            elif persons and (
                clitic
                or (
                    not _WITH_HIM.search(view, cut.span.start, cut.span.end)
                    and _SAYS.search(view[persons[-1].span.end : cut.span.start])
                )
            ):
                owner = (clitic and _of_the_next(persons[-1], cuts, place, view, person)) or _head(persons, cut, view)
            elif clitic and not persons and place + 1 < len(cuts):
                after = next(
                    (
                        c
                        for c in cuts[place + 1 :]
                        if c.sign == person
                        and re.search(r",\s*(?:\w+ )?$", view[max(0, c.span.start - 14) : c.span.start])
                    ),
                    None,
                )
                owner = after
            if (
                owner
                and owner.name
                and len(owner.name.parties) == 1
                and not _INVERSE.search(view[cut.span.start - 14 : cut.span.start].lower())
            ):
                cut = replace(cut, name=replace(cut.name, parties=owner.name.parties))
        done.append(cut)
    return done


def _without_consorts(persons: Sequence[Cut]) -> list[Cut]:
    """ "Jokowi dan Iriana tiba setelah lawatannya": the leader's, not that of whoever stands beside him."""
    parties = [cut.name.parties[0] if cut.name and cut.name.parties else None for cut in persons]
    leaders = {party.state for party in parties if party and party.office != "consort"}
    beside = [party is not None and party.office == "consort" and party.state in leaders for party in parties]
    return [cut for cut, consort in zip(persons, beside, strict=True) if not consort]


# "Zelensky, yang menerima Orban di Kyiv, mengatakan dia ...": what the relative clause names does not speak.
_RELATIVE_TO = re.compile(r"(?: \([^()]{1,30}\))?, yang [^.;,\"]{3,60}$")
_CLAUSE_SHUT = re.compile(rf"[^.;\"]{{0,60}}?, (?:juga |kemudian |lalu )?(?:{SAY}|berharap|percaya)\b")


def _head(persons: Sequence[Cut], word: Cut, view: str) -> Cut:
    """Who speaks: the last of the persons before, or whom the relative clause with the last one is about."""
    inside = len(persons) > 1 and _RELATIVE_TO.fullmatch(view, persons[-2].span.end, persons[-1].span.start)
    return persons[-2 if inside and _CLAUSE_SHUT.match(view, persons[-1].span.end, word.span.start) else -1]


# "Masduki menuturkan, dalam kunjungan pertamanya ke Selandia Baru, Wapres akan ...", "Menurut Retno, usai lawatannya ke ...".
_SAID_OF_A_VISIT = re.compile(
    rf"(?: \([^()]{{1,30}}\))?(?: (?:juga|pun|kemudian|lalu))?(?: (?:{SAY})(?: bahwa)?,?|,) (?:di sela-sela|di sela|dalam|saat|selama|{AFTER}|{BEFORE}|{WHILE}) (?:rangkaian |agenda )?(?:kunjungan|lawatan|perjalanan|muhibah)(?: \w+){{0,2}}"
)


def _of_the_next(says: Cut, cuts: Sequence[Cut], place: int, view: str, person: str) -> Cut | None:
    """Whose journey he tells of who speaks: a countryman named after it, where the journey is not to that one's state."""
    if not _SAID_OF_A_VISIT.fullmatch(view, says.span.end, cuts[place].span.start):
        return None
    goal: set[str | None] = set()
    for cut in cuts[place + 1 :]:
        if cut.sign == person and cut.name and says.name:
            own = {party.state for party in cut.name.parties}
            told = re.search(r", (?:\w+ )?$", view[max(0, cut.span.start - 14) : cut.span.start])
            said_by = {party.state for party in says.name.parties} - {None}
            return cut if told and goal and not own & goal and (not said_by or own == said_by) else None
        goal |= {party.state for party in cut.name.parties} if cut.name else set()
    return None
