"""One contact told several times: each time it is taken up it stays one record, and what differs is another."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (  # a table of three is told of again by two who sat there
        "Perdana Menteri Malaysia Anwar Ibrahim mempertemukan Perdana Menteri Kamboja Hun Manet dan pelaksana tugas Perdana "
        "Menteri Thailand Phumtham Wechayachai di Putrajaya, Senin (28/7/2025). Pertemuan Hun Manet dan Phumtham berlangsung "
        "dua jam. Hun Manet mengatakan pembicaraannya dengan Phumtham berlangsung baik.",
        "2025-07-29",
        ["meeting happened Anwar Ibrahim; Hun Manet; Phumtham Wechayachai 2025-07-28"],
    ),
    (  # the talks of two beside it are another, on its day
        "Presiden Kenya William Ruto menjamu Presiden Uganda Yoweri Museveni dan Presiden Rwanda Paul Kagame dalam pertemuan "
        "puncak di Nairobi, Jumat (8/3/2024). Sebelum sesi bertiga, Ruto mengadakan pertemuan bilateral terpisah dengan Kagame.",
        "2024-03-09",
        [
            "meeting happened William Ruto; Yoweri Museveni; Paul Kagame 2024-03-08",
            "meeting happened William Ruto; Paul Kagame 2024-03-08",
        ],
    ),
    (  # a bare noun with day and place dates the news told before it
        "Presiden Chile Gabriel Boric dan Presiden Peru Dina Boluarte kembali bertemu. Pertemuan di Lima, Jumat (3/11/2023), "
        "digelar di sebuah hotel.",
        "2023-11-05",
        ["meeting happened Gabriel Boric; Dina Boluarte 2023-11-03"],
    ),
    (  # what was said on the telephone is that call
        "Presiden Brasil Lula da Silva menelepon Presiden Chile Gabriel Boric, Kamis (9/11/2023) malam. Kedua pemimpin "
        "mengadakan diskusi luas tentang iklim. Lula dan Boric terakhir bertelepon pada Februari.",
        "2023-11-10",
        [
            "call happened Luiz Inácio Lula da Silva; Gabriel Boric 2023-11-09",
            "call happened Luiz Inácio Lula da Silva; Gabriel Boric 2023-02",
        ],
    ),
    (  # the place of the topic is not that of the talks
        "Presiden Joko Widodo dan Sultan Brunei Hassanal Bolkiah mengadakan pertemuan di Istana Bogor, Senin (29/4/2024). "
        "Dalam pembicaraan, Jokowi dan Bolkiah membahas investasi di Medan.",
        "2024-04-30",
        ["meeting happened Joko Widodo; Hassanal Bolkiah 2024-04-29"],
    ),
    (  # how it was first meant
        "Pertemuan Presiden Kolombia Gustavo Petro dan Presiden Ekuador Daniel Noboa akhirnya berlangsung di Bogota, Sabtu "
        "(29/6/2024). Kedua pemimpin semula dijadwalkan berbicara 90 menit.",
        "2024-06-30",
        ["meeting happened Gustavo Petro; Daniel Noboa 2024-06-29"],
    ),
    (  # 'lagi' on a day of its own is the next one
        "Presiden Kolombia Gustavo Petro menjamu Presiden Ekuador Daniel Noboa, Senin (24/6/2024). Pertemuan keduanya membahas "
        "perbatasan. Petro dan Noboa akan bertemu lagi pada Rabu.",
        "2024-06-25",
        [
            "meeting happened Gustavo Petro; Daniel Noboa 2024-06-24",
            "meeting planned Gustavo Petro; Daniel Noboa 2024-06-26",
        ],
    ),
    (  # the talks of the town named, not those told of last
        "Presiden Kenya William Ruto dan Presiden Somalia Hassan Sheikh Mohamud direncanakan bertemu di Kampala pada 12 Juni. "
        "Untuk itu, Menlu Kenya Alfred Mutua akan berunding dengan Menlu Somalia Abshir Omar Jama di Mogadishu, Rabu "
        "(31/5/2023). Pertemuan di Kampala akan berlangsung sesuai jadwal.",
        "2023-05-31",
        [
            "meeting planned William Ruto; Hassan Sheikh Mohamud 2023-06-12",
            "meeting planned Alfred Mutua; Abshir Omar Huruse 2023-05-31",
        ],
    ),
    (  # the day of an event of the sentence before
        "Presiden Vietnam To Lam menghadiri parade di Vientiane, Rabu (2/4/2025). Seusai parade, To Lam dan Presiden Laos "
        "Thongloun Sisoulith berunding.",
        "2025-04-03",
        ["meeting happened Tô Lâm; Thongloun Sisoulith 2025-04-02"],
    ),
]


@pytest.mark.parametrize(("text", "published", "contacts"), TOLD)
def test_one_contact_many_mentions(text: str, published: str, contacts: list[str]) -> None:
    assert sorted(line(mention) for mention in mentions(text, published)) == sorted(map(wanted, contacts))
