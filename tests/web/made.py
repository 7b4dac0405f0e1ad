"""A small archive made by hand: what the pages are tried on, without store, reader or linker."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations
from typing import Any, TypeVar

from kronik import text
from kronik.chronicle import Counts, Dossier, Found, Hit, Known, Pair, Tally
from kronik.errors import NotFoundError
from kronik.model import (
    ActorKind,
    Article,
    Cited,
    Claim,
    ContactKind,
    Dateline,
    Event,
    Fact,
    Grain,
    How,
    Layout,
    Mention,
    Origin,
    Party,
    Published,
    Reading,
    Removed,
    Source,
    Span,
    Status,
    TimeExpression,
)

T = TypeVar("T")
BY = Origin("rule", "hand")
PUTIN = Party("Q7747", "Vladimir Putin", ActorKind.person, "RUS", "head_of_state")
TRUMP = Party("Q22686", "Donald Trump", ActorKind.person, "USA", "head_of_state")
LAVROV = Party("Q58217", "Sergei Lavrov", ActorKind.person, "RUS", "foreign_minister")
POMPEO = Party("Q473239", "Mike Pompeo", ActorKind.person, "USA", "foreign_minister")
HOSTILE = Party("name:x", "<script>alert(1)</script>", ActorKind.person, None, None)


def day(year: int, month: int, number: int, until: int | None = None) -> TimeExpression:
    """A day, or the days from one to another of the same month."""
    first = date(year, month, number)
    last = date(year, month, until or number)
    return TimeExpression(first, last + timedelta(days=1), Grain.interval if until else Grain.day)


def article(name: str, body: str, **fields: Any) -> Article:
    return Article(text.sha256(body, name), text.sha256(body), name, body, **fields)


def claim(of: Article, value: T, *words: str, reason: str = "") -> Claim[T]:
    """A claim carried by these words, each found at its first place."""
    spans = []
    for part in words:
        at = of.text.index(part)
        spans.append(Span(at, at + len(part)))
    return Claim(value, tuple(spans), BY, reason=reason)


def mention(
    of: Article,
    evidence: str,
    kind: Claim[ContactKind],
    status: Claim[Status],
    who: Sequence[Claim[Party]],
    **rest: Any,
) -> Mention:
    at = of.text.index(evidence)
    span = Span(at, at + len(evidence))
    return Mention(text.sha256(of.id, evidence, kind.value)[:16], of.id, kind, status, tuple(who), span, **rest)


def fact(
    first: tuple[Mention, Claim[T]],
    *more: tuple[Mention, Claim[T]],
    against: Sequence[tuple[Mention, Claim[T]]] = (),
    rule: str = "most voices",
) -> Fact[T]:
    def cited(pair: tuple[Mention, Claim[T]]) -> Cited[T]:
        return Cited(pair[0].article, pair[0].id, pair[1])

    return Fact(first[1].value, tuple(map(cited, (first, *more))), tuple(map(cited, against)), rule)


def event(*mentions: Mention, voices: int = 1, **changed: Any) -> Event:
    """An event of these mentions, each field from the first that has it."""
    lead = mentions[0]

    def single(name: str) -> Any:
        return next((fact((m, getattr(m, name))) for m in mentions if getattr(m, name) is not None), None)

    made = Event(
        id=f"{lead.when.value.earliest if lead.when else 'undated'}-{lead.id[:6]}",
        kind=single("kind"),
        status=single("status"),
        who=tuple(fact((lead, one)) for one in lead.who),
        mentions=tuple(m.id for m in mentions),
        articles=tuple(dict.fromkeys(m.article for m in mentions)),
        voices=voices,
        when=single("when"),
        city=single("city"),
        country=single("country"),
        occasion=single("occasion"),
        minutes=single("minutes"),
        topics=tuple(fact((lead, one)) for one in lead.topics),
        sources=tuple(fact((lead, one)) for one in lead.sources),
    )
    return replace(made, **changed)


def reading(
    of: Article,
    mentions: Sequence[Mention],
    gone: Sequence[tuple[str, str]] = (),
    published: date | None = None,
    place: str | None = None,
) -> Reading:
    """A reading whose sentences end at full stops and lines."""
    removed = []
    for words, label in gone:
        at = of.text.index(words)
        removed.append(Removed(Span(at, at + len(words)), label, f"line of {label}"))
    sentences: list[Span] = []
    paragraphs: list[Span] = []
    at = 0
    for line in of.text.split("\n"):
        begin = at
        if line.strip() and not any(r.span.start <= at < r.span.end for r in removed):
            paragraphs.append(Span(at, at + len(line)))
            for part in line.replace(". ", ".\0").split("\0"):
                sentences.append(Span(begin, begin + len(part)))
                begin += len(part) + 1
        at += len(line) + 1
    dateline = Dateline(Span(0, len(place)), place.split(",")[0], None) if place else None
    layout = Layout(tuple(paragraphs), tuple(removed), None, None, dateline, None)
    appeared = Published(
        published, None, How.inferred if published else How.unknown, "weekday and office" if published else ""
    )
    return Reading(of.id, layout, appeared, tuple(sentences), (), (), (), tuple(mentions), "f" * 64)


DANANG = article(
    "danang",
    "HANOI, Lensa Negeri - Presiden AS Donald Trump dan Presiden Rusia Vladimir Putin berjabat tangan di Danang, Vietnam, Sabtu (11/11/2017).\n"
    "Baca juga: Jadwal Pemimpin di KTT APEC\n"
    "Keduanya hanya berbincang sebentar. Gedung Putih menyangkal adanya rencana pertemuan formal Trump dan Putin.\n"
    "ADVERTISEMENT\n",
    title="Jabat Tangan di Danang",
    outlet="Lensa Negeri",
    url="https://lensanegeri.example/1",
)
HELSINKI = article(
    "helsinki",
    "MOSKWA, Warta Selat - Menlu Rusia Sergei Lavrov dan Menlu AS Mike Pompeo berbicara melalui telepon pada Selasa (3/7). "
    "Keduanya menyiapkan pertemuan Vladimir Putin dan Donald Trump di Helsinki, Finlandia, pada 16 Juli.\n",
    title="Lavrov Telepon Pompeo",
    outlet="Warta Selat",
)
CALL = article(
    "telepon",
    "Kabar Pagi, Washington - Trump menelepon Putin pada Rabu (12/2/2025) selama 90 menit, lapor kantor berita Lintas Samudra. "
    "Trump berharap bertemu Putin di Arab Saudi.\n",
    title="Trump Telepon Putin",
    outlet="Kabar Pagi",
)
CALL_AGAIN = article(
    "telepon-2",
    "Samudra Pos, Moskwa - Vladimir Putin dan Donald Trump berbicara lewat telepon pada Kamis (13/2/2025) waktu Moskwa.\n",
    title="Putin Bicara dengan Trump",
    outlet="Samudra Pos",
)
ODD = article(
    "odd",
    "Halo 😀 e\u0301lan & <script>alert(1)</script> bertemu \"Vladimir Putin\" di <b>Kota</b> 'Tua'.\n",
    title='<script>alert(2)</script> & "judul"',
    outlet="<img src=x onerror=alert(3)>",
    url="javascript:alert(4)",
)


def parties(of: Article, *pairs: tuple[Party, str]) -> list[Claim[Party]]:
    return [claim(of, party, words) for party, words in pairs]


def encounter() -> Mention:
    return mention(
        DANANG,
        "Presiden AS Donald Trump dan Presiden Rusia Vladimir Putin berjabat tangan di Danang, Vietnam, Sabtu (11/11/2017)",
        claim(DANANG, ContactKind.encounter, "berjabat tangan"),
        claim(DANANG, Status.happened, "berjabat tangan"),
        parties(DANANG, (TRUMP, "Presiden AS Donald Trump"), (PUTIN, "Vladimir Putin")),
        when=claim(DANANG, day(2017, 11, 11), "Sabtu (11/11/2017)"),
        city=claim(DANANG, "Danang", "Danang"),
        country=claim(DANANG, "VN", "Danang, Vietnam"),
        occasion=claim(DANANG, "APEC", "KTT APEC"),
    )


def denied() -> Mention:
    return mention(
        DANANG,
        "Gedung Putih menyangkal adanya rencana pertemuan formal Trump dan Putin",
        claim(DANANG, ContactKind.meeting, "pertemuan formal"),
        claim(DANANG, Status.denied, "menyangkal"),
        parties(DANANG, (TRUMP, "formal Trump"), (PUTIN, "Putin")),
        when=claim(
            DANANG,
            TimeExpression(date(2017, 11, 1), date(2017, 12, 1), Grain.month, how=How.inferred, reason="bulan laporan"),
            "rencana",
        ),
        sources=(claim(DANANG, Source("Gedung Putih", "institution"), "Gedung Putih"),),
    )


def phone() -> Mention:
    return mention(
        HELSINKI,
        "Menlu Rusia Sergei Lavrov dan Menlu AS Mike Pompeo berbicara melalui telepon pada Selasa (3/7)",
        claim(HELSINKI, ContactKind.call, "berbicara melalui telepon"),
        claim(HELSINKI, Status.happened, "berbicara"),
        parties(HELSINKI, (LAVROV, "Sergei Lavrov"), (POMPEO, "Mike Pompeo")),
        when=claim(HELSINKI, day(2018, 7, 3), "Selasa (3/7)"),
        topics=(claim(HELSINKI, "pertemuan Putin dan Trump", "pertemuan Vladimir Putin dan Donald Trump"),),
    )


def planned() -> Mention:
    return mention(
        HELSINKI,
        "pertemuan Vladimir Putin dan Donald Trump di Helsinki, Finlandia, pada 16 Juli",
        claim(HELSINKI, ContactKind.meeting, "pertemuan"),
        claim(HELSINKI, Status.planned, "menyiapkan"),
        parties(HELSINKI, (PUTIN, "Vladimir Putin"), (TRUMP, "Donald Trump")),
        when=claim(HELSINKI, day(2018, 7, 16), "16 Juli"),
        city=claim(HELSINKI, "Helsinki", "Helsinki"),
        country=claim(HELSINKI, "FI", "Finlandia"),
    )


def called() -> Mention:
    return mention(
        CALL,
        "Trump menelepon Putin pada Rabu (12/2/2025) selama 90 menit",
        claim(CALL, ContactKind.call, "menelepon"),
        claim(CALL, Status.happened, "menelepon"),
        parties(CALL, (TRUMP, "Trump"), (PUTIN, "Putin")),
        when=claim(CALL, day(2025, 2, 12), "Rabu (12/2/2025)"),
        minutes=claim(CALL, 90, "90 menit"),
        sources=(claim(CALL, Source("Lintas Samudra", "agency"), "Lintas Samudra"),),
    )


def called_again() -> Mention:
    return mention(
        CALL_AGAIN,
        "Vladimir Putin dan Donald Trump berbicara lewat telepon pada Kamis (13/2/2025)",
        claim(CALL_AGAIN, ContactKind.call, "berbicara lewat telepon"),
        claim(CALL_AGAIN, Status.happened, "berbicara"),
        parties(CALL_AGAIN, (PUTIN, "Vladimir Putin"), (TRUMP, "Donald Trump")),
        when=claim(CALL_AGAIN, day(2025, 2, 13), "Kamis (13/2/2025)"),
    )


def proposed() -> Mention:
    return mention(
        CALL,
        "Trump berharap bertemu Putin di Arab Saudi",
        claim(CALL, ContactKind.meeting, "bertemu"),
        claim(CALL, Status.proposed, "berharap"),
        parties(CALL, (TRUMP, "Trump berharap"), (PUTIN, "Putin di Arab")),
        country=claim(CALL, "SA", "Arab Saudi"),
    )


def odd() -> Mention:
    return mention(
        ODD,
        '<script>alert(1)</script> bertemu "Vladimir Putin" di <b>Kota</b>',
        claim(ODD, ContactKind.meeting, "bertemu"),
        claim(ODD, Status.cancelled, "bertemu"),
        parties(ODD, (HOSTILE, "<script>alert(1)</script>"), (PUTIN, "Vladimir Putin")),
        city=claim(ODD, "<b>Kota</b>", "<b>Kota</b>"),
        topics=(claim(ODD, "<i>Tua</i>", "'Tua'"),),
    )


class Hand:
    """An archive over hand-made events; matching by part of a name is enough here."""

    def __init__(self) -> None:
        first, again = called(), called_again()
        assert first.when and again.when
        both = event(
            first,
            again,
            voices=2,
            when=fact((first, first.when), against=[(again, again.when)], rule="earliest of equals"),
        )
        mentions = [encounter(), denied(), phone(), planned(), proposed(), odd()]
        self.found = (*map(event, mentions), both)
        self.noted = {m.id: m for m in [*mentions, first, again]}
        self.stored = {a.id: a for a in (DANANG, HELSINKI, CALL, CALL_AGAIN, ODD)}
        gone = {DANANG.id: [("Baca juga: Jadwal Pemimpin di KTT APEC", "related"), ("ADVERTISEMENT", "advert")]}
        days = {DANANG.id: date(2017, 11, 12), HELSINKI.id: date(2018, 7, 4)}
        self.readings = {
            a.id: reading(
                a,
                [m for m in self.noted.values() if m.article == a.id],
                gone.get(a.id, ()),
                days.get(a.id),
                a.text[: a.text.index(" - ") + 2] if a.text.startswith(("HANOI", "MOSKWA")) else None,
            )
            for a in self.stored.values()
        }

    def timeline(self, *names: str) -> tuple[Event, ...]:
        state = {"Russia": "RUS", "United States": "USA"}

        def takes(one: Event, name: str) -> bool:
            return any(
                text.fold(name) in text.fold(f.value.name) or state.get(name) == f.value.state is not None
                for f in one.who
            )

        kept = [one for one in self.found if all(takes(one, name) for name in names)]
        if names and not kept:
            raise NotFoundError(f"nothing of {', '.join(names)}")
        return tuple(
            sorted(kept, key=lambda one: (one.when is None, one.when.value.earliest if one.when else date.max, one.id))
        )

    def tally(self, *names: str) -> Tally:
        return Counter((one.status.value, one.kind.value) for one in self.timeline(*names))

    def newest(
        self,
        *names: str,
        status: Status | None = None,
        kind: ContactKind | None = None,
        first: int = 0,
        limit: int = 40,
    ) -> tuple[Event, ...]:
        kept = [
            one
            for one in self.timeline(*names)
            if status in (None, one.status.value) and kind in (None, one.kind.value)
        ]
        return tuple(kept[::-1][first : first + limit])

    def pairs(self, most: int = 200) -> tuple[Pair, ...]:
        known = {k.actor: k for k in self.actors() if k.kind == "person"}
        found: dict[tuple[str, str], Counter[Status]] = {}
        for one in self.timeline():
            who = sorted({f.value.actor for f in one.who} & set(known), key=lambda actor: known[actor].name)
            for pair in combinations(who, 2) if len(who) <= 4 else ():
                found.setdefault(pair, Counter())[one.status.value] += 1
        ranked = sorted(found, key=lambda pair: (-found[pair].total(), *(known[actor].name for actor in pair)))
        return tuple(Pair(known[a], known[b], found[a, b]) for a, b in ranked[:most])

    def actors(self, name: str = "") -> tuple[Known, ...]:
        known: dict[str, Known] = {}
        for one in self.found:
            for f in one.who:
                if text.fold(name) in text.fold(f.value.name):
                    n = known[f.value.actor].events + 1 if f.value.actor in known else 1
                    known[f.value.actor] = Known(f.value.actor, f.value.name, f.value.kind.value, f.value.state, n)
        if name and not known:
            raise NotFoundError(f"nobody is called {name}")
        return tuple(sorted(known.values(), key=lambda k: (-k.events, k.name)))

    def why(self, event: str) -> Dossier:
        one = next((e for e in self.found if e.id == event), None)
        if one is None:
            raise NotFoundError(f"no contact {event}")
        return Dossier(
            one,
            tuple(self.noted[m] for m in one.mentions),
            {a: self.stored[a] for a in one.articles},
            {a: self.readings[a] for a in one.articles},
        )

    def article(self, article: str) -> Article:
        for one in self.stored.values():
            if article in (one.id, one.name):
                return one
        raise NotFoundError(f"no article {article}")

    def reading(self, article: str) -> Reading | None:
        return self.readings.get(article)

    def mentions(self, article: str) -> tuple[tuple[Mention, str | None], ...]:
        belongs = {m: e.id for e in self.found for m in e.mentions}
        return tuple((m, belongs.get(m.id)) for m in self.noted.values() if m.article == article)

    def search(self, text: str, *, limit: int = 20) -> Found:
        known = tuple(k for word in text.split() for k in self._actors(word))
        events = tuple(e for e in self.found if any(k.actor == f.value.actor for k in known for f in e.who))
        hits = tuple(
            Hit(a.id, a.name, a.title or "", a.text[:80])
            for a in self.stored.values()
            if text.lower() in a.text.lower()
        )
        return Found(known, events, hits)

    def _actors(self, name: str) -> tuple[Known, ...]:
        try:
            return self.actors(name)
        except NotFoundError:
            return ()

    def counts(self) -> Counts:
        return Counts(5, 5, len(self.noted), len(self.found), 0, 0)
