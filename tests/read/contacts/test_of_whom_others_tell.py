"""Who goes on as "ia": the leader of whom somebody lower tells, whose word it is, and the two in the talk told of."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (
        "Sekretaris Kabinet Pramono Anung mengatakan Presiden Joko Widodo tiba di Nairobi, Minggu (20/8). Ia bertemu Presiden "
        "William Ruto keesokan harinya.",
        ["visit happened Joko Widodo; Kenya 2023-08-20", "meeting happened Joko Widodo; William Ruto 2023-08-21"],
    ),
    (
        "Juru bicara Kemlu Teuku Faizasyah menyebut Menlu Retno Marsudi berada di New York. Ia akan menemui Sekjen PBB "
        "Antonio Guterres, Rabu (20/9).",
        ["meeting planned António Guterres; Retno Marsudi 2023-09-20"],
    ),
    (
        "Presiden Joko Widodo akan terbang ke Nairobi, kata Sekretaris Kabinet Pramono Anung. Ia dijadwalkan bertemu Presiden "
        "William Ruto pada Senin (18/9).",
        ["visit planned Joko Widodo; Kenya", "meeting planned Joko Widodo; William Ruto 2023-09-18"],
    ),
    (
        "Presiden Macron tiba di Dhaka, Minggu (10/9), menurut Duta Besar Prancis Marie Masdupuy. Ia disambut Perdana Menteri "
        "Sheikh Hasina.",
        ["visit happened Bangladesh; Emmanuel Macron 2023-09-10", "encounter happened Emmanuel Macron; Sheikh Hasina"],
    ),
    (  # of another's leader he tells and goes on himself
        "Presiden Emmanuel Macron mengatakan Kanselir Olaf Scholz setuju. Ia bertemu Perdana Menteri Giorgia Meloni di Roma, "
        "Rabu (13/9).",
        ["meeting happened Emmanuel Macron; Giorgia Meloni 2023-09-13"],
    ),
    (  # nor does a minister of his president's give way
        "Presiden Joko Widodo mengatakan Menlu Retno Marsudi telah melapor. Ia akan bertemu Perdana Menteri Anwar Ibrahim di "
        "Kuching.",
        ["meeting planned Anwar Ibrahim; Joko Widodo"],
    ),
    (  # whose word it is, and of whom the sentence before told
        "Menteri Keuangan Sri Mulyani bertemu Menteri Keuangan India Nirmala Sitharaman di New Delhi, Jumat (8/9). Menurut dia, "
        "Sitharaman berhasil. Pada hari yang sama, ia juga menemui Direktur Pelaksana IMF Kristalina Georgieva.",
        [
            "meeting happened Nirmala Sitharaman; Sri Mulyani Indrawati 2023-09-08",
            "meeting happened Kristalina Georgieva; Sri Mulyani Indrawati 2023-09-08",
        ],
    ),
    (  # his spokesman is only quoted in between
        'Vladimir Putin mendarat di Minsk, Senin (11/9). "Agendanya padat," ucap Dmitry Peskov. Ia akan berunding dengan '
        "Alexander Lukashenko.",
        ["visit happened Belarus; Vladimir Putin 2023-09-11", "meeting planned Alexander Lukashenko; Vladimir Putin"],
    ),
    (  # but whom he met speaks for himself
        'Presiden Xi Jinping bertemu Presiden Tokayev, Senin (11/9). "Kami sahabat lama," kata Tokayev. Ia juga bertemu Presiden '
        "Mirziyoyev.",
        [
            "meeting happened Kassym-Jomart Tokayev; Xi Jinping 2023-09-11",
            "meeting happened Kassym-Jomart Tokayev; Shavkat Mirziyoyev",
        ],
    ),
    (  # after a phrase about somebody else
        "Atas undangan Presiden Sisi, Presiden Macron tiba di Kairo, Senin (11/9). Ia akan bertemu Raja Abdullah II.",
        ["visit happened Egypt; Emmanuel Macron 2023-09-11", "meeting planned Abdullah II; Emmanuel Macron"],
    ),
    (
        "Seperti Boric, Presiden Petro mengecam serangan itu. Ia menelepon Presiden Mahmoud Abbas pada Rabu (13/9).",
        ["call happened Gustavo Petro; Mahmoud Abbas 2023-09-13"],
    ),
    (  # a list is no row of subjects
        "Presiden William Ruto menelepon Ursula von der Leyen, Mark Rutte, dan Olaf Scholz. Ia juga menelepon Antonio Guterres.",
        [
            "call happened António Guterres; William Ruto",
            "call happened Mark Rutte; William Ruto",
            "call happened Olaf Scholz; William Ruto",
            "call happened Ursula von der Leyen; William Ruto",
        ],
    ),
    (  # an order is not yet obeyed
        "Presiden Macron memerintahkan Menlu Catherine Colonna menemui Menlu Iran Hossein Amir-Abdollahian.",
        ["meeting proposed Catherine Colonna; Hossein Amir-Abdollahian"],
    ),
    (
        "Kim Jong Un memerintahkan militer bersiaga ketika Putin menelepon Xi Jinping, Senin (11/9).",
        ["call happened Vladimir Putin; Xi Jinping 2023-09-11"],
    ),
    (  # what was called a meeting was a call
        "Perdana Menteri Belanda Mark Rutte dan Presiden Chile Gabriel Boric berbicara secara virtual pada Selasa (12/9). Kedua "
        "pemimpin bertukar pandangan tentang litium dalam pertemuan tersebut.",
        ["call happened Gabriel Boric; Mark Rutte 2023-09-12"],
    ),
    (  # nobody asked
        "Juru bicara junta mengatakan Noeleen Heyzer belum mengajukan permintaan bertemu Aung San Suu Kyi.",
        [],
    ),
    ("Washington belum mengajukan usul pertemuan Presiden Joe Biden dengan Presiden Vladimir Putin, kata Lavrov.", []),
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_of_whom_it_is_told(text: str, told: list[str]) -> None:
    seen = sorted(line(m) for m in mentions(text, "2023-09-14"))
    assert len(seen) == len(told)
    assert all(one.startswith(two) for one, two in zip(seen, sorted(map(wanted, told)), strict=True))
