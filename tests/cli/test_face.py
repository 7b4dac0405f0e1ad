"""How the program speaks: help, errors, exit codes, completion, and documentation that names every command."""

from __future__ import annotations

import json
import re
import subprocess
import sys

import click
import pytest

from kronik.cli import COMMANDS, root, run
from kronik.cli.output import style
from tests.cli import program
from tests.conftest import ROOT


def test_help_imports_no_room() -> None:
    code = (
        "import sys; from kronik.cli import run; code = run(['--help']);"
        "print(code, *sorted(m for m in sys.modules if m.startswith(('kronik.', 'rich', 'starlette', 'sqlite'))))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "0 kronik.cli kronik.cli.output kronik.errors"


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help_and_is_documented_with_its_options(name: str) -> None:
    manual = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")
    command = root.get_command(click.Context(root), name)
    assert command is not None
    assert command.help
    (section,) = re.findall(rf"^### kronik {name}\b.*?(?=^##|\Z)", manual, re.MULTILINE | re.DOTALL)
    long = {opt for param in command.params for opt in param.opts if opt.startswith("--")} - {"--json"}
    assert {opt for opt in long if opt not in section} == set()


def test_the_manual_knows_no_other_command() -> None:
    manual = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")
    assert set(re.findall(r"^### kronik (\w+)", manual, re.MULTILINE)) == set(COMMANDS)


def test_an_unknown_command_names_the_nearest(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["timelime"]) == 2
    assert "Did you mean timeline?" in capsys.readouterr().err


def test_usage_errors_are_json_where_json_was_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["timeline", "--kind", "party", "--json"], wants_json=True) == 2
    shown = capsys.readouterr()
    assert json.loads(shown.out)["error"]["code"] == "usage"
    assert shown.err == ""


def test_a_reader_that_goes_away_is_no_error() -> None:
    code = "import click; from kronik.cli import root; root.commands['much'] = click.Command('much', callback=lambda: [click.echo('x' * 99) for _ in range(9999)])"
    call = f"{code}; import kronik.cli as k; k.LazyGroup.resolve_command = lambda s, c, a: ('much', s.commands['much'], []); k.main()"
    piped = f'"{sys.executable}" -c "{call}" much | head -c 1 >/dev/null; echo "${{PIPESTATUS[0]}}"'
    done = subprocess.run(["bash", "-c", piped], capture_output=True, text=True, check=True)
    assert (done.stdout, done.stderr) == ("0\n", "")


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_prints_a_script(shell: str) -> None:
    ran = program.run("completion", shell)
    assert ran.code == 0
    assert "_KRONIK_COMPLETE" in ran.out


def test_the_version_is_that_of_the_package() -> None:
    ran = program.run("--version")
    assert (ran.code, ran.out.split()[0]) == (0, "kronik")


def test_no_colour_where_nobody_wants_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    assert style("x", bold=True) != "x"
    monkeypatch.setenv("NO_COLOR", "1")
    assert style("x", bold=True) == "x"


def test_the_program_alone_says_what_it_can_do(capsys: pytest.CaptureFixture[str]) -> None:
    assert run([]) == 2
    shown = capsys.readouterr()
    assert "timeline" in shown.err
    assert not shown.err.startswith("kronik:")
    assert shown.out == ""
