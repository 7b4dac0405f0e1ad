"""What two drafts of one contact say together: the latest status, the better words of each field (codebook decision 9)."""

from __future__ import annotations

import re
from dataclasses import replace

from kronik.knowledge.nearness import WIDE, settlement
from kronik.model import HELD_OR_DUE, Claim, ContactKind, Grain, Party, Span, Status
from kronik.read.clause.aims import AIMED
from kronik.read.clause.invited import GIVEN
from kronik.read.clause.remarks import AGAIN, EARLIER, MAY_YET_BE, NOT_YET, REVIVED, RUMOURED, THAT_ONE, WOULD_BE
from kronik.read.clause.status import DURING
from kronik.read.clause.triggers import WELCOMES
from kronik.read.contacts.apart import aimed, on_that_day
from kronik.read.contacts.cametrue import came_at_last
from kronik.read.contacts.draft import Draft, same_party
from kronik.read.contacts.intended import IN_TURN
from kronik.read.contacts.onejourney import arrives, leg_ahead, onward, under_way
from kronik.read.contacts.refused import refused

LOOKED_FOR = re.compile(r"cue '(?:menantikan|nantikan|dinantikan)'$")
_STORY = 14  # sentences after a meeting within which its agenda is told
_SAME_DAY = 6  # sentences after a reception within which what the two went on to do is told
_LONG = 20  # minutes: who talk as long do not only greet each other
_FORCE = {Status.cancelled: 5, Status.denied: 4, Status.happened: 3, Status.planned: 2, Status.proposed: 1}


def _goes_on(known: Draft, draft: Draft) -> bool:
    """ "tiba di Swiss ... berencana melanjutkan perjalanan ke Jenewa": the next town is not where he landed."""
    return known.status.value is not draft.status.value and draft.kind.reason.startswith("perjalanan")


def join(known: Draft, draft: Draft) -> Draft:
    """One draft from two that tell of one contact: the latest status, the better words of each field."""
    merged = fill(known, draft)
    return replace(
        merged,
        who=_who(known, draft),
        kind=_kind(known, draft),
        status=_status(known, draft),
        open_channel=known.open_channel and draft.open_channel,
        sure=max(known.sure, draft.sure),
    )


_HOPED_OF = re.compile(r"cue '\w*harap")
_BARE = "no cue: told as done"  # the reason of clause/status.py


def _still_ahead(done: Draft, other: Draft) -> bool:
    """ "... akan digelar bulan depan. C menanggapi pertemuan A dan B": what nobody tells as held is as far off as before."""
    day = other.when.value if other.when and other.status.value is Status.planned else None
    told_ahead = bool(day and day.anchor and day.earliest > day.anchor)
    return told_ahead and done.when is None and done.status.reason.startswith(_BARE) and done.rule.startswith("noun")


def _status(known: Draft, draft: Draft) -> Claim[Status]:
    if under_way(known, draft) or GIVEN in draft.status.reason or on_that_journey(known, draft):
        return known.status  # who was asked before: what became of it is told already
    if onward(known, draft) or refused(known, draft):
        return draft.status
    one, two = known.status, draft.status
    if one.value is two.value:
        invited = next((claim for claim in (one, two) if claim.reason == "an invitation"), None)
        return invited or max(one, two, key=lambda claim: claim.score)
    if (
        asked := taken_back(one, two)
        or _only_hoped_of(one, two)
        or _as_wished(known, draft)
        or _of_invitation(known, draft)
    ):
        return asked
    if Status.happened in (one.value, two.value):
        done, other = (known, draft) if one.value is Status.happened else (draft, known)
        if known.family == "visit" and done.when and other.when and done.when.value.latest <= other.when.value.earliest:
            return done.status  # the guest is there; another day of the visit is ahead
        if (
            other is known
            and known.family == "visit"
            and _dated_plan(other)
            and not done.when
            and done.frame == "journey"
        ):
            return (
                other.status
            )  # "akan mengunjungi Rusia pada 16 Juni". "... dalam lawatan itu": the noun alone tells nothing done
        if other is known and (_came_about(other, done) or came_at_last(other, done)):
            return done.status
        vague = other.open_channel or (done.of_persons and not other.of_persons)
        landed = known.family == "visit" and done.kind.reason.startswith(("tiba", "mendarat"))
        if other is known and (vague or landed) and done.when and other.when is None:
            return done.status  # "Ia akan membahas investasi dengan Emir": the agenda of the meeting told later
        if (
            on_that_day(done, other)
            or NOT_YET in done.status.reason
            or (other is known and _still_ahead(done, other))
            or (done is known and aimed(done) and done.when is None)
        ):
            return other.status
        if other is draft and (told_of(done, other) or LOOKED_FOR.match(other.status.reason)):
            return done.status  # "Putin menerima Macron, Senin. Sebelumnya Macron mengaku menantikan pertemuan itu"
        if other is draft and done.when and other.when and _lent(other):
            return (
                done.status
            )  # "A bertemu B hari ini. ... Setelah itu, keduanya akan menggelar pertemuan": told in order
        that_day = other.when and (done.when is None or done.when.value == other.when.value)
        if other is known and that_day and IN_TURN.search(done.status.reason):
            return other.status  # "Usai bertemu Xi, ia akan kembali": told in the order of the plan
        return done.status if done.status.score >= other.status.score else other.status
    return two if revived(one, two) else max(one, two, key=lambda claim: _FORCE[claim.value])


def _only_hoped_of(one: Claim[Status], two: Claim[Status]) -> Claim[Status] | None:
    """ "berharap pertemuan itu berbuah": whether it is settled or held, other words tell."""
    hoped = next((c for c in (one, two) if c.value is Status.planned and _HOPED_OF.match(c.reason)), None)
    return (two if hoped is one else one) if hoped else None


def on_that_journey(known: Draft, draft: Draft) -> bool:
    """ "dijadwalkan tiba pada Kamis dalam kunjungan pertamanya": the noun says on which journey, not that it was made."""
    on_it = known.family == "visit" and draft.frame == "journey" and draft.status.reason.endswith(DURING)
    lost = known.status.value is Status.cancelled and draft.rule == "journey-there"
    return on_it and 0 <= draft.scene - known.scene <= lost


def taken_back(one: Claim[Status], two: Claim[Status]) -> Claim[Status] | None:
    """What holds of a denial and a plan where one of them is told as earlier; None where two sides differ (decision 9).

    "membantah laporan bahwa A akan bertemu B ... Axios sebelumnya melaporkan keduanya akan bertemu": it is denied. "sebelumnya
    mengatakan tidak akan bertemu Xi. Namun, keduanya akan bertemu di Busan": it is planned.
    """
    for denial, plan in ((one, two), (two, one)):
        if denial.value is Status.denied and plan.value in (Status.planned, Status.proposed, Status.happened):
            ahead = RUMOURED in plan.reason or (plan.value is not Status.happened and EARLIER in plan.reason)
            return {(True, False): plan, (False, True): denial}.get((EARLIER in denial.reason, ahead))
    return None


def revived(one: Claim[Status], two: Claim[Status]) -> bool:
    """ "Trump membatalkan KTT itu. ... KTT itu tetap akan digelar": called off, then said to go on after all."""
    if one.value is not Status.cancelled:
        return False
    again = {Status.planned: REVIVED, Status.proposed: MAY_YET_BE}.get(two.value)
    return again is not None and again.match(two.reason) is not None


def told_of(done: Draft, ahead: Draft) -> bool:
    """Whether what is ahead is told as such of an earlier day, or is by its very word the one that was held."""
    that_one = THAT_ONE in ahead.status.reason or _went_on(done, ahead)
    past = (that_one and ahead.when is None and done.when is not None) or EARLIER in ahead.status.reason
    return past or agenda(done, ahead)


def _went_on(done: Draft, ahead: Draft) -> bool:
    """ "menerima tamunya ... Kedua pemimpin kembali ke istana untuk mengadakan pertemuan": the same day's talks."""
    one_word = len({claim.spans for claim in ahead.who}) == 1
    return one_word and ahead.status.reason == AIMED and 0 < ahead.scene - done.scene <= _SAME_DAY


_TALK_OVER = re.compile(r"membahas|membicarakan|mendiskusikan")


def agenda(done: Draft, ahead: Draft) -> bool:
    """ "menerima Rutte, Rabu. ... Keduanya diperkirakan akan membahas iuran": what the meeting just told of was to be about."""
    bare = not (ahead.when or ahead.city or ahead.country) and AGAIN not in ahead.status.reason
    planned = ahead.open_channel and ahead.status.value is Status.planned
    held = done.family == "talks" and (done.when is not None or done.city is not None)
    near = held and 0 < ahead.scene - done.scene <= _STORY
    return bare and planned and near and _TALK_OVER.match(ahead.kind.reason) is not None


def _as_wished(known: Draft, draft: Draft) -> Claim[Status] | None:
    """ "berharap bertemu Xi. Ini akan menjadi pertemuan pertama mereka": still only a wish."""
    wished = WOULD_BE in draft.status.reason and known.status.value is Status.proposed
    return known.status if wished else None


def _of_invitation(known: Draft, draft: Draft) -> Claim[Status] | None:
    """The status of a visit to which somebody was invited, unless a day or a plan says more: that which was made, else the wish."""
    claims = (known.status, draft.status)
    invited = next((claim for claim in claims if claim.reason == "an invitation"), None)
    if invited is None:
        return None
    made = (c for c in claims if c.value is Status.happened and c.reason.startswith("no cue"))
    if known.scene != draft.scene and (done := next(made, None)):
        return done
    planned = known.status.value is Status.planned
    passing = draft.kind.reason == "diundang" and planned  # "yang diundang langsung oleh ..., akan"
    return None if known.when or draft.when or passing else invited


def _came_about(ahead: Draft, done: Draft) -> bool:
    """ "mengajak keduanya duduk satu meja. Ia menjamu keduanya pada Jumat", '"Saya akan bertemu B besok," ... bertemu, Senin'."""
    if done.when is None or done.when.value.grain is not Grain.day:
        return False
    day = done.when.value
    same_day = ahead.when is not None and ahead.when.value.earliest == day.earliest
    return ahead.status.value is Status.proposed or bool(same_day and day.anchor and day.last < day.anchor)


_FAR_BACK = 150  # code points


def _lent(draft: Draft) -> bool:
    """Whether the day stands in a sentence before: the story lent it (read/contacts/storydays.py)."""
    return draft.when is not None and draft.when.spans[0].end + _FAR_BACK < draft.trigger.start


def _dated_plan(draft: Draft) -> bool:
    return draft.when is not None and draft.status.value is Status.planned


def by_phone(draft: Draft) -> bool:
    """Whether it is called a meeting and was a call: "pertemuan dengan telepon antara kedua pemimpin"."""
    return draft.family == "call" and draft.kind.reason.startswith(("pertemuan", "rapat"))


def _kind(known: Draft, draft: Draft) -> Claim[ContactKind]:
    for welcome, talks in ((known, draft), (draft, known)):
        if welcome.frame in WELCOMES and talks.frame in ("talk", "talks", "negotiate", "negotiation"):
            spoken = talks.kind  # who was welcomed in person did not telephone
            return replace(spoken, value=ContactKind.meeting) if spoken.value is ContactKind.call else spoken
    for greeting, talk in ((known, draft), (draft, known)):
        if greeting.frame == "handshake" and talk.open_channel and talk.minutes and talk.minutes.value >= _LONG:
            return replace(talk.kind, value=ContactKind.meeting)  # a handshake before an hour's talk
    for call in (known, draft):
        if by_phone(call):
            return call.kind
    if known.open_channel != draft.open_channel:
        return draft.kind if known.open_channel else known.kind
    if known.kind.value is not draft.kind.value and known.family == draft.family == "talks":
        meeting = known if known.kind.value is ContactKind.meeting else draft
        brief = draft if meeting is known else known
        return (
            brief.kind
            if meeting.frame == "meet" and brief.minutes or meeting.kind.reason == "pertemuan singkat"
            else meeting.kind
        )
    return known.kind


def _who(known: Draft, draft: Draft) -> tuple[Claim[Party], ...]:
    """All parties, each once; a person stands before the state that the person acts for."""
    asked, made = (known, draft) if known.frame == "invite" else (draft, known)
    if (
        asked.frame == "invite"
        and made.family == "visit"
        and made.frame != "invite"
        and made.status.value in HELD_OR_DUE
    ):
        return made.who  # he who travels, and where to
    first, second = (known.who, draft.who) if len(known.who) >= len(draft.who) else (draft.who, known.who)
    parties = list(first)
    for claim in second:
        for place, other in enumerate(parties):
            if same_party(claim.value, other.value):
                if claim.value.kind.value == "person" and other.value.kind.value != "person":
                    parties[place] = claim
                break
    return tuple(parties)


def fill(known: Draft, draft: Draft) -> Draft:
    """`known` with the circumstances that only `draft` gives."""
    when = None if onward(known, draft) else known.when
    if (
        draft.when
        and not leg_ahead(known, draft)
        and (when is None or _finer(draft, known) or arrives(known, draft) or aimed(known))
    ):
        when = draft.when
    return replace(
        known,
        when=when,
        city=_city(known, draft),
        country=known.country or draft.country,
        occasion=known.occasion or draft.occasion,
        minutes=known.minutes or draft.minutes,
        told=also_told(known, draft),
        sources=(
            *known.sources,
            *(s for s in draft.sources if s.value.name not in {k.value.name for k in known.sources}),
        ),
    )


def _city(known: Draft, draft: Draft) -> Claim[str] | None:
    """The place of both: the settlement rather than the region that holds it ("di Skotlandia ... di Turnberry")."""
    one, two = known.city, None if _goes_on(known, draft) else draft.city
    if one is None or two is None:
        return one or two
    wide, fine = settlement(one.value), settlement(two.value)
    narrower = wide and fine and wide.kind in WIDE and fine.kind not in WIDE and wide.iso3 == fine.iso3
    return two if (narrower or (aimed(known) and not aimed(draft))) and known.family == "talks" else one


def also_told(known: Draft, draft: Draft) -> tuple[Span, ...]:
    """The words that tell of the contact beside its first: those of both."""
    return (*known.told, draft.trigger, *draft.told)


def _finer(draft: Draft, known: Draft) -> bool:
    """Whether the draft's date is more exact than the known one."""
    if not (draft.when and known.when):
        return False
    one, two = draft.when.value, known.when.value
    if not one.overlaps(two):
        return False  # another day of the same journey
    if known.family == "visit" and one.earliest <= two.earliest and two.latest <= one.latest:
        return one.grain is Grain.interval  # the stated days of a visit tell more than the day of arrival
    if (
        known.family == "visit"
        and two.grain is Grain.interval
        and two.earliest <= one.earliest <= one.latest <= two.latest
    ):
        return False
    return (one.latest - one.earliest) < (two.latest - two.earliest)
