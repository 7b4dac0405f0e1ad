"""Persons who act for no state, by what the article calls them: activist, businessman, analyst ... beside the name."""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence

from kronik.knowledge import Knowledge
from kronik.model import ActorKind, Name, Reference
from kronik.read.openings import choice

_OF_A_HOUSE = re.compile(r"\b(?:dari|asal|di|pada) (?:[A-Z][\w-]* ?){1,4}, $")
# "Pengacara Khan": somebody else, who serves him
_OF_HIM = re.compile(r"\b(?:pengacara|kuasa hukum|advokat|relawan|dokter|pelatih|aktivis|sejarawan)\s$", re.IGNORECASE)
# "Baca: Dosen Ini Berharap Trump ...", "Pengamat Sebut Prabowo ...": in a headline's capitals, of whom he speaks.
_HEADLINE_VERB = (
    r"(?:Ini|Itu|Tersebut|Sebut|Bilang|Kata|Ungkap|Nilai|Minta|Desak|Duga|Soroti|Prediksi|Ingatkan|Kritik|Puji|Ajak|Dukung|Tanggapi|Soal"
    r"|Ber(?:harap|kata|ujar|pendapat|bicara|temu)|Me(?:nilai|minta|nyebut|ngatakan|ngungkap|nduga|nyoroti|ndesak|mprediksi|nanggapi)|Temui|Gugat|Tuding)"
)
_APPOSED = re.compile(r", (?:seorang |sang )?(\w+)")


@functools.cache
def _private(know: Knowledge) -> tuple[re.Pattern[str], re.Pattern[str]]:
    table = know.tables["contacts"]["outside"]
    private = rf"\b{choice(table['private'])}\b"
    before = re.compile(
        rf"(?i:{private}(?:\s+{choice(table['fields'])}\b)*)(?:\s+(?!{_HEADLINE_VERB}\b)[A-Z][\w-]*){{0,4}}\s*$"
    )
    return before, re.compile(private)


def outsiders(view: str, names: Sequence[Name], know: Knowledge) -> frozenset[str]:
    """The actors whom the article calls so before or right after the name."""
    private_before, private = _private(know)
    actors: set[str] = set()
    for name in names:
        if name.kind is not ActorKind.person or name.reference is not Reference.name:
            continue
        # what stands on the lines above is said of nobody here: "Reporter", over the name of him who wrote the report
        before = view[max(0, name.phrase.start - 70) : name.span.start].rpartition("\n")[2]
        if " " not in name.span.cut(view) and _OF_HIM.search(before):
            continue
        after = _APPOSED.match(view[name.span.end : name.span.end + 30].lower())
        shut = view[name.span.end : name.span.end + 1] == "," and before.endswith(", ")
        # "Pengamat dari CSIS Washington, Nama Orang,": he is named beside what he is
        if private_before.search(before.removesuffix(", ") if shut and _OF_A_HOUSE.search(before) else before):
            actors |= {party.actor for party in name.parties}
        elif after and private.fullmatch(after[1]):
            actors |= {party.actor for party in name.parties if party.office is None}
    return frozenset(actors)
