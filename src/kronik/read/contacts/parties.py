"""From positions in a scene to the parties of each contact that a trigger tells of (codebook decision 7)."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from kronik.knowledge import Knowledge
from kronik.knowledge.register import HEADS
from kronik.model import ActorKind, Claim, Origin, Party, Reference, Side, Span
from kronik.read.clause.acting import his_side_acts, unknown_acts
from kronik.read.clause.scene import PLACE, PLURAL, PRONOUN, SIGNS, SPEAKER, STATE, Referent, Scene
from kronik.read.clause.sides import Sides
from kronik.read.clause.syntax import syntax
from kronik.read.clause.triggers import Trigger
from kronik.read.contacts.draft import foreign
from kronik.read.contacts.entries import owner
from kronik.read.contacts.oneeach import EACH, any_person, each_apart, each_of, each_writes, person, separately, twins
from kronik.read.contacts.ownpeople import SPEECH, of_their_own
from kronik.read.contacts.ownstates import own_states
from kronik.read.contacts.postedat import posted_at
from kronik.read.contacts.sentfor import deputy_of, sent_for
from kronik.read.contacts.setting import Setting
from kronik.read.contacts.whosays import at_home, who_says
from kronik.read.names.candidates import grammar
from kronik.read.wordclasses import DONE, NUMBER, SAID, SAY, TALKS, WHILE

Parties = tuple[Claim[Party], ...]

_RULE = Origin("rule", "parties")
_HEAD = re.compile(
    r"(?<!wakil )\b(presiden|pemimpin|kepala negara|perdana menteri|pm|menteri luar negeri|menlu|menteri pertahanan|menhan|wakil presiden|wapres)(?: dari| masing-masing)?\s+$"
)
# "bertemu beberapa menteri pertahanan sejumlah negara, yakni Jepang, Prancis, dan Filipina".
_HEADS_OF = re.compile(
    r"(?<!wakil )\b(presiden|pemimpin|kepala negara|perdana menteri|pm|menteri luar negeri|menlu|menteri pertahanan|menhan|wakil presiden|wapres)"
    rf"(?: dari)?(?: (?:sejumlah|beberapa|para|{NUMBER}|berbagai|negara|sahabat|mitra|asing|lain(?:nya)?))*,? (?:yakni|yaitu|antara lain|termasuk|di antaranya|seperti|meliputi) (?:dari )?$"
)
_OFFICES = {
    "presiden": "president",
    "pemimpin": "leader",
    "kepala negara": "head_of_state",
    "perdana menteri": "head_of_government",
    "pm": "head_of_government",
    "menteri luar negeri": "foreign_minister",
    "menlu": "foreign_minister",
    "menteri pertahanan": "defence_minister",
    "menhan": "defence_minister",
    "wakil presiden": "deputy_head",
    "wapres": "deputy_head",
}
_INVITED_TO = re.compile(
    rf"\b(?:berkunjung|kunjungan|datang|bertemu|mengunjungi|{TALKS}|berdialog|melawat|(?:menghadiri|hadir (?:dalam|di|pada))(?: \w+){{0,2}} (?:perayaan|parade|upacara|peringatan|pelantikan|pemakaman|penobatan|pernikahan|hari (?:kemerdekaan|nasional|jadi|kemenangan|bastille))|ke (?:\w+ )?[{STATE}{PLACE}]|ke (?:acara |upacara )?(?:pelantikan|pemakaman|penobatan|pernikahan)|(?:pelantikan|pemakaman|penobatan|pernikahan)(?: \w+)? kepada|ke (?:negara|negeri|kerajaan|ibu ?kota|istana|kediaman|sana)(?:nya)?\b)"
)
# "mengundang pejabat junta ke pertemuan menlu ASEAN": attendance is no contact (codebook decision 8)
_TO_GATHERING = re.compile(
    rf"[^.;,\"]{{0,60}}? (?:ke|menghadiri|hadir (?:di|dalam|pada)) (?:ktt|sidang|pertemuan(?: para)?(?: \w+)?) (?:{SIGNS['B']}|{SIGNS['G']})(?:[^.;,\"{STATE}{PLACE}]*(?:[.;,]|$)|,? yang (?:(?:akan|bakal|direncanakan|dijadwalkan) )*(?:di\w+|berlangsung) di )"
)
_NAMED_SUBJECT = re.compile(
    rf"([a-z'-]{{3,}}(?: [a-z'-]{{3,}})?)(?: (?:akan|juga|{DONE}|kemudian|lalu))* (?:me|ber|di)[a-z]{{4,}}\b"
)
# Companions, and counterparts of the contact told before, are not who acts in the next sentence.
# "putra dari mendiang PM Lebanon Rafiq Hariri itu akan bertemu ...": the father only says who he is
_KIN_OF = re.compile(
    r"\b(?:putra|putri|anak|istri|suami|menantu|cucu|adik|kakak|keponakan)(?: (?:sulung|bungsu|kandung))?(?: dari)? (?:(?:mendiang|almarhum) )?$"
)
_BESIDES = re.compile(
    r"\b(?:dengan|disaksikan|didampingi|ditemani|dihadiri|turut hadir|hadir pula|kepada|bersama)(?: (?!dan\b)\w+){0,3}(?: oleh)? $"
)
_AWAITED = re.compile(
    r"\b(?:rencana|persiapan|agenda|jelang|menjelang) (?:kunjungan|kedatangan|lawatan)(?: \w+){0,2} $"
)
_PARTY_OF = re.compile(r"\b(?:rombongan|delegasi)\b[^.;\"]{0,120}$")  # "rombongan tiba dan disambut ①": whose guests
_UNTOLD = re.compile(
    r"(?:\"|\A|[,.] )(?:mereka|kita|(?:sang|para|seorang|sejumlah|beberapa) (?:pejabat|utusan|delegasi|diplomat|negosiator|perunding|menteri|pemimpin|tokoh)(?: (?:senior|tinggi|itu|tersebut|ini))*)(?: (?:sedang|telah|sudah|akan|ingin|mau|terus|juga|sempat|ingin sekali|disebut|dikabarkan|dilaporkan|dijadwalkan|diperkirakan))* $"
)
# "Zelensky mengatakan timnya akan bertemu B": those who act for the state, not he.
_HIS_PEOPLE = re.compile(
    r"(?<!\bdan )(?<!\bbeserta )(?<!\bbersama )(?<!\bdan para )\b(?:tim|delegasi|negosiator|perunding|juru runding|utusan|diplomat|pejabat|perwakilan|staf|pembantu|anak buah|menteri)(?:nya|(?: (?:tinggi|senior|utama|dari|di|dalam))* [a-z]+nya)(?: (?!yang\b|dengan\b|dan\b)\w+){0,3} $"
)
_FOR_ALL = re.compile(r"\b(?:mereka|pihaknya|negaranya|kami|pemerintahnya|pemerintahannya)\b")


def claims_of(found: Iterable[Referent], setting: Setting) -> Parties:
    """The parties that signs stand for, each once; an organ of a state is the state (codebook, In scope)."""
    claims: dict[str, Claim[Party]] = {}
    for referent in found:
        score = 0.9 if referent.reference is Reference.name else 0.7
        for party in referent.parties:
            if party.actor in setting.outside:
                continue
            meant = state_party(party.state or "", setting.know) if party.kind is ActorKind.institution else None
            party = meant or party
            claim = Claim(party, (referent.phrase,), _RULE, score, referent.reference.value)
            claim = (deputy_of(referent, setting) and holder(claim, "deputy_head", setting)) or claim
            claims.setdefault(claim.value.actor, claim)
    return tuple(claims.values())


def who_at(scene: Scene, positions: Sequence[int], setting: Setting) -> Parties:
    """The parties at the positions; "menteri luar negeri kedua negara" are the ministers of that day."""
    claims: list[Claim[Party]] = []
    shared = _HEADS_OF.search(scene.words, 0, positions[0]) if len(positions) > 1 else None
    shared = shared if shared and not _TEAMS.search(scene.words, 0, shared.start()) else None
    for position in positions:
        referent = scene.names.get(position)
        head = shared or _HEAD.search(scene.words[max(0, position - 40) : position])
        sent = referent is not None and sent_for(referent, setting)
        sent = sent or (scene.words[position] == PLURAL and bool(_TEAMS.search(scene.words, 0, position)))
        for claim in claims_of((referent,) if referent else (), setting):
            claim = as_state(claim, setting.know) if sent else claim
            ruled = head and not sent and claim.value.kind is ActorKind.state
            held = holder(claim, _OFFICES[head[1]], setting) if head and ruled else None
            if all(other.value.actor != (held or claim).value.actor for other in claims):
                claims.append(held or claim)
    if len(claims) > 1 and scene.words.startswith(" lainnya", positions[-1] + 1):
        claims = [c for c in claims if not c.value.name.endswith(" officials")]  # "Menlu A dan pejabat Arab lainnya"
    served = {c.value.state for c in claims if c.value.kind is ActorKind.person and c.value.office != "consort"}
    # "Kaisar Naruhito dan Permaisuri Masako": companions (decision 7)
    claims = [c for c in claims if c.value.office != "consort" or c.value.state not in served]
    # "negosiator Iran dan Menlu Araghchi": somebody of the state beside one who is named
    return tuple(c for c in claims if c.value.kind is not ActorKind.state or c.value.state not in served)


_TEAMS = re.compile(  # "tim teknis kedua pihak": those who act for both, not the two told of
    r"\b(?:tim|delegasi|negosiator|perunding|juru runding|pejabat|perwakilan|utusan|diplomat|pakar|ahli)(?: (?!dari\b|antara\b)\w+){0,2} $"
)


def holder(claim: Claim[Party], office: str, setting: Setting, on: date | None = None) -> Claim[Party] | None:
    """Who held the office in the state of a claim on that day, else on the day of publication."""
    state, day = claim.value.state, on or setting.published.day
    if state is None or day is None:
        return None
    if office == "leader":
        ruled = state in grammar(setting.know).ruled_by_head_of_state
        office = "head_of_state" if ruled else "head_of_government"
    seated = setting.know.register.seated(office, state, day)
    if office == "deputy_head":
        seated = tuple(t for t in seated if t.office.startswith("Vice President"))
    for actor in [tenure.person for tenure in seated][:1]:
        party = Party(actor, setting.know.register.actors[actor].name, ActorKind.person, state, office)
        return replace(claim, value=party, score=0.7, reason="office")
    return None


def state_party(iso3: str, know: Knowledge, side: Side = Side.together) -> Party | None:
    """A state as a party, by its ISO 3166 alpha-3 code."""
    country = know.places.countries.get(iso3)
    return (
        Party(f"state:{country.iso3}", country.name_en, ActorKind.state, country.iso3, side=side) if country else None
    )


def state_claim(iso3: str, span: Span, reason: str, know: Knowledge) -> Claim[Party] | None:
    """A state as the host of a visit, carried by these words."""
    party = state_party(iso3, know, Side.host)
    return Claim(party, (span,), Origin("rule", "host"), 0.8, reason) if party else None


SPEAKS = "speaks for the state"


def as_state(claim: Claim[Party], know: Knowledge) -> Claim[Party]:
    """The state for which a person speaks of talks between states."""
    party = state_party(claim.value.state or "", know) if claim.value.kind is ActorKind.person else None
    return replace(claim, value=party, score=0.6, reason=SPEAKS) if party else claim


# "Tuntutan Merkel datang ketika Macron juga meminta Putin ... melalui telepon": the subject of the clause nearest by.
_CLAUSE_HEAD = re.compile(rf"\b(?:{WHILE}|bahwa|sementara) (?:[\w-]+ ){{0,3}}$")


# "Kami mencari dukungan," ujar Menlu A: he only speaks.
_SAID_BY = re.compile(rf"\b(?:{SAID})(?:nya)? $")


def absent_subject(
    scene: Scene, before: int, taken: frozenset[int], right: Parties, setting: Setting, *, near: bool = False
) -> Parties:
    """The subject that a clause leaves out: the first person, here or just before, who is foreign to the counterpart.

    `near` looks in this sentence only.
    """
    if _UNTOLD.search(scene.words, 0, before) or unknown_acts(scene, 0, before) or at_home(scene, before, right):
        return ()  # "mereka sedang berbicara dengan kami": whoever they are
    listed = claims_of(owner(scene, before, setting.scenes, setting.entries), setting)
    if listed and all(foreign(listed[0].value, other.value) for other in right):
        return (replace(listed[0], reason="whose list it is"),)
    spoken = who_says(scene, before, right, setting)
    if spoken and all(foreign(spoken.value, other.value) for other in right):
        return (spoken,)
    earlier = (
        () if near or _begins_with_a_name(scene, setting) else setting.scenes[max(0, scene.index - 2) : scene.index]
    )
    oblique = syntax(setting.know).oblique
    for other in (scene, *reversed(earlier)):
        governed = {position for position in other.names if oblique.search(other.words[:position])}
        heads = {at for at in other.names if other is scene and _CLAUSE_HEAD.search(other.words, 0, at)}
        for position in sorted(
            other.names, key=lambda at: (other is not scene and at in governed, not (heads and at in heads), at)
        ):
            if other is scene and (position >= before or position in taken or _KIN_OF.search(other.words, 0, position)):
                continue
            lead = max(0, position - 60)
            if other is not scene and (
                (other.quoted and _SAID_BY.search(other.words, lead, position))
                or _BESIDES.search(other.words, lead, position)
                or _AWAITED.search(other.words, lead, position)
            ):
                continue
            for claim in claims_of((other.names[position],), setting):
                if claim.value.kind is ActorKind.person and all(foreign(claim.value, r.value) for r in right):
                    claim = spoken_for(claim, other, setting)
                    return (replace(claim, score=0.5, reason="subject left out"),)
    return ()


SPEAKS_FOR = ("spokesperson", "chief_of_staff")
_MINISTERS = ("foreign_minister", "deputy_foreign_minister", "minister", "deputy_minister")
_OF_HIM = re.compile(rf"{SIGNS['P']}(?: \([^()]{{1,30}}\))? (?:\w+ ){{0,2}}?(?:{SAY})(?: bahwa)? (?:[\w-]+ ){{0,3}}$")
_JUST_BEFORE = 1  # sentences in which a minister speaks of his leader


def spoken_for(claim: Claim[Party], scene: Scene, setting: Setting) -> Claim[Party]:
    """The leader told of before, where one who only speaks for him stands last: "rencana kunjungan ke Kanada, kata Mensesneg"."""
    minister = (
        claim.value.office in _MINISTERS
    )  # "Vieira mengatakan Lula akan ke AS. Ia menyatakan lawatan ke China ..."
    if claim.value.office not in SPEAKS_FOR and not minister:
        return claim
    since = max(0, scene.index - _JUST_BEFORE) if minister else 0
    for other in reversed(setting.scenes[since : scene.index + 1]):
        for position in sorted(other.names, reverse=True):
            for led in claims_of((other.names[position],), setting):
                if led.value.state != claim.value.state or led.value.office not in HEADS:
                    continue
                if not minister or _OF_HIM.search(other.words, 0, position):
                    return led
    return claim


def _begins_with_a_name(scene: Scene, setting: Setting) -> bool:
    """ "Cook mengunjungi Vietnam dan akan ...": somebody unknown is the subject, nobody told of before."""
    hit = _NAMED_SUBJECT.match(scene.words)
    if hit is None or not scene.view[scene.at[0]].isupper():
        return False
    return all(word not in grammar(setting.know).common for word in hit[1].split())


def groups_of(scene: Scene, right: Sequence[int], left: Parties, setting: Setting) -> Iterator[Parties]:
    """A further counterpart of the same side, where the two can have a contact."""
    for claim in who_at(scene, right, setting):
        if claim.value.kind is ActorKind.person and all(foreign(claim.value, one.value) for one in left):
            yield (*left, claim)


def groups(scene: Scene, trigger: Trigger, found: Sides, taken: frozenset[int], setting: Setting) -> Iterator[Parties]:
    """The parties of each contact that a trigger tells of, journeys apart."""
    if trigger.frame.shape == "invite" and (
        not _INVITED_TO.search(scene.words, trigger.end, trigger.end + 130)
        or _TO_GATHERING.match(scene.words, trigger.end)
    ):
        return
    if found.rule in ("letter-again", "letter-came", "letter-this", "letter-carried") or (
        found.rule == "letter-handed" and not found.right
    ):
        return  # one side is told before (read/contacts/recall.py)
    if len(found.right) > 1 and {*found.left} & {*found.right}:
        found = replace(found, left=())  # "pertemuan dilakukan dengan A, B serta C": the list is no subject
    left = _left_side(scene, found, setting)
    found = _without_their_own(scene, found, left, setting)
    right = who_at(scene, found.right, setting) or _summoner(scene, trigger, left, setting)
    left = who_at(scene, told_by, setting) if (told_by := own_states(scene, found, left, right)) else left
    unknown = (found.left and not left) or (found.right and not right)
    if unknown or _in_relative_clause(scene, found, left, right) or of_their_own(scene, trigger, found, left, right):
        return  # named, but acting for no state, or not known
    if each_apart(scene, found, left, right):
        yield from ((claim, *right) for claim in left if foreign(claim.value, right[0].value))
        return
    if not right:  # "A dan B disambut hangat": by whom is not told
        yield from () if trigger.frame.name == "welcomed" else _together(scene, trigger, found, left, setting)
        return
    told = trigger.frame.shape not in ("passive", "active")  # "disambut A dan B": the guest is not named
    if len(right) > 1 and told and not left and _apart(right):
        asked = found.rule in ("noun-with", "reciprocal")
        host = absent_subject(scene, trigger.start, taken, right, setting) if asked else ()
        yield from each_of(scene, trigger, found, host, right)  # "pertemuan dengan A dan B": whose?
        return
    left = _speaking_for_states(scene, trigger, found, left, right, setting)
    left = _acting_for(scene, trigger, found, left, setting)
    if not left or not any(foreign(a.value, b.value) for a in left for b in right):
        here = bool(left) or (trigger.frame.kind == "encounter" and not _PARTY_OF.search(scene.words[: trigger.start]))
        hosts = (
            right[:1] if trigger.frame.kind == "encounter" and not found.left else right
        )  # his own ambassador welcomes him as well
        left = absent_subject(scene, trigger.start, taken, hosts, setting, near=here)
        if trigger.frame.process and not any(person(c) or "leaders" in c.value.name for c in right):
            left = tuple(as_state(claim, setting.know) for claim in left)
    right = tuple(r for r in right if any(foreign(a.value, r.value) for a in left))
    left = tuple(a for a in left if any(foreign(a.value, r.value) for r in right))
    if not left or not right or (trigger.frame.kind == "encounter" and not (any_person(left) and any_person(right))):
        return
    if each_writes(scene, trigger, left, right):
        yield from ((claim, *right) for claim in left)  # "A dan B mengirim surat kepada C": one letter each
    elif separately(scene, trigger, found, right, setting):
        yield from ((*left, claim) for claim in right)
    elif len(left) > 1 and len(right) == 1 and found.right and EACH.match(scene.words, found.right[-1] + 1):
        yield from ((claim, *right) for claim in left)  # "keduanya berbincang dengan Xi secara terpisah"
    else:
        yield (*left, *right)


def _left_side(scene: Scene, found: Sides, setting: Setting) -> Parties:
    """The parties of the left side; the state of him who only sends somebody."""
    left = who_at(scene, found.left, setting)
    return tuple(as_state(claim, setting.know) for claim in left) if found.rule == "active-by-envoy" else left


def _in_relative_clause(scene: Scene, found: Sides, left: Parties, right: Parties) -> bool:
    """ "A menghampiri B yang duduk bersama C", where B and C serve one state: their contact is none, nor is A's with C."""
    related = bool(left and right) and scene.words.startswith(" yang ", found.left[-1] + 1)
    return related and not any(foreign(a.value, b.value) for a in left for b in right)


def _summoner(scene: Scene, trigger: Trigger, left: Parties, setting: Setting) -> Parties:
    """The state at which an ambassador is posted who is called in."""
    post = posted_at(scene, trigger, left, setting)
    host = state_claim(post.iso3, post.span, "where he is posted", setting.know) if post else None
    return (host,) if host else ()


def _without_their_own(scene: Scene, found: Sides, left: Parties, setting: Setting) -> Sides:
    """ "A dan B makan siang bersama delegasi kedua negara": their own states are no further party."""
    served = {claim.value.state for claim in left if person(claim)}
    right = who_at(scene, found.right, setting) if len(served) > 1 and found.right else ()
    own = right and all(claim.value.kind is ActorKind.state and claim.value.state in served for claim in right)
    return replace(found, right=()) if own else found


# "keduanya menerima utusannya" tells of no contact of the two, "keduanya saling menelepon" does.
_EACH_OTHER = re.compile(r"\b(?:saling|sama-sama|berbalas)(?: \w+)? $")


def _together(scene: Scene, trigger: Trigger, found: Sides, left: Parties, setting: Setting) -> Iterator[Parties]:
    """One coordination: all at one table, or "Trump-Putin dan Trump-Zelensky"."""
    if found.rule == "active" and not _EACH_OTHER.search(scene.words, 0, trigger.start):
        return
    paired = twins(scene, found.left)
    if paired:
        yield from (who_at(scene, pair, setting) for pair in paired)
    elif len(left) > 1 and _apart(left):
        yield left


def _speaking_for_states(
    scene: Scene, trigger: Trigger, found: Sides, left: Parties, right: Parties, setting: Setting
) -> Parties:
    """ "Khamenei mengatakan tidak akan ada pembicaraan dengan AS": Iran, not Khamenei, would talk."""
    if not found.left:
        return left
    between = scene.words[found.left[-1] + 1 : trigger.start]
    if _HIS_PEOPLE.search(between) or his_side_acts(scene.words, found.left[-1] + 1, trigger.start):
        return tuple(as_state(claim, setting.know) for claim in left)
    if any(person(claim) for claim in right):
        return left
    if (
        trigger.frame.process
        and scene.inside_quote(trigger.start)
        and scene.words[found.left[-1]] in (PRONOUN, SPEAKER)
    ):
        return tuple(as_state(claim, setting.know) for claim in left)
    if SPEECH.search(between) and (trigger.frame.process or _FOR_ALL.search(between)):
        return tuple(as_state(claim, setting.know) for claim in left)
    return left


_THROUGH = re.compile(rf"\b(?:melalui|lewat|diwakili(?: oleh)?) (?:[\w-]+ ){{0,4}}(?={SIGNS['P']},? (?:\w+ ){{0,2}}$)")


def _acting_for(scene: Scene, trigger: Trigger, found: Sides, left: Parties, setting: Setting) -> Parties:
    """ "Pemerintah Malaysia, melalui Menlu Saifuddin, mengirim surat": he who acts for the state."""
    states = bool(found.left) and all(claim.value.kind is ActorKind.state for claim in left)
    hit = _THROUGH.search(scene.words, found.left[-1] + 1, trigger.start) if states else None
    named = who_at(scene, (hit.end(),), setting) if hit else ()
    if hit and not any(party.state for party in scene.names[hit.end()].parties):
        named = tuple(replace(c, value=replace(c.value, state=left[0].value.state)) for c in named)
    return named if named and {c.value.state for c in named} == {c.value.state for c in left} else left


def _apart(claims: Parties) -> bool:
    return any(foreign(a.value, b.value) for a, b in itertools.combinations(claims, 2))
