"""How Indonesian desks tell their own diplomacy: lists under a heading, messages brought along, sessions led by two, guests in turn."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (  # one ceremony of all items, with the host of the sentence above the heading
        "Presiden Joko Widodo menerima surat kepercayaan dari tiga duta besar di Istana Merdeka, Jakarta, Senin (4/3/2019).\n\n"
        "Berikut nama ketiga dubes:\n\n1. Rasmus Berg, Duta Besar LBBP Kerajaan Denmark;\n\n2. Aiko Mori, Duta Besar LBBP "
        "Jepang; dan\n\n3. Pedro Salas, Duta Besar LBBP Republik Peru.",
        "2019-03-04",
        [
            "encounter happened Joko Widodo; Rasmus Berg; Aiko Mori; Pedro Salas 2019-03-04",
        ],
    ),
    (  # those of the cabinet are no guests
        "Presiden Prabowo Subianto bertemu sejumlah menteri di Hambalang, Selasa (22/10/2024). Berikut daftarnya:\n\n"
        "1. Menteri Luar Negeri Sugiono\n\n2. Menteri Pertahanan Sjafrie Sjamsoeddin",
        "2024-10-22",
        [],
    ),
    (  # whose message it was does not meet; whoever is accompanied does
        "Presiden Joko Widodo menyampaikan salam Presiden Ukraina Volodymyr Zelensky ketika menemui Presiden Prancis Emmanuel "
        "Macron di Paris, Jumat (1/7/2022).",
        "2022-07-02",
        ["meeting happened Joko Widodo; Emmanuel Macron 2022-07-01"],
    ),
    (
        "Menteri Luar Negeri Retno Marsudi dan Menteri Luar Negeri Vietnam Bui Thanh Son memimpin sidang komisi bersama "
        "di Hanoi, Rabu (20/7/2022).",
        "2022-07-21",
        ["meeting happened Retno Marsudi; Bùi Thanh Sơn 2022-07-20"],
    ),
    (  # when and where the session was, the sentence before says
        "Dewan kerja sama RI-Turki bersidang di Istana Bogor, Rabu (12/2/2025). Sidang dipimpin bersama oleh Presiden Prabowo "
        "Subianto dan Presiden Recep Tayyip Erdogan.",
        "2025-02-13",
        ["meeting happened Prabowo Subianto; Recep Tayyip Erdoğan 2025-02-12"],
    ),
    (  # the verb is not said again
        "Presiden Kenya William Ruto akan tiba di Jakarta pada 3 Mei, disusul Presiden Chile Gabriel Boric pada 7 Mei.",
        "2024-05-01",
        ["visit planned William Ruto; Indonesia 2024-05-03", "visit planned Gabriel Boric; Indonesia 2024-05-07"],
    ),
    (  # a journey in return of another is that of the meeting just told
        "Presiden Prabowo Subianto disambut Raja Abdullah II di Amman, Senin (14/4/2025). Keduanya berunding satu jam. Kunjungan "
        "ini merupakan balasan atas lawatan Raja Abdullah II ke Jakarta pada Februari 2014.",
        "2025-04-15",
        [
            "meeting happened Prabowo Subianto; Abdullah II 2025-04-14",
            "visit happened Prabowo Subianto; Jordan 2025-04-14",
            "visit happened Abdullah II; Indonesia 2014-02",
        ],
    ),
    (  # who only says so is none of the two
        "Menteri Luar Negeri Retno Marsudi bertemu wartawan di Jakarta. Menurut Retno, Presiden Joko Widodo telah menyurati "
        "Perdana Menteri Kanada Justin Trudeau. Keduanya terakhir bertemu di Lima pada November 2018.",
        "2019-03-05",
        [
            "message happened Joko Widodo; Justin Trudeau",
            "meeting happened Joko Widodo; Justin Trudeau 2018-11",
        ],
    ),
    (  # whoever calls on the host of a gathering has come for that
        "Presiden Joko Widodo menerima kunjungan kehormatan Wakil Presiden AS Kamala Harris di sela KTT ASEAN di Jakarta, "
        "Selasa (5/9/2023).",
        "2023-09-06",
        ["meeting happened Joko Widodo; Kamala Harris 2023-09-05"],
    ),
    (  # who goes for somebody else to a gathering attends it
        "Wakil Presiden Ma'ruf Amin bertolak ke Doha, Qatar, Senin (5/6/2023), mewakili Presiden dalam KTT D-8.",
        "2023-06-05",
        [],
    ),
    (
        "Dialog keempat berlangsung di Tokyo pada Maret 2019 antara Menlu Retno Marsudi dan Menlu Jepang Taro Kono.",
        "2020-02-01",
        ["meeting happened Retno Marsudi; Taro Kono 2019-03"],
    ),
    (  # two of the same country talk among themselves
        "Kapolri Listyo Sigit Prabowo menerima Duta Besar Selandia Baru Kevin Burnett di Jakarta, Senin (20/2/2023). Menurut juru "
        "bicara, Kapolri telah berkoordinasi dengan Panglima TNI Laksamana Yudo Margono.",
        "2023-02-21",
        ["meeting happened Listyo Sigit Prabowo; Kevin Burnett 2023-02-20"],
    ),
]


@pytest.mark.parametrize(("text", "published", "contacts"), TOLD)
def test_own_diplomacy(text: str, published: str, contacts: list[str]) -> None:
    told = {line(mention) for mention in mentions(text, published)}
    assert set(map(wanted, contacts)) == told
