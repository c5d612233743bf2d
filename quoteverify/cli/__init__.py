"""The command line: one module a command.

To add a command, write a module beside these whose docstring is the command's help, with examples,
and whose function ``run`` takes the arguments and options; and add its row to the table.  A command
imports what it works with only when it runs, so that ``--version`` and ``--help`` are quick.
"""

from __future__ import annotations

import gc
import signal
import sys
import traceback
from typing import TYPE_CHECKING, Annotated

import typer

from quoteverify import __version__
from quoteverify.cli import (
    baseline,
    cache,
    check,
    cluster,
    compare,
    config,
    explain,
    extract,
    init,
    rules,
    schema,
    verify,
)
from quoteverify.cli.status import Status
from quoteverify.cli.streams import complain, finish, give_up, prepare
from quoteverify.errors import QuoteverifyError, UnwritableError
from quoteverify.settings import KEYS, variable

if TYPE_CHECKING:
    from collections.abc import Callable

COMMANDS = {
    "check": check,
    "extract": extract,
    "cluster": cluster,
    "compare": compare,
    "verify": verify,
    "rules": rules,
    "explain": explain,
    "baseline": baseline,
    "init": init,
    "config": config,
    "cache": cache,
    "schema": schema,
}


_UNCOLLECTED = 500_000
"""New values from which on cycles are looked for: what the stages make has none, and looking through all of
it for some takes a tenth of a long run."""


def main() -> None:
    """Run the command line and leave with its exit status.

    The only place where errors are caught.  A closed pipe ends the program quietly, as it does any
    other of a shell's tools.  A mistake in the program itself must not pass for findings (status 1).
    """
    if hasattr(signal, "SIGPIPE"):
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    gc.set_threshold(_UNCOLLECTED, 20, 20)
    prepare()
    try:
        try:
            _application()(prog_name="quoteverify")
        finally:
            finish()
    except UnwritableError as error:
        complain(f"the output cannot be written: {error}")
        give_up()
        sys.exit(Status.BROKEN)
    except QuoteverifyError as error:
        complain(str(error))
        sys.exit(Status.USAGE)
    except OSError as error:  # neither an input nor the output: what is around them, as a deleted folder
        complain(f"cannot go on: {error}")
        sys.exit(Status.BROKEN)
    except Exception:  # noqa: BLE001  # printed whole: it is a bug, and a report of it needs this
        traceback.print_exc()
        complain("this is a mistake in quoteverify, not in what it was given")
        sys.exit(Status.BROKEN)


def _application() -> Callable[..., object]:
    """Return the program: every option can be given as a variable, too.

    Those that are settings are read with the settings, which know what comes before what.
    """
    application = typer.main.get_command(_commands())
    for command in getattr(application, "commands", {}).values():
        for option in command.params:
            if option.param_type_name == "option" and not _is_setting(command.name, option.name):
                option.envvar = variable(max(option.opts, key=len).removeprefix("--"))
                option.show_envvar = False  # the README says it once for all
    return application


def _is_setting(command: str, option: str) -> bool:
    """Tell whether an option is read with the settings; the formats in them are those of a check."""
    name = option.replace("_", "-")
    return name in KEYS and (name != "format" or command == "check")


def _commands() -> typer.Typer:
    application = typer.Typer(
        help="Compare how news outlets word the same quotation.",
        no_args_is_help=True,
        add_completion=False,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    application.callback()(_options)
    for name, module in COMMANDS.items():
        application.command(name, help=_as_markup(module.__doc__ or ""))(module.run)
    return application


def _as_markup(text: str) -> str:
    """Keep square brackets from being read as markup."""
    return text.replace("[", "\\[")


def _version(wanted: bool) -> None:
    if wanted:
        sys.stdout.write(f"quoteverify {__version__}\n")
        raise typer.Exit


def _options(
    version: Annotated[  # acts by its callback
        bool,
        typer.Option("--version", help="Print the version.", callback=_version, is_eager=True),
    ] = False,
) -> None:
    """Compare how news outlets word the same quotation."""
