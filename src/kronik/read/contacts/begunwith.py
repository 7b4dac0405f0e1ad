"""A meeting with which talks or a visit told of just before began or went on: on the same day.

"AS dan Iran berunding pada Jumat. Proses itu diawali dengan pertemuan A dan B, kemudian dilanjutkan dengan pertemuan B dan C".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kronik.model import Claim, Grain, Status, TimeExpression
from kronik.read.clause.scene import SIGNS
from kronik.read.contacts.draft import Draft
from kronik.read.contacts.setting import Setting
from kronik.read.wordclasses import TALKS

_BACK = 2  # sentences
_OPENED = re.compile(
    rf"\W*(?:proses |rangkaian |agenda |jalannya )?(?:{TALKS}|proses|putaran|sesi|kunjungan|lawatan)(?:nya)?"
    rf"(?: (?:itu|tersebut|ini|kenegaraan|kerja|resmi|damai|tidak langsung|bilateral|sendiri|ke|di)| {SIGNS['H']}| ?{SIGNS['L']}| ?{SIGNS['S']}){{0,4}}"
    r"(?: kemudian| lalu)? (?:diawali|dimulai|dibuka|dilanjutkan)(?: dengan| oleh)\b(?! kata| pidato| sambutan)"
)


def begun_with(draft: Draft, told: Sequence[Draft], setting: Setting) -> Claim[TimeExpression] | None:
    """The one day of the talks or the visit told last before, where this draft is said to be their beginning."""
    scene = setting.scenes[draft.scene]
    if draft.family != "talks" or draft.status.value is not Status.happened or draft.when is not None:
        return None
    opened = _OPENED.match(scene.words)
    if opened is None or scene.place(draft.trigger.start) < opened.end():
        return None
    for known in reversed(told):
        if known.scene == draft.scene:
            continue
        if draft.scene - known.scene > _BACK or known.family not in ("talks", "visit"):
            return None
        held = known.status.value is Status.happened and known.when is not None
        return known.when if held and known.when and known.when.value.grain is Grain.day else None
    return None
