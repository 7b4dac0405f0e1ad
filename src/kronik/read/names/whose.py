"""Whose an office is, where common words stand between the title and that: a field, a purpose, a patron's bare name.

"utusan perdamaian khusus Moskow", "kepala badan atom PBB", "utusan AS untuk perundingan damai Afganistan", "utusan
khusus Trump untuk Belarus".
"""

from __future__ import annotations

import re

from kronik.read.names.candidates import Candidate
from kronik.read.names.gazetteer import Hit, Sort
from kronik.read.names.lookup import Lookup
from kronik.read.names.phrase import Phrase
from kronik.read.names.runs import run_at
from kronik.read.wordclasses import SENT

# Words that end a phrase of office, and verbs; "perdamaian", "perundingan", "keamanan" are fields.
_NO_FIELD = (
    r"(?!(?:yang|dan|serta|atau|di|ke|dari|dengan|oleh|untuk|pada|dalam|bagi|saat|usai|akan|telah|sudah|juga|tidak|itu|ini|tersebut|kepada"
    r"|sana|sini|situ|sela|tengah|kedua|ketiga|dua|tiga|terhadap|antara|soal|tentang|setelah|sebelum|ketika|bahwa|karena|sebagai|selaku|bersama|kata|ujar|tutur|pun|lalu|kemudian|hadir"
    r"|sepak|bola|klub|timnas|tim|perusahaan|asosiasi|federasi|maskapai|bank|universitas|kampanye|suku|desa|adat|warga)\b"
    r"|me(?!nteri)[a-z]{4}|ber(?!senjata|satu)[a-z]{3}|di(?!plomat|plomasi|gital|nas|rektorat|visi)[a-z]{4}|ter(?!tinggi|orisme|kemuka)[a-z]{3})"
)
_FIELD = re.compile(rf"(?:{_NO_FIELD}[a-z][a-z-]+[ ]){{1,4}}(?:(?:di|pada|dari)[ ])?")
_PURPOSE = re.compile(rf"(?:{_NO_FIELD}[a-z][a-z-]+(?:[ ]|(?=[,.;)]))){{1,4}}")
_FIELDED = frozenset(
    {
        "envoy",
        "adviser",
        "body_head",
        "military_chief",
        "spokesperson",
        "intelligence_chief",
        "security_adviser",
        "minister",
        "deputy_minister",
        "secretary_general",
        "party_leader",
        "leader",
    }
)
# Of those who are merely officials only such as act for the state or body that the phrase names.
_ACTING = re.compile(
    r"(?:kepala|ketua|wakil|direktur|komisaris|koordinator|perwakilan|jaksa|pejabat|diplomat|sekretaris|deputi|pendiri)\b"
)
_COMMA = re.compile(r",[ ]+")
_HOUSE = re.compile(r"(?:Istana|Gedung|Wisma|Kremlin)\b")
_CLOSES = re.compile(r"[ ]*[,.;)]")
_RULERS = ("head_of_state", "head_of_government", "crown_prince", "monarch")


def fields(look: Lookup, phrase: Phrase, at: int) -> int | None:
    """The end of a field in small letters that a state, a body or a capital follows."""
    if second := _second_field(look, phrase, at):
        return second
    official = phrase.title.id == "official" and _ACTING.match(phrase.words)
    if not official and phrase.title.id not in _FIELDED:
        return None
    field = _FIELD.match(look.view, at)
    hit = look.hits.get(field.end()) if field else None
    whose = hit and (look.code(hit) or hit.first(Sort.capital, Sort.organ))
    house = field and _HOUSE.match(look.view, field.end())  # "pemimpin sahabat di Istana Merdeka": where, not whose
    return field.end() if field and whose and not house else None


_ITEM = r"[A-Z][a-z]+(?:[ ][A-Z][a-z]+){0,2}"
_AND_FIELD = re.compile(rf"(?:{_ITEM}(?=,[ ][A-Z]))?(?:,[ ]{_ITEM}(?=,|[ ]dan[ ]))*,?[ ]?dan[ ]")
_FIELD_WORDS = 3  # of one field: "Kerja Sama Pembangunan"
_FIELD_WORD = re.compile(rf"(?!(?i:{SENT}|tim|duta)\b)[A-Z][a-z]+[ ]")


def _second_field(look: Lookup, phrase: Phrase, at: int) -> int | None:
    """The end of a second field that no table knows, before the state: "Menteri Tenaga Kerja dan Solidaritas Prancis",
    "Menteri Iklim, Energi dan Utilitas Polandia".
    """
    if phrase.state is not None or not phrase.title.id.endswith("minister"):
        return None
    joined = _AND_FIELD.match(look.view, at)
    if joined is None or any(look.hits.get(start) for start in range(at + 1, joined.end())):
        return None  # somebody's name, or whose it is
    end = joined.end()
    for _ in range(_FIELD_WORDS):
        word = None if end in look.hits else _FIELD_WORD.match(look.view, end)
        if word is None:
            break
        end = word.end()
    hit = look.hits.get(end) if end > joined.end() else None
    return end if hit and hit.first(Sort.state) else None


def purpose(look: Lookup, at: int) -> int | None:
    """The end of what an envoy is sent for, in small letters: "untuk isu iklim", "untuk perundingan damai Afganistan"."""
    task = _PURPOSE.match(look.view, at)
    if task is None:
        return None
    hit = look.hits.get(task.end())
    if hit is not None and hit.first(Sort.state, Sort.body, Sort.capital):
        return hit.end
    return task.end() if _CLOSES.match(look.view, task.end()) else None


def patron(look: Lookup, phrase: Phrase, hit: Hit) -> bool:
    """Whether a name after "utusan", "penasihat" is whom the office serves: somebody who rules or ruled."""
    own = phrase.state is None or _names_another(look, hit.end)  # "utusan Presiden AS Nama Satu, Nama Dua,"
    serves = phrase.title.id in ("envoy", "adviser") and own and not phrase.nested
    if not serves or not hit.first(Sort.person) or not look.view[hit.start].isupper():
        return False
    actors = hit.keys(Sort.person)
    return look.ever(actors, _RULERS) and not look.ever(actors, phrase.title.classes[:1])


def sends(look: Lookup, phrase: Phrase, ruler: Candidate, end: int) -> bool:
    """Whether the unknown one whose office an envoy's title holds is not he: "Utusan Presiden X Nama Satu, Nama Dua,"."""
    rules = ruler.title in ("president", "prime_minister", "monarch", "chancellor", "leader", "royal")
    return phrase.title.id in ("envoy", "adviser") and rules and _names_another(look, end)


def _names_another(look: Lookup, at: int) -> bool:
    """Whether a name between commas follows here."""
    comma = _COMMA.match(look.view, at)
    run = run_at(look.view, comma.end(), look.hits, look.grammar) if comma else None
    return run is not None and run.words > 1 and bool(_CLOSES.match(look.view, run.end))


def seat(phrase: Phrase, hit: Hit) -> str | None:
    """The state of the capital that sends an envoy: "utusan Moskow"."""
    home = hit.first(Sort.capital) if phrase.title.id in ("envoy", "adviser") else None
    return home.key if home else None
