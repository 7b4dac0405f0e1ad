"""Of two namings in apposition, the one that is meant: the person named after a state, a group or whom he serves."""

from __future__ import annotations

import re

from kronik.model import Reference
from kronik.read.clause.officewords import HEADS
from kronik.read.clause.scene import GROUP, PERSON, SIGNS, STATE, Scene

IN_CAPITALS = re.compile(
    r"(?:(?:langsung|oleh|juga) )*(?:(?:[A-Z][\w'&./-]*|\([^()]{1,20}\)|dan|untuk|bidang|of|for|the|and),? +){1,9}"
)
_HONORIFIC = re.compile(
    rf"[ ]*(?:h\.? ?e\.?|yang mulia|dr\.?|prof\.?|jenderal|letjen|laksamana|sheikh|syekh|tuan|mr\.?|ms\.?|sir|dato\S*|tan sri)?[ ,]*(?={SIGNS['H']})"
)


# "pemimpin junta Myanmar, Jenderal Senior Min Aung Hlaing".
_BY_NAME = re.compile(rf",? (?:(?!dan\b|serta\b|dengan\b)[\w.-]+ ){{0,3}}(?={PERSON})")
# "Amerika Serikat Trade Representative (USTR) ①": the office stands after the state.
_OFFICE_AFTER = re.compile(rf" (?:[\w'&./-]+ |\([^()]{{1,20}}\) ){{1,5}}(?={SIGNS['H']})")


def person_of(scene: Scene, position: int) -> int:
    """The sign of the person whom the words name right after the state, group or patron at `position`, else `position`.

    "Wakil Ketua Dewan Keamanan Rusia H.E. Dmitry Medvedev", "pemimpin junta Myanmar, Jenderal Min Aung Hlaing".
    """
    if scene.words[position] == PERSON:
        newly = _new_holder(scene, position)
        return newly if newly != position else _aide(scene, position)
    if organ := _AT_ORGAN.match(scene.words, position + 1):
        return organ.end()
    named = scene.names.get(position)
    if named and named.reference is Reference.office:
        return _holder(scene, position)
    if scene.words[position] == GROUP and (hit := _NEXT_NAME.match(scene.words, position + 1)):
        return hit.end()  # "pemimpin biro politik Hamas Ismail Haniyeh"
    if scene.words[position] != STATE:
        return position
    hit = _HONORIFIC.match(scene.words, position + 1)
    if hit is None or hit.end() - position > 14:
        hit = _OFFICE_AFTER.match(scene.words, position + 1)
        if hit is None or not IN_CAPITALS.fullmatch(scene.view, scene.at[position + 1] + 1, scene.at[hit.end()]):
            return position
    if "," in scene.words[position : hit.end()] and _new_clause(scene, position, hit.end()):
        return position
    states = {party.state for party in scene.names[position].parties}
    persons = {party.state for party in scene.names[hit.end()].parties}
    return hit.end() if persons and persons <= states else position


# "Usai perundingan AS-China, Presiden Xi Jinping berpidato": the comma ends a phrase that tells of no office of his.
_SIDE = re.compile(
    rf"{HEADS}|\b(?:delegasi|rombongan|tim|utusan|wakil|perwakilan|tamu|mitra|rekan|kolega|timpalan|sejawat|pejabat|pemimpin|pihak|sekutu|sahabat|kubu)\b"
)
_PHRASE = 60  # code points before a state in which an office or a side is looked for


def _new_clause(scene: Scene, position: int, person: int) -> bool:
    """Whether the person after "state, " bears an office of his own and nobody is named before the comma."""
    named = scene.names[person]
    return named.phrase.start < named.span.start and not _SIDE.search(scene.words, max(0, position - _PHRASE), position)


# "Perwakilan Khusus Urusan Afghanistan di Kementerian Luar Negeri AS, Zalmay Khalilzad": the state is what he deals with.
_AT_ORGAN = re.compile(rf" (?:di|pada) [{SIGNS['I']}{SIGNS['B']}](?: {STATE})?(?: \([^()]{{1,12}}\))?,? (?={PERSON})")
# "bertemu dengan Perwakilan Khusus Urusan Korea Utara di Kementerian Luar Negeri AS, Stephen Biegun".
OFFICER = re.compile(
    rf" (?:(?:dengan|bersama) )?(?:(?!(?:yang|untuk|guna|agar|dalam|saat|usai|setelah|me\w+|ber\w+)\b)[\w'-]+ ){{1,8}}(?:di|pada) [{SIGNS['I']}{SIGNS['B']}](?: {STATE})?(?: \([^()]{{1,12}}\))?,? (?={PERSON})"
)
# "bertemu dengan rekan mereka dari Indonesia, A dan B", "mitra Australia mereka, A dan B": they are named after the state.
MATES = re.compile(
    rf" (?:(?:dengan|bersama) )?(?:(?:para|kedua|sejumlah) )?(?:mitra|rekan|kolega|timpalan|sejawat)(?:-\w+)?(?: {STATE})? mereka(?: {STATE})?(?: (?:dari|asal) {STATE})?,? (?={PERSON})"
)
# "bertemu dengan menlu yang ditunjuk junta, Wunna Maung Lwin,": between office and name stands how he came to it; or "kepala
# staf junta, Nama Orang,": an office that no list has.
DESCRIBED = re.compile(
    rf" (?:(?:dengan|bersama|oleh) )?(?:seorang |sang )?{HEADS}(?:(?: (?!yang\b)[\w-]+){{0,4}}? (?:yang|pilihan|tunjukan|angkatan|bentukan|versi) "
    rf"[^.;:,\"{PERSON}]{{2,60}}{PERSON}?|(?: (?!(?:yang|dan|serta|di|ke|dari|pada|itu|tersebut)\b|me\w{{4}}|ber\w{{4}})[a-z-]+){{1,4}}), (?={PERSON}(?:[,.]| (?:di|pada)\b))"
)
# "Shaibani, yang memimpin delegasi Suriah, bertemu ...": what the clause between the commas names is not the subject.
# "Tshisekedi, ketua Uni Afrika, menelepon ...", "Kushner, menantu Trump, menemui ...": nor what tells who he is.
ASIDE = re.compile(
    rf"{PERSON}(?: \([^()]{{1,30}}\))?, (?:yang (?:[^;.,\"{PERSON}]|, (?=dan\b)){{3,110}}"
    rf"|(?:(?:wakil|seorang|sang|mantan|juga) )?(?:ketua|menantu|utusan|penasihat|pejabat|diplomat|orang|tangan kanan|sekutu|putra|putri|anak|adik|kakak|tokoh|pendiri|arsitek|kepala|pemimpin|anggota|perunding|negosiator|juru runding|mediator)\b(?! (?:dan|serta)\b)[^;.,\"{SIGNS['N'][1:-1]}]{{0,60}})$"
)
# "penasihat Trump, Jared Kushner", "utusan Trump Steve Witkoff": the aide, not the one whose aide he is.
_AIDE = re.compile(
    r"\b(?:penasihat|utusan|asisten|ajudan|menantu|putra|putri|tangan kanan|orang kepercayaan|kepala staf|juru bicara|penerjemah)(?: (?:khusus|senior|dekat|utama|pribadi|politik|kepresidenan|sulung|bungsu|(?:presiden|perdana menteri|pm|kanselir)(?: (?!dan\b|serta\b)[\w()]+){0,3}|raja|emir|sultan|mantan|dari|bagi|mendiang))* $"
)
_NEXT_NAME = re.compile(rf" (?={PERSON})")
_NAMED_NEXT = re.compile(rf",? (?={PERSON})")
# "utusan Trump untuk Ukraina, Keith Kellogg"
_NAMED_AFTER_TASK = re.compile(
    rf" (?:untuk|urusan|bidang|di) (?:\w+ ){{0,2}}[{SIGNS['S']}{SIGNS['L']}\w ]{{1,30}}, (?={PERSON})"
)


def _aide(scene: Scene, position: int) -> int:
    hit = _NAMED_NEXT.match(scene.words, position + 1) or _NAMED_AFTER_TASK.match(scene.words, position + 1)
    referent = scene.names.get(position)
    if hit is None or referent is None:
        return position
    titled = scene.view[referent.phrase.start : referent.span.start].lower()
    return hit.end() if _AIDE.search(scene.words[max(0, position - 50) : position] + titled) else position


def _holder(scene: Scene, position: int) -> int:
    """Who bears an office that stands for its state or group because no table knows the holder."""
    hit = _BY_NAME.match(scene.words, position + 1)
    if hit is None:
        return position
    states = {party.state for party in scene.names[position].parties}
    persons = {party.state for party in scene.names[hit.end()].parties if party.state}
    return hit.end() if persons <= states else position


# "Menteri Luar Negeri Irak yang baru, Fouad Hussein,": whoever the register has, the article names him.
_NEW_HOLDER = re.compile(rf"(?: (?:yang )?(?:baru|sementara|terpilih))?, (?={PERSON},)")


def _new_holder(scene: Scene, position: int) -> int:
    """The person named right after an office of which only the day told who held it."""
    named = scene.names.get(position)
    hit = _NEW_HOLDER.match(scene.words, position + 1)
    if hit is None or named is None or named.reference is not Reference.office:
        return position
    states = {party.state for party in named.parties}
    persons = {party.state for party in scene.names[hit.end()].parties if party.state}
    return hit.end() if persons <= states or not named.parties else position


def bearer_of(scene: Scene, start: int, position: int) -> int | None:
    """ "dengan Kepala Departemen Internasional Partai Komunis China, Liu Jianchao": who holds the office named in capitals."""
    hit = _NAMED_NEXT.match(scene.words, position + 1)
    office = start + 1 < position and IN_CAPITALS.fullmatch(scene.view, scene.at[start + 1], scene.at[position])
    return hit.end() if hit and office else None
