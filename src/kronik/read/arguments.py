"""Who takes part: the parties of a trigger, found in its scene by the shape of its frame.

Subjects stand left of the trigger, counterparts right of it, after "dengan" or as objects; a subordinate clause that
opens a sentence ("Usai bertemu Xi, Prabowo ...") has its subject after the comma. Positions are signs of the scene.
"""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass

from kronik.knowledge import Knowledge
from kronik.model import Span
from kronik.read.scene import AGENCY, PERSON, PLACE, PLURAL, PRONOUN, SIGNS, SPEAKER, STATE, Referent, Scene, pattern
from kronik.read.triggers import Trigger

_PARTY = re.compile(SIGNS["N"])
_ANY = re.compile(f"[{SIGNS['N'][1:-1]}{PLACE}{AGENCY}]")
_SUBORDINATE = re.compile(
    r"^\W*(?:(?:namun|sebelumnya|sementara itu|kemudian|lalu|pada <T>|<T>)\W+)?(?:selain|usai|seusai|setelah|sesudah|sebelum|saat|ketika|dalam|sambil|sembari|di sela(?:-sela)?|menjelang|jelang|lewat|melalui|pada|selama|kala|begitu)\b".replace(
        "<T>", SIGNS["T"]
    )
)
_DEMONSTRATIVE = re.compile(r"(?:nya)?(?: \w+){0,2}? (?:itu|ini|tersebut)\b")
_LIGHT = re.compile(
    r"\b(?:me(?:lakukan|nggelar|ngadakan|langsungkan|njalani|mulai|miliki|nuntaskan|ngikuti|nghadiri|lanjutkan|njadwalkan|mimpin|ngagendakan|rencanakan|mbatalkan|nunda|nginginkan|nyelesaikan|nolak)|adakan|gelar|lakukan|langsungkan|lanjutkan|punya|agendakan|jadwalkan|rencanakan|terlibat dalam|terlibat|menjalin|duduk dalam|hadiri|batalkan)\b[^,;.]{0,60}$"
)


_WITHIN = re.compile(r"\b(?:dalam|selama|saat|usai|setelah|seusai|di sela(?:-sela)?|pada|hasil|dari)\s+$")


@dataclass(frozen=True, slots=True)
class Sides:
    """The parties of a trigger as positions in its scene: those before it (or its subject) and those that it takes.

    `destination` holds positions of the places of a journey. `inherited` says that the subject is not in the clause.
    `linked` says that the trigger takes up a contact told before ("pertemuan itu").
    """

    left: tuple[int, ...] = ()
    right: tuple[int, ...] = ()
    destination: tuple[int, ...] = ()
    linked: bool = False
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Syntax:
    """The patterns of packs/id/contacts.toml `[list]`, compiled."""

    joint: re.Pattern[str]
    comma: re.Pattern[str]
    heads: re.Pattern[str]
    block: re.Pattern[str]
    oblique: re.Pattern[str]
    stop: re.Pattern[str]
    companion: re.Pattern[str]


@functools.cache
def syntax(know: Knowledge) -> Syntax:
    """The list and clause patterns, compiled once."""
    table = know.tables["contacts"]["list"]
    heads, block = table["heads"], table["block"]
    return Syntax(
        joint=re.compile(pattern(f"(?:{table['joint']}){heads}(?=<N>)")),
        comma=re.compile(pattern(f"(?:{table['comma']}){heads}(?=<N>)")),
        heads=re.compile(rf"\s*{heads}"),
        block=re.compile(rf"\b{block}\b"),
        oblique=re.compile(rf"\b(?:{table['oblique']})\s+(?:dengan\s+)?{heads}$"),
        stop=re.compile(table["stop"]),
        companion=re.compile(r"\b(?:didampingi|ditemani|disaksikan|bersama)\b"),
    )


def list_at(scene: Scene, position: int, grammar: Syntax) -> tuple[int, ...]:
    """The coordinated parties that begin at a sign: "A, B, dan C", "A-B". A comma counts only before a final "dan"."""
    position = _person_of(scene, position)
    found, pending, at = [position], list[int](), position + 1
    while True:
        if hit := grammar.joint.match(scene.words, at):
            found += [*pending, hit.end()]
            pending = []
        elif hit := grammar.comma.match(scene.words, at):
            pending.append(hit.end())
        else:
            return tuple(found)
        at = hit.end() + 1


_HONORIFIC = re.compile(
    rf"[ ,]*(?:h\.? ?e\.?|yang mulia|dr\.?|prof\.?|jenderal|letjen|laksamana|sheikh|syekh|tuan|mr\.?|ms\.?|sir|dato\S*|tan sri)?[ ,]*(?={SIGNS['P']})"
)


def _person_of(scene: Scene, position: int) -> int:
    """"Wakil Ketua Dewan Keamanan Rusia H.E. Dmitry Medvedev": the person right after the state is meant."""
    if scene.words[position] != STATE:
        return position
    hit = _HONORIFIC.match(scene.words, position + 1)
    if hit is None or hit.end() - position > 14:
        return position
    states = {party.state for party in scene.names[position].parties}
    persons = {party.state for party in scene.names[hit.end()].parties}
    return hit.end() if persons and persons <= states else position


def list_with(scene: Scene, position: int, grammar: Syntax) -> tuple[int, ...]:
    """The whole coordination that a sign belongs to."""
    for first in sorted(scene.names):
        if first > position:
            break
        if scene.words[first] not in (PLACE, AGENCY) and position in (whole := list_at(scene, first, grammar)):
            return whole
    return (position,)


def counterpart(scene: Scene, start: int, grammar: Syntax, *, markers: str, direct: bool, reach: int = 110) -> tuple[int, ...]:
    """The parties that a word at `start` takes on its right, after a marker ("dengan") or as its direct object."""
    words = scene.words
    for position in (hit.start() for hit in _PARTY.finditer(words, start, min(len(words), start + reach))):
        gap = words[start:position]
        if _stops(gap, grammar):
            return ()
        marks = list(re.finditer(rf"\b(?:{markers})\b", gap))
        if marks:
            tail = gap[marks[-1].end() :]
            if grammar.block.search(tail) and not _OFFICIAL.search(tail):
                return ()
            if _OFFICIAL.search(tail):
                return list_at(scene, position, grammar)
            if grammar.heads.fullmatch(tail + " ") or grammar.heads.fullmatch(tail) or _AMONG_MANY.fullmatch(tail):
                named = list_at(scene, position, grammar)
                return named if markers == "oleh" else _named_among(scene, named, grammar)
        elif direct and _direct(gap, grammar):
            return list_at(scene, position, grammar)
    return ()


_ADVERBS = re.compile(r"\b(?:juga|langsung|kembali|lagi|secara \w+|dua kali|tiga kali|empat mata|hangat|oleh|kedatangan|kunjungan(?: \w+)?|audiensi|sendiri|singkat|dulu|terlebih dahulu)\b")


_OFFICIAL = re.compile(r"^\s+(?:para |sejumlah |beberapa )?(?:pejabat|perwakilan)(?: \w+){0,2} dan [\w ]{0,30}$")
_AMONG_MANY = re.compile(r"\s+(?:para|seluruh|sejumlah|beberapa|semua) [^.;:\"]{0,80}?,? (?:termasuk|antara lain|di antaranya|yakni|yaitu)(?: dengan)? (?:[\w-]+ ){0,3}")
_INCLUDING = re.compile(
    rf"(?:[^.;:\"{PERSON}{STATE}]{{0,60}}),? (?:termasuk|yakni|yaitu|di antaranya|antara lain|salah satunya)(?: dengan)? (?:[\w-]+ ){{0,4}}(?={SIGNS['N']})"
)


def _named_among(scene: Scene, found: tuple[int, ...], grammar: Syntax) -> tuple[int, ...]:
    """"para pejabat Israel, termasuk PM Benjamin Netanyahu dan Menlu Gideon Saar": those who are named."""
    hit = _INCLUDING.match(scene.words, found[-1] + 1)
    return list_at(scene, hit.end(), grammar) if hit else found


def _direct(gap: str, grammar: Syntax) -> bool:
    bare = _ADVERBS.sub("", re.sub(rf"[{SIGNS['T']}{SIGNS['D']}]|\([^()]*\)", "", gap))
    return not grammar.block.search(gap) and bool(grammar.heads.fullmatch(re.sub(r"\s+", " ", bare).strip() + " ") or not bare.strip())


def _stops(gap: str, grammar: Syntax) -> bool:
    """Whether a clause ends in the gap. Commas about places and times do not end it."""
    if hit := _AMONG_MANY.search(gap):
        gap = gap[: hit.start()]
    if grammar.stop.search(gap):
        return True
    plain = re.sub(rf",(?=\s*(?:[{SIGNS['T']}{SIGNS['S']}{PLACE}]|pada|di|dengan))", " ", gap)
    plain = re.sub(rf"(?<=[{SIGNS['T']}{SIGNS['S']}{PLACE}]),", " ", plain)
    return ", " in plain


def subject(scene: Scene, start: int, grammar: Syntax, taken: frozenset[int] = frozenset()) -> tuple[int, ...]:
    """The parties in subject position before `start`: the nearest that no preposition governs, with its list.

    `taken` are objects of earlier triggers; they are subjects only of a relative clause ("... Xi, yang akan bertemu").
    """
    words = scene.words
    quote = scene.inside_quote(start)
    floor = quote[0] if quote else 0
    for hit in reversed(list(_PARTY.finditer(words, floor, start))):
        position = hit.start()
        gap = words[position + 1 : start]
        if ";" in gap or (not quote and gap.count('"') % 2) or re.search(r"[.!?]\s", gap):
            return ()
        if grammar.oblique.search(words[floor:position]) and not _ENVOYS.search(words[floor:position]):
            continue
        if words[position] == STATE and re.search(rf"[{PLACE}{STATE}],\s*$", words[:position]) and len(list_with(scene, position, grammar)) == 1:
            continue
        if position in taken and not re.match(r",? yang\b", gap):
            continue
        whole = list_with(scene, position, grammar)
        envoys = _ENVOYS.search(words[floor : whole[0]])
        if whole[0] != position and grammar.oblique.search(words[floor : whole[0]]) and not envoys:
            continue
        if scene.words[whole[0]] == STATE and _modifies(words, whole[0]) and not envoys:
            continue
        return whole
    return ()


# "para diplomat tinggi dari AS, Turki, dan Uni Eropa": those who act for the states are the subject.
_ENVOYS = re.compile(r"\b(?:diplomat|menteri|pemimpin|pejabat|delegasi|perwakilan|utusan|negosiator|perunding|kepala negara|panglima)(?: [\w-]+){0,3} dari\s+$")
_FREE = re.compile(
    r"(?:^|[^\w\s]|\b(?:dan|serta|bahwa|antara|antar|jika|bila|karena|agar|supaya|sehingga|meski|namun|tetapi|sebelumnya|kemudian|pemerintah|delegasi|pihak|pejabat|perwakilan|utusan|negosiator|tim|otoritas|pemimpin|diplomat|kubu|saat|ketika|setelah|usai|sebelum|sementara|itu|menurut|mengatakan|menyebut|menyatakan|kalau|apabila|perunding|dari|oleh|para|rombongan))\s*$"
)


def _modifies(words: str, position: int) -> bool:
    """Whether a state only qualifies the noun before it ("integritas Suriah"): then it is no subject."""
    return not _FREE.search(words[max(0, position - 40) : position])


def delayed_subject(scene: Scene, start: int, end: int, grammar: Syntax) -> tuple[int, ...]:
    """The subject of a sentence that opens with a clause without one: "Usai bertemu Xi, Prabowo mengatakan ..."."""
    words = scene.words
    if not (_SUBORDINATE.match(words) or start < 12):
        return ()
    comma = words.find(",", end)
    while comma != -1:
        hit = _PARTY.search(words, comma)
        if not hit:
            return ()
        between = words[comma + 1 : hit.start()]
        if words[hit.start()] == STATE and words[comma - 1] in (PLACE, STATE):
            comma = words.find(",", comma + 1)
            continue
        if grammar.heads.fullmatch(between.lstrip() + " ") or not between.strip():
            if not grammar.oblique.search(words[:hit.start()]):
                return list_at(scene, hit.start(), grammar)
        comma = words.find(",", comma + 1)
    return ()


def sides(scene: Scene, trigger: Trigger, know: Knowledge, taken: frozenset[int] = frozenset()) -> Sides:
    """The parties of a trigger, by the shape of its frame."""
    grammar = syntax(know)
    match trigger.frame.shape:
        case "with":
            return _reciprocal(scene, trigger, grammar, taken)
        case "active":
            return _active(scene, trigger, grammar, taken)
        case "passive":
            return _passive(scene, trigger, grammar, taken)
        case "noun":
            return _noun(scene, trigger, grammar, taken)
        case "travel":
            return _travel(scene, trigger, grammar, taken)
        case "journey":
            return _journey(scene, trigger, grammar, taken)
        case "letter":
            return _letter(scene, trigger, grammar, taken)
        case "ceremony":
            return _ceremony(scene, trigger, grammar, taken)
        case "linked":
            return Sides(linked=True, rule="undo")
        case "invite":
            return _active(scene, trigger, grammar, taken)
        case _:
            return _convene(scene, trigger, grammar, taken)


def _before(scene: Scene, trigger: Trigger, grammar: Syntax, taken: frozenset[int]) -> tuple[int, ...]:
    return subject(scene, trigger.start, grammar, taken) or delayed_subject(scene, trigger.start, trigger.end, grammar)


def _reciprocal(scene: Scene, trigger: Trigger, grammar: Syntax, taken: frozenset[int]) -> Sides:
    left = subject(scene, trigger.start, grammar, taken)
    if len(left) > 1 and scene.words.startswith("membahas", trigger.start):
        return Sides(left, (), rule="reciprocal")
    right = counterpart(scene, trigger.end, grammar, markers="dengan|bersama|sama|kepada", direct=True)
    if not right and len(left) == 1 and (asked := _asked(scene, left[0], trigger.start, grammar, taken)):
        return Sides(asked, left, rule="asked")
    if right and not left:
        left = delayed_subject(scene, trigger.start, trigger.end, grammar)
    return Sides(left, right, rule="reciprocal")


_ASKED = re.compile(r"\b(?:meminta|mengajak|mengundang|mendesak|menawari|menantang|menawarkan|mengizinkan)\s+(?:agar )?$")


_TO_DO = re.compile(r"(?:\s*\([^)]*\))?\s+(?:untuk|agar|supaya)?\s*(?:bisa |segera |mau |kembali |mengadakan |menggelar |melakukan )*$")


def _asked(scene: Scene, position: int, start: int, grammar: Syntax, taken: frozenset[int]) -> tuple[int, ...]:
    """"Korea Utara meminta AS untuk bertemu": whoever asks is the other side."""
    hit = _ASKED.search(scene.words[:position])
    if hit is None or not _TO_DO.match(scene.words, position + 1, start):
        return ()
    return subject(scene, hit.start(), grammar, taken)


def _active(scene: Scene, trigger: Trigger, grammar: Syntax, taken: frozenset[int]) -> Sides:
    right = counterpart(scene, trigger.end, grammar, markers="kepada|ke|dengan|kunjungan|delegasi", direct=True)
    return Sides(_before(scene, trigger, grammar, taken), right, rule="active")


def _passive(scene: Scene, trigger: Trigger, grammar: Syntax, taken: frozenset[int]) -> Sides:
    if re.search(r"\w\s+yang\s+$", scene.words[: trigger.start]):
        return Sides(rule="passive-of-thing")
    right = counterpart(scene, trigger.end, grammar, markers="oleh", direct=True)
    return Sides(_before(scene, trigger, grammar, taken), right, rule="passive")


def _noun(scene: Scene, trigger: Trigger, grammar: Syntax, taken: frozenset[int]) -> Sides:
    words = scene.words
    if hit := _DEMONSTRATIVE.match(words, trigger.end):
        partner = counterpart(scene, hit.end(), grammar, markers="dengan", direct=False, reach=30)
        if not partner:
            return Sides(linked=True, rule="noun-linked")
    first = _first_right(scene, trigger.end, grammar)
    if first:
        if len(first) > 1 or words[first[0]] == PLURAL:
            return Sides(first, (), rule="noun-between")
        other = counterpart(scene, first[-1] + 1, grammar, markers="dengan|bersama|dan|diterima|diterima oleh", direct=False, reach=80)
        if other:
            return Sides(first, other, rule="noun-of-with")
    markers = "dengan|bersama|dari|kepada" if trigger.frame.kind == "call" else "dengan|bersama"
    right = counterpart(scene, trigger.end, grammar, markers=markers, direct=trigger.frame.kind == "call", reach=140)
    if right:
        return Sides(_before(scene, trigger, grammar, taken), right, rule="noun-with")
    if first and words[first[0]] in (PERSON, PRONOUN, SPEAKER):
        return Sides(_before(scene, trigger, grammar, taken), first, rule="noun-single")
    left = subject(scene, trigger.start, grammar, taken)
    if len(left) == 1 and (asked := _asked(scene, left[0], trigger.start, grammar, taken)):
        return Sides(asked, left, rule="asked")
    if left and (len(left) > 1 or words[left[0]] == PLURAL) and _LIGHT.search(words[left[-1] + 1 : trigger.start]):
        return Sides(left, (), rule="noun-light")
    within = bool(_WITHIN.search(words[: trigger.start]))
    through = re.match(r"(?:via|melalui|lewat)", words[trigger.start :]) or re.search(r"\b(?:via|melalui|lewat)\s+$", words[: trigger.start])
    if (within or through) and len(left) > 1 and all(words[p] != STATE for p in left):
        return Sides(left, (), rule="noun-through" if through else "noun-within")
    owned = words[: trigger.end].endswith("nya") or words[trigger.end : trigger.end + 1] == PRONOUN
    return Sides(left, (), linked=True, rule="noun-bare" if within or owned else "noun-loose")


_INVOLVING = re.compile(r"(?:,? \w+){0,3}?,? yang (?:melibatkan|mempertemukan|diikuti(?: oleh)?|mencakup)\b")


def _first_right(scene: Scene, start: int, grammar: Syntax) -> tuple[int, ...]:
    """"pertemuan (bilateral) (antara) A ..."."""
    if involved := _INVOLVING.match(scene.words, start):
        start = involved.end()
    hit = _PARTY.search(scene.words, start, min(len(scene.words), start + 60))
    if not hit:
        return ()
    gap = scene.words[start : hit.start()]
    if _stops(gap, grammar) or re.search(r"\b(?:dengan|bersama|di|ke|pada|oleh|dalam|atas)\b", gap) or grammar.block.search(gap):
        return ()
    if "dari" in gap and "antara" not in gap:
        return ()
    return list_at(scene, hit.start(), grammar)


def _travel(scene: Scene, trigger: Trigger, grammar: Syntax, taken: frozenset[int]) -> Sides:
    if scene.words[trigger.start : trigger.end] == "dikunjungi":
        guest = counterpart(scene, trigger.end, grammar, markers="oleh", direct=True)
        goal = _destination(scene, trigger, guest[-1] + 1) if guest else ()
        return Sides(guest, destination=goal, rule="travel-passive")
    return Sides(_before(scene, trigger, grammar, taken), destination=_destination(scene, trigger, trigger.end), rule="travel")


_RITE = re.compile(rf"\b(?:pelantikan|pemakaman|penobatan|inaugurasi|pernikahan|perayaan kemerdekaan|hari kemerdekaan)\b[^.;]{{0,60}}?(?=[{SIGNS['N'][1:-1]}{PLACE}])")


def _ceremony(scene: Scene, trigger: Trigger, grammar: Syntax, taken: frozenset[int]) -> Sides:
    """A ceremony of a state: its host is the state of whoever is named in it, or of its place."""
    hit = _RITE.search(scene.words, trigger.end)
    return Sides(_before(scene, trigger, grammar, taken), destination=(hit.end(),) if hit else (), rule="ceremony")


def _journey(scene: Scene, trigger: Trigger, grammar: Syntax, taken: frozenset[int]) -> Sides:
    words = scene.words
    if _DEMONSTRATIVE.match(words, trigger.end):
        return Sides(linked=True, rule="journey-linked")
    traveller = _first_right(scene, trigger.end, grammar)
    if traveller and words[traveller[0]] != STATE:
        return Sides(traveller, destination=_destination(scene, trigger, traveller[-1] + 1), rule="journey-of")
    return Sides(_before(scene, trigger, grammar, taken), destination=_destination(scene, trigger, trigger.end), rule="journey")


_GOAL = re.compile(rf"\b(?:ke|di|menuju)\s+(?:[\w'-]+,?\s+){{0,7}}?(?=[{SIGNS['S']}{PLACE}{SIGNS['I']}])")


_AMONG = re.compile(rf"\b(?:termasuk|yakni|yaitu|antara lain|meliputi|di antaranya)\s+(?=[{SIGNS['S']}{PLACE}])")


_TRANSITIVE = re.compile(r"(?:me\w+|di\w+|sam\w+|kun\w+)i\b|menuju\b")
_OBJECT = re.compile(rf"(?:nya)?\s+(?:(?:ke|negara|kota|ibu kota|wilayah|republik|kerajaan|kantor pusat|markas besar|markas|kawasan)\s+){{0,3}}(?=[{SIGNS['S']}{PLACE}{SIGNS['I']}])")


def _destination(scene: Scene, trigger: Trigger, start: int) -> tuple[int, ...]:
    words = scene.words
    limit = min(len(words), start + 90)
    transitive = _TRANSITIVE.match(words, trigger.start)
    hit = _OBJECT.match(words, start, limit) if transitive else None
    if not hit and not (transitive and re.match(r"\s+[a-z]", words[start:])):
        hit = _GOAL.search(words, start, limit)
    if not hit or re.search(r"[.;:!?\"]", words[start : hit.start()]):
        hit = _AMONG.search(words, start, min(len(words), start + 140))
    if not hit or re.search(r"[.;:!?\"]", words[start : hit.start()]):
        return ()
    at = hit.end()
    found = [at]
    separator = re.compile(rf"(?:\s*,\s*(?:dan |serta )?|\s+(?:dan|serta|lalu|maupun|hingga)\s+)(?:ke )?(?=[{SIGNS['S']}{PLACE}])")
    while more := separator.match(words, found[-1] + 1):
        found.append(more.end())
    return tuple(found)


_SENT = re.compile(r"(?: \w+){0,3}? yang (?:dikirim(?:kan)?|ditujukan|ditulis|disampaikan|dilayangkan|diberikan|dialamatkan|diterima)\b")


def _letter(scene: Scene, trigger: Trigger, grammar: Syntax, taken: frozenset[int]) -> Sides:
    words = scene.words
    if _DEMONSTRATIVE.match(words, trigger.end):
        return Sides(linked=True, rule="letter-linked")
    start = trigger.end
    if sent := _SENT.match(words, start):
        start = sent.end()
    receiver = counterpart(scene, start, grammar, markers="kepada|ke|untuk|bagi|buat", direct=False, reach=140)
    if sent and "diterima" in sent[0]:
        receiver = _first_right(scene, start, grammar) or receiver
        sender = counterpart(scene, start, grammar, markers="dari", direct=False, reach=80)
    else:
        sender = _first_right(scene, start, grammar) or counterpart(scene, start, grammar, markers="dari|oleh", direct=False, reach=80)
    outer = _before(scene, trigger, grammar, taken)
    if receiver and sender and receiver != sender:
        return Sides(sender, receiver, rule="letter-from-to")
    if receiver:
        return Sides(outer, receiver, rule="letter-to")
    if sender and re.search(r"\b(?:terima|menerima|dapat|mendapat(?:kan)?|dikirimi|membaca|membalas|balas)\b", words[max(0, trigger.start - 60) : trigger.start]):
        return Sides(sender, outer, rule="letter-received")
    return Sides(linked=bool(_DEMONSTRATIVE.match(words, trigger.end)), rule="letter-bare")


def _convene(scene: Scene, trigger: Trigger, grammar: Syntax, taken: frozenset[int]) -> Sides:
    words = scene.words[trigger.start : trigger.end]
    if words == "dimediasi":
        return _passive(scene, trigger, grammar, taken)
    right = counterpart(scene, trigger.end, grammar, markers="antara|dengan", direct=True)
    left = _before(scene, trigger, grammar, taken)
    return Sides(left, right, rule="convene")


def referents(scene: Scene, positions: tuple[int, ...]) -> tuple[Referent, ...]:
    """What stands at the positions."""
    return tuple(scene.names[p] for p in positions if p in scene.names)


def span_of(scene: Scene, positions: tuple[int, ...]) -> tuple[Span, ...]:
    """The article's words of the positions."""
    return tuple(scene.names[p].phrase for p in positions if p in scene.names)
