"""What leads from the contact told to an earlier one: "lebih lama dari pertemuan di Helsinki", "tindak lanjut kunjungan A"."""

from __future__ import annotations

from typing import Final

from kronik.read.wordclasses import BACK, TALKS

# A pattern: day and place behind it are those of the contact that its noun tells.
TO_ANOTHER: Final = rf"\b(?:{BACK}) (?:(?:dengan|saat|pada|ke|dari|dalam|hasil|atas) )*(?:{TALKS}|kunjungan|lawatan|ktt|panggilan|konferensi tingkat tinggi)\b"
