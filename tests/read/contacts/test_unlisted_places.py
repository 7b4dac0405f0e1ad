"""Towns that no gazetteer has: the article itself says what they are and in which state they lie."""

from __future__ import annotations

import pytest

from tests.read.telling import mentions

# (text, [(one of the parties, city, country)]) in the order of the telling
PLACED: list[tuple[str, list[tuple[str, str | None, str | None]]]] = [
    (
        "Menteri Luar Negeri Rusia Sergei Lavrov bertemu Menteri Luar Negeri AS Antony Blinken di Velmora, Polandia, Rabu "
        "(8/5/2024). Keduanya kembali berunding di Velmora pada Kamis.",
        [("Sergei Lavrov", "Velmora", "PL"), ("Antony Blinken", "Velmora", "PL")],
    ),
    (
        "Presiden Prancis Emmanuel Macron menjamu Kanselir Jerman Olaf Scholz di kota pelabuhan Dorneth di Prancis utara, Rabu.",
        [("Olaf Scholz", "Dorneth", "FR")],
    ),
    (
        "Kanselir Jerman Olaf Scholz menjamu Perdana Menteri Jepang Fumio Kishida di Halvenburg, sekitar 60 kilometer di utara "
        "Berlin, pada Sabtu (11/3/2023).",
        [("Fumio Kishida", "Halvenburg", "DE")],
    ),
    (
        "PM India Narendra Modi tiba di ibu kota Polandia, Sarimbek, pada Rabu. Di Sarimbek, ia berunding dengan PM Donald Tusk.",
        [("Narendra Modi", "Sarimbek", "PL"), ("Donald Tusk", "Sarimbek", "PL")],
    ),
    (
        "Presiden China Xi Jinping bertemu Presiden Rusia Vladimir Putin di Port Alvena, Provinsi Kastriva, China, Rabu.",
        [("Vladimir Putin", "Port Alvena", "CN")],
    ),
    (
        "Pemimpin Rusia Vladimir Putin telah memulai pembicaraan di Olmuteni dengan Presiden Turki Recep Tayyip Erdogan.",
        [("Vladimir Putin", "Olmuteni", None)],
    ),
    (
        "Presiden AS Joe Biden bertemu PM Jepang Fumio Kishida di Vila Sorrel, Ridaya, California, Jumat (18/8/2023).",
        [("Joe Biden", "Ridaya", "US")],
    ),
    (
        "Presiden AS Donald Trump bertemu Presiden Rusia Vladimir Putin di fasilitas Torquil di Alaska, Jumat (15/8/2025).",
        [("Donald Trump", "Alaska", "US")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), PLACED)
def test_a_town_lies_where_the_article_says(text: str, expected: list[tuple[str, str | None, str | None]]) -> None:
    found = mentions(text, "2025-09-10")
    assert len(found) == len(expected)
    for mention, (party, city, country) in zip(found, expected, strict=True):
        assert party in [claim.value.name for claim in mention.who]
        assert (mention.city and mention.city.value) == city
        assert (mention.country and mention.country.value) == country


def test_a_gathering_is_an_occasion_by_the_form_of_its_name() -> None:
    told = "Di sela-sela KTT Danube ke-12 di Ruse, Bulgaria, Presiden Aleksandar Vucic bertemu Presiden Klaus Iohannis."
    (met,) = mentions(told, "2024-06-14")
    assert met.occasion and met.occasion.value == "KTT Danube"
    assert met.country and met.country.value == "BG"


def test_a_body_that_no_table_has_is_a_party_by_the_form_of_its_name() -> None:
    told = "Delegasi Organisasi Kerja Sama Laut Hitam bertemu Presiden Turki Recep Tayyip Erdogan di Ankara, Rabu."
    (met,) = mentions(told, "2024-10-03")
    assert {claim.value.name for claim in met.who} == {"Organisasi Kerja Sama Laut Hitam", "Recep Tayyip Erdoğan"}


def test_a_domestic_alliance_is_no_body() -> None:
    assert mentions("Presiden Prabowo Subianto menerima Ketua Aliansi Buruh Jawa Timur di Istana Merdeka, Senin.") == ()
