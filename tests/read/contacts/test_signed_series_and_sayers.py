"""Treaties signed in the passive, places that a series or a day lends, and who met by the word of whom somebody quotes."""

from __future__ import annotations

import pytest

from kronik.model import Mention
from tests.read.telling import line, mentions, wanted

TOLD = [
    (  # signed by whom, told after the treaty
        "Nota kesepahaman itu ditandatangani oleh Menteri Pertahanan Sjafrie Sjamsoeddin dan Menteri Pertahanan Turki Yasar "
        "Guler di Ankara, Senin (8/9/2025).",
        ["meeting happened Sjafrie Sjamsoeddin; Yaşar Güler 2025-09-08"],
    ),
    (
        "Penandatanganan perjanjian dagang itu dilakukan PM Malaysia Anwar Ibrahim bersama PM Kanada Mark Carney di "
        "Putrajaya, Selasa (9/9/2025).",
        ["meeting happened Anwar Ibrahim; Mark Carney 2025-09-09"],
    ),
    (
        "Kesepakatan itu ditandatangani di Sydney, Senin (8/9/2025), oleh PM Australia Anthony Albanese dan PM India Narendra "
        "Modi.",
        ["meeting happened Anthony Albanese; Narendra Modi 2025-09-08"],
    ),
    ("Surat keputusan itu ditandatangani Menko Airlangga Hartarto, Selasa (9/9/2025).", []),
    ("Petisi itu ditandatangani ratusan akademisi di Berlin, termasuk mantan menteri.", []),
    (  # what is signed goes on; they sat together that day
        "Ketua DPR Puan Maharani menerima Ketua Parlemen Papua Nugini Job Pomat di Jakarta, Senin (8/9/2025). Dalam pertemuan "
        "itu, Puan dan Pomat menandatangani nota kesepahaman yang akan berlaku hingga lima tahun mendatang.",
        ["meeting happened Puan Maharani; Job Pomat 2025-09-08"],
    ),
    (  # what was talked over, and by whom, in the passive
        "Penjualan pesawat itu dibicarakan Menhan Sjafrie Sjamsoeddin bersama Menhan Turki Yasar Guler di Ankara, Senin "
        "(8/9/2025).",
        ["meeting happened Sjafrie Sjamsoeddin; Yaşar Güler 2025-09-08"],
    ),
    (
        "Rencana itu telah didiskusikan Presiden Prancis Emmanuel Macron dan Kanselir Jerman Friedrich Merz lewat telepon, Sabtu "
        "(6/9/2025).",
        ["call happened Emmanuel Macron; Friedrich Merz 2025-09-06"],
    ),
    ("RUU itu dibahas Presiden Prabowo Subianto bersama Ketua DPR Puan Maharani di Istana, Senin (8/9/2025).", []),
    (  # the one whose word is told met, not the one who tells it
        "Kanselir Jerman Friedrich Merz mengatakan janji itu diucapkan Presiden Rusia Vladimir Putin saat bertemu dengan "
        "Presiden AS Donald Trump pada Senin (8/9/2025).",
        ["meeting happened Vladimir Putin; Donald Trump 2025-09-08"],
    ),
    (  # what lies ahead is the matter of the talks
        "Menlu Sugiono bertemu Menlu Vietnam Bui Thanh Son di Hanoi, Senin (8/9/2025). Sugiono mengatakan pertemuan dengan "
        "Bui membahas kerja sama untuk 2026-2030 mendatang.",
        ["meeting happened Sugiono; Bùi Thanh Sơn 2025-09-08"],
    ),
    (
        "Dalam pertemuan di Kairo, Minggu (7/9/2025), Menlu Mesir Badr Abdelatty dan Menlu Turki Hakan Fidan membahas "
        "konferensi yang akan digelar bulan depan.",
        ["meeting happened Badr Abdelatty; Hakan Fidan 2025-09-07"],
    ),
    (  # an offer is none that was held; an invitation to one's own seat is one record
        "Presiden Turki Recep Tayyip Erdogan menawari Presiden Ukraina Volodymyr Zelensky bertemu Presiden Rusia Vladimir Putin "
        "di Istanbul.",
        ["meeting proposed Volodymyr Zelenskyy; Vladimir Putin"],
    ),
    (
        "Presiden AS Donald Trump mengundang PM Israel Benjamin Netanyahu mengunjungi dia di Gedung Putih.",
        ["visit proposed Donald Trump; Benjamin Netanyahu"],
    ),
]


@pytest.mark.parametrize(("text", "lines"), TOLD)
def test_who_met_by_whose_word(text: str, lines: list[str]) -> None:
    found = {line(one) for one in mentions(text, "2025-09-10")}
    assert found == {wanted(one) for one in lines}


def _city(mention: Mention) -> str | None:
    return mention.city.value if mention.city else None


PLACED = [
    (  # each of the series was held where the series was
        "Presiden Joko Widodo menggelar pertemuan bilateral dengan sejumlah pemimpin di Hanoi, Senin (14/11/2022). Pertemuan "
        "pertama dilakukan dengan Presiden AS Joe Biden. Setelah itu, Jokowi bertemu PM Jepang Fumio Kishida.",
        ["Hanoi", "Hanoi"],
    ),
    (  # abroad, the day of the sentence before comes with its place
        "Presiden China Xi Jinping sibuk di Bali, Selasa (15/11/2022). Pemimpin China itu menemui Presiden Prancis Emmanuel "
        "Macron pada pagi hari.",
        ["Bali"],
    ),
    (  # at home it does not
        "Presiden Joko Widodo meresmikan bendungan di Lampung, Senin (14/11/2022). Sore harinya Jokowi menerima Menlu Jepang "
        "Yoshimasa Hayashi.",
        [None],
    ),
]


@pytest.mark.parametrize(("text", "cities"), PLACED)
def test_place_of_the_series_or_of_the_day(text: str, cities: list[str | None]) -> None:
    assert [_city(one) for one in mentions(text, "2022-11-17")] == cities
