"""The only clock. Pure rooms are handed the time."""

from __future__ import annotations

import time
from datetime import UTC, datetime


def now() -> str:
    """This moment in UTC, ISO 8601 to the second."""
    return datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def seconds() -> float:
    """Seconds of a clock that never goes back; only differences mean anything."""
    return time.monotonic()


def rest(seconds: float) -> None:
    """Do nothing for so long."""
    time.sleep(seconds)


def epoch() -> float:
    """This moment in seconds since 1970, UTC."""
    return time.time()
