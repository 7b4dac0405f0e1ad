"""Whether a person can be one of those whom "kedua pemimpin" or "keduanya" means, as office and the words before the name say."""

from __future__ import annotations

import re

from kronik.model import Name, Party


def fits(party: Party, wanted: str) -> bool:
    """Whether a person can be one of these by office; an unknown office fits."""
    if not wanted or party.office is None:
        return True
    if wanted in ("president", "prime_minister", "leader"):
        return party.office in (
            "head_of_state",
            "head_of_government",
            "president",
            "prime_minister",
            "president_elect",
            "crown_prince",
            "monarch",
            "leader",
            "supreme_leader",
        )
    return party.office == wanted


# "meminta pemerintahan PM Abe tidak ikut campur": Abe only says whose government it is.
_OWNED = re.compile(
    r"\b(?:pemerintah(?:an)?|kabinet|rezim|administrasi|kepemimpinan|era|masa jabatan|koalisi)(?: \w+)? $"
)


def _only_owner(view: str, name: Name) -> bool:
    return bool(_OWNED.search(view, max(0, name.phrase.start - 30), name.phrase.start))


# "Menteri Pengembangan Timur Jauh Alexander Kozlov" is no leader, also where the office is in no list.
_UNDER = re.compile(
    r"(?:(?<!erdana )[Mm]enteri|[Jj]uru [Bb]icara|[Dd]uta [Bb]esar|[Dd]ubes|[Dd]irektur|[Uu]tusan|[Gg]ubernur|[Jj]enderal|[Pp]enasihat|[Aa]judan)\b[^.,;]{0,50}$"
)


# "A didampingi B bertemu C. Keduanya ...": A and C.
_BESIDE = re.compile(
    r"\b(?:[Dd]idampingi|[Dd]itemani|[Dd]isaksikan|[Dd]imediasi|[Dd]itengahi)(?: langsung)?(?: oleh)? $"
)


# "A dan B bertemu selama pemakaman Paus Fransiskus": he is none of those who met.
_HONOURED = re.compile(
    r"\b(?:[Pp]emakaman|[Pp]elantikan|[Pp]enobatan|[Pp]ernikahan|[Ii]naugurasi|[Mm]endiang|[Jj]enazah|[Ww]afatnya|[Mm]eninggalnya|[Pp]eti mati|[Mm]akam)(?: kenegaraan| mendiang)* $"
)


# "Menurut Retno, A menyurati B. Keduanya ...": she only says so.
_SAYS_SO = re.compile(r"(?:\A|[.\n\"] ?)Menurut $")


def can_be(view: str, name: Name, party: Party, wanted: str) -> bool:
    """Whether a person can be one of "kedua" these, as the words before the name call him."""
    if not fits(party, wanted) or _only_owner(view, name) or party.office == "consort":
        return False  # "ketika tamunya turun bersama Emine. Keduanya ...": host and guest
    before = max(0, name.phrase.start - 30)
    if any(aside.search(view, before, name.phrase.start) for aside in (_BESIDE, _HONOURED, _SAYS_SO)):
        return False
    return wanted != "leader" or not _UNDER.search(view, max(0, name.span.start - 60), name.span.start)
