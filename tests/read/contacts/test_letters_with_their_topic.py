"""Letters whose topic stands before the reader, and those that reached his hands."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (
        "2019-06-20",
        "Perdana Menteri Pakistan Imran Khan melayangkan surat soal Kashmir kepada Perdana Menteri India Narendra "
        "Modi pada 7 Juni.",
        ["message happened Imran Khan; Narendra Modi 2019-06-07"],
    ),
    (
        "2019-06-20",
        "Surat Presiden Emmanuel Macron sampai di tangan Presiden Iran Hassan Rouhani pada Selasa (18/6).",
        ["message happened Emmanuel Macron; Hassan Rouhani 2019-06-18"],
    ),
    (
        "2019-06-20",
        "Lewat surat bertanggal 3 Juni, Menteri Pertahanan Turki Hulusi Akar meminta Menhan AS Patrick Shanahan "
        "menahan diri.",
        ["message happened Hulusi Akar; Patrick Shanahan 2019-06-03"],
    ),
    (
        "2019-06-20",
        "Menlu Iran Mohammad Javad Zarif mengirimkan surat balasan kepada Menlu Jerman Heiko Maas, Rabu (19/6).",
        ["message happened Mohammad Javad Zarif; Heiko Maas 2019-06-19"],
    ),
    (
        "2019-06-20",
        "Presiden Venezuela Nicolas Maduro sudah melayangkan sepucuk surat berisi tawaran damai kepada Presiden "
        "Kolombia Ivan Duque.",
        ["message happened Nicolás Maduro; Iván Duque"],
    ),
    (
        "2019-06-20",
        "Sepucuk surat dari Presiden Korea Selatan Moon Jae-in sampai ke meja Kim Jong Un pekan lalu.",
        ["message happened Moon Jae-in; Kim Jong Un 2019-06-10"],
    ),
    (
        "2019-06-20",
        "Presiden Turki Recep Tayyip Erdogan menulis surat mengenai S-400 kepada Presiden AS Donald Trump bulan lalu.",
        ["message happened Recep Tayyip Erdoğan; Donald Trump 2019-05"],
    ),
    (
        "2019-06-20",
        "Presiden Filipina Rodrigo Duterte mengirim surat protes terkait kapal itu ke Presiden China Xi Jinping.",
        ["message happened Rodrigo Duterte; Xi Jinping"],
    ),
    (
        "2019-06-20",
        "Surat itu sampai di tangan wartawan, kata juru bicara Trump.",
        [],
    ),
    (
        "2019-06-20",
        "Perdana Menteri India Narendra Modi melayangkan surat pengunduran diri kepada Presiden Ram Nath Kovind.",
        [],
    ),
    (
        "2019-06-20",
        "Lewat surat terbuka, warga meminta Presiden Rusia Vladimir Putin membebaskan Ivan Golunov.",
        [],
    ),
    (
        "2019-06-20",
        "Kabar itu sampai di telinga Presiden Prancis Emmanuel Macron.",
        [],
    ),
    (
        "2019-06-20",
        "Presiden Mesir Abdel Fattah el-Sisi mengirim telegram tentang gempa itu kepada Presiden Jokowi pada "
        "Senin (17/6).",
        ["message happened Abdel Fattah el-Sisi; Joko Widodo 2019-06-17"],
    ),
    (
        "2019-06-20",
        "Surat Menlu Venezuela Jorge Arreaza telah mendarat di meja Sekjen PBB Antonio Guterres, Rabu (19/6).",
        ["message happened Jorge Arreaza; António Guterres 2019-06-19"],
    ),
    (
        "2019-06-20",
        "Nota tentang kapal tanker disampaikan Kementerian Luar Negeri Iran, Kamis. Presiden Iran Hassan Rouhani "
        "menyampaikan pesan berisi peringatan kepada Presiden Prancis Emmanuel Macron, Rabu (19/6).",
        ["message happened Hassan Rouhani; Emmanuel Macron 2019-06-19"],
    ),
    (
        "2019-06-20",
        "Surat ajakan bertemu dari Kim Jong Un sudah sampai ke tangan Presiden Korea Selatan Moon Jae-in.",
        ["message happened Kim Jong Un; Moon Jae-in"],
    ),
    (
        "2019-06-20",
        "Menlu Australia Marise Payne menulis surat perihal warganya yang ditahan kepada Menlu China Wang Yi, "
        "awal bulan ini.",
        ["message happened Marise Payne; Wang Yi 2019-06"],
    ),
]


@pytest.mark.parametrize(("published", "text", "contacts"), TOLD)
def test_letters_with_their_topic(published: str, text: str, contacts: list[str]) -> None:
    told = sorted(line(mention) for mention in mentions(text, published))
    assert sorted(map(wanted, contacts)) == told
