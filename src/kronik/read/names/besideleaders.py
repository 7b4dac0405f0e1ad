"""A surname never given in full, beside somebody whose name is settled: "bertemu Rutte, Costa, dan Kallas", "Trump menemui Kim".

Alone such a word may be anybody's name; in a list with leaders, or in a contact with one, it is the leader's who
goes by it on that day, where one alone does.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from kronik.model import ActorId, Name, Reference, Span
from kronik.read.names.candidates import Candidate, Form, folded
from kronik.read.names.cast import Cast
from kronik.read.wordclasses import HOLD, TALKS

_MEETS = (
    r"bertemu|bersua|berjumpa|menemui|menjumpai|ditemui|menjamu|dijamu|menerima|diterima|menyambut|disambut|menelepon|ditelepon|"
    rf"menghubungi|dihubungi|mengundang|diundang|mengunjungi|berbicara|berbincang|berunding|berdiskusi|berdialog|(?:{HOLD}) (?:{TALKS})"
)
# What may stand between the two: a comma, "dan", the dash of "pertemuan Trump-Kim", a verb of contact in its own clause.
_BETWEEN = re.compile(
    r"(?:[-/\u2013]|,? (?:(?:dan|serta|maupun|dengan|bersama|hingga|juga|lalu) )*"
    rf"|,? (?:[a-z]+ ){{0,4}}(?:{_MEETS})(?: [a-z-]+){{0,4}} )"
)


def beside_leaders(view: str, persons: Sequence[Candidate], settled: dict[int, Name], cast: Cast) -> None:
    """Settle the surnames that stand beside a settled person, from either side, until none is left."""
    open_ = [(c, leader) for c in persons if c.span.start not in settled and (leader := _leader(c, cast))]
    while open_ and (found := next(((c, who) for c, who in open_ if _beside(view, c, settled.values())), None)):
        candidate, who = found
        open_.remove(found)
        settled[candidate.span.start] = Name(
            candidate.span,
            candidate.phrase,
            candidate.kind,
            Reference.name,
            (cast.party(who, candidate),),
            0.8,
            "the leader of this surname, beside others",
        )


def _leader(candidate: Candidate, cast: Cast) -> ActorId | None:
    """The one leader who bears this name on the day; of common names only whom the register lists under the name alone."""
    if candidate.form is not Form.short or candidate.title or candidate.classes:
        return None
    label = folded(candidate.label)
    listed = label in cast.tables.homonyms
    leading = [a for a in candidate.actors if cast.offices.leads(a) and (not listed or cast.is_alias(a, label))]
    return leading[0] if len(leading) == 1 else None


def _beside(view: str, candidate: Candidate, settled: Iterable[Name]) -> bool:
    return any(
        name.parties and name.reference is Reference.name and _linked(view, name.phrase, candidate.phrase)
        for name in settled
    )


def _linked(view: str, one: Span, other: Span) -> bool:
    left, right = sorted((one, other))
    return left.end <= right.start <= left.end + 90 and _BETWEEN.fullmatch(view, left.end, right.start) is not None
