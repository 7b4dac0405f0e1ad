"""Which articles are one voice."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from kronik.link import copies

REPORT = (
    "Presiden Prabowo Subianto bertemu Perdana Menteri Malaysia Anwar Ibrahim di Kuala Lumpur pada Senin pagi. "
    "Keduanya membahas kerja sama perdagangan, perlindungan pekerja migran dan keamanan di Selat Malaka. "
    "Seusai pertemuan, kedua pemimpin menyampaikan keterangan pers bersama di halaman kantor perdana menteri. "
    "Anwar mengatakan pembicaraan berlangsung hangat dan kedua negara akan membentuk panitia bersama bulan depan. "
    "Prabowo kemudian melanjutkan perjalanan ke bandara dan kembali ke Jakarta pada sore hari menjelang malam."
)
OTHER = (
    "Anwar Ibrahim menerima kunjungan Prabowo Subianto di Kuala Lumpur, kata kantor perdana menteri Malaysia. "
    "Pembicaraan kedua kepala pemerintahan menyentuh perdagangan, nasib buruh migran serta Selat Malaka. "
    "Menurut pernyataan tertulis, sebuah panitia bersama akan bersidang untuk pertama kalinya pada bulan Februari. "
    "Kunjungan itu merupakan lawatan resmi pertama sang presiden pada tahun ini ke negeri tetangga terdekatnya."
)


def voices(*texts: str) -> list[str]:
    found = copies.voices({f"a{i}": copies.signature(text) for i, text in enumerate(texts)})
    return [found[f"a{i}"] for i in range(len(texts))]


def test_a_reprint_and_a_shortened_reprint_are_one_voice() -> None:
    shortened = REPORT[: REPORT.index("Anwar mengatakan")]
    assert voices(REPORT, REPORT.upper() + " Simak berita lainnya.", shortened) == ["a0", "a0", "a0"]


def test_two_reports_of_one_contact_are_two_voices() -> None:
    assert voices(REPORT, OTHER) == ["a0", "a1"]


def test_a_stock_phrase_in_common_ties_nobody() -> None:
    phrase = "Presiden Amerika Serikat Donald Trump dan Presiden Rusia Vladimir Putin"
    assert len(set(voices(f"{phrase} bertemu. {REPORT}", f"{phrase} berbicara lewat telepon. {OTHER}"))) == 2


def test_texts_of_hardly_any_words_are_one_voice_only_when_they_are_equal() -> None:
    assert voices("Foto bersama.", "Foto bersama.", "Foto lain.", "") == ["a0", "a0", "a2", "a3"]


@settings(deadline=None)
@given(
    st.lists(st.sampled_from((REPORT, OTHER, REPORT[:200], OTHER[100:], "Foto.")), min_size=1, max_size=6), st.data()
)
def test_a_copy_never_raises_the_count(texts: list[str], data: st.DataObject) -> None:
    again = data.draw(st.sampled_from(texts))
    assert len(set(voices(*texts, again))) <= len(set(voices(*texts)))
