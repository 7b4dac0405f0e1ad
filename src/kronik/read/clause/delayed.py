"""The subject that stands after the clause with which a sentence opens: "Usai bertemu Xi, Prabowo mengatakan ..."."""

from __future__ import annotations

import re

from kronik.read.clause.listend import PARTY
from kronik.read.clause.openingclause import KIN_GOES, SAYS_THAT
from kronik.read.clause.scene import PLACE, STATE, Scene, pattern
from kronik.read.clause.syntax import Syntax, list_at
from kronik.read.wordclasses import AFTER, BEFORE, SPAN, WHILE

_SUBORDINATE = re.compile(
    pattern(
        rf"^\W*(?:(?:berbicara|ditemui|ditanya|berpidato|kepada (?:para |awak )?(?:wartawan|media|pers|reporter|jurnalis)|memberi(?:kan)? keterangan|menjawab pertanyaan|dalam (?:jumpa|konferensi|keterangan) pers)(?: (?:kepada|di|pada|hari|bersama)(?: (?:para|awak|wartawan|media|pers|reporter|jurnalis|gedung|hotel|istana|hari)| ?<L>| ?<S>| ?<T>){{1,4}}| <T>|,)* )?(?:(?:tak lama|tidak lama|{SPAN}|beberapa \w+|segera|sesaat|namun|sebelumnya|sementara itu|kemudian|lalu|pada <T>|<T>)\W+)?(?:selain|{AFTER}|{BEFORE}|{WHILE}|dalam|sambil|sembari|di sela(?:-sela)?|lewat|melalui|pada|selama|meski(?:pun)?|walau(?:pun)?|kendati|dijadwalkan|direncanakan|begitu|sepulang|sekembali\w*|setiba\w*|di tengah|dari|ditanyai?)\b"
    )
)


def delayed_subject(scene: Scene, start: int, end: int, grammar: Syntax) -> tuple[int, ...]:
    """The subject of a sentence that opens with a clause without one: "Usai bertemu Xi, Prabowo mengatakan ..."."""
    words = scene.words
    if KIN_GOES.search(words, 0, start):
        return ()
    reported = words.rfind("bahwa ", 0, start) + 1  # "VNA melaporkan bahwa dalam balasannya, Lam ..."
    aside = words.rfind(", ", 0, start) + 2  # "Berbicara di Brussel, sehari sebelum ke Paris, Starmer ..."
    opening = aside > 1 and _SUBORDINATE.match(words[aside:]) and not PARTY.search(words, 0, start)
    if not (
        opening or _SUBORDINATE.match(words) or start < 12 or (reported and _SUBORDINATE.match(words[reported + 5 :]))
    ):
        return ()
    comma = _past_list(scene, words.find(",", end), end, grammar)
    while comma != -1:
        hit = PARTY.search(words, comma)
        if not hit:
            return ()
        between = words[comma + 1 : hit.start()]
        if SAYS_THAT.search(between):
            return ()
        apposed = words[hit.start()] == STATE and words[comma - 1] in (PLACE, STATE)
        if apposed and len(list_at(scene, hit.start(), grammar)) == 1:
            comma = words.find(",", comma + 1)
            continue
        between = re.sub(
            r"\b(?:kunjungan|lawatan|muhibah|rombongan) ", "", between
        )  # "..., kunjungan Jokowi juga diisi"
        alone = grammar.heads.fullmatch(between.lstrip() + " ") or not between.strip()
        if alone and not grammar.oblique.search(words[: hit.start()]):
            return list_at(scene, hit.start(), grammar)
        comma = words.find(",", comma + 1)
    return ()


def _past_list(scene: Scene, comma: int, end: int, grammar: Syntax) -> int:
    """The comma that shuts the opening: "Setelah bertemu A, B, dan C di Kazan, Lula ..." has it after the whole list."""
    first = PARTY.search(scene.words, end, max(comma, end))
    if first is None:
        return comma
    last = list_at(scene, first.start(), grammar)[-1]
    after = scene.words.find(",", last) if last > comma else -1
    return after if after >= 0 and PARTY.search(scene.words, after) else comma
