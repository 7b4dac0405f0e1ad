"""Who is told of after "adalah": "Pemimpin asing pertama yang menelepon Prabowo adalah Erdogan"."""

from __future__ import annotations

import re
from dataclasses import replace

from kronik.read.clause.namedsubject import NAMES, counted_group, each_by_himself, named_behind
from kronik.read.clause.scene import SIGNS, Scene
from kronik.read.clause.sides import Sides
from kronik.read.clause.syntax import Syntax, counterpart, list_at
from kronik.read.clause.triggers import Trigger
from kronik.read.wordclasses import DONE, HOLD

_WHO = re.compile(
    rf"(?:\A\W*|\b(?:kepala negara|kepala pemerintahan|pemimpin|presiden|perdana menteri|menteri|menlu|tokoh|orang|tamu|pejabat|mitra\w*|kolega\w*|rekan\w*|sejawat\w*|menhan|negara|pertama|terakhir|terbaru|teranyar|berikutnya|lain)\b[^.;,\"{SIGNS['N'][1:-1]}]{{0,50}})"
    rf"\byang (?:(?:{DONE}|baru|saja|juga|pernah|langsung|paling|pertama|kali|terakhir|terbaru|teranyar|sempat|lebih|dulu|dahulu|akan|diketahui|tercatat|dilaporkan|diizinkan|berhasil|hendak|bakal|ingin|{HOLD}|sebuah) )*$"
)
# "Di bawah tangga pesawat tampak menyambut kedatangan Ramaphosa ialah Menteri Budi": who was there is said last.
_THERE = re.compile(
    rf"\A[^\"{SIGNS['N'][1:-1]}]{{0,80}}\b(?:tampak|terlihat|hadir|turut|ikut)(?: (?:hadir|ikut|turut|langsung|juga|pula|antara lain))* $"
)
_IS = re.compile(
    rf"[^.;\"]{{0,60}}? (?:adalah|ialah|yakni|yaitu|antara lain|di antaranya) (?:[\w-]+ ){{0,3}}?(?={SIGNS['P']})"
)


def cleft(scene: Scene, trigger: Trigger, grammar: Syntax) -> Sides | None:
    """The sides of a verb, or of a noun with its light verb, in a relative clause without a name before it, whose subject is said after it."""
    if not (_WHO.search(scene.words, 0, trigger.start) or _THERE.match(scene.words, 0, trigger.start)):
        return None
    hit = _IS.match(scene.words, trigger.end)
    if hit is None:
        return None
    markers = "dengan|bersama|kepada|ke"
    right = counterpart(scene, trigger.end, grammar, markers=markers, direct=True, reach=60)
    if not right or right[-1] >= hit.end():
        return None
    return Sides(list_at(scene, hit.end(), grammar), right, rule="cleft")


def named_last(scene: Scene, trigger: Trigger, grammar: Syntax) -> Sides | None:
    """ "Sejumlah pemimpin menemui Prabowo, antara lain A dan B": the sides where a counted subject is named behind the object."""
    if not NAMES.search(scene.words, trigger.end) or not counted_group(scene, trigger.start):
        return None
    right = counterpart(scene, trigger.end, grammar, markers="dengan|bersama|sama|kepada", direct=True)
    several = named_behind(scene, trigger.start, right, grammar)
    if not several:
        return None
    together = "reciprocal" if trigger.frame.shape == "with" else "active"
    return Sides(several, right, rule="cleft" if each_by_himself(scene, several) else together)


def said_last(scene: Scene, trigger: Trigger, found: Sides, grammar: Syntax) -> Sides:
    """ "Pemimpin asing terakhir yang mengunjungi Myanmar adalah Hun Sen": who travelled is said last."""
    if not found.destination:
        return found
    another = _ANOTHER.search(scene.words, 0, trigger.start) or _nth_in_office(scene, trigger, found)
    if not (another or (not found.left and _WHO.search(scene.words, 0, trigger.start))):
        return found
    hit = _IS.match(scene.words, found.destination[-1] + 1)
    return replace(found, left=list_at(scene, hit.end(), grammar)) if hit else found


# "Presiden AS sebelumnya yang pergi ke Kuba adalah Coolidge": an office, and not the one who bears it now.
_ANOTHER = re.compile(
    rf"{SIGNS['N']}(?: {SIGNS['S']})? (?:sebelumnya|terakhir|pertama|perdana|terdahulu|lain) yang (?:(?:{DONE}|juga|pernah) )*$"
)
_NTH = re.compile(r"\b(?:pertama|perdana|terakhir|sebelumnya|terdahulu)\W*$", re.IGNORECASE)
_YANG = re.compile(rf" yang (?:(?:{DONE}|juga|pernah) )*$")


def _nth_in_office(scene: Scene, trigger: Trigger, found: Sides) -> bool:
    """ "PM Malaysia pertama yang mengunjungi Kuba adalah Mahathir": of all who bore the office, not he who bears it now."""
    if len(found.left) != 1 or not _YANG.fullmatch(scene.words, found.left[0] + 1, trigger.start):
        return False
    return _NTH.search(scene.view[scene.at[found.left[0]] : scene.at[found.left[0] + 1]]) is not None


_WHOM = re.compile(r"(?:yang (?:\w+ )*)?di(?:temui|terima|jumpai|jamu|sambangi)")


def said_inside(scene: Scene, trigger: Trigger, grammar: Syntax) -> Sides | None:
    """ "Menteri yang ditemui Retno antara lain A dan B": who met them stands within the words of contact."""
    if not _WHOM.match(scene.words, trigger.start, trigger.end):
        return None
    who = next((at for at in range(trigger.start, trigger.end) if at in scene.names), None)
    met = counterpart(scene, trigger.end, grammar, markers="dengan", direct=True) if who is not None else ()
    return Sides((who,), met, rule="cleft") if who is not None and met else None
