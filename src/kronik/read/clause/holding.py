"""A bare noun that opens a clause of holding: "pertemuan akan digelar di Sochi", "kunjungan dijadwalkan pada 20 Mei".

Such a noun means the contact told before, whoever says so: "Peskov mengatakan pertemuan akan digelar di Sochi".
"""

from __future__ import annotations

import re

from kronik.read.clause.scene import PLACE, STATE, TIME, Scene
from kronik.read.clause.triggers import Trigger
from kronik.read.wordclasses import DONE, SAY, WILL

# "Axios menyebut percakapan berlangsung 25 menit", "..., pertemuan berlangsung dua jam": the contact told before.
_OPENS = re.compile(
    rf"(?:\A.{{0,2}}|[,\"] |\A\"|\b(?:{SAY}|memberitakan|mewartakan|menulis)(?: bahwa| jika| kalau)?,? |\b(?:bahwa|rencananya|jadwal|tanggal),? )\Z"
)
# "Pertemuan berlangsung ...", "Pertemuan yang digelar ...": the noun that opens a sentence is the contact told before.
_HELD = re.compile(
    rf"(?: di (?:[\w-]+ ){{0,2}}[{PLACE}{STATE}](?:, [{PLACE}{STATE}])?(?:,? (?:pada |hari )*{TIME})?,?)?"  # "Pertemuan di Medan, Kamis, membahas"
    rf"\s+(?:(?:puncak|bilateral|tatap muka|empat mata|langsung)\s+)?(?:yang\s+)?(?:juga|selama|molor|menghasilkan|membahas|berjalan|berakhir"
    rf"|(?:(?:{WILL}|{DONE}|akhirnya|kemungkinan(?: besar)?|mungkin|rencananya|bisa|dapat|tetap|kembali|sendiri|diharapkan|diperkirakan|dipastikan)\s+)*"
    r"(?:berlangsung|terjadi|di(?:gelar|hadiri|lakukan|adakan|mulai|jadwalkan|rencanakan|agendakan|langsungkan|laksanakan|selenggarakan|helat|tetapkan)))\b"
)


def opens_holding(scene: Scene, trigger: Trigger) -> bool:
    """Whether the noun is the subject of a clause that says when, where or whether it is held."""
    held = _HELD.match(scene.words, trigger.end)
    return held is not None and _OPENS.search(scene.words, 0, trigger.start) is not None
