"""The program as a user runs it, and a few articles to run it on."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

ARTICLES = {
    "rencana.txt": (
        "JAKARTA, WARTA - Presiden Rusia Vladimir Putin dan Presiden Amerika Serikat Donald Trump akan bertemu "
        "pada Senin (16/7/2018) di Helsinki, Finlandia.\nKremlin mengumumkan rencana itu pada Kamis (28/6/2018).\n"
    ),
    "telepon.txt": (
        "MOSKWA, WARTA - Presiden Rusia Vladimir Putin menelepon Presiden Amerika Serikat Donald Trump pada Kamis "
        "(14/12/2017). Percakapan telepon itu membahas Korea Utara, menurut pernyataan Kremlin.\n"
    ),
    "jadi.txt": (
        "HELSINKI, WARTA - Presiden Rusia Vladimir Putin bertemu Presiden Amerika Serikat Donald Trump di Helsinki, "
        "Finlandia, pada Senin (16/7/2018).\n"
    ),
    "cuaca.txt": "JAKARTA, WARTA - Hujan diperkirakan turun di Jakarta dan sekitarnya pada Sabtu (14/7/2018) sore.\n",
}


class Ran(NamedTuple):
    """What a run left."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> dict[str, Any]:
        """Standard output as the one object that it must be."""
        found: dict[str, Any] = json.loads(self.out)
        return found


def run(*args: str | Path, stdin: bytes = b"", **env: str) -> Ran:
    """Run the program in a process of its own, under no settings but these."""
    call = [sys.executable, "-c", "from kronik.cli import main; main()", *map(str, args)]
    given = {k: v for k, v in os.environ.items() if not k.startswith(("KRONIK_", "_KRONIK"))}
    done = subprocess.run(call, input=stdin, capture_output=True, env={**given, **env}, check=False)
    return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())
