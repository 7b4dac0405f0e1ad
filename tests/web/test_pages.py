"""The pages over a hand-made archive: what they say, where their links lead, what they refuse."""

from __future__ import annotations

import html
import re
from urllib.parse import parse_qs, urlsplit

import pytest
from starlette.testclient import TestClient

from kronik.model import Event
from kronik.web import addresses
from tests.web import made
from tests.web.made import Hand

DYAD = "/p/donald-trump/vladimir-putin"


def plain(page: str) -> str:
    """The words of a page without its markup, on one line."""
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", page)).split())


def event_of(hand: Hand, mention_of: str) -> Event:
    return next(e for e in hand.found if mention_of in e.mentions)


def links(page: str) -> list[str]:
    return [html.unescape(link) for link in re.findall(r'href="([^"]+)"', page)]


def test_the_list_shows_everything_newest_first(client: TestClient, hand: Hand) -> None:
    page = client.get("/").text
    assert all(addresses.event(event.id) in links(page) for event in hand.found)
    assert page.index("2025-02-12") < page.index("2018-07-16") < page.index("2017-11-11")
    assert "3 terjadi, 1 direncanakan, 1 diusulkan, 1 dibantah, 1 dibatalkan" in plain(page)


def test_statuses_are_never_added_up(client: TestClient, hand: Hand) -> None:
    for address in ("/", DYAD, "/p"):
        assert f"{len(hand.found)} kontak" not in plain(client.get(address).text)
    assert not re.search(r"\d+ kontak", plain(client.get(DYAD).text))


def test_filters_narrow_the_list_and_keep_each_other(client: TestClient) -> None:
    page = client.get("/?status=happened&kind=call").text
    assert "2 terjadi." in plain(page)
    assert "/?status=denied&kind=call" not in links(page), "no such contact: no such link"
    assert "/?status=happened&kind=encounter" in links(page)
    assert "/?kind=call" in links(page), "back to all statuses, kind kept"


def test_an_unknown_filter_narrows_nothing(client: TestClient) -> None:
    assert plain(client.get("/?status=zzz&page=-4").text) == plain(client.get("/").text)


def test_paging(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kronik.web.listing.PAGE", 3)
    first, last = client.get("/").text, client.get("/?page=99").text
    assert "/?page=2" in links(first) and "Halaman 1 dari 3" in plain(first)
    assert "/?page=2" in links(last) and "Halaman 3 dari 3" in plain(last)
    assert first.count('<li class="ev') == 3 and last.count('<li class="ev') == 1


@pytest.mark.parametrize(
    "address", ["/p/putin-trump", "/p/trump-putin", "/p/putin/trump", "/p/vladimir-putin/donald-trump"]
)
def test_a_dyad_has_one_address(client: TestClient, address: str) -> None:
    answer = client.get(address)
    assert (answer.status_code, urlsplit(str(answer.url)).path) == (200, DYAD)


def test_the_dyad_counts_shows_and_names_its_silences(client: TestClient) -> None:
    page = client.get(DYAD).text
    said = plain(page)
    assert (
        "Antara keduanya: 2 terjadi, 1 direncanakan, 1 diusulkan, 1 dibantah. Pejabat lain kedua negara: 1 terjadi."
        in said
    )
    assert "Dari 4 artikel, November 2017 – Februari 2025." in said
    assert "6 tahun 6 bulan tanpa laporan dalam arsip ini" in said
    assert "6 thn 6 bln" in said, "the picture and the list give one length"
    assert "Direncanakan, tanggal lewat" in said
    assert "Sergei Lavrov dan Mike Pompeo: telepon" in said
    targets = re.findall(r'href="#(e-[^"]+)"', page)
    assert targets and all(page.count(f'id="{target}"') == 1 for target in targets)


def test_the_day_decides_what_has_lapsed(hand: Hand) -> None:
    from datetime import date

    from kronik.web import create_app

    with TestClient(create_app(hand, lambda: date(2018, 7, 10))) as client:
        assert "tanggal lewat" not in client.get(DYAD).text


def test_unknown_fields_say_so(client: TestClient, hand: Hand) -> None:
    page = client.get(addresses.event(event_of(hand, made.proposed().id).id)).text
    cells = dict(re.findall(r"<dt>([^<]+)</dt>(.*?)</div>", page, re.DOTALL))
    assert "tidak disebut" in cells["Kapan"] and "tidak disebut" in cells["Berapa lama"]
    assert "tidak disebut" not in cells["Siapa"] and "Arab Saudi" in cells["Di mana"]
    assert "belum terkonfirmasi silang" in plain(page)


def test_every_value_leads_to_its_words(client: TestClient, hand: Hand) -> None:
    """Each link of the facts grid opens the article with exactly the words of that fact's first claim lit."""
    for event in hand.found:
        page = client.get(addresses.event(event.id)).text
        grid = page[page.index('<dl class="facts">') : page.index("</dl>")]
        single = (event.when, event.city, event.country, event.occasion, event.minutes)
        facts = [event.kind, *event.who, *event.topics, *event.sources, *(fact for fact in single if fact)]
        assert len(links(grid)) == len(facts)
        wanted = {addresses.article(f.because[0].article, f.because[0].claim.spans) for f in facts}
        assert set(links(grid)) == wanted
        for fact in facts:
            cited = fact.because[0]
            text = hand.stored[cited.article].text
            answer = client.get(addresses.article(cited.article, cited.claim.spans)).text
            lit = [
                html.unescape(words)
                for words in re.findall(r'<mark class="[^"]*\blit\b[^"]*"[^>]*>([^<]*)</mark>', answer)
            ]
            assert "".join(lit) == "".join(span.cut(text) for span in sorted(set(cited.claim.spans)))
            assert f'id="{addresses.anchor(min(cited.claim.spans))}"' in answer


def test_differing_accounts_stand_side_by_side(client: TestClient, hand: Hand) -> None:
    page = client.get(addresses.event(event_of(hand, made.called().id).id)).text
    clash = page[page.index('class="clash"') :]
    assert "Rabu, 12 Februari 2025" in clash and "Kamis, 13 Februari 2025" in clash
    assert '<mark class="when">Kamis (13/2/2025)</mark>' in clash
    assert "2 suara independen" in plain(page) and "belum terkonfirmasi" not in plain(page)


def test_the_contact_page_gives_its_provenance(client: TestClient, hand: Hand) -> None:
    event = event_of(hand, made.called().id)
    page = client.get(addresses.event(event.id)).text
    assert event.id in page and all(id in page for id in (*event.mentions, *event.articles))
    assert "Sebelum dan sesudah" in page and "Juga dalam artikel ini" in page


def test_the_whole_article_is_shown_and_what_was_left_out_is_folded(client: TestClient, hand: Hand) -> None:
    for article in hand.stored.values():
        page = client.get(addresses.article(article.id)).text
        shown = page[page.index('<article class="text"') : page.index("</article>")]
        body = "".join(
            html.unescape(re.sub(r"<[^>]+>", "", part))
            for part in re.findall(r"<p>(.*?)</p>", re.sub(r"<ul.*?</ul>", "", shown, flags=re.DOTALL), re.DOTALL)
        )
        assert "".join(body.split()) == "".join(article.text.split())
    page = client.get(addresses.article(made.DANANG.id)).text
    assert [label for label in re.findall(r"<summary[^>]*>([^<]+)<", page)] == [
        "Bukan isi berita: baca juga",
        "Bukan isi berita: iklan",
    ]


def test_words_pointed_at_inside_a_folded_line_unfold_it(client: TestClient) -> None:
    at = made.DANANG.text.index("ADVERTISEMENT")
    assert '<details class="gone" open>' not in client.get("/a/danang?words=0-5").text.partition("iklan")[2]
    opened = client.get(f"/a/danang?words={at}-{at + 5}").text
    assert '<details class="gone" open><summary lang="id">Bukan isi berita: iklan' in opened


def test_the_article_says_how_its_day_is_known(client: TestClient) -> None:
    said = plain(client.get(addresses.article(made.DANANG.id)).text)
    assert "Minggu, 12 November 2017 disimpulkan" in said
    assert "HANOI" in said and made.DANANG.id in said
    assert "Terbit tidak disebut" in plain(client.get(addresses.article(made.CALL.id)).text)


def test_hostile_text_stays_text(client: TestClient, hand: Hand) -> None:
    event = event_of(hand, made.odd().id)
    hostile = "/cari?q=<script>alert(5)</script>"
    for address in (
        "/",
        "/p",
        addresses.event(event.id),
        addresses.article(made.ODD.id),
        hostile,
        "/p/<script>/x",
        "/<script>alert(6)</script>",
    ):
        page = client.get(address).text
        assert "<script" not in page and "<img" not in page and "<i>Tua" not in page, address
    assert "javascript:" not in client.get(addresses.article(made.ODD.id)).text


def test_marks_count_code_points(client: TestClient, hand: Hand) -> None:
    """An emoji and a combining accent stand before the marked words."""
    page = client.get(addresses.event(event_of(hand, made.odd().id).id)).text
    assert '<mark class="form">bertemu</mark>' in page
    assert '<mark class="where">&lt;b&gt;Kota&lt;/b&gt;</mark>' in page


def test_an_article_named_by_its_file_has_one_address(client: TestClient) -> None:
    answer = client.get("/a/danang", params={"words": "0-5"})
    assert (answer.status_code, answer.url.path) == (200, addresses.article(made.DANANG.id))
    assert '<q lang="id">HANOI</q>' in answer.text


def test_search(client: TestClient) -> None:
    page = client.get("/cari", params={"q": "trump putin"}).text
    assert DYAD in links(page)
    assert "Tidak ada apa-apa di sini" in plain(client.get("/cari?q=zzzz").text)
    assert "Ketik nama" in plain(client.get("/cari").text)


@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("/e/none", 404),
        ("/a/none", 404),
        ("/p/putin-merkel", 404),
        ("/p/putin", 404),
        ("/none", 404),
        ("/static/none.css", 404),
    ],
)
def test_errors_speak_the_readers_language(client: TestClient, address: str, status: int) -> None:
    answer = client.get(address)
    assert answer.status_code == status and "Tidak ada dalam arsip ini" in answer.text
    english = client.get(address, params={"lang": "en"})
    assert english.status_code == status and "Not in this archive" in english.text


def test_an_ambiguous_question_is_a_bad_request(
    client: TestClient, hand: Hand, monkeypatch: pytest.MonkeyPatch
) -> None:
    from kronik.errors import QuestionError

    def ambiguous(event: str) -> None:
        raise QuestionError("may be 2 events")

    monkeypatch.setattr(hand, "why", ambiguous)
    assert client.get("/e/2").status_code == 400


def test_only_reading_is_allowed(client: TestClient) -> None:
    assert client.post("/").status_code == 405


def test_the_language_is_chosen_in_order(client: TestClient) -> None:
    def spoken(**request: dict[str, str]) -> str:
        client.cookies.clear()
        return client.get("/", **request).headers["content-language"]  # type: ignore[arg-type]

    assert spoken() == "id"
    assert spoken(headers={"accept-language": "fr, en;q=0.5, id;q=0.4"}) == "en"
    assert spoken(headers={"accept-language": "en;q=0, ms"}) == "id"
    assert spoken(headers={"accept-language": "en", "cookie": "kronik_lang=id"}) == "id"
    assert spoken(headers={"cookie": "kronik_lang=id"}, params={"lang": "en"}) == "en"
    assert spoken(params={"lang": "xx"}) == "id"


def test_a_chosen_language_is_remembered(client: TestClient) -> None:
    client.get("/?lang=en")
    page = client.get("/").text
    assert '<html lang="en">' in page and "Who met" in page


def test_evidence_keeps_its_language(client: TestClient, hand: Hand) -> None:
    page = client.get(addresses.event(hand.found[0].id), params={"lang": "en"}).text
    assert '<html lang="en">' in page and '<blockquote lang="id">' in page
    assert "not stated" in page and "tidak disebut" not in page


def test_the_language_switch_keeps_the_query(client: TestClient) -> None:
    switch = [link for link in links(client.get("/?status=denied").text) if "lang=en" in link]
    assert switch and all(parse_qs(urlsplit(link).query) == {"status": ["denied"], "lang": ["en"]} for link in switch)


def test_pages_keep_to_themselves(client: TestClient) -> None:
    for address in ("/", "/none", "/static/kronik.css"):
        headers = client.get(address).headers
        assert headers["content-security-policy"].startswith("default-src 'self'")
        assert headers["x-content-type-options"] == "nosniff"


def test_json_of_a_contact_and_of_a_dyad(client: TestClient, hand: Hand) -> None:
    event = event_of(hand, made.called().id)
    found = client.get(addresses.event(event.id) + ".json").json()
    assert (found["id"], found["kind"], found["disputed"]) == (event.id, "call", ["date"])
    pair = client.get(DYAD + ".json", params={"status": "denied"}).json()
    assert [contact["status"] for contact in pair["contacts"]] == ["denied"]
    assert client.get("/e/none.json").json()["error"]["code"] == 404


def test_ids_on_a_page_are_unique(client: TestClient, hand: Hand) -> None:
    addresses_ = ["/", DYAD, *(addresses.event(e.id) for e in hand.found), *(addresses.article(a) for a in hand.stored)]
    for address in addresses_:
        ids = re.findall(r'\sid="([^"]+)"', client.get(address).text)
        assert len(ids) == len(set(ids)), address
