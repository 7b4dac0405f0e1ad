"""Tours and state visits as news tells them: legs before and after, who comes with the party, what is still ahead."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (
        "Presiden Kolombia Gustavo Petro, yang tengah berkunjung ke Uzbekistan setelah Kazakhstan, menolak berkomentar.",
        "2023-03-01",
        ["visit happened Gustavo Petro; Uzbekistan", "visit happened Gustavo Petro; Kazakhstan"],
    ),
    (
        "Raja Spanyol Felipe VI bertemu Presiden Xi Jinping di Beijing, Rabu (12/11/2025). Ini kunjungan pertamanya ke "
        "negara itu sejak naik takhta.",
        "2025-11-13",
        ["meeting happened Felipe VI; Xi Jinping 2025-11-12", "visit happened Felipe VI; China 2025-11-12"],
    ),
    (
        "Presiden Turki Recep Tayyip Erdogan memulai muhibah ke Asia. Setiba di Kuala Lumpur, Senin (10/2/2025), "
        "rombongan disambut oleh Menteri Luar Negeri Malaysia Mohamad Hasan serta Duta Besar Turki untuk Malaysia.",
        "2025-02-10",
        [
            "encounter happened Recep Tayyip Erdoğan; Mohamad Hasan 2025-02-10",
            "visit happened Recep Tayyip Erdoğan; Malaysia 2025-02-10",
        ],
    ),
    (  # a bracketed state is no subject
        "Pada 16 Juni, Biden dan rombongannya dijadwalkan berada di Jenewa (Swiss) untuk bertemu Presiden Rusia Vladimir "
        "Putin.",
        "2021-06-10",
        ["visit planned Joe Biden; Switzerland 2021-06-16", "meeting planned Joe Biden; Vladimir Putin 2021-06-16"],
    ),
    (  # the place of another act is not where the journey went
        "Ini menjadi kunjungan pertama Lukashenko sejak pertemuannya dengan Xi Jinping di Samarkand September silam.",
        "2023-03-01",
        ["meeting happened Alexander Lukashenko; Xi Jinping 2022-09"],
    ),
    (
        "Presiden Joe Biden menelepon Presiden Ukraina Volodymyr Zelensky, Senin, dan mengundangnya ke Washington.",
        "2021-06-10",
        [
            "call happened Joe Biden; Volodymyr Zelenskyy 2021-06-07",
            "visit proposed Joe Biden; Volodymyr Zelenskyy",
        ],
    ),
    (  # welcomed today, talks tomorrow
        "Presiden Prabowo Subianto tiba di Ankara, Rabu (9/4/2025), disambut Presiden Recep Tayyip Erdogan di bawah tangga "
        "pesawat.\n\nDalam pertemuan yang direncanakan esok, Prabowo dan Erdogan akan membahas Gaza.",
        "2025-04-10",
        [
            "visit happened Prabowo Subianto; Turkey 2025-04-09",
            "encounter happened Prabowo Subianto; Recep Tayyip Erdoğan 2025-04-09",
            "meeting planned Prabowo Subianto; Recep Tayyip Erdoğan 2025-04-11",
        ],
    ),
    (
        "Presiden Joko Widodo meninggalkan Rusia menuju Abu Dhabi, Kamis (30/6/2022).",
        "2022-06-30",
        [
            "visit happened Joko Widodo; Russia 2022-06-30",
            "visit happened Joko Widodo; United Arab Emirates 2022-06-30",
        ],
    ),
    (
        "Presiden Prabowo Subianto meninggalkan Brasil usai menghadiri KTT G20 di Rio de Janeiro.",
        "2024-11-20",
        [],
    ),
    (
        "Presiden Prabowo Subianto akan bertolak ke India pada Kamis (23/1/2025). Dari India, Prabowo menuju Malaysia.",
        "2025-01-22",
        ["visit planned Prabowo Subianto; India 2025-01-23", "visit planned Prabowo Subianto; Malaysia"],
    ),
    (
        "Vladimir Putin sempat mampir ke Hanoi pada Juni. Sebelumnya, pada September 2023, giliran Presiden AS Joe Biden "
        "yang datang.",
        "2024-08-19",
        ["visit happened Vladimir Putin; Vietnam 2024-06", "visit happened Joe Biden; Vietnam 2023-09"],
    ),
    (  # "akan" of the next clause says nothing of this day
        "Di Abuja Antony Blinken bertemu Presiden Nigeria Bola Tinubu pada Selasa, dan dijadwalkan pergi ke Angola.",
        "2024-01-24",
        ["meeting happened Antony Blinken; Bola Tinubu 2024-01-23", "visit planned Antony Blinken; Angola"],
    ),
    (  # the summit is at the later goal only
        "Presiden Xi Jinping akan bertolak ke Kuala Lumpur dan kemudian ke Bali untuk KTT APEC.",
        "2013-10-03",
        ["visit planned Xi Jinping; Malaysia"],
    ),
    (  # what goes on with a plan is ahead
        "Di Bangkok, Menlu China Wang Yi akan bertemu Menlu Thailand Parnpree Bahiddha-Nukara. Ia kemudian bertolak ke "
        "Brasil.",
        "2024-01-23",
        ["meeting planned Wang Yi; Parnpree Bahiddha-Nukara", "visit planned Wang Yi; Brazil"],
    ),
]


@pytest.mark.parametrize(("text", "published", "told"), TOLD)
def test_tours(text: str, published: str, told: list[str]) -> None:
    assert sorted(map(line, mentions(text, published))) == sorted(map(wanted, told))
