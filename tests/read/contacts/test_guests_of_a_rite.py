"""Who comes to an inauguration or a funeral: named before the verb, behind it, in a list, or told after the rite itself."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (  # the rite is the subject, with its place and day before the verb
        "Pelantikan Presiden Kenya William Ruto di Nairobi, Selasa (13/9), dihadiri Presiden Rwanda Paul Kagame dan "
        "Presiden Burundi Evariste Ndayishimiye.",
        "2022-09-14",
        ["visit happened Paul Kagame; Kenya 2022-09-13", "visit happened Évariste Ndayishimiye; Kenya 2022-09-13"],
    ),
    (  # told in the sentence before; those who came stand behind the verb
        "Presiden William Ruto dilantik di Nairobi, Selasa (13/9). Turut hadir Presiden Rwanda Paul Kagame.",
        "2022-09-14",
        ["visit happened Paul Kagame; Kenya 2022-09-13"],
    ),
    (  # bare "hadir"
        "Presiden Rwanda Paul Kagame akan menghadiri pelantikan Presiden William Ruto di Nairobi pada Selasa (13/9). Presiden "
        "Burundi Evariste Ndayishimiye juga akan hadir.",
        "2022-09-10",
        ["visit planned Paul Kagame; Kenya 2022-09-13", "visit planned Évariste Ndayishimiye; Kenya 2022-09-13"],
    ),
    (  # a list that no "dan" closes
        "William Ruto akan dilantik sebagai presiden pada Selasa (13/9). Presiden Rwanda Paul Kagame, Presiden Burundi Evariste "
        "Ndayishimiye akan hadir.",
        "2022-09-10",
        ["visit planned Paul Kagame; Kenya 2022-09-13", "visit planned Évariste Ndayishimiye; Kenya 2022-09-13"],
    ),
    (  # counted, then named behind the rite
        "Sejumlah pemimpin Afrika hadir dalam pelantikan Presiden William Ruto, antara lain Presiden Rwanda Paul Kagame.",
        "2022-09-14",
        ["visit happened Paul Kagame; Kenya"],
    ),
    (  # counted, and listed in the next sentence
        "Sebanyak dua puluh kepala negara akan hadir pada pelantikan William Ruto, Selasa (13/9). Mereka antara lain Presiden "
        "Rwanda Paul Kagame dan Presiden Burundi Evariste Ndayishimiye.",
        "2022-09-10",
        ["visit planned Paul Kagame; Kenya 2022-09-13", "visit planned Évariste Ndayishimiye; Kenya 2022-09-13"],
    ),
    (  # "dua kepala negara, yakni" are new to the text
        "Presiden William Ruto dilantik di Nairobi, Selasa (13/9). Pelantikan tersebut hanya dihadiri dua kepala negara, yakni "
        "Presiden Rwanda Paul Kagame dan Presiden Burundi Evariste Ndayishimiye.",
        "2022-09-14",
        ["visit happened Paul Kagame; Kenya 2022-09-13", "visit happened Évariste Ndayishimiye; Kenya 2022-09-13"],
    ),
    (
        "Presiden Paul Kagame tidak akan menghadiri pelantikan Presiden William Ruto. Rwanda akan diwakili Menteri Luar Negeri "
        "Vincent Biruta.",
        "2022-09-10",
        ["visit denied Paul Kagame; Kenya", "visit planned Vincent Biruta; Kenya"],
    ),
    (
        "Kehadiran Presiden Rwanda Paul Kagame dalam pelantikan Presiden William Ruto pada Selasa (13/9) disambut hangat.",
        "2022-09-14",
        ["visit happened Paul Kagame; Kenya 2022-09-13"],
    ),
    (  # a funeral without the word
        "Perdana Menteri Kanada Justin Trudeau turut melayat Ratu Elizabeth II di London, Senin (19/9).",
        "2022-09-20",
        ["visit happened Justin Trudeau; United Kingdom 2022-09-19"],
    ),
    (
        "Presiden Paul Kagame memberikan penghormatan terakhir kepada Ratu Elizabeth di Westminster Hall, London, Minggu (18/9).",
        "2022-09-20",
        ["visit happened Paul Kagame; United Kingdom 2022-09-18"],
    ),
    (
        "Presiden Paul Kagame hadir dalam parade militer di Beijing pada Rabu (3/9).",
        "2025-09-04",
        ["visit happened Paul Kagame; China 2025-09-03"],
    ),
    (  # something else than the rite
        "Presiden William Ruto dilantik pada Selasa (13/9). Presiden Paul Kagame hadir dalam KTT Afrika di Addis Ababa.",
        "2022-09-14",
        [],
    ),
    ("Konser itu dihadiri Presiden Paul Kagame dan Presiden William Ruto.", "2022-09-14", []),
    (  # at home
        "Presiden Joko Widodo dilantik di Jakarta, Minggu (20/10). Turut hadir mantan presiden Susilo Bambang Yudhoyono.",
        "2019-10-21",
        [],
    ),
]


@pytest.mark.parametrize(("text", "published", "told"), TOLD)
def test_guests_of_a_rite(text: str, published: str, told: list[str]) -> None:
    assert sorted(map(line, mentions(text, published))) == sorted(map(wanted, told))
