"""About the installation: doctor, completion."""

from __future__ import annotations

from dataclasses import asdict

import click

from kronik.cli.output import Output, json_option, pass_output, print_json, table


@click.command("doctor")
@json_option
@pass_output
def doctor_command(output: Output, as_json: bool) -> None:
    """Versions, where the store is, and which setting comes from where."""
    with output.chronicle(create=True) as chronicle:
        settings = chronicle.doctor()
    if as_json:
        print_json({"settings": [asdict(setting) for setting in settings]})
    else:
        click.echo(table((setting.name, setting.value, setting.source) for setting in settings))


@click.command("completion", epilog="Example: kronik completion bash >> ~/.bashrc")
@click.argument("shell", type=click.Choice(("bash", "zsh", "fish")))
def completion_command(shell: str) -> None:
    """Print the script that completes commands and options in your shell."""
    from click.shell_completion import get_completion_class

    from kronik.cli import root

    kind = get_completion_class(shell)
    assert kind is not None
    click.echo(kind(root, {}, "kronik", "_KRONIK_COMPLETE").source())
