"""Which day each of several contacts of one article has: counted from each other, from a journey, from who said it when."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (  # a day of the journey by its number
        "Menlu Jepang Takeshi Iwaya mengunjungi Beijing pada 10-11 Maret 2025. Pada hari kedua, Iwaya bertemu Menlu "
        "China Wang Yi.",
        "2025-03-12",
        [
            "visit happened Takeshi Iwaya; China 2025-03-10",
            "meeting happened Takeshi Iwaya; Wang Yi 2025-03-11",
        ],
    ),
    (  # counted from the arrival
        "Kanselir Jerman Olaf Scholz mendarat di Riyadh pada Senin (10/3/2025) malam. Sehari setelah tiba, ia bertemu "
        "Putra Mahkota Arab Saudi Mohammed bin Salman.",
        "2025-03-12",
        [
            "visit happened Olaf Scholz; Saudi Arabia 2025-03-10",
            "meeting happened Olaf Scholz; Mohammed bin Salman 2025-03-11",
        ],
    ),
    (  # not from what only says since when
        "Presiden Turki Recep Tayyip Erdogan menerima Presiden Suriah Ahmed al-Sharaa di Ankara, Senin (10/3/2025), yang "
        "pertama sejak jatuhnya Assad pada 8 Desember. Sharaa tiba dari Riyadh, tempat ia berjumpa Putra Mahkota Mohammed "
        "bin Salman sehari sebelumnya.",
        "2025-03-12",
        [
            "meeting happened Recep Tayyip Erdoğan; Ahmed al-Sharaa 2025-03-10",
            "meeting happened Ahmed al-Sharaa; Mohammed bin Salman 2025-03-09",
        ],
    ),
    (  # the year before
        "PM India Narendra Modi mengunjungi Rusia pada 8 hingga 9 Juli tahun lalu dan bertemu Presiden Vladimir Putin.",
        "2025-03-12",
        [
            "visit happened Narendra Modi; Russia 2024-07-08",
            "meeting happened Narendra Modi; Vladimir Putin 2024-07-08",
        ],
    ),
    (
        "Presiden Palestina Mahmoud Abbas bertemu Raja Yordania Abdullah II di Amman, Selasa (11/3/2025). Abbas kemudian "
        "berbincang dengan PM Yordania Jafar Hassan.",
        "2025-03-12",
        [
            "meeting happened Mahmoud Abbas; Abdullah II 2025-03-11",
            "meeting happened Mahmoud Abbas; Jafar Hassan 2025-03-11",
        ],
    ),
    (  # the talk that is named, not the one told last
        "Presiden AS Donald Trump menelepon Presiden Rusia Vladimir Putin pada Rabu (12/3/2025). Percakapan itu "
        "berlangsung dua jam. Keduanya menyinggung gandum. Kremlin merilis ringkasannya. Usai berbicara dengan Putin, "
        "Trump menghubungi Presiden Ukraina Volodymyr Zelensky.",
        "2025-03-14",
        [
            "call happened Donald Trump; Vladimir Putin 2025-03-12",
            "call happened Donald Trump; Volodymyr Zelenskyy 2025-03-12",
        ],
    ),
    (  # who says so told on which day, stands between commas
        "Kemarin, kata Sugiono, PM Malaysia Anwar Ibrahim menelepon Presiden Prabowo Subianto.",
        "2025-03-12",
        ["call happened Anwar Ibrahim; Prabowo Subianto 2025-03-11"],
    ),
    (  # the comma ends the word of saying
        "Menurut Peskov, pekan depan Presiden Rusia Vladimir Putin akan berbicara lewat telepon dengan Presiden Prancis "
        "Emmanuel Macron.",
        "2025-03-12",
        ["call planned Vladimir Putin; Emmanuel Macron 2025-03-17"],
    ),
    (
        "Indonesia akan membuka kedutaan di Kigali, kata Menlu Sugiono, Senin (10/3/2025). Sugiono mengatakan hal "
        "tersebut setelah menerima Menlu Rwanda Olivier Nduhungirehe di Jakarta.",
        "2025-03-12",
        ["meeting happened Sugiono; Olivier Nduhungirehe 2025-03-10"],
    ),
    (  # a later quotation of the same speaker
        'Perbatasan kembali dibuka, kata PM Malaysia Anwar Ibrahim, Selasa (4/3/2025). "Kemarin saya menelepon PM '
        'Thailand Paetongtarn Shinawatra," ujar Anwar.',
        "2025-03-06",
        ["call happened Anwar Ibrahim; Paetongtarn Shinawatra 2025-03-03"],
    ),
    (
        "Presiden China Xi Jinping merampungkan kunjungan dua harinya ke Vietnam, Kamis (13/3/2025).",
        "2025-03-14",
        ["visit happened Xi Jinping; Vietnam 2025-03-12"],
    ),
    (  # all guests of a visit are at its meetings
        "Menlu Jerman Annalena Baerbock dan Menlu Prancis Jean-Noel Barrot melakukan perjalanan ke Damaskus pada 3 "
        "Januari 2025. Keduanya bertemu Presiden Suriah Ahmed al-Sharaa.",
        "2025-01-04",
        [
            "visit happened Annalena Baerbock; Jean-Noël Barrot; Syria 2025-01-03",
            "meeting happened Annalena Baerbock; Jean-Noël Barrot; Ahmed al-Sharaa 2025-01-03",
        ],
    ),
    (
        "Menlu Jepang Takeshi Iwaya akan menerima Menlu Korea Selatan Cho Tae-yul pada 22 Maret di Tokyo. Keduanya "
        "terakhir bersua pada November 2023. Iwaya juga akan berunding dengan Menlu China Wang Yi pada hari yang sama.",
        "2025-03-12",
        [
            "meeting planned Takeshi Iwaya; Cho Tae-yul 2025-03-22",
            "meeting happened Takeshi Iwaya; Cho Tae-yul 2023-11",
            "meeting planned Takeshi Iwaya; Wang Yi 2025-03-22",
        ],
    ),
]


@pytest.mark.parametrize(("text", "published", "contacts"), TOLD)
def test_days_together(text: str, published: str, contacts: list[str]) -> None:
    told = {line(mention) for mention in mentions(text, published)}
    assert set(map(wanted, contacts)) == told
