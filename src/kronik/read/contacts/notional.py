"""Contacts that are only thought of: by an observer, as a judgement, as a figure of speech (codebook, status).

"Menurut pengamat itu, Prabowo bisa saja menemui Putin", "duduk semeja dengan Putin merupakan langkah yang keliru".
"""

from __future__ import annotations

import re

from kronik.model import ActorKind, ContactKind, Status
from kronik.read.clause.scene import PERSON, SIGNS, TIME, Scene
from kronik.read.clause.triggers import Trigger
from kronik.read.contacts.draft import Draft
from kronik.read.contacts.setting import Setting
from kronik.read.wordclasses import PRIVATE, SAID, SAY

_OBSERVER = (
    r"(?:pengamat|analis|pakar|ahli|akademisi|peneliti|guru besar|profesor|dosen|ekonom|sejarawan|kolumnis|komentator)"
)
_THINKS = rf"(?:{SAY}|menilai|berpendapat|memandang|berpandangan|meyakini|yakin|memprediksi|menduga|memperkirakan|menganggap|melihat|menyarankan|menganalisis|mengingatkan|memperingatkan|menambahkan|melanjutkan)"
_WHO = rf"({SIGNS['H']}|{_OBSERVER}\b)"
_BEFORE = re.compile(
    rf"\bmenurut (?:[\w-]+ ){{0,4}}?{_WHO}|{_WHO}(?:,? [\w-]+| \([^()]{{1,30}}\)| {SIGNS['S']}| {TIME}| {SIGNS['B']}){{0,6}}?,? (?:juga |pun |sendiri )?{_THINKS}\b|\b(?:{SAID}) (?:[\w-]+ ){{0,4}}?{_WHO}"
)
_HE_SAYS = re.compile(rf"\b(?:{SAID}|menurut)nya\b")
_AFTER = re.compile(rf"[^.;\"]*,\"? (?:{SAID})(?: [\w-]+){{0,3}}? {_WHO}")
# "bertemu Putin adalah kesalahan": nobody is the subject, and what is told of it is a judgement.
_NOBODY = re.compile(rf"(?:\A\W*|\b(?:{_THINKS}|menyebut)(?: bahwa)?,? |\bbahwa )$")
_JUDGED = re.compile(
    r"[^.;\"]{0,60}? (?:merupakan|adalah|ialah|bukan(?:lah)?|sama (?:saja )?dengan|akan menjadi) (?:(?:sebuah|suatu|hal|sesuatu|langkah|tindakan|ide|gagasan|kesalahan|kekeliruan|keputusan|impian|mimpi|pilihan|jalan|cara|syarat|kunci|bentuk|tanda|pengkhianatan|hadiah|kemunduran|penghinaan|buang)\b)"
)
# "Misalnya, kata X, Prabowo bertemu Putin lalu membujuknya": a case that is made up
_SAY_THAT = re.compile(r"\W*(?:misalnya|misalkan|umpamanya|katakanlah|bayangkan|andaikan)\b")
# "dapat menghubunginya kapan saja": an offer for all time
_ANY_TIME = re.compile(r"[^.;\"]{0,40}\bkapan (?:saja|pun)\b")
_MAY_BE = (Status.proposed, Status.denied, Status.planned)


# "sepakat membentuk tim untuk merundingkan akhir perang": nobody sits down yet
_TEAM_TO = re.compile(
    r"\b(?:membentuk|menunjuk|menyusun|menyiapkan|pembentukan|penunjukan) (?:[\w-]+ ){0,2}?(?:tim|kelompok|gugus tugas|komisi|komite|panel|negosiator|perunding|juru runding|utusan)\b[^,;:]{0,50} (?:untuk|guna|yang akan)(?: \w+)? $"
)
# "Parade itu merupakan pesan kepada Washington": nobody sent it
_FIGURE = re.compile(
    r"\b(?:merupakan|adalah|menjadi|sebagai|dianggap|dinilai|dipandang|dimaknai|semacam|sekaligus)(?: (?:sebagai|sebuah|suatu|juga))* $"
)
# "Sebuah mural menggambarkan Trump berpelukan dengan Kim": painted, not done; a photograph shows what was
_PAINTED = re.compile(
    r"\b(?:mural|lukisan|patung|poster|karikatur|kartun|meme|sketsa|boneka|komik|parodi|(?:gambar|foto|video) (?:palsu|hoaks|rekayasa|editan|hasil rekayasa|buatan (?:ai|kecerdasan buatan)))\b[^.;\"]*$"
)
_ADVISED = re.compile(
    r"\b(?:menyarankan|menganjurkan|merekomendasikan|sebaiknya|seharusnya|semestinya|harus|perlu|mesti)\b[^.;\"]*$"
)


# "berharap perundingan tingkat teknis segera dimulai": others would sit there
_BELOW = re.compile(r" (?:pada |di )?(?:tingkat (?:teknis|kerja|pejabat|ahli|pakar)|teknis)\b")
_IMPERSONAL = (ActorKind.state, ActorKind.body)
_ATTENDS = re.compile(
    rf"{SIGNS['P']}[^.;\"]{{0,30}}? (?:menghadiri|mengikuti|(?:hadir|ikut|turut)(?: serta)? (?:di|dalam|pada))(?: [\w-]+){{0,2}} $"
)


# "60 persen warga Taiwan tidak ingin Lai bertemu Xi", "publik mendukung pertemuan A dan B": the wish of no side
_PUBLIC = re.compile(
    rf"\b(?:{PRIVATE}|rakyat|publik|masyarakat|penduduk|netizen|warganet|responden|pemilih|oposisi)\b[^.;:\"{PERSON}]{{0,60}}?"
    r"\b(?:ingin|mau|menginginkan|mendukung|setuju|menuntut|percaya)\b[^.;:,\"]{0,80}$"
)


# "membahas syarat kunjungan ke Yangon": on what terms somebody might come
_TERMS = re.compile(
    r"\b(?:syarat|persyaratan|prasyarat|ketentuan|(?<!menyusun )(?<!mengerjakan )(?<!merumuskan )modalitas)(?: (?:untuk|bagi|dari|soal|sebuah|suatu))* $"
)
# "Izinkan saya menyambut Yang Mulia PM A": said from the desk to those who sit there (codebook decision 8)
_FROM_THE_DESK = re.compile(
    rf"(?:\b(?:izinkan|izinkanlah|perkenankan|perkenankanlah|kenankan) {SIGNS['H']}|{SIGNS['H']}(?: (?:juga|pertama-tama|terlebih dahulu))* (?:ingin|hendak|mau))(?: (?:juga|untuk|secara khusus))* $"
)


# "A bertemu B, sedangkan parlemen Israel akan bersidang pada Rabu": a house of its own, not the two
_PARLIAMENT = re.compile(
    r"\b(?:parlemen|knesset|dpr|mpr|kongres|majelis|senat|duma|kabinet|mahkamah|pengadilan|dewan|politbiro)\b[^.;\"]*$"
)
# "kedua menhan bertemu dalam Pertemuan 2+2 Menlu dan Menhan di Canberra": the occasion of what the verb tells
_MET_AT = re.compile(
    r"\b(?:bertemu|berjumpa|bersua|bertatap muka)(?: (?:kembali|lagi|langsung|pertama kali))* (?:dalam|pada|saat|di(?: sela(?:-sela)?)?) $"
)
# "dibuka kembali setelah pembicaraan rahasia selama 1,5 tahun": a process (codebook decision 5)
_FOR_YEARS = re.compile(rf"(?: (?!dengan\b|antara\b)[\w-]+){{0,2}} selama(?: \w+){{0,2}} {SIGNS['D']}")
_YEARS = re.compile(r"[^.;]{0,60}?\bselama\s(?:[\w,-]+\s){1,4}?(?:tahun|bulan)\b")


def notional(scene: Scene, trigger: Trigger, draft: Draft, setting: Setting) -> bool:
    """Whether it is only thought of by one who acts for no state, only judged, or a figure of speech."""
    before = scene.words[: trigger.start]
    if trigger.frame.shape in ("with", "active") and _JUDGED.match(scene.words, trigger.end):
        return _NOBODY.search(before) is not None
    if trigger.frame.shape in ("noun", "journey") and (_TERMS.search(before) or _MET_AT.search(before)):
        return True
    if scene.words.startswith("bersidang", trigger.start) and _PARLIAMENT.search(before):
        return True
    if draft.kind.value is ContactKind.encounter and _PAINTED.search(before):
        return True
    if _lasting(scene, trigger) and not draft.country:
        return True
    if draft.when is None and _PUBLIC.search(before):
        return True
    if _attended(scene, trigger, draft) or trigger.frame.kind == "message" and _FIGURE.search(before):
        return True
    if _SAY_THAT.match(scene.words) and not (draft.when or draft.country):
        return True
    if (
        draft.kind.value is ContactKind.encounter
        and scene.inside_quote(trigger.start)
        and _FROM_THE_DESK.search(before)
    ):
        return True
    if draft.status.value not in _MAY_BE:
        return False
    if draft.kind.value is ContactKind.call and _ANY_TIME.match(scene.words, trigger.end):
        return True
    if trigger.frame.process and _TEAM_TO.search(before):
        return True
    if trigger.frame.process and draft.rule == "noun-loose" and _BELOW.match(scene.words, trigger.end):
        return not (draft.when or draft.country)
    loose = draft.when is None or _ADVISED.search(before)
    return bool(loose) and _observer_says(scene, trigger, setting)


def _lasting(scene: Scene, trigger: Trigger) -> bool:
    long = trigger.frame.process and _FOR_YEARS.match(scene.words, trigger.end)
    return bool(long) and _YEARS.match(scene.view, scene.at[trigger.end]) is not None


def _attended(scene: Scene, trigger: Trigger, draft: Draft) -> bool:
    """ "mengikuti KTT khusus AS-ASEAN": attendance of somebody else (codebook decision 8)."""
    bodies = bool(draft.who) and all(party.kind in _IMPERSONAL for party in draft.parties)
    return bodies and trigger.frame.name == "meeting" and _ATTENDS.search(scene.words, 0, trigger.start) is not None


def _observer_says(scene: Scene, trigger: Trigger, setting: Setting) -> bool:
    if scene.inside_quote(trigger.start) is not None:
        at = scene.at[trigger.start]
        quote = setting.quote_at(at)
        return quote is not None and quote.speaker_actor in setting.outside
    said = [*_BEFORE.finditer(scene.words, 0, trigger.start)]
    hit = said[-1] if said else _AFTER.match(scene.words, trigger.end)
    if hit is None and scene.index and _HE_SAYS.search(scene.words):  # "Xi, katanya, mungkin menemui Biden"
        scene = setting.scenes[scene.index - 1]
        hit = next(_BEFORE.finditer(scene.words), None)
    return hit is not None and _outside(scene, hit.start(hit.lastindex or 0), setting)


def _outside(scene: Scene, at: int, setting: Setting) -> bool:
    """Whether a speaker is an observer by the word, or by who he is."""
    named = scene.names.get(at)
    return named is None or bool(named.parties) and all(party.actor in setting.outside for party in named.parties)
