"""What each contact was about: whose the topics are that the sentences name (codebook, field `topics`).

Topics belong to the contact whose word stands nearest before them in their sentence, else to the one in which they are said
to have been raised ("membahas X dalam pertemuan dengan B"). Where the sentence has no word of contact ("Keduanya sepakat
..."), they belong to the contact told of last before it that has those of whom it speaks.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from kronik.knowledge import Knowledge
from kronik.model import HELD_OR_DUE, ActorKind, Claim, Origin, Party
from kronik.read.clause.scene import GROUP, PERSON, PLURAL, PRONOUN, SPEAKER, STATE, Scene
from kronik.read.clause.topicphrases import Told, topics_told
from kronik.read.contacts.draft import Draft
from kronik.read.wordclasses import ACTS, AFTER, HOLD, SAY, TALKS, WHILE
from kronik.text import fold

_RULE = Origin("rule", "topics")
_SCORE = {
    "discussed": 0.8,
    "focus": 0.8,
    "about": 0.7,
    "subject": 0.7,
    "wished": 0.7,
    "aim": 0.6,
    "content": 0.6,
    "asked": 0.5,
    "raised": 0.5,
    "stressed": 0.5,
    "modifier": 0.35,
    "agreed": 0.4,
    "promised": 0.4,
    "protested": 0.6,
}
_VAGUE = 0.3
_ENOUGH = 0.4  # score: "pembicaraan damai" and vague words tell what it was about only where nothing else does
_REACH = 8  # sentences after a contact within which "keduanya sepakat ..." is said of it
_NEAR = 50  # code points between "mereka" and what they agreed on
_AGENDA = 4  # the same for "isu lain yang dibahas adalah"
_SAID = 1  # the same for what one of the two says or asks
_NEXT = 2  # the same for what one of the two talks about


@dataclass(frozen=True, slots=True)
class _Word:
    """A word that tells of a contact: `words[start:end]` of its scene, and the places of the contacts it tells of."""

    start: int
    end: int
    contacts: tuple[int, ...]


_Words = Mapping[int, list[_Word]]


def with_topics(contacts: Sequence[Draft], scenes: Sequence[Scene], know: Knowledge) -> Sequence[Draft]:
    """The contacts, each with what it was about by all `scenes` of the article."""
    words = _words(contacts, scenes)
    found: dict[int, list[Claim[str]]] = {}
    for scene in scenes:
        if not any(index in words for index in range(scene.index - _REACH, scene.index + 1)):
            continue
        for told in topics_told(scene, know):
            for place in _whose(scene, told, contacts, words):
                if _may_be(told.kind, contacts[place]) and not _with_another(scene, told, contacts[place]):
                    found.setdefault(place, []).extend(_claims(scene, told, contacts[place]))
    return [replace(draft, topics=_kept(found.get(place, ()))) for place, draft in enumerate(contacts)]


def _words(contacts: Sequence[Draft], scenes: Sequence[Scene]) -> _Words:
    """The words of contact of each scene, in order; a visit told by the word of a meeting leaves it to the meeting."""
    starts = [scene.span.start for scene in scenes]
    places: dict[tuple[int, int, int], list[int]] = {}
    for place, draft in enumerate(contacts):
        for span in dict.fromkeys((draft.trigger, *draft.told)):
            index = bisect_right(starts, span.start) - 1
            scene = scenes[index]
            places.setdefault((index, scene.place(span.start), scene.place(span.end)), []).append(place)
    words: dict[int, list[_Word]] = {}
    for (index, start, end), own in sorted(places.items()):
        talks = [place for place in own if contacts[place].family != "visit"]
        words.setdefault(index, []).append(_Word(start, end, tuple(talks or own)))
    return words


_WITH = re.compile(
    rf"(?:(?!\b(?:dan|serta|hingga|{TALKS})\b)[^.;:,\"{PERSON}]){{0,40}}?\b(?:dengan|bersama) (?:[\w-]+ ){{0,3}}?(?P<who>{PERSON})"
)


def _with_another(scene: Scene, told: Told, draft: Draft) -> bool:
    """ "bertemu Macron, Senin. Macron juga membahas X dengan Zelensky": with somebody who is no party."""
    hit = _WITH.match(scene.words, scene.place(told.items[-1].end))
    who = scene.names.get(hit.start("who")) if hit else None
    return who is not None and bool(who.parties) and not any(_sits_in(party, draft) for party in who.parties)


_OUTCOME = ("agreed", "promised")


def _may_be(kind: str, draft: Draft) -> bool:
    """Whether topics told so can be those of such a contact: nothing came of a meeting that was not held."""
    if kind == "content":
        return draft.family == "message"
    return kind not in _OUTCOME or (draft.family != "visit" and draft.status.value in HELD_OR_DUE)


def _claims(scene: Scene, told: Told, draft: Draft) -> Iterator[Claim[str]]:
    score = _VAGUE if told.vague else _SCORE[told.kind]
    opening = scene.view[scene.at[told.start] : scene.at[told.end]].strip()
    states = {party.state for party in draft.parties}
    for span in told.items:
        at = scene.place(span.start)
        named = scene.names.get(at)
        if named and span.end <= scene.at[at + 1] and {party.state for party in named.parties} <= states:
            continue  # "membahas Indonesia": one of the two sides is no topic
        value = " ".join(span.cut(scene.view).split())
        yield Claim(value, (span,), _RULE, score, f"{told.kind}: after '{opening}'")


def _whose(scene: Scene, told: Told, contacts: Sequence[Draft], words: _Words) -> tuple[int, ...]:
    """The places of the contacts whose topics these are."""
    here = words.get(scene.index, [])
    if named := [word for word in here if told.start < word.start < told.end]:
        return named[-1].contacts  # "salah satu topik pembicaraan itu adalah X"
    if before := [word for word in here if word.start <= told.start]:
        talks = [word for word in before if contacts[word.contacts[0]].family != "visit"]
        word = (talks or before)[-1]
        return word.contacts if _fits(scene, word, told, contacts) else ()
    if here and _LINK.search(scene.words, told.end, here[0].start):
        return here[0].contacts
    return _told_last(scene, told, contacts, words)


# "membahas X dalam pertemuan dengan B": the contact in which it was.
_LINK = re.compile(
    rf"\b(?:dalam|pada|{WHILE}|{AFTER}|di sela(?:-sela)?|lewat|melalui|via|selama|menjelang)(?: (?!untuk\b)[\w-]+){{0,3}} $"
)
_HELD = r"digelar|diadakan|dilakukan|dilangsungkan|diselenggarakan|dihelat|berlangsung|dimaksudkan"
_MEETS = r"melalui|bertemu|berkunjung|mengunjungi|melawat|berbicara|berunding"
_ATTACHED = re.compile(rf"(?:(?!\b(?!(?:{_HELD}|{_MEETS}|{HOLD})\b)(?:{ACTS}|karena|meski|sebab)\b)[^.;:\"])*$")
_IN = re.compile(rf"\b(?:dalam|pada|{WHILE}|di sela(?:-sela)?|melalui|lewat|selama)(?: [\w-]+){{0,3}} $")
_BROUGHT = ("asked", "raised", "stressed", "wished")  # what one side says to the other
# Somebody else does it: "bertemu B, Kamis. C menyinggung ..."
_OTHER = re.compile(
    rf"(?<!dengan )(?<!bersama )(?P<who>{PERSON})(?: \([^()]{{1,30}}\))?(?: (?:juga|kemudian|lalu|pun|turut|akan|telah|sudah|sempat))* $"
)


def _fits(scene: Scene, word: _Word, told: Told, contacts: Sequence[Draft]) -> bool:
    """Whether topics that stand behind a word of contact in its sentence are its own."""
    between = scene.words[word.end : told.start] if word.end < told.start else ""
    first = contacts[word.contacts[0]]
    if told.kind == "modifier":
        return told.start == word.start or between.rstrip().endswith(("untuk", "guna", "demi"))
    if told.kind in ("about", "aim"):
        return _ATTACHED.match(between) is not None
    if _ELSEWHERE.search(between):
        return False
    if (other := _OTHER.search(between)) and (who := scene.names.get(word.end + other.start("who"))):
        actors = {party.actor for party in who.parties}
        if actors and not any(actors & contacts[place].actors for place in word.contacts):
            return False
    if told.kind == "promised" and not _subject(scene, scene.words[: told.start])[1]:
        return False
    if told.kind in _BROUGHT:
        inside = _IN.search(scene.words, 0, word.start) is not None
        return first.family in ("message", "call") or (first.family == "talks" and inside)
    return True


_THAT_TALK = re.compile(
    rf"\b(?:{TALKS}|ktt|kesempatan|telepon|panggilan)(?:nya)?(?: [\w-]+)? (?:itu|tersebut|ini|sama)\b|\b(?:dalam|pada) (?:{TALKS})nya\b"
)
_THAT_VISIT = re.compile(
    r"\b(?:kunjungan|lawatan|kedatangan)(?:nya)?(?: \w+)? (?:itu|tersebut|ini|dimaksudkan|bertujuan)\b"
)
_A_TALK = re.compile(rf"\b(?:{TALKS})(?:nya)?\b")
_WE = re.compile(
    r"\b(?:kami|kita|mereka|keduanya|kedua (?:pemimpin|pihak|menteri|menlu|presiden|kepala negara|negara))\b"
)
# "Setelah itu, Prabowo memimpin rapat kabinet untuk membahas X": not with the one whom he met.
_ELSEWHERE = re.compile(r"\b(?:rapat|sidang|kabinet|konferensi|seminar|pidato|wawancara|debat|terpisah)\b")
_SAYS = re.compile(rf"\b(?:{SAY})(?:,? bahwa)?\b")


def _told_last(scene: Scene, told: Told, contacts: Sequence[Draft], words: _Words) -> tuple[int, ...]:
    """The contact told of last before a sentence without a word of contact, if the sentence speaks of it."""
    before = scene.words[: told.start]
    that = _THAT_TALK.search(scene.words, 0, told.end) is not None
    subject, both = _subject(scene, before)
    persons = all(party.kind is ActorKind.person for party in subject)
    if _ELSEWHERE.search(before) or not _said_of_one(told.kind, before, that=that, both=both, persons=persons):
        return ()
    families = ["talks", "call"]
    families += ["visit"] if _THAT_VISIT.search(before) else []
    families += ["message"] if told.kind in _WRITTEN or "surat" in before else []
    reach = _REACH if both or that else _SAID if told.kind in _BROUGHT else _NEXT
    if not subject and not (that or both):
        reach = _AGENDA if told.kind in ("focus", "subject") else 0
    for index in range(scene.index - 1, max(-1, scene.index - reach - 1), -1):
        for word in reversed(words.get(index, [])):
            meant = [place for place in word.contacts if contacts[place].family in families]
            enough = (
                any if PLURAL in before and scene.index - index <= _NEXT else all
            )  # whom "keduanya" means is not always known
            meant = [
                place
                for place in meant
                if that or not subject or enough(_sits_in(party, contacts[place]) for party in subject)
            ]
            if meant:
                return tuple(meant)
    return ()


_WRITTEN = ("content", *_BROUGHT)  # what a letter says


def _said_of_one(kind: str, before: str, *, that: bool, both: bool, persons: bool) -> bool:
    """Whether a sentence without a word of contact can name the topics of one told before it."""
    if kind in ("about", "aim"):  # "ada pembicaraan kedua pihak untuk memperkuat ..."
        talk = max((hit.end() for hit in _A_TALK.finditer(before)), default=-1)
        return talk >= 0 and _ATTACHED.match(before, talk) is not None
    if kind in ("asked", "raised"):
        return that or persons
    if kind == "stressed":
        return that or (both and persons)
    if kind in ("modifier", "content"):
        return that
    return kind not in _OUTCOME or both or (that and kind == "agreed")


def _sits_in(party: Party, draft: Draft) -> bool:
    """Whether somebody of whom a sentence speaks is a party, or the state of one."""
    state = party.kind is ActorKind.state and any(party.state == one.state for one in draft.parties)
    return state or party.actor in draft.actors


_SUBJECTS = (PERSON, PLURAL, SPEAKER, PRONOUN, STATE, GROUP)


def _subject(scene: Scene, before: str) -> tuple[tuple[Party, ...], bool]:
    """Of whom a sentence speaks before its topic, and whether that is more than one."""
    start = max((hit.end() for hit in _SAYS.finditer(before)), default=0)
    names = {at: name for at, name in sorted(scene.names.items()) if at < len(before) and before[at] in _SUBJECTS}
    both = [name for at, name in names.items() if before[at] == PLURAL and at >= start]
    meant = both[-1:] or [name for at, name in names.items() if at >= start] or list(names.values())
    parties = tuple(party for name in meant for party in name.parties)
    return parties, bool(both) or len({party.actor for party in parties}) > 1 or _WE.search(before[-_NEAR:]) is not None


def _kept(claims: Sequence[Claim[str]]) -> tuple[Claim[str], ...]:
    """Each topic once, in the order of the text; vague ones only where nothing else is told."""
    least = min(max((claim.score for claim in claims), default=0.0), _ENOUGH)
    sure = [claim for claim in claims if claim.score >= least]
    kept: list[Claim[str]] = []
    for claim in sorted(sure, key=lambda claim: (-len(claim.value), -claim.score)):
        if not any(_again(claim, other) for other in kept):
            kept.append(claim)
    return tuple(sorted(kept, key=lambda claim: claim.spans[0].start))


def _again(claim: Claim[str], other: Claim[str]) -> bool:
    """Whether a topic is a longer one over again, or a part of it."""
    return claim.spans[0].overlaps(other.spans[0]) or f" {fold(claim.value)} " in f" {fold(other.value)} "
