"""Journeys that lead to a gathering of many: attendance is no visit (codebook decisions 3 and 8)."""

from __future__ import annotations

import re

from kronik.model import ActorKind, Party
from kronik.read.clause.places import Place, place_at, places
from kronik.read.clause.routes import RETURNS
from kronik.read.clause.scene import BODY, PLACE, SIGNS, STATE, Scene
from kronik.read.clause.triggers import Trigger
from kronik.read.contacts.parties import Parties
from kronik.read.contacts.setting import Setting
from kronik.read.wordclasses import AFTER, BEFORE, DONE, HOLD, SAY, WILL

_GATHERING = r"(?:(?:foreign ministers?|finance ministers?|ministerial|leaders'?|annual|world|global)(?: \w+){0,3} (?:meeting|summit|forum|conference)s?\b|ktt(?! (?:\w+ )?(?:dengan|bersama|antara)\b| bilateral| trilateral| empat mata)|konferensi (?!pers|tingkat tinggi (?:\w+ )?(?:dengan|bersama|antara|bilateral|trilateral)\b)|forum (?!bisnis)|sesi (?=(?:ke-?\d+ )?(?:[\ue004]|majelis|sidang|khusus))|pertemuan (?!(?:selama|sepanjang|tersebut|itu|ini)\b|(?:[\w+-]+ ){0,3}?(?:dengan|bersama|antara)\b|bilateral|empat mata|kedua|keduanya)|sidang|pertemuan puncak(?!(?:nya)?(?: [\w-]+)? (?:dengan|bersama|antara)\b))"
_ATTENDANCE = re.compile(
    rf"\b(?<!usai )(?<!seusai )(?<!setelah )(?<!selepas )(?<!sesudah )(?<!sebelum )(?!(?:untuk|guna) (?:mengadakan|menggelar|melakukan|melangsungkan) (?:pertemuan puncak|ktt)\b)(?:menghadiri|hadiri|(?:hadir|datang|tiba) (?:ke|di|dalam|pada|untuk)|mengikuti|ikut|untuk|guna|rangka|peserta)\s+(?:(?!(?:{HOLD}|me(?:mbahas|mbicarakan|mpersiapkan|nyiapkan|matangkan|rancang|ngatur|njajaki|nggagas|rencanakan|nindaklanjuti))\b)\w+\s+){{0,3}}?{_GATHERING}"
    r"|\b(?:keberangkatan|kedatangan|perjalanan|lawatan|kunjungan|berangkat|bertolak|terbang)(?:nya)?(?: [\ue001-\ue00c])? (?:ke|di) (?:ktt|konferensi tingkat tinggi|pertemuan puncak)\b(?! (?:\w+ )?(?:dengan|bersama|antara|bilateral|trilateral|empat)\b)"
    rf"|\b(?:sebagai|mewakili|selaku) [^.;,\"]{{1,60}}? (?:dalam|pada|di) {_GATHERING}"
    rf"|\b(?:memimpin|mengetuai) (?:delegasi|rombongan|{STATE})[^.;,\"]{{0,50}}? (?:di|dalam|pada|ke|untuk) (?:\w+ )?{_GATHERING}"
    rf"|\b(?:menghadiri|mengikuti)\s+(?:serangkaian |rangkaian )(?:kegiatan|acara|agenda)\s+(?:\w+ ){{0,2}}?{BODY}"
    rf"|\b(?<!usai )(?<!seusai )(?<!setelah )(?<!selepas )(?<!sesudah )(?<!sehabis )(?:menemani|mendampingi) [^.;,\"]{{1,50}}? (?:di|dalam|pada|saat|ke) (?:\w+ ){{0,2}}?{_GATHERING}"
    rf"|\b(?:memimpin|mengetuai|mengepalai) (?:(?:delegasi|tim|rombongan)(?: \w+)?|{STATE}) (?:dalam|pada|di|ke|untuk|menghadiri) (?:\w+ ){{0,2}}?{_GATHERING}"
    rf"|\b(?:tiba|mendarat)\b[^.;\"]{{1,50}}? (?:menjelang|jelang) (?:\w+ )?(?:ktt|konferensi tingkat tinggi|sidang)\b(?! bilateral)"
)
# "meninggalkan Brasil usai menghadiri KTT G20": he was there for the gathering.
_LEAVES = re.compile(rf"meninggalkan|(?:bertolak|berangkat|lepas landas|tinggal landas) dari|{RETURNS}")
_ATTENDED = re.compile(
    rf"\b(?:{AFTER}) (?:(?:menghadiri|mengikuti|berpartisipasi) (?:\w+ ){{0,5}}|mendampingi [^.;,]{{1,30}}? (?:di|dalam|pada) ){_GATHERING}"
)
# "Jelang KTT ASEAN, sejumlah pemimpin mulai tiba": those whose landing is told next come for the gathering.
_GUESTS_OF = re.compile(
    rf"(?m:^)(?=.*\b(?:sejumlah|para|beberapa|satu per satu|belasan|puluhan)\b[^.;]{{0,60}}\b(?:pemimpin|kepala negara|delegasi|perdana menteri|tamu|menteri)\b)(?=.*\b(?:tiba|berdatangan|kedatangan|mendarat)\b).*\b(?:jelang|menjelang|menghadiri|untuk|guna|rangka|mengikuti)\s+(?:\w+\s+){{0,3}}?{_GATHERING}"
)
_ARRIVALS = 10  # sentences of arrivals one after another
# "mengingat telah ke Indonesia pada penyelenggaraan KTT G20"
_AT_EVENT = re.compile(
    rf"[^.;\"]{{0,60}}? (?:pada|saat|ketika|dalam) (?:penyelenggaraan|pelaksanaan|perhelatan|gelaran|ajang) {_GATHERING}"
)
# "kembali ke Bali pada Oktober untuk APEC"
_FOR_BODY = re.compile(rf"[^.;\"]{{0,80}}? (?:untuk|guna|menghadiri) {BODY}(?=[.,;]|$)")
_TOO = re.compile(rf"\b(?:juga|turut|ikut)\b(?: (?:{DONE}|{WILL}))* $")


# "Kunjungan Modi ke AS dilakukan setelah ia menghadiri KTT di Paris": the gathering was before.
_HE_HAD = re.compile(rf"\b(?:{AFTER}) {SIGNS['H']} (?:\w+ )?$")
# "Setibanya di Elmau, ... Di sela KTT G7, Jokowi bertemu ...": the gathering is what he came for.
_ON_MARGIN = re.compile(rf"\W*di sela(?:-sela)? {_GATHERING}")
ON_THE_WAY = re.compile(rf"{BEFORE}|{AFTER}")  # "Sebelum ke Bali, ...": where the gathering is of which was told
BACK = re.compile(RETURNS)
# "Momen Unik di KTT G20 Bali": whose arrival is told below came to that
_OF_SUMMIT = re.compile(
    r"\b(?:KTT|Konferensi Tingkat Tinggi|G20|G-20|G7|APEC|COP\d\d)\b(?! (?:Bilateral|Trilateral|\w+-\w+))"
)
_OPENING = 5  # sentences
_LEAD = 12  # code points before a word of travel


# "Turut hadir di Berlin adalah A dan B": those at a gathering just told
_PRESENT = re.compile(r"\W*(?:(?:turut|ikut|juga|tampak|terlihat|hadir) )+")
# "bertolak ke Kuala Lumpur, lalu ke Bali untuk KTT APEC": the summit is at the later goal.
_ONWARD = re.compile(
    rf"(?: ke)? (?:[\w-]+ ){{0,2}}[{PLACE}{STATE}][^.;\"]{{0,60}}?\b(?:lalu|kemudian|sebelum|selanjutnya)(?: \w+){{0,3}}? (?:ke|menuju) [{PLACE}{STATE}]"
)


# "akan ke Kanada untuk KTT G7, lalu melanjutkan kunjungan ke Kroasia": the gathering was the stop before.
_AFTER_IT = re.compile(
    r"[^.;\"]{0,60}?,? (?:dan )?(?:lalu|kemudian|lantas|selanjutnya|setelah itu|sebelum)(?: (?:ia|dia|akan|dijadwalkan|juga|kembali|melanjutkan|meneruskan|melakukan|menjalani|mengadakan))* $"
)


def _of_other_journey(scene: Scene, trigger: Trigger, attended: re.Match[str]) -> bool:
    """ "Prabowo, yang hadir dalam KTT itu, membantah akan berkunjung ke Israel": the gathering is elsewhere."""
    in_passing = _IN_PASSING.match(scene.words, attended.end(), trigger.start)
    after = _AFTER_IT.fullmatch(scene.words, attended.end(), trigger.start) if attended.end() < trigger.start else None
    if after and not _ATTENDANCE.search(scene.words, trigger.end):
        return True
    then = _VISITS.match(scene.words, trigger.start) and _THEN_ATTENDS.fullmatch(
        scene.words, trigger.end, attended.start()
    )
    had = _HE_HAD.search(scene.words, trigger.end, attended.start())
    return bool(in_passing or then or had) or _second_of_aims(scene, trigger, attended)


# "tiba di Kuching untuk bertemu Anwar dan menghadiri Forum Pangan": the forum comes second; a summit would come first.
_MEETS_AND = re.compile(
    rf"\b(?:bertemu|menemui|pertemuan|berunding|pembicaraan)\b[^.;\"]*?{SIGNS['H']}[^.;\"]{{0,60}}?,? (?:dan|serta|sekaligus)(?: juga| akan)* $"
)


def _second_of_aims(scene: Scene, trigger: Trigger, attended: re.Match[str]) -> bool:
    if "ktt" in attended[0] or attended.start() < trigger.end:
        return False
    return _MEETS_AND.search(scene.words, trigger.end, attended.start()) is not None


# "melanjutkan kunjungan kenegaraan ke Uzbekistan kemudian menghadiri KTT SCO": the gathering is the step after the visit.
_VISITS = re.compile(r"(?:kunjungan|mengunjungi|berkunjung|lawatan|melawat|bertandang|menyambangi)\b")
_THEN_ATTENDS = re.compile(r"[^.;,\"]{1,60},? (?:dan )?(?:kemudian|lalu|lantas|selanjutnya) (?:ia |dia |akan )?")
_IN_PASSING = re.compile(rf"[^,.;]*, (?=[^;]*\b(?:{SAY}|membantah|menolak|menampik|menepis)\b)")


# "Sebelum ke Gedung Putih, Modi bertemu ...", "bertolak dengan mobil yang sama menuju Wisma Negara": a way within the town.
_HOUSE = re.compile(
    r"[^.;,\"]{0,50}?\b(?:ke|menuju) (?:gedung|kremlin|istana|wisma|hotel|kantor|kediaman|markas|kedutaan|kedubes|blair house|balai|stadion|museum|lapangan|masjid|gereja|katedral)\b"
)
_BY_CAR = re.compile(r"\b(?:mobil|limusin|iring-iringan|berjalan kaki|semobil)\b")


def _within_town(scene: Scene, trigger: Trigger) -> bool:
    """Whether the goal is a house, and the way there a step between two meetings or a drive."""
    if trigger.frame.name != "travel":
        return False
    shown = scene.view[scene.at[trigger.start] : scene.span.end].lower()
    near = ON_THE_WAY.fullmatch(scene.words, trigger.start, trigger.end) or _BY_CAR.search(shown[:60])
    return bool(near) and _HOUSE.match(shown) is not None


def _among_those_there(scene: Scene, trigger: Trigger) -> bool:
    return scene.words.startswith("hadir", trigger.start) and _PRESENT.match(scene.words) is not None


# "para pemimpin G20 yang telah tiba di Bali"
_OF_GATHERING = re.compile(r"group:(?:g20|g7|g8|apec|brics|world)-leaders")


# The seat of the United Nations: who travels there comes for the assembly or the council, not to the United States.
_UN_SEAT = "New York"
_UN = re.compile(r"\b(?:PBB|Perserikatan Bangsa-Bangsa|SMU|UNGA|UN General Assembly)\b")


def _at_un_seat(scene: Scene, trigger: Trigger, setting: Setting) -> bool:
    """Whether the journey ends in the town where the United Nations sit, in an article that speaks of them."""
    if trigger.frame.shape not in ("travel", "journey") or _VISITS_THE_STATE.search(scene.words):
        return False
    goal = _goal(scene, trigger, setting)
    return goal is not None and goal.city == _UN_SEAT and _UN.search(setting.view) is not None


_VISITS_THE_STATE = re.compile(r"\b(?:kenegaraan|kunjungan resmi|gedung putih|markas)\b")


def attends(scene: Scene, trigger: Trigger, who: Parties, setting: Setting) -> bool:
    """Whether the journey is to a gathering only."""
    if trigger.frame.shape == "ceremony":
        return False
    if _LEAVES.match(scene.words, trigger.start) and _ATTENDED.search(scene.words, trigger.end):
        return True
    if _to_one_outright(scene, trigger, who, setting):
        return True
    on_the_way = trigger.frame.name == "travel" and ON_THE_WAY.fullmatch(scene.words, trigger.start, trigger.end)
    over = on_the_way or _ONCE_THERE_BEFORE.match(scene.words, 0, trigger.start)
    attended = _ATTENDANCE.search(scene.words.split(",")[0] if over else scene.words)
    if attended is None and trigger.frame.shape in ("travel", "journey") and _at_assembly(scene):
        return True
    if attended and not _of_other_journey(scene, trigger, attended):
        onward = _ONWARD.search(scene.words, trigger.end, max(trigger.end, attended.start()))
        return onward is None or not who or scene.place(who[-1].spans[0].start) >= onward.end() - 1
    if trigger.frame.name != "travel" and not scene.words.startswith(_ARRIVAL, trigger.start):
        return False
    return _as_told_beside(scene, trigger, who, setting) or _as_headed(scene, trigger, setting)


def _to_one_outright(scene: Scene, trigger: Trigger, who: Parties, setting: Setting) -> bool:
    """Whether the traveller, the goal or the occasion is that of a gathering, without a word of attending it."""
    return bool(
        any(_OF_GATHERING.fullmatch(claim.value.actor) for claim in who[:1])
        or _within_town(scene, trigger)
        or _among_those_there(scene, trigger)
        or _AT_EVENT.match(scene.words, trigger.end)
        or _FOR_BODY.match(scene.words, trigger.end)
        or _at_un_seat(scene, trigger, setting)
        or (scene.words.startswith("kedatangan", trigger.start) and _OF_SUMMIT.search(setting.article.title or ""))
    )


def _as_told_beside(scene: Scene, trigger: Trigger, who: Parties, setting: Setting) -> bool:
    """Whether the sentences around a journey say that it led to a gathering."""
    near = [
        other
        for other in setting.scenes[scene.index + 1 : scene.index + 2]
        if not (_of_another(scene, trigger, other) or _abroad_from(scene, trigger, who, other, setting))
    ]
    if any(_ON_MARGIN.match(other.words) for other in near) or _landed_for_it(scene, trigger, who, setting):
        return True
    if _TOO.search(scene.words, 0, trigger.start) or ON_THE_WAY.fullmatch(scene.words, trigger.start, trigger.end):
        # "Kishida juga mendarat di New Delhi": as the one told of before
        near += [
            other
            for other in setting.scenes[max(0, scene.index - 1) : scene.index]
            if not _in_another_town(scene, trigger, other, setting)
        ]
    if BACK.match(scene.words, trigger.start):  # "Sepulang dari New York, ...": as told just before
        before = setting.scenes[max(0, scene.index - _EARLY) : scene.index]
        if any(_ATTENDANCE.search(other.words) or _ATTENDED.search(other.words) for other in before):
            return True
        if _from_elsewhere(scene, trigger, who, setting):
            return True
    if any(_GUESTS_OF.search(other.words) for other in setting.scenes[max(0, scene.index - _ARRIVALS) : scene.index]):
        return True
    if _to_gathering(scene, trigger, setting) or _on_the_way_there(scene, trigger, who, setting):
        return True
    told = ((other, _ATTENDANCE.search(other.words)) for other in near)
    return any(hit and not _GOES_ON.search(other.words, 0, hit.start()) for other, hit in told)


def _as_headed(scene: Scene, trigger: Trigger, setting: Setting) -> bool:
    """Whether the headline says so: what it says is told first, another journey farther down is another."""
    title = (setting.article.title or "").lower()
    headed = _ATTENDANCE.search(title) if scene.index < _OPENING else None
    if headed is None or _LATER_STOP.search(title, 0, headed.start()):
        return False
    return not _held_elsewhere(headed, scene, trigger, setting) and _in_title(scene, trigger, title)


_ARRIVAL = ("tibanya", "ketibaan")
_LANDS = re.compile(r"tiba|mendarat")
_TO_ATTEND = re.compile(
    rf"\b(?:{WILL}|untuk|guna)(?: \w+){{0,2}} (?:menghadiri|mengikuti|hadir (?:di|dalam|pada)) (?:\w+ ){{0,3}}(?:ktt|konferensi tingkat tinggi)\b"
    r"|\bhadiri (?:ktt|konferensi tingkat tinggi)\b"
)
_VISIT = re.compile(r"\b(?:kunjungan|lawatan|berkunjung|bertandang|melawat|mengunjungi)")


def _landed_for_it(scene: Scene, trigger: Trigger, who: Parties, setting: Setting) -> bool:
    """ "A tiba di Jakarta. ... A dijadwalkan menghadiri KTT ASEAN": whoever only landed, and of whom no visit is told."""
    guest = next((claim.value.actor for claim in who if claim.value.kind is ActorKind.person), None)
    if guest is None or not _LANDS.match(scene.words, trigger.start) or _VISIT.search(scene.words):
        return False
    told = setting.scenes[max(0, scene.index - 2) : scene.index + _ARRIVALS]
    if any(_VISIT.search(other.words) for other in told):
        return False
    return any(
        _TO_ATTEND.search(other.words)
        and any(party.actor == guest for name in other.names.values() for party in name.parties)
        and not _abroad_from(scene, trigger, who, other, setting)
        for other in told
        if other is not scene
    )


def _in_another_town(scene: Scene, trigger: Trigger, other: Scene, setting: Setting) -> bool:
    """ "menghadiri KTT di Melbourne. ... Pekan lalu ia juga mengunjungi Canberra": not to the gathering."""
    hit, goal = _ATTENDANCE.search(other.words), _goal(scene, trigger, setting)
    if hit is None or goal is None or goal.city is None:
        return False
    towns = {p.city for p in places(setting.view, other.at[hit.start()], other.span.end, setting.know) if p.city}
    return bool(towns) and goal.city not in towns


def _held_elsewhere(headed: re.Match[str], scene: Scene, trigger: Trigger, setting: Setting) -> bool:
    """Whether the headline says where the gathering is, and the journey goes to another country."""
    title, goal = setting.article.title or "", _goal(scene, trigger, setting)
    there = [place.iso3 for place in places(title, headed.start(), len(title), setting.know, towards=False)]
    return bool(there and goal and goal.iso3 not in there)


_TO_THE_BODY = re.compile(
    rf"\b(?:menghadiri|hadiri|mengikuti|(?:ber)?pidato (?:di|dalam|pada|di depan|di hadapan)|berbicara (?:di|dalam|pada)|(?:memimpin|mengetuai) (?:delegasi|rombongan|{STATE})[^.;,\"]{{0,40}}? (?:di|dalam|pada|ke|untuk)) (?:[\w-]+ ){{0,3}}(?={BODY})"
)


def _at_assembly(scene: Scene) -> bool:
    """ "terbang ke New York untuk berpidato di Sidang Umum PBB": the body is itself the gathering."""
    hit = _TO_THE_BODY.search(scene.words) if BODY in scene.words else None
    body = scene.names.get(hit.end()) if hit else None
    return body is not None and any(party.name.endswith(("Assembly", "Council")) for party in body.parties)


# "Ia akan bertemu Lula pada Rabu, sebelum terbang ke Rio untuk pertemuan G20": the gathering is not where he landed.
_GOES_ON = re.compile(
    rf"\b(?:{BEFORE}|lalu|kemudian|selanjutnya) (?:\w+ )?(?:ke|terbang|bertolak|berangkat|menuju)\b[^.;]*$"
)


# "Usai mengunjungi Jakarta, ia bertolak ke Osaka untuk menghadiri KTT": the gathering is where he goes next.
# "Sebelum ke Moskow, ia berada di Istanbul untuk menghadiri sidang".
_ONCE_THERE_BEFORE = re.compile(rf"\W*(?:{AFTER}|{BEFORE}|selain)\b[^,]*$")
# "Prabowo ke Arab Saudi, Lanjut ke Brasil untuk KTT BRICS": the gathering is at the later stop.
_LATER_STOP = re.compile(
    r"\b(?:ke|di|tiba|menuju|kunjungi) [^.;]{2,40}\b(?:lanjut|lalu|kemudian|selanjutnya|sebelum)\b"
)
_HELD_IN = re.compile(
    r"\b(?:ktt|konferensi tingkat tinggi|pertemuan puncak)\b(?! (?:\w+ )?(?:bilateral|trilateral|antara|dengan))[^.;\"]{0,50}? di (?:[\w-]+ ){0,3}?(?=[A-Z\ue000-\uf8ff])"
)


def _goal(scene: Scene, trigger: Trigger, setting: Setting) -> Place | None:
    """The place that is named first after the word of travel."""
    return next(places(setting.view, scene.at[trigger.start], scene.span.end, setting.know), None)


def _from_elsewhere(scene: Scene, trigger: Trigger, who: Parties, setting: Setting) -> bool:
    """ "Sepulang dari New York", "kembali dari Glasgow": a town that is no capital is left by those who attended something."""
    start = who[-1].spans[0].start if len(who) > 1 else scene.span.end
    left = place_at(setting.view, start, scene.span.end, setting.know) if scene.span.start <= start else None
    goal = left or _goal(scene, trigger, setting)
    capital = goal and setting.know.places.capital(goal.iso3)
    return bool(goal and goal.city and capital and goal.city.lower() != capital.name_id.lower())


def _to_gathering(scene: Scene, trigger: Trigger, setting: Setting) -> bool:
    """Whether the town travelled to is where the article's gathering of many is held: "KTT perdamaian di Sharm el-Sheikh"."""
    goal = _goal(scene, trigger, setting)
    if goal is None:
        return False
    before_it = ON_THE_WAY.search(
        scene.words, max(0, trigger.start - _LEAD), trigger.start
    )  # "sebelum bertolak ke Jepang"
    if goal.city or before_it:
        return gathering_in(goal, scene.index, setting)
    # "KTT G7 digelar di Kananaskis, Kanada. Macron tiba di Kanada, Sabtu": told right after it, that is why
    going = _SETS_OUT.match(scene.words, trigger.start) is not None
    return going and gathering_in(goal, scene.index, setting, first=max(0, scene.index - _JUST_TOLD))


def _on_the_way_there(scene: Scene, trigger: Trigger, parties: Parties, setting: Setting) -> bool:
    """ "Biden mendarat di Jepang untuk menghadiri KTT. ... saat Biden terbang ke Jepang": the journey told before."""
    who = {p.actor for at, name in scene.names.items() for p in name.parties if at < trigger.start}
    who |= {claim.value.actor for claim in parties if claim.value.kind is ActorKind.person}
    goal = _goal(scene, trigger, setting)
    if goal is None or not who:
        return False
    for other in setting.scenes[max(0, scene.index - _ARRIVALS) : scene.index]:
        hit = _ATTENDANCE.search(other.words)
        there = {p.actor for at, name in other.names.items() for p in name.parties if hit and at < hit.start()}
        towns = places(setting.view, other.span.start, other.span.end, setting.know)
        if (
            there & who
            and any(one.iso3 == goal.iso3 for one in towns)
            and not _in_another_town(scene, trigger, other, setting)
        ):
            return True
    return False


_SETS_OUT = re.compile(r"(?:tiba|mendarat|terbang|bertolak|berangkat)\b")
_JUST_TOLD = 1  # sentences


def gathering_in(goal: Place, before: int, setting: Setting, *, first: int = 0) -> bool:
    """Whether a sentence before tells of a gathering of many in that town, or in that country where no town is named."""
    for other in setting.scenes[first:before]:
        for hit in _HELD_IN.finditer(other.words):
            held = place_at(setting.view, other.at[hit.end()], other.span.end, setting.know)
            if held and goal.city and held.city and held.city.lower() == goal.city.lower():
                return True
            if held and not goal.city and held.iso3 == goal.iso3:
                return True
    return False


def _in_title(scene: Scene, trigger: Trigger, title: str) -> bool:
    """Whether the headline names who travels: "Yoon tiba untuk KTT" says nothing about where others went."""
    who = [p.name for at, name in scene.names.items() for p in name.parties if at < trigger.start]
    return not who or any(word.lower() in title for name in who for word in re.split(r"[ -]", name) if len(word) > 2)


def _of_another(scene: Scene, trigger: Trigger, other: Scene) -> bool:
    """Whether the sentence beside tells who else attends: "Putin dijadwalkan terbang ke Beijing untuk menghadiri forum"."""
    here = {p.actor for at, name in scene.names.items() for p in name.parties if at < trigger.start}
    there = [p.actor for _, name in sorted(other.names.items()) for p in name.parties if p.kind is ActorKind.person]
    return bool(there and here) and not here & {*there}


def _abroad_from(scene: Scene, trigger: Trigger, who: Parties, other: Scene, setting: Setting) -> bool:
    """Whether another sentence tells of other countries only: "berkunjung ke Bangladesh. ... ke Osaka untuk menghadiri KTT"."""
    goal = _goal(scene, trigger, setting)
    host = who[-1].value.state if len(who) > 1 else goal.iso3 if goal else None
    there = {place.iso3 for place in places(setting.view, other.span.start, other.span.end, setting.know)}
    return host is not None and bool(there) and host not in there


def attends_gathering(setting: Setting, scene: int) -> bool:
    """Whether the sentences around tell of guests of a gathering."""
    near = setting.scenes[max(0, scene - _EARLY) : scene + 3]
    if any(_ATTENDANCE.search(one.words) or _GUESTS_OF.search(one.words) for one in near):
        return True
    if any(_GUESTS_OF.search(one.words) for one in setting.scenes[max(0, scene - _ARRIVALS) : scene]):
        return True
    here = setting.scenes[scene]
    towns = places(setting.view, here.span.start, here.span.end, setting.know)
    return any(town.city and gathering_in(town, scene, setting) for town in towns)


def came_to_gathering(guest: Party, setting: Setting) -> bool:
    """Whether a sentence that names the guest tells of attendance: "mengapresiasi kedatangan Kishida ke KTT G20"."""
    return any(
        _ATTENDANCE.search(scene.words)
        and any(party.actor == guest.actor for name in scene.names.values() for party in name.parties)
        for scene in setting.scenes
    )


_EARLY = 4  # sentences
