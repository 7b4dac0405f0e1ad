"""What a noun without parties of its own adds to the contacts told before: "Pertemuan itu digelar di ...", "kunjungan itu batal"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kronik.knowledge import Knowledge
from kronik.model import OPEN, ContactKind, Status
from kronik.read.clause.aims import AIMED
from kronik.read.clause.cuescope import CALLED_OFF_BEFORE
from kronik.read.clause.remarks import AGAIN, LAST
from kronik.read.clause.triggers import WELCOMES
from kronik.read.contacts.apart import far
from kronik.read.contacts.calledoff import journey_before
from kronik.read.contacts.cametrue import aim_reached, held, is_set, on_a_day_set, over
from kronik.read.contacts.deniedafter import CONTACT, called_false, claim_denied, never_was, rumour_denied
from kronik.read.contacts.draft import LAST_TIME, Draft, swapped_parties
from kronik.read.contacts.heldthere import REACH, held_there, of_that_town
from kronik.read.contacts.joined import also_told, fill, revived
from kronik.read.contacts.notthewelcome import met_before
from kronik.read.contacts.nthtime import COUNTED, several_told
from kronik.read.contacts.ofwhom import of_whom, offered_there
from kronik.read.contacts.onejourney import its_days, still_ahead
from kronik.read.contacts.otherround import (
    ONE_MORE,
    RETREAT,
    ROUND_ITSELF,
    another,
    negotiated,
    next_round,
    round_before,
)
from kronik.read.contacts.putoff import put_off
from kronik.read.contacts.refused import of_no_wish
from kronik.read.contacts.talkedover import meeting_of

_TALKED = re.compile(r"noun-(?:linked|bare)")
_IN_PRIVATE = re.compile(r"bilateral|empat mata|tatap muka|tertutup|tete|tête")
_A_MOMENT = 10  # minutes
_NEXT = 4  # sentences after a round within which the next or the one before is told
_UNNAMED = 4  # the same for "tawaran itu", "membatalkannya"


def link(contacts: list[Draft], told: Sequence[int], draft: Draft, know: Knowledge) -> None:
    """ "Pertemuan itu berlangsung di ...": the contact of that family told of last takes up what the sentence adds.

    `told` are the scenes in which the contacts were told of last.
    """
    order = _told_last_first(contacts, told)
    if ROUND_ITSELF.match(draft.kind.reason):
        order.sort(
            key=lambda at: not negotiated(contacts[at])
        )  # "dua putaran terdahulu": of the talks, not of the leaders
    if RETREAT in draft.kind.reason:
        order.sort(key=lambda at: RETREAT not in contacts[at].kind.reason)  # "Retret ke-10 berlangsung pada 2023"
    if _OF_STATES.match(
        draft.kind.reason
    ):  # "Sidang Komisi Bersama terakhir": of ministers, not with a Secretary-General
        order = [at for at in order if all(p.state in know.places.countries for p in contacts[at].parties)] or order
    if draft.rule == COUNTED:
        _counted(contacts, order, draft)
    elif draft.rule == "noun-earlier":
        _earlier(contacts, draft)
    elif draft.rule == "noun-all":
        _all_of_them(contacts, draft)
    elif draft.frame == "discuss":
        contacts.extend((meeting_of(draft),) if draft.who else ())
        _discussed(contacts, order, draft)
    elif draft.frame == "undo":
        _undone(contacts, told, order, draft)
    elif (place := of_that_town(contacts, order, draft)) is not None:
        contacts[place] = fill(contacts[place], draft)
    elif draft.family == "visit" and "terakhir" in draft.kind.reason and (journey := journey_before(contacts, draft)):
        contacts.append(replace(draft, who=journey.who, linked=False, sure=0.6))
    else:
        same = [at for at in order if draft.who and swapped_parties(contacts[at].parties, draft.parties) is not None]
        ahead = draft.status.value is Status.planned and draft.status.reason.startswith("cue")
        plans = [at for at in order if contacts[at].status.value in OPEN] if ahead else []  # "... itu akan berlangsung"
        meant = any(_latest(contacts, places, told, draft, know) for places in (same, plans, order))
        # "disambut di KTT tersebut": not a meeting of those named last
        talks = draft.when or not _GATHERING.match(draft.kind.reason)
        if not meant and talks and len(draft.who) > 1 and draft.status.value is Status.happened:
            # "... kunjungan. Dalam pertemuan itu, kedua pemimpin"
            contacts.append(replace(draft, linked=False, sure=0.7))
        elif not meant and not draft.who and (pair := of_whom(contacts, order, draft)):
            contacts.append(replace(draft, who=pair.who, linked=False, sure=0.6))


def _discussed(contacts: list[Draft], order: Sequence[int], draft: Draft) -> None:
    """ "A bertemu B. Di Jenewa, keduanya membahas perdagangan selama dua jam": where the two just told of sat, and how long."""
    known = contacts[order[0]] if order else None
    if known is None or draft.who or not known.of_persons or not 0 < draft.scene - known.scene <= _SOON:
        return
    if known.status.value not in (Status.happened, Status.planned):
        return
    known = replace(known, minutes=known.minutes or draft.minutes)
    if known.family == "talks" and known.country is None and known.city is None:
        known = replace(known, city=draft.city, country=draft.country)
    contacts[order[0]] = known


_OF_STATES = re.compile(r"(?:sidang )?komisi bersama|konsultasi (?:tahunan|bilateral)|retre")


_GATHERING = re.compile(r"(?:ktt|konferensi|pertemuan puncak)$")


def _told_last_first(contacts: Sequence[Draft], told: Sequence[int]) -> list[int]:
    """The places of the contacts, those of the parties told of last before the others, of one pair the later before."""
    last: dict[frozenset[str], int] = {}
    groups = [frozenset(party.actor for party in draft.parties) for draft in contacts]
    for group, scene in zip(groups, told, strict=True):
        last[group] = max(scene, last.get(group, 0))
    return sorted(range(len(contacts)), key=lambda at: (last[groups[at]], at), reverse=True)


def _undone(contacts: list[Draft], told: Sequence[int], order: Sequence[int], draft: Draft) -> None:
    for place in order:
        known = contacts[place]
        if known.status.value is Status.planned and CALLED_OFF_BEFORE in draft.status.reason:
            return  # "memastikan pertemuan akan digelar setelah delapan hari sebelumnya ia membatalkan pertemuan itu"
        if known.status.value in (Status.cancelled, Status.denied) and draft.scene - told[place] <= 1:
            return  # "gagal bertemu Li. Beijing menampik permintaan itu": said of it already
        reach = REACH if CONTACT.search(draft.status.reason) else 1 if called_false(draft) else _UNNAMED
        if draft.scene - told[place] > reach or not _names_it(draft, known) or of_no_wish(known, draft):
            continue
        if _pending(known) or rumour_denied(known, draft):
            contacts[place] = replace(known, status=draft.status, sources=(*known.sources, *draft.sources))
            return
        if claim := claim_denied(known, draft):
            contacts.append(claim)
            return


def _latest(contacts: list[Draft], order: Sequence[int], told: Sequence[int], draft: Draft, know: Knowledge) -> bool:
    """Add it to the first of these that it takes up; whether there was one."""
    for place in order:
        known = contacts[place]
        if known.family == draft.family and draft.about and not draft.about & {party.state for party in known.parties}:
            return True  # "Zelensky, dalam pertemuan di sela sidang PBB, ...": not that of Trump and Xi
        if _other_journey(known, draft) or _long_over(known, draft) or met_before(contacts[:place], known, draft):
            continue
        if known.frame not in WELCOMES and _talked(known, draft) and _met_nearby(contacts, order, told, draft):
            continue  # "Keduanya bertemu. A lalu berjabat tangan dengan C. Pertemuan itu ...": not the handshake
        called = known.family == "call" and (
            draft.frame == "talks" or (draft.frame == "meeting" and known.open_channel)
        )
        called = called and not offered_there(known, draft)
        retreats = RETREAT in draft.kind.reason and RETREAT in known.kind.reason
        reach = draft.scene if retreats else REACH
        meant = (known.family == draft.family or called) and draft.scene - told[place] <= reach
        if meant and draft.scene - known.scene > reach:
            return True  # first told long before: what belongs to it is told there
        if meant and _to_follow(known, draft):
            contacts.append(replace(draft, who=known.who, when=draft.when or known.when, linked=False, sure=0.6))
            return True
        if meant and (other := _no_further_one(known, draft) or never_was(known, draft)):
            contacts.append(other)
            return True
        if meant:
            if put_off(known, draft):
                contacts.append(replace(draft, who=known.who, kind=known.kind, linked=False, sure=0.7))
                return True
            if _no_more(known, draft):
                contacts.append(replace(draft, who=known.who, when=None, linked=False, sure=0.6))
                return True
            if far(known, draft) and _RESULTS.match(draft.status.reason):
                return True  # "menginformasikan Houthi tentang hasil pertemuan di Riyadh": whose, nobody says
            before = LAST in draft.status.reason and draft.when and not known.when and not several_told(known)
            before = before and known.scene < draft.scene
            if next_round(known, draft):
                contacts.extend(filter(None, (another(known, draft, know),)))
            elif before or far(known, draft) or round_before(known, draft) or ONE_MORE.search(draft.kind.reason):
                _elsewhere(contacts, known, draft, know)
            else:
                contacts[place] = _with_link(known, draft, called=called)
            return True
    return False


def _met_nearby(contacts: Sequence[Draft], order: Sequence[int], told: Sequence[int], draft: Draft) -> bool:
    near = [at for at in order if draft.scene - told[at] <= REACH]
    return any(contacts[at].kind.value is ContactKind.meeting and contacts[at].of_persons for at in near)


_SOON = 3  # sentences after a welcome or a meeting within which it goes on


def _to_follow(known: Draft, draft: Draft) -> bool:
    """ "disambut di Istana. ... Acara akan dilanjutkan dengan pertemuan empat mata": the talks are still to come that day."""
    if known.official and _talked(known, draft):
        return True  # "disambut dengan upacara. Dalam pertemuan itu, ...": the talks are an act of their own
    greeted = known.frame in WELCOMES and known.kind.value is ContactKind.encounter
    greeted = greeted and known.status.value is Status.happened and known.of_persons and len(known.who) == 2
    ahead = draft.status.value is Status.planned and draft.status.reason.startswith("cue")
    private = draft.frame == "meeting" and _IN_PRIVATE.search(draft.kind.reason) is not None
    return bool(greeted and ahead and private) and 0 < draft.scene - known.scene <= _SOON


def _no_further_one(known: Draft, draft: Draft) -> Draft | None:
    """ "belum ada rencana pertemuan lanjutan. ... pertemuan di Helsinki itu berlangsung dua jam": the one that was held."""
    held = draft.status.value is Status.happened and draft.frame == "meeting" and bool(draft.country)
    next_denied = known.status.value is Status.denied and _NONE_PLANNED.search(known.status.reason)
    return replace(draft, who=known.who, linked=False, sure=0.6) if held and known.of_persons and next_denied else None


_NONE_PLANNED = re.compile(r"rencana|jadwal|agenda")


def _no_more(known: Draft, draft: Draft) -> bool:
    """ "berunding di Stockholm, Sabtu ... tidak berniat melanjutkan perundingan semacam itu": the next is refused."""
    held = known.status.value is Status.happened and draft.status.value is Status.denied
    return held and AGAIN in draft.status.reason


_RESULTS = re.compile(r"cue 'hasil'")


def _with_link(known: Draft, draft: Draft, *, called: bool) -> Draft:
    """The contact known with what a noun that takes it up says of it; `called` if a call is meant by that word."""
    # "Pertemuan berlangsung dua jam": a bare noun right after the contact lends its length, but neither day nor place
    lent = replace(known, minutes=known.minutes or draft.minutes) if draft.scene - known.scene <= 2 else known
    lent = replace(lent, told=also_told(known, draft))
    if known.status.value is Status.happened and draft.status.value in OPEN and not its_days(known, draft):
        draft = replace(draft, when=None)  # "berharap pertemuan Jumat itu akan berlanjut": the wish is of what follows
    came_true = aim_reached(known, draft)
    if known.status.value in OPEN and known.when is None and over(draft) and not came_true:
        draft = replace(draft, when=None)  # "akan menemui Lavrov setelah negosiasi pekan lalu": the talks before
    told = fill(known, draft) if draft.rule not in ("noun-loose", "noun-topic") or _day_set(known, draft) else lent
    if _talked(known, draft):
        told = replace(told, kind=draft.kind)  # welcomed, then "dalam pertemuan itu"
    if draft.minutes and draft.scene == known.scene and known.frame in WELCOMES:
        told = replace(told, kind=draft.kind)  # "mengantar Xi usai pertemuan empat jam"
    elsewhere = draft.rule == "noun-loose" and draft.scene != known.scene
    if known.open_channel and known.family == "call" and draft.frame == "phone-talk" and draft.rule == "noun-linked":
        told = replace(told, open_channel=False)  # "berbicara dengan Putin ... Panggilan tersebut"
    if called and draft.frame == "meeting" and not elsewhere:
        told = replace(told, kind=draft.kind, open_channel=known.status.value in OPEN)
    proposed = known.status.value is Status.proposed
    if (
        came_true
        or revived(known.status, draft.status)
        # "mendesak keduanya berunding. Perundingan digelar hari ini di Astana"
        or (proposed and known.when is None and held(draft))
        # "menerima undangan ke Turki. Kunjungan dijadwalkan tahun depan"
        or (proposed and (on_a_day_set(draft) or (known.family == "visit" and is_set(draft))))
    ):
        told = replace(told, status=draft.status)
    undone = draft.status.value in (Status.cancelled, Status.denied) and draft.status.score >= 0.8
    undone = undone and not draft.status.reason.startswith("cue 'kali ")  # "sudah dua kali tertunda"
    if (
        undone
        and (_pending(known) or _not_taken(known, draft) or rumour_denied(known, draft))
        and not _of_a_process(known, draft)
    ):
        told = replace(told, status=draft.status)
    return told


def _day_set(known: Draft, draft: Draft) -> bool:
    """ "Trump batal bertemu Putin. Kremlin sebelumnya menyebut pertemuan dijadwalkan pada Sabtu": the day that was set."""
    undated = known.when is None and known.status.value in (Status.planned, Status.cancelled)
    lost = known.status.value is draft.status.value is Status.cancelled
    return undated and draft.scene - known.scene <= _NEXT and (lost or is_set(draft))


def _of_a_process(known: Draft, draft: Draft) -> bool:
    """ "setuju bertemu May, tetapi tidak akan ada lagi negosiasi": they will meet."""
    return draft.rule == "noun-loose" and draft.frame == "negotiation" and known.frame in ("meet", "meeting", "see")


def _earlier(contacts: list[Draft], draft: Draft) -> None:
    """ "... beberapa bulan setelah pertemuan di Ruang Oval": the one held there, or another of those just told of."""
    near = [known for known in contacts if draft.scene - known.scene <= REACH and known.family == "talks"]
    if not near or not (draft.country or draft.when) or draft.status.value is not Status.happened:
        return
    held = [known for known in near if known.country and draft.country and not far(known, draft)]
    if any(known.scene < draft.scene - 1 or known.when for known in held if known is not near[-1]):
        return
    if near[-1].of_persons:
        contacts.append(replace(draft, who=near[-1].who, linked=False, sure=0.6))


def _counted(contacts: list[Draft], order: Sequence[int], draft: Draft) -> None:
    """ "Ini percakapan kedua mereka setelah yang pertama pada 11 Agustus": by the parties of the one told of last."""
    known = next((contacts[at] for at in order if contacts[at].family in ("talks", "call")), None)
    if known is None and draft.who:
        known = draft  # the two of whom the article speaks (read/contacts/recaps.py)
    if known is None or draft.scene - known.scene > REACH:
        return
    alike = [one for one in contacts if one.family == draft.family and one.parties == known.parties]
    if not any(one.when and draft.when and one.when.value.overlaps(draft.when.value) for one in alike):
        kind = known.kind if draft.frame == "talks" and not draft.country else draft.kind  # "percakapan kedua mereka"
        contacts.append(replace(draft, who=known.who, kind=kind, linked=False, sure=0.6))


def _all_of_them(contacts: list[Draft], draft: Draft) -> None:
    """ "Berbagai pertemuan itu digelar di Brussel": each of the talks just told of takes up what the sentence adds."""
    near = [
        at for at, known in enumerate(contacts) if draft.scene - known.scene <= REACH and known.family == draft.family
    ]
    for at in near:
        shared = {party.actor for party in contacts[at].parties} & {party.actor for party in contacts[near[-1]].parties}
        if shared and contacts[at].status.value is contacts[near[-1]].status.value and not far(contacts[at], draft):
            contacts[at] = fill(contacts[at], draft)


_UNANSWERED = re.compile(r"cue '(?:.*menolak|.*enggan|.*mengangkat|.*menjawab)'")


def _not_taken(known: Draft, draft: Draft) -> bool:
    """ "Biden menelepon pangeran. Namun, pangeran menolak menerima telepon itu": they did not talk."""
    near = draft.scene - known.scene <= 2 and known.frame in ("phone", "phone-talk")
    return near and draft.frame == "phone-talk" and bool(_UNANSWERED.match(draft.status.reason))


def _long_over(known: Draft, draft: Draft) -> bool:
    """Whether a visit only looked back on cannot be the one put off: "... sejak Pompeo pada 2018. Lawatan itu sempat ditunda"."""
    recalled = known.family == draft.family == "visit" and known.status.reason == LAST_TIME
    return recalled and draft.status.value is Status.cancelled


def _other_journey(known: Draft, draft: Draft) -> bool:
    """Whether a word for a journey means one of somebody else, or one that is still ahead."""
    if not draft.family == known.family == "visit":
        return False
    another = bool(draft.who) and draft.who[0].value.actor != known.who[0].value.actor
    return another or still_ahead(known, draft)


def _talked(known: Draft, draft: Draft) -> bool:
    """Whether those who were seen to greet each other also met, as a later noun says, and for more than a moment."""
    gone = draft.status.reason == AIMED  # "keduanya beranjak ke ruang itu untuk pertemuan bilateral"
    if known.kind.value is not ContactKind.encounter or not (gone or known.status.value is draft.status.value):
        return False
    ahead = known.frame == "welcome" and (known.status.value in OPEN or draft.status.reason == "cue 'dalam'")
    here = known.scene == draft.scene and draft.trigger.start > known.trigger.start
    if ahead and here and draft.frame == "meeting":
        # "akan menyambut Zelensky untuk sebuah pertemuan di Brussel", "menyambut Modi dalam sebuah pertemuan"
        return "singkat" not in draft.kind.reason
    private = _IN_PRIVATE.search(draft.kind.reason) and known.frame in (*WELCOMES, "handshake")
    if not private and (draft.frame != "meeting" or not _TALKED.match(draft.rule)):
        return False
    minutes = known.minutes or draft.minutes
    return "singkat" not in draft.kind.reason and (minutes is None or minutes.value > _A_MOMENT)


_NOT_COMING = re.compile(r"cue '(?:tidak|tak) [\w ]*(?:datang|hadir)")


def _names_it(draft: Draft, known: Draft) -> bool:
    """Whether the noun that is called off is of the known contact's family ("membatalkan pertemuan itu")."""
    words = draft.status.reason
    if _NOT_COMING.search(words):
        return known.frame == "invite"
    if any(noun in words for noun in ("kunjungan", "lawatan")):
        return known.family == "visit"
    if any(noun in words for noun in ("pertemuan", "pembicaraan", "perundingan", "percakapan")):
        return known.family in ("talks", "call")
    return True


def _elsewhere(contacts: list[Draft], known: Draft, draft: Draft, know: Knowledge) -> None:
    """A noun without parties whose day or place is not the latest contact's: an earlier one of the same parties."""
    for place, other in enumerate(contacts):
        if (
            other is not known
            and other.family == draft.family
            and swapped_parties(other.parties, known.parties) is not None
            and not far(other, draft)
            and (other.when or other.country)
        ):
            contacts[place] = fill(other, draft)
            return
    for place in reversed(range(len(contacts))):
        if contacts[place] is not known and held_there(contacts[place], draft):
            contacts[place] = fill(contacts[place], draft)
            return
    if again := another(known, draft, know):
        contacts.append(again)


def _pending(known: Draft) -> bool:
    """Whether it was still ahead: planned, proposed, or taken as done only because its day has passed."""
    return known.status.value in OPEN or "lies before publication" in known.status.reason
