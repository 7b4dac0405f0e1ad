"""What the sentences right after the news say of it: the day and place that its own sentence left out, and how it was first meant."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from kronik.model import Grain, Status
from kronik.read.clause.remarks import BEFORE_TOO, EARLIER, LAST
from kronik.read.contacts.draft import Draft
from kronik.read.contacts.joined import fill
from kronik.read.contacts.setting import Setting

_NEAR = 2  # sentences
_FRESH = 7  # days before publication
_IN_PERSON = frozenset({"meet", "meeting", "see"})  # "hanya bertelepon; semula keduanya dijadwalkan bertemu" are two
_FIRST_MEANT = re.compile(r"cue '(?:semula|sedianya|awalnya|seharusnya)")


def lend_day(contacts: list[Draft], draft: Draft, published: date | None) -> None:
    """ "A dan B bertemu. Pertemuan di Lima, Sabtu (16/11), digelar di hotel": a bare noun dates the news that has no day."""
    if not _dates_news(draft, published):
        return
    near = [at for at, known in enumerate(contacts) if known.family == "talks" and known.scene < draft.scene]
    if len(near) != 1:
        return
    known = contacts[near[0]]
    here = known.country is None or draft.country is None or known.country.value == draft.country.value
    told = known.status.value is Status.happened and known.of_persons and not _looks_back(known)
    if known.when is None and here and told and draft.scene - known.scene <= _NEAR:
        contacts[near[0]] = fill(known, draft)


def _dates_news(draft: Draft, published: date | None) -> bool:
    """Whether a noun without parties tells of a meeting held in the last days."""
    noun = draft.rule in ("noun-loose", "noun-bare") and draft.frame == "meeting" and len(draft.who) == 0
    held = draft.status.value is Status.happened and not _looks_back(draft)
    day = draft.when.value if draft.when and draft.when.value.grain is Grain.day else None
    return bool(noun and held and day and published and 0 <= (published - day.earliest).days <= _FRESH)


def _looks_back(draft: Draft) -> bool:
    return any(remark in draft.status.reason for remark in (BEFORE_TOO, EARLIER, LAST, "cue 's", "cue 'terakhir"))


def otherwise_held(contacts: Sequence[Draft], draft: Draft) -> bool:
    """ "pertemuan A dan B berlangsung di Osaka. Keduanya semula dijadwalkan berbicara 90 menit": how the one that was held was meant."""
    if draft.status.value is not Status.cancelled or draft.when or draft.city:
        return False
    if not _FIRST_MEANT.match(draft.status.reason):
        return False
    actors = draft.actors
    return any(
        known.status.value is Status.happened
        and (
            known.family == draft.family
            or draft.open_channel
            or (known.family == "call" and draft.frame not in _IN_PERSON)
        )
        and 0 <= draft.scene - known.scene <= _NEAR
        and actors <= known.actors
        for known in contacts
    )


def only_named(contacts: Sequence[Draft], draft: Draft) -> bool:
    """ "Rencana A menemui B urung terlaksana. C memantau pertemuan antara A dan B": no meeting that was held, only the noun for it."""
    bare = draft.rule.startswith("noun") and draft.status.reason.startswith("no cue")
    if not bare or draft.status.value is not Status.happened or draft.when or draft.city or draft.country:
        return False
    ours = [known for known in contacts if known.family == draft.family and known.actors == draft.actors]
    return bool(ours) and all(known.status.value in (Status.cancelled, Status.denied) for known in ours)


_NOT_AS_CLAIMED = re.compile(
    r"\b(?:membantah|menyangkal|menepis|menampik)\b[^.;\"]{0,40}\b(?:laporan|klaim|kabar|berita|pemberitaan|pengakuan|pernyataan)\b"
)


def on_day_claimed(contacts: Sequence[Draft], setting: Setting) -> tuple[Draft, ...]:
    """ "Kremlin membantah laporan bahwa A menelepon B. Koran itu menulis keduanya berbicara pada 7 November": of that very call."""
    return tuple(_with_day_claimed(draft, contacts, setting) for draft in contacts)


def _with_day_claimed(draft: Draft, contacts: Sequence[Draft], setting: Setting) -> Draft:
    words = setting.scenes[draft.scene].words
    if draft.status.value is not Status.denied or draft.when or not _NOT_AS_CLAIMED.search(words):
        return draft
    actors = draft.actors
    claimed = [
        one
        for one in contacts
        if one.status.value is Status.happened
        and one.family == draft.family
        and 0 <= one.scene - draft.scene <= _NEAR + 1
        and actors == one.actors
    ]
    return replace(draft, when=claimed[0].when) if len(claimed) == 1 else draft
