"""How desks tell of Indonesia and its neighbours: margins of a ministers' meeting, retreats, commissions, who brings two together."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (  # who agreed met where "kesepakatan itu dicapai"
        "Presiden Joko Widodo dan Perdana Menteri Singapura Lee Hsien Loong sepakat mempercepat perundingan batas laut. "
        "Kesepakatan itu dicapai dalam Leaders' Retreat di Istana Bogor, Selasa (8/10/2019). Retreat serupa tahun lalu "
        "digelar di Nusa Dua pada 11 Oktober.",
        "2019-10-08",
        [
            "meeting happened Joko Widodo; Lee Hsien Loong 2019-10-08",
            "meeting happened Joko Widodo; Lee Hsien Loong 2018-10-11",
        ],
    ),
    (  # the states are those of the two who were brought together, and so are their leaders
        "PM Malaysia Anwar Ibrahim mempertemukan PM Kamboja Hun Manet dan Penjabat PM Thailand Phumtham Wechayachai di "
        "Putrajaya, Senin (28/7/2025). Sabtu lalu, giliran Presiden AS Donald Trump yang menghubungi pemimpin kedua "
        "negara. Komandan militer kedua negara akan bertemu pada Selasa (29/7).",
        "2025-07-28",
        [
            "meeting happened Anwar Ibrahim; Hun Manet; Phumtham Wechayachai 2025-07-28",
            "call happened Donald Trump; Hun Manet 2025-07-26",
            "call happened Donald Trump; Phumtham Wechayachai 2025-07-26",
            "meeting planned Cambodia; Thailand 2025-07-29",
        ],
    ),
    (  # a minister is not posted where he goes
        "Kunjungan Menlu Sugiono ke Manila berjalan lancar, Rabu (5/2/2025). Kunjungan Menlu ke Hanoi ditunda.",
        "2025-02-06",
        ["visit happened Sugiono; Philippines 2025-02-05", "visit cancelled Sugiono; Vietnam"],
    ),
    (  # his own ministers and party chiefs meet the president, and nobody from abroad does
        "Presiden Joko Widodo menerima Presiden Filipina Ferdinand Marcos Jr di Istana Bogor, Senin (5/9/2022). Sehari "
        "menjelang kedatangan Marcos, Jokowi mengumumkan harga baru setelah menggelar rapat terbatas dengan Menteri "
        "Keuangan Sri Mulyani. Jokowi memanggil Kapolri Listyo Sigit Prabowo. Ia juga bertemu Ketua Umum PDI Perjuangan Megawati Soekarnoputri.",
        "2022-09-05",
        [
            "meeting happened Joko Widodo; Ferdinand Marcos Jr. 2022-09-05",
            "visit happened Ferdinand Marcos Jr.; Indonesia 2022-09-05",
        ],
    ),
    (  # on the visit looked back on, not on that of the news
        "PM Anwar Ibrahim bertemu PM Lawrence Wong di Putrajaya, Selasa (7/1/2025). Wong pertama kali melawat ke Malaysia "
        "sebagai perdana menteri pada 12 Juni 2024. Ia dijamu Anwar di Putrajaya.",
        "2025-01-07",
        [
            "meeting happened Anwar Ibrahim; Lawrence Wong 2025-01-07",
            "visit happened Lawrence Wong; Malaysia 2024-06-12",
            "meeting happened Lawrence Wong; Anwar Ibrahim 2024-06-12",
        ],
    ),
    (  # counted from the event that was told, whatever it was
        "Sepuluh pelaut dibebaskan pada 1 Mei. Jokowi sehari setelah pembebasan itu menelepon Presiden Filipina Benigno "
        "Aquino III.",
        "2016-05-05",
        ["call happened Joko Widodo; Benigno Aquino III 2016-05-02"],
    ),
    (  # who came last is said last; "tanpa pernah" denies
        "Pemimpin asing terakhir yang mengunjungi Myanmar adalah Perdana Menteri Kamboja Hun Sen pada Januari 2022. Menlu "
        "Prak Sokhonn melawat ke Myanmar pada Maret 2022 tanpa pernah berjumpa Aung San Suu Kyi.",
        "2024-01-10",
        [
            "visit happened Hun Sen; Myanmar 2022-01",
            "visit happened Prak Sokhonn; Myanmar 2022-03",
            "meeting denied Prak Sokhonn; Aung San Suu Kyi 2022-03",
        ],
    ),
    (  # two meetings of one pair, some days apart
        "Presiden Prabowo Subianto bertemu Presiden Afrika Selatan Cyril Ramaphosa di sela KTT ASEAN di Kuala Lumpur. Empat "
        "hari sebelumnya Prabowo menjamu Ramaphosa di Istana Merdeka.",
        "2025-10-27",
        [
            "meeting happened Prabowo Subianto; Cyril Ramaphosa",
            "meeting happened Prabowo Subianto; Cyril Ramaphosa",
        ],
    ),
]


@pytest.mark.parametrize(("text", "published", "expected"), TOLD, ids=[text[:40] for text, _, _ in TOLD])
def test_told(text: str, published: str, expected: list[str]) -> None:
    assert sorted(map(line, mentions(text, published))) == sorted(map(wanted, expected))


PLACES = (
    (  # the margins of a gathering that no table has hold the whole round
        "Menlu Retno Marsudi menggelar pertemuan bilateral di sela Forum Kerja Sama Selatan di Denpasar, Rabu (3/8/2022). "
        "Ia menemui Menlu Fiji Sitiveni Rabuka. Kamis pagi, giliran Menlu Jepang Yoshimasa Hayashi yang ditemui Retno.",
        "2022-08-04",
        {"Denpasar"},
    ),
    (  # there is the one whom he stands for
        "Wakil Presiden Ma'ruf Amin memulai kegiatan KTT ke-44 dan ke-45 ASEAN di Vientiane dengan bertemu PM Laos Sonexay "
        "Siphandone, Rabu (9/10/2024). Wapres hadir mewakili Presiden Joko Widodo yang tengah berada di Papua. Kamis pagi, "
        "Ma'ruf mengadakan pertemuan bilateral dengan PM Jepang Shigeru Ishiba.",
        "2024-10-10",
        {"Vientiane"},
    ),
)


@pytest.mark.parametrize(("text", "published", "towns"), PLACES, ids=[text[:40] for text, _, _ in PLACES])
def test_on_the_margins(text: str, published: str, towns: set[str]) -> None:
    assert {m.city.value if m.city else None for m in mentions(text, published)} == towns
