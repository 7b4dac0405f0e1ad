"""Reports as crawled pages have them: credits, pointers, teasers, glued words, broken lines; no contact comes of it nor is lost."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (
        "2024-05-21",
        "Jakarta (ANTARA) - Menteri Pertahanan Kirgizstan Baktybek Bekbolotov menemuiMenteri Pertahanan Belarus Viktor Khrenin di Minsk pada Senin (20/5).Keduanya membahas latihan bersama. (end) Penerjemah: Rina Ayu Editor: Bima Sakti Copyright © ANTARA 2024",
        ["meeting happened Baktybek Bekbolotov; Viktor Khrenin 2024-05-20"],
    ),
    (
        "2023-09-12",
        "TEMPO.CO, Jakarta - Presiden Serbia Aleksandar Vucic berbicara lewat telepon dengan Presiden Azerbaijan Ilham Aliyev pada Senin, 11 September 2023. Baca juga: Erdogan Temui Putin di Sochi Vucic menyebut percakapan itu hangat. Pilihan Editor: Kim Jong Un Naik Kereta ke Rusia, Akan Bertemu Putin",
        ["call happened Aleksandar Vučić; Ilham Aliyev 2023-09-11"],
    ),
    (
        "2022-11-03",
        "Presiden Mesir Abdel Fattah el-Sisi menerima Kanselir Jerman Olaf Scholz di Sharm el-Sheikh, Rabu (2/11/2022).\n\nADVERTISEMENT\n\nSCROLL TO CONTINUE WITH CONTENT\n\n&quot;Kami membahas iklim,&quot; kata Scholz.\n\n[Gambas:Video CNN]\n\nPM Israel Telepon Raja Yordania Bahas Al-Aqsa\n\nSisi juga akan bertemu Presiden AS Joe Biden pekan depan. (abc/def)",
        [
            "meeting happened Abdel Fattah el-Sisi; Olaf Scholz 2022-11-02",
            "meeting planned Abdel Fattah el-Sisi; Joe Biden 2022-11-07",
        ],
    ),
    (
        "2021-06-15",
        "Presiden Prancis\nEmmanuel Macron\nbertemu Presiden Turki\nRecep Tayyip Erdogan\ndi sela KTT NATO di Brussels, Senin (14/6/2021).\n\nPertemuan itu berlangsung 45 menit.",
        ["meeting happened Emmanuel Macron; Recep Tayyip Erdoğan 2021-06-14"],
    ),
    (
        "2020-02-18",
        "Presiden Ukraina Volodymyr Zelensky bertemu Presiden Finlandia Sauli Niinisto di Munich akhir pekan lalu.,Harga gandum naik tipis di bursa.,Ia juga berbincang dengan Sekjen NATO Jens Stoltenberg.,Simak berita lainnya di aplikasi kami.,Editor: Wira",
        [
            "meeting happened Sauli Niinistö; Volodymyr Zelenskyy 2020-02-15",
            "meeting happened Jens Stoltenberg; Volodymyr Zelenskyy",
        ],
    ),
    (
        "2019-11-06",
        "Wakil Presiden AS Mike  Pence  akan mengunjungi Irak , kata Gedung  Putih , Selasa (5/11/2019). Infografis Perang Irak (Warta/Ilham)",
        ["visit planned Mike Pence; Iraq"],
    ),
    (
        "2023-04-07",
        "Presiden Prancis Emmanuel Macron dan Presiden Komisi Eropa Ursula von der Leyen bertemu Presiden China Xi Jinping di Beijing, Kamis (6/4/2023). Artikel ini telah tayang di Kompas.com dengan judul Macron Telepon Biden Sebelum Terbang ke China. Baca berita lain di Google News.",
        ["meeting happened Emmanuel Macron; Ursula von der Leyen; Xi Jinping 2023-04-06"],
    ),
    (
        "2022-07-20",
        "Presiden Rusia Vladimir Putin, Presiden Iran Ebrahim Raisi dan Presiden Turki Recep Tayyip Erdogan bertemu diTeheran, Selasa (19/7/2022).Pilihan RedaksiBiden Temui Pangeran MBS di Jeddah, Bahas MinyakZelensky Pecat Jaksa AgungPertemuan itu membahas Suriah.",
        ["meeting happened Ebrahim Raisi; Recep Tayyip Erdoğan; Vladimir Putin 2022-07-19"],
    ),
    (
        "2018-09-19",
        "‘Kami sepakat membangun masa depan tanpa perang,’ kata Presiden Korea Selatan Moon Jae-in usai bertemu Pemimpin Korea Utara Kim Jong-un di Pyongyang, Rabu (19/9).\n\nBerita Terkait:\nTrump Puji Kim Jong-un\nAbe Ingin Bertemu Kim Jong-un",
        ["meeting happened Kim Jong Un; Moon Jae-in 2018-09-19"],
    ),
    (
        "2025-06-04",
        "Presiden Korsel Lee Jae-myung menerima telepon dari Presiden AS DonaldTrump pada Rabu.\nTrumpmengucapkan selamat atas kemenangannya.\nBagikan:\nFacebook\nTwitter\nWhatsApp\nTag:\nkorsel\ntrump\nlee jae-myung bertemu trump",
        ["call happened Donald Trump; Lee Jae-myung 2025-06-04"],
    ),
    (
        "2021-09-22",
        "Sekjen PBB Antonio Guterres bertemu Presiden Brasil Jair Bolsonaro di New York, Senin (20/9/2021). Ikuti Berita Okezone di Google News Dapatkan berita up to date dengan semua berita terkini dari Okezone hanya dengan satu akun di ORION, daftar sekarang dengan klik disini dan nantikan kejutan menarik lainnya",
        ["meeting happened António Guterres; Jair Bolsonaro 2021-09-20"],
    ),
    (
        "2024-01-16",
        "Presiden Argentina Javier Milei bertemu Menteri Luar\nNegeri Inggris David Cameron di Davos pada Rabu\nmendatang, kata juru bicaranya. Pertemuan itu akan\nmembahas Kepulauan Falkland dan perdagangan kedua\nnegara yang sempat terhenti karena perang pada masa\nlalu. Milei terbang dengan pesawat komersial dari\nibu kota negaranya pada Senin.",
        ["meeting planned David Cameron; Javier Milei 2024-01-17"],
    ),
]


@pytest.mark.parametrize(("day", "text", "told"), TOLD)
def test_a_crawled_page_tells_what_its_report_tells(day: str, text: str, told: list[str]) -> None:
    assert sorted(line(mention) for mention in mentions(text, day)) == sorted(map(wanted, told))
