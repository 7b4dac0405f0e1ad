"""Talks taken up again whose parties are named only now, colleagues listed behind, moved days, rumours called untrue."""

from __future__ import annotations

import pytest

from kronik.model import Grain
from tests.read.telling import line, mentions, wanted

ROWS = [
    (  # the demonstrative tells that it is known, the list who they were
        "Pembicaraan itu digelar di Jenewa pada Minggu antara Wakil PM China He Lifeng dan Menteri Keuangan AS Scott Bessent.",
        ["meeting happened He Lifeng; Scott Bessent 2025-06-15"],
    ),
    (
        "Percakapan telepon itu berlangsung pada Minggu antara Presiden Macron dan Kanselir Merz.",
        ["call happened Emmanuel Macron; Friedrich Merz 2025-06-15"],
    ),
    (
        "Pembicaraan yang memakan waktu tiga jam itu digelar di Jenewa antara He Lifeng dan Scott Bessent.",
        ["meeting happened He Lifeng; Scott Bessent"],
    ),
    (  # and what it was like takes up the one just told
        "Presiden Putin menerima Presiden Erdogan di Sochi. Pertemuan yang berlangsung dua jam itu digelar pada Minggu.",
        ["meeting happened Recep Tayyip Erdoğan; Vladimir Putin 2025-06-15"],
    ),
    (
        "Presiden Macron menghubungi koleganya lewat telepon, di antaranya Kanselir Merz dan PM Meloni.",
        ["call happened Emmanuel Macron; Friedrich Merz", "call happened Emmanuel Macron; Giorgia Meloni"],
    ),
    (
        "Presiden Macron menghubungi koleganya, di antaranya Kanselir Merz dan PM Meloni.",
        ["call happened Emmanuel Macron; Friedrich Merz", "call happened Emmanuel Macron; Giorgia Meloni"],
    ),
    (  # on one of two days, and a day with the word for it glued on
        "Pertemuan Macron dengan Merz dijadwalkan pada Jumat atau Sabtu pekan ini.",
        ["meeting planned Emmanuel Macron; Friedrich Merz 2025-06-20"],
    ),
    (
        "Presiden Macron bertemu Kanselir Merz pada tgl.9 Juni di Berlin.",
        ["meeting happened Emmanuel Macron; Friedrich Merz 2025-06-09"],
    ),
    (  # the host of a gathering who is met next was not at the meeting before
        "Menlu Yordania Ayman Safadi telah bertemu dengan Philippe Lazzarini. Ia baru akan bertemu Menteri Luar Negeri "
        "Swiss, Ignazio Cassis, yang menjadi tuan rumah konferensi itu.",
        ["meeting happened Ayman Safadi; Philippe Lazzarini", "meeting planned Ayman Safadi; Ignazio Cassis"],
    ),
    (
        "Abbas Araghchi bertukar kata dengan Menlu Saudi Faisal bin Farhan di tepi sidang OKI di Jeddah, Jumat (13/6/2025).",
        ["encounter happened Abbas Araghchi; Faisal bin Farhan Al Saud 2025-06-13"],
    ),
    (
        "Sepanjang 2024 Presiden Macron empat kali menelepon Presiden Iran Masoud Pezeshkian.",
        ["call happened Emmanuel Macron; Masoud Pezeshkian 2024"],
    ),
    (
        "Dalam hubungan telepon Rabu malam, Hun Manet dan Min Aung Hlaing sepaham bahwa perbatasan harus dibuka.",
        ["call happened Hun Manet; Min Aung Hlaing 2025-06-11"],
    ),
    (
        "Seandainya Vladimir Putin bersedia, Volodymyr Zelensky akan menemuinya di Istanbul.",
        ["meeting proposed Vladimir Putin; Volodymyr Zelenskyy"],
    ),
    (
        'Presiden Putin dikabarkan telah bertemu utusan Ukraina di Abu Dhabi. "Itu tidak benar," kata Dmitry Peskov.',
        ["meeting denied Ukraine; Vladimir Putin"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_who_and_what_is_told_after(text: str, expected: list[str]) -> None:
    assert sorted(map(line, mentions(text, "2025-06-16"))) == sorted(map(wanted, expected))


def test_a_day_that_is_moved_begins_no_stretch() -> None:
    (mention,) = mentions("Pertemuan Putin dan Erdogan ditunda dari 12 Juni ke 19 Juni.", "2025-06-10")
    assert line(mention) == "meeting cancelled Recep Tayyip Erdoğan; Vladimir Putin 2025-06-12"
    assert mention.when is not None and mention.when.value.grain is Grain.day


def test_one_of_two_days_is_a_stretch_of_both() -> None:
    text = "Pertemuan Macron dengan Merz dijadwalkan pada Jumat atau Sabtu pekan ini."
    (mention,) = mentions(text, "2025-06-16")
    assert mention.when is not None
    assert [span.cut(text) for span in mention.when.spans] == ["Jumat atau Sabtu pekan ini"]
    assert (mention.when.value.earliest.day, mention.when.value.last.day) == (20, 21)
