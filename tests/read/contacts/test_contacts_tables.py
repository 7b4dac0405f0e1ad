"""Who sits at one table: lists of leaders, mediators, and words that differ for one place within an article."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (
        "Presiden Ukraina Volodymyr Zelensky berjumpa para pemimpin Inggris, Prancis, dan Jerman di London, Senin "
        "(8/12/2025).",
        "2025-12-09",
        ["meeting happened Volodymyr Zelenskyy; Keir Starmer; Emmanuel Macron; Friedrich Merz 2025-12-08"],
    ),
    (
        "Presiden Turki Recep Tayyip Erdogan menjamu Presiden Rusia Vladimir Putin dan Presiden Iran Hassan Rouhani dalam "
        "pertemuan puncak di Ankara, Senin (16/9/2019).",
        "2019-09-16",
        ["meeting happened Recep Tayyip Erdoğan; Vladimir Putin; Hassan Rouhani 2019-09-16"],
    ),
    (
        "Presiden Prancis Emmanuel Macron akan menemui Presiden Ukraina Volodymyr Zelensky di Paris pada Senin (8/12).\n\n"
        "Agendanya membahas perundingan yang dimediasi AS.",
        "2025-12-07",
        ["meeting planned Emmanuel Macron; Volodymyr Zelenskyy 2025-12-08"],
    ),
    (
        "PM Thailand Phumtham Wechayachai akan terbang ke Malaysia pada Senin (28/7) guna menghadiri pembicaraan gencatan "
        "senjata dengan PM Kamboja Hun Manet.",
        "2025-07-27",
        [
            "visit planned Phumtham Wechayachai; Malaysia 2025-07-28",
            "meeting planned Phumtham Wechayachai; Hun Manet 2025-07-28",
        ],
    ),
    (
        "Donald Trump dan Kim Jong-un berjabat tangan belasan detik di depan bendera kedua negara, Selasa (12/6/2018).\n\n"
        "Lalu keduanya masuk untuk pembicaraan empat mata selama 38 menit.",
        "2018-06-12",
        ["meeting happened Donald Trump; Kim Jong Un 2018-06-12"],
    ),
    (
        "Presiden AS Donald Trump akan menjamu PM Armenia Nikol Pashinyan dan Presiden Azerbaijan Ilham Aliyev di Gedung "
        "Putih, Jumat, untuk penandatanganan perjanjian damai.",
        "2025-08-07",
        ["meeting planned Donald Trump; Nikol Pashinyan; Ilham Aliyev 2025-08-08"],
    ),
    (
        "Juru bicara istana dalam jumpa pers hari Rabu (13/08) menyampaikan Presiden Lee Jae Myung akan menggelar "
        "pertemuan puncak bersama PM Jepang Shigeru Ishiba.",
        "2025-08-13",
        ["meeting planned Lee Jae-myung; Shigeru Ishiba"],
    ),
    (
        "Menhan Prancis Sebastien Lecornu bertemu Presiden Prabowo Subianto di Jakarta Pusat.\n\nPertemuan Prabowo dan "
        "Lecornu di Jakarta pada Jumat (31/1/2025) itu membahas pesawat tempur.",
        "2025-02-01",
        ["meeting happened Sébastien Lecornu; Prabowo Subianto 2025-01-31"],
    ),
]


@pytest.mark.parametrize(("text", "published", "told"), TOLD)
def test_who_sits_at_one_table(text: str, published: str, told: list[str]) -> None:
    assert sorted(map(line, mentions(text, published))) == sorted(map(wanted, told))
