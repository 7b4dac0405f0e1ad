"""Where an envoy is sent and for what: "untuk Indonesia", "urusan Timur Tengah", "untuk perundingan damai Afganistan"."""

from __future__ import annotations

import re

from kronik.read.names import whose
from kronik.read.names.candidates import WORD, folded
from kronik.read.names.gazetteer import Hit, Sort
from kronik.read.names.localities import DATED
from kronik.read.names.lookup import Lookup
from kronik.read.names.phrase import AND, Phrase
from kronik.read.names.runs import run_at

_REGION = re.compile(DATED + r"(?:[A-Z][\w-]+)(?:[ ](?:dan[ ])?[A-Z][\w-]+)*")
_BRACKETS = re.compile(r"[ ]*\([^()\n]{1,46}\)")
# "utusan khusus AS untuk isu Afghanistan"
_MATTER = re.compile(r"(?:isu|masalah|urusan|krisis|konflik|rekonsiliasi|rekonstruksi)[ ](?=[A-Z])")
# "untuk Kerajaan Thailand", "untuk Republik Arab Mesir": what the state is, before its name.
_STYLE = re.compile(
    r"(?:Kerajaan|Kesultanan|Federasi|Konfederasi|Negara|Republik(?:[ ](?:Rakyat|Demokratik|Sosialis|Islam|Federal|Arab|Persatuan))*)[ ](?=[A-Z])"
)
LINKS = frozenset({"dan", "untuk", "atau", "bidang", "urusan"})


def take(look: Lookup, phrase: Phrase, at: int) -> bool:
    """Take the post that begins here into the phrase, or where the mission sits; False where there is none."""
    return _seat(look, phrase, at) if phrase.post is not None else _post(look, phrase, at)


def _seat(look: Lookup, phrase: Phrase, at: int) -> bool:
    """Where a mission sits, if a name follows: "Wakil Tetap RI untuk PBB di Jenewa Nama Orang"."""
    hit = look.hits.get(look.skip(at))
    after = look.skip(hit.end) if hit is not None and hit.first(Sort.city, Sort.capital) else -1
    comma = look.view.startswith(",", after) if after > 0 else False
    if after < 0 or not run_at(look.view, look.skip(after + comma), look.hits, look.grammar):
        return False
    phrase.pos = after if not comma else hit.end if hit else after
    return True


def _post(look: Lookup, phrase: Phrase, at: int) -> bool:
    at = look.skip(at)
    matter = _MATTER.match(look.view, at) or _STYLE.match(look.view, at)
    hit = look.hits.get(at) or look.hits.get(matter.end() if matter else at)
    if hit is not None and hit.first(
        Sort.state, Sort.body, Sort.city, Sort.capital, Sort.venue, Sort.organ, Sort.institution
    ):
        phrase.pos, phrase.placed = _with_more(look, hit), True
        post = hit.first(Sort.state, Sort.capital)
        phrase.post = post.key if post else look.view[hit.start : hit.end]
        if phrase.title.id == "envoy" and phrase.state is None and hit.first(Sort.body):
            phrase.state = look.code(hit)  # "utusan khusus untuk ASEAN", of no state: the body's own
        return True
    if region := _REGION.match(look.view, at):
        phrase.pos, phrase.placed = _region(look, region), True
        phrase.post = phrase.post or look.view[at : phrase.pos]
        return True
    if task := whose.purpose(look, at):
        phrase.pos, phrase.placed = task, True
        return True
    return False


def _with_more(look: Lookup, hit: Hit) -> int:
    """The end of a post with its abbreviation and further states: "untuk Indonesia (RI) dan Timor Leste"."""
    short = _BRACKETS.match(look.view, hit.end)
    end = short.end() if short else hit.end
    while (
        (link := AND.match(look.view, end))
        and (more := look.hits.get(link.end()))
        and more.first(Sort.state, Sort.body)
    ):
        end = more.end
    return end


def _region(look: Lookup, region: re.Match[str]) -> int:
    """Where the field of an envoy ends that begins with a common word: "untuk Pengungsi Nama Orang"."""
    end = region.end()
    known = (
        size
        for size in range(end - region.start(), 3, -1)
        if folded(look.view[region.start() : region.start() + size]) in look.grammar.regions
    )
    if size := next(known, 0):
        return region.start() + size
    for number, word in enumerate(WORD.finditer(look.view, region.start(), end)):
        if not look.is_field(word.group()) and word.group() not in LINKS:
            return word.start() - 1 if number else end
    return end
