"""Officials without a name are the state they serve, in however many words: "diplomat penting Korea Utara"."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

TOLD = [
    (
        "Di Pyongyang, Jumat (26/1/2024), Sun Weidong menemui beberapa diplomat utama Korea Utara.",
        "Sun Weidong; North Korea",
    ),
    (
        "Menhan Lloyd Austin bertemu kalangan militer Filipina di Manila, Jumat (26/1/2024).",
        "Lloyd Austin; Philippines",
    ),
    (
        "Menlu Iran Hossein Amir-Abdollahian bertemu pejabat teras Suriah di Damaskus, Jumat (26/1/2024).",
        "Hossein Amir-Abdollahian; Syria",
    ),
    (
        "Menkeu AS Janet Yellen menemui sederet pejabat ekonomi China di Guangzhou, Jumat (26/1/2024).",
        "Janet Yellen; China",
    ),
    ("Antony Blinken bertemu berbagai pimpinan Saudi di Riyadh, Jumat (26/1/2024).", "Antony Blinken; Saudi Arabia"),
    ("Presiden Jokowi bertemu kalangan pengusaha Jepang di Tokyo, Jumat (26/1/2024).", None),
    ("Presiden Jokowi bertemu elite partai di Jakarta, Jumat (26/1/2024).", None),
]


@pytest.mark.parametrize(("text", "who"), TOLD)
def test_officials_of_a_state(text: str, who: str | None) -> None:
    told = [line(mention) for mention in mentions(text, "2024-01-27") if mention.kind.value.value == "meeting"]
    assert told == ([wanted(f"meeting happened {who} 2024-01-26")] if who else [])
