"""What the sentences around a contact say of who says so: read once for all contacts of an article."""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping, Sequence

from kronik.knowledge import Knowledge
from kronik.model import Claim, Source, Span
from kronik.read.clause.scene import Scene
from kronik.read.contacts.credits import closing
from kronik.read.contacts.draft import Draft
from kronik.read.contacts.setting import Setting
from kronik.read.contacts.sources import read_sources
from kronik.read.openings import choice
from kronik.read.wordclasses import TALKS

LEAD = 2  # the last sentence of a lead
_OPENS = 40  # code points from the beginning of a sentence
_CALLED = 70  # code points before a name in which it may be said what somebody is
IN_IT = re.compile(rf"\b(?:dalam|pada|selama|di sela) (?:{TALKS}|kesempatan|telepon|surat|pesan|pidato)(?:nya)?\b")


class _Words:
    """The patterns of the table for the sentences around."""

    def __init__(self, know: Knowledge) -> None:
        table = know.tables["sources"]["around"]
        begins = r"[\"' ,.-]*"
        self.said_so = re.compile(rf"{begins}(?:{'|'.join(table['said_so'])})|.*\b{table['says_that']}\b")
        # "kata analis energi Rystad, Mukesh Sahdev": the name, or the words for him, follow
        self.private = re.compile(rf"\b{choice(know.tables['contacts']['outside']['private'])}\b[^.;\"]*$")
        self.both = re.compile(rf"\b{table['both']}\b")
        self.narrated = re.compile(rf"{begins}{table['narrated']}\b")


_words = functools.cache(_Words)


class Told:
    """What the sentences of an article say of who says so, and which contacts they tell."""

    def __init__(self, setting: Setting, contacts: Sequence[Draft] = ()) -> None:
        self.setting = setting
        self.contacts = contacts
        self.words = _words(setting.know)

    @functools.cached_property
    def _states(self) -> Mapping[str, str]:
        return {
            party.actor: party.state
            for scene in self.setting.scenes
            for name in scene.names.values()
            for party in name.parties
            if party.state
        }

    @functools.cached_property
    def closing(self) -> tuple[Claim[Source], ...]:
        """The media that the last line credits with the report."""
        return closing(self.setting.view, self.setting.know)

    def outsider(self, claim: Claim[Source]) -> bool:
        """Whether the article calls the speaker analyst, businessman, ...: he speaks for no side."""
        return claim.value.actor in self.setting.outside or claim.value.name in self._private

    @functools.cached_property
    def _private(self) -> frozenset[str]:
        words, view = self.words.private, self.setting.view
        return frozenset(
            quote.speaker
            for quote in self.setting.quotes
            if quote.speaker and (at := quote.speaker_span) and words.search(view, max(0, at.start - _CALLED), at.end)
        )

    def state(self, claim: Claim[Source]) -> str | None:
        """The state (ISO 3166 alpha-3) for which a source speaks, as far as the article tells."""
        return self._states.get(claim.value.actor or "")

    def other_between(self, draft: Draft, scene: Scene) -> bool:
        """Whether another contact has been told since, so that "pertemuan itu" may be that one."""
        return any(draft.scene < one.scene <= scene.index and not one.actors & draft.actors for one in self.contacts)

    def in_it(self, span: Span) -> bool:
        """Whether words before these in their sentence say that it was spoken at the contact."""
        scene = next((one for one in self.setting.scenes if one.span.contains(span)), None)
        return scene is not None and IN_IT.search(scene.words, 0, scene.place(span.start)) is not None

    def opens_with(self, place: int, claim: Claim[Source]) -> bool:
        """Whether a sentence begins with this credit: "Dikutip dari Reuters, Selasa, ..."."""
        return claim.spans[0].start - self.setting.scenes[place].span.start <= _OPENS

    def scene(self, place: int) -> Scene | None:
        """A sentence; None beyond the ends."""
        return self.setting.scenes[place] if 0 <= place < len(self.setting.scenes) else None

    def by(self, place: int) -> tuple[Claim[Source], ...]:
        """The sources of a sentence; none beyond the ends."""
        scene = self.scene(place)
        return read_sources(scene, self.setting) if scene else ()
