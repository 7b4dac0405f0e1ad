"""What is still to come on a journey, what was called off beside it, and what was only said or offered on the way."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (  # what he came for is what is planned for that day
        "Presiden Joko Widodo tiba di Kyiv, Rabu (29/6/2022). Pada siang harinya, Jokowi akan menemui Presiden Ukraina "
        "Volodymyr Zelenskyy.\n\nMenurut Presiden, kunjungannya ke Ukraina ini untuk bertemu Volodymyr "
        "Zelenskyy guna membuka ruang dialog.",
        "2022-06-29",
        [
            "visit happened Joko Widodo; Ukraine 2022-06-29",
            "meeting planned Joko Widodo; Volodymyr Zelenskyy 2022-06-29",
        ],
    ),
    (  # the day of the poll
        "Presiden Prabowo Subianto mengucapkan selamat kepada Presiden Rusia Vladimir Putin atas kemenangannya dalam pemilu "
        "yang digelar pada 17 Maret 2024.",
        "2024-03-20",
        ["message happened Prabowo Subianto; Vladimir Putin"],
    ),
    (
        "Presiden Prabowo Subianto mengucapkan selamat kepada Presiden Rusia Vladimir Putin pada 18 Maret 2024.",
        "2024-03-20",
        ["message happened Prabowo Subianto; Vladimir Putin 2024-03-18"],
    ),
    (  # another journey was called off
        "Rencana kunjungan Presiden Prabowo Subianto ke kampus pamong praja di Jatinangor dibatalkan. Presiden dijadwalkan "
        "menerima kunjungan resmi PM Malaysia Anwar Ibrahim hari ini.\nWakil Menteri Dalam Negeri mengonfirmasi kabar "
        "pembatalan kunjungan tersebut.",
        "2025-07-28",
        [
            "meeting planned Prabowo Subianto; Anwar Ibrahim 2025-07-28",
            "visit planned Anwar Ibrahim; Indonesia 2025-07-28",
        ],
    ),
    (
        "Presiden Prabowo dijadwalkan menerima kunjungan resmi PM Malaysia Anwar Ibrahim hari ini. Wakil Menteri Luar Negeri "
        "mengonfirmasi kabar pembatalan kunjungan tersebut.",
        "2025-07-28",
        [
            "meeting cancelled Prabowo Subianto; Anwar Ibrahim 2025-07-28",
            "visit cancelled Anwar Ibrahim; Indonesia 2025-07-28",
        ],
    ),
    (  # a dinner to which he was invited
        "Wapres Jusuf Kalla akan menghadiri undangan jamuan makan malam Presiden Donald Trump di New York.",
        "2019-09-22",
        ["meeting planned Jusuf Kalla; Donald Trump"],
    ),
    (  # who leads a delegation at an assembly attends it
        "Menlu Retno Marsudi bertolak ke New York untuk memimpin delegasi Indonesia pada Sidang Majelis Umum PBB.",
        "2019-09-22",
        [],
    ),
    (  # at what the sentence before tells of
        "Menlu Sugiono menghadiri resepsi di Mina, pekan lalu. Sugiono sempat bertemu Pangeran Mohammed bin Salman dalam acara itu.",
        "2025-08-27",
        ["meeting happened Sugiono; Mohammed bin Salman 2025-08-18"],
    ),
    (  # an offer for all time, and what was shown on a day
        "Presiden Prabowo Subianto berbicara lewat telepon dengan Presiden terpilih AS Donald Trump. Trump berkata Prabowo "
        'dapat menghubunginya kapan saja. "Saya siap terbang," ucap Prabowo saat itu, seperti terlihat di akun '
        "Instagram-nya, Selasa (12/11/2024).",
        "2024-11-12",
        ["call happened Prabowo Subianto; Donald Trump"],
    ),
]


@pytest.mark.parametrize(("text", "published", "told"), TOLD)
def test_plans_and_offers(text: str, published: str, told: list[str]) -> None:
    assert sorted(map(line, mentions(text, published))) == sorted(map(wanted, told))
