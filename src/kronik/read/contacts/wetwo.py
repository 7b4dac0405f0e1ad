""" "Kami bertemu di Davos": the speaker of a quotation and the one other whom he speaks to, speaks of, or met last."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from kronik.model import ActorKind, Claim, Party, Reference
from kronik.read.clause.arguments import referents
from kronik.read.clause.scene import PERSON, PRONOUN, SIGNS, SPEAKER, Scene
from kronik.read.clause.sides import Sides
from kronik.read.clause.triggers import Trigger
from kronik.read.contacts.draft import Draft, foreign
from kronik.read.contacts.parties import Parties, claims_of
from kronik.read.contacts.setting import Setting
from kronik.read.wordclasses import DONE, HOLD, WILL

_REACH = 3  # sentences
_KINDS = ("meeting", "talk", "call", "encounter")
_WE = ("kami", "kita")
_MODALS = rf"(?:{WILL}|{DONE}|baru|baru saja|juga|lalu|kemudian|berdua|sepakat(?: untuk)?|setuju(?: untuk)?|ingin|berharap(?: dapat| bisa)?|segera|pertama kali|terakhir|terakhir kali|kembali|selalu|{SIGNS['T']})"
# "kami sepakat bertemu", "kami akan segera berbicara lewat telepon"
_BEFORE_VERB = re.compile(
    rf"(?P<we>{PRONOUN})(?:(?: [^.;\"{SIGNS['N'][1:-1]}]{{3,60}}?)?,? dan(?= {WILL}))?(?: {_MODALS})* $"
)
# "kami baru saja menyelesaikan pertemuan yang produktif"
_BEFORE_NOUN = re.compile(
    rf"(?P<we>{PRONOUN})(?: {_MODALS})* (?:{HOLD}|menyelesaikan|mengakhiri|memulai|menuntaskan)(?: (?:sebuah|satu))? $"
)
# "pertemuan kami", "percakapan telepon terakhir kami"
_OURS = re.compile(
    rf"(?: (?:bilateral|telepon|hangat|terakhir|pertama|kedua|hari ini|pagi ini|tadi))* (?P<we>{PRONOUN})"
)
_TO_WHOM = re.compile(
    rf"[^.;\"]{{0,60}}?, {SIGNS['H']} (?:(?:juga|langsung|{DONE}) )*(?:mengundang|meminta|mengajak|meyakinkan|mengatakan kepada|menyampaikan kepada|memberi tahu|mengucapkan selamat kepada) (?:[\w-]+ ){{0,2}}(?P<whom>{PERSON})"
)
# "kami bertukar pandangan dengan Pak Wali Kota": with somebody whom no sign stands for
_SOMEBODY = re.compile(r"(?: [a-z-]+){0,2}? (?:dengan|bersama) (?!(?:baik|hangat|akrab|santai|lancar|tenang)\b)")
# "saya katakan kepadanya bahwa saya ingin bertemu": with him
_TO_HIM = re.compile(rf"(?P<whom>{PRONOUN}) (?:bahwa )?(?P<self>{PRONOUN})(?: {_MODALS})* $")

_YOU = re.compile(r"(?: dengan| kepada)? anda\b")  # "saya berharap dapat bertemu Anda suatu hari nanti"


def we_two(
    scene: Scene, trigger: Trigger, found: Sides, told: Sequence[Draft], setting: Setting
) -> tuple[Parties, ...]:
    """The two of whom the speaker says "kami" where he names no counterpart; nothing where that is not told."""
    quote = scene.inside_quote(trigger.start)
    if quote is None or found.right or trigger.frame.kind not in _KINDS or len(found.left) > 1:
        return ()
    if trigger.frame.name == "phone" and (pair := _called_me(scene, trigger, found, setting)):
        return (pair,)
    if trigger.frame.shape == "with" and (pair := _told_him(scene, trigger, setting)):
        return (pair,)
    if _YOU.match(scene.words, trigger.end):
        return _with_you(scene, trigger, quote[0], told, setting)
    we = _we(scene, trigger)
    if we is None or _SOMEBODY.match(scene.words, trigger.end):
        return ()
    speaker = claims_of((scene.names[we],), setting)
    if len(speaker) != 1 or speaker[0].value.office == "spokesperson":
        return ()  # "kami berharap akan melakukan pembicaraan", says a spokesman: not he
    for others in (
        _named(scene, (at for at in scene.names if quote[0] <= at < trigger.start), speaker[0], setting),
        _addressed(scene, trigger, speaker[0], setting),
        _beside(scene, quote[1], speaker[0], setting),
        *_told_of(scene, told, speaker[0], 1),
        *_before(scene, speaker[0], setting),
        *_told_of(scene, told, speaker[0], _REACH),
    ):
        if others:
            return ((speaker[0], *(replace(claim, score=0.6) for claim in others[-1:])),)
    return ()


def _called_me(scene: Scene, trigger: Trigger, found: Sides, setting: Setting) -> Parties:
    """ "Kemarin Macron telepon", kata Jokowi: him who tells of it, unless he speaks for somebody."""
    quote = setting.quote_at(scene.at[trigger.start])
    callers = claims_of(referents(scene, found.left), setting)
    told = (
        claim for one in (scene, *setting.scenes[: scene.index]) for claim in claims_of(one.names.values(), setting)
    )
    teller = next((claim for claim in told if quote and claim.value.actor == quote.speaker_actor), None)
    if teller is None or len(callers) != 1 or teller.value.office in ("spokesperson", "chief_of_staff"):
        return ()
    return (callers[0], replace(teller, score=0.6)) if foreign(callers[0].value, teller.value) else ()


def _we(scene: Scene, trigger: Trigger) -> int | None:
    """Where the "kami" of whom the trigger tells stands."""
    if trigger.frame.shape == "noun":
        hit = _OURS.match(scene.words, trigger.end) or _BEFORE_NOUN.search(scene.words, 0, trigger.start)
    else:
        hit = _BEFORE_VERB.search(scene.words, 0, trigger.start) if trigger.frame.shape == "with" else None
    if hit is None:
        return None
    referent = scene.names.get(hit.start("we"))
    return hit.start("we") if referent and referent.span.cut(scene.view).lower() in _WE else None


def _told_him(scene: Scene, trigger: Trigger, setting: Setting) -> Parties:
    """ "Saya katakan kepadanya bahwa saya ingin bertemu"."""
    hit = _TO_HIM.search(scene.words, 0, trigger.start)
    if hit is None or scene.names[hit.start("self")].span.cut(scene.view).lower() != "saya":
        return ()
    pair = claims_of((scene.names[hit.start("self")], scene.names[hit.start("whom")]), setting)
    return pair if len(pair) == 2 and foreign(pair[0].value, pair[1].value) else ()


def _with_you(
    scene: Scene, trigger: Trigger, start: int, told: Sequence[Draft], setting: Setting
) -> tuple[Parties, ...]:
    """The speaker and the one to whom his letter or word just told of went."""
    selves = [at for at in sorted(scene.names) if start <= at < trigger.start and scene.names[at].sign == SPEAKER]
    speaker = claims_of((scene.names[selves[-1]],), setting) if selves else ()
    if len(speaker) != 1:
        return ()
    others = next(iter(_told_of(scene, told, speaker[0], _REACH)), ())
    return ((speaker[0], *(replace(claim, score=0.6) for claim in others[-1:])),) if others else ()


def _named(scene: Scene, places: Iterable[int], speaker: Claim[Party], setting: Setting) -> Parties:
    """The persons at these places with whom the speaker can have a contact."""
    found = claims_of((scene.names[at] for at in sorted(places)), setting)
    return tuple(c for c in found if c.value.kind is ActorKind.person and foreign(c.value, speaker.value))


def _addressed(scene: Scene, trigger: Trigger, speaker: Claim[Party], setting: Setting) -> Parties:
    """ "Ketika kami bertemu, saya mengundang Ishiba": whom the next clause speaks of."""
    hit = _TO_WHOM.match(scene.words, trigger.end)
    return _named(scene, (hit.start("whom"),), speaker, setting) if hit else ()


def _beside(scene: Scene, end: int, speaker: Claim[Party], setting: Setting) -> Parties:
    """ "... kata Stubb mengenai hubungannya dengan Trump": the one other whom the clause of speech names."""
    named = [at for at in scene.names if at >= end and scene.names[at].reference is not Reference.plural]
    found = _named(scene, named, speaker, setting)
    return found if len(found) == 1 else ()


def _told_of(scene: Scene, told: Sequence[Draft], speaker: Claim[Party], reach: int) -> Iterable[Parties]:
    """With whom the speaker had the contact told of within so many sentences before."""
    for draft in reversed(told):
        actors = [claim.value.actor for claim in draft.who]
        if scene.index - draft.scene <= reach and len(actors) == 2 and speaker.value.actor in actors:
            yield tuple(
                c for c in draft.who if c.value.actor != speaker.value.actor and c.value.kind is ActorKind.person
            )
            return


def _before(scene: Scene, speaker: Claim[Party], setting: Setting) -> Iterable[Parties]:
    """The one other whom the sentence before names."""
    if scene.index == 0:
        return
    last = setting.scenes[scene.index - 1]
    found = _named(last, last.names, speaker, setting)
    yield found if len(found) == 1 else ()
