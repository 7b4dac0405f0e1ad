"""What came as the answer to a journalist's question: "ditanya apakah akan bertemu Xi, Takaichi menjawab belum ada rencana"."""

from __future__ import annotations

import re

from kronik.model import Status
from kronik.read.clause.cuescope import Found
from kronik.read.clause.scene import Scene
from kronik.read.clause.triggers import Trigger
from kronik.read.wordclasses import SAY

# The reply after the question, in the same sentence, or the quotation that opens the sentence.
_REPLIES = re.compile(
    rf"[^.;\"]{{0,90}}?(?:,|\bdan\b) (?:[^.;,\"]{{0,40}} )?(?:menjawab|membalas|{SAY}|bilang|hanya menjawab)(?:,| bahwa|:)? ?\"?(?P<said>[^.;]{{3,90}})"
)
_QUOTED_FIRST = re.compile(r"\W*\"(?P<said>[^\"]{2,200}?),?\" (?:kata|ujar|ucap|jawab|tutur|tegas|ungkap|jelas)\b")
_NO = re.compile(
    r"(?:saya (?:rasa|kira|pikir) )?(?:(?:untuk|saat|sampai) (?:saat ini|ini|sekarang),? )?(?:dirinya |pihaknya |ia |dia )?"
    r"(?P<no>tidak(?! (?:tahu|menutup|menolak|keberatan|mengesampingkan|bisa|ingin|mau|dapat) ?)|tidak akan|tak akan|(?:belum|tidak|tak) (?:ada|punya|memiliki) (?:rencana|jadwal|agenda|niat)|belum(?=[,.]|$| saatnya| waktunya| berencana| dijadwalkan| direncanakan))\b"
)
_YES = re.compile(
    r"(?:saya (?:rasa|kira|pikir) )?(?:dirinya |ia |dia |\W)?(?P<yes>mungkin|bisa (?:saja|jadi)|boleh saja|ya\b|iya|tentu|siap|bersedia|terbuka|ingin|mau\b|dengan senang hati|mengapa tidak|kenapa tidak|(?:tidak|tak) (?:menutup|menolak|keberatan|mengesampingkan))"
)

_NOT_YET = re.compile(r"belum,? (?:tetapi|tapi|namun) [^.;\"]{0,40}?\b(?P<will>akan|segera)\b")


def answered(scene: Scene, trigger: Trigger) -> Found | None:
    """The status that the answer gives to what was asked about; None where there is no answer that settles it."""
    hit = _REPLIES.match(scene.words, trigger.end) or _QUOTED_FIRST.match(scene.words, 0, trigger.start)
    if hit is None:
        return None
    start, said = hit.start("said"), hit["said"]
    if yet := _NOT_YET.match(said):
        return Status.planned, (start + yet.start("will"), start + yet.end("will")), yet["will"]
    if no := _NO.match(said):
        return Status.denied, (start + no.start("no"), start + no.end("no")), no["no"]
    if yes := _YES.match(said):
        return Status.proposed, (start + yes.start("yes"), start + yes.end("yes")), yes["yes"]
    return None
