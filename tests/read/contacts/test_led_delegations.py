"""Who leads a delegation, as the next sentence says, takes its state's seat in a meeting and on a journey."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

MET = "Presiden Mesir Abdel Fattah al-Sisi bertemu delegasi {} di Kairo, Senin (5/6/2023). {}"
LED = [
    ("China", "Dipimpin Zhao Liwei, delegasi itu membawa surat dari Xi Jinping.", "Zhao Liwei"),
    ("Rusia", "Di bawah pimpinan Menlu Sergei Lavrov, delegasi itu membahas gandum.", "Sergei Lavrov"),
    ("Irak", "Yang memimpin delegasi itu adalah Penasihat Keamanan Nasional Qasim al-Araji.", "Qasim al-Araji"),
    ("Palestina", "Pemimpin delegasi itu adalah PM Mohammad Shtayyeh.", "Mohammad Shtayyeh"),
    ("Italia", "Delegasi beranggotakan 12 orang itu dikepalai Menlu Antonio Tajani.", "Antonio Tajani"),
    ("Uni Eropa", "Sebagai ketua delegasi, Ursula von der Leyen menawarkan bantuan.", "Ursula von der Leyen"),
    ("China", "Dipimpin Kolonel Tran Minh, pasukan itu menjaga perbatasan.", "China"),
    ("Italia", "Delegasi China dipimpin Wang Yi tiba pekan depan.", "Italy"),
]


@pytest.mark.parametrize(("state", "after", "head"), LED)
def test_the_head_of_a_delegation_met(state: str, after: str, head: str) -> None:
    told = {line(mention) for mention in mentions(MET.format(state, after), "2023-06-06")}
    assert wanted(f"meeting happened Abdel Fattah el-Sisi; {head} 2023-06-05") in told


def test_the_head_of_a_delegation_travels() -> None:
    text = (
        "Delegasi Oman mengunjungi Yaman pada Senin (5/6/2023). Dikepalai Menlu Badr Albusaidi, rombongan tersebut "
        "menawarkan gencatan senjata."
    )
    assert [line(mention) for mention in mentions(text, "2023-06-06")] == [
        wanted("visit happened Badr Al Busaidi; Yemen 2023-06-05")
    ]
