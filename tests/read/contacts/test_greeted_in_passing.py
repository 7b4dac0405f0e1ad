"""Who is greeted as "-nya" by the second verb of a sentence, or awaited at the aircraft (codebook decision 8)."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (
        "Raja Salman menanti Presiden Donald Trump di landasan dan menyambutnya dengan jabat tangan di Riyadh, Sabtu (5/4/2025).",
        ["encounter happened Salman of Saudi Arabia; Donald Trump 2025-04-05"],
    ),
    (
        "Begitu Vladimir Putin turun dari pesawat, Kim Jong Un langsung memeluknya di Bandara Pyongyang, Rabu (19/6/2024).",
        ["encounter happened Kim Jong Un; Vladimir Putin 2024-06-19"],
    ),
    (
        "Presiden Xi Jinping menghamparkan karpet merah bagi Presiden Brasil Lula da Silva di Beijing, Jumat (4/4/2025).",
        ["encounter happened Xi Jinping; Luiz Inácio Lula da Silva 2025-04-04"],
    ),
    (
        "Presiden Serbia Aleksandar Vucic membentangkan karpet merah untuk Xi Jinping di Beograd, Rabu (8/5/2024), dan "
        "menyambutnya di depan Istana Serbia.",
        ["encounter happened Aleksandar Vučić; Xi Jinping 2024-05-08"],
    ),
    (
        "Menteri Luar Negeri Singapura Vivian Balakrishnan menunggu Paus Fransiskus di Bandara Changi, Rabu (11/9/2024), lalu "
        "mengantarnya ke mobil.",
        ["encounter happened Vivian Balakrishnan; Pope Francis 2024-09-11"],
    ),
    (
        "Putin berjalan menghampiri Narendra Modi dan merangkulnya di Novo-Ogaryovo, Senin (8/7/2024).",
        ["encounter happened Vladimir Putin; Narendra Modi 2024-07-08"],
    ),
    (
        "Di Kosmodrom Vostochny, Presiden Rusia Vladimir Putin menjabat erat tangan pemimpin Korea Utara Kim Jong Un, Rabu "
        "(13/9/2023).",
        ["encounter happened Vladimir Putin; Kim Jong Un 2023-09-13"],
    ),
    (  # the noun of it, with who leads the ceremony
        "Upacara penyambutan kenegaraan bagi Presiden Laos Thongloun Sisoulith dipimpin Presiden To Lam di Hanoi, Selasa "
        "(10/9/2024).",
        ["encounter happened Thongloun Sisoulith; Tô Lâm 2024-09-10"],
    ),
    (
        "Prosesi penyambutan Raja Salman yang dipimpin Presiden Jokowi di Istana Bogor, Rabu (1/3/2017), diguyur hujan.",
        ["encounter happened Salman of Saudi Arabia; Joko Widodo 2017-03-01"],
    ),
    (
        "Penyambutan PM Modi di Thimphu oleh PM Bhutan Lotay Tshering, Sabtu (17/8/2019), diiringi tarian.",
        ["encounter happened Narendra Modi; Lotay Tshering 2019-08-17"],
    ),
]
NONE = [  # a proposal is welcomed, and a task awaits him
    "Presiden Xi Jinping mengajukan usul perdamaian. Presiden Vladimir Putin menyambutnya dengan hangat.",
    "Menteri Luar Negeri Wang Yi mengumumkan pemotongan tarif dan Presiden Lula menyambutnya.",
    "Penyambutan jenazah Presiden Kenneth Kaunda dipimpin Presiden Edgar Lungu.",
    "Uni Eropa menggelar karpet merah untuk investor China.",
    "Tantangan besar menantinya di Gedung Putih. Presiden terpilih Donald Trump memilih Marco Rubio sebagai menteri.",
]


@pytest.mark.parametrize(("text", "contacts"), TOLD)
def test_greeted(text: str, contacts: list[str]) -> None:
    told = [line(mention) for mention in mentions(text, "2025-05-01") if mention.kind.value.value != "visit"]
    assert sorted(told) == sorted(map(wanted, contacts))


@pytest.mark.parametrize("text", NONE)
def test_not_greeted(text: str) -> None:
    assert not mentions(text, "2025-05-01")
