"""Every message has its Indonesian; none is idle; what ships is compiled from what is written."""

from __future__ import annotations

import re
from collections.abc import Sequence
from importlib import import_module

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import read_mo
from babel.messages.pofile import read_po

from kronik.knowledge import load
from kronik.model import ContactKind, Grain, How, Side, Status
from kronik.web import glossary
from kronik.web.wording import FOLDER, wording

PO = FOLDER / "id" / "LC_MESSAGES" / "messages.po"
KEYWORDS = {"_": None, "gettext": None, "ngettext": (1, 2), "N_": None, "text": None, "plural": (1, 2)}
METHODS = [("**.py", "python"), ("**/templates/**.html", "jinja2")]
OPTIONS = {"**/templates/**.html": {"extensions": "jinja2.ext.i18n", "trim_blocks": "true", "lstrip_blocks": "true"}}


def said() -> set[str]:
    found = extract_from_dir(FOLDER.parent, METHODS, OPTIONS, KEYWORDS)
    return {message if isinstance(message, str) else message[0] for _, _, message, _, _ in found}


def catalog() -> Catalog:
    with PO.open("rb") as file:
        return read_po(file, locale="id")


def test_every_message_is_translated_and_none_is_idle() -> None:
    translated = {m.id if isinstance(m.id, str) else m.id[0]: m for m in catalog() if m.id}
    assert set(translated) == said()
    for message in translated.values():
        strings = _all(message.string)
        assert all(strings), message.id
        assert not message.fuzzy, message.id


def test_placeholders_survive_translation() -> None:
    for message in catalog():
        ids = _all(message.id)
        strings = _all(message.string)
        if message.id:
            assert set(re.findall(r"%\(\w+\)s", ids[-1])) == set(re.findall(r"%\(\w+\)s", strings[0])), message.id


def test_the_compiled_messages_are_those_written() -> None:
    with PO.with_suffix(".mo").open("rb") as file:
        compiled = {_all(m.id): _all(m.string) for m in read_mo(file) if m.id}
    assert compiled == {_all(m.id): _all(m.string) for m in catalog() if m.id}


def _all(said: str | Sequence[str] | None) -> tuple[str, ...]:
    return (said,) if isinstance(said, str) else tuple(said or ())


def test_indonesian_has_one_form_for_every_number() -> None:
    say = wording("id")
    assert catalog().num_plurals == 1
    assert [say.plural("%(n)s article", "%(n)s articles", n) for n in (1, 2)] == ["1 artikel", "2 artikel"]
    english = wording("en")
    assert [english.plural("%(n)s article", "%(n)s articles", n) for n in (1, 2)] == ["1 article", "2 articles"]


def test_every_code_has_words() -> None:
    assert set(glossary.STATUS) == set(glossary.COUNTED) == set(Status)
    assert set(glossary.KIND) == set(glossary.KIND_NOTE) == set(ContactKind)
    assert set(glossary.GRAIN) == set(Grain)
    assert set(glossary.HOW) == set(How)
    assert set(glossary.SIDE) == set(Side) - {Side.together}


def test_every_rule_of_linking_has_words() -> None:
    modules = [import_module(f"kronik.link.{name}") for name in ("merge", "standing")]
    rules = {value for module in modules for name, value in vars(module).items() if name.startswith("BY_")}
    assert rules == set(glossary.RULE)


def test_every_office_of_the_register_has_words() -> None:
    register = load().register
    held = {tenure.office_class for actor in register.actors for tenure in register.tenures(actor)}
    assert held <= set(glossary.OFFICE)
