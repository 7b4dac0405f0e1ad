"""The day of a talk by what one said to the other on it, and whose time stands before "dalam percakapan telepon"."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

ROWS = [
    (
        "Angela... Pada Selasa, Olaf Scholz memberi tahu Joe Biden bahwa Jerman tidak ikut embargo. Hal itu disampaikan Scholz dalam pembicaraan telepon dengan Biden.",
        "2022-03-10",
        ["call happened Olaf Scholz; Joe Biden 2022-03-08"],
    ),
    (
        "Selasa (8/3/2022), Recep Tayyip Erdogan menawarkan mediasi kepada Volodymyr Zelenskyy. Tawaran tersebut diutarakan Erdogan dalam percakapan telepon dengan Zelenskyy.",
        "2022-03-10",
        ["call happened Recep Tayyip Erdoğan; Volodymyr Zelenskyy 2022-03-08"],
    ),
    (
        "Presiden Joko Widodo pada Selasa (8/3) menegaskan sikap Indonesia kepada Presiden Prancis Emmanuel Macron. Penegasan itu disampaikan dalam pertemuan bilateral keduanya di Brest.",
        "2022-03-10",
        ["meeting happened Joko Widodo; Emmanuel Macron 2022-03-08"],
    ),
    (
        "Menlu Retno Marsudi mengapresiasi dukungan Singapura, Selasa (8/3/2022). Apresiasi itu ia sampaikan kepada Menlu Vivian Balakrishnan saat keduanya bertemu di Bintan.",
        "2022-03-10",
        ["meeting happened Retno Marsudi; Vivian Balakrishnan 2022-03-08"],
    ),
    (
        "Selasa lalu Narendra Modi mengucapkan terima kasih kepada Putin atas bantuan evakuasi. Ucapan itu dilontarkan Modi ketika menelepon Putin.",
        "2022-03-10",
        ["call happened Narendra Modi; Vladimir Putin 2022-03-08"],
    ),
    (
        "Joe Biden mengecam Putin dalam pidato, Selasa (8/3). Keduanya terakhir berbicara lewat telepon bulan lalu.",
        "2022-03-10",
        ["call happened Joe Biden; Vladimir Putin 2022-02"],
    ),
    (
        "Presiden Prancis Emmanuel Macron menyatakan keprihatinan atas krisis Teluk, Selasa (13/6). Keprihatinan itu ia sampaikan saat menerima Menlu Qatar Mohammed bin Abdulrahman Al Thani di Paris.",
        "2017-06-14",
        ["meeting happened Emmanuel Macron; Mohammed bin Abdulrahman Al Thani 2017-06-13"],
    ),
    (
        "Pada Selasa, Rex Tillerson mengimbau Menlu Adel al-Jubeir melonggarkan blokade. Imbauan itu disampaikan Tillerson dalam pertemuan di Washington.",
        "2017-06-14",
        ["meeting happened Rex Tillerson; Adel al-Jubeir 2017-06-13"],
    ),
    (
        "Menlu Retno Marsudi mendorong gencatan senjata, Selasa (13/6/2017). Dorongan itu diungkapkan Retno ketika menelepon Menlu Mevlut Cavusoglu.",
        "2017-06-14",
        ["call happened Retno Marsudi; Mevlüt Çavuşoğlu 2017-06-13"],
    ),
    (
        "Dilansir Anadolu, Selasa (13/6), Erdogan memuji sikap Kuwait. Pujian itu disampaikan Erdogan saat bertemu Emir Sabah Al-Ahmad Al-Jaber Al-Sabah di Kuwait.",
        "2017-06-14",
        [],
    ),
    (
        "Serangan terjadi di London, Selasa (13/6). Hal itu disampaikan Theresa May kepada Macron saat bertemu di Paris.",
        "2017-06-14",
        [],
    ),
    (
        "Donald Trump pada Selasa (8/5) mengundang Shinzo Abe ke Washington bulan depan dalam percakapan telepon keduanya.",
        "2018-05-09",
        ["call happened Donald Trump; Shinzo Abe 2018-05-08"],
    ),
    (
        "Dalam percakapan telepon, Selasa (8/5), Donald Trump mengundang Shinzo Abe berkunjung ke Washington bulan depan.",
        "2018-05-09",
        ["call happened Donald Trump; Shinzo Abe 2018-05-08"],
    ),
    (
        "Pada Selasa (8/5), Emmanuel Macron menyatakan akan berkunjung ke Moskow akhir Mei dalam pembicaraan telepon dengan Vladimir Putin.",
        "2018-05-09",
        ["call happened Emmanuel Macron; Vladimir Putin", "visit planned Emmanuel Macron; Russia 2018-05"],
    ),
    (
        "Emmanuel Macron dijadwalkan berbicara dengan Vladimir Putin dalam percakapan telepon pekan depan.",
        "2018-05-09",
        ["call planned Emmanuel Macron; Vladimir Putin 2018-05-14"],
    ),
]


@pytest.mark.parametrize(("text", "published", "contacts"), ROWS)
def test_day_of_what_was_said(text: str, published: str, contacts: list[str]) -> None:
    assert set(map(wanted, contacts)) <= {line(mention) for mention in mentions(text, published)}
