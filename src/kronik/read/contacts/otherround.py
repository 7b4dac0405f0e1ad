"""Another round of talks than the one told: the one before it, the next, one that will not be held."""

from __future__ import annotations

import re
from dataclasses import replace

from kronik.knowledge import Knowledge
from kronik.model import OPEN, Status
from kronik.read.clause.remarks import LAST
from kronik.read.contacts.draft import Draft
from kronik.read.contacts.parties import as_state

_NEXT = 4  # sentences after a round within which the next or the one before is told
_PROCESS = re.compile(
    r"putaran|ronde|rapat|sidang|gbc|retre|leaders|perundingan|negosiasi|pembicaraan|pertemuan|dialog"
)
_THE_NEXT = re.compile(r"\b(?:berikutnya|selanjutnya|lanjutan|kedua|ketiga)\b")
_ROUND = re.compile(r"putaran|perundingan|negosiasi|pembicaraan")
ROUNDS = ("negotiation", "negotiate", "talks", "meeting", "meet")
# "Setelah percakapan itu, panggilan kedua terjadi".
ONE_MORE = re.compile(r"(?:panggilan|telepon|percakapan)(?: \w+)? kedua")
RETREAT = "retre"  # two leaders' yearly meeting, by whatever spelling
ROUND_ITSELF = re.compile(r"(?:putaran|ronde)\b")


def negotiated(known: Draft) -> bool:
    """Whether a contact is a round of talks: by its word, or because states sat there."""
    by_word = known.frame in ("negotiation", "negotiate") or _ROUND.match(known.kind.reason)
    return known.family == "talks" and bool(by_word or not known.of_persons) and known.status.value is not Status.denied


def round_before(known: Draft, draft: Draft) -> bool:
    """ "Perundingan A dan B memasuki putaran kedua. Putaran pertama pembicaraan di Muscat pada 6 Februari gagal"."""
    done = draft.status.value is known.status.value is Status.happened
    if done and LAST in draft.status.reason and draft.country and not known.country:
        return known.scene < draft.scene  # "Pertemuan sebelumnya di Ankara membahas gempa"
    held = draft.status.value is Status.happened and draft.when and draft.country
    if not held or known.status.value not in OPEN:
        return False
    first = draft.rule == "noun-bare" and _THE_FIRST.search(draft.kind.reason)  # "selama KTT pertama di Sochi"
    return bool(first or (draft.rule == "noun-loose" and _ROUND.match(draft.kind.reason)))


_FIXED = re.compile(r"cue '(?:dijadwalkan|menjadwalkan|diagendakan|sepakat|menyepakati)")
_ANOTHER_ROUND = re.compile(
    r"(?:putaran|ronde) (?!terakhir|terbaru)|[a-z ()]+ (?:berikutnya|selanjutnya|lanjutan|susulan|kedua|ketiga|keempat|kelima|keenam)$"
)


def next_round(known: Draft, draft: Draft) -> bool:
    """ "Putaran kelima usai pada 12 Maret. Putaran berikutnya diperkirakan digelar akhir Maret": not the one that was held."""
    held = known.status.value is Status.happened and bool(known.when or known.country)
    ahead = draft.status.value in (*OPEN, Status.denied)
    return held and ahead and bool(_ANOTHER_ROUND.match(draft.kind.reason))


_BELOW = re.compile(r"\b(?:tingkat (?:kerja|teknis|ahli|jenderal|perwira|pejabat)|militer|teknis)\b")
_THE_FIRST = re.compile(r"\b(?:pertama|perdana)\b")


def another(known: Draft, draft: Draft, know: Knowledge) -> Draft | None:
    """ "... sejak pertemuan puncak yang gagal di Hanoi, Februari lalu": an earlier contact of the parties just told of."""
    placed = draft.city or draft.country or draft.when or ONE_MORE.search(draft.kind.reason)
    settled = draft.status.value is Status.denied or _FIXED.search(draft.status.reason) or _to_be_held(known, draft)
    if (
        draft.rule not in ("noun-bare", "noun-loose")
        or not (placed or settled)
        or (draft.scene - known.scene > _NEXT + 2 and RETREAT not in draft.kind.reason)
    ):
        return None
    ahead = draft.status.value in (Status.planned, Status.cancelled) and _PROCESS.match(draft.kind.reason)
    ahead = ahead or (draft.status.value is Status.proposed and _THE_NEXT.search(draft.kind.reason))
    ahead = ahead or (draft.status.value is Status.denied and _ANOTHER_ROUND.match(draft.kind.reason))
    if draft.status.value is not Status.happened and not ahead:
        return None
    of_its_own = _PROCESS.match(draft.kind.reason) or ONE_MORE.search(draft.kind.reason) or LAST in draft.status.reason
    if draft.scene - known.scene > 2 and not of_its_own:
        return None  # "Panggilan telepon terakhir antara mereka terjadi pada September" may stand far below
    if any(party.kind.value != "person" for party in known.parties) and not _talks_between(known, draft):
        return None
    who = known.who
    # "Pembicaraan militer tingkat jenderal digelar pekan depan", after their leaders met
    if any(party.kind.value != "person" for party in known.parties) or _BELOW.search(draft.kind.reason):
        who = tuple(as_state(claim, know) for claim in who)  # who sat at another round of states is not told
    called = known.family == "call" and draft.frame == "talks" and not draft.country
    kind = known.kind if called else draft.kind  # "percakapan pertama berlangsung pada 13 Mei"
    return replace(draft, who=who, kind=kind, linked=False, sure=0.6)


# "pertemuan berikutnya mungkin akan berlangsung dalam waktu dekat": no round of a process, but the next of these two
_TAKES_PLACE = re.compile(r"cue '[^']*\b(?:berlangsung|digelar|diadakan|dilakukan|dilangsungkan|diselenggarakan)'")


def _to_be_held(known: Draft, draft: Draft) -> bool:
    """Whether two leaders' next meeting is said to take place, at whatever time."""
    of_two = known.of_persons and known.family == "talks" and draft.frame == "meeting"
    return of_two and bool(_TAKES_PLACE.match(draft.status.reason) and _THE_NEXT.search(draft.kind.reason))


def _talks_between(known: Draft, draft: Draft) -> bool:
    """Whether both are rounds of talks: "Putaran berikutnya dijadwalkan di Muscat, Sabtu"."""
    return bool(_PROCESS.match(draft.kind.reason)) and (known.frame in ROUNDS or known.scene == draft.scene)
