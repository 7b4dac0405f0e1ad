"""What is ahead although no modal stands beside it: "akan menjadi yang pertama bertemu", "akan memimpin delegasi dalam ..."."""

from __future__ import annotations

import re

from kronik.model import Status
from kronik.read.clause.cuescope import Found
from kronik.read.clause.scene import DURATION, PERSON, PLACE, PLURAL, PRONOUN, SIGNS, STATE, TIME, Scene
from kronik.read.clause.triggers import Trigger
from kronik.read.wordclasses import AFTER, DONE, HOLD, SAY, WHILE, WILL

NOUN = ("noun", "journey")
# "akan menjadi pemimpin asing pertama yang bertemu": what makes him the first is ahead.
_TO_BE_FIRST = re.compile(
    r"\b(akan|bakal) (?:menjadi|jadi|tercatat sebagai) [^.;,\"]{0,80}\b(?:pertama|kedua|ketiga|keempat|kelima|terakhir|satu-satunya)\b[^.;,\"]{0,50} yang (?:pernah )?$"
)
# "dijadwalkan mengunjungi Beijing, menjadikannya menlu pertama yang mengunjungi China": the same journey.
_MAKES_HIM_FIRST = re.compile(
    rf"\b({WILL})\b(?:(?!\b(?:{DONE}|{SAY})\b)[^.;:\"]){{3,160}}?,? (?:sekaligus |dan |yang akan )?(?:menjadikan|membuat)(?:nya)?\b[^.;,\"]{{0,80}}\b(?:pertama|kedua|ketiga|keempat|kelima|terakhir)\b[^.;,\"]{{0,50}} yang (?:pernah )?$"
)
# "akan menghabiskan hari kedua lawatannya dengan bertemu Castro".
_WILL_BY = re.compile(
    rf"\b({WILL}) me(?:\w+\b[^.;,\"]{{0,80}}\bdengan (?:me(?:nggelar|ngadakan|lakukan) )?|(?:ngutus|ngirim(?:kan)?|nugaskan) {PERSON},? (?:{PERSON},? )?)$"
)
# "Pertemuan lainnya yang akan dilakukan Jokowi adalah melakukan pertemuan dengan B".
_WILL_BE_THAT = re.compile(
    rf"\byang (?:juga )?({WILL}) (?:di\w{{4,}}|{SIGNS['H']} (?:\w+ ){{0,2}}?(?:hadiri|temui|jalani|lakukan|ikuti))\b[^.;,\"]{{0,60}} (?:adalah|ialah|yaitu|yakni) (?:(?:{HOLD}) )?$"
)
# "akan bertemu A sebelum upacara pembukaan dan melakukan pembicaraan dengan B": "akan" holds for both.
_AND_THEN = re.compile(
    rf"\b({WILL})\b(?:(?!\b(?:{DONE}|{SAY}|(?:{AFTER})(?! (?:ktt|acara|konferensi|forum|sidang|upacara|menghadiri|dari|itu)\b))\b)[^.;:\"]){{3,160}}?,? (?:dan|serta|lalu|kemudian|disusul|diikuti|sekaligus)(?: (?:juga|kemudian|lalu|kembali|dengan|oleh))* (?:ke [{PLACE}{STATE}](?:, {STATE})? (?:(?:untuk|guna) )?)?(?:(?:{HOLD}|menghadiri|mengikuti) )?(?:sebuah )?$"
)
# "akan dilanjutkan dengan foto bersama, pertemuan bilateral, dan jamuan": so is the middle of a list.
_AMONG = re.compile(
    rf"\b(?P<what>{WILL})\b(?:(?!\b(?:{DONE}|{SAY}|yang|{AFTER})\b|, (?:[\w-]+ ){{0,3}}?{SIGNS['H']})[^.;:\"]){{3,160}}?, (?:(?:{HOLD}|menghadiri|mengikuti) )?(?:sebuah )?$"
)
_AND_MORE = re.compile(
    rf"(?: (?:[\w-]+|{SIGNS['N']})){{0,8}}?(?:, [^.;,\"]{{3,60}}){{0,3}}?,? (?:dan|serta|hingga|sampai) "
)
# "berharap mengunjungi A dan bertemu B": the wish is for both.
_WISHED_TOO = re.compile(
    rf"\b(berharap|ingin|berniat|berkeinginan|bersedia)(?: (?:dapat|bisa|untuk|segera|kembali|juga))* (?:mengunjungi|berkunjung|melawat|menemui|bertemu|berbicara|menjamu|menerima|menelepon|datang|terbang|pergi)\b(?:(?!\b(?:{DONE}|{SAY}|{AFTER})\b)[^.;:\"]){{3,120}}?,? (?:dan|serta|lalu|kemudian|sekaligus)(?: (?:juga|kemudian|lalu|kembali|dapat|bisa))* (?:(?:{HOLD}) )?(?:sebuah )?$"
)
# "akan memimpin delegasi dalam pembicaraan dengan pejabat Iran".
_WILL_LEAD = re.compile(
    rf"\b({WILL}) (?:memimpin|mengikuti|ikut|turut|terlibat|hadir|berpartisipasi|bergabung|mewakili|duduk|menemani|mendampingi|menyertai)\b[^.;,\"]{{0,60}} (?:dalam|pada)(?: (?:sebuah|suatu|rangkaian|putaran))? $"
)
# "Selama di Praha, SBY dijadwalkan bertemu Zeman": the stay is ahead too, where nothing else tells of it.
_STAY = re.compile(rf"selama (?:berada )?di [^.;,\"]{{1,40}}(?:, {PLACE})?, (?:\w+ )?{PERSON} (?:juga )?({WILL})\b")
# "Kunjungan ini dilakukan seminggu sebelum Xi dan Trump bertemu": what is told as news comes before it.
_DONE_BEFORE = re.compile(
    rf"\W*(?:kunjungan|pertemuan|lawatan|perjalanan|pembicaraan|pernyataan|pengumuman|langkah)(?: \w+)? ini(?: (?:juga|{DONE}))* (?:di\w+|terjadi|berlangsung|datang|muncul) (?:(?:hanya|tepat) )?(?:[\w-]+ |{DURATION} ){{1,2}}sebelum [^.;,\"]{{3,80}}$"
)
# "Ia akan berada di Malaysia sampai 27 Juli": he is there already.
_STAYS_ON = re.compile(rf"[^.;\"{TIME}]{{0,40}}?(?:\b(?:selama|sampai|hingga)\b|{DURATION})")
# "Selain bertemu Xi, Albanese juga dijadwalkan bertemu Li": both are ahead.
_FIRST = re.compile(rf"\bsebelum (?:(?:{HOLD}|akhirnya|itu|kemudian|kembali|sempat|nantinya) )*$")
_ALSO_WILL = re.compile(
    rf"[^;\"]{{0,110}}, (?:[\w-]+ ){{0,3}}?{PERSON}(?: \([^()]*\))?,? (?:juga |pun |turut |rencananya )*({WILL}|diharapkan)\b"
)
# "pertemuan A dan B akan didahului percakapan telepon": the call is ahead as well.
_WILL_FOLLOW = re.compile(
    rf"\b({WILL}) (?:juga )?(?:didahului|diawali|dimulai|dibuka|disusul|diikuti|dilanjutkan|ditutup|diakhiri|berlanjut)(?: secara \w+)?(?: (?:oleh|dengan|dalam|sebuah|berupa|yakni|yaitu|ke|pada|kegiatan|agenda|acara))* $"
)
# "akan menjadi negara kelima yang dikunjungi Xi tahun ini setelah Prancis": told at the arrival there.
_LEGS_BEFORE = re.compile(rf"[^.;,\"]{{0,40}}\b(?:{AFTER}|selain) (?=[{STATE}{PLACE}])")
# "Pompeo diutus Trump menemui Raja Salman", "menugaskan menlunya untuk menemui": he has yet to go.
_SENT_TO = re.compile(
    rf"\b(?P<sent>(?:di|meng)utus|(?:di|me|men)tugaskan|menugaskan|mengirim)(?: oleh)? {PERSON}(?: \([^()]*\))?(?: (?:pergi|terbang|berangkat|bertolak))?(?: ke [{PLACE}{STATE}])? (?:(?:untuk|guna|dan) )?$"
)
_WILL_SPEAK = r"(?:membahas|menyampaikan|mengangkat|membicarakan|meminta|mendesak|menanyakan|menyinggung|mengemukakan|menekankan|menegaskan|menyoroti|mengupayakan|menawarkan|mendorong|menyerukan|mengusulkan|merundingkan|membawa|menjajaki|menandatangani|mendiskusikan|memperjuangkan|menuntut|memfokuskan|fokus|berfokus)"
# "akan membahas tarif saat bertemu Xi": what is to be said there is ahead, and so is the meeting.
_WILL_THERE = re.compile(
    rf"(?:{SIGNS['H']}(?: \([^()]*\))?,?|\b(?:{SAY})(?: bahwa)?)(?: (?:juga|pun|nantinya|dipastikan|semula|sedianya|awalnya|rencananya|berjanji|bersumpah|bertekad))* '?({WILL}|mungkin|ingin|berharap)'? (?:(?:akan|bisa|dapat|untuk|juga|kembali|turut|lebih|banyak) )*{_WILL_SPEAK}(?:nya|{PRONOUN})?\b(?:(?!\b(?:{SAY})\b)[^.;:\"]){{0,120}}? (?:{WHILE}|dalam|pada|selama)(?: [{PRONOUN}{PLURAL}])?(?: (?:{HOLD}))?(?: (?:sebuah|suatu))? $"
)
_THERE_WILL = re.compile(
    rf"(?:(?!\b(?:{SAY})\b)[^.;:\"]){{0,90}}?, {SIGNS['H']}(?: \([^()]*\))?,?(?: (?:juga|pun|nantinya))* ({WILL}) (?:(?:juga|kembali|turut) )*{_WILL_SPEAK}\b"
)
# "ketika Trump dan Xi berbicara, masalah ini akan diselesaikan": what will be done then.
_THEN_WILL = re.compile(
    rf"(?:(?!\b(?:{SAY}|{DONE})\b)[^.;:\",{TIME}]){{0,60}}, (?:(?!(?:me|ber)[a-z]{{3,}})[\w-]+ ){{0,4}}?(akan|bakal) (?=(?:di|ter|se)\w{{4,}})"
)
_AT_THAT = re.compile(WHILE)
_THERE = re.compile(rf"{WHILE}|dalam|selama|pada|terakhir")
# "dijadwalkan bertemu Mattarella sebelum bertolak ke Kairo": both are ahead.
_BEFORE_GOING = re.compile(
    rf"\b(?:sebelum|kemudian|lalu|setelah itu)(?: (?:kemudian|dia|ia|melanjutkan|meneruskan|akhirnya|nantinya|memulai|{HOLD}|{PERSON}))* $"
)
_MODAL = re.compile(
    rf"\b(?:{WILL}|diharapkan|diperkirakan|niat(?:nya)?|keinginan(?:nya)?|ingin|mempertimbangkan|berharap)\b"
)


# "akan bertemu Xi saat berkunjung ke Beijing": the journey is ahead as well.
_WHEN_THERE = re.compile(
    rf"\b(?P<will>{WILL}|diharapkan|diperkirakan|berharap|ingin|mungkin|kemungkinan|siap|bersedia|berpeluang)\b(?:(?!\b(?:{DONE}|{SAY}|dan|serta|lalu|kemudian|sebelum|{AFTER})\b)[^.;:,\"]){{3,120}}? (?:{WHILE}) "
    rf"(?:(?:ia|dia|{PRONOUN}|{PERSON}|itu|keduanya|mereka|{PLURAL}|{HOLD}) )*$"
)
# "akan singgah di New York dalam perjalanan ke Asuncion": so is the rest of the way.
_ON_THE_WAY = re.compile(
    rf"\b(?P<will>{WILL}|berencana)\b (?:(?!\b(?:{DONE}|{SAY}|dan|serta|lalu|kemudian|sebelum|{AFTER})\b)[^.;:\"]){{3,90}} $"
)
# "akan bertemu A sebelum menerima B": what comes after what is ahead is ahead as well.
_BEFORE_THAT = re.compile(
    rf"(?<!tidak )(?<!tak )(?<!belum )\b({WILL})\b (?!tidak\b)(?:(?!\b(?:{DONE}|{SAY}|{AFTER})\b)[^.;:\"]){{3,120}}?,? sebelum"
    rf" (?:(?:akhirnya|kemudian|presiden|pemimpin|{PERSON}|{STATE}|itu|mereka|[{PRONOUN}{PLURAL}]) )*(?:(?:{HOLD}) (?:sebuah )?)?$"
)


# "menyurati Lavrov, yang akan ditemuinya pekan depan": the time of another contact.
OTHER_AHEAD = re.compile(
    rf"(?:,? yang|,? (?:dan|serta|lalu|kemudian)|,)(?: [\w-]+| {SIGNS['N']}){{0,3}} (?:{WILL}|sepakat|berharap|ingin)\b"
)


# 'akan "bertemu Raja untuk membahas Yaman," bunyi pernyataan itu': the modal stands before the words quoted.
_BEFORE_QUOTED = re.compile(
    rf"\b(?<!membantah )(?<!tidak )(?<!tak )(?<!belum )({WILL})(?: (?:juga|kembali|turut))? \"(?:(?:{HOLD}|segera|langsung|kembali) )*$"
)


def _cued_before(scene: Scene, trigger: Trigger) -> Found | None:
    """What an earlier verb of the sentence says of this one too."""
    for cue in (_BEFORE_QUOTED, _WISHED_TOO, _WILL_FOLLOW, _WILL_BE_THAT, _AND_THEN, _BEFORE_THAT, _MAKES_HIM_FIRST):
        if hit := cue.search(scene.words, 0, trigger.start):
            return (Status.proposed if cue is _WISHED_TOO else Status.planned), hit.span(1), hit[1]
    return None


def _on_journey(scene: Scene, trigger: Trigger) -> re.Match[str] | None:
    way = scene.words.startswith("dalam perjalanan", trigger.start) and _ON_THE_WAY.search(
        scene.words, 0, trigger.start
    )
    return way or _WHEN_THERE.search(scene.words, 0, trigger.start)


# "hanya akan bertemu Maduro untuk membicarakan pengunduran dirinya": on terms that nobody has met.
_ONLY = re.compile(rf"\bhanya (?:{WILL}) (?:\w+ )?$")
_ON_TERMS = re.compile(rf"[^.;\",{TIME}]{{0,60}}? (?:untuk|guna|jika|apabila|kalau|bila|asalkan|asal|dengan syarat)\b")


def told_ahead(scene: Scene, trigger: Trigger, found: Found | None) -> Found | None:
    """ "Kishida akan menjadi perdana menteri pertama yang mengunjungi ...", "dalam pertemuan yang direncanakan": both are ahead."""
    if found and found[0] is not Status.happened:
        terms = found[0] is Status.planned and _ONLY.search(scene.words, 0, trigger.start)
        return (Status.proposed, *found[1:]) if terms and _ON_TERMS.match(scene.words, trigger.end) else None
    if trigger.frame.kind == "visit" and (hit := _on_journey(scene, trigger)):
        return Status.planned, hit.span("will"), hit["will"]
    if trigger.frame.kind == "visit" and (then := _done_on_arrival(scene, trigger)):
        return Status.planned, then.span("will"), then["will"]
    first = not found and _FIRST.search(scene.words, 0, trigger.start)  # "sebelum bertemu Xi, Trump dijadwalkan ..."
    if (first or (found and found[2] == "selain")) and (also := _ALSO_WILL.match(scene.words, trigger.end)):
        return Status.planned, also.span(1), also[1]
    if not found and (day := _unsettled(scene, trigger) or _in_list(scene, trigger)):
        return Status.planned, day.span("what"), day["what"]
    if not found and (before := _cued_before(scene, trigger)):
        return before
    opens = scene.words.startswith(("akan ", "bakal ", "dijadwalkan "), trigger.start) and not _STAYS_ON.match(
        scene.words, trigger.end
    )
    if not found and (opens or scene.words.startswith("dituju", trigger.start)):
        return Status.planned, (trigger.start, trigger.end), scene.words[trigger.start : trigger.end]
    if not found and (trigger.frame.kind == "meeting" and _DONE_BEFORE.match(scene.words, 0, trigger.start)):
        return Status.planned, (trigger.start, trigger.end), "sebelum"
    if not found and (stay := _STAY.match(scene.words, trigger.start)):
        return Status.planned, stay.span(1), stay[1]
    if found and trigger.frame.kind != "visit" and (there := _done_there(scene, trigger, found[2])):
        return Status.planned, there.span(1), there[1]
    if not found and trigger.frame.kind != "visit" and (sent := _SENT_TO.search(scene.words, 0, trigger.start)):
        return Status.planned, sent.span("sent"), sent["sent"]
    by = _WILL_LEAD.search(scene.words, 0, trigger.start) if trigger.frame.shape in NOUN else None
    if by or (not found and (by := _WILL_BY.search(scene.words, 0, trigger.start))):
        return Status.planned, by.span(1), by[1]
    hit = _TO_BE_FIRST.search(scene.words, 0, trigger.start)
    if hit is None or _LEGS_BEFORE.match(scene.words, trigger.end):  # told at the arrival there
        hit = _NAMED_AHEAD.match(scene.words, trigger.end) if found and trigger.frame.shape in NOUN else None
        hit = hit or (
            _STILL_TO_BE_HELD.match(scene.words, trigger.end) if found and _THERE.fullmatch(found[2]) else None
        )
    return (Status.planned, hit.span(1), hit[1]) if hit else None


# "Saat tiba di Wellington, Prabowo akan disambut Kiro": he has not come yet
_ON_ARRIVAL = re.compile(r"\W*(?:saat|ketika|kala|sewaktu|begitu)(?: (?:ia|dia|nanti|kelak))* $")
_WILL_THEN = re.compile(
    rf"[^.;,\"{TIME}]{{0,60}}, (?:(?!(?:me|ber)[a-z]{{3,}})[\w-]+ ){{0,3}}?{SIGNS['H']}(?: \([^()]{{1,30}}\))?,? (?:(?:juga|nantinya) )?(?P<will>{WILL})\b"
)


def _done_on_arrival(scene: Scene, trigger: Trigger) -> re.Match[str] | None:
    opens = _ON_ARRIVAL.fullmatch(scene.words, 0, trigger.start) or (
        scene.words.startswith(("setiba", "sesampai"), trigger.start) and trigger.start < len('"- ')
    )
    return _WILL_THEN.match(scene.words, trigger.end) if opens else None


# "tanggal pertemuan A dan B belum ditentukan": it is still to be held.
_WHEN_IS = re.compile(
    r"\b(?P<what>tanggal|jadwal|waktu|hari|tempat|lokasi)(?: (?:dan|maupun|atau|serta) (?:tanggal|jadwal|waktu|tempat|lokasi|agenda))?(?: (?:pasti|resmi|untuk|bagi|pelaksanaan|penyelenggaraan|digelarnya|rencana))* $"
)
_UNSETTLED = re.compile(
    r"[^.;,\"]{0,80}? (?:belum|masih (?:akan|di\w+|menunggu|dalam)|(?:tengah|sedang) di\w+|akan (?:segera )?di(?:umumkan|tentukan|tetapkan|sepakati|putuskan|bahas))\b"
)


def _in_list(scene: Scene, trigger: Trigger) -> re.Match[str] | None:
    hit = _AMONG.search(scene.words, 0, trigger.start) if trigger.frame.kind != "visit" else None
    return hit if hit and _AND_MORE.match(scene.words, trigger.end) else None


def _unsettled(scene: Scene, trigger: Trigger) -> re.Match[str] | None:
    day = _WHEN_IS.search(scene.words, 0, trigger.start) if trigger.frame.shape in NOUN else None
    return day if day and _UNSETTLED.match(scene.words, trigger.end) else None


def _done_there(scene: Scene, trigger: Trigger, word: str) -> re.Match[str] | None:
    """What is to be said or done at a contact that `word` ("saat", "dalam") tells of."""
    if not _THERE.fullmatch(word):
        return None
    there = _WILL_THERE.search(scene.words, 0, trigger.start) or _THERE_WILL.match(scene.words, trigger.end)
    there = there or _LATER_ON.match(scene.words, trigger.end)
    return there or (_THEN_WILL.match(scene.words, trigger.end) if _AT_THAT.fullmatch(word) else None)


# "dalam putaran terakhir perundingan A dan B mengenai gencatan senjata yang dijadwalkan berlangsung hari ini"
_STILL_TO_BE_HELD = re.compile(
    rf"(?:(?!\b(?:ktt|pertemuan|kunjungan|konferensi|sidang|forum|acara|upacara|pemilu|{SAY})\b)[^.;\"]){{0,130}}? yang ({WILL})(?: akan)? (?:berlangsung|di(?:gelar|adakan|langsungkan|laksanakan|selenggarakan|mulai|helat))\b"
)
# "Dalam pertemuan dengan A nanti kami membahas investasi"
_LATER_ON = re.compile(
    rf"(?: (?:dengan|bersama|antara|dan|bilateral|itu|tersebut|ini|keduanya|mereka|di)| ?{SIGNS['N']}| ?{SIGNS['L']},?){{0,7}} (nanti(?:nya)?)\b"
)
# "dalam pertemuan yang direncanakan esok hari": the noun itself says that it is ahead.
_NAMED_AHEAD = re.compile(
    rf"(?: (?:bilateral|empat mata|tersebut|itu|keduanya|mereka))* yang (?:juga |rencananya )?({WILL}|rencananya|akan segera)\b"
)


def going_on(scene: Scene, trigger: Trigger) -> Found | None:
    """What is ahead before a journey is ahead of it as well."""
    hit = _BEFORE_GOING.search(scene.words, 0, trigger.start) if trigger.frame.kind == "visit" else None
    modal = _MODAL.search(scene.words, max(0, hit.start() - 160), hit.start()) if hit else None
    if hit is None or modal is None or re.search(r'[.;"]', scene.words[modal.end() : hit.start()]):
        return None
    return Status.planned, modal.span(), modal[0]
