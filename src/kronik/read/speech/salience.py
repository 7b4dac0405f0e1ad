"""Who a single word refers to: salience among the last mentions, the subject before, never the clause's other party."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from kronik.model import ActorKind, Name, Party, Quote, Reference, Span
from kronik.read.names.pairs import Found
from kronik.read.names.story import Story, persons
from kronik.read.speech.countrymen import countrymen
from kronik.read.speech.goingon import his_leader, met_next, nobody_known, of_whom, one_of_several
from kronik.read.speech.guests import guest
from kronik.read.wordclasses import AFTER, BEFORE, DONE, WHILE, WILL

_WINDOW = 8  # mentions that count
_SILENT = 6  # sentences back in which the subject before is looked for
_OPENING = re.compile(
    r"\W*(?:Dalam|Pada|Selama|Saat|Usai|Setelah|Di sela|Sebelum|Menjelang|Sepanjang|Di tengah)(?: \w+){0,2} \w+nya",
    re.IGNORECASE,
)
_HEAD = re.compile(
    r"(?:[.,;:\"\n(–-]|(?<![^\W_])(?:bahwa|sementara|namun|ketika|saat|setelah|sebelum|usai|karena|lalu|tetapi|tapi|kemudian"
    r"|sehingga|agar|jika|kata|ujar|menurut|itu|ini|yang))\s*$",
    re.IGNORECASE,
)
_LISTED = re.compile(r"(?:\s*\([^)]*\))?,\s+(?:dan |serta )?")  # "bertemu Merkel, Modi, dan Bolsonaro": no subjects
# "akan bertemu dengan Kepala Departemen Internasional, Liu Jianchao, ...": an object, whatever comma stands before the name
_APPOSED_OBJECT = re.compile(
    r"(?<![^\W_])(?:dengan|bersama|oleh|kepada|bertemu|menemui|menerima|menjamu|menyambut|menelepon|menghubungi|mengundang)[ ](?:[A-Z][\w.-]*|dari|bidang|untuk|urusan|mitranya|timpalannya|rekannya|sejawatnya|koleganya)(?:[ ](?:[A-Z][\w.-]*|dari|dan|bidang|untuk|urusan|\(\w+\)))*(?:[ ]yang[ ][^.,;:\"]{3,40})?,[ ]$"
)
_OBJECT = re.compile(
    r"(?<![^\W_])(?:dengan|selain|bertemu|menemui|oleh|kepada|untuk|dari|bersama|ke|terhadap|menelepon|menerima|menyambut|menjamu|antara|dan|bagi|mengundang|menghubungi|menjumpai|mengunjungi|di (?:samping|sebelah|hadapan|depan|sisi|dekat)|di(?:sambut|terima|jamu|jemput|temui|hubungi|telepon|dampingi|temani|saksikan|sertai|undang))\s*$",
    re.IGNORECASE,
)
_TOLD = re.compile(
    rf"[ ]*(?:,[^,.]{{2,60}},)?[ ]*(?:kepada [^,.;:\"]{{3,40}} |dalam [^,.;:\"]{{3,40}} )?(?:(?:juga|{DONE}|pun|sendiri|kemudian|lalu|lantas|mengaku|terus)[ ]+)*"
    r"(?:mengatakan|menyebut|menyatakan|menegaskan|menekankan|menambahkan|mengaku|mengakui|mengklaim|menuturkan|mengungkapkan"
    r"|mengungkap|menjelaskan|berkata|bilang|berharap|meyakini|yakin|percaya|mengumumkan|menilai|membantah|memastikan|mengisyaratkan"
    r"|menulis|bersumpah|berjanji|mengulangi|mengingatkan|memperingatkan|merasa|menceritakan|mengisahkan|melanjutkan|menyampaikan|membenarkan|mengonfirmasi|mengkonfirmasi|memaparkan|menerangkan|mengemukakan|mengutarakan|berujar)"
    r"(?:(?:[ ]+[^.,;:\"]{1,70}?)?,?[ ]+(?:bahwa|kalau|jika|apakah|jikalau))?,?[ ]+"
)
# "Biden menelepon Zelensky, Senin, dan mengundangnya": the verb that is joined has the same subject.
_SAME_SUBJECT = re.compile(
    rf"(?<![^\W_])(dan|lalu|serta|kemudian|lantas|sambil|sekaligus|seraya|sembari|tetapi|tapi|namun|untuk|guna|sejak|{AFTER}|{BEFORE}|{WHILE})[ ](?:\w+[ ]){{0,5}}?(?:me|ber)\w+[^.;:\"]*$"
)
_AIMS = ("untuk", "guna")
# "meminta Trump untuk menemuinya": Trump is to meet whoever asks.
_ASKS = re.compile(
    r"(?<![^\W_])(?:meminta|mendesak|mengajak|mengundang|menyerukan|membujuk|mengizinkan|memerintahkan|menugaskan|mengutus|mendorong)[ ]$"
)
_CLAUSE_END = re.compile(
    rf"[.,;:!?\"]|[ ](?:bahwa|{WHILE}|{AFTER}|karena|sementara|namun|tetapi|tapi|agar|yang|serta)[ ]"
)


def pronoun(story: Story, word: Span, kind: str, quote: Quote | None) -> Found | None:
    """The person that ia, dia, dengannya or -nya means, with a share of trust by its lead over the next."""
    if spoken := _speaks(story, word):
        return (spoken,), 1.3
    history = [(n, p) for n, p in persons(story.before(word.start)) if n.reference is not Reference.plural][-_WINDOW:]
    now = [one for one in history if not _looked_back_on(story, one[0])]
    history = now or history
    if not history or (kind == "subject" and _of_nobody(story, word)):
        return None
    here = story.sentence(word.start)
    last = _with_a_person(story, here)
    barred = barred_for(story, word, kind, here)
    if quote is not None and quote.direct and quote.speaker_actor:
        barred.add(quote.speaker_actor)
    barred |= _outside(story, word, kind, history, barred)
    weights: dict[str, float] = {}
    parties: dict[str, Party] = {}
    for position, (_, party) in enumerate(history):
        if party.actor not in barred:
            weights[party.actor] = min(4.0, weights.get(party.actor, 0.0) + 1.0) + 0.05 * position
            parties[party.actor] = party
    argument, inside = kind in ("object", "any"), list[Party]()
    if argument and here >= 0:  # "Trump ke Doha, di sana Emir Tamim menjamunya": one of this very sentence
        inside = [party for _, party in persons(story.between(story.span(here).start, word.start))]
        for party in inside:
            _raise(weights, party, 2.0)
    alone = all(party.actor in barred for party in inside)  # "giliran Putin yang menghubunginya"
    if kind == "owned" and (coming := _coming(story, word, here)):
        return (coming,), 0.9
    indirect = _by_actor(story, quote.speaker_actor) if quote is not None and not quote.direct else None
    if kind == "subject" and indirect and quote and (inner := _inside(story, here, word, quote)):
        indirect = inner
    if kind == "subject" and (teller := indirect or _teller(story, word)):
        _raise(weights, teller, 6.0)
    elif (subject := _subject(story, here, word.start)) and not (argument and weights and alone):
        _raise(weights, subject, 1.0 if argument else 5.0)
    elif (
        (subject := _spoken_of(story, here, word.start, quote))
        or (subject := (his_leader(story, last) if _in_contact(story, word, kind) else None))
        or (
            subject := (
                of_whom(story, last, goes_on=bool(_TOLD.match(story.view, word.end)))
                or _told(story, last)
                or _subject(story, last, word.start)
            )
        )
    ):
        _raise(weights, subject, 4.5 if kind == "subject" and not one_of_several(story, last, subject) else 3.0)
    _raise_parallel(weights, story, word, here, kind)
    if not weights:
        return None
    best, *rest = sorted(weights, key=lambda actor: -weights[actor])
    lead = weights[best] - (weights[rest[0]] if rest else 0.0)
    return (parties[best],), 1.0 if not rest else 0.9 if lead >= 2 else 0.8 if lead >= 1 else 0.7


# "..., setelah Hu Jintao berkunjung pada 2005. Kim menyambutnya": a look back at another time takes nobody up.
_SINCE = re.compile(rf"\b(?:sejak|{AFTER}|menyusul|seperti)[ ](?:[\w.-]+[ ]){{0,4}}$")
_OF_OLD = re.compile(r"(?:[ ](?!(?:dan|serta|lalu|yang)\b)[\w-]+){0,5}[ ](?:19|20)\d{2}\b")


# "Kematian Ratu X memicu reaksi, tak terkecuali Presiden Y. Ia menulis surat": the dead write none.
_MOURNED = re.compile(
    r"\b(?:[Kk]ematian|[Mm]eninggalnya|[Ww]afatnya|[Mm]angkatnya|[Tt]ewasnya|[Kk]epergian|[Pp]emakaman|[Jj]enazah|[Mm]endiang) $"
)


def _looked_back_on(story: Story, name: Name) -> bool:
    at = name.phrase
    if _MOURNED.search(story.view, max(0, at.start - 14), at.start):
        return True
    return bool(_OF_OLD.match(story.view, at.end) and _SINCE.search(story.view, max(0, at.start - 50), at.start))


# "Ia hendak menemui ...": of an analyst who was quoted in between nobody would say so.
_ABOUT_TO_MEET = re.compile(
    rf"[ ](?:(?:juga|{DONE}|{WILL}|kembali|sempat|pernah|lalu|kemudian)[ ]+){{0,3}}(?:(?:ber|di)?temu|menemui|berjumpa|menjumpai|berkunjung"
    r"|mengunjungi|bertandang|melawat|bertolak|terbang|mendarat|menelepon|menyurati|menyambut|menjamu|menerima (?:kunjungan|telepon|surat|tamu|[A-Z])"
    r"|tiba|berbicara|berunding|berdialog|berbincang|bertatap|di(?:terima|sambut|jamu)"
    r"|(?:melakukan|mengadakan|menggelar) (?:kunjungan|pertemuan|pembicaraan|percakapan|lawatan|perundingan))\w*"
)
_OWN_WORDS = ("pernyataan", "pidato", "sambutan", "rencana")


def _outside(
    story: Story, word: Span, kind: str, history: Sequence[tuple[Name, Party]], barred: set[str]
) -> frozenset[str]:
    """Who acts for no state, for a word that is a party to a contact, unless there is nobody else."""
    others = any(party.actor not in barred | story.outside for _, party in history)
    return story.outside if others and _in_contact(story, word, kind) else frozenset()


def _in_contact(story: Story, word: Span, kind: str) -> bool:
    """Whether the word is a party to a contact by its very place: "bertemu dengannya", "kunjungannya", "ia akan bertemu"."""
    if kind == "owned":
        return not story.view[max(0, word.start - 12) : word.start].lower().endswith(_OWN_WORDS)
    return kind == "object" or _ABOUT_TO_MEET.match(story.view, word.end) is not None


def _of_nobody(story: Story, word: Span) -> bool:
    here = story.sentence(word.start)
    return nobody_known(story, here - 1) and not _subject(story, here, word.start)


_WHEREAS = re.compile(r",? (?:sedangkan|sementara|adapun|begitu (?:juga|pula)) ")


def _with_a_person(story: Story, here: int) -> int:
    """The number of the sentence before, or of one further back where that speaks of nobody."""
    for number in range(here - 1, max(-1, here - 1 - _SILENT), -1):
        span = story.span(number)
        if any(name.kind is ActorKind.person for name in story.between(span.start, span.end)):
            return number
    return here - 1


def _raise_parallel(weights: dict[str, float], story: Story, word: Span, here: int, kind: str) -> None:
    if kind in ("object", "any") and (same := _in_parallel(story, word, here)):
        _raise(weights, same, 6.0)
    if (received := guest(story, word, kind)) and story.heard_at(story.span(here).start, word.start):
        _raise(weights, received, 6.0)


def _in_parallel(story: Story, word: Span, here: int) -> Party | None:
    """ "Sisi menelepon Trump, sedangkan May berbicara dengannya esok harinya": the object before the second clause."""
    if here < 0:
        return None
    start = story.span(here).start
    clauses = list(_WHEREAS.finditer(story.view, start, word.start))
    before = [p for _, p in persons(story.between(start, clauses[-1].start()))] if clauses else []
    return before[-1] if len(before) > 1 else None


_WHERE_HE = re.compile(r"\b(?:tempat|di ?mana) $")


def _inside(story: Story, here: int, word: Span, quote: Quote) -> Party | None:
    """ "Peskov mengatakan Dmitriev melaporkan kunjungannya ke Miami, tempat ia ...": the subject of what is told."""
    if not _WHERE_HE.search(story.view, max(0, word.start - 12), word.start):
        return None
    subject = _subject(story, here, word.start)
    return subject if subject and subject.actor != quote.speaker_actor else None


def _coming(story: Story, word: Span, here: int) -> Party | None:
    """The subject that follows an opening phrase: "Dalam kunjungannya, Rini bertemu ..."."""
    if here < 0:
        return None
    sentence = story.span(here)
    if not _OPENING.fullmatch(story.view, sentence.start, word.end):
        return None
    comma = story.view.find(",", word.end, sentence.end)
    following = [(n, p) for n, p in persons(story.between(comma, comma + 60))] if comma >= 0 else []
    return following[0][1] if following and following[0][0].phrase.start <= comma + 3 else None


def _raise(weights: dict[str, float], party: Party, by: float) -> None:
    if party.actor in weights:
        weights[party.actor] += by


def _speaks(story: Story, word: Span) -> Party | None:
    """The speaker of a quotation whose words these are: "kata dia"."""
    quote = next((q for q in story.quotes if q.speaker_span is not None and q.speaker_span.overlaps(word)), None)
    return _by_actor(story, quote.speaker_actor) if quote is not None else None


def _by_actor(story: Story, actor: str | None) -> Party | None:
    """The party of this actor as the names give it."""
    return next((p for n in story.names() for p in n.parties if p.actor == actor and p.kind is ActorKind.person), None)


def _teller(story: Story, word: Span) -> Party | None:
    """Who tells what the pronoun is in: "Trump mengatakan bahwa ia"."""
    before = [(n, p) for n, p in persons(story.before(word.start)) if n.reference is not Reference.plural]
    if not before or not _TOLD.fullmatch(story.view, before[-1][0].phrase.end, word.start):
        return None
    return before[-1][1]


def _told(story: Story, number: int) -> Party | None:
    """Who speaks in a sentence of quotation."""
    if not 0 <= number < len(story.sentences):
        return None
    span = story.span(number)
    quote = next((q for q in reversed(story.quotes) if q.span.overlaps(span) and q.speaker_actor), None)
    return _by_actor(story, quote.speaker_actor) if quote else None


def _spoken_of(story: Story, here: int, at: int, quote: Quote | None) -> Party | None:
    """Of whom a speaker spoke first in the sentence before, within what he says: "Presiden menelepon X. Beliau akan ..."."""
    if quote is None or not quote.direct:
        return None
    said = [
        q for q in story.quotes if q.direct and q.speaker == quote.speaker and q.speaker_actor == quote.speaker_actor
    ]
    start = story.span(max(0, here - 1)).start
    found = [
        party
        for name, party in persons(story.between(start, at))
        if party.actor != quote.speaker_actor and any(q.span.contains(name.span) for q in said)
    ]
    return found[0] if found else None


# "Bersama istri, Louise Marcos, ia tiba", "A dan istrinya, B, tiba. Ia ...": her husband
_HIS_WIFE = re.compile(
    r"(?<![^\W_])(?:bersama|beserta|dengan|dan|serta|oleh|didampingi|ditemani|disertai|menggandeng|memperkenalkan|mengajak|membawa)[ ]"
    r"(?:sang )?(?:istri|suami|putra|putri|anak|menantu|adik|kakak|ibu negara|permaisuri)(?:nya)?(?: tercinta| sulung(?:nya)?| bungsu(?:nya)?)?,? $",
    re.IGNORECASE,
)


def _of_his_family(story: Story, name: Name) -> bool:
    return _HIS_WIFE.search(story.view, max(0, name.phrase.start - 50), name.phrase.start) is not None


def _subject(story: Story, number: int, at: int) -> Party | None:
    """The last person in the place of a subject in a sentence before `at`, outside quotations, else its first person."""
    if not 0 <= number < len(story.sentences):
        return None
    span = story.span(number)
    within = span.start <= at < span.end and story.quoted(at)  # "Saya sudah bicara dengan B dan akan meneleponnya"
    found = [
        (n, p)
        for n, p in persons(story.between(span.start, min(span.end, at)))
        if (within or story.quoted(n.span.start) is None) and not _of_his_family(story, n)
    ]
    joints = [
        story.view[one.phrase.end : max(one.phrase.end, two.phrase.start)]
        for (one, _), (two, _) in itertools.pairwise(found)
    ]
    in_list = [_LISTED.fullmatch(joint) is not None for joint in joints]
    listed = {  # "bertemu Merkel, Modi, dan Bolsonaro", but not "Usai bertemu Sisi, Macron terbang"
        name.span.start
        for at, (name, _) in enumerate(found[1:])
        if in_list[at] and (joints[at].strip(" ,") or any(in_list[max(0, at - 1) : at] + in_list[at + 1 : at + 2]))
    }
    heads = [
        p
        for n, p in found
        if n.span.start not in listed
        and not _APPOSED_OBJECT.search(story.view, span.start, n.phrase.start)
        and _HEAD.search(story.view, max(span.start, n.phrase.start - 30), n.phrase.start)
        and not met_next(story.view, n.phrase)
    ]
    starts = [p for n, p in found if n.phrase.start - span.start < 3]
    if heads or starts:
        return heads[-1] if heads else starts[0]
    free = [p for n, p in found if not _OBJECT.search(story.view, max(span.start, n.phrase.start - 20), n.phrase.start)]
    return free[0] if free else None


def acting(story: Story, at: int) -> Party | None:
    """The person who is the subject before an offset, in its sentence or the one before."""
    here = story.sentence(at)
    return _subject(story, here, at) or _subject(story, here - 1, at)


_WHO = re.compile(r"(?: \([^)]*\))?,? yang (?:[\w-]+ ){0,3}\w*")


# "Trudeau menunggu kedatangannya": not his own.
_AWAITS = re.compile(r"\b(?:menunggu|menanti|menantikan|menyambut)[ ](?:kedatangan|kunjungan|lawatan|kehadiran)\Z")
# "Yoon yang sedang berlibur tidak akan menemuinya": the relative clause has no comma to end it, the modal does.
_WHO_IS = re.compile(rf" yang [^.,;:\"]{{3,60}}? (?:(?:tidak|tak|belum|juga|kemudian|lalu|{WILL}|{DONE})[ ])+\w+")


def barred_for(story: Story, word: Span, kind: str, here: int) -> set[str]:
    """Who cannot be meant: the subject of the clause of an object, and who follows in the clause of a subject."""
    if here < 0:
        return set()
    sentence = story.span(here)
    if kind in ("object", "any"):
        earlier = list(persons(story.between(sentence.start, word.start)))
        subject = _subject(story, here, word.start)
        if subject and _left_out(story, word, earlier, subject):
            return {subject.actor}
        if earlier and (
            _WHO.fullmatch(story.view, earlier[-1][0].phrase.end, word.start)
            or _WHO_IS.fullmatch(story.view, earlier[-1][0].phrase.end, word.start)
        ):
            return _listed_with_last(story, earlier)  # "giliran Putin yang menghubunginya"
        if not earlier or _CLAUSE_END.search(story.view, earlier[-1][0].phrase.end, word.start):
            return set()  # nobody in this clause
        return {earlier[-1][1].actor}
    if kind == "owned" and _AWAITS.search(story.view, sentence.start, word.start):
        subject = _subject(story, here, word.start)
        return {subject.actor} if subject else set()
    stop = _CLAUSE_END.search(story.view, word.end, max(word.end, sentence.end))
    later = story.between(word.end, stop.start() if stop else max(word.end, sentence.end))
    beside = {
        party.actor for name, party in persons(story.between(sentence.start, word.start)) if _of_his_family(story, name)
    }
    return {party.actor for name in later for party in name.parties} | beside | countrymen(story, word, kind, later)


# "tampak Menhan A, Menlu B, dan Gubernur C yang menyambutnya": none of these is meant.
_JOINED = re.compile(r"(?:\s*\([^)]*\))?(?:,\s+(?:dan |serta )?|\s+(?:dan|serta) )")


def _listed_with_last(story: Story, earlier: Sequence[tuple[Name, Party]]) -> set[str]:
    """The last of these persons and those before him in his list."""
    actors = {earlier[-1][1].actor}
    for (before, party), (name, _) in zip(reversed(earlier[:-1]), reversed(earlier), strict=False):
        if not _JOINED.fullmatch(story.view, before.phrase.end, max(before.phrase.end, name.phrase.start)):
            break
        actors.add(party.actor)
    return actors


def _left_out(story: Story, word: Span, earlier: Sequence[tuple[Name, Party]], subject: Party) -> bool:
    """Whether the verb is joined to one whose subject it shares: "menelepon A dan berharap segera bertemu dengannya"."""
    if story.view[max(0, word.start - 14) : word.start].rpartition(" ")[2].startswith("di"):
        return False  # "yang terakhir ditemuinya": who did so
    if all(party.actor == subject.actor for _, party in earlier):
        return False
    name = earlier[-1][0]
    joint = _SAME_SUBJECT.search(story.view, name.phrase.end, word.start)
    asked = joint and joint[1] in _AIMS and _ASKS.search(story.view, max(0, name.phrase.start - 20), name.phrase.start)
    return joint is not None and not asked


def speaker(story: Story, quote: Quote | None) -> Found | None:
    """The speaker of a quotation as a party, if names know that person."""
    if quote is None or not quote.direct or quote.speaker_actor is None:
        return None
    for name in story.names():
        for party in name.parties:
            if party.actor == quote.speaker_actor and party.kind is ActorKind.person:
                return (party,), 1.0
    return None
