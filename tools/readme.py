"""Run the commands of the README's tour and write their output beneath them, so that the tour cannot lie.

    python tools/readme.py           # write
    python tools/readme.py --check   # exit 1 when the README says otherwise than the program

A block is fenced as `console`; every line that begins with `$ kronik ` is run on a chronicle of examples/, in a folder
of its own. What follows it, up to the next command, is its output.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
README = ROOT / "README.md"
BLOCK = re.compile(r"(?<=^```console\n)(.*?)(?=^```$)", re.M | re.S)


def run(command: str, folder: Path) -> str:
    """Standard output of one command line (a pipe is allowed), as a terminal of 100 columns would show it."""
    environment = {
        **os.environ,
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "KRONIK_STORE": str(folder / "tour.sqlite"),
        "COLUMNS": "100",
        "NO_COLOR": "1",
        "LANG": "C.UTF-8",
        "PYTHONUTF8": "1",
    }
    done = subprocess.run(
        ["bash", "-c", command], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    return "\n".join(line.rstrip() for line in done.stdout.rstrip().splitlines())


def renewed(text: str, folder: Path) -> str:
    """The README with the output of every command made anew."""

    def block(found: re.Match[str]) -> str:
        commands = [line for line in found[0].splitlines() if line.startswith("$ ")]
        return "".join(
            f"{command}\n{shown}\n" if (shown := run(command[2:], folder)) else f"{command}\n" for command in commands
        )

    return BLOCK.sub(block, text)


def main() -> int:
    """Write the README anew, or say whether it is up to date."""
    before = README.read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        after = renewed(before, Path(folder))
    if "--check" in sys.argv:
        return int(before != after)
    README.write_text(after, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
