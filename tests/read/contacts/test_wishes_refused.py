"""What one side wishes and the other refuses is one contact, and denied (codebook decision 9); a claim denied keeps both words."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

WISH = "Presiden Korea Selatan Yoon Suk Yeol ingin bertemu Kim Jong Un."
DENIED = ["meeting denied Yoon Suk-yeol; Kim Jong Un"]
ROWS = [
    (f"{WISH} Kim menolak bertemu Yoon.", DENIED),
    (f"{WISH} Kim mengatakan tidak akan bertemu Yoon.", DENIED),
    (f"{WISH} Kim menolaknya.", DENIED),
    (f"{WISH} Korea Utara menolak ajakan itu.", DENIED),
    (f"{WISH} Pyongyang menampik tawaran itu.", DENIED),
    (f"{WISH} Pyongyang tidak mengabulkan permintaan tersebut.", DENIED),
    (f"{WISH[:-1]}, tetapi Kim enggan menemuinya.", DENIED),
    ("Yoon Suk Yeol mengusulkan pertemuan dengan Kim Jong Un. Usul itu ditolak Kim.", DENIED),
    ("Yoon Suk Yeol mengajak Kim Jong Un bertatap muka. Namun, pemimpin Korea Utara itu menolak.", DENIED),
    (
        "Yoon Suk Yeol mengundang Kim Jong Un ke Seoul, tetapi undangan itu ditolak.",
        ["visit denied Yoon Suk-yeol; Kim Jong Un"],
    ),
    # a wish that nobody answers stays one, and what else is refused is no contact
    (f"{WISH} Pyongyang tidak menanggapi.", ["meeting proposed Yoon Suk-yeol; Kim Jong Un"]),
    (
        "Yoon Suk Yeol bertemu Kim Jong Un di Panmunjom. Ia menawarkan bantuan pangan, tetapi Kim menolaknya.",
        ["meeting happened Yoon Suk-yeol; Kim Jong Un"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_a_wish_that_the_other_side_refuses_is_denied(text: str, expected: list[str]) -> None:
    assert [line(mention) for mention in mentions(text, "2023-06-10")] == [wanted(row) for row in expected]
