"""Whether the words for two contacts can be words for one: a meeting and talks, talks and a call, a letter and its answer."""

from __future__ import annotations

import re

from kronik.model import HELD_OR_DUE, Status
from kronik.read.clause.remarks import AGAIN, BEFORE_TOO, EARLIER, IN_THAT, LAST, RECALLED, SOONER
from kronik.read.contacts.draft import Draft, same_party
from kronik.read.contacts.joined import agenda, by_phone
from kronik.read.contacts.onejourney import return_asked

_ANOTHER = (AGAIN, BEFORE_TOO, LAST, RECALLED, SOONER)
_FACE_TO_FACE = re.compile(r"bilateral|empat mata|tatap muka|langsung|tertutup|trilateral")
_NEXT = 4  # sentences after a call within which what was said there is told
_NO_CHANNEL = 12  # sentences within which "pembicaraan kedua presiden" is the meeting told of
_SAME_TALK = 6  # sentences within which "berbicara" and a meeting of the same two are one


def families_meet(known: Draft, draft: Draft) -> bool:
    """Whether the words of two drafts can tell of one contact: talks of an open channel and a call, but not a letter and its answer."""
    if _ceremony(known) != _ceremony(draft) and known.kind.value is not draft.kind.value:
        return False
    if known.family == draft.family == "message" and _answers(known, draft):
        return False
    if known.frame == draft.frame == "invite" and _each_invites(known, draft):
        return False
    if return_asked(known, draft) or return_asked(draft, known):
        return False
    if known.family == draft.family:
        return True
    if known.family == "talks" and draft.family == "call" and draft.frame == "talks" and _of_them(known, draft):
        return True
    if known.family == "call" and draft.family == "talks" and _said_by_phone(known, draft):
        return True
    near = abs(draft.scene - known.scene) <= _SAME_TALK or EARLIER in draft.status.reason or agenda(known, draft)
    near = near or _of_what(known, draft)
    if {known.family, draft.family} == {"talks", "call"} and (_instead(known, draft) or _settled_there(known, draft)):
        return False
    if near and {known.family, draft.family} == {"talks", "call"} and (by_phone(known) or by_phone(draft)):
        return True
    return near and (known.open_channel or draft.open_channel) and {known.family, draft.family} <= {"talks", "call"}


def _ceremony(draft: Draft) -> bool:
    """Whether it is an act of its own beside a meeting (codebook decision 8): a joint opening, an official welcome."""
    return draft.frame == "jointly" or draft.official


def _instead(known: Draft, draft: Draft) -> bool:
    """ "batal bertemu di Tokyo ... mempertimbangkan pertemuan secara daring": what stands in for the meeting called off."""
    met, called = (known, draft) if known.family == "talks" else (draft, known)
    lost = met.status.value in (Status.cancelled, Status.denied) and not met.open_channel
    return lost and by_phone(called) and called.status.value not in (Status.cancelled, Status.denied)


def _settled_there(talk: Draft, ahead: Draft) -> bool:
    """ "Dalam percakapan dengan Putin, Biden menawarkan pertemuan puncak": what is offered or agreed on in a talk is not that talk."""
    spoke = talk.family == "call" and talk.open_channel and talk.status.value is Status.happened
    offered = ahead.family == "talks" and not ahead.open_channel and ahead.status.value is Status.proposed
    return spoke and offered and ahead.scene >= talk.scene


def _of_them(known: Draft, draft: Draft) -> bool:
    """ "Pembicaraan mereka difokuskan pada ...", right after their meeting: what was said there."""
    one_word = draft.rule == "noun-between" and (len({claim.spans for claim in draft.who}) == 1 or draft.open_channel)
    held = known.status.value is draft.status.value is Status.happened
    reach = _NO_CHANNEL if held and draft.open_channel and draft.when is None else 2
    return one_word and 0 <= draft.scene - known.scene <= reach


def _said_by_phone(known: Draft, draft: Draft) -> bool:
    """ "Biden menelepon Xi. Kedua pemimpin mengadakan diskusi luas": nothing says that they sat together."""
    bare = not (draft.when or draft.city or draft.country or draft.occasion) and not _FACE_TO_FACE.search(
        draft.kind.reason
    )
    told = draft.rule == "noun-light" and draft.frame == "talks"
    said_there = IN_THAT in draft.status.reason and known.status.value is Status.happened and not known.open_channel
    return (told or said_there) and bare and 0 < draft.scene - known.scene <= (_NO_CHANNEL if said_there else _NEXT)


# Of another talk than the one told: "pernah berbicara dengan Putin", "sebelumnya berbincang", "tiga kali berdiskusi"
_OF_ANOTHER = re.compile(r"cue '(?:pernah|sempat|sebelumnya|terakhir|kembali|pertama)|kali\b")


def _of_what(met: Draft, draft: Draft) -> bool:
    """ "menerima Ruto, Selasa. ..." and, however far below, "Jokowi dan Ruto juga membahas pangan": what they spoke of when they met."""
    talk = {met.family, draft.family} <= {"talks", "call"} and draft.open_channel and draft.scene > met.scene
    held = draft.status.value is met.status.value and draft.status.value in HELD_OR_DUE
    alike = held and not (draft.city or draft.country or draft.occasion)
    return (
        talk
        and alike
        and not _OF_ANOTHER.search(draft.status.reason)
        and not any(mark in draft.status.reason for mark in _ANOTHER)
    )


def _answers(known: Draft, draft: Draft) -> bool:
    """Whether one letter goes the other way: the sender stands first (read/clause/letters.py)."""
    if len(known.who) != 2 or len(draft.who) != 2:
        return False
    (one, two), (three, four) = known.parties, draft.parties
    return same_party(one, four) and same_party(two, three)


def _each_invites(known: Draft, draft: Draft) -> bool:
    """Whether the guest of one invitation gives the other: two journeys."""
    active = "diundang" not in (known.kind.reason, draft.kind.reason)
    actors = [party.actor for party in known.parties]
    return active and len(actors) == 2 and actors[::-1] == [party.actor for party in draft.parties]
