"""The words of a speech clause: who is named after the verb of saying, and to whom the words went.

"kata Menteri Luar Negeri Rusia Sergei Lavrov kepada wartawan" names its speaker up to `kepada`; "kata juru bicara
Kremlin, Dmitry Peskov, Rabu" goes on after its comma, since an office is waiting for its name.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from kronik.model import Span
from kronik.read.speech.forms import DAYS, Grammar
from kronik.read.wordclasses import DONE, WILL
from kronik.text import fold

_OF_WHOM = 5  # words of "istri Presiden X Y" before a comma
_BRACKET = 60  # code points of a short form in brackets
REACH = 170  # code points of a clause that may name a speaker
EDGES = "\"'.,:;!?()[]"
_TOKEN = re.compile(r"\S+")
_INITIALS = re.compile(r"(?:[A-Z]\.){2,}")  # "H.T. Imam"
_GLUE = re.compile(r"[a-z]{2}([.,])[A-Z\"\[]")
_ADDRESSEE = re.compile(r"\s*((?:para |awak )?[\w'-]+(?: [A-Z][\w'-]*)*)")
_STOPPED = frozenset(["dr", "prof", "drs", "dra", "ir", "st", "jr", "moh", "muh", "h", "hj"])
# an office of several fields: "Protokol, Pers, dan Media", "Protokol, Pers dan Media"
_LISTED = re.compile(r"(?:[A-Z]\w+(?: [A-Z]\w+)?(?P<comma>,)? )?dan [A-Z]")
# The house of an office, then the name of its bearer
_HOUSE = re.compile(r"[A-Z][\w-]+(?: [A-Z][\w-]+){0,5}, [A-Z]")
# "kata seorang pejabat, Al Jazeera melaporkan": the outlet
_REPORTS = re.compile(r"(?:[A-Z][\w-]* ){1,4}(?:melaporkan|memberitakan|mewartakan|menulis|menyebutkan|mengutip)\b")
_NAME = re.compile(r"[A-Z][\w'-]+ [A-Z][\w'-]+")
_HOUSE_AND_NAME = re.compile(r" (?:[A-Z][\w-]+ ){0,5}[A-Z][\w-]+, (?P<first>[A-Z][\w'-]+) (?P<last>[A-Z][\w'-]+)")
# What somebody does who has been named: "kata Prabowo seusai bertemu Macron"
_VERB = re.compile(r"(?:mem|men|meng|meny|me(?=[lrwy])|ber|di|ter|se)(?!ita|antu|ara|ktur|plom|leg|kret)[a-z]{4,}")
_ACTS = re.compile(
    rf",? ?(?:[A-Z][\w'-]+ ){{1,4}}(?:(?:{WILL}|{DONE}|juga|pun|tidak|belum) )*(?P<verb>(?:mem|men|meng|meny|ber|me(?=[lrwy]))[a-z]{{4,}})\b"
)
_ABOUT = frozenset(["untuk", "dan", "pada", "atas"])  # inside an office: Duta Besar Iran untuk PBB


@dataclass(frozen=True, slots=True)
class Clause:
    """What a clause says of its speaker: the words, whether they are a pronoun, and the addressee."""

    span: Span | None
    addressee: Span | None
    pronoun: bool


def read(view: str, start: int, end: int, rules: Grammar) -> Clause:
    """Read a clause from just after its verb of saying to the first word that names nobody."""
    words: list[re.Match[str]] = []
    addressee: Span | None = None
    bracket = start  # where brackets end that hold a short form: "Kementerian X (Kemen X) Rahmat Akbar"
    for hit in _TOKEN.finditer(view, start, min(end, start + REACH)):
        token, bare = hit[0], hit[0].strip(EDGES)
        low = bare.lower()
        if hit.start() < bracket:
            continue
        if not bare:
            if words or '"' in token:
                break
            continue
        if words and (named := _calls_by_name(view, hit, end, rules)):
            words, bracket = [], named
            continue
        if words and _VERB.fullmatch(bare) and low not in rules.titles and any(word[0][:1].isupper() for word in words):
            break
        if low in DAYS or (bare == low and low in rules.stops and not _office_goes_on(view, words, hit, end, rules)):
            if low in rules.addressee and (found := _ADDRESSEE.match(view, hit.end(), min(end, hit.end() + 80))):
                addressee = Span(*found.span(1))
            break
        if token.startswith("(") and words:
            bracket = max(bracket, view.find(")", hit.start(), hit.start() + _BRACKET) + 1)
            if view.startswith((".", ","), max(bracket, hit.end() - 1)):
                break
            continue
        if token.startswith('"') or (low == "dari" and _named(words, rules)):
            break  # "kata Bill Bishop dari Sinocism"
        words.append(hit)
        if _closes(token, bare) or (token.endswith(",") and not _name_waits(view, words, hit.end(), end, rules)):
            break
    if not words:
        return Clause(None, addressee, False)
    last = words[-1]
    glue = _GLUE.search(last[0])
    span = Span(
        words[0].start() + (len(words[0][0]) - len(words[0][0].lstrip(EDGES))),
        last.start() + (glue.start(1) if glue else len(last[0].rstrip(EDGES))),
    )
    first = words[0][0].strip(EDGES).lower()
    return Clause(span, addressee, first in rules.pronouns or span.cut(view).lower() in rules.pronouns)


# "seorang warga Kabul bernama Nama Orang", "dokter yang bekerja di sana, Nama Orang."
_CALLED = re.compile(r"(?:yang )?bernama (?:lengkap )?(?=[A-Z])")
_WHO_DOES = re.compile(
    r"yang [^.,;:\"()\n]{4,80}, (?P<name>[A-Z][a-z][\w'-]*(?: [A-Z][\w'-]+){1,3})(?=[.,(]| \(|\W*$| (?:kepada|dalam|saat|ketika|seperti)\b)"
)


def _calls_by_name(view: str, hit: re.Match[str], end: int, rules: Grammar) -> int | None:
    """Where the name of him begins whom the words so far only describe."""
    if hit[0] not in ("bernama", "yang"):
        return None
    if called := _CALLED.match(view, hit.start(), end):
        return called.end()
    does = _WHO_DOES.match(view, hit.start(), end)
    if does is None or any(
        word.lower() in rules.titles | DAYS | {*rules.institutions} for word in does["name"].split()
    ):
        return None
    return None if fold(does["name"]) in rules.places else does.start("name")


def _closes(token: str, bare: str) -> bool:
    """Whether a clause cannot go on after this word."""
    if token.endswith(('"', ";", ":", "!", "?", ")")) or _GLUE.search(token):
        return True
    return token.endswith(".") and len(bare) > 2 and bare.lower() not in _STOPPED and not _INITIALS.fullmatch(token)


def _office_goes_on(view: str, words: list[re.Match[str]], hit: re.Match[str], end: int, rules: Grammar) -> bool:
    """Whether a small word stands inside an office that still waits for its name: Deputi Penindakan dan Eksekusi."""
    if words and hit[0] in ("di", "dari") and words[0][0].split("-")[0].lower() in rules.collectives:
        return view[hit.end() : hit.end() + 2].strip()[:1].isupper()
    if words and hit[0] == "di" and not _named(words, rules):
        posted = _office(words, rules) and _posted(view, hit.end(), end, rules)
        return posted or _expert_at(view, words, hit.end(), end, rules)
    if hit[0].lower() not in _ABOUT or not words or not _office(words, rules):
        return False
    after = view[hit.end() : min(end, hit.end() + 30)].lstrip()
    return after[:1].isupper() and after.split(" ", 1)[0].strip(EDGES).lower() not in DAYS and not _named(words, rules)


def _expert_at(view: str, words: list[re.Match[str]], at: int, end: int, rules: Grammar) -> bool:
    """Whether the house of an expert follows, and after a comma who he is: "seorang profesor di Universitas X, Nama Orang"."""
    expert = words[0][0] in rules.experts or rules.articles.match(view, words[0].start())
    named = _HOUSE_AND_NAME.match(view, at, min(end, at + REACH)) if expert else None
    return (
        named is not None
        and all(word.lower() not in rules.titles | DAYS for word in (named["first"], named["last"]))
        and fold(f"{named['first']} {named['last']}") not in rules.places
    )


def _posted(view: str, at: int, end: int, rules: Grammar) -> bool:
    """Whether the place of an office follows, and then the name of its bearer: "Duta Besar Laos di Bangkok Khamphan Anlavan"."""
    words = view[at : min(end, at + 80)].split()[:4]
    for length in (1, 2):
        if fold(" ".join(words[:length])) in rules.places:
            name = words[length : length + 2]
            return len(name) == 2 and all(
                word[:1].isupper() and word.strip(EDGES).lower() not in rules.titles | DAYS for word in name
            )
    return False


def _name_waits(view: str, words: list[re.Match[str]], at: int, end: int, rules: Grammar) -> bool:
    """Whether the words up to a comma are an office, and what follows is the name of its bearer."""
    rest = view[at : min(end, at + 40)].lstrip()
    head = rest.split(" ", 1)[0].strip(EDGES)
    if listed := _LISTED.match(rest):
        return _office(words, rules) and (
            listed["comma"] is not None or rest.startswith("dan ") or not _named(words, rules)
        )
    if not head[:1].isupper() or head.lower() in DAYS or _REPORTS.match(rest) or _goes_on(view, at, end, rules):
        return False
    if head.lower() in rules.styles:  # "kata juru bicara militer Israel, Laksamana Muda Levan Orda"
        return not _named(words, rules) and (_office(words, rules) or words[0][0].islower())
    if _HOUSE.match(rest) and head.lower() in rules.institutions and _office(words, rules) and not _named(words, rules):
        return True  # "Deputi Protokol, Sekretariat Presiden, Rahmat Akbar"
    if head.lower() in rules.titles:
        return False
    if words[0][0].strip(EDGES).lower() in rules.kin and len(words) <= _OF_WHOM:
        return True  # "kata istri Tsikhanouski, Sviatlana Tsikhanouskaya"
    if rules.articles.match(view, words[0].start()) and _NAME.match(rest):
        return True  # "seorang profesor di Universitas X, Nama Orang"
    return _office(words, rules) or (head.lower() not in rules.institutions and _described(words, rules))


def _goes_on(view: str, at: int, end: int, rules: Grammar) -> bool:
    """Whether a name after a comma is the subject of what is told: "Menurut Menko, Raimondo menyambut baik"."""
    acts = _ACTS.match(view, at, end)
    return acts is not None and acts["verb"] not in rules.titles


def _described(words: list[re.Match[str]], rules: Grammar) -> bool:
    """Whether the words only say what somebody is, and perhaps where from: "pengungsi asal Gaza"."""
    capitals = [word[0].strip(EDGES) for word in words if not (word[0][:1].islower() or word[0].isdigit())]
    return not capitals or (words[0][0][:1].islower() and fold(" ".join(capitals)) in rules.places)


def _office(words: list[re.Match[str]], rules: Grammar) -> bool:
    return words[0][0].strip(EDGES).lower() in rules.titles


def _named(words: list[re.Match[str]], rules: Grammar) -> bool:
    """Whether two words in capitals that are no words of office stand at the end already."""
    tail = [word[0].strip(EDGES) for word in words[-2:]]
    return len(tail) == 2 and all(
        word[:1].isupper() and not word.isupper() and word.lower() not in rules.titles for word in tail
    )
