"""Why the reader took a value so, in the page's language.

The reading gives its reasons as plain English sentences of a few shapes (read/times/published.py, read/time*.py, read/layout/clean.py).
Each shape stands here with its message; one that is not here is shown as it was written, and says that it is English.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from kronik.web.glossary import N_
from kronik.web.wording import Wording

_DAY = r"\d{4}-\d\d-\d\d"
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
SHAPES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(shape), message)
    for shape, message in (
        # when a contact took place
        (r"'(?P<words>.+)' says .+", ""),
        (
            rf"'(?P<words>.+)' counts from the day of the report, (?P<day>{_DAY})",
            N_("“%(words)s” counted from the day of the report, %(day)s"),
        ),
        (
            rf"'(?P<words>.+)' is the nearest such day, whose weekday it has to the day of the report, (?P<day>{_DAY})",
            N_("“%(words)s”: the day nearest to the report of %(day)s, and its weekday fits"),
        ),
        (
            rf"'(?P<words>.+)' is the nearest such day.* to the day of the report, (?P<day>{_DAY})",
            N_("“%(words)s”: the day nearest to the report of %(day)s"),
        ),
        (rf"'(?P<words>.+)' counts from (?P<day>{_DAY})", N_("“%(words)s” counted from %(day)s")),
        (r"'(?P<words>.+)' counts from (?P<base>.+)", N_("“%(words)s” counted from “%(base)s”")),
        (r"'(?P<words>.+)' is explained by '(?P<base>.+)'", N_("“%(words)s” explained by “%(base)s”")),
        (r"'(?P<words>.+)': no day of the report to count from", N_("“%(words)s”: the day of the report is unknown")),
        (r"'(?P<words>.+)' repeats '(?P<base>.+)'", N_("“%(words)s” repeats “%(base)s”")),
        (
            rf"'(?P<words>.+)': (?P<day>{_DAY}) was a (?P<weekday>\w+), not a (?P<other>\w+)",
            N_("“%(words)s”: %(day)s was a %(weekday)s, not a %(other)s"),
        ),
        (
            rf"(?P<mended>{_DAY}) fits it and the report's own day, (?P<day>{_DAY})",
            N_("%(mended)s fits the weekday and the day of the report, %(day)s"),
        ),
        (
            rf"'(?P<words>.+)': no (?P<date>\d+/\d+) about (?P<day>{_DAY}) was a (?P<weekday>\w+)",
            N_("“%(words)s”: no %(date)s near %(day)s was a %(weekday)s"),
        ),
        (r"'(?P<words>.+)' is no day of the calendar", N_("“%(words)s” is no day of the calendar")),
        (
            rf"(?P<day>{_DAY}) has its weekday and is near the report's own day",
            N_("%(day)s has the weekday and is near the day of the report"),
        ),
        (rf"(?P<day>{_DAY}) has the weekday", N_("%(day)s has the weekday")),
        (rf"the weekday gives (?P<day>{_DAY})", N_("the weekday gives %(day)s")),
        (r"it would lie ahead of what is told as past", N_("it would lie ahead of what is told as past")),
        (r"the date is kept", N_("the date is kept as written")),
        (
            r"'(?P<words>.+)': the only day in these digits with that weekday",
            N_("“%(words)s”: the only day in these digits with that weekday"),
        ),
        # when an article appeared
        (r"no metadata and no date in the text that settles it", N_("nothing beside or in the text settles it")),
        (r"metadata '(?P<words>.*)' is no date of publication", N_("“%(words)s” beside the text is no date")),
        (rf"stated beside the text: {_DAY}.*", N_("stated beside the text")),
        (rf"the address has the day: (?P<day>{_DAY})", N_("the day stands in the address of the page")),
        (r"the publication line in the text says so", N_("the publication line in the text")),
        (r"the latest full date in the text: (?P<words>.+)", N_("the latest full date in the text: “%(words)s”")),
        (
            r"the latest full date that a source's words carry: (?P<words>.+)",
            N_("the latest full date on which a source spoke: “%(words)s”"),
        ),
        (
            r"the only full date with its weekday: (?P<words>.+)",
            N_("the only full date with its weekday: “%(words)s”"),
        ),
        (
            rf"day and month have changed places, as .+ shows: (?P<day>{_DAY})",
            N_("day and month have changed places: %(day)s"),
        ),
        (
            r"(?P<words>.+): \d+/\d+ was a (?P<weekday>\w+) in (?P<years>[\d, ]+?)(?: \(the text tells of (?P<month>\d{4}-\d\d) as past\))?",
            N_("“%(words)s” was a %(weekday)s in %(years)s"),
        ),
        (r"(?P<name>.+) was (?P<office>.+) (?P<terms>[\d?][^ ]*\.\..+)", N_("%(name)s was %(office)s, %(terms)s")),
        (r"(?P<n>\d+) years remain", N_("%(n)s years remain possible")),
        # why a line is no part of the body
        (r"pointer line|pointer inside a line", N_("it points to another article")),
        (r"after the mark that ends the report", N_("it stands after the mark that ends the report")),
        (r"inline interface", N_("words of the page, not of the report")),
        (r"inline advert", N_("an advert between the words")),
        (r"headers and titles below the report", N_("headings and titles below the report")),
        (r"title glued between sentences", N_("a title of another article between the sentences")),
        (r"inline related", N_("it points to another article")),
        (r"whole line", N_("the whole line is known as none of a report")),
        (r"line above the report|short line above the report", N_("it stands above the report")),
        (r"initials that end a report", N_("initials that end a report")),
        (r"summary by a machine", N_("a summary made by a machine")),
        (r"keywords below the report", N_("keywords below the report")),
        (r"appeal to the reader, .+", N_("it appeals to the reader")),
        (r"publication line", N_("it says when the report appeared")),
        (r"credit of a photograph", N_("credit of a photograph")),
        (r"byline", N_("it names the writer")),
        (r"dateline alone", N_("a dateline alone")),
        (r"equal to the title", N_("it repeats the title")),
        (r"title below a pointer", N_("a title that a pointer announces")),
    )
)


@dataclass(frozen=True, slots=True)
class Reason:
    """A reason in words; `lang` is the language of the words where that is not the page's."""

    text: str
    lang: str = ""


def explain(reason: str, say: Wording) -> tuple[Reason, ...]:
    """The parts of a reason, each in the page's language where its shape is known; what says nothing new is left out."""
    parts = [part for whole in reason.split("; ") for part in re.split(r" -> (?=\d{4}$)", whole) if part]
    found = (_part(part.strip(), say) for part in parts)
    return tuple(said for said in found if said is not None and said.text)


def _part(part: str, say: Wording) -> Reason | None:
    if re.fullmatch(r"\d{4}", part):
        return Reason(say.text("so the year is %(year)s", year=part))
    for shape, message in SHAPES:
        hit = shape.fullmatch(part)
        if hit:
            return Reason(say.text(message, **_values(hit.groupdict(), say))) if message else None
    return Reason(part, "en")


def _values(groups: dict[str, str | None], say: Wording) -> dict[str, str]:
    values = {name: value or "" for name, value in groups.items()}
    for name in ("day", "mended"):
        if name in values:
            values[name] = say.day(date.fromisoformat(values[name]))
    for name in ("weekday", "other"):
        if values.get(name) in _WEEKDAYS:
            values[name] = say.weekday(_WEEKDAYS.index(values[name]))
    return values
