"""News of a contact without a day, and another contact of the same two that is dated long before: two, whichever words tell them."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

NEWS = (
    "Presiden Turki Recep Tayyip Erdogan meninggalkan ruang sidang ketika Kanselir Jerman Friedrich Merz berpidato. Merz menyoroti "
    "harga gandum. Ia juga menyinggung nasib nelayan. Juru bicara Merz menuturkan bahwa keduanya sempat melakukan pertemuan singkat "
    "seusai acara. {}"
)
MEETING = "meeting happened Friedrich Merz; Recep Tayyip Erdoğan"
CALLED = (
    "Presiden Finlandia Alexander Stubb menyoroti harga gandum. Ia juga menyinggung nasib nelayan. Stubb menyebut petani rugi. "
    "Stubb sudah berbicara lewat telepon dengan Perdana Menteri Kanada Mark Carney. {}"
)
CALL = "call happened Alexander Stubb; Mark Carney"
OLDER = [
    (NEWS, "Setelah bertemu Merz di Wina pada Maret 2022, Erdogan memuji tuan rumahnya.", f"{MEETING} 2022-03"),
    (NEWS, "Erdogan, yang menjamu Merz di Wina pada Maret 2022, belum berkomentar.", f"{MEETING} 2022-03"),
    (NEWS, "Pada Maret 2022, Erdogan menerima Merz di Wina.", f"{MEETING} 2022-03"),
    (NEWS, "Pertemuan terakhir Merz dan Erdogan berlangsung di Wina tiga tahun lalu.", f"{MEETING} 2022"),
    (CALLED, "Stubb dan Carney juga berbincang lewat telepon pada Januari.", f"{CALL} 2025-01"),
]


@pytest.mark.parametrize(("news", "older", "of_old"), OLDER)
def test_what_is_told_without_a_day_is_not_that_of_long_ago(news: str, older: str, of_old: str) -> None:
    talks = [line(mention) for mention in mentions(news.format(older)) if mention.kind.value.value != "visit"]
    now = MEETING if news is NEWS else CALL
    assert len(talks) == 2
    assert wanted(of_old) in talks
    assert any(told.startswith(wanted(now)) and told != wanted(of_old) for told in talks)


@pytest.mark.parametrize("text", [NEWS.format("Erdogan dan Merz bertemu di Antalya pada Senin (9/6/2025).")])
def test_what_is_told_again_with_a_day_of_these_days_is_one(text: str) -> None:
    assert len([m for m in mentions(text) if m.kind.value.value == "meeting"]) == 1
