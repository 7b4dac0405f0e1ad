"""A guest in a palace that every state has: it is that of the one other state told of."""

from __future__ import annotations

import pytest

from tests.read.telling import mentions

TOLD = [
    (
        "Presiden Iran Masoud Pezeshkian tiba di Istana Kepresidenan, Senin (9/6), dan bertemu Presiden Irak Abdul Latif Rashid.",
        {"visit IQ", "meeting IQ"},
    ),
    (  # the host in the next sentence
        "Presiden Turki Recep Tayyip Erdogan tiba di Istana Kepresidenan, Senin (9/6). Ia disambut Presiden Mesir Abdel Fattah "
        "el-Sisi.",
        {"visit EG", "encounter EG"},
    ),
    (
        "Presiden Vietnam To Lam tiba di Istana Merdeka, Senin (9/6), dan disambut Presiden Prabowo Subianto.",
        {"visit ID", "encounter ID"},
    ),
]


@pytest.mark.parametrize(("text", "contacts"), TOLD)
def test_whose_palace(text: str, contacts: set[str]) -> None:
    told = mentions(text)
    assert {f"{m.kind.value.value} {m.country.value if m.country else None}" for m in told} == contacts
