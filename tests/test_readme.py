"""The README's tour prints what the program prints."""

from __future__ import annotations

from pathlib import Path

from tests.conftest import ROOT
from tools.readme import README, renewed


def test_the_tour_is_what_the_program_prints(tmp_path: Path) -> None:
    written = README.read_text(encoding="utf-8")
    assert renewed(written, tmp_path) == written, "run `python tools/readme.py` and read what changed"


def test_what_the_readme_links_to_is_there() -> None:
    import re

    targets = re.findall(r"\]\(([^)#:]+)\)", README.read_text(encoding="utf-8"))
    assert targets
    assert [target for target in targets if not (ROOT / target).exists()] == []
