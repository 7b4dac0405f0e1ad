"""Words that refer back to names: keduanya, kedua pemimpin, ia, -nya, presiden itu, and "saya" in a quotation.

Salience decides, not recency: who was named most among the last eight mentions, with the subject of the clause or
sentence before as the strongest sign, and never the other argument of the same clause. Every answer that is not
certain carries its doubt in `score`.
"""

from __future__ import annotations

import functools
import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from kronik.knowledge import Knowledge
from kronik.model import ActorKind, Name, Party, Quote, Reference, Span
from kronik.read.names.ownoffice import LAST_NAMED, own_offices
from kronik.read.names.pairs import Found, coordinated, plural_parties, whole_company
from kronik.read.names.statepairs import SIDES, STATES, state_parties
from kronik.read.names.story import Story, state_party
from kronik.read.openings import guard
from kronik.read.speech.described import described, holds, is_object
from kronik.read.speech.mates import guests_of, mate
from kronik.read.speech.nationals import nationals
from kronik.read.speech.salience import acting, pronoun, speaker
from kronik.read.speech.theirholder import HELD, of_lands, of_that_land, quite_bare
from kronik.text import small

_ANYBODY = ("diplomat", "diplomat senior", "politikus", "politisi", "tokoh", "pria", "perempuan", "lelaki", "negarawan")
_SURE = 0.7  # below it, "kedua pemimpin" may be any two


@dataclass(frozen=True, eq=False)
class Anaphors:
    """The compiled tables: one pattern for all anaphors, and what each of its words means."""

    pattern: re.Pattern[str]
    nouns: Mapping[str, str]
    numbers: Mapping[str, int]
    whole: Mapping[str, int]
    fixed: Mapping[str, tuple[str, ...]]  # states (ISO 3166 alpha-3) that one word names together
    ruled: Mapping[str, tuple[str, ...]]  # states that one word names together, by the words for those who lead them
    rulers: tuple[str, ...]  # the office classes of those
    described: Mapping[str, tuple[str, ...]]
    held: Mapping[str, tuple[str, ...]]


_OTHERS = re.compile(r"[ ]+(?:lain(?:nya)?|berbeda|baru(?! saja| kali| bisa| akan))(?![^\W_])")
_TRANSITIVE = re.compile(r"[ ](?:\w+[ ]){0,2}(?:bertemu|membahas)[ ]")
_SECOND = re.compile(r"(?:pertemuan|kunjungan|KTT|lawatan) (?:kedua|ketiga|keempat)nya (?:dengan|ke) ")


@functools.cache
def anaphors(know: Knowledge) -> Anaphors:
    """The table anaphora.toml as one pattern with named alternatives."""
    table = know.tables["anaphora"]
    mates, held = table["mates"], table["held"]
    plural, pronouns, clitics, descriptions = (
        table["plural"],
        table["pronouns"],
        table["clitics"],
        table["descriptions"],
    )
    nouns = plural["nouns"]
    objects = _any(word.removesuffix("nya") for word in clitics["object"])
    owned = _any(word.removesuffix("nya") for word in clitics["possessive"])
    pattern = "|".join(
        (
            rf"(?P<fixed>{_any(plural['fixed'])})",
            rf"(?P<ruled>{_any(plural['ruled']['states'])})(?![ ](?:utara|selatan))",
            rf"(?P<whole>{_any(plural['whole'])})",
            rf"(?P<number>{_any(plural['numbers'])})[ ]+(?P<noun>{_any(nouns)})(?:[ ]+(?:{_any(plural['after'])}))?",
            rf"(?P<loose>{_any(plural['loose'])})[ ]+(?:(?P<thing>{_any(nouns)})[ ]+(?:{_any(plural['after'])})|(?P<known>{_any(plural['definite'])})(?!,?[ ](?:yakni|yaitu)[ ]))",
            rf"(?:{_any(plural['them_after'])})(?:(?:[ ]puncak)?[ ](?:pertama|kedua|ketiga|keempat|kelima)[ ]bagi)?[ ]+(?P<theirs>mereka)",
            rf"(?P<them>mereka)(?=[ ]+(?:(?:\w+[ ]+){{0,2}}|(?:(?:{_any(plural['adverbs'])})[ ]+){{1,6}})(?:{_any(plural['them_before'])})(?![^\W_])(?![ ]+(?:dengan|bersama)[ ]))",
            rf"(?P<they>mereka)(?=[ ]+(?:\w+[ ]+){{0,2}}(?:{_any(plural['them_at'])})(?![^\W_]))",
            rf"(?P<sent>{_any(plural['sent'])})[ ]+(?:{_any(plural['after'])})",
            rf"(?:{_any(plural['all'])})[ ](?:{_any(plural['rulers'])})[ ](?:dari[ ])?(?P<lands>negara(?:-negara)?[ ](?:{_any(descriptions['after'])}))",
            rf"(?P<each>para[ ]+pemimpin)[ ]+(?:{_any(descriptions['after'])})",
            rf"(?P<landed>{_any(held['nouns'])})[ ](?:setempat|(?:{_any(held['lands'])})(?:[ ][\w-]+){{0,3}}?[ ](?:{_any(descriptions['after'])}))",
            rf"(?:{held['takes']})[ ](?P<bare>{_any(held['nouns'])}){held['after']}",
            rf"(?P<described>{_any(descriptions['nouns'])})[ ]+(?P<trait>(?:{'|'.join(descriptions['traits'])})[ ]+)?(?:{_any(descriptions['after'])})",
            rf"(?:{_any(descriptions['before'])})[ ]+(?P<sang>{_any(descriptions['nouns'])})",
            rf"(?P<guests>(?:{_any(plural['numbers'])})[ ](?:{_any(plural['guests'])}))(?:[ ]+(?:{_any(plural['after'])}))?",
            rf"(?P<mate>{_any(mates['nouns'])}){mates['after']}",
            rf"(?P<guest>{_any(mates['guests'])})(?![ ]+(?:dari|yang|asal)(?![^\W_]))",
            rf"(?P<subject>{_any(pronouns['subject'])})",
            rf"(?P<any>{_any(pronouns['any'])})",
            rf"(?P<first>{_any(pronouns['first'])})",
            rf"(?:{objects})(?P<object>nya)",
            rf"(?:{_any(word.removesuffix('nya') for word in table['agents']['verbs'])})(?P<agent>nya)",
            rf"(?:{owned})-?(?P<owned>nya)",
        )
    )
    return Anaphors(
        re.compile(rf"(?<![^\W_])(?<!-){guard([pattern])}(?:{pattern})(?![^\W_])"),
        {word.lower(): value for word, value in nouns.items()},
        {**plural["numbers"], **plural["loose"]},
        plural["whole"],
        {word.lower(): tuple(states) for word, states in plural["fixed"].items()},
        {word.lower(): tuple(states) for word, states in plural["ruled"]["states"].items()},
        tuple(plural["ruled"]["classes"]),
        {word.lower(): tuple(value) for word, value in descriptions["nouns"].items()},
        {word.lower(): tuple(value) for word, value in held["nouns"].items()},
    )


def _any(words: Iterable[str]) -> str:
    return "|".join(re.escape(word.lower()) for word in sorted(words, key=len, reverse=True))


def resolve(
    view: str,
    sentences: Sequence[Span],
    names: Sequence[Name],
    quotes: Sequence[Quote],
    know: Knowledge,
    title: str = "",
    day: date | None = None,
) -> tuple[Name, ...]:
    """The names together with every word that refers to them, sorted by span, none overlapping.

    Args:
        view: the reading view.
        sentences: its sentences; an anaphor looks back over them.
        names: what `names.resolve` found.
        quotes: speech with speakers, for "saya" and "kami" within it.
        know: the tables.
        title: the headline that came beside the text, for the two of whom the article is.
        day: when it appeared, for offices that only their land names.

    Returns:
        The names and the anaphors that found a referent; plurals have two or more parties.
    """
    table = anaphors(know)
    hits = list(table.pattern.finditer(small(view)))
    traits = {hit.start() for hit in hits if hit["trait"]}
    ruled = [hit.span() for hit in hits if hit["ruled"]]
    told = nationals(view, sentences, own_offices(names, quotes, view, know, day), know)
    names = [
        name
        for name in told
        if (name.reason != LAST_NAMED or name.phrase.start not in traits)
        and not any(start <= name.phrase.start < end for start, end in ruled)  # the "Korea" of "kedua pemimpin Korea"
    ]
    story = Story(view, sentences, names, know, quotes, title)
    ends = [name.phrase.end for name in names]
    for hit in hits:
        at = bisect_right(ends, hit.start())
        if at < len(names) and names[at].phrase.start < hit.end():
            continue
        quote = next((q for q in quotes if q.span.start <= hit.start() < q.span.end), None)
        found = _resolve_one(hit, story, table, quote, day)
        if found is not None:
            story.add(found)
    return tuple(story.names())


def _resolve_one(
    hit: re.Match[str], story: Story, table: Anaphors, quote: Quote | None, day: date | None
) -> Name | None:
    span = Span(*hit.span())
    kind = "described" if hit["trait"] else hit.lastgroup or ""
    if kind == "fixed":
        parties = tuple(state_party(story.know, code) for code in table.fixed[hit[0].lower()])
        return _name(span, Reference.plural, (parties, 1.0), 0.9, "states named together")
    if kind == "ruled":
        led = of_lands(story, span, table.rulers, table.ruled[hit[0].lower()], day)
        return _name(span, Reference.plural, led, 0.8, "the leaders of states named together")
    if kind in ("whole", "noun", "number", "loose", "thing", "known"):
        return _plural(hit, span, story, table)
    if kind in ("theirs", "them"):
        return _them(kind, hit, story)
    if kind == "they":
        found = coordinated(story, span.start) or _those_of_it(story, span.start)
        return _name(span, Reference.plural, found, 0.6, "the subjects of the sentence before")
    if kind == "sent":
        return _name(span, Reference.plural, _sent_before(story, span.start), 0.6, "the delegation told of before")
    if kind == "each":
        return _name(
            span, Reference.plural, plural_parties(story, span.start, None, ""), 0.4, "those last named together"
        )
    if kind in ("guests", "landed", "bare", "lands"):
        return _unnamed(kind, hit, story, table, day)
    if kind in ("described", "sang"):
        return _described(kind, hit, story, table, quote)
    if kind == "first":
        return _name(span, Reference.pronoun, speaker(story, quote), 0.8, "the speaker") if quote else None
    if kind in ("mate", "guest"):
        named = re.match(r",? [A-Z]" if kind == "guest" else r", [A-Z]", story.view[hit.end(kind) : hit.end(kind) + 3])
        found = None if named else mate(story, span)
        return _name(Span(*hit.span(kind)), Reference.pronoun, found, 0.6, "the one of the same office")
    word = Span(*hit.span(kind)) if kind in ("object", "owned", "agent") else span
    role = "subject" if kind == "agent" else kind
    return _name(word, Reference.pronoun, pronoun(story, word, role, quote), 0.6, "the most salient person", span)


def _them(kind: str, hit: re.Match[str], story: Story) -> Name | None:
    """Whom "mereka" means that is no subject: those sent, the side last named as one, the guests, or the two last named."""
    word = Span(*hit.span(kind))
    if kind == "theirs" and (sides := _those_sent(story, word.start)):
        return _name(word, Reference.plural, sides, 0.7, "those who act for the states of the sentence")
    if kind == "them" and _one_side(story, word.end):
        side = _delegation(story, word.start) or _others(coordinated(story, word.start), story, word.end)
        return _name(word, Reference.plural, side, 0.5, "the side last named as one")
    guests = _those_of_it(story, word.start) if _TAKEN.search(story.view, 0, word.start) else None
    found = guests or whole_company(story, word.start) or plural_parties(story, hit.start(), 2, "")
    return _name(word, Reference.plural, found, 0.5, "those last named together")


def _described(kind: str, hit: re.Match[str], story: Story, table: Anaphors, quote: Quote | None) -> Name | None:
    """Whom a description means: "mantan jenderal itu", "sang presiden"."""
    span = Span(*hit.span())
    classes = table.described[hit[kind].lower()]
    acted_on = is_object(story, span.start)
    role = "any" if acted_on else "subject"
    whoever = not classes and not acted_on and hit[kind].lower() in _ANYBODY
    if (hit["trait"] or whoever) and (found := pronoun(story, span, role, quote)) and holds(found[0][0], classes):
        return _name(span, Reference.office, found, 0.6, "the most salient person")
    meant = described(story, span, classes, acted_on=acted_on)
    return _name(span, Reference.office, meant, 0.7, "the one of this office last spoken of")


def _unnamed(kind: str, hit: re.Match[str], story: Story, table: Anaphors, day: date | None) -> Name | None:
    """Whom only an office or the company of the subject tells: "presiden negara itu", "putra mahkota", "kedua tamunya"."""
    span = Span(hit.start(kind), hit.end())
    if kind == "guests":
        count = table.numbers[hit[kind].lower().split()[0]]
        return _name(span, Reference.plural, guests_of(story, span.start, count), 0.6, "those who are with the subject")
    if kind == "lands":  # "berkunjung ke A, B, dan C. Ia bertemu semua pemimpin negara itu"
        return _name(span, Reference.plural, _lands(story, span.start), 0.7, "the lands last listed")
    find = of_that_land if kind == "landed" else quite_bare
    return _name(span, Reference.office, find(story, span, table.held[hit[kind].lower()], day), 0.7, HELD)


def _lands(story: Story, at: int) -> Found | None:
    """All the states last named together but that of whoever meets their leaders."""
    found = next(filter(None, (state_parties(story, at, count) for count in (5, 4, 3, 2))), None)
    subject = acting(story, at)
    others = tuple(p for p in found[0] if subject is None or p.state != subject.state) if found else ()
    return (others, found[1]) if found and len(others) > 1 else None


_SENT = re.compile(
    r"\W*(?:Para |Kedua |Sejumlah |Tim )?(?:perunding|negosiator|delegasi|pejabat|utusan|perwakilan)\b", re.IGNORECASE
)


def _those_sent(story: Story, at: int) -> Found | None:
    """ "Para perunding AS dan China mengakhiri pertemuan mereka": the states for which those act who are the subject."""
    here = story.sentence(at)
    start = story.span(here).start if here >= 0 else at
    named = story.between(start, at)
    sent = here >= 0 and _SENT.search(story.view, start, min(at, start + 60))
    if not sent or any(name.kind is ActorKind.person for name in named):
        return None
    return state_parties(story, at, 2)


def _one_side(story: Story, end: int) -> bool:
    """ "mereka akan bertemu Khalilzad": they are one side of it, and he is the other."""
    verb = _TRANSITIVE.match(story.view, end)
    return verb is not None and any(name.phrase.start == verb.end() for name in story.between(end, verb.end() + 60))


def _others(found: Found | None, story: Story, end: int) -> Found | None:
    """ "Macron dan Merz tiba. Mereka bertemu Zelensky": the subjects before, unless whom they meet is one of them."""
    met = {party.actor for name in story.between(end, end + 90)[:1] for party in name.parties}
    return found if found and not met & {party.actor for party in found[0]} else None


def _delegation(story: Story, at: int) -> Found | None:
    """The group of this sentence or the one before: "Perwakilan Taliban ada di sini, ... mereka"."""
    sides = (name for name in reversed(story.near(at, 1)) if name.kind is ActorKind.group)
    found = next(sides, None)
    return (_head_of(story, found) or found.parties, 0.8) if found else None


_LED_BY = re.compile(r"(?:,? yang|,)? (?:dipimpin|diketuai|dikepalai)(?: langsung)?(?: oleh)? ")


def _head_of(story: Story, side: Name) -> tuple[Party, ...]:
    """Who leads it, where that follows: "Delegasi Hamas yang dipimpin X tiba. Mereka bertemu ..."."""
    led = _LED_BY.match(story.view, side.phrase.end)
    heads = (n for n in story.between(led.end(), led.end() + 80) if n.kind is ActorKind.person) if led else iter(())
    head = next(heads, None)
    state = side.parties[0].state if side.parties else None
    return tuple(replace(p, state=p.state or state) for p in head.parties) if head else ()


_DELEGATION = re.compile(
    r"\W*(?:(?:Sebuah|Para|Dua|Sejumlah) )?(?:delegasi|rombongan|tim|utusan|perwakilan|perunding|negosiator)\b",
    re.IGNORECASE,
)
_SENT_BY = re.compile(r"\b(?:delegasi|rombongan|tim perunding)\b", re.IGNORECASE)
_BACK = 3  # sentences to the last word of a delegation


def _sent_before(story: Story, at: int) -> Found | None:
    """ "Delegasi Jerman tiba di Damaskus. Rombongan itu bertemu ...": whose it is, or who leads it."""
    here = story.sentence(at)
    for number in range(here, max(-1, here - 1 - _BACK), -1):
        span = story.span(number)
        for hit in reversed(list(_SENT_BY.finditer(story.view, span.start, min(span.end, at)))):
            following = story.between(hit.start() - 20, hit.end() + 40)
            side = next((n for n in following if n.kind in _SIDES and n.phrase.start <= hit.end() + 20), None)
            if side:
                return _head_of(story, side) or side.parties, 0.8
    return None


_SIDES = (ActorKind.group, ActorKind.state, ActorKind.body)


_TAKEN = re.compile(r"\b(?:menjamu|menerima|menyambut|menemui|mengajak|mengundang)[ ]\Z")


def _those_of_it(story: Story, at: int) -> Found | None:
    """ "Delegasi Korea Selatan tiba. Mereka diterima ...": those who are the subject of the sentence before, as one side."""
    here = story.sentence(at)
    span = story.span(here - 1) if here > 0 else None
    opens = _DELEGATION.match(story.view, span.start, span.end) if span else None
    led = _LED_BY.match(story.view, opens.end()) if opens else None
    if led and (
        head := next((n for n in story.between(led.end(), led.end() + 80) if n.kind is ActorKind.person), None)
    ):
        return head.parties, 0.8  # "Rombongan yang dipimpin X disambut Y. Mereka ..."
    named = [n for n in story.between(opens.start(), opens.end() + 30) if n.kind in _SIDES] if opens else []
    return (_head_of(story, named[0]) or named[0].parties, 0.7) if len(named) == 1 else None


_COUNTED_WORD = {"ketiganya": "tiga", "keempatnya": "empat", "mereka bertiga": "tiga"}
_PEOPLE = r"(?:warga|sandera|tahanan|tawanan|orang|tentara|prajurit|anak|korban|jurnalis|wartawan|aktivis|pria|perempuan|WNI|ABK|kapal|nelayan|mahasiswa)"


def _of_others(story: Story, at: int, word: str) -> bool:
    """ "bersama tiga warga Amerika yang dibebaskan. ... ketiganya": those, and no leaders."""
    count, here = _COUNTED_WORD.get(word), story.sentence(at)
    if count is None or here < 0:
        return False
    start = story.span(max(0, here - 4)).start
    return re.search(rf"(?i:\b{count}) {_PEOPLE}\b", story.view[start:at]) is not None


def _plural(hit: re.Match[str], span: Span, story: Story, table: Anaphors) -> Name | None:
    if hit["whole"] and _SECOND.search(story.view, max(0, span.start - 14), span.end + 8):
        return None  # "pertemuan keduanya dengan Kim": the second
    if _OTHERS.match(story.view, span.end):
        return None  # "dua pemimpin lain": not those told of
    if hit["whole"] and _of_others(story, span.start, hit["whole"].lower()):
        return None
    if hit["whole"]:
        word = hit["whole"].lower()
        count, wanted = table.whole[word], ""
        either = "pihak" in word or "kubu" in word or "belah" in word
    else:
        number, noun = hit["number"] or hit["loose"], hit["noun"] or hit["thing"] or hit["known"]
        count, wanted, either = table.numbers[number.lower()], table.nouns[noun.lower()], False
    if wanted in ("state", "side") or either:
        states = state_parties(story, span.start, count, STATES if wanted == "state" else SIDES)
        if states or wanted:
            return _name(span, Reference.plural, states, 0.7, "the states of those last named together")
    found = plural_parties(story, span.start, count, wanted)
    if wanted == "leader" and (found is None or found[1] < _SURE):
        found = plural_parties(story, span.start, count, "")
    return _name(span, Reference.plural, found, 0.8, "those last named together")


def _name(
    span: Span, reference: Reference, found: Found | None, trust: float, reason: str, phrase: Span | None = None
) -> Name | None:
    if found is None:
        return None
    parties, share = found
    kind = parties[0].kind if parties else ActorKind.person
    return Name(span, phrase or span, kind, reference, parties, round(trust * share, 3), reason)
