"""Gatherings of leaders of whom some are named: "dihadiri para pemimpin Eropa, termasuk A dan B"; counted subjects that sit together."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (
        "Macron menjadi tuan rumah pertemuan darurat para pemimpin Eropa, antara lain Olaf Scholz, Donald Tusk, dan Keir Starmer, di "
        "Paris, Senin (10/2/2025).",
        ["meeting happened Donald Tusk; Emmanuel Macron; Keir Starmer; Olaf Scholz 2025-02-10"],
    ),
    (
        "Pertemuan informal di Brussel pada Senin (3/2/2025) dihadiri sejumlah pemimpin Eropa, di antaranya Emmanuel Macron, Olaf "
        "Scholz, dan Giorgia Meloni.",
        ["meeting happened Emmanuel Macron; Giorgia Meloni; Olaf Scholz 2025-02-03"],
    ),
    (  # a summit is no round of calls
        "Scholz menggelar pertemuan puncak dengan para pemimpin Baltik, yakni Presiden Latvia Edgars Rinkevics dan Presiden Lithuania "
        "Gitanas Nauseda, di Berlin, Selasa (11/2/2025).",
        ["meeting happened Edgars Rinkēvičs; Gitanas Nausėda; Olaf Scholz 2025-02-11"],
    ),
    (  # the list goes on to act
        "Tiga menteri pertahanan, yakni Pete Hegseth dari AS, Richard Marles dari Australia, dan Gilberto Teodoro dari Filipina, "
        "berunding di Honolulu pada Rabu (5/2/2025).",
        ["meeting happened Gilberto Teodoro; Pete Hegseth; Richard Marles 2025-02-05"],
    ),
    (  # a state after the town in which the sentence opens may be the subject, and not where the town lies
        "Di Jenewa, delegasi AS bertemu delegasi China pada Senin (10/2/2025).",
        ["meeting happened China; United States 2025-02-10"],
    ),
    (
        "Di Wina, Austria, delegasi Iran bertemu perwakilan Jerman dan Prancis, Senin (10/2/2025).",
        ["meeting happened France; Germany; Iran 2025-02-10"],
    ),
    (
        "Di Wina, Austria, Menlu Iran Abbas Araghchi bertemu Menlu Rusia Sergei Lavrov, Senin (10/2/2025).",
        ["meeting happened Abbas Araghchi; Sergei Lavrov 2025-02-10"],
    ),
    (  # the last of the list begins nothing of its own
        "Putaran baru perundingan antara delegasi Sudan, Mesir, dan Ethiopia dimulai di Kairo pada Selasa (11/2/2025).",
        ["meeting happened Egypt; Ethiopia; Sudan 2025-02-11"],
    ),
    ("Sidang kabinet dihadiri para menteri, termasuk Menlu Sugiono dan Menhan Sjafrie Sjamsoeddin.", []),
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_all_sit_at_one_table(text: str, told: list[str]) -> None:
    assert sorted(map(line, mentions(text, "2025-02-12"))) == sorted(map(wanted, told))
