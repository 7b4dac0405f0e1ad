"""Who acts in a clause although something governs the name: who said so, whom a relative clause is about, "dan kami ..."."""

from __future__ import annotations

import re

from kronik.read.clause.privatesubject import private_subject
from kronik.read.clause.scene import (
    BODY,
    GROUP,
    INSTITUTION,
    PERSON,
    PLACE,
    PLURAL,
    PRONOUN,
    SIGNS,
    SPEAKER,
    STATE,
    TIME,
    Scene,
)
from kronik.read.wordclasses import ACTS, AFTER, BEFORE, DONE, HOLD, SAID, SAY, WHILE, WILL

# '..., kata Wadephul saat berkunjung ke Beirut': whoever said so is the subject of the clause that tells when.
SAID_BY = re.compile(rf"\b(?:{SAID}|menurut) (?:[\w-]+ ){{0,3}}$")
_TO_WHOM = rf"(?: \([^()]{{1,30}}\))?,?(?: (?:(?:kepada|di|pada|dalam) [^.;,\"]{{1,60}}?|(?:hari )?{TIME}),?){{0,2}} "
_SAYING_WHEN = re.compile(
    rf"{_TO_WHOM}(?:{WHILE}|{AFTER}|{BEFORE}|selama|dalam|di sela-sela|di sela) (?:(?:{HOLD}|{DONE}|menjalani|sedang) )*"
)
_SAYING_ON_ARRIVAL = re.compile(_TO_WHOM)


def saying_when(words: str, end: int, start: int) -> bool:
    """Whether what stands between a speaker and the verb at `start` says when it was said: "kata Macron setibanya di"."""
    arrives = words.startswith(("setiba", "sesampai"), start)
    return bool((_SAYING_ON_ARRIVAL if arrives else _SAYING_WHEN).fullmatch(words, end, start))


# "bertemu Araghchi, yang memimpin putaran pertama pembicaraan dengan ...": who is told of acts, by an active verb.
HE_WHO = re.compile(r"(?: \([^()]{1,30}\))?, yang (?:[a-z]+ ){0,2}?(?:me|ber)[a-z]{3,} (?:[a-z-]+ ){0,5}")
# "berkonsultasi dengan Houthi dan kami memberi tahu ...", "kepada Xi, dan keduanya akan bertemu": another clause.
_WE_ACT = re.compile(
    rf"[{PRONOUN}{SPEAKER}] (?:(?:akan|telah|sudah|juga) )*(?:me|ber)[a-z]{{3,}}"
    rf"|{PLURAL} (?!(?:di|pada|dalam|itu|ini|tersebut|untuk|secara|soal|tentang|terkait|dan|atau)\b)[a-z]"
)
# "kepada Prabowo, Senin, dan Li dijadwalkan berkunjung": another clause.
_ACTS = re.compile(rf"(?: \([^()]*\))? (?:{WILL}|{DONE})\b")
# "berkunjung ke Korea Utara, dan Kim ingin bertemu Trump": nobody travels to a person; he does what follows.
_GOAL = re.compile(rf"\b(?:ke|menuju|di|mengunjungi|meninggalkan) {STATE}$")
# "Menurut Ushakov, Putin dan Trump akan bertemu": he only says so.
ACCORDING = re.compile(
    rf"\b(?:menurut|mengutip) (?:(?:[\w-]+|{SIGNS['N']} (?:dan|serta)) ){{0,4}}$|\A\W*(?:sebagai|selaku) (?:[\w-]+ ){{1,6}}$"
)


def acts_next(words: str, joint: re.Match[str]) -> bool:
    """Whether whoever stands after "dan" is the subject of another clause, no member of a list."""
    timed = TIME in joint[0] and _ACTS.match(words, joint.end() + 1)
    if timed or _WE_ACT.match(words, joint.end()):
        return True
    return words[joint.end()] == PERSON and _GOAL.search(words, 0, joint.start()) is not None


# "Jokowi menyampaikan pesan Zelensky soal damai saat bertemu Putin": whose message it was does not meet, for no verb of
# his own stands before the clause of time; whoever is accompanied does.
_FINITE = rf"(?:{ACTS}|yang|bahwa|{WILL}|{DONE})"
_THEN = rf",? (?:{WHILE}|{AFTER}|{BEFORE}|dalam|selama|di sela(?:-sela)?) (?:(?:{HOLD}|{DONE}|kembali|sedang|sebuah) )*"
_OPENED = re.compile(rf"{_THEN}$")  # told soonest: most verbs open no clause of time
_OPENS = 48  # code points in which such a clause opens
_OTHERS = STATE + PLACE + TIME + GROUP + INSTITUTION + BODY
_MEANWHILE = re.compile(
    rf"(?: \([^()]{{1,30}}\))?(?:(?: (?:(?:untuk|guna|agar|demi) [mbdt]e[a-z]{{3,}}|(?!{_FINITE}|(?:{WHILE}|{AFTER}|{BEFORE})\b)[\w{_OTHERS}-]+)){{0,8}}){_THEN}"
)
# "mendukung ide Macron mengirim pasukan saat bertemu ①": what he would do is the idea.
_IDEA = re.compile(
    r"\b(?:ide|usul(?:an)?|gagasan|rencana|keputusan|langkah|upaya|niat|ancaman|janji|tawaran|tuntutan|permintaan|keinginan|kebijakan|seruan|saran|desakan) $"
)
_OF_IDEA = re.compile(
    rf"(?: \([^()]{{1,30}}\))?(?:(?: (?!yang\b|bahwa\b|(?:{WHILE}|{AFTER}|{BEFORE})\b)[\w{_OTHERS}-]+){{0,8}}){_THEN}"
)
_DOES = re.compile(
    rf"(?P<who>[{PERSON}{PRONOUN}])(?: \([^()]{{1,40}}\))?,?(?: (?:juga|pun|kembali|langsung|turut|{WILL}|{DONE}|{TIME}))*"
    rf" (?!mendampingi\b|menemani\b|mengawal\b|menyertai\b|mengikuti\b)(?P<verb>me[a-z]{{3,}}) (?P<what>(?!bahwa\b)[^.;,\"]{{0,90}})$"
)
_NEW_CLAUSE = re.compile(
    rf"\b(?:bahwa|yang|agar|{WHILE}|{AFTER}|{BEFORE})\b|\bdan $|\b(?:presiden|pm|menlu|menteri) $|{SIGNS['H']} {_FINITE}"
    r"|\bdi[a-z]{3,}(?: (?:langsung|sendiri|oleh))* $"  # "mengatakan usul itu diajukan Putin saat bertemu Trump": Putin met him
)
# "Peskov mengatakan Putin siap saat bertemu Xi", "menjamu Trump dalam kunjungan": the one named says, or comes, so.
_SAYS_HE = re.compile(rf"(?:{SAY})")
_SAYS_THAT_HE = re.compile(r"(?:mengatakan|menyatakan|mengaku|mengklaim|memastikan|menyebutkan|mengumumkan)")
_RECEIVES = re.compile(r"(?:menerima|menjamu|menyambut|mengundang)")
_COMES = re.compile(r"(?:ber|me)?(?:kunjung|lawat|mengunjung|tandang|perjalanan|tiba|datang|hadir|kedatangan)")


_HAS_OTHER = re.compile(rf"[a-z-]+(?: [\w-]+){{0,3}}? (?:(?:dengan|bersama|oleh)\b|{SIGNS['N']})")


def doer_of(words: str, floor: int, position: int, start: int) -> int | None:
    """Who does what somebody at `position` only qualifies, where the verb at `start` opens a clause of time with no subject."""
    if words[position] != PERSON or not _OPENED.search(words, max(floor, start - _OPENS), start):
        return None
    form = _OF_IDEA if _IDEA.search(words, floor, position) else _MEANWHILE
    does = _DOES.search(words, floor, position) if form.fullmatch(words, position + 1, start) else None
    if does is None or _NEW_CLAUSE.search(does["what"]):
        return None
    if not does["what"] and not _HAS_OTHER.match(words, start):
        return None  # "Biden memperingatkan Putin dalam pertemuan lewat video": with him
    says = _SAYS_THAT_HE if does["what"] else _SAYS_HE
    his_own = says.fullmatch(does["verb"]) or (_RECEIVES.fullmatch(does["verb"]) and _COMES.match(words, start))
    return None if his_own else does.start("who")


# "Suriya menjelaskan, Krit dijadwalkan menemui ...": a name that nobody is known by, right after the verb of saying.
_SAID_OF = re.compile(rf"{SIGNS['H']}[^.;\"]{{0,60}}? (?:{SAY})(?: bahwa)?,? (?=[a-z])")
_NAMED = re.compile(
    rf"(?:(?:sang|para) )?(?:[A-Z][\w.'’-]+,? |\([^()]{{1,30}}\) ){{1,8}}(?:(?:{WILL}|{DONE}|{HOLD}|juga|langsung|segera|lalu|kemudian|kembali|saat itu) )*"
)
# "Hasan menjelaskan, sejauh ini tim negosiasi sudah berada di Washington": those who act for his state, not he.
_HIS_SIDE = re.compile(
    rf"[^.;\"{SIGNS['P']}]{{0,60}}?\b(?:{SAY})(?: bahwa)?,? (?:(?!(?:dirinya|ia|dia|bersama|memimpin|akan|telah|sudah)\b|me\w|ber\w)[a-z-]+,? ){{0,4}}?"
    rf"(?:belum ada (?:rencana|agenda|jadwal|undangan) )?(?:tim|delegasi|rombongan|pemerintah|negosiator|perunding|utusan)(?: [a-z-]+){{0,5}} "
)


def his_side_acts(words: str, end: int, start: int) -> bool:
    """Whether he who says so up to `end` tells, before `start`, of the team or government of his own state."""
    return bool(_HIS_SIDE.fullmatch(words, end, start))


_HE = re.compile(r"(?:\A\W*|[,.;:\"] )(?:ia|dia) (?:[a-z]+ ){0,4}$")  # of whom nobody knows who he is


# "sudah ada 21 kepala negara yang memberikan selamat kepada B": they, whoever they are.
_UNNAMED = re.compile(
    r"\b(?:\d+|sejumlah|beberapa|banyak|belasan|puluhan|para|dua|tiga|empat|lima|enam) (?:kepala (?:negara|pemerintahan)|pemimpin|negara|menteri|presiden|tokoh|pejabat)(?: (?:lain|asing|dunia|sahabat|senior|tinggi|negara))* (?:yang )?(?:(?:telah|sudah|akan|juga|turut|ikut|ingin|sempat) )*$"
)


def unknown_acts(scene: Scene, floor: int, start: int) -> bool:
    """Whether somebody of whom only a capitalised name is seen is the subject before `start`, and who says so is not."""
    if private_subject(scene.words, start, floor) or _HE.search(scene.words, floor, start):
        return True
    if _UNNAMED.search(scene.words, floor, start):
        return True
    if any(_NAMED.fullmatch(_shown(scene, said.end(), start)) for said in _SAID_OF.finditer(scene.words, floor, start)):
        return True
    last = max((at for at in scene.names if floor <= at < start), default=None)
    if last is not None and scene.words[last] == PERSON and not scene.names[last].parties:
        return bool(
            _UP_TO.fullmatch(scene.words, last + 1, start)
        )  # "Wakil Menteri Pertanian menerima": who, nobody knows
    shown = _shown(scene, floor, start)
    return bool(_OF_AN_ORGAN.search(shown) or _BY_TITLE.search(shown) or _BY_NAME.search(shown)) or _acts_then(
        scene, start
    )


# "..., nanti Ketua BKSAP akan ke Chile", "Anggota DPRD DIY melakukan kunjungan balasan": somebody of an organ.
_OF_AN_ORGAN = re.compile(
    rf"(?:\A|[.,;:\"] )(?:[a-z]+ ){{0,2}}(?:Ketua|Wakil Ketua|Anggota|Kepala|Direktur(?: Utama)?|Sekjen|Komisi|Tim|Pimpinan) (?:[A-Z][\w.-]* ){{0,3}}[A-Z]{{3,}}(?: [A-Z]{{2,}}| {PLACE})? (?:[a-z]+ ){{0,4}}$"
)


# "Usai bertemu Jokowi, Cook menemui ...": somebody of whom only the name is seen, after a comma
_SOMEBODY = (
    r"(?!(?:Presiden|Wakil|Wapres|Perdana|PM|Menteri|Menlu|Menhan|Menkeu|Menko|Mendag|Kanselir|Raja|Ratu|Sultan|Emir|Kaisar|Pangeran|Putri|Paus|Duta|Dubes|Sekjen|Sekretaris|Ketua|Kepala|Utusan|Pemimpin|Jenderal|Panglima|Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|Bapak|Ibu|Pak|Bu|Nama)\b)"
    rf"(?:[A-Z][a-z][\w.'’-]* ){{1,3}}(?:(?:{WILL}|{DONE}|juga|langsung|kemudian|lalu|kembali|turut|pun) )*"
)
_BY_NAME = re.compile(rf", {_SOMEBODY}$")
_THEN_HE = re.compile(rf"[^,;.\"]{{0,100}}, {_SOMEBODY}(?:me|ber)[a-z]{{3,}}")
_OPENS_WITH = re.compile(rf"\W*(?:{AFTER}|{BEFORE}|{WHILE}) (?:(?:{HOLD}|{DONE}) )*")
_UP_TO = re.compile(r"(?: [\w-]+){0,4} ")
# "Sebelumnya di Jakarta, Wakil Menteri Pertanian menerima ...": an office whose holder nobody knows.
_BY_TITLE = re.compile(
    rf"(?:\A|[.,;:\"] )(?:(?:Wakil|Deputi) (?:Menteri|Gubernur|Bupati|Wali Kota)|Bupati|Wali Kota|Dirjen|Direktur Jenderal|Wamen\w*|Inspektur Jenderal)"
    rf"(?: (?:[A-Z][\w-]*|dan|{PLACE}))* (?:[a-z]+ ){{0,3}}$"
)


def _acts_then(scene: Scene, start: int) -> bool:
    """Whether the verb at `start` opens the sentence as a clause of time, and such a one acts in what follows."""
    opens = _OPENS_WITH.fullmatch(scene.words, 0, start)
    return opens is not None and _THEN_HE.match(_shown(scene, start, len(scene.words))) is not None


def _shown(scene: Scene, start: int, end: int) -> str:
    """A stretch of a scene with its capitals, the signs of names and times left in place."""
    return "".join(
        sign if "\ue000" < sign < "\uf000" else scene.view[place]
        for sign, place in zip(scene.words[start:end], scene.at[start:end], strict=True)
    )
