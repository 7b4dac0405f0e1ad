"""Who with whom where three and more are named: counterparts, mediators, delegations, companions, and states with leaders near."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (  # policy, not a contact
        "PM Malaysia Anwar Ibrahim menegaskan Malaysia akan terus berdiskusi dengan Amerika Serikat mengenai tarif.",
        [],
    ),
    (  # his team, not he
        "Presiden Ukraina Volodymyr Zelensky mengatakan timnya akan bertemu perwakilan AS di Jenewa pada 18 September 2025.",
        ["meeting planned Ukraine; United States 2025-09-18"],
    ),
    (
        "Presiden AS Donald Trump mempertemukan Presiden Azerbaijan Ilham Aliyev dengan PM Armenia Nikol Pashinyan di "
        "Gedung Putih pada 8 Agustus 2025.",
        ["meeting happened Donald Trump; Ilham Aliyev; Nikol Pashinyan 2025-08-08"],
    ),
    (
        "PM Malaysia Anwar Ibrahim memediasi pertemuan Perdana Menteri Kamboja Hun Manet dan Perdana Menteri Thailand "
        "Anutin Charnvirakul di Putrajaya, Senin (8/9/2025).",
        ["meeting happened Anwar Ibrahim; Hun Manet; Anutin Charnvirakul 2025-09-08"],
    ),
    (  # what they speak of is the meeting of two others
        "Presiden Turki Recep Tayyip Erdogan menelepon Presiden Azerbaijan Ilham Aliyev, Senin (8/9/2025). Kedua pemimpin "
        "membahas pertemuan Aliyev dengan PM Armenia Nikol Pashinyan di Washington pada Agustus.",
        [
            "call happened Recep Tayyip Erdoğan; Ilham Aliyev 2025-09-08",
            "meeting happened Ilham Aliyev; Nikol Pashinyan 2025-08",
        ],
    ),
    (  # who accompanies is none of both
        "Presiden Prabowo Subianto didampingi Menlu Sugiono bertemu Presiden Prancis Emmanuel Macron di Paris, Senin "
        "(8/9/2025). Keduanya kemudian berfoto bersama.",
        ["meeting happened Prabowo Subianto; Emmanuel Macron 2025-09-08"],
    ),
    (
        "Presiden Ukraina Volodymyr Zelensky dan Kanselir Jerman Friedrich Merz, bersama Presiden Prancis Emmanuel Macron, "
        "mengadakan percakapan telepon dengan Presiden AS Donald Trump, Senin (8/9/2025).",
        ["call happened Volodymyr Zelenskyy; Friedrich Merz; Emmanuel Macron; Donald Trump 2025-09-08"],
    ),
    (
        "Presiden AS Donald Trump bertemu Presiden Prancis Emmanuel Macron di Paris, Senin (8/9/2025). Presiden Ukraina "
        "Volodymyr Zelensky kemudian bergabung.",
        ["meeting happened Donald Trump; Emmanuel Macron; Volodymyr Zelenskyy 2025-09-08"],
    ),
    (  # the turn of another caller: the object is whoever was called before
        "PM India Narendra Modi menerima telepon dari Presiden AS Donald Trump, Senin (8/9/2025). Sehari kemudian, giliran "
        "Presiden Rusia Vladimir Putin yang menghubunginya.",
        [
            "call happened Narendra Modi; Donald Trump 2025-09-08",
            "call happened Vladimir Putin; Narendra Modi 2025-09-09",
        ],
    ),
    (  # the call after which a plan is told; each is called
        "Presiden AS Donald Trump menghubungi Presiden Ukraina Volodymyr Zelensky dan Presiden Prancis Emmanuel Macron. "
        "Ketiganya sepakat untuk bertemu bulan depan.",
        [
            "call happened Donald Trump; Volodymyr Zelenskyy",
            "call happened Donald Trump; Emmanuel Macron",
            "meeting planned Donald Trump; Volodymyr Zelenskyy; Emmanuel Macron 2025-10",
        ],
    ),
    (  # one table
        "Kanselir Jerman Friedrich Merz akan bertemu Presiden Ukraina Volodymyr Zelensky, Presiden Prancis Emmanuel Macron, "
        "dan PM Inggris Keir Starmer di Paris pada 15 September 2025. Pertemuan itu akan berfokus pada jaminan keamanan.",
        ["meeting planned Friedrich Merz; Volodymyr Zelenskyy; Emmanuel Macron; Keir Starmer 2025-09-15"],
    ),
    (  # his counterparts hold the office of him who is named after them
        "Dalam panggilan telepon terpisah dengan rekan-rekannya dari Mesir dan Oman, Menlu Iran Abbas Araghchi membahas "
        "perkembangan kawasan, Senin (8/9/2025).",
        [
            "call happened Abbas Araghchi; Badr Abdelatty 2025-09-08",
            "call happened Abbas Araghchi; Badr Al Busaidi 2025-09-08",
        ],
    ),
]


@pytest.mark.parametrize(("text", "lines"), TOLD)
def test_who_with_whom(text: str, lines: list[str]) -> None:
    found = {line(one) for one in mentions(text, "2025-09-10")}
    assert found == {wanted(one) for one in lines}
