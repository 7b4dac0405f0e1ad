"""The words between a title and the name of its bearer, as the grammar of titles (names/offices) meets them."""

from __future__ import annotations

import re

from kronik.read.wordclasses import NUMBER, WHILE

ORDINAL = re.compile(
    r"(?:ke-\d+|pertama|kedua(?! negara| belah| pihak)|ketiga|keempat|kelima|keenam|ketujuh|kedelapan|[IVX]+)(?![^\W_])"
)
PURN = re.compile(r"\((?:Purn\.?|Purnawirawan|HC)\)", re.IGNORECASE)
NYA = re.compile(r"-?nya(?![^\W_])")
FROM = re.compile(r"(?:dari|asal)[ ]+")
AMONG = re.compile(r"(?:dari|asal|di)[ ]+")  # "rekan-rekannya di Iran dan Turki"
STYLE = re.compile(r"(?:Sheikh|Syekh|Syeikh|Pangeran|Putri) (?!Mahkota)")  # of a prince who has another office as well
YOKED = re.compile(r"[ ]*(?:sekaligus|merangkap|yang juga|yang sekaligus|yang merangkap|dan juga)[ ]+")
YOKED_DEPUTY = re.compile(rf"{YOKED.pattern}|[ ]+dan[ ]+")  # "Wakil Perdana Menteri dan Menteri Luar Negeri"
DE_FACTO = re.compile(
    r"(?:de facto|ad interim|(?:sayap|berhaluan|ekstrem) (?:kanan|kiri)|garis (?:keras|lunak))(?![^\W_])"
)
NEW = re.compile(
    r"yang (?:baru|lama|sekarang|saat ini)(?: (?:saja )?(?:dilantik|terpilih|diangkat|ditunjuk|menjabat))?(?= (?:untuk |di |bagi )?[A-Z])"
)
THEN = re.compile(  # and "Ketua DPR AS sebelumnya, Nancy Pelosi"
    rf"(?:pada )?(?:{WHILE}|waktu) itu(?![^\W_])|(?:sebelumnya|terdahulu)(?=,? (?!(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|Ahad)\b)[A-Z])"
)
# The office again as it is called at home: "Kepala Kantor Kebijakan Swedia (Head of Policy) Nama Orang".
GLOSS = re.compile(r"\((?:[A-Z][\w.-]*)(?:[ ](?:of|the|for|and|to|in|&|[A-Z][\w.'-]*)){1,9}\)")
ABBREVIATION = re.compile(r"\([A-Z]{2,8}\)[ ]+")
SHORT = re.compile(r"(?:Ka|Wa|Men|Dir|Sek|Pang|Ko|De|Wamen)[a-z]{2,10}")  # "Kepala Staf Angkatan Darat (Kasad)"
IN_STATE = re.compile(r"(?: ?[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,2})?,[ ]+")  # "Wali Kota Piraeus, Yunani, ..."
PORTFOLIO = re.compile(r"(?:,[ ]+)?(?:(?:[A-Z][\w'-]*|dan|untuk|atau|bidang|urusan),?[ ]+){1,8}")
NOUNS = re.compile(
    r"(?:pemerintahan?|rezim|junta|kudeta|kerajaan|republik|federasi|persatuan|kementerian luar negeri|kementerian|kemlu|kepolisian|militer|departemen luar negeri|kepresidenan|parlemen|partai|delegasi|negara|tim negosiasi|bidang|angkatan bersenjata|senior|utama|baru|urusan|kabinet|transisi|perdagangan|dagang|nuklir|komite|oposisi|konservatif|wilayah|prefektur|provinsi|negara bagian|diraja)[ ]+",
    re.IGNORECASE,
)

ORGAN = re.compile(
    r"(?:kementerian|kepolisian|militer|parlemen|delegasi|tim|komite|partai|angkatan|senat)\b", re.IGNORECASE
)
OF_RANK = re.compile(r"[Tt]ingkat $")  # "Pertemuan Tingkat Menteri Luar Negeri Aliansi Peradaban": nobody's name
# "Menlu Kenya yang juga bekas kepala intelijen Nama Orang": what else he is
ALSO_IS = re.compile(
    r"(?:(?!(?:me|ber|di|ter)[a-z]{3}|(?:akan|telah|sudah|yang|hadir|tiba|ikut)\b)[a-z][a-z-]+[ ]){1,6}(?=[A-Z][\w'’.-]+[ ][A-Z])"
)
SEVERAL = re.compile(rf"\b(?:sejumlah|beberapa|para|{NUMBER}|\d+) $")  # "beberapa mitranya di Hanoi": not of Vietnam
