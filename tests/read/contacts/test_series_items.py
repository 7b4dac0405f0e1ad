"""Meetings of one series told one by one, who sits there for a delegation, and in which town its visit is."""

from __future__ import annotations

import pytest

from kronik.read import read
from tests.read.telling import article, know, line, mentions, wanted

TOLD = [
    (  # the sentence above them all gives day and place, each item only the counterpart
        "Menlu Retno Marsudi berada di New York. Seluruh pertemuan ini digelar di sela Sidang Majelis Umum PBB di New York, "
        "Kamis (23/9/2021). Pertemuan pertama hari itu adalah dengan Menlu Oman Badr Albusaidi. Lalu Retno bertemu dengan "
        "Menlu Peru Oscar Maurtua. Ada pula pertemuan dengan Menlu Kenya Raychelle Omamo.",
        "2021-09-25",
        [
            "meeting happened Retno Marsudi; Badr Al Busaidi 2021-09-23",
            "meeting happened Retno Marsudi; Óscar Maúrtua 2021-09-23",
            "meeting happened Retno Marsudi; Raychelle Omamo 2021-09-23",
        ],
    ),
    (  # whose the next meeting is, although what was said at the last one stands between
        "Menhan Prabowo Subianto melaksanakan tiga pertemuan bilateral di Singapura. Pertemuan pertama dilaksanakan dengan "
        "Menhan Jepang Nobuo Kishi. Dibahas antara lain soal latihan bersama. Jepang juga menawarkan kapal. Kedua negara akan "
        "terus berhubungan. Pertemuan ke dua dilaksanakan dengan Menhan Kanada Anita Anand.",
        "2022-06-12",
        [
            "meeting happened Prabowo Subianto; Nobuo Kishi",
            "meeting happened Prabowo Subianto; Anita Anand",
        ],
    ),
    (  # nobody's series is told: the callers have no part in the meeting of others
        "Presiden Joko Widodo menelepon PM Fumio Kishida. Ada pula pertemuan antara Menlu Retno Marsudi dan Menlu Yoshimasa "
        "Hayashi di Tokyo.",
        "2022-06-12",
        [
            "call happened Fumio Kishida; Joko Widodo",
            "meeting happened Retno Marsudi; Yoshimasa Hayashi",
        ],
    ),
    (  # what was said at the two meetings is no call of the three
        "Menlu Retno Marsudi bertemu Menlu Oman dan Sekjen Liga Arab. Mereka bertukar pikiran soal Palestina.",
        "2021-09-25",
        ["meeting happened Retno Marsudi; Badr Al Busaidi", "meeting happened Ahmed Aboul Gheit; Retno Marsudi"],
    ),
    (  # the leader stands for his delegation, whatever his post
        "Menhan Prabowo Subianto menerima delegasi Kementerian Pertahanan Turki yang dipimpin Wakil Direktur Kerja Sama, Mr. "
        "Ahmet Kaya, Rabu (13/11/2019).",
        "2019-11-14",
        ["meeting happened Ahmet Kaya; Prabowo Subianto 2019-11-13"],
    ),
    (  # delegates speak at the table; a president sends his condolences
        "Ketua DPR Puan Maharani menerima delegasi parlemen Turki, Selasa (2/12). Delegasi Turki menyampaikan belasungkawa "
        "kepada rakyat Indonesia atas banjir.",
        "2025-12-03",
        ["meeting happened Puan Maharani; Turkey 2025-12-02"],
    ),
    (
        "Presiden Recep Tayyip Erdogan menyampaikan belasungkawa kepada Presiden Prabowo Subianto atas banjir.",
        "2025-12-03",
        ["message happened Prabowo Subianto; Recep Tayyip Erdoğan"],
    ),
    (  # those received are first counted and then named, by their lands where nothing else is said of them
        "Presiden Prabowo Subianto menerima tiga duta besar, yakni Piet Hartog dari Belanda, Ana Quiroga dari Chile dan Juha "
        "Lehtinen dari Finlandia, Senin (17/3).",
        "2025-03-18",
        [
            "meeting happened Piet Hartog; Prabowo Subianto 2025-03-17",
            "meeting happened Ana Quiroga; Prabowo Subianto 2025-03-17",
            "meeting happened Juha Lehtinen; Prabowo Subianto 2025-03-17",
        ],
    ),
    (
        "Presiden Prabowo Subianto menerima tiga duta besar. Ketiga duta besar itu adalah Piet Hartog dari Belanda, Ana "
        "Quiroga dari Chile, dan Juha Lehtinen dari Finlandia.",
        "2025-03-18",
        [
            "meeting happened Piet Hartog; Prabowo Subianto",
            "meeting happened Ana Quiroga; Prabowo Subianto",
            "meeting happened Juha Lehtinen; Prabowo Subianto",
        ],
    ),
    (  # his own ministers are no guests
        "Presiden Prabowo Subianto menerima para menteri kabinet, antara lain Menlu Sugiono dan Menhan Sjafrie Sjamsoeddin.",
        "2025-03-18",
        [],
    ),
    (  # they went in, so that the lunch was given; where they have yet to go in, it was not
        "Presiden Prabowo Subianto mengajak PM Anwar Ibrahim memasuki ruang kerja dan menjamunya makan siang.",
        "2025-12-03",
        ["meeting happened Anwar Ibrahim; Prabowo Subianto"],
    ),
    (
        "Presiden Prabowo Subianto ingin mengajak PM Anwar Ibrahim masuk ke ruang kerja dan menjamunya makan siang.",
        "2025-12-03",
        ["meeting proposed Anwar Ibrahim; Prabowo Subianto"],
    ),
    (
        "Presiden Prabowo Subianto mengajak PM Anwar Ibrahim bertemu di Bali dan menjajaki kerja sama.",
        "2025-12-03",
        ["meeting proposed Anwar Ibrahim; Prabowo Subianto"],
    ),
]


@pytest.mark.parametrize(("text", "published", "expected"), TOLD)
def test_items_of_a_series(text: str, published: str, expected: list[str]) -> None:
    """Each meeting is its own record, with the holder, the day and the place told for them all."""
    assert sorted(map(line, mentions(text, published))) == sorted(map(wanted, expected))


SAID = [
    (  # instances of what was spoken of speak no word
        "Menko Luhut Pandjaitan bertemu Wang Yi di Beijing. Luhut membahas sejumlah proyek. Termasuk Bendungan Jati Agung di "
        'Pantura. "Kami akan lanjutkan," ujarnya.',
        "Luhut Binsar Pandjaitan",
    ),
    (
        "Menko Luhut Pandjaitan bertemu Wang Yi di Beijing. Menteri Pekerjaan Umum Basuki Hadimuljono ikut hadir. "
        '"Kami akan lanjutkan," ujarnya.',
        "Basuki Hadimuljono",
    ),
]


@pytest.mark.parametrize(("text", "speaker"), SAID)
def test_who_goes_on_speaking(text: str, speaker: str) -> None:
    """ "Ujarnya" is of the person told of last, not of a project in capitals."""
    assert [quote.speaker for quote in read(article(text, "2025-03-18"), know()).quotes] == [speaker]


TOWNS = [
    (
        "Menhan Sjafrie Sjamsoeddin menerima kunjungan Menhan Jepang Gen Nakatani, Selasa (7/1/2025). Keduanya bertemu di "
        "kantor Kementerian Pertahanan, Jakarta, Selasa (7/1/2025).",
        "Jakarta",
    ),
    (  # the land is all that is said of where the visit went
        "Menhan Sjafrie Sjamsoeddin menyambut baik kunjungan Menhan Jepang Gen Nakatani ke Indonesia, Selasa (7/1/2025). "
        "Keduanya bertemu di kantor Kementerian Pertahanan, Jakarta, Selasa (7/1/2025).",
        None,
    ),
]


@pytest.mark.parametrize(("text", "town"), TOWNS)
def test_the_town_of_a_visit_of_one_day(text: str, town: str | None) -> None:
    """A guest who is received is where he was met; a visit to a country keeps to what is said of it."""
    towns = [one.city.value if one.city else None for one in mentions(text, "2025-01-08") if one.kind.value == "visit"]
    assert towns == [town]
