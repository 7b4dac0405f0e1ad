"""Guests of state and the tours of one's own president: who is received, when a leg was, whose journey it is."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (  # who the guest is stands after the comma
        "Presiden Joko Widodo menyambut tamu negara, Presiden Vietnam Nguyen Xuan Phuc, di Istana Bogor, Senin (2/5/2022).",
        "2022-05-03",
        ["encounter happened Joko Widodo; Nguyễn Xuân Phúc 2022-05-02"],
    ),
    (
        "Presiden Joko Widodo menjamu tamunya, Presiden Vietnam Nguyen Xuan Phuc, di Istana Bogor, Senin (2/5/2022).",
        "2022-05-03",
        ["meeting happened Joko Widodo; Nguyễn Xuân Phúc 2022-05-02"],
    ),
    (
        "Prabowo menyambut langsung tamunya itu, PM Singapura Lawrence Wong, di halaman istana, Senin (9/6/2025).",
        "2025-06-10",
        ["encounter happened Prabowo Subianto; Lawrence Wong 2025-06-09"],
    ),
    (  # who has guests and then goes on
        "Usai menerima tamu negara, Presiden Prabowo Subianto bertolak ke Bogor, Senin (9/6/2025).",
        "2025-06-10",
        [],
    ),
    (
        "Presiden Prabowo Subianto menyambut tamu undangan di Istana, Senin (9/6/2025). Presiden ke-7 RI Joko Widodo hadir.",
        "2025-06-10",
        [],
    ),
    (  # the three were received one by one
        "Prabowo menerima Menlu China Wang Yi, Menlu Jepang Takeshi Iwaya, dan Menlu Australia Penny Wong, Minggu "
        "(8/6/2025). Prabowo menerima ketiganya di Istana Merdeka.",
        "2025-06-10",
        [
            "meeting happened Prabowo Subianto; Wang Yi 2025-06-08",
            "meeting happened Prabowo Subianto; Takeshi Iwaya 2025-06-08",
            "meeting happened Prabowo Subianto; Penny Wong 2025-06-08",
        ],
    ),
    (  # the day on which the subject goes on
        "Wakil Presiden Gibran Rakabuming Raka menjalani pekan keduanya di kantor baru, Senin (9/6/2025). Gibran bertemu "
        "Menteri Luar Negeri Jepang Takeshi Iwaya di Istana Wapres.",
        "2025-06-10",
        ["meeting happened Gibran Rakabuming Raka; Takeshi Iwaya 2025-06-09"],
    ),
    (
        "Presiden Prabowo Subianto meresmikan jalan tol, Senin (9/6/2025). Prabowo pernah menerima Wakil Perdana Menteri "
        "Australia Richard Marles di Istana Merdeka.",
        "2025-06-10",
        ["meeting happened Prabowo Subianto; Richard Marles"],
    ),
    (
        "Presiden Prabowo Subianto mengumumkan kenaikan gaji, Senin (9/6/2025). Prabowo menerima Wakil Perdana Menteri "
        "Australia Richard Marles di Istana Merdeka.",
        "2025-06-10",
        ["meeting happened Prabowo Subianto; Richard Marles"],
    ),
    (  # the journey that took the invitation up is told already
        "Prabowo Subianto berkunjung ke China memenuhi undangan Presiden Xi Jinping dan bertemu Perdana Menteri Li Qiang.",
        "2025-06-10",
        [
            "visit happened Prabowo Subianto; China",
            "meeting happened Prabowo Subianto; Li Qiang",
        ],
    ),
    (
        "Prabowo Subianto mengawali lawatannya di China demi memenuhi undangan Xi Jinping, lalu melanjutkannya dengan kunjungan "
        "ke Jepang.",
        "2025-06-10",
        ["visit happened Prabowo Subianto; China", "visit happened Prabowo Subianto; Japan"],
    ),
    (
        "Prabowo Subianto akan berkunjung ke China untuk memenuhi undangan Presiden Xi Jinping.",
        "2025-06-10",
        ["visit planned Prabowo Subianto; China"],
    ),
    (  # whose visit he tells of
        "Menurut Menlu Retno Marsudi, dalam kunjungannya ke Selandia Baru, Presiden Joko Widodo bertemu Perdana Menteri "
        "Christopher Luxon.",
        "2024-02-25",
        [
            "visit happened Joko Widodo; New Zealand",
            "meeting happened Joko Widodo; Christopher Luxon",
        ],
    ),
    (
        "Presiden Donald Trump mengatakan, dalam kunjungannya ke China, Presiden Xi Jinping menawarkan kerja sama.",
        "2025-06-10",
        ["visit happened Donald Trump; China"],
    ),
    (  # what he came for, one thing among others
        "Ma'ruf Amin mendarat di Kota Kinabalu, Malaysia, Selasa, dalam kunjungan kerja untuk bertemu PM Anwar Ibrahim dan "
        "menghadiri Forum Pangan Nusantara.",
        "2023-11-28",
        [
            "visit happened Ma'ruf Amin; Malaysia 2023-11-28",
            "meeting planned Ma'ruf Amin; Anwar Ibrahim 2023-11-28",
        ],
    ),
    (
        "Ma'ruf Amin mendarat di Kota Kinabalu, Malaysia, Selasa, untuk menghadiri Forum Pangan Nusantara.",
        "2023-11-28",
        [],
    ),
    (  # the countries of a tour, counted and then named
        "Prabowo Subianto telah menyambangi tiga negara dalam lawatannya. Ketiga negara itu adalah China, Peru, dan Brasil.",
        "2025-06-10",
        [f"visit happened Prabowo Subianto; {state}" for state in ("China", "Peru", "Brazil")],
    ),
    (
        "Selama lawatan itu, ada tiga negara yang disambangi Presiden Prabowo Subianto. Di antaranya ialah Jepang dan Kanada.",
        "2025-06-10",
        [f"visit happened Prabowo Subianto; {state}" for state in ("Japan", "Canada")],
    ),
    (
        "Kunjungan luar negeri Presiden Prabowo Subianto itu mencakup tiga negara: Arab Saudi, Brasil, dan Prancis.",
        "2025-06-10",
        [f"visit happened Prabowo Subianto; {state}" for state in ("Saudi Arabia", "Brazil", "France")],
    ),
    (  # the day of a later leg is not that of the first
        "Negara pertama yang dikunjungi Prabowo Subianto adalah China, kemudian ke Peru pada Senin (12/5/2025).",
        "2025-05-14",
        ["visit happened Prabowo Subianto; China", "visit happened Prabowo Subianto; Peru 2025-05-12"],
    ),
    (  # named behind what they did
        "Sejumlah pemimpin dunia mengucapkan selamat kepada Presiden Prabowo Subianto, di antaranya Presiden China Xi Jinping "
        "dan PM India Narendra Modi.",
        "2024-10-21",
        ["message happened Xi Jinping; Prabowo Subianto", "message happened Narendra Modi; Prabowo Subianto"],
    ),
    (
        "Sejumlah menteri luar negeri telah menelepon Menlu Sugiono, termasuk Menlu Jepang Takeshi Iwaya.",
        "2024-11-21",
        ["call happened Takeshi Iwaya; Sugiono"],
    ),
    (  # who only stood by
        "Sejumlah menteri mendampingi Presiden Prabowo Subianto menerima PM Singapura Lawrence Wong, di antaranya Menlu Sugiono.",
        "2024-11-21",
        ["meeting happened Prabowo Subianto; Lawrence Wong"],
    ),
    ("Sejumlah pengusaha menemui Presiden Prabowo Subianto, di antaranya Bill Gates.", "2024-11-21", []),
    (  # a list below the heading, on the day and at the place told above it
        "Tiga pemimpin negara sahabat diterima Presiden Prabowo Subianto di Istana Merdeka, Minggu (20/10/2024). Berikut "
        "daftar pemimpin yang diterima Prabowo:\n- PM Singapura Lawrence Wong\n- PM Papua Nugini James Marape\n- Wakil PM "
        "Australia Richard Marles",
        "2024-10-21",
        [
            f"meeting happened Prabowo Subianto; {guest} 2024-10-20"
            for guest in ("Lawrence Wong", "James Marape", "Richard Marles")
        ],
    ),
    (  # the day on which he met a whole group
        "Presiden Joko Widodo menggelar pertemuan bilateral dengan para pemimpin G20 yang telah tiba di Bali, Senin "
        "(14/11/2022).\n\nDalam pertemuan pertamanya, Jokowi berunding dengan Presiden Amerika Serikat Joe Biden.",
        "2022-11-15",
        ["meeting happened Joko Widodo; Joe Biden 2022-11-14"],
    ),
    (  # who went on meeting others
        "Presiden Korea Selatan Lee Jae-myung menyambut Wapres Gibran Rakabuming Raka di Johannesburg, Sabtu (22/11/2025). "
        "Gibran juga mengadakan sejumlah pertemuan. Interaksi itu meliputi pertemuan dengan Presiden Finlandia Alexander "
        "Stubb.",
        "2025-11-23",
        [
            "encounter happened Lee Jae-myung; Gibran Rakabuming Raka 2025-11-22",
            "meeting happened Gibran Rakabuming Raka; Alexander Stubb",
        ],
    ),
    (  # an agenda in the present tense
        "Presiden Prabowo dijadwalkan tiba di Tokyo, Senin depan. Usai bertemu PM Sanae Takaichi, Prabowo melanjutkan "
        "perjalanan ke Seoul.",
        "2025-11-21",
        [
            "visit planned Prabowo Subianto; Japan 2025-11-24",
            "meeting planned Prabowo Subianto; Sanae Takaichi 2025-11-24",
            "visit planned Prabowo Subianto; South Korea",
        ],
    ),
    (
        "Presiden Prabowo akan mengunjungi Jepang dan Korea Selatan pekan depan.\n\nKunjungan itu penting.\n\nSetelah "
        "menyelesaikan kunjungan di Jepang, Prabowo bertolak ke Korea Selatan.",
        "2025-11-21",
        [
            "visit planned Prabowo Subianto; Japan 2025-11-24",
            "visit planned Prabowo Subianto; South Korea 2025-11-24",
        ],
    ),
    (
        "Presiden Prabowo mengunjungi Jepang pekan lalu. Setelah menyelesaikan kunjungan di Jepang, Prabowo bertolak ke Korea "
        "Selatan.",
        "2025-11-21",
        [
            "visit happened Prabowo Subianto; Japan 2025-11-10",
            "visit happened Prabowo Subianto; South Korea",
        ],
    ),
    (
        "Kaisar Naruhito menggelar jamuan makan siang untuk menghormati Presiden Prabowo Subianto, Senin (14/7/2025).",
        "2025-07-15",
        ["meeting happened Naruhito; Prabowo Subianto 2025-07-14"],
    ),
    (
        "Presiden Jokowi bersama Raja Salman melakukan veranda talk di Istana Bogor, Rabu (1/3/2017).",
        "2017-03-02",
        ["meeting happened Joko Widodo; Salman of Saudi Arabia 2017-03-01"],
    ),
]


@pytest.mark.parametrize(("text", "published", "told"), TOLD)
def test_guests_and_tours(text: str, published: str, told: list[str]) -> None:
    assert sorted(map(line, mentions(text, published))) == sorted(map(wanted, told))


THERE_AND_BACK = [
    (
        "Presiden Prabowo Subianto pulang setelah menjalani lawatan ke beberapa negara sejak "
        "8 Mei 2025. Prabowo tiba di Landasan Udara Halim Perdanakusuma sekitar pukul 05.00 pada Ahad, 25 Mei 2025.\n\nDi "
        "China, Prabowo bertemu Presiden Xi Jinping.",
        "2025-05-26",
        ("2025-05-08", "2025-05-25"),
    ),
    (
        "Presiden Prabowo Subianto tiba di Tanah Air pada Rabu (21/5/2025), usai menuntaskan kunjungan kerja ke empat negara "
        "sejak keberangkatan pada 7 Mei 2025. Prabowo mengawali kunjungan kerja ke Arab Saudi.",
        "2025-05-22",
        ("2025-05-07", "2025-05-21"),
    ),
    (
        "Wakil Presiden Ma'ruf Amin akan melakukan kunjungan kerja ke dua negara yakni Yunani dan Slovakia hingga 28 "
        "November 2023. Ia akan bertolak malam ini, Selasa (21/11/2023).",
        "2023-11-21",
        ("2023-11-21", "2023-11-28"),
    ),
]


@pytest.mark.parametrize(("text", "published", "days"), THERE_AND_BACK)
def test_a_tour_lasts_from_departure_to_return(text: str, published: str, days: tuple[str, str]) -> None:
    found = mentions(text, published)
    assert found
    for mention in found:
        assert mention.when is not None
        assert (mention.when.value.earliest.isoformat(), mention.when.value.last.isoformat()) == days
