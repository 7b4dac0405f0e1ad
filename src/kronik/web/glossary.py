"""The codes of the codebook and of the register as words: one table each, English here, Indonesian in `locale/id`.

`N_` marks a message for translation; `Wording.label` looks it up in the reader's language.
"""

from __future__ import annotations

from kronik.model import ContactKind, Grain, How, Side, Status


def N_(message: str) -> str:
    """Mark a message of a table for translation; the table's reader translates it."""
    return message


STATUS = {
    Status.happened: N_("Happened"),
    Status.planned: N_("Planned"),
    Status.proposed: N_("Proposed"),
    Status.denied: N_("Denied"),
    Status.cancelled: N_("Called off"),
}
COUNTED = {
    Status.happened: N_("%(n)s happened"),
    Status.planned: N_("%(n)s planned"),
    Status.proposed: N_("%(n)s proposed"),
    Status.denied: N_("%(n)s denied"),
    Status.cancelled: N_("%(n)s called off"),
}
KIND = {
    ContactKind.meeting: N_("Meeting"),
    ContactKind.encounter: N_("Brief encounter"),
    ContactKind.call: N_("Call"),
    ContactKind.visit: N_("Visit"),
    ContactKind.message: N_("Message"),
}
KIND_NOTE = {
    ContactKind.meeting: N_("talks in person"),
    ContactKind.encounter: N_("in person, brief or ceremonial; less than a meeting"),
    ContactKind.call: N_("by telephone or video, not in person"),
    ContactKind.visit: N_("a journey to the other side"),
    ContactKind.message: N_("sent by one side to the other"),
}
GRAIN = {
    Grain.day: N_("to the day"),
    Grain.week: N_("to the week"),
    Grain.month: N_("to the month"),
    Grain.season: N_("to the season"),
    Grain.year: N_("to the year"),
    Grain.interval: N_("first and last day given"),
}
HOW = {How.stated: N_("stated"), How.inferred: N_("inferred"), How.unknown: N_("origin unknown")}
SIDE = {
    Side.host: N_("host"),
    Side.guest: N_("guest"),
    Side.sender: N_("sender or caller"),
    Side.receiver: N_("receiver"),
}
OFFICE = {  # the classes of knowledge/actors/classes.csv
    "adviser": N_("adviser"),
    "ambassador": N_("ambassador"),
    "chief_of_staff": N_("chief of staff"),
    "consort": N_("spouse of the head of state"),
    "crown_prince": N_("heir to the throne"),
    "defence_minister": N_("defence minister"),
    "deputy_head": N_("deputy head"),
    "deputy_minister": N_("deputy minister"),
    "envoy": N_("envoy"),
    "finance_minister": N_("finance minister"),
    "foreign_minister": N_("foreign minister"),
    "former_leader": N_("former leader"),
    "governor": N_("governor"),
    "head_of_government": N_("head of government"),
    "head_of_org": N_("head of the organisation"),
    "head_of_state": N_("head of state"),
    "intelligence_chief": N_("head of intelligence"),
    "interior_minister": N_("interior minister"),
    "legislator": N_("member of parliament"),
    "military_chief": N_("military chief"),
    "minister": N_("minister"),
    "monarch": N_("monarch"),
    "party_leader": N_("party leader"),
    "president_elect": N_("president-elect"),
    "royal": N_("member of the royal house"),
    "security_adviser": N_("national security adviser"),
    "speaker": N_("speaker of parliament"),
    "spokesperson": N_("spokesperson"),
    "trade_minister": N_("trade minister"),
    "un_ambassador": N_("ambassador to the UN"),
}
BODY = {  # names of bodies as the register has them: those that Indonesian calls otherwise
    "United Nations": N_("United Nations"),
    "European Union": N_("European Union"),
}
SOURCE = {
    "agency": N_("news agency"),
    "institution": N_("institution"),
    "official": N_("official"),
    "outlet": N_("outlet"),
    "witness": N_("witness"),
    "unnamed": N_("unnamed"),
}
FIELD = {
    "who": N_("Who"),
    "when": N_("When"),
    "where": N_("Where"),
    "form": N_("Form"),
    "long": N_("How long"),
    "what": N_("About what"),
    "say": N_("According to whom"),
}
REMOVED = {  # the labels of read/layout/clean.py
    "advert": N_("advert"),
    "byline": N_("byline"),
    "caption": N_("picture caption"),
    "date": N_("publication line"),
    "dateline": N_("dateline"),
    "end": N_("below the end of the report"),
    "interface": N_("part of the page around it"),
    "navigation": N_("navigation"),
    "notice": N_("notice to readers"),
    "related": N_("related reading"),
    "summary": N_("summary above the report"),
    "tags": N_("keywords"),
    "tail": N_("below the end of the report"),
    "title": N_("title"),
}
RULE = {  # the rules by which link/ chooses a value, in its own words
    "most independent voices, then finest grain, then latest report": N_(
        "most independent voices, then finest grain, then latest report"
    ),
    "most independent voices, then the more specific kind, then latest report": N_(
        "most independent voices, then the more specific kind, then latest report"
    ),
    "every value that a report names": N_("every value that a report names"),
    "the person who is named stands before the state; most independent voices, then latest report": N_(
        "the person who is named stands before the state; most independent voices, then latest report"
    ),
    "a report that it happened stands before plans and denials": N_(
        "a report that it happened stands before plans and denials"
    ),
    "reports differ: the side with most independent voices, then the latest report": N_(
        "reports differ: the side with most independent voices, then the latest report"
    ),
    "the reports of the last days before older ones, then most independent voices, then the latest": N_(
        "the reports of the last days before older ones, then most independent voices, then the latest"
    ),
    "nothing firmer than a proposal is reported": N_("nothing firmer than a proposal is reported"),
}
