"""The day that the sentence before sets for what its subject does next: "Gibran menjalani hari keduanya, Senin. Ia menerima ..."."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from kronik.model import Claim, Status, TimeExpression
from kronik.read.clause.places import places
from kronik.read.clause.scene import PLACE, SIGNS, STATE, Scene
from kronik.read.contacts.draft import Draft
from kronik.read.contacts.ownpeople import SPEECH
from kronik.read.contacts.seriesdays import only_day
from kronik.read.contacts.setting import Setting
from kronik.read.contacts.surroundings import place_claims
from kronik.read.wordclasses import AFTER, DONE, SAY, WILL

_FRESH = timedelta(days=2)  # news tells of yesterday, at most of the day before
_GOES_ON = re.compile(rf"\A[\s\"'(]*(?:di (?:sana|istana)[^.;,]{{0,20}},? )?(?={SIGNS['P']})")
# What is not of that day although the same man did it.
_ANOTHER_TIME = re.compile(
    r"\b(?:sebelumnya|pernah|terakhir|dulu|dahulu|lalu|sempat|silam|tadinya|awalnya|mulanya|semula|biasanya|kerap|sering|selalu|selama|sejak|setelah|usai|kali)\b"
)
_AHEAD = re.compile(r"\b(?:akan|bakal|dijadwalkan|berencana|rencana\w*|batal|ditunda|untuk me\w+)\b")


def of_the_lead(draft: Draft, setting: Setting) -> Draft:
    """The draft with the day of the sentence before it, where its subject only goes on with his day."""
    scene = setting.scenes[draft.scene]
    if draft.when or draft.status.value is not Status.happened or not draft.scene or scene.times:
        return draft
    if setting.quote_at(draft.trigger.start) or _ANOTHER_TIME.search(scene.words) or not _GOES_ON.match(scene.words):
        return draft
    day = _day_of(setting.scenes[draft.scene - 1], _subject(scene), setting)
    return replace(draft, when=day) if day else draft


# "Setelah upacara itu, ...", "Dari sana, ...", "Beliau lalu dijadwalkan ...": he goes on with his day.
_ONWARD = re.compile(
    rf"[\s\"'(]*(?:(?:{AFTER}|selesai) (?:[\w-]+ ){{1,3}}(?:itu|tersebut)|dari (?:sana|situ|lokasi itu|tempat itu)|sepulang dari sana)\b"
    rf"|[\s\"'(]*(?:{SIGNS['N']}|\w+),? (?:kemudian|lalu|lantas|selanjutnya) (?=(?:{WILL})\b)"
)
_TRAVELS = re.compile(
    rf"\b(?:terbang|bertolak|berangkat|melanjutkan|menuju|pindah|bergeser|pulang|ke (?:\w+ ){{0,2}}[{PLACE}{STATE}])"
)
_THIS_WEEK = timedelta(days=7)


# "Setelah percakapan itu, Trump mengumumkan bahwa mereka sepakat bertemu": the word is of that day, not what it is about
_ONLY_SAID = re.compile(
    rf"\b(?:{SAY}|mengumumkan|bahwa|sepakat|setuju|menyepakati|menyetujui|berjanji|berharap|mengundang|mengajak|rencana|kesediaan\w*)\b"
)


def goes_on(scene: Scene, at: int) -> bool:
    """Whether a sentence opens with what its subject does after the deed of which the sentence before tells, the contact at `at`."""
    return _ONWARD.match(scene.words) is not None and _ONLY_SAID.search(scene.words, 0, at) is None


def after_the_deed(draft: Draft, told: Sequence[Draft], setting: Setting) -> Draft:
    """ "Selasa, ia meninjau pabrik. Setelah itu, ia dijadwalkan bertemu B": on the day of what one of the two did or will do before."""
    own, today = setting.scenes[draft.scene], setting.published.day
    if _TRAVELS.search(own.words, 0, own.place(draft.trigger.start)) or draft.family not in ("talks", "call"):
        return draft
    for scene in reversed(setting.scenes[max(0, draft.scene - _FAR) : draft.scene]):
        if SPEECH.search(scene.words) or any(one.scene == scene.index for one in told):
            return draft  # a contact without a day is what it comes after
        if not scene.times:
            continue  # what is told beside it
        day = only_day(scene, setting)
        here = scene.actors
        if day is None or today is None or not here & draft.actors or today - day.value.earliest > _THIS_WEEK:
            return draft
        ahead, open_ = day.value.earliest > today, draft.status.reason.startswith("no cue")
        if day.value.earliest < today and _AHEAD.search(scene.words):
            return draft  # what was ahead then need not have come about
        fits = open_ or ahead is (draft.status.value is Status.planned) or day.value.earliest == today
        return replace(draft, when=day) if fits else draft
    return draft


def _subject(scene: Scene) -> frozenset[str]:
    """The actors of the first name of a sentence."""
    first = min(scene.names, default=None)
    return frozenset(party.actor for party in scene.names[first].parties) if first is not None else frozenset()


def _day_of(before: Scene, actors: frozenset[str], setting: Setting) -> Claim[TimeExpression] | None:
    """The fresh day of a sentence with the same subject that tells of nothing said and nothing ahead."""
    if not actors or _subject(before) != actors or SPEECH.search(before.words) or _AHEAD.search(before.words):
        return None
    day, today = only_day(before, setting), setting.published.day
    if day is None or today is None or not today - _FRESH <= day.value.earliest <= today:
        return None
    return day


def looked_back(known: Draft, told: Sequence[Draft]) -> bool:
    """ "menelepon A, Minggu, dua hari setelah bertemu B": "hari yang sama" is then the Sunday."""
    beside = (one.when.value for one in told if one.scene == known.scene and one.when and one is not known)
    return known.when is not None and any(day.earliest > known.when.value.latest for day in beside)


_FAR = 3  # sentences from that which sets day and place to what was done there


def where_that_day(draft: Draft, setting: Setting) -> Draft:
    """ "Xi sibuk di Bali, Selasa. Ia menemui Macron pada pagi hari": abroad, the day of a sentence comes with its place."""
    if (
        not draft.when
        or draft.country
        or draft.city
        or draft.family != "talks"
        or draft.status.value is not Status.happened
    ):
        return draft
    day = draft.when.spans[0].start
    before = next(
        (
            one
            for one in setting.scenes[max(0, draft.scene - _FAR) : draft.scene]
            if one.span.start <= day < one.span.end
        ),
        None,
    )
    if before is None or SPEECH.search(before.words) or _AHEAD.search(before.words):
        return draft
    there = list(places(before.view, before.span.start, before.span.end, setting.know))
    homes = {claim.value.state for claim in draft.who if claim.value.actor in _subject(before)}
    if len({one.iso3 for one in there}) != 1 or not homes or there[0].iso3 in homes:
        return draft  # at home he may be anywhere by the afternoon
    city, country = place_claims(there[0], setting.know)
    return replace(draft, city=city, country=country)


_DONE_THEN = re.compile(rf"cue '(?:{AFTER}|{DONE})'")


def not_ahead(draft: Draft, dated: Draft, setting: Setting) -> Draft:
    """ "dijadwalkan bertemu besok. Setelah pembicaraan hangat, kami sepakat ...": what they said before has no day to come."""
    day, lent = setting.published.day, dated.when.value if draft.when is None and dated.when else None
    ahead = bool(lent and day and lent.earliest > day and draft.open_channel) and _DONE_THEN.match(draft.status.reason)
    return draft if ahead else dated
