"""People and bodies that act for no state as the subject of a clause: "Puluhan pengusaha menemui Xi", "Rektor UGM ... bertemu".

Nobody told of before is left out of such a clause.
"""

from __future__ import annotations

import re

from kronik.read.clause.scene import PERSON, PLURAL, PRONOUN, SPEAKER, TIME
from kronik.read.wordclasses import AFTER, DONE, HOLD, PRIVATE, WHILE, WILL

_COUNT = r"(?:(?:para|sejumlah|beberapa|banyak|puluhan|ratusan|ribuan|belasan|ratusan ribu|sekelompok|serombongan|seorang|dua|tiga|empat|lima|\d+|orang|sebanyak|sekitar|lebih dari|perwakilan|perwakilan dari|wakil|rombongan|delegasi|pimpinan|pengurus|pihak|tokoh|anggota|mantan|kalangan) )*"
_NOUN = re.compile(rf"\b(?:{PRIVATE})\b")  # told soonest: most clauses have none
_PRIVATE = re.compile(
    rf"(?:\A\W*|[.;:\"] |, (?:sementara|sedangkan|adapun|dan) |\b(?:bahwa|{WHILE}|{AFTER}) |,? {TIME}, ){_COUNT}(?:{PRIVATE})\b"
)
# Up to the verb: what else is said of them, no other party that could act, no verb of its own.
_UP_TO = re.compile(
    rf"(?: (?:\([^()]{{1,30}}\)|(?!(?:me|ber)[a-z]{{4,}}|di(?:terima|sambut|jamu|ajak|minta)|yang\b|dengan\b|kepada\b|oleh\b|bersama\b|dan \W)[^\s,;:.\"{PERSON}{PRONOUN}{SPEAKER}{PLURAL}]+\.?)){{0,8}}"
    rf"(?: (?:{WILL}|{DONE}|{HOLD}|juga|kembali|langsung|sempat|ikut|turut|dapat|bisa|ingin|berharap|meminta|mendesak))* "
)


def private_subject(words: str, start: int, floor: int = 0) -> bool:
    """Whether such a noun is the subject of the verb at `start`."""
    if not _NOUN.search(words, floor, start):
        return False
    return any(_UP_TO.fullmatch(words, hit.end(), start) for hit in _PRIVATE.finditer(words, floor, start))
