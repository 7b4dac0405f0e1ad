"""The media whose report a sentence passes on: "dilansir AFP, Senin", "kepada Malay Mail", "REUTERS/nama fotografer".

A medium that no table knows is one by what is said of it: "dilansir The Nation", "dikutip dari globaltimes.cn".
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import replace

from kronik.knowledge import Knowledge
from kronik.model import Claim, Origin, Source, Span
from kronik.read.clause.scene import AGENCY, INSTITUTION, SIGNS, Scene, pattern
from kronik.read.openings import heads, holds
from kronik.text import fold

_RULE = Origin("rule", "credits")
CREDITED = "credited with the report"
PICTURED = "credited with the picture"
_MARKS = r"[\s,]*[\[*_(\"']*"  # "dilansir dari *CNBC*", "dilansir dari [*Reuters*](https ..."
_SIGNS = "".join(sign for name, sign in SIGNS.items() if name not in "NH")
_PLAIN = re.compile(rf"[^{_SIGNS},()\[\]*\"“”;:|]+")
_HOST = re.compile(r"(?:[\w-]+\.)+(?:com|net|org|co|id|uk|my|sg|au|cn|jp|kr|tv|news|info)\b")
_PLATFORM = re.compile(r"(?:YouTube|Youtube|Instagram|Twitter|Facebook|TikTok|Telegram|Truth|WhatsApp|X)(?:nya)?\b")
_NAMED = re.compile(r"[A-Z][\w&'-]*(?: (?:of|the|and|al|de)(?= [A-Z])| [A-Z][\w&'-]*){0,4}")
_END = 300  # code points at the end of a text in which its sources may be listed
_CLOSING = re.compile(r"^\W{0,3}[Ss]umber ?: ?(?P<media>[^\n]{2,60})$", re.MULTILINE)
_ENTRY = re.compile(r"[^\s,/&;()][^,/&;()\n]*[^\s,/&;().]")


@functools.cache
def _patterns(
    know: Knowledge,
) -> tuple[tuple[str, ...], re.Pattern[str], re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """The letters that a credit begins with; after a word of crediting the place of the medium; a known medium alone."""
    table = know.tables["sources"]
    words = (*table["credited"]["words"], *table["credited"]["known"])
    between = "|".join(table["credited"]["between"])
    reports = "|".join(table["credited"]["reports"])
    known = "|".join(table["known_medium"]["words"])
    return (
        heads(words),
        re.compile(pattern(rf"\b(?P<word>{'|'.join(words)})(?: (?:{between})(?!\w))*{_MARKS}")),
        re.compile(pattern(f"(?:{known})")),
        re.compile(pattern(table["pictured"]["words"])),
        re.compile(
            rf"(?:^[^\w{_SIGNS}]*|, )(?P<medium>[^{_SIGNS},.;\"]{{2,40}}?)(?:,(?: dengan)? mengutip [^,.]{{3,60}},)? (?:{reports})\b"
        ),
    )


def credited(scene: Scene, know: Knowledge) -> Iterator[Claim[Source]]:
    """The media that a sentence credits, in its order."""
    openings, credit, known, pictured, subject = _patterns(know)
    if AGENCY in scene.words:
        for hit in known.finditer(scene.words):
            yield from _known(scene, hit.start("medium"))
        if caption := pictured.match(scene.words):
            yield from (replace(claim, reason=PICTURED) for claim in _known(scene, caption.start("medium")))
    if holds(scene.words, know.tables["sources"]["credited"]["reports"]):
        for hit in subject.finditer(scene.words):
            if span := _unknown(scene, hit.start("medium")):
                yield _claim(span, scene.view, know)
    if not holds(scene.words, openings):
        return
    for hit in credit.finditer(scene.words):
        if scene.words[hit.end() : hit.end() + 1] in (AGENCY, INSTITUTION):
            yield from _known(scene, hit.end())
        elif hit["word"] in know.tables["sources"]["credited"]["known"]:
            continue
        elif span := _unknown(scene, hit.end()):
            yield _claim(span, scene.view, know)


def closing(view: str, know: Knowledge) -> tuple[Claim[Source], ...]:
    """The media that the last line of a report credits: "Sumber: Reuters, BBC"."""
    at = max(0, len(view) - _END)
    hit = _CLOSING.search(view, at) if "umber" in view[at:] else None
    if hit is None:
        return ()
    spans = (Span(*word.span()) for word in _ENTRY.finditer(view, *hit.span("media")))
    return tuple(by_its_name(_claim(span, view, know), know) for span in spans if _medium(span.cut(view), know))


def _medium(words: str, know: Knowledge) -> bool:
    return (know.outlets.by_name(words) or know.outlets.by_host(words.lower())) is not None


def _claim(span: Span, view: str, know: Knowledge) -> Claim[Source]:
    words = span.cut(view)
    medium = know.outlets.by_host(words.lower())
    source = Source(medium.name, medium.kind) if medium else Source(words, "outlet")
    return Claim(source, (span,), _RULE, 0.7, CREDITED)


def _known(scene: Scene, place: int) -> Iterator[Claim[Source]]:
    referent = scene.names.get(place)
    if referent is None:
        return
    name = referent.span.cut(scene.view)
    actor = referent.parties[0].actor if referent.parties else None
    kind = "agency" if referent.sign == AGENCY else "institution"
    yield Claim(Source(name, kind, actor), (referent.span,), _RULE, 0.8, CREDITED)


def _unknown(scene: Scene, place: int) -> Span | None:
    """The words of a medium that stands there without being known: an address, or a run of capitalised words."""
    plain = _PLAIN.match(scene.words, place)
    if plain is None:
        return None
    span = scene.origin(plain.start(), plain.end())
    words = span.cut(scene.view)
    hit = _HOST.match(words) or _NAMED.match(words)
    if hit is None or hit.end() == 1 or _PLATFORM.match(words):
        return None
    return Span(span.start, span.start + hit.end())


def by_its_name(claim: Claim[Source], know: Knowledge) -> Claim[Source]:
    """The medium under the one name that the tables have for it: "Kantor berita TASS" is "TASS"."""
    medium = know.outlets.by_name(claim.value.name)
    return replace(claim, value=replace(claim.value, name=medium.name)) if medium else claim


def is_itself(name: str, outlet: str | None, know: Knowledge) -> bool:
    """Whether a medium is the outlet that prints the article: "seperti dikutip Sindonews dari siaran pers"."""
    if not outlet:
        return False
    printed = know.outlets.by_host(outlet.lower()) or know.outlets.by_name(outlet)
    named = know.outlets.by_name(name)
    if printed and named:
        return printed.name == named.name
    return fold(name).split(".")[0] == fold(outlet).removeprefix("www.").split(".")[0]
