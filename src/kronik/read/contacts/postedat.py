"""At which state an ambassador is posted: whoever calls him in, he is called in there."""

from __future__ import annotations

import re

from kronik.model import Claim, Party
from kronik.read.clause.places import Place, place_at
from kronik.read.clause.scene import Scene
from kronik.read.clause.triggers import Trigger
from kronik.read.contacts.setting import Setting

_POST = re.compile(r" (?:di|untuk) (?=[A-Z])")


def posted_at(scene: Scene, trigger: Trigger, left: tuple[Claim[Party], ...], setting: Setting) -> Place | None:
    """ "Duta besar Swedia di Beijing dipanggil ke kementerian luar negeri", "Dubes Jerman untuk Turki dipanggil": the state by which he is."""
    if not left or not scene.words.startswith("dipanggil", trigger.start):
        return None
    hit = _POST.search(setting.view, left[0].spans[0].start, scene.at[trigger.start])
    post = place_at(setting.view, hit.end(), scene.at[trigger.start], setting.know) if hit else None
    return None if post is None or post.iso3 == left[0].value.state else post
