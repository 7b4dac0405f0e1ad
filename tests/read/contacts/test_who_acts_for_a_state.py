"""Those who act for a state without a name, whatever noun says so; who leads them; offices that one person holds."""

from __future__ import annotations

import pytest

from kronik.knowledge import load
from kronik.model import Article
from kronik.read import read
from kronik.read.record import record

_KNOW = load()


def _met(text: str, published: str = "2023-06-13") -> list[set[str]]:
    article = Article("x", "", "x", text, published=published)
    return [set(c["participants"]) for c in record(article, read(article, _KNOW))["contacts"] if c["kind"] == "meeting"]


_SIDES = [
    "delegasi tingkat tinggi Oman", "delegasi resmi dari Oman", "rombongan parlemen Oman", "sejumlah pejabat intelijen Oman", "beberapa diplomat senior dari Oman",
    "para perwira Oman", "petinggi militer Oman", "anggota parlemen dari Oman", "para menteri Oman", "tim perunding Oman", "pihak berwenang Oman", "otoritas dari Oman",
]  # fmt: skip


@pytest.mark.parametrize("side", _SIDES)
@pytest.mark.parametrize(
    "told", ["Emir Qatar menerima {} di Doha, Senin.", "Emir Qatar bertemu dengan {} di Doha, Senin.", "{} diterima Emir Qatar di Doha, Senin."]
)  # fmt: skip
def test_those_who_act_for_a_state(told: str, side: str) -> None:
    text = told.format(side)
    assert _met(text[0].upper() + text[1:]) == [{"Tamim bin Hamad Al Thani", "Oman"}]


@pytest.mark.parametrize(
    "text",
    [
        "Habib merupakan satu-satunya pejabat tingkat menteri dari Oman yang dikenal di Doha.",
        "Pejabat senior Oman mengkritik Emir Qatar di Doha, Senin.",
    ],
)
def test_who_is_only_described_meets_nobody(text: str) -> None:
    assert _met(text) == []


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Emir Qatar menerima delegasi Oman di Doha, Senin. Hamad Wadani memimpin delegasi tersebut.", {"Tamim bin Hamad Al Thani", "Hamad Wadani"}),
        ("Emir Qatar menerima delegasi China di Doha, Senin. Delegasi itu dipimpin Wakil Ketua Parlemen China Li Songzhe.", {"Tamim bin Hamad Al Thani", "Li Songzhe"}),
        ("Perundingan Rusia-Ukraina di Doha, Senin, dipimpin Vladimir Medinsky dari pihak Rusia dan Rustem Umerov dari pihak Ukraina.", {"Vladimir Medinsky", "Rustem Umerov"}),
        ("Sidang Komisi Bersama Indonesia-Vietnam di Jakarta, Senin, dipimpin Menlu Retno Marsudi dan Menlu Bui Thanh Son.", {"Retno Marsudi", "Bùi Thanh Sơn"}),
        ("Pembicaraan dagang di Doha, Senin, dipimpin Katherine Tai dari pihak AS dan Wang Wentao dari pihak China.", {"Katherine Tai", "Wang Wentao"}),
    ],
)  # fmt: skip
def test_who_leads_them_is_met(text: str, who: set[str]) -> None:
    assert _met(text) == [who]


@pytest.mark.parametrize(
    ("office", "published", "who"),
    [
        ("Menteri Perdagangan AS", "2023-06-13", "Gina Raimondo"),
        ("Perwakilan Dagang AS", "2023-06-13", "Katherine Tai"),
        ("Menteri Energi Arab Saudi", "2023-06-13", "Abdulaziz bin Salman"),
        ("Menteri Kesehatan Singapura", "2023-06-13", "Ong Ye Kung"),
        ("Gubernur Jenderal Australia", "2023-06-13", "David Hurley"),
        ("Kepala WHO", "2023-06-13", "Tedros Adhanom Ghebreyesus"),
        ("Bos IMF", "2023-06-13", "Kristalina Georgieva"),
        ("Diplomat top Uni Eropa", "2023-06-13", "Josep Borrell"),
        ("Kepala Pentagon", "2023-06-13", "Lloyd Austin"),
        ("Orang nomor satu di AS", "2023-06-13", "Joe Biden"),
        ("Kepala Staf Gabungan AS", "2023-06-13", "Mark Milley"),
        ("Direktur Badan Intelijen Pusat AS", "2023-06-13", "William Burns"),
        ("Bos Mossad", "2023-06-13", "David Barnea"),
        ("Ketua Dewan Perwakilan Rakyat AS", "2023-06-13", "Kevin McCarthy"),
        ("Sekretaris Dewan Keamanan Rusia", "2024-09-17", "Sergei Shoigu"),
    ],
)
def test_an_office_that_one_person_holds(office: str, published: str, who: str) -> None:
    assert _met(f"{office} bertemu Emir Qatar di Doha, Senin.", published) == [{who, "Tamim bin Hamad Al Thani"}]


def test_a_name_misspelt_of_one_who_left_the_office_lately() -> None:
    text = "Menlu Timor Leste Aurelio Gutteres bertemu Emir Qatar di Doha, Senin."
    assert _met(text, "2018-09-11") == [{"Aurélio Guterres", "Tamim bin Hamad Al Thani"}]


@pytest.mark.parametrize(
    "words",
    [
        "Bohdana Vondrova, Kepala Kepolisian Ceko,",
        "Sofia Vondrova, Kepala Badan Intelijen Ceko,",
        "Menteri Energi Ceko, Sofia Vondrova,",
        "Wakil Menteri Perdagangan Ceko, Petra Vondrova,",
        "Jan van der Moor, Panglima Angkatan Bersenjata Ceko,",
    ],
)
def test_whom_only_an_office_in_apposition_makes_known(words: str) -> None:
    name = next(
        one for one in ("Bohdana Vondrova", "Sofia Vondrova", "Petra Vondrova", "Jan van der Moor") if one in words
    )
    assert _met(f"Emir Qatar menerima {words} di Doha, Senin.") == [{"Tamim bin Hamad Al Thani", name}]
