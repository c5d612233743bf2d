"""Start the command line: ``python -m quoteverify``."""

from __future__ import annotations

from quoteverify.cli import main

if __name__ == "__main__":
    main()
