"""An office that no table resolves stands before its bearer, after a comma: "antara Panglima TNI, Jenderal A, dengan B"."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (
        "Kunjungan itu dibahas dalam pertemuan antara Duta Besar Kerajaan Belanda untuk Republik Indonesia, Marc Gerritsen, "
        "dengan Menteri Sekretaris Negara, Prasetyo Hadi, pada hari ini.",
        "2025-05-27",
        "meeting happened Marc Gerritsen; Prasetyo Hadi 2025-05-27",
    ),
    (
        "Pembicaraan antara Panglima TNI, Laksamana Yudo Margono, dengan Panglima Tentara Filipina, Jenderal Andres Centino, "
        "berlangsung di Manila, Jumat (26/5/2023).",
        "2023-05-27",
        "meeting happened Yudo Margono; Andres Centino 2023-05-26",
    ),
    (
        "Pembicaraan antara Sekretaris Kabinet, Pramono Anung, dan Duta Besar Selandia Baru untuk Indonesia, Kevin Burnett, "
        "berlangsung di Jakarta, Jumat (24/5/2024).",
        "2024-05-27",
        "meeting happened Pramono Anung; Kevin Burnett 2024-05-24",
    ),
    (
        "Duta Besar RI untuk Republik Arab Mesir, Lutfi Rauf, bertemu Menteri Wakaf Mesir, Osama Al-Azhari, di Kairo, Jumat "
        "(24/5/2024).",
        "2024-05-27",
        "meeting happened Lutfi Rauf; Osama Al-Azhari 2024-05-24",
    ),
    (
        "Pertemuan antara Duta Besar Republik Indonesia untuk Kerajaan Thailand, Rachmat Budiman, dengan Menteri Pendidikan "
        "Thailand, Permpoon Chidchob, digelar di Bangkok, Senin (26/5/2025).",
        "2025-05-27",
        "meeting happened Rahmat Budiman; Permpoon Chidchob 2025-05-26",
    ),
]


@pytest.mark.parametrize(("text", "published", "contact"), TOLD)
def test_office_then_bearer(text: str, published: str, contact: str) -> None:
    assert [line(mention) for mention in mentions(text, published)] == [wanted(contact)]
