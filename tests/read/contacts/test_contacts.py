"""Contacts: every example beside a rule, the ways in which news tells them, and laws that hold for any text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kronik.knowledge import load
from kronik.model import Claim
from kronik.read import read
from kronik.text import marked
from tests.read.telling import article, know, line, mentions, wanted


def examples() -> Iterator[tuple[str, str]]:
    for row in load().tables["contacts"]["frame"]:
        yield from ((row["name"], example) for example in row["examples"])


@pytest.mark.parametrize(("frame", "example"), list(examples()))
def test_every_example_of_the_frames(frame: str, example: str) -> None:
    text, marks = marked(example)
    found = mentions(text, next((want["on"] for _, want in marks if "on" in want), "2026-06-30"))
    for span, want in marks:
        names = {name.strip() for name in want["who"].split(";")}
        fitting = [m for m in found if {claim.value.name for claim in m.who} == names]
        assert fitting, f"{frame}: {[line(m) for m in found]}"
        assert fitting[0].kind.value.value == want["kind"]
        assert fitting[0].status.value.value == want["status"]
        assert span.overlaps(fitting[0].kind.spans[0]) or want["status"] in ("denied", "cancelled")


TOLD = [
    (
        "Menlu Retno Marsudi mendampingi Presiden Joko Widodo menerima Presiden Vietnam Tran Dai Quang di Istana "
        "Merdeka, Selasa (11/9/2018).",
        ["meeting happened Joko Widodo; Trần Đại Quang 2018-09-11"],
    ),
    (
        "Presiden Joko Widodo akan bertolak ke Tokyo, lalu ke Seoul guna bertemu Presiden Korea Selatan Yoon Suk Yeol.",
        [
            "visit planned Joko Widodo; Japan",
            "visit planned Joko Widodo; South Korea",
            "meeting planned Joko Widodo; Yoon Suk-yeol",
        ],
    ),
    (
        "Ratu Elizabeth II menerima Presiden AS Donald Trump dan istrinya Melania di Kastil Windsor, Jumat "
        "(13/7/2018).",
        ["meeting happened Elizabeth II; Donald Trump 2018-07-13"],
    ),
    (
        "Presiden China Xi Jinping mengakhiri lawatan di Korea Utara, Jumat (21/6/2019). Xi dilepas langsung oleh Kim "
        "Jong Un di bandara Pyongyang.",
        [
            "visit happened Xi Jinping; North Korea 2019-06-21",
            "encounter happened Xi Jinping; Kim Jong Un 2019-06-21",
        ],
    ),
    (
        "Presiden Prabowo Subianto bertemu dengan Presiden Turki Recep Tayyip Erdogan di Ankara, Kamis (10/4/2025).",
        ["meeting happened Prabowo Subianto; Recep Tayyip Erdoğan 2025-04-10"],
    ),
    (
        "Menteri Luar Negeri Sugiono menerima kunjungan kehormatan Menteri Luar Negeri Rusia Sergei Lavrov di Jakarta, "
        "Senin (2/6/2025).",
        ["meeting happened Sugiono; Sergei Lavrov 2025-06-02", "visit happened Sergei Lavrov; Indonesia 2025-06-02"],
    ),
    (
        "Presiden Brasil Luiz Inacio Lula da Silva akan mengunjungi Indonesia pada Oktober mendatang.",
        ["visit planned Luiz Inácio Lula da Silva; Indonesia 2025-10"],
    ),
    (
        "Presiden Joko Widodo menelepon Presiden Ukraina Volodymyr Zelensky dan Presiden Rusia Vladimir Putin.",
        ["call happened Joko Widodo; Volodymyr Zelenskyy", "call happened Joko Widodo; Vladimir Putin"],
    ),
    (
        "Usai bertemu Perdana Menteri Jepang Shigeru Ishiba di Istana Bogor, Sabtu (11/1/2025), Presiden Prabowo "
        "menyampaikan keterangan kepada pers.",
        ["meeting happened Prabowo Subianto; Shigeru Ishiba 2025-01-11"],
    ),
    (
        "Selain bertemu Modi, Prabowo juga berbincang dengan Perdana Menteri Belanda Dick Schoof.",
        ["meeting happened Prabowo Subianto; Narendra Modi", "meeting happened Prabowo Subianto; Dick Schoof"],
    ),
    (
        "Raja Yordania Abdullah II menjamu Presiden Prabowo Subianto makan malam di Amman, Senin (14/4/2025).",
        ["meeting happened Abdullah II; Prabowo Subianto 2025-04-14"],
    ),
    (
        "Kedatangan Presiden Prabowo disambut langsung Perdana Menteri Anwar Ibrahim di Kuala Lumpur.",
        ["encounter happened Prabowo Subianto; Anwar Ibrahim", "visit happened Prabowo Subianto; Malaysia"],
    ),
    (
        "Menlu RI Retno Marsudi bertemu dengan sejumlah mitranya, antara lain Menlu Prancis Catherine Colonna dan Menlu "
        "Norwegia Espen Barth Eide.",
        ["meeting happened Retno Marsudi; Catherine Colonna", "meeting happened Retno Marsudi; Espen Barth Eide"],
    ),
    (
        "Delegasi AS dan Iran akan kembali berunding di Muscat, Oman, pada Sabtu (14/6/2025).",
        ["meeting planned United States; Iran 2025-06-14"],
    ),
    (
        "Duta Besar AS untuk Indonesia Sung Kim menemui Menteri Pertahanan Prabowo Subianto di Jakarta, Senin (6/3/2023).",
        ["meeting happened Sung Kim; Prabowo Subianto 2023-03-06"],
    ),
    (
        "Presiden China Xi Jinping akan melakukan kunjungan kenegaraan ke Vietnam, Malaysia, dan Kamboja pada "
        "14-18 Juli 2025.",
        [
            "visit planned Xi Jinping; Vietnam 2025-07-14",
            "visit planned Xi Jinping; Malaysia 2025-07-14",
            "visit planned Xi Jinping; Cambodia 2025-07-14",
        ],
    ),
    (
        "Trump dan Kim Jong Un bertemu di Singapura pada 12 Juni 2018 dan di Hanoi pada Februari 2019.",
        ["meeting happened Donald Trump; Kim Jong Un 2018-06-12", "meeting happened Donald Trump; Kim Jong Un 2019-02"],
    ),
    (
        "Trump mengkritik Zelensky setelah pertemuan mereka di Gedung Putih pada 28 Februari.",
        ["meeting happened Donald Trump; Volodymyr Zelenskyy 2025-02-28"],
    ),
    (
        "Erdogan mendesak Putin dan Zelensky segera bertemu.",
        ["meeting proposed Vladimir Putin; Volodymyr Zelenskyy"],
    ),
    (
        '"Saya baru saja berbicara dengan Presiden Putin," kata Trump di Truth Social.',
        ["call happened Donald Trump; Vladimir Putin"],
    ),
    (
        "Perdana Menteri Jepang Fumio Kishida bertolak ke Washington untuk bertemu Presiden Joe Biden.",
        ["visit happened Fumio Kishida; United States", "meeting planned Fumio Kishida; Joe Biden"],
    ),
    (
        "Presiden Rusia Vladimir Putin menyampaikan belasungkawa kepada Pemimpin Tertinggi Iran Ali Khamenei.",
        ["message happened Vladimir Putin; Ali Khamenei"],
    ),
]


@pytest.mark.parametrize(("text", "contacts"), TOLD)
def test_ways_of_telling(text: str, contacts: list[str]) -> None:
    assert sorted(line(m) for m in mentions(text)) == sorted(map(wanted, contacts))


@pytest.mark.parametrize(
    "text",
    [
        "Ketua DPR Puan Maharani bertemu Megawati Soekarnoputri di Jakarta.",
        "Presiden Prabowo bertemu para pengusaha Amerika Serikat di Washington.",
        "Pelatih timnas Shin Tae-yong bertemu Erick Thohir di Jakarta.",
        "Presiden Prabowo Subianto menghadiri KTT ASEAN di Kuala Lumpur.",
        "Jika bertemu Presiden Putin, Presiden Trump akan membahas Ukraina.",
        "Menteri Agama Nasaruddin Umar bertemu mahasiswa di Yogyakarta. Pertemuan kader partai berlangsung hangat.",
        "Dudy menyampaikan hal itu saat ditemui di Gedung DPR, Jakarta, Kamis (21/5/2026).",
        "Hubungan Rusia dan Amerika Serikat memburuk akibat sanksi.",
        "Sampel air laut diambil di lepas pantai, lalu surat hasil uji dikirim ke laboratorium.",
    ],
)
def test_no_contact(text: str) -> None:
    assert mentions(text) == ()


STORY = (
    "Presiden Prancis Emmanuel Macron melakukan kunjungan kenegaraan ke Indonesia pada 27-29 Mei 2025. Macron tiba di "
    "Jakarta, Selasa (27/5) malam, dan disambut Menteri Luar Negeri Sugiono. Keesokan harinya, Macron diterima Presiden "
    "Prabowo Subianto di Istana Merdeka. Kedua pemimpin melakukan pertemuan empat mata selama 30 menit. Pertemuan itu "
    "membahas kerja sama pertahanan, kata Sugiono."
)


def test_one_record_a_contact() -> None:
    found = mentions(STORY)
    assert sorted(line(m) for m in found) == [
        "encounter happened Emmanuel Macron; Sugiono 2025-05-27",
        "meeting happened Emmanuel Macron; Prabowo Subianto 2025-05-28",
        "visit happened Emmanuel Macron; Indonesia 2025-05-27",
    ]
    meeting = next(m for m in found if m.kind.value.value == "meeting")
    assert (meeting.city and meeting.city.value, meeting.country and meeting.country.value) == ("Jakarta", "ID")
    assert meeting.minutes and meeting.minutes.value == 30
    assert [claim.value for claim in meeting.topics] == ["kerja sama pertahanan"]
    assert [claim.value.name for claim in meeting.sources] == ["Sugiono"]


def test_the_day_of_the_report_is_not_that_of_the_contact() -> None:
    (mention,) = mentions(
        "Presiden Prabowo Subianto bertemu Presiden Prancis Emmanuel Macron di Paris, kata Teddy, Jumat (30/5/2025)."
    )
    assert mention.when is None


def test_a_denied_plan_beside_the_handshake_that_happened() -> None:
    found = mentions(
        "Presiden AS Donald Trump berencana bertemu Presiden Rusia Vladimir Putin di Vietnam. Namun, Gedung Putih "
        "menyangkal adanya rencana tersebut. Sabtu (11/11/2017), Trump dan Putin sempat berjabat tangan di Danang.",
        "2017-11-11",
    )
    assert sorted(line(m) for m in found) == [
        "encounter happened Donald Trump; Vladimir Putin 2017-11-11",
        "meeting denied Donald Trump; Vladimir Putin",
    ]


words = st.sampled_from(
    [
        "Presiden",
        "Prabowo",
        "Putin",
        "Trump",
        "Xi",
        "bertemu",
        "dengan",
        "di",
        "Jakarta",
        "Moskow",
        "akan",
        "membatalkan",
        "kunjungan",
        "ke",
        "Rusia",
        ",",
        ".",
        "dan",
        "telepon",
        "surat",
        "kepada",
        "Senin",
        "(3/7)",
        "itu",
        "mereka",
        "pertemuan",
        '"',
        "saya",
    ]
)


@settings(max_examples=60, deadline=None)
@given(st.lists(words, max_size=40))
def test_laws(parts: list[str]) -> None:
    text = " ".join(parts)
    given_article = article(text)
    first, second = read(given_article, know()), read(given_article, know())
    assert first.mentions == second.mentions
    assert len({m.id for m in first.mentions}) == len(first.mentions)
    for mention in first.mentions:
        assert len({claim.value.actor for claim in mention.who}) == len(mention.who) >= 2
        claims: list[Claim[Any] | None] = [mention.kind, mention.status, mention.when, mention.city, mention.country]
        claims += [mention.occasion, mention.minutes, *mention.who, *mention.topics, *mention.sources]
        for claim in filter(None, claims):
            assert all(0 <= span.start < span.end <= len(text) for span in claim.spans)
            assert 0 <= claim.score <= 1
        assert mention.evidence.end <= len(text)
