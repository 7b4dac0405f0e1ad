"""Addresses: one article under many is one, an archive's copy is its original and an instant."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kronik.page.addresses import canonical, joined, memento

ONE = "https://money.kompas.com/read/2023/11/02/213419026/harga-tiket"


@pytest.mark.parametrize(
    "other",
    [
        "http://money.kompas.com/read/2023/11/02/213419026/harga-tiket",
        "https://www.money.kompas.com/read/2023/11/02/213419026/harga-tiket/",
        "https://amp.kompas.com/money/read/2023/11/02/213419026/harga-tiket",
        "https://money.kompas.com/read/2023/11/02/213419026/harga-tiket?page=all",
        "https://money.kompas.com/read/2023/11/02/213419026/harga-tiket?page=all#page2",
        "https://money.kompas.com/read/2023/11/02/213419026/harga-tiket?utm_source=Twitter&utm_medium=x",
        "HTTPS://MONEY.KOMPAS.COM:443/read/2023/11/02/213419026/harga-tiket?source=terkini",
        "money.kompas.com/read/2023/11/02/213419026/harga%2Dtiket",
        "https://money-kompas-com.cdn.ampproject.org/v/s/money.kompas.com/read/2023/11/02/213419026/harga-tiket",
        "https://www.google.com/amp/s/amp.kompas.com/money/read/2023/11/02/213419026/harga-tiket",
        "https://web.archive.org/web/20231102150000/https://money.kompas.com/read/2023/11/02/213419026/harga-tiket",
        "https://web.archive.org/web/20231102150000id_/http://amp.kompas.com/money/read/2023/11/02/213419026/harga-tiket?page=all",
    ],
)
def test_one_article_under_many_addresses_is_one(other: str) -> None:
    assert canonical(other) == ONE


@pytest.mark.parametrize(
    ("given_", "one"),
    [
        ("https://m.detik.com/news/berita/d-7016153/curhat/amp", "https://detik.com/news/berita/d-7016153/curhat"),
        ("https://news.detik.com/berita/d-7016153/curhat?single=1", "https://news.detik.com/berita/d-7016153/curhat"),
        ("https://m.liputan6.com/read/3555501/trump", "https://liputan6.com/read/3555501/trump"),
        ("https://nasional.m.okezone.com/read/1", "https://nasional.okezone.com/read/1"),
        ("https://warta.example/index.php?id=7&fbclid=x", "https://warta.example/?id=7"),
        ("https://warta.example/?p=123", "https://warta.example/?p=123"),
        ("https://warta.example/a?page=1", "https://warta.example/a"),
        ("https://warta.example/a?b=2&a=1", "https://warta.example/a?a=1&b=2"),
    ],
)
def test_habits_of_outlets(given_: str, one: str) -> None:
    assert canonical(given_) == one


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("https://warta.example/a?page=2", "https://warta.example/a"),
        ("https://warta.example/?p=123", "https://warta.example/?p=124"),
        ("https://news.detik.com/berita/d-1/x", "https://finance.detik.com/berita/d-1/x"),
        ("https://warta.example/viewtopic.php?t=1", "https://warta.example/viewtopic.php?t=2"),
    ],
)
def test_what_differs_stays_apart(left: str, right: str) -> None:
    assert canonical(left) != canonical(right)


def test_memento_gives_original_and_instant() -> None:
    copy = memento("https://web.archive.org/web/20231102143419id_/https://money.kompas.com/read/1?page=all")
    assert copy is not None
    assert copy.url == "https://money.kompas.com/read/1?page=all"
    assert copy.instant == "2023-11-02T14:34:19+00:00"


def test_a_copy_without_full_instant_or_with_an_impossible_one_has_none() -> None:
    for digits in ("2023", "20231399000000"):
        copy = memento(f"https://web.archive.org/web/{digits}/http:/warta.example/a")
        assert copy is not None
        assert (copy.url, copy.instant) == ("http://warta.example/a", "")


@pytest.mark.parametrize(
    "other",
    [
        "https://web.archive.org/save/https://a.example",
        "https://warta.example/web/20231102143419/https://a.example",
        "",
    ],
)
def test_other_addresses_are_no_copies(other: str) -> None:
    assert memento(other) is None


@given(st.text(max_size=80))
def test_any_text_has_one_form_and_keeps_it(text: str) -> None:
    for given_ in (
        text,
        f"https://warta.example/{text}",
        f"https://{text}",
        f"https://web.archive.org/web/20200101000000/{text}",
    ):
        assert canonical(canonical(given_)) == canonical(given_)
        memento(given_)


@pytest.mark.parametrize(
    ("reference", "address"),
    [
        ("/b", "https://warta.example/b"),
        ("b", "https://warta.example/dunia/b"),
        ("../b", "https://warta.example/b"),
        ("?page=2", "https://warta.example/dunia/a?page=2"),
        ("//lain.example/b#c", "https://lain.example/b"),
        ("http://lain.example/b", "http://lain.example/b"),
        ("/web/20200101000000/http://lain.example/b", "http://lain.example/b"),
        ("javascript:void(0)", None),
        ("mailto:a@b.example", None),
        ("#atas", None),
        (None, None),
    ],
)
def test_references_become_addresses(reference: str | None, address: str | None) -> None:
    assert joined("https://warta.example/dunia/a", reference) == address
