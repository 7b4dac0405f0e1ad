"""Which day belongs to which leg or counterpart where several are told, and the day of an offer (codebook decisions 3 and 4)."""

from __future__ import annotations

import pytest

from kronik.model import Mention
from kronik.read.record import iso_days
from tests.read.telling import line, mentions, wanted


def _days(mention: Mention) -> str:
    first, last = iso_days(mention.when.value) if mention.when else ("", None)
    return f"{line(mention)}..{last}" if last and last != first else line(mention)


ROWS = [
    (
        "Trump akan bertemu Xi Jinping dan Shinzo Abe, masing-masing pada 20 dan 22 Mei.",
        "2017-05-16",
        ["meeting planned Donald Trump; Xi Jinping 2017-05-20", "meeting planned Donald Trump; Shinzo Abe 2017-05-22"],
    ),
    (
        "Retno Marsudi bertemu Menlu Wang Yi dan Menlu Sergei Lavrov masing-masing pada Senin dan Selasa.",
        "2017-05-16",
        [
            "meeting happened Retno Marsudi; Wang Yi 2017-05-15",
            "meeting happened Retno Marsudi; Sergei Lavrov 2017-05-16",
        ],
    ),
    (
        "Retno Marsudi akan berkunjung ke Ankara dan Doha, masing-masing pada Kamis (18/5) dan Sabtu (20/5).",
        "2017-05-16",
        ["visit planned Retno Marsudi; Turkey 2017-05-18", "visit planned Retno Marsudi; Qatar 2017-05-20"],
    ),
    (
        "Retno Marsudi mengunjungi Thailand, Laos, dan Kamboja masing-masing pada 3, 4, dan 5 Mei.",
        "2017-05-16",
        [
            "visit happened Retno Marsudi; Thailand 2017-05-03",
            "visit happened Retno Marsudi; Laos 2017-05-04",
            "visit happened Retno Marsudi; Cambodia 2017-05-05",
        ],
    ),
    (
        "Angela Merkel menerima Emmanuel Macron dan Narendra Modi masing-masing pada 15 Mei dan 30 Mei di Berlin.",
        "2017-05-16",
        [
            "meeting happened Angela Merkel; Emmanuel Macron 2017-05-15",
            "meeting planned Angela Merkel; Narendra Modi 2017-05-30",
        ],
    ),
    (
        "Lawatan Presiden Brasil Jair Bolsonaro meliputi Beijing (15-16 November) dan Abu Dhabi (18 November).",
        "2019-11-12",
        [
            "visit planned Jair Bolsonaro; China 2019-11-15..2019-11-16",
            "visit planned Jair Bolsonaro; United Arab Emirates 2019-11-18",
        ],
    ),
    (
        "Tur Asia Tenggara Presiden Korea Selatan Moon Jae-in akan dimulai di Bangkok pada Jumat (15/11), dilanjutkan ke Yangon pada Sabtu (16/11), dan berakhir di Vientiane pada Senin (18/11).",
        "2019-11-12",
        [
            "visit planned Moon Jae-in; Thailand 2019-11-15",
            "visit planned Moon Jae-in; Myanmar 2019-11-16",
            "visit planned Moon Jae-in; Laos 2019-11-18",
        ],
    ),
    (
        "Norwegia akan menjadi tujuan Presiden Finlandia Sauli Niinisto selanjutnya pada 20 November.",
        "2019-11-12",
        ["visit planned Sauli Niinistö; Norway 2019-11-20"],
    ),
    (
        "Menlu Jerman Heiko Maas tiba di Kairo (Senin, 11/11), Amman (Selasa, 12/11), lalu Beirut (Rabu, 13/11).",
        "2019-11-12",
        ["visit happened Heiko Maas; Egypt 2019-11-11"],
    ),
    (
        "Tur Wakil Presiden AS Kamala Harris dimulai di Warsawa, Polandia, pada Rabu (9/3) dan berakhir di Bukares, Rumania, pada Jumat (11/3).",
        "2022-03-05",
        ["visit planned Kamala Harris; Poland 2022-03-09", "visit planned Kamala Harris; Romania 2022-03-11"],
    ),
    (
        "Modi dijadwalkan berada di Jerman (7 Maret), Denmark (8 Maret), dan Prancis (9 Maret).",
        "2022-03-05",
        [
            "visit planned Narendra Modi; Germany 2022-03-07",
            "visit planned Narendra Modi; Denmark 2022-03-08",
            "visit planned Narendra Modi; France 2022-03-09",
        ],
    ),
    (
        "Tur Trump akan diawali di Riyadh, Sabtu (20/5), dan diakhiri di Roma, Jumat (26/5).",
        "2017-05-16",
        ["visit planned Donald Trump; Saudi Arabia 2017-05-20", "visit planned Donald Trump; Italy 2017-05-26"],
    ),
    (
        "Kunjungan Trump ke Riyadh dijadwalkan pada 20 Mei, kemudian Yerusalem pada 22 Mei.",
        "2017-05-16",
        ["visit planned Donald Trump; Saudi Arabia 2017-05-20", "visit planned Donald Trump; Israel 2017-05-22"],
    ),
    (
        "Presiden Joko Widodo mengundang Perdana Menteri Singapura Lee Hsien Loong berkunjung ke Jakarta, Kamis (24/6/2021).",
        "2021-06-24",
        ["visit proposed Joko Widodo; Lee Hsien Loong"],
    ),
    (
        "Presiden Joko Widodo, Kamis (24/6/2021), mengundang Perdana Menteri Singapura Lee Hsien Loong ke Jakarta.",
        "2021-06-24",
        ["visit proposed Joko Widodo; Lee Hsien Loong"],
    ),
    (
        "Hari ini Presiden Joko Widodo mengundang Perdana Menteri Singapura Lee Hsien Loong bertamu ke Jakarta.",
        "2021-06-24",
        ["visit proposed Joko Widodo; Lee Hsien Loong"],
    ),
    (
        "Pada Kamis (24/6/2021), Vladimir Putin menawarkan pertemuan kepada Volodymyr Zelenskyy.",
        "2021-06-24",
        ["meeting proposed Vladimir Putin; Volodymyr Zelenskyy"],
    ),
    (
        "Presiden Iran Hassan Rouhani menolak bertemu Joe Biden, Kamis (24/6/2021).",
        "2021-06-24",
        ["meeting denied Hassan Rouhani; Joe Biden"],
    ),
    (
        "Undangan Presiden Xi Jinping kepada Imran Khan untuk berkunjung ke Beijing diserahkan Duta Besar Nong Rong, Kamis (24/6/2021).",
        "2021-06-24",
        ["visit proposed Xi Jinping; Imran Khan"],
    ),
    (
        "Antony Blinken kemungkinan bertemu Mohammed bin Salman di Riyadh, Selasa (6/2/2024).",
        "2024-02-06",
        ["meeting proposed Antony Blinken; Mohammed bin Salman 2024-02-06"],
    ),
    (
        "Antony Blinken dijadwalkan bertemu Mohammed bin Salman di Riyadh, Selasa (6/2/2024).",
        "2024-02-06",
        ["meeting planned Antony Blinken; Mohammed bin Salman 2024-02-06"],
    ),
    (
        "Viktor Orban diundang ke Stockholm pada 20 Februari untuk bertemu Ulf Kristersson.",
        "2024-02-06",
        ["meeting proposed Viktor Orbán; Ulf Kristersson 2024-02-20"],
    ),
]


@pytest.mark.parametrize(("text", "published", "contacts"), ROWS)
def test_each_has_its_day(text: str, published: str, contacts: list[str]) -> None:
    assert {wanted(contact) for contact in contacts} <= {_days(mention) for mention in mentions(text, published)}
