"""Lists of persons as their marks show them: "bertemu PM A; PM B; dan Presiden C", "empat pemimpin: PM A, PM B, dan PM C".

The grammar of lists stands on commas and on "yakni". Where a semicolon parts persons and no clauses, or a colon opens their
list after a word that counts them, the copy that is read (`read.mended`) has these instead.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kronik.read.mended import Edit
from kronik.read.wordclasses import NUMBER

_VERB = r"(?:me(?!nteri|nlu|nhan|nko|nkeu)|ber(?!sama\b|satu)|ter(?!pilih|tinggi)|di)[a-z]{4}"
# No clause of its own stands up to the next mark: what parts persons parts no sentences.
_PLAIN = rf"(?:(?! {_VERB})(?:[^;.:\n\"]|(?<=[A-Z])\.)){{3,110}}"
# An office before the name, or no comma at all: "Nama, Dubes A; Nama, Dubes B" is told apart by the semicolon alone.
_OFFICE = (
    r"(?:Presiden|Wakil|Wapres|PM|Perdana|Menteri|Menlu|Menhan|Menkeu|Mendag|Raja|Ratu|Sultan|Emir|Kaisar|Kanselir|Ketua|Kepala|Duta|Dubes"
    r"|Sekjen|Sekretaris|Utusan|Direktur|Dirjen|Putra|Pangeran|Gubernur|Panglima|Deputi|Wamenlu)\b"
)
_ITEM = rf"(?:{_OFFICE}{_PLAIN}|[A-Z](?:(?! {_VERB})(?:[^;,.:\n\"]|(?<=[A-Z])\.)){{3,60}})"
_SEMICOLON = re.compile(
    rf";(?= (?:{_ITEM}(?:[;.\n]|\Z)|(?:dan|serta|juga|lalu|termasuk) {_ITEM}(?:[;.\n]|\Z| {_VERB})))"
)
_LAST = re.compile(r" (?!dan |serta |juga |lalu |termasuk )(?:[^;.\n]|(?<=[A-Z])\.)*(?:(?<![A-Z])\.|\n|\Z)")
_COUNTED = (
    rf"(?<=[a-z] )(?:{NUMBER}|belasan|sejumlah|beberapa|para|\d{{1,2}})(?: orang)?"
    r" (?:pemimpin|kepala|presiden|perdana menteri|pm|menteri|menlu|menhan|tokoh|pejabat|mitra|rekan|kolega|sejawat|delegasi|utusan|duta besar|dubes|tamu|wakil)\b"
)
_COLON = re.compile(rf"{_COUNTED}[^:;.\n\"]{{0,90}}?(?P<colon>:)(?= [A-Z][^.:\n\"]{{3,}}(?:,| dan ))")


def marks(view: str) -> Iterator[Edit]:
    """Semicolons and colons that a comma and "yakni" stand for in the copy that is read."""
    if "; " in view:
        for hit in _SEMICOLON.finditer(view):
            yield Edit(hit.start(), hit.end(), ", dan" if _LAST.match(view, hit.end()) else ",")
    if ": " in view:
        yield from (Edit(*hit.span("colon"), ", yakni") for hit in _COLON.finditer(view))
