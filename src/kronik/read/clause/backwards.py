"""What leads from the contact told to an earlier one: "lebih lama dari pertemuan di Helsinki", "tindak lanjut kunjungan A"."""

from __future__ import annotations

import re
from typing import Final

from kronik.read.wordclasses import BACK, TALKS

# A pattern: day and place behind it are those of the contact that its noun tells.
TO_ANOTHER: Final = rf"\b(?:{BACK}) (?:(?:dengan|saat|pada|ke|dari|dalam|hasil|atas) )*(?:{TALKS}|kunjungan|lawatan|ktt|panggilan|konferensi tingkat tinggi)\b"

_TELLS = r"(?:tentang|mengenai|soal|terkait|perihal|ihwal|seputar|hasil|isi|membahas|membicarakan|menceritakan|memaparkan|menjelaskan|melaporkan|membagikan)"
# Before "pertemuannya": it is only told of in what is told here ("menelepon A, Rabu, soal kunjungannya ke B dan ...").
WHAT_IS_TOLD: Final = re.compile(rf"\b{_TELLS}(?: [^.;,\"]{{0,50}} dan)?(?: \w+){{0,2}} $")
# "lewat telepon tentang pembicaraannya dengan B": the talks that are told of have parties of their own.
OF_ANOTHER: Final = re.compile(rf"\b{_TELLS} (?:\w+ ){{0,2}}(?:{TALKS}|kunjungan|lawatan|ktt)\b")
