"""Intervals of two accounts beside each other: how wide, how far apart, and in words."""

from __future__ import annotations

from kronik.model import TimeExpression


def days_between(a: TimeExpression, b: TimeExpression) -> int:
    """Whole days between two intervals; 0 when they overlap."""
    if a.overlaps(b):
        return 0
    first, second = sorted((a, b), key=lambda t: t.earliest)
    return (second.earliest - first.last).days


def width(time: TimeExpression) -> int:
    """How many days an interval allows."""
    return (time.latest - time.earliest).days


def spoken(time: TimeExpression) -> str:
    """An interval in words: its day, or its first and last."""
    return time.earliest.isoformat() if width(time) == 1 else f"{time.earliest}/{time.last}"
