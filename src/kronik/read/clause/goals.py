"""Where a word of travel leads to: its places, in their order, and not those of another act."""

from __future__ import annotations

import re

from kronik.read.clause.saidtimes import TOLD_BY
from kronik.read.clause.scene import PLACE, SIGNS, STATE, Scene
from kronik.read.clause.triggers import Trigger
from kronik.read.wordclasses import AFTER, BEFORE, TALKS

_AIRPORT = (
    rf"(?:(?:bandara|bandar udara|lapangan udara|pangkalan udara|stasiun)(?: \w+){{0,2}} {SIGNS['H']},? (?:di )?)?"
)
_GOAL = re.compile(
    rf"\b(?:ke|di(?! (?:tengah|bawah|antara|mana|balik|atas|hadapan|depan|luar))|menuju)\s+(?:(?!(?:oleh|dengan|sejak|semenjak|pasca|{AFTER}|{BEFORE})\b)\(?[\w'-]+\)?,?\s+){{0,7}}?{_AIRPORT}(?=[{SIGNS['S']}{PLACE}{SIGNS['I']}])"
)


_AMONG = re.compile(
    rf"\b(?:termasuk|yakni|yaitu|antara lain|(?<=negara, )ada|meliputi|mencakup|khususnya|terutama|membawa(?:nya|{SIGNS['H']}) ke|yang (?:berawal|bermula|dimulai|diawali) (?:dari|di)|di antaranya)\s+(?:(?:(?:pemberhentian|persinggahan|kunjungan|lawatan|singgah) )?(?:ke|di)\s+)?(?=[{SIGNS['S']}{PLACE}])"
    # "mengunjungi tiga negara Afrika pada Maret: Angola, Togo, dan Nigeria"
    rf"|\bnegara\b[^.;:\"]{{0,50}}:\s+(?=[{SIGNS['S']}{PLACE}])"
)


_TRANSITIVE = re.compile(
    r"(?!(?:memulai|mengawali)\b)(?:me\w+|di\w+|sam(?!pai)\w+|kun\w+)i\b|menuju\b|melawat\b|meninggalkan\b|(?:memilih|menjadikan|pilih|jadikan)\b"
)
# "melawat pula ke Fiji": an adverb parts a verb from its goal as little as from its object
_NO_PLACE = re.compile(r"\s+(?!(?:(?:pula|juga|lagi|kembali|langsung|sendiri|secara \w+) )?ke )[a-z]")
_OBJECT = re.compile(
    rf"(?:nya)?\s+(?:(?:sebuah|salah satu) )?(?:(?:ke|negara(?: (?:tetangga|sahabat|mitra|serumpun)(?:nya)?,?)?|kota|ibu kota|wilayah|republik|kerajaan|kantor pusat|markas besar|markas|kawasan)(?: (?:tua|kecil|suci|pelabuhan|perbatasan|pesisir|bersejarah|terbesar))?\s+(?:di )?){{0,3}}(?=[{SIGNS['S']}{PLACE}{SIGNS['I']}])"
)


# "kunjungan pertama A sejak pertemuannya di Samarkand", "persinggahan pertama, ia bertemu X di ...": another act's place.
_ANOTHER = re.compile(
    rf"\b{TOLD_BY}|\b(?:{AFTER}|sejak) (?!menempuh|terbang|penerbangan|perjalanan)|\b(?:{BEFORE}) (?:\w+ )?(?={SIGNS['H']}|{TALKS}|kunjungan|lawatan)"
    rf"|\b(?:{BEFORE}|jelang) (?:ktt|sidang|konferensi|pelantikan)\b"
    # "ketika Jokowi mampir sebelum terbang ke Kyiv": where the next journey goes
    rf"|\b(?:{AFTER}|{BEFORE}|dan|lalu|kemudian)(?: \w+)? (?:terbang|bertolak|berangkat|melanjutkan|meneruskan|kembali|menuju|melawat|berkunjung)\b"
    # "berkunjung ke sana menyusul serangan di Paris": what led to it has a place of its own
    rf"|\b(?:menyusul|akibat|karena|lantaran|buntut|imbas|gara-gara)\b"
    rf"|\b(?:{TALKS}|lawatan|tur)\b|\b(?:atas|membalas|terhadap) (?:kunjungan|kedatangan)\b|, {SIGNS['H']}(?: \w+){{0,2}} (?:me|ber|di)\w{{3,}}"
)


REGION = re.compile(
    rf"(?:nya)?(?: [^ .;,\"]+){{0,3}}? (?:ke|di) (?:kawasan |wilayah )?(?:{SIGNS['G']}|asia|eropa|afrika|timur tengah|amerika (?:latin|selatan|tengah)|pasifik|(?:wilayah|kawasan|benua) (?:itu|tersebut)|sejumlah|beberapa|negara-negara|(?:dua|tiga|empat|lima|enam|tujuh|delapan|\d+) negara)"
)


# "melawat ke Eropa, Kanada, hingga Amerika Serikat": no country comes first, but countries follow.
_REGION_AND = re.compile(
    rf"(?:nya)?(?: (?:resmi|kerja|kenegaraan))?(?: ke| di)? (?:kawasan |wilayah |benua )?(?:{SIGNS['G']}|{SIGNS['B']}|(?:asia|eropa|afrika|amerika|pasifik|timur)(?: (?:tenggara|timur|barat|tengah|selatan|utara|latin))?)"
    rf"(?:,? (?:dan|serta|hingga|sampai|lalu|kemudian) |, (?=[{SIGNS['S']}{PLACE}](?: \([^()]*\))?(?:,| (?:dan|serta|hingga|sampai) )))(?:ke )?(?=[{SIGNS['S']}{PLACE}](?! (?:me|ber|akan|telah|sudah|tidak|tak|juga)))"
)
# "berkunjung ke markas besar PBB di New York": a body receives at its seat.
_SEAT = re.compile(
    rf"(?:nya)?(?: (?:resmi|kerja))? (?:(?:ke|di|menuju) )?(?:kantor pusat|markas besar|markas|kantor|sekretariat|gedung) (?=[{SIGNS['B']}])"
)


# "meninggalkan Jakarta, Senin, ke Beijing": where the journey goes, not what is left.
_LEAVES_FOR = re.compile(
    rf" {PLACE}(?:, [{SIGNS['S']}{PLACE}])?,?(?: (?:(?:pada|hari) )*{SIGNS['T']},?)? ke (?:ibu ?kota )?(?=[{SIGNS['S']}{PLACE}])"
)


def destination(scene: Scene, trigger: Trigger, start: int) -> tuple[int, ...]:
    """The places that a word of travel leads to, looked for from `start` on."""
    words = scene.words
    seat = _SEAT.match(words, start)
    if seat and (body := scene.names.get(seat.end())) and body.parties:
        return (seat.end(),)
    if words.startswith("meninggalkan", trigger.start) and (on := _LEAVES_FOR.match(words, trigger.end)):
        return goals(words, on.end())
    if along := _REGION_AND.match(words, start):
        return goals(words, along.end())
    if REGION.match(words, start):
        hit = _AMONG.search(words, start, min(len(words), start + 140))
        return goals(words, hit.end()) if hit else ()
    limit = min(len(words), start + 90)
    transitive = _TRANSITIVE.match(words, trigger.start)
    hit = _OBJECT.match(words, start, limit) if transitive else None
    if not hit and transitive and (there := _WHO_IS_THERE.match(words, start, limit)):
        return goals(words, there.end())
    if not hit and not (transitive and _NO_PLACE.match(words, start)):
        hit = _GOAL.search(words, start, limit)
        hit = None if hit and _ANOTHER.search(words, start, hit.start()) else hit
    if not hit or re.search(r"[.;:!?\"]", words[start : hit.start()]):
        hit = _AMONG.search(words, start, min(len(words), start + 140))
        hit = None if hit and _ANOTHER.search(words, start, hit.start()) else hit
    if not hit or re.search(r"[.;:!?\"]", words[start : hit.start()]):
        return ()
    return goals(words, hit.end())


# "mengunjungi pasukan NATO di Rumania", "mengunjungi kediaman Raja di Bangkok": to those who are there.
_WHO_IS_THERE = re.compile(
    rf"(?:nya)? (?:(?:para |sejumlah |markas |kontingen )?(?:pasukan|tentara|prajurit|pangkalan|kamp|garnisun|kontingen|penjaga perdamaian|kapal induk)|(?:para |sejumlah |ratusan |ribuan |puluhan |keluarga )?(?:jemaah|jamaah|wni|warga|mahasiswa|pelajar|pekerja|buruh|diaspora|korban|pengungsi|anak-anak|atlet)\b|(?:kediaman|rumah|istana|kantor)\b|(?:para |sejumlah |beberapa )?(?:pejabat|petinggi|perwakilan|tokoh)(?: \w+)? [{SIGNS['G']}{SIGNS['B']}])[^.;,\"]{{0,40}}? di (?=[{STATE}{PLACE}])"
)
# "ke Malaysia, Indonesia, dan berakhir di Pakistan", "ke Amman (Yordania), kemudian Kairo (Mesir)".
_NEXT_STOP = re.compile(
    rf"(?: \((?:[{STATE}{PLACE}]|[a-z .{STATE}]{{2,24}})\))?(?:,? (?:(?:akan|dijadwalkan|direncanakan|diagendakan|berlangsung|digelar|dilakukan|pada|selama|hari) )*{SIGNS['T']}| \((?:pada )?{SIGNS['T']}\))?(?:\s*,\s*(?:(?:dan|serta|lalu|kemudian|terakhir|sebelum) )?|\s+(?:dan|serta|lalu|maupun|hingga|sampai|kemudian)\s+)"
    rf"(?:(?:kemudian|terakhir|akhirnya|sampai|hingga|disusul|diikuti|berujung|berakhir|berlanjut|dilanjutkan|diakhiri|ditutup|menuju|mengakhiri\S{{0,3}}|berturut-turut|langsung|selanjutnya) )?(?:(?:ke|di|dengan) )?(?=[{SIGNS['S']}{PLACE}])"
)


def goals(words: str, at: int) -> tuple[int, ...]:
    """The coordinated places that begin at a sign: "ke Malaysia, Indonesia, dan Pakistan"."""
    found = [at]
    while more := _NEXT_STOP.match(words, found[-1] + 1):
        found.append(more.end())
    return tuple(found)
