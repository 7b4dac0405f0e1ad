"""Small pages made for tests."""

from __future__ import annotations

import json
from typing import Any

from kronik.knowledge import load
from kronik.page.extracted import Extracted
from kronik.page.html import open_html

SENTENCES = (
    "Presiden itu tiba di Wina pada Senin pagi dan langsung menuju ke tempat perundingan yang telah disiapkan.",
    "Ia disambut oleh menteri luar negeri dengan upacara singkat di halaman gedung yang dijaga dengan ketat.",
    "Kedua pihak tidak memberikan keterangan kepada wartawan sampai perundingan itu berakhir pada malam hari.",
    "Menurut juru bicara, pembicaraan akan dilanjutkan dalam dua pekan dengan pokok yang sama di kota lain.",
)
TITLE = "Presiden Tiba di Wina untuk Berunding"


def page(head: str = "", above: str = "", body: tuple[str, ...] = SENTENCES, below: str = "", lang: str = "id") -> str:
    """A plain page: heading, what stands above the report, its paragraphs, what stands below."""
    paragraphs = "".join(f"<p>{sentence}</p>" for sentence in body)
    return (
        f'<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><title>{TITLE}</title>{head}</head><body>'
        f"<nav><a href='/a'>Beranda</a></nav><h1>{TITLE}</h1>{above}<article>{paragraphs}</article>{below}</body></html>"
    )


def linked(**fields: Any) -> str:
    """A JSON-LD block for a news article."""
    node = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": TITLE} | fields
    return f'<script type="application/ld+json">{json.dumps(node)}</script>'


def opened(
    source: str | bytes, url: str | None = "https://warta.example/dunia/1", media_type: str | None = None
) -> Extracted:
    """The page, opened; fails the test where there is no article."""
    found = open_html(source if isinstance(source, bytes) else source.encode(), url, media_type, load())
    assert isinstance(found, Extracted), found
    return found
