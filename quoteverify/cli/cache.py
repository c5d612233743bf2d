"""Delete what was extracted and kept, or say where it is.

Examples:
  quoteverify cache clear
      delete it; the next run extracts everything again

  quoteverify cache show
      print the folder

Exit status:
  0  done
  2  wrong call or settings
"""

from __future__ import annotations

from typing import Annotated

import typer

from quoteverify.cli import streams
from quoteverify.cli.options import Config, Isolated, chosen, settings
from quoteverify.errors import UnwritableError

_ACTIONS = ("clear", "show")


def run(
    action: Annotated[
        str, typer.Argument(metavar="|".join(_ACTIONS), help="What to do.", show_default=False)
    ],
    config: Config = None,
    isolated: Isolated = False,
) -> None:
    """Clear the cache or show where it is."""
    from quoteverify.cli.checking import cache_folder
    from quoteverify.gate.cache import Cache

    chosen(action, among=_ACTIONS, what="action")
    folder = cache_folder(settings(config=config, isolated=isolated))
    if action == "show":
        streams.write(f"{folder}\n")
        return
    try:
        number = Cache(folder).clear()
    except OSError as error:
        raise UnwritableError(f"{folder}: {error.strerror or error}") from error
    streams.complain(f"{folder}: {number} entries deleted")
