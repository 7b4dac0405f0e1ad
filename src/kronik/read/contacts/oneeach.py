"""Whether several counterparts of one trigger are one contact each, or sit at one table (codebook decision 7)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kronik.knowledge import Knowledge
from kronik.model import ActorKind, Claim, Party
from kronik.read.clause.scene import DURATION, PLACE, PLURAL, PRONOUN, SIGNS, TIME, Scene
from kronik.read.clause.sides import Sides
from kronik.read.clause.triggers import Trigger
from kronik.read.contacts.setting import Setting
from kronik.read.wordclasses import NUMBER, TALKS

# "bersalaman dengan Trump, lalu dengan Meloni": one after the other.
_ONE_THEN_ANOTHER = re.compile(r"\b(?:lalu|kemudian|disusul|setelah itu)\b")
_AMONG = re.compile(r", (?:termasuk|antara lain|di antaranya|seperti|yakni|yaitu) $")
_TOGETHER = re.compile(r"\w+(?: \w+){0,2}? (?:bertiga|berempat|berlima|trilateral|tiga pihak|empat pihak|segitiga)\b")
_OR = re.compile(r"\b(?:atau|ataupun|maupun)\b")
_TO_TALK = re.compile(rf"\b(?:bertemu|{TALKS}|berdialog|berunding|duduk)\b")


def person(claim: Claim[Party]) -> bool:
    """Whether a party is a person."""
    return claim.value.kind is ActorKind.person


def any_person(claims: Sequence[Claim[Party]]) -> bool:
    """Whether a person is among them."""
    return any(map(person, claims))


def dine_together(scene: Scene, trigger: Trigger, right: Sequence[Claim[Party]]) -> bool:
    """Whether the word itself sets one table for counterparts of several states: "jamuan makan malam dengan A dan B"."""
    several = len({claim.value.state for claim in right}) > 1
    return several and _TABLE.search(scene.words, trigger.start, trigger.end) is not None


def each_of(
    scene: Scene, trigger: Trigger, found: Sides, host: tuple[Claim[Party], ...], right: tuple[Claim[Party], ...]
) -> Iterator[tuple[Claim[Party], ...]]:
    """One contact each of a host who is not named and those whom he sees, unless they dine; without a host, theirs.

    "pertemuan dengan A dan B" is somebody's with each, and none of the two.
    """
    if not host and found.rule == "noun-with":
        return
    each = host and not dine_together(scene, trigger, right)
    yield from ((*host, claim) for claim in right) if each else ((*host, *right),)


def separately(scene: Scene, trigger: Trigger, found: Sides, right: Sequence[Claim[Party]], setting: Setting) -> bool:
    """Whether a list of counterparts is one contact each; a hand is given to each."""
    by_hand = len(right) > 1 and (
        scene.words.startswith("menyalami", trigger.start)
        or (trigger.frame.name == "handshake" and bool(_AMONG.search(scene.words, trigger.end, found.right[0])))
    )
    return by_hand or _one_by_one(scene, trigger, found, right, setting)


def _one_by_one(scene: Scene, trigger: Trigger, found: Sides, right: Sequence[Claim[Party]], setting: Setting) -> bool:
    if len(right) < 2 or (
        trigger.frame.kind == "encounter"
        and not _ONE_THEN_ANOTHER.search(scene.words, found.right[0], found.right[-1])
        and not EACH.match(scene.words, found.right[-1] + 1)
    ):
        return False
    if trigger.frame.shape == "invite" and not _TO_TALK.search(scene.words, trigger.end):
        return True  # "mengundang Trump dan Putin ke Budapest": two visits
    if _told_apart(scene, trigger, found):
        return True
    several = len({claim.value.state for claim in right}) > 1
    if dine_together(scene, trigger, right) or (several and _TOGETHER.match(scene.words, trigger.start)):
        return False  # "makan malam bersama Macron dan Scholz": one table; "pertemuan bertiga dengan A dan B"
    if trigger.frame.name == "listed":
        return not (scene.index and _IN_COMPANY.search(setting.scenes[scene.index - 1].words))
    if _of_one_side(right) or _one_gathering(scene, trigger, right, setting) or _at_length(scene, trigger, found):
        return False
    if _AT_ONE_TABLE.match(scene.words, found.right[-1] + 1):
        return False  # "Trump menjamu keduanya di satu meja"
    one_each = _ONE_EACH.search(scene.words, max(0, trigger.start - 20), found.right[0])
    if one_each and one_each[0] == "terpisah" and scene.words[found.right[0]] == PLURAL:
        return True  # "berbicara secara terpisah dengan kedua pihak"
    table = setting.trilateral and several  # three states, not three of one
    table = table and trigger.frame.name != "phone"  # who telephones several calls each of them
    table = table or _across_the_table(scene, trigger, right)
    if (table or found.rule == "noun-held" or _two_teams(scene, found, right)) and not one_each:
        return False
    # "menelepon para pemimpin A, B dan C": whoever telephones a list calls each; so with a word for any channel
    called = trigger.frame.kind == "call" or (
        scene.words.startswith(_ANY_CHANNEL, trigger.start) and PLACE not in scene.words
    )
    if not one_each and not called and several and _gathered(scene, found.right):
        return False
    if trigger.frame.shape == "passive":
        return _hosts_apart(right)
    if trigger.frame.shape not in ("with", "active", "noun", "letter"):
        return False
    if (
        trigger.frame.name in ("talk", "negotiation") or scene.words.startswith("rapat", trigger.start)
    ) and "bersama" in scene.words[trigger.end : max(trigger.end, found.right[0])]:
        return False
    # "pertemuan terpisah dengan Menlu A dan utusan B", of whom one has only his office
    apart = _ONE_EACH.search(scene.words, trigger.start, found.right[0]) is not None or _each_acts(scene, found, right)
    return apart or not _one_table(right, scene.words[max(0, trigger.start - 12) : trigger.end + 25], setting.know)


def _told_apart(scene: Scene, trigger: Trigger, found: Sides) -> bool:
    """Whether the words beside or within a list part those whom it names, or they were seen on a tour."""
    first, last = found.right[0], found.right[-1]
    return bool(
        _OR.search(scene.words, first, last)  # "tidak akan bertemu A atau B"
        or EACH.match(scene.words, last + 1)
        or _ENVOYS_OF.search(scene.words, 0, first)
        or _ON_TOUR.match(scene.words, last + 1)
        or _TOURED.search(scene.words, 0, trigger.start)
        or TIME in scene.words[first:last]  # "A pada pukul 19.00, B pada pukul 19.20": each has a time of his own
    )


def _hosts_apart(hosts: Sequence[Claim[Party]]) -> bool:
    """ "diterima Presiden Heine dan PM Teo": two hosts of two states, or each at his own seat."""
    offices = {claim.value.office for claim in hosts}
    seats = len(offices) == len(hosts) > 1 and offices <= _SEATS
    return seats or len({claim.value.state for claim in hosts}) == len(hosts)


_SEATS = {"head_of_state", "head_of_government", "deputy_head", "speaker", "crown_prince"}
# "menerima dua utusan khusus kepala negara, yakni A dan B": each state sends its own.
_ENVOYS_OF = re.compile(
    rf"\b(?:{NUMBER}|sejumlah|beberapa|para) (?:utusan|delegasi|perwakilan)(?: \w+){{0,4}},? (?:yakni|yaitu|masing-masing)(?: (?:dari|utusan))? $"
)
# "bertemu utusan AS dan Menlu China": he whom no name calls is one as well.
_ENVOYS = ("utusan", "pejabat", "wakil", "perwakilan", "diplomat", "penasihat")


def _each_acts(scene: Scene, found: Sides, right: Sequence[Claim[Party]]) -> bool:
    """Whether every counterpart is a person, or somebody sent by a state and not named."""
    signs = [scene.names[at] for at in found.right if at in scene.names]
    sent = [sign for sign in signs if sign.phrase.cut(scene.view).lower().startswith(_ENVOYS)]
    return bool(sent) and any_person(right) and len(signs) == len(right) == sum(map(person, right)) + len(sent)


# "bertemu para pemimpin Malaysia, Jepang, dan Korea dalam rangkaian lawatan di Asia": one after the other.
_ON_TOUR = re.compile(
    r"(?: \([^()]*\))? (?:dalam|selama|sepanjang|di sela(?:-sela)?) (?:rangkaian |serangkaian )?(?:tur|safari|lawatan(?:nya)?|kunjungan(?:nya)?|perjalanan(?:nya)?|muhibah)(?: \w+){0,3} (?:di|ke) (?:sejumlah|beberapa|tiga|empat|lima|enam|asia|eropa|afrika|timur|amerika|kawasan|negara)\b"
)


# "Ia melawat tiga hari di Afrika, bertemu para pemimpin Senegal, Angola dan Ethiopia".
_TOURED = re.compile(
    rf"\b(?:dalam|selama|sepanjang) (?:rangkaian |serangkaian )(?:tur|safari|lawatan|kunjungan|perjalanan|muhibah)(?:nya)?\b[^.;\"]{{0,60}}$|\b(?:melawat|lawatan(?:nya)?|tur(?:nya)?|safari|kunjungan(?:nya)?|berkunjung|perjalanan(?:nya)?|melakukan perjalanan)\b[^.;\"]{{0,30}}\b(?:di|ke) (?:sejumlah|beberapa|{DURATION}|afrika|asia|eropa|timur tengah|amerika latin|amerika selatan|pasifik|kawasan teluk|negara-negara|karibia)\b[^.;\"]{{0,40}}$"
)


def _at_length(scene: Scene, trigger: Trigger, found: Sides) -> bool:
    """ "melakukan percakapan satu jam dengan A, B, dan C": one call of all."""
    noun = len(found.right) > 2 and trigger.frame.shape == "noun"
    return noun and DURATION in scene.words[trigger.start : found.right[0]]


def _gathered(scene: Scene, listed: Sequence[int]) -> bool:
    """Whether a list is of one gathering: "para pemimpin A, B dan C", "menjamu A dan B dalam pertemuan puncak"."""
    first = scene.names.get(listed[0])
    if first and _HIS_MATES.match(first.phrase.cut(scene.view)):
        return False
    return bool(_PLURAL.search(scene.words, 0, listed[0]) or _AT_SUMMIT.match(scene.words, listed[-1] + 1))


def _one_gathering(scene: Scene, trigger: Trigger, right: Sequence[Claim[Party]], setting: Setting) -> bool:
    """ "bertemu A, B, dan C di Paris. Pertemuan itu akan ...", "menghadiri pertemuan dengan A, B dan C": one, of all."""
    if trigger.frame.shape == "noun" and _ATTENDS.search(scene.words, 0, trigger.start):
        return True
    if scene.words.startswith(_GATHER, trigger.start) or _OF_MANY.match(scene.words, trigger.start):
        return (
            True  # "berkumpul bersama A, B, dan C", "pertemuan darurat dengan para pemimpin Eropa, antara lain A dan B"
        )
    following = setting.scenes[scene.index + 1 : scene.index + 2]
    if len(right) > 1 and any(_OF_THREE.match(one.words) for one in following):
        return True  # "berbicara dengan A dan B. Panggilan bertiga itu ..."
    apart = len({claim.value.state for claim in right}) == len(right)
    several = _SEVERAL.search(scene.words) is not None
    if trigger.frame.shape == "noun" and apart and not several and _HIS_MEETING.match(scene.words, trigger.start):
        return True
    return len(right) > 2 and apart and not several and any(_THE_MEETING.match(one.words) for one in following)


# "menyebut pertemuannya dengan A dan B di Paris produktif": one meeting; "kedua pertemuannya" are not.
_HIS_MEETING = re.compile(rf"(?<!kedua )(?<!ketiga )(?:pertemuan|pembicaraan|perundingan)(?:nya|{PRONOUN})")
# "berbincang santai dengan para pemimpin dunia. Di antaranya A, B, dan C": all stand together.
_IN_COMPANY = re.compile(r"\b(?:ber(?:kumpul|bincang santai|cengkerama|foto|swafoto|pose|gurau|canda)|mengobrol)\b")
_ATTENDS = re.compile(
    r"\b(?:menghadiri|mengikuti|hadiri|(?:hadir|ikut|turut)(?: serta)? (?:dalam|di|pada)) (?:sebuah )?$"
)
_OF_THREE = re.compile(
    rf"(?:{TALKS}|panggilan|sambungan|jamuan|ktt)(?: (?:telepon|puncak))? (?:bertiga|berempat|ketiga|trilateral|segi ?tiga|(?:ke)?(?:tiga|empat|lima|enam|tujuh) (?:pihak|negara|pemimpin|menteri|menlu|menhan|kepala|presiden))\b"
    rf"|(?:{TALKS}) (?:ke)?(?:tiga|empat|lima|enam|tujuh) {SIGNS['H']}"  # "pertemuan empat menteri itu"
)
_THE_MEETING = re.compile(r"pertemuan (?:itu|tersebut|ini)\b(?! (?:terpisah|masing-masing))")
_SEVERAL = re.compile(r"\b(?:sejumlah|beberapa|terpisah|di sela|serangkaian|rangkaian|bilateral|bergantian)\b")
_OF_MANY = re.compile(rf"(?:{TALKS}) (?:darurat|puncak|luar biasa|istimewa|multilateral|gabungan)\b")
_GATHER = ("berkumpul", "duduk", "bergabung", "menyusul bergabung")
_ANY_CHANNEL = ("berbicara", "bicara", "berkomunikasi")
# "berbincang dengan para koleganya dari A, B, dan C": one after the other.
_HIS_MATES = re.compile(r"(?:re?kan|mitra|kolega|timpalan|sejawat|counterpart)", re.IGNORECASE)
_PLURAL = re.compile(
    r"\bpara (?:(?:pemimpin|presiden|menteri|menlu|menhan|kepala|utusan|perunding)(?: \w+){0,3} )?$|\b(?:dua|tiga|empat|kedua|ketiga) $"
)


def _two_teams(scene: Scene, found: Sides, right: Sequence[Claim[Party]]) -> bool:
    """ "Blinken dan Sullivan beradu argumen dengan Yang dan Wang": two of each state, at one table."""
    own = [party.state for at in found.left if at in scene.names for party in scene.names[at].parties]
    return len(own) > 1 and len(right) > 1 and all(map(person, right))


_AT_SUMMIT = re.compile(
    r" (?:dalam|pada) (?:(?:sebuah|suatu) )?(?:pertemuan puncak|ktt|konferensi tingkat tinggi)\b(?! [a-z]*\d)"
    r"|[^.;\"]{0,40}?\b(?:untuk|guna|dalam) (?:penandatanganan|menandatangani|(?:pembicaraan|perundingan)(?= damai))\b[^.;,\"]{0,30}\b(?:damai|perdamaian|gencatan)\b"
)
_TABLE = re.compile(
    r"\b(?:(?:tele)?konferensi|panggilan(?: telepon)? (?:bersama|grup|trilateral)|makan (?:malam|siang|pagi)|santap|sarapan|minum teh|(?:men)?jamu|semeja|satu meja)\b"
)


def _of_one_side(right: Sequence[Claim[Party]]) -> bool:
    """ "bertemu Witkoff dan Kushner": envoys of one state come together."""
    states = {claim.value.state for claim in right}
    envoys = all((claim.value.office or "envoy").startswith(("envoy", "adviser")) for claim in right)
    return envoys and len(states) == 1 and None not in states and all(map(person, right))


# "A dan B menelepon C untuk mengucapkan selamat": one call each.
WISHED = re.compile(r"\b(?:selamat|belasungkawa|bela ?sungkawa|duka ?cita|simpati)\b")


def each_writes(scene: Scene, trigger: Trigger, left: Sequence[Claim[Party]], right: Sequence[Claim[Party]]) -> bool:
    """Whether several persons wrote to one, each a letter of his own; what states sign together is one letter."""
    several = trigger.frame.shape in ("active", "letter")  # "menerima ucapan selamat dari A dan B" as well
    wishes = trigger.frame.name == "phone" and WISHED.search(scene.words, trigger.end)
    if not (trigger.frame.kind == "message" or wishes) or not several or len(left) < 2 or len(right) != 1:
        return False
    signed = len({claim.value.state for claim in left}) == 1  # "ia dan Menko X melayangkan surat": one letter
    return all(map(person, left)) and not signed and "bersama" not in scene.words


_TEAM = re.compile(r"\b(?:delegasi|tim|perunding|juru runding)\b")


def _across_the_table(scene: Scene, trigger: Trigger, right: Sequence[Claim[Party]]) -> bool:
    """ "memimpin delegasi dalam perundingan dengan Lighthizer dan Mnuchin": the two who negotiate for one state sit together."""
    if trigger.frame.name != "negotiation" or len({claim.value.state for claim in right}) > 1:
        return False
    led = _TEAM.search(scene.view[scene.span.start : scene.at[trigger.start]].lower())
    return led is not None and all(map(person, right))


_AT_ONE_TABLE = re.compile(r"[^.;,\"]{0,30}?\b(?:semeja|satu meja|sekaligus|bersama-sama|bersamaan)\b")
EACH = re.compile(
    r"[^.;\"]{0,60}?\b(?:secara (?:terpisah|bergantian)|satu per satu|(?:pada|di|dalam) (?:waktu|kesempatan|hari) (?:yang )?(?:terpisah|berbeda|berlainan)|(?:kepada|dengan) masing-masing)\b"
)
# "pertemuan bilateral (terpisah) dengan masing-masing A dan B": one with each, also where others sat at a table of three.
_ONE_EACH = re.compile(r"\b(?:bilateral|terpisah|masing-masing)\b")
_CHANNELS = re.compile(r"\b(?:ber)?(?:komunikasi|kontak|surat|pesan)\b|(?:n|t)ele(?:po|fo)n|menghubungi")


def _one_table(right: Sequence[Claim[Party]], words: str, know: Knowledge) -> bool:
    """Counterparts who act for one body, or states that are named together, sit at one table."""
    if any_person(right) and not all(map(person, right)):
        return not _CHANNELS.search(words)  # "berkomunikasi dengan Menlu A, Menlu B dan Uni Eropa": a call each
    states = {claim.value.state for claim in right}
    if len(states) == 1 and not states & know.places.countries.keys():
        return True
    return not any_person(right) and "bilateral" not in words and not _CHANNELS.search(words)


# "A, B, dan C disambut secara bergiliran oleh D": one each.
_ONE_BY_ONE = re.compile(
    r"\b(?:bergiliran|bergantian|sama-sama|satu[ -]per[ -]?satu|masing-masing|secara terpisah|silih berganti)\b"
)


_BOTH = re.compile(r"\bbaik (?:[\w-]+ ){0,3}$")  # "Baik A maupun B sudah menemui C"


def each_apart(scene: Scene, found: Sides, left: Sequence[Claim[Party]], right: Sequence[Claim[Party]]) -> bool:
    """Whether several on the left had each his own contact with the one on the right.

    "Menteri yang bertemu Retno antara lain A, B, dan C": so with those named last, where they serve as many states.
    """
    if len(left) < 2 or len(right) != 1 or not (found.left and found.right):
        return False  # "Dubes A dan Dubes B untuk Iran dipanggil": by whom is not said
    last = found.rule == "cleft" and len({claim.value.state for claim in left}) == len(left)
    both = _BOTH.search(scene.words, 0, found.left[0]) and " maupun " in scene.words[found.left[0] : found.left[-1]]
    return last or bool(both) or _ONE_BY_ONE.search(scene.words, found.left[0], found.right[0]) is not None


def twins(scene: Scene, positions: tuple[int, ...]) -> tuple[tuple[int, int], ...]:
    """ "Trump-Putin dan Trump-Zelensky": two pairs, where four positions are tied so."""
    if len(positions) != 4:
        return ()
    a, b, c, d = positions
    tied = all(re.fullmatch(r"\s*[-–]\s*", scene.words[x + 1 : y]) for x, y in ((a, b), (c, d)))
    if scene.words[b + 1 : c] == " serta " and scene.words[a + 1 : b] == scene.words[c + 1 : d] == " dan ":
        one, other = ({p.actor for at in pair for p in scene.names[at].parties} for pair in ((a, b), (c, d)))
        tied = tied or bool(one & other)  # "Korea dan Jepang serta Korea dan AS"
    return ((a, b), (c, d)) if tied and re.search(r"\b(?:dan|serta)\b|,", scene.words[b + 1 : c]) else ()
