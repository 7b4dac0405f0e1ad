"""Who somebody is, told right after his name: an office in apposition, in a relative clause, after "selaku" or "adalah".

"Sergei Lavrov, Menteri Luar Negeri Rusia,", "Nama Orang yang menjabat menteri energi Kenya", "Nama Orang, utusan khusus
Presiden X,". Offices are the candidates without a name, and the phrases that are none alone ("pejabat senior PBB").
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from kronik.model import ActorKind, Span
from kronik.read.names.candidates import Candidate, Form
from kronik.read.names.phrase import Phrase

_APPOSED = re.compile(r"[ ]*[,(][ ]*(?:yang juga |selaku |sebagai )?")
_ALSO = re.compile(r"[ ]+yang (?:juga|merangkap|sekaligus) ")
_CLOSED = re.compile(r"[ ]*[,.;)]|[ ]+(?:yang|saat itu|kala itu)(?![^\W_])|[ ]*$", re.MULTILINE)
_NOW = r"(?:(?:kini|saat ini|sekarang|juga|baru|baru saja|tengah|sedang|telah|sudah|lama|resmi|sehari-hari|akan|(?:sejak|pada|mulai) [^ ,.;]+(?: \d{4})?) )*"
_ONE = r"(?:(?:seorang|salah satu|salah seorang|sang|juga|wakil|tokoh) )*"
# "yang menjabat (sebagai)", "yang bertindak selaku", "selaku": what follows is the office of the one just named.
_SERVES = (
    r"(?:menjabat|menduduki (?:jabatan|posisi|kursi)|bertindak|bertugas|ditunjuk|diangkat|dilantik|dipercaya|dikirim|diutus|tampil|hadir)"
    r"(?: (?:sebagai|selaku|menjadi))?"
)
_RELATIVE = re.compile(
    rf"(?:[ ]*\([^()]{{1,30}}\))?,?[ ]+(?:yang {_NOW}(?:{_SERVES}|adalah|merupakan)|selaku|sebagai) {_ONE}"
)
_APART = re.compile(rf"(?:[ ]*\([^()]{{1,30}}\))?,[ ]+(?:selaku |sebagai |yang juga )?{_ONE}")
_IS = re.compile(rf"[ ]+{_NOW}(?:adalah|merupakan|ialah|menjabat(?: sebagai)?) {_ONE}")
# "salah satu pendiri Taliban sekaligus kepala biro politiknya, ": what else he is or does, shut by a comma as well.
_MORE = re.compile(
    r" (?:sekaligus|merangkap|yang juga|untuk|bagi|di|urusan|bidang|dan(?= [a-z]))(?: (?!(?:me|ber|di|ter)[a-z]{4})[\w'()&/-]+){1,8}[,.;)]"
)
_ACTS = re.compile(
    r" (?:(?:akan|telah|sudah|juga|kembali|langsung) )*(?:(?:me|ber)[a-z]{4,}|tiba|diterima|disambut|dijamu|terbang)\b"
)
_AT_START = re.compile(
    r"(?:\A|\n|[.!?][\"”]? )(?:(?:Di|Dari|Dalam|Pada|Selepas|Sementara itu|Sebelumnya|Kemarin|Sehari sebelumnya)\b[^.,;\n]{0,60}, )?\Z"
)
_REACH = 70  # code points between a name and its office
_WEAK = frozenset({"military_rank", "royal", "official", "honorific"})  # titles that leave room for an office


@dataclass(slots=True)
class _Office:
    """An office without a name: where it stands, and what it gives the one whose it is."""

    span: Span
    title: str
    classes: tuple[str, ...]
    state: str | None
    tense: str
    words: str
    post: str | None
    at: int = -1  # its place among the candidates, -1 for a phrase that is none alone


def introduced(view: str, found: Sequence[Candidate], alone: Sequence[tuple[Span, Phrase]]) -> list[Candidate]:
    """The candidates, names joined with the office that is told of them right after."""
    joined = list(_apposed(view, found))
    offices = sorted(_offices(joined, alone), key=lambda office: office.span.start)
    taken: set[int] = set()
    for place, name in enumerate(joined):
        if name.kind is not ActorKind.person or name.form is Form.office:
            continue
        office = next((o for o in offices if name.phrase.end <= o.span.start <= name.phrase.end + _REACH), None)
        if office is None or (told := _told(view, name, office)) is None:
            continue
        joined[place] = told
        if told.phrase != name.phrase and office.at >= 0:
            taken.add(office.at)
    return [candidate for place, candidate in enumerate(joined) if place not in taken]


def _offices(found: Sequence[Candidate], alone: Sequence[tuple[Span, Phrase]]) -> list[_Office]:
    named = [
        _Office(c.phrase, c.title or "", c.classes, c.state, c.tense, c.words, c.post, at)
        for at, c in enumerate(found)
        if c.form is Form.office
    ]
    return named + [_Office(span, p.title.id, p.title.classes, p.state, p.tense, p.words, p.post) for span, p in alone]


def _told(view: str, name: Candidate, office: _Office) -> Candidate | None:
    """The name with the office that the words after it give; None where they give none."""
    unknown = name.form is Form.unknown or all(actor.startswith("name:") for actor in name.actors)
    if office.state is None or (name.title is not None and (name.state is not None or name.title not in _WEAK)):
        return None
    between = (name.phrase.end, office.span.start)
    shut = _CLOSED.match(view, office.span.end) or unknown and _MORE.match(view, office.span.end)
    shut = shut or unknown and _opens(view, name) and _ACTS.match(view, office.span.end)
    apart = shut and _APART.fullmatch(view, *between)
    if not apart and not (unknown and _RELATIVE.fullmatch(view, *between)):
        if not unknown or not _IS.fullmatch(view, *between):
            return None
        return _with(name, office, name.phrase)  # a predicate stays one
    more = _MORE.match(view, office.span.end) if apart else None
    return _with(name, office, Span(name.phrase.start, more.end() - 1 if more else office.span.end))


def _opens(view: str, name: Candidate) -> bool:
    """Whether a name is the subject that opens its sentence, or follows what opens it."""
    return bool(_AT_START.search(view[max(0, name.phrase.start - 80) : name.phrase.start]))


def _with(name: Candidate, office: _Office, phrase: Span) -> Candidate:
    if name.title is not None:
        return replace(name, phrase=phrase, state=office.state, classes=office.classes or name.classes)
    return replace(
        name,
        phrase=phrase,
        title=office.title,
        classes=office.classes,
        state=office.state,
        tense=office.tense,
        words=office.words,
        post=office.post,
    )


def _apposed(view: str, found: Sequence[Candidate]) -> list[Candidate]:
    """An office after its holder's name joins the name: "Sergei Lavrov, Menteri Luar Negeri Rusia,"."""
    joined: list[Candidate] = []
    for candidate in found:
        before = joined[-1] if joined else None
        if before is None or not _is_apposition(view, before, candidate):
            joined.append(candidate)
            continue
        whole = Span(before.phrase.start, candidate.phrase.end)
        if before.title is not None and before.title != "military_rank":
            joined[-1] = replace(before, phrase=whole)
        else:
            joined[-1] = replace(
                candidate, span=before.span, phrase=whole, form=before.form, actors=before.actors, label=before.label
            )
    return joined


def _is_apposition(view: str, name: Candidate, office: Candidate) -> bool:
    """Whether an office without a name stands beside the person who holds it."""
    if office.form is not Form.office or name.kind is not ActorKind.person or name.form is Form.office:
        return False
    if _ALSO.fullmatch(view, name.phrase.end, office.phrase.start):
        return True
    ranked = name.title == "military_rank" and name.state is None  # "Letnan Jenderal ①, Komandan ... dari Jerman"
    if (name.title is not None and not ranked) or not _APPOSED.fullmatch(view, name.phrase.end, office.phrase.start):
        return False
    then = office.tense == "former" and view[: office.phrase.end].endswith("itu")
    return then or _CLOSED.match(view, office.phrase.end) is not None
