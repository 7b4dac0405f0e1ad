"""Which drafts of one article are one contact, and what they say of it together (codebook decisions 4, 9 and 10)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from kronik.knowledge import Knowledge
from kronik.model import OPEN, ActorKind, ContactKind, Grain, Status
from kronik.read.clause.aims import AIMED
from kronik.read.clause.invited import GIVEN
from kronik.read.clause.remarks import AGAIN, BEFORE_TOO, EARLIER, LAST, NOT_YET, SOONER, THAT_ONE
from kronik.read.contacts.apart import far, of_another_time, on_that_day, with_no_lent_year
from kronik.read.contacts.awaited import without_awaited
from kronik.read.contacts.cametrue import came_at_last, set_for_today
from kronik.read.contacts.draft import FORMER, Draft, swapped_parties
from kronik.read.contacts.intended import IN_TURN
from kronik.read.contacts.joined import LOOKED_FOR, join, on_that_journey, taken_back, told_of
from kronik.read.contacts.linked import link
from kronik.read.contacts.news import lend_day, only_named, otherwise_held
from kronik.read.contacts.nthtime import BY_COUNT, counted, told_singly
from kronik.read.contacts.onefamily import families_meet
from kronik.read.contacts.onejourney import long_before, onward, sets_off, under_way, was_asked
from kronik.read.contacts.otherround import ONE_MORE, next_round
from kronik.read.contacts.refused import refused
from kronik.read.contacts.samecircle import same_circle
from kronik.read.contacts.toldto import without_said_there

_SUMMIT = re.compile(r"ktt|konferensi tingkat tinggi|pertemuan puncak")
CALLED_OFF = "; called off then"  # another one, planned once: "Trump membatalkan kunjungan itu Agustus lalu"
_FINITE = ("reciprocal", "active", "passive")
_BEFORE_THIS = re.compile(r"cue '(?:terakhir|pernah|pertama kali|kali pertama)")
_AT_ONCE = 5  # sentences between a handshake and the meeting that it opens
_NEXT = 4  # sentences after a round within which the next or the one before is told
_NAMED = 2  # sentences after talks between states within which those who sat there are named


def gather(drafts: Sequence[Draft], know: Knowledge, published: date | None = None) -> tuple[Draft, ...]:
    """The drafts of an article as one draft a contact, in the order of the text."""
    contacts: list[Draft] = []
    told: list[int] = []  # the scene in which each was told of last
    for draft in without_said_there(drafts):
        if draft.linked:
            if not sets_off(contacts, draft):
                link(contacts, told, draft, know)
                lend_day(contacts, draft, published)
                told += [draft.scene] * (len(contacts) - len(told))
            continue
        if otherwise_held(contacts, draft) or only_named(contacts, draft):
            continue
        draft = set_for_today(contacts, draft, published)
        # the latest first, and a talk of the same two before the table at which they sat with others
        for place in sorted(reversed(range(len(contacts))), key=lambda at: len(contacts[at].who) > len(draft.who)):
            known = contacts[place]
            if same(known, draft) and not of_another_time(known, draft, published, know):
                contacts[place] = join(known, draft)
                told[place] = draft.scene
                break
        else:
            contacts.append(draft)
            told.append(draft.scene)
    contacts = once(with_no_lent_year(contacts, drafts, published))
    named = [draft for draft in contacts if not any(_named_talk(draft, other) for other in contacts)]
    return tuple(without_awaited(named, published))


def once(contacts: Sequence[Draft]) -> list[Draft]:
    """The contacts, each once: who, what, whether and when are the same, and the places can be."""
    kept: list[Draft] = []
    for draft in told_singly(contacts):
        place = next((i for i, known in enumerate(kept) if _nothing_differs(known, draft)), None)
        if place is None:
            kept.append(draft)
        else:
            kept[place] = join(kept[place], draft)
    return kept


def _nothing_differs(known: Draft, draft: Draft) -> bool:
    days, others = (one.when.value if one.when else None for one in (known, draft))
    of_one_word = known.trigger == draft.trigger and days is None and others is None
    one_time = days and others and (days.earliest, days.latest) == (others.earliest, others.latest)
    places = ((known.city, draft.city), (known.country, draft.country))
    return (
        bool(one_time or of_one_word)
        and known.family != "message"  # a letter and its answer
        and known.kind.value is draft.kind.value
        and known.status.value is draft.status.value
        and swapped_parties(known.parties, draft.parties) == 0
        and len(known.who) == len(draft.who)
        and not any(a and b and a.value != b.value for a, b in places)
    )


def _named_talk(aim: Draft, other: Draft) -> bool:
    """Whether the article tells of the talks that were the aim, with the leader by name."""
    if other is aim or not _aims_at(aim) or other.kind.value is not ContactKind.meeting or _aims_at(other):
        return False
    return other.scene >= aim.scene and (swapped_parties(aim.parties, other.parties) or 0) == 1


def same(known: Draft, draft: Draft) -> bool:
    """Whether two drafts tell of one contact."""
    if not families_meet(known, draft) or far(known, draft) or long_before(known, draft) or next_round(known, draft):
        return False
    if _both_told(known, draft) or (known.scene == draft.scene and NOT_YET in known.status.reason):
        return False  # "Sebelum berbicara dengan Putin, Bolton menemui pejabat Rusia"
    if known.family == draft.family == "visit" and _part_of(known, draft):
        return _statuses_agree(known, draft)
    if len(known.who) != len(draft.who) and not (
        _lead(known, draft) or _with_mediator(known, draft) or same_circle(known, draft)
    ):
        return False  # a table of three beside talks of two of them: two contacts
    if (
        known.scene != draft.scene
        and (_aims_at(known) or _aims_at(draft))
        and ContactKind.encounter in (known.kind.value, draft.kind.value)
    ):
        return False
    if (
        (_BEFORE_THIS.search(draft.status.reason) or LAST in draft.status.reason)
        and draft.when
        and not known.when
        and (known.scene < draft.scene or draft.rule == FORMER)
    ):
        return False  # "bersalaman. Keduanya terakhir bertemu pada 2017"
    if counted(known) != counted(draft) and _dated_once(known, draft):
        return False
    if known.status.value is draft.status.value and _the_one_before(known, draft):
        return False
    if BEFORE_TOO in draft.status.reason and not known.when and known.scene < draft.scene and _of_a_month(draft):
        return False  # "bertemu B di Doha. Juli lalu, A juga bertemu B"
    if (draft.status.reason == BY_COUNT and known.when is None) or ONE_MORE.fullmatch(draft.kind.reason):
        return False  # "..., pertemuan kedua mereka sejak KTT di Beijing pada 2014": not the one just told
    if (
        _once_more(known, draft)
        or (_another_wish(known, draft) and not same_circle(known, draft))
        or _at_another_gathering(known, draft)
        or _only_greeted(known, draft)
        or _only_greeted(draft, known)
    ):
        return False
    swapped = swapped_parties(known.parties, draft.parties)
    tied = _anchored(known, draft) or _both_sides(known, draft) or _named_after(known, draft)
    if swapped is None or (swapped > 1 and not tied):
        return False
    if swapped and (_wished_anew(known, draft) or _leaders_ahead(known, draft) or _undone_otherwise(known, draft)):
        return False
    return _statuses_agree(known, draft)


def _the_one_before(known: Draft, draft: Draft) -> bool:
    """ "Prabowo bertemu Ramaphosa. Empat hari sebelumnya ia menjamunya": two."""
    sooner = SOONER in draft.status.reason and draft.scene - known.scene == 1 and draft.family != "visit"
    return sooner or (BEFORE_TOO in draft.status.reason and known.when is not None and not draft.when)


def _dated_once(known: Draft, draft: Draft) -> bool:
    """Whether the one that is told singly has a day, and the several none."""
    several, single = (known, draft) if counted(known) else (draft, known)
    return several.when is None and single.when is not None and single.when.value.grain is Grain.day


def _part_of(known: Draft, draft: Draft) -> bool:
    """Whether one of several who came together is told of again: "Macron telah tiba di Kiev hari ini"."""
    actors = draft.actors
    return len(known.who) > 2 and len(draft.who) == 2 and actors < known.actors


def _wished_anew(known: Draft, draft: Draft) -> bool:
    """Whether the one is a leader's wish and the other a round of the states that was held, or the other way about."""
    wish, held = (known, draft) if known.status.value is Status.proposed else (draft, known)
    undone = wish.status.value is Status.proposed and wish.frame != "invite" and held.status.value is Status.happened
    named = any(party.kind is ActorKind.person for party in wish.parties)
    return bool(undone and (held.country or named))


def _leaders_ahead(known: Draft, draft: Draft) -> bool:
    """ "disambut Wakil Menlu B. ... Ia akan bertemu para pemimpin negara itu": others than who stood there."""
    ahead = draft.status.value in OPEN and known.status.value is Status.happened and known.of_persons
    # "akan bertemu para pemimpin Rusia. Kremlin mengatakan ia mungkin bertemu Putin": that is not settled
    unsure = (known.status.value, draft.status.value) == (Status.planned, Status.proposed)
    vague = draft if ahead else known
    leaders = any(claim.value.kind is ActorKind.state and claim.reason == "office" for claim in vague.who)
    return (ahead or unsure) and leaders and known.scene < draft.scene


def _undone_otherwise(known: Draft, draft: Draft) -> bool:
    """ "membatalkan pertemuan dengan pejabat Israel. Ia membantah pertemuan dengan Netanyahu": two."""
    return {known.status.value, draft.status.value} == {Status.cancelled, Status.denied}


def _aims_at(draft: Draft) -> bool:
    """Whether it is only what somebody came for, with leaders whom the sentence does not name: "untuk berunding di sana"."""
    return draft.rule in ("noun-loose", "noun-bare") and any(p.kind is ActorKind.state for p in draft.parties)


def _only_greeted(greeting: Draft, ahead: Draft) -> bool:
    """Whether a greeting that took place stands beside a meeting still to come: "disambut Erdogan", "esok keduanya berunding"."""
    happened = greeting.kind.value is ContactKind.encounter and greeting.status.value is Status.happened
    there = greeting.when or greeting.country or greeting.frame != "welcome"  # not "demi menyambut Anwar"
    talks = ahead.kind.value is ContactKind.meeting or ahead.open_channel
    return bool(happened and there) and talks and ahead.status.value in OPEN


def _once_more(known: Draft, draft: Draft) -> bool:
    """ "Erdogan menelepon Putin pada Jumat ... Ia akan kembali menelepon Putin": another one."""
    again = AGAIN in draft.status.reason and draft.status.value in OPEN
    return (
        bool(again and known.status.value is Status.happened and (known.when or draft.when)) and not known.open_channel
    )


def _another_wish(known: Draft, draft: Draft) -> bool:
    """Whether one wish of persons names a place and the other, told elsewhere, none: "perlu bertemu", "berharap bertemu di Riyadh"."""
    if not known.status.value is draft.status.value is Status.proposed or abs(draft.scene - known.scene) <= 1:
        return False
    if THAT_ONE in draft.status.reason:
        return False  # "kemungkinan pertemuan antara Trump dan Putin ini"
    return bool(known.country) != bool(draft.country) and known.of_persons and known.frame != "invite"


def _at_another_gathering(known: Draft, draft: Draft) -> bool:
    """ "setuju bertemu di Washington bulan depan. Pertemuan di sela Sidang Umum PBB tidak terwujud": that was another."""
    plan, lost = (known, draft) if draft.status.value is Status.cancelled else (draft, known)
    undone = plan.status.value in OPEN and lost.status.value is Status.cancelled
    return bool(undone and lost.occasion and lost.when is None and plan.when and plan.country and not plan.occasion)


def _anchored(known: Draft, draft: Draft) -> bool:
    """Whether a day, a settlement or a gathering ties them: states and their leaders do not meet at the same table by the word alone."""
    summit = any(_SUMMIT.match(one.kind.reason) for one in (known, draft))
    days = [one.when.value for one in (known, draft) if one.when and one.when.value.grain is Grain.day]
    same_day = summit or (len(days) == 2 and days[0].overlaps(days[1]))
    same_city = known.city and draft.city and known.city.value.lower() == draft.city.value.lower()
    same_margin = known.occasion and draft.occasion and known.occasion.value == draft.occasion.value
    return bool(same_day or same_city or same_margin)


def _both_sides(known: Draft, draft: Draft) -> bool:
    """ "Kedua pihak telah berbicara", said right after their leaders met: a word for both, with nothing of its own."""
    one_word = len({claim.spans for claim in draft.who}) == 1
    # "Macron dan Pezeshkian akan bertemu. Jadwal pertemuan Prancis dan Iran belum dipastikan"
    one_word |= (
        known.of_persons and draft.status.value in OPEN and all(p.kind is ActorKind.state for p in draft.parties)
    )
    there = known.country and draft.country and known.country.value == draft.country.value
    # "Horta bertemu Jokowi, Selasa. ... pertemuan delegasi kedua negara di Istana Bogor"
    placed = known.when is not None and not known.country and draft.kind.reason.lower().startswith("pertemuan")
    bare = not (draft.when or draft.occasion) and (there or placed or not (draft.city or draft.country))
    alike = draft.status.value is known.status.value or (
        draft.status.value is Status.proposed and known.status.value is Status.planned
    )
    return one_word and bare and 0 <= draft.scene - known.scene <= _NEXT + 2 and alike


def _lead(known: Draft, draft: Draft) -> bool:
    """ "Kepala CIA dan Mossad bertemu Kamel di Kairo pekan ini. Burns dan Barnea ...": the opening leaves names out."""
    vague = not known.of_persons
    named = draft.of_persons and len(known.who) < len(draft.who)
    days = known.when and draft.when and known.when.value.overlaps(draft.when.value)
    there = known.city and draft.city and known.city.value.lower() == draft.city.value.lower()
    near = 0 < draft.scene - known.scene <= _NAMED
    # "Para negosiator AS dan China bertemu di Washington, Kamis. A dan B menyambut C": they and nobody else
    states = {party.state for party in known.parties if party.kind is ActorKind.state}
    theirs = states == {party.state for party in draft.parties} and _named_after(known, draft)
    # "Putin bertemu utusan Trump di Kremlin, Rabu. Pembicaraan Putin dengan A dan B ...": who they were
    persons = {party.actor for party in known.parties if party.kind is ActorKind.person}
    sides = {party.state for party in known.parties} == {party.state for party in draft.parties}
    sent = sides and bool(persons) and persons < draft.actors
    sent = sent and bool(known.when) and not (draft.when or draft.city)
    return bool(vague and named and near and ((days and there) or theirs or sent))


def _with_mediator(known: Draft, draft: Draft) -> bool:
    """ "A dan B bertemu di Putrajaya. Dalam pertemuan itu, keduanya dimediasi C": C sat with them."""
    one_word = len({claim.spans for claim in draft.who}) == 1 and not draft.linked
    if known.frame == "convene" and one_word and len(known.who) == len(draft.who) + 1:
        return (
            0 <= draft.scene - known.scene <= _NAMED
        )  # "Anwar mempertemukan A dan B. Setelah berunding, keduanya ..."
    mediated = draft.frame == "convene" and draft.rule == "passive" and not draft.when
    return mediated and len(known.who) + 1 == len(draft.who) and 0 <= draft.scene - known.scene <= _NAMED


def _named_after(known: Draft, draft: Draft) -> bool:
    """ "AS, Jepang, dan India bertemu di Paris, Rabu. Menlu A berunding dengan rekannya B dan C": who they were is told next."""
    states = all(party.kind is ActorKind.state for party in known.parties)
    persons = draft.of_persons
    there = known.city or known.country or (draft.country and not draft.when)  # the one says when, the other where
    round_of_talks = known.when is not None and (there or len(known.who) > 2)
    nothing_new = draft.when is None and (draft.city is None or known.city is None)
    told = known.sure >= 1  # not another round, told in passing
    told = told and "empat mata" not in draft.kind.reason  # the heads of delegations talked alone before the round
    if draft.rule == "noun-involved" and states and persons:
        return 0 < draft.scene - known.scene <= _NAMED  # "Pertemuan itu akan melibatkan Menlu A dan Menlu B"
    if known.status.value is draft.status.value is Status.planned and not (known.when or known.country) and states:
        # "Prancis akan kembali berbicara dengan Rusia. Macron berencana mengadakan pembicaraan dengan Putin"
        return persons and 0 < draft.scene - known.scene <= _NAMED
    return bool(
        told and states and persons and round_of_talks and nothing_new and 0 < draft.scene - known.scene <= _NAMED
    )


def _earlier_visit(done: Draft, ahead: Draft) -> bool:
    """ "akan bertolak ke Kazan ... Pada Juni 2025 ia berkunjung ke Rusia": an earlier visit beside one to come."""
    last = re.search(r"cue '(?:terakhir|pernah)", done.status.reason)
    return bool(last or (ahead.when is None and _of_a_month(done)))


def _of_a_month(done: Draft) -> bool:
    """Whether only its month or year is told."""
    return done.when is not None and done.when.value.grain in (Grain.month, Grain.year)


def _both_told(known: Draft, draft: Draft) -> bool:
    """ "yang bertemu Kim pada 2018, mengatakan ingin bertemu lagi": two verbs of one sentence, two contacts."""
    verbs = known.rule in _FINITE and draft.rule in _FINITE and known.family == draft.family != "visit"
    one_held = (known.status.value is Status.happened) != (draft.status.value is Status.happened)
    undone = {known.status.value, draft.status.value} & {Status.cancelled, Status.denied}
    two = verbs and one_held and not undone and known.scene == draft.scene and not _to_settle(known, draft)
    return two and not (known.open_channel or draft.open_channel)


def _looked_for_there(done: Draft, ahead: Draft) -> bool:
    """ "bertemu di Hanoi, Minggu. ... ia menantikan pertemuannya di Hanoi": the one that was held."""
    if NOT_YET in done.status.reason + ahead.status.reason:
        return True  # "Sebelum bertemu Putin, Trump bermain golf": whichever is told of it
    if EARLIER not in ahead.status.reason and told_of(done, ahead):
        return True  # "menantikan kabar baik dari pertemuan dengan Putin itu"
    there = done.city and ahead.city and done.city.value == ahead.city.value
    return bool(there and not ahead.when and LOOKED_FOR.match(ahead.status.reason))


def _to_settle(known: Draft, draft: Draft) -> bool:
    """ "A dan B bertemu untuk merundingkan gencatan senjata": what they met for."""
    aim = draft.frame == "negotiate" and draft.status.reason == AIMED and known.scene == draft.scene
    return on_that_day(known, draft) or (aim and known.family == "talks")


def _asked_for(known: Draft, draft: Draft) -> bool:
    """ "mengundang Trump pada Mei": to the visit of which is told what became of it."""
    asked, visit = (known, draft) if GIVEN in known.status.reason else (draft, known)
    on = asked.status.reason.partition(GIVEN + " on ")[2]
    given = known.family == "visit" and GIVEN in asked.status.reason
    return given and not (on and visit.when and str(visit.when.value.last) < on)


def _statuses_agree(known: Draft, draft: Draft) -> bool:
    one, two = known.status, draft.status
    if (
        one.value is two.value
        or _asked_for(known, draft)
        or was_asked(known, draft)
        or refused(known, draft)
        or (known.scene == draft.scene and (known.frame, draft.frame) == ("journey", "travel"))
        or on_that_journey(known, draft)
    ):
        return True
    pair = {one.value, two.value}
    if pair == {Status.cancelled, Status.denied} or taken_back(one, two):
        return True
    if pair <= {*OPEN, Status.cancelled}:
        together = known.when and draft.when and known.when.value.overlaps(draft.when.value)
        return bool(together) or not (CALLED_OFF in one.reason + two.reason and (known.when or draft.when))
    if under_way(known, draft) or onward(known, draft) or _looked_for_there(known, draft) or _to_settle(known, draft):
        return True
    if Status.happened in pair and pair & set(OPEN):
        done, ahead = (known, draft) if one.value is Status.happened else (draft, known)
        if known.family == "visit" and _earlier_visit(done, ahead):
            return False
        if known.family == "visit" and ahead is known and 0 <= done.scene - ahead.scene <= 4:
            return ahead.when is None or done.when is None or ahead.when.value.overlaps(done.when.value)
        wished = counted(done) and ahead.status.value is Status.proposed
        if EARLIER in ahead.status.reason and not (_of_a_month(done) or wished) and ahead.kind.value is done.kind.value:
            return True  # not of a handshake: the formal meeting that was planned is another
        if done.when and known.scene == draft.scene and draft.rule in ("noun-loose", "noun-bare"):
            return True  # "diterima Prabowo Kamis ini sebelum pertemuan empat mata"
        calls = known.family == draft.family == "call" and not (known.open_channel or draft.open_channel)
        if calls and 0 < abs(done.scene - ahead.scene) <= _AT_ONCE and ahead.status.value is Status.planned:
            return ahead.when is None  # "akan segera menelepon Sultan". "Sultan sudah dihubungi pada Sabtu"
        if done.when:  # "Ia akan membahas investasi dengan Emir": the agenda of the meeting told later
            agenda = ahead is known and ahead.open_channel and ahead.status.value is Status.planned
            # "mengajak keduanya duduk satu meja. Ia menjamu keduanya pada Jumat"
            invited = ahead.rule == "asked" and len(ahead.who) > 2 and 0 <= done.scene - ahead.scene <= _NAMED
            # "dijadwalkan bertemu perwakilan AS": who sat there for the state is told next
            planned = ahead is known and ahead.status.value is Status.planned
            filled = planned and not ahead.of_persons and done.of_persons and done.scene - ahead.scene <= _NAMED
            # "terbang ke Washington untuk bertemu B. Keduanya bertemu pada Senin": what he came for, and came to
            aimed = ahead is known and ahead.status.reason.startswith(AIMED)
            aimed = (aimed and 0 < done.scene - ahead.scene <= _NAMED) or came_at_last(ahead, done)
            return bool(ahead.when or invited or filled or aimed) or (agenda and done.kind.value is ContactKind.meeting)
        fixed = ahead is known and ahead.when is not None and ahead.status.value is Status.planned
        if fixed and done.family == ahead.family and IN_TURN.search(done.status.reason):
            return True  # "akan bertemu Xi pada 30 Oktober. Usai bertemu Xi, ia kembali": told in the order of the plan
        if ahead.when and done.rule in _FINITE:
            return False  # "akan bertemu pada Rabu ... juga menjamunya setiba di sana"
        return done.status.score <= 0.8
    return False
