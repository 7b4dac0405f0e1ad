"""How fast web archives are read, and whether memory stays flat: records/s on a generated archive.

    python benchmarks/warc.py [RECORDS]

Runs over one archive (each record a gzip member, as in Common Crawl's news crawl): all records passed over, all
pages taken out of it (beside warcio doing the same), and the first pages opened as articles. Memory is the process's peak.
"""

from __future__ import annotations

import io
import resource
import sys
import tempfile
import time
from pathlib import Path

from warcio.archiveiterator import ArchiveIterator
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from kronik.io import intake, warc
from kronik.io.intake import Taken
from kronik.io.records import records

OPENED = 200
WORDS = "Presiden bertemu perdana menteri di Jakarta pada Senin dan membahas perdagangan serta keamanan kawasan ."


def page(number: int) -> bytes:
    """A page of about 60 kB, most of it not the article, as pages are."""
    paragraphs = "".join(f"<p>{number} {line} {WORDS} {WORDS}</p>" for line in range(12))
    menu = "".join(f'<li class="menu__item"><a href="/kanal/{n}">Kanal {n}</a></li>' for n in range(400))
    script = "".join(f"window.dataLayer.push({{'id': {number * 1000 + n}}});" for n in range(700))
    return (
        f"<!doctype html><html lang=id><head><title>Kabar {number}</title><script>{script}</script></head>"
        f"<body><ul>{menu}</ul><article><h1>Kabar {number}</h1>{paragraphs}</article></body></html>"
    ).encode()


def write(path: Path, count: int) -> None:
    """An archive of so many pages, each with its request."""
    with path.open("wb") as out:
        writer = WARCWriter(out, gzip=True, warc_version="WARC/1.1")
        for number in range(count):
            raw, url = page(number), f"https://contoh.id/read/{number}"
            headers = StatusAndHeaders("200 OK", [("Content-Type", "text/html; charset=utf-8")], protocol="HTTP/1.1")
            response = writer.create_warc_record(
                url, "response", payload=io.BytesIO(raw), length=len(raw), http_headers=headers
            )
            asked = StatusAndHeaders(f"GET /read/{number} HTTP/1.1", [("Host", "contoh.id")], is_http_request=True)
            request = writer.create_warc_record(url, "request", http_headers=asked)
            writer.write_request_response_pair(request, response)


def peak() -> float:
    """The most memory that this process has had, MiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    """Measure and print."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 3000
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "news.warc.gz"
        write(path, count)
        print(
            f"{count} pages, {path.stat().st_size / 2**20:.1f} MiB packed, {count * len(page(1)) / 2**20:.0f} MiB unpacked"
        )
        with path.open("rb") as stream:
            started, before = time.perf_counter(), peak()
            passed = sum(1 for _ in records(stream, frozenset({"response", "request"}), 0))
            report("records passed over", passed, started, before)
        with path.open("rb") as stream:
            started, before = time.perf_counter(), peak()
            pages = sum(1 for _ in warc.records(stream, intake.LIMIT))
            report("pages taken out", pages, started, before)
        with path.open("rb") as stream:
            started, before = time.perf_counter(), peak()
            bodies = (r.content_stream().read() for r in ArchiveIterator(stream) if r.rec_type == "response")
            report("the same by warcio", sum(1 for _ in bodies), started, before)
        started, before, opened = time.perf_counter(), peak(), 0
        for one in intake.take([path]):
            opened += isinstance(one, Taken)
            if opened == OPENED:
                break
        report("pages opened", opened, started, before)


def report(what: str, count: int, started: float, before: float) -> None:
    """One line."""
    took = time.perf_counter() - started
    print(
        f"{what:>20}: {count} in {took:.2f} s, {count / took:,.0f}/s; memory grew by {peak() - before:.1f} MiB to {peak():.0f}"
    )


if __name__ == "__main__":
    main()
