"""The day of a fresh picture, whose caption has no verb, for the talks of the two whom it shows (codebook decision 11)."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

ROWS = [
    (
        "Joko Widodo dan Mauricio Macri di Casa Rosada, Rabu (28/11/2018). (ANTARA/Setpres)\nPresiden Joko Widodo mengadakan pertemuan bilateral dengan Presiden Mauricio Macri.",
        "2018-11-30",
        ["meeting happened Joko Widodo; Mauricio Macri 2018-11-28"],
    ),
    (
        "Presiden Joko Widodo mengadakan pertemuan bilateral dengan Presiden Mauricio Macri. Keduanya membahas dagang.\nPresiden Joko Widodo dan Presiden Mauricio Macri di Casa Rosada, Rabu (28/11/2018).",
        "2018-11-30",
        ["meeting happened Joko Widodo; Mauricio Macri 2018-11-28"],
    ),
    (
        "Mauricio Macri dan Joko Widodo dalam KTT G20 di Hamburg, 7 Juli 2017.\nPresiden Joko Widodo bertemu Presiden Mauricio Macri di Buenos Aires.",
        "2018-11-30",
        ["meeting happened Joko Widodo; Mauricio Macri"],
    ),
    (
        "Presiden Amerika Serikat Joe Biden (kanan) dan Perdana Menteri Vietnam Pham Minh Chinh di Washington, Kamis (12/5/2022). (Reuters)\nJoe Biden bertemu Pham Minh Chinh untuk membahas Laut China Selatan.",
        "2022-05-13",
        ["meeting happened Joe Biden; Phạm Minh Chính 2022-05-12"],
    ),
    (
        "Menlu Retno Marsudi bersama Menlu Singapura Vivian Balakrishnan di sela ASEAN Summit, Kamis (12/5).\nRetno Marsudi mengadakan pembicaraan dengan Vivian Balakrishnan.",
        "2022-05-13",
        ["meeting happened Retno Marsudi; Vivian Balakrishnan 2022-05-12"],
    ),
    (
        "Retno Marsudi mengadakan pembicaraan dengan Vivian Balakrishnan.\nFoto: Menlu Retno Marsudi dan Menlu Vivian Balakrishnan dalam pertemuan di Washington, 12 Mei 2022.",
        "2022-05-13",
        ["meeting happened Retno Marsudi; Vivian Balakrishnan 2022-05-12"],
    ),
    (
        "Presiden Jokowi saat bersama Presiden Joe Biden di Gedung Putih, Kamis (12/5/2022). Dok. Setpres\nJokowi menggelar pertemuan dengan Joe Biden.",
        "2022-05-13",
        ["meeting happened Joko Widodo; Joe Biden 2022-05-12"],
    ),
]


@pytest.mark.parametrize(("text", "published", "contacts"), ROWS)
def test_day_of_a_picture(text: str, published: str, contacts: list[str]) -> None:
    assert set(map(wanted, contacts)) <= {line(mention) for mention in mentions(text, published)}
