"""What stands aside in a sentence, between commas, dashes or brackets, and tells of no contact.

"Putin (73), yang berkuasa sejak 2014, akan, kata pejabat itu, bertemu ..." says the same as "Putin akan bertemu ...": a
scene leaves the rest out, so that no pattern of the grammar need step over it. What tells of a contact, or names a
person, stays.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TypeVar

from kronik.read.wordclasses import DONE, WILL

T = TypeVar("T")

# Stems of the words that tell of a contact, or of whether there is one.
_TELLS = re.compile(
    r"[tn]emu|jumpa|(?<!juru )bicara|bincang|cakap|runding|negosiasi|dialog|diskusi|konsultasi|unjung|lawat|tandang|sua\b|[tn]iba\b|datang|singgah|mampir"
    r"|[tn]erima|[sy]ambut|jamu|tele?pon|nele?pon|hubung|undang|[sy]urat|pesan|telegram|irim|[tn]ulis|[tn]atap|[sy]alam|hadir|ktt\b|tamu|forum|safari"
    r"|ontak|komunikasi|terbang|menuju|bertolak|tolak|mendarat|berada|balas|video|virtual|daring|tawar|jabat tangan|antar(?!a)|erahkan|jemput|lepas|gabung|sambang"
    r"|(?:memimpin|mengetuai|mengepalai|mewakili) (?:delegasi|tim|rombongan|kubu|pihak)"
    r"|\b(?:akan|bakal|dijadwalkan|direncanakan|rencana\w*|berencana|batal|ditunda|urung|membatalkan|menunda|semula|sedianya|se?mestinya|seharusnya|tidak|tak|belum|bukan)\b"
)
_WHO = (
    r"(?:seorang|sang|salah (?:satu|seorang)|mantan|bekas|eks|yang|tokoh(?! (?:masyarakat|agama|adat|pelajar|lintas|muda|pemuda)\b)|sosok|politikus|politisi|pendiri|ketua|wakil|anggota"
    r"|putra|putri|anak|menantu|adik|kakak|sekutu|orang|penguasa|pemenang|peraih|pria|perempuan|wanita|lelaki|selaku|sebagai|atas nama|mewakili|didampingi|ditemani|bersama|alias|atau)"
)
_SAID = (
    r"(?:menurut|seperti|sebagaimana|kata|ujar|ucap|tutur|ungkap|jelas|sebut|lapor|demikian|meski(?:pun)?|walau(?:pun)?|kendati|di tengah|lewat|melalui|dalam (?:pernyataan|keterangan)"
    r"|tanpa|dengan (?:nada|wajah|raut|suara|mata|nada))"
)
_EVER = r"(?:(?:juga|kini|saat itu|lebih|akrab|biasa|kerap|sering|baru|baru saja|tampak|terlihat) )*"
# What somebody is: no word of it governs "dengan"; what he wears or is called: nor a time or a place.
_IS_SO = rf"{_EVER}(?:dikenal|berkuasa|terpilih|dilantik|menjabat|merangkap)"
_WORN = rf"{_EVER}(?:disapa|sapa|dijuluki|berjuluk|dipanggil|mengenakan|memakai|berbaju|berpakaian|berbusana|berpeci|berdasi|berjas)"
# Who is along with somebody (codebook, companions).
_BESIDE = (
    r"(?:(?:bersama|beserta|(?:yang )?(?:didampingi|ditemani|disertai)(?: oleh)?|dan) (?:sang )?(?:istri|suami|ibu negara|keluarga)(?:nya)?"
    r"|(?:yang )?(?:didampingi|ditemani|disertai)(?: oleh)? (?:sejumlah|para|beberapa|jajaran|seorang|rombongan|delegasi|dua|tiga) [a-z]+(?: [a-z]+){0,2}?)"
)
_MODAL = rf"(?:{WILL}|{DONE}|tidak|tak|belum)"
_SPEAKS = r"kata|ujar|ucap|tutur|ungkap|jelas|tegas|sebut|imbuh|terang|papar|lapor|tulis|menurut|seperti|sebagaimana"
_KIN = r"(?:kawan|teman|sahabat|sekutu|orang kepercayaan|orang dekat|penasihat|menantu|utusan|tangan kanan|putra|putri|anak|adik|kakak|istri|suami|janda|cucu|pendahulu|penerus|rival|lawan)"
_MEETS = r"\b(?:dengan|bersama|bertemu|berjumpa|menemui|menjumpai|menerima|menjamu|menyambut|menelepon|menghubungi|mengundang|menyurati|kepada|oleh|diterima|dijamu|disambut|ditemui)"
# "kunjungan ayahnya, A, ke B", "pertemuan antara pendahulunya, A, dan B": whose it is stands in apposition.
_OF = r"\b(?:undangan|surat|pesan|tawaran|ajakan|kunjungan|lawatan|perjalanan|kedatangan|pertemuan|pembicaraan|percakapan|antara|mengirim(?:kan)?|mengutus)"
_RELATIVE = (
    r"(?:mendiang |almarhum )?(?:ayah|ayahanda|ibu|ibunda|kakek|nenek|paman|kakak|adik|saudara|putra|putri|anak|istri|suami|pendahulu|penerus)"
    r"(?: (?:perempuan|lelaki|laki-laki|sulung|bungsu|kandung|tiri))?"
)
_ROLE = (
    r"(?:sekutu|sahabat|kolega|rekan|sejawat|mitra|orang|penguasa|rival|lawan|kawan|teman|pemimpin|presiden|kanselir|raja|perdana menteri|menteri|menlu|menhan"
    r"|wakil|panglima|jenderal|kepala|ketua|pejabat|diplomat|utusan|politikus|politisi|tokoh|figur|sosok|tamu|pemenang|penerus|pengganti|pendahulu|calon)"
)
# "antara Panglima TNI, Jenderal ①, dengan ②": an office by its letters alone, before who holds it.
_HEAD_OF = r"(?:Panglima|Kepala|Ketua|Wakil|Direktur|Komandan|Gubernur|Deputi|Menteri|Sekretaris|Penasihat|Utusan|Kuasa Usaha|Pelaksana|Koordinator|Asisten|Inspektur)"
_HOLDS_IT = rf"{_HEAD_OF}(?: (?:[A-Z][\w'&/-]*|\([A-Z]{{2,12}}\)|dan|untuk|bidang|urusan)){{1,8}}, (?:(?:Jenderal|Letjen|Letnan|Mayjen|Mayor|Laksamana|Laksdya|Marsekal|Marsdya|Dr\.?|Prof\.?|TNI|Pol\.?|Madya|Muda|\(Purn\)) ){{0,3}}"
# How a description of an office goes on after the state: "presiden Prancis sejak 2017".
_TAIL = r"(?:yang|sejak|sekaligus|merangkap|saat itu|ketika itu|kala itu|waktu itu|pertama|terlama|periode|untuk periode|terpilih|petahana|paling|ke-\d+|dua periode)"
_BELIEVES = (
    r"(?:(?:kami|saya|kita) )?(?:(?:ber|kami )?harap(?:kan)?|yakin|pikir|rasa|percaya|duga|kira|tentu|katakan|ulangi)"
)
_AS = r"(?:selaku|atas nama|mewakili|sebagai (?:ketua|presidensi))"
_VERB = rf"(?:{WILL}|{DONE}|juga|turut|kembali|langsung|tidak|tak|belum|kemudian|lalu|(?:me|ber|di|ter)[a-z]{{3,}})"
# 'pertemuan "bersejarah" antara ① dan ②', 'menerima "surat yang indah" dari ①': only marked as others' words.
_TALK_OF = r"(?:[Pp]ertemuan|[Pp]embicaraan|[Pp]ercakapan|[Pp]erundingan|[Nn]egosiasi|[Dd]ialog|[Dd]iskusi|[Kk]unjungan|[Ll]awatan|[Ss]urat|[Pp]esan|[Uu]ndangan)(?:nya)?"
_FEW = r"[a-z-]+(?: [a-z-]+){0,3}"
_JOINS = r"(?:dari|antara|dengan|bersama|kepada|ke|oleh|di)\b"
_JOINER = r"(?:dan|serta|maupun|dengan|bersama)"


# "untuk secara resmi bertemu": how it is done parts no modal from its verb. By what channel is another matter.
_FORMALLY = r"(?:resmi|formal|khusus|pribadi|personal|mendadak|bersama-sama|bergantian)"
# "..., sesuatu yang belum pernah terjadi sejak 2015": neither its "belum" nor its year is the contact's
_A_FIRST = (
    r"(?:sesuatu|hal|peristiwa|kejadian|momen|langkah|tradisi)(?: (?:langka|besar|bersejarah))?"
    r" yang (?:belum|tidak|tak|jarang|baru|sudah lama (?:tidak|tak))(?: pernah)? (?:ter|di)[a-z]{3,}"
)
_TELL_NOTHING = ("host", "lent")  # groups of the forms that are left out whatever their words are


def _scare(mark: str) -> tuple[tuple[str, int, re.Pattern[str]], ...]:
    """The forms of words between such marks that another's mouth lends to a noun of contact."""
    return (
        (mark, 2, re.compile(rf"\b{_TALK_OF}(?P<out>(?: yang(?: \w+)?)? {mark}(?P<lent>{_FEW}){mark})(?= {_JOINS})")),
        (mark, 2, re.compile(rf"(?P<out>{mark})(?={_TALK_OF}(?: {_FEW})?{mark} {_JOINS})")),
        (mark, 1, re.compile(rf"(?<!{mark}){_TALK_OF}(?: {_FEW})?(?P<out>{mark})(?= {_JOINS})")),
    )


class Asides:
    """The forms of asides over masked text, whose names and times are `signs`, its persons `person` (`persons` with pronouns), its times `time`."""

    def __init__(self, signs: str, person: str, persons: str, time: str) -> None:
        after = f"[{person}]"
        body = rf"[^,.;:\"()–—{persons}]"
        to_person = rf"(?:[\w.-]+ ){{0,4}}?[{persons}]"
        over = rf"[^\w{signs}]*$"  # nothing but stops and marks to the end of the sentence
        plain = rf"[^,.;:\"()–—{signs}]"
        others = signs.translate(dict.fromkeys(map(ord, persons)))
        role = rf"(?: (?:[\w-]+|[{others}])){{0,3}}"
        self._forms = (  # each with what must stand in a sentence that has one
            (" (", 1, re.compile(rf"{after}(?P<out> \([^(){signs}\"]{{1,40}}\))")),
            (", ", 1, re.compile(rf"{after}(?P<out>, {_WHO} {body}{{2,110}}(?P<shut>(?=, |{over})))")),
            ("- ", 2, re.compile(rf"{after}(?P<out> - (?:(?! - ){body}){{3,110}} -)(?= )")),
            ("– ", 2, re.compile(rf"{after}(?P<out> – {body}{{3,110}} –)(?= )")),
            ("— ", 2, re.compile(rf"{after}(?P<out> — {body}{{3,110}} —)(?= )")),
            (
                " alias ",
                1,
                re.compile(rf"{after}(?P<out> alias (?:[Ss]i )?(?:[{person}]|(?:[A-Z][\w'-]*(?: (?=[A-Z]))?){{1,4}}))"),
            ),
            (" yang ", 1, re.compile(rf"{after}(?P<out> yang {plain}{{3,70}}?)(?= (?:dan|serta|maupun) {to_person})")),
            (" yang ", 1, re.compile(rf"{after}(?P<out> yang {_IS_SO}\b{plain}{{0,60}}?)(?= {_JOINER} {to_person})")),
            (
                " yang ",
                1,
                re.compile(
                    rf"{after}(?P<out> yang {_WORN} {plain}{{0,50}}?[{person}]?)(?=\W*$|[,.]? (?:{_JOINER}|{_VERB}|di|ke|dari|pada|saat|ketika|usai|setelah)\b)"
                ),
            ),
            (" yang ", 1, re.compile(rf"{after}(?P<out> yang {body}{{3,90}},)(?= {_VERB}\b)")),
            ("", 1, re.compile(rf"{after}(?P<out> {_BESIDE})(?=,? (?:{_VERB}|di|ke)\b)")),
            ("", 1, re.compile(rf"{after}(?P<out> {_AS} {body}{{2,50}}?)(?=,? {_VERB}\b)")),
            (", ", 2, re.compile(rf"[{signs}](?P<out>, {_SAID} {plain}{{2,80}},)(?= {_VERB}\b)")),
            (", ", 2, re.compile(rf"{_MODAL}(?P<out>, (?:{_SPEAKS}) [^,.;:\"()]{{1,70}},)(?= {_VERB}\b)")),
            (", ", 2, re.compile(rf"{after}(?P<out>, [{persons}]? ?{_BELIEVES},)(?= {_VERB}\b)")),
            (", ", 2, re.compile(rf"{_MODAL}(?P<out>,)(?= (?:(?:pada|hari|dalam) )*{time}(?: \w+)?, {_VERB}\b)")),
            (time, 1, re.compile(rf"\b{_MODAL} (?:(?:pada|hari|dalam) )*{time}(?: \w+)?(?P<out>,)(?= {_VERB}\b)")),
            (", ", 2, re.compile(rf"{_MODAL}(?P<out>, {plain}{{3,60}},)(?= {_VERB}\b)")),
            (", ", 2, re.compile(rf"(?P<out>, {plain}{{3,60}},)(?= (?:dengan|kepada) (?:[\w.-]+ ){{0,4}}?[{signs}])")),
            (
                ", ",
                2,
                re.compile(
                    rf"{after}(?P<out>, (?:[a-z]+ ){{0,4}}{_KIN} (?:[\w-]+ ){{0,3}}?[{person}])(?P<shut>(?=, (?:{_VERB}|dan|serta)\b))"
                ),
            ),
            (
                "tuan rumah",
                1,
                re.compile(rf"{_MEETS} (?P<host>tuan rumah)(?P<out>{role},)(?= {after})"),
            ),  # "bertemu tuan rumah APEC, ①"
            (
                ", ",
                2,
                re.compile(
                    rf"{_OF} (?P<out>{_RELATIVE}(?:nya| {after}), )(?={after}, (?:kepada|untuk|ke|dengan|dan)\b)"
                ),
            ),
            (  # "Trump dan Putin, yang merencanakan pertemuan pada Juli, ..."
                ", yang ",
                1,
                re.compile(
                    rf"{after} (?:dan|serta|dengan) {after}(?P<out>,)(?= yang (?:(?:{WILL}|{DONE}|juga) )*me(?:rencanakan|nggelar|ngadakan|lakukan|langsungkan|njadwalkan|ngagendakan) )"
                ),
            ),
            (", ", 1, re.compile(rf"{_OF} {after}(?P<out>,)(?= (?:kepada|untuk|ke|dengan) )")),
            (", ", 1, re.compile(rf"(?:{_MEETS}|\b(?:antara|dan|serta)) (?P<out>{_HOLDS_IT})(?={after})")),
            (", ", 1, re.compile(rf"\bantara {after}(?P<out>,)(?= (?:dan|dengan|serta) {after})")),
            (  # "bertemu pemimpin yang dijatuhkan, ①": what he is stands before his name
                ", ",
                1,
                re.compile(
                    rf"{_MEETS} (?P<out>{_ROLE}(?:nya)?(?: (?:[\w-]+|[{others}])){{0,10}}?, )(?={after}(?: \([^()]{{1,30}}\))?(?:[,.]|$| (?:di|ke|pada|hari|untuk|guna|dalam|lewat|melalui|saat|ketika|seusai|usai|dan|serta)\b| [{time}]))"
                ),
            ),
            (
                ", ",
                2,
                re.compile(r"(?P<out>, (?:Jl|Jln|Jalan)\b\.? ?[^,;:\"()]{3,60})(?=,)"),
            ),  # the address of a building
            *(form for mark in "\"'" for form in _scare(mark)),
            (
                " yang ",
                1,
                re.compile(rf"(?P<out>, (?P<lent>{_A_FIRST} (?:{plain}|[{time}]){{0,60}}?))(?=,|{over})"),
            ),
            (" secara ", 1, re.compile(rf"(?P<out> secara {_FORMALLY})(?= (?:ber|me|di)[a-z]{{4,}})")),
            (
                ", ",
                2,
                re.compile(
                    r"(?P<out>, (?:antara lain|misalnya|tentu saja|secara mengejutkan),)(?:(?= [a-z])|(?<=temu, antara lain,)|(?<=temui, antara lain,)|(?<=erima, antara lain,))"
                ),
            ),
        )
        self._tail = re.compile(rf" {_TAIL}\b{body}{{0,80}}?(?=, |\.?\W*$)")

    def shut(self, masked: str, end: int) -> int:
        """Where an office in apposition ends whose name and state end at `end`: "presiden Prancis sejak 2017, bertemu"."""
        tail = self._tail.match(masked, end)
        stop = tail.end() if tail and not _TELLS.search(masked[end : tail.end()].lower()) else end
        return stop + goes_on(masked, end - 1, stop)

    def find(self, masked: str) -> tuple[int, int] | None:
        """Where the first aside stands, with the comma that shuts it if the clause goes on after it."""
        for sign, times, form in self._forms:
            if masked.count(sign) < times:
                continue
            for hit in form.finditer(masked):
                start, end = hit.span("out")
                if hit.re.groupindex.keys().isdisjoint(_TELL_NOTHING) and _TELLS.search(masked[start:end].lower()):
                    continue
                if hit.re.groupindex.get("shut") and goes_on(masked, start, end):
                    end += 1
                return start, end
        return None


_JOINED = re.compile(rf", (?:{_JOINER}|{_VERB}|di|ke|dari|pada|untuk|guna|dalam|saat|ketika|usai|setelah|sebelum) ")
_OPENING = re.compile(
    r"\W*(?:usai|seusai|setelah|sesudah|selepas|sebelum|menjelang|saat|ketika|kala|sewaktu|dalam|selain|menurut|di|pada|bersama|dengan|melalui|lewat|selama|kepada)\b[^,]*$",
    re.IGNORECASE,
)


def goes_on(masked: str, start: int, end: int) -> bool:
    """Whether the clause goes on after the comma at `end`; else it shuts what opens the sentence: "Usai bertemu X, yang ..., Y"."""
    after = masked[end : end + 3]
    if not after.startswith(", ") or not after[2:].islower() or masked.startswith(", yang ", end):
        return False  # "mitranya, X, yang semula akan ..., hanya berbicara": the comma opens a clause
    return bool(_JOINED.match(masked, end)) or not _OPENING.match(masked[:start])


def closed_up(found: Mapping[int, T], gap: tuple[int, int]) -> dict[int, T]:
    """What stands at the positions of a sentence once the stretch `gap` is left out."""
    start, end = gap
    return {at - (end - start if at >= end else 0): one for at, one in found.items() if not start <= at < end}
