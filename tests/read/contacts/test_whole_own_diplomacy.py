"""Long reports on one state's own diplomacy: series of meetings, lists announced together, journeys beside talks."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (
        "Menteri Luar Negeri RI Retno Marsudi mengawali rangkaian pertemuan Menlu ASEAN di Singapura, Rabu (1/8/2018), "
        "dengan sederet pembicaraan bilateral.\n\nYang pertama ditemui adalah Menlu Turki Mevlut Cavusoglu.\n\n"
        "Sementara itu dengan Menlu Selandia Baru Winston Peters, Retno menyinggung kerja sama Pasifik.",
        "2018-08-01",
        [
            "meeting happened Retno Marsudi; Mevlüt Çavuşoğlu 2018-08-01",
            "meeting happened Retno Marsudi; Winston Peters 2018-08-01",
        ],
    ),
    (
        "Ketua DPR RI Puan Maharani menggelar pertemuan bilateral dengan pimpinan parlemen tiga negara di Kompleks "
        "Parlemen, Senayan, Jakarta, Selasa (13/5).\n\nPertemuan pertama dilangsungkan Puan dengan Ketua Majelis Nasional "
        "Aljazair Ibrahim Boughali. Berikutnya ia bertemu Ketua Parlemen Bahrain Ahmed bin Salman Al Musalam, disusul "
        "Ketua Dewan Syura Oman Khalid bin Hilal Al Maawali.",
        "2025-05-13",
        [
            "meeting happened Puan Maharani; Ibrahim Boughali 2025-05-13",
            "meeting happened Puan Maharani; Ahmed bin Salman Al Musalam 2025-05-13",
            "meeting happened Puan Maharani; Khalid bin Hilal al-Maawali 2025-05-13",
        ],
    ),
    (
        "Presiden Prabowo Subianto melakukan sambungan telepon dengan sejumlah kepala negara sahabat, Jumat (4/4/2025). "
        "Mereka adalah Presiden Turki Recep Tayyip Erdogan dan Perdana Menteri Malaysia Anwar Ibrahim.\n\nDalam "
        "percakapan dengan Erdogan, kedua pemimpin menegaskan kerja sama industri pertahanan.",
        "2025-04-05",
        [
            "call happened Prabowo Subianto; Recep Tayyip Erdoğan 2025-04-04",
            "call happened Prabowo Subianto; Anwar Ibrahim 2025-04-04",
        ],
    ),
    (
        "Setelah menerima Perdana Menteri Australia Anthony Albanese di Istana Merdeka, Jakarta, Kamis (15/5/2025), Presiden "
        "Prabowo Subianto bakal menjamu dua pemimpin lain. Keduanya adalah Perdana Menteri China Li Qiang dan Presiden "
        "Prancis Emmanuel Macron.",
        "2025-05-15",
        [
            "meeting happened Prabowo Subianto; Anthony Albanese 2025-05-15",
            "meeting planned Prabowo Subianto; Li Qiang",
            "meeting planned Prabowo Subianto; Emmanuel Macron",
        ],
    ),
    (
        "Presiden Joko Widodo menerima surat kepercayaan dari delapan duta besar negara sahabat di Istana Merdeka, Jakarta, "
        "Rabu (20/11/2019). Adapun delapan duta besar yang menyerahkan surat kepercayaan kepada Jokowi, antara lain Duta "
        "Besar Republik Argentina Gustavo Torres dan Duta Besar Kanada Cameron MacKay.",
        "2019-11-20",
        [
            "encounter happened Joko Widodo; Gustavo Torres; Cameron MacKay 2019-11-20",
        ],
    ),
    (
        "Perdana Menteri Australia Anthony Albanese tiba di Jakarta, Rabu (14/5/2025) malam.\n\nAlbanese juga mengundang "
        "Presiden Prabowo Subianto berkunjung ke Australia tahun ini.",
        "2025-05-15",
        [
            "visit happened Anthony Albanese; Indonesia 2025-05-14",
            "visit proposed Anthony Albanese; Prabowo Subianto 2025",
        ],
    ),
    (
        "Kunjungan Menteri Luar Negeri China Wang Yi ke Indonesia berlangsung dua hari, 12-13 Januari 2021.\n\nRabu pagi "
        "ini Wang bertolak ke Jakarta.",
        "2021-01-13",
        ["visit happened Wang Yi; Indonesia 2021-01-12"],
    ),
    (
        "Menteri Pertahanan Prabowo Subianto bertemu Presiden Prancis Emmanuel Macron di Paris, Selasa (15/3/2022).\n\n"
        "Sebelum ke Prancis, Prabowo lebih dulu menyambangi Yunani.",
        "2022-03-16",
        [
            "meeting happened Prabowo Subianto; Emmanuel Macron 2022-03-15",
            "visit happened Prabowo Subianto; France 2022-03-15",
            "visit happened Prabowo Subianto; Greece",
        ],
    ),
    (
        "Wakil Presiden Jusuf Kalla bertemu Wakil Presiden AS Mike Pence di New York, Selasa (25/9).\n\nMenlu Retno Marsudi "
        "yang mendampingi JK bertemu secara terpisah dengan Menlu Iran Javad Zarif.",
        "2018-09-27",
        [
            "meeting happened Jusuf Kalla; Mike Pence 2018-09-25",
            "meeting happened Retno Marsudi; Mohammad Javad Zarif",
        ],
    ),
    (
        "Presiden Joko Widodo menerima satu per satu tamunya di Jakarta, Rabu 22 April 2015.\n\nJokowi lebih dulu menerima "
        "Presiden China Xi Jinping.\n\nSetelah Xi, giliran Perdana Menteri Jepang Shinzo Abe yang ditemui.\n\n"
        "Sekretaris Kabinet Andi Widjajanto menyebut pertemuan dengan Perdana Menteri Nepal Sushil Koirala akan dilakukan besok.",
        "2015-04-22",
        [
            "meeting happened Joko Widodo; Xi Jinping 2015-04-22",
            "meeting happened Joko Widodo; Shinzo Abe 2015-04-22",
            "meeting planned Joko Widodo; Sushil Koirala 2015-04-23",
        ],
    ),
    (
        "Perdana Menteri Australia Tony Abbott menghubungi Presiden Susilo Bambang Yudhoyono yang sedang berada di Bali, "
        "Selasa (6/5/2014).",
        "2014-06-03",
        ["call happened Tony Abbott; Susilo Bambang Yudhoyono 2014-05-06"],
    ),
    (
        "Presiden Susilo Bambang Yudhoyono melakukan kunjungan kerja ke Jerman dan Kenya. Ia bertolak dari Bandara Halim "
        "Perdanakusuma, Sabtu (22/9/2012). Kunjungan ke Jerman akan berlangsung dua hari.",
        "2012-09-22",
        [
            "visit happened Susilo Bambang Yudhoyono; Germany 2012-09-22",
            "visit happened Susilo Bambang Yudhoyono; Kenya",
        ],
    ),
    (
        "Selama di Praha, Presiden SBY dijadwalkan mengadakan beberapa pertemuan bilateral, antara lain dengan Presiden "
        "Milos Zeman, Perdana Menteri Bohuslav Sobotka, dan Ketua Parlemen Jan Hamacek.",
        "2014-05-15",
        [
            "visit planned Susilo Bambang Yudhoyono; Czechia",
            "meeting planned Susilo Bambang Yudhoyono; Miloš Zeman",
            "meeting planned Susilo Bambang Yudhoyono; Bohuslav Sobotka",
            "meeting planned Susilo Bambang Yudhoyono; Jan Hamáček",
        ],
    ),
    (
        "Presiden Joko Widodo menerima kunjungan delegasi Qatar di Istana Bogor, Selasa (14/6/2022).\n\nInvestasi akan "
        "dibahas lagi.\n\nDelegasi Qatar yang hadir yaitu Menteri Energi Saad Sherida Al Kaabi dan Duta Besar Qatar untuk "
        "Indonesia Fawziya Al Sulaiti.",
        "2022-06-14",
        [
            "meeting happened Joko Widodo; Saad al-Kaabi 2022-06-14",
            "visit happened Saad al-Kaabi; Indonesia 2022-06-14",
        ],
    ),
    (
        "Menteri Luar Negeri China Wang Yi bertemu Presiden Jokowi di Istana Merdeka, Jakarta, Jumat (26/4/2024). Dalam "
        "pertemuan tersebut dibahas rencana kunjungan Perdana Menteri China Li Qiang pekan depan.",
        "2024-04-26",
        [
            "meeting happened Wang Yi; Joko Widodo 2024-04-26",
            "visit planned Li Qiang; Indonesia 2024-04-29",
        ],
    ),
    (
        "Presiden Joko Widodo tiba di Doha, Selasa (21/11/2023).\n\nKedatangannya mendapat sambutan langsung oleh Emir Qatar "
        "Tamim bin Hamad Al Thani di Bandara Internasional Hamad. Ia akan membahas investasi dengan Emir Tamim.\n\nHal itu "
        "disampaikan Jokowi saat bertemu dengan Emir Tamim di Istana Amiri Diwan, Doha, Rabu (22/11/2023).",
        "2023-11-23",
        [
            "visit happened Joko Widodo; Qatar 2023-11-21",
            "encounter happened Joko Widodo; Tamim bin Hamad Al Thani 2023-11-21",
            "meeting happened Joko Widodo; Tamim bin Hamad Al Thani 2023-11-22",
        ],
    ),
    (
        "Jokowi menuju ke China dan Laos pada 2-8 September. Di China, Jokowi mengikuti KTT G20.",
        "2016-09-24",
        ["visit happened Joko Widodo; Laos 2016-09-02"],
    ),
    (
        "Dua hari di Turki, Presiden SBY meneruskan lawatannya ke India. Di New Delhi, Presiden melakukan kunjungan resmi "
        "kepada Presiden India Pranab Mukherjee. Ia tiba kembali, Minggu (15/12).",
        "2013-12-15",
        [
            "visit happened Susilo Bambang Yudhoyono; India",
            "meeting happened Susilo Bambang Yudhoyono; Pranab Mukherjee",
        ],
    ),
    (
        "Polri sudah mengirim tim ke Kuala Lumpur. Kapolri Tito Karnavian akan bertolak ke Hanoi bulan depan untuk membahas "
        "hal yang sama dengan Menteri Keamanan Publik Vietnam To Lam.",
        "2019-03-12",
        ["visit planned Tito Karnavian; Vietnam 2019-04", "meeting planned Tito Karnavian; Tô Lâm 2019-04"],
    ),
    (
        "Menteri Luar Negeri Retno Marsudi menghadiri perayaan Hari Nasional Uni Emirat Arab di Hotel Fairmont, Jakarta, "
        "Sabtu (2/12/2023). Menhan Prabowo Subianto menghadiri peringatan Hari Kemerdekaan Vietnam di Hanoi, Sabtu (2/9/2023).",
        "2023-12-02",
        ["visit happened Prabowo Subianto; Vietnam 2023-09-02"],
    ),
]


@pytest.mark.parametrize(("text", "published", "lines"), TOLD)
def test_contacts_of_a_long_report(text: str, published: str, lines: list[str]) -> None:
    assert sorted(line(m) for m in mentions(text, published)) == sorted(map(wanted, lines))


def test_others_than_those_told_of_are_not_they() -> None:
    text = (
        "Presiden AS Donald Trump dan Presiden China Xi Jinping berbeda pendapat. Dua pemimpin lain bertemu di Paris."
    )
    assert not mentions(text, "2025-06-10")
