"""Articles composed by chance of a lead and what stands around it (benchmarks/composed.py), and what they have taught."""

from __future__ import annotations

import pytest

from benchmarks.composed import compose, outcome
from tests.read.telling import line, mentions, wanted

ARTICLES = 250


def test_an_article_is_composed_the_same_every_time() -> None:
    assert compose(7) == compose(7)
    assert compose(7).article.text != compose(8).article.text


def test_every_slot_has_its_words() -> None:
    assert not any("{" in compose(number).article.text for number in range(ARTICLES))


def test_what_composed_articles_tell_is_read() -> None:
    """Floors: 0.996 and 0.988 of 4,050 contacts in 2,000 articles were found and right when this was written."""
    told = found = right = invented = 0
    for number in range(ARTICLES):
        composed = compose(number)
        result = outcome(composed)
        told, found, right = told + len(composed.contacts), found + result.found, right + result.right
        invented += len(result.invented)
    assert told > ARTICLES
    assert found / told >= 0.99
    assert right / told >= 0.97
    assert found / (found + invented) >= 0.98


TAUGHT = [
    (  # the relations of the two states are no party, he who stresses them is
        "Presiden Prabowo Subianto memuji Menlu Rusia Sergei Lavrov. Prabowo menegaskan pentingnya hubungan kedua negara saat "
        "bertemu Lavrov di Beijing, Selasa (11/2/2025).",
        ["meeting happened Prabowo Subianto; Sergei Lavrov 2025-02-11"],
    ),
    (
        "Hubungan Jepang dan Turki sempat tegang. PM Shigeru Ishiba menuntut penjelasan dari Presiden Recep Tayyip Erdogan "
        "mengenai hubungan kedua negara pada pertemuan di Doha, Selasa.",
        ["meeting happened Shigeru Ishiba; Recep Tayyip Erdoğan 2025-02-11"],
    ),
    (  # what is told again keeps its own day
        "Menlu AS Marco Rubio bertemu Menlu RI Sugiono di Paris, Selasa. Pembicaraan itu digelar setelah Sugiono bertemu "
        "Menhan Jerman Boris Pistorius di Ankara pada Sabtu (8/2). Usai bertemu Sugiono, Rubio memuji kedua negara.",
        [
            "meeting happened Marco Rubio; Sugiono 2025-02-11",
            "meeting happened Sugiono; Boris Pistorius 2025-02-08",
        ],
    ),
    (
        "Kanselir Olaf Scholz bertemu Menhan Sjafrie Sjamsoeddin di Riyadh, Senin (10/2). Sjafrie melakukan kunjungan resmi "
        "ke Jerman bulan lalu. Scholz mengatakan pertemuan dengan Sjafrie berlangsung terbuka.",
        [
            "meeting happened Olaf Scholz; Sjafrie Sjamsoeddin 2025-02-10",
            "visit happened Sjafrie Sjamsoeddin; Germany 2025-01",
        ],
    ),
    (  # the month of the report needs no year told elsewhere
        "Ekspor Turki naik 12 persen tahun lalu. Presiden Recep Tayyip Erdogan bertemu Presiden Prabowo Subianto di Jakarta "
        "awal Februari.",
        ["meeting happened Recep Tayyip Erdoğan; Prabowo Subianto 2025-02"],
    ),
    (  # what is awaited, or was called off, on a Thursday told on Wednesday
        "Presiden Xi Jinping menantikan pertemuan dengan Menlu Sergei Lavrov di Riyadh, Kamis.",
        ["meeting planned Xi Jinping; Sergei Lavrov 2025-02-13"],
    ),
    (
        "PM Anwar Ibrahim batal menemui Presiden Xi Jinping di Canberra, Kamis, karena kondisi kesehatan.",
        ["meeting cancelled Anwar Ibrahim; Xi Jinping 2025-02-13"],
    ),
    ("Publik menunggu KTT Trump-Kim.", ["meeting planned Donald Trump; Kim Jong Un"]),
    (
        "Pasar menunggu pertemuan Trump dan Xi Jinping di Korea Selatan pada Kamis.",
        ["meeting planned Donald Trump; Xi Jinping 2025-02-13"],
    ),
    (  # thanks for it is no offer
        "Presiden Prabowo Subianto bertemu Menlu Sergei Lavrov di Riyadh, Selasa. Prabowo berterima kasih atas kesediaan Lavrov "
        "bertemu dengannya.",
        ["meeting happened Prabowo Subianto; Sergei Lavrov 2025-02-11"],
    ),
    (
        "Presiden Prabowo Subianto menjadi tuan rumah bagi Menlu Sergei Lavrov di Jakarta, Selasa (11/2).",
        ["meeting happened Prabowo Subianto; Sergei Lavrov 2025-02-11"],
    ),
    (  # the noun for what was called off
        "Rencana Menlu AS Marco Rubio menemui Menlu RI Sugiono di Riyadh pekan depan urung terlaksana. Menlu Rusia Sergei "
        "Lavrov memantau pertemuan antara Rubio dan Sugiono.",
        ["meeting cancelled Marco Rubio; Sugiono 2025-02-17"],
    ),
    (  # those who met, not those who talked by telephone
        "Menlu Bakir Okonjere dari Vietnam bertemu PM Shigeru Ishiba di Washington, Selasa (11/2). Ishiba juga menelepon PM Anwar "
        "Ibrahim pekan lalu. Pertemuan mereka menjadi sorotan media.",
        [
            "meeting happened Bakir Okonjere; Shigeru Ishiba 2025-02-11",
            "call happened Shigeru Ishiba; Anwar Ibrahim 2025-02-03",
        ],
    ),
    (  # teams, and parties to a treaty
        "Presiden Prabowo Subianto memimpin rapat kabinet. Tim sepak bola Malaysia bertemu Jerman pada laga di Jakarta.",
        [],
    ),
    ("Presiden Prabowo Subianto memimpin rapat. Malaysia dan Jerman menandatangani perjanjian dagang pada 2023.", []),
    (  # who greets his guest, and then talks with him
        "Presiden Recep Tayyip Erdogan disambut Presiden Xi Jinping di Doha, Senin, lalu berdialog selama satu jam.",
        ["meeting happened Recep Tayyip Erdoğan; Xi Jinping 2025-02-10"],
    ),
    (  # a handshake told in between is not that meeting
        "Presiden Donald Trump bertemu Menlu Chile Tomas Beltrano di Riyadh, Senin (10/2). Trump sempat berjabat tangan dengan "
        "Presiden Emmanuel Macron di Paris pada 2023. Dalam pertemuan bilateral itu, Trump menyinggung investasi.",
        [
            "meeting happened Donald Trump; Tomas Beltrano 2025-02-10",
            "encounter happened Donald Trump; Emmanuel Macron 2023",
        ],
    ),
    (  # "hari itu" of a meeting told before is the day of that meeting
        "Presiden Donald Trump bertemu Menlu Chile Tomas Beltrano di Riyadh, Senin (10/2). Pengadilan menolak gugatan Minggu "
        "(9/2). Pertemuan dengan Beltrano merupakan agenda terakhir Trump hari itu.",
        ["meeting happened Donald Trump; Tomas Beltrano 2025-02-10"],
    ),
    (  # the weekday before the verb that calls it off is that of the visit
        "Kunjungan Presiden Recep Tayyip Erdogan ke Jepang Kamis dibatalkan.",
        ["visit cancelled Recep Tayyip Erdoğan; Japan 2025-02-13"],
    ),
    (  # the year of another matter is not that of the day in the next sentence
        "Pada 2022, Turki dan China membuka kembali kedutaan. Presiden Recep Tayyip Erdogan bertemu Presiden Xi Jinping di "
        "Ankara pada 20 Januari.",
        ["meeting happened Recep Tayyip Erdoğan; Xi Jinping 2025-01-20"],
    ),
    (  # his name is kept back, not the meeting
        "Seorang pejabat yang enggan disebutkan namanya mengatakan pertemuan Presiden Xi Jinping dan PM Anwar Ibrahim telah "
        "dijadwalkan di Doha bulan depan.",
        ["meeting planned Xi Jinping; Anwar Ibrahim 2025-03"],
    ),
    (  # what is ahead in a clause beside the main one says nothing of its day
        "Presiden Donald Trump, yang berencana menaikkan tarif, bertemu Presiden Xi Jinping di Jakarta pada Senin.",
        ["meeting happened Donald Trump; Xi Jinping 2025-02-10"],
    ),
    (
        "Meski sebelumnya berjanji akan mundur, PM Anwar Ibrahim menerima Presiden Xi Jinping di Jakarta, Senin.",
        ["meeting happened Anwar Ibrahim; Xi Jinping 2025-02-10"],
    ),
    (
        "Menlu Sugiono, yang akan mewakili Indonesia, dijadwalkan bertemu Presiden Emmanuel Macron di Paris pada Kamis.",
        ["meeting planned Sugiono; Emmanuel Macron 2025-02-13"],
    ),
    (  # the day between commas, the counterpart behind the verb
        "Presiden Emmanuel Macron, lewat sambungan telepon, Selasa, meminta PM Anwar Ibrahim menahan diri.",
        ["call happened Emmanuel Macron; Anwar Ibrahim 2025-02-11"],
    ),
    (
        '"Presiden Xi Jinping dan saya bertemu di Doha pada November 2024," kata Presiden Donald Trump.',
        ["meeting happened Xi Jinping; Donald Trump 2024-11"],
    ),
    (  # of two who also wrote to each other, the meeting is not told
        "Presiden Donald Trump menerima Presiden Volodymyr Zelensky di Tokyo, Selasa. Menlu Rusia Sergei Lavrov mengucapkan "
        "selamat kepada Trump melalui surat pada 2023. Pertemuan mereka menjadi sorotan media.",
        [
            "meeting happened Donald Trump; Volodymyr Zelenskyy 2025-02-11",
            "message happened Sergei Lavrov; Donald Trump 2023",
        ],
    ),
    (  # an appeal in the midst of a line of the report
        "Presiden Donald Trump mengunjungi Jepang pekan lalu untuk membahas perdagangan bilateral dan hubungan kedua negara "
        "bersama para pejabat. Simak berita lainnya di saluran WhatsApp kami.",
        ["visit happened Donald Trump; Japan 2025-02-03"],
    ),
    (  # who says so is meant, not the guest of the day before
        "Presiden Prabowo Subianto menerima Presiden Donald Trump di Tokyo, Selasa. Prabowo mengatakan Menlu Rusia Sergei Lavrov "
        "akan menjamunya di Beijing pada 21 Februari.",
        [
            "meeting happened Prabowo Subianto; Donald Trump 2025-02-11",
            "meeting planned Sergei Lavrov; Prabowo Subianto 2025-02-21",
        ],
    ),
    (  # a Thursday that was agreed on lies ahead
        "PM Anwar Ibrahim dan Presiden Emmanuel Macron sepakat bertatap muka di Doha Kamis, kata seorang pejabat.",
        ["meeting planned Anwar Ibrahim; Emmanuel Macron 2025-02-13"],
    ),
    ("Presiden Prabowo Subianto menghadiri pesta pernikahan kerabatnya di Doha, Minggu (9/2).", []),
    (
        "Presiden Prabowo Subianto memimpin rapat. Terakhir kali Prabowo ke Jepang adalah pada 3 Februari.",
        ["visit happened Prabowo Subianto; Japan 2025-02-03"],
    ),
    (  # what somebody says of a meeting that is prepared does not make it held
        "Pemerintah tengah menyiapkan pertemuan PM Shigeru Ishiba dengan Menlu Sugiono yang akan digelar di Beijing bulan "
        'depan. "Kita lihat saja nanti," kata Presiden Donald Trump menanggapi pertemuan Ishiba dan Sugiono.',
        ["meeting planned Shigeru Ishiba; Sugiono 2025-03"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TAUGHT, ids=[text[:40] for text, _ in TAUGHT])
def test_what_they_have_taught(text: str, expected: list[str]) -> None:
    assert sorted(map(line, mentions(text, "2025-02-12"))) == sorted(map(wanted, expected))
