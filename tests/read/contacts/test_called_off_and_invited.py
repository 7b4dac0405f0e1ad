"""Invitations taken up, the day for which a lost meeting had been set, the year of what is only wished for."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (
        "Pertemuan Lavrov dan Rubio yang dijadwalkan pada Kamis (8/5) di Budapest batal.",
        "2025-05-10",
        ["meeting cancelled Marco Rubio; Sergei Lavrov 2025-05-08"],
    ),
    (
        "Pertemuan Lavrov dan Rubio yang dijadwalkan berlangsung Kamis (8/5) dibatalkan.",
        "2025-05-10",
        ["meeting cancelled Marco Rubio; Sergei Lavrov 2025-05-08"],
    ),
    (
        "Pertemuan Lavrov dan Rubio, yang semula akan digelar di Budapest pada 15 Mei, ditunda.",
        "2025-05-10",
        ["meeting cancelled Marco Rubio; Sergei Lavrov 2025-05-15"],
    ),
    (
        "Pertemuan antara Lavrov dan Rubio yang sedianya berlangsung di Budapest pekan depan dibatalkan Gedung Putih.",
        "2025-05-10",
        ["meeting cancelled Marco Rubio; Sergei Lavrov 2025-05-12"],
    ),
    (
        "Kunjungan PM Albanese ke Beijing yang direncanakan pada akhir Mei urung terlaksana.",
        "2025-05-10",
        ["visit cancelled Anthony Albanese; China 2025-05"],
    ),
    (
        "Gedung Putih membatalkan pertemuan Trump dan Erdogan yang seharusnya digelar Jumat (9/5).",
        "2025-05-10",
        ["meeting cancelled Donald Trump; Recep Tayyip Erdoğan 2025-05-09"],
    ),
    (
        "Kunjungan kenegaraan Raja Charles III ke Paris, yang dijadwalkan 26-29 Mei, ditangguhkan akibat demonstrasi.",
        "2025-05-10",
        ["visit cancelled Charles III; France 2025-05-26"],
    ),
    (
        "Menlu Sugiono menunda lawatan ke Kairo yang sedianya dilakukan Selasa (13/5).",
        "2025-05-10",
        ["visit cancelled Egypt; Sugiono 2025-05-13"],
    ),
    (
        "Pembicaraan telepon Modi dan Trump yang dijadwalkan Rabu (7/5) tidak jadi dilakukan.",
        "2025-05-10",
        ["call cancelled Donald Trump; Narendra Modi 2025-05-07"],
    ),
    (
        "KTT Trump dan Kim Jong Un yang rencananya diadakan di Singapura pada 12 Juni dibatalkan sepihak oleh Trump.",
        "2025-05-10",
        ["meeting cancelled Donald Trump; Kim Jong Un 2025-06-12"],
    ),
    (
        "Rencana pertemuan Macron dengan Putin di Jenewa pada 20 Mei batal terwujud.",
        "2025-05-10",
        ["meeting cancelled Emmanuel Macron; Vladimir Putin 2025-05-20"],
    ),
    (
        "Rencana pertemuan Presiden Lula dengan Trump di Washington pada Kamis (8/5) batal karena cuaca.",
        "2025-05-10",
        ["meeting cancelled Donald Trump; Luiz Inácio Lula da Silva 2025-05-08"],
    ),
    (
        "Pada Kamis (8/5), Trump batal bertemu Erdogan.",
        "2025-05-10",
        ["meeting cancelled Donald Trump; Recep Tayyip Erdoğan"],
    ),
    (
        "Kunjungan Menlu Lavrov ke Beograd, yang sedianya berlangsung pada 6-7 Mei, batal setelah tiga negara menutup"
        " wilayah udara.",
        "2025-05-10",
        ["visit cancelled Serbia; Sergei Lavrov 2025-05-06"],
    ),
    (
        "Pertemuan puncak Modi dan Xi Jinping yang awalnya direncanakan pada April baru terlaksana pada Jumat (9/5) "
        "di Beijing.",
        "2025-05-10",
        ["meeting happened Narendra Modi; Xi Jinping 2025-05-09"],
    ),
    (
        "Erdogan berharap dapat menjamu Putin di Ankara pada Agustus.",
        "2025-05-10",
        ["meeting proposed Recep Tayyip Erdoğan; Vladimir Putin 2025-08"],
    ),
    (
        "Ratu Camilla menerima undangan itu dan akan bertolak ke Roma pada 7 Juni.",
        "2025-05-10",
        ["visit planned Italy; Queen Camilla 2025-06-07"],
    ),
    (
        "Xi Jinping mengundang Takaichi ke Beijing. Takaichi dijadwalkan tiba di ibu kota China itu pada 3 Juni.",
        "2025-05-10",
        ["visit planned China; Sanae Takaichi 2025-06-03"],
    ),
    (
        "Pemerintah Prancis menyatakan kunjungan Macron ke Berlin yang semestinya dilakukan Selasa (6/5) diundur "
        "sepekan.",
        "2025-05-10",
        ["visit cancelled Emmanuel Macron; Germany 2025-05-06"],
    ),
    (
        "Prabowo berharap bisa bertemu Putin di Moskow pada September.",
        "2025-05-10",
        ["meeting proposed Prabowo Subianto; Vladimir Putin 2025-09"],
    ),
    (
        "Trump ingin menjamu Xi Jinping di Washington pada Desember.",
        "2025-05-10",
        ["meeting proposed Donald Trump; Xi Jinping 2025-12"],
    ),
    (
        "Lee Jae Myung mengusulkan pertemuan dengan Kim Jong Un pada Oktober.",
        "2025-05-10",
        ["meeting proposed Kim Jong Un; Lee Jae-myung 2025-10"],
    ),
    (
        "Modi diundang Macron ke Paris pada Februari.",
        "2025-05-10",
        ["visit proposed Emmanuel Macron; Narendra Modi 2026-02"],
    ),
    (
        "Erdogan menyatakan siap bertemu Assad pada November di Moskow.",
        "2025-05-10",
        ["meeting proposed Bashar al-Assad; Recep Tayyip Erdoğan 2025-11"],
    ),
    (
        "Starmer mempertimbangkan kunjungan ke Beijing pada Januari.",
        "2025-05-10",
        ["visit proposed China; Keir Starmer 2026-01"],
    ),
    (
        "Gedung Putih mengajukan pertemuan Trump dan Putin pada akhir Agustus.",
        "2025-05-10",
        ["meeting proposed Donald Trump; Vladimir Putin 2025-08"],
    ),
    (
        "Kemungkinan Trump bertemu Kim Jong Un pada Oktober terbuka.",
        "2025-05-10",
        ["meeting proposed Donald Trump; Kim Jong Un 2025-10"],
    ),
    (
        "Peskov mengatakan pertemuan Putin dan Xi bisa digelar pada September di Beijing.",
        "2025-05-10",
        ["meeting proposed Vladimir Putin; Xi Jinping 2025-09"],
    ),
    (
        "Presiden Prabowo Subianto mengundang Perdana Menteri India Narendra Modi untuk berkunjung ke Jakarta. "
        "Undangan tersebut disampaikan saat keduanya bertemu di New Delhi, Kamis (8/5).",
        "2025-05-10",
        [
            "meeting happened Narendra Modi; Prabowo Subianto 2025-05-08",
            "visit proposed Narendra Modi; Prabowo Subianto",
        ],
    ),
    (
        "Trump mengundang Netanyahu ke Gedung Putih. Netanyahu menerima undangan itu dan akan terbang ke Washington "
        "pada 19 Mei.",
        "2025-05-10",
        ["visit planned Benjamin Netanyahu; United States 2025-05-19"],
    ),
    (
        "Raja Charles III mengundang Trump melakukan kunjungan kenegaraan. Trump akan tiba di London pada 17 "
        "September.",
        "2025-05-10",
        ["visit planned Donald Trump; United Kingdom 2025-09-17"],
    ),
    (
        "Atas undangan Presiden Vladimir Putin, Presiden Prabowo akan melawat ke Saint Petersburg pada 19 Juni.",
        "2025-05-10",
        ["visit planned Prabowo Subianto; Russia 2025-06-19"],
    ),
    (
        '"Saya juga mengundang Presiden Macron untuk datang ke Indonesia," ujar Presiden Jokowi.',
        "2025-05-10",
        ["visit proposed Emmanuel Macron; Joko Widodo"],
    ),
    (
        "Menlu Rusia Sergey Lavrov menyampaikan undangan Presiden Putin kepada Kim Jong Un agar berkunjung ke Moskow.",
        "2025-05-10",
        ["visit proposed Kim Jong Un; Vladimir Putin"],
    ),
    (
        "Kepada Presiden Xi Jinping, Prabowo menyampaikan undangan untuk melakukan kunjungan kenegaraan ke Indonesia.",
        "2025-05-10",
        ["visit proposed Prabowo Subianto; Xi Jinping"],
    ),
    (
        "Zelensky akan berada di Ankara pada Kamis (15/5) untuk bertemu Presiden Recep Tayyip Erdogan.",
        "2025-05-15",
        [
            "meeting planned Recep Tayyip Erdoğan; Volodymyr Zelenskyy 2025-05-15",
            "visit planned Turkey; Volodymyr Zelenskyy 2025-05-15",
        ],
    ),
    (
        "Presiden Macron akan berada di Jakarta mulai Jumat (16/5).",
        "2025-05-15",
        ["visit planned Emmanuel Macron; Indonesia 2025-05-16"],
    ),
    (
        "Presiden Xi Jinping akan berada di Hanoi selama dua hari.",
        "2025-05-15",
        ["visit happened Vietnam; Xi Jinping"],
    ),
    (
        "Menlu Retno akan berada di Jenewa hari ini untuk bertemu Menlu Swiss Ignazio Cassis.",
        "2025-05-15",
        [
            "meeting planned Ignazio Cassis; Retno Marsudi 2025-05-15",
            "visit planned Retno Marsudi; Switzerland 2025-05-15",
        ],
    ),
    (
        "Presiden Putin akan berada di Beijing pada 14-16 Mei.",
        "2025-05-15",
        ["visit happened China; Vladimir Putin 2025-05-14"],
    ),
]


@pytest.mark.parametrize(("text", "published", "contacts"), TOLD)
def test_what_is_told(text: str, published: str, contacts: list[str]) -> None:
    assert sorted(line(m) for m in mentions(text, published)) == contacts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "PM India Narendra Modi telah menerima undangan Putin untuk berkunjung ke Moskow pada Oktober.",
            "visit proposed Narendra Modi; Vladimir Putin 2024-10",
        ),
        (
            "PM Kishida sudah mendapat undangan resmi dari Modi untuk melawat ke New Delhi pada Maret.",
            "visit proposed Fumio Kishida; Narendra Modi 2025-03",
        ),
        (
            "Memenuhi undangan Putin, Modi telah berkunjung ke Moskow pada Oktober.",
            "visit happened Narendra Modi; Russia 2023-10",
        ),
    ],
)
def test_month_of_a_visit_asked_for_is_ahead(text: str, told: str) -> None:
    assert [line(mention) for mention in mentions(text, "2024-06-08")] == [wanted(told)]
