"""The clause around a word of a scene: coordinated parties, subjects on its left, counterparts on its right.

Subjects stand left of the word, counterparts right of it, after "dengan" or as objects; a subordinate clause that opens
a sentence ("Usai bertemu Xi, Prabowo ...") has its subject after the comma. Positions are signs of the scene.
"""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass

from kronik.knowledge import Knowledge
from kronik.model import ActorKind
from kronik.read.clause.acting import ACCORDING, HE_WHO, SAID_BY, acts_next, doer_of, saying_when, unknown_acts
from kronik.read.clause.apposed import ASIDE, DESCRIBED, MATES, OFFICER, bearer_of, person_of
from kronik.read.clause.bearers import UNKNOWN_TITLE, titled, unlisted_office
from kronik.read.clause.besideunnamed import beside_unnamed
from kronik.read.clause.escorts import escorted
from kronik.read.clause.listend import OF_GATHERING, PARTY, at_his_place, ends, opens, parted, past_own, timed
from kronik.read.clause.scene import AGENCY, BODY, GROUP, PERSON, PLACE, PLURAL, PRONOUN, SIGNS, STATE, Scene, pattern
from kronik.read.clause.sentout import of_those_sent
from kronik.read.clause.talkedabout import after_place, after_topic
from kronik.read.wordclasses import AFTER, DONE, HOLD, TALKS, WHILE, WILL

# "Biden bersama ibu negara, Jill Biden, akan ..."
_KIN = r"(?:(?:sang )?(?:ibu negara|istri(?:nya)?|suami(?:nya)?),? )?"


@dataclass(frozen=True, slots=True)
class Syntax:
    """The patterns of packs/id/contacts.toml `[list]`, compiled."""

    joint: re.Pattern[str]
    comma: re.Pattern[str]
    heads: re.Pattern[str]
    block: re.Pattern[str]
    oblique: re.Pattern[str]
    stop: re.Pattern[str]


@functools.cache
def syntax(know: Knowledge) -> Syntax:
    """The list and clause patterns, compiled once."""
    table = know.tables["contacts"]["list"]
    heads = rf"(?:(?:{'|'.join(table['heads'])}),? ){{0,6}}"
    return Syntax(
        joint=re.compile(pattern(f"(?:{table['joint']}){heads}(?=<N>)")),
        comma=re.compile(pattern(f"(?:{table['comma']}){heads}(?=<N>)")),
        heads=re.compile(rf"\s*{heads}"),
        block=re.compile(rf"\b(?:{'|'.join(table['block'])})\b"),
        oblique=re.compile(rf"\b(?:{'|'.join(table['oblique'])})\s+(?:dengan\s+)?{heads}{_KIN}$"),
        stop=re.compile(table["stop"]),
    )


def list_at(scene: Scene, position: int, grammar: Syntax) -> tuple[int, ...]:
    """The coordinated parties that begin at a sign: "A, B, dan C", "A-B". A comma counts only before a final "dan"."""
    position = person_of(scene, position)
    found, pending, at = [position], list[int](), position + 1
    while True:
        at = past_own(scene, position, at)
        if (hit := grammar.joint.match(scene.words, at)) and not acts_next(scene.words, hit):
            last = person_of(scene, hit.end())
            if not _beside(scene, at, hit.end()):
                found += [*pending, last]
            pending, at = [], last + 1
            continue
        elif not ACCORDING.search(scene.words, 0, position) and (hit := grammar.comma.match(scene.words, at)):
            if opens(scene, at - 1, hit.end()):
                return tuple(found)
            pending.append(hit.end())
        elif hit := timed(scene, at, grammar.heads):
            found, pending = [*found, *pending, hit.end()], []
        elif hit := _APPOSED_BETWEEN.match(scene.words, at):
            found += [*pending, hit.end()]
            pending = []
        elif hit := at_his_place(scene, at, grammar.heads):
            found, pending = [*found, *pending, hit.end()], []
        elif (hit := titled(scene, at)) and not ("," in hit[1] and ACCORDING.search(scene.words, 0, position)):
            if "," in hit[1]:
                pending.append(hit.end())
            if hit[1].strip(" ,"):
                found, pending = [*found, *pending, *(() if pending else (hit.end(),))], []
        else:
            whole = pending and (ends(scene, at) or parted(scene, position, pending, at))
            return (*found, *pending) if whole else tuple(found)
        at = hit.end() + 1


# "menemui Hariri, perdana menteri yang ditunjuk, dan pemimpin Hizbullah ①", "①, ketua pemerintahan sementara dan ①".
_APPOSED_BETWEEN = re.compile(
    rf", (?:seorang |sang )?(?:perdana menteri|presiden|menteri|ketua|pemimpin|kepala|mantan|utusan|penasihat|gubernur|anggota|raja|putra|panglima|komandan)\b(?:(?! (?:dan|serta) )[^.;,\"{SIGNS['N'][1:-1]}]){{0,60}},? (?:dan|serta) (?:[\w-]+ ){{0,4}}(?={SIGNS['H']})"
)


# "Trump dan istrinya Melania": a companion (codebook, field `participants`).
_SPOUSE = re.compile(r"\b(?:istri|suami|putri(?! mahkota)|putra(?! mahkota)|anak(?! buah)|ibu negara)(?:nya)?\b")


def _beside(scene: Scene, start: int, position: int) -> bool:
    """Whether the one joined at `position` is the spouse or child of the one before."""
    referent = scene.names.get(position)
    end = referent.phrase.end if referent else scene.at[position]
    return bool(_SPOUSE.search(scene.view[scene.at[start] : end].lower()))


def list_with(scene: Scene, position: int, grammar: Syntax) -> tuple[int, ...]:
    """The whole coordination that a sign belongs to."""
    for first in sorted(scene.names):
        if first > position:
            break
        if scene.words[first] in (PLACE, AGENCY):
            continue
        whole = list_at(scene, first, grammar)
        joined = grammar.joint.match(scene.words, whole[-1] + 1)
        if position in whole or (joined and joined.end() == position and _beside(scene, whole[-1] + 1, position)):
            return whole
    return (position,)


def counterpart(
    scene: Scene, start: int, grammar: Syntax, *, markers: str, direct: bool, reach: int = 110
) -> tuple[int, ...]:
    """The parties that a word at `start` takes on its right, after a marker ("dengan") or as its direct object."""
    words = scene.words
    start = after_topic(words, start) if "dengan" in markers else start
    start = after_place(words, start) if direct else start
    if "dengan" in markers and (hit := OFFICER.match(words, start)):
        return list_at(scene, hit.end(), grammar)
    if (direct or "dengan" in markers) and (hit := DESCRIBED.match(words, start) or MATES.match(words, start)):
        return list_at(scene, hit.end(), grammar)
    for position in (hit.start() for hit in PARTY.finditer(words, start, min(len(words), start + reach))):
        gap = words[start:position]
        if beside_unnamed(words, start, position, grammar.heads.pattern, direct=direct):
            return list_at(scene, position, grammar)
        if stops(gap, grammar) or _ACTS_ON.search(gap) or _OF_OTHER_TALKS.search(gap):
            return ()
        if hit := _PREDECESSOR.search(words, start, position + 4):
            return list_at(scene, hit.end(), grammar) if hit.end() > position else ()
        marks = list(re.finditer(rf"\b(?:{markers})\b", gap))
        if marks:
            tail = gap[marks[-1].end() :]
            if grammar.block.search(tail) and not _OFFICIAL.search(tail):
                return ()
            if _OFFICIAL.search(tail) or (words[position] == STATE and _LEADERS_AT.fullmatch(tail)):
                return list_at(scene, position, grammar)
            if words[position] != PERSON and (bearer := bearer_of(scene, start + marks[-1].end(), position)):
                return list_at(scene, bearer, grammar)
            titled = words[position] == PERSON and UNKNOWN_TITLE.fullmatch(tail)
            if (
                titled
                or grammar.heads.fullmatch(tail + " ")
                or grammar.heads.fullmatch(tail)
                or _AMONG_MANY.fullmatch(tail)
            ):
                named = list_at(scene, position, grammar)
                some = markers != "oleh" or words[position] == STATE  # "disambut oleh pejabat Cina, termasuk A"
                return _named_among(scene, named, grammar) if some else named
        elif (
            direct
            and gap.strip() != "dari"
            and (_direct(gap, grammar) or _AMONG_MANY.fullmatch(gap))
            or direct
            and words[person_of(scene, position)] == PERSON
            and unlisted_office(scene, start, position)
        ):
            return _officials_named(scene, list_at(scene, position, grammar), grammar)
    return ()


# "bertemu dengan para pejabat lain dan juga bergabung dalam pertemuan dengan Lee": another verb takes Lee.
_ACTS_ON = re.compile(r"\b(?:dengan|bersama)\b.*\b(?:dan|serta|lalu|kemudian)(?: juga)? (?:ber|me)[a-z]{4,}\b")
# "menggelar KTT demi menyelamatkan KTT dengan AS", "di tengah konflik Rusia dengan Ukraina": these are with them.
_OF_OTHER_TALKS = re.compile(
    rf"\b(?:untuk|guna|demi|upaya|agar) (?!(?:{HOLD})\b)me[a-z]{{4,}} (?:\w+ )?(?:{TALKS}|ktt|kunjungan)\b[^.;,\"]*\b(?:dengan|bersama)\b|\b(?:konflik|perang|sengketa|ketegangan|perseteruan|perselisihan|permusuhan)(?: \w+){{0,2}} {SIGNS['N']} dengan\b"
)
_ADVERBS = re.compile(
    r"\b(?:juga|pula|langsung|kembali|lagi|kemarin|secara \w+|dua kali|tiga kali|empat mata|hangat|oleh|kedatangan|kehadiran|ketibaan|kunjungan(?: \w+)?|audiensi|sendiri|singkat|dulu|terlebih dahulu|(?:tidak|tak|bukan) (?:hanya|cuma|sekadar|saja))\b"
)


# "bertemu pendahulu ①, ②": the second is meant.
_PREDECESSOR = re.compile(rf"\b(?:pendahulu|penerus|pengganti) {SIGNS['H']}(?:, )?(?={SIGNS['H']})")
_OFFICIAL = re.compile(r"^\s+(?:para |sejumlah |beberapa )?(?:pejabat|perwakilan)(?: \w+){0,2} dan [\w ]{0,30}$")
# "bertemu dengan para pemimpin di Kuwait dan Bahrain": those who lead there.
_LEADERS_AT = re.compile(
    r"\s+(?:para|sejumlah|beberapa) (?:pemimpin|pejabat|petinggi)(?: (?:tinggi|senior|setempat))? di "
)
# "bertemu mitra mereka dari Jepang, Toshimitsu Motegi dan Nobuo Kishi": the mates are named after the comma.
_MATES = re.compile(
    rf"\s+(?:(?:para|kedua|sejumlah) )?(?:mitra|rekan|kolega|timpalan|sejawat|koleganya|mitranya)(?: (?:mereka|sejawat\w*|kerja\w*|sesama \w+))?(?: (?:dari|asal) {STATE})?,? "
)
_AMONG_MANY = re.compile(
    r"\s+(?:(?:satu per satu|satu-satu|bergantian|langsung|juga|oleh) )*(?:para|jajaran|sederet|deretan|seluruh|sejumlah|beberapa|semua|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|\d{1,2}|salah (?:satu|seorang)|masing-masing|(?<=satu per satu )(?:pemimpin|kepala|tamu)|(?:mitra|rekan|kolega|sekutu|timpalan|negara|pemimpin|pejabat|menteri|petinggi|tokoh)-\w+|(?:mitra|rekan|kolega|sekutu|timpalan|sejawat)nya(?=[^.;:\"]{0,50},? (?:termasuk|antara lain|di antaranya|yakni|yaitu)\b)|(?:pejabat|pemimpin|pimpinan|tokoh|kepala negara|menteri)(?= [^.;:,\"]{0,50}\b(?:lain(?:nya)?|dunia|negara|negara-negara)\b)|(?<=oleh )(?:pejabat|petinggi|menteri))(?: [^.;:\"]{0,80}?)?,? (?:termasuk|antara lain|di antaranya|yakni|yaitu|seperti|mulai dari)(?: dengan)? (?:[\w-]+ ){0,3}"
    r"|\s+(?:dua|tiga|empat|lima|enam) (?:pemimpin|pimpinan|kepala|menteri|menlu|menhan|presiden|utusan|tokoh|sekutu|mitra|tamu|kolega|rekan|sahabat)(?:nya)?(?:(?: (?!dan\b)[\w-]+){0,3},|[^.;:\"]{0,70}:) (?:[\w-]+ ){0,3}"
)
_INCLUDING = re.compile(
    rf"(?:[^.;:\"{PERSON}{STATE}]{{0,60}}),? (?:termasuk|seperti|mulai dari|yakni|yaitu|di antaranya|antara lain|salah satunya)(?: dengan)? (?:[\w-]+ |\([^()]{{1,40}}\) ){{0,6}}(?={SIGNS['N']})"
)


_TOPICS = re.compile(r"\b(?:tentang|mengenai|soal|terkait|isu|masalah|topik|seputar|bidang|membahas)\b")


def _named_among(scene: Scene, found: tuple[int, ...], grammar: Syntax) -> tuple[int, ...]:
    """ "para pejabat Israel, termasuk PM Benjamin Netanyahu dan Menlu Gideon Saar": those who are named."""
    if len(found) == 1 and scene.words[found[0]] == PERSON:
        return found  # "bertemu Kim saat tur ke Asia, termasuk Korea Selatan"
    hit = _INCLUDING.match(scene.words, found[-1] + 1)
    # "menemui pejabat AS untuk membahas tarif, yakni Menkeu Bessent": a person is no topic
    of_topics = hit and scene.words[hit.end()] != PERSON and _TOPICS.search(scene.words, found[-1] + 1, hit.end())
    return list_at(scene, hit.end(), grammar) if hit and not of_topics else found


def _officials_named(scene: Scene, found: tuple[int, ...], grammar: Syntax) -> tuple[int, ...]:
    """ "menemui tiga pejabat tinggi AS untuk berunding, yakni Lutnick dan Bessent": those of that state who are named."""
    vague = len(found) == 1 and scene.words[found[0]] in (STATE, SIGNS["G"])
    named = _named_among(scene, found, grammar) if vague else found
    states = {party.state for at in found for party in scene.names[at].parties}
    own = states == {None} or named == found or {p.state for at in named for p in scene.names[at].parties} <= states
    return named if own else found


def _direct(gap: str, grammar: Syntax) -> bool:
    if _AMONG_MANY.fullmatch(gap) or _MATES.fullmatch(gap):
        return True
    bare = _ADVERBS.sub("", re.sub(rf"(?:\bpada )?{SIGNS['T']}|{SIGNS['D']}|\([^()]*\)", "", gap))
    return not grammar.block.search(gap) and bool(
        grammar.heads.fullmatch(re.sub(r"\s+", " ", bare).strip() + " ") or not bare.strip()
    )


def stops(gap: str, grammar: Syntax) -> bool:
    """Whether a clause ends in the gap. Commas about places and times do not end it."""
    gap = _AMONG_MANY.split(gap.replace(" yang sama dengan ", " dengan "), maxsplit=1)[0]  # "hal yang sama dengan A"
    if grammar.stop.search(gap):
        return True
    plain = re.sub(
        rf",(?=\s*(?:[{SIGNS['T']}{SIGNS['S']}{PLACE}]|(?:termasuk |antara lain |di antaranya |salah satunya |yakni |yaitu )?(?:pada|di|dengan|mulai dari)|(?<=\A, )bersama ))",
        " ",
        gap,
    )
    plain = re.sub(rf"(?<=[{SIGNS['T']}{SIGNS['S']}{PLACE}]),", " ", plain)
    plain = re.sub(
        r"\b((?:mitra|rekan|kolega|timpalan|sejawat|(?:sahabat|kawan|teman) (?:lama|dekat|karib)|sahabat|tamu)nya(?: itu)?|tuan rumah"
        r"|tamu(?:nya)? (?:negara|kehormatan|asing|agung)(?:nya)?(?: itu)?),",
        r"\1",
        plain,
    )  # "timpalannya, Menlu China ...", "tuan rumah, Presiden Biden"
    return ", " in plain


def _told_of(scene: Scene, floor: int, position: int, start: int) -> int | None:
    """Whom an aside or a consort at `position` belongs to, or who does what he only qualifies: that one is the subject."""
    if scene.words.startswith(",", position + 1) and (aside := ASIDE.search(scene.words, floor, position)):
        return aside.start()
    hit = _CONSORT.search(scene.words, floor, position)
    spouse = hit and _SPOUSE.search(scene.view[scene.at[hit.start() + 1] : scene.at[position]].lower())
    return hit.start() if hit and spouse else doer_of(scene.words, floor, position, start)


def subject(scene: Scene, start: int, grammar: Syntax, taken: frozenset[int] = frozenset()) -> tuple[int, ...]:
    """The parties in subject position before `start`: the nearest that no preposition governs, with its list.

    `taken` are objects of earlier triggers; they are subjects only of a relative clause ("... Xi, yang akan bertemu").
    """
    words = scene.words
    quote = scene.inside_quote(start)
    floor = quote[0] if quote else 0
    over = _OVER.search(words, floor, start)
    known = () if over or unknown_acts(scene, floor, start) else list(PARTY.finditer(words, floor, start))
    theirs = list_with(scene, over.start("who"), grammar) if over else ()
    for hit in reversed(known):
        position = hit.start()
        gap = words[position + 1 : start]
        if (
            ";" in gap
            or (not quote and gap.count('"') % 2 and not _SCARE.fullmatch(words, start - 1, start + 60))
            or re.search(r"[.!?]\s", gap)
        ):
            return ()
        if (told_of := _told_of(scene, floor, position, start)) is not None:
            return list_with(scene, told_of, grammar)
        if _RELATIVE.fullmatch(gap):
            return _of_relative(scene, floor, (position, start), gap, grammar)
        if words[position] == PERSON and (_BECAUSE.fullmatch(gap) or HE_WHO.fullmatch(gap)):
            return (position,)  # "apresiasi kepada Grossi karena telah menghadiri pertemuan dengan Araghchi"
        if _SUPERLATIVE.fullmatch(gap) and _IS.search(words, floor, position):
            continue  # "Mohamad merupakan pejabat ASEAN pertama yang bertemu ...": he, not ASEAN
        if escorted(words, floor, position, start) or (
            SAID_BY.search(words, floor, position) and saying_when(words, position + 1, start)
        ):
            return (position,)
        if grammar.oblique.search(words[floor:position]) and not _ENVOYS.search(words[floor:position]):
            continue
        if (
            words[position] == STATE
            and _PLACED_IN.search(words, 0, position)
            and ("," in gap or not _OPENS_AT.fullmatch(words, 0, position))
            and len(list_with(scene, position, grammar)) == 1
        ):
            continue
        if words[position] in (BODY, GROUP) and OF_GATHERING.search(words, 0, position):
            continue  # "menghadiri pertemuan para menteri UE, lalu mengadakan pembicaraan": he who attends
        acted_on = words[position] == PRONOUN and words[position - 1].isalpha() and gap.startswith(" dengan ")
        acted_on = acted_on or bool(_IN_RETURN.match(gap) and _RETURNS.search(words, floor, position))
        if acted_on or (position in taken and not re.match(r",? yang\b", gap)):
            continue  # "Xi membalasnya dengan lawatan ke Washington"
        whole = list_with(scene, position, grammar)
        envoys = _ENVOYS.search(words[floor : whole[0]])
        if whole[0] != position and grammar.oblique.search(words[floor : whole[0]]) and not envoys:
            continue
        of_states = words[whole[0]] in (STATE, BODY) or two_states(scene, whole[0])
        if of_states and _modifies(words, whole[0]) and not envoys:
            # "A dan B memulihkan hubungan kedua negara dalam pertemuan": A and B meet, if two stand there
            theirs = whole if words[whole[0]] == PLURAL and not _MEANWHILE.search(gap) else theirs
            continue
        return whole if len(whole) > 1 or words[position] == PERSON or not theirs else theirs
    return theirs


# "A, yang ditunjuk B sebagai utusan, akan bertemu": what the shut clause names is no subject
_OVER = re.compile(
    rf"(?:\A|[.;\"] )[ '(]*(?:[\w-]+ ){{0,3}}(?P<who>{PERSON})(?: \([^()]{{1,30}}\))?, yang [^.;,\"]{{3,90}}[{PERSON}][^.;,\"]{{0,60}}, (?:(?:{WILL}|{DONE}|juga|langsung|sempat|berencana|kembali) )*$"
)
# "A menegaskan pentingnya hubungan kedua negara saat bertemu B": A meets him, not the states.
_MEANWHILE = re.compile(rf"\b(?:{WHILE}|{AFTER})\b")


def _of_relative(scene: Scene, floor: int, between: tuple[int, int], gap: str, grammar: Syntax) -> tuple[int, ...]:
    """Of whom a relative clause tells that goes `between` a party and the trigger."""
    words, (position, start) = scene.words, between
    apposed = _APPOSED.search(words, floor, position) if words[position] != PERSON and gap[:1] == "," else None
    whole = list_with(scene, position, grammar)
    if len(whole) > 1 and (_SEEN.search(words, floor, whole[0]) or _THEY_HOLD.match(words, position + 1, start + 60)):
        return whole
    return (apposed.start() if apposed else position,)


# "Trump dan Putin yang akan menggelar pertemuan pada Juli": with each other, where nobody else is told
_THEY_HOLD = re.compile(rf",? yang [^.;,\"]*\b(?:{HOLD}) (?:{TALKS})\b(?!(?: [\w-]+){{0,4}} (?:dengan|bersama)\b)")
# "Raja ① dari Belanda dan istrinya, Ratu ②, tiba ...": the queen is his companion.
_CONSORT = re.compile(
    rf"{SIGNS['H']}(?: \([^()]{{1,30}}\))?(?: (?:dari|asal) {STATE})?,? (?:dan|serta|bersama|beserta|didampingi)(?: oleh)? (?:[\w{STATE}]+,? ){{1,3}}$"
)
# "di Manama, Bahrain" and "di Jenewa (Swiss)": the state tells where the town is.
_OPENS_AT = re.compile(rf"[\s\"']*di (?:[\w-]+ ){{0,3}}{PLACE}(?:, {STATE})?, ")  # "Di Jenewa, delegasi AS bertemu ..."
_PLACED_IN = re.compile(rf"[{PLACE}{STATE}](?:,\s*| ?\()$")
# 'keduanya "berbicara panjang" di Astana': two or three words of the reporter's own clause.
_SCARE = re.compile(r"\"[\w -]{1,40}\"[^\"]*")
# "... dengan PM Christopher Luxon, yang sedang melakukan lawatan": the subject of a relative clause, whatever governs it.
_RELATIVE = re.compile(
    pattern(
        rf"(?: (?:itu|tersebut))?(?: \([^()]{{1,30}}\))?,? yang (?:(?:sedang|tengah|kini|saat ini|kemudian|lalu|selanjutnya|{WILL}|{DONE}|baru|baru saja|juga|kebetulan|secara \w+|{HOLD}|memulai|lebih dulu|pekan ini|hari ini|(?:pada )?<T>) )*"
    )
)
# "tampak Menhan A, Menlu B, dan Gubernur C yang menyambut Macron": all of them.
_SEEN = re.compile(r"\b(?:tampak|nampak|terlihat|hadir|ada)(?: pula| juga)? (?:[\w-]+ ){0,3}$")
_BECAUSE = re.compile(
    rf" (?:karena|lantaran) (?:{DONE}|mau|bersedia|akan)? ?(?:menghadiri|mengikuti|{HOLD}|bersedia)? ?(?:sebuah )?"
)
_SUPERLATIVE = re.compile(
    r" (?:[\w-]+ ){0,3}?(?:pertama|tertinggi|satu-satunya|kedua|ketiga|terakhir|senior)"
    r"(?: (?:dalam|sejak|setelah) [^.;,\"]{0,40})? yang (?:\w+ ){0,3}"
)
_IS = re.compile(r"\b(?:merupakan|adalah|menjadi|jadi|sebagai|ialah|tercatat|menjadikan\w*) (?:[\w-]+ ){0,5}$")
# "Wang Yi, pejabat paling senior di Partai Komunis, yang duduk bersama ...": the clause is about Wang.
_APPOSED = re.compile(
    rf"{PERSON},? (?!(?:yang|dan|serta|di|ke|pada|untuk|{AFTER}|{WHILE}|me\w+|ber\w+)\b)(?:[a-z-]+ ){{1,8}}(?:di|dari|dalam|pada) (?:\w+ ){{0,2}}$"
)
# "para diplomat tinggi dari AS, Turki, dan Uni Eropa": those who act for the states are the subject.
_ENVOYS = re.compile(
    r"\b(?:diplomat|menteri|pemimpin|pejabat|delegasi|rombongan|tim|perwakilan|utusan|negosiator|perunding|kepala (?:negara|operasi|staf|militer|intelijen)|panglima|komandan|jenderal)(?: [\w-]+){0,3} dari\s+$"
)
_FREE = re.compile(
    rf"(?:^|[^\w\s]|\b(?:dan|serta|bahwa|antara|antar|disampaikan|diungkapkan|ditegaskan|diutarakan|dikemukakan|dilontarkan|jika|bila|karena|agar|supaya|sehingga|meski|namun|tetapi|sebelumnya|kemudian|pemerintah(?:an)?(?: (?:baru|sementara|transisi|militer|pusat|interim))?|pihak|tim|otoritas|pemimpin|kubu|{WHILE}|{AFTER}|sebelum|sementara|itu|menurut|mengatakan|menyebut|menyebutkan|menyatakan|menegaskan|menekankan|memastikan|menuturkan|menambahkan|mengklaim|mengumumkan|kalau|apabila|dari|oleh|para|sebuah|seorang|sejumlah|beberapa))\s*$"
)


def two_states(scene: Scene, position: int) -> bool:
    """Whether "kedua negara" stands there: it mostly says whose relations, border or trade are meant."""
    named = scene.names.get(position) if scene.words[position] == PLURAL else None
    parties = named.parties if named else ()
    return bool(parties) and all(party.kind is ActorKind.state for party in parties)


# "Kishida membalas kunjungan Yoon ke Tokyo dengan mengunjungi Seoul": who returns the visit goes there.
_RETURNS = re.compile(r"\bmembalas (?:kunjungan|lawatan|kedatangan)(?: kenegaraan| resmi)? (?:[\w-]+ ){0,2}$")
_IN_RETURN = re.compile(rf"(?: ke [{PLACE}{STATE}])?(?: \w+){{0,3}} dengan ")


def _modifies(words: str, position: int) -> bool:
    """Whether a state only qualifies the noun before it ("integritas Suriah"): then it is no subject."""
    before = words[max(0, position - 60) : position]
    return not (_FREE.search(before) or of_those_sent(before, words[position] == BODY))
