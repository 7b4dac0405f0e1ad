"""Linking of what was read, not of what a careful reader wrote down: benchmarks/one_event.py in small."""

from __future__ import annotations

from benchmarks.one_event import CONTACTS, linked

PAIRS, OUTLETS = 12, 3


def test_one_contact_told_by_several_outlets_is_one_event() -> None:
    result = linked(PAIRS, OUTLETS)
    assert result.told == PAIRS * OUTLETS * len(CONTACTS)
    assert result.read >= 0.98 * result.told
    assert result.duplicates == ()
    assert result.over_merged == ()
