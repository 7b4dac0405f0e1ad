"""Countries listed as one tour: those after the one where the traveller is now are ahead, and none of them takes his day."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (
        "Perdana Menteri India Narendra Modi tiba di Wina, Rabu (10/7/2024). Kunjungan ini bagian dari lawatannya ke tiga "
        "negara, yakni Rusia, Austria, dan Polandia.",
        "2024-07-10",
        [
            "visit happened Narendra Modi; Austria 2024-07-10",
            "visit happened Narendra Modi; Russia",
            "visit planned Narendra Modi; Poland",
        ],
    ),
    (
        "Presiden Barack Obama tiba di Hanoi, Vietnam, Minggu malam, pada awal lawatan ke Vietnam dan Jepang.",
        "2016-05-23",
        ["visit happened Barack Obama; Vietnam 2016-05-22", "visit planned Barack Obama; Japan"],
    ),
    (
        "Menlu China Wang Yi berada di Jakarta, Kamis (18/4/2024), dalam rangka lawatan ke Indonesia, Kamboja, dan Papua "
        "Nugini pada 18-23 April.",
        "2024-04-18",
        [
            "visit happened Wang Yi; Indonesia 2024-04-18",
            "visit planned Wang Yi; Cambodia 2024-04-18",
            "visit planned Wang Yi; Papua New Guinea 2024-04-18",
        ],
    ),
    (
        "Presiden Xi Jinping diterima Presiden Rwanda Paul Kagame di Kigali, Senin (23/7/2018). Xi tengah melakukan tur "
        "Afrika dengan singgah di Senegal, Rwanda, dan Afrika Selatan.",
        "2018-07-23",
        [
            "meeting happened Xi Jinping; Paul Kagame 2018-07-23",
            "visit happened Xi Jinping; Senegal",
            "visit happened Xi Jinping; Rwanda 2018-07-23",
            "visit planned Xi Jinping; South Africa",
        ],
    ),
    (
        "Presiden Donald Trump tiba di Seoul, Selasa (7/11/2017). Trump sedang menjalani tur Asia yang mencakup Jepang, "
        "Korea Selatan, China, dan Filipina.",
        "2017-11-07",
        [
            "visit happened Donald Trump; South Korea 2017-11-07",
            "visit happened Donald Trump; Japan",
            "visit planned Donald Trump; China",
            "visit planned Donald Trump; Philippines",
        ],
    ),
    (
        "Presiden Emmanuel Macron bertemu Presiden Prabowo Subianto di Jakarta, Rabu (28/5/2025). Lawatan Macron mencakup "
        "Vietnam, Indonesia, dan Singapura.",
        "2025-05-28",
        [
            "meeting happened Emmanuel Macron; Prabowo Subianto 2025-05-28",
            "visit happened Emmanuel Macron; Vietnam",
            "visit happened Emmanuel Macron; Indonesia 2025-05-28",
            "visit planned Emmanuel Macron; Singapore",
        ],
    ),
    (
        "Kanselir Olaf Scholz tiba di Brasilia, Senin. Lawatannya berakhir di Santiago. Presiden Gabriel Boric akan menerimanya.",
        "2023-01-10",
        [
            "visit happened Olaf Scholz; Brazil 2023-01-09",
            "visit planned Olaf Scholz; Chile",
            "meeting planned Gabriel Boric; Olaf Scholz",
        ],
    ),
    (
        "Presiden Joko Widodo tiba di Nairobi, Minggu. Dari Kenya, Jokowi melanjutkan kunjungan ke Tanzania dan Mozambik.",
        "2023-08-20",
        [
            "visit happened Joko Widodo; Kenya 2023-08-20",
            "visit planned Joko Widodo; Tanzania",
            "visit planned Joko Widodo; Mozambique",
        ],
    ),
    (
        "Presiden Prabowo Subianto bertemu PM Lawrence Wong di Singapura, Senin, sebelum bertolak ke Rusia.",
        "2025-06-16",
        ["meeting happened Lawrence Wong; Prabowo Subianto 2025-06-16", "visit planned Prabowo Subianto; Russia"],
    ),
    (
        "Perdana Menteri Narendra Modi singgah di Siprus, Minggu, sebelum melanjutkan perjalanan ke Kanada.",
        "2025-06-16",
        ["visit happened Narendra Modi; Cyprus 2025-06-15", "visit planned Narendra Modi; Canada"],
    ),
    (
        "Menhan Lloyd Austin berkunjung ke Manila pada 2023 sebelum terbang ke Seoul.",
        "2025-06-16",
        ["visit happened Lloyd Austin; Philippines 2023", "visit happened Lloyd Austin; South Korea"],
    ),
    (  # announced, wherever he is
        "Presiden Lee Jae-myung tiba di Hanoi, Selasa (2/9/2025). Tur Asianya meliputi kunjungan yang telah "
        "diumumkan ke Thailand dan Malaysia.",
        "2025-09-03",
        [
            "visit happened Lee Jae-myung; Vietnam 2025-09-02",
            "visit planned Lee Jae-myung; Thailand",
            "visit planned Lee Jae-myung; Malaysia",
        ],
    ),
    (  # over
        "Presiden Prabowo Subianto kembali ke Jakarta, Senin, setelah melakukan lawatan ke India dan Malaysia.",
        "2025-01-27",
        ["visit happened Prabowo Subianto; India", "visit happened Prabowo Subianto; Malaysia"],
    ),
    (  # another tour, long ago
        "Menlu Retno Marsudi bertemu Menlu Prancis Catherine Colonna di Paris, Selasa. Tahun lalu Retno melakukan kunjungan "
        "ke Prancis dan Belanda.",
        "2023-10-18",
        [
            "meeting happened Retno Marsudi; Catherine Colonna 2023-10-17",
            "visit happened Retno Marsudi; France 2022",
            "visit happened Retno Marsudi; Netherlands 2022",
        ],
    ),
    (  # he has been to both
        "Retno bertemu Menlu Jerman Annalena Baerbock di Berlin, Selasa, dan Menlu Belanda Hanke Bruins Slot di Den Haag, "
        "Rabu. Kunjungan Retno Marsudi ke Jerman dan Belanda membahas Gaza.",
        "2023-10-18",
        [
            "meeting happened Retno Marsudi; Annalena Baerbock 2023-10-17",
            "meeting happened Retno Marsudi; Hanke Bruins Slot 2023-10-18",
            "visit happened Retno Marsudi; Germany 2023-10-17",
            "visit happened Retno Marsudi; Netherlands 2023-10-18",
        ],
    ),
]


@pytest.mark.parametrize(("text", "day", "right"), TOLD)
def test_what_is_told_of_a_tour_under_way(text: str, day: str, right: list[str]) -> None:
    assert sorted(map(line, mentions(text, day))) == sorted(map(wanted, right))
