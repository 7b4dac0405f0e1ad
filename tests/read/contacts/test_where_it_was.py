"""City and country that other sentences give: where a party was last, the gathering's town, a building's, a pointer's."""

from __future__ import annotations

import pytest

from tests.read.telling import mentions

TOLD = [
    (  # who has landed is there, also where no visit lends its country
        "Perdana Menteri Singapura Lee Hsien Loong datang ke Bali untuk mengikuti pertemuan tahunan IMF-Bank Dunia. Pada "
        "Kamis (11/10) ia bertemu Presiden Joko Widodo.",
        "2018-10-12",
        ["meeting Bali ID"],
    ),
    (  # in the town that opens the sentence, though a land stands between
        "Menlu Rusia Sergei Lavrov berkunjung ke China untuk pertama kali sejak invasi ke Ukraina. Ia mendarat di Kota "
        "Tunxi, Provinsi Anhui, Rabu (30/3). Di sana Lavrov berunding dengan mitranya dari China, Wang Yi.",
        "2022-03-31",
        ["meeting Tunxi CN", "visit Tunxi CN"],
    ),
    (  # another gathering is elsewhere, what came before is not there
        "Menlu Rusia Sergei Lavrov tiba di Hanoi, Rabu (6/7/2022), setelah bertemu Menlu Iran Hossein Amir-Abdollahian.",
        "2022-07-07",
        ["meeting - -", "visit Hanoi VN"],
    ),
    (  # the gathering's town, told of in a sentence that does not name it
        "Presiden Prancis Emmanuel Macron bertemu Presiden China Xi Jinping di sela-sela KTT G20, Selasa (15/11). Pertemuan "
        "para pemimpin ekonomi terbesar dunia tahun ini digelar di Bali.",
        "2022-11-16",
        ["meeting Bali ID"],
    ),
    (  # a building whose sort is written small; the same room
        "Presiden Turki Recep Tayyip Erdogan bertemu Presiden AS Joe Biden di markas NATO, Senin (14/6/2021). Pada hari yang "
        "sama Erdogan berbicara dengan Kanselir Jerman Angela Merkel di tempat yang sama.",
        "2021-06-15",
        ["meeting Brussel BE", "meeting Brussel BE"],
    ),
    (  # the seat of a named state is in its capital
        "Presiden Joko Widodo bertemu Presiden Korea Selatan Moon Jae-in di istana kepresidenan Korea Selatan, Senin (10/9/2018).",
        "2018-09-11",
        ["meeting Seoul KR"],
    ),
    (  # before the door of a building
        "Presiden AS Joe Biden dan Presiden Rusia Vladimir Putin bersalaman di depan Villa La Grange, Rabu (16/6/2021).",
        "2021-06-17",
        ["encounter Jenewa CH"],
    ),
    (  # the town just before, in the country that is known
        "Presiden Joko Widodo melawat ke Malaysia, Jumat (9/8/2019). Perdana Menteri Mahathir Mohamad mengantar tamunya ke "
        "kediaman resminya di Putrajaya. Seusai santap siang, kedua pemimpin mengadakan pertemuan tertutup.",
        "2019-08-09",
        ["meeting Putrajaya MY", "visit Putrajaya MY"],
    ),
    (  # a town that hosts a gathering meets nobody
        "Presiden Joko Widodo bertemu Presiden Filipina Ferdinand Marcos Jr. di Hotel Meruorah, Rabu (10/5/2023). Labuan Bajo "
        "menjadi tuan rumah pertemuan para pemimpin Asia Tenggara.",
        "2023-05-11",
        ["meeting Labuan Bajo ID"],
    ),
    (  # beside the gathering's town another was visited
        "Presiden Filipina Ferdinand Marcos Jr. menghadiri KTT Khusus ASEAN-Australia di Melbourne, Senin (4/3). Pekan lalu "
        "Marcos juga mengunjungi Canberra.",
        "2024-03-05",
        ["visit Canberra AU"],
    ),
    (  # who gathers sits at one table
        "Menlu AS Mike Pompeo berkumpul bersama Menlu Jepang Toshimitsu Motegi dan Menlu India S. Jaishankar di Tokyo, Selasa (6/10/2020).",
        "2020-10-07",
        ["meeting Tokyo JP"],
    ),
]


@pytest.mark.parametrize(("text", "published", "places"), TOLD)
def test_where_it_was(text: str, published: str, places: list[str]) -> None:
    found = sorted(
        f"{one.kind.value.value} {one.city.value if one.city else '-'} {one.country.value if one.country else '-'}"
        for one in mentions(text, published)
    )
    assert found == sorted(places)
