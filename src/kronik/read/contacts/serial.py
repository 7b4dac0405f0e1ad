"""One of several contacts that a sentence before announces together: "Mereka adalah A, B, dan C", "Dengan D, Retno membahas ..."."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from kronik.model import Claim, ContactKind, Grain, Origin, Party, Status
from kronik.read.clause.acting import unknown_acts
from kronik.read.clause.arguments import referents
from kronik.read.clause.namedsubject import counted_group
from kronik.read.clause.places import places
from kronik.read.clause.rounds import HELD_WITH
from kronik.read.clause.scene import GROUP, PERSON, PRONOUN, SIGNS, STATE, Scene
from kronik.read.clause.sides import clause_subject
from kronik.read.clause.status import read_status
from kronik.read.clause.syntax import counterpart, syntax
from kronik.read.clause.triggers import Trigger
from kronik.read.clause.when import read_when
from kronik.read.clause.where import read_place
from kronik.read.contacts.draft import Draft, foreign
from kronik.read.contacts.hosts import settled
from kronik.read.contacts.itemised import heading_of, is_item
from kronik.read.contacts.listday import as_above
from kronik.read.contacts.parties import claims_of
from kronik.read.contacts.seriesdays import SERIES_REACH, announces, only_day
from kronik.read.contacts.setting import Setting
from kronik.read.contacts.severalnamed import by_those_named
from kronik.read.contacts.surroundings import place_claims
from kronik.read.wordclasses import HOLD, NUMBER, TALKS, WILL

_RULE = Origin("rule", "series")
_SEVERAL = re.compile(
    rf"\b[^.;\"]{{0,80}}?\b(?:sejumlah|beberapa|berbagai|sederet|belasan|puluhan|para|{NUMBER}|\d+)"
    r"\s+(?:\w+ ){0,3}?(?:pemimpin|pimpinan|kepala (?:negara|pemerintahan)|tamu|menteri|menlu|menhan|duta besar|dubes|mitra\w*|kolega\w*"
    r"|sejawat\w*|rekan\w*|negara|tokoh|presiden|perdana menteri|utusan|ketua|panglima|pejabat)\b"
    r"|\b[^.;\"]{0,20}?\b(?:para )?tamu(?: (?:negara|kehormatan|asing))*(?: (?:satu per satu|secara bergantian|bergantian|bergiliran)\b| (?:di|pada)\b)"
    rf"|\b[^.;\"]{{0,60}}?\b(?:sejumlah|beberapa|{NUMBER}|\d+) [{STATE}]|\b[^.;\"]{{0,60}}?(?:dengan|bersama)(?: (?:sejumlah|beberapa|para|{NUMBER}|\d+))? {GROUP}"
    rf"|(?: (?:kepada|oleh|dari))?(?: (?:sejumlah|beberapa|para|{NUMBER}|\d+))? {GROUP}"  # "3 pejabat tinggi AS" is one sign
)
_TALKED = re.compile(
    rf"\b(?:bertele(?:po|pho|fo)n(?:an)?|(?:me)?nele(?:po|pho|fo)n|(?:sambungan|{TALKS}|panggilan|komunikasi) (?:\w+ )?tele(?:po|pho|fo)n|(?:menerima|mendapat) (?:\w+ )?tele(?:po|pho|fo)n|di(?:tele(?:po|pho|fo)n|hubungi)|menghubungi)"
)
_MET = re.compile(
    rf"\b(?:ber(?:temu|jumpa)|menemui|ditemui|menerima|diterima(?![^,;:]{{0,25}},)|menjamu|dijamu|{TALKS}|berdialog|berbincang|berkumpul|mengobrol|bertamu|beraudiensi|disambut|surat kepercayaan)"
)
# "Prabowo berbicara dengan lima pemimpin": by which channel, the words before say.
_SPOKE = re.compile(r"\b(?:ber(?:bicara|komunikasi|cakap-cakap)|melakukan pembicaraan|mengadakan pembicaraan)\b")
# "mendapat ucapan selamat dari sejumlah pemimpin dunia"
_WROTE = re.compile(
    r"\b(?:(?:mengucapkan|ucapan) (?:selamat(?! (?:datang|jalan|tinggal)\b)|dukacita|duka cita|belasungkawa)|belasungkawa|surat(?! (?:kepercayaan|tugas|kuasa)\b)|pesan|telegram|kartu)"
    r"(?:(?: [\w-]+){0,4}? (?:dari|kepada)\b|(?=\.\W*\Z))"
)
# "Dalam keterangan yang diterima Antara, ...": what is received are words.
_WORDS_RECEIVED = re.compile(r"\b(?:keterangan|pernyataan|pers|rilis|tertulis|resmi|informasi|laporan|berita) yang $")
_MANY = re.compile(r"\b(?:banyak|sejumlah|berbagai|puluhan|belasan) $")
# "melakukan pertemuan bilateral dengan:", "Berikut menteri yang ditemui Sugiono:" before a list
_OPENS_LIST = re.compile(r"(?: [^.;:\"]{0,60})?:\W*$")
# "Di sela-sela acara itu, ...": on the day of the sentence before
_OF_THAT = re.compile(r"[\s\"'(]*(?:di sela(?:-sela)?|dalam|pada|selama) [^.;,\"]{0,50}\b(?:itu|tersebut|ini),")
_BRIEFLY = re.compile(r" (?:santai|sejenak|singkat|sebentar|akrab|ringan)\b")
_AHEAD = re.compile(rf"\b(?:{WILL}|ingin)\s+(?:\w+ )?$")
# "Dijadwalkan ada tiga pemimpin yang bertemu Prabowo"
_AHEAD_OF = re.compile(rf"\b(?:{WILL}|menurut jadwal|rencananya)\b")
_TAKEN_BY = re.compile(r"[^.;\"]{0,80}? diterima\b")  # "surat kepercayaan dari tujuh duta besar diterima Presiden A"
# "Tamu berikutnya adalah Lavrov": of whoever received the one before.
_NEXT_GUEST = re.compile(r"(?:adapun )?tamu (?:berikutnya|selanjutnya|terakhir|kedua|ketiga|keempat|kelima)\b")
_REACH = 3  # sentences


def one_of_several(
    scene: Scene, trigger: Trigger, draft: Draft, told: Sequence[Draft], setting: Setting
) -> Draft | None:
    """The draft as what announced it says: kind, status and day; None where a list follows no contact."""
    if trigger.frame.name == "with-whom":
        to_whom = scene.words.endswith("kepada", trigger.start, trigger.end)
        announced = _kind_announced(draft, setting) if to_whom else None
        if to_whom and announced is None:
            return None
        as_said = replace(draft, kind=replace(draft.kind, value=announced)) if announced else draft
        return _again(scene, trigger, as_said, told)
    if trigger.frame.name == "turn":
        return _in_turn(scene, draft, told)
    if trigger.frame.name != "listed":
        return _on_day_announced(scene, trigger, draft, setting)
    above = heading_of(scene, setting) if is_item(scene, trigger) else scene.index
    before_it = [*setting.scenes[max(0, above - _REACH) : above + 1], *([scene] if above != scene.index else [])]
    for earlier, pattern, kind in _where_announced(before_it):
        hit = _announced(earlier, pattern, trigger.start if earlier is scene else len(earlier.words))
        if hit is None:
            continue
        told_later = earlier.words.startswith("berikut") or counted_group(earlier, hit.start())
        if unknown_acts(earlier, 0, hit.start()) and not told_later:
            return None
        host = _host(earlier, _announcing(trigger, hit), draft, setting)
        if scene.index != above and len(host) != 1:
            continue  # below a heading the host is told above it
        told_of = _as_announced(earlier, scene, hit, draft, setting)
        told_of = replace(
            told_of,
            who=(replace(host[0], score=0.6), *(draft.who[1:] or draft.who)) if len(host) == 1 else draft.who,
            kind=Claim(_brief(earlier, hit, kind), (draft.trigger,), _RULE, 0.7, "told of several together"),
            status=_status_announced(earlier, _announcing(trigger, hit), draft, setting),
            open_channel=False,
        )
        if kind is not ContactKind.meeting:
            told_of = replace(told_of, city=None, country=None)
        return as_above(told_of, above, setting) if is_item(scene, trigger) else told_of
    guest = _NEXT_GUEST.match(scene.words) and _in_turn(scene, draft, told)
    return by_those_named(scene, draft, told) or guest or None


def _host(earlier: Scene, announcing: Trigger, draft: Draft, setting: Setting) -> list[Claim[Party]]:
    """Who is said to see them all, and can have a contact with the one of this draft."""
    left = _host_of(earlier, announcing, setting)
    left = left or (_only_person(earlier) if earlier.words.rstrip().endswith(":") else ())
    return [c for c in claims_of(referents(earlier, left), setting) if foreign(c.value, draft.who[-1].value)]


def _status_announced(earlier: Scene, announcing: Trigger, draft: Draft, setting: Setting) -> Claim[Status]:
    """The status of the contacts announced."""
    if counted_group(earlier, announcing.start) and _AHEAD_OF.search(earlier.words, 0, announcing.start):
        return replace(draft.status, value=Status.planned, reason="cue 'dijadwalkan'")
    day = setting.published.day
    return read_status(earlier, announcing, announcing.start, 0, None, day, setting.know) or draft.status


def _as_announced(earlier: Scene, scene: Scene, hit: re.Match[str], draft: Draft, setting: Setting) -> Draft:
    """The draft on the day and at the place of the announcement, or of the sentence before that this goes on about."""
    before = setting.scenes[earlier.index - 1] if earlier.index and _OF_THAT.match(earlier.words) else None
    told_on = read_when(earlier, hit.start(), hit.end(), _rivals(earlier, hit.start()))
    if told_on is None and earlier is not scene and before:
        told_on = only_day(before, setting)
    exact = earlier is not scene and told_on is not None and told_on.value.grain is Grain.day
    when = told_on if exact else draft.when or told_on
    if draft.country:
        return replace(draft, when=when)
    at = read_place(earlier, hit.start(), hit.end(), setting.know)
    if at is None and before:
        at = next(places(before.view, before.span.start, before.span.end, setting.know), None)
    city, country = place_claims(at and settled(at, None, draft.who, setting.know), setting.know)
    return replace(draft, when=when, city=draft.city or city, country=country)


def _kind_announced(draft: Draft, setting: Setting) -> ContactKind | None:
    """ "Kepada C, ia menekankan ...": of those whom the sentences before have him see or call together, if they do."""
    here = {claim.value.actor for claim in draft.who}
    for one in reversed(setting.scenes[max(0, draft.scene - SERIES_REACH) : draft.scene]):
        if any(party.actor in here for referent in one.names.values() for party in referent.parties):
            if _announced(one, _TALKED, len(one.words)):
                return ContactKind.call
            if announces(one.words):
                return ContactKind.meeting
    return None


def _where_announced(scenes: Sequence[Scene]) -> Iterator[tuple[Scene, re.Pattern[str], ContactKind]]:
    """Where and in what words to look for the announcement: the nearest sentence first, words without a channel last."""
    for scene in reversed(scenes):
        yield scene, _TALKED, ContactKind.call
        yield scene, _WROTE, ContactKind.message
        yield scene, _MET, ContactKind.meeting
    yield from ((scene, _SPOKE, ContactKind.call) for scene in reversed(scenes))


# "Retno akan menggelar pertemuan bilateral pada Kamis": with whom is told next.
_ANNOUNCED = re.compile(
    rf"\b(?:{HOLD})(?: (?:se)?rangkaian| sejumlah| beberapa)? (?:{TALKS})(?: bilateral)?\b(?! (?:dengan|bersama))"
)


def _on_day_announced(scene: Scene, trigger: Trigger, draft: Draft, setting: Setting) -> Draft:
    """ "Pertemuan itu dilakukan dengan A, B, dan C": on the day told with the sentence before that names nobody."""
    if draft.when or draft.rule != "noun-with" or not scene.index or not HELD_WITH.match(scene.words, trigger.end):
        return draft
    before = setting.scenes[scene.index - 1]
    hit = _ANNOUNCED.search(before.words)
    when = read_when(before, hit.start(), hit.end(), ()) if hit else None
    return replace(draft, when=replace(when, score=0.6)) if when else draft


def _brief(scene: Scene, hit: re.Match[str], kind: ContactKind) -> ContactKind:
    """ "berbincang santai dengan para pemimpin": an encounter."""
    return ContactKind.encounter if _BRIEFLY.match(scene.words, hit.end()) else kind


def _announced(scene: Scene, verb: re.Pattern[str], end: int) -> re.Match[str] | None:
    """The last verb of contact before `end` whose object is several."""
    return next(
        (
            hit
            for hit in reversed(list(verb.finditer(scene.words, 0, end)))
            if (
                _SEVERAL.match(scene.words, hit.end(), end)
                or _OPENS_LIST.match(scene.words, hit.end(), end)
                or counted_group(scene, hit.start())
                or (verb is _WROTE and _MANY.search(scene.words, 0, hit.start()))
            )
            and not _WORDS_RECEIVED.search(scene.words[: hit.start()])
        ),
        None,
    )


def _host_of(scene: Scene, announcing: Trigger, setting: Setting) -> tuple[int, ...]:
    """Whom the several have as their one counterpart: the subject, or whom a counted subject sees."""
    if counted_group(scene, announcing.start):
        markers = "dengan|bersama|oleh|kepada"
        return counterpart(scene, announcing.end, syntax(setting.know), markers=markers, direct=True)
    taken = _TAKEN_BY.match(scene.words, announcing.end)
    host = counterpart(scene, taken.end(), syntax(setting.know), markers="oleh", direct=True) if taken else ()
    return host or clause_subject(scene, announcing, syntax(setting.know), frozenset())


def _only_person(scene: Scene) -> tuple[int, ...]:
    """ "Berikut menteri yang ditemui Sugiono:": the one person whom the opening of a list names."""
    people = tuple(at for at in sorted(scene.names) if scene.words[at] in (PERSON, PRONOUN))
    return people if len(people) == 1 else ()


def _rivals(scene: Scene, start: int) -> tuple[int, ...]:
    """Where the other words of contact stand in the announcing sentence."""
    found = (hit.start() for verb in (_TALKED, _MET) for hit in verb.finditer(scene.words))
    return tuple(at for at in found if at != start)


def _announcing(trigger: Trigger, hit: re.Match[str]) -> Trigger:
    """The trigger where the announcing words stand."""
    return replace(trigger, start=hit.start(), end=hit.end())


def _again(scene: Scene, trigger: Trigger, draft: Draft, told: Sequence[Draft]) -> Draft | None:
    """ "Dengan Macron, Prabowo menyinggung rencana ...": the verb tells of it, not what they spoke of."""
    if any(claim.reason == "subject left out" for claim in draft.who):
        return None  # "Dengan Jepang dibahas ...": whose talks they were, nothing says
    comma = scene.words.find(",", trigger.end + 4)
    verb = re.compile(rf", (?:\w+ ){{0,2}}{SIGNS['H']} (?:\w+ ){{0,2}}?(?=me\w+|ber\w+)").search(
        scene.words, max(0, comma - 1)
    )
    ahead = bool(verb and _AHEAD.search(scene.words[: verb.end()]))
    last = next((d for d in reversed(told) if d.family in ("talks", "call") and scene.index - d.scene <= 4), None)
    kind = draft.kind
    if last is not None and last.family == "call":
        kind = Claim(ContactKind.call, (draft.trigger,), _RULE, 0.7, "told after calls")
    value = Status.planned if ahead else Status.happened
    status = (
        draft.status if draft.status.value is value else replace(draft.status, value=value, reason="the verb beside")
    )
    matter = _MATTER.search(scene.words, trigger.end)
    there = draft.country and draft.country.spans and draft.country.spans[0].start
    if matter and there and there > scene.at[matter.start()]:
        draft = replace(draft, city=None, country=None)  # "Dengan A dibahas rencana pertemuan di Bonn": of that one
    when = last.when if last is not None and kind.value is ContactKind.call else None
    return replace(draft, kind=kind, status=status, when=draft.when if ahead or _near(scene, draft, comma) else when)


_MATTER = re.compile(r"\b(?:di|mem|men)?(?:bahas|bicarakan|diskusikan|singgung|jajaki)\b")


_CAME = re.compile(r"(?: \([^()]*\))?,? yang (?:\w+ ){0,2}?(?:datang|berkunjung|bertandang|tiba|melawat|menyambangi)\b")


_BY_WHOM = re.compile(rf"(?: \([^()]*\))?,? yang (?:\w+ ){{0,2}}?di\w+ (?:oleh )?{SIGNS['P']}")


def _came_next(scene: Scene, draft: Draft, told: Sequence[Draft]) -> Draft | None:
    """ "Putin mampir ke Hanoi ... Sebelumnya giliran Presiden AS Joe Biden yang datang": to the same host."""
    guest = draft.who[-1]
    last = next((d.scene for d in reversed(told) if d.family == "visit" and scene.index - d.scene <= _REACH), None)
    for known in told:
        host = known.who[-1] if known.who else guest
        if known.family == "visit" and known.scene == last and host.value.state != guest.value.state:
            kind = replace(draft.kind, value=ContactKind.visit)
            who = (guest, replace(host, score=0.6))
            return replace(draft, kind=kind, who=who, city=known.city, country=known.country, frame="travel")
    return None


def _in_turn(scene: Scene, draft: Draft, told: Sequence[Draft]) -> Draft | None:
    """By the party of the contact just told whom this sentence does not name again."""
    if _BY_WHOM.match(scene.words, scene.place(draft.who[-1].spans[0].end)):
        return None  # "giliran Anwar yang diterima Prabowo": the passive tells of it
    if _CAME.match(scene.words, scene.place(draft.who[-1].spans[0].end)):
        return _came_next(scene, draft, told)
    last = next((d for d in reversed(told) if d.family == "talks" and scene.index - d.scene <= _REACH), None)
    here = scene.actors
    guest = draft.who[-1]
    rest = [c for c in last.who if c.value.actor not in here and foreign(c.value, guest.value)] if last else []
    if not rest:
        return None
    met = [claim.value.actor for known in told for claim in known.who]
    host = max(rest, key=lambda claim: met.count(claim.value.actor))  # of two as often named: who received the other
    return replace(draft, who=(replace(host, score=0.6), guest))


def _near(scene: Scene, draft: Draft, comma: int) -> bool:
    """Whether the day stands beside the partner and not among what was spoken of."""
    return draft.when is not None and scene.place(draft.when.spans[0].start) <= comma + 2
