"""What all tests share."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# A busy machine is slow in making examples; that is no fault of the code.
settings.register_profile("kronik", suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("kronik")

ROOT = Path(__file__).resolve().parent.parent


def shared() -> Path:
    """The folder of reference material (gold, seeds); the test is skipped where there is none."""
    folder = Path(os.environ.get("KRONIK_SHARED", ROOT.parent / "shared"))
    if not (folder / "gold" / "score.py").is_file():
        pytest.skip("no reference material here: set KRONIK_SHARED to the folder that holds gold/ and seeds/")
    return folder
