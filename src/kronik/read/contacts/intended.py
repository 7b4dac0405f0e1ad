"""A schedule that is told in order: what follows a planned contact in the same sentence is planned as well."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kronik.model import OPEN, Claim, Grain, How, Status, TimeExpression
from kronik.read.clause.remarks import WOULD_BE
from kronik.read.clause.scene import SIGNS
from kronik.read.contacts.draft import Draft, with_status
from kronik.read.contacts.legsahead import ahead_of, in_turn
from kronik.read.contacts.setting import Setting
from kronik.read.wordclasses import AFTER, TALKS

_NEAR = 2  # sentences after a planned contact in which its day and place are told
IN_TURN = re.compile(rf"cue '(?:{AFTER})'")


def still_to_come(contacts: Sequence[Draft], setting: Setting) -> tuple[Draft, ...]:
    """The contacts; what is dated after publication is planned, and so is a leg of a tour whose talks are planned.

    "bertolak ke Saint Petersburg untuk pertemuan pada Kamis besok"; "melawat ke Mesir dan Pakistan ... Di Islamabad ia akan bertemu".
    """
    contacts = [_later_leg(_under_way(draft, setting), contacts, setting) for draft in contacts]
    left = [draft for draft in contacts if draft.family == "visit" and _lately_begun(draft, setting)]
    contacts = in_turn(ahead_of(left, contacts, setting), setting)
    return tuple(
        with_status(draft, Status.planned, "its day is ahead")
        if draft.status.value is Status.happened and (_after(draft, setting) or _leg_ahead(draft, contacts, setting))
        else draft
        for draft in contacts
    )


def _under_way(draft: Draft, setting: Setting) -> Draft:
    """ "akan mengunjungi China dari Senin hingga Kamis", told on Tuesday: he is there."""
    day, when = setting.published.day, draft.when.value if draft.when else None
    days = when is not None and when.grain is Grain.interval and day is not None and when.earliest < day <= when.last
    if draft.family != "visit" or draft.status.value is not Status.planned or not days:
        return draft
    return with_status(draft, Status.happened, "its days have begun")


# "bertolak ke Jepang dan China", told on that day: only the first of them is being travelled to.
_SETS_OUT = re.compile(r"(?:bertolak|berangkat|terbang|lepas landas|menuju)\b")
_BEGINS = re.compile(r"\b(?:memulai|mengawali)\s+(?:\w+\s+)?\Z")
_JUST = 2  # days


def _later_leg(draft: Draft, contacts: Sequence[Draft], setting: Setting) -> Draft:
    """A further goal of a journey is still to come where its first is, or has only been set out for."""
    if draft.family != "visit" or draft.status.value is not Status.happened or setting.published.day is None:
        return draft
    guest = draft.who[0].value.actor
    first = next(
        d for d in contacts if d.family == "visit" and d.scene == draft.scene and d.who[0].value.actor == guest
    )
    if first.who[-1].value.actor == draft.who[-1].value.actor:
        return draft
    if draft.trigger == first.trigger and _lately_begun(draft, setting):
        draft = replace(draft, when=None)  # "bertolak ke Jepang dan China, Minggu": on that day to the first of them
    elif (
        draft.when
        or not draft.status.reason.startswith("no cue")
        or not (first.status.value is Status.planned or _after(first, setting))
    ):  # "diawali dari Oslo pada Selasa, kemudian ke Paris dan Berlin"
        return draft
    return with_status(draft, Status.planned, "a later leg")


def _lately_begun(draft: Draft, setting: Setting) -> bool:
    """Whether the words of a journey say that somebody has just set out on it."""
    day, start, when = setting.published.day, draft.trigger.start, draft.when.value if draft.when else None
    leaves = _SETS_OUT.match(setting.view, start) or _BEGINS.search(setting.view, max(0, start - 30), start)
    lately = when is None or (when.grain is Grain.day and day and 0 <= (day - when.last).days <= _JUST)
    return bool(leaves and lately)


def _after(draft: Draft, setting: Setting) -> bool:
    day = None if counts_on(draft.when, setting) else setting.published.day
    return bool(day and draft.when and draft.when.value.grain is Grain.day and draft.when.value.earliest > day)


# "Peru menjadi perhentian pertama Kishida": no verb says that he is there.
_STOP = re.compile(r"(?:negara |kota )?(?:persinggahan|perhentian|pemberhentian|tujuan|destinasi)\b")


def _leg_ahead(draft: Draft, contacts: Sequence[Draft], setting: Setting) -> bool:
    """Whether it is a stop of a tour, or a later one of a list, and all that is told of the guest there is planned."""
    if draft.family != "visit" or draft.when is not None or not draft.status.reason.startswith("no cue"):
        return False
    stops = [d for d in contacts if d.scene == draft.scene and d.trigger == draft.trigger and d.who[0] == draft.who[0]]
    named = _STOP.match(setting.view, draft.trigger.start) is not None
    if not named and (len(stops) < _TOUR or stops[0] is draft):
        return False
    guest, host = draft.who[0].value.actor, draft.who[-1].value.state
    there = [
        d.status.value
        for d in contacts
        if d.family == "talks"
        and any(p.actor == guest for p in d.parties)
        and any(p.state == host for p in d.parties if p.actor != guest)
    ]
    return bool(there) and all(status is Status.planned for status in there)


# "Sebenarnya Abe dan Jokowi sepakat untuk berunding pada 27 Juni. Namun, Jokowi baru berangkat malam itu."
_MEANT = re.compile(r"[\s\"'(]*(?:sebenarnya|sedianya|semula|awalnya|tadinya)\b")
_AGREED = re.compile(r"cue '(?:sepakat|setuju|berencana|dijadwalkan|direncanakan|diagendakan|hendak|akan)\b")
_BUT = re.compile(r"[\s\"'(]*(?:namun|tetapi|tapi|akan tetapi|sayangnya)\b")


def given_up(draft: Draft, told: Sequence[Draft], setting: Setting) -> Draft:
    """The draft, cancelled where it was only meant to be and the next sentence says what came instead, or the one before did.

    "Menlu A menunda kunjungan ke B. Awalnya, ia dijadwalkan tiba pada Kamis".
    """
    following = setting.scenes[draft.scene + 1 : draft.scene + 2]
    meant = _MEANT.match(setting.scenes[draft.scene].words) and _AGREED.match(draft.status.reason)
    but = bool(following) and _BUT.match(following[0].words) is not None
    if not meant or not (but or any(_called_off(known, draft) for known in told)):
        return draft
    return with_status(draft, Status.cancelled, "but")


def _called_off(known: Draft, draft: Draft) -> bool:
    """Whether a contact of the same family and parties was told as called off just before."""
    lost = known.status.value is Status.cancelled and known.family == draft.family
    alike = known.actors == draft.actors
    return lost and alike and 0 < draft.scene - known.scene <= _NEAR


_TOUR = 2  # stops


def in_order(draft: Draft, here: Sequence[Draft], told: Sequence[Draft]) -> Draft:
    """ "Jokowi dijadwalkan bertemu A, Rabu. Setelah menerima A, ia menerima B": B's visit is ahead too, on that day."""
    first = here[0] if here else None
    plain = draft.status.value is Status.happened and draft.status.reason.startswith("no cue")
    if first is None or not plain or not IN_TURN.search(first.status.reason) or first.family != draft.family:
        return draft
    actors = first.actors
    for known in reversed(told):
        if known.status.value is not Status.planned or known.actors != actors:
            continue
        status = replace(draft.status, value=Status.planned, reason="follows what is planned")
        draft = replace(draft, status=status)
        for lent in (known, *(d for d in told if d.linked and 0 < d.scene - known.scene <= _NEAR)):
            day = lent.when if lent.when and lent.when.value.grain is Grain.day else None
            place = (lent.city, lent.country) if draft.country is None else (draft.city, draft.country)
            draft = replace(draft, when=draft.when or day, city=place[0], country=place[1])
        return draft
    return draft


_ORDINAL = r"(?:pertama|perdana|kedua|ketiga|keempat|kelima|keenam|ketujuh|ke-\d+)"
# "Ini merupakan kunjungan kedua A ke B", "Lawatan itu menjadi yang pertama bagi A", "Ia adalah presiden pertama yang mengunjungi B".
_SAID_OF_IT = re.compile(
    rf"\W*(?:(?:bila|jika) (?:jadi )?ter\w+, )?(?:(?:hal )?(?:ini|itu)(?:lah)?\b|(?:{TALKS}|ktt|kunjungan|lawatan|muhibah|perjalanan)(?:nya)?(?:(?: \w+){{0,2}}? (?:itu|ini|tersebut|nanti)\b|[^.;,\"]{{0,30}} (?:merupakan|menjadi|adalah|menandai)\b)"
    rf"|(?:{SIGNS['H']}|dia|ia) (?:(?:akan|pun|juga|sekaligus) )*(?:menjadi|merupakan|adalah|ialah|tercatat)\b)(?=[^.;\"]{{0,90}}?\b{_ORDINAL}(?:nya)?\b)"
)
_PLAIN = re.compile(rf"\Ano cue|\Acue '(?:sedang|pertama kali|kali pertama|perdana)|{WOULD_BE}")


def said_of_plan(draft: Draft, told: Sequence[Draft], setting: Setting) -> Draft:
    """ "A akan menerima B pada 13 Mei. Ini kunjungan kedua B ke sana": what it is said to be is as much ahead as itself."""
    known = next((one for one in reversed(told) if len(one.who) > 1), None)
    plain = draft.when is None and _PLAIN.search(draft.status.reason)
    if not (known and plain and 0 < draft.scene - known.scene <= _NEAR) or known.status.value not in OPEN:
        return draft
    scene = setting.scenes[draft.scene]
    states = {party.state for party in known.parties}
    if (
        not _SAID_OF_IT.match(scene.words)
        or not draft.actors & known.actors
        or not {party.state for party in draft.parties} <= states
    ):
        return draft
    status = replace(known.status, reason="said of what is ahead")
    return replace(draft, status=status, when=known.when if draft.family == "visit" else None)


# "Keesokan harinya ia bertemu B", in an article without a date of its own: its last dated day is not that of the report.
_NEXT_DAY = re.compile(r"(?<!b)esok|kemudian|berikutnya|setelah|malam", re.IGNORECASE)


def counts_on(when: Claim[TimeExpression] | None, setting: Setting) -> bool:
    """Whether a time counts on from the day by which alone the day of the report is known."""
    day = setting.published.day if setting.published.how is How.inferred else None
    counts = when is not None and _NEXT_DAY.search(when.spans[0].cut(setting.view)) is not None
    return bool(counts and day and when and 0 < (when.value.earliest - day).days <= 3)
