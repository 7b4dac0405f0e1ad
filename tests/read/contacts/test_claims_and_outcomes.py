"""What is said of a contact from outside: its outcome weighed, a rumour denied, one side's claim against the other's word."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

OUTCOMES = [
    # what a meeting will bring is weighed: it is still ahead
    ("KTT Trump-Xi Diprediksi Tak Hasilkan Terobosan", ["meeting planned Donald Trump; Xi Jinping"]),
    (
        "Pertemuan Trump dan Putin diyakini tidak akan langsung menghentikan perang.",
        ["meeting planned Donald Trump; Vladimir Putin"],
    ),
    (
        "Pelaku pasar masih menunggu kepastian pertemuan Trump dan Xi Jinping.",
        ["meeting proposed Donald Trump; Xi Jinping"],
    ),
    (  # one that was held stays held
        "Donald Trump bertemu Xi Jinping di Busan, Senin (9/6/2025). Pertemuan Trump dan Xi mungkin tidak menyelesaikan sengketa tarif.",
        ["meeting happened Donald Trump; Xi Jinping 2025-06-09"],
    ),
    # what talks as a process will bring is no round of them
    ("Presiden AS Donald Trump optimistis perundingan dengan Iran akan membuahkan hasil.", []),
    ("Menlu Iran Abbas Araghchi mengatakan pembicaraan dengan Amerika Serikat akan memakan waktu lama.", []),
    ("Presiden Lee Jae-myung menilai dialog dengan Korea Utara akan membantu menstabilkan kawasan.", []),
    ("Menurut Rubio, perundingan antara Rusia dan Ukraina bisa berakhir tanpa hasil.", []),
    (
        "Trump mengatakan perundingan dengan Iran akan digelar di Muscat pada Sabtu, 14 Juni.",
        ["meeting planned Iran; United States 2025-06-14"],
    ),
]

DENIALS = [
    # a rumour and its denial: one record
    (
        "Konon Presiden Serbia Aleksandar Vucic menemui Putin di Sochi pekan lalu. Istana Beograd menyangkal pertemuan tersebut.",
        ["meeting denied Aleksandar Vučić; Vladimir Putin 2025-06-02"],
    ),
    (
        "Kabar pertemuan Erdogan dengan Assad beredar di media Turki. Damaskus membantah kabar tersebut.",
        ["meeting denied Bashar al-Assad; Recep Tayyip Erdoğan"],
    ),
    (
        "Isu pertemuan Prabowo dan Netanyahu mencuat sejak pekan lalu. Kementerian Luar Negeri menegaskan tidak ada "
        "pertemuan antara Prabowo dan Netanyahu.",
        ["meeting denied Benjamin Netanyahu; Prabowo Subianto"],
    ),
    (
        "Erdogan disebut-sebut bertemu Assad di Baghdad. Damaskus menegaskan pertemuan tersebut tidak pernah ada.",
        ["meeting denied Bashar al-Assad; Recep Tayyip Erdoğan"],
    ),
    # the word of one side against that of the other: one record a side
    (
        "Trump mengklaim Putin meneleponnya, tetapi Kremlin membantahnya.",
        ["call denied Donald Trump; Vladimir Putin", "call happened Donald Trump; Vladimir Putin"],
    ),
    (
        "Menurut Trump, Perdana Menteri India Narendra Modi meneleponnya. New Delhi menyangkal telepon itu.",
        ["call denied Donald Trump; Narendra Modi", "call happened Donald Trump; Narendra Modi"],
    ),
    (
        "Netanyahu mengklaim telah bertemu Presiden Uganda Yoweri Museveni. Namun, kantor Museveni menyatakan pertemuan "
        "itu tidak pernah terjadi.",
        ["meeting denied Benjamin Netanyahu; Yoweri Museveni", "meeting happened Benjamin Netanyahu; Yoweri Museveni"],
    ),
    # something else is denied
    (
        "Trump bertemu Zelensky di Roma. Ia menyebut Zelensky meminta rudal, tetapi Zelensky membantahnya.",
        ["meeting happened Donald Trump; Volodymyr Zelenskyy"],
    ),
    (
        "Kantor berita melaporkan Macron bertemu Starmer di London pada Senin (9/6/2025). Istana Elysee membantah laporan "
        "bahwa Prancis akan mengirim pasukan.",
        ["meeting happened Emmanuel Macron; Keir Starmer 2025-06-09"],
    ),
]


@pytest.mark.parametrize(("text", "contacts"), OUTCOMES + DENIALS)
def test_what_is_said_of_it_from_outside(text: str, contacts: list[str]) -> None:
    assert sorted(map(line, mentions(text))) == sorted(map(wanted, contacts))
