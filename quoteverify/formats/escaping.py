"""Makes text that others wrote safe to show: articles, names and file names are hostile input.

A terminal obeys control characters (colours, cursor moves, the window's title) and reorders text
at bidirectional marks (*Trojan source*, Boucher and Anderson 2021); Markdown obeys its own marks,
HTML, mentions and addresses; a build obeys workflow commands in whatever it prints.
"""

from __future__ import annotations

import re

_UNSEEN = (
    r"\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"  # C0 and C1 controls but the white space below
    r"\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069"  # marks without width; directions
    r"\u2028\u2029\u2060-\u2065\u206a-\u206f\ufeff\ufff9-\ufffb"  # separators, joiners, annotations
    r"\ud800-\udfff\U000e0000-\U000e007f"  # lone surrogates; tags
)
_CONTROL = re.compile(rf"[{_UNSEEN}\t\n\r]")
_CONTROL_IN_JSON = re.compile(f"[{_UNSEEN}]")
_COMMAND = re.compile(r"::(?=\w)|##(?=\[)")
"""What GitHub's runner takes for a command at the start of a line, or anywhere in one."""
_COMMAND_LINE = re.compile(r"^([ \t]*+)::", re.MULTILINE)
_SPACE = re.compile(r"[\s\u2028\u2029]+")
_MARKDOWN = re.compile(r"[\\`*_\[\]|~$]")
_BAIT = re.compile(
    r"(?P<before>@|:(?=[\w+-]{1,40}:)|#(?=\w)|/(?=/)|(?<=www)(?=\.))",  # people, emojis, issues, addresses
    re.IGNORECASE,
)


def visible(text: str) -> str:
    r"""Return a text with control and direction characters, and commands, as escapes that can be seen.

    >>> visible("a\x1b[31mb\u202ec")
    'a\\x1b[31mb\\u202ec'
    """
    return _COMMAND.sub(_escape_first, _CONTROL.sub(_escape, text))


def one_line(text: str) -> str:
    """Return a text on one line, its runs of white space single spaces, safe to show."""
    return visible(_SPACE.sub(" ", text))


def json_safe(text: str) -> str:
    r"""Return JSON in which control and direction characters inside strings are ``\u`` escapes.

    Such characters stand in no other place of a JSON text but white space, which is left alone.  The sign
    of a workflow command is escaped, too: ``##[`` in a log is one wherever it stands.
    """
    text = _CONTROL_IN_JSON.sub(lambda match: _json_escape(match[0]), text)
    return text.replace("##[", "\\u0023#[")


def markdown(text: str) -> str:
    r"""Return a text that Markdown, and GitHub's flavour of it, shows as it stands inside a line.

    An empty comment parts the sign of a mention, an emoji, an issue or an address from what
    follows, so that an article can neither call people by name nor link to anything.

    >>> markdown("*b* <i> | x")
    '\\*b\\* &lt;i&gt; \\| x'
    >>> markdown("@all: www.example.org")
    '@<!-- -->all: www<!-- -->.example.org'
    """
    text = one_line(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return _BAIT.sub(r"\1<!-- -->", _MARKDOWN.sub(r"\\\g<0>", text))


def uncommanding(html: str) -> str:
    """Return HTML that shows the same, and in which a build that prints it finds no command."""
    return _COMMAND_LINE.sub(lambda match: f"{match[1]}&#58;:", html).replace("##[", "&#35;#[")


def code(text: str) -> str:
    """Return a text as code in Markdown, safe in a cell of a table, too."""
    shown = one_line(text).replace("|", "¦")
    fence = "`" * (1 + max(map(len, re.findall("`+", shown)), default=0))
    return f"{fence} {shown} {fence}" if "`" in shown else f"{fence}{shown}{fence}"


def _escape(match: re.Match[str]) -> str:
    code = ord(match[0])
    if code <= 0xFF:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"


def _escape_first(match: re.Match[str]) -> str:
    return f"\\x{ord(match[0][0]):02x}{match[0][1:]}"


def _json_escape(character: str) -> str:
    units = character.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[i]:02x}{units[i + 1]:02x}" for i in range(0, len(units), 2))
