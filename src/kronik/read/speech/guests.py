"""Who goes on after he was received: "Emir menjamu sang jenderal di Doha. Ia juga terbang ke Asmara" is not the host."""

from __future__ import annotations

import re

from kronik.model import Party, Span
from kronik.read.names.story import Story, persons
from kronik.read.wordclasses import DONE, WILL

_BACK = 2  # sentences
_HOSTS = re.compile(
    rf"(?: \([^)]*\))?,? (?:yang )?(?:(?:{WILL}|{DONE}|juga|langsung|turut|pun|kemudian|lalu) )*"
    r"(?:menjamu|menerima|menyambut)(?: (?:langsung|kunjungan|kedatangan|hangat))*[ ]"
)
_TRAVELS = re.compile(
    rf" (?:(?:juga|kemudian|lalu|lantas|selanjutnya|setelah itu|kembali|langsung|{WILL}|{DONE}) )*"
    r"(?:terbang|bertolak|berangkat|melanjutkan|meneruskan|mengunjungi|berkunjung|singgah|menuju|tiba|mendarat|pulang|meninggalkan"
    r"|(?:melakukan|mengadakan|menjalani) (?:perjalanan|kunjungan|lawatan)|melawat|bertandang|menyambangi|mendatangi|dijamu|diterima|disambut)\b"
)
_STOPS = re.compile(
    r"(?:perhentian|pemberhentian|persinggahan|tujuan|lawatan|kunjungan|perjalanan)[ ]?(?:terakhir|pertama|berikutnya|kedua|selanjutnya)?\Z",
    re.IGNORECASE,
)
_RECEIVES = re.compile(r"(?:menerima|menjamu|menyambut|menjemput|menemui)\Z")


def guest(story: Story, word: Span, kind: str) -> Party | None:
    """The guest of a host told of just before, where what the word goes with is a journey or another host's welcome."""
    if kind == "subject":
        moves = _TRAVELS.match(story.view, word.end)
    else:
        before = {"owned": _STOPS, "object": _RECEIVES}.get(kind)
        moves = before.search(story.view, max(0, word.start - 40), word.start) if before else None
    if moves is None:
        return None
    here = story.sentence(word.start)
    named = {party.actor for _, party in persons(story.between(story.span(here).start, word.start))}
    if kind == "object" and len(named) > 1:
        return None  # "A mengatakan C akan menjamunya": him who says so
    for number in range(here - 1, max(-1, here - 1 - _BACK), -1):
        span = story.span(number)
        told = list(persons(story.between(span.start, span.end)))
        for (host, _), (name, party) in zip(told, told[1:], strict=False):
            verb = _HOSTS.match(story.view, host.phrase.end)
            if verb and verb.end() == name.phrase.start:
                return party
        if told and kind != "object":
            return None
    return None
