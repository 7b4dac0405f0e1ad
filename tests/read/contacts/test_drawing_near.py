"""A contact that draws near is still ahead; intelligence services and desks of ministries."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (
        "2022-11-18",
        "Pertemuan Putin dan Erdogan di Sochi semakin dekat.",
        ["meeting planned Vladimir Putin; Recep Tayyip Erdoğan"],
    ),
    (
        "2022-11-18",
        "KTT Xi Jinping dan Joe Biden di Bali tinggal menghitung hari.",
        ["meeting planned Xi Jinping; Joe Biden"],
    ),
    (
        "2022-11-18",
        "Pertemuan Olaf Scholz dengan Emmanuel Macron di Paris sudah di depan mata.",
        ["meeting planned Olaf Scholz; Emmanuel Macron"],
    ),
    (
        "2022-11-18",
        "Kunjungan Joko Widodo ke Beijing sudah di ambang pintu.",
        ["visit planned Joko Widodo; China"],
    ),
    (
        "2022-11-18",
        "Pembicaraan AS dan Rusia tentang senjata nuklir di Kairo kian dekat waktunya.",
        ["meeting planned United States; Russia"],
    ),
    (
        "2022-11-18",
        "Hari pertemuan Kishida dan Yoon di Phnom Penh makin dekat.",
        ["meeting planned Fumio Kishida; Yoon Suk-yeol"],
    ),
    (
        "2022-11-18",
        "Pertemuan Putin dan Erdogan di Sochi pada Agustus membuat keduanya semakin dekat.",
        ["meeting happened Vladimir Putin; Recep Tayyip Erdoğan 2022-08"],
    ),
    (
        "2022-11-18",
        "Setelah kunjungan Xi Jinping ke Riyadh pada 2016, China dan Arab Saudi kian dekat.",
        ["visit happened Xi Jinping; Saudi Arabia 2016"],
    ),
    (
        "2022-11-18",
        "Hari kunjungan Emmanuel Macron ke Washington makin mendekat.",
        ["visit planned Emmanuel Macron; United States"],
    ),
    (
        "2022-11-18",
        "Perundingan AS dan Iran di Wina sudah di hadapan mata.",
        ["meeting planned United States; Iran"],
    ),
    (
        "2022-11-18",
        "Menurut Peskov, pertemuan Putin dengan Aliyev tinggal hitungan hari.",
        ["meeting planned Vladimir Putin; Ilham Aliyev"],
    ),
    (
        "2022-11-18",
        "Badan intelijen Amerika Serikat dan Rusia bertemu di Ankara pada Senin (14/11/2022), kata Kremlin.",
        ["meeting happened United States; Russia 2022-11-14"],
    ),
    (
        "2022-11-18",
        "Pertemuan delegasi Yunani dan Turki tentang migran di Athena sudah di ambang pintu.",
        ["meeting planned Greece; Turkey"],
    ),
    (
        "2022-11-18",
        "Pejabat AS dan Rusia menolak berkomentar soal itu pada Senin.",
        [],
    ),
    (
        "2024-10-30",
        "Direktur Jenderal Amerika dan Eropa Kementerian Luar Negeri Umar Hadi bertemu Menteri Muda Polandia Jan "
        "Nowak di Warsawa, Senin (28/10).",
        ["meeting happened Umar Hadi; Jan Nowak 2024-10-28"],
    ),
    (
        "2024-10-30",
        "Dirjen Asia Pasifik dan Afrika Kemlu RI Abdul Kadir Jailani menerima Duta Besar China Wang Lutong, "
        "Selasa (29/10).",
        ["meeting happened Abdul Kadir Jailani; Wang Lutong 2024-10-29"],
    ),
]


@pytest.mark.parametrize(("published", "text", "contacts"), TOLD)
def test_drawing_near(published: str, text: str, contacts: list[str]) -> None:
    told = sorted(line(mention) for mention in mentions(text, published))
    assert sorted(map(wanted, contacts)) == told
