"""Who goes on speaking: no programme, weapon or house whose name is capitalised, but whom the sentence before is about."""

from __future__ import annotations

import pytest

from kronik.knowledge import load
from kronik.model import Article
from kronik.read import read

TOLD = [
    # capitals of which nothing says that they are somebody's
    ("Presiden Kenya William Ruto menjamu PM Italia Giorgia Meloni. Ruto berharap dagang naik. Jalur Kereta Savana Raya rampung", "William Ruto"),
    ("Menlu Retno Marsudi menelepon Menlu Qatar. Retno mengatakan evakuasi usai. Kilang Teluk Melati kini dijaga tentara", "Retno Marsudi"),
    ("Giorgia Meloni menerima William Ruto di Roma. Meloni meminta tambahan gas. Perusahaan Biru Laut Energi ikut menawar", "Giorgia Meloni"),
    ("Giorgia Meloni menerima William Ruto di Roma. Meloni meminta rudal. Badai Gurun dan Elang Biru belum dikirim", "Giorgia Meloni"),
    # the sentence before is about him, though the paragraph ends with what he said
    ("William Ruto dan Giorgia Meloni bertemu di Roma. \"Selamat datang,\" kata Meloni.\n\nRuto tampil kemudian. Menurut dia, pupuk masih mahal", "William Ruto"),
    ("William Ruto menemui Giorgia Meloni di Roma. \"Dia sahabat,\" kata Meloni.\n\nRuto duduk di sampingnya. Ditanya soal utang, ia menggeleng", "William Ruto"),
    ("Giorgia Meloni bertemu William Ruto di Nairobi. \"Dia gigih,\" kata Ruto.\n\nMeloni irit bicara. Lewat penerjemah, perempuan berusia 47 tahun itu mengaku senang", "Giorgia Meloni"),
]  # fmt: skip


@pytest.mark.parametrize(("told", "speaker"), TOLD)
def test_who_goes_on(told: str, speaker: str) -> None:
    text = f'{told}.\n\n"Kami akan terus maju," ujarnya.'
    quotes = [
        quote for quote in read(Article("x", "", "x", text, published="2024-06-04"), load()).quotes if quote.direct
    ]
    assert quotes[-1].speaker == speaker


def test_an_unknown_person_with_an_office_or_a_deed_still_goes_on() -> None:
    text = (
        "Presiden Kenya William Ruto bertemu Giorgia Meloni di Roma. Aktivis Wanjala Oduya menunggu di luar. Wanjala Oduya "
        'menggeleng ketika ditanya.\n\n"Kami tidak diundang," ujarnya.'
    )
    quotes = [
        quote for quote in read(Article("x", "", "x", text, published="2024-06-04"), load()).quotes if quote.direct
    ]
    assert quotes[-1].speaker == "Wanjala Oduya"
