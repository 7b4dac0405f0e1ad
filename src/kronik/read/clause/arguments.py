"""Who takes part: the parties of a trigger, found in its scene by the shape of its frame (packs/id/contacts.toml)."""

from __future__ import annotations

import re
from dataclasses import replace

from kronik.knowledge import Knowledge
from kronik.read.clause.askers import (
    arranged_for,
    asked_by,
    asked_for,
    brought_together,
    by_envoy,
    or_state_urged,
    pressed,
    urged,
)
from kronik.read.clause.ceremonies import ceremony
from kronik.read.clause.cleft import cleft, named_last, said_inside, said_last
from kronik.read.clause.delayed import delayed_subject
from kronik.read.clause.fellows import with_fellows
from kronik.read.clause.guests import invite
from kronik.read.clause.joint import convene, jointly
from kronik.read.clause.letters import by_letter, letter, reply
from kronik.read.clause.namedsubject import named_behind
from kronik.read.clause.nouns import of_noun
from kronik.read.clause.objectvoice import MODAL
from kronik.read.clause.otherone import other_one
from kronik.read.clause.relative import FIRST
from kronik.read.clause.routes import journey, travel
from kronik.read.clause.scene import (
    PERSON,
    PLACE,
    PLURAL,
    PRONOUN,
    SIGNS,
    STATE,
    TIME,
    Referent,
    Scene,
)
from kronik.read.clause.sides import Sides, clause_subject
from kronik.read.clause.spokenof import spoken_of
from kronik.read.clause.syntax import Syntax, counterpart, list_at, list_with, subject, syntax
from kronik.read.clause.triggers import Trigger
from kronik.read.wordclasses import ACTS, AFTER, DONE, SAY, TALKS, WHILE, WILL

# "Keduanya memilih Jenewa sebagai tempat bertemu": the noun, of the contact told before
_PLACE_TO_MEET = re.compile(rf"\b(?:tempat|lokasi|venue)(?: (?:untuk|bagi|mereka))?(?: {SIGNS['H']})? $")
_OF_NOBODY = re.compile(
    r"(?: (?:mereka|keduanya|itu|tersebut|ini|dua pihak|bersama))*(?=[.!?]*$|[.,;]| (?:karena|sebab|lantaran|pada|setelah|sejak|demi|itu|tersebut)\b)"
)


def sides(scene: Scene, trigger: Trigger, know: Knowledge, taken: frozenset[int] = frozenset()) -> Sides:
    """The parties of a trigger, by the shape of its frame."""
    if scene.words[trigger.start] == PERSON:  # an item of a list is its own trigger
        return Sides(right=(trigger.start,), rule="active")
    noun = trigger.frame.shape in ("with", "noun") and _OF_NOBODY.match(scene.words, trigger.end)
    if noun and _PLACE_TO_MEET.search(scene.words, 0, trigger.start):
        return Sides(linked=True, rule="noun-linked")
    grammar = syntax(know)
    return other_one(scene, trigger, spoken_of(scene, trigger, _by_shape(scene, trigger, grammar, taken), grammar))


def _by_shape(scene: Scene, trigger: Trigger, grammar: Syntax, taken: frozenset[int]) -> Sides:
    match trigger.frame.shape:
        case "with":
            last = cleft(scene, trigger, grammar) or named_last(scene, trigger, grammar)
            return last or _reciprocal(scene, trigger, grammar, taken)
        case "active":
            return (
                said_inside(scene, trigger, grammar)
                or cleft(scene, trigger, grammar)
                or named_last(scene, trigger, grammar)
                or _active(scene, trigger, grammar, taken)
            )
        case "passive":
            return _passive(scene, trigger, grammar, taken)
        case "noun":
            found = cleft(scene, trigger, grammar) or of_noun(scene, trigger, grammar, taken)
            asking = arranged_for(scene, found.left, trigger.start, grammar) if found.right else ()
            return replace(found, left=asking) if asking else found
        case "travel":
            return said_last(scene, trigger, travel(scene, trigger, grammar, taken), grammar)
        case "journey":
            return journey(scene, trigger, grammar, taken)
        case "reply":
            return reply(scene, trigger, grammar, taken)
        case "letter":
            return by_letter(scene, trigger) or letter(scene, trigger, grammar, taken)
        case "jointly":
            return jointly(scene, trigger, grammar, taken)
        case "ceremony":
            return ceremony(scene, trigger, grammar, taken)
        case "linked":
            return Sides(linked=True, rule="undo")
        case "invite":
            return invite(scene, trigger, grammar, taken) or _active(scene, trigger, grammar, taken)
        case _ if scene.words.startswith("dimediasi", trigger.start):
            return _mediated(scene, trigger, grammar, taken)
        case _:
            return convene(scene, trigger, grammar, taken)


def _mediated(scene: Scene, trigger: Trigger, grammar: Syntax, taken: frozenset[int]) -> Sides:
    """ "perundingan A dan B digelar di Baku dan dimediasi C": who mediates is no party beside nobody.

    "kesepakatan A dan B yang dimediasi C": a deal; whether they sat down the noun says.
    """
    if scene.words.endswith(" yang ", 0, trigger.start):
        return Sides(rule="passive-of-thing")
    mediated = _passive(scene, trigger, grammar, taken)
    return mediated if mediated.left else Sides(rule="passive-of-thing")


def _reciprocal(scene: Scene, trigger: Trigger, grammar: Syntax, taken: frozenset[int]) -> Sides:
    if (sent := _by_envoy(scene, trigger, grammar)) and sent.left:
        return sent
    left = subject(scene, trigger.start, grammar, taken)
    left = with_fellows(scene, left, trigger.start, grammar)
    if len(left) > 1 and scene.words.startswith("membahas", trigger.start):
        return Sides(left, (), rule="reciprocal")
    matter = scene.words.startswith(_MATTERS, trigger.start)  # "membahas Iran bersama Trump": Iran is what they discuss
    aside = _MATTER_ASIDE.match(scene.words, trigger.end) if matter else None
    start = aside.end() if aside else trigger.end
    right = counterpart(scene, start, grammar, markers="dengan|bersama|sama|kepada", direct=not matter)
    right = _neither(scene, trigger, right, grammar)
    left = or_state_urged(scene, left, right, trigger.start)
    if right and matter and _OF_OTHERS.search(scene.words, trigger.end, right[0]):
        return Sides(rule="reciprocal-of-others")  # "membahas pertemuan A dengan B": the meeting of those two
    if not right and len(left) > 1 and (host := brought_together(scene, left, trigger.start, grammar, taken)):
        return Sides((*host, *left), (), rule="asked")
    if not right and len(left) == 1 and (asked := asked_by(scene, left[0], trigger.start, grammar, taken)):
        apart = urged(scene, left[0], asked) or pressed(scene, left[0], asked)
        return Sides(left, rule="reciprocal") if apart else Sides(asked, left, rule="asked")
    if not right and len(left) == 1 and (other := asked_for(scene, left[0], trigger.start)):
        return Sides(left, other, rule="asked")
    first = _WITH_FIRST.search(scene.words, 0, trigger.start) if len(left) == 1 and not right else None
    if first and first.start("who") == left[0]:  # "dengan Wang Yi ia hanya berbicara lewat video"
        return Sides(left, (first.start("whom"),), rule="reciprocal")
    told_by = left and _SAYS_OF.match(
        scene.words, left[0] + 1, trigger.start
    )  # who only speaks of the wish is not asked
    if not right and len(left) == 1 and not told_by and _WISH_TO.search(scene.words, 0, trigger.start):
        asking = counterpart(scene, trigger.end, grammar, markers="dari|oleh", direct=False)
        if asking:
            return Sides(asking, left, rule="asked")
    if not right and len(left) == 1 and (hit := _ALONGSIDE.match(scene.words, left[0] + 1, trigger.start)):
        beside = list_at(scene, hit.end(), grammar)
        if _ADVERBIAL.fullmatch(scene.words, beside[-1] + 1, trigger.start):
            return Sides((*left, *beside), (), rule="reciprocal")
    if not right and len(left) == 1 and scene.words.startswith(", yang ", left[0] + 1):
        left = list_with(scene, left[0], grammar)  # "Blinken dan Stoltenberg, yang bertemu di Washington, ..."
    if not left:
        late = delayed_subject(scene, trigger.start, trigger.end, grammar)
        left = (
            late if right or len(late) > 1 or (late and scene.words[late[0]] == PLURAL) else ()
        )  # "Usai berunding di Wina, A dan B sepakat ..."
    return Sides(left, right, rule="reciprocal")


_FOLLOWED = re.compile(rf"\b(?:disusul|dilanjutkan|diikuti)(?: dengan)? (?:\w+ )?(?:{TALKS}|ktt)\b")
# "tidak akan bertemu (dengan) A atau (dengan) B": with neither.
_NOT_ONE = re.compile(r"\b(?:tidak|tak|belum|enggan|menolak|batal)(?: (?:akan|ingin|mau|pernah|sempat|bisa|dapat))* $")
_NOR = re.compile(rf"(?: \([^()]{{1,40}}\))?,? (?:atau|ataupun|maupun) (?:dengan )?(?:[\w-]+ ){{0,3}}(?={SIGNS['P']})")


def _neither(scene: Scene, trigger: Trigger, right: tuple[int, ...], grammar: Syntax) -> tuple[int, ...]:
    """Whom somebody meets in this clause; whom he does not, with those after "atau"."""
    if right and _FOLLOWED.search(scene.words, trigger.end, right[0]):
        return ()  # "kedua tim bertemu pada Rabu, disusul pertemuan A dengan B": of those two
    if not right or not _NOT_ONE.search(scene.words, 0, trigger.start):
        return right
    nor = _NOR.match(scene.words, right[-1] + 1)
    return (*right, *list_at(scene, nor.end(), grammar)) if nor else right


_OF_OTHERS = re.compile(
    rf"\b(?:{TALKS}|kunjungan|hubungan|ktt)(?: [\w-]+){{0,2}} (?:antara )?(?:[\w-]+ ){{0,2}}{SIGNS['H']}(?: \([^()]*\))?(?:,? (?:dan|serta) {SIGNS['H']})? (?:di {PLACE} )?(?:dengan|bersama)(?: [\w-]+){{0,4}} $"
    # "membahas kemitraan dan menyamakan kedudukan Indonesia dengan China"
    rf"|\b(?:dan|serta|untuk) me[a-z]{{4,}} [^.;,\"]{{0,30}}{SIGNS['N']} dengan (?:[\w-]+ ){{0,3}}$"
)
# "membahas usulnya, yang ditolak di Brussel, dengan Macron".
_MATTER_ASIDE = re.compile(r"[^.;,\"]{1,70}, yang [^.;,\"]{3,50},(?= dengan )")
_MATTERS = ("membahas", "mendiskusikan", "membicarakan", "merundingkan", "dibahas", "didiskusikan")


# "Putin pada Senin bersama Erdogan dan Rouhani berunding di Ankara".
_ALONGSIDE = re.compile(
    rf"(?: \([^()]{{1,30}}\))?,?(?: (?:pada |hari )*{TIME},?)? (?:bersama|beserta)(?: dengan)? (?:[\w-]+ ){{0,4}}(?={SIGNS['H']})"
)
_ADVERBIAL = re.compile(rf",?(?: (?:{DONE}|{WILL}|juga|kembali|hari ini|pada|hari|{TIME}))*,? ")
_WITH_FIRST = re.compile(
    rf"(?:\A|[,.] )(?:(?:sementara|sedangkan|adapun|namun|lalu|kemudian|dan) )?(?:dengan|bersama) (?:[\w-]+ ){{0,3}}(?P<whom>{SIGNS['H']})(?: \([^()]*\))?(?:, yang [^.;\"]{{3,80}})?,? (?P<who>{SIGNS['H']}) (?:[\w-]+ ){{0,3}}$"
)
# "A menyebut permintaan bertemu dari B", but not "A mengatakan telah menerima permintaan bertemu dari B"
_SAYS_OF = re.compile(
    rf"(?: \([^()]*\))?(?: (?:juga|{DONE}))* (?:{SAY})\b(?! (?:bahwa )?(?:\w+ )?(?:(?:{DONE}) )?(?:menerima|mendapat(?:kan)?|memperoleh)\b)"
)
# "telah menerima permintaan bertemu dari Menlu Iran"
_WISH_TO = re.compile(r"\b(?:permintaan|permohonan|ajakan|tawaran|undangan|keinginan)(?: untuk)? $")
# "Putin, yang akan ia temui di Moskow": whom, then who.
# "Merkel adalah salah satu pemimpin Eropa pertama yang saya temui".
_IS_WHOM = re.compile(
    rf"(?P<whom>{SIGNS['H']}) (?:adalah|merupakan|menjadi) [^.;,\"]{{0,60}} yang (?:pertama kali |terakhir |(?:{DONE}) )?(?P<who>{SIGNS['H']}) $"
)
_WHOM = re.compile(
    rf"(?P<whom>{SIGNS['N']})(?: \([^()]{{1,30}}\))?,? yang (?:{MODAL} )*(?P<who>{SIGNS['H']}) (?:(?:akan|{DONE}|baru saja|juga) )*$"
)
# "Presiden Stubb sudah saya hubungi", "Carney akan ia temui besok"
_TOPIC = re.compile(
    rf"(?:\A|[\"(,.:] ?|\bbahwa )(?:[\w-]+ ){{0,4}}?(?P<whom>{PERSON})(?: \([^()]{{1,30}}\))? (?:{MODAL} )+(?P<who>{PRONOUN}) $"
)
_OBJECT_FIRST = (_IS_WHOM, _WHOM, _TOPIC)


def _active(scene: Scene, trigger: Trigger, grammar: Syntax, taken: frozenset[int]) -> Sides:
    met = trigger.frame.kind == "meeting"
    if trigger.frame.kind in ("meeting", "call", "message") and (
        hit := next((h for form in _OBJECT_FIRST if (h := form.search(scene.words, 0, trigger.start))), None)
    ):
        return Sides((hit.start("who"),), (hit.start("whom"),), rule="active-whom")
    if sent := _by_envoy(scene, trigger, grammar):
        return sent
    if scene.words.startswith(PRONOUN, trigger.end) and _TAKES_IT.search(scene.words, 0, trigger.end):
        return Sides(rule="active-offer")
    right = counterpart(
        scene,
        trigger.end,
        grammar,
        markers="kepada|ke|dengan|kunjungan|delegasi|bagi|untuk"
        + ("|dari" if "kunjungan" in scene.words[trigger.start : trigger.end] else ""),
        direct=True,
    ) or _people(scene, trigger)
    if right and trigger.frame.name == "listed" and _THEY_ACT.match(scene.words, right[-1] + 1):
        return Sides(rule="active-named")
    if right and trigger.frame.name == "write" and (writer := _ON_BEHALF.match(scene.words, right[-1] + 1)):
        return Sides((writer.end(),), right, rule="active")
    left = () if trigger.frame.name in ("listed", "turn") else clause_subject(scene, trigger, grammar, taken)
    if right and trigger.frame.name == "write" and (sends := _SENDS_HIM.search(scene.words, 0, trigger.start)):
        left = subject(scene, sends.start(), grammar, taken) or left
    asked = _ASKED_TO.search(scene.words, 0, trigger.start) if met and right else None
    if asked and asked.start("who") not in left and scene.words[asked.start("who")] != PERSON:
        left = (asked.start("who"),)  # "Pompeo meminta perwakilan Pyongyang menemui Biegun"
    return Sides(left, right, rule="active")


_ASKED_TO = re.compile(
    rf"\b(?:meminta|mengajak|mendesak|mendorong|mempersilakan|mengundang) (?:(?:agar|para|perwakilan|wakil|delegasi|utusan|pejabat|pihak|perunding) )*(?P<who>{SIGNS['N']})(?: (?:untuk|agar|segera|bisa|dapat|mau|bersedia))* $"
)


def _by_envoy(scene: Scene, trigger: Trigger, grammar: Syntax) -> Sides | None:
    """ "Putin mengirim tim untuk menemui B": those who act for his state, not he (read/contacts/parties.py)."""
    sent = by_envoy(scene, trigger.start)
    if sent is None:
        return None
    sender = subject(scene, sent, grammar) if trigger.frame.kind == "meeting" else ()
    whom = counterpart(scene, trigger.end, grammar, markers="dengan", direct=True) if len(sender) == 1 else ()
    return Sides(sender if whom else (), whom, rule="active-by-envoy")


# "Ketiga menlu, yakni A, B, dan C, bertemu di New York": the named are the subject, no items of a list told before.
_THEY_ACT = re.compile(
    rf"(?: \([^()]*\))?,(?: (?:{WILL}|{DONE}|juga|kembali|tengah|sedang|bersama-sama|langsung))* (?!di(?:dampingi|temani))(?:{ACTS})\b"
)
# "A mengutus B untuk menyampaikan surat kepada C": the letter is A's.
_SENDS_HIM = re.compile(
    rf"\b(?:mengutus|menugaskan|menugasi|mengirim|mengirimkan|memerintahkan|meminta) (?:[\w-]+ ){{0,4}}{SIGNS['P']}(?: \([^()]{{1,30}}\))?(?: ke [{PLACE}{STATE}](?:, [{STATE}])?)? (?:untuk|guna) (?:\w+ )?$"
)
# "membawa pesan untuk para pemimpin Iran dari Presiden Trump": the bearer is not who writes.
_ON_BEHALF = re.compile(rf"(?: \([^()]{{1,30}}\))?,? dari (?:[\w-]+ ){{0,3}}(?={SIGNS['H']})")
_NATION = re.compile(
    rf" (?:(?:keluarga|seluruh|segenap|rakyat|bangsa|masyarakat|dan|pemerintah|warga|besar) ){{1,6}}(?=[{STATE}])"
)


def _people(scene: Scene, trigger: Trigger) -> tuple[int, ...]:
    """ "menyampaikan belasungkawa kepada rakyat Turki": the state is addressed."""
    hit = _NATION.match(scene.words, trigger.end) if trigger.frame.kind == "message" else None
    return (hit.end(),) if hit else ()


# "mengundang Lee ke Hanoi, dan Lee menerimanya": the invitation.
_TAKES_IT = re.compile(
    r"\b(?:mengundang|undangan|ajakan|tawaran|usul(?:an)?|permintaan|surat|hadiah|pesan)\b[^.;\"]*\bmenerima$"
)


# "dipanggil ke kementerian", "mendapat jamuan dari tuan rumah": by whom, after another preposition than "oleh".
_DOERS = dict.fromkeys(("mendapat", "mendapatkan", "menerima", "memperoleh"), "oleh|dari") | {
    "dipanggil": "oleh|ke|menghadap"
}


def _passive(scene: Scene, trigger: Trigger, grammar: Syntax, taken: frozenset[int]) -> Sides:
    markers = _DOERS.get(scene.words[trigger.start : trigger.end].split()[0], "oleh")
    right = counterpart(scene, trigger.end, grammar, markers=markers, direct=True)
    if not right and (home := _AT_HIS_HOUSE.match(scene.words, trigger.end)):
        right = list_at(scene, home.end(), grammar)
    if named := named_behind(scene, trigger.start, right, grammar):
        return Sides(named, right, rule="cleft")
    he_is = _IS_ONE_WHO.search(scene.words, 0, trigger.start) or FIRST.search(scene.words, 0, trigger.start)
    if he_is is None and any(form.search(scene.words, 0, trigger.start) for form in (_THING_THAT, _OFFER_THAT)):
        return Sides(rule="passive-of-thing")
    told = None if right or trigger.frame.name != "seen" else _TOLD_HOST.search(scene.words, 0, trigger.start)
    if told:
        return Sides((told.start("guest"),), (told.start("host"),), rule="passive")
    left = (he_is.start(),) if he_is else clause_subject(scene, trigger, grammar, taken)
    received = trigger.frame.name in ("seen", "welcomed")
    if received and (
        _SOMETHING_OF.search(scene.words, 0, left[0]) if left else _SOMETHING.search(scene.words, 0, trigger.start)
    ):
        return Sides(rule="passive-of-thing")  # "ucapan selamat Erdogan diterima Merz"
    return Sides(left, right, rule="passive")


# "dijamu di kediaman Hun Sen"
_AT_HIS_HOUSE = re.compile(
    rf" (?:makan \w+ |langsung |secara \w+ )?di (?:kediaman|rumah|kantor|ruang kerja|vila)(?: (?:pribadi|resmi|dinas|kerja))* (?={SIGNS['P']})"
)
# "Jokowi menjadi kepala negara pertama yang diterima Xi".
_IS_ONE_WHO = re.compile(
    rf"{SIGNS['P']}(?: \([^()]{{1,30}}\))?,?(?: (?:juga|kini|pun|akan|bakal|tercatat))* (?:menjadi|merupakan|adalah|ialah|sebagai) [^.;,\"{SIGNS['N'][1:-1]}]{{0,50}}"
    rf"\b(?:pemimpin|kepala|presiden|perdana menteri|pm|raja|menteri|menlu|kanselir|tamu|pejabat|tokoh|orang|utusan|delegasi|satu-satunya)\b[^.;,\"{SIGNS['P']}]{{0,50}} yang (?:(?:{WILL}|{DONE}|pernah|juga|langsung) )*$"
)
# '"Kami siap," kata Lavrov kepada Sisi ketika diterima di Kairo': by whom he speaks to.
_TOLD_HOST = re.compile(
    rf"(?P<guest>{SIGNS['P']})(?: [^.;,\"]{{1,70}}?)? kepada (?:[\w-]+ ){{0,2}}?(?P<host>{SIGNS['P']})(?: \([^()]{{1,30}}\))?,? (?:{WHILE}|{AFTER}) $"
)


# "undangan untuk berkunjung pada Januari, yang diterima Hun Sen"
_THING_THAT = re.compile(
    rf"(?:\w|{TIME},?)\s+yang\s+$|\bsiapa(?: (?:saja|lagi|pun))? yang(?: (?:{WILL}|{DONE}))? $"  # nor whom he will yet meet
)
# "mengundang Trump ke Beijing, yang langsung diterima Trump": the invitation
_OFFER_THAT = re.compile(
    rf"\b(?:mengundang|undangan|mengajak|ajakan|menawari|tawaran)\b[^.;\"]{{0,80}}(?:[a-z]|{TIME}|{PLACE}|{STATE}),? yang (?:(?:{DONE}|langsung|kemudian|lalu|juga) )*$"
)
_SOMETHING = re.compile(
    rf"\A\W*(?:surat|undangan|telegram|pesan)\b(?:[^.;,\"{SIGNS['N'][1:-1]}]{{0,60}}|[^.;,\"]{{1,40}} dari [^.;,\"]{{1,24}})$"
)
_SOMETHING_OF = re.compile(
    r"\b(?:surat|pesan|ucapan|telegram|undangan|tawaran|usul(?:an)?|permintaan|proposal|penghargaan|bantuan|telepon|hadiah|terpilihnya|kemenangan|keputusan|pengumuman|pernyataan|inisiatif|langkah|pidato|gagasan|ide|rencana|kebijakan|seruan)(?: (?:resmi|pribadi|selamat|duka|belasungkawa|dari|damai))* $"
)


_HEAD = 12  # code points in which a noun opens its sentence


def opening_subject(scene: Scene, trigger: Trigger, know: Knowledge) -> tuple[int, ...]:
    """ "Pada jamuan makan malam, Xi mengatakan ...": of whose dinner it is."""
    return delayed_subject(scene, trigger.start, trigger.end, syntax(know)) if trigger.start < _HEAD else ()


def referents(scene: Scene, positions: tuple[int, ...]) -> tuple[Referent, ...]:
    """What stands at the positions."""
    return tuple(scene.names[p] for p in positions if p in scene.names)
