"""Several days of one journey: departure, arrival, the talks on it, and a return visit still to come (decision 4)."""

from __future__ import annotations

import re
from dataclasses import replace

from kronik.model import Grain, Status
from kronik.read.clause.remarks import AGAIN
from kronik.read.clause.scene import TIME, Scene
from kronik.read.clause.status import DURING
from kronik.read.clause.triggers import Trigger
from kronik.read.contacts.draft import Draft

_ONE_JOURNEY = 5  # days
_EVE = re.compile(r"cue '(?:men)?jelang'")
_SOON = 6  # sentences from a departure to the arrival still ahead
_DEPARTS = re.compile(
    r"(?:bertolak|berangkat|terbang|menuju|meninggalkan|lepas landas|tinggal landas|keberangkatan|pergi|meluncur|ke)\b"
)
_ARRIVES = re.compile(
    r"(?:tiba|mendarat|sampai|telah sampai|menyentuh|menginjakkan|menapakkan|menjejak\w*|ketibaan|setiba\w*|kedatangan|(?:saat ini |kini |masih |sudah |telah |(?:akan|bakal|dijadwalkan)(?: \w+)? )berada)\b"
)


# "bertolak dari Bandara Halim, Sabtu": the journey told just before begins.
_BY_AIR = re.compile(r" dari (?:bandar udara|bandara|pangkalan|lanud|landasan|lapangan terbang)\b", re.IGNORECASE)
_ON_A_DAY = re.compile(
    rf"(?: (?:pada|hari|lebih awal))*,? {TIME}(?! (?:ke|menuju)\b)"
)  # "Presiden berangkat Senin malam"
_BEGINS = re.compile(r"(?:bertolak|berangkat|lepas landas|tinggal landas)$")
_FROM_AIRPORT = "departs-airport"
_SETS_OUT = 2  # sentences from a journey to the departure for it


def departs(scene: Scene, trigger: Trigger) -> str:
    """The rule by which it is a departure with no goal beside it: from an airport, or on some day; empty if it is none."""
    if not _BEGINS.fullmatch(scene.words, trigger.start, trigger.end):
        return ""
    if _BY_AIR.match(scene.view, scene.at[trigger.end]):
        return _FROM_AIRPORT
    return "departs-dated" if _ON_A_DAY.match(scene.words, trigger.end) else ""


def sets_off(contacts: list[Draft], departure: Draft) -> bool:
    """Whether a departure that names no goal is that of a visit told just before: the one of that guest takes its day, the first of several if it was from an airport."""
    if not (departure.linked and departure.who and departure.when and _BEGINS.match(departure.kind.reason)):
        return False
    guest = departure.who[0].value.actor
    near = [
        place
        for place, known in enumerate(contacts)
        if known.family == "visit" and 0 <= departure.scene - known.scene <= _SETS_OUT
        if known.when is None and known.who[0].value.actor == guest
    ]
    if len(near) == 1 or (near and departure.rule == _FROM_AIRPORT):
        known = contacts[near[0]]
        contacts[near[0]] = replace(known, when=departure.when, status=departure.status, kind=departure.kind)
    return bool(near)


def slack(known: Draft, draft: Draft) -> int:
    """Days by which the stated days of one journey may lie apart: departure, arrival, the talks on it."""
    exact = all(one.when and one.when.value.grain in (Grain.day, Grain.interval) for one in (known, draft))
    return _ONE_JOURNEY if exact and known.family == draft.family == "visit" else 0


def arrives(known: Draft, draft: Draft) -> bool:
    """Whether `draft` tells the arrival of a visit of which the day of departure alone was known (codebook decision 4)."""
    day = known.when and known.when.value.grain is Grain.day
    return bool(day and _DEPARTS.match(known.kind.reason) and _ARRIVES.match(draft.kind.reason))


def return_asked(invitation: Draft, visit: Draft) -> bool:
    """Whether the guest of a visit invites the host to come in turn: two journeys."""
    if invitation.frame == visit.frame == "invite" and invitation.who and visit.who:
        both = all(one.kind.reason in ("mengundang", "undang") for one in (invitation, visit))
        return both and invitation.who[0].value.actor == visit.who[-1].value.actor
    if invitation.frame != "invite" or visit.frame == "invite" or visit.family != "visit" or not visit.who:
        return False
    ahead = visit.status.value is not Status.happened and visit.trigger.start > invitation.trigger.start
    if invitation.kind.reason == "undangan" and invitation.scene == visit.scene and ahead:
        return False  # "menerima undangan Raja untuk mengunjungi Thimphu"
    if invitation.rule == "invited":
        return bool(invitation.who) and invitation.who[-1].value.actor == visit.who[0].value.actor
    # "undangan Putin": to him of whom is told; who asks with a verb is the subject, named or left out
    unnamed = invitation.kind.reason == "undangan" and invitation.who and invitation.who[0].reason == "subject left out"
    passive = invitation.kind.reason == "diundang"
    inviter = invitation.who[0].value if invitation.who and not passive and not unnamed else None
    return inviter is not None and inviter.actor == visit.who[0].value.actor


def long_before(known: Draft, draft: Draft) -> bool:
    """Whether one is told as it begins and the other by its year: "tiba di Beijing, enam tahun setelah kunjungan pertamanya"."""
    told = [(one, other) for one, other in ((known, draft), (draft, known)) if one.when is None and other.when]
    return any(
        _ARRIVES.match(one.kind.reason) and other.when and other.when.value.grain in (Grain.year, Grain.month)
        for one, other in told
        if known.family == draft.family == "visit" and not _ARRIVES.match(other.kind.reason)
    )


def still_ahead(known: Draft, draft: Draft) -> bool:
    """Whether a visit to come is told beside one that is over: "dijadwalkan membalas kunjungan itu pada Maret"."""
    over = known.status.value is Status.happened and draft.status.value is Status.planned
    inside = known.when and draft.when and known.when.value.overlaps(draft.when.value, slack=1)
    return bool(over and draft.when and not (inside or its_days(known, draft)))


def its_days(known: Draft, draft: Draft) -> bool:
    """ "berangkat ke Kairo. Kunjungan ini dijadwalkan pada 14-16 Mei": the days of the journey that has just begun."""
    begun = known.family == "visit" and known.when is None and _DEPARTS.match(known.kind.reason) is not None
    return begun and draft.rule == "journey-linked" and draft.scene - known.scene <= _SOON


def under_way(known: Draft, draft: Draft) -> bool:
    """Whether `draft` tells a part still ahead of a journey that has begun: the arrival, another town of the host's country.

    "Berangkat ke Tokyo ... dijadwalkan tiba"; "mendarat di Beijing ... juga akan mengunjungi Guangzhou".
    """
    if known.status.value is not Status.happened or draft.status.value is not Status.planned:
        return False
    if known.family == draft.family == "visit" and draft.when is None and _EVE.match(draft.status.reason):
        return True  # "Jelang kunjungannya ke Myanmar, Hun Sen mengatakan ..."
    if known.family == draft.family == "visit" and draft.when is None and draft.kind.reason.startswith("selama"):
        return True  # "Selama berada di Israel, Bolsonaro akan mengunjungi Yerusalem"
    if not (known.family == draft.family == "visit" and 0 <= draft.scene - known.scene <= _SOON):
        return False
    if DURING in draft.status.reason and draft.when is None:
        return True
    if leg_ahead(known, draft):
        return True
    landing = _DEPARTS.match(known.kind.reason) and _ARRIVES.match(draft.kind.reason)
    near = draft.when is None or (known.when and known.when.value.overlaps(draft.when.value, slack=_ONE_JOURNEY))
    back = draft.kind.reason == "kembali" and not (known.city and draft.city and known.city.value == draft.city.value)
    town = draft.city and near and not back  # "tiba di Yangon ... sore hari akan kembali ke Yangon"
    begun = _DEPARTS.match(known.kind.reason) or (
        known.when
        and (_ARRIVES.match(known.kind.reason) or known.kind.reason.startswith(("perjalanan", "kunjungan", "lawatan")))
    )  # "melakukan perjalanan ke AS pada Rabu ini ... diperkirakan singgah di New York"
    begun = begun or (draft.when is None and known.when and _VISITS.match(known.kind.reason))
    itself = (
        draft.frame == "journey" and near and not _ANOTHER.search(draft.kind.reason)
    )  # "kunjungan itu akan berlangsung empat hari"
    # "melakukan kunjungan ke Indonesia pada Kamis. 'Ia akan mengunjungi Indonesia dan Kamboja,' kata Lin"
    announced = draft.frame == "travel" and not (draft.when or draft.city) and known.when
    itself = itself or bool(announced and known.when and known.when.value.grain in (Grain.day, Grain.interval))
    return bool(landing or ((town or itself) and begun))


def was_asked(known: Draft, draft: Draft) -> bool:
    """ "Putin berkunjung ke Mongolia. ... Ia diundang Presiden Khurelsukh": to the visit just told, which he has made."""
    asked = draft.frame == "invite" and draft.kind.reason == "diundang" and draft.when is None
    made = known.family == "visit" and known.status.value is Status.happened and AGAIN not in draft.status.reason
    return asked and made and bool(known.who and draft.who) and known.parties[0].actor == draft.parties[0].actor


def leg_ahead(known: Draft, draft: Draft) -> bool:
    """ "tiba di Rusia. Ia bertolak ke Vladivostok untuk pertemuannya dengan Putin, Kamis": he is there, that day is the meeting's."""
    landed = known.when is None and known.status.value is Status.happened and _ARRIVES.match(known.kind.reason)
    on = draft.status.value is Status.planned and draft.city is not None and _DEPARTS.match(draft.kind.reason)
    return bool(landed and on and known.family == draft.family == "visit" and 0 < draft.scene - known.scene <= _SOON)


# "berkunjung ke China pada Senin. Macron akan menuju Beijing".
_VISITS = re.compile(r"(?:berkunjung|mengunjungi|melawat)\b")


def onward(known: Draft, draft: Draft) -> bool:
    """ "bertolak ke Israel dan Yordania. Ia di Israel hingga Rabu sebelum terbang ke Yordania": the second stop is still ahead."""
    if known.status.value is not Status.happened or draft.status.value is not Status.planned:
        return False
    near = known.family == draft.family == "visit" and 0 <= draft.scene - known.scene <= _SOON
    leaves = all(_DEPARTS.match(one.kind.reason) for one in (known, draft))
    return near and leaves and known.scene != draft.scene and (draft.when is None or not still_ahead(known, draft))


_ANOTHER = re.compile(r"balasan|lanjutan|kedua|ketiga")


_GOAL = re.compile(r"(?: (?:resmi|kerja|kenegaraan|singkat|resminya))* ke (?=[a-z])")


def unknown_goal(scene: Scene, trigger: Trigger) -> bool:
    """ "melakukan perjalanan ke Saint Vincent": it leads to a place that no table knows, not to whoever else is named."""
    hit = _GOAL.match(scene.words, trigger.end)
    return hit is not None and scene.view[scene.at[hit.end()]].isupper()
