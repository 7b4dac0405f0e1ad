"""Whether a cue of status is said of the contact beside it, or of something else in the clause."""

from __future__ import annotations

import re
from datetime import date

from kronik.model import Status, TimeExpression
from kronik.read.clause.scene import PLACE, SIGNS, TIME, Scene
from kronik.read.clause.triggers import Trigger
from kronik.read.wordclasses import AFTER, HOLD, SAY, WHILE, WILL

Found = tuple[Status, tuple[int, int], str]

_WHETHER = re.compile(
    r"\bapakah\b|\b(?:menolak|enggan|ogah|(?:tidak|tak|belum)(?: (?:akan|mau|ingin|bersedia|bisa|dapat))?) (?:berkomentar|mengomentari|berspekulasi|menanggapi)\b|\b(?:belum|tidak|tak)(?: pernah)? (?:menerima|mendapat(?:kan)?) (?:undangan|permintaan|ajakan|tawaran)\b"
)
_IF = re.compile(r"\b(?:jika|bila|apabila|andai(?:kan)?|seandainya|seumpama)\b")
# "saat ditanya jurnalis peluang bertemu Rouhani"
_ASKED = re.compile(
    r"\b(?:ditanya(?:i)?|menanyakan|bertanya|mempertanyakan|menjawab pertanyaan)\b(?: [\w-]+){0,4}? (?:peluang|kemungkinan|kans|soal|apakah|mengenai|tentang|kapan)\b[^.;:\"]{0,40}$"
)


# "membantah tuduhan itu saat bertemu ①", "enggan menjawab pertanyaan soal tarif ketika menjamu ①": what the clause of
# time tells of took place, whatever was refused or asked then.
_IN_ITS_TIME = re.compile(rf"\b(?:{WHILE}|{AFTER}) (?:(?:{HOLD}|kembali|sedang|juga) )*$")

CALLED_OFF_BEFORE = "; called off before"  # "setelah sepekan sebelumnya ia membatalkan pertemuan itu"
_BEFORE_NOW = re.compile(
    rf"\b(?:{AFTER}|meski(?:pun)?|walau(?:pun)?)\b[^.;,\"]{{0,60}}(?:\bsebelumnya\b|{TIME})[^.;,\"]{{0,30}}$"
    # "Pertemuan itu nyaris gagal setelah Trump membatalkannya", "kembali dijadwalkan setelah sempat dibatalkan"
    rf"|\b(?:nyaris|hampir|sempat|kembali (?:dijadwalkan|disepakati|digelar)|tetap (?:akan|digelar|berlangsung))\b[^.;,\"]{{0,60}} (?:{AFTER}|ketika|saat|meski(?:pun)?|walau(?:pun)?|karena)\b[^.;,\"]{{0,60}}$"
)


def before_now(words: str, start: int) -> str:
    """The remark that what is undone at `start` was undone before something else came of it; else nothing."""
    return CALLED_OFF_BEFORE if _BEFORE_NOW.search(words, 0, start) else ""


def only_asked(clause: str, end: int) -> bool:
    """Whether a wish that ends at `end` is only asked about, or is for something else on which the contact would follow.

    "mengajukan syarat jika pertemuan dengan Trump harus terjadi": nobody proposes the meeting.
    """
    return bool(_WHETHER.search(clause) or _IF.search(clause, max(0, end)))


def asked_about(clause: str) -> bool:
    """Whether a journalist asked whether it will come about."""
    return _ASKED.search(clause) is not None and _IN_ITS_TIME.search(clause) is None


def _in_its_time(found: Found, scene: Scene, trigger: Trigger) -> bool:
    return _IN_ITS_TIME.search(scene.words, found[1][1], trigger.start) is not None


# "akhirnya pada Rabu, Vucic dapat bertemu Merz", "baru pada Rabu Boric bisa menelepon Milei": he did
_AT_LAST = re.compile(
    rf"(?<!ingin )(?<!berharap )(?<!agar )(?<!supaya )\b(?:akhirnya|barulah|baru(?= (?:pada |hari )*{TIME}))(?! (?:akan|ingin|berharap|sepakat|setuju)\b)[^.;\"]{{0,80}}$"
)


def not_over(
    scene: Scene, trigger: Trigger, found: Found | None, when: TimeExpression | None, published: date | None
) -> Found | None:
    """The cue, unless it is a wish told in a clause of time that is over: "meragukan niat ① ketika menerima ②, Senin"."""
    if found is None or found[0] is not Status.proposed:
        return found
    if found[2] in ("dapat", "bisa") and _AT_LAST.search(scene.words, 0, found[1][0]):
        return None
    if when is None or published is None or when.last >= published:
        return found
    return None if _in_its_time(found, scene, trigger) else found


def _undoes_other(found: Found, scene: Scene, trigger: Trigger) -> bool:
    """ "membatalkan kehadirannya demi menyambut Anwar", "membantah kabar itu saat bertemu Xi": something else is undone."""
    if found[0] is Status.cancelled and _IN_FAVOUR.search(scene.words, found[1][1], trigger.start):
        return True
    return not _AHEAD.search(found[2]) and _in_its_time(found, scene, trigger)


_BESIDE = 12  # code points between a cue and the letter that it concerns
_URGED = re.compile(r"(?:meng|di)?ajak|meminta|diminta")
_IN_FAVOUR = re.compile(r"\bdemi (?:bisa |dapat )?(?:segera )?$")
_LAST_MET = re.compile(
    rf"(?:(?: (?!dan\b)\w+| {SIGNS['N']})){{0,3}} sejak (?:hari |bulan |tahun )?{TIME}(?! (?:ketika|saat|karena|akibat)\b)"
)
# "tidak berbicara selama lima bulan hingga percakapan telepon pada 1 Maret": then they did
_UNTIL = re.compile(
    rf"(?: [\w{SIGNS['N'][1:-1]}-]+){{0,4}} (?:selama )?{SIGNS['D']} (?:hingga|sampai)(?: \w+){{1,4}} (?:pada )?{TIME}"
)
_UPON = re.compile(
    rf"(?: [\w{SIGNS['N'][1:-1]}{PLACE}-]+){{0,6}},?(?: tetapi| tapi)?(?: hanya)? (?:jika|bila|kalau|asalkan|asal|apabila|dengan syarat)\b"
)
_IF_FIRST = re.compile(
    r"\W*(?:jika|bila|apabila|asalkan) (?:situasi|kondisi|keadaan|memungkinkan|diperlukan|perlu|waktu)\b[^,]{0,40}, "
)
# "Jika gencatan senjata disepakati, Trudeau akan bertemu Xi"
_IF_OPENS = re.compile(
    r"(?:\A\W*|\"\W*|\bbahwa,? )(?:(?:tetapi|tapi|namun|jadi|dan),? )*(?:jika|kalau|bila|apabila|asalkan|(?:se)?andai(?:nya|kan|kata)?|sekiranya)\b[^.;\"]{3,90}, [^.;,\"]{0,40}$"
)
_BARE_WILL = re.compile(r"(?:akan|bakal|hendak)\b")
# "berharap pertemuannya dengan Putin membuahkan hasil": the outcome is hoped for, not the meeting; what is hoped of it is
# told by any verb but those that hold it ("digelar", "terwujud"), not by its aim ("untuk membahas ...").
_HOPES = re.compile(r"(?:ber|di|meng)?harap(?:kan|an(?:nya)?)?|semoga|mudah-mudahan")
_OUTCOME = re.compile(
    r"[^.;\"]{0,90}?(?<! yang)(?<! untuk)(?<! guna)(?<! dan)(?<! serta)(?<! akan)(?:,? (?:kelak|nanti|nantinya))?(?: (?:akan|dapat|bisa|mampu|benar-benar|juga|turut|ikut|segera|sungguh-sungguh))*"
    r" (?:me(?!mbahas|mbicarakan|nyangkut|ngenai|nurut|nteri|nlu|nhan|ngingat|reka|lalui|skipun|ski\b)[a-z]{4,}|sukses|produktif|bermanfaat|berbuah|berhasil|konstruktif|positif|berdampak|berakhir|ber(?:jalan|langsung) (?:dengan )?(?:baik|lancar|sukses|produktif|mulus|hangat))\b"
)


_THEIRS = re.compile(r"\s*(?:mereka|keduanya)\s+(?!dengan|nanti)")  # "pertemuan mereka diharapkan ...": the one told of
_HELD = re.compile(rf"\b(?:{HOLD}|ada|adanya|dapat|bisa|segera|me\w+kan)\b")  # "berharap dapat menggelar pertemuan"
_AGREES = re.compile(r"sepakat|setuju|menyepakati|menyetujui|berjanji|berkomitmen")
_WHEN_MET = re.compile(rf"\b(?:{WHILE}|{AFTER}|dalam|pada)(?: (?:keduanya|mereka))? $")
_AT_FIRST = re.compile(r"\b(?:pada awalnya|awalnya|mulanya|pada mulanya|tadinya)(?: \w+)? $")
_ONCE_OVER = re.compile(rf"\W*(?:(?:tak lama|sesaat) )?(?:{AFTER}|begitu)\b[^.;\"]{{0,80}}, ")

_AHEAD = re.compile(rf"\b(?:{WILL})\b")
_WILL = re.compile(rf"\b(?:{WILL}|ingin|berharap|dapat|bisa)(?: dapat| bisa| untuk)? $")
_LET_ALONE = re.compile(r"\b(?:tidak|tak|tanpa)\b[^.;\"]{0,40}\b(?:apalagi|apa lagi|maupun|atau) $")
# "sudah dua kali menelepon Putin, tetapi tidak diangkat"
_UNANSWERED = re.compile(
    r"[^.;\"]{0,80}?,? (?:tetapi|tapi|namun|sayangnya) (?:(?:panggilan|telepon)(?:nya| itu| tersebut)? )?((?:tidak|tak|belum) (?:pernah |juga |kunjung )?(?:diangkat|dijawab|direspons|ditanggapi|tersambung|dibalas))"
)
_ASKS = re.compile(
    r"meminta|minta|mendesak|menyerukan|mendorong|mengusulkan|menawarkan|mengajak|ajak|mengundang|undang|membujuk|menantang|mengimbau|mempersilakan"
)
# "mengajak tamunya memasuki ruang kerja dan menjamunya": they went in, and so he did
_TAKES_ALONG = re.compile(
    r"(?:mengajak|ajak|mempersilakan|mempersilahkan)(?: [^ .;,\"]+){1,4}? (?:untuk )?"
    r"(?:memasuki|masuk|naik|berkeliling|melihat(?:-lihat)?|meninjau|menuju|berjalan|duduk di|keluar|ke (?:ruang|dalam|teras|beranda|veranda|halaman|taman))\b[^.;\"]*\b(?:dan|lalu|kemudian|sebelum|untuk) (?:[\w-]+ )*"
)
# "meminta Putin lewat telepon agar ...": the call is how he asked
_ASKED_BY = re.compile(
    rf" (?:[\w-]+ ){{0,3}}{SIGNS['P']}(?: \([^()]*\))?(?:,? (?:pada |hari )*{TIME},?)?(?: (?:untuk|agar) [^.;,\"]{{3,60}})? (?:(?:lewat|melalui|via|dalam)(?: \w+)? ?)?"
)
# "berharap surat itu sesuai dengan isi pembicaraan dengan Ishiba": what was said was said
_CONTENT = re.compile(
    r"\b(?:isi|transkrip|rekaman|bocoran|catatan|risalah|notula|rincian|perincian|detail) (?:dari )?$|\b(?:mengetahui|mendengar) hasil (?:dari )?$"
)
# "mengakhiri upaya isolasi dengan menelepon Petro": what is attempted is something else, and this is done for it
_BY_DOING = re.compile(
    r" (?!untuk\b)[^.;,\"]{3,60} dengan (?:(?:cara|langsung|me(?:lakukan|nggelar|ngadakan|ngirim(?:kan)?|nulis)) )*"
)
# "minta waktu untuk melaporkan kunjungan saya ke Tokyo": what is asked for is to tell of it
_TO_TELL = re.compile(
    r"\b(?:(?:me|ber)?lapor(?:kan|an)?|menceritakan|bercerita)\b(?![^.;\"]*\b(?:rencana|agar|supaya|jika|bila|apabila|kalau)\b)"
)
# "tidak pernah menerima surat": what stands between belongs to the letter
_OF_LETTER = re.compile(
    rf"\W*(?:(?:pernah|sama sekali|akan|telah|sudah|bahwa|pihaknya|negaranya|kabar|laporan|klaim|menerima|mendapat(?:kan)?|mengirim(?:kan)?|menulis|melayangkan|membaca|adanya|ada|satu|sepucuk|sebuah|pun|juga|{SIGNS['N']})\W+)*"
)


def not_even(scene: Scene, trigger: Trigger) -> bool:
    """ "tidak bertegur sapa apalagi berjabat tangan": the hands were not shaken either."""
    return trigger.frame.kind == "encounter" and _LET_ALONE.search(scene.words, 0, trigger.start) is not None


def unanswered(scene: Scene, trigger: Trigger) -> Found | None:
    """A call that nobody took."""
    hit = _UNANSWERED.match(scene.words, trigger.end) if trigger.frame.name == "phone" else None
    return (Status.denied, hit.span(1), hit[1]) if hit else None


_TAKES_PART = re.compile(
    r"(?: akan| bisa| dapat| mau| turut)* (?:ikut(?: serta)?|hadir|menghadiri|mengikuti|terlibat|dilibatkan|bergabung|diundang|berpartisipasi)(?: dalam| ke| pada| di| sesi)* "
)
_OF_OTHERS = re.compile(rf"(?: (?:\w+|{TIME})){{0,4}} (?:antara |{SIGNS['N']} ?(?:-|–|dan|dengan) ?{SIGNS['N']})")
_CONFIRMS = re.compile(r"(?:meng?konfirmasi|mengonfirmasi|membenarkan|mengumumkan)")


# "tarif akan dibahas dalam pertemuan A dan B", "A akan mendesak B dalam pertemuan": the meeting is ahead as well.
_TO_BE_RAISED = re.compile(
    rf"\b({WILL})\b(?: (?:juga|turut|pula|kembali|ikut|hanya|langsung|untuk|{SIGNS['T']}))* (?:(?:mem(?:bahas|bicarakan|inta)|men(?:diskusikan|yinggung|yampaikan|yoroti|desak|untut|egaskan|ekankan|andatangani|eken|gangkat|gajukan|gusulkan|awarkan)|ber(?:tukar|diskusi|bicara))|di(?:bahas|bicarakan|angkat|diskusikan|rundingkan|kemukakan|jajaki|finalisasi|tandatangani|teken|singgung|sampaikan|ajukan|tegaskan|soroti|tawarkan|usulkan|utarakan|minta)|menjadi|jadi|mendominasi|mewarnai|mengemuka)\b[^.;,\"]{{0,80}}$"
)
# "akan dipimpin C dalam perundingan A dan B", "akan mendampinginya saat bertemu B": any deed, but none that follows upon the
# contact ("akan menjalankan kesepakatan dalam pertemuan A dan B"), nor one of which somebody speaks there.
_TO_BE_DONE = re.compile(
    rf"\b({WILL}) (?!(?:me|di)\w*?(?:lanjut|terap|nerap|jalan|laksana|hormat|patuh|wujud|realisasi|penuh|pelajar|evaluasi|kaji|lapor|umum|jelas|ungkap|beber|rilis|publikasi|tuang|nuang|bukti|ingat|timbang|ubah|tarik|narik))"
    r"(?:(?:me|di|ber)[a-z]{3,}|hadir|ikut)\b(?:(?!\b(?:yang|hasil|agar|jika|sesuai|seperti|sebagaimana|kesepakatan|perjanjian)\b)[^.;,\"]){0,80}$"
)
_SAYS = re.compile(rf"\b(?:{SAY})\b")


def _went_along(found: Found, scene: Scene, trigger: Trigger) -> bool:
    """Whether the one asked was taken somewhere, where the contact came about, and is not only to be taken there."""
    ahead = _WILL.search(scene.words, 0, found[1][0])
    return ahead is None and _TAKES_ALONG.fullmatch(scene.words, found[1][0], trigger.start) is not None


def governing(found: Found, scene: Scene, trigger: Trigger, when: TimeExpression | None) -> Found | None:
    """The cue as far as it governs the trigger; None where it is said of something else."""
    if (
        when is None
        and (
            (trigger.frame.kind in ("talk", "call") and _CONFIRMS.match(found[2]))
            or (_AGREES.match(found[2]) and _WHEN_MET.search(scene.words, found[1][1], trigger.start))
        )
    ):  # "mengonfirmasi diskusi dengan Macron": what was said there; "sepakat ... saat bertemu di Panmunjom": agreed there
        return None
    if found[0] in (Status.cancelled, Status.denied) and _undoes_other(found, scene, trigger):
        return None
    if trigger.frame.shape == "letter" and _of_another(found, trigger, scene):
        return None  # "membatalkan pertemuan dalam surat kepada Kim": the letter was sent
    leaves = found[0] is Status.planned and scene.words.startswith("meninggalkan", trigger.start)
    if leaves or (trigger.frame.name == "handshake" and _URGED.fullmatch(found[2])):
        return (
            None  # "mengajak Lee bersalaman": it was done; "dijadwalkan meninggalkan Indonesia": the visit is under way
        )
    # "meminta Prabowo menelepon Trump": what he is asked for
    asked = trigger.frame.kind == "call" and trigger.frame.shape != "active" and _ASKS.fullmatch(found[2])
    if asked and _ASKED_BY.fullmatch(scene.words, found[1][1], trigger.start):
        return None
    if trigger.frame.name == "phone-talk" and _INVITED.fullmatch(found[2]) and _by_phone(scene, trigger, found):
        return None
    if found[0] is Status.denied and (
        trigger.frame.shape == "reply"
        or (_AT_FIRST.search(scene.words, 0, found[1][0]) and not found[2].startswith(("tidak", "tak", "belum")))
    ):  # "belum menjawab surat Trump": it was written. "Trump pada awalnya enggan menjamu Zelensky": he did in the end
        return None
    if found[2] == "undangan" and _taken_up(scene, trigger, found):
        return None  # "menerima undangan itu dan melakukan kunjungan": he went
    at_once = found[2] == "segera" and not _WILL.search(scene.words, 0, found[1][0])
    if at_once and _ONCE_OVER.match(scene.words):
        return None  # "Setelah pernyataan itu, Rubio segera menghubungi ...": he did so at once
    if found[0] is Status.proposed and _wishes_other(found, scene, trigger):
        return None
    if found[0] is Status.proposed and _hoped_of(scene, trigger, found):
        # "Uni Eropa berharap pertemuan A dengan B membuahkan hasil": it is to be held
        return None if _theirs(scene, trigger) else (Status.planned, *found[1:])
    if other := _rather(found, scene, trigger):
        return other
    if (
        found[0] is Status.planned
        and when is None
        and (
            _UPON.match(scene.words, trigger.end)
            or _IF_FIRST.match(scene.words)
            or (_BARE_WILL.match(found[2]) and _IF_OPENS.search(scene.words, 0, found[1][0]))
        )
    ):
        return Status.proposed, found[1], found[2]  # "akan bertemu Kagame jika ia hadir"
    return found


def _taken_up(scene: Scene, trigger: Trigger, found: Found) -> bool:
    """Whether an invitation was followed: "memenuhi undangan Xi", "menghadiri undangan makan malam Trump"."""
    table = _at_table(scene, found)
    gone = any(form.search(scene.words, 0, found[1][0]) for form in (_TAKEN_UP, _GONE_TO))
    went = gone or _AND_WENT.search(scene.words, found[1][1], trigger.end) is not None
    return not table["will"] if table else went


def _at_table(scene: Scene, found: Found) -> re.Match[str] | None:
    """ "akan menghadiri undangan jamuan makan malam Trump": who goes to a dinner to which he was invited has taken it up."""
    meal = _MEAL.match(scene.words, found[1][1])
    return _TO_TABLE.search(scene.words, 0, found[1][0]) if meal else None


_DENIES = re.compile(r"bantah|sangkal|tepis|sanggah")  # "membantah bertemu sejak Oktober": nothing is said of October


def _rather(found: Found, scene: Scene, trigger: Trigger) -> Found | None:
    """Another status than the cue's: of an offer taken up, a plan asked about, what has not been since."""
    since = _LAST_MET.match(scene.words, trigger.end) or _UNTIL.match(scene.words, trigger.end)
    if found[0] is Status.denied and since and not _DENIES.search(found[2]):
        return Status.happened, found[1], "terakhir"  # "belum pernah bertemu sejak Februari 2023": then they did
    if found[0] is Status.denied and trigger.frame.shape == "noun":
        takes_part = _TAKES_PART.fullmatch(scene.words, found[1][1], trigger.start)
        if takes_part and _OF_OTHERS.match(scene.words, trigger.end):
            # "Zelensky tidak akan ikut dalam perundingan antara delegasi Ukraina dan AS": it is held all the same
            return (Status.planned if "akan" in takes_part[0] else Status.happened), found[1], "ikut dalam"
    if found[0] is not Status.proposed:
        return None
    if found[2] == "undangan" and (table := _at_table(scene, found)):
        return Status.planned, table.span("will"), table["will"]
    hit = _OFFERED.fullmatch(found[2]) and _ACCEPTS.search(scene.words, 0, found[1][0])
    hit = hit or _OF_A_PLAN.search(scene.words, found[1][1], trigger.start)
    return (Status.planned, hit.span(1), hit[1]) if hit else None


# "menerima tawaran Kim untuk mengunjungi Pyongyang": it is agreed
_OFFERED = re.compile(r"tawaran|ajakan")
_ACCEPTS = re.compile(
    r"(?<!tidak )(?<!tak )(?<!belum )(?<!pernah )(?<!akan )\b((?:me(?:menuhi|nyanggupi|nyetujui|nerima)|terima))(?: baik)? $"
)
# "ingin mengetahui kabar terbaru mengenai rencana pertemuan A dan B": the wish is to know of it
_OF_A_PLAN = re.compile(
    r"\b(?:mengenai|tentang|soal|terkait|seputar|mengetahui|membahas|membicarakan|menyuarakan)\b[^.;\"]{0,40}\b(rencana|jadwal|persiapan) (?:\w+ )?$"
)
# "menyampaikan undangan melalui telepon": they spoke, whatever the guest will answer
_INVITED = re.compile(r"(?:meng|di)?undang(?:an)?")
_BY_PHONE = re.compile(r"\b(?:melalui|lewat|via|dalam)\b")
_TO_TALK = re.compile(r"\b(?:berbicara|berbincang|berkomunikasi|berdialog|berdiskusi)\b")


def _by_phone(scene: Scene, trigger: Trigger, found: Found) -> bool:
    means = _BY_PHONE.search(scene.words, found[1][1], trigger.end)
    return bool(means) and not _TO_TALK.search(scene.words, found[1][1], trigger.start)


# "Pada Januari, ia memenuhi undangan Modi untuk berkunjung": he went; not "akan memenuhi".
_TO_TABLE = re.compile(rf"(?:\b(?P<will>{WILL})\b(?: (?:juga|turut|ikut))* )?\b(?:menghadiri|hadiri|memenuhi) $")
_MEAL = re.compile(r" (?:\w+ )?(?:jamuan|makan|santap)\b")
_TAKEN_UP = re.compile(r"(?<!akan )(?<!bakal )(?<!siap )(?<!bisa )(?<!dapat )(?<!untuk )(?<!berencana )\bmemenuhi $")
# "memulai lawatannya ke China untuk memenuhi undangan Xi, dilanjutkan dengan kunjungan ke ...": he is on his way.
_GONE_TO = re.compile(
    rf"\A(?!.*\b(?:{WILL}|rencana|berencana|ingin|berharap)\b).*\b(?:berkunjung|tiba|mendarat|kunjungan|lawatan|melawat|mengunjungi|bertandang)\b[^.;\"]*\b(?:untuk|guna|dalam rangka) memenuhi $"
)
_AND_WENT = re.compile(r" (?:dan|lalu|kemudian) (?:(?:kemudian|lalu|langsung|akhirnya) )*(?:melakukan )?\w+$")


def _wishes_other(found: Found, scene: Scene, trigger: Trigger) -> bool:
    """Whether what is wished for is something else: what was said at the talks, what is to be told, what they lead to."""
    content = trigger.frame.shape == "noun" and _CONTENT.search(scene.words, 0, trigger.start)
    by_doing = _BY_DOING.fullmatch(scene.words, found[1][1], trigger.start)
    to_tell = _TO_TELL.search(scene.words, found[1][1], trigger.start)
    return bool(content or by_doing or to_tell) or _went_along(found, scene, trigger)


def _hoped_of(scene: Scene, trigger: Trigger, found: Found) -> bool:
    """Whether a cue of hope is for what a meeting or journey brings about."""
    if trigger.frame.shape not in ("noun", "journey") or not _HOPES.fullmatch(found[2]):
        return False
    between = scene.words[found[1][1] : trigger.start]
    return len(between) < _BESIDE and not _HELD.search(between) and bool(_OUTCOME.match(scene.words, trigger.end))


def _theirs(scene: Scene, trigger: Trigger) -> bool:
    return trigger.end < len(scene.at) and _THEIRS.match(scene.view, scene.at[trigger.end]) is not None


def _of_another(found: Found, trigger: Trigger, scene: Scene) -> bool:
    """Whether a cue concerns something else than the letter: it stands apart, or means what the letter says ("isi surat")."""
    if _OF_LETTER.fullmatch(scene.words, found[1][1], trigger.start):
        return False
    apart = trigger.start - found[1][1] > _BESIDE or scene.words[: trigger.start].endswith("isi ")
    return apart and found[0] in (Status.cancelled, Status.denied, Status.proposed)


def by_date(status: Status, when: TimeExpression | None, published: date | None, reason: str) -> tuple[Status, str]:
    """The status as the day of the contact against the day of publication corrects it, with why."""
    if not when or not published:
        return status, reason
    if status is Status.happened and when.earliest > published:
        return Status.planned, f"{reason}; its day {when.earliest} lies after publication"
    if status is Status.planned and when.last < published:
        return Status.happened, f"{reason}; its day {when.last} lies before publication"
    return status, reason


# "selain berbicara dengan A ia juga akan menelepon B": he will do both.
_ALSO_WILL = re.compile(rf"[^.;\"]{{0,90}}? (?:juga|pula|turut) ({WILL})\b")
_NEXT_IS = re.compile(r"\b(menjelang|jelang) $")


_WHERE_RAISED = ("dalam", "saat", "ketika", "kala", "sewaktu")


def hinted_before(words: str, clause: str, start: int, found: Found) -> Found:
    """ "mengisyaratkan tidak akan mencabut sanksi menjelang pertemuannya dengan ...": what is hinted at is something else."""
    if found[2] == "selain" and (also := _ALSO_WILL.match(words, found[1][1])):
        return Status.planned, also.span(1), also[1]
    raised = _TO_BE_RAISED.search(words, 0, found[1][0]) if found[2] in _WHERE_RAISED else None
    if found[2] in _WHERE_RAISED and not raised and not _SAYS.search(words, 0, found[1][0]):
        raised = _TO_BE_DONE.search(words, 0, found[1][0])
    if raised:
        return Status.planned, raised.span(1), raised[1]
    eve = _NEXT_IS.search(clause) if found[0] is Status.proposed else None
    return (Status.planned, (start + eve.start(1), start + eve.end(1)), eve[1]) if eve else found
