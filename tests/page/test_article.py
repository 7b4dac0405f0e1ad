"""What an article keeps of its page: body, pointers, captions, further pages, archive, repairs."""

from __future__ import annotations

import hashlib

import pytest
from trafilatura import bare_extraction
from trafilatura.settings import Document

from kronik.knowledge import load
from kronik.page.encoding import decode
from kronik.page.extracted import Capture, Link, Repair
from kronik.page.repairs import flags
from tests.page.made import SENTENCES, TITLE, linked, opened, page

BODY = "\n".join((TITLE, *SENTENCES))


def test_title_and_paragraphs_are_the_stored_text() -> None:
    assert opened(page()).text == BODY


def test_offsets_and_digest_lead_back_into_the_decoded_page() -> None:
    source = page()
    found = opened(source)
    decoded = decode(source.encode()).text
    assert found.decoded_sha256 == hashlib.sha256(decoded.encode()).hexdigest()
    assert (
        [found.text[a:b] for a, b, _, _ in found.offsets]
        == [decoded[c:d] for _, _, c, d in found.offsets]
        == [TITLE, *SENTENCES]
    )
    assert decoded[: found.offsets[0][2]].endswith("<h1>")


@pytest.mark.parametrize(
    "pointer",
    [
        "<p><strong>Baca juga: <a href='/b'>Jalan Panjang ke Wina</a></strong></p>",
        "<p>Baca Juga:</p><p><a href='/b'>Jalan Panjang ke Wina</a></p>",
        "<div><h4>BACA JUGA:</h4><ul><li><a href='/b'>Jalan Panjang ke Wina</a></li></ul></div>",
        "<table class='linksisip'><tr><td>Lihat Juga :<a href='/b'>Jalan Panjang ke Wina</a></td></tr></table>",
        "<p><a href='/b'>Baca juga: Jalan Panjang ke Wina</a></p>",
        "<p><em>Pilihan Editor: <a href='/b'>Jalan Panjang ke Wina</a></em></p>",
    ],
)
def test_pointers_are_links_and_no_body(pointer: str) -> None:
    source = page().replace(f"<p>{SENTENCES[2]}</p>", f"{pointer}<p>{SENTENCES[2]}</p>")
    found = opened(source)
    assert found.text.replace("Baca Juga:\n", "") == BODY
    if "</p><p>" not in pointer:
        assert found.related == (Link("Jalan Panjang ke Wina", "https://warta.example/b"),)


def test_prose_that_bids_to_read_stays() -> None:
    prose = "Baca juga surat itu dengan teliti, kata <a href='/b'>menteri</a> kepada para wartawan yang hadir dalam jumpa pers di gedung itu."
    assert "Baca juga surat itu" in opened(page(body=(*SENTENCES, prose))).text


def test_captions_are_kept_apart() -> None:
    source = page().replace(
        "<article>", "<article><figure><img src=a><figcaption>Presiden di Wina (Foto: AFP)</figcaption></figure>"
    )
    found = opened(source)
    assert found.text == BODY
    assert found.captions == ("Presiden di Wina (Foto: AFP)",)


def test_teasers_outside_the_report_and_repeated_paragraphs_go() -> None:
    source = page().replace(
        "<h1>",
        "<div><h5>Headline</h5><p>Ribuan warga masih bertahan di tempat pengungsian hingga air surut sepenuhnya.</p></div><h1>",
    )
    source = source.replace("</article>", f"<p>{SENTENCES[1]}</p></article>")
    assert opened(source).text == BODY


def test_english_pages_get_the_extractors_own_text() -> None:
    english = (
        "The president arrived in Vienna on Monday morning and went straight to the venue that had been prepared for the talks.",
        "He was received by the foreign minister in a short ceremony in the courtyard, which was guarded closely by the police.",
        "Neither side spoke to the reporters until the talks ended late in the evening, when a short statement was read out.",
    )
    source = page(
        body=english,
        lang="en",
        above="<p class='deck'>A short deck about talks that both sides call useful and frank.</p>",
    )
    extracted = bare_extraction(source, favor_precision=True, include_comments=False)
    assert isinstance(extracted, Document)
    assert opened(source, "https://paper.example/a").text.split("\n")[1:] == [
        line for line in str(extracted.text).split("\n") if line != TITLE
    ]


def test_a_page_of_several_is_truncated_and_names_the_others() -> None:
    pager = "<div class='paging'><a href='?page=2'>2</a><a href='?page=3'>3</a><a href='?page=2'>Selanjutnya</a></div>"
    found = opened(page(below=pager), "https://warta.example/a")
    assert found.truncated
    assert found.pages == ("https://warta.example/a?page=2", "https://warta.example/a?page=3")
    assert opened(page(below=pager), "https://warta.example/a?page=2").pages == ("https://warta.example/a?page=3",)
    assert not opened(page(below=pager), "https://warta.example/a?page=all").truncated
    assert opened(page('<link rel="next" href="/a?page=2">'), "https://warta.example/a").pages == (
        "https://warta.example/a?page=2",
    )


@pytest.mark.parametrize(
    ("pager", "pages", "whole"),
    [
        ("<p><a class='btn' href='?page=2'>Halaman Selanjutnya</a></p>", ("https://warta.example/a?page=2",), None),
        (
            "<div class='page-links'>Pages: 1 <a href='https://warta.example/a/2/'>2</a></div>",
            ("https://warta.example/a/2/",),
            None,
        ),
        (
            "<ul class='halaman'><li><a href='?page=2'>2</a></li><li><a href='/a?page=all'>Tampilkan Semua</a></li></ul>",
            ("https://warta.example/a?page=2",),
            "https://warta.example/a?page=all",
        ),
        (
            "<div class='pager'><a href='/a?page=2'>2</a><a href='/b?page=all'>Semua</a></div>",
            ("https://warta.example/a?page=2",),
            None,
        ),
    ],
)
def test_the_ways_in_which_pages_lead_to_the_others(pager: str, pages: tuple[str, ...], whole: str | None) -> None:
    found = opened(page(below=pager), "https://warta.example/a")
    assert (found.pages, found.whole, found.truncated) == (pages, whole, True)


def test_lists_of_articles_are_no_further_pages() -> None:
    pager = "<div class='pagination'><a href='/terkini?page=2'>2</a><a href='/terkini?page=3'>3</a></div>"
    found = opened(page('<link rel="next" href="/b">', below=pager), "https://warta.example/a")
    assert (found.truncated, found.pages) == (False, ())


def test_an_archived_copy_is_its_original_and_an_instant() -> None:
    found = opened(page(), "https://web.archive.org/web/20231102143419/https://www.kompas.com/read/1")
    assert found.url == "https://www.kompas.com/read/1"
    assert found.outlet == "Kompas.com"
    assert found.capture == Capture("https://www.kompas.com/read/1", "2023-11-02T14:34:19+00:00")
    assert found.published is None


def test_the_pages_own_address_counts_within_its_house() -> None:
    head = '<link rel="canonical" href="https://www.kompas.com/read/1">'
    assert opened(page(head), None).url == "https://www.kompas.com/read/1"
    assert opened(page(head), "https://amp.kompas.com/read/1?x=2").url == "https://www.kompas.com/read/1"
    assert opened(page(head), "https://warta.example/salinan").url == "https://warta.example/salinan"
    assert (
        opened(page('<link rel="canonical" href="https://www.kompas.com/">'), "https://www.kompas.com/read/1").url
        == "https://www.kompas.com/read/1"
    )
    assert (
        opened("<!-- saved from url=(0030)https://warta.example/simpan -->\n" + page(), None).url
        == "https://warta.example/simpan"
    )


def test_unknown_stays_unknown() -> None:
    found = opened(page(), None)
    assert (found.url, found.outlet, found.section, found.published, found.zone, found.dateline) == (
        None,
        None,
        None,
        None,
        None,
        None,
    )
    assert (found.authors, found.related, found.pages) == ((), (), ())


def test_title_without_the_name_of_the_house() -> None:
    head = f'<meta property="og:title" content="{TITLE} - Warta.com Halaman 2">'
    assert opened(page(head).replace(f"<h1>{TITLE}</h1>", ""), None).title == TITLE
    assert (
        opened(
            page(linked(headline=f"{TITLE} &amp; Pulang")).replace(f"<h1>{TITLE}</h1>", "<h1>Warta</h1>"), None
        ).title
        == f"{TITLE} & Pulang"
    )


@pytest.mark.parametrize("example", load().tables["pages"]["lost"]["lost"])
def test_words_lost_with_their_links_are_flagged(example: str) -> None:
    plain = example.replace("[[", "").replace("]]", "")
    (flag,) = flags(plain, load())
    assert (flag.kind, flag.start, flag.end) == ("lost", example.index("[["), example.index("]]") - 2)


@pytest.mark.parametrize("line", load().tables["pages"]["lost"]["whole"])
def test_whole_lines_are_not_flagged(line: str) -> None:
    assert flags(line, load()) == ()


def test_certain_damage_is_mended_and_recorded_likely_damage_flagged() -> None:
    broken = (
        'Ia berkata â€˜yaâ€™ kepada ""KTT itu, dan PresidenDonald Trump mengangguk kepada semua yang hadir di sana.'
    )
    found = opened(page(body=(*SENTENCES, broken)))
    last = found.text.split("\n")[-1]
    assert (
        last == 'Ia berkata ‘ya’ kepada "KTT itu, dan PresidenDonald Trump mengangguk kepada semua yang hadir di sana.'
    )
    kinds = {repair.kind: repair for repair in found.repairs}
    assert set(kinds) == {"mojibake", "quotes", "glued"}
    assert found.text[kinds["glued"].start : kinds["glued"].end] == "PresidenDonald"
    assert kinds["mojibake"].was == "â€˜yaâ€™" and found.text[kinds["mojibake"].start : kinds["mojibake"].end] == "‘ya’"
    assert kinds["quotes"] == Repair("quotes", found.text.index('"KTT'), found.text.index('"KTT') + 1, '""')


def test_names_with_a_capital_inside_are_not_flagged() -> None:
    found = opened(
        page(
            body=(
                *SENTENCES,
                "Rekaman itu beredar di TikTok dan YouTube sebelum dikutip oleh detikNews dan sejumlah media lain di Jakarta.",
            )
        )
    )
    assert found.repairs == ()


@pytest.mark.parametrize(
    "credit",
    [
        "<p class='reporter'>Oleh <a>Sari Wulandari</a> pada 04 Mar 2024, 09:10 WIB</p>",
        "<p>Penulis: Sari Wulandari | Editor: Budi Santoso</p>",
        "<div class='author'>Sari Wulandari</div>",
    ],
)
def test_a_credit_among_the_paragraphs_is_no_body(credit: str) -> None:
    found = opened(page().replace("<article>", f"<article>{credit}"))
    assert found.text == BODY
    assert found.reporters == ("Sari Wulandari",)


def test_a_sentence_about_the_one_who_signed_stays() -> None:
    prose = "Sari Wulandari dari media ini ikut dalam rombongan itu dan menulis laporan dari kota tersebut."
    found = opened(page(above="<div>Penulis: Sari Wulandari</div>", body=(*SENTENCES, prose)))
    assert found.text.endswith(prose)


def test_a_report_cut_into_parts_of_one_kind_is_whole() -> None:
    more = [
        f"Ia juga menyampaikan {what} dari presiden kepada semua warga yang menunggu di luar gedung itu sejak pagi."
        for what in ("salam", "pesan", "ucapan selamat", "permintaan maaf", "harapan", "undangan", "surat")
    ]
    parts = "".join(
        f'<div class="part"><div class="text">{"".join(f"<p>{one}</p>" for one in some)}</div></div>'
        for some in ([*SENTENCES[:3], *more], SENTENCES[3:])
    )
    teaser = (
        "<div class='next'><p>Ribuan warga masih bertahan di tempat pengungsian hingga air surut sepenuhnya.</p></div>"
    )
    found = opened(page(body=()).replace("<article></article>", f"<article>{parts}{teaser}</article>"))
    assert found.body.split("\n") == [*SENTENCES[:3], *more, SENTENCES[3]]


def test_an_article_that_is_not_free_is_truncated() -> None:
    assert opened(page(linked(isAccessibleForFree=False))).truncated
    assert not opened(page(linked(isAccessibleForFree=True))).truncated


def test_a_mended_title_is_the_title() -> None:
    found = opened(page().replace(TITLE, "Presiden Berkata â€˜yaâ€™ di Wina"), None)
    assert found.title == found.text.split("\n")[0] == "Presiden Berkata ‘ya’ di Wina"
