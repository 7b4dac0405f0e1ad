"""Who says so, besides the outlet: agencies, institutions and speakers of the sentence that tells of a contact."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence

from kronik.knowledge import Knowledge
from kronik.model import ActorKind, Claim, Origin, Quote, Reference, Source, Span
from kronik.read.clause.scene import (
    AGENCY,
    BODY,
    GROUP,
    INSTITUTION,
    PERSON,
    PLURAL,
    PRONOUN,
    SIGNS,
    STATE,
    Referent,
    Scene,
    pattern,
)
from kronik.read.contacts.credits import by_its_name, credited, is_itself
from kronik.read.contacts.draft import Draft
from kronik.read.contacts.setting import Setting
from kronik.read.openings import guard, holds
from kronik.read.wordclasses import AFTER, BEFORE, DONE, WHILE

_RULE = Origin("rule", "sources")
MEDIA = ("agency", "outlet")
BY_PRONOUN = "a pronoun that speaks"
QUOTED = "speaker of the quotation"
_SPEAKER = f"[{SIGNS['N'][1:-1]}{AGENCY}]"
_SERVED = (STATE, INSTITUTION, BODY, GROUP, PERSON)
_KIND = {
    ActorKind.agency: "agency",
    ActorKind.institution: "institution",
    ActorKind.person: "official",
    ActorKind.state: "institution",
    ActorKind.body: "institution",
    ActorKind.group: "institution",
}
# no part of an office: "laporan bahwa A ..." is not A's, "kata seorang warga saat B tiba" not B's
_CONTENT = r"(?:bahwa|mengenai|tentang|soal|terkait|adanya|jika|kalau|kepada|akan|saat|ketika|usai|seusai|setelah|untuk|dengan|yang|seperti|dalam|pada|di|ke|bersama|lengkap|tak|tidak|telah|sudah|itu|tersebut)\b"
_OTHERS = "".join(  # "bertolak ke <S> juga menyatakan": the subject stands further before
    rf"(?<!\b{word} .)"
    for word in ("ke", "di", "dengan", "kepada", "terhadap", "bersama", "antara", "bertemu", "menemui")
)
_PRESS = ("televisi", "media", "kantor berita", "radio", "surat kabar")
_BEFORE = 60  # letters before a name in which the words for who serves it begin
_TAKES_UP = 8  # sentences back in which a speaker without a name was first told
_GOES_ON = 2  # and in which the house spoke whose statement goes on
_STATED = "keterangan|pernyataan|konferensi|jumpa|wawancara|sebuah wawancara|unggahan|akun|pidato|rilis|siaran|juru|laporan|cuitan|sebuah pernyataan"
_ASIDES = rf"(?:,? (?:seperti|sebagaimana) [^.,;\"]{{3,70}},|,? (?:dalam|lewat|melalui) (?:{_STATED})[^.;\"]{{3,70}}?,?|,? yang [^.;\"]{{3,60}}?,?)?"


@functools.cache
def _patterns(know: Knowledge) -> tuple[re.Pattern[str], ...]:
    table = know.tables["sources"]
    before = "|".join(w for row in table["said"] if row["side"] == "before" for w in row["words"])
    after = "|".join(w for row in table["said"] if row["side"] == "after" for w in row["words"])
    unnamed, serving, house = (table["unnamed"][row] for row in ("words", "serving", "house"))
    return (
        re.compile(
            pattern(
                rf"({_SPEAKER}){_OTHERS}{_ASIDES}(?:,? (?:pada|juga|kemudian|lalu|turut|sebelumnya|<T>|\(<T>\)|pun|sendiri|{DONE}|hanya|berulang kali))*,? (?:{before})\b"
            )
        ),
        re.compile(pattern(rf"\b{guard([after])}(?:{after})[ ,]+(?:(?!{_CONTENT})[\w-]+ ){{0,4}}?({_SPEAKER})")),
        re.compile(rf"{guard(unnamed)}(?:{'|'.join(unnamed)})"),
        re.compile(rf"\b{serving}(?: [\w-]+){{0,3}} $"),
        re.compile(rf"\b{house} $"),
        re.compile(pattern(rf"\b{serving} (?:itu|tersebut)(?: juga| pun| lalu| kemudian)*,? (?:{before})\b")),
        re.compile(rf"\b{table['unnamed']['statement']}\b"),
    )


_ASIDE = re.compile(
    rf"\b(?:(?:{BEFORE}|{AFTER}|{WHILE})\s+(?:[^\s,.;]+\s+){{0,5}}|(?:dalam|di sela(?:-sela)?|selama|yang)\s+(?:[\w-]+\s+){{0,2}})$"
)


def sources_of(draft: Draft, setting: Setting) -> tuple[Claim[Source], ...]:
    """Who says so in the contact's own sentence. A party who speaks of something else "setelah bertemu" is no source."""
    scene = setting.scenes[draft.scene]
    own = read_sources(scene, setting)
    if own and aside(scene, draft):
        own = tuple(claim for claim in own if claim.value.actor not in draft.actors)
    return own


def aside(scene: Scene, draft: Draft) -> bool:
    """Whether a contact is told by the way: "setelah bertemu X", "dalam kunjungan itu"."""
    return _ASIDE.search(scene.words[: scene.place(draft.trigger.start)]) is not None


def read_sources(scene: Scene, setting: Setting) -> tuple[Claim[Source], ...]:
    """The sources of a sentence, in its order, each once; what is read is kept in the setting."""
    start = scene.span.start
    if start not in setting.said:
        setting.said[start] = _read(scene, setting)
    return setting.said[start]


def _read(scene: Scene, setting: Setting) -> tuple[Claim[Source], ...]:
    found: dict[str, Claim[Source]] = {}
    told = (
        *credited(scene, setting.know),
        *_of_quotations(scene, setting.quotes, direct=True),
        *_in_own_words(scene, setting),
    )
    for claim in told:
        if claim.value.kind in MEDIA:
            if is_itself(claim.value.name, setting.article.outlet, setting.know):
                continue
            claim = by_its_name(claim, setting.know)
        found.setdefault(claim.value.name, claim)
    return tuple(found.values())


def _in_own_words(scene: Scene, setting: Setting) -> tuple[Claim[Source], ...]:
    """Who says something without quotation marks; whom "ia mengatakan" means is better known where speech is read."""
    speakers = tuple(_speakers(scene, setting))
    if any(claim.reason != BY_PRONOUN for claim in speakers):
        return speakers
    return tuple(_of_quotations(scene, setting.quotes, direct=False)) or speakers


def _speakers(scene: Scene, setting: Setting) -> Iterator[Claim[Source]]:
    """Who is the subject of a verb of saying, or stands behind one."""
    before, after, unnamed, serving, house, again, statement = _patterns(setting.know)
    for words in (before, after) if scene.names else ():
        for hit in words.finditer(scene.words):
            place = hit.start(1)
            referent = scene.names.get(place)
            if referent is None or referent.sign == PLURAL:
                continue
            if served := _serving(scene, place, referent, serving):
                yield _unnamed(served, setting.view)
            elif of := referent.sign == STATE and house.search(scene.words, max(0, place - _BEFORE), place):
                yield from _house(Span(scene.at[of.start()], referent.span.end), of[0], referent, setting.view)
            else:
                yield from _claims(referent, setting.view)
    goes_on = holds(scene.words, (" itu", " tersebut"))
    if goes_on and again.search(scene.words):
        yield from _told_before(scene, setting, "unnamed", _TAKES_UP)
    if goes_on and statement.search(scene.words):
        yield from _told_before(scene, setting, "institution", _GOES_ON)
    for hit in unnamed.finditer(scene.words):
        if before.search(scene.words) is None or scene.words[hit.end() :].lstrip()[:12].startswith(
            ("mengatakan", "menyebut", "menyatakan", "mengungkap")
        ):
            yield _unnamed(scene.origin(*hit.span(hit.lastindex or 0)), setting.view)


def _house(span: Span, kind: str, referent: Referent, view: str) -> Iterator[Claim[Source]]:
    """A house of a state that speaks, "kantor kepresidenan Mesir"; its press only where no name follows: "kantor berita Jerman DPA"."""
    press = kind.startswith(_PRESS)
    if press and view[span.end : span.end + 3].strip(", ").isupper():
        return
    source = (
        Source(span.cut(view), "outlet") if press else Source(span.cut(view), "institution", referent.parties[0].actor)
    )
    yield Claim(source, (span,), _RULE, 0.8, "house of a state that speaks")


def _told_before(scene: Scene, setting: Setting, kind: str, back: int) -> Iterator[Claim[Source]]:
    """Whom "pejabat itu mengatakan", "bunyi pernyataan tersebut" take up: the last such speaker before."""
    for earlier in reversed(setting.scenes[max(0, scene.index - back) : scene.index]):
        if found := [claim for claim in read_sources(earlier, setting) if claim.value.kind == kind]:
            yield found[-1]
            return


def _serving(scene: Scene, place: int, referent: Referent, serving: re.Pattern[str]) -> Span | None:
    """The words of somebody without a name who serves the one named: "pejabat senior pemerintah AS", "asisten Presiden Macron"."""
    if referent.sign not in _SERVED:
        return None
    if of := serving.search(scene.words, max(0, place - _BEFORE), place):
        return Span(scene.at[of.start()], referent.span.end)
    words = referent.phrase.cut(scene.view).lower()
    if referent.sign != PERSON and (of := serving.match(words.removeprefix("seorang ") + " ")):
        return Span(referent.phrase.end - len(words.removeprefix("seorang ")), referent.phrase.end)
    return None


def _unnamed(span: Span, view: str) -> Claim[Source]:
    return Claim(Source(span.cut(view), "unnamed"), (span,), _RULE, 0.6, "a speaker without a name")


def _of_quotations(scene: Scene, quotes: Sequence[Quote], *, direct: bool) -> Iterator[Claim[Source]]:
    for quote in quotes:
        if quote.direct is direct and quote.span.overlaps(scene.span) and quote.speaker and quote.speaker_span:
            kind = "official" if quote.speaker_actor or not quote.speaker[:1].islower() else "unnamed"
            source = Source(quote.speaker, kind, quote.speaker_actor)
            yield Claim(source, (quote.speaker_span,), _RULE, 0.8, QUOTED)


def _claims(referent: Referent, view: str) -> Iterator[Claim[Source]]:
    for party in referent.parties:
        kind = _KIND.get(party.kind, "official")
        named = referent.reference in (Reference.metonym,) or party.kind in (ActorKind.institution, ActorKind.agency)
        name = referent.span.cut(view) if named else party.name
        reason = BY_PRONOUN if referent.sign == PRONOUN else "speaker or agency of the sentence"
        yield Claim(Source(name, kind, party.actor), (referent.phrase,), _RULE, 0.8, reason)
    if not referent.parties and referent.sign == AGENCY:
        span = referent.span
        yield Claim(Source(span.cut(view), "agency"), (span,), _RULE, 0.8, "agency of the sentence")
