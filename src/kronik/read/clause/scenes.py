"""The sentences of an article as scenes, each with the names, times and quotations that touch it."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from kronik.model import Name, Quote, Span, Timex
from kronik.read.clause.saidtimes import day_said, going_on, related_by, related_on, reported, restated, stated_by
from kronik.read.clause.scene import PLURAL, Scene, stage

_SAME_WORD = 5  # sentences in which one speaker's quotations are of one statement


def scenes_of(
    view: str, sentences: Sequence[Span], names: Sequence[Name], times: Sequence[Timex], quotes: Sequence[Quote]
) -> Iterator[Scene]:
    """The scenes of an article in order; a quotation that goes on keeps the day of its statement."""
    staged = list(_staged(view, sentences, names, times, quotes))
    said = None
    last: dict[str, tuple[date, int]] = {}  # speaker -> the day of what he said last, and where
    for scene, spoken in staged:
        scene = going_on(scene, said)
        if scene.said is None and (day := _said_later(scene, spoken, staged)):
            scene = replace(scene, said=day)
        speakers = {quote.speaker for quote in spoken if quote.direct and quote.speaker}
        if scene.said is None and len(speakers) == 1 and not reported(scene):
            day, at = last.get(next(iter(speakers)), (None, 0))
            scene = replace(scene, said=day) if day and scene.index - at <= _SAME_WORD else scene
        said = (day_said(scene) or said) if scene.quoted else said
        if (day := day_said(scene)) and scene.quoted:
            last.update((speaker, (day, scene.index)) for speaker in speakers)
        elif not scene.quoted and (told := stated_by(scene)):
            last[told[0]] = (told[1], scene.index)
        yield restated(_of_the_next_word(scene, staged))


def _staged(
    view: str, sentences: Sequence[Span], names: Sequence[Name], times: Sequence[Timex], quotes: Sequence[Quote]
) -> Iterator[tuple[Scene, list[Quote]]]:
    at_name = at_time = 0
    for index, sentence in enumerate(sentences):
        at_name, at_time = _skip(names, at_name, sentence), _skip(times, at_time, sentence)
        near_names = [name for name in itertools.islice(names, at_name, None) if name.span.start < sentence.end]
        near_times = [time for time in itertools.islice(times, at_time, None) if time.span.start < sentence.end]
        spoken = [q for q in quotes if q.span.overlaps(sentence)]
        yield _they_not_he(stage(index, sentence, view, near_names, near_times, spoken), spoken), spoken


def _they_not_he(scene: Scene, spoken: Sequence[Quote]) -> Scene:
    """'"Mereka ingin bertemu," kata Trump': whoever they are, he who speaks is not of them."""
    for referent in scene.names.values():
        if referent.sign != PLURAL or referent.span.cut(scene.view).lower() != "mereka":
            continue
        for quote in spoken:
            if quote.direct and quote.span.contains(referent.span):
                named = (
                    party.actor == quote.speaker_actor or party.name == quote.speaker for party in referent.parties
                )
                referent.parties = () if any(named) else referent.parties
    return scene


def _said_later(scene: Scene, spoken: Sequence[Quote], staged: Sequence[tuple[Scene, list[Quote]]]) -> date | None:
    """'"Tadi pagi saya bertemu. Beliau berjanji," kata Jokowi, Senin (29/10)': the day that the end of the quotation gives."""
    ends = [quote.span.end for quote in spoken if quote.direct and quote.span.end > scene.span.end]
    if not ends:
        return None
    for later, _ in staged[scene.index + 1 :]:
        if later.span.end >= ends[-1]:
            return day_said(later)
    return None


def _of_the_next_word(scene: Scene, staged: Sequence[tuple[Scene, list[Quote]]]) -> Scene:
    """'Rosan mengatakan mereka bertemu pekan lalu. "...," kata Rosan, Minggu (13/7)': the week before that Sunday."""
    if not scene.times or not (told := related_by(scene)):
        return scene
    for later, spoken in staged[scene.index + 1 : scene.index + 2]:
        speakers = {quote.speaker for quote in spoken if quote.direct}
        if speakers == {told[0]} and (day := day_said(later)):
            return related_on(scene, told[1], day)
    return scene


def _skip(items: Sequence[Name] | Sequence[Timex], at: int, sentence: Span) -> int:
    while at < len(items) and items[at].span.end <= sentence.start:
        at += 1
    return at
