"""Two contacts of one pair in one sentence: what was held beside what is agreed, refused, invited or told of before."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (  # a second clause with a word for both
        "Presiden Turki Recep Tayyip Erdogan menelepon Presiden Prancis Emmanuel Macron pada Senin (8/9/2025) dan keduanya "
        "sepakat bertemu di Ankara.",
        [
            "call happened Recep Tayyip Erdoğan; Emmanuel Macron 2025-09-08",
            "meeting planned Recep Tayyip Erdoğan; Emmanuel Macron",
        ],
    ),
    (  # a noun that is agreed to
        "Presiden Turki Recep Tayyip Erdogan dan Presiden Prancis Emmanuel Macron berbicara lewat telepon, Senin "
        "(8/9/2025), dan menyepakati pertemuan di Ankara bulan depan.",
        [
            "call happened Recep Tayyip Erdoğan; Emmanuel Macron 2025-09-08",
            "meeting planned Recep Tayyip Erdoğan; Emmanuel Macron 2025-10",
        ],
    ),
    (  # the pronoun is not the subject that the joined verb shares
        "PM Inggris Keir Starmer menolak bertemu PM Israel Benjamin Netanyahu di New York, tetapi menyatakan siap "
        "menemuinya di London.",
        ["meeting denied Keir Starmer; Benjamin Netanyahu", "meeting proposed Keir Starmer; Benjamin Netanyahu"],
    ),
    (  # whoever is asked along
        "Presiden Iran Masoud Pezeshkian mengirim surat kepada Presiden Rusia Vladimir Putin dan mengajaknya bertemu di Baku.",
        ["message happened Masoud Pezeshkian; Vladimir Putin", "meeting proposed Masoud Pezeshkian; Vladimir Putin"],
    ),
    (  # the letter by which he was invited
        "Dalam surat yang dikirim pada Jumat (5/9/2025), Raja Yordania Abdullah II mengundang Presiden Mesir Abdel Fattah "
        "el-Sisi berkunjung ke Amman.",
        [
            "message happened Abdullah II; Abdel Fattah el-Sisi 2025-09-05",
            "visit proposed Abdullah II; Abdel Fattah el-Sisi",
        ],
    ),
    (  # the day is that of the arrival
        "Menlu Rusia Sergei Lavrov tiba di Teheran pada Selasa (9/9/2025) dan dijadwalkan bertemu Menlu Iran Abbas Araghchi.",
        ["visit happened Sergei Lavrov; Iran 2025-09-09", "meeting planned Sergei Lavrov; Abbas Araghchi"],
    ),
    (  # besides whom he meets as well
        "Selain bertemu Presiden China Xi Jinping, PM Australia Anthony Albanese juga dijadwalkan bertemu PM China Li Qiang "
        "pada Kamis (11/9/2025).",
        ["meeting planned Anthony Albanese; Xi Jinping", "meeting planned Anthony Albanese; Li Qiang 2025-09-11"],
    ),
    (  # two verbs of one sentence
        "Presiden AS Donald Trump, yang bertemu Pemimpin Korea Utara Kim Jong Un di Singapura pada Juni 2018, mengatakan "
        "ingin bertemu lagi dengannya.",
        ["meeting happened Donald Trump; Kim Jong Un 2018-06", "meeting proposed Donald Trump; Kim Jong Un"],
    ),
    (  # they met, since they will meet again
        "Presiden Rusia Vladimir Putin dan Presiden Ukraina Volodymyr Zelensky akan bertemu lagi pada Jumat (12/9/2025) "
        "setelah pembicaraan mereka pada Senin (8/9/2025) gagal.",
        [
            "meeting planned Vladimir Putin; Volodymyr Zelenskyy 2025-09-12",
            "meeting happened Vladimir Putin; Volodymyr Zelenskyy 2025-09-08",
        ],
    ),
    (  # the first since then
        "Presiden China Xi Jinping dan PM India Narendra Modi bertemu di Tianjin, Selasa (9/9/2025), pertemuan pertama mereka "
        "sejak Oktober 2019.",
        ["meeting happened Xi Jinping; Narendra Modi 2025-09-09", "meeting happened Xi Jinping; Narendra Modi 2019-10"],
    ),
    (  # who stays away, and writes
        "PM Inggris Keir Starmer batal bertemu Presiden China Xi Jinping di Beijing, tetapi menyampaikan ucapan selamat "
        "lewat surat.",
        ["meeting cancelled Keir Starmer; Xi Jinping", "message happened Keir Starmer; Xi Jinping"],
    ),
    (  # nobody visits his own capital
        "Presiden Filipina Ferdinand Marcos Jr berharap dapat bertemu Presiden AS Donald Trump dalam kunjungannya ke "
        "Washington pada Oktober.",
        [
            "meeting proposed Ferdinand Marcos Jr.; Donald Trump 2025-10",
            "visit planned Ferdinand Marcos Jr.; United States 2025-10",
        ],
    ),
]


@pytest.mark.parametrize(("text", "lines"), TOLD)
def test_two_contacts_of_one_sentence(text: str, lines: list[str]) -> None:
    found = {line(one) for one in mentions(text, "2025-09-10")}
    assert found == {wanted(one) for one in lines}
