"""Several contacts in quotations, indirect speech and the clauses that say when something was said."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (  # "kami" are the speaker and whom he told of just before
        '"Saya baru saja menutup telepon dengan Presiden Xi. Kami sepakat bertemu di Beijing pada Agustus," kata Presiden AS Donald '
        "Trump kepada wartawan, Senin (9/6/2025).",
        ["call happened Donald Trump; Xi Jinping 2025-06-09", "meeting planned Donald Trump; Xi Jinping 2025-08"],
    ),
    (  # ... or whom the clause of speech names
        '"Kami bertemu di Davos, lalu berbicara lewat telepon," kata Presiden Finlandia Alexander Stubb mengenai hubungannya dengan '
        "Presiden AS Donald Trump.",
        ["meeting happened Alexander Stubb; Donald Trump", "call happened Alexander Stubb; Donald Trump"],
    ),
    (  # ... or whom the next clause speaks of
        '"Ketika kami bertemu di Jakarta, saya mengundang Perdana Menteri Ishiba untuk menghadiri KTT," tutur Presiden '
        "Prabowo Subianto.",
        ["meeting happened Prabowo Subianto; Shigeru Ishiba"],
    ),
    (  # ... but nobody where a counterpart without a sign follows
        'Duta Besar Uni Eropa Vincent Piket menemui wartawan. "Kami ingin bertukar pandangan dengan Pak Wali Kota," kata Piket.',
        [],
    ),
    (  # each of two clauses keeps its place and time
        "Juru bicara Downing Street mengatakan Starmer dan Macron berbicara pada Senin malam dan sepakat bertemu di London "
        "bulan depan. Perdana Menteri Inggris Keir Starmer menyambut rencana itu.",
        [
            "call happened Emmanuel Macron; Keir Starmer 2025-06-09",
            "meeting planned Emmanuel Macron; Keir Starmer 2025-07",
        ],
    ),
    (  # who says so has met, whoever the quotation is about
        'Menlu Rusia Sergei Lavrov marah. "Presiden Zelensky tidak menjawab usulan kami," ujarnya usai bertemu Menlu India '
        "Subrahmanyam Jaishankar di Moskow.",
        ["meeting happened S. Jaishankar; Sergei Lavrov"],
    ),
    (  # by whom he speaks to
        "Lavrov menyampaikan undangan itu kepada Presiden Mesir Abdel Fattah el-Sisi ketika diterima di Kairo. Menlu Rusia Sergei "
        "Lavrov kemudian terbang ke Tunis.",
        ["meeting happened Abdel Fattah el-Sisi; Sergei Lavrov"],
    ),
    (  # the spokesman's "presiden" is his own
        "Gedung Putih menyebut Trump berbicara dengan Raja Abdullah II dari Yordania pada Senin (9/6/2025). Sekretaris pers Karoline "
        "Leavitt mengatakan kepada wartawan bahwa presiden juga akan menjamu Presiden Mesir Abdel Fattah el-Sisi bulan ini.",
        [
            "call happened Abdullah II; Donald Trump 2025-06-09",
            "meeting planned Abdel Fattah el-Sisi; Donald Trump 2025-06",
        ],
    ),
    (  # what is denied of what another did
        "Trump membantah bahwa ia telah menelepon Maduro. Presiden AS Donald Trump mengatakan hal itu di Ruang Oval.",
        ["call denied Donald Trump; Nicolás Maduro"],
    ),
    (  # an aside is not who meets
        "Tak hanya itu, kata Menko Airlangga Hartarto, ketika bertemu dengan Presiden Brasil Luiz Inacio Lula da Silva, Prabowo "
        "mendapat sambutan hangat.",
        ["meeting happened Luiz Inácio Lula da Silva; Prabowo Subianto"],
    ),
    (  # the one who opens with what he has done
        "Berbicara kepada wartawan usai menelepon Perdana Menteri Israel Benjamin Netanyahu, Trump mengatakan ia akan menerima Raja "
        "Yordania Abdullah II.",
        ["call happened Benjamin Netanyahu; Donald Trump", "meeting planned Abdullah II; Donald Trump"],
    ),
]


@pytest.mark.parametrize(("text", "answers"), TOLD)
def test_told_in_speech(text: str, answers: list[str]) -> None:
    found = [line(mention) for mention in mentions(text)]
    for answer in answers:
        assert wanted(answer) in found, found
    assert answers or not found


def test_who_is_spoken_to_at_a_place_holds_no_office() -> None:
    text = 'Zelensky mengatakan hal itu baik. Kepada wartawan di Ruang Oval, Trump mengaku siap. "Kami akan bertemu," ujarnya.'
    assert all("Zelensky" not in line(mention) for mention in mentions(text))


def test_an_ambassador_does_not_bring_his_minister_along() -> None:
    text = (
        "Menlu Retno Marsudi memanggil Duta Besar Australia Gary Quinlan pada Senin (3/12/2018). Retno mengatakan ia juga "
        "berkomunikasi dengan Menlu Australia Marise Payne."
    )
    assert wanted("call happened Marise Payne; Retno Marsudi") in [line(m) for m in mentions(text, "2018-12-06")]
