"""What somebody is able or inclined to do, what nobody did, what the public wants, and wishes said to the host's face."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

NONE = [
    "Presiden Serbia Aleksandar Vucic piawai merangkul Presiden Rusia Vladimir Putin, tulis harian itu.",
    '"Saya tidak pernah segan menelepon Presiden Xi Jinping," ujar Presiden Brasil Luiz Inacio Lula da Silva.',
    "Jacinda Ardern mengaku sulit berbicara dengan Scott Morrison tentang iklim.",
    "Viktor Orban dikenal suka bertemu Vladimir Putin. Ia sering menjadi sasaran kritik.",
    "Shinzo Abe tahu betul cara menjamu Donald Trump, tulis kolumnis itu.",
    "Kemampuan Presiden Recep Tayyip Erdogan untuk berbicara dengan Presiden Vladimir Putin membuat Turki penting.",
    "Belum ada perdana menteri Thailand yang datang ke Tripoli, kata seorang dosen.",
    "Tak ada lagi menteri luar negeri Prancis yang mau singgah di Minsk.",
    "Jarang ada presiden Amerika Serikat yang mengunjungi Mongolia.",
    "Hingga kini belum satu pun presiden Indonesia yang melawat ke Islandia.",
    "Bukan Sergey Lavrov yang bertemu Marco Rubio di Riyadh.",
    "Jajak pendapat menunjukkan separuh warga Taiwan tidak ingin Presiden Lai Ching-te bertemu Presiden Xi Jinping.",
    "Publik Korea Selatan mendukung pertemuan antara Presiden Lee Jae Myung dan Kim Jong Un, menurut sebuah survei.",
    "Rakyat Ukraina takut Donald Trump berunding dengan Vladimir Putin tanpa mereka.",
    "Partai itu meminta Presiden Lee Jae Myung tidak bertemu Perdana Menteri Shigeru Ishiba.",
]


@pytest.mark.parametrize("text", NONE)
def test_nothing_took_place(text: str) -> None:
    assert [line(m) for m in mentions(text, "2025-03-10")] == []


TOLD = [
    (  # a deed, told with its mood or its day
        "Presiden Prabowo Subianto dengan suka cita menjamu Perdana Menteri Fiji Sitiveni Rabuka di Jakarta, Senin (10/3).",
        ["meeting happened Prabowo Subianto; Sitiveni Rabuka 2025-03-10"],
    ),
    (
        "Presiden Kolombia Gustavo Petro tidak ragu bertemu Presiden Venezuela Nicolas Maduro di Caracas pada Minggu (9/3).",
        ["meeting happened Gustavo Petro; Nicolás Maduro 2025-03-09"],
    ),
    (
        "Menteri Luar Negeri Jerman Annalena Baerbock mencari cara untuk bertemu Menteri Luar Negeri Rusia Sergei Lavrov.",
        ["meeting proposed Annalena Baerbock; Sergei Lavrov"],
    ),
    (  # one side says so itself
        "Tidak ada pejabat Rusia yang bertemu dengan Menlu Ukraina Andrii Sybiha di Riyadh, kata juru bicara Kremlin.",
        ["meeting denied Andrii Sybiha; Russia"],
    ),
    (
        "Bukan hanya Sergei Lavrov yang bertemu Marco Rubio di Riyadh pada 18 Februari.",
        ["meeting happened Sergei Lavrov; Marco Rubio 2025-02-18"],
    ),
    (  # said to the host's face
        "Presiden Kenya William Ruto tiba di Roma, Minggu (9/3). Ruto mengucapkan selamat kepada Perdana Menteri Giorgia "
        "Meloni yang memimpin kelompok itu.",
        ["visit happened William Ruto; Italy 2025-03-09"],
    ),
    (  # the guest is still to come
        "Perdana Menteri Bhutan Tshering Tobgay akan melawat ke New Delhi bulan depan. Perdana Menteri India Narendra Modi "
        "mengucapkan selamat kepada Tobgay atas kemenangannya.",
        ["visit planned Tshering Tobgay; India 2025-04", "message happened Narendra Modi; Tshering Tobgay"],
    ),
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_what_took_place_is_read(text: str, told: list[str]) -> None:
    assert sorted(line(m) for m in mentions(text, "2025-03-10")) == sorted(map(wanted, told))
