"""The day of this contact: told in what was said in it, of it or beside it, and not taken from what only stands near."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (  # said in opening the talks, on their day
        "Presiden Joko Widodo menerima Perdana Menteri China Li Keqiang di Istana Bogor. "
        '"Cukup lima menit," ujar Jokowi saat membuka pembicaraan, Senin (7/5/2018).',
        "2018-05-08",
        ["meeting happened Joko Widodo; Li Keqiang 2018-05-07"],
    ),
    (  # "tadi" counts from the day of the statement
        "Presiden Prabowo Subianto menemui Perdana Menteri Malaysia Anwar Ibrahim di Kuala Lumpur. "
        '"Tadi pertemuannya tertutup," kata Menteri Luar Negeri Sugiono, Kamis (9/1/2025).',
        "2025-01-10",
        ["meeting happened Prabowo Subianto; Anwar Ibrahim 2025-01-09"],
    ),
    (  # a caption of the two together
        "Presiden Joko Widodo bertemu Presiden Filipina Ferdinand Marcos Jr. Keduanya membahas perbatasan. Presiden Joko "
        "Widodo (kanan) dan Presiden Filipina Ferdinand Marcos Jr berjalan di halaman istana, Senin (5/9/2022).",
        "2022-09-06",
        ["meeting happened Joko Widodo; Ferdinand Marcos Jr. 2022-09-05"],
    ),
    (  # a weekday with "itu" is the day of which the story tells
        "Pertemuan Presiden AS Donald Trump dengan Presiden Ukraina Volodymyr Zelensky berubah menjadi adu mulut. "
        "Perjanjian mineral urung diteken pada Jumat itu.",
        "2025-03-01",
        ["meeting happened Donald Trump; Volodymyr Zelenskyy 2025-02-28"],
    ),
    (  # counted from a meeting whose day another sentence gives
        "Presiden AS Donald Trump menjamu Presiden Ukraina Volodymyr Zelensky di Gedung Putih, Jumat (17/10/2025). Jamuan "
        "itu tidak lama. Pertemuan tersebut digelar sehari setelah Trump menelepon Presiden Rusia Vladimir Putin.",
        "2025-10-19",
        [
            "meeting happened Donald Trump; Volodymyr Zelenskyy 2025-10-17",
            "call happened Donald Trump; Vladimir Putin 2025-10-16",
        ],
    ),
    (  # what he came for, and came to: one contact, held
        "Perdana Menteri Israel Benjamin Netanyahu terbang ke Washington untuk bertemu Presiden AS Donald Trump. Keduanya "
        "membahas tarif dalam pertemuan pada Senin (7/4/2025).",
        "2025-04-09",
        [
            "visit happened Benjamin Netanyahu; United States 2025-04-07",
            "meeting happened Benjamin Netanyahu; Donald Trump 2025-04-07",
        ],
    ),
    (  # on a visit of the day on which it is told, what is still ahead is of that day
        "Presiden Lebanon Joseph Aoun tiba di Kairo, Senin (19/5/2025). Ia akan bertemu Presiden Mesir Abdel Fattah al-Sisi.",
        "2025-05-19",
        [
            "visit happened Joseph Aoun; Egypt 2025-05-19",
            "meeting planned Joseph Aoun; Abdel Fattah el-Sisi 2025-05-19",
        ],
    ),
    (  # a day of the month, told as past, is behind though the next one is nearer
        "Menteri Pertahanan Prabowo Subianto menerima Menteri Pertahanan Singapura Ng Eng Hen di Jakarta, Kamis "
        "(24/11/2022). Keduanya sebelumnya bertemu di Bintan pada 25 Januari.",
        "2022-11-25",
        [
            "meeting happened Prabowo Subianto; Ng Eng Hen 2022-11-24",
            "meeting happened Prabowo Subianto; Ng Eng Hen 2022-01-25",
        ],
    ),
    (  # without a day of publication, what is told as the next day was done
        "Menteri Luar Negeri Retno Marsudi bertemu Menteri Luar Negeri Australia Penny Wong di Canberra, Kamis "
        "(9/2/2023). Keesokan harinya, Retno diterima Perdana Menteri Australia Anthony Albanese.",
        None,
        [
            "meeting happened Retno Marsudi; Penny Wong 2023-02-09",
            "meeting happened Retno Marsudi; Anthony Albanese 2023-02-10",
        ],
    ),
    (  # each clause its day
        "Menteri Pertahanan Israel Yoav Gallant berada di Washington. Pada Senin ia bertemu Penasihat Keamanan Nasional AS "
        "Jake Sullivan, dan Selasa giliran Menteri Pertahanan AS Lloyd Austin yang menerimanya.",
        "2024-03-27",
        [
            "meeting happened Yoav Gallant; Jake Sullivan 2024-03-25",
            "meeting happened Yoav Gallant; Lloyd Austin 2024-03-26",
        ],
    ),
    (  # "sehari sebelum" a dated event is the day of what is told; "juga" lends none
        "Presiden Prabowo Subianto akan bertemu Presiden Mesir Abdel Fattah al-Sisi. Pertemuan itu direncanakan sehari "
        "sebelum konferensi pada 19 Desember.",
        "2024-12-16",
        ["meeting planned Prabowo Subianto; Abdel Fattah el-Sisi 2024-12-18"],
    ),
    (  # some days after a journey is no day of it
        "Perdana Menteri Jepang Yoshihide Suga berpidato di parlemen, Senin (26/10/2020), beberapa hari setelah lawatannya "
        "ke Vietnam.",
        "2020-10-26",
        ["visit happened Yoshihide Suga; Vietnam"],
    ),
]


@pytest.mark.parametrize(("text", "published", "contacts"), TOLD)
def test_day_of_this_contact(text: str, published: str | None, contacts: list[str]) -> None:
    told = {line(mention) for mention in mentions(text, published)}
    assert set(map(wanted, contacts)) == told
