"""Agency stories as scrapers leave them: link words lost, no paragraphs, several contacts of one pair."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (
        "Presiden Rusia Vladimir Putin pada Senin bersama Presiden Turki Tayyip Erdogan dan Presiden Iran Hassan"
        " Rouhani berunding mengenai Suriah di Ankara.",
        "2019-09-18",
        ["meeting happened Vladimir Putin; Recep Tayyip Erdoğan; Hassan Rouhani 2019-09-16"],
    ),
    (
        "Menlu AS Mike Pompeo mendarat di Jeddah pada Rabu.,Dari Jeddah, ia akan meneruskan perjalanan ke Abu Dhabi.",
        "2019-09-18",
        [
            "visit happened Mike Pompeo; Saudi Arabia 2019-09-18",
            "visit planned Mike Pompeo; United Arab Emirates",
        ],
    ),
    (
        "Kanselir Jerman Friedrich Merz mengatakan kepada wartawan bahwa tatap muka Putin-Zelensky bisa berlangsung"
        " dalam dua pekan.",
        "2025-08-19",
        ["meeting proposed Vladimir Putin; Volodymyr Zelenskyy"],
    ),
    (
        "Presiden sementara Suriah Ahmed al-Sharaa bertandang ke Ankara, Selasa (4/2/2025).,Presiden Prancis Emmanuel"
        " Macron menelepon Sharaa pada Rabu.",
        "2025-02-05",
        [
            "visit happened Ahmed al-Sharaa; Turkey 2025-02-04",
            "call happened Emmanuel Macron; Ahmed al-Sharaa 2025-02-05",
        ],
    ),
    (
        "Trump dan Kim Jong Un bertemu di Singapura.,KTT kedua mereka di Hanoi pada Februari bubar tanpa hasil.",
        "2019-09-17",
        ["meeting happened Donald Trump; Kim Jong Un", "meeting happened Donald Trump; Kim Jong Un 2019-02"],
    ),
    (
        "Menurut pejabat itu, Perdana Menteri Kepulauan Solomon Manasseh Sogavare pada Juli meminta bertemu Wakil"
        " Presiden AS Mike Pence.",
        "2019-09-18",
        ["meeting proposed Manasseh Sogavare; Mike Pence"],
    ),
    (
        "Presiden Prabowo Subianto tiba di Istana Elysee, Paris, Jumat, memenuhi undangan makan malam Presiden Prancis"
        " Emmanuel Macron.",
        "2026-01-24",
        [
            "visit happened Prabowo Subianto; France 2026-01-23",
            "meeting happened Prabowo Subianto; Emmanuel Macron 2026-01-23",
        ],
    ),
    (
        "Utusan khusus AS Zalmay Khalilzad telah menjalani sembilan putaran perundingan dengan wakil Taliban di Doha,"
        " Qatar, sejak akhir tahun lalu.,Pada 1 September, ia bertemu Presiden Afghanistan Ashraf Ghani di Kabul.",
        "2019-09-09",
        [
            "meeting happened Zalmay Khalilzad; Taliban",
            "meeting happened Zalmay Khalilzad; Ashraf Ghani 2019-09-01",
        ],
    ),
]


@pytest.mark.parametrize(("text", "published", "told"), TOLD)
def test_told(text: str, published: str, told: list[str]) -> None:
    assert sorted(map(line, mentions(text, published))) == sorted(map(wanted, told))


def test_the_residence_of_an_envoy_is_where_it_stands() -> None:
    text = (
        "Iran dan AS merampungkan putaran kedua perundingan nuklir di kediaman duta besar Oman di Roma, Italia,"
        " Sabtu (19/4/2025)."
    )
    (held,) = mentions(text, "2025-04-20")
    assert held.city and held.city.value == "Roma"
    assert held.country and held.country.value == "IT"
