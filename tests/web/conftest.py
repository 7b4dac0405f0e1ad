"""The pages over the hand-made archive, by a client that never leaves this process."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from starlette.testclient import TestClient

from kronik.web import create_app
from tests.web.made import Hand


@pytest.fixture
def hand() -> Hand:
    return Hand()


@pytest.fixture
def client(hand: Hand) -> Iterator[TestClient]:
    with TestClient(create_app(hand, lambda: date(2026, 11, 21))) as made:
        yield made
