"""Earlier contacts of two told as background: lists of places and days, counts, ordinals, the last before."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

RECAPS = [
    (  # a counted noun lists the days of those before; one place holds for both
        "Presiden Korea Selatan Moon Jae-in akan bertemu pemimpin Korea Utara Kim Jong-un di Pyongyang pekan depan. "
        "Dua pertemuan sebelumnya digelar di Panmunjom pada 27 April dan 26 Mei.",
        "2018-09-11",
        [
            "meeting planned Moon Jae-in; Kim Jong Un 2018-09-17",
            "meeting happened Moon Jae-in; Kim Jong Un 2018-04-27",
            "meeting happened Moon Jae-in; Kim Jong Un 2018-05-26",
        ],
    ),
    (  # "yakni" brings in the list; gatherings stand before the places
        "Presiden AS Donald Trump dan Presiden Rusia Vladimir Putin dua kali bertemu di sela acara lain, yakni pada KTT G20 "
        "di Hamburg, Juli 2017, dan KTT APEC di Da Nang, November 2017.",
        "2018-07-12",
        [
            "meeting happened Donald Trump; Vladimir Putin 2017-07",
            "meeting happened Donald Trump; Vladimir Putin 2017-11",
        ],
    ),
    (  # months in a list; the calls are later than the last meeting, not of its year
        "Presiden AS Donald Trump dan Presiden China Xi Jinping terakhir bertemu pada 2019 di Osaka. Mereka juga berbicara "
        "melalui telepon pada Juni dan September.",
        "2025-10-30",
        [
            "meeting happened Donald Trump; Xi Jinping 2019",
            "call happened Donald Trump; Xi Jinping 2025-06",
            "call happened Donald Trump; Xi Jinping 2025-09",
        ],
    ),
    (  # nobody has told of a contact of the two yet: the summits are theirs
        "Presiden AS Donald Trump memuji pemimpin Korea Utara Kim Jong-un. Sejak KTT Singapura pada Juni 2018, Trump dan Kim "
        "belum sepakat. Pertemuan kedua, di Hanoi pada Februari, bubar.",
        "2019-09-17",
        [
            "meeting happened Donald Trump; Kim Jong Un 2018-06",
            "meeting happened Donald Trump; Kim Jong Un 2019-02",
        ],
    ),
    (  # the third, after as many as there were before
        "Perdana Menteri Israel Benjamin Netanyahu tiba di Washington, Senin (7/7/2025). Ini kunjungan ketiga Netanyahu ke "
        "Washington setelah Februari dan April.",
        "2025-07-08",
        [
            "visit happened Benjamin Netanyahu; United States 2025-07-07",
            "visit happened Benjamin Netanyahu; United States 2025-02",
            "visit happened Benjamin Netanyahu; United States 2025-04",
        ],
    ),
    (  # the year said last is that of all; the opening clause ends before the two
        "Sejak invasi Rusia, Perdana Menteri Jepang Fumio Kishida dan Presiden Ukraina Volodymyr Zelensky telah berbicara "
        "lewat telepon beberapa kali, antara lain pada Februari, Maret, dan Juni tahun lalu.",
        "2023-03-21",
        [
            "call happened Fumio Kishida; Volodymyr Zelenskyy 2022-02",
            "call happened Fumio Kishida; Volodymyr Zelenskyy 2022-03",
            "call happened Fumio Kishida; Volodymyr Zelenskyy 2022-06",
        ],
    ),
    (  # with no noun of their own
        "Presiden Korea Selatan Moon Jae-in tiba di Washington, Senin (21/5/2018). Itu lawatan ketiganya ke Washington. Yang "
        "pertama dan kedua berlangsung pada Juni dan September tahun lalu.",
        "2018-05-22",
        [
            "visit happened Moon Jae-in; United States 2018-05-21",
            "visit happened Moon Jae-in; United States 2017-06",
            "visit happened Moon Jae-in; United States 2017-09",
        ],
    ),
    (  # that there was none is no denial; "terakhir" is past whatever the month
        "Presiden Rusia Vladimir Putin tiba di Teheran, Selasa (19/7/2022). Putin dan Presiden Amerika Serikat Joe Biden belum "
        "pernah bertemu tahun ini. Pertemuan terakhir Putin dengan Presiden Turki Recep Tayyip Erdogan terjadi pada September "
        "di Sochi.",
        "2022-07-20",
        [
            "visit happened Vladimir Putin; Iran 2022-07-19",
            "meeting happened Vladimir Putin; Recep Tayyip Erdoğan 2021-09",
        ],
    ),
    (  # those after whom he is the third
        "Kanselir Jerman Olaf Scholz adalah pemimpin Barat ketiga yang menemui Presiden Rusia Vladimir Putin setelah Perdana "
        "Menteri Hungaria Viktor Orban pada 1 Februari dan Presiden Prancis Emmanuel Macron pada 7 Februari.",
        "2022-02-16",
        [
            "meeting happened Olaf Scholz; Vladimir Putin",
            "meeting happened Viktor Orbán; Vladimir Putin 2022-02-01",
            "meeting happened Emmanuel Macron; Vladimir Putin 2022-02-07",
        ],
    ),
    (  # two days of one month
        "Presiden Prabowo Subianto dua kali menemui Perdana Menteri Malaysia Anwar Ibrahim di Kuala Lumpur, yakni pada 9 dan 27 "
        "Januari.",
        "2025-04-08",
        [
            "meeting happened Prabowo Subianto; Anwar Ibrahim 2025-01-09",
            "meeting happened Prabowo Subianto; Anwar Ibrahim 2025-01-27",
        ],
    ),
]


@pytest.mark.parametrize(("text", "published", "contacts"), RECAPS)
def test_recaps(text: str, published: str, contacts: list[str]) -> None:
    told = {line(mention) for mention in mentions(text, published)}
    assert set(map(wanted, contacts)) == told
