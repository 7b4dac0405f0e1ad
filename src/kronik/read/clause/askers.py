"""Who asks, brings together or sends somebody to a contact, and whether that makes him a party of it."""

from __future__ import annotations

import re

from kronik.read.clause.scene import BODY, GROUP, PLACE, PLURAL, PRONOUN, SIGNS, SPEAKER, STATE, Scene
from kronik.read.clause.syntax import Syntax, subject

_ASKED = re.compile(
    r"\b(?:meminta|mengajak|mengundang|mendesak|menawari|menantang|menawarkan|mengizinkan)\s+(?:agar )?$"
)
# "Trump menolak tawaran Putin untuk bertemu": who makes the offer and who answers it.
_OFFER_OF = re.compile(
    r"\b(?:me(?:nolak|nampik|ngabaikan|nepis|nyambut|nyambut baik|nyetujui|nanggapi|nerima|respons)|menjawab)\s+(?:tawaran|ajakan|usul(?:an)?|permintaan|keinginan|undangan)(?: (?:dari|terbaru))?\s+$"
)
# "Abbas menolak permintaan dari Trump untuk berbicara": who asks stands after "dari".
_OFFER_FROM = re.compile(
    r" (?:\w+ ){0,2}?me(?:nolak|nampik|ngabaikan|nepis|nyambut|nyambut baik|nyetujui|nanggapi|nerima|respons)\s+(?:tawaran|ajakan|usul(?:an)?|permintaan|keinginan|undangan) dari (?:[\w-]+ ){0,3}?$"
)
_TO_DO = re.compile(
    r"(?:\s*\([^)]*\))?\s+(?:untuk|agar|supaya)?\s*(?:bisa |segera |mau |kembali |mengadakan |menggelar |melakukan )*$"
)


# "Saya menugaskan utusan khusus saya untuk menemui Putin": not he who sends him, and who goes has no name here.
_BY_ENVOY = re.compile(
    rf"\b(?:menugaskan|mengutus|memerintahkan|mengirim(?:kan)?|menunjuk|menginstruksikan|menugasi|tugaskan|utus|kirim) (?:[a-z-]+ ){{0,2}}(?:(?:utusan|menteri|menlu|tim|delegasi|penasihat|wakil|orang|pejabat|diplomat)\w*|{STATE})(?: [a-z-]+){{0,3}}?(?: ?[{PRONOUN}{SPEAKER}])?(?: ke (?:ibu kota )?[{PLACE}{STATE}])? (?:untuk|agar|guna) (?:\w+ )?$"
)


_PRESSES = re.compile(r"\b(?:meminta|mendesak)\s+(?:agar )?$")


def pressed(scene: Scene, position: int, asking: tuple[int, ...]) -> bool:
    """ "Trump dan Erdogan mendesak Putin berunding": not with the two of them."""
    several = len(asking) > 1 or scene.words[asking[0]] == PLURAL
    return several and _PRESSES.search(scene.words, 0, position) is not None


def asked_by(scene: Scene, position: int, start: int, grammar: Syntax, taken: frozenset[int]) -> tuple[int, ...]:
    """ "Korea Utara meminta AS untuk bertemu": whoever asks is the other side."""
    hit = _ASKED.search(scene.words[:position]) or _OFFER_OF.search(scene.words[:position])
    if hit is None or not _TO_DO.match(scene.words, position + 1, start):
        return ()
    return subject(scene, hit.start(), grammar, taken)


def _offered_by(scene: Scene, answers: int, start: int) -> tuple[int, ...]:
    """Whose offer the one at `answers` accepts or refuses."""
    for position in sorted(scene.names):
        if answers < position < start and _OFFER_FROM.fullmatch(scene.words, answers + 1, position):
            return (position,) if _TO_DO.match(scene.words, position + 1, start) else ()
    return ()


_HIS_WISH = re.compile(  # "menolak permintaan Macron untuk mengunjungi Israel": he who asks would travel
    r"undangan|permintaan|permohonan|keinginan|rencana|niat"
)


def answers(scene: Scene, left: tuple[int, ...], start: int, grammar: Syntax, taken: frozenset[int]) -> tuple[int, ...]:
    """ "Xi menerima tawaran Kim untuk mengunjungi Pyongyang": whoever answers the offer would travel."""
    hit = _OFFER_OF.search(scene.words, 0, left[0]) if len(left) == 1 else None
    if hit is None or _HIS_WISH.search(hit[0]) or not _TO_DO.match(scene.words, left[0] + 1, start):
        return ()
    return subject(scene, hit.start(), grammar, taken)


_ASKS = re.compile(
    rf"\b(?:meminta|mengajak|mengundang|menawari|menantang) (?:agar |kepada )?(?:[a-z]+ )?(?P<whom>[{STATE}{GROUP}{BODY}])"
)


def asked_for(scene: Scene, asking: int, start: int) -> tuple[int, ...]:
    """ "Korea Utara meminta AS untuk bertemu": a state that is asked is the other side, though the asker is the subject; or whose offer he answers."""
    if offer := _offered_by(scene, asking, start):
        return offer
    hit = _ASKS.search(scene.words, asking, start)
    return (hit.start("whom"),) if hit and _TO_DO.match(scene.words, hit.end(), start) else ()


_URGES = re.compile(r"\b(?:mendesak|meminta|mendorong)\s+(?:agar )?$")


def urged(scene: Scene, position: int, asking: tuple[int, ...]) -> bool:
    """ "Trump menelepon A dan B, mendesak keduanya bertemu": the two of them, without him."""
    if scene.words[position] != PLURAL or not _URGES.search(scene.words, 0, position):
        return False
    both = {party.actor for party in scene.names[position].parties}
    return len(both) > 1 and not any(party.actor in both for at in asking for party in scene.names[at].parties)


_URGED_STATE = re.compile(
    rf",?[^.;,\"]{{0,40}}\b(?:mendesak|meminta|mendorong|membujuk|menekan|menyerukan|mengimbau) (?:kepada |agar |supaya |para pihak |pemerintah )*"
    rf"(?P<whom>[{STATE}{GROUP}{BODY}{PLACE}])(?:,? (?:dan|serta) (?P<other>[{STATE}{GROUP}{BODY}{PLACE}]))?"
    r" (?:(?!(?:dengan|di|ke|yang|setelah|usai)\b)[\w-]+ ){0,5}"
)


def or_state_urged(scene: Scene, left: tuple[int, ...], right: tuple[int, ...], start: int) -> tuple[int, ...]:
    """ "Macron mendesak China berbicara dengan Zelensky": China would, not he; nor those who together urge others to talk."""
    several = len(left) > 1 or bool(left) and scene.words[left[0]] == PLURAL
    if not left or (several and right) or not (several or right):
        return left
    hit = _URGED_STATE.fullmatch(scene.words, left[-1] + 1, start)
    if hit is None:
        return left
    if right:
        return (hit.start("whom"),)
    return (hit.start("whom"), hit.start("other")) if hit["other"] else ()


_BRINGS = re.compile(r"\b(?:mengajak|mengundang)\b[^.;\"]{0,70}$")


def brought_together(
    scene: Scene, left: tuple[int, ...], start: int, grammar: Syntax, taken: frozenset[int]
) -> tuple[int, ...]:
    """ "Trump mengajak A dan B untuk duduk satu meja": he sits there too."""
    hit = _BRINGS.search(scene.words, 0, left[0])
    if hit is None or not _TO_DO.match(scene.words, left[-1] + 1 + scene.words.startswith(",", left[-1] + 1), start):
        return ()
    return subject(scene, hit.start(), grammar, taken)


# "Jokowi menugaskan Retno menjadwal ulang pertemuan dengan Turnbull": it is Jokowi's meeting.
_ARRANGES = re.compile(
    rf"\b(?:menugaskan|tugaskan|menugasi|memerintahkan|perintahkan|menginstruksikan|meminta|minta) (?:kepada )?(?P<whom>{SIGNS['H']}) (?:untuk |agar )?(?:segera )?"
    r"(?:(?:men)?jadwal(?:kan)?(?: ulang| kembali)?|(?:meng)?atur(?: ulang| kembali)?|mengagendakan|menyiapkan|mempersiapkan)(?: ulang| kembali)? $"
)


def arranged_for(scene: Scene, left: tuple[int, ...], start: int, grammar: Syntax) -> tuple[int, ...]:
    """Who has somebody else arrange a meeting: it is his own."""
    hit = _ARRANGES.search(scene.words, 0, start)
    return subject(scene, hit.start(), grammar, frozenset()) if hit and left == (hit.start("whom"),) else ()


def by_envoy(scene: Scene, start: int) -> int | None:
    """Where the word stands by which somebody is sent to do what the word at `start` says; None where nobody is."""
    hit = _BY_ENVOY.search(scene.words, 0, start)
    return hit.start() if hit else None
