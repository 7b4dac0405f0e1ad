"""Where a list of parties ends though no "dan" closes it, and where it goes on after a time or a place of each member."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kronik.read.clause.scene import BODY, GROUP, INSTITUTION, PERSON, PLACE, SIGNS, STATE, Scene
from kronik.read.wordclasses import ACTS, AFTER, BEFORE, DONE, TALKS, WHILE, WILL

_AND_MORE = re.compile(
    r"\s*,?\s+(?:dan|serta)\s+(?:juga\s+)?(?:dengan\s+)?(?=[A-Z]|para\b|sejumlah\b|beberapa\b|seluruh\b|pejabat\b|delegasi\b|pemimpin\b)"
)
# "bertemu A, B, dan dijadwalkan kembali pada Jumat": the list is over, the sentence goes on.
_AND_THEN = re.compile(
    r",? (?:dan|serta|lalu|kemudian) (?:(?:juga|kemudian|lalu) )*(?:akan|bakal|dijadwalkan|diagendakan|direncanakan|telah|sempat|me[a-z]{4,}|ber[a-z]{3,}|kembali)\b"
)


# "menerima PM Lee beserta Ho Ching, PM Hun Sen, serta Raja Mswati": whom one of the list has with him.
COMPANION = re.compile(
    rf",? (?:beserta|bersama|didampingi(?: oleh)?|dan)(?: (?:sang|ibu|ny\.?|nyonya))? (?:(?:istri|suami|permaisuri)(?:nya)?(?: {PERSON})?|(?<=beserta ){PERSON})(?=,| (?:dan|serta)\b)"
)


def ends(scene: Scene, start: int) -> bool:
    """Whether a list ends in somebody whom no sign stands for ("..., B, dan pejabat lainnya"), or another verb follows."""
    return bool(_AND_MORE.match(scene.view, scene.at[start], scene.span.end) or _AND_THEN.match(scene.words, start))


# "Sejak invasi Rusia, Kishida dan Zelensky telah ...", "Di sela KTT G20, Abe dan Modi bertemu": the comma shuts the
# opening, and the subjects follow.
_AT_CLAUSE = r"(?:\A\W*|[-–—:;] |\bbahwa )"
_OPENS = re.compile(
    rf"{_AT_CLAUSE}(?:dalam|pada|(?:[\w-]+ ){{0,2}}(?:sejak|{AFTER}|{BEFORE}|{WHILE})|menyusul|pasca|akibat|di tengah|selama|sepanjang|terkait|dari|di|ke|meninggalkan)\b [^.;,\"]*$"
)
# "Setelah pembunuhan Haniyeh, Erdogan dan Sisi berbicara": so does one with a person, where those after it act.
_OPENS_WITH = re.compile(
    rf"{_AT_CLAUSE}(?:(?:(?:[\w-]+ ){{0,2}}(?:{AFTER}|{BEFORE}|{WHILE}|sejak) (?:[^\s.;,\"]+ )*?(?!antara\b|(?:{TALKS}|ktt)\b)[\w-]+ "
    rf"|(?:dalam|pada|menyusul|pasca|akibat|di|ke|atas|berkat|seperti|tidak seperti|berbeda dengan|selain|kata|ujar|menurut|terkait|soal|lewat|melalui|tanpa|menanggapi|untuk|bagi|oleh|karena"
    rf"|di(?:saksikan|mediasi|tengahi|fasilitasi|prakarsai|jembatani|dampingi|temani|iringi|tuanrumahi|pandu|undang)) (?:[^\s.;,\"]+ )*?(?<!antara )(?<!pertemuan )(?<!pembicaraan )))$"
)
_VERB = (
    rf"(?: (?:{WILL}|{DONE}|juga|kembali|masih|baru|hanya|langsung|segera|sedang|tengah|pun|sama-sama|terakhir|pada|hari|{SIGNS['T']}),?)*"
    rf" (?!di(?:dampingi|temani))(?:{ACTS})\b"
)
_ACT = re.compile(
    rf"{PERSON}(?: \([^()]*\))?(?:, (?:[\w-]+ ){{0,4}}?{PERSON})*,? (?:dan|serta) (?:[\w-]+ ){{0,4}}?{PERSON}(?: \([^()]*\))?,?{_VERB}"
)
# "Modi, yang tiba dari Tokyo, dan Albanese bertemu": what stands aside between two subjects at the head of a sentence.
_ASIDE = re.compile(
    rf"(?: \([^()]*\))?, (?:yang|didampingi|ditemani|disertai|bersama) [^;.\"]{{1,90}}?(?=, (?:dan|serta) (?:[\w-]+ ){{0,4}}?{PERSON}(?: \([^()]*\))?,?{_VERB})"
)
_HEAD = re.compile(r"\W*(?:[\w-]+ ){0,3}")


# "Paul Kagame dari Rwanda dan Felix Tshisekedi dari Kongo": each with his state.
_FROM = re.compile(rf" (?:dari|asal) {STATE}(?=,? (?:(?:dan|serta|maupun) )?(?:[\w-]+ ){{0,4}}?{PERSON})")


# "berbicara dengan A, perdana menteri B yang juga ketua ④, serta C pada Sabtu", "menelepon A, yang berada di B, serta C, Minggu":
# what else he heads, or where he is.
_OF_HIM = re.compile(
    rf"(?: {BODY}|, yang (?:didampingi|ditemani)(?: oleh)? (?:[\w-]+ ){{0,4}}?{PERSON}|, yang [^;.,:\"{PERSON}{STATE}]{{3,90}}?)(?=, (?:dan|serta) (?:[\w-]+ ){{0,4}}?{PERSON}(?: \([^()]*\))?(?:,? (?:pada|di|hari|lewat|melalui|untuk|guna) |,? {SIGNS['T']}|[.;]|$))"
)


def past_own(scene: Scene, position: int, at: int) -> int:
    """Where the list that begins at `position` goes on after what belongs to the member that ends at `at`.

    His state, the spouse with him, and what is told aside of the first subject of a sentence.
    """
    words = scene.words
    if words[at - 1] == PERSON and (home := _FROM.match(words, at)):
        at = home.end()
    if words[at - 1] == PERSON and (beside := COMPANION.match(words, at)):
        at = beside.end()
    if words[at - 1] == PERSON and (of_him := _OF_HIM.match(words, at)):
        at = of_him.end()
    aside = _aside_of(scene, position) if at == position + 1 else None
    return aside[1] if aside else at


def _aside_of(scene: Scene, first: int) -> tuple[int, int] | None:
    """What stands aside between the subject that opens a sentence and the next one: "Modi, yang tiba dari Tokyo, dan B bertemu"."""
    if not scene.words.startswith((", ", " ("), first + 1) or not _HEAD.fullmatch(scene.words, 0, first):
        return None
    hit = _ASIDE.match(scene.words, first + 1)
    return hit.span() if hit else None


def opens(scene: Scene, last: int, person: int) -> bool:
    """Whether a party ends the phrase that opens the sentence, and the person after its comma begins the main clause."""
    words = scene.words
    if words[person] != PERSON:
        return False
    if words[last] == PERSON:
        return _ACT.match(words, person) is not None and _OPENS_WITH.search(words, 0, last) is not None
    return words[last] in (STATE, BODY, GROUP, INSTITUTION) and _OPENS.search(words, 0, last) is not None


# "menelepon A; B juga terbang ke Doha": a clause of its own.
_ACTS = re.compile(rf" (?:(?:juga|sendiri|kemudian|lalu|{WILL}|{DONE}) )*(?:me|ber|ter|di)[a-z]{{4,}} ")


def parted(scene: Scene, first: int, pending: Sequence[int], end: int) -> bool:
    """Whether semicolons alone part the members, and none of them begins a clause of its own."""
    apart = scene.words[: pending[-1]].count(";", first) == len(pending)
    return apart and not _ACTS.match(scene.words, end)


PARTY = re.compile(SIGNS["N"])
# "bertemu Menhan A di Pentagon dan Menlu B.", "kepada A, di kantornya, serta B, di ...": each at his place.
_AT_HIS_PLACE = re.compile(
    rf"(?: \([^()]{{1,30}}\))?,? di (?:[\w'-]+ ){{0,4}}[{PLACE}{STATE}{SIGNS['I']}](?:, [{STATE}])?,? (?:dan|serta) (?:juga )?"
)
_THEN_SHUT = re.compile(rf"(?: \([^()]{{1,30}}\))?(?:[.;]|$|, di (?:[\w'-]+ ){{0,4}}[{PLACE}{STATE}{SIGNS['I']}])")


def at_his_place(scene: Scene, start: int, heads: re.Pattern[str]) -> re.Match[str] | None:
    """A further member of a list after the place of the one before."""
    lead = _AT_HIS_PLACE.match(scene.words, start)
    hit = heads.match(scene.words, lead.end()) if lead else None
    if hit is None or scene.words[hit.end() : hit.end() + 1] != PERSON:
        return None
    return hit if _THEN_SHUT.match(scene.words, hit.end() + 1) else None


# "menerima A pada pukul 19.00, B pada pukul 19.20, dan C": each with a time of his own.
_TIMED = re.compile(
    rf" pada (?:hari |pukul |jam )?{SIGNS['T']}(?: waktu setempat)?,?(?: (?:dan|serta|lalu|kemudian|disusul))? "
)
_SHUT = re.compile(
    rf"(?: \([^()]{{1,30}}\))?(?: pada (?:hari |pukul |jam )?{SIGNS['T']}(?!,? (?:\w+ )?(?:me|ber|ter|di)[a-z]{{4,}}\b)|\s*[.;]|\s*$)"
)


# "menemui A untuk membahas gandum, B untuk membahas gas, dan C untuk ...": each with a purpose of his own.
_FOR = r" (?:untuk|guna) (?:membahas|membicarakan|mendiskusikan|merundingkan) "
_PURPOSE = re.compile(rf"{_FOR}[^.;,\"{SIGNS['P']}]{{3,60}},(?: (?:dan|serta|lalu|kemudian))? ")
_WITH_PURPOSE = re.compile(rf"(?: \([^()]{{1,30}}\))?{_FOR}")

# "bertemu Xi empat kali, Moon tiga kali, dan Trump dua kali": each so many times.
_TIMES = r" (?:sebanyak )?(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|\d+) kali"
_COUNTED = re.compile(
    rf"(?: \([^()]{{1,30}}\))?{_TIMES}(?:,(?: (?:dan|serta|lalu|kemudian))?| (?:dan|serta)) (?:dengan )?"
)
_WITH_COUNT = re.compile(rf"(?: \([^()]{{1,30}}\))?(?:{_TIMES}|,? (?:pada|di|sejak)\b|\s*[.;]|\s*$)")


_EACH = ((_TIMED, _SHUT), (_PURPOSE, _WITH_PURPOSE), (_COUNTED, _WITH_COUNT))


def timed(scene: Scene, start: int, heads: re.Pattern[str]) -> re.Match[str] | None:
    """A further member of a list whose members have a time, a purpose or a count each."""
    leads = ((form.match(scene.words, start), shut) for form, shut in _EACH)
    lead, shut = next(((hit, shut) for hit, shut in leads if hit), (None, _SHUT))
    hit = heads.match(scene.words, lead.end()) if lead else None
    if hit is None or not PARTY.match(scene.words, hit.end()) or not shut.match(scene.words, hit.end() + 1):
        return None
    return hit


# "KTT NATO serta bertemu Erdogan": the body names the gathering.
OF_GATHERING = re.compile(
    r"\b(?:ktt|sidang(?: umum)?|forum|konferensi|pertemuan puncak|rapat)(?: (?:luar biasa|darurat|khusus|tahunan|ke-\d+))?\s+$"
    r"|\b(?:menghadiri|mengikuti|hadir (?:di|dalam|pada)) (?:[\w-]+ ){0,4}$"
)
