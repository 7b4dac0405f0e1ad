"""Reports of plans, of what was moved, called off and denied, read whole."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions

TOLD = [
    (
        "JAKARTA - Menteri Pertahanan Sjafrie Sjamsoeddin dijadwalkan bertemu Menteri Pertahanan Turki Yasar "
        "Guler pada Selasa (13/5/2025). Pertemuan itu akan digelar di Ankara. Kepala Biro Humas Kemhan Bagas "
        'Wirawan mengatakan Sjafrie berangkat ke Turki pada Senin malam.\n"Kunjungan ini merupakan tindak lanjut '
        'pertemuan Presiden Prabowo dan Presiden Erdogan di Ankara pada 10 April lalu," kata Bagas, Sabtu.\nSelain '
        "bertemu Guler, Sjafrie diagendakan mengunjungi industri pertahanan Turki.",
        "2025-05-10",
        [
            "meeting happened Prabowo Subianto; Recep Tayyip Erdoğan 2025-04-10",
            "meeting planned Sjafrie Sjamsoeddin; Yaşar Güler 2025-05-13",
            "visit planned Sjafrie Sjamsoeddin; Turkey 2025-05-12",
        ],
    ),
    (
        "Perdana Menteri Kamboja Hun Manet membantah akan bertemu Perdana Menteri Thailand Anutin Charnvirakul di "
        'Kuala Lumpur. "Tidak ada pertemuan bilateral yang dijadwalkan," tulis Hun Manet di Facebook, Sabtu.\n'
        "Sebelumnya, Anwar Ibrahim mengatakan kedua pemimpin akan bertemu di sela KTT ASEAN pada 26 Mei. Anwar "
        "menelepon keduanya pada Jumat (9/5).",
        "2025-05-10",
        [
            "call happened Anutin Charnvirakul; Anwar Ibrahim 2025-05-09",
            "call happened Anwar Ibrahim; Hun Manet 2025-05-09",
            "meeting denied Anutin Charnvirakul; Hun Manet 2025-05-26",
        ],
    ),
    (
        "Menlu Inggris David Lammy akan menemui Menlu China Wang Yi di London hari ini. Kunjungan Wang ke Inggris "
        "merupakan yang pertama dalam sepuluh tahun. Setelah dari London, Wang akan menghadiri Konferensi Keamanan "
        "Munich.\nWang dan Lammy dijadwalkan memimpin dialog strategis. Keduanya bertemu di Beijing pada Oktober 2024.",
        "2025-05-10",
        [
            "meeting happened David Lammy; Wang Yi 2024-10",
            "meeting planned David Lammy; Wang Yi 2025-05-10",
            "visit planned United Kingdom; Wang Yi 2025-05-10",
        ],
    ),
    (
        "Raja Swedia Carl XVI Gustaf membatalkan kunjungan kenegaraan ke Zambia karena banjir di negara itu. "
        "Kunjungan yang direncanakan pada 11-13 Februari mendatang itu diragukan sejak pekan lalu.\nPresiden "
        "Zambia Hakainde Hichilema sedianya menjamu sang raja di Lusaka.\nIstana Swedia mengatakan lawatan tetap "
        "akan dilakukan sesuai rencana setelah pemerintah memberi jaminan keamanan.",
        "2025-05-10",
        ["meeting cancelled Carl XVI Gustaf; Hakainde Hichilema", "visit planned Carl XVI Gustaf; Zambia 2026-02-11"],
    ),
    (
        "Pemerintah Filipina mengumumkan Presiden Ferdinand Marcos Jr. akan melakukan kunjungan kenegaraan ke "
        "Polandia pada 1-3 Juli. Ini akan menjadi kunjungan pertama presiden Filipina ke Polandia dalam sepuluh "
        "tahun.\nMarcos akan bertemu Perdana Menteri Donald Tusk di Warsawa. Ia juga dijadwalkan bertemu Presiden "
        'Andrzej Duda.\n"Presiden juga akan mengunjungi Krakow," kata wakil menteri luar negeri Rosa Villanueva.',
        "2025-05-10",
        [
            "meeting planned Andrzej Duda; Ferdinand Marcos Jr. 2025-07-01",
            "meeting planned Donald Tusk; Ferdinand Marcos Jr. 2025-07-01",
            "visit planned Ferdinand Marcos Jr.; Poland 2025-07-01",
        ],
    ),
    (
        'Presiden Rusia Vladimir Putin mengundang Presiden Amerika Serikat Donald Trump ke Moskow. "Pertemuan '
        'berikutnya di Moskow," kata Putin kepada Trump usai pertemuan di Alaska, Jumat (9/5).\nTrump menjawab bahwa '
        "ia bisa membayangkan hal itu terjadi. Gedung Putih mengatakan belum ada keputusan.",
        "2025-05-10",
        ["meeting happened Donald Trump; Vladimir Putin 2025-05-09", "visit proposed Donald Trump; Vladimir Putin"],
    ),
    (
        "Kunjungan Perdana Menteri Selandia Baru Christopher Luxon ke Hanoi akan berlangsung 16-19 Juni. Luxon "
        "dijadwalkan bertemu Perdana Menteri Pham Minh Chinh pada 18 Juni. Ia juga akan menghadiri Forum Pangan "
        "di Da Nang.\nDuta Besar Vietnam untuk Selandia Baru, Le Van Tuan, menyebut kunjungan itu bersejarah.",
        "2025-05-10",
        [
            "meeting planned Christopher Luxon; Phạm Minh Chính 2025-06-18",
            "visit planned Christopher Luxon; Vietnam 2025-06-16",
        ],
    ),
    (
        "Menteri Luar Negeri China Wang Yi akan melakukan lawatan ke tiga negara Asia Tenggara mulai pekan depan. "
        "Juru bicara Kementerian Luar Negeri China Lin Jian mengatakan Wang akan mengunjungi Thailand, Kamboja, dan "
        "Laos pada 13-17 Mei.\nDi Bangkok, Wang akan bertemu Menlu Maris Sangiampongsa. Ia juga dijadwalkan menemui "
        "Perdana Menteri Hun Manet di Phnom Penh.\nLawatan itu merupakan yang pertama bagi Wang ke kawasan itu tahun "
        "ini.",
        "2025-05-10",
        [
            "meeting planned Hun Manet; Wang Yi 2025-05-13",
            "meeting planned Maris Sangiampongsa; Wang Yi 2025-05-13",
            "visit planned Cambodia; Wang Yi 2025-05-13",
            "visit planned Laos; Wang Yi 2025-05-13",
            "visit planned Thailand; Wang Yi 2025-05-13",
        ],
    ),
    (
        "Menlu Amerika Serikat Marco Rubio menunda lawatannya ke India yang sedianya berlangsung 12-14 Mei. "
        "Departemen Luar Negeri AS tidak menjelaskan alasan penundaan itu.\nRubio semula dijadwalkan bertemu Perdana "
        "Menteri Narendra Modi dan Menlu S. Jaishankar di New Delhi. Kunjungan akan dijadwalkan ulang, kata juru "
        "bicara Tammy Bruce.\nNew Delhi mengatakan kedua pihak masih mencari tanggal baru.",
        "2025-05-10",
        [
            "meeting cancelled Marco Rubio; Narendra Modi 2025-05-12",
            "meeting cancelled Marco Rubio; S. Jaishankar 2025-05-12",
            "visit cancelled India; Marco Rubio 2025-05-12",
        ],
    ),
    (
        "Presiden Korea Selatan Lee Jae Myung mengusulkan pertemuan dengan pemimpin Korea Utara Kim Jong Un. Dalam "
        "pidato di Seoul, Jumat, Lee mengatakan siap berdialog dengan Kim kapan saja.\nPyongyang belum menanggapi "
        "tawaran itu. Kim Yo Jong pekan lalu menegaskan kakaknya tidak tertarik bertemu Lee.\nPresiden AS Donald Trump"
        " juga berharap dapat bertemu Kim Jong Un tahun ini. Trump dan Kim bertemu tiga kali antara 2018 dan 2019.",
        "2025-05-10",
        [
            "meeting happened Donald Trump; Kim Jong Un 2018",
            "meeting proposed Donald Trump; Kim Jong Un 2025",
            "meeting proposed Kim Jong Un; Lee Jae-myung",
        ],
    ),
    (
        "Wakil Presiden Gibran Rakabuming Raka direncanakan menghadiri pemakaman Paus Fransiskus di Vatikan. "
        "Sekretariat Wakil Presiden belum mengumumkan jadwal keberangkatannya.\nSementara itu, Menteri Agama "
        "Nasaruddin Umar mengatakan akan bertemu Duta Besar Vatikan Piero Pioppo pada Senin (12/5).",
        "2025-05-10",
        [
            "meeting planned Nasaruddin Umar; Piero Pioppo 2025-05-12",
            "visit planned Gibran Rakabuming Raka; Vatican City",
        ],
    ),
    (
        "Kremlin mengatakan Presiden Vladimir Putin tidak akan menghadiri KTT G20 di Johannesburg. Rusia akan "
        "diwakili Menlu Sergei Lavrov.\nJuru bicara Dmitry Peskov juga menepis kemungkinan Putin bertemu Presiden "
        'Ukraina Volodymyr Zelensky di sela forum itu. "Tidak ada yang perlu dibicarakan," katanya.\nLavrov '
        "dijadwalkan bertemu Menlu China Wang Yi di kota itu pada 21 November.",
        "2025-05-10",
        ["meeting denied Vladimir Putin; Volodymyr Zelenskyy", "meeting planned Sergei Lavrov; Wang Yi 2025-11-21"],
    ),
    (
        "Perdana Menteri Jepang Shigeru Ishiba tidak jadi berkunjung ke Chile, Peru, dan Meksiko pekan depan. "
        "Kementerian Luar Negeri Jepang mengumumkan pembatalan itu Sabtu.\nIshiba seharusnya tiba di Santiago pada "
        "15 Mei untuk bertemu Presiden Chile Gabriel Boric.\nPresiden Boric mengatakan memahami keputusan itu dan "
        "berharap Ishiba dapat datang dalam waktu dekat.",
        "2025-05-10",
        [
            "meeting cancelled Gabriel Boric; Shigeru Ishiba 2025-05-15",
            "visit cancelled Chile; Shigeru Ishiba 2025-05-15",
            "visit cancelled Mexico; Shigeru Ishiba 2025-05-12",
            "visit cancelled Peru; Shigeru Ishiba 2025-05-12",
        ],
    ),
    (
        "Presiden Chile Gabriel Boric menunda lawatan ke Panama yang direncanakan Agustus.",
        "2025-05-10",
        ["visit cancelled Gabriel Boric; Panama 2025-08"],
    ),
    (
        "Presiden Chile Gabriel Boric menunda lawatan ke Panama yang direncanakan pada Agustus.",
        "2025-05-10",
        ["visit cancelled Gabriel Boric; Panama 2025-08"],
    ),
    (
        "Presiden Chile Gabriel Boric menunda lawatan ke Panama dan Kuba yang direncanakan pada Agustus.",
        "2025-05-10",
        ["visit cancelled Cuba; Gabriel Boric 2025-08", "visit cancelled Gabriel Boric; Panama 2025-08"],
    ),
    (
        "Presiden Chile Gabriel Boric akan melawat ke Panama, Kuba, dan Jamaika pada Agustus.",
        "2025-05-10",
        [
            "visit planned Cuba; Gabriel Boric 2025-08",
            "visit planned Gabriel Boric; Jamaica 2025-08",
            "visit planned Gabriel Boric; Panama 2025-08",
        ],
    ),
    (
        "PM Pakistan Shehbaz Sharif membatalkan kunjungan ke Jakarta dan Kuala Lumpur pada 12-15 Mei.",
        "2025-05-10",
        ["visit cancelled Indonesia; Shehbaz Sharif 2025-05-12", "visit cancelled Malaysia; Shehbaz Sharif 2025-05-12"],
    ),
    (
        "Putra Mahkota Mohammed bin Salman menunda lawatan ke Indonesia dan Malaysia yang sedianya dilakukan pekan "
        "depan.",
        "2025-05-10",
        [
            "visit cancelled Indonesia; Mohammed bin Salman 2025-05-12",
            "visit cancelled Malaysia; Mohammed bin Salman 2025-05-12",
        ],
    ),
    (
        "Rubio batal menghadiri pertemuan dengan Menlu Lavrov di Jenewa, Senin (12/5).",
        "2025-05-10",
        ["meeting cancelled Marco Rubio; Sergei Lavrov 2025-05-12"],
    ),
    (
        "Menlu Wang Yi membatalkan pertemuan dengan Menlu Jepang Takeshi Iwaya yang dijadwalkan Agustus di Tokyo.",
        "2025-05-10",
        ["meeting cancelled Takeshi Iwaya; Wang Yi 2025-08"],
    ),
    (
        "Kunjungan Prabowo ke Paris, yang semula direncanakan Juli, dimajukan ke 14 Mei.",
        "2025-05-10",
        ["visit planned France; Prabowo Subianto 2025-05-14"],
    ),
    (
        "Pertemuan Erdogan dan Putin digeser dari 10 Mei ke 17 Mei.",
        "2025-05-10",
        ["meeting planned Recep Tayyip Erdoğan; Vladimir Putin 2025-05-17"],
    ),
    (
        "Pertemuan Trump dan Netanyahu yang awalnya dijadwalkan Selasa dipercepat menjadi Senin (12/5).",
        "2025-05-10",
        ["meeting planned Benjamin Netanyahu; Donald Trump 2025-05-12"],
    ),
    (
        "Kunjungan PM Carney ke Beijing yang dijadwalkan 12 Mei digeser ke 20 Mei.",
        "2025-05-10",
        ["visit planned China; Mark Carney 2025-05-20"],
    ),
    (
        "Pertemuan Modi dan Putin dipercepat dari Juni ke Mei.",
        "2025-05-10",
        ["meeting planned Narendra Modi; Vladimir Putin 2025-05"],
    ),
    (
        "Pertemuan Lee Jae Myung dan Shigeru Ishiba di Tokyo dijadwalkan ulang menjadi Jumat (16/5).",
        "2025-05-10",
        ["meeting planned Lee Jae-myung; Shigeru Ishiba 2025-05-16"],
    ),
    (
        "Lawatan Macron ke Hanoi dimajukan sehari menjadi 24 Mei.",
        "2025-05-10",
        ["visit planned Emmanuel Macron; Vietnam 2025-05-24"],
    ),
    (
        "Macron membatalkan pertemuan dengan Modi di sela KTT G20 di Cape Town, Afrika Selatan. Ia mengumumkannya "
        "saat terbang ke Afrika Selatan.",
        "2025-06-14",
        ["meeting cancelled Emmanuel Macron; Narendra Modi"],
    ),
    (
        "PM Keir Starmer akan bertemu PM Mark Carney sebelum KTT G7 di Kananaskis, Kanada. Starmer bertolak ke Kanada"
        " pada Sabtu (14/6).",
        "2025-06-14",
        ["meeting planned Keir Starmer; Mark Carney"],
    ),
    (
        "KTT G7 digelar di Kananaskis, Kanada, pada 15-17 Juni. Presiden Emmanuel Macron tiba di Kanada, Sabtu (14/6).",
        "2025-06-14",
        [],
    ),
    (
        "Presiden Prabowo akan menghadiri KTT BRICS di Rio de Janeiro pada 6-7 Juli. Prabowo dijadwalkan terbang ke "
        "Brasil pada 5 Juli.",
        "2025-06-14",
        [],
    ),
    (
        "Menlu Wang Yi akan mengikuti pertemuan para menlu ASEAN di Kuala Lumpur. Wang berangkat ke Malaysia pada "
        "Rabu (18/6).",
        "2025-06-14",
        [],
    ),
    (
        "Istana Kepresidenan memastikan kabar kedatangan Presiden Belarus Aleksandr Lukashenko ke Jakarta pada "
        'Juni tidak benar. "Tidak ada rencana tersebut," kata Menteri Sekretaris Negara Prasetyo Hadi, Jumat '
        "(9/5).\nKabar itu beredar setelah media Belarus melaporkan Lukashenko diundang Presiden Prabowo Subianto.",
        "2025-05-10",
        ["visit denied Alexander Lukashenko; Indonesia 2025-06"],
    ),
    (
        "Presiden Kuba Miguel Diaz-Canel menolak tawaran Presiden AS Donald Trump untuk berunding langsung. Trump "
        "mengatakan telah mengirim surat kepada Diaz-Canel pada Rabu (7/5).\nMenlu Kuba Bruno Rodriguez menyatakan "
        'Havana tidak akan bernegosiasi di bawah tekanan. "Kami belum menerima surat itu," kata juru bicara '
        "Kementerian Luar Negeri.",
        "2025-05-10",
        [
            "meeting denied Donald Trump; Miguel Díaz-Canel",
            "message happened Donald Trump; Miguel Díaz-Canel 2025-05-07",
        ],
    ),
    (
        "Menlu Singapura Vivian Balakrishnan mengatakan kunjungannya ke Myanmar yang direncanakan bulan ini ditunda "
        "tanpa batas waktu. Penundaan diputuskan setelah ia berbicara dengan Menlu Thailand Maris Sangiampongsa, "
        "Kamis (8/5).\nVivian sedianya akan bertemu pemimpin junta Min Aung Hlaing di Naypyidaw.",
        "2025-05-10",
        [
            "call happened Maris Sangiampongsa; Vivian Balakrishnan 2025-05-08",
            "meeting cancelled Min Aung Hlaing; Vivian Balakrishnan 2025-05",
            "visit cancelled Myanmar; Vivian Balakrishnan 2025-05",
        ],
    ),
    (
        "Presiden Venezuela Nicolas Maduro mengaku siap bertemu Donald Trump secara tatap muka. Trump sebelumnya "
        "menyatakan bisa saja berbicara dengan Maduro.\nGedung Putih kemudian membantah ada rencana pertemuan. "
        '"Presiden tidak berencana bertemu Maduro," kata Karoline Leavitt, Jumat.',
        "2025-05-10",
        ["meeting denied Donald Trump; Nicolás Maduro"],
    ),
]


@pytest.mark.parametrize(("text", "published", "contacts"), TOLD)
def test_what_is_told(text: str, published: str, contacts: list[str]) -> None:
    assert sorted(line(m) for m in mentions(text, published)) == contacts
