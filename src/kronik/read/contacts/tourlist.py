"""The countries of a tour where its number comes first: "melawat ke lima negara. Dimulai ke A, B, dan terakhir C"."""

from __future__ import annotations

import re

from kronik.read.clause.scene import GROUP, PLACE, SIGNS, STATE, TIME, Scene
from kronik.read.clause.triggers import Trigger
from kronik.read.contacts.setting import Setting
from kronik.read.wordclasses import NUMBER

_COUNTED = rf"(?:sejumlah|beberapa|{NUMBER}|\d{{1,2}}) (?:negara|ibu ?kota)\b"
_HOLDS = r"(?:mencakup|meliputi|menyasar)"
_SEVERAL = re.compile(
    rf"(?:nya)?(?: [\w-]+){{0,3}}? (?:(?:ke|di) (?:{_COUNTED}|negara-negara\b|{GROUP}|(?:kawasan )?(?:asia|eropa|afrika|amerika|timur tengah|teluk|pasifik)\b)|yang (?:(?:juga|akan) )*{_HOLDS}\b)"
)
# "menyambangi enam negara", "kunjungan X yang berlangsung sejak 1 Juli itu mencakup empat negara".
_VISITS_SEVERAL = re.compile(
    rf"(?<=unjungi)(?: [\w-]+)? {_COUNTED}|(?<=ambangi)(?: [\w-]+)? {_COUNTED}|[^.;:\"]{{0,90}} {_HOLDS} {_COUNTED}"
)
# "ada enam negara yang disambangi X": the countries before the verb.
_SEVERAL_THAT = re.compile(rf"\b{_COUNTED}[^.;,\"]{{0,30}}? (?:yang )?(?:(?:telah|sudah|akan|juga) )*$")
# "dimulai dari A", "Kelimanya adalah A, B", "Negara-negara tersebut yaitu A", "Kelima negara itu A, B, dan C".
_NAMED = re.compile(
    rf"(?:(?:lawatan|kunjungan|perjalanan|tur)(?:nya)?(?: \w+){{0,2}} )?(?:(?:di|ber)?mulai|diawali|bermula|berawal)(?:nya)?(?: (?:{TIME}|pada|hari|lawatan|kunjungan))*,? (?:dari|ke|di|dengan(?: \w+){{0,2}}?) (?={STATE})"
    rf"|(?:ke(?:{NUMBER})nya|(?:\w+ )?negara(?:-negara)? (?:itu|ini|tersebut|tujuan\w*(?: (?:itu|ini|tersebut))?|yang (?:(?:akan|bakal|dijadwalkan|hendak) )*di(?:kunjungi|sambangi|datangi|singgahi|tuju)(?:nya)?(?: {SIGNS['H']})?)|\A\W*(?:di antaranya|antara lain))"
    rf"(?:(?: \w+)?(?:,? (?:adalah|yaitu|yakni|ialah|meliputi|mencakup|antara lain|di antaranya|termasuk))+:? | ?: ?| (?:masing-masing )?)(?={STATE})"
    rf"|{_HOLDS}(?: (?:persinggahan|pemberhentian|singgah) di)? (?={STATE})"
    rf"|{_HOLDS} {_COUNTED}(?: [\w-]+){{0,2}}(?::|,? (?:yakni|yaitu|antara lain|di antaranya))+ (?={STATE})"
)
_NEXT = re.compile(
    rf"(?: \([^()]{{1,40}}\))?(?:,? (?:pada )?{TIME})?(?:,|(?:,? (?:dan|serta|lalu|kemudian|hingga|sampai|terakhir|lanjut|dilanjutkan|berlanjut|diteruskan|disusul|berakhir|ditutup|diakhiri|selanjutnya|singgah|menuju|ke|di|dengan))+)+ (?:(?:{PLACE},? )?(?={STATE})|(?<=ke )(?={PLACE}))"
)


def countries(scene: Scene, trigger: Trigger, setting: Setting) -> tuple[Scene, tuple[int, ...]]:
    """The states of the tour that a journey without a named host begins, with the sentence in which they stand."""
    hit = _SEVERAL.match(scene.words, trigger.end) or _VISITS_SEVERAL.match(scene.words, trigger.end)
    if hit is None and "dikunjungi disambangi".find(scene.words[trigger.start : trigger.end]) >= 0:
        hit = _SEVERAL_THAT.search(scene.words, 0, trigger.start)
    if hit is None:
        return scene, ()
    if named := _NAMED.search(scene.words, hit.start()):
        return scene, _listed(scene, named.end())
    if scene.index + 1 < len(setting.scenes):
        after = setting.scenes[scene.index + 1]
        if named := _NAMED.search(after.words, 0, 90):
            return after, _listed(after, named.end())
    return scene, ()


def _listed(scene: Scene, first: int) -> tuple[int, ...]:
    found = [first]
    while hit := _NEXT.match(scene.words, found[-1] + 1):
        found.append(hit.end())
    return tuple(found) if len(found) > 1 else ()
