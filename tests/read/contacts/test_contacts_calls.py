"""Calls, letters and greetings as news tells them: whole short articles, in words of our own."""

from __future__ import annotations

import pytest

from kronik.model import Mention
from tests.read.telling import line, mentions

TOLD = [
    (
        "2025-08-09",
        "Kanselir Jerman Friedrich Merz pada Jumat membahas peluang damai di Ukraina melalui panggilan "
        "telepon dengan sejawatnya dari India, Narendra Modi, demikian laporan media seperti dikutip "
        "Anadolu. Panggilan itu dilakukan atas permintaan Merz, kata stasiun ARD. Menurut keterangan "
        "Berlin, Merz memberi penjelasan kepada Modi soal hasil lawatan utusan AS ke Moskow awal pekan "
        "ini.",
        ["call happened Friedrich Merz; Narendra Modi 2025-08-08"],
    ),
    (
        "2025-02-25",
        "Presiden China Xi Jinping dan mitranya dari Brasil, Luiz Inacio Lula da Silva, berbincang "
        "melalui telepon pada Senin (24/2/2025) sore atas permintaan pihak Brasil. Panggilan telepon ini "
        "menandai percakapan pertama kedua pemimpin itu sejak tarif baru diumumkan. Keduanya terakhir "
        "kali bertemu secara langsung di Brasilia pada November 2024.",
        [
            "call happened Luiz Inácio Lula da Silva; Xi Jinping 2025-02-24",
            "meeting happened Luiz Inácio Lula da Silva; Xi Jinping 2024-11",
        ],
    ),
    (
        "2026-02-05",
        "Presiden Rusia Vladimir Putin melakukan panggilan video dengan Presiden Turki Recep Tayyip "
        "Erdogan, Rabu (4/2). Yuri Ushakov, ajudan Kremlin, menjelaskan pembicaraan Putin dan Erdogan itu"
        " berlangsung selama 1 jam 25 menit. Dalam pembicaraan tersebut, Erdogan turut mengundang Putin "
        "untuk datang ke Turki.",
        [
            "call happened Recep Tayyip Erdoğan; Vladimir Putin 2026-02-04 85m",
            "visit proposed Recep Tayyip Erdoğan; Vladimir Putin",
        ],
    ),
    (
        "2022-04-29",
        "Presiden Joko Widodo mengaku menghubungi sejumlah pemimpin negara untuk membahas persiapan KTT "
        'G20. "7 Maret 2022, saya berkomunikasi dengan Kanselir Jerman Olaf Scholz. Kemudian 8 Maret '
        "2022, saya berkomunikasi dengan Perdana Menteri Jepang Fumio Kishida, dan 16 Maret 2022, saya "
        'juga berbicara dengan Perdana Menteri Kanada Justin Trudeau," kata Jokowi. Lalu, pada 12 April '
        "2022, Jokowi menghubungi Sekjen PBB Antonio Guterres. Sementara pada keesokan harinya, Jokowi "
        "melakukan pembicaraan per telepon dengan Presiden Portugal Marcelo Rebelo de Sousa.",
        [
            "call happened António Guterres; Joko Widodo 2022-04-12",
            "call happened Fumio Kishida; Joko Widodo 2022-03-08",
            "call happened Joko Widodo; Justin Trudeau 2022-03-16",
            "call happened Joko Widodo; Marcelo Rebelo de Sousa 2022-04-13",
            "call happened Joko Widodo; Olaf Scholz 2022-03-07",
        ],
    ),
    (
        "2014-07-23",
        "Presiden terpilih Joko Widodo mengaku sudah menerima telepon dari Perdana Menteri Inggris David "
        "Cameron. Menurut Jokowi, Cameron meneleponnya pada Rabu (23/7/2014), tepat pukul 11.00 WIB. "
        "Pembicaraan melalui sambungan telepon itu, lanjut Jokowi, berlangsung dua menit saja. Tidak "
        "hanya Cameron, Perdana Menteri Singapura Lee Hsien Loong juga menelepon Jokowi.",
        ["call happened David Cameron; Joko Widodo 2014-07-23 2m", "call happened Joko Widodo; Lee Hsien Loong"],
    ),
    (
        "2018-06-26",
        "Presiden Joko Widodo akhirnya bisa berkomunikasi melalui sambungan telepon untuk mengucapkan "
        "selamat kepada Presiden Turki Recep Tayyip Erdogan yang baru memenangi pemilu. Presiden "
        "berbicara dengan Erdogan melalui telepon pada hari ini (26/6) pukul 17.01 WIB.",
        ["call happened Joko Widodo; Recep Tayyip Erdoğan 2018-06-26"],
    ),
    (
        "2017-08-30",
        "Menlu Retno juga mengaku ditelefon Menlu Turki Mevlut Cavusoglu untuk membahas situasi di "
        "Rakhine. Selain itu, ia berkomunikasi dengan Menlu Bangladesh Abul Hassan Mahmood Ali.",
        ["call happened Abul Hassan Mahmood Ali; Retno Marsudi", "call happened Mevlüt Çavuşoğlu; Retno Marsudi"],
    ),
    (
        "2025-08-17",
        "Donald Trump melakukan panggilan telepon yang panjang dengan Presiden Ukraina Volodymyr Zelensky"
        " dalam perjalanan kembali ke Washington, Sabtu (16/8/2025). Presiden Komisi Eropa Ursula von der"
        " Leyen termasuk di antara mereka yang kemudian bergabung dalam panggilan itu. Zelensky kemudian "
        "mengatakan akan terbang ke Washington pada Senin.",
        [
            "call happened Donald Trump; Volodymyr Zelenskyy 2025-08-16",
            "visit planned United States; Volodymyr Zelenskyy 2025-08-18",
        ],
    ),
    (
        "2022-04-23",
        "Pemimpin Korea Utara Kim Jong Un dan Presiden Korea Selatan Moon Jae-in bertukar surat pekan "
        "ini. Kantor berita KCNA menyebut Moon mengirimkan surat kepada Kim pada Rabu (20/4). Kim pun "
        "membalas surat itu sehari kemudian.",
        [
            "message happened Kim Jong Un; Moon Jae-in 2022-04-20",
            "message happened Kim Jong Un; Moon Jae-in 2022-04-21",
        ],
    ),
    (
        "2026-01-09",
        "Pemimpin Korea Utara Kim Jong Un pada Kamis (8/1) mengirimkan surat balasan kepada Presiden "
        "Rusia Vladimir Putin. Dalam surat tersebut, Kim menyatakan gembira menerima ucapan selamat dari "
        "Putin.",
        ["message happened Kim Jong Un; Vladimir Putin", "message happened Kim Jong Un; Vladimir Putin 2026-01-08"],
    ),
    (
        "2019-06-27",
        "Presiden AS Donald Trump mengirimkan surat kepada Kim Jong Un pada Minggu (23/6/2019). Surat itu"
        " merupakan balasan atas surat yang diterima Trump dari pemimpin Korea Utara itu pada 11 Juni "
        "lalu.",
        [
            "message happened Donald Trump; Kim Jong Un 2019-06-11",
            "message happened Donald Trump; Kim Jong Un 2019-06-23",
        ],
    ),
    (
        "2017-03-12",
        "Menteri Agama Lukman Hakim Saifuddin dan Menteri Luar Negeri Retno Marsudi melepas kepergian "
        "Raja Arab Saudi Salman bin Abdulaziz di Bandara Ngurah Rai, Bali, Minggu (12/3/2017).",
        ["encounter happened Lukman Hakim Saifuddin; Retno Marsudi; Salman of Saudi Arabia 2017-03-12"],
    ),
    (
        "2020-04-09",
        "Presiden Joko Widodo dan PM Kanada Justin Trudeau bertelepon pada Kamis (9/4/2020) pagi. Menurut"
        " Menlu Retno, dalam pembicaraan itu kedua pemimpin membahas penanganan Covid-19. Pekan lalu "
        "Jokowi juga melakukan kontak dengan Presiden Korea Selatan Moon Jae-in.",
        ["call happened Joko Widodo; Justin Trudeau 2020-04-09", "call happened Joko Widodo; Moon Jae-in 2020-03-30"],
    ),
    (
        "2023-10-16",
        "Presiden AS Joe Biden menelepon Perdana Menteri Israel Benjamin Netanyahu dan Presiden Palestina"
        " Mahmoud Abbas secara terpisah pada Sabtu (14/10). Kepada Netanyahu, Biden menegaskan dukungan "
        "AS.",
        ["call happened Benjamin Netanyahu; Joe Biden 2023-10-14", "call happened Joe Biden; Mahmoud Abbas 2023-10-14"],
    ),
    (
        "2022-05-05",
        "Presiden Rusia Vladimir Putin meminta maaf kepada Perdana Menteri Israel Naftali Bennett dalam "
        "sambungan telepon pada Kamis (5/5). Kantor Bennett menyebut permintaan maaf itu diterima.",
        ["call happened Naftali Bennett; Vladimir Putin 2022-05-05"],
    ),
    (
        "2021-02-02",
        "Presiden Joko Widodo menelepon Gubernur DKI Jakarta Anies Baswedan untuk menanyakan banjir. "
        "Jokowi juga berbicara dengan Kapolri Listyo Sigit melalui sambungan telepon, Senin (1/2).",
        [],
    ),
    (
        "2024-06-19",
        "Presiden Rusia Vladimir Putin disambut pelukan hangat Kim Jong Un setibanya di Bandara "
        "Pyongyang, Rabu (19/6/2024) dini hari. Keduanya lalu satu mobil menuju wisma tamu Kumsusan.",
        [
            "encounter happened Kim Jong Un; Vladimir Putin 2024-06-19",
            "visit happened North Korea; Vladimir Putin 2024-06-19",
        ],
    ),
    (
        "2019-06-30",
        "Presiden AS Donald Trump berjabat tangan dengan Kim Jong Un di zona demiliterisasi, Minggu "
        "(30/6/2019), lalu melangkah ke wilayah Korut. Keduanya kemudian berbincang selama hampir satu "
        "jam di Rumah Kebebasan.",
        ["meeting happened Donald Trump; Kim Jong Un 2019-06-30 60m"],
    ),
    (
        "2024-09-10",
        "Wakil Presiden Kamala Harris menghampiri Donald Trump dan menyalaminya sebelum debat capres di "
        "Philadelphia, Selasa (10/9).",
        [],
    ),
    (
        "2025-12-14",
        "Perdana Menteri Malaysia Anwar Ibrahim mendesak kedua negara menghentikan pertempuran. Ia "
        "menyampaikan seruan itu lewat panggilan telepon terpisah dengan PM Thailand Anutin Charnvirakul "
        "dan sejawatnya dari Kamboja, Hun Manet, Sabtu (13/12). Sehari sebelumnya, Anwar menerima "
        "panggilan telepon dari Presiden AS Donald Trump.",
        [
            "call happened Anutin Charnvirakul; Anwar Ibrahim 2025-12-13",
            "call happened Anwar Ibrahim; Donald Trump 2025-12-12",
            "call happened Anwar Ibrahim; Hun Manet 2025-12-13",
        ],
    ),
    (
        "2016-01-12",
        "Menteri Luar Negeri Retno Marsudi akan bertolak ke Timur Tengah untuk menyampaikan surat resmi "
        "dari Presiden Joko Widodo kepada Presiden Iran Hassan Rouhani dan Raja Arab Saudi Salman bin "
        'Abdulaziz. "Surat Presiden hari ini sudah ditandatangani," ujar Retno di Jakarta, Selasa '
        "(12/1/2016).",
        ["message planned Hassan Rouhani; Joko Widodo", "message planned Joko Widodo; Salman of Saudi Arabia"],
    ),
    (
        "2022-06-28",
        "Presiden Joko Widodo disapa Presiden AS Joe Biden saat sesi foto KTT G7 di Elmau, Jerman, Senin "
        "(27/6/2022). Keduanya lantas bersalaman dan berbincang. Sebelumnya Jokowi sempat bertegur sapa "
        "dengan PM Jepang Fumio Kishida.",
        ["encounter happened Fumio Kishida; Joko Widodo", "encounter happened Joe Biden; Joko Widodo 2022-06-27"],
    ),
    (
        "2024-11-08",
        "Presiden Ukraina Volodymyr Zelensky menelepon presiden terpilih AS Donald Trump, Rabu (6/11), "
        "untuk menyampaikan selamat atas kemenangannya. Axios menyebut percakapan berlangsung sekitar 25 "
        "menit dan miliarder Elon Musk ikut dalam sambungan itu.",
        ["call happened Donald Trump; Volodymyr Zelenskyy 2024-11-06 25m"],
    ),
    (
        "2021-09-24",
        "Presiden AS Joe Biden dan Presiden Prancis Emmanuel Macron akhirnya berbicara pada Rabu (22/9) "
        "untuk meredakan ketegangan soal kapal selam. Dalam pernyataan bersama usai percakapan setengah "
        "jam itu, keduanya sepakat bertemu di Eropa akhir Oktober.",
        [
            "call happened Emmanuel Macron; Joe Biden 2021-09-22 30m",
            "meeting planned Emmanuel Macron; Joe Biden 2021-10",
        ],
    ),
    (
        "2024-07-06",
        "Presiden Joko Widodo menelepon Menteri BUMN Erick Thohir. Wakil Presiden Ma'ruf Amin mengirim "
        "surat kepada Kapolri. Ketua DPR Puan Maharani berbincang santai dengan warga, Jumat (5/7).",
        [],
    ),
    (
        "2023-10-20",
        'Perdana Menteri Inggris Rishi Sunak mengatakan dunia harus bersatu. "Kami mengirim pesan kuat '
        'kepada Iran," katanya di London. Menlu Inggris James Cleverly menyebut kebijakan itu sebagai '
        "pesan kepada Rusia.",
        [],
    ),
    (
        "2025-01-26",
        "Hubungan Washington dan Kopenhagen memanas setelah Donald Trump melakukan pembicaraan telepon "
        "dengan Perdana Menteri Denmark Mette Frederiksen mengenai keinginannya menguasai Greenland. "
        "Dalam wawancara dengan Financial Times, para pejabat senior Eropa mengatakan Trump, yang saat "
        "itu masih presiden terpilih, berbincang selama 45 menit dengan Frederiksen. Seorang pejabat "
        'menyebut percakapan tersebut "mengerikan". Frederiksen membenarkan bahwa dalam perbincangan '
        "mereka, Trump tidak mundur dari ancamannya.",
        ["call happened Donald Trump; Mette Frederiksen 45m"],
    ),
    (
        "2025-01-17",
        'Perdana Menteri Denmark Mette Frederiksen pada Kamis (16/1) menggambarkan situasi "serius" usai '
        "percakapan telepon dengan presiden terpilih Amerika Serikat Donald Trump pada Rabu (15/1). "
        "Diskusi selama 45 menit tersebut membahas Greenland, perdagangan, dan NATO. Frederiksen "
        "berbicara kepada wartawan setelah memberi laporan kepada komite parlemen.",
        ["call happened Donald Trump; Mette Frederiksen 2025-01-15 45m"],
    ),
    (
        "2025-02-13",
        "Presiden AS Donald Trump menggelar pembicaraan via telepon secara terpisah dengan Presiden Rusia"
        " Vladimir Putin dan Presiden Ukraina Volodymyr Zelensky, Rabu (12/2). Setelah berbicara dengan "
        "Putin selama lebih dari satu jam, Trump mengatakan pemimpin Rusia itu ingin perang berakhir. "
        "Trump dan Zelensky berbicara setelah panggilan telepon Trump dengan Putin, dan kantor Zelensky "
        "mengatakan percakapan itu berlangsung sekira satu jam.",
        [
            "call happened Donald Trump; Vladimir Putin 2025-02-12 60m",
            "call happened Donald Trump; Volodymyr Zelenskyy 2025-02-12 60m",
        ],
    ),
    (
        "2022-03-13",
        "Kanselir Jerman Olaf Scholz dan Presiden Prancis Emmanuel Macron mendesak Presiden Rusia "
        "Vladimir Putin segera menghentikan perang dalam percakapan telepon tiga pihak yang berlangsung "
        "75 menit pada Sabtu (12/3). Sumber kepresidenan Prancis menyebut Putin tidak menunjukkan niat "
        "berhenti.",
        ["call happened Emmanuel Macron; Olaf Scholz; Vladimir Putin 2022-03-12 75m"],
    ),
    (
        "2021-12-08",
        "Presiden AS Joe Biden memperingatkan Presiden Rusia Vladimir Putin soal Ukraina dalam pertemuan "
        "lewat tautan video, Selasa (7/12). Pembicaraan mereka berlangsung dua jam. Usai itu, Biden "
        "menelepon para pemimpin Prancis, Jerman, Italia, dan Inggris.",
        [
            "call happened Boris Johnson; Joe Biden",
            "call happened Emmanuel Macron; Joe Biden",
            "call happened Joe Biden; Mario Draghi",
            "call happened Joe Biden; Olaf Scholz",
            "call happened Joe Biden; Vladimir Putin 2021-12-07 120m",
        ],
    ),
    (
        "2025-07-09",
        "Presiden AS Donald Trump mengunggah surat yang dialamatkan kepada Perdana Menteri Jepang Shigeru"
        " Ishiba dan Presiden Korea Selatan Lee Jae-myung, Senin (7/7). Surat serupa dilayangkan kepada "
        "Presiden Prabowo Subianto dan PM Malaysia Anwar Ibrahim.",
        [
            "message happened Anwar Ibrahim; Donald Trump",
            "message happened Donald Trump; Lee Jae-myung 2025-07-07",
            "message happened Donald Trump; Prabowo Subianto",
            "message happened Donald Trump; Shigeru Ishiba 2025-07-07",
        ],
    ),
    (
        "2020-03-25",
        "Presiden Joko Widodo menerima telepon dari Raja Arab Saudi Salman bin Abdulaziz pada Rabu sore "
        "(25/3/2020). Menurut Sekretaris Kabinet Pramono Anung, dalam percakapan selama kurang lebih 15 "
        "menit itu Raja Salman menyampaikan duka atas wafatnya ibunda Jokowi. Raja Salman juga mengajak "
        "Jokowi mengikuti KTT virtual G20 pada Kamis.",
        ["call happened Joko Widodo; Salman of Saudi Arabia 2020-03-25 15m"],
    ),
    (
        "2020-03-20",
        "Perdana Menteri Singapura Lee Hsien Loong mengirim surat belasungkawa kepada Presiden Joko "
        "Widodo atas wafatnya Sudjiatmi Notomihardjo. Ucapan duka juga datang dari Perdana Menteri "
        "Malaysia Muhyiddin Yassin melalui telepon.",
        ["call happened Joko Widodo; Muhyiddin Yassin", "message happened Joko Widodo; Lee Hsien Loong"],
    ),
    (
        "2024-10-24",
        "Presiden Prancis Emmanuel Macron terakhir kali berbicara lewat telepon dengan Presiden Rusia "
        "Vladimir Putin pada September 2022. Kremlin mengatakan Putin terbuka untuk berbicara dengan "
        'Kanselir Jerman Olaf Scholz jika diminta. "Tidak ada permintaan telepon dari Berlin," kata '
        "Peskov, Kamis (24/10).",
        ["call happened Emmanuel Macron; Vladimir Putin 2022-09", "call proposed Olaf Scholz; Vladimir Putin"],
    ),
    (
        "2025-05-22",
        "Dalam percakapan dengan wartawan, Presiden Donald Trump menyebut Presiden Afrika Selatan Cyril "
        "Ramaphosa. Foto bersama Trump dan petani kulit putih beredar di media sosial. Ramaphosa "
        "mengatakan kepada parlemen bahwa ia menghormati Trump.",
        [],
    ),
    (
        "2025-06-14",
        "Perdana Menteri Israel Benjamin Netanyahu telah berbicara dengan Kanselir Jerman Friedrich Merz,"
        " Perdana Menteri India Narendra Modi, dan Presiden Prancis Emmanuel Macron sejak Jumat pagi. "
        "Kantornya mengatakan ia juga akan berbincang dengan Presiden AS Donald Trump. Presiden Rusia "
        "Vladimir Putin, menurut Kremlin, secara terpisah menelepon Presiden Iran Masoud Pezeshkian dan "
        "Netanyahu.",
        [
            "call happened Benjamin Netanyahu; Emmanuel Macron",
            "call happened Benjamin Netanyahu; Friedrich Merz",
            "call happened Benjamin Netanyahu; Narendra Modi",
            "call happened Benjamin Netanyahu; Vladimir Putin",
            "call happened Masoud Pezeshkian; Vladimir Putin",
            "call planned Benjamin Netanyahu; Donald Trump",
        ],
    ),
    (
        "2020-06-18",
        "Menlu Retno Marsudi menggelar video conference dengan Menlu Australia Marise Payne, Rabu (17/6)."
        " Menteri Pertahanan Prabowo Subianto melakukan telewicara dengan Menhan AS Mark Esper.",
        ["call happened Marise Payne; Retno Marsudi 2020-06-17", "call happened Mark Esper; Prabowo Subianto"],
    ),
    (
        "2019-04-01",
        "Dalam teleponnya kepada Presiden Joko Widodo, Perdana Menteri Selandia Baru Jacinda Ardern "
        "menyampaikan terima kasih. Presiden Jokowi bersurat kepada Sekjen PBB Antonio Guterres.",
        ["call happened Jacinda Ardern; Joko Widodo", "message happened António Guterres; Joko Widodo"],
    ),
    (
        "2023-10-04",
        "Presiden Joko Widodo dan Perdana Menteri Jepang Fumio Kishida bersama-sama menekan tombol sirene"
        " di Jakarta, Selasa (3/10/2023).",
        ["encounter happened Fumio Kishida; Joko Widodo 2023-10-03"],
    ),
    (
        "2024-09-18",
        "Presiden Joko Widodo mengajak Perdana Menteri Malaysia Anwar Ibrahim menjajal kereta cepat di "
        "Jakarta, Senin (16/9/2024). Keduanya juga menanam pohon bersama di Istana.",
        ["encounter happened Anwar Ibrahim; Joko Widodo 2024-09-16"],
    ),
    (
        "2020-03-12",
        "Presiden Prancis Emmanuel Macron menyalami Raja Spanyol Felipe VI dengan salam namaste di Istana"
        " Elysee, Paris, Rabu (11/3). Menlu Retno beradu siku dengan Menlu Singapura Vivian Balakrishnan.",
        [
            "encounter happened Emmanuel Macron; Felipe VI 2020-03-11",
            "encounter happened Retno Marsudi; Vivian Balakrishnan",
        ],
    ),
    (
        "2025-06-05",
        "Presiden terpilih Korea Selatan Lee Jae-myung mendapat ucapan selamat dari Perdana Menteri "
        "Jepang Shigeru Ishiba. Xi Jinping mengirim kawat ucapan selamat kepada Lee, Rabu (4/6).",
        ["message happened Lee Jae-myung; Shigeru Ishiba", "message happened Lee Jae-myung; Xi Jinping 2025-06-04"],
    ),
    (
        "2025-11-25",
        "Presiden Filipina Ferdinand Marcos Jr berbicara lewat telepon dengan Perdana Menteri Malaysia Anwar Ibrahim selama"
        " 20 menit pada Senin.",
        ["call happened Anwar Ibrahim; Ferdinand Marcos Jr. 2025-11-24 20m"],
    ),
]


def timed(mention: Mention) -> str:
    """The line of a mention, with its length in minutes where one is told."""
    return line(mention) + (f" {mention.minutes.value}m" if mention.minutes else "")


@pytest.mark.parametrize(("published", "text", "contacts"), TOLD)
def test_calls_letters_and_greetings(published: str, text: str, contacts: list[str]) -> None:
    assert sorted(map(timed, mentions(text, published))) == sorted(contacts)
