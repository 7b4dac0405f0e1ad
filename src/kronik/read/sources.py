"""Who says so, besides the outlet: agencies, institutions and speakers of the sentence that tells of a contact."""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence

from kronik.knowledge import Knowledge
from kronik.model import ActorKind, Claim, Origin, Quote, Reference, Source
from kronik.read.scene import AGENCY, PLURAL, SIGNS, Referent, Scene, pattern

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


@functools.cache
def _patterns(know: Knowledge) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    table = know.tables["sources"]
    before = "|".join(w for row in table["said"] if row["side"] == "before" for w in row["words"])
    after = "|".join(w for row in table["said"] if row["side"] == "after" for w in row["words"])
    return (
        re.compile(
            pattern(
                rf"({_SPEAKER})(?:,? (?:pada|juga|kemudian|turut|sebelumnya|<T>|\(<T>\)|pun|sendiri|telah|sudah|hanya))*,? (?:{before})\b"
            )
        ),
        re.compile(pattern(rf"\b(?:{after})[ ,]+(?:[\w-]+ ){{0,4}}?({_SPEAKER})")),
        re.compile(table["unnamed"]["words"]),
    )


def read_sources(scene: Scene, view: str, quotes: Sequence[Quote], know: Knowledge) -> tuple[Claim[Source], ...]:
    """The sources of a sentence, in its order, each once."""
    before, after, unnamed = _patterns(know)
    found: dict[str, Claim[Source]] = {}
    for words in (before, after):
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
