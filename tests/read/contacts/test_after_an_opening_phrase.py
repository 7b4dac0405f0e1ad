"""Whoever a phrase names that opens the sentence is none of the subjects after its comma; lists in an opening are read whole."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (  # a gathering
        "Di sela KTT G20, PM Jepang Shigeru Ishiba dan PM India Narendra Modi bertemu, Senin (8/9/2025).",
        ["meeting happened Shigeru Ishiba; Narendra Modi 2025-09-08"],
    ),
    (
        "Menjelang KTT NATO, Kanselir Jerman Friedrich Merz dan Presiden Prancis Emmanuel Macron mengadakan pembicaraan di "
        "Berlin, Senin (8/9/2025).",
        ["meeting happened Friedrich Merz; Emmanuel Macron 2025-09-08"],
    ),
    (  # a person
        "Setelah pembunuhan Ismail Haniyeh, Presiden Turki Recep Tayyip Erdogan dan Presiden Mesir Abdel Fattah el-Sisi "
        "berbicara lewat telepon, Senin (8/9/2025).",
        ["call happened Recep Tayyip Erdoğan; Abdel Fattah el-Sisi 2025-09-08"],
    ),
    (
        "Atas prakarsa Presiden Xi Jinping, Menlu Arab Saudi Faisal bin Farhan dan Menlu Iran Abbas Araghchi bertemu di "
        "Beijing, Minggu (7/9/2025).",
        ["meeting happened Faisal bin Farhan Al Saud; Abbas Araghchi 2025-09-07"],
    ),
    (
        "Didampingi Menlu Sugiono, Presiden Prabowo Subianto dan PM Malaysia Anwar Ibrahim mengadakan pembicaraan di Jakarta, "
        "Selasa (9/9/2025).",
        ["meeting happened Prabowo Subianto; Anwar Ibrahim 2025-09-09"],
    ),
    (  # those of the phrase, where they are its list
        "Setelah bertemu Xi Jinping, Vladimir Putin, dan Narendra Modi di Kazan, Presiden Brasil Lula da Silva pulang.",
        [
            "meeting happened Luiz Inácio Lula da Silva; Xi Jinping",
            "meeting happened Luiz Inácio Lula da Silva; Vladimir Putin",
            "meeting happened Luiz Inácio Lula da Silva; Narendra Modi",
        ],
    ),
    (
        "Usai pertemuan Xi Jinping, Vladimir Putin dan Narendra Modi di Kazan, Rabu (3/9/2025), harga minyak naik.",
        ["meeting happened Xi Jinping; Vladimir Putin; Narendra Modi 2025-09-03"],
    ),
    (  # what is told aside of the first subject does not part him from the second
        "Menlu AS Marco Rubio, didampingi Steve Witkoff, dan Menlu Arab Saudi Faisal bin Farhan berunding di Jeddah, Senin "
        "(8/9/2025).",
        ["meeting happened Marco Rubio; Faisal bin Farhan Al Saud 2025-09-08"],
    ),
    (
        "PM Thailand Anutin Charnvirakul, yang akan menggelar pemilu Oktober nanti, serta PM Malaysia Anwar Ibrahim bertemu di "
        "Penang, Selasa (9/9/2025).",
        ["meeting happened Anutin Charnvirakul; Anwar Ibrahim 2025-09-09"],
    ),
    (  # with whom, told first
        "Bersama dengan Presiden Emmanuel Macron, Presiden Prabowo Subianto meresmikan pameran di Magelang, Senin (8/9/2025).",
        ["encounter happened Prabowo Subianto; Emmanuel Macron 2025-09-08"],
    ),
    ("Bersama Menlu Sugiono, Presiden Prabowo Subianto meninjau pameran di Tokyo, Senin (8/9/2025).", []),
    (  # who are counted first and then named
        "Ketiga menlu, yakni Sugiono, Penny Wong, dan Winston Peters, mengadakan pertemuan di New York, Senin (8/9/2025).",
        ["meeting happened Sugiono; Penny Wong; Winston Peters 2025-09-08"],
    ),
    (  # whose dinner for whom
        "Jamuan makan malam Presiden Xi Jinping untuk Presiden Emmanuel Macron ditunda karena badai.",
        ["meeting cancelled Xi Jinping; Emmanuel Macron"],
    ),
    (  # the last of a list begins no clause of its own
        "Pertemuan Shigeru Ishiba, Keir Starmer, dan Lee Jae-myung berlangsung di Lima pada 8 September 2025.",
        ["meeting happened Shigeru Ishiba; Keir Starmer; Lee Jae-myung 2025-09-08"],
    ),
    (  # what is to be raised there makes the meeting one to come
        "PM Jepang Shigeru Ishiba akan meminta penghapusan tarif dalam pertemuannya dengan Presiden AS Donald Trump.",
        ["meeting planned Shigeru Ishiba; Donald Trump"],
    ),
    (
        "Presiden Turki Recep Tayyip Erdogan akan mengajukan usul baru saat bertemu Presiden Ukraina Volodymyr Zelensky di "
        "Ankara.",
        ["meeting planned Recep Tayyip Erdoğan; Volodymyr Zelenskyy"],
    ),
    (  # as brief as that
        "Menlu Rusia Sergei Lavrov terlihat bercakap-cakap sejenak dengan Menlu Arab Saudi Faisal bin Farhan di sela sidang, "
        "Minggu (7/9/2025).",
        ["encounter happened Sergei Lavrov; Faisal bin Farhan Al Saud 2025-09-07"],
    ),
    (  # whom a shut clause names is no subject
        "Jeff Landry, yang ditunjuk Presiden Donald Trump sebagai utusan khusus, berencana berkunjung ke Nuuk.",
        ["visit planned Jeff Landry; Greenland"],
    ),
    (
        "Presiden Cyril Ramaphosa, yang pernah dipermalukan Donald Trump di Gedung Putih, menelepon Presiden Volodymyr Zelensky.",
        ["call happened Cyril Ramaphosa; Volodymyr Zelenskyy"],
    ),
]


@pytest.mark.parametrize(("text", "lines"), TOLD)
def test_subjects_after_an_opening_phrase(text: str, lines: list[str]) -> None:
    found = {line(one) for one in mentions(text, "2025-09-10")}
    assert found == {wanted(one) for one in lines}
