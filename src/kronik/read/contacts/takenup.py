"""A second clause that takes up the parties of the first: "menelepon A, dan mengajaknya bertemu", "dan menyepakati pertemuan".

Two contacts in one sentence are two records (codebook). The second is told without its parties, or with one of them
only: its verb takes nobody on its right, or its noun is agreed to, planned or refused by those who were just told of.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kronik.model import ActorKind
from kronik.read.clause.arguments import referents
from kronik.read.clause.scene import PRONOUN, SIGNS, TIME, Scene
from kronik.read.clause.sides import Sides
from kronik.read.clause.triggers import Trigger
from kronik.read.contacts.draft import Draft, foreign
from kronik.read.contacts.parties import Parties, claims_of
from kronik.read.contacts.setting import Setting
from kronik.read.wordclasses import AFTER, BEFORE, HOLD, WHILE, WILL

_BARE = ("noun-loose", "noun-bare", "noun-light", "noun-other")
_AND = rf"(?:dan|lalu|serta|kemudian|sekaligus|sambil|seraya|tetapi|tapi|namun|untuk|sejak|{AFTER}|{BEFORE}|{WHILE})"
# Between the two: the clause is joined and has no subject of its own, or a word for those told of.
_JOINED = re.compile(
    rf"\b{_AND}\b(?: (?:(?!(?:yang|para|dengan)\b)[\w-]+|[{SIGNS['N'][1:-1]}])){{0,8}}(?: |[{PRONOUN}] ?)$"
)
# After the second verb: nobody whom it takes.
_CLOSED = re.compile(
    rf"(?: (?:lagi|kembali|langsung|tatap muka|empat mata|muka|secara \w+|bersama|singkat|lebih lanjut))*"
    rf"(?:\W*$|[.,;]| (?:di|pada|dalam|untuk|guna|lewat|melalui|via|soal|tentang|mengenai|terkait|pekan|bulan|tahun|akhir|awal|besok|lusa|dan|serta|sebelum|{AFTER}|{WHILE})\b| {TIME})"
)
_WITH_OTHERS = re.compile(r"[^.;,\"]{0,60}?\b(?:dengan|bersama|antara|para)\b")  # whoever they are, no table knows them
# "menyepakati pertemuan", "belum ada rencana pertemuan", "sepakat menggelar pertemuan".
_AGREED = re.compile(
    rf"\b(?:menyepakati|merencanakan|menjadwalkan|mengatur|mengusulkan|menawarkan|menjanjikan|meminta|menolak|membatalkan|menunda|mengagendakan|"
    rf"(?:belum|tidak|tak) (?:ada|punya|memiliki) (?:rencana|jadwal|agenda)|(?:sepakat|setuju|bersedia|siap|ingin|berharap|berencana|{WILL})(?: (?:untuk|segera|dapat|bisa|kembali))* (?:{HOLD}|mengatur))"
    rf"(?: (?:sebuah|rencana|kemungkinan|penyelenggaraan|digelarnya|untuk|{HOLD}))* $"
)
# "batal bertemu Xi, tetapi menyampaikan ucapan selamat lewat surat".
_WRITES = re.compile(
    rf"\b(?:dan|lalu|serta|kemudian|sekaligus|tetapi|tapi|namun)(?: (?:juga|hanya|tetap|telah|sempat|langsung|{PRONOUN}))* (?:menyampaikan|mengirim(?:kan)?|melayangkan|menulis)(?: (?:sepucuk|sebuah|pesan|ucapan|surat|telegram|selamat))*$"
)
_TALKED = re.compile(r"\b(?:dalam|lewat|melalui|via|saat|ketika)(?: (?:sebuah|suatu|sambungan|melakukan))* $")
# "Dalam surat yang dikirim Jumat, A mengundang B", "Dalam pertemuan di Ankara, A mengatakan kepada B bahwa ...".
_WITHIN = re.compile(
    r"(?:\A|[.,\"] |\bbahwa )(?:dalam|pada|lewat|melalui|via|di sela(?:-sela)?)(?: (?:sebuah|suatu|sambungan|rangkaian))* $"
)
_TOLD_HIM = re.compile(
    rf"[^;\"{SIGNS['N'][1:-1]}]{{0,80}}(?:,| itu| tersebut| ini| {TIME}) (?:[\w-]+ ){{0,3}}?(?P<who>{SIGNS['H']})(?: \([^()]*\))?(?: (?:juga|turut|kembali|langsung))*"
    rf" (?:mengundang|mendesak|meminta|mengajak|meyakinkan|memperingatkan|mengingatkan|memberi tahu|(?:mengatakan|menyampaikan|menegaskan|mengucapkan|menyatakan|menawarkan|mengusulkan|berjanji|mengungkapkan|menjelaskan|menekankan)(?: [\w ]{{3,60}})? kepada) (?:[\w-]+ ){{0,3}}?(?P<whom>{SIGNS['H']})"
)


_MEET = rf"(?:siap|bersedia|ingin|berharap|keinginan|kesediaan|kesiapan)(?:nya)?(?: untuk)?(?: (?:kembali|segera|dapat|bisa))* (?:bertemu|berunding|bertatap muka|bersua|berdialog|menemui)(?: (?:lagi|kembali|langsung))*(?: dengan)? (?:[\w-]+ ){{0,3}}?(?P<whom>{SIGNS['H']})"
# "dalam surat pada Agustus itu Kim menyatakan siap bertemu Trump": it was written to him.
_SAID_THERE = re.compile(
    rf"[^;\"{SIGNS['N'][1:-1]}]{{0,80}}(?:,| itu| tersebut| ini| {TIME}) (?:[\w-]+ ){{0,3}}?(?P<who>{SIGNS['H']}) (?:[\w-]+ ){{1,4}}?{_MEET}"
)
# "Kim menyampaikan lewat surat bulan lalu bahwa ia ingin bertemu Trump".
_WROTE = re.compile(
    rf"(?P<who>{SIGNS['H']})(?: \([^()]*\))?(?: (?:juga|telah|sudah|sempat|kembali))* (?:menyampaikan|menyatakan|mengatakan|mengungkapkan|menulis|mengaku)(?: [\w ]{{1,30}})? (?:lewat|melalui|dalam|via)(?: (?:sebuah|sepucuk))? $"
)
_THAT = re.compile(rf"[^;\"{SIGNS['P']}]{{0,60}} (?:bahwa|agar|soal|tentang) (?:[\w-]+ |{SIGNS['Z']} ){{0,3}}?{_MEET}")


def taken_up(
    scene: Scene, trigger: Trigger, found: Sides, here: Sequence[Draft], setting: Setting
) -> tuple[Parties, ...]:
    """The two parties that a clause leaves to the one before it; empty where it does not."""
    kind = trigger.frame.kind
    if kind not in ("meeting", "talk", "call", "message") or found.right:
        return ()
    if pair := _told_him(scene, trigger, setting):
        return (pair,)
    first = next((d for d in reversed(here) if len(d.who) == 2 and d.of_persons), None)
    if first is None:
        return ()
    actors = first.actors
    left = claims_of(referents(scene, found.left), setting)
    states = {party.state for party in first.parties}
    if any(
        not (c.value.actor in actors or (c.value.kind is ActorKind.state and c.value.state in states)) for c in left
    ):
        return ()  # "menyurati Xi, tetapi Beijing menolak bertemu" is his state's word
    start = scene.place(first.trigger.start)
    if not start < trigger.start or scene.inside_quote(start) != scene.inside_quote(trigger.start):
        return ()
    if _WITH_OTHERS.match(scene.words, trigger.end):
        return ()
    if trigger.frame.shape == "noun":
        agreed = found.rule in _BARE and _AGREED.search(scene.words, start, trigger.start)
        spoken = (
            (first.frame == "invite" or first.family in ("visit", "message"))
            and kind == "call"
            and _TALKED.search(scene.words, start, trigger.start)
        )
        return (first.who,) if agreed or spoken else ()
    if kind == "message":
        wrote = trigger.frame.shape in ("active", "letter") and _WRITES.search(scene.words, start, trigger.end)
        return (first.who,) if wrote and first.family != "message" and _CLOSED.match(scene.words, trigger.end) else ()
    joined = trigger.frame.shape in ("with", "passive") and _JOINED.search(scene.words, start, trigger.start)
    phoned = first.family == "call" and trigger.frame.name in ("negotiate", "talk")
    if joined and joined[0].startswith("untuk ") and (first.family == "talks" or phoned):
        return ()  # "memanggil keduanya untuk duduk bersama": what they were called for is that meeting
    return (first.who,) if joined and _CLOSED.match(scene.words, trigger.end) else ()


def _told_him(scene: Scene, trigger: Trigger, setting: Setting) -> Parties:
    """The subject and the one addressed, after an opening phrase that names only how they spoke."""
    if trigger.frame.shape not in ("noun", "letter"):
        return ()
    written = trigger.frame.shape == "letter"
    said = _SAID_THERE.match(scene.words, trigger.end) if written else None
    hit = _TOLD_HIM.match(scene.words, trigger.end) or said
    wrote = _WROTE.search(scene.words, 0, trigger.start) if written else None
    that = _THAT.match(scene.words, trigger.end) if wrote else None
    if wrote and that:
        ends = (wrote.start("who"), that.start("whom"))
    elif hit and _WITHIN.search(scene.words, 0, trigger.start):
        ends = (hit.start("who"), hit.start("whom"))
    else:
        return ()
    pair = claims_of(tuple(scene.names[at] for at in ends if at in scene.names), setting)
    return pair if len(pair) == 2 and foreign(pair[0].value, pair[1].value) else ()


_WITHIN_IT = re.compile(r"(?: \([^()]*\))? dalam(?: sebuah| suatu)? ")
_MEANS = re.compile(r"(?: (?:langsung|singkat|kembali|lagi|juga))* ")


def spoken_so(scene: Scene, trigger: Trigger, talk: Draft) -> bool:
    """ "berbicara lewat telepon", "diskusinya dengan Putin dalam pertemuan terbaru": the one contact told already."""
    if trigger.frame.shape == "noun" and talk.family == "talks" and trigger.frame.kind in ("meeting", "talk"):
        last = max(scene.place(claim.spans[-1].start) for claim in talk.who)
        lately = scene.words.startswith((" terbaru", " terakhir", " terkini"), trigger.end)
        within = last < trigger.start and _WITHIN_IT.fullmatch(scene.words, last + 1, trigger.start)
        return bool(within and lately and scene.place(talk.trigger.start) < last)
    beside = trigger.frame.name == "phone-talk" and talk.family == "call" and talk.frame == "talk"
    return beside and _MEANS.fullmatch(scene.words, scene.place(talk.trigger.end), trigger.start) is not None
