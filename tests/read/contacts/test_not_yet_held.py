"""What has not happened: reports that are called untrue, plans whose day the next sentence tells."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions

TOLD = [
    (
        "Informasi bahwa Presiden Vucic akan bertolak ke Moskow dibantah pemerintah Serbia.",
        "2025-05-10",
        ["visit denied Aleksandar Vučić; Russia"],
    ),
    (
        "Isu bahwa Prabowo menemui Netanyahu di New York ditepis Istana.",
        "2025-05-10",
        ["meeting denied Benjamin Netanyahu; Prabowo Subianto"],
    ),
    (
        "Kementerian Luar Negeri Mesir menegaskan kabar Presiden Abdel Fattah el-Sisi akan berkunjung ke Washington "
        "tidak benar.",
        "2025-05-10",
        ["visit denied Abdel Fattah el-Sisi; United States"],
    ),
    (
        "Laporan The Times tentang rencana Starmer menelepon Putin tidak akurat, kata Downing Street.",
        "2025-05-10",
        ["call denied Keir Starmer; Vladimir Putin"],
    ),
    (
        '"Berita mengenai pertemuan Menlu Lavrov dan Menlu Rubio di Roma itu bohong," kata Zakharova.',
        "2025-05-10",
        ["meeting denied Marco Rubio; Sergei Lavrov"],
    ),
    (
        "Tidak benar bahwa Menlu Sugiono akan bertemu Gideon Saar, tegas Kemlu RI.",
        "2025-05-10",
        ["meeting denied Gideon Sa'ar; Sugiono"],
    ),
    (
        "Spekulasi Kim Jong Un bakal bertemu Trump di Panmunjom langsung dibantah Pyongyang.",
        "2025-05-10",
        ["meeting denied Donald Trump; Kim Jong Un"],
    ),
    (
        "Kremlin menyebut kabar Putin menelepon Assad sebagai rekayasa.",
        "2025-05-10",
        ["call denied Bashar al-Assad; Vladimir Putin"],
    ),
    (
        "Klaim Ankara bahwa Erdogan telah berbicara dengan Mitsotakis disangkal Athena.",
        "2025-05-10",
        ["call denied Kyriakos Mitsotakis; Recep Tayyip Erdoğan"],
    ),
    (
        "Beijing membantah laporan media Jepang yang menyebut Li Qiang akan bertemu Takaichi di Kuala Lumpur.",
        "2025-05-10",
        ["meeting denied Li Qiang; Sanae Takaichi"],
    ),
    (
        "Kabar Raja Salman menelepon Presiden Israel Isaac Herzog hanyalah isapan jempol, menurut Riyadh.",
        "2025-05-10",
        ["call denied Isaac Herzog; Salman of Saudi Arabia"],
    ),
    (
        "Pemberitaan yang mengatakan bahwa Presiden Prabowo Subianto berkunjung ke Tel Aviv dibantah Kementerian Luar"
        " Negeri RI.",
        "2025-05-10",
        ["visit denied Israel; Prabowo Subianto"],
    ),
    (
        '"Laporan soal percakapan Perdana Menteri Orban dan Presiden Putin itu tidak benar sama sekali," tutur '
        "Szijjarto.",
        "2025-05-10",
        ["call denied Viktor Orbán; Vladimir Putin"],
    ),
    (
        "Kabar bahwa Erdogan menelepon Netanyahu tidak benar, ujar jubir Kementerian Luar Negeri Turki.",
        "2025-05-10",
        ["call denied Benjamin Netanyahu; Recep Tayyip Erdoğan"],
    ),
    (
        "Laporan yang menyebut Modi akan bertemu Shehbaz Sharif dibantah New Delhi.",
        "2025-05-10",
        ["meeting denied Narendra Modi; Shehbaz Sharif"],
    ),
    (
        "Peskov menyebut laporan mengenai percakapan telepon Putin dengan Trump sebagai fiksi belaka.",
        "2025-05-10",
        ["call denied Donald Trump; Vladimir Putin"],
    ),
    (
        '"Tidak benar Menlu Wang Yi bertemu Marco Rubio di Bangkok," kata juru bicara Kementerian Luar Negeri China.',
        "2025-05-10",
        ["meeting denied Marco Rubio; Wang Yi"],
    ),
    (
        "Rumor pertemuan rahasia Assad dan Erdogan di Baghdad ditepis Damaskus.",
        "2025-05-10",
        ["meeting denied Bashar al-Assad; Recep Tayyip Erdoğan"],
    ),
    (
        "Presiden Rusia Vladimir Putin dan Presiden Turki Recep Tayyip Erdogan sepakat bertemu. Pertemuan akan "
        "dilangsungkan di Sochi pada 20 Mei.",
        "2025-05-10",
        ["meeting planned Recep Tayyip Erdoğan; Vladimir Putin 2025-05-20"],
    ),
    (
        "Presiden Rusia Vladimir Putin dan Presiden Turki Recep Tayyip Erdogan sepakat bertemu. Peskov mengatakan "
        "pertemuan akan dilangsungkan di Sochi pada 20 Mei.",
        "2025-05-10",
        ["meeting planned Recep Tayyip Erdoğan; Vladimir Putin 2025-05-20"],
    ),
    (
        "Presiden Rusia Vladimir Putin dan Presiden Turki Recep Tayyip Erdogan sepakat bertemu. Peskov mengatakan "
        "pertemuan itu akan dilangsungkan di Sochi pada 20 Mei.",
        "2025-05-10",
        ["meeting planned Recep Tayyip Erdoğan; Vladimir Putin 2025-05-20"],
    ),
    (
        "Presiden Rusia Vladimir Putin akan bertemu Presiden Turki Recep Tayyip Erdogan. Menurut Kremlin, pertemuan "
        "akan dilangsungkan di Sochi pada 20 Mei.",
        "2025-05-10",
        ["meeting planned Recep Tayyip Erdoğan; Vladimir Putin 2025-05-20"],
    ),
    (
        "Presiden Rusia Vladimir Putin akan bertemu Presiden Turki Recep Tayyip Erdogan. Menurut Kremlin, pertemuan "
        "tersebut akan dilangsungkan di Sochi pada 20 Mei.",
        "2025-05-10",
        ["meeting planned Recep Tayyip Erdoğan; Vladimir Putin 2025-05-20"],
    ),
    (
        'Presiden Rusia Vladimir Putin akan bertemu Presiden Turki Recep Tayyip Erdogan. "Pertemuan akan '
        'dilangsungkan di Sochi pada 20 Mei," kata Peskov.',
        "2025-05-10",
        ["meeting planned Recep Tayyip Erdoğan; Vladimir Putin 2025-05-20"],
    ),
    (
        "Presiden Rusia Vladimir Putin akan bertemu Presiden Turki Recep Tayyip Erdogan. Jadwal pertemuan ditetapkan "
        "pada 20 Mei di Sochi.",
        "2025-05-10",
        ["meeting planned Recep Tayyip Erdoğan; Vladimir Putin 2025-05-20"],
    ),
    (
        "Presiden Rusia Vladimir Putin akan bertemu Presiden Turki Recep Tayyip Erdogan. Kremlin mengumumkan hal itu "
        "pada Jumat. Pertemuan puncak direncanakan pada 20 Mei.",
        "2025-05-10",
        ["meeting planned Recep Tayyip Erdoğan; Vladimir Putin 2025-05-20"],
    ),
    (
        "Presiden Rusia Vladimir Putin akan bertemu Presiden Turki Recep Tayyip Erdogan. Rencananya pertemuan "
        "diadakan di Sochi, Selasa (20/5).",
        "2025-05-10",
        ["meeting planned Recep Tayyip Erdoğan; Vladimir Putin 2025-05-20"],
    ),
    (
        "Presiden Rusia Vladimir Putin akan bertemu Presiden Turki Recep Tayyip Erdogan. Keduanya dijadwalkan "
        "bertatap muka di Sochi, Selasa (20/5).",
        "2025-05-10",
        ["meeting planned Recep Tayyip Erdoğan; Vladimir Putin 2025-05-20"],
    ),
    (
        "Presiden Rusia Vladimir Putin akan bertemu Presiden Turki Recep Tayyip Erdogan. Media Turki melaporkan "
        "pertemuan kemungkinan digelar di Sochi pada 20 Mei.",
        "2025-05-10",
        ["meeting planned Recep Tayyip Erdoğan; Vladimir Putin 2025-05-20"],
    ),
    (
        "Presiden Rusia Vladimir Putin akan bertemu Presiden Turki Recep Tayyip Erdogan. Ushakov menambahkan bahwa "
        "pembicaraan akan berlangsung di Sochi pekan depan.",
        "2025-05-10",
        ["meeting planned Recep Tayyip Erdoğan; Vladimir Putin 2025-05-12"],
    ),
    (
        "Kremlin mengumumkan Putin akan berkunjung ke Ankara. Erdogan mengatakan kunjungan akan dilakukan pada 20 Mei.",
        "2025-05-10",
        ["visit planned Turkey; Vladimir Putin 2025-05-20"],
    ),
    (
        "Kremlin mengumumkan Putin akan berkunjung ke Ankara. Menurut Peskov, lawatan dijadwalkan pada akhir Mei.",
        "2025-05-10",
        ["visit planned Turkey; Vladimir Putin 2025-05"],
    ),
    (
        "Menteri Luar Negeri Jepang Takeshi Iwaya dan Menteri Luar Negeri Filipina Enrique Manalo akan berunding. "
        "Kementerian Luar Negeri Jepang menyatakan perundingan dijadwalkan berlangsung di Manila pada 15 Mei.",
        "2025-05-10",
        ["meeting planned Enrique Manalo; Takeshi Iwaya 2025-05-15"],
    ),
    (
        "PM Pakistan Shehbaz Sharif bakal menemui Presiden Erdogan. Sumber diplomatik menyebutkan bahwa pertemuan "
        "kemungkinan besar diadakan di Istanbul, Minggu (25/5).",
        "2025-05-10",
        ["meeting planned Recep Tayyip Erdoğan; Shehbaz Sharif 2025-05-25"],
    ),
    (
        "Istana memastikan Presiden Prabowo akan berkunjung ke India. Prasetyo Hadi menjelaskan, kunjungan "
        "dilaksanakan pada 23-26 Mei.",
        "2025-05-10",
        ["visit planned India; Prabowo Subianto 2025-05-23"],
    ),
    (
        "Menhan Sjafrie Sjamsoeddin dijadwalkan bertemu Menhan Prancis Sebastien Lecornu, kata juru bicara Kemhan. "
        "Pertemuan bilateral rencananya digelar di Paris, Kamis (15/5).",
        "2025-05-10",
        ["meeting planned Sjafrie Sjamsoeddin; Sébastien Lecornu 2025-05-15"],
    ),
    (
        "PM Thailand Anutin Charnvirakul akan menelepon PM Kamboja Hun Manet. Anutin mengatakan, pembicaraan akan "
        "dilakukan Senin malam.",
        "2025-05-10",
        ["call planned Anutin Charnvirakul; Hun Manet 2025-05-12"],
    ),
    (
        "Presiden Putin akan melawat ke India. Peskov, Jumat, mengatakan tanggal kunjungan sudah ditetapkan, yakni "
        "4-5 Juni.",
        "2025-05-10",
        ["visit planned India; Vladimir Putin 2025-06-04"],
    ),
    (
        "Persetujuan atas kunjungan Presiden Taiwan Lai Ching-te ke New York belum keluar, kata pejabat AS.",
        "2025-06-16",
        ["visit proposed Lai Ching-te; United States"],
    ),
    (
        "Biden menawarkan pertemuan dengan Putin di negara ketiga. Peskov menyebut keputusan mengenai pertemuan tersebut "
        "belum diambil.",
        "2021-06-01",
        ["meeting proposed Joe Biden; Vladimir Putin"],
    ),
    (
        "Tidak ada kesepakatan mengenai pertemuan tatap muka Presiden Zelensky dan Presiden Putin, kata Kremlin.",
        "2025-06-16",
        ["meeting proposed Vladimir Putin; Volodymyr Zelenskyy"],
    ),
    (
        "Kesepakatan dalam pertemuan Presiden Trump dan Presiden Xi di Busan belum dijalankan.",
        "2025-11-16",
        ["meeting happened Donald Trump; Xi Jinping"],
    ),
    # whoever has just left, or goes on, has yet to meet
    (
        "Dari Moskow, Presiden Jokowi melanjutkan perjalanan ke Abu Dhabi untuk bertemu Presiden UEA Mohammed bin Zayed.",
        "2022-07-01",
        [
            "visit happened Joko Widodo; Russia",
            "visit happened Joko Widodo; United Arab Emirates",
            "meeting planned Joko Widodo; Mohamed bin Zayed Al Nahyan",
        ],
    ),
    (
        "Utusan Khusus AS Keith Kellogg berangkat ke Kyiv, Rabu, untuk menemui Presiden Volodymyr Zelensky.",
        "2025-02-20",
        [
            "visit happened Keith Kellogg; Ukraine 2025-02-19",
            "meeting planned Keith Kellogg; Volodymyr Zelenskyy 2025-02-19",
        ],
    ),
    # what is to be done there
    (
        "Wapres Gibran Rakabuming akan didampingi Menlu Sugiono saat bertemu PM Li Qiang di Beijing.",
        "2025-01-10",
        ["meeting planned Gibran Rakabuming Raka; Li Qiang"],
    ),
    (
        "Puncak kunjungan Raja Felipe VI ke Beijing akan ditandai pertemuan dengan Presiden Xi Jinping.",
        "2025-11-10",
        ["visit planned China; Felipe VI", "meeting planned Felipe VI; Xi Jinping"],
    ),
    (
        "Trump akan mengenakan tarif, katanya saat bertemu PM Mark Carney di Gedung Putih.",
        "2025-10-29",
        ["meeting happened Donald Trump; Mark Carney"],
    ),
    (
        "Uni Eropa akan menjalankan kesepakatan dalam pertemuan Ursula von der Leyen dan Presiden Trump di Turnberry.",
        "2025-08-10",
        ["meeting happened Donald Trump; Ursula von der Leyen"],
    ),
    # what is hoped for is the outcome
    (
        "Perdana Menteri Keir Starmer berharap pertemuan dengan PM China Li Qiang membuka babak baru hubungan kedua negara.",
        "2025-06-16",
        ["meeting planned Keir Starmer; Li Qiang"],
    ),
    (
        "Presiden Jokowi berharap kunjungannya ke Kyiv dan Moskow dapat membuka ruang dialog.",
        "2022-06-16",
        ["visit planned Joko Widodo; Ukraine", "visit planned Joko Widodo; Russia"],
    ),
    (
        "Usai bertemu PM Malaysia Anwar Ibrahim di Putrajaya, Senin, Prabowo berharap pertemuannya dengan Anwar memberi "
        "manfaat bagi kawasan.",
        "2025-06-16",
        ["meeting happened Anwar Ibrahim; Prabowo Subianto 2025-06-16"],
    ),
    (
        "PM Anwar Ibrahim menerima Presiden Lee Jae-myung di Putrajaya, Senin. Anwar berharap kunjungan Lee ke Malaysia "
        "meningkatkan perdagangan.",
        "2025-06-16",
        [
            "meeting happened Anwar Ibrahim; Lee Jae-myung 2025-06-16",
            "visit happened Lee Jae-myung; Malaysia 2025-06-16",
        ],
    ),
    (
        "Trump berharap dapat menggelar pertemuan dengan Xi Jinping dan menyelesaikan sengketa dagang.",
        "2025-06-16",
        ["meeting proposed Donald Trump; Xi Jinping"],
    ),
]


@pytest.mark.parametrize(("text", "published", "contacts"), TOLD)
def test_what_is_told(text: str, published: str, contacts: list[str]) -> None:
    assert sorted(line(m) for m in mentions(text, published)) == sorted(contacts)
