"""The day of what is ahead in its many forms, with the hour and without, and stories told in several words."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions

TOLD = [
    (
        "KTT Trump dan Kim Jong Un akan digelar di Singapura pada 12 Juni pukul 09.00 waktu setempat.",
        "2025-05-10",
        ["meeting planned Donald Trump; Kim Jong Un 2025-06-12"],
    ),
    (
        "KTT Trump dan Kim Jong Un akan digelar di Singapura pada 12 Juni, pukul 09.00.",
        "2025-05-10",
        ["meeting planned Donald Trump; Kim Jong Un 2025-06-12"],
    ),
    (
        "Trump akan bertemu Kim Jong Un di Singapura pada Kamis (12/6), pukul 09.00 waktu setempat.",
        "2025-05-10",
        ["meeting planned Donald Trump; Kim Jong Un 2025-06-12"],
    ),
    (
        "Presiden Prabowo akan menerima PM Anwar Ibrahim di Istana Merdeka, Senin (12/5), pukul 10.00 WIB.",
        "2025-05-10",
        ["meeting planned Anwar Ibrahim; Prabowo Subianto 2025-05-12"],
    ),
    (
        "Presiden Prabowo akan menerima PM Anwar Ibrahim di Istana Merdeka pada Senin (12/5) pukul 10.00 WIB.",
        "2025-05-10",
        ["meeting planned Anwar Ibrahim; Prabowo Subianto 2025-05-12"],
    ),
    (
        "Trump akan menelepon Putin pada Senin (12/5), pukul 10 pagi waktu Washington.",
        "2025-05-10",
        ["call planned Donald Trump; Vladimir Putin 2025-05-12"],
    ),
    (
        "Trump akan menelepon Putin pukul 10.00 waktu setempat, Senin (12/5).",
        "2025-05-10",
        ["call planned Donald Trump; Vladimir Putin 2025-05-12"],
    ),
    (
        "Trump dijadwalkan bertemu Putin, Jumat (16/5), sekitar pukul 11.30 waktu Alaska (Sabtu dini hari WIB).",
        "2025-05-10",
        ["meeting planned Donald Trump; Vladimir Putin 2025-05-16"],
    ),
    (
        "Pukul 14.00 WIB, Senin (12/5), Prabowo akan bertemu Macron di Istana Merdeka.",
        "2025-05-10",
        ["meeting planned Emmanuel Macron; Prabowo Subianto 2025-05-12"],
    ),
    (
        "Keduanya, Macron dan Starmer, akan bertemu pada Kamis (15/5) sore waktu London.",
        "2025-05-10",
        ["meeting planned Emmanuel Macron; Keir Starmer 2025-05-15"],
    ),
    (
        "Presiden Prancis Emmanuel Macron akan bertemu Kanselir Jerman Friedrich Merz pada Senin, 19 Mei.",
        "2025-05-10",
        ["meeting planned Emmanuel Macron; Friedrich Merz 2025-05-19"],
    ),
    (
        "Presiden Prancis Emmanuel Macron akan bertemu Kanselir Jerman Friedrich Merz pada 19 Mei mendatang.",
        "2025-05-10",
        ["meeting planned Emmanuel Macron; Friedrich Merz 2025-05-19"],
    ),
    (
        "Presiden Prancis Emmanuel Macron akan bertemu Kanselir Jerman Friedrich Merz pada 19 Mei nanti.",
        "2025-05-10",
        ["meeting planned Emmanuel Macron; Friedrich Merz 2025-05-19"],
    ),
    (
        "Presiden Prancis Emmanuel Macron akan bertemu Kanselir Jerman Friedrich Merz pada 19 Mei 2025 mendatang.",
        "2025-05-10",
        ["meeting planned Emmanuel Macron; Friedrich Merz 2025-05-19"],
    ),
    (
        "Presiden Prancis Emmanuel Macron akan bertemu Kanselir Jerman Friedrich Merz lusa.",
        "2025-05-10",
        ["meeting planned Emmanuel Macron; Friedrich Merz 2025-05-12"],
    ),
    (
        "Presiden Prancis Emmanuel Macron akan bertemu Kanselir Jerman Friedrich Merz pada pekan kedua Juni.",
        "2025-05-10",
        ["meeting planned Emmanuel Macron; Friedrich Merz 2025-06"],
    ),
    (
        "Presiden Prancis Emmanuel Macron akan bertemu Kanselir Jerman Friedrich Merz awal Juni mendatang.",
        "2025-05-10",
        ["meeting planned Emmanuel Macron; Friedrich Merz 2025-06"],
    ),
    (
        "Presiden Prancis Emmanuel Macron akan bertemu Kanselir Jerman Friedrich Merz sebelum akhir tahun ini.",
        "2025-05-10",
        ["meeting planned Emmanuel Macron; Friedrich Merz 2025"],
    ),
    (
        "Presiden Prancis Emmanuel Macron akan bertemu Kanselir Jerman Friedrich Merz Senin pekan depan.",
        "2025-05-10",
        ["meeting planned Emmanuel Macron; Friedrich Merz 2025-05-12"],
    ),
    (
        "Presiden Prancis Emmanuel Macron akan bertemu Kanselir Jerman Friedrich Merz Senin depan (12/5).",
        "2025-05-10",
        ["meeting planned Emmanuel Macron; Friedrich Merz 2025-05-12"],
    ),
    (
        "Presiden Prancis Emmanuel Macron akan bertemu Kanselir Jerman Friedrich Merz Jumat pekan depan.",
        "2025-05-10",
        ["meeting planned Emmanuel Macron; Friedrich Merz 2025-05-16"],
    ),
    (
        "Presiden Prancis Emmanuel Macron akan bertemu Kanselir Jerman Friedrich Merz dalam dua pekan ke depan.",
        "2025-05-10",
        ["meeting planned Emmanuel Macron; Friedrich Merz"],
    ),
    (
        "Presiden Prancis Emmanuel Macron akan bertemu Kanselir Jerman Friedrich Merz dua hari lagi.",
        "2025-05-10",
        ["meeting planned Emmanuel Macron; Friedrich Merz 2025-05-12"],
    ),
    (
        "Presiden Prancis Emmanuel Macron akan bertemu Kanselir Jerman Friedrich Merz besok, Minggu (11/5).",
        "2025-05-10",
        ["meeting planned Emmanuel Macron; Friedrich Merz 2025-05-11"],
    ),
    (
        "Presiden Prancis Emmanuel Macron akan bertemu Kanselir Jerman Friedrich Merz Minggu besok.",
        "2025-05-10",
        ["meeting planned Emmanuel Macron; Friedrich Merz 2025-05-11"],
    ),
    (
        "Presiden Prancis Emmanuel Macron akan bertemu Kanselir Jerman Friedrich Merz sore nanti.",
        "2025-05-10",
        ["meeting planned Emmanuel Macron; Friedrich Merz 2025-05-10"],
    ),
    (
        "Presiden Prancis Emmanuel Macron akan bertemu Kanselir Jerman Friedrich Merz malam ini.",
        "2025-05-10",
        ["meeting planned Emmanuel Macron; Friedrich Merz 2025-05-10"],
    ),
    (
        "Presiden Prancis Emmanuel Macron akan bertemu Kanselir Jerman Friedrich Merz Sabtu malam ini.",
        "2025-05-10",
        ["meeting planned Emmanuel Macron; Friedrich Merz 2025-05-10"],
    ),
    (
        "Menurut istananya, Macron berencana bertemu dengan Modi pada Rabu (29/10), dan bertemu dengan Ishiba keesokan "
        "harinya. Ini akan menjadi pertemuan kedua antara Modi dan Macron sejak pertemuan perdana mereka di Marseille "
        "pada Februari.",
        "2025-10-24",
        [
            "meeting happened Emmanuel Macron; Narendra Modi 2025-02",
            "meeting planned Emmanuel Macron; Narendra Modi 2025-10-29",
            "meeting planned Emmanuel Macron; Shigeru Ishiba 2025-10-30",
        ],
    ),
    (
        "Wakil Menlu Rusia Sergei Ryabkov mengatakan Rusia tidak mengesampingkan kemungkinan pertemuan resmi"
        " dengan AS soal senjata di antariksa.",
        "2025-05-10",
        ["meeting proposed Russia; United States"],
    ),
    (
        "Menlu Retno Marsudi memastikan ia akan menyambangi Amerika Serikat akhir bulan ini. Di Washington nanti, Retno akan "
        "bertemu Menlu John Kerry.",
        "2015-09-08",
        ["meeting planned John Kerry; Retno Marsudi 2015-09", "visit planned Retno Marsudi; United States 2015-09"],
    ),
    (
        "Para menteri menyiapkan lawatan Presiden Joko Widodo, yang akan menyambangi AS menjelang akhir Oktober.",
        "2015-09-08",
        ["visit planned Joko Widodo; United States 2015-10"],
    ),
    (
        "Kim Jong Un mengundang Donald Trump ke Pyongyang. Undangan itu disampaikan lewat sepucuk surat yang tiba "
        "pada Agustus.",
        "2019-09-16",
        ["message happened Donald Trump; Kim Jong Un 2019-08", "visit proposed Donald Trump; Kim Jong Un"],
    ),
    (
        'Kim Jong Un menyatakan "kesediaannya" untuk kembali mengadakan pertemuan puncak dengan Trump.',
        "2019-09-16",
        ["meeting proposed Donald Trump; Kim Jong Un"],
    ),
    (
        "Putin tidak memiliki rencana untuk menelepon Trump dalam waktu dekat, kata Peskov.",
        "2025-05-10",
        ["call denied Donald Trump; Vladimir Putin"],
    ),
    (
        "Kremlin menyebut Vladimir Putin siap membicarakan gencatan senjata dengan presiden terpilih AS, Donald Trump.",
        "2025-05-10",
        ["call proposed Donald Trump; Vladimir Putin"],
    ),
    (
        "Macron Akan Bertemu Erdogan Pekan Depan\nPARIS - Presiden Prancis Emmanuel Macron akan bertemu Presiden Turki"
        " Recep Tayyip Erdogan pekan depan. Keduanya akan membahas Ukraina. Macron dan Erdogan dijadwalkan bertatap "
        "muka di sela KTT NATO di Den Haag.",
        "2025-05-10",
        ["meeting planned Emmanuel Macron; Recep Tayyip Erdoğan 2025-05-12"],
    ),
    (
        "Merz akan menelepon Putin, kata juru bicara pemerintah Jerman, Jumat. Ini akan menjadi percakapan pertama "
        'keduanya sejak Merz menjabat. "Kanselir akan menyampaikan posisi Eropa," ujarnya. Waktu percakapan belum '
        "ditentukan.",
        "2025-05-10",
        ["call planned Friedrich Merz; Vladimir Putin"],
    ),
    (
        'Trump mengancam membatalkan pertemuan dengan Xi Jinping di Korea Selatan. "Tidak ada alasan untuk bertemu," '
        "tulisnya. Gedung Putih kemudian menegaskan pertemuan itu tetap akan digelar pada 30 Oktober.",
        "2025-05-10",
        ["meeting planned Donald Trump; Xi Jinping 2025-10-30"],
    ),
    (
        "Kremlin mengonfirmasi bahwa Putin akan bertemu Witkoff di Moskow pada Rabu (14/5). Utusan Trump itu "
        "dijadwalkan tiba di ibu kota Rusia pada Selasa malam. Pertemuan Putin dan Witkoff akan menjadi yang kelima "
        "tahun ini.",
        "2025-05-10",
        ["meeting planned Steve Witkoff; Vladimir Putin 2025-05-14", "visit planned Russia; Steve Witkoff 2025-05-13"],
    ),
    (
        "Xi Jinping kemungkinan akan mengunjungi Korea Selatan pada Mei setelah mengunjungi Pyongyang pada April.",
        "2019-01-14",
        ["visit planned North Korea; Xi Jinping 2019-04", "visit proposed South Korea; Xi Jinping 2019-05"],
    ),
    (
        "Trump akan bertemu Xi Jinping di Busan pada Oktober setelah bertemu Putin di Alaska pada Agustus.",
        "2025-09-10",
        ["meeting happened Donald Trump; Vladimir Putin 2025-08", "meeting planned Donald Trump; Xi Jinping 2025-10"],
    ),
    (
        "Macron akan melawat ke Jakarta pada akhir Mei usai mengunjungi Kairo pada April.",
        "2025-05-10",
        ["visit happened Egypt; Emmanuel Macron 2025-04", "visit planned Emmanuel Macron; Indonesia 2025-05"],
    ),
]


@pytest.mark.parametrize(("text", "published", "contacts"), TOLD)
def test_what_is_told(text: str, published: str, contacts: list[str]) -> None:
    assert sorted(line(m) for m in mentions(text, published)) == contacts
