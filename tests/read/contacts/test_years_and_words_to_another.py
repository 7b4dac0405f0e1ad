"""Visits of several years, the last guest of a state, and what one says to another at a place or by telephone."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (
        "PM Narendra Modi pernah berkunjung ke Kolombo pada 2015, 2017, dan 2019.",
        [
            "visit happened Narendra Modi; Sri Lanka 2015",
            "visit happened Narendra Modi; Sri Lanka 2017",
            "visit happened Narendra Modi; Sri Lanka 2019",
        ],
    ),
    (
        "Menlu Rusia Sergei Lavrov dua kali datang ke Jakarta, masing-masing pada 2017 dan 2022.",
        ["visit happened Sergei Lavrov; Indonesia 2017", "visit happened Sergei Lavrov; Indonesia 2022"],
    ),
    (  # of whom only his state is told
        "Lawatan itu merupakan kunjungan pejabat tertinggi AS ke Taiwan dalam 25 tahun, sejak Newt Gingrich pada 1997.",
        ["visit happened Newt Gingrich; Taiwan 1997"],
    ),
    (  # the verb of saying before the speaker
        '"Kita harus bekerja sama," kata Presiden Xi Jinping kepada Menlu AS Marco Rubio di Beijing, Rabu (4/6).',
        ["meeting happened Xi Jinping; Marco Rubio 2025-06-04"],
    ),
    (
        '"Hentikan serangan," tegas Presiden Emmanuel Macron kepada PM Benjamin Netanyahu melalui telepon, Selasa (3/6).',
        ["call happened Emmanuel Macron; Benjamin Netanyahu 2025-06-03"],
    ),
    (
        '"Kita akan membangun bersama," ucap PM Anwar Ibrahim kepada Presiden Xi Jinping saat jamuan makan malam di Putrajaya.',
        ["meeting happened Anwar Ibrahim; Xi Jinping"],
    ),
    ('"Kami tidak akan mundur," kata Menlu Rusia Sergei Lavrov kepada wartawan di Moskow, Senin (9/6).', []),
    ('"Ini keputusan bersama," kata Presiden Prabowo Subianto kepada Menlu Sugiono di Istana Merdeka, Jakarta.', []),
    ('"Kami kecewa," kata Dubes Palestina kepada Sindonews di Jakarta, Senin (9/6).', []),
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_years_listed_and_words_to_another(text: str, told: list[str]) -> None:
    assert sorted(map(line, mentions(text, "2025-06-10"))) == sorted(map(wanted, told))
