"""Several contacts of the same people in one report, and which of them a later sentence means. In our own words."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (  # whom the caller addresses is told with "mengatakan kepada"
        "Dalam sambungan telepon pada Rabu (6/5/2020), Presiden Prancis Emmanuel Macron mengatakan kepada Presiden Rusia "
        "Vladimir Putin bahwa sanksi akan diperpanjang.",
        "2020-05-08",
        ["call happened Emmanuel Macron; Vladimir Putin 2020-05-06"],
    ),
    (  # what is held the day after a call is not that call
        "Presiden AS Donald Trump menerima Presiden Ukraina Volodymyr Zelensky di Gedung Putih. Pertemuan itu digelar "
        "sehari setelah Trump berbicara melalui telepon dengan Presiden Rusia Vladimir Putin.",
        "2025-10-18",
        [
            "meeting happened Donald Trump; Volodymyr Zelenskyy",
            "call happened Donald Trump; Vladimir Putin",
        ],
    ),
    (  # the plan that is called off, with the word of a spokesman behind a comma
        "Menteri Luar Negeri Jerman Johann Wadephul mengunjungi Washington pada Rabu. Ia sebelumnya mengumumkan akan "
        "bertemu Menteri Luar Negeri AS Marco Rubio. Pertemuan tersebut dibatalkan, dengan juru bicara kementerian "
        "Jerman menyebut soal jadwal.",
        "2025-06-12",
        [
            "visit happened Johann Wadephul; United States 2025-06-11",
            "meeting cancelled Johann Wadephul; Marco Rubio",
        ],
    ),
    (  # who "pertemuan itu" will involve is told after the states
        "Amerika Serikat dan Rusia akan menggelar pertemuan darurat di Stockholm. Pertemuan tersebut akan melibatkan "
        "Menteri Luar Negeri AS Antony Blinken dan Menteri Luar Negeri Rusia Sergei Lavrov.",
        "2021-12-01",
        ["meeting planned Antony Blinken; Sergei Lavrov"],
    ),
    (  # talks that are discussed on the telephone are no second call
        "Menteri Luar Negeri Prancis Jean-Yves Le Drian berbicara melalui telepon dengan Menteri Luar Negeri Rusia Sergei "
        "Lavrov, Selasa (18/1/2022), membahas perundingan dan pertemuan yang diadakan pekan lalu.",
        "2022-01-19",
        ["call happened Jean-Yves Le Drian; Sergei Lavrov 2022-01-18"],
    ),
    (  # who is sent will meet him, not the sender
        'Utusan Khusus AS Steve Witkoff akan terbang ke Moskow. "Saya menugaskan utusan khusus saya untuk menemui Presiden '
        'Putin," kata Presiden AS Donald Trump.',
        "2026-01-21",
        ["visit planned Steve Witkoff; Russia", "meeting planned United States; Vladimir Putin"],
    ),
    (  # invited to one table, then received there
        "Presiden AS Donald Trump mengajak Presiden Serbia Aleksandar Vucic dan Perdana Menteri Kosovo Avdullah Hoti untuk "
        "duduk satu meja. Trump menjamu keduanya di satu meja di Gedung Putih, Jumat (4/9/2020).",
        "2020-09-04",
        ["meeting happened Aleksandar Vučić; Avdullah Hoti; Donald Trump 2020-09-04"],
    ),
    (  # the day of the word is told, so the later day is that of the meeting
        "Penasihat Presiden Rusia Yuri Ushakov pada Selasa (2/7/2024) mengatakan, Vladimir Putin dan Presiden Turki Recep "
        "Tayyip Erdogan akan bertemu di Astana, Rabu (3/7/2024).",
        "2024-07-03",
        ["meeting planned Recep Tayyip Erdoğan; Vladimir Putin 2024-07-03"],
    ),
    (  # what is hinted at before a meeting is not the meeting; "kemudian" with a verb of its own has a day of its own
        "Presiden AS Joe Biden akan bertemu Perdana Menteri Inggris Boris Johnson pada 24 Juni, kemudian bertemu Ratu "
        "Elizabeth di Istana Windsor pada 25 Juni.",
        "2022-06-17",
        [
            "meeting planned Boris Johnson; Joe Biden 2022-06-24",
            "meeting planned Elizabeth II; Joe Biden 2022-06-25",
        ],
    ),
    (  # who serves somebody acts for his state
        "Presiden AS Donald Trump meminta pembebasan para tahanan. Utusan Trump John Coale bertemu Presiden Belarus "
        "Alexander Lukashenko di Minsk, Kamis.",
        "2025-09-12",
        ["meeting happened Alexander Lukashenko; John Coale 2025-09-11"],
    ),
]


@pytest.mark.parametrize(("text", "published", "expected"), TOLD)
def test_which_contact_is_meant(text: str, published: str, expected: list[str]) -> None:
    assert sorted(map(line, mentions(text, published))) == sorted(map(wanted, expected))
