"""Ministers whom outlets call by one name, and headlines of other reports told inside an article."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

ONE_NAME = [
    (
        "Luhut bertemu Menlu China Wang Yi di Jakarta, Jumat (10/5/2024).",
        "2024-05-10",
        ["meeting happened Luhut Binsar Pandjaitan; Wang Yi 2024-05-10"],
    ),
    ("Luhut bertemu Menlu China Yang Jiechi di Jakarta, Kamis (10/5/2012).", "2012-05-10", []),  # not yet in office
    ("Tamu dari Universitas Airlangga bertemu Menlu China Wang Yi, Jumat (10/5/2024).", "2024-05-10", []),
]


@pytest.mark.parametrize(("text", "published", "told"), ONE_NAME)
def test_one_name_is_enough_for_some_while_they_serve(text: str, published: str, told: list[str]) -> None:
    assert sorted(map(line, mentions(text, published))) == sorted(map(wanted, told))


def test_a_pronoun_means_nobody_of_a_teaser() -> None:
    text = (
        "Presiden AS Donald Trump dan Presiden Rusia Vladimir Putin bertelepon, Kamis (16/10/2025). Lihat Juga : Luhut Sebut Proyek "
        'Pelabuhan Baru Segera Rampung ADVERTISEMENT SCROLL TO CONTINUE WITH CONTENT "Saya akan bertemu dia dua pekan lagi," '
        "ujar Trump kepada wartawan."
    )
    parties = {claim.value.name for mention in mentions(text, "2025-10-17") for claim in mention.who}
    assert parties == {"Donald Trump", "Vladimir Putin"}
