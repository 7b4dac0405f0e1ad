"""What becomes of contacts beside one that was called off: it is held on another day, or goes with the journey that was to bring it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kronik.model import Claim, Grain, Status, TimeExpression
from kronik.read.clause.routes import RETURNS
from kronik.read.clause.scene import Scene
from kronik.read.contacts.draft import Draft, swapped_parties, with_status
from kronik.read.contacts.setting import Setting
from kronik.read.wordclasses import TALKS

_NEAR = 2  # sentences
_WORD_REACH = 6  # sentences within which "kunjungan terakhirnya" takes up a journey
_PUT_OFF = re.compile(
    r"\b(?:di(?:undur(?:kan)?|mundurkan|tunda|geser)|me(?:nunda|ngundur(?:kan)?|mundurkan|nggeser)|tertunda|penundaan|mundur|dijadwal(?:kan)? ulang|penjadwalan ulang)\b"
)
FIRST_MEANT = re.compile(r"sedianya|semula|awalnya|tadinya|seharusnya")
_RETURNS = re.compile(RETURNS.removesuffix(r" dari\b"))
_MEANT = re.compile(r"cue '(?:akan|hendak|bakal|juga|dijadwalkan|direncanakan|diagendakan|berencana|diperkirakan)")


def after_calling_off(contacts: Sequence[Draft], setting: Setting) -> tuple[Draft, ...]:
    """The contacts; one that was put off is the one on its new day, and talks planned for a lost journey are lost with it."""
    if not any(draft.status.value is Status.cancelled for draft in contacts):
        return tuple(contacts)
    kept = [draft for draft in contacts if not any(_new_day(draft, other, setting) for other in contacts)]
    # "singgah di B sekembali dari C" was called off: the journey to C was not
    kept = [d for d in kept if d.status.value is not Status.cancelled or not _RETURNS.match(d.kind.reason)]
    lost = [draft for draft in kept if draft.family == "visit" and draft.status.value is Status.cancelled]
    return tuple(_lost_with(draft, lost, kept, setting) for draft in kept)


def _new_day(old: Draft, new: Draft, setting: Setting) -> bool:
    """ "Pertemuan yang semula dijadwalkan Senin diundur. Keduanya akan bertemu pada Kamis": one contact, on its latest day."""
    if old.status.value is not Status.cancelled or old.family != new.family or old.when is None or new.when is None:
        return False
    # "bertemu pada Rabu. Pertemuan itu sedianya digelar Senin, tetapi tertunda": held, on its own day
    held = new.status.value is Status.happened and FIRST_MEANT.search(old.status.reason)
    if not (held or new.status.value is Status.planned) or not -_NEAR * bool(held) <= new.scene - old.scene <= _NEAR:
        return False
    later = old.when.value.latest <= new.when.value.earliest
    same = len(old.who) == len(new.who) and swapped_parties(old.parties, new.parties) == 0
    return later and same and bool(held or _PUT_OFF.search(setting.scenes[old.scene].words))


def _lost_with(draft: Draft, lost: Sequence[Draft], contacts: Sequence[Draft], setting: Setting) -> Draft:
    """ "menunda kunjungan ke China ... Ia juga diperkirakan bertemu Xi": not without the journey, nor are its later stops."""
    if draft.status.value is not Status.planned or not _MEANT.match(draft.status.reason):
        return draft
    for visit in lost:
        gone = _on_it(draft, visit) if draft.family == "talks" else _next_stop(draft, visit, setting)
        if gone and not _goes_again(visit, contacts):
            return with_status(draft, Status.cancelled, "its journey was called off")
    return draft


def _on_it(draft: Draft, visit: Draft) -> bool:
    """Whether the guest was to meet somebody of his host's on the journey."""
    guest, host = visit.who[0].value, visit.who[-1].value
    others = [party for party in draft.parties if party.actor != guest.actor]
    theirs = len(others) == len(draft.who) - 1 and bool(others) and all(p.state == host.state for p in others)
    there = draft.country is None or (visit.country is not None and draft.country.value == visit.country.value)
    days = draft.when is None or (visit.when is not None and draft.when.value.overlaps(visit.when.value))
    return theirs and there and days and 0 <= draft.scene - visit.scene <= _WORD_REACH


# "Ia selanjutnya akan berkunjung ke Belarus dan Siprus"
_ONWARD = re.compile(r"\b(?:selanjutnya|kemudian|lalu|setelah itu|dari sana)\b")


def _next_stop(draft: Draft, visit: Draft, setting: Setting) -> bool:
    """Whether it is a later stop of the same tour, told right after what was called off."""
    same = draft.family == "visit" and draft.who[0].value.actor == visit.who[0].value.actor and draft.when is None
    near = 0 < draft.scene - visit.scene <= _NEAR
    return same and near and _ONWARD.search(setting.scenes[draft.scene].words) is not None


def _goes_again(visit: Draft, contacts: Sequence[Draft]) -> bool:
    """Whether another journey of the guest to that host stands in the article as planned."""
    return any(
        one.family == "visit"
        and one.status.value is Status.planned
        and swapped_parties(one.parties, visit.parties) == 0
        for one in contacts
    )


def journey_before(contacts: Sequence[Draft], draft: Draft) -> Draft | None:
    """ "membatalkan kunjungan ke Pyongyang ... Pada kunjungan terakhirnya, Juli lalu": the one before went the same way."""
    guests = draft.actors
    for known in reversed(contacts):
        if known.family == "visit" and len(known.who) == 2 and (not guests or known.who[0].value.actor in guests):
            ahead = known.status.value is not Status.happened and draft.status.value is Status.happened
            return known if ahead and draft.scene - known.scene <= _WORD_REACH else None
    return None


_CALLED_OFF = re.compile(
    r"(?:(?:mem)?batal(?:kan)?|menunda|tunda|memutuskan|mengurungkan|urung|menarik diri|mundur|hengkang)\b"
)

_CALLS_OFF = ("membatalkan", "menunda", "mengurungkan", "memutuskan", "menarik diri", "mundur", "hengkang")
_THIS_WEEK = 7  # days
# "membatalkan pertemuan yang sedianya digelar di Bali, Selasa": the day for which it was set
_WAS_SET = re.compile(
    r"\byang (?:se(?:mestinya|dianya|jatinya|harusnya|mula|belumnya)|awalnya|tadinya|rencananya|akan|dijadwalkan|direncanakan|diagendakan)\b[^;,\"]*, $"
)
_WAS_THEN = re.compile(r"di(?:batalkan|tunda)(?: \w+)?(?: pada)?(?: hari)? ")


_OF_THE_NOUN = re.compile(rf"\b(?:{TALKS}|ktt|kunjungan|lawatan|jamuan)\b[^;.\"]*$")


def called_off_then(scene: Scene, status: Claim[Status], when: Claim[TimeExpression], setting: Setting) -> bool:
    """ "Trump pada Selasa membatalkan kunjungan ...": a day up to publication before the verb is that of the calling off."""
    at, cue = scene.place(when.spans[0].start), scene.place(status.spans[0].start)
    day, hit = setting.published.day, _CALLED_OFF.match(scene.words, cue)
    if status.value is not Status.cancelled or day is None or when.value.last > day:
        return False
    if when.value.grain is Grain.day and _WAS_THEN.fullmatch(scene.words, cue, at):
        return True  # "KTT itu dibatalkan pada 21 Oktober"
    if hit is None:
        return False
    if at >= cue:  # "membatalkan kunjungan Pompeo ke Korea Utara, Jumat (24/8)"
        closes = scene.words.startswith(", ", at - 2) and when.value.grain is Grain.day
        was_set = _WAS_SET.search(scene.words, hit.end(), at) is not None
        return closes and not was_set and hit[0] in _CALLS_OFF and (day - when.value.last).days < _THIS_WEEK
    if hit[0] in _CALLS_OFF:
        return True
    # "Tahun lalu, ia batal ke Pretoria", "Pertemuan A dan B pada Kamis di Budapest batal": then it was to be
    return when.value.grain is Grain.day and _OF_THE_NOUN.search(scene.words, 0, at) is None


_ITS_LOSS = re.compile(r"\b(?:pembatalan|penundaan|membatalkan|menunda|batalnya)(?: \w+)? $")
_LOST_JOURNEY = re.compile(
    r"\b(?:kunjungan|lawatan|kedatangan|kehadiran|agenda)\b[^;]{0,140}?\b(?:dibatalkan|batal|ditunda|urung|tertunda)\b"
)
_TOLD_OF = 4  # sentences


def of_a_journey_at_home(scene: Scene, start: int, told: Sequence[Draft], setting: Setting) -> bool:
    """ "Kunjungan ke kampus itu dibatalkan. Presiden dijadwalkan menerima Anwar. ... pembatalan kunjungan tersebut": not Anwar's."""
    if not _ITS_LOSS.search(scene.words, 0, start):
        return False
    lost = [
        other.index
        for other in setting.scenes[max(0, scene.index - _TOLD_OF) : scene.index]
        if _LOST_JOURNEY.search(other.words)
    ]
    known = {one.scene for one in told if one.status.value is Status.cancelled}
    return bool(lost) and not known & {*lost}
