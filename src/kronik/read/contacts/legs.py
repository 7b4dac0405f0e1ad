"""The next leg of a journey told before: whose it is, and whether it is as far ahead as the leg named before it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kronik.model import Claim, Party, Status
from kronik.read.clause.places import place_at
from kronik.read.clause.scene import PLACE, PRONOUN, SIGNS, STATE, Scene
from kronik.read.clause.triggers import Trigger
from kronik.read.contacts.draft import Draft
from kronik.read.contacts.parties import Parties
from kronik.read.contacts.setting import Setting
from kronik.read.wordclasses import AFTER, BEFORE, SAY

_REACH = 3  # sentences
# "Dari Mesir, ia menuju Qatar": as far ahead as Egypt is.
_FROM = re.compile(
    rf"\W*(?:(?:adapun|lalu|kemudian|selanjutnya|sementara itu|nantinya),? )?(?:dari|sepulang dari|{AFTER})(?: dari)? (?=[{STATE}{PLACE}],)"
)


# "Di Bangkok, Wang akan bertemu A. Ia kemudian bertolak ke Brasil".
_HE_THEN = re.compile(
    rf"\W*(?:(?:{SIGNS['H']} (?:kemudian|lalu|selanjutnya|lantas)\b)|(?:setelah itu|usai itu|selanjutnya|kemudian|dari sana|lalu),? {SIGNS['H']}"
    rf"|(?:{AFTER}|dari) [^.;,\"]{{3,80}}, {SIGNS['H']} (?:\w+ )?(?:melanjutkan|meneruskan|bertolak|terbang|menuju|beranjak)\b)"
)
# "Setelah ia mengakhiri kunjungan di Yunani, berlanjut ke Slovakia", in an agenda: both are ahead.
_ONCE_OVER = re.compile(
    rf"\W*(?:{AFTER}) (?:{SIGNS['H']} )?(?:mengakhiri|menyelesaikan|menuntaskan|merampungkan|menutup|dari) "
)


def _planned_once(draft: Draft, told: Sequence[Draft]) -> Draft | None:
    """The same visit as a sentence before tells it, where that is still ahead and nothing tells it as held."""
    ends = (draft.who[0].value.actor, draft.who[-1].value.state)
    visits = [one for one in told if one.family == "visit" and one.who]
    known = [one for one in visits if (one.who[0].value.actor, one.who[-1].value.state) == ends]
    return known[-1] if known and all(one.status.value is Status.planned for one in known) else None


def _plan_before(scene: Scene, draft: Draft, told: Sequence[Draft]) -> Draft | None:
    """The plan of the same traveller that the sentence before tells."""
    guest = draft.who[0].value.actor
    before = [known for known in told if known.scene == scene.index - 1 and known.status.value is Status.planned]
    return next((known for known in before if any(claim.value.actor == guest for claim in known.who)), None)


def next_leg(scene: Scene, draft: Draft, told: Sequence[Draft], setting: Setting) -> Draft:
    """A leg of a tour without day or cue of its own: planned if the leg named before it is."""
    held = draft.family == "visit" and draft.when is None and draft.status.value is Status.happened
    if held and draft.who and _ONCE_OVER.match(scene.words) and (plan := _planned_once(draft, told)):
        return replace(draft, status=replace(plan.status, score=0.6, reason="as planned"))
    goes_on = draft.rule == "journey-on" or (draft.who and _HE_THEN.match(scene.words))
    if held and goes_on and (before := _plan_before(scene, draft, told)):
        return replace(draft, status=replace(before.status, score=0.6, reason="goes on with what is planned"))
    hit = _FROM.match(scene.words) if held and draft.status.reason.startswith("no cue") else None
    place = place_at(scene.view, scene.at[hit.end()], scene.span.end, setting.know) if hit else None
    country = setting.know.places.countries.get(place.iso3) if place else None
    guest = draft.who[0].value.actor if draft.who else None
    home = draft.who[0].value.state if draft.who else None
    itself = place is not None and bool(draft.who) and draft.who[-1].value.state == place.iso3
    for known in reversed(told if country else ()):
        if known.scene == draft.scene or (itself and known.family != "visit"):
            continue
        there = country and known.country and known.country.value == country.iso2
        if there and any(claim.value.actor == guest or claim.value.state == home for claim in known.who[:-1]):
            ahead = known.status.value is Status.planned
            return (
                replace(draft, status=replace(known.status, score=0.6, reason="as the leg before")) if ahead else draft
            )
    return draft


# "Menlu belum dapat menjelaskan agenda kunjungan ke Australia", "Jubir menuturkan, dalam kunjungannya ke Australia, Menlu akan ...": whoever speaks of a journey does not make it.
SPEAKS_OF = re.compile(
    rf"\A[^.;,\"]{{0,30}}\b(?:{SAY})(?: bahwa| secara \w+| lebih lanjut| soal| mengenai| tentang| terkait| rencana| agenda| jadwal| persiapan)*(?:,? (?:dalam|selama|saat|usai|setelah|menjelang|di sela(?:-sela)?))? $"
)


_FROM_HERE = re.compile(rf"\W*(?:(?:{AFTER}|selepas|lalu|kemudian),? )?dari (?:sana|[\w ]{{0,12}}[{PLACE}{STATE}])")


def _goes_on(
    scene: Scene, trigger: Trigger, left: tuple[int, ...], who: Parties, told: Sequence[Draft]
) -> Claim[Party] | None:
    """ "Pelosi bertolak dari Taipei setelah bertemu Tsai. ... Dari Taipei, ia terbang ke Seoul": the guest, not the host."""
    lone = len(left) == 1 and scene.words[left[0]] == PRONOUN and len(who) == 2
    if not lone or trigger.frame.name != "travel" or not _FROM_HERE.match(scene.words):
        return None
    home = who[0].value.state
    stays = (d for d in reversed(told) if d.family == "visit" and len(d.who) == 2 and scene.index - d.scene <= _REACH)
    return next((d.who[0] for d in stays if d.who[1].value.state == home != d.who[0].value.state), None)


def same_journey(scene: Scene, trigger: Trigger, left: tuple[int, ...], who: Parties, told: Sequence[Draft]) -> Parties:
    """ "Lawatan ke UEA berlangsung hingga Kamis": the visitor of whom the article has told, not the one named last."""
    if guest := _goes_on(scene, trigger, left, who, told):
        return (replace(guest, score=0.5), *who[1:])
    told_of = left and SPEAKS_OF.match(scene.words[left[-1] + 1 : trigger.start])
    if trigger.frame.name != "journey" or (left and not told_of) or len(who) != 2:
        return who
    same = [
        d.who
        for d in told
        if d.family == "visit"
        and d.status.value is not Status.cancelled
        and d.who
        and d.who[-1].value.actor == who[-1].value.actor
    ]
    if not same or any(visit[0].value.actor == who[0].value.actor for visit in same):
        return who
    return (replace(same[-1][0], score=0.5), who[-1])


# "menemui Marcos di Manila sebelum melanjutkan safari": the journey is the subject's, not the host's.
_ON_AGAIN = re.compile(rf"\b(?:{BEFORE}|{AFTER}|melanjutkan|meneruskan|memulai|mengawali|mengakhiri)\b")


def sets_out_again(scene: Scene, welcomed: frozenset[int], trigger: Trigger) -> bool:
    """Whether those who were met do not travel here, but who met them."""
    last = max((at for at in welcomed if at < trigger.start), default=None)
    return last is not None and bool(_ON_AGAIN.search(scene.words, last, trigger.start))
