"""Days of something else in the sentence: of the event that is spoken of, of what came so long after (codebook decision 1)."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

ROWS = [
    (
        "Donald Trump mengucapkan selamat kepada Zuzana Caputova atas kemenangannya pada Sabtu.",
        "2019-04-02",
        ["message happened Donald Trump; Zuzana Čaputová"],
    ),
    (
        "Emmanuel Macron menyampaikan ucapan selamat kepada Zuzana Caputova yang menang dalam pemilu pada Sabtu (30/3).",
        "2019-04-02",
        ["message happened Emmanuel Macron; Zuzana Čaputová"],
    ),
    (
        "Angela Merkel mengucapkan selamat kepada Zuzana Caputova atas terpilihnya ia sebagai presiden pada 30 Maret.",
        "2019-04-02",
        ["message happened Angela Merkel; Zuzana Čaputová"],
    ),
    (
        "Vladimir Putin menelepon Hassan Rouhani untuk menyampaikan duka atas banjir pada 19 Maret.",
        "2019-04-02",
        ["call happened Vladimir Putin; Hassan Rouhani"],
    ),
    (
        "Jacinda Ardern menerima surat Scott Morrison yang mengecam penembakan 15 Maret.",
        "2019-04-02",
        ["message happened Scott Morrison; Jacinda Ardern"],
    ),
    (
        "Angela Merkel mengucapkan selamat kepada Zuzana Caputova, Senin (1/4), atas kemenangannya.",
        "2019-04-02",
        ["message happened Angela Merkel; Zuzana Čaputová 2019-04-01"],
    ),
    (
        "Angela Merkel, Senin (1/4), mengucapkan selamat kepada Zuzana Caputova atas kemenangannya pada Sabtu (30/3).",
        "2019-04-02",
        ["message happened Angela Merkel; Zuzana Čaputová 2019-04-01"],
    ),
    (
        "Joe Biden menelepon Nikos Christodoulides untuk mengucapkan selamat atas kemenangannya dalam pemilihan presiden Siprus pada Minggu (12/2).",
        "2023-02-14",
        ["call happened Joe Biden; Nikos Christodoulides"],
    ),
    (
        "Ursula von der Leyen mengucapkan selamat kepada Nikos Christodoulides yang terpilih pada Minggu.",
        "2023-02-14",
        ["message happened Ursula von der Leyen; Nikos Christodoulides"],
    ),
    (
        "Xi Jinping menyampaikan belasungkawa kepada Bashar al-Assad, Senin (13/2), atas gempa bumi di Aleppo.",
        "2023-02-14",
        ["message happened Xi Jinping; Bashar al-Assad 2023-02-13"],
    ),
    (
        "Bashar al-Assad menerima Menlu Iran Hossein Amir-Abdollahian menyusul gempa yang terjadi pada 6 Februari.",
        "2023-02-14",
        ["meeting happened Bashar al-Assad; Hossein Amir-Abdollahian"],
    ),
    (
        "Dalam pertemuan dengan Erdogan yang digelar di Ankara pada Jumat (10/2), Shehbaz Sharif menawarkan bantuan.",
        "2023-02-14",
        ["meeting happened Shehbaz Sharif; Recep Tayyip Erdoğan 2023-02-10"],
    ),
    (
        "Shehbaz Sharif menemui Erdogan yang berkunjung ke Islamabad pada Jumat (10/2).",
        "2023-02-14",
        ["meeting happened Shehbaz Sharif; Recep Tayyip Erdoğan 2023-02-10"],
    ),
    (
        "Seminggu setelah bertemu Putin di Samarkand, Narendra Modi pada Selasa (4/10) menelepon Volodymyr Zelenskyy.",
        "2022-10-05",
        ["call happened Narendra Modi; Volodymyr Zelenskyy 2022-10-04"],
    ),
    (
        "Beberapa hari setelah bertemu Xi Jinping, Vladimir Putin pada Selasa (4/10) menerima Ebrahim Raisi.",
        "2022-10-05",
        ["meeting happened Vladimir Putin; Ebrahim Raisi 2022-10-04"],
    ),
    (
        "Vladimir Putin pada Selasa (4/10) menerima Ebrahim Raisi, dua pekan setelah bertemu Xi Jinping.",
        "2022-10-05",
        ["meeting happened Vladimir Putin; Ebrahim Raisi 2022-10-04"],
    ),
    (
        "Emmanuel Macron menelepon Vladimir Putin sehari sebelum bertemu Olaf Scholz pada Selasa (4/10/2022).",
        "2022-10-05",
        [
            "call happened Emmanuel Macron; Vladimir Putin 2022-10-03",
            "meeting happened Emmanuel Macron; Olaf Scholz 2022-10-04",
        ],
    ),
    (
        "Olaf Scholz menerima Pedro Sanchez pada Selasa (4/10) setelah sehari sebelumnya bertemu Macron.",
        "2022-10-05",
        [
            "meeting happened Olaf Scholz; Pedro Sánchez 2022-10-04",
            "meeting happened Emmanuel Macron; Olaf Scholz 2022-10-03",
        ],
    ),
]


@pytest.mark.parametrize(("text", "published", "contacts"), ROWS)
def test_day_of_something_else(text: str, published: str, contacts: list[str]) -> None:
    assert set(map(wanted, contacts)) <= {line(mention) for mention in mentions(text, published)}
