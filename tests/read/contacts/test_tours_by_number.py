"""Tours whose countries a sentence lists by their number, and whose later legs are still to come."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (  # no copula before the list
        "Menteri Luar Negeri Jepang Yoshimasa Hayashi memulai lawatan ke empat negara. Keempat negara itu Panama, Barbados, "
        "Meksiko dan Ekuador.",
        "2023-03-05",
        [
            "visit happened Yoshimasa Hayashi; Panama",
            "visit planned Yoshimasa Hayashi; Barbados",
            "visit planned Yoshimasa Hayashi; Mexico",
            "visit planned Yoshimasa Hayashi; Ecuador",
        ],
    ),
    (  # a colon behind the days
        "Presiden Turki Recep Tayyip Erdogan dijadwalkan mengunjungi tiga negara Afrika pada 20-24 Maret: Angola, Togo, dan Nigeria.",
        "2023-03-05",
        [
            "visit planned Recep Tayyip Erdoğan; Angola 2023-03-20",
            "visit planned Recep Tayyip Erdoğan; Togo 2023-03-20",
            "visit planned Recep Tayyip Erdoğan; Nigeria 2023-03-20",
        ],
    ),
    (
        "Presiden Joko Widodo akan melakukan lawatan ke Afrika. Negara-negara yang dikunjungi antara lain Kenya dan Tanzania.",
        "2023-03-05",
        ["visit planned Joko Widodo; Kenya", "visit planned Joko Widodo; Tanzania"],
    ),
    (
        "Perdana Menteri Kanada Justin Trudeau akan bertolak ke dua negara Asia. Kedua negara tujuan itu: Korea Selatan dan Jepang.",
        "2023-03-05",
        ["visit planned Justin Trudeau; South Korea", "visit planned Justin Trudeau; Japan"],
    ),
    (  # the day of the first stop is not that of the others
        "Lawatan Presiden Prancis Emmanuel Macron ke Afrika akan dimulai di Gabon pada Rabu (8/3), lalu berlanjut ke Angola.",
        "2023-03-05",
        ["visit planned Emmanuel Macron; Gabon 2023-03-08", "visit planned Emmanuel Macron; Angola"],
    ),
    (
        "Menlu AS Antony Blinken akan mengunjungi Mesir pada Senin (6/3), lalu Yordania dan Irak.",
        "2023-03-05",
        [
            "visit planned Antony Blinken; Egypt 2023-03-06",
            "visit planned Antony Blinken; Jordan",
            "visit planned Antony Blinken; Iraq",
        ],
    ),
    (
        "Lawatan PM Narendra Modi ke Eropa diawali dari Kopenhagen pada Selasa (7/3), kemudian ke Paris dan Berlin.",
        "2023-03-05",
        [
            "visit planned Narendra Modi; Denmark 2023-03-07",
            "visit planned Narendra Modi; France",
            "visit planned Narendra Modi; Germany",
        ],
    ),
    (  # set out today: only the first of them is being travelled to
        "Presiden Brasil Luiz Inacio Lula da Silva berangkat ke Portugal dan Spanyol hari ini.",
        "2023-03-05",
        [
            "visit happened Luiz Inácio Lula da Silva; Portugal 2023-03-05",
            "visit planned Luiz Inácio Lula da Silva; Spain",
        ],
    ),
    (  # left home: all of the tour is ahead
        "Presiden Joko Widodo bertolak ke Kenya dari Bandara Soekarno-Hatta, Tangerang, Minggu (20/8/2023). Selain Kenya, Presiden "
        "juga mengunjungi Tanzania dan Mozambik.",
        "2023-08-20",
        [
            "visit happened Joko Widodo; Kenya 2023-08-20",
            "visit planned Joko Widodo; Tanzania",
            "visit planned Joko Widodo; Mozambique",
        ],
    ),
    (  # in the midst of a tour, other legs are over
        "Presiden Joko Widodo bertolak menuju Abu Dhabi dari Moskow, Kamis (30/6/2022). Kunjungan ini lanjutan dari lawatan "
        "Presiden ke Ukraina dan Rusia.",
        "2022-07-01",
        [
            "visit happened Joko Widodo; United Arab Emirates 2022-06-30",
            "visit happened Joko Widodo; Ukraine",
            "visit happened Joko Widodo; Russia",
        ],
    ),
    (  # "selain" names further stops, which do not share the day of the main clause
        "Selain ke Riyadh, Menlu AS Rex Tillerson juga akan mengunjungi Doha dan Islamabad.",
        "2017-10-20",
        [
            "visit planned Rex Tillerson; Saudi Arabia",
            "visit planned Rex Tillerson; Qatar",
            "visit planned Rex Tillerson; Pakistan",
        ],
    ),
    (
        "Di samping ke Berlin, PM Keir Starmer turut menyambangi Warsawa, Senin (3/3/2025).",
        "2025-03-05",
        ["visit happened Keir Starmer; Germany", "visit happened Keir Starmer; Poland 2025-03-03"],
    ),
    (
        "Selain Rusia, Presiden Joko Widodo mengundang Ukraina ke KTT G20. Jokowi akan mengunjungi Kyiv.",
        "2022-05-05",
        ["visit planned Joko Widodo; Ukraine"],
    ),
    (  # set out long ago
        "Pada 2017, Presiden Trump bertolak ke Arab Saudi dan Israel dalam lawatan pertamanya.",
        "2023-03-05",
        ["visit happened Donald Trump; Saudi Arabia 2017", "visit happened Donald Trump; Israel 2017"],
    ),
    (
        "Presiden Iran Ebrahim Raisi berpidato soal tiga negara tetangga: Irak, Suriah, dan Lebanon.",
        "2023-03-05",
        [],
    ),
]


@pytest.mark.parametrize(("text", "published", "right"), TOLD, ids=[text[:60] for text, *_ in TOLD])
def test_tours(text: str, published: str, right: list[str]) -> None:
    assert sorted(map(wanted, right)) == sorted(line(mention) for mention in mentions(text, published))
