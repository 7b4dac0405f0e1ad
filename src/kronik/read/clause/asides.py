"""What stands aside in a sentence: brackets and clauses set between commas or dashes after a name, that tell of no contact.

"Putin (73), yang berkuasa sejak 2014, bertemu ..." says the same as "Putin bertemu ..."; a scene leaves the rest out, so
that no pattern of the grammar need step over it. What tells of a contact, or names a person, stays.
"""

from __future__ import annotations

import re

# Stems of the words that tell of a contact or of when and whether it is: such a clause is no aside.
_TELLS = (
    r"[tn]emu|jumpa|bicara|bincang|cakap|runding|negosiasi|dialog|diskusi|konsultasi|unjung|lawat|tandang|sua\b|[tn]iba\b|datang|singgah|mampir"
    r"|[tn]erima|[sy]ambut|jamu|tele?pon|nele?pon|hubung|undang|[sy]urat|pesan|telegram|irim|[tn]ulis|[tn]atap|[sy]alam|hadir|ktt\b|tamu|forum|safari"
    r"|ontak|komunikasi|terbang|tolak|mendarat|berada|balas|video|virtual|daring|tawar|jabat tangan|antar|erahkan|jemput|lepas|gabung|sambang|menyambang"
    r"|\b(?:akan|bakal|dijadwalkan|direncanakan|rencana\w*|berencana|batal|ditunda|urung|membatalkan|menunda|tidak|tak|belum|bukan)\b"
)


def asides(signs: str, subject: str, kept: str) -> re.Pattern[str]:
    """The pattern of an aside after one of the signs `subject`; `signs` are all signs, `kept` those that an aside must not hold."""
    no = rf"(?![^,.;:\"()]{{0,130}}?(?:{_TELLS}))"
    body = rf"[^,.;:\"()–—{kept}]"
    office = (
        r"(?:seorang|sang|salah (?:satu|seorang)|mantan|yang|tokoh(?! (?:masyarakat|agama|adat|pelajar|lintas|muda|pemuda)\b)|politikus|politisi|pendiri|ketua|wakil|anggota|putra|putri|anak|menantu|adik|kakak"
        r"|sekutu|orang|penguasa|pemenang|peraih|pria|perempuan|wanita|lelaki|selaku|sebagai|atas nama|mewakili|didampingi|ditemani|bersama|alias|atau)"
    )
    return re.compile(
        rf"(?<=[{subject}])(?:"
        rf"(?P<bracket> \((?![^()]{{0,40}}(?:{_TELLS}))[^(){signs}\"]{{1,40}}\))"
        rf"|(?P<comma>, {no}{office} {body}{{2,110}}(?=, |\.?\W*$))"
        rf"|(?P<dash> ?[-–—] {no}{body}{{3,110}} [-–—](?= ))"
        r")"
    )


_JOINED = re.compile(
    r", (?:dan|serta|maupun|dengan|bersama|di|ke|dari|pada|untuk|guna|dalam|saat|ketika|usai|setelah|sebelum|akan|bakal|telah|sudah|sempat|juga|tidak|tak|belum|kembali|langsung|(?:me|ber|di|ter)[a-z]{3,}) "
)
_OPENING = re.compile(
    r"\W*(?:usai|seusai|setelah|sesudah|selepas|sebelum|menjelang|saat|ketika|kala|sewaktu|dalam|selain|menurut|di|pada|bersama|dengan|melalui|lewat|selama|kepada)\b[^,]*$",
    re.IGNORECASE,
)


def left_out(masked: str, aside: re.Pattern[str]) -> tuple[int, int] | None:
    """Where the first aside of a masked sentence stands, with the comma that shuts it if the clause goes on after it."""
    hit = aside.search(masked)
    if hit is None:
        return None
    start, end = hit.span()
    if hit["comma"]:
        goes_on = masked[end : end + 2] == ", " and masked[end + 2 : end + 3].islower()
        if goes_on and (_JOINED.match(masked, end) or not _OPENING.match(masked[:start])):
            end += 1
    return start, end
