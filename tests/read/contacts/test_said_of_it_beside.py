"""What stands beside a contact in its sentence and is not of it: what is set against it, what it is measured by, who told it.

The day, the place and the person of such words are theirs (codebook decisions 1 and 7).
"""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

ROWS = [
    (
        "Emmanuel Macron menjamu Giorgia Meloni di Nice, padahal setahun lalu keduanya masih berselisih.",
        "2025-06-16",
        ["meeting happened Emmanuel Macron; Giorgia Meloni"],
    ),
    (
        "Emmanuel Macron berunding dengan Giorgia Meloni, lebih lama dari tahun lalu.",
        "2025-06-16",
        ["meeting happened Emmanuel Macron; Giorgia Meloni"],
    ),
    (
        "Emmanuel Macron bertemu Giorgia Meloni di Nice, sebagaimana disepakati tahun lalu.",
        "2025-06-16",
        ["meeting happened Emmanuel Macron; Giorgia Meloni"],
    ),
    (
        "Emmanuel Macron bertemu Giorgia Meloni di Nice, tempat konferensi kelautan digelar tahun lalu.",
        "2025-06-16",
        ["meeting happened Emmanuel Macron; Giorgia Meloni"],
    ),
    (
        "Pertemuan Emmanuel Macron dan Giorgia Meloni berlangsung di Nice, sesuatu yang belum terjadi sejak 2015.",
        "2025-06-16",
        ["meeting happened Emmanuel Macron; Giorgia Meloni"],
    ),
    (
        "Sebagaimana diberitakan sebelumnya, Macron dan Meloni pada 9 Juni bertemu di Nice.",
        "2025-06-16",
        ["meeting happened Emmanuel Macron; Giorgia Meloni 2025-06-09"],
    ),
    (
        "Emmanuel Macron bertemu Giorgia Meloni. Menurut kantor berita setempat, kedua pemimpin pada 9 Juni juga berbicara lewat telepon.",
        "2025-06-16",
        [
            "meeting happened Emmanuel Macron; Giorgia Meloni",
            "call happened Emmanuel Macron; Giorgia Meloni 2025-06-09",
        ],
    ),
    (
        "Presiden Prabowo Subianto menghadiri perayaan kemerdekaan negara tersebut, kata Menteri Luar Negeri Prancis.",
        "2025-06-16",
        [],
    ),
    (
        "Kunjungan Cyril Ramaphosa dinilai penting, menyusul serangan di Paris.",
        "2025-06-16",
        [],
    ),
    (
        "Presiden Prabowo Subianto mendarat di Accra pada Senin, kata Menteri Luar Negeri Prancis Jean-Noël Barrot. "
        "Ia disambut Perdana Menteri Singapura Lawrence Wong.",
        "2025-06-16",
        [
            "visit happened Ghana; Prabowo Subianto 2025-06-16",
            "encounter happened Lawrence Wong; Prabowo Subianto 2025-06-16",
        ],
    ),
    (
        "Donald Trump bertemu Xi Jinping di Busan, Kamis. Trump puas, kata Kanselir Jerman Friedrich Merz. "
        "Keduanya sempat berbicara lewat telepon pada 17 Januari.",
        "2025-06-16",
        ["meeting happened Donald Trump; Xi Jinping 2025-06-12", "call happened Donald Trump; Xi Jinping 2025-01-17"],
    ),
    (  # what follows without a word of the future on what was told of a year before is of that year
        "Pada April 2018 Kim Jong Un menemui Moon Jae In di Panmunjom. Kedua pemimpin itu bertemu lagi pada Mei.",
        "2019-03-02",
        ["meeting happened Kim Jong Un; Moon Jae-in 2018-04", "meeting happened Kim Jong Un; Moon Jae-in 2018-05"],
    ),
    (  # who the two are is told after the comma
        "Presiden Turki Recep Tayyip Erdogan berbicara lewat telepon dengan Putin. Sebelumnya, menteri luar negeri kedua "
        "negara, Sergei Lavrov dan Dmytro Kuleba, bersua di Antalya pada 10 Maret.",
        "2022-03-31",
        [
            "call happened Recep Tayyip Erdoğan; Vladimir Putin",
            "meeting happened Dmytro Kuleba; Sergei Lavrov 2022-03-10",
        ],
    ),
    (
        "Kim Jong Un dan Donald Trump bertemu pada Juni 2018 di Singapura. Keduanya akan bertemu pada April di Hanoi.",
        "2019-03-02",
        ["meeting happened Donald Trump; Kim Jong Un 2018-06", "meeting planned Donald Trump; Kim Jong Un 2019-04"],
    ),
    (  # the day for which a meeting was set, and the day on which it was called off
        "Gedung Putih membatalkan pertemuan Presiden Joe Biden dan Presiden Xi Jinping yang semestinya berlangsung di "
        "Bali, Selasa (6/9).",
        "2022-09-08",
        ["meeting cancelled Joe Biden; Xi Jinping 2022-09-06"],
    ),
    (
        "Gedung Putih membatalkan pertemuan Presiden Joe Biden dan Presiden Xi Jinping di Bali, Selasa (6/9).",
        "2022-09-08",
        ["meeting cancelled Joe Biden; Xi Jinping"],
    ),
    (  # a talk that was not long was had
        "Presiden Prabowo Subianto bersalaman dengan Presiden Joe Biden di Lima, Jumat (15/11), tetapi keduanya tidak "
        "berbincang lama.",
        "2024-11-20",
        ["encounter happened Prabowo Subianto; Joe Biden 2024-11-15"],
    ),
    (
        "Presiden Prabowo Subianto tidak berbincang dengan Presiden Joe Biden di Lima, Jumat (15/11).",
        "2024-11-20",
        ["meeting denied Prabowo Subianto; Joe Biden 2024-11-15"],
    ),
    (  # where and when, then whom
        "Perdana Menteri Anwar Ibrahim menerima di Putrajaya, Senin (18/11), Perdana Menteri Singapura Lawrence Wong.",
        "2024-11-20",
        ["meeting happened Anwar Ibrahim; Lawrence Wong 2024-11-18"],
    ),
    (
        "Presiden Emmanuel Macron menyambut di Istana Elysee, Senin (18/11), Presiden Prabowo Subianto.",
        "2024-11-20",
        ["encounter happened Emmanuel Macron; Prabowo Subianto 2024-11-18"],
    ),
    (  # the leaders of two states that one word names
        "Presiden Korea Selatan Moon Jae-in puas. Kedua pemimpin Korea bertemu di Panmunjom, Sabtu (26/5).",
        "2018-05-28",
        ["meeting happened Kim Jong Un; Moon Jae-in 2018-05-26"],
    ),
    (
        "Kedua pemimpin Korea Selatan bertemu Presiden Donald Trump di Panmunjom, Sabtu (26/5).",
        "2018-05-28",
        ["meeting happened Donald Trump; Moon Jae-in 2018-05-26"],
    ),
]


@pytest.mark.parametrize(("text", "published", "expected"), ROWS)
def test_what_stands_beside_a_contact_is_not_of_it(text: str, published: str, expected: list[str]) -> None:
    assert sorted(map(line, mentions(text, published))) == sorted(map(wanted, expected))
