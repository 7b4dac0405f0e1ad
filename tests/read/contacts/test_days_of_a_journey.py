"""Which day is the arrival's and which the talks': what parted reports of one contact, in words of our own."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions

TOLD = [
    (
        "2025-06-17",
        "Presiden Prabowo Subianto yang tiba di Moskow pada Senin malam dijadwalkan bertemu Presiden Rusia Vladimir "
        "Putin di Kremlin.",
        [
            "visit happened Prabowo Subianto; Russia 2025-06-16",
            "meeting planned Prabowo Subianto; Vladimir Putin",
        ],
    ),
    (
        "2025-06-12",
        "Presiden Prabowo Subianto akan mengunjungi Rusia pada 16 hingga 17 Juni 2025. Moskow adalah persinggahan "
        "pertama dalam lawatan presiden itu.",
        ["visit planned Prabowo Subianto; Russia 2025-06-16"],
    ),
    (
        "2026-01-16",
        "Presiden Prabowo Subianto pada Rabu (14/1) menyampaikan undangan melalui telepon kepada Presiden Palestina "
        "Mahmoud Abbas.",
        ["call happened Mahmoud Abbas; Prabowo Subianto 2026-01-14"],
    ),
    (
        "2025-10-30",
        "Presiden Prabowo Subianto menghadiri jamuan makan malam yang diadakan oleh Presiden Turki Recep Tayyip "
        "Erdogan, Rabu (29/10/2025).",
        ["meeting happened Prabowo Subianto; Recep Tayyip Erdoğan 2025-10-29"],
    ),
    (  # the last day and the length
        "2025-01-14",
        "Presiden Filipina Ferdinand Marcos Jr. melakukan kunjungan empat hari ke Jepang sampai 17 Januari.",
        ["visit happened Ferdinand Marcos Jr.; Japan 2025-01-14"],
    ),
    (
        "2025-06-10",
        "Presiden Brasil Luiz Inacio Lula da Silva akan berada di Prancis selama lima hari sampai 9 Juli.",
        ["visit planned France; Luiz Inácio Lula da Silva 2025-07-05"],
    ),
    (
        "2025-06-10",
        "Menlu Turki Hakan Fidan berada di Rusia sampai Rabu (11/6) untuk membahas gandum.",
        ["visit happened Hakan Fidan; Russia"],
    ),
]


@pytest.mark.parametrize(("published", "text", "contacts"), TOLD)
def test_the_day_is_that_of_the_contact(published: str, text: str, contacts: list[str]) -> None:
    assert sorted(map(line, mentions(text, published))) == sorted(contacts)
