"""Who takes part in a contact that a noun tells: "pertemuan A dengan B", "dalam pembicaraan antara A dan B", "percakapan telepon"."""

from __future__ import annotations

import re

from kronik.read.clause.askers import asked_by
from kronik.read.clause.backwards import OF_ANOTHER
from kronik.read.clause.delayed import delayed_subject
from kronik.read.clause.fellows import with_fellows
from kronik.read.clause.holding import opens_holding
from kronik.read.clause.rounds import agreed_then, all_held, attended, chaired, held_between, held_with, placed
from kronik.read.clause.scene import BODY, DURATION, PERSON, PLACE, PLURAL, PRONOUN, SIGNS, SPEAKER, STATE, TIME, Scene
from kronik.read.clause.sides import DEMONSTRATIVE, Sides, clause_subject, first_right
from kronik.read.clause.summits import at_summit
from kronik.read.clause.syntax import Syntax, counterpart, list_at, subject
from kronik.read.clause.telephoned import callers
from kronik.read.clause.triggers import Trigger
from kronik.read.wordclasses import AFTER, BEFORE, DONE, HOLD, PRIVATE, SAY, TALKS, WHILE

_LIGHT = re.compile(  # "Keduanya menugaskan menlu mereka untuk menggelar pertemuan": not they
    r"\A(?!.*\b(?:memerintah|menugas|menginstruksi|menyuruh)).*?\b(?:me(?:lakukan|mbuka|nggelar|ngadakan|langsungkan|njalani|mulai|miliki|nuntaskan|ngikuti|nghadiri|lanjutkan|njadwalkan|ngatur|mimpin|ngagendakan|rencanakan|mbatalkan|nunda|nginginkan|nyelesaikan|rampungkan|ngakhiri|nyudahi|nutup|nolak)|adakan|gelar|lakukan|langsungkan|lanjutkan|punya|agendakan|jadwalkan|rencanakan|terlibat dalam|terlibat|menjalin|duduk dalam|hadiri|batalkan|(?:telah|sudah|akan|baru|lalu|pun) (?:mulai|buka|tutup))\b[^,;.]{0,60}$"
)
# "Delegasi A dan B berada di Kairo untuk perundingan": they came to sit down together.
_CAME_FOR = re.compile(
    r"[^;.\"]*\b(?:berada|tiba|berkumpul|datang|hadir|mendarat|bertolak|terbang|berangkat|kembali) (?:di|ke)\b[^;.\"]{0,70}\b(?:untuk|guna|demi|dalam rangka) (?:(?:memulai|melanjutkan|mengikuti|mengadakan|menggelar|menghadiri|putaran|\w+) )?$"
)
_HEAD = 30  # code points in which a phrase opens a sentence
_OFFERED = re.compile(
    r"\b(?:tawaran|ajakan|usul(?:an)?|permintaan|undangan|seruan|proposal|(?:me)?(?:nawarkan|ngajukan|ngusulkan)|tawarkan|usulkan) $"
)  # "tawaran dialog dari B"
_WITHIN = re.compile(rf"\b(?:dalam|selama|saat|{AFTER}|di sela(?:-sela)?|pada|hasil|dari)\s+$")


def of_noun(scene: Scene, trigger: Trigger, grammar: Syntax, taken: frozenset[int]) -> Sides:
    """The parties of a noun of contact: beside it, in its clause, or those told before (`linked`)."""
    words = scene.words
    told = _no_table(scene, trigger) or at_summit(scene, trigger, grammar, taken)
    if told := told or _held_with(scene, trigger, grammar, taken):
        return told
    if (held := _HELD_BY.match(words, trigger.end)) and (hosts := list_at(scene, held.end(), grammar)):
        guests = counterpart(scene, hosts[-1] + 1, grammar, markers="dengan|bersama", direct=False, reach=60)
        if guests or len(hosts) > 1:
            return Sides(hosts, guests, rule="noun-held" if guests else "noun-between")
    if (hit := DEMONSTRATIVE.match(words, trigger.end)) and (taken_up := _taken_up(scene, trigger, hit.end(), grammar)):
        return taken_up
    end = _with_its_matter(scene, trigger)
    first = first_right(scene, end, grammar)
    if first and (several := callers(scene, trigger, first, grammar)):
        return Sides(clause_subject(scene, trigger, grammar, taken), several, rule="noun-with")
    if first:
        named = held_between(scene, first[0] + 1, grammar) if words[first[0]] == PLURAL else ()
        if len(first) > 1 or words[first[0]] == PLURAL:
            # "pertemuan luar biasa OKI dan Liga Arab": a gathering of both
            bodies = {words[at] for at in first} == {BODY} and "antara" not in words[end : first[0]]
            named = named or _their_leaders(scene, trigger, first, grammar, taken)
            there = () if bodies else named or chaired(scene, trigger.start, first, grammar)
            return Sides(there, (), rule="noun-other" if bodies else "noun-between")
        joins = "dengan|bersama|dan|diterima|diterima oleh" + ("|kepada" if trigger.frame.kind == "call" else "")
        joins += "|untuk|bagi" if words.startswith(("jamuan", "perjamuan"), trigger.start) else ""
        joins += "|oleh|dipimpin" if trigger.frame.name == "welcoming" else ""
        other = counterpart(scene, first[-1] + 1, grammar, markers=joins, direct=False, reach=80)
        given = _GIVEN_BY.match(words, first[-1] + 1) if words[first[0]] == PERSON else None
        if other or given:
            return Sides(first, other or ((given.end(),) if given else ()), rule="noun-of-with")
    between = held_between(scene, trigger.end, grammar)
    if between:
        return Sides(between, (), rule="noun-between")
    if _MEDIATES.search(words, 0, trigger.start):
        return Sides(rule="noun-other")
    offered = trigger.frame.kind == "call" or _OFFERED.search(words[: trigger.start])
    markers = "dengan|bersama|dari|kepada" if offered else "dengan|bersama|mulai dari"
    opens = trigger.start < _HEAD and _WITHIN.search(words, 0, trigger.start) and _OPENING.match(words, end)
    direct = trigger.frame.kind == "call" and not opens  # "Dalam percakapan telepon Rabu, A dan B sepakat ..."
    right = counterpart(scene, end, grammar, markers=markers, direct=direct, reach=140)
    own = right and (_VERB_OF_ITS_OWN.search(words, end, right[0]) or OF_ANOTHER.search(words, end, right[0]))
    if right and not own and not _AS_HOST.match(words, right[-1] + 1):
        return Sides(_with_these(scene, trigger, right, grammar, taken), right, rule="noun-with")
    if guests := attended(scene, trigger.end, grammar):
        return Sides(guests, (), rule="noun-between")
    if first and words[first[0]] in (PERSON, PRONOUN, SPEAKER) and not _WITH_OTHERS.match(words, first[-1] + 1):
        return Sides(clause_subject(scene, trigger, grammar, taken), first, rule="noun-single")
    told = _means_of_talk(scene, trigger, grammar, taken) or _beside_it(scene, trigger, grammar, taken)
    told = told or _noun_of_clause(scene, trigger, grammar, taken)
    # "AS dan Rusia akan menggelar pertemuan darurat": with both sides named it is theirs, whatever its sort
    another = OTHER.match(words, trigger.end) or _yearly(scene, trigger.end)
    another = another or (told.rule == "noun-bare" and bool(_ON_ITS_MARGINS.search(words, 0, trigger.start)))
    theirs = told.rule == "noun-light" and not _ATTENDS.search(words, 0, trigger.start)
    return Sides(rule="noun-other") if another and not theirs else told


# "A, yang ikut dalam pertemuan Munich, menolak bertemu dengan B": B is he whom A does not meet; and
# "Merujuk pada pertemuan di Lima, A memuji kerja sama dengan B" says with whom he works.
_VERB_OF_ITS_OWN = re.compile(
    r",[^.;]*\b(?:bertemu|berjumpa|bersua|bertatap muka|berunding|berbicara|berbincang|berdialog|berdiskusi)\b"
    rf"|[^.;\"]*, {SIGNS['H']} (?:[\w-]+ ){{0,2}}?me[a-z]{{4,}} [^.;,\"]*\b(?:kerja sama|kerjasama|hubungan|perdagangan|perjanjian|kesepakatan|kemitraan|sengketa|perang|konflik|persahabatan|perbatasan)\b"
)
# "dialog di Doha dengan Jerman dan Qatar sebagai tuan rumah": no counterpart.
_AS_HOST = re.compile(
    r" (?:sebagai|selaku|menjadi|yang menjadi) (?:tuan rumah|mediator|penengah|perantara|fasilitator|juru)\b"
)
# "sejak KTT Singapura pada Juni 2018": where it was held.
_OF_A_PLACE = re.compile(rf" [{PLACE}{STATE}](?:,? [{PLACE}{STATE}])?,? \(?(?:pada |bulan |tanggal )?{TIME}")


def _their_leaders(
    scene: Scene, trigger: Trigger, states: tuple[int, ...], grammar: Syntax, taken: frozenset[int]
) -> tuple[int, ...]:
    """ "Modi dan Putin mengadakan KTT India-Rusia": the leaders of those states, who hold it."""
    if any(scene.words[at] != STATE for at in states) or trigger.frame.process:
        return ()
    left = subject(scene, trigger.start, grammar, taken)
    if len(left) != len(states) or any(scene.words[at] != PERSON for at in left):
        return ()
    held = _LIGHT.search(scene.words[left[-1] + 1 : trigger.start])
    theirs, named = ([party.state for at in group for party in scene.names[at].parties] for group in (left, states))
    return left if held and sorted(map(str, theirs)) == sorted(map(str, named)) else ()


# "jamuan untuk Raja B yang diselenggarakan oleh Presiden A".
_GIVEN_BY = re.compile(
    rf"(?: \([^()]{{1,30}}\))?,? (?:yang )?(?:(?:{DONE}|akan|bakal) )?di(?:selenggarakan|gelar|adakan|helat|siapkan|buat|pimpin)(?: langsung)?(?: oleh)? (?:(?!(?:di|pada|dalam|saat|untuk)\b)[\w-]+ ){{0,4}}(?={SIGNS['P']})"
)


def _with_its_matter(scene: Scene, trigger: Trigger) -> int:
    """Where the noun ends with what is said of it before its parties."""
    hit = _QUALITY.match(scene.words, trigger.end) or _SPONSORED.match(scene.words, trigger.end)
    end = hit.end() if hit else trigger.end
    matter = _MATTER.match(scene.words, end) if _HOLDS.search(scene.words, 0, trigger.start) else None
    return matter.end() if matter else end


# '"Pembicaraannya konstruktif," ujar Putin': the talks told of.
_THE_TALKS = re.compile(rf"{PRONOUN} (?!(?:dengan|bersama|di|ke|pada|antara)\b)\w")


def _no_table(scene: Scene, trigger: Trigger) -> Sides | None:
    """A gathering by its letters, one of many meetings; and what only says who else was at the one told before."""
    if all_held(scene, trigger):
        return Sides(linked=True, rule="noun-all")
    named_so = _ATTENDS.search(scene.words, 0, trigger.start) and _GATHERING.match(scene.view, scene.at[trigger.end])
    if (
        named_so
        or _HABITUAL.match(scene.words, trigger.end)
        or _ANY.search(scene.words, 0, trigger.start)
        or _TAKES_PART.search(scene.words, 0, trigger.start)
    ):
        return Sides(rule="noun-other")  # "sudah banyak pertemuan ia hadiri"
    if trigger.start < _HEAD and _AS_BEFORE.match(scene.words, trigger.end) and scene.times:
        return Sides(linked=True, rule="noun-loose")
    if scene.words.startswith("ktt", trigger.start) and _OF_A_PLACE.match(scene.words, trigger.end):
        return Sides(linked=True, rule="noun-bare")
    quoted = scene.words.endswith('"', 0, trigger.start) and _THE_TALKS.match(scene.words, trigger.end)
    return Sides(linked=True, rule="noun-bare") if quoted or _ALSO_THERE.match(scene.words, trigger.end) else None


def _yearly(scene: Scene, end: int) -> bool:
    """Whether the next word says how often it is held: "pertemuan tahunan forum itu"."""
    time = scene.times.get(end + 1)
    return scene.words.startswith(f" {TIME}", end) and time is not None and time.type == "SET"


# "pembicaraan Xi dengan para pemimpin lain": with whom is told, if by no name.
_WITH_OTHERS = re.compile(
    r"(?: \([^()]*\))? (?:dengan|bersama) (?:para|sejumlah|beberapa|berbagai|banyak) [^.;,\"]{3,40}? (?:lain(?:nya)?|dunia|asing)\b"
)


def _with_these(
    scene: Scene, trigger: Trigger, right: tuple[int, ...], grammar: Syntax, taken: frozenset[int]
) -> tuple[int, ...]:
    """The subject; "Dalam panggilan telepon dengan A, B, dan C, D membahas" has it after the list."""
    left = clause_subject(scene, trigger, grammar, taken)
    listed = {*left} & {*right}
    return delayed_subject(scene, trigger.start, right[-1] + 1, grammar) if listed else left


# "menghadiri pertemuan ADMM di Malaysia": a gathering by its letters (codebook decision 8).
_TAKES_PART = re.compile(r"\b(?:partisipasi|kehadiran|keikutsertaan|keterlibatan)\b[^.;,\"]{0,50} (?:dalam|pada|di) $")
_ATTENDS = re.compile(r"\b(?:menghadiri|mengikuti|hadiri|(?:hadir|ikut|turut)(?: serta)? (?:dalam|di|pada)) $")
_GATHERING = re.compile(r" [A-Z]{4,}(?:-Plus| Plus|\+)?(?= (?:di|pada|tahun|ke-\d+|yang|dan|untuk)\b|[.,])")
# "Hadir dalam pertemuan itu adalah PM A dan PM B": who took part.
_PRESENT = re.compile(r"(?<!turut )(?<!juga )\b(?:hadir|duduk)(?: (?:langsung|sebagai peserta))? (?:dalam|di|pada) $")
_WHO_IS = re.compile(rf",? (?:(?:adalah|yakni|yaitu|antara lain) )?(?:[\w-]+ ){{0,3}}?(?={SIGNS['H']})")
# "meneruskan pertemuan tingkat tinggi reguler yang biasa dilakukan": a habit (codebook decision 6)
_HABITUAL = re.compile(r"(?: \w+){0,2} (?:reguler|berkala)\b| yang (?:biasa|lazim|rutin|kerap|selalu)(?:nya)? di\w+")
_ANY = re.compile(r"\b(?:(?:banyak|setiap|tiap|berbagai|seluruh|semua)|mekanisme(?: \w+){0,3}) $")


def _taken_up(scene: Scene, trigger: Trigger, end: int, grammar: Syntax) -> Sides | None:
    """ "Pertemuan itu ...": the contact told before, unless the words go on to name who met."""
    words = scene.words
    if between := held_between(scene, end, grammar):
        return Sides(between, (), rule="noun-involved")  # "Pertemuan itu berlangsung di Jenewa antara A dan B"
    involves = _INVOLVES.match(words, end)
    if (involves or _ROUND_OF.search(words, 0, trigger.start)) and (guests := attended(scene, end, grammar)):
        if involves:
            return Sides(guests, (), rule="noun-involved")
        return Sides(guests, (), rule="noun-between")  # "Putaran terbaru perundingan itu, digelar di Doha, dihadiri A"
    if _PRESENT.search(words, 0, trigger.start) and (who := _WHO_IS.match(words, end)):
        guests = list_at(scene, who.end(), grammar)
        if len(guests) > 1:
            return Sides(guests, (), rule="noun-involved")
    partner = counterpart(scene, end, grammar, markers="dengan", direct=False, reach=30)
    if partner and ("," in words[end : partner[0]] or _ATTENDS_TOO.search(words, 0, trigger.start)):
        partner = ()  # "Pertemuan itu batal, dengan juru bicara A menyebut ..."
    if partner and not _TO_TELL.search(words[: trigger.start]):
        return None
    if not partner and _NEXT_ROUND.search(words, 0, trigger.start):
        return Sides(linked=True, rule="noun-bare")
    every = not partner and _ALL_OF_THEM.search(words, 0, trigger.start)
    return Sides(linked=True, rule="noun-all" if every else "noun-linked")


def _noun_of_clause(scene: Scene, trigger: Trigger, grammar: Syntax, taken: frozenset[int]) -> Sides:
    """A noun without parties of its own: those of its clause, or of the contact told before."""
    words = scene.words
    before = words[: trigger.start]
    left = with_fellows(scene, subject(scene, trigger.start, grammar, taken), trigger.start, grammar)
    if len(left) == 1 and (asked := asked_by(scene, left[0], trigger.start, grammar, taken)):
        return Sides(asked, left, rule="asked")
    both = left and (len(left) > 1 or words[left[0]] == PLURAL)
    sent = trigger.frame.name == "negotiation" or any(words[at] != PERSON for at in left)
    came = both and sent and trigger.frame.process and _CAME_FOR.match(words[left[-1] + 1 : trigger.start])
    if both and (came or _LIGHT.search(words[left[-1] + 1 : trigger.start])):
        return Sides(left, (), rule="noun-light")
    opening = _OPENING.match(words, trigger.end)
    if opening and (caller := delayed_subject(scene, trigger.start, trigger.end, grammar)):
        called = counterpart(scene, caller[-1] + 1, grammar, markers="kepada|dengan", direct=False, reach=120)
        if not called and (hit := _URGES.match(words, caller[-1] + 1) or _TOLD.match(words, caller[-1] + 1)):
            called = list_at(scene, hit.end(), grammar)  # "Dalam percakapan telepon, A mendesak B ..."
        two = len(caller) > 1 or words[caller[0]] == PLURAL
        if (called or two) and trigger.frame.kind == "call":
            return Sides(caller, called, rule="noun-through")  # "Lewat telepon, A menyampaikan duka kepada B"
    within = bool(_WITHIN.search(before))
    through = bool(_THROUGH.match(words, trigger.start) or _THROUGH.search(before[-12:]))
    phoned = trigger.frame.kind == "call"
    urged = left and ((phoned and (within or through)) or (within and _SPOKEN.match(words, trigger.start)))
    urges = _URGES.search(words, max(0, left[0] - 60), left[0] + 1) if urged else None
    caller = subject(scene, urges.start(), grammar, taken) if urges and urges.end() == left[0] else ()
    if caller:  # "A mendesak B dalam percakapan telepon"
        return Sides(caller, left, rule="noun-through" if through else "noun-within")
    if urged and (hit := _URGED_THERE.match(words, trigger.end)):  # "A dalam percakapan 25 Juli meminta B ..."
        return Sides(left, list_at(scene, hit.end(), grammar), rule="noun-within")
    named = all(words[p] != STATE for p in left)
    if (
        (within or through)
        and len(left) > 1
        and (named or placed(scene, trigger.end) or agreed_then(scene, left, trigger))
    ):
        return Sides(left, (), rule="noun-through" if through else "noun-within")
    told = through or (phoned and within)
    if len(left) == 1 and told and (hit := _TO_WHOM.search(words, left[0] + 1, trigger.start)):
        return Sides(left, list_at(scene, hit.end(), grammar), rule="noun-through")
    if len(left) == 1 and told and (hit := _WISHES_TO.match(words, trigger.end)):
        return Sides(left, list_at(scene, hit.end(), grammar), rule="noun-through")
    if len(left) == 1 and within and (hit := _TOLD.match(words, left[0] + 1, trigger.start)):
        return Sides(left, list_at(scene, hit.end(), grammar), rule="noun-within")
    if within and not left and trigger.start < _HEAD:
        late = delayed_subject(scene, trigger.start, trigger.end, grammar)
        over = _OVER.match(words, trigger.end) and _MEETS_ANOTHER.match(words, late[-1] + 1) if late else None
        if (
            len(late) == 2 and all(words[p] == PERSON for p in late) and not over
        ):  # "Dalam pertemuan di Paris, A dan B sepakat ..."
            return Sides(late, (), rule="noun-within")
    owned = words[: trigger.end].endswith("nya") or words[trigger.end : trigger.end + 1] == PRONOUN
    known = within or owned or opens_holding(scene, trigger) or _DATED.match(words, trigger.end)
    loose = "noun-topic" if _DISCUSSED.search(before) else "noun-loose"
    rule = "noun-earlier" if _LONG_AFTER.search(before) else "noun-bare" if known else loose
    return Sides(left, (), linked=True, rule=rule)


# "menelepon Putin di sela-sela pertemuan di Paris": another meeting.
_ON_ITS_MARGINS = re.compile(r"\bdi sela(?:-sela)? $")
# "... berbicara lewat telepon, membahas pembicaraan dan pertemuan yang diadakan pekan lalu": whose, nobody says.
_DISCUSSED = re.compile(r"\b(?:membahas|mendiskusikan|membicarakan)\b[^.;,\"]*$")


_TALKED_WITH = re.compile(
    r"\b(?:berbicara|bicara|berbincang|berdiskusi|berdialog|berkomunikasi|bertemu|berunding)\b[^.;,\"]{0,30}? (?:dengan|bersama) "
)


def _means_of_talk(scene: Scene, trigger: Trigger, grammar: Syntax, taken: frozenset[int]) -> Sides | None:
    """ "A dan B berbicara dengan C lewat konferensi video": the talk just told."""
    means = trigger.frame.kind == "call" and _THROUGH.search(scene.words, max(0, trigger.start - 12), trigger.end)
    left = subject(scene, trigger.start, grammar, taken) if means else ()
    talked = left and _TALKED_WITH.search(scene.words, left[-1] + 1, trigger.start)
    return Sides(linked=True, rule="noun-bare") if talked else None


def _beside_it(scene: Scene, trigger: Trigger, grammar: Syntax, taken: frozenset[int]) -> Sides | None:
    """The two whom a caption shows before a meeting, and the two of whom one said something to the other there."""
    words = scene.words
    shown, told = _SHOWN_BEFORE.search(words, 0, trigger.start), _TOLD_THERE.search(words, 0, trigger.start)
    left = subject(scene, trigger.start, grammar, taken) if shown or told else ()
    if shown and len(left) == 2 and left[-1] + 1 == shown.start() and placed(scene, trigger.end):
        return Sides(left, (), rule="noun-within")
    if told and len(left) == 1 and left[0] < told.start():
        return Sides(left, (told.start("whom"),), rule="noun-within")
    return None


# "Dalam pertemuan Selasa lalu, turut hadir A dan B": they came with those told of.
_ALSO_THERE = re.compile(rf"(?: (?:pada |hari )*{TIME})?,? (?:turut|ikut|juga) (?:serta )?(?:hadir|mendampingi)\b")
# "Trump (kiri) dan Putin sebelum pertemuan di Helsinki": a caption.
_SHOWN_BEFORE = re.compile(rf"(?: \([^()]{{1,20}}\))? (?:(?:berjalan|berdiri|duduk|tiba) )?(?:{BEFORE}) (?:\w+ )?$")
# "tidak menyerahkan apa pun kepada Putin pada pertemuan di Helsinki".
_TOLD_THERE = re.compile(
    rf"\bkepada (?:[\w-]+ ){{0,3}}(?P<whom>{SIGNS['P']})(?: \([^()]{{1,20}}\))? (?:pada|dalam|saat|di sela(?:-sela)?) (?:sebuah |suatu )?$"
)
# "Pertemuan itu digelar beberapa bulan setelah pertemuan di Ruang Oval": one before it.
_LONG_AFTER = re.compile(
    rf"(?:\b(?:pertemuan|kali) pertama\b[^.;,\"]{{1,60}}|\b(?:beberapa|sekian|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|\d+|se) ?(?:hari|pekan|minggu|bulan|tahun)|\b(?:sehari|sepekan|seminggu|sebulan|setahun)|{DURATION}|{SIGNS['T']}) (?:{AFTER}|sejak) (?:\w+ )?$"
)


# "Setelah pertemuan bendungan berakhir, A dan B bertemu dengan C": what had ended is no meeting of A and B.
_OVER = re.compile(r"[^.;,\"]{0,40} (?:berakhir|usai|selesai|rampung|ditutup|bubar)\b[^.;,\"]{0,20},")
_MEETS_ANOTHER = re.compile(
    r"[^.;,\"]{0,30}?\b(?:bertemu|berbicara|berbincang|berunding|pertemuan|pembicaraan)\b[^.;,\"]{0,40} dengan\b|[^.;,\"]{0,20}?\b(?:menemui|menelepon|menerima)\b"
)
# "juga hadir dalam pertemuan itu bersama dengan B": with those told of before.
_ATTENDS_TOO = re.compile(
    r"\b(?:hadir|ikut|turut|bergabung|menghadiri|mengikuti|mendampingi)(?: (?:juga|pula|serta|hadir))* (?:dalam|pada|di)? ?$"
)
# "Putaran berikutnya dari pembicaraan ini akan dilanjutkan di Kinshasa": not that of which was told.
_NEXT_ROUND = re.compile(
    r"\b(?:putaran|babak|ronde|sesi|tahap) (?:\w+ )?(?:berikutnya|selanjutnya|lanjutan|sebelumnya|terdahulu|mendatang|depan)(?: (?:dari|dalam))? $"
)
# "Berbagai pertemuan itu digelar di Brussel": all of which was told.
_ALL_OF_THEM = re.compile(r"\b(?:berbagai|semua|seluruh|kedua|ketiga|keempat|rangkaian|serangkaian|sederet|deretan) $")
# "pertemuan yang dimediasi AS dengan delegasi B": who mediates stands between.
_SPONSORED = re.compile(
    rf" yang (?:dimediasi|ditengahi|difasilitasi|diprakarsai|dijembatani|disponsori)(?: oleh)? {SIGNS['N']}(?= (?:dengan|bersama|antara) )"
)
# "Pertemuan tersebut akan melibatkan Menlu A dan Menlu B": who they are is told now.
_INVOLVES = re.compile(
    rf"(?: (?:\w+ ){{0,2}}?| [^.;:\"{SIGNS['P']}]{{1,90}}? (?:dan|serta|yang) (?:\w+ )?)(?:melibatkan|mempertemukan)\b(?! (?:para |sejumlah )?(?:pengamat|pemantau|saksi|ahli))"
)
_ROUND_OF = re.compile(r"\bputaran (?:\w+ ){0,2}$")
# "meminta Khan menengahi pembicaraan dengan Iran": not his own; the two sides are named elsewhere.
_MEDIATES = re.compile(r"\b(?:menengahi|memediasi|memfasilitasi|menjembatani|penengah|mediator)(?: \w+)? $")
# "Saya akan membahas hasil pertemuan ini dengan Xi": Xi is told of it.
_TO_TELL = re.compile(r"\b(?:mem|men)(?:bahas|bicarakan|diskusikan)(?: \w+){0,2} $")


def _held_with(scene: Scene, trigger: Trigger, grammar: Syntax, taken: frozenset[int]) -> Sides | None:
    others = held_with(scene, trigger.end, grammar)
    return Sides(subject(scene, trigger.start, grammar, taken), others, rule="noun-with") if others else None


# "Percakapan telepon yang panjang dan hangat dengan B", "pembicaraan yang berlangsung dua jam antara A dan B".
_QUALITY = re.compile(
    rf" yang (?!(?:ber(?:kaitan|tepatan|hubungan)|terkait|sesuai|sejalan|seiring|dilanjutkan|disusul|diikuti)\b)(?![\w ]*\bme[a-z]{{4,}} (?:{TALKS}|ktt)\b)[\w ,{DURATION}{PRONOUN}\"-]{{3,60}}?(?<! di)(?= (?:dengan|bersama|antara) )"
)
# "mengadakan pembicaraan tentang masalah ini dengan B": the matter stands before the partner.
_HOLDS = re.compile(rf"\b(?:{HOLD}|melanjutkan|memulai)(?: (?:sebuah|serangkaian))? $")
_MATTER = re.compile(
    r" (?:tentang|mengenai|soal|terkait|seputar) (?:(?!(?:dengan|bersama|antara|hubungan|kerja|kerjasama|perang|konflik|perbatasan|sengketa|kesepakatan|perjanjian|perdagangan|normalisasi|ketegangan|perundingan|negosiasi|pertemuan)\b)[\w-]+ ){1,6}(?=(?:dengan|bersama) )"
)
# "Lewat sambungan telepon pada Senin, A ...": the phrase that opens ends at its comma.
_OPENING = re.compile(
    rf"(?: yang (?:berlangsung|dilakukan|digelar|terjadi|berdurasi|berjalan)[^.;,\"]{{0,50}}?)?(?: (?:selama|berdurasi) [^.;,\"]{{1,30}}?)?(?: (?:pada )?(?:hari )?{TIME})?,"
)
# "Gedung Putih menyebut pertemuan Senin malam itu produktif".
_DATED = re.compile(rf" (?:pada |hari )*{SIGNS['T']}")
_URGING = rf"(?: (?:juga|{DONE}|kembali|turut|pun|langsung|dilaporkan|disebut))* (?:memperingatkan|mendesak|meminta|menyarankan|memberi ?tahu|mengingatkan|meyakinkan|membujuk|menjanjikan|menegur|menekan|menyelamati|mengabari|mengimbau|mengundang|memarahi|mendorong|menuntut|mengajak|memuji|mengkritik|menuding|menuduh|mengancam|menegaskan kepada)(?: (?:\w+ ){{0,3}}?)?(?={SIGNS['H']})"
_URGES = re.compile(_URGING)
_URGED_THERE = re.compile(rf"(?:,? (?:pada )?{SIGNS['T']})?,?{_URGING}")
_SPOKEN = re.compile(rf"(?:{TALKS})")
_THROUGH = re.compile(r"\b(?:via|melalui|lewat)\b")
# "Jokowi lewat telepon menjadi pemimpin pertama yang menyelamati Anwar".
_WISHES_TO = re.compile(
    rf"[^.;\",]{{0,80}}?,? (?:menyelamati|menghibur|mengabari|meyakinkan|mengundang|(?:menyampaikan|mengucapkan|menyatakan|mengutarakan)(?: \w+){{1,6}} kepada) (?:[\w-]+ ){{0,3}}(?={SIGNS['H']})"
)
# "menyampaikan keputusan itu kepada Wang melalui telepon".
_TO_WHOM = re.compile(rf"\bkepada (?:[\w-]+ ){{0,4}}?(?={SIGNS['H']})")
# "Pertemuan itu dihadiri A dan B", "Pertemuan digelar oleh A dan B".
_HELD_BY = re.compile(
    rf"(?: \w+){{0,4}}?(?: (?:itu|tersebut|ini))?,? (?:yang )?(?:juga |akan )?di(?:hadiri|gelar|ikuti|pimpin|adakan|lakukan)(?: langsung)?(?: oleh)? (?:(?!(?:{AFTER}|{BEFORE}|{WHILE})\b)\w+ ){{0,4}}?(?={SIGNS['N']})"
)


# "pertemuan kabinet", "pertemuan puncak negara-negara G7", "pertemuan para menhan", "pertemuan dengan para pengusaha"
OTHER = re.compile(
    rf"\s+(?:puncak |tingkat \w+ |khusus |luar biasa |tahunan |rutin |informal |tertutup )*(?:(?:\w+ ){{0,3}}(?:bagi|untuk) {STATE}"
    r"|(?:para|negara-negara|seluruh|sesama|kelompok|asosiasi) (?!(?:pemimpin|pihak|delegasi|utusan|perunding|juru) (?:itu|tersebut|kedua)\b)\S"
    rf"|(?:dengan|bersama) (?:(?:para|sejumlah|beberapa|puluhan|ratusan) )?(?:{PRIVATE}|anggota|legislator|senator|staf|jajaran)\b"
    r"|(?:serupa|sejenis|lain(?:nya)?|parlemen|kabinet|komite|partai|dewan|komisi|warga|kader|pengurus|umum|darurat|tahunan|rutin|publik|keluarga|alumni|panitia|pemegang|internal|koalisi|fraksi|relawan|tim|antar ?(?:warga|kader|pengusaha))\b)"
)
# "Pezeshkian mengatakan kepada Grossi ..., dalam pertemuan di Teheran".
_TOLD = re.compile(rf"\s+(?:juga |telah )?(?:{SAY})(?: \w+){{0,4}}? kepada (?:\w+ ){{0,4}}?(?={SIGNS['H']})")
# "Pertemuan serupa tahun lalu digelar di Bali": an earlier one of those two.
_AS_BEFORE = re.compile(
    rf"(?: (?:bilateral|tahunan|{TIME}))* (?:serupa|sebelumnya|terdahulu)(?:,? (?:pada )?{TIME})?,? (?:(?:{DONE}|juga) )*(?:berlangsung|di(?:gelar|lakukan|adakan|langsungkan|helat))\b"
)
