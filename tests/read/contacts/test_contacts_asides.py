"""What stands between the parts of a statement and changes nothing of it: descriptions, ages, attributions, companions."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions

DAY = "2025-03-11"  # a Tuesday
TOLD = [
    (
        "Xi Jinping, pemimpin China yang kini menjalani masa jabatan ketiganya, dan Emmanuel Macron, presiden Prancis "
        "sejak 2017, bertemu di Guangzhou pada Minggu (9/3/2025).",
        ["meeting happened Emmanuel Macron; Xi Jinping 2025-03-09"],
    ),
    (
        "Narendra Modi - perdana menteri yang baru saja memenangi pemilu - akan, menurut juru bicaranya, menjamu "
        "Presiden Prabowo Subianto di New Delhi pada 15 Maret 2025.",
        ["meeting planned Narendra Modi; Prabowo Subianto 2025-03-15"],
    ),
    (
        "Perdana Menteri Malaysia Anwar Ibrahim (77), atau akrab disapa PMX, dijadwalkan bertemu, antara lain, dengan "
        "Perdana Menteri Australia Anthony Albanese di Canberra.",
        ["meeting planned Anthony Albanese; Anwar Ibrahim"],
    ),
    (
        "Menteri Pertahanan AS Pete Hegseth, mantan pembawa acara televisi, dan mitranya dari Jepang, Gen Nakatani, "
        "seorang mantan perwira, berunding di Tokyo.",
        ["meeting happened Gen Nakatani; Pete Hegseth"],
    ),
    (
        "Presiden Iran Masoud Pezeshkian tidak akan, tegas juru bicaranya, bertemu Presiden Donald Trump.",
        ["meeting denied Donald Trump; Masoud Pezeshkian"],
    ),
    (
        "Presiden Filipina Ferdinand Marcos Jr., putra mendiang diktator, mengirim surat, tanpa banyak publikasi, "
        "kepada Presiden Xi Jinping.",
        ["message happened Ferdinand Marcos Jr.; Xi Jinping"],
    ),
    (
        "Menlu Iran Abbas Araghchi (62 tahun) serta Utusan Khusus AS Steve Witkoff, pengusaha properti kawan lama "
        "Trump, dijadwalkan kembali berunding di Muscat, Sabtu.",
        ["meeting planned Abbas Araghchi; Steve Witkoff 2025-03-15"],
    ),
    (
        "Pertemuan antara Presiden Donald Trump, yang lahir di New York dan gemar bermain golf, dengan Perdana Menteri "
        "Jepang Shigeru Ishiba berlangsung pada Jumat (7/3).",
        ["meeting happened Donald Trump; Shigeru Ishiba 2025-03-07"],
    ),
    (
        "Pada Kamis, Tamim bin Hamad Al Thani, meski sempat ragu, akan mengadakan pertemuan dengan Perdana Menteri "
        "Hungaria Viktor Orban.",
        ["meeting planned Tamim bin Hamad Al Thani; Viktor Orbán 2025-03-13"],
    ),
    ("Gubernur Jawa Barat Dedi Mulyadi (53), yang akrab disapa Kang Dedi, bertemu Menteri Dalam Negeri Tito.", []),
]


@pytest.mark.parametrize(("text", "answers"), TOLD)
def test_an_aside_changes_nothing(text: str, answers: list[str]) -> None:
    assert sorted(map(line, mentions(text, DAY))) == sorted(answers)
