"""The channel opens the sentence: "Lewat konferensi video, A bertemu B"."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (
        "2024-05-14",
        "Lewat konferensi video, Menhan Lloyd Austin bertemu Menhan Rustem Umerov, Jumat (10/5/2024).",
        ["call happened Lloyd Austin; Rustem Umerov 2024-05-10"],
    ),
    (
        "2024-05-14",
        "Secara virtual, Emmanuel Macron bertemu Xi Jinping pada Senin (6/5).",
        ["call happened Emmanuel Macron; Xi Jinping 2024-05-06"],
    ),
    (
        "2024-05-14",
        "Melalui tautan video, Volodymyr Zelensky menemui Justin Trudeau, Rabu (8/5).",
        ["call happened Volodymyr Zelenskyy; Justin Trudeau 2024-05-08"],
    ),
    (
        "2024-05-14",
        "Olaf Scholz bertemu Narendra Modi secara daring, Kamis (9/5).",
        ["call happened Olaf Scholz; Narendra Modi 2024-05-09"],
    ),
    (
        "2024-05-14",
        "Dalam pertemuan virtual dengan Joe Biden, Fumio Kishida membahas Taiwan, Jumat (10/5).",
        ["call happened Fumio Kishida; Joe Biden 2024-05-10"],
    ),
    (
        "2024-05-14",
        "Retno Marsudi dan Wang Yi menggelar pertemuan melalui Zoom pada Selasa (7/5).",
        ["call happened Retno Marsudi; Wang Yi 2024-05-07"],
    ),
    (
        "2024-05-14",
        "Via video, Antony Blinken berunding dengan Sergei Lavrov, Senin (13/5).",
        ["call happened Antony Blinken; Sergei Lavrov 2024-05-13"],
    ),
    (
        "2024-05-14",
        "KTT virtual antara Anthony Albanese dan Narendra Modi berlangsung Senin (13/5).",
        ["call happened Anthony Albanese; Narendra Modi 2024-05-13"],
    ),
    (
        "2024-05-14",
        "Dari Jakarta, Joko Widodo bertemu secara virtual dengan Ebrahim Raisi, Senin (6/5).",
        ["call happened Joko Widodo; Ebrahim Raisi 2024-05-06"],
    ),
    (
        "2024-05-14",
        "Prabowo Subianto berbincang lewat video dengan Lloyd Austin, Selasa (7/5).",
        ["call happened Prabowo Subianto; Lloyd Austin 2024-05-07"],
    ),
    (
        "2024-05-14",
        "Melalui rapat daring, Menkeu Sri Mulyani bertemu Janet Yellen, Rabu (8/5).",
        ["call happened Sri Mulyani Indrawati; Janet Yellen 2024-05-08"],
    ),
    (
        "2024-05-14",
        "Dalam sebuah pertemuan daring, Menlu Wang Yi berunding dengan Menlu Josep Borrell, Rabu (8/5).",
        ["call happened Wang Yi; Josep Borrell 2024-05-08"],
    ),
    (
        "2024-05-14",
        "Dalam konferensi pers daring, Menlu Retno Marsudi mengatakan akan menemui Wang Yi di Jakarta pekan depan.",
        ["meeting planned Retno Marsudi; Wang Yi 2024-05-20"],
    ),
    (
        "2024-05-14",
        "Lewat video yang diunggah Senin, Macron memuji Modi. Keduanya bertemu di Paris, Minggu (12/5).",
        ["meeting happened Emmanuel Macron; Narendra Modi 2024-05-12"],
    ),
]


@pytest.mark.parametrize(("published", "text", "contacts"), TOLD)
def test_channel_first(published: str, text: str, contacts: list[str]) -> None:
    told = sorted(line(mention) for mention in mentions(text, published))
    assert sorted(map(wanted, contacts)) == told
