"""The words by which topics are told, and where they end, as patterns (packs/id/topics.toml)."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass

from kronik.knowledge import Knowledge
from kronik.read.clause.scene import PERSON, PLURAL, SPEAKER, STATE, pattern
from kronik.read.openings import choice, heads
from kronik.read.wordclasses import TALKS

JOINS = r"(?:dan juga|dan|serta|hingga|sampai|maupun|beserta|and)"


@dataclass(frozen=True, slots=True)
class Grammar:
    """The compiled table; its rows say what each is."""

    opens: re.Pattern[str]
    raised: tuple[str, ...]
    openings: tuple[tuple[str, re.Pattern[str]], ...]
    modifier: re.Pattern[str]
    subject: re.Pattern[str]
    changing: re.Pattern[str]
    furthering: re.Pattern[str]
    hollow: re.Pattern[str]
    vague: re.Pattern[str]
    before: re.Pattern[str]
    lists: re.Pattern[str]
    further: re.Pattern[str]
    field: re.Pattern[str]
    verbal: re.Pattern[str]
    towards: re.Pattern[str]
    happens: re.Pattern[str]
    flows: re.Pattern[str]
    mutual: re.Pattern[str]
    end: re.Pattern[str]


# "sepakat untuk lebih memperkuat ..."
_LIGHT = r"(?: (?:saling|terus|segera|kembali|juga|lebih|semakin|makin|turut|ikut|bersama-sama|bersama|dapat|bisa|sama-sama))*"
_TOO = r"(?:(?:juga|turut|akan|ikut|pun|telah|sudah|kembali|dilaporkan) )*"
_TOPIC = (
    r"menjadi (?:[\w-]+ ){0,2}?(?:topik|agenda|fokus|pembahasan|bahasan|sorotan)"
    rf"(?: (?:utama|penting))* (?:dalam |pada )?(?:{TALKS}|pembahasan|kunjungan|kedua|ktt)"
    rf"|(?:masuk|termasuk) (?:dalam |dalam )?(?:daftar |agenda )?(?:{TALKS}|pembahasan|(?:hal |isu |topik )?yang (?:dibahas|dibicarakan))"
)
_RAISED = (
    r"(?:dibahas|dibicarakan|disinggung|diangkat"
    r"|menjadi (?:[\w-]+ ){0,2}?(?:topik|agenda|fokus|pembahasan|bahasan|sorotan))\b"
)


@functools.cache
def grammar_of(know: Knowledge) -> Grammar:
    """The grammar of topics in the knowledge."""
    table = know.tables["topics"]
    words = [(row["kind"], [pattern(one) for one in row["words"]]) for row in table["opening"]]
    phrase, aim, modifiers = table["phrase"], table["aim"], table["modifier"]["words"]
    end = pattern(phrase["end"])
    return Grammar(
        opens=re.compile(rf"\b(?={choice([one for _, own in words for one in own])})"),
        raised=heads([_RAISED, _TOPIC, "disepakati"]),
        openings=tuple((kind, re.compile(rf"\b{choice(own)}(?![\w-])")) for kind, own in words),
        modifier=re.compile(
            rf"\b(?:{TALKS})(?:nya)?(?: (?:bilateral|langsung|lanjutan|tingkat \w+|maraton))* (?={modifiers}\b)"
        ),
        # "isu serangan siber menjadi salah satu topik", "Situasi di Mariupol dibahas secara terpisah"
        subject=re.compile(
            rf"\b(?P<what>{phrase['subject']} [^.;:,\"]{{3,80}}?)(?<! yang) {_TOO}{_RAISED}"
            rf"|(?:\A\W*(?!selain\b)(?P<list>[^.;:\"{PERSON}{PLURAL}]{{3,150}}?)|(?:, |\bbahwa )(?P<any>(?:(?!\bbahwa\b)[^.;:,\"{PERSON}]){{3,80}}?))(?<! yang) {_TOO}(?:{_TOPIC}|disepakati (?:dalam|pada|saat) (?:{TALKS}|ktt))\b"
        ),
        changing=re.compile(rf"{_LIGHT} {aim['changing']}\b"),
        furthering=re.compile(rf"(?:{_LIGHT} {aim['furthering']}(?: dan| serta|,)?)+ "),
        hollow=re.compile(rf"(?:{phrase['hollow']}\b[ ,()]*)+"),
        vague=re.compile(rf"(?:(?:(?:{phrase['hollow']}|{phrase['vague']})\b|{PERSON})[ ,-]*)+"),
        before=re.compile(rf"(?:[ ,]*(?:{phrase['lists']}|{JOINS}|juga)\b)*[ ,]*"),
        lists=re.compile(rf"{phrase['lists']}\b"),
        further=re.compile(rf"[^.;:\"()?!{PERSON}{SPEAKER}]{{0,70}}?\b(?P<how>{phrase['further']})\b"),
        field=re.compile(
            rf"\W*(?:(?:peningkatan|penguatan|perluasan|pengembangan|sejumlah|berbagai|beberapa|peluang|potensi|macam|upaya) )*"
            rf"{phrase['field']}(?: (?:bilateral|strategis|{phrase['field']}|[{PLURAL}{STATE}]|dan|dengan))*\W*"
            rf"(?:(?:di|dalam|pada) (?:berbagai|sejumlah|beberapa|\w+) )?(?:bidang|sektor)?\W*"
        ),
        verbal=re.compile(rf"(?:{phrase['verbal']})(?: [\ue000-\uf8ff])?$"),
        towards=re.compile(rf"(?:{phrase['towards']})$"),
        happens=re.compile(rf"\b{phrase['happens']}\b"),
        flows=re.compile(rf"\b{phrase['flows']}(?: [\w-]+){{0,3}}$"),
        mutual=re.compile(rf"\b{phrase['mutual']}(?: \w+)?$"),
        end=re.compile(rf"{end}\b"),
    )
