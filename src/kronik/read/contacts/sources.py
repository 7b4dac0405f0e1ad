"""Who says so, besides the outlet: agencies, institutions and speakers of the sentence that tells of a contact."""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence

from kronik.knowledge import Knowledge
from kronik.model import ActorKind, Claim, Origin, Quote, Reference, Source
from kronik.read.clause.scene import AGENCY, PLURAL, SIGNS, Referent, Scene, pattern
from kronik.read.contacts.draft import Draft
from kronik.read.contacts.setting import Setting
from kronik.read.openings import guard
from kronik.read.wordclasses import AFTER, BEFORE, DONE, WHILE

_RULE = Origin("rule", "sources")
_SPEAKER = f"[{SIGNS['N'][1:-1]}{AGENCY}]"
_KIND = {
    ActorKind.agency: "agency",
    ActorKind.institution: "institution",
    ActorKind.person: "official",
    ActorKind.state: "institution",
    ActorKind.body: "institution",
    ActorKind.group: "institution",
}
_CONTENT = r"(?:bahwa|mengenai|tentang|soal|terkait|adanya|jika|kalau)\b"  # "laporan bahwa A ..." is not A's


@functools.cache
def _patterns(know: Knowledge) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    table = know.tables["sources"]
    before = "|".join(w for row in table["said"] if row["side"] == "before" for w in row["words"])
    after = "|".join(w for row in table["said"] if row["side"] == "after" for w in row["words"])
    unnamed = table["unnamed"]["words"]
    return (
        re.compile(
            pattern(
                rf"({_SPEAKER})(?:,? (?:pada|juga|kemudian|turut|sebelumnya|<T>|\(<T>\)|pun|sendiri|{DONE}|hanya))*,? (?:{before})\b"
            )
        ),
        re.compile(pattern(rf"\b{guard([after])}(?:{after})[ ,]+(?:(?!{_CONTENT})[\w-]+ ){{0,4}}?({_SPEAKER})")),
        re.compile(rf"{guard([unnamed])}(?:{unnamed})"),
    )


_ASIDE = re.compile(rf"\b(?:{BEFORE}|{AFTER}|{WHILE}|dalam|di sela(?:-sela)?|selama|yang)\s+(?:[\w-]+\s+){{0,2}}$")
_NEAR = (1, 2, -1)  # sentences, in this order, whose agency may stand for a contact without a source of its own
_OPENING = (3, 4)  # and for one of the lead


def sources_of(draft: Draft, setting: Setting) -> tuple[Claim[Source], ...]:
    """Who says so: the sources of the contact's sentence, else of the next or the one before; for a lead, of the opening.

    A party who speaks of something else "setelah bertemu" is no source of the meeting.
    """
    scene = setting.scenes[draft.scene]
    own = read_sources(scene, setting.view, setting.quotes, setting.know)
    if own and _ASIDE.search(scene.words[: scene.place(draft.trigger.start)]):
        parties = draft.actors
        own = tuple(claim for claim in own if claim.value.actor not in parties)
        return own
    if own:
        return own
    for step in (*_NEAR, *(_OPENING if draft.scene <= 1 else ())):
        if 0 <= draft.scene + step < len(setting.scenes):
            near = setting.scenes[draft.scene + step]
            if not _names_agency(near):
                continue
            other = read_sources(near, setting.view, setting.quotes, setting.know)
            other = tuple(claim for claim in other if claim.value.kind == "agency")
            if other:
                return other
    return ()


def _names_agency(scene: Scene) -> bool:
    return any(
        referent.sign == AGENCY or any(party.kind is ActorKind.agency for party in referent.parties)
        for referent in scene.names.values()
    )


def read_sources(scene: Scene, view: str, quotes: Sequence[Quote], know: Knowledge) -> tuple[Claim[Source], ...]:
    """The sources of a sentence, in its order, each once."""
    before, after, unnamed = _patterns(know)
    found: dict[str, Claim[Source]] = {}
    for words in (before, after) if scene.names else ():
        for hit in words.finditer(scene.words):
            referent = scene.names.get(hit.start(1))
            if referent and referent.sign != PLURAL:
                for claim in _claims(referent, view):
                    found.setdefault(claim.value.name, claim)
    for hit in unnamed.finditer(scene.words):
        span = scene.origin(hit.start(1), hit.end(1))
        if before.search(scene.words) is None or scene.words[hit.end() :].lstrip()[:12].startswith(
            ("mengatakan", "menyebut", "menyatakan", "mengungkap")
        ):
            found.setdefault(hit[1], Claim(Source(hit[1], "unnamed"), (span,), _RULE, 0.6, "a speaker without a name"))
    for quote in quotes:
        if quote.span.overlaps(scene.span) and quote.speaker and quote.speaker_span:
            found.setdefault(
                quote.speaker,
                Claim(
                    Source(quote.speaker, "official", quote.speaker_actor),
                    (quote.speaker_span,),
                    _RULE,
                    0.8,
                    "speaker of the quotation",
                ),
            )
    return tuple(found.values())


def _claims(referent: Referent, view: str) -> list[Claim[Source]]:
    claims = []
    for party in referent.parties:
        kind = _KIND.get(party.kind, "official")
        named = referent.reference in (Reference.metonym,) or party.kind in (ActorKind.institution, ActorKind.agency)
        name = referent.span.cut(view) if named else party.name
        claims.append(
            Claim(Source(name, kind, party.actor), (referent.phrase,), _RULE, 0.8, "speaker or agency of the sentence")
        )
    if not referent.parties and referent.sign == AGENCY:
        claims.append(
            Claim(Source(referent.span.cut(view), "agency"), (referent.span,), _RULE, 0.8, "agency of the sentence")
        )
    return claims
