"""ONE article, pure: the order in which it is read.

Rooms, each importing only from those before it (docs/decisions/0007): `layout`, `names`, `times`, `speech`, `clause`,
`contacts`. `read` is the only place that composes them. Every step takes the reading view (same length as the stored text),
so every span that comes out cuts the stored text. Where a crawl harmed the characters or words lost the space between them, a
mended copy is read instead and every span led back.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kronik import text
from kronik.knowledge import Knowledge
from kronik.model import Article, Layout, Name, Reading, Span
from kronik.read.contacts import find
from kronik.read.layout import clean, faults, sentences
from kronik.read.mended import Mended
from kronik.read.names import resolution, spacing
from kronik.read.speech import anaphora, quotes, secondlook
from kronik.read.times import dates, published

__all__ = ["read"]


def read(article: Article, know: Knowledge) -> Reading:
    """All that one pass sees in one article: layout, publication, names, times, quotes, contacts.

    Pure: the same article and knowledge give the same reading, in any process and in any order.
    """
    if edits := faults.faults(article.text):
        copy = Mended(article.text, edits)
        return copy.back(_spaced(replace(article, text=copy.text), know))
    return _spaced(article, know)


def _spaced(article: Article, know: Knowledge) -> Reading:
    view = text.view(article.text)
    layout = clean.lay_out(article, know)
    cut = sentences.split(view, layout.paragraphs, know)
    edits = spacing.faults(view, cut, know)
    if not edits:
        return _read(article, layout, view, cut, know)
    copy = Mended(article.text, edits)
    mended = replace(article, text=copy.text)
    reading = _read(mended, copy.ahead(layout), text.view(copy.text), copy.ahead(cut), know)
    return replace(copy.back(reading), layout=layout, sentences=cut)


def _read(article: Article, layout: Layout, view: str, cut: Sequence[Span], know: Knowledge) -> Reading:
    candidates = resolution.recognise(view, cut, know)
    appeared = published.infer(article, layout, view, cut, candidates, know)
    named = resolution.resolve(view, cut, candidates, appeared, know, layout.title or "")
    beside = _in_teasers(named, layout)
    named = tuple(name for name in named if name not in beside)  # "dia" is nobody of "Lihat Juga: ..."
    times = dates.find(view, cut, appeared, know)
    spoken = quotes.find(view, layout, cut, named, know)
    referred = anaphora.resolve(view, cut, named, spoken, know, layout.title or "", appeared.day)
    if spoken and secondlook.told_more(named, referred):  # again, now that it is known whom "sang kanselir" means
        spoken = quotes.find(view, layout, cut, secondlook.names(view, named, referred, know), know)
    article = replace(article, title=layout.title)  # a plain text has its headline above the report
    found = find.find(article, layout, view, cut, referred, times, spoken, appeared, know)
    seen = tuple(sorted((*referred, *beside), key=lambda name: name.span.start)) if beside else referred
    return Reading(article.id, layout, appeared, tuple(cut), seen, times, spoken, found, know.fingerprint)


def _in_teasers(names: Sequence[Name], layout: Layout) -> tuple[Name, ...]:
    """The names in headlines of other reports, told inside this one."""
    teasers = [removed.span for removed in layout.removed if removed.label == "related"]
    return tuple(name for name in names if any(one.start <= name.span.start < one.end for one in teasers))
