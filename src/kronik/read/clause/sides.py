"""What the shapes of frames share: the parties of a trigger as positions, and where a noun's own parties begin."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kronik.read.clause.backwards import OF_ANOTHER
from kronik.read.clause.delayed import delayed_subject
from kronik.read.clause.fellows import with_fellows
from kronik.read.clause.listend import PARTY
from kronik.read.clause.scene import DURATION, PLACE, SIGNS, STATE, TIME, Scene
from kronik.read.clause.syntax import Syntax, list_at, stops, subject
from kronik.read.clause.triggers import Trigger

_HELD = (
    r"(?:ber(?:langsung|jalan|akhir)|di(?:gelar|adakan|lakukan|langsungkan|helat)|terjadi|menjadi|merupakan|akan|juga)"
)
DEMONSTRATIVE = re.compile(
    rf"(?: \w+)? (?:di tengah|terkait|soal|tentang|mengenai) [a-z -]{{3,60}}? (?:itu|ini|tersebut)(?= {_HELD}\b)"
    r"| yang (?:sedianya|semula|rencananya|awalnya)(?: akan)? (?:di\w+|berlangsung)(?: [^.;,\"]{1,40}?)? (?:itu|tersebut)\b"
    # "Pembicaraan yang memakan waktu tiga jam itu digelar ..."
    rf"| yang (?!akan |tidak |tak |belum )[\w {DURATION}-]{{3,50}}? (?:itu|tersebut)(?= (?:di|ber|ter)[a-z]{{4,}} )"
    rf"|(?:nya)?(?:(?: \w+){{0,2}}?(?: (?:berdurasi |selama |hampir |sekitar |kurang lebih |lebih dari |kira-kira )*{DURATION}(?: lebih)?)?| (?:di|pada) [^.;:\"]{{0,30}}?[{PLACE}{STATE}{SIGNS['T']}],?| {SIGNS['T']}) (?:itu|ini|tersebut)\b"
)


@dataclass(frozen=True, slots=True)
class Sides:
    """The parties of a trigger as positions in its scene: those before it (or its subject) and those that it takes.

    `destination` holds positions of the places of a journey.
    `linked` says that the trigger takes up a contact told before ("pertemuan itu").
    """

    left: tuple[int, ...] = ()
    right: tuple[int, ...] = ()
    destination: tuple[int, ...] = ()
    linked: bool = False
    rule: str = ""


def clause_subject(scene: Scene, trigger: Trigger, grammar: Syntax, taken: frozenset[int]) -> tuple[int, ...]:
    """The subject of the trigger's clause, also one that follows an opening subordinate clause."""
    left = subject(scene, trigger.start, grammar, taken)
    late = () if left else delayed_subject(scene, trigger.start, trigger.end, grammar)
    return late or with_fellows(scene, left, trigger.start, grammar)


_INVOLVING = re.compile(r"(?:,? \w+){0,3}?,? yang (?:melibatkan|mempertemukan|diikuti(?: oleh)?|mencakup)\b")


_NEXT_CLAUSE = re.compile(r"\b(?:dan|serta|namun|tetapi|tapi|sedangkan|sementara)\s+$")
# "berbicara lewat telepon dan dijadwalkan menerima B": the subject goes on to something else.
_NEXT_VERB = re.compile(
    rf"(?: (?:pada )?{TIME})?,? (?:dan|serta|lalu|kemudian) (?:\w+ ){{0,2}}?(?:me|ber|di)[a-z]{{4,}} "
)
_HAPPENED = re.compile(
    r"\b(?:berlangsung|terjadi|berjalan|berakhir|membahas)\b"
)  # "percakapan berlangsung lama dan A ..."


# "kunjungan pertama pejabat kabinet Trump": one of his, not himself.
STAFF = re.compile(r"\b(?:kabinet|pemerintahan|anak buah|anggota|staf|penasihat|ajudan|pengawal|era|masa jabatan) $")


def first_right(scene: Scene, start: int, grammar: Syntax) -> tuple[int, ...]:
    """ "pertemuan (bilateral) (antara) A ..."."""
    if involved := _INVOLVING.match(scene.words, start):
        start = involved.end()
    hit = PARTY.search(scene.words, start, min(len(scene.words), start + 60))
    if not hit:
        return ()
    gap = scene.words[start : hit.start()]
    if (
        stops(gap, grammar)
        or re.search(r"\b(?:dengan|bersama|di(?! antara)|ke|kepada|pada|oleh|dalam|atas)\b", gap)
        or grammar.block.search(gap)
    ):
        return ()
    if re.search(rf"{TIME},\s*$|,\s*{TIME}\s*$", gap) or _NEXT_CLAUSE.search(gap) or _NEXT_VERB.match(gap):
        return ()  # "Dalam sambungan telepon Rabu pagi, Qin ...", "melalui telepon pada Rabu, dan keduanya ..."
    if (_HAPPENED.search(gap) or _ASIDE.search(gap)) and "antara" not in gap:
        return ()
    if ("dari" in gap and "antara" not in gap) or STAFF.search(gap) or OF_ANOTHER.search(gap):
        return ()
    found = list_at(scene, hit.start(), grammar)
    return () if len(found) == 1 and "antara" not in gap and _MATTER.search(gap) else found


# "kata Anwar usai pertemuan, diapit kedua pemimpin"
_ASIDE = re.compile(r", (?:di|me|ber)\w{3,} ")
# "negosiasi kebijakan tarif Presiden Trump", "pembicaraan rencana perdamaian Trump": whose matter it is.
_MATTER = re.compile(
    r"\b(?:kebijakan|tarif|sanksi|aturan|larangan|ancaman|usul(?:an)?|proposal|gagasan|rencana|perang|invasi|serangan|program|resolusi)\b"
)
