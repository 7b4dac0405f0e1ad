"""The object told first, its agent between modal and verb: "Putin, yang akan ia temui" (read/clause/objectvoice.py)."""

from __future__ import annotations

import pytest

from tests.read.telling import line, mentions, wanted

WHOM = "Presiden Finlandia Alexander Stubb memuji Perdana Menteri Kanada Mark Carney, yang {}."
BOTH = "Alexander Stubb; Mark Carney"
WHERE = "Presiden Finlandia Alexander Stubb memuji Kanada, yang {}."
VISIT = "Alexander Stubb; Canada"
ROWS = [
    (WHOM, "akan ia temui di Oslo", f"meeting planned {BOTH}"),
    (WHOM, "hendak dia jumpai di Oslo", f"meeting planned {BOTH}"),
    (WHOM, "ingin ia temui di Oslo", f"meeting proposed {BOTH}"),
    (WHOM, "batal ia temui di Oslo", f"meeting cancelled {BOTH}"),
    (WHOM, "tidak akan ia temui di Oslo", f"meeting denied {BOTH}"),
    (WHOM, "telah ia temui di Oslo", f"meeting happened {BOTH}"),
    (WHOM, "akan ia telepon besok", f"call planned {BOTH} 2025-06-11"),
    (WHOM, "ia telepon kemarin", f"call happened {BOTH} 2025-06-09"),
    (WHERE, "akan ia kunjungi pekan depan", f"visit planned {VISIT} 2025-06-16"),
    (WHERE, "ia kunjungi pekan lalu", f"visit happened {VISIT} 2025-06-02"),
    (WHERE, "dikunjunginya pekan lalu", f"visit happened {VISIT} 2025-06-02"),
    # what governs the main clause does not govern the relative one
    (WHOM.replace("memuji", "menawarkan bantuan kepada"), "akan ia temui di Oslo", f"meeting planned {BOTH}"),
]


@pytest.mark.parametrize(("frame", "clause", "expected"), ROWS)
def test_the_object_first(frame: str, clause: str, expected: str) -> None:
    assert [line(mention) for mention in mentions(frame.format(clause))] == [wanted(expected)]


def test_a_country_often_visited_is_no_contact() -> None:
    assert mentions("Bagi Presiden Finlandia Alexander Stubb, Kanada adalah negara yang sering ia kunjungi.") == ()
