"""What stands between a speaker and his verb without a comma: "X yang didampingi sejumlah menteri mengatakan"."""

from __future__ import annotations

import re

_BESIDE = re.compile(
    r"(?<=[\w.'’)])(?:,? (?:dalam|pada) (?:sebuah |suatu |satu )?(?:wawancara|pernyataan|keterangan|pidato|konferensi pers|jumpa pers|unggahan|cuitan|kicauan|rapat|siaran)| (?:(?:yang |turut )?(?:didampingi|ditemani|disertai)|bersama|beserta|selaku|sebagai|lewat|melalui|atas nama|mewakili|di hadapan|di depan|di sela(?:-sela)?|alias"
    r"|yang (?:(?:juga|kini|akrab|biasa|kerap|lebih|tampak|baru) )*(?:menjabat|merangkap|menjadi|dikenal|disapa|dijuluki|mengenakan|memakai|memimpin|berasal|berusia|hadir|duduk|berdiri|berada|datang|tiba)))"
    r" [^,.;:\"()]{2,90}?\s*$"
)
_NAME = re.compile(r"[A-Z][\w'’.-]*\)?$")


def subject_end(view: str, start: int, end: int) -> int:
    """Where the speaker's name ends before a verb at `end`; `end` itself where nothing stands between."""
    for hit in _BESIDE.finditer(view, start, end):
        if _NAME.search(view, start, hit.start()):
            return hit.start()
    return end
