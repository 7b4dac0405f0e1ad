"""The contacts of an article: triggers, parties, circumstances, and the mentions that they make together.

The grammar of one sentence is in scene, triggers, arguments, status, when, circumstances and sources; what several
sentences say of one contact is put together in samecontact.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from kronik.knowledge import Knowledge
from kronik.model import (
    ActorKind,
    Article,
    Claim,
    ContactKind,
    Grain,
    Layout,
    Mention,
    Name,
    Origin,
    Party,
    Published,
    Quote,
    Reference,
    Side,
    Span,
    Status,
    TimeExpression,
    Timex,
)
from kronik.read.arguments import Sides, referents, sides
from kronik.read.circumstances import Place, occasion_place, place_at, places, read_minutes, read_occasion, read_place, read_topics
from kronik.read.draft import Draft, foreign
from kronik.read.samecontact import gather
from kronik.read.scene import PLACE, STATE, TIME, Referent, Scene, stage
from kronik.read.sources import read_sources
from kronik.read.status import read_status
from kronik.read.triggers import Trigger, lexicon, search
from kronik.read.when import read_when
from kronik.text import cover, sha256

_PHONE = re.compile(r"\b(?:tele(?:po|pho)n\w*|virtual|daring|video call|konferensi video|zoom|sambungan|saluran)\b")
_PRESENCE = re.compile(r"\b(?:tatap muka|bertemu|pertemuan|empat mata|di sela|langsung di|jamuan|makan (?:malam|siang)|kunjungan|berkunjung|di istana|ktt|(?:berada|tiba) di(?! bawah| tengah| balik| antara)|bersama dengan)\b")
_TRILATERAL = re.compile(r"\b(?:trilateral|segitiga|ketiga(?:nya| (?:pemimpin|presiden|negara|kepala|menteri|pihak))|tiga (?:pemimpin|presiden|kepala negara))\b")
_ATTENDANCE = re.compile(r"\b(?:menghadiri|hadiri|hadir (?:di|dalam|pada)|mengikuti|ikut|untuk|rangka|peserta)\s+(?:\w+\s+){0,3}?(?:ktt|konferensi|forum|pertemuan (?!dengan|bilateral)|sidang|pertemuan puncak)")
_COMMENT = re.compile(r"\b(?:memuji|menilai|mengkritik|mengomentari|menyambut|membahas|menjelaskan|mengatakan|menyatakan|menyebut|mengaku|mengungkapkan|menegaskan|membantah|mengonfirmasi|memastikan|menuturkan)\b")
_INVITED_TO = re.compile(rf"\b(?:berkunjung|kunjungan|datang|bertemu|mengunjungi|pertemuan|pembicaraan|berdialog|melawat|ke (?:\w+ )?[{STATE}{PLACE}])")
_INVITED_TO_TALK = re.compile(r"\b(?:bertemu|pertemuan|pembicaraan|berdialog|berunding|perundingan)\b")
_STRANDED = re.compile(r"\b(?:menghidupkan|mengakhiri|menghentikan|membekukan|melanjutkan|meneruskan|memulai|mulai|berlanjutnya|dilanjutkannya|proses|jalur|meja|tahap)\b[^.;]{0,30}$")
_INSIDE_TALKS = re.compile(r"\b(?:ketika|saat|sebelum|usai|setelah|dalam|jelang|menjelang)\s+(?:\w+\s+){0,2}(?:merundingkan|pertemuan|perundingan|pembicaraan|bertemu|berunding|negosiasi)")
_COMMENT = re.compile(r"\b(?:memuji|menilai|mengkritik|mengomentari|menyambut|membahas|menjelaskan|mengatakan|menyatakan|menyebut|mengaku|mengungkapkan|menegaskan|membantah|mengonfirmasi|memastikan|menuturkan)\b")
_WISHES = re.compile(r"^[^.;\"]{0,30}\b(?:menawarkan|tawarkan|bersedia|siap|ingin|berharap|meminta|menolak|mengusulkan|membatalkan|mengajak|terbuka|tidak akan|tak akan|enggan)\b[^.;\",]{0,60}$")
_SUMMIT = re.compile(r"ktt|konferensi tingkat tinggi|pertemuan (?:puncak|tingkat tinggi)")
_TO = re.compile(r"\b(?:untuk|guna)\s+(?:melakukan |mengadakan |menggelar |melangsungkan )?$")
_THEY = re.compile(r"\b(?:mereka|keduanya)\b(?: (?:telah|sudah|sempat|akan|pernah|juga|terakhir|kali|kembali|pun))*\s*$")
_AND_LETTERS = re.compile(r"^[^.;]{0,60}\btelepon (?:dan|maupun|serta|atau) (surat)\b")
_MODAL_ROOM = 18  # the words after a subject in which its modal stands ("akan kembali ")
_ARRIVAL = re.compile(r"(?:tiba|mendarat)\b")
_SPEECH = re.compile(r"\b(?:mengatakan|menyatakan|mengumumkan|menegaskan|menyebut(?:kan)?|mengaku|berkata|mengklaim|menilai|membantah|menekankan)\b")
_STALLED = re.compile(r"^[^.;]{0,130}\b(?:mandek|mandeg|terhenti|buntu|macet|kandas|gagal|berlangsung alot|dilanjutkan)\b")
_SINCE = re.compile(rf"\bsejak\s+(?:\w+\s+){{0,2}}{TIME}")
_LIGHT_MEETING = re.compile(r"\b(?:mengadakan|menggelar|melangsungkan|adakan|gelar)\s+(?:\w+\s+){0,2}$")


@dataclass(frozen=True, slots=True)
class Stage:
    """What find was given, held together for the helpers."""

    article: Article
    view: str
    names: tuple[Name, ...]
    quotes: tuple[Quote, ...]
    published: Published
    know: Knowledge
    scenes: tuple[Scene, ...]
    trilateral: bool
    outside: frozenset[str] = frozenset()


def find(
    article: Article,
    layout: Layout,
    view: str,
    sentences: Sequence[Span],
    names: Sequence[Name],
    times: Sequence[Timex],
    quotes: Sequence[Quote],
    published: Published,
    know: Knowledge,
) -> tuple[Mention, ...]:
    """One mention per contact that the article reports, in the order of the text (codebook).

    Args:
        article: whose stored text the spans count in.
        layout: what stands where; the headline is read like a sentence.
        view: the reading view of the text.
        sentences: where its sentences stand.
        names: references to actors, anaphora included.
        times: time expressions with their values.
        quotes: speech and its speakers.
        published: when the article appeared.
        know: the knowledge; contacts, status, sources, occasions and topics are its tables.
    """
    if not lexicon(know).gate.search(view):
        return ()
    scenes = tuple(_scenes(view, sentences, names, times, quotes, know))
    setting = Stage(article, view, tuple(names), tuple(quotes), published, know, scenes, bool(_TRILATERAL.search(view.lower())))
    setting = replace(setting, outside=_outside(setting))
    drafts: list[Draft] = []
    for scene in scenes:
        drafts.extend(_drafts(scene, setting, drafts))
    contacts = _on_tours(_on_arrival(gather(drafts), setting), setting)
    return tuple(_mentions(_at_gatherings(contacts, setting), setting))


def _scenes(
    view: str, sentences: Sequence[Span], names: Sequence[Name], times: Sequence[Timex], quotes: Sequence[Quote], know: Knowledge
) -> Iterator[Scene]:
    at_name = at_time = 0
    for index, sentence in enumerate(sentences):
        at_name = _skip(names, at_name, sentence)
        at_time = _skip(times, at_time, sentence)
        near_names = list(itertools.takewhile(lambda n, s=sentence: n.span.start < s.end, names[at_name:]))  # type: ignore[misc]
        near_times = list(itertools.takewhile(lambda t, s=sentence: t.span.start < s.end, times[at_time:]))  # type: ignore[misc]
        near_quotes = [quote for quote in quotes if quote.span.overlaps(sentence)]
        yield stage(index, sentence, view, near_names, near_times, near_quotes)


def _outside(setting: Stage) -> frozenset[str]:
    """Actors that act for no state here: gatherings, and those whom the article calls activist, businessman, analyst ..."""
    table = setting.know.tables["contacts"]["outside"]
    private = re.compile(table["private"])
    actors = {f"body:{code}" for code in table["gatherings"]}
    for name in setting.names:
        if name.kind is ActorKind.person and name.reference is Reference.name:
            words = setting.view[max(0, name.phrase.start - 24) : name.span.end].lower()
            apposed = setting.view[name.span.end : name.span.end + 30].lower()
            if private.search(words) or re.match(r", (?:seorang )?(?:aktivis|pengusaha|analis|pengamat|profesor|peneliti|pakar)", apposed):
                actors |= {party.actor for party in name.parties if party.office is None}
    return frozenset(actors)


def _skip(items: Sequence[Name] | Sequence[Timex], at: int, sentence: Span) -> int:
    while at < len(items) and items[at].span.end <= sentence.start:
        at += 1
    return at


# --- from a trigger to drafts ---------------------------------------------------------------------------------------


def _drafts(scene: Scene, setting: Stage, told: Sequence[Draft] = ()) -> Iterator[Draft]:
    triggers = tuple(search(scene, setting.know))
    taken: frozenset[int] = frozenset()
    here: list[Draft] = []
    for trigger in triggers:
        rivals = tuple(other.start for other in triggers if other is not trigger)
        found = sides(scene, trigger, setting.know, taken)
        taken |= {*found.right, *found.destination}
        if found.rule in ("noun-between", "noun-of-with", "noun-single", "journey-of"):
            taken |= {*found.left}
        recalled = _remembered(scene, trigger, found, [*told, *here], setting)
        if found.linked and not recalled:
            if draft := _draft(scene, trigger, found, (), rivals, setting):
                yield replace(draft, linked=True)
            continue
        for who in tuple(_groups(scene, trigger, found, taken, setting)) or recalled:
            who = _recast(scene, trigger, found, who, [*told, *here], setting)
            if draft := _draft(scene, trigger, found, who, rivals, setting):
                here.append(draft)
                yield draft
                yield from _beside(scene, trigger, draft, setting)


def _remembered(
    scene: Scene, trigger: Trigger, found: Sides, told: Sequence[Draft], setting: Stage
) -> tuple[tuple[Claim[Party], ...], ...]:
    """The parties of a contact told just before, for "mereka" and for a side that needs no naming again.

    "Mereka sempat berbicara ...": both sides; "Pyongyang menawarkan pertemuan": the other side of the latest contact that
    this side had.
    """
    if trigger.frame.shape not in ("with", "noun") or found.right:
        return ()
    last = next((d for d in reversed(told) if d.who and d.family in ("talks", "call") and scene.index - d.scene <= 4), None)
    if last is None:
        return ()
    if trigger.frame.kind in ("talk", "meeting") and found.rule in ("noun-loose", "noun-light", "noun-bare") and _TO.search(scene.words[: trigger.start]):
        visit = next((d for d in reversed(told) if d.scene == scene.index and d.family == "visit"), None)
        return (visit.who,) if visit else ()
    if not found.left and _THEY.search(scene.words[: trigger.start]):
        return (last.who,)
    if len(found.left) == 1 and _WISHES.search(scene.words[found.left[0] + 1 : trigger.start]):
        return _other_side(scene, found.left, last, setting)
    return ()


def _other_side(scene: Scene, left: tuple[int, ...], last: Draft, setting: Stage) -> tuple[tuple[Claim[Party], ...], ...]:
    """"Pyongyang menawarkan pertemuan": with whom that side had the latest contact; as states where a state speaks."""
    own = _claims(referents(scene, left), setting)
    if len(own) != 1 or len(last.who) != 2:
        return ()
    for side, other in (last.who, last.who[::-1]):
        if side.value.state == own[0].value.state:
            partner = other if own[0].value.kind is ActorKind.person else _as_state(other, setting.know)
            return ((own[0], replace(partner, score=0.5)),)
    return ()


def _recast(
    scene: Scene, trigger: Trigger, found: Sides, who: tuple[Claim[Party], ...], told: Sequence[Draft], setting: Stage
) -> tuple[Claim[Party], ...]:
    """"Ushakov memuji percakapan dengan Trump": one who speaks of a contact told before stands for the one who had it."""
    if len(who) == 2 and all(c.value.kind is ActorKind.state for c in who) and _SUMMIT.match(scene.words, trigger.start):
        return _leaders(who, told)
    if trigger.frame.shape != "noun" or found.rule != "noun-with" or len(who) != 2 or not found.left:
        return who
    if not _COMMENT.search(scene.words[found.left[-1] + 1 : trigger.start]):
        return who
    speaker, other = who
    for draft in reversed(told):
        if any(claim.value.actor == other.value.actor for claim in draft.who):
            for claim in draft.who:
                if claim.value.state == speaker.value.state and claim.value.actor != speaker.value.actor:
                    return (replace(claim, score=0.6), other)
    return who


def _leaders(who: tuple[Claim[Party], ...], told: Sequence[Draft]) -> tuple[Claim[Party], ...]:
    """"KTT Rusia-AS" between leaders of whom the article has told already."""
    wanted = {claim.value.state for claim in who}
    for draft in reversed(told):
        persons = [claim for claim in draft.who if claim.value.kind is ActorKind.person]
        if draft.family == "talks" and len(persons) == 2 and {claim.value.state for claim in persons} == wanted:
            return tuple(replace(claim, score=0.6, reason="the leaders told of") for claim in persons)
    return who


def _beside(scene: Scene, trigger: Trigger, draft: Draft, setting: Stage) -> Iterator[Draft]:
    """Contacts that the same words tell of as well: the visit that was received, the letters beside the calls."""
    if visit := _received(scene, trigger, draft, setting):
        yield visit
    if draft.family == "call" and (hit := _AND_LETTERS.search(scene.words[trigger.end :])):
        span = scene.origin(trigger.end + hit.start(1), trigger.end + hit.end(1))
        kind = Claim(ContactKind.message, (span,), Origin("rule", "letter"), 0.7, "channels named together")
        yield replace(draft, kind=kind, trigger=span, frame="letter", open_channel=False)


def _received(scene: Scene, trigger: Trigger, draft: Draft, setting: Stage) -> Draft | None:
    """"Menerima kunjungan B": B's visit as well, unless B resides there as ambassador (codebook, field `kind`)."""
    if "kunjungan" not in scene.words[trigger.start : trigger.end]:
        return None
    receiver, guest = draft.who[0], draft.who[-1]
    country = setting.know.places.countries.get(receiver.value.state or "")
    if country is None or guest.value.kind is not ActorKind.person or (guest.value.office or "").startswith("ambassador"):
        return None
    if re.search(r"\b(?:duta besar|dubes|kuasa usaha|wakil tetap)\b", guest.spans[0].cut(setting.view).lower()):
        return None
    host = Party(f"state:{country.iso3}", country.name_en, ActorKind.state, country.iso3, side=Side.host)
    kind = Claim(ContactKind.visit, (draft.trigger,), Origin("rule", "visit received"), 0.8, "menerima kunjungan")
    who = (replace(guest, value=replace(guest.value, side=Side.guest)), Claim(host, receiver.spans, Origin("rule", "host"), 0.8, "receives the visit"))
    here = draft.country if draft.country and draft.country.value == country.iso2 else Claim(country.iso2, receiver.spans, Origin("rule", "host"), 0.7, "receives the visit")
    return replace(draft, kind=kind, who=who, country=here, frame="journey", topics=(), open_channel=False)


def _groups(scene: Scene, trigger: Trigger, found: Sides, taken: frozenset[int], setting: Stage) -> Iterator[tuple[Claim[Party], ...]]:
    """The parties of each contact that a trigger tells of."""
    if trigger.frame.kind == "visit" and trigger.frame.shape != "invite":
        yield from _visits(scene, trigger, found, taken, setting)
        return
    left = _who(scene, found.left, setting)
    right = _who(scene, found.right, setting)
    if trigger.frame.process and right and all(c.value.kind is ActorKind.state for c in right) and found.left:
        if _SPEECH.search(scene.words[found.left[-1] + 1 : trigger.start]):
            left = tuple(_as_state(claim, setting.know) for claim in left)
    if trigger.frame.shape == "invite" and not _INVITED_TO.search(scene.words, trigger.end, trigger.end + 130):
        return
    if right and not left:
        left = _absent_subject(scene, trigger.start, taken, right, setting)
        if trigger.frame.process and all(c.value.kind is ActorKind.state for c in right):
            left = tuple(_as_state(claim, setting.know) for claim in left)
    if not right and (twins := _twin_pairs(scene, found.left)):
        for pair in twins:
            yield _who(scene, pair, setting)
        return
    if not right:
        if len(left) > 1 and any(foreign(a.value, b.value) for a, b in itertools.combinations(left, 2)):
            yield left
        return
    if len(right) > 1 and not any(c.value.kind is ActorKind.person for c in left) and any(foreign(a.value, b.value) for a, b in itertools.combinations(right, 2)):
        yield right
        return
    if right and not any(foreign(l.value, r.value) for l in left for r in right):
        left = _absent_subject(scene, trigger.start, taken, right, replace(setting, scenes=()))
    right = tuple(r for r in right if any(foreign(l.value, r.value) for l in left))
    left = tuple(l for l in left if any(foreign(l.value, r.value) for r in right))
    if not left or not right:
        return
    if trigger.frame.kind == "encounter" and not all(any(c.value.kind is ActorKind.person for c in side) for side in (left, right)):
        return
    jointly = found.right and "bersama" in scene.words[trigger.end : max(trigger.end, found.right[0])] and trigger.frame.name == "talk"
    if len(right) > 1 and not setting.trilateral and not jointly and trigger.frame.shape in ("with", "active", "noun") and trigger.frame.kind != "encounter" and not _one_table(right, scene.words[max(0, trigger.start - 12) : trigger.end + 25], setting.know):
        for claim in right:
            yield (*left, claim)
    else:
        yield (*left, *right)


def _twin_pairs(scene: Scene, positions: tuple[int, ...]) -> tuple[tuple[int, int], ...]:
    """"Trump-Putin dan Trump-Zelensky" are two contacts."""
    if len(positions) != 4:
        return ()
    a, b, c, d = positions
    tied = all(re.fullmatch(r"\s*[-–]\s*", scene.words[x + 1 : y]) for x, y in ((a, b), (c, d)))
    return ((a, b), (c, d)) if tied and re.search(r"\b(?:dan|serta)\b|,", scene.words[b + 1 : c]) else ()


def _one_table(right: tuple[Claim[Party], ...], words: str, know: Knowledge) -> bool:
    """Counterparts who act for one body, or states that are named together, sit at one table."""
    states = {claim.value.state for claim in right}
    if len({claim.value.kind is ActorKind.person for claim in right}) == 2:
        return True
    if len(states) == 1 and not states & know.places.countries.keys():
        return True
    return all(claim.value.kind is not ActorKind.person for claim in right) and "bilateral" not in words


_HEAD = re.compile(r"\b(presiden|pemimpin|kepala negara|perdana menteri|pm|menteri luar negeri|menlu|menteri pertahanan|menhan)(?: dari| masing-masing)?\s+$")
_OFFICES = {
    "presiden": "president",
    "pemimpin": "head_of_government",
    "kepala negara": "head_of_state",
    "perdana menteri": "head_of_government",
    "pm": "head_of_government",
    "menteri luar negeri": "foreign_minister",
    "menlu": "foreign_minister",
    "menteri pertahanan": "defence_minister",
    "menhan": "defence_minister",
}


def _who(scene: Scene, positions: tuple[int, ...], setting: Stage) -> tuple[Claim[Party], ...]:
    """The parties at the positions; "menteri luar negeri kedua negara" are the ministers of that day."""
    claims: list[Claim[Party]] = []
    for position in positions:
        referent = scene.names.get(position)
        if referent is None:
            continue
        head = _HEAD.search(scene.words[max(0, position - 40) : position])
        for claim in _claims((referent,), setting):
            held = _holder(claim, _OFFICES[head[1]], setting) if head and claim.value.kind is ActorKind.state else None
            if all(other.value.actor != (held or claim).value.actor for other in claims):
                claims.append(held or claim)
    return tuple(claims)


def _holder(claim: Claim[Party], office: str, setting: Stage) -> Claim[Party] | None:
    """Who held the office in the state of a claim on the day of publication."""
    state, day = claim.value.state, setting.published.day
    if state is None or day is None:
        return None
    for actor in setting.know.register.holders(office, state, day)[:1]:
        person = setting.know.register.actors[actor]
        party = Party(actor, person.name, ActorKind.person, state, office)
        return replace(claim, value=party, score=0.7, reason=f"{office} of {state} on {day}")
    return None


def _as_state(claim: Claim[Party], know: Knowledge) -> Claim[Party]:
    """The state for which a person speaks of talks between states."""
    country = know.places.countries.get(claim.value.state or "")
    if country is None or claim.value.kind is not ActorKind.person:
        return claim
    party = Party(f"state:{country.iso3}", country.name_en, ActorKind.state, country.iso3)
    return replace(claim, value=party, score=0.6, reason="speaks for the state")


def _claims(found: Iterable[Referent], setting: Stage) -> tuple[Claim[Party], ...]:
    """The parties that signs stand for, each once; an organ of a state is the state (codebook, In scope)."""
    claims: dict[str, Claim[Party]] = {}
    for referent in found:
        for party in referent.parties:
            if party.actor in setting.outside:
                continue
            score = 0.9 if referent.reference is Reference.name else 0.7
            country = setting.know.places.countries.get(party.state or "") if party.kind is ActorKind.institution else None
            if country:
                party = Party(f"state:{country.iso3}", country.name_en, ActorKind.state, country.iso3)
            claims.setdefault(party.actor, Claim(party, (referent.phrase,), Origin("rule", "parties"), score, referent.reference.value))
    return tuple(claims.values())


def _absent_subject(
    scene: Scene, before: int, taken: frozenset[int], right: tuple[Claim[Party], ...], setting: Stage
) -> tuple[Claim[Party], ...]:
    """The subject that a clause leaves out: the first person of the sentences before who is foreign to the counterpart."""
    for earlier in (scene, *reversed(setting.scenes[max(0, scene.index - 2) : scene.index])):
        for position in sorted(earlier.names):
            if earlier is scene and (position >= before or position in taken):
                continue
            for claim in _claims((earlier.names[position],), setting):
                if claim.value.kind is ActorKind.person and all(foreign(claim.value, r.value) for r in right):
                    return (replace(claim, score=0.5, reason="subject left out"),)
    return ()


def _visits(
    scene: Scene, trigger: Trigger, found: Sides, taken: frozenset[int], setting: Stage
) -> Iterator[tuple[Claim[Party], ...]]:
    visitors = tuple(
        replace(claim, value=replace(claim.value, side=Side.guest))
        for claim in _claims(referents(scene, found.left), setting)
        if claim.value.state and claim.value.kind in (ActorKind.person, ActorKind.group)
    )[:1]
    if not visitors and found.destination and not found.left:
        hosts = tuple(host for position in found.destination if (host := _host(scene, position, setting)))
        visitors = _absent_subject(scene, trigger.start, taken, hosts, setting) if hosts else ()
    if not visitors or (visitors[0].value.office or "").startswith("ambassador"):
        return
    home = visitors[0].value.state
    hosts = [host for position in found.destination if (host := _host(scene, position, setting))]
    if not hosts:
        hosts = [host for host in (_host_of_scene(scene, trigger, home, taken, setting),) if host]
    for host in hosts:
        if host.value.state != home:
            yield (*visitors, host)


def _host_of_scene(scene: Scene, trigger: Trigger, home: str | None, taken: frozenset[int], setting: Stage) -> Claim[Party] | None:
    """The host where the journey names none: where it ends, else the state of the counterpart met on it."""
    arrived = re.compile(r"(?:tiba|mendarat)\s+di\s").match(scene.words, trigger.start)
    if arrived:
        for place in places(setting.view, scene.at[trigger.end], scene.span.end, setting.know, towards=False):
            return _state_claim(place.iso3, place.span, "where the journey ends", setting.know)
    if re.match(r"(?:nya|[^\w\s])?\s+(?:ke|di)\b", scene.words[trigger.end :]) or trigger.frame.shape != "journey":
        return None
    for position in sorted(taken):
        referent = scene.names.get(position)
        for party in referent.parties if referent else ():
            if referent and party.state and party.state != home:
                return _state_claim(party.state, referent.span, "the state of the counterpart", setting.know)
    return None


def _state_claim(iso3: str, span: Span, reason: str, know: Knowledge) -> Claim[Party] | None:
    country = know.places.countries.get(iso3)
    if country is None:
        return None
    party = Party(f"state:{country.iso3}", country.name_en, ActorKind.state, country.iso3, side=Side.host)
    return Claim(party, (span,), Origin("rule", "host"), 0.8, reason)


def _host(scene: Scene, position: int, setting: Stage) -> Claim[Party] | None:
    """The state that a journey goes to."""
    referent = scene.names.get(position)
    if referent is None:
        return None
    place = place_at(setting.view, referent.span.start, scene.span.end, setting.know)
    iso3 = place.iso3 if place else next((p.state for p in referent.parties if p.state), None)
    return _state_claim(iso3, referent.span, "the country travelled to", setting.know) if iso3 else None


def _draft(
    scene: Scene, trigger: Trigger, found: Sides, who: tuple[Claim[Party], ...], rivals: tuple[int, ...], setting: Stage
) -> Draft | None:
    know = setting.know
    kind, open_channel = _kind(scene, trigger, who)
    when = read_when(scene, trigger.start, trigger.end, rivals, _journeys(scene, know))
    first = min((*found.left, *found.right, trigger.start)) if who else trigger.start
    if trigger.frame.status:
        status = Claim(Status(trigger.frame.status), (scene.origin(trigger.start, trigger.end),), Origin("rule", "status"), 0.9, "an invitation")
    else:
        before = max((rival for rival in rivals if rival < trigger.start), default=0)
        asked = replace(trigger, start=found.left[-1] + 1 + _MODAL_ROOM) if found.rule == "noun-through" else trigger
        read = read_status(scene, asked if asked.start < trigger.start else trigger, first, before, when.value if when else None, setting.published.day, know)
        if read is None:
            return None
        status = read
    if kind is ContactKind.visit and _attends(scene, trigger, setting):
        return None
    place = _place(scene, trigger, found, kind, who, setting)
    span = scene.origin(trigger.start, trigger.end)
    city, country = _place_claims(place, kind, know)
    if kind is ContactKind.visit and who and who[-1].value.kind is ActorKind.state:
        host = know.places.countries.get(who[-1].value.state or "")
        if host and (country is None or country.value != host.iso2):
            city, country = None, Claim(host.iso2, who[-1].spans, Origin("rule", "host"), 0.8, "the country of the host")
    draft = Draft(
        scene.index,
        span,
        trigger.frame.name,
        found.rule,
        Claim(kind, (span,), Origin("rule", trigger.frame.name), 0.8 if not open_channel else 0.6, scene.words[trigger.start : trigger.end]),
        status,
        who,
        _evidence(scene, span, who, when),
        open_channel,
        when=when,
        city=city,
        country=country,
        occasion=read_occasion(scene, know),
        minutes=read_minutes(scene),
        topics=read_topics(scene, trigger.end, know),
        sources=read_sources(scene, setting.view, setting.quotes, know),
    )
    if trigger.frame.process and who and _mere_process(scene, trigger, draft):
        return None
    if trigger.frame.name == "meeting" and who and all(c.value.kind is ActorKind.state for c in who) and not _countable(draft):
        return None
    return draft


def _journeys(scene: Scene, know: Knowledge) -> frozenset[int]:
    """Where the triggers of visits stand: a meeting shares their day."""
    return frozenset(trigger.start for trigger in search(scene, know) if trigger.frame.kind == "visit")


def _mere_process(scene: Scene, trigger: Trigger, draft: Draft) -> bool:
    """Whether talks are told as a process, not as a round (codebook decision 5)."""
    if _SINCE.search(scene.words, trigger.end):
        return True
    before, after = scene.words[: trigger.start], scene.words[trigger.end :]
    named = all(claim.value.kind is ActorKind.person for claim in draft.who) and bool(draft.when or draft.occasion)
    if _STALLED.search(after) and not draft.when or re.match(r"\W*(?:terus|masih|kembali) (?:mandek|mandeg|terhenti|buntu)", after):
        return True
    if (_STRANDED.search(before) or _STALLED.search(after)) and draft.status.value is not Status.proposed and not named:
        return True
    return all(claim.value.kind is not ActorKind.person for claim in draft.who) and not _countable(draft)


def _attends(scene: Scene, trigger: Trigger, setting: Stage) -> bool:
    """Whether the journey is to a gathering only (codebook decision 3)."""
    if trigger.frame.shape == "ceremony":
        return False
    if _ATTENDANCE.search(scene.words):
        return True
    if trigger.frame.name != "travel":
        return False
    near = setting.scenes[scene.index + 1 : scene.index + 2]
    title = (setting.article.title or "").lower()
    return bool(_ATTENDANCE.search(title)) or any(_ATTENDANCE.search(other.words) for other in near)


def _countable(draft: Draft) -> bool:
    """A round of talks between states counts only with a date, a place or a word on its fate (codebook decision 5)."""
    return bool(draft.when or draft.city or draft.country or draft.status.value is not Status.happened)


def _kind(scene: Scene, trigger: Trigger, who: tuple[Claim[Party], ...]) -> tuple[ContactKind, bool]:
    """The kind, and whether the channel is left open by the words."""
    if scene.words[max(0, trigger.start - 1) : trigger.start] == "'" and trigger.frame.kind == "meeting":
        return ContactKind.encounter, False
    if trigger.frame.shape == "invite":
        talk = _INVITED_TO_TALK.search(scene.words, trigger.end, trigger.end + 130)
        return (ContactKind.meeting if talk else ContactKind.visit), False
    if trigger.frame.name == "handshake" and _INSIDE_TALKS.search(scene.words, trigger.end):
        return ContactKind.meeting, False
    if trigger.frame.kind != "talk":
        if trigger.frame.kind == "meeting" and re.search(r"\bvirtual|daring|video\b", scene.words[trigger.start : trigger.end + 40]):
            return ContactKind.call, False
        return ContactKind(trigger.frame.kind), False
    near = scene.words[max(0, trigger.start - 80) : trigger.end + 120]
    if _PHONE.search(near):
        return ContactKind.call, False
    if _LIGHT_MEETING.search(scene.words[: trigger.start]):
        return ContactKind.meeting, False
    if _PRESENCE.search(near) or all(c.value.kind is not ActorKind.person for c in who):
        return ContactKind.meeting, False
    noun = scene.words[trigger.start : trigger.end]
    if re.match(r"(?:ber)?bincang|bersantap", noun):
        return ContactKind.meeting, True
    if trigger.frame.shape == "noun" and re.search(r"bilateral|empat mata|trilateral", noun):
        return ContactKind.meeting, False
    if trigger.frame.shape == "noun" and re.match(r"dialog|konsultasi", noun):
        return ContactKind.meeting, True
    return ContactKind.call, True


def _place(
    scene: Scene, trigger: Trigger, found: Sides, kind: ContactKind, who: tuple[Claim[Party], ...], setting: Stage
) -> Place | None:
    if kind in (ContactKind.call, ContactKind.message):
        return None
    if found.destination and kind is ContactKind.visit and who:
        return place_at(setting.view, who[-1].spans[0].start, scene.span.end, setting.know)
    if kind is ContactKind.visit and trigger.frame.shape != "invite" and not _ARRIVAL.match(scene.words, trigger.start):
        return None
    return read_place(scene, trigger.start, trigger.end, setting.know)


def _place_claims(place: Place | None, kind: ContactKind, know: Knowledge) -> tuple[Claim[str] | None, Claim[str] | None]:
    if place is None:
        return None, None
    origin = Origin("rule", "place")
    country = know.places.countries.get(place.iso3)
    city = Claim(place.city, (place.span,), origin, 0.8, "named after a preposition of place") if place.city else None
    return city, Claim(country.iso2, (place.span,), origin, 0.8, "the country of the place") if country else None


def _evidence(scene: Scene, trigger: Span, who: tuple[Claim[Party], ...], when: Claim[object] | None) -> Span:
    inside = [trigger, *(span for claim in who for span in claim.spans), *(when.spans if when else ())]
    return cover(span for span in inside if scene.span.contains(span))


# --- from contacts to mentions ----------------------------------------------------------------------------------------


def _mentions(contacts: Sequence[Draft], setting: Stage) -> Iterator[Mention]:
    for draft in _with_visits(contacts):
        names = ";".join(sorted(claim.value.name for claim in draft.who))
        yield Mention(
            id=sha256(setting.article.id, str(draft.trigger.start), str(draft.trigger.end), draft.kind.value.value, names)[:16],
            article=setting.article.id,
            kind=draft.kind,
            status=draft.status,
            who=draft.who,
            evidence=draft.evidence,
            when=draft.when,
            city=draft.city if draft.family != "call" else None,
            country=draft.country if draft.family != "call" else None,
            occasion=draft.occasion,
            minutes=draft.minutes,
            topics=draft.topics,
            sources=draft.sources,
        )


_LANDED = re.compile(r"\b(?:tiba|mendarat|setibanya|ketibaan|kedatangan)\b")
_TOURED = re.compile(r"\b(?:ke|lawatan|tur|safari|rangkaian)\s+(?:\w+\s+){0,3}?(?:negara|luar negeri|eropa|asia|afrika|timur tengah|amerika)")


def _on_arrival(contacts: Sequence[Draft], setting: Stage) -> tuple[Draft, ...]:
    """A welcome without a day or place of its own took place at the arrival told just before."""
    done = []
    for draft in contacts:
        if draft.frame in ("welcome", "welcomed") and not (draft.when and draft.country):
            for scene in reversed(setting.scenes[max(0, draft.scene - 2) : draft.scene + 1]):
                landed = _LANDED.search(scene.words)
                if landed is None:
                    continue
                when = read_when(scene, landed.start(), landed.end(), ())
                place = read_place(scene, landed.start(), landed.end(), setting.know)
                city, country = _place_claims(place, ContactKind.encounter, setting.know)
                draft = replace(draft, when=draft.when or when, city=draft.city or city, country=draft.country or country)
                break
        done.append(draft)
    return tuple(done)


def _on_tours(contacts: Sequence[Draft], setting: Stage) -> tuple[Draft, ...]:
    """What happens on a dated tour of several countries, and has no day of its own, takes the days of the tour."""
    tours = []
    for scene in setting.scenes:
        if not _TOURED.search(scene.words):
            continue
        time = next((t for t in scene.times.values() if t.time and t.time.grain is Grain.interval), None)
        guests = {p.actor for referent in scene.names.values() for p in referent.parties if p.kind is ActorKind.person}
        if time and time.time and (time.time.latest - time.time.earliest).days > 3 and guests:
            tours.append((scene.index, guests, Claim(time.time, (time.span,), Origin("rule", "tour"), 0.6, "the days of the tour")))
    done = []
    for draft in contacts:
        for index, guests, days in tours:
            if not draft.when and draft.status.value is Status.happened and abs(draft.scene - index) <= 12 and draft.family in ("visit", "talks"):
                if any(claim.value.actor in guests for claim in draft.who):
                    draft = replace(draft, when=days)
        done.append(draft)
    return tuple(done)


def _at_gatherings(contacts: Sequence[Draft], setting: Stage) -> tuple[Draft, ...]:
    """A meeting on the margins of a gathering takes the place that the article gives for it, and its days if it has none.

    The occasion is the sentence's own, else that of the sentences just before where the article knows one gathering only.
    """
    known: dict[str, tuple[Claim[str], Place | None, Claim[TimeExpression] | None]] = {}
    seen: list[tuple[int, str]] = []
    for scene in setting.scenes:
        occasion = read_occasion(scene, setting.know)
        if occasion is None:
            continue
        seen.append((scene.index, occasion.value))
        place = occasion_place(scene, occasion, setting.know)
        days = _days_of(scene, occasion)
        before = known.get(occasion.value)
        known[occasion.value] = (occasion, (before and before[1]) or place, (before and before[2]) or days)
    return tuple(_at_gathering(draft, known, seen, setting) for draft in contacts)


def _days_of(scene: Scene, occasion: Claim[str]) -> Claim[TimeExpression] | None:
    """The stated range of days of a gathering."""
    for time in scene.times.values():
        if time.time and time.time.grain is Grain.interval and 0 <= time.span.start - occasion.spans[0].end < 90:
            return Claim(time.time, (time.span,), Origin("rule", "occasion"), 0.6, "the days of the gathering")
    return None


def _at_gathering(
    draft: Draft,
    known: Mapping[str, tuple[Claim[str], Place | None, Claim[TimeExpression] | None]],
    seen: Sequence[tuple[int, str]],
    setting: Stage,
) -> Draft:
    if draft.family != "talks" or draft.status.value is Status.denied:
        return draft
    occasion = draft.occasion
    if occasion is None and draft.status.value is not Status.proposed and not draft.country and not draft.when and len(known) == 1:
        if any(0 < draft.scene - index <= 2 for index, _ in seen):
            occasion = next(iter(known.values()))[0]
    if occasion is None or occasion.value not in known:
        return draft
    _, place, days = known[occasion.value]
    city, country = _place_claims(place, draft.kind.value, setting.know)
    if draft.country:
        city = city if country and country.value == draft.country.value else None
        country = draft.country
    return replace(draft, occasion=occasion, city=draft.city or city, country=country, when=draft.when or days)


def _with_visits(contacts: Sequence[Draft]) -> tuple[Draft, ...]:
    """A meeting within a visit takes the visit's days and country; an undated visit those of its core act (decision 4)."""
    done = []
    for draft in contacts:
        for other in contacts:
            if other is not draft and _within(draft, other):
                draft = replace(
                    draft,
                    when=draft.when or other.when,
                    country=draft.country or (other.country if not draft.city else None),
                    city=draft.city or (other.city if draft.family == "talks" and _same_country(draft, other) else None),
                )
        done.append(draft)
    return tuple(done)


def _same_country(draft: Draft, other: Draft) -> bool:
    return draft.country is None or (other.country is not None and draft.country.value == other.country.value)


def _within(draft: Draft, other: Draft) -> bool:
    """Whether the one is a visit and the other the meeting of visitor and host on it."""
    visit, meeting = (draft, other) if draft.family == "visit" else (other, draft)
    if visit.family != "visit" or meeting.family != "talks" or visit.status.value is not meeting.status.value:
        return False
    if visit.when and meeting.when and not visit.when.value.overlaps(meeting.when.value, slack=1):
        return False
    guest, host = visit.who[0].value, visit.who[-1].value
    return any(c.value.actor == guest.actor for c in meeting.who) and any(c.value.state == host.state for c in meeting.who)
