"""Who hands over letters of credence at one ceremony has one encounter with the host, together (read/contacts/credentials.py)."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (
        "Presiden Joko Widodo menerima surat kepercayaan dari tiga duta besar di Istana Merdeka, Jakarta, Rabu (5/10/2022). Mereka "
        "adalah Duta Besar Jerman Ina Lepel, Duta Besar Peru Luis Tsuboyama, dan Duta Besar Finlandia Pekka Kaihilahti.",
        ["encounter happened Joko Widodo; Ina Lepel; Luis Tsuboyama; Pekka Kaihilahti 2022-10-05"],
    ),
    (
        "Surat kepercayaan dari tiga duta besar negara sahabat diterima Presiden Joko Widodo, Rabu (5/10/2022). Mereka yang "
        "menyerahkan surat adalah Duta Besar Jerman Ina Lepel dan Duta Besar Peru Luis Tsuboyama. Satu lainnya ialah Duta Besar "
        "Finlandia Pekka Kaihilahti.",
        ["encounter happened Joko Widodo; Ina Lepel; Luis Tsuboyama; Pekka Kaihilahti 2022-10-05"],
    ),
    (
        "Surat kepercayaan Duta Besar Jerman Ina Lepel diterima Presiden Joko Widodo di Istana Merdeka, Rabu (5/10/2022).",
        ["encounter happened Joko Widodo; Ina Lepel 2022-10-05"],
    ),
    (
        "Presiden Jokowi menerima penyerahan surat kepercayaan dari Duta Besar Jerman Ina Lepel dan Duta Besar Peru Luis "
        "Tsuboyama, Rabu (5/10/2022).",
        ["encounter happened Joko Widodo; Ina Lepel; Luis Tsuboyama 2022-10-05"],
    ),
    (
        "Upacara penyerahan surat kepercayaan berlangsung di Istana Merdeka, Rabu (5/10/2022). Presiden Jokowi menerima Duta "
        "Besar Jerman Ina Lepel dan Duta Besar Peru Luis Tsuboyama.",
        ["encounter happened Joko Widodo; Ina Lepel; Luis Tsuboyama 2022-10-05"],
    ),
    (
        "Duta Besar China Lu Kang menyerahkan salinan surat kepercayaan kepada Menteri Luar Negeri Retno Marsudi, Rabu "
        "(5/10/2022).",
        ["encounter happened Lu Kang; Retno Marsudi 2022-10-05"],
    ),
    (  # those whom their own president sends
        "Presiden Jokowi menyerahkan surat kepercayaan kepada 12 dubes RI yang baru dilantik di Istana Negara, Rabu (5/10/2022).",
        [],
    ),
    (  # a meeting of his, later
        "Presiden Jokowi bertemu Duta Besar Jerman Ina Lepel, Rabu (5/10/2022). Duta besar itu baru dua bulan bertugas sejak "
        "menyerahkan surat kepercayaan.",
        ["meeting happened Joko Widodo; Ina Lepel 2022-10-05"],
    ),
]


@pytest.mark.parametrize(("text", "contacts"), TOLD)
def test_letters_of_credence(text: str, contacts: list[str]) -> None:
    assert [line(mention) for mention in mentions(text, "2022-10-06")] == list(map(wanted, contacts))
