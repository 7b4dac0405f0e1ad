"""Parties that a sentence does not name because the article has told of them: "mereka", one side only, comments."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kronik.model import ActorKind, Claim, Party, Reference
from kronik.read.clause.arguments import referents
from kronik.read.clause.otherone import wishes_to
from kronik.read.clause.scene import PLACE, PLURAL, SIGNS, STATE, Scene
from kronik.read.clause.sides import Sides
from kronik.read.clause.triggers import Trigger
from kronik.read.contacts.correspondence import again_by, came_to, carried_to, handed_to, last_letter, written_before
from kronik.read.contacts.draft import Draft, foreign
from kronik.read.contacts.parties import Parties, as_state, claims_of
from kronik.read.contacts.reachedso import reached_so
from kronik.read.contacts.setting import Setting
from kronik.read.wordclasses import AFTER, DONE, HOLD, SAY, TALKS, WHILE, WILL

_REACH = 4  # sentences
_WISHES = re.compile(
    r"^[^.;\"]{0,30}\b(?:menawarkan|tawarkan|bersedia|siap|ingin|berharap|meminta|(?<!tidak )(?<!tak )menolak|mengusulkan|membatalkan|mengajak|terbuka|tidak akan"
    r"|tak akan|enggan)\b[^.;\",]{0,60}$"
)
_NONE_ANY_MORE = re.compile(r"\b(?:tidak|tak) akan ada\b")  # "bersikeras tidak akan ada lagi negosiasi": of a process
_AIM = re.compile(r"\b(?:untuk|guna)\s+(?:melakukan |mengadakan |menggelar |melangsungkan )?$")
_TWO_SIDED = re.compile(rf"(?:(?:{TALKS}|ktt) )?(?:\w+ )?(?:bilateral|empat mata|tingkat tinggi)\b")
_SETTLED = rf"{DONE}|{WILL}|juga|terakhir|kali|kembali|pun|sepakat|setuju|bersepakat|diperkirakan|diharapkan|berharap|ingin|bersedia|siap|untuk|segera|dapat|bisa"
_THEY = re.compile(
    rf"\b(?:mereka|keduanya)\b(?: (?:{_SETTLED}))*\s*$"
    # those who sat at the table, by their part in it: "para mediator menyatakan akan (bertemu kembali)"
    rf"|\bpara (?:pihak|peserta|mediator|perunding|negosiator|juru runding|delegasi|utusan)(?: (?:itu|tersebut))?(?: (?:{SAY})(?: bahwa)?)?(?: (?:{_SETTLED}))*\s*$"
)
_THEIR = re.compile(
    r"\s*(?:(?:formal|resmi|tertutup|langsung|singkat|pertama) )?(?:mereka|keduanya|kedua (?:pemimpin|presiden|menteri|kepala negara|tokoh))\b"
)
_IN_ORDER_TO = re.compile(rf"\bdemi\s+(?:{HOLD})\s+$")
_LATER = re.compile(rf"\b(?:{AFTER}|{WHILE}|sejak|sebelum)\s+(?:[\w{PLURAL}]+\s+)?$")
# "Modi dijamu Putin, sebelum menggelar pembicaraan di Kremlin pada Selasa": the same two.
_THEN = re.compile(
    rf"\b(?:sebelum|sebelum kemudian|lalu|kemudian|dan|dilanjutkan dengan|berlanjut dengan|dilanjutkan)(?: (?:keduanya|mereka|{PLURAL}|lalu|kemudian|juga|{WILL}))*"
    rf"(?: (?:{HOLD}|melanjutkan|memulai|(?:memasuki|menuju|masuk ke|berjalan ke) (?:ruang(?:an)?|meja|lokasi|tempat)))? (?:\w+ )?$"
)
# "Putin mengantar Modi setelah menyelesaikan pembicaraan di Novo-Ogaryovo".
_COMPLETED = re.compile(rf"\b(?:{AFTER})\s+(?:menyelesaikan|mengakhiri|menuntaskan|merampungkan|{HOLD})\s+(?:\w+ )?$")
# "kata Maduro dalam konferensi pers dengan Lavrov usai pertemuan di Caracas".
_WITH_PRESS = re.compile(
    rf"\b(?:konferensi|jumpa|keterangan|pernyataan) pers (?:bersama |gabungan )?(?:dengan |bersama )?(?:[\w-]+ ){{0,3}}{SIGNS['H']}"
)
_WITHIN = re.compile(r"\b(?:dalam|pada|di sela(?:-sela)?)\s+(?:sebuah )?$")
_PLACED = re.compile(
    rf"(?: (?:yang )?(?:digelar|berlangsung|diadakan|dilakukan))? (?:di|pada) [^.;,\"]{{0,40}}?[{PLACE}{STATE}{SIGNS['T']}]"
)
_EARLIER = re.compile(
    rf"\b(?:{AFTER}|sebelumnya|sejak|terakhir|terakhir kali|pernah)\s+(?:sebelumnya |juga |kembali )?$"
)
_NOT_NAMED = (Reference.pronoun.value, Reference.plural.value)
_BARE = ("noun-loose", "noun-light", "noun-bare", "noun-earlier", "noun-topic")


def remembered(
    scene: Scene, trigger: Trigger, found: Sides, told: Sequence[Draft], setting: Setting
) -> tuple[Parties, ...]:
    """The parties of a contact told just before, for "mereka" and for a side that needs no naming again.

    "Mereka sempat berbicara ...": both sides; "Pyongyang menawarkan pertemuan": the other side of the latest contact that
    this side had; "berkunjung ke India untuk dialog bilateral": visitor and host.
    """
    if (one_sided := _one_sided(scene, trigger, found, told, setting)) is not None:
        return one_sided
    if trigger.frame.shape in ("with", "noun") and not found.right and _countrymen(scene, found.left):
        return _last_pair(told)
    if trigger.frame.shape not in ("with", "noun") or found.right:
        return ()
    if trigger.frame.kind in ("talk", "meeting") and found.rule in _BARE and _AIM.search(scene.words[: trigger.start]):
        visit = next((d for d in reversed(told) if d.scene == scene.index and d.family == "visit"), None)
        bare = scene.words.endswith((" untuk ", " guna "), 0, trigger.start)
        held = not bare or _TWO_SIDED.match(scene.words, trigger.start)
        return (visit.who,) if visit and held else ()  # "tiba di Kairo untuk perundingan": with whom, nobody says
    before = scene.words[: trigger.start]
    noun = scene.words[trigger.start : trigger.end]
    if found.rule in _BARE and _THEN.search(before):
        here = next((d for d in reversed(told) if d.scene == scene.index and d.family == "talks"), None)
        said = here and scene.inside_quote(scene.place(here.trigger.start)) == scene.inside_quote(trigger.start)
        if here and said and len(here.who) == 2:
            return (here.who,)
    later = (
        (trigger.frame.shape == "with" and _LATER.search(before))
        or (found.rule in _BARE and _IN_ORDER_TO.search(before))
        or (found.rule in _BARE and _LATER.search(before) and re.search(r"bilateral|empat mata|puncak", noun))
        or (found.rule in _BARE and _WITHIN.search(before) and _PLACED.match(scene.words, trigger.end))
    )
    later = later or (found.rule in _BARE and _LATER.search(before) and _WITH_PRESS.search(before))
    later = later or (found.rule in _BARE and _COMPLETED.search(before))
    if (later or _THEIR.match(scene.words, trigger.end)) and (pair := _pair_before(scene, trigger.start, setting)):
        return (pair,)
    last = next(
        (
            d
            for d in reversed(told)
            if d.who
            and (d.family in ("talks", "call") or (d.family == "message" and d.scene == scene.index))
            and scene.index - d.scene <= _REACH
        ),
        None,
    )
    if last is None:
        return ()
    if _THEIR.match(scene.words, trigger.end):
        return (last.who,)
    if (
        not found.left
        and found.rule != "noun-linked"  # "mereka berharap perundingan itu bisa ...": the one told
        and not scene.inside_quote(trigger.start)
        and (_THEY.search(scene.words[: trigger.start]) or _again(scene, trigger))
    ):
        return (_with_fellows(last, told),)
    if last.scene == scene.index and found.rule == "reciprocal" and wishes_to(scene, trigger, found):
        return _other_side(scene, found.left, last, setting)
    if (
        len(found.left) == 1
        and trigger.frame.shape == "noun"
        and (wish := _WISHES.search(scene.words[found.left[0] + 1 : trigger.start]))
        and not (trigger.frame.process and _NONE_ANY_MORE.search(wish[0]))
    ):
        return _other_side(scene, found.left, last, setting)
    return ()


def _with_fellows(last: Draft, told: Sequence[Draft]) -> Parties:
    """ "A bertemu B, C, dan D. Mereka sepakat bertemu lagi": all of whom one word told."""
    fellows = [one for one in told if one.trigger == last.trigger and one.who[:1] == last.who[:1]]
    once = {claim.value.actor: claim for one in fellows or [last] for claim in one.who}
    return tuple(once.values())


def _one_sided(
    scene: Scene, trigger: Trigger, found: Sides, told: Sequence[Draft], setting: Setting
) -> tuple[Parties, ...] | None:
    """The parties of a letter or welcome that names one side; None for other words."""
    if pair := reached_so(scene, trigger, found, told, setting):
        return (pair,)
    if not found.right and (where := _SAID_THERE.match(scene.words)) and trigger.start <= where.end() + _THERE:
        return _addressed(scene, trigger, found.left, setting)
    if trigger.frame.shape == "reply" and not found.right:
        return _answered(scene, found.left, told, setting)
    if trigger.frame.name == "welcome" and found.left and not found.right:
        return _guest_of(scene, found.left, told, setting)
    if found.rule == "letter-came":
        return came_to(scene, found.left, told, setting)
    if found.rule == "letter-carried":
        return carried_to(scene, found.left, told, setting)
    if found.rule == "letter-handed" and not found.right:
        return handed_to(scene, found.left, told, setting)
    if found.rule == "letter-again":
        return again_by(scene, found.right, told, setting)
    if found.rule == "letter-this":
        return written_before(scene, found.right, setting)
    return None


# "Hal itu diungkapkan Raja saat melakukan percakapan telepon": with whom he urged something just before.
# "Kesepakatan itu dicapai dalam pertemuan di Bogor": those two who agreed.
_SAID_THERE = re.compile(
    rf"(?:hal|pernyataan|pesan|permintaan|desakan|seruan|penegasan|ajakan|imbauan|peringatan|komitmen|ucapan|undangan|janji|(?:ke|per)?sepakatan|kesepahaman|persetujuan|keputusan|rencana|isu)(?: \w+)? (?:itu|ini|tersebut|demikian) (?:juga |pun |(?:{DONE}) )?"
    rf"(?:di(?:sampaikan|ungkapkan|utarakan|katakan|lontarkan|tegaskan|kemukakan|ucapkan|nyatakan|capai|hasilkan|ambil|raih|bahas|teken|tandatangani)|tercapai|lahir|muncul|mengemuka|terungkap|terjalin)(?: langsung)?(?: oleh)?(?: [\w{SIGNS['N'][1:-1]}]+){{0,4}}? (?:{WHILE}|{AFTER}|dalam|pada|melalui|lewat|via) "
)
_THERE = 60  # code points after these words in which the contact stands
_TO_HIM = re.compile(
    rf"(?: [\w{SIGNS['T']}]+){{0,4}}? (?:mendesak|meminta|mengajak|mengundang|memperingatkan|mengingatkan|menyerukan kepada|mengatakan kepada|menyampaikan kepada|meyakinkan|memberi tahu|memberitahu|menegaskan kepada|berjanji kepada|mengucapkan [\w ]{{3,40}} kepada|menyampaikan [\w ]{{3,40}} kepada|berterima kasih kepada|menjanjikan kepada) (?:[\w-]+ ){{0,3}}?(?P<other>{SIGNS['P']})"
)
_AGREE = re.compile(
    rf" (?:dan|bersama|dengan) (?P<other>{SIGNS['P']}) (?:(?:{DONE}) )?(?:sama-sama |saling )?(?:sepakat|bersepakat|setuju|menyepakati|menyetujui|berkomitmen|ingin|memutuskan|menandatangani|meneken|membahas|mendorong|menegaskan|berjanji)\b"
)


def _addressed(scene: Scene, trigger: Trigger, left: tuple[int, ...], setting: Setting) -> tuple[Parties, ...] | None:
    """The two persons of the sentence before, of whom one urges or tells the other something."""
    if scene.index == 0 or trigger.frame.kind not in ("call", "meeting", "talk"):
        return None
    before = setting.scenes[scene.index - 1]
    own = {claim.value.actor for claim in claims_of(referents(scene, left), setting)}
    for position in sorted(before.names):
        hit = _TO_HIM.match(before.words, position + 1) or _AGREE.match(before.words, position + 1)
        if hit is None:
            continue
        pair = claims_of((before.names[position], before.names[hit.start("other")]), setting)
        fits = len(pair) == 2 and foreign(pair[0].value, pair[1].value)
        if fits and (not own or pair[0].value.actor in own):
            return (tuple(replace(claim, score=0.6) for claim in pair),)
    return None


def _guest_of(scene: Scene, left: tuple[int, ...], told: Sequence[Draft], setting: Setting) -> tuple[Parties, ...]:
    """ "Saat Prabowo berkunjung ke Amman, Raja Abdullah menjemput langsung": the visitor told of just before."""
    hosts = claims_of(referents(scene, left), setting)[:1]
    for visit in reversed(told):
        if visit.family != "visit" or not 0 <= scene.index - visit.scene <= 1 or len(visit.who) != 2:
            continue
        guest, land = visit.who
        if hosts and hosts[0].value.state == land.value.state and foreign(hosts[0].value, guest.value):
            return ((hosts[0], replace(guest, score=0.6)),)
    return ()


def _countrymen(scene: Scene, left: tuple[int, ...]) -> bool:
    """Whether "keduanya" was taken for two of one state, who have no contact with each other."""
    if len(left) != 1 or scene.words[left[0]] != PLURAL:
        return False
    parties = scene.names[left[0]].parties
    return len(parties) == 2 and len({party.state for party in parties}) == 1


def _last_pair(told: Sequence[Draft]) -> tuple[Parties, ...]:
    """The two persons of the latest contact told."""
    return next(
        ((d.who,) for d in reversed(told) if len(d.who) == 2 and d.of_persons),
        (),
    )


def _pair_before(scene: Scene, start: int, setting: Setting) -> Parties:
    """ "Trump memuji Xi setelah pertemuan mereka": the two of the main clause."""
    persons: dict[str, Claim[Party]] = {}
    for position in sorted(scene.names):
        if position < start and scene.inside_quote(position) == scene.inside_quote(start):
            for claim in claims_of((scene.names[position],), setting):
                persons.setdefault(claim.value.actor, claim)
    pair = tuple(claim for claim in persons.values() if claim.value.kind is ActorKind.person)
    if len(pair) > 2:  # "dia menyampaikan, A sudah berduka kepada B ketika keduanya berjumpa": those two who are named
        pair = tuple(claim for claim in pair if claim.reason not in _NOT_NAMED)
    return pair if len(pair) == 2 and foreign(pair[0].value, pair[1].value) else ()


def _answered(scene: Scene, left: tuple[int, ...], told: Sequence[Draft], setting: Setting) -> tuple[Parties, ...]:
    """Who answers, and whose letter just told of is answered."""
    last = last_letter(scene, told)
    return _other_side(scene, left, last, setting) if last else ()


def _again(scene: Scene, trigger: Trigger) -> bool:
    """ "... setelah bertemu di St Petersburg pada Juni": an earlier contact of the two of whom the article tells."""
    return trigger.frame.name == "meet" and bool(_EARLIER.search(scene.words[: trigger.start]))


def _other_side(scene: Scene, left: tuple[int, ...], last: Draft, setting: Setting) -> tuple[Parties, ...]:
    """With whom that side had the latest contact; as states where a state speaks."""
    own = claims_of(referents(scene, left), setting)
    if len(own) != 1 or len(last.who) != 2:
        return ()
    for side, other in (last.who, last.who[::-1]):
        if side.value.state == own[0].value.state:
            partner = other if own[0].value.kind is ActorKind.person else as_state(other, setting.know)
            return ((own[0], replace(partner, score=0.5)),)
    return ()


_BOTH_THERE = re.compile(rf"(?: (?:itu|tersebut|ini))(?: [^.;,\"]{{1,40}})?, (?={PLURAL})")


_ONE_THERE = re.compile(rf"(?: (?:itu|tersebut|ini)), (?={SIGNS['P']})")


def _just_named(scene: Scene, trigger: Trigger, setting: Setting) -> Parties:
    """ "Dalam pertemuan itu, Erdogan ...": he and the one other whom the two sentences before name."""
    hit = _ONE_THERE.match(scene.words, trigger.end)
    if hit is None or trigger.frame.kind not in ("meeting", "talk"):
        return ()
    near = setting.scenes[max(0, scene.index - 2) : scene.index]
    named = [one.names[at] for one in near for at in sorted(one.names)]
    persons = [claim for claim in claims_of(named, setting) if claim.value.kind is ActorKind.person]
    here = {party.actor for party in scene.names[hit.end()].parties}
    return tuple(persons) if len(persons) == 2 and here & {claim.value.actor for claim in persons} else ()


# "Tuduhan itu dilontarkan ketika keduanya menghadiri KTT G20. Pertemuan itu menjadi yang pertama sejak ...".
_BOTH_ATTEND = re.compile(rf"({PLURAL}) (?:\w+ ){{0,2}}?(?:menghadiri|hadir|berada|bersama|duduk|tampil)\b")
_THAT_WAS = re.compile(
    rf" (?:itu|tersebut|ini) (?:(?:{DONE}) )?(?:menjadi|merupakan|adalah|berlangsung|terjadi|digelar)\b"
)


def _at_one_place(scene: Scene, trigger: Trigger, setting: Setting) -> Parties:
    """The two who were at one place in the sentence before, of whom "pertemuan itu" tells at the head of the next."""
    if scene.index == 0 or trigger.start > 3 or not _THAT_WAS.match(scene.words, trigger.end):
        return ()
    before = setting.scenes[scene.index - 1]
    hit = _BOTH_ATTEND.search(before.words)
    return claims_of((before.names[hit.start(1)],), setting) if hit and hit.start(1) in before.names else ()


def both_there(scene: Scene, trigger: Trigger, setting: Setting) -> Parties:
    """ "Dalam pertemuan itu, kedua pemimpin sepakat ...": those two, where the article named them without the meeting."""
    hit = _BOTH_THERE.match(scene.words, trigger.end) if trigger.frame.kind in ("meeting", "talk") else None
    pair = claims_of((scene.names[hit.end()],), setting) if hit else _just_named(scene, trigger, setting)
    pair = pair or _at_one_place(scene, trigger, setting)
    persons = len(pair) == 2 and all(claim.value.kind is ActorKind.person for claim in pair)
    return pair if persons and foreign(pair[0].value, pair[1].value) else ()
