"""Both leaders of whom was told, as the other side of a meeting whose own side nobody names."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted


@pytest.mark.parametrize("whom", ["keduanya", "kedua pemimpin", "kedua presiden"])
def test_a_meeting_with_the_two_told_before_is_read_to_its_end(whom: str) -> None:
    text = (
        "Presiden AS Donald Trump bertelepon dengan Presiden Rusia Vladimir Putin pada Senin (18/8/2025). "
        f"Percakapan itu menyusul pertemuan dengan {whom} di Jakarta."
    )
    told = {line(mention) for mention in mentions(text, "2025-08-20")}
    assert wanted("call happened Donald Trump; Vladimir Putin 2025-08-18") in told
