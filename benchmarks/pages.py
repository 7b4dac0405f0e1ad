"""How fast pages become articles, and whether memory stays flat: generated pages, trafilatura alone beside us.

    python -m benchmarks.pages [--pages 2000]

Each page is as heavy as a real one (menus, scripts, teasers, JSON-LD, some 90 KB). Both sides get the same pages, turn
about, in one process: trafilatura its text alone (favor_precision, no comments, no metadata), we the whole reading with
decoding, metadata, pointers, repairs and the aligner. Prints pages a second by CPU time, their ratio, lines aligned word
for word, pages whose body is exactly what was put in, and the highest memory at a quarter, half and all of the way.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from trafilatura import bare_extraction

from kronik.knowledge import load
from kronik.model import Article
from kronik.page.encoding import decode
from kronik.page.extracted import Extracted
from kronik.page.html import open_html
from kronik.page.source import visible
from kronik.read.layout.clean import lay_out

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from benchmarks import articles as generated

FURNITURE = ("Baca juga", "ADVERTISEMENT", "SCROLL", "Dapatkan", "Simak")
SCRIPT = "<script>(function(w,d){var a=[];for(var i=0;i<9;i++){a.push('<p>'+i+'</p>')}w._q=(w._q||[]).concat(a)})(window,document)</script>"


def pages(many: int) -> Iterator[tuple[str, list[str]]]:
    """So many pages as HTML, and the paragraphs that each report has: those of three generated articles, each once."""
    rows = generated.articles(3 * many)
    for row, second, third in zip(rows, rows, rows, strict=True):
        lines = [line for text in (row, second, third) for line in text["text"].split("\n")]
        body = [line for line in dict.fromkeys(lines) if line.strip() and not line.startswith(FURNITURE)]
        yield page(row, body), body


def page(row: dict[str, str], body: list[str]) -> str:
    """One page around a report, with what surrounds reports."""
    number = int(re.sub(r"\D", "", row["id"]) or 0)
    title = row.get("title") or body[0][:60]
    menu = "".join(
        f'<li class="nav__item"><a href="/kanal/{n}" title="Kanal {n}">Kanal Berita {n}</a></li>' for n in range(160)
    )
    teasers = "".join(
        f'<div class="card"><a href="/berita/{number + n}"><img src="/i/{n}.jpg" alt=""><h3 class="card__title">Judul Berita Lain Nomor {n} Hari Ini</h3></a><span class="date">{n} jam yang lalu</span></div>'
        for n in range(60)
    )
    marked = json.dumps(
        {
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            "headline": title,
            "datePublished": "2025-08-01T10:00:00+07:00",
            "author": {"@type": "Person", "name": "Sari Wulandari"},
        }
    )
    pointer = '<p><strong>Baca juga: <a href="/berita/9">Lima Hal tentang Pelayaran di Selat</a></strong></p>'
    paragraphs = [f"<p>{line.replace('&', '&amp;')}</p>" for line in body]
    paragraphs.insert(len(paragraphs) // 2, pointer + '<div class="ads"><p>ADVERTISEMENT</p></div>')
    return (
        f'<!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><title>{title} - Warta</title>{SCRIPT * 150}<script type="application/ld+json">{marked}</script></head>'
        f'<body><nav class="nav"><ul>{menu}</ul></nav><article class="detail"><h1>{title}</h1><div class="detail__author">Sari Wulandari</div><div class="detail__date">Jumat, 1 Agustus 2025 10:00 WIB</div>'
        f'<div class="detail__body">{"".join(paragraphs)}</div></article><aside>{teasers}</aside>{SCRIPT * 150}<footer>Hak cipta Warta</footer></body></html>'
    )


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, default=2000)
    many: int = parser.parse_args().pages
    know = load()
    theirs = ours = 0.0
    lines = exact = whole = size = 0
    memory: list[str] = []
    for number, (html, body) in enumerate(pages(many), 1):
        raw = html.encode()
        size += len(raw)
        start = time.process_time()
        bare_extraction(html, favor_precision=True, include_comments=False)
        middle = time.process_time()
        found = open_html(raw, f"https://warta.example/berita/{number}", "text/html; charset=utf-8", know)
        ours += time.process_time() - middle
        theirs += middle - start
        if not isinstance(found, Extracted):
            raise SystemExit(f"page {number}: {found.reason}")
        if number % 20 == 0:
            counted, held = aligned(raw, found)
            lines, exact = lines + counted, exact + held
            article = Article("a", "p", "page", found.text, title=found.title)
            whole += [span.cut(found.text) for span in lay_out(article, know).paragraphs] == body
        if number in (many // 4, many // 2, many):
            memory.append(f"{number}: {peak():.0f} MiB")
    checked = many // 20
    print(f"{many} pages of {size / many / 1024:.0f} KiB")
    print(f"trafilatura alone  {many / theirs:7.1f} pages/s")
    print(f"kronik, all of it  {many / ours:7.1f} pages/s   ratio {theirs / ours:.2f}")
    print(f"lines aligned word for word  {exact} of {lines}; bodies exact  {whole} of {checked}")
    print("highest memory  " + ", ".join(memory))


def aligned(raw: bytes, found: Extracted) -> tuple[int, int]:
    """Lines of an article, and those whose place in the page holds the same words."""
    source = decode(raw).text
    held = sum(
        re.findall(r"\w+", found.text[start:end]) == re.findall(r"\w+", visible(source[first:last]).text)
        for start, end, first, last in found.offsets
    )
    return found.text.count("\n") + 1, held


def peak() -> float:
    """The high-water mark of this process in MiB; 0 where the system does not say."""
    try:
        found = re.search(r"VmHWM:\s+(\d+) kB", Path("/proc/self/status").read_text())
    except OSError:
        return 0.0
    return int(found[1]) / 1024 if found else 0.0


if __name__ == "__main__":
    main()
