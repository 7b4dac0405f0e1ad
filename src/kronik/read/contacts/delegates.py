"""Who sat at the table of a round of talks: heads of delegations and mediators, told beside it (codebook decision 7).

"Rusia dan Ukraina berunding di Istanbul. Delegasi Rusia dipimpin Medinsky, tim Ukraina diketuai Umerov": they are the
parties, since a state is one only where no person is named. "Perundingan itu ditengahi Qatar": a mediator is one too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from kronik.knowledge.register import HEADS
from kronik.model import HELD_OR_DUE, ActorKind, Claim, ContactKind, Party, Reference, Status
from kronik.read.clause.arguments import referents
from kronik.read.clause.scene import BODY, GROUP, INSTITUTION, PERSON, PLACE, PLURAL, STATE, TIME, Scene
from kronik.read.clause.sides import Sides
from kronik.read.clause.syntax import list_at, syntax
from kronik.read.clause.triggers import Trigger
from kronik.read.contacts.apart import of_another_time
from kronik.read.contacts.draft import Draft
from kronik.read.contacts.joined import join
from kronik.read.contacts.mediators import ROUND_OF_TALKS, ending_at, sits, with_mediators
from kronik.read.contacts.otherround import ROUNDS
from kronik.read.contacts.parties import SPEAKS, SPEAKS_FOR, Parties, claims_of
from kronik.read.contacts.samecontact import same
from kronik.read.contacts.setting import Setting
from kronik.read.openings import heads, holds
from kronik.read.wordclasses import AFTER, BEFORE, TALKS

_SAME_STORY = 8  # sentences
_STORY = 12  # sentences after a reception in which its guests are listed
_TAKEN_UP = 1  # sentences after a delegation in which "mereka" means it
_NEAR = 3  # sentences after a round in which its delegations are told
_FAR = 7  # and in which words may say outright who leads one
_SIDE = f"[{STATE}{GROUP}{BODY}{INSTITUTION}]"
_HEADS = r"(?:[\w'-]+ ){0,5}?"
_LED_BY = "dipimpin|diketuai|dikepalai|diwakili|mengutus|mengirim(?:kan)?|menurunkan"
_LEADING = "memimpin|mengetuai|mengepalai|mewakili|menjadi ketua"
_LED_WORDS, _LEADING_WORDS = heads([_LED_BY]), heads([_LEADING])  # most sentences have none
# "Delegasi Rusia kembali dipimpin P", "AS diwakili P dan P", "Washington mengutus P", "tim Utara diketuai P".
_LED = re.compile(
    rf"(?:{_SIDE}|{PLURAL}|\btuan rumah|\b(?:delegasi|rombongan|tim|pihak|kubu)(?: (?!yang\b)\w+)?)(?:(?: yang)? (?:beranggotakan|terdiri|berjumlah|berkekuatan)[^.;,\"]{{1,30}})?(?:,? (?:akan |bakal |juga |sendiri |kembali |tetap |lagi-lagi |kali ini |masih |dijadwalkan |diperkirakan |dalam \w+ itu )*)(?:{_LED_BY})"
    rf"(?: langsung)?(?: oleh)? (?:(?:delegasi|rombongan|tim)(?: yang)? (?:dipimpin|diketuai|dikepalai)(?: oleh)? )?{_HEADS}(?={PERSON})"
)
# "Dipimpin P, delegasi itu ...", "Sebagai ketua delegasi, P ...", "Yang memimpin delegasi itu adalah P", "Ketua delegasinya P".
_CREW = r"(?:delegasi|rombongan|tim)(?:nya)?\b"
_TEAM = rf"(?:{_CREW}|{PLURAL}|{_SIDE})"
_HEADED_WORDS = heads(
    [r"dipimpin|diketuai|dikepalai|pimpinan|kepemimpinan|ketua|kepala|pemimpin|memimpin|mengetuai|mengepalai"]
)
_HEADED = re.compile(
    rf"(?:\A|[,;] )\W*(?:(?:dengan )?(?:dipimpin|diketuai|dikepalai|di bawah (?:ke)?pimpinan)(?: langsung)?(?: oleh)? {_HEADS}(?={PERSON}[^.;]{{0,50}}?,? {_TEAM})"
    rf"|(?:(?:(?:sebagai|selaku) )?(?:ketua|kepala|pemimpin|pimpinan) (?:{_CREW}|{PLURAL})|yang (?:memimpin|mengetuai|mengepalai) {_TEAM})(?: (?:itu|tersebut|ini))?(?:,| adalah| ialah| yaitu| yakni)* (?={PERSON}))",
    re.IGNORECASE,
)
# "P dan P masing-masing memimpin delegasi A dan B", "P mengepalai tim A".
_LEADS = re.compile(
    r",? (?:(?:masing-masing|akan|bakal|juga|sendiri|turut|yang|langsung|diperkirakan|dijadwalkan|direncanakan|disebut|dilaporkan|dipercaya|ditugaskan|ditunjuk) )*"
    rf"(?:{_LEADING})(?: (?:delegasi|tim|rombongan|perunding|{TALKS}|pihak|kubu|pemerintah))* ?(?={_SIDE}|{PLURAL}|(?:(?<=rombongan )|(?<=delegasi )|(?<=tim ))[\w -]{{0,40}}(?:itu|tersebut)\b|(?<=delegasi ){PLACE}|(?<=delegasi )(?:masing-masing|negaranya|kedua (?:negara|pihak))\b|(?<=tim )(?:masing-masing|perunding masing-masing|negaranya)\b)"
)
# "Delegasi Qatar yang hadir yaitu P, P, dan P": who stands first leads, the others accompany.
_MEMBERS = re.compile(
    rf"(?P<side>{_SIDE})(?: (?:yang )?(?:hadir|ikut|diterima|datang)(?: \w+)?)?,? (?:yaitu|yakni|adalah|terdiri (?:dari|atas)|antara lain|termasuk|di antaranya|beranggotakan|meliputi) {_HEADS}(?P<head>{PERSON})"
)
# "Menhan P, yang mengetuai delegasi negaranya, mengatakan ...", "P selaku ketua tim Rusia".
_ASIDE = re.compile(
    r",? yang (?:(?:juga|kembali|turut|akan) )*(?:memimpin|mengetuai|mengepalai) (?:delegasi|tim|rombongan|perunding|juru runding|perundingan|pembicaraan|pertemuan|sidang|putaran|negosiasi)\b"
    r"|,? (?:(?:selaku|sebagai) )?(?:ketua|kepala|pemimpin|pimpinan) (?:delegasi|tim|perunding|juru runding|negosiator)\b",
    re.IGNORECASE,
)
# "A dan B berada di ruangan berbeda", "A berhadapan dengan tim B".
_ROOMS = re.compile(
    r" (?:berada|duduk|menempati|ditempatkan|bertahan|tetap)(?: (?:di|dua|dalam))* (?:ruang(?:an)?|kamar|hotel|gedung|tempat|lokasi)(?: yang)? (?:terpisah|berbeda|berlainan)\b"
)
_FACING = re.compile(
    rf" (?:\([^()]{{1,30}}\) )?(?:dan |serta )?(?:duduk )?(?:berhadapan|berhadap-hadapan) dengan (?:(?:tim|delegasi|negosiator|perunding|rekannya|mitranya|utusan|pihak),? )*{_HEADS}(?={PERSON})"
)
LEADS = "leads a delegation there"
LED = "is said to lead one"
BESIDE = "leads one, as is said in passing"
_SENT = re.compile(r"(?:delegasi|rombongan)\b", re.IGNORECASE)
# "Perundingan itu dipimpin P dan P", "Sidang Komisi Bersama A-B di Jakarta, Selasa, dipimpin P dan P".
_CHAIRED = re.compile(
    rf"\W*(?:{ROUND_OF_TALKS}|sidang)\b(?:(?!\b(?:yang|{AFTER}|{BEFORE})\b)[^.;\"]){{0,90}}?"
    r"[ ,](?:dipimpin|diketuai|dikepalai|dihadiri|diikuti|melibatkan|dilakukan(?! dengan| bersama)|mempertemukan)"
    rf"(?: langsung)?(?: oleh)? {_HEADS}(?={PERSON})"
)


def at_table(contacts: Sequence[Draft], setting: Setting) -> tuple[Draft, ...]:
    """The contacts with the heads of delegations in the place of their states, and with those who mediated."""
    done = _with_those_there(list(contacts), setting)
    seated, last = -1, -1  # the round that took heads last, and in which scene
    for scene in setting.scenes:
        if heads := _heads(scene, setting):
            goes_on = seated if scene.index - last <= 1 else -1
            seated = _seat(done, scene, heads, goes_on)
            last = scene.index if seated >= 0 else last
            done = [_led_on_its_way(known, scene, heads) for known in done]
        elif head := _first_member(scene, setting):
            done = [_with_member(known, scene, head) for known in done]
    return tuple(with_mediators(_with_envoy(draft, setting), setting) for draft in _once(done, contacts, setting))


_DATED = re.compile(
    rf"(?:(?!\b(?:{AFTER}|{BEFORE})\b)[^.;\"]){{0,90}}?(?:{TIME}| di (?:[\w-]+ ){{0,3}}[{PLACE}{STATE}])"
)
_WITHIN = re.compile(r"\b(?:dalam|pada) (?:sebuah |suatu )?$")


def _with_those_there(contacts: list[Draft], setting: Setting) -> list[Draft]:
    """ "A bertemu B di Abu Dhabi, dalam pembicaraan yang diikuti C dan D": they sat at that table."""
    done = list(contacts)
    for there in contacts:
        scene = setting.scenes[there.scene]
        start = scene.place(there.trigger.start)
        if there.rule != "noun-between" or there.when or not _WITHIN.search(scene.words, 0, start):
            continue
        for place, known in enumerate(done):
            beside = known is not there and known.scene == there.scene and known.rule in ("reciprocal", "active")
            if beside and known.family == there.family == "talks" and known.status.value is there.status.value:
                new = tuple(claim for claim in there.who if not sits(claim.value, known))
                if scene.place(known.trigger.start) < start and len(new) == len(there.who):
                    done[place] = replace(known, who=(*known.who, *new))
                    done.remove(there)
                    break
    return done


def _seat(contacts: list[Draft], scene: Scene, heads: Parties, goes_on: int) -> int:
    """Put heads of delegations into the latest round told before, in the place of the states for which they speak.

    `goes_on` is the round whose first delegation the sentence before told, or -1; so is what is returned.
    """
    for place in sorted(range(len(contacts)), key=lambda p: -contacts[p].scene):
        known = contacts[place]
        passing = known.sure < 1  # another round, told in passing, has both its delegations told at once
        if passing and (len(heads) < 2 or _CHAIRED.match(scene.words)):
            continue
        near = 1 if passing else _NEAR
        if not passing and _NEAR < scene.index - known.scene <= _FAR and place != goes_on:
            near, heads = _FAR, tuple(head for head in heads if head.reason == LED)
        if known.family != "talks" or not (0 <= scene.index - known.scene <= near or place == goes_on):
            continue
        # "P, yang memimpin delegasi, menyiapkan putaran ketiga": who will sit there is told elsewhere
        sure = tuple(head for head in heads if head.reason != BESIDE or known.status.value is Status.happened)
        seated = tuple(_seated(known.who, _in_order(known.who, sure)))
        if seated != known.who:
            contacts[place] = replace(known, who=seated)
            return place
    _take_up(contacts, scene, heads)
    return -1


def _take_up(contacts: list[Draft], scene: Scene, heads: Parties) -> None:
    """ "Delegasi Hamas yang dipimpin P tiba. Mereka bertemu B": P stands for those who are meant."""
    for place, known in enumerate(contacts):
        meant = [claim for claim in known.who if claim.reason == Reference.plural.value]
        if known.family == "talks" and len(meant) == len(heads) == 1 and 0 < known.scene - scene.index <= _TAKEN_UP:
            contacts[place] = replace(known, who=tuple(_seated(known.who, heads)))


def _in_order(who: Parties, heads: Parties) -> Parties:
    """ "Komandan India dan China bertemu. Pertemuan itu dipimpin Singh dan Liu": officers unknown, in the order of their states."""
    sides = [claim.value.state for claim in who if claim.value.kind is ActorKind.state]
    told = all(
        head.reason == LED for head in heads
    )  # "Dipimpin P, delegasi itu ...": the one side whose leader is missing
    if (len(sides) != len(who) and not told) or len(heads) != len(sides) or any(head.value.state for head in heads):
        return heads
    return tuple(replace(h, value=replace(h.value, state=s)) for h, s in zip(heads, sides, strict=True))


def _first_member(scene: Scene, setting: Setting) -> Parties:
    """Who stands first in the list of a delegation, as acting for its state."""
    hit = _MEMBERS.search(scene.words)
    sent = scene.names.get(hit.start()) if hit else None
    if hit is None or sent is None or not _SENT.match(setting.view, sent.phrase.start):
        return ()
    side = claims_of((sent,), setting)
    head = claims_of(referents(scene, (hit.start("head"),)), setting)
    return tuple(replace(one, value=replace(one.value, state=side[0].value.state)) for one in head if side)


# "Hamas akan mengirim delegasi ke Kairo. Delegasi tersebut dipimpin P": he travels.
_THAT_DELEGATION = re.compile(
    r"\b(?:delegasi|rombongan|tim) (?:tersebut|itu|ini)\b|\A\W*(?:delegasi|rombongan|tim) di(?:pimpin|ketuai|kepalai)\b",
    re.IGNORECASE,
)


def _led_on_its_way(known: Draft, scene: Scene, heads: Parties) -> Draft:
    """A journey of a delegation with its head in its place."""
    near = known.family == "visit" and len(known.who) == 2 and 0 < scene.index - known.scene <= _NEAR
    if (
        not near
        or known.who[0].value.kind is ActorKind.person
        or not _THAT_DELEGATION.search(scene.span.cut(scene.view))
    ):
        return known
    led = tuple(head for head in heads if head.reason == LED)
    return replace(known, who=(*_seated(known.who[:1], led), *known.who[1:]))


def _with_member(known: Draft, scene: Scene, head: Parties) -> Draft:
    """A contact of that delegation with its head in its place."""
    if known.family in ("talks", "visit") and 0 <= scene.index - known.scene <= _STORY:
        return replace(known, who=tuple(_seated(known.who, head)))
    return known


def _seated(who: Parties, heads: Parties) -> Iterator[Claim[Party]]:
    for claim in who:
        rebels = claim.value.kind is ActorKind.group and any(
            other.value.kind is ActorKind.state and other.value.state == claim.value.state for other in who
        )  # whose state sits there too: who leads its delegation does not speak for them
        mine = [] if rebels else [head for head in heads if _speaks_for(head.value, claim.value)]
        others = {other.value.actor for other in who}
        yield from (head for head in mine if head.value.actor not in others) if mine else (claim,)


def _speaks_for(head: Party, side: Party) -> bool:
    return side.kind is not ActorKind.person and head.state is not None and head.state == side.state


def _heads(scene: Scene, setting: Setting) -> Parties:
    """The persons whom a sentence calls heads or envoys of a delegation."""
    found: list[Claim[Party]] = []
    words, grammar = scene.words, syntax(setting.know)
    for hit in _LED.finditer(words) if holds(words, _LED_WORDS) else ():
        side = claims_of(referents(scene, (hit.start(),)), setting)
        for claim in claims_of(referents(scene, list_at(scene, hit.end(), grammar)), setting):
            found.append(replace(_of_side(claim, side), reason=LED))
    for hit in _HEADED.finditer(words) if holds(words, _HEADED_WORDS) else ():
        named = claims_of(referents(scene, list_at(scene, hit.end(), grammar)), setting)
        found.extend(replace(claim, reason=LED) for claim in named)
    for hit in _LEADS.finditer(words) if holds(words, _LEADING_WORDS) else ():
        if words[hit.start() - 1 : hit.start()] != PERSON:
            continue
        sides = claims_of(referents(scene, list_at(scene, hit.end(), grammar)), setting)
        heads = claims_of(referents(scene, ending_at(scene, hit.start() - 1, setting.know)), setting)
        found.extend(_of_side(head, sides if len(sides) == 1 else ()) for head in heads)
    if chaired := _CHAIRED.match(words):
        found.extend(claims_of(referents(scene, list_at(scene, chaired.end(), grammar)), setting))
    found.extend(_by_office(scene, _AT_TABLE, setting))
    found.extend(_told_beside(scene, setting))
    once = {claim.value.actor: claim for claim in found if claim.value.kind is ActorKind.person}
    return tuple(once.values())


# "Juru runding Korea Utara P", "Ketua delegasi Ukraina P", "Delegasi AS yang dipimpin P": by their office they sit there.
_AT_TABLE = re.compile(
    r"(?:(?:kepala|ketua|pemimpin|pimpinan|wakil) tim\b|(?:(?:kepala|ketua|pemimpin|pimpinan|wakil) )?(?:juru runding|juru negosiasi|negosiator|perunding|tim (?:negosiasi|perunding|negosiator)|delegasi)\b)"
    r"(?! .{0,30}\b(?:dan|serta|bersama)\b)"
    r"|[^.;,\"]{2,40}? yang (?:juga |kembali |akan )?(?:dipimpin|diketuai|dikepalai)(?: langsung)?(?: oleh)? ",
    re.IGNORECASE,
)
_ENVOY = re.compile(r"(?:utusan|wakil khusus|perwakilan khusus)\b", re.IGNORECASE)


def _by_office(scene: Scene, office: re.Pattern[str], setting: Setting) -> Parties:
    """The persons whom their office in this sentence shows as those who negotiate."""
    found: list[Claim[Party]] = []
    for position, named in scene.names.items():
        if named.sign == PERSON and office.match(scene.view, scene.at[position], named.phrase.end):
            found.extend(claims_of((named,), setting))
    return tuple(found)


def _told_beside(scene: Scene, setting: Setting) -> Iterator[Claim[Party]]:
    """Who leads by an apposition, who sits in a room of his own, and whom somebody faces."""
    for named in scene.names.values():
        if named.sign == PERSON and _ASIDE.match(setting.view, named.phrase.end):
            yield from (replace(claim, reason=BESIDE) for claim in claims_of((named,), setting))
    if (apart := _ROOMS.search(scene.words)) and apart.start() - 1 in scene.names:
        yield from claims_of(referents(scene, ending_at(scene, apart.start() - 1, setting.know)), setting)
    if facing := _FACING.search(scene.words):
        yield from claims_of(referents(scene, list_at(scene, facing.end(), syntax(setting.know))), setting)


def _spoken_back(draft: Draft, setting: Setting) -> Parties:
    """ "Menlu Rubio menyebut perundingan dengan delegasi Ukraina ...": he who speaks for his state, where he may have sat there."""
    spans = {claim.spans[0] for claim in draft.who if claim.reason == SPEAKS}
    named = [one for one in setting.scenes[draft.scene].names.values() if one.sign == PERSON and one.phrase in spans]
    persons = claims_of(named, setting)
    return tuple(claim for claim in persons if claim.value.office not in (*HEADS, *SPEAKS_FOR))


def _with_envoy(draft: Draft, setting: Setting) -> Draft:
    """ "AS dan Taliban berunding. Utusan khusus AS P mengatakan ... Delegasi Taliban dipimpin P": he sat there for his state."""
    kinds = {party.kind is ActorKind.person for party in draft.parties}
    held = draft.status.value in HELD_OR_DUE and draft.frame in ROUNDS
    if len(draft.who) != 2 or len(kinds) == 1 or draft.family != "talks" or not held:
        return draft
    if speaker := _spoken_back(draft, setting):
        return replace(draft, who=tuple(_seated(draft.who, speaker)))
    for scene in setting.scenes[draft.scene : draft.scene + _NEAR]:
        if envoys := _by_office(scene, _ENVOY, setting):
            return replace(draft, who=tuple(_seated(draft.who, envoys)))
    return draft


def led_there(
    scene: Scene, trigger: Trigger, found: Sides, before: Sequence[Draft], setting: Setting
) -> tuple[Parties, ...]:
    """Who sat at the table of talks of which nobody else is told: "A memimpin delegasi X. Delegasi Y dipimpin B dalam perundingan itu"."""
    known = any(draft.family == "talks" and not draft.linked for draft in before)
    if not found.linked or known or trigger.frame.kind not in ("meeting", "talk"):
        return ()
    if found.rule != "noun-linked" and not _DATED.match(scene.words, trigger.end):
        return ()  # "perundingan hampir tuntas": a process
    reach = _NEAR if found.rule == "noun-linked" else _NEAR + 1
    told = setting.scenes[max(0, scene.index - 1) : scene.index + reach]
    once = {
        claim.value.actor: replace(claim, reason=LEADS)
        for one in told
        for claim in _heads(one, setting)
        if claim.value.state
    }
    return (tuple(once.values()),) if len({claim.value.state for claim in once.values()}) > 1 else ()


def _of_side(head: Claim[Party], side: Parties) -> Claim[Party]:
    """Somebody of whose state nothing is known leads the delegation of the state named."""
    if head.value.state is None and side:
        return replace(head, value=replace(head.value, state=side[0].value.state))
    return head


def _once(contacts: Sequence[Draft], before: Sequence[Draft], setting: Setting) -> list[Draft]:
    """Each contact once: a round whose delegates are named now may be the meeting of these persons told elsewhere."""
    done: list[Draft] = []
    untouched = {id(draft) for draft in before}  # "KTT kedua di Hanoi" was set apart from the one told before
    for draft in contacts:
        if _listed_again(draft, contacts):
            continue
        for place, known in enumerate(done):
            apart = draft.sure < 1 and untouched >= {id(known), id(draft)} and bool(draft.country and not known.country)
            apart = apart and draft.status.value is Status.happened
            alike = not apart and known.actors == draft.actors and same(known, draft)
            if alike and not of_another_time(known, draft, setting.published.day, setting.know):
                done[place] = join(known, draft)
                break
        else:
            if not _greets_at_table(draft, contacts):
                done.append(draft)
    return done


def _listed_again(draft: Draft, contacts: Sequence[Draft]) -> bool:
    """Whether it is one of several of one list, of all of whom one gathering is told: "untuk bertemu Presiden A, B, dan C"."""
    mine = draft.actors
    fellows = [one for one in contacts if one.trigger == draft.trigger and len(one.who) == len(draft.who)]
    whole = {party.actor for one in fellows for party in one.parties}
    return len(fellows) > 1 and any(
        other.family == draft.family
        and other.status.value is draft.status.value
        and mine < whole <= other.actors
        and (len(fellows) > 2 or len(other.who) > 3)
        and not (draft.when and other.when and not draft.when.value.overlaps(other.when.value, slack=1))
        for other in contacts
    )


def _greets_at_table(draft: Draft, contacts: Sequence[Draft]) -> bool:
    """Whether two greet each other at a meeting of three or more: no contact of its own (codebook decision 8)."""
    mine = draft.actors
    return draft.kind.value is ContactKind.encounter and any(
        other.kind.value is ContactKind.meeting
        and mine < other.actors
        and abs(other.scene - draft.scene) <= _SAME_STORY
        and other.status.value is draft.status.value
        and not (draft.when and other.when and not draft.when.value.overlaps(other.when.value))
        for other in contacts
    )
