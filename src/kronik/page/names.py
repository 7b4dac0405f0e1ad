"""Who signed a page, and as what.

JSON-LD's author is the weakest witness: Kompas and Media Indonesia put the editor there, others the house. In order:
the outlet's own markup; meta elements that say what they name; credits with a label ("Penulis: ... Editor: ..."); author
elements below the heading; the meta author; JSON-LD, unless a label calls that person the editor.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, zip_longest

from kronik.knowledge import Knowledge, Outlet
from kronik.page.extracted import Author
from kronik.page.fields import Fields, texts
from kronik.page.moments import parse
from kronik.page.rules import Rules, rules
from kronik.page.selectors import select
from kronik.page.sheet import Sheet
from kronik.page.tree import Node, words
from kronik.text import fold, view

_REPORTER_META = (
    "content_author",
    "dtk:author",
    "parsely-author",
    "dable:author",
    "cxenseparse:author",
    "sailthru.author",
    "dc.creator",
    "dcterms.creator",
    "reporter",
    "penulis",
    "article:reporter",
    "news:author",
)
_EDITOR_META = ("content_editor", "editor", "article:editor", "news_editor")
_GENERAL_META = ("author", "article:author", "og:author", "byl", "twitter:creator:name", "creator")
_NAME = re.compile(
    r"[^\W\d_a-z][\w.'’`-]*(?: (?:[^\W\d_a-z][\w.'’`-]*|\"[^\"]{2,20}\"|bin|binti|binte|de|la|del|da|di|du|van|von|der|den|el|al)){0,5}"
)
_SPLIT = re.compile(r"\s*(?:,(?!\s*(?:S\.|M\.|Jr|Sr))|;|/|\||&|\bdan\b|\band\b|•|·)\s*", re.I)
_INITIALS = re.compile(r"\(([a-z]{2,5}(?:/[a-z]{2,5}){0,3})\)\W*$|\[([a-z]{2,5}(?:/[a-z]{2,5}){0,3})\]\W*$")
_NO_SIGNS = ("red", "ist")  # redaksi, istimewa: nobody's initials
_INSTANT = re.compile(r"(?:[A-Za-z'']{4,6},?\s+)?\d{1,2}[ /-]\w{2,10}[ /-]\d{4}.{0,20}$")
_CREDIT, _REST = 120, 12  # characters of a credit line, and of what it may hold beside the credit
_LINKS = 2000  # links of a page that are looked at
_NEAR = 300  # elements below the heading in which an unlabelled author stands


def authors(sheet: Sheet, outlet: Outlet | None, know: Knowledge) -> tuple[Author, ...]:
    """Reporters, then editors, each once, in the page's order; nobody where nobody is named."""
    editors = _first(_editors(sheet, outlet, know), know)
    markup = outlet.markup if outlet else None
    linked = markup.linked_author if markup else "reporter"
    if linked == "editor" and not editors:
        editors = _first(iter([texts(sheet.fields.article.get("author"))]), know)
    reporters: tuple[str, ...] = ()
    known = {fold(name) for name in editors}
    for given in _reporters(sheet, outlet, know):
        named = people(given, know)
        reporters = tuple(name for name in named if fold(name) not in known)
        if reporters:
            break
    if not reporters:  # one who both wrote and edited is labelled so
        reporters = tuple(name for name in _labelled_names(sheet, "reporter", know))
    return (*(Author(name, "reporter") for name in reporters), *(Author(name, "editor") for name in editors))


def initials(lines: Sequence[str]) -> tuple[Author, ...]:
    """The signs that close a report, "(abc/xyz)", in one of its last lines."""
    for line in reversed(lines[-6:]):
        if hit := _INITIALS.search(line):
            return tuple(Author(sign, "initials") for sign in (hit[1] or hit[2]).split("/") if sign not in _NO_SIGNS)
    return ()


def credit_lines(sheet: Sheet, signed: Sequence[Author], know: Knowledge) -> Iterator[Node]:
    """Short elements that hold nothing but what was read from them: labels, these names, an instant."""
    whole = [re.escape(view(author.name)) for author in signed if author.role != "initials"]
    if not whole:
        return
    known = re.compile("|".join(whole), re.I)
    for _, node in (*sheet.signs.labelled, *sheet.signs.credits):
        text = view(words(node, _CREDIT + 20))
        if len(text) <= _CREDIT and known.search(text):
            rest = sheet.rules.alone.sub(" ", known.sub(" ", text))
            if (moment := _INSTANT.search(rest)) and parse(moment[0], know):
                rest = rest.replace(moment[0], " ")
            if len(re.findall(r"\w", rest)) <= _REST:
                yield node


def _reporters(sheet: Sheet, outlet: Outlet | None, know: Knowledge) -> Iterator[Sequence[str]]:
    """What may name the reporters, best witness first."""
    if outlet is not None:
        yield _metas(sheet.fields, outlet.markup.meta_reporter)
        yield [
            name
            for node in select(sheet.tree, outlet.markup.reporter)
            for name in (by_label(words(node, 300), "reporter", sheet.rules) or [words(node, 300)])
        ]
    yield _metas(sheet.fields, _REPORTER_META)
    yield _labelled(sheet, "reporter", know)
    yield _unlabelled(sheet)
    yield _marked(sheet)
    yield sheet.state.reporters[:1]
    yield _metas(sheet.fields, _GENERAL_META)
    if outlet is None or outlet.markup.linked_author == "reporter":
        yield texts(sheet.fields.article.get("author"))
        yield texts(sheet.fields.article.get("creator"))


def _editors(sheet: Sheet, outlet: Outlet | None, know: Knowledge) -> Iterator[Sequence[str]]:
    if outlet is not None:
        yield _metas(sheet.fields, outlet.markup.meta_editor)
        yield [
            name
            for node in select(sheet.tree, outlet.markup.editor)
            for name in (by_label(words(node, 300), "editor", sheet.rules) or [words(node, 300)])
        ]
    yield _metas(sheet.fields, _EDITOR_META)
    yield _labelled(sheet, "editor", know)
    yield texts(sheet.fields.article.get("editor"))
    yield sheet.state.editors[:1]


def _first(given: Iterator[Sequence[str]], know: Knowledge) -> tuple[str, ...]:
    return next((named for values in given if (named := people(values, know))), ())


def _metas(page: Fields, names: Iterable[str]) -> Sequence[str]:
    return next((values for name in names if (values := page.meta.get(name))), ())


def _labelled(sheet: Sheet, role: str, know: Knowledge) -> list[str]:
    """Names that follow a label of this role, in the credits nearest below the heading."""
    found = sheet.signs
    nodes = sorted({number: node for number, node in (*found.labelled, *found.credits)}.items())
    below = [node for number, node in nodes if number > found.heading] or [node for _, node in nodes]
    for node in below:
        for text in _credit_texts(node):
            names = by_label(text, role, sheet.rules)
            if names and people(names, know):  # "Oleh karena itu, ..." opens prose
                return names
    return []


def _labelled_names(sheet: Sheet, role: str, know: Knowledge) -> tuple[str, ...]:
    return people(_labelled(sheet, role, know), know)


def _credit_texts(node: Node) -> Iterator[str]:
    """The text of a credit, then of its parent, since the label may stand alone ("<b>Editor</b>: Budi")."""
    text = words(node, 300)
    parent = node.getparent()
    if len(text) < 250:
        yield text
    if parent is not None and len(text) < 25 and len(wider := words(parent, 300)) < 250:
        yield wider


def by_label(text: str, role: str, table: Rules) -> list[str]:
    """What follows the labels of a role (reporter, editor) in a credit, up to its next field."""
    plain = view(text)
    hits = list(table.label.finditer(plain))
    names = []
    for hit, after in zip_longest(hits, hits[1:]):
        if not hit[role]:
            continue
        stretch = plain[hit.end() : after.start() if after else len(plain)]
        if cut := table.ends.search(stretch):
            stretch = stretch[: cut.start()]
        if len(stretch) <= 120:
            names.append(stretch)
    if not names and (opening := table.opening.match(plain)) and opening[role]:
        names.append(plain[opening.end() :])
    return names


def _unlabelled(sheet: Sheet) -> list[str]:
    """The nearest element below the heading that is classed as author and holds a name alone."""
    found, table = sheet.signs, sheet.rules
    for number, node in found.credits:
        if not found.heading <= number <= found.heading + _NEAR:
            continue
        text = words(node, 200)
        named = f"{node.get('class') or ''} {node.get('id') or ''} {node.get('itemprop') or ''}"
        if (
            3 < len(text) < 80
            and not table.label.search(view(text))
            and not re.search(r"caption|photo|img|image|foto|credit-?(?:foto|image)", named, re.I)
        ):
            name = re.split(r"\s*[|•·]\s*|\s[-–—]\s", table.after.sub("", text))[0]
            if all(
                _NAME.fullmatch(one.strip()) and " " in one.strip() for one in name.strip(" ,").split(",")
            ) and not table.nobody.search(name):
                return [name]
    return []


def _marked(sheet: Sheet) -> list[str]:
    """What the first links are called that say of themselves that they lead to the author (rel="author")."""
    found = islice(sheet.tree.iter("a"), _LINKS)
    named = (words(node, 80) for node in found if "author" in (node.get("rel") or "").lower().split())
    return [name for name in named if " " in name][:1]


def people(values: Iterable[str], know: Knowledge) -> tuple[str, ...]:
    """The persons among these values: whole names, no houses, no addresses; in order, each once."""
    table = rules(know)
    found: dict[str, str] = {}
    for value in values:
        if "://" in value:
            continue
        bare = table.after.sub("", table.before.sub("", view(value).strip()))
        for piece in _SPLIT.split(bare)[:8]:
            name = " ".join(piece.split()).strip(" .,:;-–|")
            if (
                2 < len(name) < 60
                and _NAME.fullmatch(name)
                and not table.nobody.search(name)
                and not know.outlets.by_name(name)
            ):
                if name.isupper() or name.islower():
                    name = " ".join(
                        word.capitalize() if len(word) > 2 or name.islower() else word for word in name.split()
                    )
                found.setdefault(fold(name), name)
    return tuple(name for key, name in found.items() if key)
