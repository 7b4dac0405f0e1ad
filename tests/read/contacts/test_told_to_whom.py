"""What is told to somebody, where the words around say that the two were together or on the telephone (codebook decision 2)."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

IN_A_SERIES = [
    (
        "Menlu Sugiono menggelar serangkaian pertemuan bilateral di New York, Senin (22/9/2025). "
        "Kepada Menlu Belanda David van Weel, ia menekankan pentingnya dagang.",
        ["meeting happened David van Weel; Sugiono 2025-09-22"],
    ),
    (
        "Presiden Ukraina Volodymyr Zelensky melakukan sejumlah pertemuan di Oslo pada Selasa (23/9/2025). "
        "Sementara kepada PM Kanada Mark Carney, ia meminta tambahan truk.",
        ["meeting happened Mark Carney; Volodymyr Zelenskyy 2025-09-23"],
    ),
    (
        "Menhan Prabowo Subianto menerima beberapa tamu di Jakarta, Senin (30/9/2024). "
        "Kepada Dubes Prancis Fabien Penone, Prabowo secara khusus menyampaikan apresiasi.",
        ["meeting happened Fabien Penone; Prabowo Subianto 2024-09-30"],
    ),
    (
        "Menlu Iran Abbas Araghchi menelepon sejumlah menlu Eropa, Selasa (23/9/2025). "
        "Kepada Menlu Prancis Jean-Noël Barrot, ia menegaskan sikap negaranya.",
        ["call happened Abbas Araghchi; Jean-Noël Barrot 2025-09-23"],
    ),
    ("Retno Marsudi berpidato di Bern, Senin (9/6/2025). Kepada Menlu Rusia Sergey Lavrov, ia meminta bukti.", []),
]


@pytest.mark.parametrize(("text", "told"), IN_A_SERIES)
def test_who_is_told_something_is_one_of_those_met(text: str, told: list[str]) -> None:
    assert sorted(line(mention) for mention in mentions(text, "2025-09-25")) == sorted(map(wanted, told))


WHERE_THEY_WERE = [
    (
        "Presiden Korea Selatan Lee Jae-myung menjelaskan kepada Presiden Prancis Emmanuel Macron di Lyon, Senin "
        "(9/6/2025), alasan sikapnya.",
        ["meeting happened Emmanuel Macron; Lee Jae-myung 2025-06-09"],
    ),
    (
        "Menlu Sugiono mengecam hal itu. Sikap tersebut ia utarakan langsung kepada Menlu Belanda Caspar Veldkamp di sela "
        "pertemuan G20 di Johannesburg, Jumat (6/6/2025).",
        ["meeting happened Caspar Veldkamp; Sugiono 2025-06-06"],
    ),
    (
        "Keluhan itu disampaikan langsung oleh Menlu Jepang Takeshi Iwaya kepada Menlu AS Marco Rubio di Washington, Kamis "
        "(5/6/2025).",
        ["meeting happened Marco Rubio; Takeshi Iwaya 2025-06-05"],
    ),
    (
        "Starmer menegaskan kepada Trump secara langsung di Gedung Putih, Kamis (5/6/2025), bahwa ia mendukung Ukraina.",
        ["meeting happened Donald Trump; Keir Starmer 2025-06-05"],
    ),
    (
        '"Kami akan membantu," kata Presiden AS Donald Trump kepada PM Inggris Keir Starmer di sela KTT G7, Senin (9/6/2025).',
        ["meeting happened Donald Trump; Keir Starmer 2025-06-09"],
    ),
    ("Presiden Iran Masoud Pezeshkian mengatakan kepada wartawan di Bern, Senin (9/6/2025), bahwa ia siap.", []),
    ("Lewat akun X, Zelensky mengatakan kepada Putin agar menarik pasukan, Senin (9/6/2025).", []),
    ("Dalam pidatonya, Netanyahu menegaskan kepada Iran di sela Sidang Umum PBB bahwa ia akan bertindak.", []),
]


@pytest.mark.parametrize(("text", "told"), WHERE_THEY_WERE)
def test_who_is_told_something_is_there(text: str, told: list[str]) -> None:
    assert sorted(line(mention) for mention in mentions(text, "2025-06-12")) == sorted(map(wanted, told))
