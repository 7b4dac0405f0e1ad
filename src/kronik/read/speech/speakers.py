"""Who speaks: from the words of a speech clause, or from the subject before a verb of saying, to a voice.

Nobody is guessed: a clause without a name keeps a short label ("pejabat senior"), and what has neither is None.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kronik.model import ActorId, ActorKind, Name, Reference, Span
from kronik.read.speech import unnamed
from kronik.read.speech.bearing import firm, of_firm, somebody
from kronik.read.speech.beside import subject_end
from kronik.read.speech.clauses import EDGES
from kronik.read.speech.forms import CALENDAR, Grammar
from kronik.read.speech.roster import CAPITALS, Roster, registered
from kronik.text import fold

_PREPOSITION = re.compile(
    r"\b(?:kepada|dengan|dari|oleh|untuk|antara|bersama|terhadap|tentang|soal|ke|di|atas|bagi|bertemu|menemui|demi|melawan|menyebut"
    r"|menghadiri|mengunjungi|meninggalkan|mengikuti|memenangi|memasuki|memimpin|membahas|menyoroti|membentuk|mendirikan|menjabat"
    r"|diterima|disambut|dijamu|ditemui|didampingi|dijemput|diundang|mengutip|melansir|dilansir|dikutip|meminta|mendesak|mengundang|menelepon|menyambut|menerima)\s+(?:\w+\s+){0,2}$",
    re.I,
)
_PRONOUN = re.compile(r"(?:\b(?:[Ii]a|[Dd]ia|[Bb]eliau|[Dd]irinya|mereka)\b|(?<![A-Z])Mereka\b)(?:\s\w+){0,3}\s*$")
_TITLED = re.compile(
    r"\b(?:Pak|Bapak|Ibu|Bu|Presiden|PM|Perdana Menteri|Menlu|Menhan|Menteri|Menko|Raja|Ratu|Wapres|Wakil Presiden) ([\w-]+)(?: ([\w-]+))?"
)
_SOVEREIGN = "Presiden|Perdana Menteri|PM|Kanselir|Wakil Presiden|Wapres|Menlu|Menhan|Raja|Sultan|Paus"
# The office alone as the subject of a sentence: "Presiden menyampaikan terima kasih", "Baik Presiden dan Perdana Menteri sepakat"
_SUBJECT = re.compile(
    rf"(?:(?:Baik|Tadi|Jadi|Bapak|Pak|Ibu|Bu) )*(?P<one>{_SOVEREIGN})(?: (?:dan|maupun) (?P<other>{_SOVEREIGN}))? [a-z]"
    # "Tanggal 3 Mei di Lima, Presiden juga akan menghadiri KTT"
    rf"|[^.;]{{3,80}}, (?:Bapak |Pak |Ibu |Bu )?(?P<then>{_SOVEREIGN}) (?:juga |pun |akan |telah |sudah |sendiri )"
)
# "Itu yang disampaikan oleh Menlu": she does not say so of herself
_BY_OFFICE = re.compile(
    rf"\b(?:oleh|mendampingi|bersama|atas nama) (?:Bapak |Pak |Ibu |Bu )?({_SOVEREIGN})\b(?! [A-Z])"
)
RULING = frozenset(["presiden", "pm", "perdana", "kanselir", "raja", "ratu", "sultan", "emir", "paus"])
_RULES = RULING | {"yang"}  # "Yang Dipertuan Agong"
_HE = re.compile(r"\b(?:[Ii]a|[Dd]ia|[Bb]eliau)\b")
_BESIDE = re.compile(r"(?:Kepada|Di hadapan|Di depan|Bersama|Dengan) [^,.;:\"]{3,80}, (?=[A-Z])")
# "Dari isi surat yang dikirim Kim, Trump yakin": he who stands after the comma
_OPENING_PHRASE = re.compile(
    r"(?:Dari|Dalam|Menanggapi|Merespons|Terkait|Soal|Mengenai|Usai|Seusai|Setelah|Sebelum|Saat|Ketika|Selain|Sejak|Berdasarkan|Atas|Terhadap|Menjelang|Jelang|Di tengah)"
    r" [^,.;:\"]{3,90}, (?=[A-Z])"
)
# An active verb whose object follows: "Yun menegur Kishida, dan mengatakan"
_DONE_TO = re.compile(
    r"(?<![\w-])(?!menurut|menjelang|menyusul|mengingat|melihat|mengetahui|mendengar|melaporkan|memberitakan|mengabarkan|mewartakan|mengatakan|menyatakan)(?:mem|men|meng|meny|me(?=[lrwy]))[a-z]{4,}\s$"
)
_SOMEBODY = re.compile(r"\b(?:[Ii]a|[Dd]ia|[Bb]eliau|[Mm]ereka|[Kk]eduanya)\b")
# "Erdogan, yang berada di New York ..., mengatakan": what stands between the subject and its verb
_PARENTHESIS = re.compile(
    r",\s(?:yang|didampingi|ditemani|bersama|dalam|usai|seusai|setelah|saat|ketika|seperti|sebagaimana|melalui|lewat|seraya|sambil|sebelum|kepada)\b"
    r"[^\";]{3,180}?,\s*(?:\w+\s){0,2}$"
)
# "Olaf Scholz, mantan kanselir yang kini duduk di parlemen, menambahkan": an office or a description after the name
_APPOSITION = re.compile(
    r",\s(?=[a-z])(?!(?:kata|ujar|tutur|ucap|lanjut|dan|serta|tetapi|namun|lalu|kemudian|sementara|sedangkan)\b)[^,\";]{3,120}?,(?:\s(?:yang )?[a-z][^,\";]{3,90},)?\s*(?:\w+\s){0,2}$"
)
_TO_ANOTHER = (
    *("Dari", "Di", "Ke", "Melansir", "Mengutip", "Dilansir", "Dikutip", "Kepada", "Dengan", "Bersama"),
    *("Seperti", "Termasuk", "Mulai", "Misalnya", "Contohnya", "Khususnya", "Terutama", "Yakni", "Yaitu", "Dok"),
)
_SIDE = re.compile(r"^pihak (?=[A-Z])")  # "kata pihak Kremlin"
POINTING = re.compile(r"\s(?:itu|tersebut|ini)$")
_CLAUSE = 240  # code points before a verb in which its subject may stand
_HEAD = 110  # code points at the head of a sentence that may name the person it is about


@dataclass(frozen=True, slots=True)
class Voice:
    """A speaker: its name, its actor if known, and the words that name it."""

    name: str
    actor: ActorId | None
    span: Span
    label: bool = False  # no name: the words as they stand


def _voice(name: Name) -> Voice:
    return Voice(name.parties[0].name, name.parties[0].actor, name.span)


class Voices:
    """Speakers of one article: resolves words against its names and the rest of its text."""

    def __init__(self, view: str, names: Sequence[Name], rules: Grammar) -> None:
        self.view, self.rules = view, rules
        self.roster = Roster(view, names, rules)
        self.heard: set[str] = set()  # names of those who spoke so far

    def named(self, span: Span) -> Voice | None:
        """The voice that the words of a clause name: a known person, an unknown one, or the words as a label."""
        known, unknown = self._known(span), self._unknown(span)
        if known and unknown and self._better(unknown.span, known.span):
            return unknown
        return known or unknown or self.label(span)

    def _better(self, unknown: Span, known: Span) -> bool:
        """Whether the unknown name is meant: the known one is part of a firm's (Bank Mega Sejahtera), or before a comma."""
        inside = unknown.start < known.start and known.end < unknown.end
        return inside or (unknown.start >= known.end and "," in self.view[known.end : unknown.start + 1])

    def _known(self, span: Span) -> Voice | None:
        persons = [name for name in self.roster.among(span.start, span.end) if registered(name)]
        if not persons:
            return None
        name = persons[-1]
        comma = name.phrase.end < span.end and self.view.startswith(",", name.phrase.end)
        if comma and self._unknown(Span(name.phrase.end, span.end)):
            return None  # "istri Lavrov, Svetlana Orlova"
        if self._served(span, name):
            return self.label(span)
        if (
            name.reference is Reference.office
            and name.phrase.end < span.end
            and self._unknown(Span(name.phrase.end, span.end))
        ):
            return None
        return _voice(name)

    def _served(self, span: Span, name: Name) -> bool:
        """Whether the words mean somebody who serves the person named: "juru bicara Trump", "pejabat transisi Trump"."""
        head = self.view[span.start : max(span.start, name.span.start)].strip().lower()
        before = self.view[max(0, name.span.start - 20) : name.span.start].split()
        if not head or not before or not before[-1].islower():
            return False
        return head.split()[0] in self.rules.collectives or (
            head.endswith(self.rules.servants) and name.parties[0].office is not None
        )

    def label(self, span: Span) -> Voice | None:
        """The words as they stand, without article and pointer ("seorang pejabat senior itu" -> pejabat senior)."""
        words = " ".join(span.cut(self.view).split()).strip(EDGES + " ")
        words = _SIDE.sub("", POINTING.sub("", self.rules.articles.sub("", words, count=1)))
        if not words:
            return None
        head, _, rest = words.partition(" ")
        if head.removesuffix("nya") in self.rules.collectives:
            head, rest = head.removesuffix("nya"), rest.removesuffix("nya")  # "salah satu pejabat seniornya"
        words = f"{self.rules.same_body.get(head.lower(), head)} {rest}".rstrip()
        inside = [
            name
            for name in self.roster.among(span.start, span.end)
            if name.kind not in (ActorKind.place, ActorKind.person)
        ]
        actor = inside[0].parties[0].actor if len(inside) == 1 and inside[0].phrase.contains(span) else None
        if actor and inside[0].kind is ActorKind.institution:
            forms = [
                " ".join(name.phrase.cut(self.view).split())
                for name in self.roster.names
                if name.parties[0].actor == actor
            ]
            words = max([words, *forms], key=len)
        return Voice(self.roster.mission(words) or self.roster.spelt_out(words), actor, span, label=True)

    def _unknown(self, span: Span) -> Voice | None:
        """The last run of capital words, freed of words of office, in its longest form of the article."""
        runs = list(CAPITALS.finditer(self.view, span.start, span.end))
        start = self.roster.after_titles(runs[-1].start(), runs[-1].end()) if runs else None
        if start is None:
            return None
        found = Span(start, runs[-1].end())
        words = found.cut(self.view)
        if words.lower().startswith(self.rules.institutions) or (words.isupper() and len(words) > 1):
            return None
        if fold(words) in self.rules.places or words.lower() in CALENDAR:
            return None
        if any(
            name.kind is ActorKind.group and name.span == found for name in self.roster.among(found.start, found.end)
        ):
            return None  # "pejabat Hamas yang tidak disebutkan namanya"
        if " " not in words and self.view.startswith("sumber ", span.start):
            return None  # "sumber diplomatik Teluk"
        if " " not in words and found.start > span.start and not self._announced(span, found.start):
            return None
        return Voice(*self.roster.person(words), found)

    def _announced(self, span: Span, at: int) -> bool:
        """Whether an office, or a comma, stands before a single capital word and announces a name."""
        before = self.view[span.start : at].rstrip()
        words = before.split()
        return (
            before.endswith(",") or not words or any(word.strip(EDGES).lower() in self.rules.titles for word in words)
        )

    def subject(self, start: int, end: int) -> Voice | None:
        """The voice that stands as subject before a verb at `end`, in a clause that begins at `start`."""
        start = max(start, end - _CLAUSE)
        end = self._before_parenthesis(start, end)
        end = self._before_company(start, end)
        words = unnamed.subject(self.view, start, end, self.rules)
        label = self.label(words) if words else None
        for name in reversed(self.roster.among(start, end)):
            if not registered(name) or self._object(name, start):
                continue
            if label and (label.span.start < name.span.start or name.span.end <= label.span.start):
                break
            return self._run(name.span.end, end) or _voice(name)
        return self.named(label.span) if label else self._run(start, end)

    def _before_parenthesis(self, start: int, end: int) -> int:
        """Where the subject ends: before what commas set apart from its verb, if a name stands right before that."""
        if self.view[start:end].count(",") < 2:
            return end
        hit = _PARENTHESIS.search(self.view, start, end) or _APPOSITION.search(self.view, start, end)
        if hit is None:
            return end
        inside = [name for name in self.roster.among(start, hit.start()) if name.kind is ActorKind.person]
        ends = bool(inside) and inside[-1].phrase.end == hit.start() and not self._object(inside[-1], start)
        return hit.start() if ends else end

    def _before_company(self, start: int, end: int) -> int:
        """Where the subject ends: before whom he is with or as what he speaks, if a person's name stands right before that."""
        at = subject_end(self.view, start, end)
        if at == end:
            return end
        inside = [name for name in self.roster.among(start, at) if name.kind is ActorKind.person]
        ends = bool(inside) and inside[-1].phrase.end == at and not self._object(inside[-1], start)
        return at if ends or (not inside and self._run(start, at)) else end

    def body(self, start: int, end: int) -> Voice | None:
        """A state, institution or body right before the verb: "Rusia menegaskan"."""
        for name in reversed(self.roster.among(start, end)):
            speaks = name.kind in (ActorKind.state, ActorKind.institution, ActorKind.body)
            if speaks and end - name.phrase.end <= 30 and not self._object(name, start):
                return Voice(name.parties[0].name, name.parties[0].actor, name.span, label=True)
        return None

    def leading(self, start: int, end: int) -> Voice | None:
        """The person with whom a sentence opens, if it opens with one: whom "katanya" after it means."""
        if aside := _BESIDE.match(self.view, start, end):
            start = aside.end()  # "Kepada Guterres, Retno berpamitan": she
        elif (phrase := _OPENING_PHRASE.match(self.view, start, end)) and (
            after := self._first_known(phrase.end(), end)
        ):
            return after
        near = min(end, start + _HEAD)
        known = next((name for name in self.roster.among(start, near) if self._leads(name, start)), None)
        stop = known.phrase.start if known else near
        for hit in CAPITALS.finditer(self.view, start, near):
            if hit.start() >= stop:
                break
            if self.rules.belongings.search(self.view, start, hit.start()):
                continue
            begin = self._name_in(hit, start)
            if begin is not None and self._other_before(start, begin):
                return None  # "ia keluar saat Baerbock berbicara"
            if begin is not None and _DONE_TO.search(self.view, max(start, hit.start() - 20), hit.start()):
                continue  # "Gerakan itu mengilhami Martin Luther King"
            short = begin is not None and " " not in self.view[begin : hit.end()] and self._short(begin, hit.end())
            if begin is not None and (short or somebody(self.view, begin, hit.end(), self.rules)):
                return Voice(*self.roster.person(self.view[begin : hit.end()]), Span(begin, hit.end()))
        if known is None or self._other_before(start, known.phrase.start):
            return None
        return _voice(known)

    def _first_known(self, start: int, end: int) -> Voice | None:
        """The person of the register whose phrase begins right here."""
        known = next(
            (name for name in self.roster.among(start, min(end, start + _HEAD)) if self._leads(name, start)), None
        )
        return _voice(known) if known and known.phrase.start == start else None

    def _other_before(self, start: int, at: int) -> bool:
        """Whether a pronoun before a name is the subject, not one that looks ahead to it: "Ditanya apakah ia menyesal, Bilawal"."""
        return _SOMEBODY.search(self.view, start, at) is not None and not self.view.endswith(", ", start, at)

    def _short(self, start: int, end: int) -> bool:
        """Whether one word in capitals is the name of somebody called by more words elsewhere, or of one who spoke: "Stanovaya"."""
        if self.view[start:end] in self.heard:
            return True
        return any(
            name.kind is ActorKind.person and name.span == Span(start, end) and " " in name.parties[0].name
            for name in self.roster.among(start, end)
        )

    def _leads(self, name: Name, start: int) -> bool:
        if (
            not registered(name)
            or self._acted_on(start, name.phrase.start)
            or of_firm(self.view, name.phrase.end, self.rules)
        ):
            return False
        return not self.rules.belongings.search(self.view, start, name.phrase.start)

    def house(self, voice: Voice) -> bool:
        """Whether a voice is a state, a ministry or a paper, and no man."""
        words = voice.name.lower()
        paper = words.startswith(("televisi", "stasiun", "kantor berita", "koran", "majalah", "situs", "laman"))
        return voice.label and (voice.actor is not None or paper or words.startswith(self.rules.institutions))

    def spoken_of(self, voice: Voice, words: str) -> bool:
        """Whether words speak of this voice by title and name, as nobody speaks of himself: "Pak Prabowo", "PM Lee"."""
        if not words or voice.label:
            return False
        parts = {part for part in voice.name.split() if len(part) > 2}
        if any(parts.intersection(hit.groups()) for hit in _TITLED.finditer(words)):
            return True
        if any(words.startswith(f"{part} ") and words[len(part) + 1].islower() for part in self._called(voice)):
            return True
        subject = _SUBJECT.match(words) or _BY_OFFICE.search(words)
        return subject is not None and not self.roster.offices(voice.actor).isdisjoint(subject.groups())

    def ruler(self, voice: Voice) -> bool:
        """Whether somebody leads a state, as the article calls him: of him others say "beliau"."""
        called = (name.span.cut(self.view) for name in self.roster.names if name.parties[0].actor == voice.actor)
        return any(words.split()[0].lower() in _RULES for words in (*called, *self.roster.offices(voice.actor)))

    def _called(self, voice: Voice) -> set[str]:
        """The last words of the names under which a voice goes here."""
        return {voice.name.split()[-1], voice.span.cut(self.view).split()[-1]}

    def taken_up(self, start: int) -> bool:
        """Whether a sentence opens with words for somebody named before: "Ia", "Perempuan kelahiran Semarang itu"."""
        first = self.view[start : start + 24].lstrip("\"' ").split(" ", 1)[0].lower()
        if first in self.rules.pronouns or first in self.rules.plural:
            return True
        return self.rules.described.match(self.view, start) is not None

    def pronoun_opens(self, start: int) -> bool:
        """Whether a sentence opens with "Ia" or "Dia"."""
        return _HE.match(self.view, start) is not None

    def pronoun(self, start: int, end: int) -> bool:
        """Whether the subject before a verb at `end` is a pronoun."""
        return _PRONOUN.search(self.view, max(start, end - 60), end) is not None

    def _after_preposition(self, start: int, at: int) -> bool:
        hit = _PREPOSITION.search(self.view, max(start, at - 45), at)
        if hit is None:
            return False
        preposition, _, between = hit[0].strip().partition(" ")
        return not (preposition.lower() in ("dari", "di", "ke") and fold(between) in self.rules.places)

    def _acted_on(self, start: int, at: int) -> bool:
        """Whether a preposition or an active verb stands before a name, whose object it is then."""
        return self._after_preposition(start, at) or _DONE_TO.search(self.view, max(start, at - 20), at) is not None

    def _object(self, name: Name, start: int) -> bool:
        """Whether a name is no subject: after a preposition, or the one whom a servant serves (juru bicara Putin)."""
        if self._acted_on(start, name.phrase.start):
            return True
        return self.view[max(start, name.span.start - 30) : name.span.start].rstrip().endswith(self.rules.servants)

    def _name_in(self, hit: re.Match[str], start: int) -> int | None:
        """Where an unknown person's name begins in a run of capital words; None when the run names nobody."""
        begin = self.roster.after_titles(hit.start(), hit.end())
        if self._after_preposition(start, hit.start()) and not self._of_house(start, hit.start(), begin, hit.end()):
            begin = None
        words = self.view[begin : hit.end()] if begin is not None else ""
        if begin is not None and firm(words, self.rules):
            return None  # "Millennium Challenge Corporation"
        if begin is not None and (self.view[hit.start() : begin].strip() or words.split()[0]) in _TO_ANOTHER:
            return None  # "Dari Castel Gandolfo", "Melansir New Statesman", "Termasuk Giant Sea Wall"
        if begin == start and " " in words and self.rules.belongings.search(words.split()[0].lower() + " "):
            return None  # "Sikap Teheran"
        if "' " in words:
            return None  # a quotation mark inside: "'Ratu Judi' Miriam"
        return None if words.isupper() or words.lower() in CALENDAR or fold(words) in self.rules.places else begin

    def _of_house(self, start: int, at: int, begin: int | None, end: int) -> bool:
        """Whether a name follows the house for which its bearer speaks: "Pengamat dari Universitas Renmin Shi Yinhong"."""
        if begin is None or begin == at or " " not in self.view[begin:end]:
            return False
        before = self.view[max(start, at - 60) : at].split()
        return len(before) > 1 and before[-1] in ("dari", "di") and before[-2].lower() in self.rules.titles

    def _run(self, start: int, end: int) -> Voice | None:
        """The last unknown name before a verb."""
        for hit in reversed(list(CAPITALS.finditer(self.view, start, end))):
            begin = self._name_in(hit, start)
            if begin == hit.start() == start and self.roster.mere_word(hit[0]):
                continue
            if begin is not None and not any(map(registered, self.roster.among(begin, hit.end()))):
                return Voice(*self.roster.person(self.view[begin : hit.end()]), Span(begin, hit.end()))
        return None
