"""Linking measured on development articles, given what careful readers recorded."""

from __future__ import annotations

import json
import sys
from datetime import date
from pathlib import Path

from kronik.knowledge import load
from kronik.link import ArticleFacts, copies, link
from kronik.link.records import mention
from tests.conftest import shared

FLOOR = 0.95
"""B-cubed F1 that may not be lost again (0.979 when it was written)."""


def test_which_contacts_are_one_event(tmp_path: Path) -> None:
    gold = shared() / "gold"
    facts, signatures, mentions = {}, {}, []
    for article in map(json.loads, (gold / "dev_articles.jsonl").read_text(encoding="utf-8").splitlines()):
        day = date.fromisoformat(article["published"][:10]) if article["published"] else None
        facts[article["id"]] = ArticleFacts(day, article["outlet"])
        signatures[article["id"]] = copies.signature(article["text"])
    for record in map(json.loads, (gold / "dev.jsonl").read_text(encoding="utf-8").splitlines()):
        day = facts[record["article"]].published
        mentions += [mention(contact, record["article"], day, load()) for contact in record["contacts"]]
    events = link(mentions, copies.voices(signatures), facts)
    sys.path.insert(0, str(gold))
    try:
        import score_links  # type: ignore[import-not-found]
    finally:
        sys.path.remove(str(gold))
    right = score_links.load(gold / "dev_links.jsonl")
    report = score_links.evaluate(right, {i: event.id for event in events for i in event.mentions})
    assert report["left_out"] == 0
    assert report["b_cubed"]["f1"] >= FLOOR, report
