"""How answers look on a terminal: the words first, colour last; unknown is said, never left out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from kronik.cli.output import style, wrapped

Json = Mapping[str, Any]
SHAPES = {"happened": "●", "planned": "○", "proposed": "◌", "denied": "×", "cancelled": "⊘"}
COLOURS = {"happened": "green", "planned": "blue", "proposed": "cyan", "denied": "red", "cancelled": "magenta"}
UNSTATED = "tidak disebut"
"""What stands where no report gives a value."""


def status(code: str) -> str:
    """A status as shape and word; the colour only adds to them."""
    return style(f"{SHAPES[code]} {code}", fg=COLOURS[code])


def when(entry: Json) -> str:
    """The date as EDTF with its grain, and how it is known where it is not stated."""
    if not entry["date"]:
        return f"{UNSTATED} (articles of {entry['placed']})" if entry.get("placed") else UNSTATED
    how = "" if entry["date_how"] == "stated" else f", {entry['date_how']}"
    return f"{entry['date']} ({entry['time_precision']}{how})"


def where(entry: Json) -> str:
    """City, country and occasion, as far as they are known."""
    place = ", ".join(filter(None, (entry["city"], entry["country"])))
    return " · ".join(filter(None, (place, entry["occasion"])))


def who(entry: Json) -> str:
    """The participants."""
    return ", ".join(party["name"] for party in entry["participants"])


def timeline_entry(entry: Json) -> str:
    """One contact of a timeline: a head line, the sources, the sentence of its first report."""
    place = where(entry)
    head = f"{when(entry)}  {status(entry['status'])} {entry['kind']}  {style(who(entry), bold=True)}" + (
        f"  {place}" if place else ""
    )
    lines = [head, f"  {entry['id']}  {sources(entry)}"]
    if entry["disputed"]:
        lines.append("  bertentangan: " + ", ".join(entry["disputed"]))
    lines += [wrapped(f"“{report['sentence']}” {cited(report)}", "  ") for report in _telling(entry)]
    return "\n".join(lines)


def _telling(entry: Json) -> Sequence[Json]:
    """The report to quote: the first one that says what the contact's status says."""
    same = [report for report in entry["reports"] if report["status"] == entry["status"]]
    return (same or entry["reports"])[:1]


def sources(entry: Json) -> str:
    """Articles, voices and who is quoted; one voice alone says so."""
    articles, voices = len(entry["articles"]), entry["voices"]
    said = ", ".join(source["name"] for source in entry["sources"])
    count = f"{articles} article{'s' * (articles != 1)}, {voices} voice{'s' * (voices != 1)}"
    alone = " (belum terkonfirmasi silang)" if voices == 1 else ""
    return count + alone + (f"; according to {said}" if said else "")


def cited(report: Json) -> str:
    """Where a sentence stands: outlet, day and article."""
    return "— " + ", ".join(filter(None, (report["outlet"], report["published"], report["name"])))


def event(entry: Json) -> str:
    """One contact, field by field."""
    rows = [
        ("contact", entry["id"]),
        ("who", who(entry)),
        ("kind", entry["kind"]),
        ("status", status(entry["status"])),
        ("when", when(entry) + (f": {entry['date_why']}" if entry["date_why"] else "")),
        ("city", entry["city"] or UNSTATED),
        ("country", entry["country"] or UNSTATED),
        ("occasion", entry["occasion"] or UNSTATED),
        ("minutes", str(entry["minutes"] or UNSTATED)),
        ("topics", "; ".join(entry["topics"]) or UNSTATED),
        ("according to", ", ".join(source["name"] for source in entry["sources"]) or UNSTATED),
        ("stands on", sources(entry).split(";")[0]),
    ]
    if entry["disputed"]:
        rows.append(("bertentangan", ", ".join(entry["disputed"])))
    lines = [f"{name:>13}  {value}" for name, value in rows]
    if len(entry["course"]) > 1:
        lines += ["", style("course", bold=True), *(_step(step) for step in entry["course"])]
    for report in entry["reports"]:
        lines += ["", f"{status(report['status'])} {cited(report)}", wrapped(f"“{report['sentence']}”", "  ")]
        if len(report["chain"]) > 1:
            lines.append("  " + " → ".join(", ".join(step) for step in report["chain"]))
    return "\n".join([*lines, "", f"kronik why {entry['id']} shows the words behind each value"])


def _step(step: Json) -> str:
    """One step of the course: when it was reported, what, for which day."""
    day, count = step["date"] or UNSTATED, len(step["articles"])
    note = f" ({step['note']})" if step["note"] else ""
    return (
        f"  {step['reported'] or UNSTATED}  {status(step['status'])} {day}{note}  {count} article{'s' * (count != 1)}"
    )


def behind(counts: Json) -> str:
    """Who stands behind a value: articles, outlets, agencies, voices; one voice alone says so."""
    if not counts["articles"]:
        return "no report says so"
    parts = [f"{counts['articles']} article{'s' * (counts['articles'] != 1)}"]
    parts += [f"{len(counts['outlets'])} outlet{'s' * (len(counts['outlets']) != 1)}"] if counts["outlets"] else []
    parts += [", ".join(counts["agencies"])] if counts["agencies"] else []
    parts += [f"{counts['voices']} voice{'s' * (counts['voices'] != 1)}"]
    return "; ".join(parts) + ("" if counts["confirmed"] else " (belum terkonfirmasi silang)")


def why(found: Json) -> str:
    """Every value with the words for and against it."""
    lines = [f"{found['id']}  {who(found)}"]
    for entry in found["fields"]:
        differ = "  " + style("bertentangan", fg="red") if entry["disputed"] else ""
        lines += ["", f"{style(entry['field'], bold=True)}: {entry['value']}    [{entry['rule']}]{differ}"]
        lines += [f"  {behind(entry['behind'])}"]
        lines += [f"  against it {other['value']}: {behind(other)}" for other in entry["others"]]
        lines += [line for claim in entry["for"] for line in _claim("+", claim, entry["value"])]
        lines += [line for claim in entry["against"] for line in _claim("≠", claim, entry["value"])]
    if found["besides"]:
        lines += ["", style("besides", bold=True) + ": said too, neither for nor against"]
        lines += [
            line
            for claim in found["besides"]
            for line in _claim("·", {**claim, "value": f"{claim['field']} {claim['value']}"}, "")
        ]
    if found["not_stated"]:
        lines += ["", f"{UNSTATED}: {', '.join(found['not_stated'])}"]
    return "\n".join(lines)


def _claim(sign: str, claim: Json, value: object) -> Iterator[str]:
    said = f"{claim['value']}  " if claim["value"] != value else ""
    kind, _, name = claim["origin"].partition(":")
    judged = f"decided by {name.rpartition(':')[0]} " if kind == "person" else ""
    yield f"  {sign} {said}{judged}{cited(claim)}"
    yield wrapped(marked(claim), "      ")
    if claim["reason"]:
        yield wrapped(f"({claim['reason']})", "      ")


def marked(claim: Json) -> str:
    """The sentence with the words that carry the value between «marks»."""
    text, start = claim["sentence"]["text"], claim["sentence"]["start"]
    pieces, at = [], 0
    for word in claim["words"]:
        first, last = max(at, word["start"] - start), word["end"] - start
        if first < last:
            pieces += [text[at:first], style("«" + text[first:last] + "»", bold=True)]
            at = last
    return "".join([*pieces, text[at:]])


def article(said: Json) -> str:
    """What one article says: its head, its contacts, and what was left out."""
    dated = (
        f"{said['published'] or UNSTATED} ({said['published_how']}"
        + (f": {said['published_why']}" if said["published_why"] else "")
        + ")"
    )
    lines = [
        style(said["title"] or said["article"], bold=True),
        f"  {said['article']}  {said['outlet'] or 'outlet ' + UNSTATED}  {dated}",
        f"  {len(said['body'].splitlines())} paragraphs, {len(said['removed'])} lines left out, {len(said['quotes'])} quotes",
    ]
    for contact in said["contacts"]:
        lines += ["", *_contact(contact, said.get("events", {}).get(contact["id"]))]
    if not said["contacts"]:
        lines += ["", "  no contact"]
    return "\n".join(lines)


def _contact(contact: Json, of_event: str | None) -> Iterator[str]:
    until = f"/{contact['date_end']}" if contact["date_end"] else ""
    date = f"{contact['date']}{until}" if contact["date"] else UNSTATED
    place = where(contact)
    yield f"  {status(contact['status'])} {contact['kind']}  {', '.join(contact['participants'])}  {date}" + (
        f"  {place}" if place else ""
    )
    more = [f"{contact['minutes']} minutes"] if contact["minutes"] else []
    more += [f"about {'; '.join(contact['topics'])}"] if contact["topics"] else []
    more += [f"according to {', '.join(contact['sources'])}"] if contact["sources"] else []
    more += [f"contact {of_event}"] if of_event else []
    if more:
        yield "    " + " · ".join(more)
    yield wrapped(f"“{contact['evidence']}”", "    ")
