"""Reports from abroad: who goes on as 'ia', days and places that belong to another contact, lists of leaders."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (  # of whom a spokesman tells is who goes on
        "Menurut juru bicara Majed Al Ansari, agenda Emir Qatar Tamim bin Hamad Al Thani pekan ini padat. Ia dijadwalkan "
        "berjumpa Presiden Gabon Ali Bongo Ondimba di Doha.",
        ["meeting planned Tamim bin Hamad Al Thani; Ali Bongo"],
    ),
    (  # each with his state
        "Presiden Kenya William Ruto telah melakukan komunikasi dengan para pemimpin kedua negara, yakni Paul Kagame dari Rwanda dan Felix Tshisekedi dari "
        "Republik Demokratik Kongo.",
        ["call happened William Ruto; Paul Kagame", "call happened William Ruto; Félix Tshisekedi"],
    ),
    (  # what is followed up keeps its own day
        "Menlu Retno Marsudi bertemu Menlu Laos Saleumxay Kommasith di Vientiane. Senin (8/9/2025) ini, Menlu Prancis "
        "Jean-Noel Barrot akan menemui Saleumxay guna menindaklanjuti pertemuan Retno dengan Saleumxay.",
        [
            "meeting happened Retno Marsudi; Saleumxay Kommasith",
            "meeting planned Jean-Noël Barrot; Saleumxay Kommasith 2025-09-08",
        ],
    ),
    (  # what is to be raised there is still ahead
        "Proyek kereta itu akan dibahas dalam pertemuan Presiden Filipina Ferdinand Marcos Jr dan Presiden China Xi Jinping, "
        "Senin (8/9/2025).",
        ["meeting planned Ferdinand Marcos Jr.; Xi Jinping 2025-09-08"],
    ),
    (  # talks begun at a place are no mere process
        "Presiden Rusia Vladimir Putin telah memulai pembicaraan di Kremlin dengan Menteri Pertahanan Malaysia Mohamed Khaled "
        "Nordin.",
        ["meeting happened Vladimir Putin; Mohamed Khaled Nordin"],
    ),
    (  # whom somebody asked there, as a clitic
        "Presiden Prancis Emmanuel Macron mengatakan bahwa Presiden Azerbaijan Ilham Aliyev memintanya selama pertemuan di "
        "Brussel agar menjaga perdamaian.",
        ["meeting happened Ilham Aliyev; Emmanuel Macron"],
    ),
    (  # who is buried meets nobody
        "Presiden AS Donald Trump dan PM Inggris Keir Starmer bertemu selama pemakaman Paus Fransiskus di Roma. Trump berkata "
        "selama pembicaraan mereka di Roma, mereka membahas baja.",
        ["meeting happened Donald Trump; Keir Starmer"],
    ),
    (  # an answer to a meeting has its own month
        "Pada Juni, China menggelar latihan sebagai tanggapan atas pertemuan Presiden Taiwan Lai Ching-te dengan Ketua DPR AS "
        "Mike Johnson.",
        ["meeting happened Lai Ching-te; Mike Johnson"],
    ),
    (  # nobody offers anything; teams meet in a final
        "Utusan PBB menilai Presiden Sudan Selatan Salva Kiir tidak menunjukkan tanda-tanda bersedia bertemu Presiden Kenya "
        "William Ruto. Final itu mempertemukan Prancis kontra Argentina.",
        [],
    ),
]


@pytest.mark.parametrize(("text", "lines"), TOLD)
def test_what_whole_reports_showed(text: str, lines: list[str]) -> None:
    found = {line(one) for one in mentions(text, "2025-09-08")}
    assert found == {wanted(one) for one in lines}
