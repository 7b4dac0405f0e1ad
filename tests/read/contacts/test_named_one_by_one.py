"""Several leaders announced together and named in the sentence after: by which channel, with whom, and when nothing is told."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (  # the words received are not guests, and who telephones several calls each
        "Presiden Brasil Luiz Inacio Lula da Silva melakukan panggilan telepon dengan beberapa pemimpin dunia pada Selasa "
        "(5/8/2025).\n\nMenurut keterangan yang diterima redaksi, Lula berbicara dengan tiga pemimpin dunia. Mereka adalah "
        "Presiden Prancis Emmanuel Macron, Perdana Menteri India Narendra Modi, dan Perdana Menteri Kanada Mark Carney.",
        "2025-08-06",
        [
            "call happened Luiz Inácio Lula da Silva; Emmanuel Macron 2025-08-05",
            "call happened Luiz Inácio Lula da Silva; Narendra Modi 2025-08-05",
            "call happened Luiz Inácio Lula da Silva; Mark Carney 2025-08-05",
        ],
    ),
    (
        "Presiden Brasil Luiz Inacio Lula da Silva menerima telepon dari sejumlah kepala negara. Ketiga pemimpin itu adalah "
        "Presiden Prancis Emmanuel Macron, Presiden Chile Gabriel Boric, dan Presiden Korea Selatan Lee Jae-myung.",
        "2025-08-06",
        [
            "call happened Luiz Inácio Lula da Silva; Emmanuel Macron",
            "call happened Luiz Inácio Lula da Silva; Gabriel Boric",
            "call happened Luiz Inácio Lula da Silva; Lee Jae-myung",
        ],
    ),
    (  # no channel is told
        "Perdana Menteri India Narendra Modi berkomunikasi dengan dua pemimpin dunia pada Selasa (5/8/2025). Keduanya adalah "
        "Presiden Brasil Luiz Inacio Lula da Silva dan Presiden Prancis Emmanuel Macron.",
        "2025-08-06",
        [
            "call happened Narendra Modi; Luiz Inácio Lula da Silva 2025-08-05",
            "call happened Narendra Modi; Emmanuel Macron 2025-08-05",
        ],
    ),
    (  # congratulations
        "Presiden terpilih Lee Jae-myung mendapat ucapan selamat dari sejumlah pemimpin dunia. Di antaranya Perdana Menteri "
        "India Narendra Modi dan Presiden Prancis Emmanuel Macron.",
        "2025-06-05",
        ["message happened Lee Jae-myung; Narendra Modi", "message happened Lee Jae-myung; Emmanuel Macron"],
    ),
    (  # those who act are named after
        "Sejumlah pemimpin dunia mengucapkan selamat kepada Lee Jae-myung. Mereka antara lain Perdana Menteri India Narendra "
        "Modi dan Presiden Prancis Emmanuel Macron.",
        "2025-06-05",
        ["message happened Narendra Modi; Lee Jae-myung", "message happened Emmanuel Macron; Lee Jae-myung"],
    ),
    (
        "Sejumlah pemimpin dunia menelepon Presiden Lee Jae-myung pada Rabu (4/6/2025). Mereka antara lain Perdana Menteri "
        "India Narendra Modi dan Presiden Prancis Emmanuel Macron.",
        "2025-06-05",
        [
            "call happened Narendra Modi; Lee Jae-myung 2025-06-04",
            "call happened Emmanuel Macron; Lee Jae-myung 2025-06-04",
        ],
    ),
    (  # a welcome from the desk is no message, nor is praise a talk
        "Perdana Menteri Malaysia Anwar Ibrahim mengucapkan selamat datang kepada dua pemimpin negara saat membuka KTT ASEAN. "
        "Keduanya adalah PM Laos Sonexay Siphandone dan PM Kamboja Hun Manet.",
        "2025-05-26",
        [],
    ),
    (
        "Presiden Prancis Emmanuel Macron berbicara tentang para pemimpin dunia yang ia kagumi. Mereka adalah Perdana Menteri "
        "India Narendra Modi dan Presiden Brasil Luiz Inacio Lula da Silva.",
        "2025-05-26",
        [],
    ),
]


@pytest.mark.parametrize(("text", "published", "contacts"), TOLD)
def test_named_one_by_one(text: str, published: str, contacts: list[str]) -> None:
    told = {line(mention) for mention in mentions(text, published)}
    assert set(map(wanted, contacts)) == told


def test_one_name_is_whose_full_name_the_headline_has() -> None:
    text = "Anwar mengunjungi Vietnam, Kamis (22/5/2025)."
    told = {line(mention) for mention in mentions(text, "2025-05-23", "Anwar Ibrahim Bahas Perdagangan di Vietnam")}
    assert told == {wanted("visit happened Anwar Ibrahim; Vietnam 2025-05-22")}
    assert {line(mention) for mention in mentions(text, "2025-05-23", "Bahas Perdagangan di Vietnam")} != told


def test_who_speaks_of_a_journey_does_not_make_it() -> None:
    text = (
        "Presiden Brasil Luiz Inacio Lula da Silva akan mengunjungi Vietnam pekan depan. Menteri Perdagangan Carlos Favaro "
        "memberi keterangan pers. Favaro menuturkan, dalam kunjungan pertamanya ke Vietnam, Lula akan membawa pengusaha."
    )
    told = mentions(text, "2025-03-20")
    assert told
    assert all("Favaro" not in line(mention) for mention in told)
