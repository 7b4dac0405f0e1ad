"""How far a contact came, by the word right before it: wished for, planned, missed, called off."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

WORDS = {
    "proposed": [
        "mengutarakan minatnya",
        "berambisi",
        "mendambakan",
        "menargetkan",
        "bersikeras",
        "sedang mencari jadwal",
    ],
    "planned": ["bersiap", "memastikan", "diprediksi", "tinggal menunggu waktu", "memiliki agenda", "ditugaskan"],
    "denied": [
        "tak kunjung",
        "tidak berhasil",
        "merasa keberatan",
        "belum berkesempatan",
        "tak sudi",
        "dihalangi",
        "tidak akan pernah",
    ],
    "cancelled": ["mundur dari rencana", "urung"],
    "happened": ["mendapat kehormatan", "berkesempatan", "akhirnya bisa"],
}


@pytest.mark.parametrize(("status", "words"), [(status, one) for status, all_ in WORDS.items() for one in all_])
def test_the_word_before_it_says_how_far_it_came(status: str, words: str) -> None:
    told = mentions(
        f"Presiden Recep Tayyip Erdogan {words} bertemu Presiden Suriah Ahmed al-Sharaa di Damaskus.", "2025-06-16"
    )
    assert [line(one) for one in told] == [wanted(f"meeting {status} Recep Tayyip Erdoğan; Ahmed al-Sharaa")]


@pytest.mark.parametrize(
    "text",
    [
        "Presiden Recep Tayyip Erdogan hampir bertemu Presiden Suriah Bashar al-Assad di Baghdad.",
    ],
)
def test_what_only_nearly_came_about_is_no_contact(text: str) -> None:
    assert not mentions(text, "2024-06-16")


@pytest.mark.parametrize(
    "text",
    [  # the interest is in something else, and told of at the meeting
        "Menteri Perdagangan Budi Santoso menyampaikan minat Indonesia saat bertemu Menlu Meksiko Juan Ramon de la Fuente.",
        "Malaysia menargetkan perdagangan naik dalam pertemuan PM Anwar Ibrahim dengan PM Narendra Modi di Putrajaya.",
    ],
)
def test_a_wish_told_at_a_meeting_is_not_for_it(text: str) -> None:
    assert [one.status.value.value for one in mentions(text, "2025-06-16")] == ["happened"]


AFTER = {
    "proposed": ["masih menjadi tanda tanya", "belum terwujud", "kian sulit", "dinilai perlu", "patut diupayakan"],
    "planned": ["sedang dimatangkan", "siap digelar", "dipastikan terlaksana", "terancam gagal"],
    "happened": ["berjalan lancar", "berlangsung terbuka", "diwarnai protes", "molor satu jam"],
}
BEFORE = {
    "proposed": ["Potensi", "Prospek", "Perlunya", "Seruan", "Isu"],
    "planned": ["Pengumuman", "Rencana"],
    "denied": ["Ketiadaan"],
    "happened": ["Hasil", "Suasana", "Gagalnya"],
}


@pytest.mark.parametrize(
    ("status", "before", "after"),
    [(status, "", one) for status, all_ in AFTER.items() for one in all_]
    + [(status, one + " ", "disorot media") for status, all_ in BEFORE.items() for one in all_],
)
def test_words_around_a_noun_say_how_far_it_came(status: str, before: str, after: str) -> None:
    talks = "pertemuan Presiden Recep Tayyip Erdogan dengan Presiden Suriah Ahmed al-Sharaa di Damaskus"
    text = f"{before}{talks} {after}."
    told = mentions(text[0].upper() + text[1:], "2025-06-16")
    assert [line(one) for one in told] == [wanted(f"meeting {status} Recep Tayyip Erdoğan; Ahmed al-Sharaa")]


def test_two_places_with_a_day_each_are_two_contacts() -> None:
    told = mentions(
        "Pertemuan Presiden Trump dan Presiden Zelensky digelar di Washington pada Februari dan Roma pada April.",
        "2025-08-20",
    )
    right = [
        "meeting happened Donald Trump; Volodymyr Zelenskyy 2025-02",
        "meeting happened Donald Trump; Volodymyr Zelenskyy 2025-04",
    ]
    assert sorted(map(line, told)) == sorted(map(wanted, right))
