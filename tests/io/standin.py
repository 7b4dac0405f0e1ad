"""A reader that is no reader: `A bertemu B di C pada 2018-07-16` in plain sentences. For tests of the rim alone."""

from __future__ import annotations

import json
import os
import re
import signal
import time
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from kronik.chronicle.build import Rooms, link_part, packed
from kronik.io.readings import Packed
from kronik.model import (
    ActorKind,
    Article,
    Claim,
    ContactKind,
    Grain,
    How,
    Layout,
    Mention,
    Origin,
    Party,
    Published,
    Reading,
    Span,
    Status,
    TimeExpression,
)
from kronik.text import fold, sha256

RULE = Origin("rule", "standin")
FINGERPRINT = "standin"
STATES = {"Putin": "RUS", "Trump": "USA", "Modi": "IND", "Macron": "FRA", "Xi": "CHN", "Anwar": "MYS"}
SENTENCE = re.compile(
    r"(?P<one>\w+) (?P<verb>bertemu|batal bertemu) (?P<two>\w+)(?: di (?P<city>\w+))?(?: pada (?P<day>\d{4}-\d\d-\d\d))?\."
)


def read(article: Article) -> Reading:
    """Each sentence of the form above is a mention."""
    mentions = tuple(_mention(article, hit) for hit in SENTENCE.finditer(article.text))
    day = date.fromisoformat(article.published) if article.published else None
    whole = Span(0, len(article.text))
    return Reading(
        article=article.id,
        layout=Layout((whole,), (), article.title, outlet=article.outlet),
        published=Published(day, article.published, How.stated if day else How.unknown, ""),
        sentences=(whole,),
        names=(),
        times=(),
        quotes=(),
        mentions=mentions,
        fingerprint=FINGERPRINT,
    )


def _mention(article: Article, hit: re.Match[str]) -> Mention:
    verb = (Span(*hit.span("verb")),)
    day = date.fromisoformat(hit["day"]) if hit["day"] else None
    return Mention(
        id=sha256(article.id, str(hit.start("verb")))[:20],
        article=article.id,
        kind=Claim(ContactKind.meeting, verb, RULE),
        status=Claim(Status.cancelled if " " in hit["verb"] else Status.happened, verb, RULE),
        who=tuple(_party(hit, side) for side in ("one", "two")),
        evidence=Span(*hit.span()),
        when=Claim(TimeExpression(day, day + timedelta(days=1), Grain.day), (Span(*hit.span("day")),), RULE)
        if day
        else None,
        city=Claim(hit["city"], (Span(*hit.span("city")),), RULE) if hit["city"] else None,
    )


def _party(hit: re.Match[str], side: str) -> Claim[Party]:
    name = hit[side]
    party = Party(f"name:{fold(name)}", name, ActorKind.person, STATES.get(name))
    return Claim(party, (Span(*hit.span(side)),), RULE)


def read_one(article: Article) -> Packed:
    """The stand-in in place of `kronik.chronicle.build.read_one`."""
    return packed(article, read(article))


def read_one_and_see_nothing(article: Article) -> Packed:
    """Another reader, who finds no contact anywhere."""
    return packed(article, replace(read(article), mentions=(), fingerprint="blind"))


def read_slowly(article: Article) -> Packed:
    """Slow enough to be killed in the middle."""
    time.sleep(0.05)
    return read_one(article)


def read_and_die(article: Article) -> Packed:
    """Kills its process at an article that says so; raises at another; dies once where a file says how often it did."""
    if "MATI" in article.text:
        os.kill(os.getpid(), signal.SIGKILL)
    if "RUSAK" in article.text:
        raise ValueError("rusak")
    if once := re.search(r"SEKALI:(\S+)", article.text):
        mark = Path(once[1])
        if not mark.exists():
            mark.touch()
            os.kill(os.getpid(), signal.SIGKILL)
    return read_one(article)


ROOMS = Rooms(read_one, link_part, FINGERPRINT, "standin")
BLIND = Rooms(read_one_and_see_nothing, link_part, "blind", "standin")
SLOW = Rooms(read_slowly, link_part, FINGERPRINT, "standin")
DEADLY = Rooms(read_and_die, link_part, FINGERPRINT, "standin")


def corpus(many: int) -> list[str]:
    """JSON lines: many articles over few dyads, days and cities."""
    names = sorted(STATES)
    lines = []
    for n in range(many):
        one, two = names[n % 6], names[(n // 6 + n % 6 + 1) % 6]
        day = date(2018, 1, 1) + timedelta(days=7 * (n % 5))
        text = f"Laporan {n} dari kota. {one} bertemu {two} di Helsinki pada {day}. Cuaca cerah hari itu nomor {n}."
        row = {
            "id": f"a{n:04d}",
            "text": text,
            "published": str(day + timedelta(days=n % 3)),
            "outlet": f"Harian {n % 4}",
        }
        lines.append(json.dumps(row))
    return lines
