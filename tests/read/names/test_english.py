"""Offices that a report leaves in English, and the gloss of an office in brackets."""

from __future__ import annotations

import pytest

from kronik.knowledge import load
from kronik.model import Article
from kronik.read import read
from kronik.read.mended import Mended
from kronik.read.names import english
from kronik.read.record import record

_KNOW = load()


def _parties(text: str, published: str = "2023-05-10") -> list[set[str]]:
    article = Article("x", "", "x", text, published=published)
    return [set(c["participants"]) for c in record(article, read(article, _KNOW))["contacts"] if c["kind"] == "meeting"]


@pytest.mark.parametrize(
    ("words", "read_as"),
    [
        ("Minister of Foreign Affairs of the Republic of Fiji, Nama", "Menteri Luar Negeri Fiji, Nama"),
        ("Deputy Minister for Trade and Industry of Kenya", "Wakil Menteri Perdagangan dan Perindustrian Kenya"),
        ("Australian Minister for Home Affairs Nama", "Menteri Dalam Negeri Australia Nama"),
        ("Defence Minister of the Russian Federation", "Menteri Pertahanan Rusia"),
        ("Ambassador of Denmark to Indonesia", "Duta Besar Denmark untuk Indonesia"),
        ("Ambassador of the French Republic to Indonesia", "Duta Besar Prancis untuk Indonesia"),
        ("UN Special Envoy on Myanmar", "Utusan Khusus PBB untuk Myanmar"),
        ("US Secretary of State Nama", "Menteri Luar Negeri AS Nama"),
        ("Secretary of State for Defence Nama", "Menteri Pertahanan Nama"),
        ("Prime Minister and Minister of Finance Nama", "Perdana Menteri dan Menteri Keuangan Nama"),
        ("State Secretary for Climate Norwegia", "Wakil Menteri Iklim Norwegia"),
        (
            "ASEAN Foreign Ministers dan Foreign Minister Meeting",
            "ASEAN Foreign Ministers dan Foreign Minister Meeting",
        ),
        ("Vice President PT Maju", "Vice President PT Maju"),
        ("Minister of Magic", "Minister of Magic"),
    ],
)
def test_an_office_in_english_is_read_in_indonesian(words: str, read_as: str) -> None:
    text = f"Ia bertemu {words} di sana."
    assert Mended(text, english.offices(text, _KNOW)).text == f"Ia bertemu {read_as} di sana."


@pytest.mark.parametrize(
    ("office", "name"),
    [
        ("Speaker of the House of Representatives Kanada", "Ardan Wolkers"),
        ("Deputy Minister for Trade of Japan", "Taro Maruoka"),
        ("Kepala Kantor Strategi Pertahanan Swedia (Head of Defence Policy)", "Lars Ekdal"),
        ("Wakil Menteri Luar Negeri Norwegia (State Secretary)", "Jon Ekrimstad"),
        ("Direktur Badan Intelijen Pusat Amerika Serikat (CIA)", "William Burns"),
        ("Administrator Program Pembangunan PBB (UNDP)", "Achim Steiner"),
    ],
)
def test_whose_office_is_in_english_or_glossed_is_met(office: str, name: str) -> None:
    text = f"Menteri Luar Negeri Retno Marsudi bertemu {office} {name} di Jakarta, Rabu (10/5)."
    assert _parties(text) == [{"Retno Marsudi", name}]


def test_a_name_in_brackets_is_no_gloss() -> None:
    text = "Menteri Luar Negeri Retno Marsudi bertemu Menteri Luar Negeri Palau (Gust Aitor) di Jakarta, Rabu (10/5)."
    assert len(_parties(text)) == 1
