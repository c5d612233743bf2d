"""How wide the text for people may be, and whether it may have colour."""

from __future__ import annotations

from dataclasses import dataclass

_CODES = {"major": "1;31", "minor": "33", "none": "2", "changed": "1;33", "heading": "1", "quiet": "2"}
"""What is painted, and how: select-graphic-rendition codes that every terminal knows."""


@dataclass(frozen=True, slots=True)
class Style:
    """What the reader's screen can show."""

    width: int = 100
    """In columns."""
    colour: bool = False
    uncertain_below: float = 0.0
    """Confidence from which a speaker is printed without a question mark."""

    root: str = "."
    """The folder that paths in machine formats are relative to: that of the repository."""

    def paint(self, text: str, what: str) -> str:
        """Return a text in the colour of what it is; as it is where there is no colour."""
        return f"\x1b[{_CODES[what]}m{text}\x1b[0m" if self.colour and text else text


PLAIN = Style()
