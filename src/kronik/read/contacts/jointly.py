"""What two did together on a day, and their talks in the next sentence: "A dan B menyepakati gencatan senjata, Kamis. Keduanya berunding ..."."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kronik.model import Claim, Status, TimeExpression
from kronik.read.clause.scene import PERSON, PLURAL
from kronik.read.contacts.draft import Draft
from kronik.read.contacts.seriesdays import only_day
from kronik.read.contacts.setting import Setting

# They are the subject, and what they did is of no other time.
_BOTH = re.compile(
    rf"[\s\"'(]*{PLURAL} (?!(?:akan|bakal|pernah|sebelumnya|terakhir|kerap|sering|selalu|juga|kembali|lagi|dijadwalkan|sedianya|semula|dulu)\b)"
)
_TOGETHER = re.compile(
    rf"[\s\"'(]*(?:[\w-]+ ){{0,8}}?{PERSON}(?: \([^()]*\))?,? (?:dan|serta) (?:[\w-]+ ){{0,8}}?{PERSON}(?: \([^()]*\))? (?!(?:pernah|sebelumnya|akan|bakal|dijadwalkan|pada)\b)"
)


def on_joint_day(draft: Draft, told: Sequence[Draft], setting: Setting) -> Claim[TimeExpression] | None:
    """The one day of the sentence before, whose joint subject the two are; None where it is not told so.

    Where that sentence tells of a contact of theirs (`told`), it may be this very one, and has its day already.
    """
    if draft.family != "talks" or draft.status.value is not Status.happened or not draft.scene:
        return None
    if any(one.scene == draft.scene - 1 and one.actors == draft.actors for one in told):
        return None
    before = setting.scenes[draft.scene - 1]
    joint = _TOGETHER.match(before.words)
    if joint is None or not _BOTH.match(setting.scenes[draft.scene].words) or not draft.actors <= before.actors:
        return None
    return only_day(before, setting)
