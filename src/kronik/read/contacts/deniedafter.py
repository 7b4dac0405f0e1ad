"""A contact told as held and then denied: a rumour is undone, one side's claim keeps its record beside the other's word (codebook decision 9)."""

from __future__ import annotations

import re
from dataclasses import replace

from kronik.model import Status
from kronik.read.clause.remarks import CLAIMED, RUMOURED
from kronik.read.contacts.draft import Draft

CONTACT = re.compile(r"pertemuan|pembicaraan|perundingan|percakapan|kunjungan|lawatan|telepon|panggilan")
_IT_WAS_NOT = re.compile(
    r"cue '(?:membantah|menyangkal|menepis|menampik) (?:adanya|soal|kabar|laporan|klaim|pertemuan|pembicaraan|percakapan|panggilan|telepon)"
    r"|cue '(?:tidak|tak)(?: pernah)? (?:ada|terjadi|berlangsung|digelar)"
)
_DENIES_IT = re.compile(r"cue '(?:membantah|menyangkal|menepis|menampik)(?:nya|\W)'")
_THE_RUMOUR = re.compile(
    r"\b(?:kabar|rumor|isu|spekulasi|berita|informasi|laporan|klaim|hal)\b|(?:tidak|tak) (?:benar|berdasar|betul|akurat)|(?:seperti|semacam) (?:itu|ini)"
)


_FALSE = re.compile(r"(?:tidak|tak|tidaklah) (?:benar|berdasar|betul|akurat)|hoaks|hoax|bohong|palsu|keliru")


def called_false(draft: Draft) -> bool:
    """ "Kabar itu tidak benar": of what the sentence just before reports."""
    return _FALSE.search(draft.status.reason) is not None


def rumour_denied(known: Draft, draft: Draft) -> bool:
    """ "Putin dikabarkan menemui Kim. Kremlin membantah pertemuan itu": nobody of theirs has said so."""
    said = draft.status.reason
    return RUMOURED in known.status.reason and bool(_THE_RUMOUR.search(said) or _IT_WAS_NOT.match(said))


def claim_denied(known: Draft, draft: Draft) -> Draft | None:
    """ "Trump mengaku menelepon Xi. China membantah adanya percakapan itu": the record of the side that denies."""
    said = draft.status.reason
    if _DENIES_IT.match(said):
        meant = CLAIMED in known.status.reason and draft.scene == known.scene
    else:
        named = _IT_WAS_NOT.match(said) and CONTACT.search(said)
        meant = bool(named and "rencana" not in said and draft.scene > known.scene)
    return _the_denial(known, draft) if meant and known.status.value is Status.happened else None


def never_was(known: Draft, draft: Draft) -> Draft | None:
    """ "mengaku bertemu B. ... pertemuan itu tidak pernah terjadi": the same, told by the noun."""
    told = known.status.value is Status.happened and RUMOURED not in known.status.reason
    return _the_denial(known, draft) if told and _IT_WAS_NOT.match(draft.status.reason) else None


def _the_denial(known: Draft, draft: Draft) -> Draft:
    return replace(known, status=draft.status, evidence=draft.evidence, scene=draft.scene, sources=draft.sources)
