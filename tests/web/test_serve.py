"""Serving for real: the address on standard error, nothing on standard output, an orderly end."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
from pathlib import Path
from urllib.request import urlopen

import pytest

from kronik.chronicle import Chronicle
from kronik.web import serve

PROGRAM = """
import sys
from kronik.chronicle import Chronicle
from kronik.web import serve
with Chronicle.open(sys.argv[1]) as chronicle:
    serve(chronicle, port=0)
"""


def test_the_address_is_told_on_standard_error(tmp_path: Path) -> None:
    arguments = [sys.executable, "-c", PROGRAM, str(tmp_path / "new.sqlite")]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as running:
        try:
            assert running.stderr is not None
            line = running.stderr.readline()
            assert line.startswith("kronik: http://127.0.0.1:")
            with urlopen(line.split()[1], timeout=30) as answer:
                assert "kronik" in answer.read().decode()
        finally:
            running.send_signal(signal.SIGINT)
        told, _ = running.communicate(timeout=30)
    assert told == ""


def test_a_taken_port_is_an_error_to_report(tmp_path: Path) -> None:
    with (
        socket.create_server(("127.0.0.1", 0)) as taken,
        Chronicle.open(tmp_path / "new.sqlite") as chronicle,
        pytest.raises(OSError, match="in use"),
    ):
        serve(chronicle, port=taken.getsockname()[1])
