"""How the pages say things, in one language: the codebook's values as words, dates and countries by CLDR.

The messages are English in the code and Indonesian in `locale/id` (gettext). Evidence never passes through here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache
from gettext import NullTranslations
from pathlib import Path
from typing import Any

from babel import Locale
from babel.core import get_global
from babel.dates import format_date, format_interval, format_skeleton
from babel.lists import format_list
from babel.support import Translations
from babel.units import format_unit

from kronik.model import ActorKind, Event, Grain, Party, Side, Status, TimeExpression
from kronik.web.glossary import BODY, COUNTED, FIELD, KIND, OFFICE, RULE, SIDE, STATUS

LOCALES = {"id": "id", "en": "en_GB"}  # British dates: day before month, as in Indonesian
FOLDER = Path(__file__).parent / "locale"


@dataclass(frozen=True, slots=True)
class Badge:
    """A status as it is shown: `shape` and `style` carry it before the colour does."""

    code: str
    label: str


@dataclass(frozen=True)
class Wording:
    """One language of the pages."""

    code: str
    locale: Locale
    translations: NullTranslations = field(repr=False)

    def text(self, message: str, **values: object) -> str:
        """The message in this language, its %(name)s places filled."""
        said = self.translations.gettext(message)
        return said % values if values else said

    def plural(self, one: str, many: str, n: int) -> str:
        """The message that fits the number; Indonesian has one form for all."""
        return self.translations.ngettext(one, many, n) % {"n": self.number(n)}

    def number(self, n: int) -> str:
        """A whole number with this language's separators."""
        separator = self.locale.number_symbols["latn"]["group"]
        return f"{n:,}".replace(",", separator)

    def listed(self, words: Sequence[str]) -> str:
        """Words as a list: "a, b, dan c"."""
        return format_list(list(words), locale=self.locale) if words else ""

    # codes as words
    def label(self, table: dict[Any, str], key: Any) -> str:
        """A code as words; a code that no table knows is shown as it is, without underscores."""
        known = table.get(key)
        return self.text(known) if known else str(key)

    def kind(self, kind: str) -> str:
        """The sort of contact."""
        return self.label(KIND, kind)

    def field(self, name: str) -> str:
        """The heading of a field of the facts grid."""
        return self.label(FIELD, name)

    def rule(self, rule: str) -> str:
        """The rule by which a value was chosen."""
        return self.label(RULE, rule)

    def status(self, status: Status, lapsed: bool = False) -> Badge:
        """The status; `lapsed` is a plan whose day has passed and of which no outcome is known."""
        if lapsed and status is Status.planned:
            return Badge("lapsed", self.text("Planned, date passed"))
        return Badge(status.value, self.label(STATUS, status))

    def counted(self, statuses: Iterable[Status]) -> str:
        """How many of each status: "4 happened, 1 planned". Statuses are never added up."""
        return self.tallied(Counter(statuses))

    def tallied(self, counts: Mapping[Status, int]) -> str:
        """As `counted`, of statuses that are counted already."""
        return ", ".join(
            self.text(COUNTED[status], n=self.number(counts[status])) for status in Status if counts.get(status)
        )

    # actors and places
    def country(self, alpha2: str) -> str:
        """A country by its ISO 3166 alpha-2 code."""
        return str(self.locale.territories.get(alpha2, alpha2))

    def state(self, code: str) -> str:
        """A state by its alpha-3 code; the code of a body stays as it is."""
        alpha2 = get_global("territory_aliases").get(code, [code])[0]
        return self.country(alpha2)

    def party(self, party: Party) -> str:
        """A party's name: persons by name, states in this language."""
        if party.kind is ActorKind.state and party.state:
            return self.state(party.state)
        return self.label(BODY, party.name) if party.kind is ActorKind.body else party.name

    def role(self, party: Party) -> str:
        """What the party was that day and on which side: "head of state, Russia · guest"."""
        office = self.label(OFFICE, party.office) if party.office else ""
        state = self.state(party.state) if party.state and party.kind is not ActorKind.state else ""
        side = "" if party.side is Side.together else self.label(SIDE, party.side)
        return " · ".join(part for part in (", ".join(part for part in (office, state) if part), side) if part)

    def names(self, event: Event, most: int = 3, whole: bool = False) -> str:
        """Who took part: all names up to `most`, then how many more; `whole` lets no line break part a name."""
        names = [self.party(fact.value) for fact in event.who]
        names = [name.replace(" ", "\u00a0") for name in names] if whole else names
        if len(names) > most + 1:
            rest = len(names) - most
            names = names[:most] + [self.plural("%(n)s other", "%(n)s others", rest)]
        return self.listed(names)

    def place(self, event: Event) -> str:
        """City and country as far as they are told; empty when neither is."""
        city = event.city.value if event.city else ""
        country = self.country(event.country.value) if event.country else ""
        return ", ".join(dict.fromkeys(part for part in (city, country) if part))

    def heading(self, event: Event, whole: bool = False) -> str:
        """A contact with its parties: "Joe Biden dan Xi Jinping: pertemuan di Bali"."""
        title = self.title(event)
        return f"{self.names(event, whole=whole)}: {title[:1].lower()}{title[1:]}"

    def title(self, event: Event) -> str:
        """A contact without its parties: "Meeting in Bali, on the margins of G20"."""
        said = self.kind(event.kind.value)
        near = event.city.value if event.city else self.country(event.country.value) if event.country else ""
        if near:
            said = self.text("%(kind)s in %(place)s", kind=said, place=near)
        if event.occasion:
            said = self.text("%(contact)s, on the margins of %(occasion)s", contact=said, occasion=event.occasion.value)
        return said

    # time
    def day(self, day: date, form: str = "medium") -> str:
        """One day: `full` with the weekday, `medium` short."""
        if form == "medium":
            return str(format_skeleton("yMMMd", day, locale=self.locale))
        return str(format_date(day, form, locale=self.locale))

    def weekday(self, number: int) -> str:
        """A day of the week, Monday is 0."""
        return str(self.locale.days["format"]["wide"][number])

    def month(self, day: date) -> str:
        """Month and year, short."""
        return str(format_skeleton("yMMM", day, locale=self.locale))

    def span_of_months(self, first: date, last: date) -> str:
        """From month to month, in full: "November 2017 – Februari 2025"."""
        return _spaced(format_interval(first, last, "yMMMM", locale=self.locale))

    def when(self, time: TimeExpression | None, form: str = "medium") -> str:
        """A time at the precision at which it was told; ± where the day lies somewhere inside."""
        if time is None:
            return self.text("no date")
        if time.grain is Grain.year:
            years = (time.earliest.year, time.last.year)
            return "–".join(dict.fromkeys(str(year) for year in years))
        if time.grain is Grain.month and _same_month(time.earliest, time.last):
            return str(format_skeleton("yMMM" if form == "medium" else "yMMMM", time.earliest, locale=self.locale))
        if time.last == time.earliest:
            return self.day(time.earliest, form)
        skeleton = "yMMMd" if form == "medium" else "yMMMMd"
        said = _spaced(format_interval(time.earliest, time.last, skeleton, locale=self.locale))
        return f"± {said}" if time.grain in (Grain.week, Grain.season, Grain.month) else said

    def minutes(self, n: int) -> str:
        """A length in minutes; hours as well from one hour on."""
        said = str(format_unit(n, "duration-minute", locale=self.locale))
        if n < 60:
            return said
        parts = [str(format_unit(n // 60, "duration-hour", locale=self.locale))]
        if n % 60:
            parts.append(str(format_unit(n % 60, "duration-minute", locale=self.locale)))
        return f"{said} ({' '.join(parts)})" if len(parts) > 1 else parts[0]

    def length(self, months: int, length: str = "long") -> str:
        """A silence in years and months: "6 tahun 7 bulan"; `short` for the picture."""
        years, rest = divmod(months, 12)
        parts = [(years, "duration-year"), (rest, "duration-month")]
        return " ".join(
            str(format_unit(n, unit, length="long" if length == "long" else "short", locale=self.locale))
            for n, unit in parts
            if n
        )


def _spaced(interval: str) -> str:
    """CLDR's thin spaces around the dash made plain: the fonts show them as none."""
    return interval.replace("\u2009", " ")


def _same_month(first: date, last: date) -> bool:
    return (first.year, first.month) == (last.year, last.month)


def lapsed(event: Event, today: date) -> bool:
    """Whether this is a plan whose last day has passed: nothing in the archive says what came of it."""
    return event.status.value is Status.planned and event.when is not None and event.when.value.latest <= today


def whole_months(first: date, later: date) -> int:
    """Whole calendar months from one day to a later one."""
    months = (later.year - first.year) * 12 + later.month - first.month
    return max(0, months - (later.day < first.day))


def months_of(first: date, last: date) -> Iterable[date]:
    """The first day of every month from the one to the other."""
    at = first.replace(day=1)
    while at <= last:
        yield at
        at = (at + timedelta(days=32)).replace(day=1)


@cache
def wording(code: str) -> Wording:
    """The wording of a language; English for any that has no messages of its own."""
    translations: NullTranslations = NullTranslations()
    if code == "id":
        translations = Translations.load(FOLDER, ["id"])
    return Wording(code, Locale.parse(LOCALES.get(code, "en_GB")), translations)
