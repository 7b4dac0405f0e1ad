"""Status: every example beside a cue, and the hard cases of the codebook in our own words."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kronik.knowledge import load
from kronik.text import marked
from tests.read.telling import line, mentions


def examples() -> Iterator[str]:
    table = load().tables["status"]
    for row in (*table["cue"], *table["right"]):
        yield from row["examples"]


@pytest.mark.parametrize("example", list(examples()))
def test_every_example_of_the_cues(example: str) -> None:
    text, marks = marked(example)
    found = mentions(text)
    for _, want in marks:
        assert want["status"] in {m.status.value.value for m in found}, [line(m) for m in found]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Kremlin mengatakan Putin dan Trump perlu segera bertemu.", "proposed"),
        ("Gedung Putih menyatakan belum ada rencana pertemuan Donald Trump dengan Xi Jinping.", "denied"),
        ("Pertemuan Donald Trump dengan Vladimir Putin di Budapest batal digelar.", "cancelled"),
        ("Trump mengatakan akan bertemu Putin pada 16 Juli.", "planned"),
        ("Trump bertemu Putin pada 16 Juli mendatang.", "planned"),
        ("Trump dijadwalkan bertemu Putin pada 5 Juni 2025.", "happened"),
        ("Zelensky menyatakan siap bertemu Putin di mana saja.", "proposed"),
        ("Putin tidak menolak bertemu Zelensky.", "proposed"),
        ("Xi mengundang Trump untuk bertemu di Beijing.", "proposed"),
        ("Trump telah bertemu Putin sebelum membatalkan lawatan itu.", "happened"),
        ("Rencana kunjungan Presiden Prancis Emmanuel Macron ke Indonesia ditunda.", "cancelled"),
        ("Modi mengaku belum pernah bertemu Presiden China Xi Jinping.", "denied"),
    ],
)
def test_hard_cases(text: str, status: str) -> None:
    found = mentions(text)
    assert [m.status.value.value for m in found][:1] == [status], [line(m) for m in found]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Zelensky akhirnya dapat bertemu Trump di Roma, Sabtu (7/6/2025).", "happened"),
        ("Utusan PBB Geir Pedersen akhirnya bisa menemui Menlu Iran Abbas Araghchi di Teheran.", "happened"),
        ("Akhirnya Kim Jong Un dapat bertatap muka dengan Putin di Sochi, Kamis (5/6/2025).", "happened"),
        ("Zelensky berharap akhirnya dapat bertemu Putin.", "proposed"),
        ("Zelensky mengatakan ia bisa bertemu Putin.", "proposed"),
    ],
)
def test_what_could_at_last_be_done_was_done(text: str, status: str) -> None:
    assert [mention.status.value.value for mention in mentions(text)] == [status]
