"""Descriptions with names in them that open a sentence: "Mantan wali kota Davao itu" is the subject of the one before."""

from __future__ import annotations

import pytest

from kronik.knowledge import load
from kronik.model import Article
from kronik.read import read
from kronik.read.record import record

_KNOW = load()


def _met(text: str) -> list[set[str]]:
    article = Article("x", "", "x", text, published="2019-06-13")
    return [set(c["participants"]) for c in record(article, read(article, _KNOW))["contacts"] if c["kind"] == "meeting"]


@pytest.mark.parametrize(
    "description",
    [
        "Mantan wali kota Davao itu",
        "Politikus asal Mindanao itu",
        "Tokoh Partai PDP-Laban tersebut",
        "Pemimpin Asia Tenggara itu",
        "Mantan jaksa yang lama memimpin Kota Davao itu",
        "Penerus Benigno Aquino itu",
        "Penguasa Filipina itu",
        "Orang nomor satu di Filipina itu",
    ],
)
def test_who_is_described_with_a_name_is_the_subject_before(description: str) -> None:
    text = f"Presiden Filipina Rodrigo Duterte tiba di Hanoi, Rabu. {description} kemudian bertemu Perdana Menteri Jepang Shinzo Abe."
    assert _met(text) == [{"Rodrigo Duterte", "Shinzo Abe"}]


def test_who_serves_the_state_of_the_description_is_meant() -> None:
    text = (
        "Kepala Mossad Yossi Cohen bertemu Direktur CIA Gina Haspel di Roma, Rabu. "
        "Bos mata-mata AS itu lalu menemui Perdana Menteri Italia Giuseppe Conte."
    )
    assert {"Gina Haspel", "Giuseppe Conte"} in _met(text)


def test_the_description_may_follow_what_opens_the_sentence() -> None:
    text = (
        "Direktur CIA Gina Haspel tiba di Roma, Rabu. Ia akan bertemu Perdana Menteri Italia Giuseppe Conte. "
        "Selain Italia, kepala mata-mata AS itu akan mengunjungi Malta untuk bertemu Perdana Menteri Prancis Edouard Philippe."
    )
    assert {"Gina Haspel", "Édouard Philippe"} in _met(text)


@pytest.mark.parametrize("other", ["Kepala badan PBB itu", "Ketua delegasi Filipina tersebut", "Warga Davao itu"])
def test_somebody_else_is_not_the_subject_before(other: str) -> None:
    text = f"Presiden Filipina Rodrigo Duterte tiba di Hanoi, Rabu. {other} memuji Perdana Menteri Jepang Shinzo Abe."
    assert _met(text) == []
