"""Earlier contacts told beside the one of the news: whose they are, and that neither takes the other's day or place."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    # who only comments on a meeting is none of "keduanya"
    (
        "Presiden Joko Widodo bertemu Presiden Kenya William Ruto di Jakarta, Senin (3/6/2024). Menlu Retno Marsudi menilai "
        "pertemuan itu berjalan hangat. Keduanya pernah bertemu di Nairobi pada Maret 2023.",
        "2024-06-04",
        [
            "meeting happened Joko Widodo; William Ruto 2024-06-03",
            "meeting happened Joko Widodo; William Ruto 2023-03",
        ],
    ),
    (
        "Presiden Rusia Vladimir Putin menelepon Presiden Kenya William Ruto, Selasa (4/6/2024). Menurut Lavrov, percakapan "
        "itu menyinggung gandum. Mereka juga bertemu di Kazan pada Mei 2023.",
        "2024-06-05",
        [
            "call happened Vladimir Putin; William Ruto 2024-06-04",
            "meeting happened Vladimir Putin; William Ruto 2023-05",
        ],
    ),
    # whom only the opening phrase names is none of them either
    (
        "Presiden Joko Widodo bertemu Presiden Kenya William Ruto di Bogor, Senin (3/6/2024). Sebelum Ruto, pada 2 April "
        "2024, Jokowi menerima Kanselir Jerman Olaf Scholz. Keduanya bertemu di Istana Merdeka.",
        "2024-06-04",
        [
            "meeting happened Joko Widodo; William Ruto 2024-06-03",
            "meeting happened Joko Widodo; Olaf Scholz 2024-04-02",
        ],
    ),
    # the news has no day: it is not the earlier meeting, which has one
    (
        "Pertemuan Presiden Prancis Emmanuel Macron dengan Presiden Kenya William Ruto berlangsung dua jam. Macron dan Ruto "
        "bertemu pertama kali di Lyon pada Juni tahun lalu.",
        "2024-09-20",
        ["meeting happened Emmanuel Macron; William Ruto", "meeting happened Emmanuel Macron; William Ruto 2023-06"],
    ),
    (
        "Menlu Retno Marsudi bertemu Menlu Kanada Melanie Joly membahas energi. Pada Juli, kedua menlu sempat berdiskusi "
        "di Medan.",
        "2024-08-12",
        ["meeting happened Retno Marsudi; Mélanie Joly", "meeting happened Retno Marsudi; Mélanie Joly 2024-07"],
    ),
    # what is compared with or follows an earlier meeting
    (
        "Presiden AS Joe Biden dan PM Inggris Rishi Sunak bertemu di Lyon, Rabu (5/6/2024). Pertemuan itu lebih singkat "
        "daripada pertemuan puncak tahun 2022 di Osaka antara Biden dan Emmanuel Macron.",
        "2024-06-06",
        [
            "meeting happened Joe Biden; Rishi Sunak 2024-06-05",
            "meeting happened Joe Biden; Emmanuel Macron 2022",
        ],
    ),
    (
        "Menhan Prabowo Subianto menerima Menhan Australia Richard Marles di Jakarta, Kamis (6/6/2024). Pertemuan tersebut "
        "menindaklanjuti pembicaraan Presiden Jokowi dan PM Anthony Albanese di Perth bulan lalu.",
        "2024-06-07",
        [
            "meeting happened Prabowo Subianto; Richard Marles 2024-06-06",
            "meeting happened Joko Widodo; Anthony Albanese 2024-05",
        ],
    ),
    (
        "PM India Narendra Modi dan Presiden Kenya William Ruto bertemu di Kazan, Rabu (5/6/2024). Ini adalah pertemuan "
        "pertama sejak KTT informal di Colombo pada Oktober 2023.",
        "2024-06-06",
        [
            "meeting happened Narendra Modi; William Ruto 2024-06-05",
            "meeting happened Narendra Modi; William Ruto 2023-10",
        ],
    ),
    (
        "Presiden Joe Biden menelepon Presiden Kenya William Ruto pada Kamis (6/6/2024). Panggilan pertama terjadi pada "
        "Februari.",
        "2024-06-07",
        ["call happened Joe Biden; William Ruto 2024-06-06", "call happened Joe Biden; William Ruto 2024-02"],
    ),
    (
        "Presiden Kenya William Ruto dan PM Jepang Fumio Kishida bertemu di Kobe, Minggu (2/6/2024). Merujuk pada pertemuan "
        "di Lyon pada Agustus 2023, Kishida memuji kemajuan kerja sama dengan AS.",
        "2024-06-03",
        [
            "meeting happened William Ruto; Fumio Kishida 2024-06-02",
            "meeting happened William Ruto; Fumio Kishida 2023-08",
        ],
    ),
    # what is only told of in a contact: by the one who tells, and on no day of the telling
    (
        "Putin memberi tahu PM India Narendra Modi lewat telepon pada Senin (3/6/2024) tentang pembicaraannya dengan Presiden "
        "Kenya William Ruto di Kazan pekan lalu.",
        "2024-06-04",
        [
            "call happened Vladimir Putin; Narendra Modi 2024-06-03",
            "meeting happened Vladimir Putin; William Ruto 2024-05-27",
        ],
    ),
    (
        "Dalam pembicaraan telepon pada Senin (3/6/2024), PM Anthony Albanese memberi penjelasan kepada Jokowi mengenai "
        "pertemuannya dengan Presiden Kenya William Ruto di Perth.",
        "2024-06-04",
        ["call happened Anthony Albanese; Joko Widodo 2024-06-03", "meeting happened Anthony Albanese; William Ruto"],
    ),
    (
        "Erdogan menghubungi Presiden Kenya William Ruto melalui telepon, Senin (3/6/2024), dan menceritakan hasil "
        "pertemuannya dengan PM Jepang Fumio Kishida di Izmir.",
        "2024-06-04",
        [
            "call happened Recep Tayyip Erdoğan; William Ruto 2024-06-03",
            "meeting happened Recep Tayyip Erdoğan; Fumio Kishida",
        ],
    ),
    # the last one before has its place, and the news has not
    (
        "Menlu Retno Marsudi bertemu Menlu Kenya Musalia Mudavadi. Pertemuan sebelumnya di Mombasa membahas kopi.",
        "2024-06-04",
        ["meeting happened Retno Marsudi; Musalia Mudavadi", "meeting happened Retno Marsudi; Musalia Mudavadi"],
    ),
    (
        "PM Malaysia Anwar Ibrahim bertemu PM Jepang Fumio Kishida. Pembicaraan di Kobe, Senin (3/6/2024), menghasilkan tiga "
        "kesepakatan.",
        "2024-06-05",
        ["meeting happened Anwar Ibrahim; Fumio Kishida 2024-06-03"],
    ),
    # told one by one in sentences without a verb, and so many times each
    (
        "Presiden Joko Widodo dan Presiden Kenya William Ruto telah tiga kali bertemu. Pertama pada Agustus 2022 di Nairobi. "
        "Kedua di Dubai pada Desember 2022. Terakhir di Bali pada Mei 2023.",
        "2024-06-04",
        [
            "meeting happened Joko Widodo; William Ruto 2022-08",
            "meeting happened Joko Widodo; William Ruto 2022-12",
            "meeting happened Joko Widodo; William Ruto 2023-05",
        ],
    ),
    (
        "Presiden Kenya William Ruto telah bertemu Narendra Modi empat kali, Fumio Kishida tiga kali, dan Olaf Scholz dua kali.",
        "2024-06-04",
        [
            "meeting happened Narendra Modi; William Ruto",
            "meeting happened Fumio Kishida; William Ruto",
            "meeting happened Olaf Scholz; William Ruto",
        ],
    ),
    # so many days after: the opening clause has a day of its own
    (
        "Tiga hari setelah bertemu Macron di Lyon, Biden menjamu Presiden Kenya William Ruto di Gedung Putih, Senin (3/6/2024).",
        "2024-06-04",
        [
            "meeting happened Joe Biden; Emmanuel Macron 2024-05-31",
            "meeting happened Joe Biden; William Ruto 2024-06-03",
        ],
    ),
    (
        "Dua hari setelah berunding dengan Putin di Kazan, Presiden Kenya William Ruto meninjau pabrik traktor di Minsk, "
        "Jumat (7/6/2024).",
        "2024-06-07",
        ["meeting happened William Ruto; Vladimir Putin 2024-06-05"],
    ),
]


@pytest.mark.parametrize(("text", "published", "expected"), TOLD)
def test_an_earlier_contact_keeps_its_parties_and_its_day(text: str, published: str, expected: list[str]) -> None:
    assert sorted(line(mention) for mention in mentions(text, published)) == sorted(map(wanted, expected))


ONE = [
    (
        "Pertemuan Presiden Prancis Emmanuel Macron dan Presiden Kenya William Ruto di Lyon belum membuahkan hasil. Pada 15 "
        "Mei, Macron dan Ruto bertemu di kota itu selama tiga jam.",
        "2024-06-20",
    ),
    (
        "Presiden Prancis Emmanuel Macron bertemu Presiden Kenya William Ruto di perbatasan. Keduanya bertemu pada Minggu (2/6).",
        "2024-06-03",
    ),
]


@pytest.mark.parametrize(("text", "published"), ONE)
def test_the_news_told_again_with_its_day_is_one(text: str, published: str) -> None:
    assert len(mentions(text, published)) == 1
