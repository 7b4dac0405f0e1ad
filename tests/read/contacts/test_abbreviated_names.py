"""Names with a part cut short: the stop of "Ma." ends no sentence, and "Jr." behind an office is no son."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

SHORT = [
    (
        "Menlu Filipina Ma. Theresa Lazaro bertemu Menlu India Subrahmanyam Jaishankar di Cebu, Selasa (12/8/2025).",
        "2025-08-13",
        "meeting happened Theresa Lazaro; S. Jaishankar 2025-08-12",
    ),
    (
        "Menlu Singapura Dr. Vivian Balakrishnan menelepon Menlu Brunei Dato Erywan, Selasa (9/2/2021).",
        "2021-02-10",
        "call happened Vivian Balakrishnan; Erywan Yusof 2021-02-09",
    ),
    (
        "Dubes AS Joseph R. Donovan Jr. bertemu Menko Luhut B. Pandjaitan di Medan, Selasa (13/2/2018).",
        "2018-02-14",
        "meeting happened Joseph R. Donovan; Luhut Binsar Pandjaitan 2018-02-13",
    ),
]


@pytest.mark.parametrize(("text", "published", "told"), SHORT)
def test_a_name_cut_short(text: str, published: str, told: str) -> None:
    assert [line(mention) for mention in mentions(text, published)] == [wanted(told)]
