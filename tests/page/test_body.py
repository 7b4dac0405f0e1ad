"""The body on pages that are built unusually, and in other languages and scripts."""

from __future__ import annotations

import json
from pathlib import Path

from benchmarks.extraction import f1, runs
from benchmarks.extraction_sets import cases
from kronik.io.extraction import How, made, misplaced, told
from kronik.model import Article
from tests.page.made import SENTENCES, TITLE, opened, page

MORE = tuple(f"Pada putaran ke-{n} para perunding membahas pasal {n} naskah itu sampai larut malam." for n in range(9))
ENGLISH = (
    "The president landed in Vienna before dawn on Monday and was driven straight to the palace where the talks were held.",
    "Her host, the foreign minister, waited at the gate with a small guard of honour while the police kept the crowd away.",
    "Neither of the two delegations said a word to the press before the last session had ended late in the evening.",
    "A second round is to follow within a fortnight, the spokesman said, on the same agenda and in another capital.",
)


def test_a_report_that_is_folded_after_its_beginning_is_whole() -> None:
    more = tuple(
        f"Pada putaran ke-{n} para perunding membahas pasal {n} naskah itu sampai larut malam." for n in range(9)
    )
    inner = "".join(f"<p>{line}</p>" for line in (*SENTENCES[2:], *more))
    above = "".join(f"<p>{line}</p>" for line in SENTENCES[:2])
    source = page(body=()).replace(
        "<article></article>", f"<article><div class='isi'>{above}<div class='lipat'>{inner}</div></div></article>"
    )
    assert opened(source).text.split("\n") == [TITLE, *SENTENCES, *MORE]


def test_a_page_laid_out_by_tables_is_read_and_tables_of_figures_stay() -> None:
    figures = "<table><tr><td>Negara</td><td>Nilai</td></tr><tr><td>Austria</td><td>12</td></tr></table>"
    text = "".join(f"<p>{line}</p>" for line in (*SENTENCES, *MORE))
    source = page(body=()).replace(
        "<article></article>",
        f"<table><tr><td width=600>{text}{figures}</td><td><a href='/x'>Judul berita lain</a></td></tr></table>",
    )
    found = opened(source).text.split("\n")
    assert found[:9] == [TITLE, *SENTENCES, *MORE[:4]]
    assert any("Austria" in line and "12" in line for line in found)


def test_what_a_button_unfolds_is_part_of_the_report_and_other_hidden_text_is_not() -> None:
    shown, folded = ("".join(f"<p>{line}</p>" for line in lines) for lines in (SENTENCES[:2], SENTENCES[2:]))
    offer = "<div style='display:none'><p>Berlangganan sekarang dan dapatkan semua berita tanpa iklan selama satu tahun penuh.</p></div>"
    source = page(body=()).replace(
        "<article></article>",
        f"<article><div>{shown}<div id='lanjut' style='display: none'>{folded}</div></div></article>{offer}",
    )
    assert opened(source).text.split("\n") == [TITLE, *SENTENCES]


def test_items_of_a_list_stand_as_the_page_has_them() -> None:
    items = "".join(f"<li>{line}</li>" for line in SENTENCES[1:3])
    source = page().replace("".join(f"<p>{line}</p>" for line in SENTENCES[1:3]), f"<ol>{items}</ol>")
    assert opened(source).text.split("\n") == [TITLE, *SENTENCES]


def test_soft_hyphens_and_their_like_are_no_part_of_words() -> None:
    torn = (
        SENTENCES[0].replace("Presiden", "Presi\u00adden").replace("Senin", "Se&shy;nin").replace("pagi", "pa\u200bgi")
    )
    source = page(body=(torn, *SENTENCES[1:]))
    found = opened(source)
    assert found.text.split("\n") == [TITLE, *SENTENCES]
    assert len(found.offsets) == 5
    assert source[slice(*found.offsets[1][2:])] == torn
    article = Article("a", "p", "page", found.text, title=found.title)
    assert misplaced(article, source.encode(), made(How(), told(found))) == []


def test_a_line_that_ends_as_a_longer_one_does_is_not_made_that_one() -> None:
    whole = f"Menurut kantor berita setempat, {SENTENCES[0][0].lower()}{SENTENCES[0][1:]}"
    assert opened(page(body=(whole, *SENTENCES))).text.split("\n") == [TITLE, whole, *SENTENCES]


def test_paragraphs_in_other_scripts_stand_once() -> None:
    arabic = tuple(
        f"وصل الرئيس إلى فيينا صباح يوم الاثنين وتوجه مباشرة إلى مقر المحادثات رقم {word}." for word in "أبجد"
    )
    assert opened(page(body=arabic, lang="ar")).text.split("\n") == [TITLE, *arabic]


def test_on_english_pages_teasers_go_and_what_a_wider_look_finds_inside_the_report_stays() -> None:
    teaser = "<div class='more'><p>The mayor of another town opened a bridge that nobody had asked for, her critics say.</p></div>"
    source = page(body=ENGLISH, lang="en", below=teaser)
    assert opened(source, "https://paper.example/a").text.split("\n") == [TITLE, *ENGLISH]
    listed = source.replace(f"<p>{ENGLISH[2]}</p>", f"<h2>Silence</h2><div>{ENGLISH[2]}</div>")
    assert ENGLISH[2] in opened(listed, "https://paper.example/a").text.split("\n")


def test_public_sets_are_told_by_how_they_lie_there(tmp_path: Path) -> None:
    mozilla, pairs = tmp_path / "mozilla" / "one", tmp_path / "pairs"
    mozilla.mkdir(parents=True)
    (mozilla / "source.html").write_text(page(body=ENGLISH), "utf-8")
    (mozilla / "expected.html").write_text("".join(f"<p>{line}</p>" for line in ENGLISH), "utf-8")
    (mozilla / "expected-metadata.json").write_text(json.dumps({"title": TITLE, "byline": None}), "utf-8")
    for name in ("html", "txt", "metadata"):
        (pairs / name).mkdir(parents=True)
    (pairs / "html" / "two.html").write_text(page(body=ENGLISH), "utf-8")
    (pairs / "txt" / "two.txt").write_text("\n".join(ENGLISH), "utf-8")
    (pairs / "metadata" / "two.json").write_text(
        json.dumps({"publish_date": "2025-03-04T00:00:00", "authors": ["A. Dewi"]}), "utf-8"
    )
    (first,), (second,) = cases(mozilla.parent), cases(pairs)
    assert (first.title, first.day, first.authors) == (TITLE, None, ())
    assert (second.title, second.day, second.authors) == (None, "2025-03-04", ("A. Dewi",))
    assert f1(first.text, second.text) == 1.0
    assert runs([(first.text, second.text), ("", second.text)]) == (2 / 3, 1.0, 0.5)
