"""Lists of persons that semicolons part and colons open."""

from __future__ import annotations

import pytest

from kronik.read.layout.listmarks import marks
from kronik.read.mended import Mended


@pytest.mark.parametrize(
    ("text", "read_as"),
    [
        (
            "Ia menemui Menlu Palau, Ana Remeng; Menlu Kuba, B. Rodas; dan Menlu Laos di Lima, Senin.",
            "Ia menemui Menlu Palau, Ana Remeng, Menlu Kuba, B. Rodas, dan Menlu Laos di Lima, Senin.",
        ),
        (
            "Ia menemui tiga menlu di Lima: Menlu Palau Ana Remeng, Menlu Kuba, dan Menlu Laos.",
            "Ia menemui tiga menlu di Lima, yakni Menlu Palau Ana Remeng, Menlu Kuba, dan Menlu Laos.",
        ),
        (
            "Ia menerima sejumlah tamu: Dubes Kuba Ana Remeng dan Dubes Laos.",
            "Ia menerima sejumlah tamu, yakni Dubes Kuba Ana Remeng dan Dubes Laos.",
        ),
        ("Ia menemui Menlu Palau; Menlu Kuba; Menlu Laos.", "Ia menemui Menlu Palau, Menlu Kuba, dan Menlu Laos."),
        ("Ana Remeng menemui Rodas; PM Laos menelepon Rodas.", "Ana Remeng menemui Rodas; PM Laos menelepon Rodas."),
        ("Dua pejabat AS: Rodas tegas, Remeng diam.", "Dua pejabat AS: Rodas tegas, Remeng diam."),
        ('Ia berkata kepada dua menteri: "Rodas, Remeng."', 'Ia berkata kepada dua menteri: "Rodas, Remeng."'),
    ],
)
def test_the_marks_of_a_list(text: str, read_as: str) -> None:
    assert Mended(text, marks(text)).text == read_as
