"""Rounds of talks: who a noun of talks places at the table by its attendance, wherever in the clause that is told."""

from __future__ import annotations

import re

from kronik.read.clause.scene import PLACE, PLURAL, SIGNS, STATE, TIME, Scene
from kronik.read.clause.syntax import Syntax, counterpart, list_at, subject
from kronik.read.clause.triggers import Trigger
from kronik.read.wordclasses import DONE, TALKS, WILL

# "Putaran baru perundingan dimulai di Doha, Kamis, dihadiri A, B dan C"; "Pembicaraan yang melibatkan A dan B".
_ATTENDED = re.compile(
    r"[^.;:\"]{0,90}?,? (?:yang |dan |serta |dengan )?(?:juga |turut |akan )?"
    r"(?:dihadiri|diikuti|diwakili|dipimpin|diketuai|dikepalai|melibatkan|mempertemukan|diikutsertai)(?: langsung)?(?: oleh)? "
    rf"(?:(?:para|delegasi|perwakilan|wakil|utusan|pejabat|tim|pihak|negosiator|perunding|menteri|menlu|dari|antara lain|pemerintah|kelompok|senior|tinggi|kedua|luar|negeri|pertahanan|kepala|ketua|intelijen|[\w-]+) ){{0,5}}?(?={SIGNS['N']})"
)
_OBSERVED = re.compile(r"\b(?:pengamat|pemantau|saksi)\b")  # "melibatkan pengamat dari Malaysia dan AS"
# "dalam pertemuan di Anchorage, Kamis": the place makes it a round of its own.
_PLACED = re.compile(rf"(?: \w+){{0,2}}? di (?:[\w-]+,? ){{0,3}}?[{PLACE}{STATE}]")


# "dihadiri para pemimpin Eropa, termasuk A dan B"
_AMONG_THEM = re.compile(
    rf"{SIGNS['G']},? (?:termasuk|seperti|antara lain|di antaranya|yakni|yaitu) (?:[\w-]+ ){{0,3}}(?={SIGNS['P']})"
)


def attended(scene: Scene, start: int, grammar: Syntax) -> tuple[int, ...]:
    """Two or more parties who are said to attend what is named before `start`; empty where there are none."""
    hit = _ATTENDED.match(scene.words, start)
    if hit is None or _OBSERVED.search(hit[0]):
        return ()
    found = list_at(scene, hit.end(), grammar)
    if len(found) == 1 and (named := _AMONG_THEM.match(scene.words, found[0])):
        found = list_at(scene, named.end(), grammar)
    return found if len(found) > 1 else ()


def placed(scene: Scene, start: int) -> bool:
    """Whether a place stands right after a noun of talks."""
    return bool(_PLACED.match(scene.words, start))


_CHAIR = re.compile(r"\b(?:me)?mimpin (?:(?:langsung|bersama|jalannya|sesi) )*$")


def chaired(scene: Scene, start: int, named: tuple[int, ...], grammar: Syntax) -> tuple[int, ...]:
    """ "A dan B memimpin pertemuan kedua delegasi": those who lead the talks sit at the table, as the delegations do."""
    if [scene.words[at] for at in named] != [PLURAL] or not _CHAIR.search(scene.words, 0, start):
        return named
    leaders = subject(scene, start, grammar, frozenset())
    return leaders if len(leaders) > 1 else named


# "Pertemuan digelar di Jenewa antara A dan B".
_HELD_BETWEEN = re.compile(
    rf"(?:\s*(?:{DONE}|akan|yang|serupa|sejenis|terakhir|terdahulu|sebelumnya|pertama|perdana|kedua|ketiga|keempat|kelima|keenam|ke-\d+|di(?:gelar|adakan|lakukan|langsungkan|jadwalkan|mediasi|helat|selenggarakan)|berlangsung|terjadi|di|pada|kota|hari|secara|tertutup|[{PLACE}{STATE}{SIGNS['T']}],?|,))+\s+(?=antara\b(?! lain\b))"
)


def held_between(scene: Scene, start: int, grammar: Syntax) -> tuple[int, ...]:
    """The parties that follow where it was held: "pertemuan (kedua negara) digelar di Helsinki antara A dan B"."""
    held = _HELD_BETWEEN.match(scene.words, start)
    named = counterpart(scene, held.end(), grammar, markers="antara", direct=False, reach=60) if held else ()
    both = len(named) > 1 or [scene.words[at] for at in named] == [PLURAL]  # "pada Februari antara keduanya"
    return named if both else ()


# "Pertemuan bilateral itu akan dilakukan (antara lain) dengan A, B, dan C": whose it is was told before.
# "Pertemuan pertama pada hari itu adalah dengan A".
HELD_WITH = re.compile(
    rf"(?: (?:di|pada|hari|itu|ini|{TIME}|{PLACE}|bilateral|pertama|kedua|ketiga|terakhir|berikutnya|selanjutnya))* (?:adalah|ialah|yakni|yaitu) (?:dengan|bersama) (?:[\w-]+ ){{0,3}}?(?={SIGNS['N']})|"
    rf"(?: (?:itu|tersebut|ini|lainnya|berikutnya|selanjutnya))?(?: (?:{DONE}|{WILL}|juga|turut|kemudian|lalu|rencananya|antara lain|di antaranya))* di(?:gelar|adakan|lakukan|langsungkan|laksanakan|jadwalkan)(?: (?:juga|langsung|antara lain|di antaranya|masing-masing|secara terpisah|{TIME}))* (?:dengan|bersama) (?:[\w-]+ ){{0,3}}?(?={SIGNS['N']})"
)


def held_with(scene: Scene, start: int, grammar: Syntax) -> tuple[int, ...]:
    """With whom the talks named before `start` are said to be held; empty where that is not said."""
    hit = HELD_WITH.match(scene.words, start)
    return list_at(scene, hit.end(), grammar) if hit else ()


# "A dan B sepakat memulihkan hubungan pada 10 Maret dalam perundingan": states at a table on that day.
_AGREED_THEN = re.compile(rf" (?:sepakat|setuju|menyepakati|menyetujui|meneken|menandatangani)\b[^;\"]*{TIME}[^;\"]*$")


def agreed_then(scene: Scene, left: tuple[int, ...], trigger: Trigger) -> bool:
    """Whether two states are told to have agreed on a day, which makes their process a round that can be counted."""
    return trigger.frame.process and _AGREED_THEN.match(scene.words, left[-1] + 1, trigger.start) is not None


# "Seluruh pertemuan ini dilakukan di ...", "Kedua pertemuan berlangsung di ...", "Pertemuan-pertemuan itu digelar ...".
ALL_HELD = re.compile(
    rf"\W*(?:(?:seluruh|semua|kedua|ketiga|keempat|kelima|keenam) (?:{TALKS})|(?P<one>{TALKS})-(?P=one)|(?:se)?rangkaian (?:{TALKS}) (?:ini|itu|tersebut)|berbagai (?:{TALKS}) (?:ini|itu|tersebut))"
    r"(?: (?:bilateral|terpisah|ini|itu|tersebut))* (?:\w+ )?(?:di(?:lakukan|gelar|adakan|langsungkan|laksanakan|helat)|berlangsung)\b"
)


def all_held(scene: Scene, trigger: Trigger) -> bool:
    """Whether a sentence opens with the noun for all the talks told of, and says where or when they were held."""
    hit = ALL_HELD.match(scene.words) if trigger.start <= len("serangkaian ") else None
    return hit is not None and hit.start() <= trigger.start < hit.end()
