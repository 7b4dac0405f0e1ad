"""What refers back: every example beside a rule, and each rule on sentences of our own."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kronik.knowledge import load
from kronik.model import Quote, Reference, Span
from kronik.text import marked
from tests.read.naming import parties, referred


def examples() -> Iterator[str]:
    for rows in load().tables["anaphora"].values():
        yield from rows.get("examples", ())


@pytest.mark.parametrize("example", list(examples()))
def test_every_example_of_the_table(example: str) -> None:
    text, marks = marked(example)
    found = {name.span: name for name in referred(text)}
    for span, wanted in marks:
        assert span in found, f"{span.cut(text)!r} refers to nobody"
        assert ";".join(party.name for party in found[span].parties) == wanted["parties"]


@pytest.mark.parametrize(
    ("text", "words", "who"),
    [
        ("Merkel menjamu Macron. Keduanya makan malam.", "Keduanya", ["Angela Merkel", "Emmanuel Macron"]),
        ("Putin bertemu dengan Erdogan dan Rouhani di Sochi. Kata Putin kepada kedua pemimpin itu, ia puas.", "kedua pemimpin itu", ["Recep Tayyip Erdoğan", "Hassan Rouhani"]),
        ("Putin, Erdogan dan Rouhani bertemu di Sochi. Ketiga pemimpin berjabat tangan.", "Ketiga pemimpin", ["Vladimir Putin", "Recep Tayyip Erdoğan", "Hassan Rouhani"]),
        ("AS dan Iran saling mengancam. Kedua negara belum berunding.", "Kedua negara", ["United States", "Iran"]),
        ("Delegasi Israel dan Hamas tiba di Doha. Kedua belah pihak menunggu.", "Kedua belah pihak", ["Israel", "Hamas"]),
        ("Israel bersitegang dengan Uni Eropa. Kedua pihak menunggu.", "Kedua pihak", ["Israel", "European Union"]),
        ("Trump menelepon Putin. Dua pemimpin membahas Suriah.", "Dua pemimpin", ["Donald Trump", "Vladimir Putin"]),
        ("Trump menelepon Putin. Para pemimpin itu membahas Suriah.", "Para pemimpin itu", ["Donald Trump", "Vladimir Putin"]),
    ],
)  # fmt: skip
def test_plurals(text: str, words: str, who: list[str]) -> None:
    found = referred(text)
    assert parties(found, text, words) == who
    (name,) = (n for n in found if n.span.cut(text) == words)
    assert name.reference is Reference.plural


def test_the_pair_that_the_text_links_most() -> None:
    text = (
        "Perang Thailand-Kamboja usai. Thailand dan Kamboja berdamai. Anwar Ibrahim senang. Ia menelepon Hun Manet. "
        "Hari itu hujan turun. Esoknya cerah. Menurut laporan, kedua negara menarik pasukan."
    )
    assert parties(referred(text, "2025-08-03"), text, "kedua negara") == ["Thailand", "Cambodia"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Trump bertemu Putin. Pertemuan mereka singkat.", ["Donald Trump", "Vladimir Putin"]),
        ("Trump dan Putin tiba. Lalu mereka bertemu di balkon.", ["Donald Trump", "Vladimir Putin"]),
    ],
)
def test_mereka_at_a_contact(text: str, who: list[str]) -> None:
    assert parties(referred(text), text, "mereka") == who


def test_mereka_elsewhere_is_left_alone() -> None:
    text = "Trump dan Putin tiba. Para pedagang menutup toko mereka."
    assert not [n for n in referred(text) if n.span.cut(text) == "mereka"]


def test_an_object_is_not_the_subject_of_the_next_sentence() -> None:
    text = "Prabowo berpidato di parlemen. Prabowo lalu makan. Setelah itu ada pertemuan dengan Macron. Ia juga bertemu Modi."
    assert parties(referred(text, "2025-08-03"), text, "Ia") == ["Prabowo Subianto"]


def test_a_plural_goes_on_until_a_new_pair_is_named() -> None:
    text = "Obama dan Putin bertemu. Kedua pemimpin berbincang sebelum Obama menyerahkan jabatan kepada Trump. Kedua pemimpin itu lelah."
    assert parties(referred(text, "2016-11-21"), text, "Kedua pemimpin itu") == ["Barack Obama", "Vladimir Putin"]


def test_two_presidents_are_no_two_ministers() -> None:
    text = "Putin dan Trump berselisih. Lavrov dan Tillerson bertemu. Kedua menlu menyiapkan pertemuan kedua presiden tersebut."
    assert parties(referred(text), text, "kedua presiden tersebut") == ["Vladimir Putin", "Donald Trump"]


def test_ia_in_reported_speech_is_who_reports() -> None:
    text = "Peskov menjawab. Trump mengatakan pada hari Rabu (12/2) bahwa ia berharap bertemu Putin."
    start = text.index("ia berharap")
    trump = Span(text.index("Trump"), text.index("Trump") + 5)
    actor = next(n.parties[0].actor for n in referred(text, "2025-02-13") if n.span == trump)
    quote = Quote(Span(start, len(text) - 1), False, "Donald Trump", actor, trump)
    assert parties(referred(text, "2025-02-13", [quote]), text, "ia") == ["Donald Trump"]
    assert parties(referred(text, "2025-02-13"), text, "ia") == ["Donald Trump"]


def test_a_new_pair_is_no_anaphor() -> None:
    text = "Trump menelepon Putin. Gagasan solusi dua negara dibahas."
    assert not [n for n in referred(text) if n.span.cut(text).startswith("dua")]


@pytest.mark.parametrize(
    ("text", "words", "who"),
    [
        ("Putin tiba di Hanoi. Trump menyambutnya di bandara.", "nya", "Vladimir Putin"),
        ("Erdogan menegaskan ia siap menemui Putin.", "ia", "Recep Tayyip Erdoğan"),
        ("Trump bertemu Xi di Osaka. Ia memuji tuan rumah.", "Ia", "Donald Trump"),
        (
            "Putin mendarat di Ankara. Erdogan menerima tamu itu. Dia berbincang dengan Erdogan.",
            "Dia",
            "Vladimir Putin",
        ),
        ("Kemarin Trump pergi. Dalam kunjungannya, Rini Soemarno bertemu pengusaha.", "nya", "Rini Soemarno"),
        (
            "Menlu Mesir Badr Abdelatty menemui Menlu Iran Abbas Araghchi. Selain Araghchi, Presiden Turki Recep Tayyip "
            "Erdogan giat melawat. Ia sudah ke Doha.",
            "Ia",
            "Recep Tayyip Erdoğan",
        ),
        (
            "Menlu China Wang Yi tiba di Doha. Menlu Taliban Amir Khan Muttaqi menyambutnya. Dia mengadakan pertemuan "
            "dengan Menlu Taliban Amir Khan Muttaqi.",
            "Dia",
            "Wang Yi",
        ),
        ("Presiden Rusia Vladimir Putin tiba. Sang presiden letih.", "Sang presiden", "Vladimir Putin"),
        (
            "Menlu Rusia Sergei Lavrov tiba bersama Trump. Menteri luar negeri itu letih.",
            "Menteri luar negeri itu",
            "Sergei Lavrov",
        ),
        ("Trump menelepon Putin. Presiden AS itu puas.", "Presiden AS", "Donald Trump"),
    ],
)
def test_one_person(text: str, words: str, who: str) -> None:
    assert parties(referred(text), text, words) == [who]


def test_saya_in_a_quotation_is_its_speaker() -> None:
    text = 'Putin hadir. "Saya bertemu Macron," kata Erdogan.'
    speaker = Span(text.index("Erdogan"), text.index("Erdogan") + 7)
    quote = Quote(Span(14, 33), True, "Recep Tayyip Erdoğan", "Q39259", speaker)
    actor = next(n.parties[0].actor for n in referred(text) if n.span == speaker)
    found = referred(text, quotes=[Quote(quote.span, True, quote.speaker, actor, speaker)])
    assert parties(found, text, "Saya") == ["Recep Tayyip Erdoğan"]


def test_outside_a_quotation_saya_is_nobody() -> None:
    text = "Putin hadir. Saya tidak."
    assert not [n for n in referred(text) if n.span.cut(text) == "Saya"]


def test_doubt_lowers_the_score() -> None:
    sure = referred("Putin tiba. Ia letih.")[-1]
    unsure = referred("Putin dan Trump tiba. Macron dan Merkel menunggu. Di sana ia letih.")[-1]
    assert sure.score > unsure.score


def test_both_ministers_of_two_states() -> None:
    text = "Thailand dan Kamboja sepakat. Menteri luar negeri kedua negara bertemu lusa."
    assert parties(referred(text, "2025-08-03"), text, "Menteri luar negeri kedua negara") == [
        "Maris Sangiampongsa",
        "Prak Sokhonn",
    ]
