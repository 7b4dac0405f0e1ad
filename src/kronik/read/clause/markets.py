"""News of markets: the day on which a price moved is not that of the contact that moved it."""

from __future__ import annotations

import re

# "Harga minyak naik pada Senin menyusul pertemuan A dan B", "Rupiah awal pekan ini dibayangi batalnya kunjungan ..."
_MOVED_BY = re.compile(
    r"[^.;\"]*\b(?:menyusul|seiring|karena|akibat|imbas|lantaran|terkait|di tengah|dipicu|didorong|ditopang|dibayangi|usai|setelah|pasca|jelang|menjelang|menanti|menunggu|terhadap|merespons|berkat)\b[^.;\"]*"
)
_PRICES = re.compile(
    r"\b(?:harga|rupiah|kurs|nilai tukar|ihsg|indeks|saham|bursa|pasar|dolar|emas|minyak|bitcoin|wall street|yuan|yen|obligasi|komoditas)\b"
)


def moved_by(words: str, position: int, between: str) -> bool:
    """Whether the time at `position` dates a move of prices, and the words `between` it and the contact say why."""
    return _MOVED_BY.fullmatch(between) is not None and _PRICES.search(words, 0, position) is not None
