"""The pages: serve."""

from __future__ import annotations

from contextlib import suppress

import click

from kronik.cli.output import Output, pass_output


@click.command("serve", epilog="Example: kronik serve --port 8000")
@click.option(
    "--host", default="127.0.0.1", show_default=True, help="Address to listen on; 0.0.0.0 for the whole network."
)
@click.option("--port", type=click.IntRange(0, 65535), default=8642, show_default=True)
@pass_output
def serve_command(output: Output, host: str, port: int) -> None:
    """Serve the pages until interrupted."""
    from kronik.errors import KronikError
    from kronik.web.app import serve

    with output.chronicle() as chronicle:
        try:
            with suppress(KeyboardInterrupt):  # how one ends it
                serve(chronicle, host, port)
        except OSError as error:
            raise KronikError(
                f"cannot listen on {host}:{port}: {error.strerror}", hint="choose another with --port"
            ) from error
