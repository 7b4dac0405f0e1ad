"""What the other side says to a wish, and wishes that came to nothing: what one side asks and the other refuses, what was hoped for and never came (codebook decision 9)."""

from __future__ import annotations

import re

from kronik.model import Status
from kronik.read.clause.ahead import NOUN
from kronik.read.clause.cuescope import Found
from kronik.read.clause.scene import SIGNS, Scene
from kronik.read.clause.triggers import Trigger

_ASKED_TO = re.compile(
    r"\b(?:permintaan|permohonan|keinginan|ajakan|tawaran|usul(?:an)?|upaya)(?:nya)?\b[^.;,\"]{0,80}(?:\b(?:untuk|agar bisa|agar dapat|guna)|(?<=[\ue000-\uf8ff])) $"
)
_TURNED_DOWN = re.compile(
    r"[^.;,\"]{0,90}\b(?:ditolak|ditampik|(?:tidak|tak) (?:dikabulkan|diizinkan|membuahkan hasil)|sia-sia)\b"
)


# "ingin bertemu B di Singapura, tetapi Beijing menolak" (codebook decision 9).
_WANTED = re.compile(
    r"\b(?:ingin|berharap|meminta|minta|mengusulkan|menawarkan|mengajak|mengupayakan|berupaya|mencoba|berusaha|mengajukan|menyerukan|mendesak|mendorong|menyarankan)\b[^.;\"]{0,60} $"
)
_REFUSED = re.compile(
    rf"[^.;\"]{{0,90}}?,? (?:tetapi|tapi|namun|akan tetapi|sayangnya)(?: permintaan itu)? (?:[\w-]+ ){{0,3}}?(?:{SIGNS['N']} )?(?:(?:langsung|tetap|kemudian|malah|justru) )*(?P<verb>menolak(?:nya)?|menampik(?:nya)?|ditolak|(?:tidak|tak) (?:diizinkan|dikabulkan|diberi izin)|tidak bersedia|tak bersedia|tidak mau|tak mau)(?= (?:{SIGNS['N']}|junta|pemerintah|otoritas|pihak|ajakan|tawaran|permintaan|usul(?:an)?|pertemuan|permohonan)\b|\W*$|[.,;]| karena)"
)


# "ada harapan tentang pertemuan A dan B di sela sidang, namun hal itu tidak terwujud".
_HOPED = re.compile(
    r"\b(?:harapan|berharap|rencana|berencana|keinginan|ingin|upaya|berupaya|wacana|niat)\b[^.;\"]{0,70} $"
)
_NEVER_CAME = re.compile(
    r"[^.;\"]{0,110}?,? (?:tetapi|tapi|namun|sayangnya) (?:(?:hal|rencana|harapan|pertemuan|keinginan|upaya|niat|itu|tersebut|ini|akhirnya) )*(?P<verb>(?:tidak|tak|gagal|urung|batal)(?: pernah| jadi)? (?:terwujud|terlaksana|terealisasi|kesampaian|tercapai|terjadi|berhasil))"
)


# "dijadwalkan menjamu B, tetapi acara tersebut dibatalkan"
_DUE = re.compile(r"\b(?:akan|bakal|hendak|dijadwalkan|direncanakan|diagendakan|berencana)\b[^.;\"]{0,40} $")
_BUT_OFF = re.compile(
    r"[^.;\"]{0,90}?,? (?:tetapi|tapi|namun|akan tetapi) (?:(?:acara|agenda|pertemuan|rencana|jadwal|jamuan|lawatan|kunjungan|hal)(?:nya)? )?(?:(?:itu|tersebut|ini) )?(?:(?:akhirnya|kemudian|terpaksa|harus|mendadak|lalu) )*(?P<verb>(?:di)?batal(?:kan)?|ditunda|tertunda|urung|diundur)\b"
)


# "Rencana A melawat ke India kandas"
_PLAN_OF = re.compile(r"\b[Rr]encana(?:nya)? (?:[^.;,\"]{0,40} )?$")
_FELL_APART = re.compile(
    r"[^.;,\"]{0,60}? (?:(?:itu|akhirnya|kembali|pun|kini) )*(?P<verb>kandas|buyar|pupus|gagal total|gagal(?=\W*$))"
)


_CAME_TO_NOTHING = (  # what stands before the contact, what after it, and what that makes of it
    (_WANTED, _REFUSED, Status.denied),
    (_HOPED, _NEVER_CAME, Status.cancelled),
    (_DUE, _BUT_OFF, Status.cancelled),
    (_PLAN_OF, _FELL_APART, Status.cancelled),
)
# "hanya akan bertemu jika sanksi dicabut" is "tidak akan ... kecuali" (codebook decision 9)
_ONLY = re.compile(r"\b(?:hanya|baru) (?:akan|mau)\b[^.;,\"]{0,40} $")
_IF = re.compile(r"[^.;\"]{0,90}\b(?:jika|bila|apabila|asalkan|kalau)\b")


# "menelepon B, tetapi B menolak berbicara dengannya"
_NOT_TAKEN = re.compile(
    rf"[^.;\"]{{0,80}}?,? (?:tetapi|tapi|namun|akan tetapi) (?:{SIGNS['N']} )?(?:(?:malah|justru|langsung|tetap) )*(?P<verb>menolak|enggan|ogah|(?:tidak|tak) (?:mau|bersedia))(?: untuk)? (?:ber)?(?:bicara|mengangkat|menjawab|menerima|menanggapi)\w*\b"
)


def turned_down(scene: Scene, trigger: Trigger) -> Found | None:
    """ "Permintaan A untuk menemui B ditolak": the other side refuses."""
    if (only := _ONLY.search(scene.words, 0, trigger.start)) and _IF.match(scene.words, trigger.end):
        return Status.denied, only.span(), only[0]
    if trigger.frame.name == "phone" and (hit := _NOT_TAKEN.match(scene.words, trigger.end)):
        return Status.denied, hit.span("verb"), hit["verb"]
    for before, after, status in _CAME_TO_NOTHING:
        if before.search(scene.words, 0, trigger.start) and (hit := after.match(scene.words, trigger.end)):
            return status, hit.span("verb"), hit["verb"]
    asked = _ASKED_TO.search(scene.words, 0, trigger.start)
    hit = _TURNED_DOWN.match(scene.words, trigger.end) if asked else None
    return (Status.denied, (hit.end() - len(hit[0].split()[-1]), hit.end()), hit[0].split()[-1]) if hit else None


def nobody_came(scene: Scene, trigger: Trigger) -> Found | None:
    """ "Tak satu pun pejabat Rusia bertemu Sybiha": nobody met him, whatever else is said of how."""
    hit = NOBODY.search(scene.words, 0, trigger.start)
    return (Status.denied, hit.span(), hit[0].strip()) if hit else None


# "meminta bertemu Xi, dan Xi menyanggupinya", "mengundang Trump ke China, yang langsung diterima Trump"
_AGREED_TO = re.compile(
    rf"[^.;\"]{{0,90}}?,? (?:dan|yang|lalu|kemudian) (?:{SIGNS['N']} )?(?:(?:sudah|telah|langsung|kemudian|lalu|pun|juga) )*"
    rf"(?P<verb>(?:menerima|menyanggupi|menyetujui|mengiyakan|menyambut)(?:nya|{SIGNS['Z']})|menyanggupi|mengiyakan|(?:diterima|disanggupi|disetujui|diiyakan)(?: oleh)? {SIGNS['N']})(?=\W*$|[.,;]| pada| di\b)"
)


def agreed_to(scene: Scene, trigger: Trigger) -> Found | None:
    """Agreed between both sides is planned (codebook decision 9): one asks or invites, the other takes it up."""
    hit = _AGREED_TO.match(scene.words, trigger.end)
    return (Status.planned, hit.span("verb"), hit["verb"]) if hit else None


# "Belum ada presiden AS yang datang", "tak satu pun menteri bertemu junta": where nobody's word is given, nobody denies it.
_HE_WHO = rf"(?: (?!(?:yang|bahwa|rencana|niat|agenda|jadwal|tahu|kapan|apakah|bisa|pernyataan|kata|ber\w+|di\w{{4,}}|me(?!nteri|nlu|nhan|nko)\w+)\b)(?:[\w-]+|{SIGNS['N']}))"
_HOW = r"(?: (?:pernah|akan|mau|ingin|berani|bersedia|sudah|telah|sempat|berniat|juga|pun|langsung|datang|hadir|terbang|untuk|secara|resmi))"
NOBODY = re.compile(
    rf"\b(?:(?:tidak|tak|belum|jarang)(?: pernah| akan| lagi)* ada(?: lagi)?(?: (?:satu|seorang)(?: |-)?pun)?{_HE_WHO}{{1,5}}? yang"
    rf"|(?:tidak|tak|belum)(?: pernah)?(?: ada)? (?:satu|seorang)(?: |-)?pun{_HE_WHO}{{1,6}}?(?: yang)?"
    rf"|(?:tidak|tak|belum) pernah (?:(?:ada|satu|seorang|sekali) )+{SIGNS['N']}(?: pun)?(?: yang)?){_HOW}* $"
)

_EVER = re.compile(r"\b(?:jarang|pernah)\b")  # what an office never did: nobody now in it denies anything


# "tidak menunjukkan tanda-tanda bersedia untuk berunding": nobody offers anything.
_NO_SIGN = re.compile(
    rf"\bbukan(?:lah)?(?: (?!hanya|cuma|saja|sekadar|sebab|karena|rahasia)\w+){{0,2}} {SIGNS['N']} yang(?: [\w-]+)? $|"  # "bukan Prabowo yang bertemu Putin"
    r"\b(?:tidak|tak|belum)(?: ada| menunjukkan| memberi(?:kan)?| memperlihatkan| terlihat| tampak)+(?: adanya)? (?:tanda(?:-tanda)?|sinyal|itikad|gelagat|kesan)\b[^.;,\"]{0,60}$|"
    r"\b(?:tidak|tak|belum)(?: pernah| juga| sempat| ikut| secara resmi)* (?:diundang|mengundang|diajak|mengajak|mengusulkan|menawarkan"
    r"|(?:mengajukan|menyampaikan|melayangkan|membuat) (?:permintaan|permohonan|usul|usulan|tawaran))\b[^.;,\"]{0,60}$|"  # nobody asked
    r"\b(?:belum|(?:tidak|tak) pernah)(?: juga| pernah)* (?:meminta|minta)\b[^.;,\"]{0,60}$|"
    r"\b(?:tidak|tak|belum|menolak|enggan)\b[^.;,\"]{0,40}\bapakah\b[^.;,\"]{0,60}$|"  # "tidak menjawab apakah Xi akan menerimanya"
    r"\b(?:semula|awalnya|sedianya|tadinya) (?:tidak|tak|belum) (?:dijadwalkan|direncanakan|diagendakan|berencana)\b[^.;,\"]{0,40}$|"
    r"\b(?:tidak|tak|bukan) (?:ada |punya |melihat |memiliki )?alasan (?:\w+ ){0,2}(?:tidak|tak|menolak) $"  # nor to refuse
)


# "keduanya tidak pernah bertemu lagi sejak bentrokan di perbatasan": nobody denies anything, and no day of the last is told.
_NEVER_SINCE = re.compile(r"\b(?:belum|tidak|tak)(?: pernah| lagi| saling)+ $")
# "pertemuan keduanya nyaris tak terbayangkan pada Februari": what nobody thought possible is told of as no event
_UNTHOUGHT = re.compile(
    rf"(?: {SIGNS['N']}| itu| tersebut| antara| dengan| dan)* (?:(?:semula|dulu|pernah|nyaris|hampir|sempat|masih) )*(?:sulit|mustahil|(?:tidak|tak|sukar)(?: pernah)?|tidak akan pernah) (?:di|ter)?bayangkan\b"
)
_SINCE_EVENT = re.compile(
    rf"(?: (?:lagi|langsung|secara langsung|tatap muka|secara tatap muka))* sejak (?!(?:\w+ )?{SIGNS['T']})"
)


# "mengemukakan keinginan untuk bekerja sama, dan Raja Salman menyambutnya": the wish, nobody who came
_WISH_WELCOMED = re.compile(
    rf"\b(?:keinginan|harapan|usul|usulan|gagasan|ajakan|tawaran|rencana|inisiatif|seruan|pernyataan|komitmen|permintaan)\b[^.;\"]{{3,160}}(?:,| dan| yang) (?:{SIGNS['N']} )(?:(?:pun|juga|langsung|kemudian|lalu) )*$"
)


def no_sign(scene: Scene, trigger: Trigger) -> bool:
    """Whether the words say that nobody offers anything, that nothing speaks against it, or that none came since some event."""
    if _SINCE_EVENT.match(scene.words, trigger.end) and _NEVER_SINCE.search(scene.words, 0, trigger.start):
        return True
    taken_up = trigger.frame.name == "welcome" and scene.words.startswith(SIGNS["Z"], trigger.end)
    if taken_up and _WISH_WELCOMED.search(scene.words, 0, trigger.start):
        return True
    if trigger.frame.shape in NOUN and _UNTHOUGHT.match(scene.words, trigger.end):
        return True
    nobody = NOBODY.search(scene.words, 0, trigger.start)
    if nobody and _EVER.search(nobody[0]):
        return True
    return _NO_SIGN.search(scene.words, 0, trigger.start) is not None
