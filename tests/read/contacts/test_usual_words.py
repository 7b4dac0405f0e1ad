"""A word that means the same as a more usual one is read as that one is, with its day, place and status."""

from __future__ import annotations

import pytest

from kronik.knowledge.pack import tables
from kronik.model import Mention
from kronik.read.clause.scene import SIGNS
from kronik.read.clause.usualwords import compiled, usual
from tests.read.telling import line, mentions

ALIKE = [
    ("tiba di", ["sampai di", "menginjakkan kaki di"], "Presiden Kenya William Ruto {} Kairo, Senin (9/6)."),
    (
        "menerima kunjungan",
        ["menerima kedatangan"],
        "Presiden Prabowo Subianto {} Menlu Kenya Musalia Mudavadi di Istana Merdeka, Senin (9/6).",
    ),
    (
        "mengunjungi",
        ["menyambangi"],
        "Presiden Kenya William Ruto mengundang Presiden Prabowo Subianto {} Nairobi.",
    ),
    ("bertemu", ["bersua", "berjumpa"], "William Ruto dijadwalkan {} Prabowo Subianto di Nairobi pada 20 Juni."),
    ("akan", ["bakal"], "William Ruto tidak {} bertemu Prabowo Subianto di Nairobi, kata juru bicaranya."),
    (
        "menggelar",
        ["menghelat", "menyelenggarakan"],
        "William Ruto {} pertemuan dengan Prabowo Subianto di Nairobi, Senin (9/6).",
    ),
    ("menelepon", ["menelpon"], "Usai rapat, William Ruto {} Prabowo Subianto, Senin (9/6)."),
    ("telepon", ["telpon"], "William Ruto berbicara dengan Prabowo Subianto lewat sambungan {}, Senin (9/6)."),
    ("dengan", ["dgn"], "William Ruto melakukan pertemuan bilateral {} Prabowo Subianto di Nairobi, Senin (9/6)."),
    ("untuk", ["utk"], "William Ruto terbang ke Kairo {} bertemu Prabowo Subianto, Senin (9/6)."),
    ("kunjungan", ["lawatan", "muhibah"], "William Ruto memulai {} tiga hari ke Mesir, Senin (9/6)."),
]


def _all(mention: Mention) -> tuple[str, str | None, str | None]:
    city, country = mention.city, mention.country
    return line(mention), city.value if city else None, country.value if country else None


@pytest.mark.parametrize(("word", "like", "text"), [(word, one, text) for word, many, text in ALIKE for one in many])
def test_read_as_the_usual_word(word: str, like: str, text: str) -> None:
    read = [_all(mention) for mention in mentions(text.format(word))]
    assert read
    assert [_all(mention) for mention in mentions(text.format(like))] == read


NO_PERSON = [
    "Retno Marsudi menyampaikan hal itu saat menerima kedatangan vaksin dari Australia di Cengkareng, Senin (9/6).",
    "Pesan William Ruto itu sampai di telinga warga Kairo, Senin (9/6).",
]


@pytest.mark.parametrize("text", NO_PERSON)
def test_no_arrival_and_no_guest(text: str) -> None:
    assert mentions(text) == ()


def test_positions_move_along() -> None:
    words = "ia bersua dan bakal pergi"
    at = list(range(len(words) + 1))
    changed, _ = usual(compiled(SIGNS), words, at)
    assert changed == "ia bertemu dan akan pergi"
    assert len(at) == len(changed) + 1
    assert words[at[changed.index("dan")] :].startswith("dan bakal")
    assert words[at[changed.index("pergi")] :] == "pergi"


def test_no_row_makes_a_word_of_another_row() -> None:
    pattern = compiled(SIGNS)
    for row in tables()["usualwords"]["row"]:
        assert row["examples"]
        assert pattern.search(row["usual"]) is None
