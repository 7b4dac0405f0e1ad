"""The command line: parse, call the chronicle, print. Data on standard output, everything else on standard error.

Exit codes: 0 fine, 1 failed, 2 usage, 3 nothing found, 4 verification failed, 130 interrupted. Every command is a module
of its own group, imported only when it is called, so that `kronik --help` stays fast.
"""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Sequence
from typing import Any, NamedTuple, cast

import click

from kronik.cli.output import Output, report
from kronik.errors import KronikError

__all__ = ["COMMANDS", "main", "root"]

INTERRUPTED = 130


class Verb(NamedTuple):
    """Where a command lives, and its line in the list of commands."""

    module: str
    summary: str


COMMANDS: dict[str, Verb] = {
    "add": Verb("keep", "Take articles in: files, folders, addresses, - for standard input."),
    "watch": Verb("watch", "Look at feeds, site maps and index pages again and again; add and build what is new."),
    "build": Verb("keep", "Read, link and merge what is new into the chronicle."),
    "timeline": Verb("ask", "The contacts of one or several names, in order."),
    "show": Verb("ask", "One contact, field by field; or one article."),
    "why": Verb("ask", "Where every value of a contact comes from, for and against."),
    "judge": Verb("judge", "Decide as a named person: same, different, accept, correct, reject, undo."),
    "queue": Verb("judge", "What waits for a decision, and why."),
    "diff": Verb("diff", "What builds changed: added, changed, merged, withdrawn."),
    "search": Verb("find", "Search names, contacts and articles."),
    "list": Verb("find", "Every contact, or every article (--articles)."),
    "actors": Verb("actors", "Whom a name may mean, and in which office when; refresh renews from Wikidata."),
    "failures": Verb("find", "What could not be taken or read, and why."),
    "read": Verb("read", "What ONE article says; needs no store."),
    "verify": Verb("keep", "Re-cut, re-hash and re-derive everything; exit 4 on a difference."),
    "export": Verb("export", "Tidy tables: events, participants, claims, sources."),
    "serve": Verb("serve", "The pages, on this machine."),
    "evaluate": Verb("evaluate", "Score a reading against gold."),
    "link": Verb("link", "Which contact records are one event; needs no store."),
    "doctor": Verb("doctor", "Versions, where the store is, which setting comes from where."),
    "completion": Verb("doctor", "Print the completion script for bash, zsh or fish."),
}


class LazyGroup(click.Group):
    """A group that imports a command's module when the command is called, and lists commands without importing any."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The commands in the order in which they are used."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of this name, imported now."""
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"kronik.cli.{COMMANDS[cmd_name].module}")
        return cast(click.Command, getattr(module, f"{cmd_name}_command"))

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list of commands for --help, from the table above."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, verb.summary) for name, verb in COMMANDS.items()])

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """As usual, but an unknown command names the nearest ones."""
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            import difflib

            near = difflib.get_close_matches(args[0], COMMANDS, n=2)
            ctx.fail(f"no command {args[0]!r}." + (f" Did you mean {' or '.join(near)}?" if near else ""))
        return super().resolve_command(ctx, args)


def _version(ctx: click.Context, param: click.Parameter, value: bool) -> None:
    if value and not ctx.resilient_parsing:
        from importlib.metadata import version

        click.echo(f"kronik {version('kronik')}")
        ctx.exit()


@click.group(
    cls=LazyGroup,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Example: kronik add berita/ && kronik build && kronik timeline putin trump",
)
@click.option(
    "--store", metavar="PATH", help="The chronicle's file [else KRONIK_STORE, kronik.toml, your data folder]."
)
@click.option("-q", "--quiet", is_flag=True, help="No progress and no notes on standard error.")
@click.option(
    "--version", is_flag=True, is_eager=True, expose_value=False, callback=_version, help="Print the version."
)
@click.pass_context
def root(ctx: click.Context, store: str | None, quiet: bool) -> None:
    """Kronik reads Indonesian news and keeps a chronicle of the contacts between leaders of states.

    Every value leads to the words that it came from.
    """
    from kronik.io.overlay import use

    use()
    ctx.obj = Output(store=store, quiet=quiet)


def main(args: Sequence[str] | None = None) -> None:
    """Run the program; every way out has its exit code, and no traceback unless KRONIK_DEBUG is set."""
    given = list(sys.argv[1:] if args is None else args)
    wants_json = any(arg in ("--json", "--jsonl") for arg in given)
    sys.exit(run(given, wants_json))


def run(args: list[str], wants_json: bool = False) -> int:
    """Run with these arguments and give the exit code."""
    stdout = sys.stdout
    try:
        code: Any = root.main(args, prog_name="kronik", standalone_mode=False)
        sys.stdout.flush()
        return code if isinstance(code, int) else 0
    except KronikError as error:
        report(str(error), error.hint, error.code, wants_json)
        return error.code
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message(), err=True)
        return error.exit_code
    except click.ClickException as error:
        return _usage(error, wants_json)
    except (click.Abort, KeyboardInterrupt):
        click.echo("interrupted", err=True)
        return INTERRUPTED
    except BrokenPipeError:
        return _unheard()
    except SystemExit as left:
        if sys.stdout is not stdout:  # click's own way out when nobody reads any more
            return _unheard()
        return left.code if isinstance(left.code, int) else 0
    except Exception as error:
        if os.environ.get("KRONIK_DEBUG"):
            raise
        report(f"{type(error).__name__}: {error}", "a bug of Kronik: KRONIK_DEBUG=1 shows where", 1, wants_json)
        return 1


def _unheard() -> int:
    """The reader of our output went away (`| head`): that is its right, and no fault."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.__stdout__.fileno() if sys.__stdout__ else 1)
    return 0


def _usage(error: click.ClickException, wants_json: bool) -> int:
    context = getattr(error, "ctx", None)
    hint = f"{context.command_path if context else 'kronik'} --help shows how"
    code = error.exit_code if isinstance(error, click.UsageError) else 1
    report(error.format_message(), hint, code, wants_json)
    return code
