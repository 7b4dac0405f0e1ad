"""Sport, energy, royal houses, international bodies, Africa and Latin America: who goes, who is only there, what is no contact."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (
        "Raja Spanyol Felipe VI dan istrinya, Ratu Letizia, tiba di Lima, Peru, Rabu (13/3/2024).",
        "2024-03-14",
        ["visit happened Felipe VI; Peru 2024-03-13"],
    ),
    (
        "Direktur Utama Pertamina bertolak ke Ankara mendampingi Presiden Prabowo Subianto, Kamis (10/4/2025).",
        "2025-04-10",
        ["visit happened Prabowo Subianto; Turkey 2025-04-10"],
    ),
    (
        "Tim IAEA tiba di Teheran, Selasa (13/2/2024), untuk memeriksa pabrik pengayaan uranium.",
        "2024-02-14",
        ["visit happened International Atomic Energy Agency; Iran 2024-02-13"],
    ),
    (
        "Presiden FIFA Gianni Infantino bertemu Presiden Joko Widodo di Jakarta, Selasa (18/10/2022).",
        "2022-10-19",
        [],
    ),
    (
        "Presiden Kenya William Ruto akan bertemu Perdana Menteri India Narendra Modi sebelum upacara pembukaan dan "
        "melakukan pembicaraan dengan Menteri Luar Negeri India S. Jaishankar.",
        "2023-12-04",
        ["meeting planned William Ruto; Narendra Modi", "meeting planned William Ruto; S. Jaishankar"],
    ),
    (
        "Presiden Chile Gabriel Boric telah berbicara dengan Presiden Brasil Luiz Inacio Lula da Silva dan Presiden "
        "Kolombia Gustavo Petro melalui telepon pada Senin, dan keduanya setuju menerima utusannya.",
        "2024-08-07",
        [
            "call happened Gabriel Boric; Luiz Inácio Lula da Silva 2024-08-05",
            "call happened Gabriel Boric; Gustavo Petro 2024-08-05",
        ],
    ),
    (
        "Sekjen OPEC Haitham al-Ghais telah berada di Baghdad, Irak, sejak awal pekan ini. Ia bertemu Menteri Luar Negeri "
        "Irak Fuad Hussein. Al-Ghais terakhir berkunjung ke Baghdad pada Juli lalu.",
        "2024-11-20",
        [
            "visit happened Haitham al-Ghais; Iraq 2024-11-18",
            "meeting happened Haitham al-Ghais; Fuad Hussein 2024-11-18",
            "visit happened Haitham al-Ghais; Iraq 2024-07",
        ],
    ),
    (
        "Presiden Bolivia Luis Arce mengatakan jika Presiden Peru Pedro Castillo akan mengunjungi Bolivia bulan depan.",
        "2022-06-22",
        ["visit planned Pedro Castillo; Bolivia 2022-07"],
    ),
    (
        "Lawatan Menlu Turki Mevlut Cavusoglu ke Afrika, yang juga mencakup pemberhentian di Rwanda dan Gabon, "
        "dimulai pekan lalu.",
        "2023-01-17",
        ["visit happened Mevlüt Çavuşoğlu; Rwanda 2023-01-09", "visit happened Mevlüt Çavuşoğlu; Gabon 2023-01-09"],
    ),
    (
        "Maroko menjadi tuan rumah Pertemuan Tahunan IMF-Bank Dunia pada Oktober 2023.",
        "2023-11-16",
        [],
    ),
]


@pytest.mark.parametrize(("text", "published", "told"), TOLD)
def test_contacts_of_the_wide_world(text: str, published: str, told: list[str]) -> None:
    assert sorted(line(mention) for mention in mentions(text, published)) == sorted(wanted(one) for one in told)
