"""Who goes on speaking after a paragraph about somebody else, and what is no person who could."""

from __future__ import annotations

import pytest

from kronik.knowledge import load
from kronik.model import Article
from kronik.read import read

TOLD = [
    # a paragraph about another who is taken up by a pronoun before the quotation
    (
        '"Kami sangat cocok," kata Donald Trump.\n\nAngela Merkel tampil setelahnya. Menurut dia, tarif baja masih'
        ' mengganjal.\n\n"Keputusan ada di tangan presiden," ucapnya.',
        "Angela Merkel",
    ),
    (
        '"Dia cerdas," kata Donald Trump.\n\nBoris Johnson duduk di sampingnya. Ketika ditanya apakah akan mundur, ia'
        ' menggeleng.\n\n"Tidak," jawabnya.',
        "Boris Johnson",
    ),
    (
        'Donald Trump bertemu Kim Jong Un. "Dia berbakat," kata Trump.\n\nKim sendiri irit bicara. Lewat penerjemah,'
        ' pria berusia 34 tahun itu mengaku jalannya sulit.\n\n"Kami mengatasinya," ujarnya.',
        "Kim Jong Un",
    ),
    # who speaks for a ruler goes on, though he tells of him
    (
        '"Pertemuan itu hangat," kata Menlu Sugiono.\n\nPresiden Prabowo Subianto bertemu Presiden Putin dua jam.'
        ' Menurutnya, pupuk dibahas.\n\n"Pesan damai sudah disampaikan," ujarnya.',
        "Sugiono",
    ),
    # a programme, a firm, a weapon, a building named between speaks no word
    (
        "Airlangga Hartarto mengatakan perundingan lancar.\n\nProgram Hilirisasi Nikel menjadi pokok bahasan.\n\n"
        '"Kami sepakat melanjutkan," katanya.',
        "Airlangga Hartarto",
    ),
    (
        "Volodymyr Zelensky meminta senjata. Storm Shadow dan Taurus belum boleh dipakai.\n\n"
        '"Kami butuh izin itu sekarang," ujarnya.',
        "Volodymyr Zelenskyy",
    ),
    (
        "Retno Marsudi mengatakan evakuasi rampung. Hamid Karzai International Airport kini dijaga Taliban.\n\n"
        '"Semua warga selamat," katanya.',
        "Retno Marsudi",
    ),
    (
        "Joe Biden mengaku membahasnya. Washington Post Company mengecam kunjungan itu.\n\n"
        '"Saya bicara terus terang," katanya.',
        "Joe Biden",
    ),
    # somebody whom no list knows: his office, or what only people do
    (
        'Joe Biden menerima tamu. Analis Orlan Vesk menunggu di luar.\n\n"Saya tidak berharap banyak," katanya.',
        "Orlan Vesk",
    ),
]


@pytest.mark.parametrize(("text", "speaker"), TOLD)
def test_whose_turn_it_is(text: str, speaker: str) -> None:
    """The last quotation of each text is his."""
    quotes = read(Article("x", "", "x", text, published="2025-02-12"), load()).quotes
    assert [quote.speaker for quote in quotes if quote.direct][-1] == speaker
