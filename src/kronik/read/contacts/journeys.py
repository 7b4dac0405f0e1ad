"""Visits: who travels to which state, visits that a receiver tells of, and journeys that are no visits (decision 3)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta

from kronik.model import ActorKind, Claim, ContactKind, Origin, Party, Side, Span, Status, TimeExpression
from kronik.read.clause.arguments import referents
from kronik.read.clause.places import place_at, places
from kronik.read.clause.routes import invited_to
from kronik.read.clause.scene import BODY, PERSON, SIGNS, STATE, Scene
from kronik.read.clause.sides import Sides
from kronik.read.clause.triggers import Trigger
from kronik.read.contacts.draft import Draft
from kronik.read.contacts.hosts import sight
from kronik.read.contacts.parties import Parties, absent_subject, as_state, claims_of, state_claim, state_party
from kronik.read.contacts.setting import Setting
from kronik.read.contacts.surroundings import place_claims
from kronik.read.contacts.there import land_pointed_to
from kronik.read.wordclasses import AFTER, BEFORE, DONE, WHILE, WILL

_GATHERING = r"(?:ktt|konferensi (?!pers)|forum (?!bisnis)|pertemuan (?!(?:[\w+-]+ ){0,3}?(?:dengan|bersama|antara)\b|bilateral|empat mata|kedua|keduanya)|sidang|pertemuan puncak(?! (?:dengan|bersama|antara)\b))"
_ATTENDANCE = re.compile(
    rf"\b(?<!usai )(?<!seusai )(?<!setelah )(?<!selepas )(?<!sesudah )(?<!sebelum )(?:menghadiri|hadiri|(?:hadir|datang|tiba) (?:ke|di|dalam|pada|untuk)|mengikuti|ikut|untuk|guna|rangka|peserta)\s+(?:\w+\s+){{0,3}}?{_GATHERING}"
    rf"|\b(?:tiba|mendarat)\b[^.;\"]{{1,50}}? (?:menjelang|jelang) (?:\w+ )?(?:ktt|konferensi tingkat tinggi|sidang)\b(?! bilateral)"
)
# "meninggalkan Brasil usai menghadiri KTT G20": he was there for the gathering.
_LEAVES = re.compile(r"meninggalkan|(?:bertolak|berangkat|lepas landas|tinggal landas) dari")
_ATTENDED = re.compile(
    rf"\b(?:{AFTER}) (?:(?:menghadiri|mengikuti|berpartisipasi) (?:\w+ ){{0,5}}|mendampingi [^.;,]{{1,30}}? (?:di|dalam|pada) ){_GATHERING}"
)
# "Jelang KTT ASEAN, sejumlah pemimpin mulai tiba": those whose landing is told next come for the gathering.
_GUESTS_OF = re.compile(
    rf"(?m:^)(?=.*\b(?:sejumlah|para|beberapa|satu per satu|belasan|puluhan)\b[^.;]{{0,60}}\b(?:pemimpin|kepala negara|delegasi|perdana menteri|tamu|menteri)\b)(?=.*\b(?:tiba|berdatangan|kedatangan|mendarat)\b).*\b(?:jelang|menjelang|menghadiri|untuk|guna|rangka|mengikuti)\s+(?:\w+\s+){{0,3}}?{_GATHERING}"
)
_ARRIVALS = 10  # sentences of arrivals one after another
_TOO = re.compile(rf"\b(?:juga|turut|ikut)\b(?: (?:{DONE}|{WILL}))* $")
_RESIDENT = re.compile(r"\b(?:duta besar|dubes|kuasa usaha|wakil tetap)\b")
_ELECT = timedelta(days=240)
_OPENS = 12  # code points in which a clause opens its sentence
# "Setiba di Madinah, jemaah disambut ...": those who came are named, and they are no party.
_ONCE_THERE = re.compile(
    rf"(?:setiba|sesampai)\w*[^.;,\"]{{0,60}}, (?:[{SIGNS['N'][1:-1]}]|rombongan|ia\b|dia\b|beliau|kepala negara|presiden|(?:me|di|ber)\w+|langsung|sang\b)"
)
# "Setiba di Kuala Lumpur, rombongan ...", "rombongan kemudian bertolak ke ...": of whom the article has told.
_HIS_PARTY = re.compile(
    r"(?:^|[,.] )(?:(?:kemudian|lalu|selanjutnya|dari sana|setelah itu),? )?(?:rombongan(?: (?:presiden|delegasi|kenegaraan))?|ia|dia|beliau|kepala negara)(?: \w+){0,2} $"
)
# '"...," kata Moon saat mengunjungi Thailand': the speaker travels.
_SAYS_WHILE = re.compile(
    rf"\b(?:kata|ujar|ucap|tutur|ungkap|jelas|tegas|imbuh|sebut|tambah|papar|terang|cetus|ungkapnya|di(?:katakan|sampaikan|ungkapkan|utarakan|tegaskan|jelaskan)) {SIGNS['H']}[^.;,\"{SIGNS['P']}]{{0,30}} (?:{AFTER}|{WHILE}|di sela(?:-sela)?)(?: (?:tengah|sedang|baru))? $"
)
_LANDS = re.compile(r"(?:tiba|mendarat)\s+di\s")
# "Erdogan memuji rencana kunjungan El-Sisi": to the country of him who speaks of it so.
_AWAITED = re.compile(
    rf"(?P<who>{PERSON})(?: (?:juga|telah|sudah))? (?:(?:memuji|menyambut(?: baik| gembira)?|mengumumkan|mengonfirmasi) rencana|menantikan|menunggu|menanti|mengharapkan)(?: rencana)? $"
)
_ON_IT = re.compile(r"\b(?:dalam|selama|saat|di sela(?:-sela)?|pada)\s+(?:rangkaian |agenda )?$")
_NAMES_A_GOAL = re.compile(r"(?:nya|[^\w\s])?\s+(?:ke|di)\b")


_EMBASSY = re.compile(r"(?:[Kk]antor )?(?:[Kk]edutaan|[Kk]edubes|[Kk]onsulat|[Kk]onjen)\b")


def visits(scene: Scene, trigger: Trigger, found: Sides, taken: frozenset[int], setting: Setting) -> Iterator[Parties]:
    """Visitor and host state of each country of a journey."""
    if any(at in scene.names and _EMBASSY.match(scene.view, scene.names[at].phrase.start) for at in found.destination):
        return  # "Obama mengunjungi Kedutaan Besar Thailand di Washington"
    hosts = [host for position in found.destination if (host := _host(scene, position, setting))]
    visitors = tuple(
        claim
        for claim in claims_of(referents(scene, _who_go(scene, found.left)), setting)
        if claim.value.state
        and claim.value.kind in (ActorKind.person, ActorKind.group, ActorKind.state, ActorKind.body)
        and not _not_yet(claim.value, setting)
    )
    if _DELEGATES.match(scene.words, trigger.start):  # "Netanyahu mengirim delegasi ke Qatar": he stays at home
        sent_by = (as_state(claim, setting.know) for claim in visitors)
        visitors = tuple(claim for claim in sent_by if claim.value.kind is not ActorKind.person)
    if not visitors and (sent := _sent_by(scene, trigger, found.left, setting)):
        visitors = sent
    if not visitors and not found.left and not hosts and found.rule.endswith("-there"):
        visitors = absent_subject(scene, trigger.start, taken, (), setting)
    if not hosts and found.rule.endswith("-there") and visitors:
        there = land_pointed_to(scene, visitors[0].value.state, setting)
        hosts = [
            host
            for host in [there and state_claim(there.iso3, there.span, "the country told of before", setting.know)]
            if host
        ]
    nameless = (
        trigger.frame.shape == "journey"
        or found.rule in ("travel-passive", "journey-begun")
        or _HIS_PARTY.search(scene.words, 0, trigger.start)
        or (trigger.start < _OPENS and _ONCE_THERE.match(scene.words, trigger.start))
        or _SAYS_WHILE.search(scene.words, 0, trigger.start)
    )
    if not visitors and hosts and not found.left and nameless:
        visitors = absent_subject(scene, trigger.start, taken, tuple(hosts), setting)
    if not visitors or (visitors[0].value.office or "").startswith("ambassador"):
        return
    visitor = replace(visitors[0], value=replace(visitors[0].value, side=Side.guest))
    if not hosts and (host := _host_of_scene(scene, trigger, visitor.value.state, taken, setting)):
        hosts = [host]
    guests = (visitor, *_fellows(visitors))
    yield from ((*guests, host) for host in hosts if host.value.state not in {guest.value.state for guest in guests})


_DELEGATES = re.compile(r"(?:mengirim|mengutus|memberangkat)(?:kan)? ")
_SENDS = re.compile(
    rf"\b(?:meng)?(?:utus|kirim|irim)(?:kan)? (?:{PERSON}, )?(?={SIGNS['H']},? $)|\b(?:menugaskan|tugaskan) (?={SIGNS['H']} $)"
)


def _sent_by(scene: Scene, trigger: Trigger, left: tuple[int, ...], setting: Setting) -> tuple[Claim[Party], ...]:
    """ "MBZ mengutus Menteri Investasi Mohamed Alsuwaidi ke Ottawa": who is sent acts for the state of the sender."""
    if len(left) != 1 or not _SENDS.search(scene.words, 0, trigger.start):
        return ()
    sender = next(
        (p.state for at in sorted(scene.names) if at < left[0] for p in scene.names[at].parties if p.state), None
    )
    return tuple(
        replace(claim, value=replace(claim.value, state=sender))
        for claim in claims_of(referents(scene, left), setting)
        if sender and claim.value.kind is ActorKind.person and not claim.value.state
    )


def _fellows(visitors: Sequence[Claim[Party]]) -> tuple[Claim[Party], ...]:
    """ "Merkel dan Hollande singgah di Kiev": those of other states travel for themselves and accompany nobody."""
    states, fellows = {visitors[0].value.state}, list[Claim[Party]]()
    for claim in visitors[1:]:
        if claim.value.kind is ActorKind.person and claim.value.state not in states:
            states.add(claim.value.state)
            fellows.append(replace(claim, value=replace(claim.value, side=Side.guest)))
    return tuple(fellows)


# "delegasi Ukraina tiba di Jeddah": those who go act for the state.
_SENT_BY = re.compile(
    r"\b(?:delegasi|rombongan|utusan|perwakilan|perunding|juru runding|negosiator|tim (?:perunding|negosiator)|pejabat|misi)(?: (?:tingkat tinggi|tinggi|senior|khusus|resmi|militer|dagang|pemerintah|dari))* $"
)


# "Tim IAEA tiba di Teheran": those whom a body sends.
_OF_BODY = re.compile(
    r"\b(?:delegasi|rombongan|utusan|perwakilan|pejabat|misi|tim|inspektur|pengawas|pemantau|penyelidik)(?: \w+){0,2} $"
)


def _who_go(scene: Scene, positions: Sequence[int]) -> tuple[int, ...]:
    """The positions of those who can travel: persons, groups, and states or bodies whose delegation goes."""
    return tuple(p for p in positions if scene.words[p] not in (STATE, BODY) or _sent(scene, p))


def _sent(scene: Scene, position: int) -> bool:
    referent = scene.names.get(position)
    titled = scene.view[referent.phrase.start : referent.span.start].lower() if referent else ""
    sent = _OF_BODY if scene.words[position] == BODY else _SENT_BY
    return bool(sent.search(scene.words[:position] + titled))


def _not_yet(party: Party, setting: Setting) -> bool:
    """Whether somebody comes to office only later: Elon Musk travelled for no state in 2019."""
    tenures, day = setting.know.register.tenures(party.actor), setting.published.day
    coming = day + _ELECT if day else None  # whoever is elected already speaks for his state
    return bool(tenures and coming and not party.office and all(t.since and t.since > coming for t in tenures))


def _host(scene: Scene, position: int, setting: Setting) -> Claim[Party] | None:
    """The state that a journey goes to."""
    referent = scene.names.get(position)
    if referent is None:
        return None
    if sight(setting.view, referent.span.start, setting.know):
        return None
    place = place_at(setting.view, referent.span.start, scene.span.end, setting.know)
    iso3 = place.iso3 if place else next((party.state for party in referent.parties if party.state), None)
    return state_claim(iso3, referent.span, "the country travelled to", setting.know) if iso3 else None


def _host_of_scene(
    scene: Scene, trigger: Trigger, home: str | None, taken: frozenset[int], setting: Setting
) -> Claim[Party] | None:
    """The host where the journey names none: where it ends, else the state of the counterpart met on it."""
    if _LANDS.match(scene.words, trigger.start):
        for place in places(setting.view, scene.at[trigger.end], scene.span.end, setting.know, towards=False):
            shown = sight(setting.view, place.span.start, setting.know)
            return None if shown else state_claim(place.iso3, place.span, "where the journey ends", setting.know)
    if trigger.frame.shape != "journey" or _NAMES_A_GOAL.match(scene.words, trigger.end):
        return None
    if awaited := _AWAITED.search(scene.words, 0, trigger.start):
        for party in scene.names[awaited.start("who")].parties if awaited.start("who") in scene.names else ():
            if party.state and party.state != home:
                return state_claim(
                    party.state, scene.names[awaited.start("who")].span, "who awaits the visit", setting.know
                )
    if not _ON_IT.search(scene.words[: trigger.start]):
        return None
    before = {position for position in scene.names if position < trigger.start}
    for position in sorted(before | (taken & scene.names.keys())):
        referent = scene.names[position]
        if referent.sign not in (PERSON, STATE):
            continue
        for party in referent.parties:
            if party.state and party.state != home:
                return state_claim(party.state, referent.span, "the state of the counterpart", setting.know)
    return None


_DELEGATION = re.compile(r"\b(?:delegasi|rombongan|utusan)\b")


def received(scene: Scene, trigger: Trigger, draft: Draft, setting: Setting) -> Draft | None:
    """ "Menerima kunjungan B": B's visit as well, unless B resides there as ambassador (codebook, field `kind`)."""
    words = scene.words[trigger.start : trigger.end]
    if "kunjungan" not in words or words.startswith("kunjungan") or draft.family == "visit":
        return None
    receiver, guest = draft.who[0], draft.who[-1]
    host = state_party(receiver.value.state or "", setting.know, Side.host)
    country = setting.know.places.countries.get(receiver.value.state or "")
    if (
        host is None
        or country is None
        or not (
            guest.value.kind is ActorKind.person
            or _DELEGATION.search(words + " " + guest.spans[0].cut(setting.view).lower())
        )
    ):
        return None
    if draft.country and draft.country.value != country.iso2:
        return None  # "mendapat kunjungan koleganya di hotelnya": both are away from the receiver's country
    if (guest.value.office or "").startswith("ambassador") or _RESIDENT.search(
        guest.spans[0].cut(setting.view).lower()
    ):
        return None
    rule = Origin("rule", "visit received")
    visitor = replace(guest, value=replace(guest.value, side=Side.guest))
    here = draft.country if draft.country and draft.country.value == country.iso2 else None
    return replace(
        draft,
        kind=Claim(ContactKind.visit, (draft.trigger,), rule, 0.8, "menerima kunjungan"),
        who=(visitor, Claim(host, receiver.spans, rule, 0.8, "receives the visit")),
        country=here or Claim(country.iso2, receiver.spans, rule, 0.7, "receives the visit"),
        city=draft.city if here else None,
        frame="journey",
        topics=(),
        open_channel=False,
    )


_HOME = re.compile(r"\b(?:tiba|mendarat|kembali|pulang|sampai|meninggalkan)\b")
_AFTER = re.compile(rf"\b(?:{AFTER}|sepulang|sekembali\w*)\b(?: [\w{SIGNS['D']}]+){{0,2}} $")


def back_home(scene: Scene, trigger: Trigger, day: Span) -> bool:
    """ "Jokowi tiba di Tanah Air, Senin (10/2), usai lawatan ke Australia": the day is that of the return."""
    at = scene.place(day.start)
    lead = scene.words[: trigger.start]
    return at < trigger.start and bool(_AFTER.search(lead) and _HOME.search(scene.words[:at]))


_CALLED_OFF = re.compile(r"(?:(?:mem)?batal(?:kan)?|menunda|tunda|memutuskan|mengurungkan|urung)\b")


def called_off_then(scene: Scene, status: Claim[Status], when: Claim[TimeExpression], setting: Setting) -> bool:
    """ "Trump pada Selasa membatalkan kunjungan ...": a day up to publication before the verb is that of the calling off."""
    at, cue = scene.place(when.spans[0].start), scene.place(status.spans[0].start)
    if status.value is not Status.cancelled or setting.published.day is None or at >= cue:
        return False
    return bool(_CALLED_OFF.match(scene.words, cue)) and when.value.last <= setting.published.day


_ON_THE_WAY = re.compile(rf"{BEFORE}|{AFTER}")  # "Sebelum ke Bali, ...": where the gathering is of which was told
_OPENING = 5  # sentences


def attends(scene: Scene, trigger: Trigger, who: Parties, setting: Setting) -> bool:
    """Whether the journey is to a gathering only."""
    if trigger.frame.shape == "ceremony":
        return False
    if _LEAVES.match(scene.words, trigger.start) and _ATTENDED.search(scene.words, trigger.end):
        return True
    over = _ONCE_THERE_BEFORE.match(scene.words, 0, trigger.start)
    if _ATTENDANCE.search(scene.words.split(",")[0] if over else scene.words):
        return True
    if trigger.frame.name != "travel":
        return False
    near = [
        other
        for other in setting.scenes[scene.index + 1 : scene.index + 2]
        if not (_of_another(scene, trigger, other) or _abroad_from(scene, trigger, who, other, setting))
    ]
    if _TOO.search(scene.words, 0, trigger.start) or _ON_THE_WAY.fullmatch(
        scene.words, trigger.start, trigger.end
    ):  # "Kishida juga mendarat di New Delhi": as the one told of before
        near += setting.scenes[max(0, scene.index - 1) : scene.index]
    if any(_GUESTS_OF.search(other.words) for other in setting.scenes[max(0, scene.index - _ARRIVALS) : scene.index]):
        return True
    if _to_gathering(scene, trigger, setting) or _on_the_way_there(scene, trigger, setting):
        return True
    title = (setting.article.title or "").lower()
    opens = scene.index < _OPENING  # what the headline says is told first; another journey farther down is another
    return (opens and bool(_ATTENDANCE.search(title)) and _in_title(scene, trigger, title)) or any(
        _ATTENDANCE.search(other.words) for other in near
    )


# "Usai mengunjungi Jakarta, ia bertolak ke Osaka untuk menghadiri KTT": the gathering is where he goes next.
_ONCE_THERE_BEFORE = re.compile(rf"\W*(?:{AFTER}|selain)\b[^,]*$")
_HELD_IN = re.compile(
    r"\b(?:ktt|konferensi tingkat tinggi|pertemuan puncak)\b(?! (?:\w+ )?(?:bilateral|trilateral|antara|dengan))[^.;\"]{0,50}? di (?:[\w-]+ ){0,3}?(?=[A-Z\ue000-\uf8ff])"
)


def _to_gathering(scene: Scene, trigger: Trigger, setting: Setting) -> bool:
    """Whether the town travelled to is where the article's gathering of many is held: "KTT perdamaian di Sharm el-Sheikh"."""
    goal = next(places(setting.view, scene.at[trigger.start], scene.span.end, setting.know), None)
    return goal is not None and goal.city is not None and _gathering_in(goal.city, scene.index, setting)


def _on_the_way_there(scene: Scene, trigger: Trigger, setting: Setting) -> bool:
    """ "Biden mendarat di Jepang untuk menghadiri KTT. ... saat Biden terbang ke Jepang": the journey told before."""
    who = {p.actor for at, name in scene.names.items() for p in name.parties if at < trigger.start}
    goal = next(places(setting.view, scene.at[trigger.start], scene.span.end, setting.know), None)
    if goal is None or not who:
        return False
    for other in setting.scenes[max(0, scene.index - _ARRIVALS) : scene.index]:
        hit = _ATTENDANCE.search(other.words)
        there = {p.actor for at, name in other.names.items() for p in name.parties if hit and at < hit.start()}
        if there & who and any(
            one.iso3 == goal.iso3 for one in places(setting.view, other.span.start, other.span.end, setting.know)
        ):
            return True
    return False


def _gathering_in(city: str, before: int, setting: Setting) -> bool:
    """Whether a sentence before tells of a gathering of many in that town."""
    for other in setting.scenes[:before]:
        for hit in _HELD_IN.finditer(other.words):
            held = place_at(setting.view, other.at[hit.end()], other.span.end, setting.know)
            if held and held.city and held.city.lower() == city.lower():
                return True
    return False


def _in_title(scene: Scene, trigger: Trigger, title: str) -> bool:
    """Whether the headline names who travels: "Yoon tiba untuk KTT" says nothing about where others went."""
    who = [p.name for at, name in scene.names.items() for p in name.parties if at < trigger.start]
    return not who or any(word.lower() in title for name in who for word in re.split(r"[ -]", name) if len(word) > 2)


def _of_another(scene: Scene, trigger: Trigger, other: Scene) -> bool:
    """Whether the sentence beside tells who else attends: "Putin dijadwalkan terbang ke Beijing untuk menghadiri forum"."""
    here = {p.actor for at, name in scene.names.items() for p in name.parties if at < trigger.start}
    there = [p.actor for _, name in sorted(other.names.items()) for p in name.parties if p.kind is ActorKind.person]
    return bool(there and here) and not here & {*there}


def _abroad_from(scene: Scene, trigger: Trigger, who: Parties, other: Scene, setting: Setting) -> bool:
    """Whether another sentence tells of other countries only: "berkunjung ke Bangladesh. ... ke Osaka untuk menghadiri KTT"."""
    goal = next(places(setting.view, scene.at[trigger.start], scene.span.end, setting.know), None)
    host = who[-1].value.state if len(who) > 1 else goal.iso3 if goal else None
    there = {place.iso3 for place in places(setting.view, other.span.start, other.span.end, setting.know)}
    return host is not None and bool(there) and host not in there


def attends_gathering(setting: Setting, scene: int) -> bool:
    """Whether the sentences around tell of guests of a gathering."""
    near = setting.scenes[max(0, scene - _EARLY) : scene + 3]
    if any(_ATTENDANCE.search(one.words) or _GUESTS_OF.search(one.words) for one in near):
        return True
    if any(_GUESTS_OF.search(one.words) for one in setting.scenes[max(0, scene - _ARRIVALS) : scene]):
        return True
    here = setting.scenes[scene]
    towns = places(setting.view, here.span.start, here.span.end, setting.know)
    return any(town.city and _gathering_in(town.city, scene, setting) for town in towns)


_EARLY = 4  # sentences


def invitations(contacts: Sequence[Draft], setting: Setting) -> tuple[Draft, ...]:
    """The contacts, an invitation with the place in the host's country to which it is: "mengundang Trump ke Pyongyang"."""
    return tuple(_invited(draft, setting) if draft.frame == "invite" else draft for draft in contacts)


def _invited(draft: Draft, setting: Setting) -> Draft:
    scene = setting.scenes[draft.scene]
    goal = invited_to(scene, scene.place(draft.trigger.end)) if draft.country is None else None
    place = place_at(setting.view, scene.at[goal], scene.span.end, setting.know) if goal is not None else None
    if place is None or all(party.state != place.iso3 for party in draft.parties):
        return draft
    city, country = place_claims(place, setting.know)
    return replace(draft, city=city, country=country)
