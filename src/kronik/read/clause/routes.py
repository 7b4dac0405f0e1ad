"""Where journeys go: traveller and destination of travel verbs and journey nouns."""

from __future__ import annotations

import re

from kronik.read.clause.askers import answers
from kronik.read.clause.goals import destination, goals
from kronik.read.clause.holding import opens_holding
from kronik.read.clause.namedsubject import listed_subject
from kronik.read.clause.objectvoice import land_before
from kronik.read.clause.relative import FIRST, own_end
from kronik.read.clause.reported import REPORTED, whose_report
from kronik.read.clause.scene import PERSON, PLACE, PRONOUN, SIGNS, STATE, Scene
from kronik.read.clause.sentout import sent_out
from kronik.read.clause.sides import DEMONSTRATIVE, STAFF, Sides, clause_subject, first_right
from kronik.read.clause.syntax import Syntax, counterpart, list_at
from kronik.read.clause.triggers import Trigger
from kronik.read.wordclasses import AFTER, DONE, PRIVATE, SAY


def travel(scene: Scene, trigger: Trigger, grammar: Syntax, taken: frozenset[int]) -> Sides:
    """Who travels, by a verb, and where to: "A berkunjung ke B", "A dikunjungi B"."""
    words = scene.words[trigger.start : trigger.end]
    if words == "kunker" and _A_NOUN.search(scene.words, 0, trigger.start):
        return journey(scene, trigger, grammar, taken)
    if passive := _visited(scene, trigger, grammar):
        return passive
    if words == "ke" and (begun := _BEGUN.match(scene.words)) and begun.end() < trigger.start:
        return Sides(destination=goals(scene.words, begun.end()), rule="journey-begun")
    left = _LEFT.match(scene.words, trigger.start)
    goal = () if left else destination(scene, trigger, trigger.start if words == "ke" else trigger.end)
    if not goal and (named := _NAMELY.match(scene.words, trigger.end)) and words.endswith("i"):
        goal = goals(scene.words, named.end())  # "negara pertama yang Marcos kunjungi adalah India"
    if not goal and words.endswith("i") and (land := land_before(scene, trigger.start)) is not None:
        goal = (land,)
    if not goal and words.endswith("i") and _THAT_HE.search(scene.words, 0, trigger.start):
        goal = _countries_before(scene, trigger.start)
    if left:
        goal = goals(scene.words, left.end())
    shut = own_end(scene.words, trigger.start)
    goal = tuple(at for at in (*goal, *_leg_before(scene, goal)) if at < shut)
    if words.startswith("yang ") and (bearer := _BEARER.search(scene.words, 0, trigger.start)):
        return Sides((bearer.start(),), destination=goal, rule="travel")  # "menghubungi X yang sedang berada di ..."
    if words == "ke" and (led := _LED.search(scene.words, 0, trigger.start)):
        return Sides((led.start("who"),), destination=goal, rule="travel")  # "mendampingi Presiden Jokowi ke Riyadh"
    if goal and _SAID.search(scene.words, 0, trigger.start) and (hit := _MAIN.match(scene.words, goal[-1] + 1)):
        return Sides(list_at(scene, hit.end(), grammar), destination=goal, rule="travel")
    if goal and (led := _ACCOMPANIED.match(scene.words, goal[-1] + 1)):
        return Sides((led.end(),), destination=goal, rule="travel")
    first = FIRST.search(scene.words, 0, trigger.start)
    thing = None if first else _A_THING.search(scene.words, 0, trigger.start)
    if thing and (" yang " in thing[0] or words.startswith("yang ")):
        return Sides(rule="travel-of-thing")
    guest = (first.start(),) if first else listed_subject(scene, trigger.start, grammar)
    guest = guest or clause_subject(scene, trigger, grammar, taken)
    guest = answers(scene, guest, trigger.start, grammar, taken) or guest
    if len(guest) == 1 and (beside := _BESIDE.search(scene.words, 0, guest[0])):
        guest = (beside.start(),)
    there = not goal and TO_THERE.match(scene.words, trigger.end)
    return Sides(guest, destination=goal, rule="travel-there" if there else "travel")


# "Peru menjadi negara penutup yang akan ia datangi"
_THAT_HE = re.compile(
    rf"[{STATE}{PLACE}] (?:\w+ )?(?:menjadi|adalah|merupakan|ialah) (?:[\w-]+ ){{1,4}}yang (?:(?:akan|{DONE}) )?{SIGNS['H']} (?:akan )?$"
)


def _visited(scene: Scene, trigger: Trigger, grammar: Syntax) -> Sides | None:
    """The sides of a verb or noun whose guest stands behind it: "dikunjungi A", "tujuan pertama A ialah B"."""
    words = scene.words[trigger.start : trigger.end]
    if words.startswith(("disusul", "diikuti")):
        if _MET_LAST.search(scene.words, 0, trigger.start):
            return Sides(rule="travel-passive")  # "A menemuinya pada Senin, disusul B pada Selasa": he met him as well
        return Sides(counterpart(scene, trigger.end, grammar, markers="oleh", direct=True), rule="travel-next")
    if not (words in _VISITED or _STOP.match(words) or _LISTED.match(words)):
        return None
    stop_of = _STOP_OF.match(scene.words, trigger.end) if _STOP.match(words) else None
    guest = counterpart(scene, trigger.end, grammar, markers="oleh", direct=True)
    if scene.words.startswith(PRONOUN, trigger.end) and (land := land_before(scene, trigger.start)) is not None:
        return Sides((trigger.end,), destination=(land,), rule="travel-passive")
    guest = list_at(scene, stop_of.end(), grammar) if stop_of else guest
    guest = tuple(at for at in guest if at == guest[0] or scene.words[at] != STATE)  # "dikunjungi A, disusul Irak"
    goal = destination(scene, trigger, guest[-1] + 1) if guest and not stop_of else ()
    if guest and scene.words[guest[0]] == STATE and _STOP.match(words):
        guest = ()  # "Tujuan pertamanya Singapura"
    after = guest[-1] + 1 if guest else trigger.end
    on_tour = _ON_TOUR.match(scene.words, after)
    named = _NAMELY.match(scene.words, on_tour.end() if on_tour else after)  # "yang dikunjungi (Prabowo) ialah China"
    named = named or (_OPENS_WITH.match(scene.words, after) if _STOP.match(words) else None)
    goal = goal or (goals(scene.words, named.end()) if named else _countries_before(scene, trigger.start))
    if goal and not named and (more := _AFTER_IT.match(scene.words, after)):
        goal = (*goal, *goals(scene.words, more.end()))
    earlier = _EARLIER.match(scene.words, after) if guest or _STOP.match(words) else None
    goal = (*goal, *goals(scene.words, earlier.end())) if earlier else goal
    return Sides(guest, destination=goal, rule="travel-passive")


_MET_LAST = re.compile(
    rf"\b(?:(?:me)?nemui|bertemu|menelepon|menghubungi|berbicara|menerima|menjamu|diterima|dijamu)\b(?![^;\"]*\b(?:tiba|datang|ke) )[^;\"{SIGNS['P']}]*(?:{SIGNS['P']}[^;\"{SIGNS['P']}]*)?$"
)
# "kunker ke Turki dipimpin A", "memimpin kunker ke Turki": the short word is a noun or a verb.
_A_NOUN = re.compile(
    rf"(?:\A|[,.\"] |\b(?:untuk|dalam|selama|{AFTER}|rencana|agenda|hasil|melakukan|menggelar|memimpin|menjalani|bahwa|dan|sedangkan|adapun)\s+)$"
)
# "kunjungan pertamanya ke negara itu", "tiba di negeri jiran tersebut": the country told of before (read/there.py).
TO_THERE = re.compile(
    r"(?:nya)?(?: (?!ini\b|itu\b|tersebut\b)\w+){0,2} (?:ke |di |(?<=mengunjungi )|(?<=mendatangi )|(?<=menyambangi ))(?:sana\b|(?:negara|negeri|republik|kerajaan|kota|ibu ?kota|pulau)(?: [^ .,;]+){0,3}? (?:itu|tersebut)\b)"
)
# "Matsuno menyatakan, selama di Seoul, Kishida ...": the one after it, not the one who says so.
_SAID = re.compile(rf"\b(?:{SAY}),? (?:bahwa )?$")
_MAIN = re.compile(rf", (?={SIGNS['H']})")
# "bertolak ke Rusia mendampingi Presiden Prabowo": whoever is accompanied travels (codebook, companions).
_ACCOMPANIED = re.compile(
    rf"(?: (?:pada |hari )*{SIGNS['T']})?,? (?:(?:untuk|guna|dalam rangka) )?(?:mendampingi|menemani) (?:[\w-]+ ){{0,3}}(?={PERSON})"
)
# "Jokowi beserta Ibu Iriana tiba di Nairobi", "Prabowo didampingi Sugiono mendarat": companions (codebook decision 7).
_BESIDE = re.compile(
    rf"{SIGNS['P']}(?: \([^()]{{1,30}}\))?,? (?:beserta|bersama|didampingi(?: oleh)?|ditemani(?: oleh)?) (?:[\w-]+ ){{0,3}}$"
)
_LED = re.compile(rf"\b(?:mendampingi|menyertai|rombongan) (?P<who>{SIGNS['H']}) $")
_BEARER = re.compile(rf"{SIGNS['H']}(?: \([^()]{{1,30}}\))?,? $")
# "kapal pertama yang singgah di Vietnam": the noun before "yang" travels, whoever it is.
_THINGS = (
    rf"\b(?:kapal|pesawat|kereta|produk|barang|kontainer|rudal|tim|orang|pasukan|tentara|prajurit|bantuan|kontingen|wni|imigran|migran|{PRIVATE})"
    rf"(?: [\w{STATE}{PLACE}]+){{0,2}}"
)
_A_THING = re.compile(
    rf"{_THINGS} (?:yang (?:(?:sedang|tengah|akan|masih|{DONE}|juga|kini|baru) )*)?$"
)  # the verb may have its "yang" with it: "warga yang | sedang berada", "warga | yang sedang berada"
# "Mozambik menjadi negara ketiga yang dikunjungi Jokowi setelah Kenya dan Tanzania".
_EARLIER = re.compile(rf"[^.;,\"{STATE}{PLACE}]{{0,40}}\b(?:{AFTER}|selain) (?=[{STATE}{PLACE}])")
# "berkunjung ke Uzbekistan setelah Kazakhstan": the leg before, named by its country alone.
_LEG_BEFORE = re.compile(
    rf"(?:,? (?:pada )?{SIGNS['T']})?,? (?:{AFTER}|sepulang|selain)(?: dari)? (?=[{STATE}{PLACE}](?:(?:,|,? dan|,? serta) [{STATE}{PLACE}])*(?:[.,;)]|$| (?:untuk|guna|dalam|pada)\b| {SIGNS['T']}))"
)
# "Selain ke Riyadh, Menlu ① juga akan mengunjungi Doha": there as well.
BESIDES = re.compile(
    rf"\W*(?:selain|di samping) (?:(?:(?:berkunjung|melawat|singgah|bertolak|terbang) )?(?:ke|di) |mengunjungi |menyambangi )?(?=[{STATE}{PLACE}])"
)
_THEN_WHO = re.compile(rf"(?:, {STATE})?, {SIGNS['H']}(?: \([^()]{{1,30}}\))? (?:\w+ ){{0,3}}?\w*(?=\W|$)")
# "Singapura menjadi persinggahan pertama Wang".
_STOP = re.compile(
    r"(?:titik|tempat) singgah\b|(?:(?:negara|kota|titik) )?(?:persinggahan|perhentian|pemberhentian|tujuan|destinasi|etape)\b"
)
# "tujuan pertama lawatan Hegseth ke Asia", "etape terakhir dari tur Xi": whose journey has that stop.
_STOP_OF = re.compile(
    rf"(?: (?:dalam|dari|pada|bagi))?(?: (?:rangkaian|agenda|rute))? (?:lawatan|kunjungan|tur|safari|perjalanan)(?: (?:resmi|kenegaraan|luar negeri|diplomatik))? (?={PERSON})"
)
_ON_TOUR = re.compile(r" (?:dalam|pada) (?:lawatan|kunjungan|tur|safari|perjalanan)(?:nya)?(?: (?:ini|itu))?,?")
_VISITED = ("dikunjungi", "dituju", "disinggahi", "disambangi", "didatangi", "dilawat")
_LISTED = re.compile(r"masuk (?:ke )?(?:dalam )?(?:daftar|agenda|rute|jadwal)")
RETURNS = r"(?:sepulang|sekembali|kepulangan|pulang|kembali)(?:nya)? dari\b"  # "Sepulang dari New York"
# "bertolak dari Uni Emirat Arab pada Jumat": he had been there.
_LEFT = re.compile(
    rf"(?:bertolak|berangkat|lepas landas|tinggal landas) dari (?![{STATE}{PLACE}],?(?: pada)?(?: hari)? {SIGNS['T']},? (?:ke|menuju) )(?=[{STATE}{PLACE}](?:,| pada| {SIGNS['T']}|\.|$| usai| setelah))"
    rf"|(?:{RETURNS}|setiba(?:nya)? dari|(?:baru |baru saja )?datang (?:langsung )?dari) (?=[{STATE}{PLACE}])"
)
_NAMELY = re.compile(
    rf"(?: (?:itu|tersebut|ini))?,? (?:ialah|adalah|yakni|yaitu|antara lain|di antaranya|meliputi|termasuk)(?: (?:adalah|ialah))? (?=[{STATE}{PLACE}])"
)
_OPENS_WITH = re.compile(rf",? (?=[{STATE}{PLACE}])")  # "Tujuan pertamanya Singapura, kemudian Rusia"
# "Singapura menjadi tujuan pertama, disusul Rusia".
_AFTER_IT = re.compile(
    rf"(?:,? (?:disusul|diikuti|dilanjutkan|kemudian|lalu|sebelum|berikutnya)(?: (?:ke|menuju|oleh))? )(?=[{STATE}{PLACE}])"
)
_COUNTRIES = re.compile(rf"[{STATE}{PLACE}](?:,? (?:dan )?[{STATE}{PLACE}])*(?= )")


def _countries_before(scene: Scene, start: int) -> tuple[int, ...]:
    """ "Vietnam dan Indonesia dikunjungi ...", "Indonesia menjadi negara pertama yang dikunjungi ...": the list that opens."""
    hit = _COUNTRIES.search(scene.words, 0, start)
    if hit is None or re.search(r"[.;\"]", scene.words[hit.end() : start]):
        return ()
    return tuple(at for at in range(hit.start(), hit.end()) if scene.words[at] in (STATE, PLACE))


def _leg_before(scene: Scene, goal: tuple[int, ...]) -> tuple[int, ...]:
    if not goal:
        return ()
    if hit := _LEG_BEFORE.match(scene.words, goal[-1] + 1):
        return goals(scene.words, hit.end())
    beside = BESIDES.match(scene.words)
    stops = goals(scene.words, beside.end()) if beside else ()
    main = stops and _THEN_WHO.match(scene.words, stops[-1] + 1)
    return stops if main and stops[-1] < goal[0] else ()


def _one_journey(scene: Scene, state: int) -> bool:
    """Whether those whom a state sends make one journey: a delegation; "kunjungan para pejabat China" may be many."""
    who = scene.names[state].phrase.cut(scene.view).lower()
    return sent_out(scene, state) and not any(word in who for word in ("pejabat", "petinggi", "diplomat"))


def _told_before(scene: Scene, trigger: Trigger) -> Sides | None:
    """What a word that takes up a journey says of it: "kunjungan itu yang pertama bagi Putin ke India", "lawatan itu mencakup Jepang"."""
    words = scene.words
    if _THIS_IS.search(words, 0, trigger.start) and _OF_A_GROUP.match(words, trigger.end):
        return Sides(linked=True, rule="journey-linked")  # "Itu kunjungan pertama pemimpin Taliban ke India"
    if (pointed := DEMONSTRATIVE.match(words, trigger.end)) is None:
        return None
    if his := _FOR_HIM.match(words, pointed.end()):
        return Sides((his.start("who"),), destination=goals(words, his.end()), rule="journey-of")
    if on := _LEADS_ON.match(words, pointed.end()):
        return Sides(destination=goals(words, on.end()), rule="journey-on")
    return Sides(linked=True, rule="journey-linked")


def journey(scene: Scene, trigger: Trigger, grammar: Syntax, taken: frozenset[int]) -> Sides:
    """Who travels, by a noun, and where to: "lawatan A ke B", "A melakukan kunjungan ke B"."""
    words = scene.words
    if TO_THERE.match(words, trigger.end):
        return Sides(clause_subject(scene, trigger, grammar, taken), rule="journey-there")
    if told := _told_before(scene, trigger):
        return told
    if STAFF.search(words[trigger.end : trigger.end + 60].split(PERSON)[0]):
        return Sides(rule="journey-of-staff")  # "kunjungan pertama pejabat kabinet Trump": not his own
    carried = _CARRIES.match(words, trigger.end)
    if carried and (who := scene.names.get(carried.start("who"))) and who.parties:
        return Sides(
            (carried.start("who"),), destination=destination(scene, trigger, carried.start("who")), rule="journey-of"
        )
    if _SUPPOSED.search(words, 0, trigger.start):
        return Sides(destination=destination(scene, trigger, trigger.end), rule="journey")
    if there := _STAYING.search(words, 0, trigger.start):
        if there["verb"] not in ("berada", "hadir") or " akan " in there[0]:
            return Sides(rule="journey-told")  # the verb tells of it
        return Sides((there.start("who"),), destination=(there.start("goal"),), rule="journey")
    if led := _ESCORTING.match(words, trigger.end):  # "dalam kunjungan kerjanya mendampingi Presiden ke Riyadh"
        return Sides((led.end(),), destination=destination(scene, trigger, led.end() + 1), rule="journey-of")
    craft = _CRAFT.match(words, trigger.end)
    traveller = first_right(scene, craft.end() if craft else trigger.end, grammar)
    if traveller and (words[traveller[0]] != STATE or _one_journey(scene, traveller[0])):
        begun = _BEGUN_IN.match(words, traveller[-1] + 1)
        goal = goals(words, begun.end()) if begun else destination(scene, trigger, traveller[-1] + 1)
        received = _TO_A_PERSON.match(words, traveller[-1] + 1) if not goal else None
        if not goal and (last := _AS_BEFORE.search(words, 0, trigger.start)):
            goal = (last.start("goal"),)
        if not goal and TO_THERE.match(words, traveller[-1] + 1):
            return Sides(traveller, rule="journey-there")  # "kunjungan pertama PM India ke negara itu"
        return Sides(traveller, destination=(received.end(),) if received else goal, rule="journey-of")
    if made := _MADE_BY.match(words, trigger.end):
        guest = list_at(scene, made.end(), grammar)
        return Sides(guest, destination=destination(scene, trigger, guest[-1] + 1), rule="journey-of")
    begun = _BEGUN_IN.match(words, trigger.end) or (
        _BEGINS.search(words, 0, trigger.start) and _FROM.match(words, trigger.end)
    )
    goal = goals(words, begun.end()) if begun else destination(scene, trigger, trigger.end)
    if not goal and (received := _TO_A_PERSON.match(words, trigger.end)):
        goal = (received.end(),)  # "melakukan kunjungan resmi kepada Presiden Mukherjee"
    guest, rule = _made_by(scene, trigger, goal, grammar, taken)
    return Sides(guest, destination=goal, rule=rule)


def _made_by(
    scene: Scene, trigger: Trigger, goal: tuple[int, ...], grammar: Syntax, taken: frozenset[int]
) -> tuple[tuple[int, ...], str]:
    """Who makes a journey whose noun does not name him, and by what rule: "kunjungan ke B oleh A", "A melakukan kunjungan"."""
    if by := _BY.match(scene.words, goal[-1] + 1) if goal else None:
        return list_at(scene, by.end(), grammar), "journey-by"
    if reports := whose_report(scene, trigger.start, grammar):
        return reports, REPORTED
    if opens_holding(scene, trigger):
        return (), "journey"  # "Erdogan mengatakan kunjungan akan dilakukan pada 20 Mei": not his own
    return clause_subject(scene, trigger, grammar, taken), "journey"


# "Kunjungan itu merupakan yang pertama bagi Putin ke India".
_FOR_HIM = re.compile(
    rf" (?:merupakan|adalah|ialah|menjadi|akan menjadi) [^.;,\"{SIGNS['H'][1:-1]}{PLACE}{STATE}]{{0,40}}(?:bagi|oleh|dari|buat) (?P<who>{SIGNS['H']}) (?:ke|di) (?:[\w-]+ ){{0,2}}(?=[{STATE}{PLACE}])"
)
_OF_A_GROUP = re.compile(rf"(?: (?:oleh|dari|seorang|sejumlah))* {SIGNS['G']} ")
_THIS_IS = re.compile(
    r"\A\W*(?:itu|ini|hal (?:itu|ini))(?:lah)?(?: (?:merupakan|adalah|ialah|menjadi|menandai))? (?:\w+ )?$"
)
# "Lawatan itu mencakup pula Australia dan Jepang", "Tur itu akan berlanjut ke Qatar".
_LEADS_ON = re.compile(
    rf"(?: (?:juga|akan|bakal|kemudian|turut))* (?:mencakup|meliputi|termasuk|dilanjutkan|berlanjut|diteruskan|berakhir|diakhiri|ditutup|berujung)(?: (?:pula|juga|persinggahan|singgah|kunjungan|ke|di|dengan))* (?=[{STATE}{PLACE}])"
)
# "pembicaraan dengan Prabowo, yang akan berada di Moskow dalam kunjungan kerja".
_STAYING = re.compile(
    rf"(?P<who>{PERSON})(?: \([^()]{{1,30}}\))?,? yang (?:\w+ ){{0,3}}?(?P<verb>berada|datang|tiba|hadir|bertolak|terbang|berangkat) (?:di|ke) (?:[\w-]+ ){{0,2}}(?P<goal>[{STATE}{PLACE}])(?:, [{STATE}])?,? (?:(?:pada |hari )*{SIGNS['T']},? )?(?:dalam|untuk)(?: (?:rangka|rangkaian|sebuah|suatu|melakukan))* $"
)
# "Lawatan dimulai dari Mesir, lalu ke Turki", "memulai kunjungan dari Mesir", "Dimulai dari Mesir, lalu ke Turki".
_FROM = re.compile(
    rf"(?:nya)?(?: (?:itu|tersebut|ini))? (?:dari|di|dengan)(?: (?:negara|kota|ibu kota))? (?=[{STATE}{PLACE}])"
)
_BEGUN_IN = re.compile(
    rf"(?:nya)?(?: (?:itu|tersebut|ini)| (?:ke|di) (?:kawasan )?(?:{SIGNS['G']}|asia|eropa|afrika|timur tengah|teluk|amerika|(?:sejumlah|beberapa|\w+) negara)(?: \w+)?)? (?:akan |bakal |dijadwalkan )?(?:dimulai|diawali|dibuka|bermula) (?:dari|di|dengan|ke)(?: (?:negara|kota|ibu kota))? (?=[{STATE}{PLACE}])"
    rf"|(?:nya)?(?: dinas)?(?: (?:itu|tersebut|ini))? (?:dimulai|diawali|dibuka)(?: (?:dengan|agenda))* (?:pertemuan|pembicaraan|jamuan|menemui|bertemu)\b[^.;:\"{STATE}{PLACE}]{{3,80}} di (?:Istana )?(?=[{PLACE}])"
)
_BEGINS = re.compile(r"\b(?:memulai|mengawali)(?: \w+)? $")
_BEGUN = re.compile(
    rf"\W*(?:dimulai|diawali|bermula|mulai)(?: (?:dari|di|dengan))? (?:negara |kota )?(?=[{STATE}{PLACE}])"
)
# "kunjungan (resmi) yang dilakukan oleh Menlu ① pada bulan lalu ke Kairo", "kunjungan baru-baru ini oleh ①".
_MADE_BY = re.compile(
    rf"(?: (?:[a-z-]+|{SIGNS['T']})){{0,2}}? (?:(?:yang )?(?:(?:akan|{DONE}|baru saja) )*di(?:lakukan|jalani|laksanakan)(?: oleh)?|oleh) (?:[\w-]+ ){{0,3}}?(?={SIGNS['H']})"
)
# "kunjungan ketiga Paus ke Nigeria setelah kunjungan Yohanes Paulus II pada 1982": to the same country.
_AS_BEFORE = re.compile(
    rf"\b(?:kunjungan|lawatan)\b[^.;,\"]{{0,60}}? ke (?P<goal>[{STATE}{PLACE}])[^.;,\"]{{0,40}} (?:{AFTER}|menyusul) $"
)
# "tur 16 hari yang membawanya ke China dan Peru", "lawatan yang membawa Prabowo ke lima negara, termasuk ...".
_CARRIES = re.compile(rf"[^.;,\"{SIGNS['H'][1:-1]}]{{0,40}} yang (?:\w+ )?membawa ?(?P<who>{SIGNS['H']}) (?=ke\b)")
# "kedatangan pesawat (yang membawa) PM ① di ④".
_CRAFT = re.compile(
    r" (?:pesawat|rombongan|iring-iringan|konvoi|kereta)(?: (?:kenegaraan|kepresidenan|khusus))?(?: yang (?:membawa|mengangkut|ditumpangi|dinaiki))?(?= )"
)
_ESCORTING = re.compile(rf" (?:untuk )?(?:mendampingi|menyertai|mengiringi) (?={PERSON})")
_SUPPOSED = re.compile(
    r"\b(?:kira|rasa|pikir|yakin)(?: bahwa)?,? (?:untuk|dalam|dari|soal) $"
)  # "saya kira untuk kunjungan ke Seoul ini nilainya besar"
_TO_A_PERSON = re.compile(rf" (?:ke|kepada) (?={PERSON})")  # "kunjungan Wang ke Presiden Jokowi"
# "kunjungan ke Beijing, China, oleh Menteri Luar Negeri Iwaya".
_BY = re.compile(
    rf"(?:,? [{SIGNS['S']}{PLACE}{SIGNS['T']}],?|,? (?:pada|selama) [{SIGNS['T']}{SIGNS['D']}],?)*,? (?:(?:yang )?(?:dilakukan oleh|(?:akan |juga )?dipimpin(?: langsung)?(?: oleh)?)|oleh) (?:[\w-]+ ){{0,3}}?(?={SIGNS['H']})"
)
