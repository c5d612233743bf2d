"""Write a settings file with everything that can be set, explained and commented out.

Examples:
  quoteverify init
      quoteverify.toml in this folder

  quoteverify init newsroom/
      in another one

Exit status:
  0  done
  2  there is such a file already, or no such folder
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from quoteverify.cli import outputs, streams
from quoteverify.errors import UsageError

_HEAD = """\
# Settings of quoteverify.  The nearest quoteverify.toml at or above the working folder holds; paths in it
# are relative to its folder.  What is commented out shows an example.  `quoteverify config show` prints
# what holds, and where each value comes from.
"""


def run(
    folder: Annotated[Path, typer.Argument(metavar="[FOLDER]", help="Where to write it.")] = Path(),
) -> None:
    """Write the file unless there is one."""
    path = folder / "quoteverify.toml"
    if path.exists():
        raise UsageError(f"{path}: is there already; edit it, or move it away first")
    target = outputs.Output("settings", str(path))
    outputs.refuse_unwritable(target)
    outputs.write(target, _template())
    streams.complain(f"{path}: written; everything in it is commented out")


def _template() -> str:
    from quoteverify.settings import KEYS

    rows = (f"# {row.help}\n# {key} = {row.example}\n" for key, row in KEYS.items())
    return "\n".join([_HEAD, *rows])
