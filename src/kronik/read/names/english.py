"""Offices in English in an Indonesian report: "Deputy Minister for Trade of Japan" is read as "Wakil Menteri Perdagangan Jepang".

Releases of ministries and reports made from them leave the office of a foreigner as it is called at home. What stands in
the table `offices.toml`, part `english`, is put in Indonesian in the copy that is read (`read.mended`), so that one grammar
of offices reads both. A word of office whose field the table has not stays as it is.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterator, Mapping

from kronik.knowledge import Knowledge
from kronik.read.mended import Edit

_OF = r"[ ](?:of|from)[ ](?:the[ ])?"
_STATE_FORM = (
    r"(?:(?:(?:Federal|Islamic|Democratic|People's|Socialist|Federative|United)[ ]){0,3}"
    r"(?:Republic|Kingdom|State|Sultanate|Commonwealth|Federation)[ ]of[ ](?:the[ ])?)?"
)
# "Foreign Minister Meeting", "Defence Minister's": of the gathering, of nobody.
_NOBODY = r"(?![\w'’-]|[ ](?:Meetings?|Summit|Retreat|Dialogue|Conference|Forum|Council|Cup|Award|Office|Press))"


@functools.cache
def _reader(know: Knowledge) -> tuple[tuple[str, ...], re.Pattern[str], Callable[[re.Match[str]], str]]:
    """The words of which one must stand in a text, the pattern of an office, and what it says in Indonesian."""
    table = know.tables["offices"]["english"]
    heads, fields, ranks, lands = table["heads"], table["fields"], table["ranks"], table["lands"]
    titles = {words.removesuffix(" of"): said for words, said in table["titles"].items()}
    of = _one_of({words.removesuffix(" of"): "" for words in table["titles"] if words.endswith(" of")})
    field = _one_of(fields)
    listed = rf"{field}(?:(?:,|,?[ ]and|[ ]&)[ ]{field}){{0,4}}"
    office = (
        rf"(?P<rank>(?:(?:{_one_of(ranks)})[ ])*)"
        rf"(?:(?P<head>{_one_of(heads)})[ ](?:of|for)[ ](?:the[ ])?(?P<behind>{listed})"
        rf"|(?P<before>{listed})[ ](?P<called>{_one_of(heads)})|(?P<whole>(?!{of}(?! (?:of|to) )){_one_of(titles)})){_NOBODY}"
    )
    pattern = re.compile(
        rf"(?<![\w(-])(?:(?P<land>{_one_of(lands)})[ ])?{office}"
        rf"(?:[ ](?:for|on)[ ](?:the[ ])?(?P<task>(?=[A-Z]){listed}|(?=[A-Z])))?"
        rf"(?:(?P<of>{_OF}{_STATE_FORM}(?=[A-Z]))(?:(?P<whose>{_one_of(lands)})[ ](?:Republic|Federation|Kingdom))?(?:(?P<to>(?:[A-Z]\w+)?(?:[ ][A-Z]\w+){{0,2}}[ ])to(?=[ ][A-Z]))?)?"
        rf"(?P<and>[ ]and(?=[ ](?:{_one_of(heads)}|{field}[ ]{_one_of(heads)})))?"
    )

    def said(found: re.Match[str]) -> str:
        rank = "".join(f"{ranks[word]} " for word in _words(found["rank"], ranks))
        if whole := found["whole"]:
            title = titles[whole]
        else:
            title = (
                f"{heads[found['head'] or found['called']]} {_translated(found['behind'] or found['before'], fields)}"
            )
        if land := found["land"] or found["whose"]:
            title += f" {lands[land]}"
        if (task := found["task"]) is not None:
            title += f" untuk {_translated(task, fields)}"
        if found["of"] and not found["whose"]:
            title += " "
        if state := found["to"]:
            title += f"{state}untuk"
        return f"{rank}{title}{' dan' if found['and'] else ''}"

    return tuple(table["signs"]), pattern, said


def _one_of(words: Mapping[str, str]) -> str:
    return "(?:" + "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)) + r")(?![\w])"


def _words(said: str, table: Mapping[str, str]) -> list[str]:
    return re.findall(_one_of(table), said)


def _translated(said: str, fields: Mapping[str, str]) -> str:
    """Fields of office word by word: "Trade, Tourism and Investment"."""
    told = re.sub(_one_of(fields), lambda field: fields[field[0]], said)
    return re.sub(r",? and | & ", " dan ", told)


def offices(view: str, know: Knowledge) -> Iterator[Edit]:
    """Every office in English with what is read in its place."""
    signs, pattern, said = _reader(know)
    if any(sign in view for sign in signs):
        for found in pattern.finditer(view):
            yield Edit(found.start(), found.end(), said(found))
