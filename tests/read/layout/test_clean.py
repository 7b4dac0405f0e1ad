"""Laying an article out: every rule by its own examples, the laws for any text, and the seed articles."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kronik.knowledge import load
from kronik.model import Article, Layout, Span
from kronik.read.layout import bylines, clean, datelines
from kronik.text import marked, view
from tests.conftest import shared

KNOW = load()


def article(text: str, **known: Any) -> Article:
    return Article("a", "p", "a", text, **known)


def lay_out(text: str, **known: Any) -> Layout:
    return clean.lay_out(article(text, **known), KNOW)


def rules() -> Iterator[str]:
    """Every example of the boilerplate table."""
    for rule in KNOW.tables["boilerplate"].values():
        for entry in rule if isinstance(rule, list) else [rule]:
            yield from entry.get("examples", ())


@pytest.mark.parametrize("example", list(rules()))
def test_each_rule_takes_out_what_its_example_marks(example: str) -> None:
    text, marks = marked(example)
    removed = [(item.span, item.label) for item in lay_out(text).removed]
    assert removed == [(span, pairs["label"]) for span, pairs in marks], text


@pytest.mark.parametrize("example", KNOW.tables["datelines"]["examples"])
def test_datelines(example: str) -> None:
    text, ((span, pairs),) = marked(example)
    plain = view(text)
    found = datelines.find(plain, 0, len(plain), KNOW)
    assert found is not None, text
    assert (found.span.cut(text).strip(), found.place) == (span.cut(text), pairs.get("place")), text
    assert found.outlet == (datelines.outlet_name(pairs["outlet"], KNOW) if "outlet" in pairs else None)


@pytest.mark.parametrize("text", KNOW.tables["datelines"]["negative"])
def test_prose_with_a_dash_is_no_dateline(text: str) -> None:
    assert datelines.find(view(text), 0, len(text), KNOW) is None


@pytest.mark.parametrize(
    "example", [example for rule in KNOW.tables["datelines"]["byline"] for example in rule["examples"]]
)
def test_bylines(example: str) -> None:
    text, ((span, pairs),) = marked(example)
    layout = lay_out(text)
    assert [item.span for item in layout.removed if item.label == "byline"] == [span]
    assert list(layout.authors) == [name for name in pairs["names"].split(", ") if name]


@pytest.mark.parametrize(
    ("line", "moment"),
    [
        ("Rabu, 3 Juli 2024 09:05 WIB", "2024-07-03T09:05:00+07:00"),
        ("Jum'at, 1 Agustus 2025 | 08:00 WITA", "2025-08-01T08:00:00+08:00"),
        ("2024-07-03 09:05:10", "2024-07-03T09:05:10"),
        ("2024-07-03T09:05:10", "2024-07-03T09:05:10"),
        ("Kompas.com - 03/07/2024, 09:05 WIB", "2024-07-03T09:05:00+07:00"),
        ("Diterbitkan 3 Nop 2024", "2024-11-03"),
        ("3 Juli 2024", "2024-07-03"),
        ("31 Februari 2024", None),
        ("Presiden tiba pada 3 Juli 2024", None),
        ("Agenda 2030", None),
    ],
)
def test_publication_lines_are_kept_as_stated(line: str, moment: str | None) -> None:
    assert bylines.moment(line, KNOW) == moment


def test_a_title_given_beside_the_text_is_found_in_it() -> None:
    text = "Menlu Tajikistan Tiba di Wina\n\n-\nMenteri luar negeri itu tiba di Wina pada pagi hari ini."
    layout = lay_out(text, title="Menlu Tajikistan tiba  di Wina")
    assert layout.title == "Menlu Tajikistan tiba di Wina"
    assert layout.headline is not None and layout.headline.cut(text) == "Menlu Tajikistan Tiba di Wina"
    assert [span.cut(text) for span in layout.paragraphs] == [
        "Menteri luar negeri itu tiba di Wina pada pagi hari ini."
    ]


def test_a_title_that_runs_on_into_the_report_is_set_apart() -> None:
    text = "Menlu Tajikistan Tiba di Wina Jakarta - Menteri luar negeri itu tiba di Wina pada pagi hari ini."
    layout = lay_out(text, title="Menlu Tajikistan Tiba di Wina")
    assert layout.headline is not None and layout.headline.cut(text) == "Menlu Tajikistan Tiba di Wina"
    assert [span.cut(text) for span in layout.paragraphs] == [
        "Jakarta - Menteri luar negeri itu tiba di Wina pada pagi hari ini."
    ]
    assert layout.dateline is not None and layout.dateline.place == "Jakarta"


def test_a_line_above_the_report_is_its_title_when_none_is_given() -> None:
    text = "Sukses\n\nMenlu Tajikistan Tiba di Wina\n\nMenteri luar negeri itu tiba di Wina pada pagi hari ini."
    assert lay_out(text).title == "Menlu Tajikistan Tiba di Wina"


def test_without_prose_nothing_is_a_title() -> None:
    assert lay_out("Menlu Tajikistan Tiba di Wina").title is None
    assert lay_out("").paragraphs == ()


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        (
            "Ia tiba hari ini.,Menurut jadwal ia pulang besok.,,Itu saja.",
            ["Ia tiba hari ini.", "Menurut jadwal ia pulang besok.", "Itu saja."],
        ),
        (
            'Ia berkata, "Kami siap.",Presiden setuju. ,"Kami juga," katanya.',
            ['Ia berkata, "Kami siap."', "Presiden setuju.", '"Kami juga," katanya.'],
        ),
        ("Ia tiba hari ini.Menurut jadwal ia pulang besok.", ["Ia tiba hari ini.", "Menurut jadwal ia pulang besok."]),
        ('Ia tiba hari ini."Kami siap," katanya.', ["Ia tiba hari ini.", '"Kami siap," katanya.']),
        ('"Kami siap berunding.""Kami menunggu," katanya.', ['"Kami siap berunding."', '"Kami menunggu," katanya.']),
        ('"Kami siap, kapan saja,"kata presiden.', ['"Kami siap, kapan saja,"kata presiden.']),
        ("Harga naik 10.000 rupiah.\r\nBunga tetap.", ["Harga naik 10.000 rupiah.", "Bunga tetap."]),
        (
            "Kabar itu dimuat Warta.Com dan warta.co.id pagi ini.",
            ["Kabar itu dimuat Warta.Com dan warta.co.id pagi ini."],
        ),
        ("Saham PT Maju Tbk., Jakarta, naik.", ["Saham PT Maju Tbk., Jakarta, naik."]),
        (  # no comma of this page has a space after it, so that one is glued parts nothing
            "Utusan AS (AS),Jenderal Miller,tiba di Kairo (Mesir),Senin,lalu menemui Menlu Mesir (Badr),Raja (Abdullah),dan lainnya.",
            [
                "Utusan AS (AS),Jenderal Miller,tiba di Kairo (Mesir),Senin,lalu menemui Menlu Mesir (Badr),Raja (Abdullah),dan lainnya."
            ],
        ),
    ],
)
def test_paragraphs_that_lost_their_line_breaks(text: str, paragraphs: list[str]) -> None:
    assert [span.cut(text) for span in lay_out(text).paragraphs] == paragraphs


@pytest.mark.parametrize("mark", ["[Gambas:Video CNN]", "[video.1]", "[Gambas:Video 20detik]"])
def test_places_of_pictures_are_pointers(mark: str) -> None:
    for text in (
        f"Presiden itu tiba di Astana pada pagi hari.\n{mark}",
        f"Presiden tiba di Astana pada pagi hari ini. {mark}",
    ):
        (item,) = lay_out(text).removed
        assert (item.label, item.span.cut(text)) == ("related", mark)


def test_a_summary_before_the_dateline_is_a_paragraph_of_its_own() -> None:
    text = "Kunjungan itu berlangsung dua hari. tirto.id - Presiden tiba di Astana pada pagi hari ini."
    layout = lay_out(text)
    assert [span.cut(text) for span in layout.paragraphs] == [
        "Kunjungan itu berlangsung dua hari.",
        "tirto.id - Presiden tiba di Astana pada pagi hari ini.",
    ]
    assert layout.dateline is not None and layout.dateline.span.cut(text) == "tirto.id -"


def test_a_mark_in_the_middle_ends_nothing() -> None:
    text = (
        "Presiden tiba pagi ini di Astana bersama rombongan. (abc/xyz)\n"
        + "Ia lalu menemui para menteri di istana negara itu.\n" * 9
    )
    assert len(lay_out(text).paragraphs) == 10


def test_outlets_come_from_what_stood_beside_the_text_first() -> None:
    text = "JAKARTA, KOMPAS.com - Presiden itu tiba pagi ini di Astana."
    kompas, other = KNOW.outlets.by_host("kompas.com"), KNOW.outlets.by_host("reuters.com")
    assert kompas and other
    assert lay_out(text).outlet == kompas.name
    assert lay_out(text, outlet="www.reuters.com").outlet == other.name
    assert lay_out(text, url="https://www.reuters.com/a/1").outlet == other.name
    assert lay_out(text, outlet="Warta Astana").outlet == kompas.name
    assert lay_out("Presiden itu tiba pagi ini di Astana.", outlet="Warta Astana").outlet == "Warta Astana"
    assert lay_out("Presiden itu tiba pagi ini di Astana.").outlet is None


PIECES = st.sampled_from(
    [
        "Presiden tiba di Astana pada pagi hari ini.",
        "Baca juga: Menlu Tiba di Wina",
        "ADVERTISEMENT",
        "(abc/xyz)",
        '"Kami siap," kata Putin.',
        "\n",
        "\r\n",
        " ",
        ".,",
        ',"',
        "Jakarta - ",
        "Editor: Budi",
        "[Gambas:Video CNN]",
        "3 Juli 2024",
        "Klik https://t.me/warta dan menangkan e-voucher!",
        "##",
        "\u00a0",
        "“",
        "”",
        "TrumpSetelah itu ia pulang",
        "---\nnull",
    ]
)


@settings(max_examples=150, deadline=None)
@given(
    st.one_of(st.lists(PIECES, max_size=14).map("".join), st.text(max_size=200)),
    st.one_of(st.none(), st.text(max_size=20)),
)
def test_every_letter_lies_in_one_paragraph_or_one_removed_stretch(text: str, title: str | None) -> None:
    layout = lay_out(text, title=title)
    spans = sorted([*layout.paragraphs, *(item.span for item in layout.removed)])
    assert all(left.end <= right.start for left, right in zip(spans, spans[1:], strict=False))
    assert all(span.cut(text) == span.cut(text).strip() and span.end <= len(text) for span in spans)
    covered = "".join(span.cut(text) for span in spans)
    assert re.findall(r"[^\W_]", view(covered)) == re.findall(r"[^\W_]", view(text))  # U+02BC is an apostrophe there
    assert list(layout.paragraphs) == sorted(layout.paragraphs)
    assert all(item.label and item.reason for item in layout.removed)


@pytest.mark.parametrize(
    "unit",
    [
        "Baca juga: Menlu Tiba di Wina ",
        '"Kami siap" ',
        "a.A",
        ".,A",
        "Aa ",
        "( ",
        "x" * 50,
        "TrumpSetelah itu ",
        "Editor: X ",
        "klik ",
    ],
)
def test_a_long_line_is_laid_out_whole(unit: str) -> None:
    """Half a million code points without a break; a runaway pattern would not come back."""
    text = unit * (500_000 // len(unit))
    layout = lay_out(text)
    spans = [*layout.paragraphs, *(item.span for item in layout.removed)]
    assert sum(len(re.findall(r"[^\W_]", span.cut(text))) for span in spans) == len(re.findall(r"[^\W_]", text))


def test_the_seeds_lose_their_boilerplate_and_nothing_else() -> None:
    seeds = shared() / "seeds"
    for line in (shared() / "gold" / "seeds.jsonl").read_text(encoding="utf-8").splitlines():
        gold = json.loads(line)
        text = (seeds / gold["article"]).read_bytes().decode("utf-8")
        layout = lay_out(text)
        kept = {
            number
            for number, span in numbered(text)
            if any(p.start < span.end and span.start < p.end for p in layout.paragraphs)
        }
        about = {
            number
            for number, span in numbered(text)
            for r in layout.removed
            if r.label in ABOUT and r.span.overlaps(span)
        }
        filled = {number for number, span in numbered(text) if span.cut(text).strip()}
        assert filled - kept - about == set(gold["boilerplate_lines"]) & filled, gold["article"]
        assert not about & set(gold["boilerplate_lines"])
        assert layout.title == gold["title"]
        assert (layout.dateline.place if layout.dateline else None) == gold["dateline"]


ABOUT = {"title", "byline", "date", "dateline"}


def numbered(text: str) -> Iterator[tuple[int, Span]]:
    at = 0
    for number, line in enumerate(text.split("\n"), 1):
        if line:
            yield number, Span(at, at + len(line))
        at += len(line) + 1


def test_no_paragraph_with_a_contact_or_a_quote_is_left_out() -> None:
    gold = shared() / "gold"
    answers = {
        record["article"]: record
        for record in map(json.loads, (gold / "train.jsonl").read_text(encoding="utf-8").splitlines())
    }
    for record in map(json.loads, (gold / "train_articles.jsonl").read_text(encoding="utf-8").splitlines()):
        text = record["text"]
        layout = lay_out(text, title=record["title"] or None)
        body = "".join(re.findall(r"\w+", " ".join(span.cut(text) for span in layout.paragraphs)))
        answer = answers[record["id"]]
        for passage in [c["evidence"] for c in answer["contacts"]] + [q["text"] for q in answer["quotes"]]:
            assert "".join(re.findall(r"\w+", passage)) in body, (record["id"], passage)
