"""A report and its denial, a refusal and what came of it, a meeting told by the week of the visit; reports read whole."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions

TOLD = [
    (
        "Presiden Prabowo akan melawat ke Paris bulan depan untuk bertemu Presiden Macron. Menurut Istana, kunjungan "
        "dijadwalkan pada 12-14 Juni.",
        "2025-05-10",
        [
            "meeting planned Emmanuel Macron; Prabowo Subianto 2025-06-12",
            "visit planned France; Prabowo Subianto 2025-06-12",
        ],
    ),
    (
        "Menlu AS Marco Rubio akan bertemu Netanyahu di Yerusalem pekan depan. Rubio akan berada di Israel pada 13 "
        "dan 14 Mei.",
        "2025-05-10",
        ["meeting planned Benjamin Netanyahu; Marco Rubio 2025-05-13", "visit planned Israel; Marco Rubio 2025-05-13"],
    ),
    (
        "PM Takaichi akan mengunjungi Washington pada Juni dan bertemu Trump. Tanggal kunjungannya adalah 18 Juni, "
        "kata Kihara.",
        "2025-05-10",
        [
            "meeting planned Donald Trump; Sanae Takaichi 2025-06-18",
            "visit planned Sanae Takaichi; United States 2025-06-18",
        ],
    ),
    (
        "Istana membantah kabar Presiden Prabowo akan bertemu Netanyahu di Mesir. Media Israel sebelumnya "
        "memberitakan keduanya akan bertemu di Sharm el-Sheikh.",
        "2025-05-10",
        ["meeting denied Benjamin Netanyahu; Prabowo Subianto"],
    ),
    (
        "Sebelumnya, Financial Times melaporkan Trump berencana menelepon Putin pekan ini. Kremlin membantah laporan "
        "itu dan mengatakan tidak ada rencana panggilan telepon antara keduanya.",
        "2025-05-10",
        ["call denied Donald Trump; Vladimir Putin 2025-05-05"],
    ),
    (
        "Trump sebelumnya menegaskan tidak akan bertemu Zelensky. Namun, pada Jumat (9/5), Gedung Putih mengumumkan "
        "keduanya akan bertemu di Washington pekan depan.",
        "2025-05-10",
        ["meeting planned Donald Trump; Volodymyr Zelenskyy 2025-05-12"],
    ),
    (
        "Kim Jong Un semula menolak bertemu Moon Jae-in. Belakangan, ia setuju bertemu Moon di Panmunjom pada Juni.",
        "2025-05-10",
        ["meeting planned Kim Jong Un; Moon Jae-in 2025-06"],
    ),
    (
        "Kremlin menyatakan belum ada rencana pertemuan Putin dengan Trump. Trump sendiri mengatakan ia ingin bertemu"
        " Putin di Riyadh.",
        "2025-05-10",
        ["meeting denied Donald Trump; Vladimir Putin", "meeting proposed Donald Trump; Vladimir Putin"],
    ),
    (
        "Seoul membantah laporan bahwa Lee Jae Myung akan bertemu Kim Jong Un di Panmunjom. Kantor berita Yonhap "
        "memberitakan keduanya dijadwalkan bertemu pada 15 Mei.",
        "2025-05-10",
        ["meeting denied Kim Jong Un; Lee Jae-myung 2025-05-15"],
    ),
    (
        "Merz awalnya tidak akan bertemu Netanyahu. Kantor kanselir kemudian mengumumkan keduanya akan bertemu di "
        "Berlin pada 19 Mei.",
        "2025-05-10",
        ["meeting planned Benjamin Netanyahu; Friedrich Merz 2025-05-19"],
    ),
    (
        "Presiden Petro akan terbang ke Washington bulan ini guna bertemu Trump. Kunjungan itu akan berlangsung dari "
        "20 hingga 22 Mei.",
        "2025-05-10",
        [
            "meeting planned Donald Trump; Gustavo Petro 2025-05-20",
            "visit planned Gustavo Petro; United States 2025-05-20",
        ],
    ),
    (
        "Erdogan mengundang Sisi ke Ankara. Kairo mengatakan lawatan akan dilakukan pada September.",
        "2025-05-10",
        ["visit planned Abdel Fattah el-Sisi; Recep Tayyip Erdoğan 2025-09"],
    ),
    (
        "Reuters melaporkan Witkoff akan menemui Putin di Moskow pada Minggu (11/5). Kremlin mengonfirmasi pertemuan "
        "itu.",
        "2025-05-10",
        ["meeting planned Steve Witkoff; Vladimir Putin 2025-05-11"],
    ),
    (
        "Sekjen PBB Antonio Guterres berharap bertemu Putin. Moskow sebelumnya menyatakan tidak ada rencana pertemuan"
        " Putin dengan Guterres.",
        "2025-05-10",
        ["meeting proposed António Guterres; Vladimir Putin"],
    ),
    (
        "Presiden Rusia Vladimir Putin akan melawat ke Beijing pada 20-21 Mei 2025 atas undangan Presiden China Xi "
        "Jinping. Kremlin mengumumkan rencana itu pada Jumat (9/5).\nDalam kunjungan tersebut, Putin dan Xi akan "
        "membahas kerja sama energi serta situasi di Ukraina. Keduanya juga dijadwalkan menandatangani sejumlah "
        'dokumen.\n"Kunjungan ini sangat penting bagi kedua negara," kata juru bicara Kremlin Dmitry Peskov.\nIni akan '
        "menjadi lawatan kedua Putin ke China tahun ini. Putin dan Xi terakhir kali bertemu di Kazan pada Oktober "
        "2024.\nSelain bertemu Xi, Putin akan mengadakan pembicaraan dengan Perdana Menteri Li Qiang.",
        "2025-05-10",
        [
            "meeting happened Vladimir Putin; Xi Jinping 2024-10",
            "meeting planned Li Qiang; Vladimir Putin 2025-05-20",
            "meeting planned Vladimir Putin; Xi Jinping 2025-05-20",
            "visit planned China; Vladimir Putin 2025-05-20",
        ],
    ),
    (
        "Istana Elysee membatalkan rencana pertemuan puncak antara Emmanuel Macron dan Vladimir Putin di Astana. "
        "Pembatalan diumumkan sehari setelah Menlu Prancis Jean-Noel Barrot berbicara melalui telepon dengan "
        'Menlu Rusia Sergey Lavrov.\n"Tidak ada rencana pertemuan Presiden Macron dengan Presiden Putin dalam '
        'waktu dekat," kata seorang pejabat.\nSebelumnya, Macron mengatakan akan bertemu Putin dalam dua pekan. '
        "Keduanya terakhir bertemu di Baku pada Agustus 2024.\nKremlin menyebut pertemuan itu membutuhkan "
        "persiapan serius.",
        "2025-05-10",
        [
            "call happened Jean-Noël Barrot; Sergei Lavrov",
            "meeting cancelled Emmanuel Macron; Vladimir Putin",
            "meeting happened Emmanuel Macron; Vladimir Putin 2024-08",
        ],
    ),
    (
        "Menteri Luar Negeri RI Sugiono akan mengunjungi Selandia Baru pekan depan untuk bertemu Menteri Luar Negeri "
        "Winston Peters.\nJuru bicara Kemlu Rolliansyah Soemirat mengatakan kunjungan itu akan berlangsung pada 14-15 "
        'Mei. "Menlu akan bertemu mitranya di Wellington," katanya di Jakarta, Jumat.\nMenurut dia, kedua menteri akan'
        " membahas perdagangan dan keamanan. Sugiono juga dijadwalkan melakukan kunjungan kehormatan kepada Perdana "
        "Menteri Christopher Luxon.\nKunjungan ini merupakan yang pertama bagi Sugiono ke Selandia Baru sejak "
        "dilantik.",
        "2025-05-10",
        [
            "meeting planned Christopher Luxon; Sugiono 2025-05-14",
            "meeting planned Sugiono; Winston Peters 2025-05-14",
            "visit planned New Zealand; Sugiono 2025-05-14",
        ],
    ),
    (
        "Kementerian Luar Negeri Iran membantah laporan bahwa Menlu Abbas Araghchi akan bertemu utusan AS Steve "
        'Witkoff di Oslo pekan depan. Juru bicara Esmaeil Baghaei mengatakan belum ada jadwal perundingan baru.\n"Kami'
        ' belum menyepakati tanggal dan tempat," kata Baghaei, Sabtu (10/5).\nAxios sebelumnya melaporkan Witkoff dan '
        "Araghchi akan bertemu di ibu kota Norwegia itu.\nPutaran terakhir perundingan berlangsung di Roma pada 23 "
        "April.",
        "2025-05-10",
        [
            "meeting denied Abbas Araghchi; Steve Witkoff 2025-05-12",
            "meeting happened Abbas Araghchi; Steve Witkoff 2025-04-23",
        ],
    ),
    (
        "Presiden Putin menyatakan tidak keberatan bertemu Zelensky di Moskow.",
        "2025-05-10",
        ["meeting proposed Vladimir Putin; Volodymyr Zelenskyy"],
    ),
    (
        "Qatar menawarkan diri untuk memfasilitasi pertemuan Trump dengan Pezeshkian di Doha.",
        "2025-05-10",
        ["meeting proposed Donald Trump; Masoud Pezeshkian"],
    ),
    (
        "Ide pertemuan Kim Jong Un dengan Takaichi mengemuka lagi setelah pidato sang perdana menteri.",
        "2025-05-10",
        ["meeting proposed Kim Jong Un; Sanae Takaichi"],
    ),
    (
        "Wang Yi mengajak Menlu Filipina Enrique Manalo berdialog langsung di Beijing.",
        "2025-05-10",
        ["meeting proposed Enrique Manalo; Wang Yi"],
    ),
    (
        "Kanselir Jerman Friedrich Merz mengundang Presiden Suriah Ahmed al-Sharaa ke Berlin. Undangan disampaikan "
        "melalui sambungan telepon, Kamis (8/5).",
        "2025-05-10",
        ["call happened Ahmed al-Sharaa; Friedrich Merz 2025-05-08", "visit proposed Ahmed al-Sharaa; Friedrich Merz"],
    ),
    (
        "Kanselir Jerman Friedrich Merz mengundang Presiden Suriah Ahmed al-Sharaa ke Berlin. Undangan tersebut "
        "disampaikan Merz dalam percakapan telepon dengan Sharaa, Kamis (8/5).",
        "2025-05-10",
        ["call happened Ahmed al-Sharaa; Friedrich Merz 2025-05-08", "visit proposed Ahmed al-Sharaa; Friedrich Merz"],
    ),
    (
        "Kanselir Jerman Friedrich Merz mengundang Presiden Suriah Ahmed al-Sharaa ke Berlin. Undangan itu "
        "dilontarkan saat keduanya berbicara lewat telepon pada Kamis (8/5).",
        "2025-05-10",
        ["call happened Ahmed al-Sharaa; Friedrich Merz 2025-05-08", "visit proposed Ahmed al-Sharaa; Friedrich Merz"],
    ),
    (
        "Kanselir Jerman Friedrich Merz mengundang Presiden Suriah Ahmed al-Sharaa ke Berlin. Hal itu disampaikan "
        "Merz saat menelepon Sharaa, Kamis (8/5).",
        "2025-05-10",
        ["call happened Ahmed al-Sharaa; Friedrich Merz 2025-05-08", "visit proposed Ahmed al-Sharaa; Friedrich Merz"],
    ),
    (
        "Kanselir Jerman Friedrich Merz mengundang Presiden Suriah Ahmed al-Sharaa ke Berlin. Hal itu disampaikannya "
        "dalam percakapan telepon, Kamis (8/5).",
        "2025-05-10",
        ["call happened Ahmed al-Sharaa; Friedrich Merz 2025-05-08", "visit proposed Ahmed al-Sharaa; Friedrich Merz"],
    ),
    (
        "Presiden Prabowo mengundang PM Albanese ke Jakarta. Undangan disampaikan ketika keduanya bertemu di "
        "Canberra, Jumat (9/5).",
        "2025-05-10",
        [
            "meeting happened Anthony Albanese; Prabowo Subianto 2025-05-09",
            "visit proposed Anthony Albanese; Prabowo Subianto",
        ],
    ),
    (
        "Presiden Prabowo mengundang PM Albanese ke Jakarta. Undangan itu disampaikan dalam pertemuan di Canberra, "
        "Jumat (9/5).",
        "2025-05-10",
        [
            "meeting happened Anthony Albanese; Prabowo Subianto 2025-05-09",
            "visit proposed Anthony Albanese; Prabowo Subianto",
        ],
    ),
    (
        "Raja Abdullah II mengundang Presiden Prabowo berkunjung ke Amman. Undangan tersebut tertuang dalam surat "
        "yang diserahkan Menlu Ayman Safadi, Kamis (8/5).",
        "2025-05-10",
        ["message happened Abdullah II; Prabowo Subianto 2025-05-08", "visit proposed Abdullah II; Prabowo Subianto"],
    ),
    (
        "Trump mengajak Xi Jinping bertemu. Ajakan itu disampaikan lewat surat pekan lalu.",
        "2025-05-10",
        ["meeting proposed Donald Trump; Xi Jinping", "message happened Donald Trump; Xi Jinping 2025-04-28"],
    ),
    (
        "Erdogan menawarkan diri menjadi penengah kepada Putin dalam percakapan telepon, Kamis (8/5).",
        "2025-05-10",
        ["call happened Recep Tayyip Erdoğan; Vladimir Putin 2025-05-08"],
    ),
    (
        "Dalam percakapan telepon dengan PM Ishiba pada Kamis (8/5), Presiden Marcos mengundang Ishiba ke Manila.",
        "2025-05-10",
        [
            "call happened Ferdinand Marcos Jr.; Shigeru Ishiba 2025-05-08",
            "visit proposed Ferdinand Marcos Jr.; Shigeru Ishiba",
        ],
    ),
]


@pytest.mark.parametrize(("text", "published", "contacts"), TOLD)
def test_what_is_told(text: str, published: str, contacts: list[str]) -> None:
    assert sorted(line(m) for m in mentions(text, published)) == contacts
