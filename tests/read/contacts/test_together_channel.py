"""Kinds and statuses in combination: letters, calls and greetings beside talks of the same two, plans beside what was held."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (  # the pronoun is the reader of the letter
        "PM Malaysia Anwar Ibrahim mengirim surat kepada PM Kamboja Hun Manet dan berbicara dengannya melalui telepon pada "
        "Senin (8/9/2025).",
        ["message happened Anwar Ibrahim; Hun Manet", "call happened Anwar Ibrahim; Hun Manet 2025-09-08"],
    ),
    (  # the day ahead is that of the meeting
        "Presiden Turki Recep Tayyip Erdogan mengirim ucapan selamat kepada Presiden Iran Masoud Pezeshkian, dan keduanya "
        "dijadwalkan bertemu di Ankara bulan depan.",
        [
            "message happened Recep Tayyip Erdoğan; Masoud Pezeshkian",
            "meeting planned Recep Tayyip Erdoğan; Masoud Pezeshkian 2025-10",
        ],
    ),
    (  # the bearer is who meets, and greetings are a message
        "Presiden Prabowo Subianto menitipkan salam untuk Presiden Rusia Vladimir Putin melalui Menlu Rusia Sergei Lavrov "
        "saat keduanya bertemu di Jakarta, Senin (8/9/2025).",
        [
            "message happened Prabowo Subianto; Vladimir Putin 2025-09-08",
            "meeting happened Prabowo Subianto; Sergei Lavrov 2025-09-08",
        ],
    ),
    (  # a call claimed by one side and denied by the other
        "Trump mengklaim Xi Jinping telah meneleponnya. Namun, Beijing membantah Presiden China Xi Jinping menelepon "
        "Presiden AS Donald Trump.",
        ["call happened Xi Jinping; Donald Trump", "call denied Xi Jinping; Donald Trump"],
    ),
    (  # put off: called off for the day it was planned for, wherever a new one is told (codebook, `cancelled`)
        "Menlu China Wang Yi sedianya berkunjung ke New Delhi pada 5 September 2025, tetapi lawatan itu diundur ke 18 "
        "September.",
        ["visit cancelled Wang Yi; India 2025-09-05"],
    ),
    (  # called off, so they telephoned
        "Presiden AS Donald Trump menelepon Presiden Rusia Vladimir Putin, Senin (8/9/2025), setelah pertemuan keduanya di "
        "Budapest dibatalkan.",
        ["call happened Donald Trump; Vladimir Putin 2025-09-08", "meeting cancelled Donald Trump; Vladimir Putin"],
    ),
    (  # instead of a meeting
        "Alih-alih bertemu langsung, Presiden Rusia Vladimir Putin dan Presiden China Xi Jinping akan berbicara melalui "
        "konferensi video pada Kamis (11/9/2025).",
        ["call planned Vladimir Putin; Xi Jinping 2025-09-11"],
    ),
    (  # where they shook hands; in passing
        "Menlu India Subrahmanyam Jaishankar dan Menlu Pakistan Ishaq Dar berjabat tangan pada jamuan makan malam di "
        "Islamabad.",
        ["encounter happened S. Jaishankar; Ishaq Dar"],
    ),
    (  # a letter not answered was written
        "Presiden Iran Masoud Pezeshkian belum menjawab surat Presiden AS Donald Trump.",
        ["message happened Masoud Pezeshkian; Donald Trump"],
    ),
    (  # those who are urged, not who urges
        "Presiden AS Donald Trump menghubungi PM Kamboja Hun Manet dan PM Thailand Anutin Charnvirakul, Senin (8/9/2025), "
        "mendesak keduanya bertemu.",
        [
            "call happened Donald Trump; Hun Manet 2025-09-08",
            "call happened Donald Trump; Anutin Charnvirakul 2025-09-08",
            "meeting proposed Hun Manet; Anutin Charnvirakul",
        ],
    ),
    (  # the journey is ahead as the meeting is
        "Presiden Prancis Emmanuel Macron akan bertemu Presiden China Xi Jinping saat berkunjung ke Beijing.",
        ["meeting planned Emmanuel Macron; Xi Jinping", "visit planned Emmanuel Macron; China"],
    ),
    (  # settled, and left open
        "Presiden AS Donald Trump dan Presiden China Xi Jinping dipastikan bertemu di Busan.",
        ["meeting planned Donald Trump; Xi Jinping"],
    ),
    (
        "Gedung Putih tidak menampik kemungkinan Presiden Donald Trump menelepon pemimpin Korea Utara Kim Jong Un.",
        ["call proposed Donald Trump; Kim Jong Un"],
    ),
    (  # his state's word
        "Presiden Filipina Ferdinand Marcos Jr. mengirim surat kepada Presiden China Xi Jinping, tetapi Beijing menolak "
        "tawarannya untuk bertemu.",
        [
            "message happened Ferdinand Marcos Jr.; Xi Jinping",
            "meeting denied Ferdinand Marcos Jr.; Xi Jinping",
        ],
    ),
]


@pytest.mark.parametrize(("text", "lines"), TOLD)
def test_kind_and_status_beside_each_other(text: str, lines: list[str]) -> None:
    found = {line(one) for one in mentions(text, "2025-09-10")}
    assert found == {wanted(one) for one in lines}
