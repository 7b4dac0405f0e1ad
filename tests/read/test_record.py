"""What a record says of itself: which of its values a person should look at."""

from __future__ import annotations

from dataclasses import replace

from kronik.read.record import claims, contact, thresholds, unsure
from tests.read.telling import article, mentions

TEXT = "JAKARTA - Presiden Prabowo Subianto bertemu PM Malaysia Anwar Ibrahim di Kuala Lumpur, Senin (9/6/2025)."


def test_every_field_has_its_threshold() -> None:
    (mention,) = mentions(TEXT)
    assert set(thresholds()) == set(claims(mention))
    assert all(0 < below < 1 for below in thresholds().values())


def test_unsure_are_the_fields_below_their_threshold() -> None:
    assert unsure({"kind": 0.8, "status": 0.6, "date": 0.7}) == ["status"]
    (mention,) = mentions(TEXT)
    assert contact(article(TEXT), mention)["unsure"] == []
    doubted = replace(mention, status=replace(mention.status, score=0.4))
    assert contact(article(TEXT), doubted)["unsure"] == ["status"]
