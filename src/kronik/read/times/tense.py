"""Which way the words around a time point: to what has been, or to what is ahead."""

from __future__ import annotations

import re

from kronik.model import Span
from kronik.read.times.grammar import Grammar
from kronik.read.wordclasses import BEFORE, WILL
from kronik.text import small

_AHEAD = 28  # and how far right
# "Menjelang KTT itu, Blinken menelepon Wang hari Jumat": what was told of before has been held.
_EVE = re.compile(rf"\W*(?:{BEFORE})\b[^.;,\"]{{0,50}} (?:itu|tersebut|ini),")
# "akan menyinggung isu itu saat bertemu B, Kamis": the occasion is as far ahead as what is to be done at it
_THEREIN = re.compile(r"[^.;,\"]*\bsaat \w+")
_EVE_OF = re.compile(r"\b(?:menjelang|jelang|hingga|sampai)\b")
# "menelepon Trump pada Selasa untuk membahas rencana itu": what was talked about lies ahead.
_ITS_AIM = re.compile(r"\b(?:untuk|guna) (?:me|ber)\w+")
_JOINED = re.compile(
    rf", (?:sedangkan|sementara(?! itu\b)) |,? (?:dan|lalu|kemudian|serta|namun|tetapi|{BEFORE}) (?:bahwa )?(?:(?:keduanya|mereka|ia|dia|dirinya|kedua \w+) )?(?:{WILL}|me|ber|ke)"
)
_OPENS_MAIN = re.compile(r", (?:pada )?(?:hari )?$")
# "Pada Minggu, Tamim, meski sempat ragu, akan menerima ...": the modal of the main clause, whatever parts it from its subject.
_OPENS = re.compile(r"\W*(?:(?:namun|sementara itu|lalu|kemudian|sebelumnya|adapun),? )?(?:pada )?(?:hari )?")
_WILL_YET = re.compile(
    r",? (?:(?!yang (?:akan|bakal)\b|(?:telah|sudah|lalu)\b|(?:me(?!nteri|nurut)[mnlrwy]|ber(?!sama))[a-z]{3,})[^ .;\"]+ ){1,12}"
    rf"(?:(?:yang|,) [^.;,\"]{{3,60}} |(?<=,) [^.;,\"]{{3,60}}, |(?:bersama|didampingi|sebagai|selaku|untuk|di|pada|lewat|atas) [^.;,\"]{{3,40}} )?(?:{WILL})\b"
)
# "Hari Kamis, giliran Presiden Yoon yang akan menjamunya"
# "Kunjungannya ke Jepang Kamis dibatalkan", "Kamis giliran B yang akan datang"
_TURN_OF = re.compile(
    rf",? giliran [^.;,\"]{{3,70}} yang (?:{WILL})\b|,? (?:akhirnya |terpaksa )?(?:dibatalkan|batal|ditunda|urung)\b"
)
# "Presiden A, yang berencana menaikkan tarif, bertemu B pada Senin", "Meski berjanji akan mundur, A menerima B, Senin":
# what is ahead in a clause beside the main one says nothing of the day of the latter.
_ASIDE = re.compile(
    r", yang (?!(?:akan|bakal|hendak)? ?(?:di|ber)(?:gelar|langsung|adakan))[^.;,\"]{3,90}(?=, (?:me|ber|di[a-z]|tiba)[a-z]{2,})"
    r"|(?:\A|(?<=[.\"-] )|(?<=\n))(?:meski|walau|kendati|di tengah|karena|akibat|(?:[\w-]+ ){0,2}(?:setelah|usai|seusai))\w*\b[^.;,\"]{3,110}(?=, )"
)
LAST = -2  # "sejak KTT pada Februari", "pertemuan terakhir mereka terjadi pada September": past beyond doubt
_REACH = 160  # how far left of an expression, in code points, a cue of future or past may stand
# "Prabowo yang tiba di Moskow pada Senin malam dijadwalkan ...": what is ahead is said of the main clause.
_WHO_CAME = re.compile(
    r"\b(?:yang (?:baru |baru saja |juga )?(?:datang|bertolak|berangkat|berkunjung|bertandang|bertemu|menemui|mengunjungi|menginap|bermalam)|tiba|mendarat)\b"
    r"[^.;\"]{0,60}?,? (?:pada )?(?:hari )?$"
)
_AIM = re.compile(
    r"\b(?:(?:untuk|guna) (?:me|ber)\w+|melanjutkan (?:perjalanan|lawatan|kunjungan)\w*|bertolak|terbang|berangkat"
    r"|batal|urung|(?:tidak|tak) jadi|(?:mem|di)batalkan)\b[^.;\"]{0,110}$"  # what is called off was to be tomorrow
)
# "Pada Jumat Presiden Rusia Vladimir Putin akan menerima ...": a long name stands between the day and the cue.
_SUBJECT = re.compile(rf",? (?:(?:[A-Z][\w.'-]*|dan|bin|al|\([A-Z][\w ]*\)),? ){{1,12}}(?:juga |kembali )?(?:{WILL})\b")
_ONCE_DONE = re.compile(r"\b(?:setelah|usai|seusai)\Z")
_FORMERLY = re.compile(
    r"\b(?:[Ss]edianya|[Ss]emula|[Tt]adinya|[Aa]walnya|[Ss]eharusnya|[Ss]emestinya|[Ss]ejatinya|[Ss]ebenarnya)\b[^.;\"]*$"
)
_FELL_THROUGH = re.compile(
    r"(?: (?:lalu|itu|tersebut|akhirnya|juga))* (?:batal|urung|gagal|kandas|tidak (?:jadi|terwujud|terlaksana))\b"
)


def aimed(view: str, sentence: Span, span: Span) -> bool:
    """Whether it is the time of what somebody goes for ("terbang ke B untuk bertemu C, Rabu") or that opens a clause with "akan"."""
    aim = _AIM.search(view, sentence.start, span.start) or _SUBJECT.match(view, span.end, sentence.end)
    return aim is not None


def formerly(view: str, sentence: Span, span: Span) -> bool:
    """Whether it is the time of what was meant once ("sedianya", "semula", "rencana pertemuan pada Desember batal")."""
    return (
        _FORMERLY.search(view, sentence.start, span.start) is not None
        or _FELL_THROUGH.match(view, span.end, sentence.end) is not None
    )


# "Misri menemui Muttaqi di Dubai pada Januari", told in October: a bare verb of a named subject tells what was done.
_DID = re.compile(
    r"\b[A-Z][\w.'-]*(?: \([^()]*\))?(?: (?:juga|sendiri|pun|\w+ kali|kembali|lebih dulu|terlebih dahulu|kemudian|lalu|lantas|baru))*"
    r" (?:bertemu|menemui|ditemui|berkunjung|mengunjungi|melawat|datang|mendatangi|menyambangi|bertandang|tiba|mendarat|bersua|berjumpa|menjamu|dijamu|menerima|diterima|menelepon|berbicara)\b[^.;\"]{0,70}$"
    r"|\b[A-Z][\w.'-]*(?: \([^()]*\))? (?:juga|sendiri|pun|kemudian|lalu|lantas) (?:terbang|bertolak|pergi|berangkat|singgah)\b[^.;\"]{0,70}$"
)


# "Kunjungan terakhirnya terjadi pada 2019. Scholz lebih dulu datang pada November", "... sedianya pada Februari".
_ANEW = re.compile(r"\b(?:lebih dulu|terlebih dahulu|lebih dahulu|sedianya|semula|awalnya|baru-baru ini)\b[^.;\"]*$")


def of_another_act(view: str, sentence: Span, span: Span) -> bool:
    """Whether what is told is another act than that of the sentence before: somebody was there first, or it was meant for then."""
    return _ANEW.search(view, sentence.start, span.start) is not None


def done_then(view: str, sentence: Span, span: Span) -> bool:
    """Whether a bare verb of a named subject, with nothing that points ahead, governs a month named alone or a date without its weekday."""
    return _DID.search(view, sentence.start, span.start) is not None


# "Ia akan bertemu Lula pada Rabu. Ia kemudian bertolak ke Buenos Aires pada Jumat": as far ahead as what was told before.
_THEN = re.compile(r"\b(?:kemudian|lalu|selanjutnya|setelah itu|usai itu|dari sana)\b(?! (?:pada )?$)[^.;\"]*$")
_NEXT_STEP = re.compile(
    r"\W*(?:Selanjutnya|Kemudian|Lalu|Setelah itu|Berikutnya|Usai itu|Adapun|Sedangkan),? (?:pada )?(?:hari )?"
)
_BEFORE_IT = 240  # code points of what stands before the sentence


def goes_on_ahead(view: str, sentence: Span, span: Span, rules: Grammar) -> bool:
    """Whether a weekday is of a next step, told after one that lies ahead."""
    then = _THEN.search(view, sentence.start, span.start) or _NEXT_STEP.fullmatch(view, sentence.start, span.start)
    if then is None:
        return False
    before = small(view[max(0, sentence.start - _BEFORE_IT) : sentence.start].rstrip(' ."'))
    last = before.rpartition(". ")[2]
    return rules.future.search(last) is not None and rules.past.search(last) is None


# "bertolak ke Dhaka pada Selasa (5/9) besok": the expression itself says it.
_TO_COME = re.compile(r"\) ?(?:besok|esok|lusa|nanti|mendatang|depan)(?: (?:pagi|siang|sore|petang|malam))?$")


# "Trump pada Senin menawarkan pertemuan": that is when he offered it.
_DONE_THAT_DAY = re.compile(r"me(?:nawarkan|ngusulkan|ngundang|njadwalkan|ngagendakan|rencanakan|mpertimbangkan)")


# "telah menerima undangan A untuk berkunjung pada Oktober": the visit is ahead, whenever he was asked.
_ASKED_TO_COME = re.compile(
    r"\b(?:menerima|mendapat(?:kan)?|menyambut(?: baik)?|menyetujui|menyampaikan|memberi(?:kan)?|mengirim(?:kan)?|melayangkan) (?:[\w-]+ )?undangan\b"
    r"[^.;,\"]{0,90} untuk (?:kembali )?(?:me|ber|datang|hadir)\w*[^.;,\"]{0,60}$"
)


def _cue_ahead(view: str, start: int, end: int, rules: Grammar) -> re.Match[str] | None:
    return next((hit for hit in rules.future.finditer(view, start, end) if not _DONE_THAT_DAY.match(hit[0])), None)


def _last_future(view: str, sentence: Span, start: int, end: int, rules: Grammar) -> int:
    """Where the last cue of the future before an expression ends; -1 if there is none or it stands in a clause aside."""
    if _ASKED_TO_COME.search(view, start, end):
        return end
    future = max((hit.end() for hit in rules.future.finditer(view, start, end)), default=-1)
    if future < 0:
        return -1
    aside = any(hit.start() < future <= hit.end() for hit in _ASIDE.finditer(view, sentence.start, end))
    return -1 if aside else future


def tense_of(view: str, sentence: Span, span: Span, rules: Grammar) -> int:
    """Which way the nearest cue points: those to the left first, then one just to the right."""
    view = small(view)
    if _TO_COME.search(view, span.start, span.end):
        return 1
    start = max(sentence.start, span.start - _REACH)
    future = _last_future(view, sentence, start, span.start, rules)
    past = max((hit.end() for hit in rules.past.finditer(view, start, span.start)), default=-1)
    if past > future >= 0 and _THEREIN.fullmatch(view, future, past):
        past = -1
    eve = _EVE.match(view, sentence.start) if future >= 0 else None
    if eve and future < eve.end():
        future = -1
    if past > future and _OPENS_MAIN.search(view, start, span.start):
        ahead = _cue_ahead(view, span.end, min(sentence.end, span.end + _AHEAD), rules)
        if ahead and not _JOINED.search(view, span.end, ahead.start()):
            return 1  # "Setelah menyelesaikan kunjungan itu, pada Jumat ia akan terbang"
    if 0 <= future < past and _ONCE_DONE.search(view, start, past):
        return 0  # "akan ke Seoul pada Mei setelah mengunjungi Hanoi pada April": ahead or not, the nearest April
    if future != past:
        return (
            1
            if future > past
            else LAST
            if view.endswith(("terakhir", "sejak", "sebelumnya", "pernah"), start, past)
            else -1
        )
    if _WHO_CAME.search(view, start, span.start):
        return 0
    end = min(sentence.end, span.end + _AHEAD)
    if joined := _JOINED.search(view, span.end, end):
        end = joined.start()  # "bertemu Tinubu pada Selasa, dan dijadwalkan pergi": said of the journey
    if eve_of := _EVE_OF.search(view, span.end, end) or _ITS_AIM.search(view, span.end, end):
        end = eve_of.start()  # "tiba pada Rabu, menjelang KTT": the summit lies ahead, the day need not
    ahead, back = _cue_ahead(view, span.end, end, rules), rules.past.search(view, span.end, end)
    if ahead and not (back and back.start() < ahead.start()):
        return 1
    if _TURN_OF.match(view, span.end, sentence.end):
        return 1
    if _OPENS.fullmatch(view, sentence.start, span.start) and _WILL_YET.match(view, span.end, sentence.end):
        return 1
    return -1 if back else 0
