"""ONE page of the web -> ONE article: decoded, extracted, dated, signed, and every line aligned with the page's source.

    page.html.open_html(body, url, media_type, know) -> Extracted | Failure
    page.addresses.canonical(url), page.addresses.memento(url)

Pure: bytes in, values out. No network, no clock, no disk; what a page names is never fetched here.
"""
