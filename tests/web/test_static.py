"""What was made by others is named, licensed and unchanged; nothing is fetched from elsewhere."""

from __future__ import annotations

import hashlib
import re
import tomllib

from kronik.web.app import STATIC
from kronik.web.language import environment
from kronik.web.wording import FOLDER

VENDORED = tomllib.loads((STATIC / "VENDOR.toml").read_text(encoding="utf-8"))["file"]


def test_vendored_files_are_those_listed() -> None:
    for listed in VENDORED:
        assert hashlib.sha256((STATIC / listed["path"]).read_bytes()).hexdigest() == listed["sha256"], listed["path"]
        assert (
            listed["name"] and listed["version"] and listed["licence"] and (STATIC / listed["licence_file"]).is_file()
        )
    fonts = {f"fonts/{file.name}" for file in (STATIC / "fonts").glob("*.woff2")}
    assert fonts == {listed["path"] for listed in VENDORED}


def test_the_style_sheet_asks_only_for_what_is_here() -> None:
    sheet = (STATIC / "kronik.css").read_text(encoding="utf-8")
    asked = re.findall(r"url\(([^)]*)\)", sheet)
    assert asked and all((STATIC / name).is_file() for name in asked)
    assert "@import" not in sheet and "//" not in sheet


def test_templates_carry_no_script_and_no_style() -> None:
    for template in (FOLDER.parent / "templates").glob("*.html"):
        source = template.read_text(encoding="utf-8")
        assert not re.search(r"<script|<style|\sstyle=|\son[a-z]+=|https?://|\|\s*safe", source), template.name


def test_every_template_compiles_in_both_languages() -> None:
    for code in ("id", "en"):
        made = environment(code)
        for name in made.list_templates():
            assert made.get_template(name)
