"""Contacts that stand in the background of a story: of markets, of refusals, of what somebody says of his side."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (  # what was meant at first
        "Raja Yordania Abdullah II mulanya dijadwalkan bertemu Presiden Prabowo Subianto di Jakarta pada Senin (4/8/2025).",
        "2025-08-06",
        ["meeting cancelled Abdullah II; Prabowo Subianto 2025-08-04"],
    ),
    (  # whoever tells of his team does not travel himself; nor is the day of a press conference at home that of the journey
        "Juru bicara Kementerian Perdagangan Indonesia Budi Santoso menjelaskan, sejauh ini tim perunding sudah berada di Ottawa, "
        "Kanada. Hal itu disampaikan dalam konferensi pers di Jakarta, Rabu (9/7/2025).",
        "2025-07-10",
        ["visit happened Indonesia; Canada"],
    ),
    (  # all who are seen to welcome the guest, and not one of them is the guest
        "Presiden Brasil Luiz Inacio Lula da Silva tiba di Jakarta, Rabu (22/10/2025). Tampak Menlu Sugiono dan Menteri "
        "Pertahanan Sjafrie Sjamsoeddin yang menyambutnya.",
        "2025-10-23",
        [
            "visit happened Luiz Inácio Lula da Silva; Indonesia 2025-10-22",
            "encounter happened Sugiono; Sjafrie Sjamsoeddin; Luiz Inácio Lula da Silva 2025-10-22",
        ],
    ),
    (  # he says so as he arrives
        '"Terima kasih," kata Presiden Finlandia Alexander Stubb kepada wartawan setibanya di Seoul, Korea Selatan, Selasa (3/6/2025).',
        "2025-06-04",
        ["visit happened Alexander Stubb; South Korea 2025-06-03"],
    ),
    (  # the day on which prices moved
        "Harga minyak naik pada Senin (13/10/2025) menyusul pertemuan Presiden Prancis Emmanuel Macron dan Presiden Turki "
        "Recep Tayyip Erdogan.",
        "2025-10-14",
        ["meeting happened Emmanuel Macron; Recep Tayyip Erdoğan"],
    ),
    (  # it is only asked about, and what a condition would bring nobody proposes
        '"Saya tidak menutup pintu," kata Presiden Brasil Lula da Silva saat ditanya jurnalis peluang bertemu Presiden '
        "Argentina Javier Milei.",
        "2025-10-14",
        [],
    ),
    (  # no time can be found
        "Presiden Prancis Emmanuel Macron mengatakan tak bisa menyesuaikan jadwal pertemuan dengan Presiden Turki Recep "
        "Tayyip Erdogan.",
        "2025-10-14",
        ["meeting denied Emmanuel Macron; Recep Tayyip Erdoğan"],
    ),
    (  # what is not gone to for the sake of the talks
        "Delegasi Jepang gagal berangkat ke Ottawa untuk bertemu pejabat Kanada.",
        "2025-10-14",
        ["visit cancelled Japan; Canada", "meeting cancelled Japan; Canada"],
    ),
    (  # he who asks would travel
        "Perdana Menteri Israel Benjamin Netanyahu menolak permintaan Presiden Prancis Emmanuel Macron untuk mengunjungi Israel.",
        "2025-09-05",
        ["visit denied Emmanuel Macron; Israel"],
    ),
    (  # officials of a state who are named after it
        "Menteri Luar Negeri Sugiono dijadwalkan menemui dua pejabat tinggi Rusia untuk membahas gas, yakni Menteri Luar "
        "Negeri Sergei Lavrov dan Wakil Perdana Menteri Denis Manturov.",
        "2025-09-05",
        ["meeting planned Sugiono; Sergei Lavrov", "meeting planned Sugiono; Denis Manturov"],
    ),
    (  # a caption without a verb
        "Presiden Joko Widodo (kiri) dan Perdana Menteri Jepang Shinzo Abe di Osaka, Jumat (28/6/2019).",
        "2019-07-01",
        ["meeting happened Joko Widodo; Shinzo Abe 2019-06-28"],
    ),
    (  # a habit, and a count that dates nothing
        "Menlu AS Marco Rubio bertemu Menlu China Wang Yi di Wina, Senin (2/6/2025). Ini pertemuan ketiga mereka sejak Januari. "
        "Keduanya sering berkomunikasi.",
        "2025-06-03",
        ["meeting happened Marco Rubio; Wang Yi 2025-06-02"],
    ),
    (  # what comes before a plan is ahead as well
        "Sebelum bertemu Presiden Korea Selatan Lee Jae Myung, Presiden Prancis Emmanuel Macron akan menghadiri KTT di Tokyo.",
        "2025-09-05",
        ["meeting planned Emmanuel Macron; Lee Jae-myung"],
    ),
    (  # he who is told of by his age is not the one who meets him
        "Menlu Iran Abbas Araghchi menolak berkomentar. Menteri Luar Negeri Jerman Johann Wadephul bertemu menlu berusia 62 "
        "tahun itu di Wina, Senin (2/6/2025).",
        "2025-06-03",
        ["meeting happened Johann Wadephul; Abbas Araghchi 2025-06-02"],
    ),
]


@pytest.mark.parametrize(("text", "published", "told"), TOLD, ids=range(len(TOLD)))
def test_contacts_in_the_background(text: str, published: str, told: list[str]) -> None:
    assert [line(mention) for mention in mentions(text, published)] == [wanted(one) for one in told]
