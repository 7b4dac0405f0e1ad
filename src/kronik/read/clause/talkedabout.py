"""Where the counterpart of a talk stands after its topic or its place: "berbicara mengenai Ukraina dengan Presiden ①".

What the two spoke about holds states and places that are no parties. Only a person is looked for behind a topic: "berbicara
tentang perdagangan dengan China" may well tell of the trade with China, and to nobody.
"""

from __future__ import annotations

import re

from kronik.read.clause.scene import PERSON, PLACE, SIGNS, STATE, TIME

_TOPIC = re.compile(
    r"(?: (?!dengan\b|bersama\b|kepada\b|yang\b)\w+){0,2}? (?:mengenai|soal|tentang|terkait|perihal|seputar)"
    rf" (?P<topic>[^.;:,\"{SIGNS['P']}]{{1,70}}?)(?= (?:dengan|bersama) (?:[a-z-]+ ){{0,3}}{SIGNS['P']})"
)
# "tentang hubungannya dengan Kim", "soal perang dagang dengan Xi": with whom the topic itself is.
_OF_TOPIC = re.compile(
    r"(?:nya|\b(?:hubungan|relasi|pertemuan|pembicaraan|percakapan|perundingan|negosiasi|dialog|diskusi|komunikasi|kontak|ktt|kunjungan|kesepakatan|perjanjian"
    r"|pakta|nota|kerja sama|kerjasama|kemitraan|aliansi|koalisi|persahabatan|kedekatan|perang|konflik|sengketa|perselisihan|pertikaian|perseteruan"
    r"|ketegangan|permusuhan|perbedaan|persaingan|pertukaran|perdebatan|debat|telepon|wawancara|masalah|urusan|rekonsiliasi|perdamaian|damai|kaitan"
    r"|kait|terkait|sesuai|sejalan|sama|berbeda|(?:ber|me)[a-z]{4,})(?: (?!di\b|ke\b|dari\b)[a-z]+){0,2})$"
)


def after_topic(words: str, start: int) -> int:
    """Where the words "dengan ①" begin that follow the topic of a talk told up to `start`; `start` itself where none do."""
    hit = _TOPIC.match(words, start)
    return hit.end() if hit and not _OF_TOPIC.search(hit["topic"]) else start


# "menerima di Putrajaya, Senin (18/11), Presiden ①": where and when stand before whom.
_PLACED = re.compile(
    rf" di (?:[\w-]+ ){{0,3}}[{PLACE}{STATE}],? (?:pada )?(?:hari )?{TIME},(?= (?:[\w-]+ ){{0,4}}(?:{STATE} )?{PERSON})"
)
_RECEIVES = re.compile(r"\b(?:menyambut|menerima|menemui|menjamu|menjumpai)$")


def after_place(words: str, start: int) -> int:
    """Where the object begins of a verb of receiving that ends at `start` and first tells where and when; else `start`."""
    hit = _PLACED.match(words, start)
    return hit.end() if hit and _RECEIVES.search(words, 0, start) else start
