"""Who signed: roles from labels, houses and desks are nobody, JSON-LD is the last witness."""

from __future__ import annotations

import pytest

from kronik.page.extracted import Author
from tests.page.made import SENTENCES, linked, opened, page


def signed(head: str = "", above: str = "", below: str = "") -> list[tuple[str, str]]:
    return [(author.name, author.role) for author in opened(page(head, above, below=below)).authors]


BUDI, SARI = ("Budi Santoso", "editor"), ("Sari Wulandari", "reporter")


@pytest.mark.parametrize(
    "above",
    [
        "<div>Penulis: Sari Wulandari</div><div>Editor: Budi Santoso</div>",
        "<p>Penulis : Sari Wulandari | Editor : Budi Santoso</p>",
        "<div>Rep: Sari Wulandari/ Red: Budi Santoso</div>",
        "<div class='x'>Pewarta: Sari Wulandari<br>Editor: Budi Santoso<br>Copyright © WARTA 2025</div>",
        "<div><b>Reporter:</b> <a>Sari Wulandari</a> <b>Editor:</b> <a>Budi Santoso</a></div>",
        "<div class='author'>Sari Wulandari</div><div class='info'>Editor : Budi Santoso</div>",
        "<div class='byline'>Oleh Sari Wulandari</div><div>Penyunting: Budi Santoso</div>",
        "<div class='reporter'>Reporter Sari Wulandari</div><div class='editor'>Editor Budi Santoso</div>",
        "<div class='author'>Sari Wulandari • 02 November 2023 21:34</div><div>Redaktur: Budi Santoso</div>",
        "<div class='author'>SARI WULANDARI - Warta.com</div><div>Editor: BUDI SANTOSO</div>",
        "<div><span class='byline'>Oleh <a>Sari Wulandari</a></span> 4 Maret 2025 <a>Ikuti @sari</a></div><p>Editor: Budi Santoso</p>",
        "<div><a rel='author' href='/penulis/sari'>Sari Wulandari</a></div><div>Editor: Budi Santoso</div>",
    ],
)
def test_credits_above_the_report(above: str) -> None:
    assert signed(above=above) == [SARI, BUDI]


def test_credits_below_the_report() -> None:
    assert signed(below="<p>Penulis: Sari Wulandari</p><p>Editor: Budi Santoso</p>") == [SARI, BUDI]


def test_the_author_of_json_ld_who_is_called_editor_is_the_editor() -> None:
    head = linked(author={"@type": "Person", "name": "Budi Santoso"})
    assert signed(head, "<div>Editor: Budi Santoso</div>") == [BUDI]
    assert signed(head, "<div class='author-2'>Sari Wulandari</div><div>Editor: Budi Santoso</div>") == [SARI, BUDI]


def test_json_ld_alone_is_believed_where_nothing_speaks_against_it() -> None:
    assert signed(linked(author=[{"@type": "Person", "name": "Sari Wulandari"}])) == [SARI]


def test_one_who_wrote_and_edited_is_both() -> None:
    assert signed(above="<div>Penulis: Sari Wulandari</div><div>Editor: Sari Wulandari</div>") == [
        SARI,
        ("Sari Wulandari", "editor"),
    ]


@pytest.mark.parametrize("name", ["Amalia de la Cruz", 'Dewi "Wiwi" Kartika', "Ahmad bin Salim", "Karel van den Berg"])
def test_small_words_and_nicknames_are_part_of_names(name: str) -> None:
    assert signed(linked(author={"@type": "Person", "name": name})) == [(name, "reporter")]


def test_a_company_that_begins_as_a_label_does_is_no_credit() -> None:
    assert signed(above="<div><b>Red Hat</b></div><p>Rep Movsisian</p>") == []


def test_several_reporters() -> None:
    assert signed('<meta name="content_author" content="Sari Wulandari, Dewi Kartika">') == [
        SARI,
        ("Dewi Kartika", "reporter"),
    ]


@pytest.mark.parametrize(
    "name",
    [
        "Kompas Cyber Media",
        "mediaindonesia.com developer",
        "Tim detikcom",
        "Redaksi",
        "CNN Indonesia",
        "Republika Online",
        "https://www.facebook.com/sariwulandari",
        "admin",
        "Antara",
        "ANTARA News",
        "@kompascom",
        "Liputan6.com",
        "Editor Desk 2",
        "",
    ],
)
def test_houses_desks_and_addresses_are_nobody(name: str) -> None:
    assert (
        signed(f'<meta name="author" content="{name}">' + linked(author={"@type": "Organization", "name": name})) == []
    )


def test_authors_of_other_articles_are_not_taken() -> None:
    teasers = "".join("<p>x</p><div class='author'>Orang Lain</div>" for _ in range(400))
    assert signed(below="<p>x</p>" * 400 + teasers) == []


def test_initials_that_close_a_report() -> None:
    found = opened(page(body=(*SENTENCES[:3], SENTENCES[3] + " (abc/xyz)")))
    assert found.authors == (Author("abc", "initials"), Author("xyz", "initials"))
    assert found.reporters == ()


def test_prose_that_opens_as_a_label_does_not_hide_the_credit() -> None:
    prose = "Oleh karena itu, kedua pihak sepakat untuk bertemu lagi sebelum akhir tahun di kota yang sama."
    found = opened(page(body=(prose, *SENTENCES), below="<p>Penulis: Sari Wulandari</p>"))
    assert found.reporters == ("Sari Wulandari",)
