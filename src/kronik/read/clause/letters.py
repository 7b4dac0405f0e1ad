"""Who wrote to whom: the parties of "surat", "telegram", "pesan" (shape letter)."""

from __future__ import annotations

import re

from kronik.read.clause.delayed import delayed_subject
from kronik.read.clause.namedsubject import named_behind
from kronik.read.clause.scene import PERSON, PRONOUN, SIGNS, TIME, Scene
from kronik.read.clause.sides import DEMONSTRATIVE, Sides, clause_subject, first_right
from kronik.read.clause.syntax import Syntax, counterpart, list_at
from kronik.read.clause.triggers import Trigger
from kronik.read.wordclasses import DONE

_SENT = re.compile(
    r"(?:(?: yang)? \"[^\"]{1,25}\")?(?: \w+){0,3}? yang (?:(?:diduga|disinyalir|ditengarai|disebut(?:-sebut|kan)?|diklaim|dikabarkan|dilaporkan|konon|kabarnya|telah|sudah|pernah|baru|saja|juga) ){0,3}(?:dikirim(?:kan)?|ditujukan|ditulis|disampaikan|dilayangkan|diberikan|diserahkan|diantar(?:kan)?|dialamatkan|diterima|datang)\b"
)


# "Surat serupa dilayangkan kepada B": by the writer of the letter told before (read/contacts/recall.py).
_ALIKE = re.compile(r" (?:serupa|yang sama|senada|sejenis|lain(?:nya)?) (?:juga |telah |sudah )*di\w+ ")


# "Ucapan duka juga datang dari B": to whoever had the letter told before.
_CAME = re.compile(r" (?:(?:juga|turut|serupa|senada|lain) )*(?:datang|tiba|mengalir|berdatangan) (?:juga )?dari ")
# "Ucapan serupa disampaikan B (melalui telegram)".
_ALIKE_BY = re.compile(
    rf" (?:(?:juga|turut|serupa|senada|sama|yang|lain) )+di(?:sampaikan|ucapkan|kirim(?:kan)?|utarakan|berikan|lakukan)(?: (?:juga|pula|oleh))* (?:[\w-]+ ){{0,3}}?{SIGNS['P']}"
)
# "Surat dari pemerintah Malaysia melalui Menteri X, telah dikirim kepada ..."
_ON_ITS_WAY = re.compile(
    rf"[^.;\"]{{0,90}}?,? (?:(?:{DONE}|akan|baru|saja|pun|itu|tersebut|juga) )*"
    rf"(?:dikirim(?:kan)?|disampaikan|diserahkan|dilayangkan|diteruskan|ditujukan|diantar(?:kan)?)(?: langsung)?(?: (?:oleh )?(?P<hand>{SIGNS['H']}))?(?= (?:kepada|ke)\b)"
)
# "Surat itu dialamatkan kepada B": by whoever wrote it, as told before.
_SENT_ON = re.compile(
    rf"(?: (?:juga|{DONE}|akan|kemudian|pun))* di(?:alamatkan|tujukan|kirim(?:kan)?|layangkan|tulis(?:kan)?|sampaikan)(?: \w+)?(?= (?:kepada|ke|untuk)\b)"
)
# "Surat itu dikirim oleh A kepada B".
_SENT_BY = re.compile(
    rf"(?: (?:juga|telah|sudah|akan|kemudian|pun|diyakini|diduga|disebut|dikabarkan|konon|rupanya))* di(?:alamatkan|tujukan|kirim(?:kan)?|layangkan|tulis(?:kan)?|sampaikan|teken|tanda ?tangani)(?: langsung)?(?: oleh)? (?:[\w-]+ ){{0,3}}?(?={SIGNS['H']}(?: [^.;,\"]{{0,30}})? (?:kepada|ke|untuk) )"
)
# "Surat itu diserahkan Duta Besar X (kepada Menlu Y)".
_HANDED_BY = re.compile(
    rf"(?: (?:juga|kemudian|pun|lalu|{DONE}))* di(?:serahkan|antar(?:kan)?|bawa)(?: secara)?(?: langsung)?(?: oleh)? (?:(?!(?:kepada|ke|di|pada|untuk)\b)[\w-]+ ){{0,4}}?(?={SIGNS['P']})"
)
_BY = re.compile(rf" (?:melalui|lewat) (?:[\w-]+ ){{0,3}}(?={SIGNS['H']})")


def _carrier(scene: Scene, sender: tuple[int, ...], hand: int) -> tuple[int, ...]:
    """ "pemerintah Malaysia melalui Menteri X", "nota Indonesia disampaikan X": the minister of that state writes for it."""
    hit = _BY.match(scene.words, sender[-1] + 1)
    by = hit.end() if hit else hand
    if by < 0 or scene.words[sender[-1]] == PERSON:
        return sender
    states = {party.state for party in scene.names[sender[-1]].parties}
    return (by,) if states & {party.state for party in scene.names[by].parties} else sender


# "juga mengirim pesan serupa", "menyampaikannya melalui surat"
_SENDS = re.compile(
    rf"\b(?:mengirim(?:kan)?|melayangkan|menulis|menyampaikan|mengucapkan|menerbitkan|memberi(?:kan)?) (?:(?:pesan|surat|telegram|kawat) )?$|\b(?:menyampaikan|mengirimkan|mengucapkan)(?:nya| ?{PRONOUN}) (?:lewat|melalui|via|dengan) (?:sebuah |sepucuk )?$"
)
_SENDS_IT = re.compile(r"(?:menyampaikan|mengucapkan|mengirimkan) ?\W*(?:nya)?")
_ENDS = re.compile(
    rf"(?: (?:resmi|serupa|senada|sama|yang|pribadi|selamat|duka|belasungkawa|cita|juga))*(?=[,.;]|$| (?:pada |hari )*{TIME}\W| (?:lewat|melalui|via|dalam|di)\b)"
)
_NOT_YET = re.compile(r"\b(?:belum|tidak|tak)(?: \w+){0,2} $")  # "belum mengirimkan ucapan selamat"
_READ_OUT = re.compile(r"\b(?:isi|membacakan|mengutip|memamerkan|memperlihatkan|menunjukkan|mengunggah) (?:dari )?$")
# "Surat bertanggal 9 Juli yang diteken Trump tersebut": the letter told before.
_OF_DAY = re.compile(rf" (?:ber|ter)tanggal {SIGNS['T']}")
# "Surat Trump kepadanya": the pronoun stands for the whole word.
_TO_HIM = re.compile(rf" (?:\w+ ){{0,2}}?{PRONOUN}")
# "Kepada Putin, Prabowo telah mengirim surat": the addressee opens the sentence.
_ADDRESSED_FIRST = re.compile(
    rf"\W*(?:kepada|untuk) (?:[\w-]+ ){{0,4}}(?P<to>{SIGNS['H']}),? (?:[\w-]+ ){{0,4}}(?P<by>{SIGNS['H']}) (?:\w+ ){{0,3}}?(?:mengirim(?:kan)?|melayangkan|menulis|menuliskan|menyampaikan|mengucapkan|menitipkan) (?:\w+ ){{0,2}}$"
)


def _to_him(scene: Scene, position: int) -> bool:
    return scene.view.startswith("kepada", scene.at[position])


def _first_or_before(scene: Scene, trigger: Trigger, grammar: Syntax) -> Sides | None:
    """The sides where the reader opens the sentence ("Kepada A, B mengirim surat soal itu") or the letter was told before."""
    if scene.words.startswith('" ', trigger.start - 2):
        return _posted(scene, trigger, grammar)
    if first := _ADDRESSED_FIRST.match(scene.words, 0, trigger.start):
        return Sides((first.start("by"),), (first.start("to"),), rule="letter-to")
    if hit := DEMONSTRATIVE.match(scene.words, trigger.end):
        read_out = _READ_OUT.search(scene.words, 0, trigger.start)
        return Sides(rule="letter-bare") if read_out else _this(scene, hit.end(), grammar)
    return None


def letter(scene: Scene, trigger: Trigger, grammar: Syntax, taken: frozenset[int]) -> Sides:
    """Sender left, receiver right, whichever way round the clause names them."""
    words = scene.words
    if told := _first_or_before(scene, trigger, grammar):
        return told
    if sends := _sends_too(scene, trigger, grammar, taken):
        return sends
    if words.startswith(",", trigger.end) and (writer := delayed_subject(scene, trigger.start, trigger.end, grammar)):
        return _opening(scene, trigger, writer, grammar)
    sender, receiver = _ends(scene, trigger, grammar)
    sender = () if sender == receiver else sender  # "ucapan selamat untuk A datang dari B"
    if sender and not receiver and (hit := _TO_HIM.match(words, sender[-1] + 1)) and _to_him(scene, hit.end() - 1):
        return Sides(sender, (hit.end() - 1,), rule="letter-from-to")
    if receiver and _ALIKE.match(words, trigger.end):
        return Sides((), receiver, rule="letter-again")
    if sender and not receiver and (_CAME.match(words, trigger.end) or _ALIKE_BY.match(words, trigger.end)):
        to = counterpart(scene, sender[-1] + 1, grammar, markers="kepada|untuk|bagi", direct=False, reach=60)
        return Sides(sender, to, rule="letter-from-to" if to else "letter-came")
    if receiver and not sender and (hit := _GIVEN.match(words, receiver[-1] + 1)):
        return Sides((hit.end(),), receiver, rule="letter-from-to")
    if sender and (on := _ON_ITS_WAY.match(words, sender[-1] + 1)):
        sender = _carrier(scene, sender, on.start("hand"))
        receiver = receiver or counterpart(scene, on.end(), grammar, markers="kepada|ke", direct=False, reach=60)
    if sender and not receiver and (hit := _TAKEN.match(words, sender[-1] + 1)):
        receiver = (hit.end(),)
    outer = clause_subject(scene, trigger, grammar, taken)
    if receiver and sender and receiver != sender:
        return Sides(sender, receiver, rule="letter-from-to")
    if receiver:
        return Sides(outer, receiver, rule="letter-to")
    if sender and _HAD.search(words, max(0, trigger.start - 60), trigger.start):
        return Sides(sender, outer, rule="letter-received")
    if sender and _CARRIES.search(words, 0, trigger.start):
        return Sides(sender, (), rule="letter-carried")  # to whom its bearer meets
    return Sides(linked=bool(_OF_DAY.match(words, trigger.end)), rule="letter-bare")


_POSTED = re.compile(r"unggahan|cuitan|twit|pesan video")
_TO_READER = re.compile(
    rf"(?: (?:juga|turut|pun|langsung))* (?:mengucapkan|menyampaikan|menegaskan|mengatakan|menyatakan|mengungkapkan|memberi(?:kan)?|mengutarakan)(?: (?!(?:bahwa|akan|me\w+)\b)[\w-]+){{0,5}}? kepada (?:[\w-]+ ){{0,3}}(?={SIGNS['P']})"
)


def _opening(scene: Scene, trigger: Trigger, writer: tuple[int, ...], grammar: Syntax) -> Sides:
    """ "Lewat surat, A mengundang B"; what is posted on the net is a message where it is said to somebody."""
    if _POSTED.match(scene.words, trigger.start):
        hit = _TO_READER.match(scene.words, writer[-1] + 1) if len(writer) == 1 else None
        return Sides(writer, (hit.end(),), rule="letter-through") if hit else Sides(rule="letter-bare")
    reader = counterpart(scene, writer[-1] + 1, grammar, markers="kepada|ke", direct=False, reach=140)
    if not reader:
        writer = named_behind(scene, writer[0], (trigger.end - 1,), grammar) or writer
    return Sides(writer, reader, rule="letter-came" if len(writer) > 1 and not reader else "letter-through")


# Well-wishing of the writer's own, not a tale of another's: '"Selamat, ..."', '"Saya mengucapkan selamat ..."'
_WELL = re.compile(
    r"(?:\"[ (]*(?:[\w-]+ ){0,2}|\b(?:saya|kami|aku|turut)\b[^.;\"]{0,40})"
    r"\b(?:selamat(?! (?:datang|jalan|tinggal|pagi|siang|sore|malam|hari|natal|tahun|bekerja|menikmati|menunaikan|berpuasa)\b)|belasungkawa|duka ?cita)\b"
)


def _posted(scene: Scene, trigger: Trigger, grammar: Syntax) -> Sides:
    """'"Selamat, Tuan Presiden," tulis A di X': to whom it is said there, or who won as told before."""
    writer = first_right(scene, trigger.end, grammar)
    if not writer or not _WELL.search(scene.words, 0, trigger.start):
        return Sides(rule="letter-bare")
    reader = counterpart(scene, writer[-1] + 1, grammar, markers="kepada|untuk", direct=False, reach=80)
    return Sides(writer, reader, rule="letter-to" if reader else "letter-came")


def _sends_too(scene: Scene, trigger: Trigger, grammar: Syntax, taken: frozenset[int]) -> Sides | None:
    """ "B juga mengirim pesan serupa": to whoever had the letters told before."""
    verb = _SENDS_IT.match(scene.words, trigger.start)  # "menyampaikannya lewat X"
    hit = _ENDS.match(scene.words, trigger.end) and (verb or _SENDS.search(scene.words, 0, trigger.start))
    if not hit:
        return None
    if _NOT_YET.search(scene.words, 0, hit.start()):
        return Sides(rule="letter-bare")
    company = named_behind(
        scene, hit.start(), (trigger.end - 1,), grammar
    )  # "para pemimpin lain, di antaranya A dan B"
    sender = company or clause_subject(scene, trigger, grammar, taken)
    return Sides(sender, (), rule="letter-came") if sender else None


# "Ishiba mengundang Lee ke Tokyo lewat surat", "... memperingatkan Netanyahu melalui surat".
_IN_WRITING = re.compile(
    rf"(?P<who>{SIGNS['H']})(?: \([^()]{{1,30}}\))?,?(?: [\w-]+){{0,2}} (?:mengundang|meminta|mendesak|mengajak|memperingatkan|mengingatkan|memberi ?tahu|menyelamati|menawari|meyakinkan|mengancam"
    rf"|(?:mengatakan|menyampaikan|menegaskan|mengucapkan|menyatakan|menawarkan|mengusulkan|mengungkapkan|mengajukan)(?: [^.;,\"{SIGNS['P']}]{{3,50}})? kepada|(?:membatalkan|menunda|menolak) (?:pertemuan|kunjungan|ktt|perundingan|undangan)[^.;,\"{SIGNS['P']}]{{0,40}} (?:dengan|dari)) (?:[\w-]+ ){{0,3}}(?P<whom>{SIGNS['H']})"
    rf"[^.;,\"{SIGNS['P']}]{{0,60}} (?:lewat|melalui|via|dengan|dalam) (?:sebuah |sepucuk )?$"
)


def by_letter(scene: Scene, trigger: Trigger) -> Sides | None:
    """A letter by which somebody asks or tells another something."""
    hit = _IN_WRITING.search(scene.words, 0, trigger.start)
    return Sides((hit.start("who"),), (hit.start("whom"),), rule="letter-from-to") if hit else None


# "Ucapan selamat kepada Prabowo disampaikan Modi", "... datang dari Modi"
_GIVEN = re.compile(
    rf"(?: (?:juga|turut|pun|langsung|itu|{DONE}|lebih dulu|pertama kali))* (?:di(?:sampaikan|ucapkan|berikan|kirim(?:kan)?|tulis(?:kan)?|utarakan|layangkan)(?: juga| langsung)?(?: oleh)?|(?:datang|tiba|mengalir)(?: juga)? dari) (?:[\w-]+ ){{0,3}}?(?={SIGNS['P']})"
)
# "surat kepada Uni Eropa yang ditandatangani bersama oleh A dan B"
_SIGNED_BY = re.compile(
    rf"(?: \([^()]{{1,30}}\))?,? (?:yang )?(?:(?:{DONE}|juga) )?di(?:tandatangani|teken|tulis)(?: (?:langsung|bersama|bersama-sama))* (?:oleh )?(?:[\w-]+ ){{0,2}}?(?={SIGNS['H']})"
)
# "Ucapan selamat Erdogan diterima Merz", "surat Imran sampai di tangan Modi"
_TAKEN = re.compile(
    rf"(?: \w+){{0,2}}? (?:diterima(?: langsung)?(?: oleh)?|(?:tiba|sampai|mendarat) (?:di|ke) (?:tangan|meja(?: kerja)?)) (?:[\w-]+ ){{0,3}}?(?={SIGNS['H']})"
)
# "bertemu Putin untuk menyampaikan pesan dari Khamenei"
_CARRIES = re.compile(
    r"\b(?:menyampaikan|menyerahkan|membawa|mengantarkan|meneruskan) (?:(?:sebuah|sepucuk|beberapa|sejumlah) )?$"
)
_HAD = re.compile(r"\b(?:terima|menerima|dapat|mendapat(?:kan)?|memperoleh|dikirimi|membaca|membalas|balas)\b")


def _this(scene: Scene, end: int, grammar: Syntax) -> Sides:
    """ "Surat itu dikirim oleh A kepada B", "surat itu dialamatkan kepada B", "surat itu": a letter told before."""
    words = scene.words
    if by := _SENT_BY.match(words, end):
        reader = counterpart(scene, by.end() + 1, grammar, markers="kepada|ke|untuk", direct=False, reach=140)
        if reader:
            return Sides((by.end(),), reader, rule="letter-from-to")
    if hand := _HANDED_BY.match(words, end):
        reader = counterpart(scene, hand.end() + 1, grammar, markers="kepada", direct=False, reach=100)
        return Sides((hand.end(),), reader, linked=not reader, rule="letter-handed")
    sent = _SENT_ON.match(words, end)
    reader = counterpart(scene, sent.end(), grammar, markers="kepada|ke|untuk", direct=False, reach=60) if sent else ()
    return Sides((), reader, linked=not reader, rule="letter-this" if reader else "letter-linked")


# "mengirim ucapan belasungkawa atas wafatnya ibunda Moon": to him.
_MOURNS = re.compile(
    rf" atas (?:kepergian|wafatnya|meninggalnya|kematian|berpulangnya|mangkatnya) (?:(?:mendiang|almarhumah?) )?(?:ibunda|ibu|ayah|ayahanda|istri|suami|putra|putri|kakak|adik|saudara|orang tua|anak)(?:(?= )| dari) (?:[\w-]+ ){{0,2}}?(?={SIGNS['P']})"
)
# "menerima surat pribadi yang sangat indah dari Trump".
_QUALITY = re.compile(
    r"(?:,? \"[^\"]{1,40}\",?)?(?: yang(?: [\w-]+){1,3}?)?(?: (?:sepanjang|setebal|berisi|berjumlah)(?: [\w-]+){1,2} (?:halaman|lembar))? (?=dari |kepada )"
)


def _ends(scene: Scene, trigger: Trigger, grammar: Syntax) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Sender and receiver that stand after the noun."""
    start = trigger.end
    if sent := _SENT.match(scene.words, start):
        start = sent.end()
    elif quality := _QUALITY.match(scene.words, start):
        start = quality.end()
    receiver = counterpart(scene, start, grammar, markers="kepada|ke|untuk|bagi|buat|pada", direct=False, reach=140)
    if sent and sent[0].endswith("datang"):
        return counterpart(scene, start, grammar, markers="dari", direct=False, reach=80), receiver
    if sent and "diterima" in sent[0]:
        receiver = first_right(scene, start, grammar) or receiver
        return counterpart(scene, start, grammar, markers="dari", direct=False, reach=80), receiver
    if receiver == () and (hit := _MOURNS.match(scene.words, start)):
        return (), (hit.end(),)
    signed = _SIGNED_BY.match(scene.words, receiver[-1] + 1) if receiver else None
    sender = list_at(scene, signed.end(), grammar) if signed else first_right(scene, start, grammar)
    return sender or counterpart(scene, start, grammar, markers="dari|oleh", direct=False, reach=80), receiver


_UPON = re.compile(
    r"(?: \w+){0,2} (?:atas|terhadap|untuk) (?:surat|pesan|ucapan|telegram|undangan)(?: (?!dari\b)\w+){0,2}?(?= )"
)


def reply(scene: Scene, trigger: Trigger, grammar: Syntax, taken: frozenset[int]) -> Sides:
    """ "A membalas surat B", "A mengirim balasan": B, where not named, is who wrote the letter told before (read/contacts/recall.py)."""
    left = clause_subject(scene, trigger, grammar, taken)
    if DEMONSTRATIVE.match(scene.words, trigger.end):
        return Sides(left, (), rule="reply")
    upon = _UPON.match(scene.words, trigger.end)  # "mengirim jawaban resmi atas surat Trump"
    end = upon.end() if upon else trigger.end
    writer = first_right(scene, end, grammar) or counterpart(
        scene, end, grammar, markers="dari|kepada|untuk|milik", direct=True, reach=60
    )
    return Sides(left, writer, rule="reply")
