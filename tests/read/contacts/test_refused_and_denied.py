"""What was not allowed, refused, or denied as somebody's report; a weekend and a month gone by; "di luar" a town."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (  # what was reported is denied in the next sentence, in the passive as well
        "Menlu Retno Marsudi dikabarkan akan bertolak ke Laos pada Kamis (25/2/2021). Namun kabar tersebut langsung ditepis "
        "Faizasyah dalam konferensi pers.",
        "2021-02-24",
        ["visit denied Retno Marsudi; Laos 2021-02-25"],
    ),
    (
        "Beredar kabar Presiden Trump akan menemui Presiden Putin di Helsinki, Senin (16/7/2018). Kremlin membantah laporan tersebut.",
        "2018-07-10",
        ["meeting denied Donald Trump; Vladimir Putin 2018-07-16"],
    ),
    (  # another report is denied
        "Menlu Retno Marsudi bertemu Menlu Laos Saleumxay Kommasith di Bangkok, Rabu (24/2/2021). Kabar soal utang Laos itu "
        "dibantah Kommasith.",
        "2021-02-25",
        ["meeting happened Retno Marsudi; Saleumxay Kommasith 2021-02-24"],
    ),
    (
        "Utusan khusus ASEAN Prak Sokhonn tidak diizinkan bertemu Aung San Suu Kyi.",
        "2022-03-22",
        ["meeting denied Prak Sokhonn; Aung San Suu Kyi"],
    ),
    (
        "Utusan khusus ASEAN Prak Sokhonn kecewa. Namun permintaannya untuk menemui Aung San Suu Kyi ditolak junta.",
        "2022-03-22",
        ["meeting denied Prak Sokhonn; Aung San Suu Kyi"],
    ),
    (
        "Pemimpin Korea Utara Kim Jong Un dan Presiden Korea Selatan Moon Jae-in memulihkan sambungan antarkedua negara. Seoul "
        "membantah laporan Reuters bahwa keduanya tengah merencanakan pertemuan puncak.",
        "2021-07-30",
        ["meeting denied Kim Jong Un; Moon Jae-in"],
    ),
    (
        "Juru bicara presiden menyebut laporan tentang pertemuan puncak Kim Jong Un dan Moon Jae-in tidak benar.",
        "2021-07-30",
        ["meeting denied Kim Jong Un; Moon Jae-in"],
    ),
    (
        "Presiden Rusia Vladimir Putin dan Presiden Ukraina Volodymyr Zelensky masih berseteru. Sebelumnya, rencana keduanya "
        "bertemu di Paris pada Desember urung terlaksana.",
        "2022-03-22",
        ["meeting cancelled Vladimir Putin; Volodymyr Zelenskyy 2021-12"],
    ),
    (  # told on Monday without a word that points ahead
        "Perdana Menteri Inggris Liz Truss bertemu Perdana Menteri Australia Anthony Albanese di London pada akhir pekan.",
        "2022-09-19",
        ["meeting happened Liz Truss; Anthony Albanese 2022-09-17"],
    ),
]


@pytest.mark.parametrize(("text", "published", "contacts"), TOLD)
def test_what_was_refused_or_denied(text: str, published: str, contacts: list[str]) -> None:
    assert set(map(wanted, contacts)) == {line(mention) for mention in mentions(text, published)}


def test_near_a_town_is_there_and_outside_a_country_is_nowhere() -> None:
    told = "Presiden AS Joe Biden bertemu Presiden China Xi Jinping di sebuah vila di luar {}, Rabu (15/11)."
    (near,) = mentions(told.format("San Francisco"), "2023-11-16")
    (away,) = mentions(told.format("Rusia"), "2023-11-16")
    assert near.city and near.city.value == "San Francisco"
    assert away.country is None


AHEAD = [
    (  # the other side takes it up
        "Presiden China Xi Jinping mengundang Presiden AS Donald Trump berkunjung ke China, dan Trump menerimanya.",
        ["visit planned Xi Jinping; Donald Trump"],
    ),
    (
        "Presiden AS Donald Trump meminta bertemu Presiden China Xi Jinping, dan Xi menyanggupinya.",
        ["meeting planned Donald Trump; Xi Jinping"],
    ),
    (
        "Pertemuan Presiden AS Donald Trump dan Presiden China Xi Jinping tinggal menunggu pengumuman resmi.",
        ["meeting planned Donald Trump; Xi Jinping"],
    ),
    (
        "Beijing menyebut kabar pertemuan Presiden AS Donald Trump dan Presiden China Xi Jinping sebagai spekulasi belaka.",
        ["meeting denied Donald Trump; Xi Jinping"],
    ),
    ("Belum ada kepastian mengenai kunjungan Presiden Prancis Emmanuel Macron ke Indonesia.", []),
    ("Istana belum memberi keterangan mengenai kunjungan Presiden Prancis Emmanuel Macron ke Jakarta.", []),
]


@pytest.mark.parametrize(("text", "contacts"), AHEAD)
def test_what_is_agreed_and_what_is_not_known(text: str, contacts: list[str]) -> None:
    assert set(map(wanted, contacts)) == {line(mention) for mention in mentions(text, "2025-05-20")}
