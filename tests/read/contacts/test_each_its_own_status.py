"""Beside another subject, another day, another fate: each contact keeps its own status; what is only said in a speech is sent to nobody."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    # whoever else acts in the next clause, his verb and day are not those of the two before it
    (
        "Presiden Trump bertemu Presiden Putin di Anchorage, Selasa, sedangkan parlemen Israel akan bersidang pada Rabu.",
        ["meeting happened Donald Trump; Vladimir Putin 2025-08-19"],
    ),
    (
        "Pembicaraan Trump dan Zelensky berlangsung Senin, sedangkan Uni Eropa akan menggelar rapat darurat pada Kamis.",
        ["call happened Donald Trump; Volodymyr Zelenskyy 2025-08-18"],
    ),
    (
        "Netanyahu bertemu Trump di Washington, Senin, sementara Knesset akan menggelar pemungutan suara pada Kamis.",
        ["meeting happened Benjamin Netanyahu; Donald Trump 2025-08-18"],
    ),
    # two counterparts, each with a fate of his own
    (
        "Pertemuan Trump dengan Putin dijadwalkan Jumat, sedangkan pertemuannya dengan Zelensky ditunda.",
        [
            "meeting cancelled Donald Trump; Volodymyr Zelenskyy",
            "meeting planned Donald Trump; Vladimir Putin 2025-08-22",
        ],
    ),
    (
        "Modi telah bertemu Ishiba, sementara pertemuan dengan Xi Jinping akan berlangsung di Tianjin pada 31 Agustus.",
        ["meeting happened Narendra Modi; Shigeru Ishiba", "meeting planned Narendra Modi; Xi Jinping 2025-08-31"],
    ),
    (
        "Kunjungan Trump ke Jepang sudah pasti, sedangkan kunjungannya ke Korea Selatan masih dipertimbangkan.",
        ["visit planned Donald Trump; Japan", "visit proposed Donald Trump; South Korea"],
    ),
    # what was meant for an earlier day beside what was held: one record on its own day
    (
        "Macron bertemu Starmer di London, Selasa (19/8/2025). Pertemuan tersebut sedianya digelar pekan lalu, tetapi "
        "tertunda akibat badai.",
        ["meeting happened Emmanuel Macron; Keir Starmer 2025-08-19"],
    ),
    (
        "Kunjungan PM Anwar ke Rusia, yang awalnya direncanakan Juli, berlangsung pekan lalu.",
        ["visit happened Anwar Ibrahim; Russia 2025-08-11"],
    ),
    (
        "Narendra Modi menyesal rencananya berkunjung ke Nepal tidak terlaksana.",
        ["visit cancelled Narendra Modi; Nepal"],
    ),
    ("Rencana pertemuan Trump dan Putin di Budapest kandas.", ["meeting cancelled Donald Trump; Vladimir Putin"]),
    (
        "Merz sedianya menerima Erdogan di Berlin pada Senin, namun pertemuan itu akhirnya berlangsung pada Selasa (19/8/2025).",
        ["meeting happened Friedrich Merz; Recep Tayyip Erdoğan 2025-08-19"],
    ),
    (
        "Macron semula akan menelepon Putin pada Minggu, tetapi percakapan itu baru dilakukan pada Selasa (19/8/2025).",
        ["call happened Emmanuel Macron; Vladimir Putin 2025-08-19"],
    ),
    (
        "Pertemuan Anwar dengan Lawrence Wong ditunda, sedangkan pertemuannya dengan Prabowo tetap digelar pada Jumat.",
        [
            "meeting cancelled Anwar Ibrahim; Lawrence Wong",
            "meeting planned Anwar Ibrahim; Prabowo Subianto 2025-08-22",
        ],
    ),
    # others hope for its outcome: it is ahead, unless it is told as held
    (
        "Seoul berharap pertemuan Kim Jong Un dengan Xi Jinping membawa stabilitas.",
        ["meeting planned Kim Jong Un; Xi Jinping"],
    ),
    (
        "Trump bertemu Putin di Alaska, Jumat (15/8/2025). Guterres berharap pertemuan antara Trump dan Putin membawa perdamaian.",
        ["meeting happened Donald Trump; Vladimir Putin 2025-08-15"],
    ),
    # said to those who listen; a message of condolence is sent
    ("Dalam pidatonya, Xi Jinping memberi selamat kepada Vietnam atas hari kemerdekaannya.", []),
    ("Dubes Rusia Sergei Tolchenov menyampaikan selamat kepada bangsa Indonesia dalam resepsi di Jakarta.", []),
    (
        "Perdana Menteri Jepang Shigeru Ishiba mengirim pesan belasungkawa kepada Pakistan atas banjir bandang.",
        ["message happened Pakistan; Shigeru Ishiba"],
    ),
]


@pytest.mark.parametrize(("text", "contacts"), TOLD)
def test_each_keeps_its_own_status(text: str, contacts: list[str]) -> None:
    assert sorted(map(line, mentions(text, "2025-08-20"))) == sorted(map(wanted, contacts))
