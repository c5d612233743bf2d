"""JSON and JSON lines: one article, a list of articles, or an object that holds the list.

The text of an article is one of its strings, so every escape in it is a piece of the map: the
places are those of the file, inside the string.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from json import JSONDecodeError
from typing import TYPE_CHECKING

from quoteverify.errors import UnreadableError
from quoteverify.model import Skipped, line_starts
from quoteverify.readers import html, json_places
from quoteverify.readers.article import Article
from quoteverify.readers.assembly import through
from quoteverify.readers.dates import misread
from quoteverify.readers.records import is_damaged, metadata, undated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quoteverify.readers.article import TextFile
    from quoteverify.readers.json_places import Value

_BODY = ("text", "body", "body_text", "content", "article", "articleBody", "maintext")
_BODY_HTML = ("body_html", "content_html", "html")
_MARK_UP = re.compile(
    r"</?(?:article|blockquote|br|div|h[1-6]|li|ol|p|section|ul)\b[^<>]{0,500}>", re.IGNORECASE
)
_HOW = 'an article is an object such as {"text": "…", "outlet": "…"}; save plain text as .txt'
_LISTS = ("articles", "items", "docs", "results")


def read(file: TextFile) -> Iterator[Article | Skipped]:
    """Yield the articles of a JSON file; one that holds an article a line is read as JSON lines."""
    if _is_lines(file):
        yield from _read_lines(file)
        return
    try:
        top = json_places.whole_value(file.text)
    except JSONDecodeError as error:
        raise UnreadableError(_broken(error, file)) from error
    articles = _list(file.text, top)
    if articles is None:
        yield _article(file, file.text, top)
        return
    for number, value in enumerate(json_places.items(file.text, articles), start=1):
        yield _article(file, file.text, value, number=number)


def read_lines(file: TextFile) -> Iterator[Article | Skipped]:
    """Yield the article of each line; a broken line does not lose the others.

    A file that begins with a bracket on a line of its own is JSON set out over lines, and read as that.
    """
    if file.text[: file.lines[1] if len(file.lines) > 1 else None].strip() in {"[", "{"}:
        yield from read(file)
    else:
        yield from _read_lines(file)


def recognises(file: TextFile) -> bool:
    """Tell whether a text of unknown format is an object or list of JSON, or lines of them."""
    if not file.text.lstrip().startswith(("{", "[")):
        return False
    try:
        json_places.whole_value(file.text)
    except (JSONDecodeError, UnreadableError):
        return _is_lines(file)
    return True


def _is_lines(file: TextFile) -> bool:
    """Tell whether more follows a first line that is an object."""
    start, line = next(((start, line) for _, start, line in _lines(file) if line), (0, ""))
    if not file.text[start + len(line) :].strip():
        return False
    try:
        return isinstance(json_places.whole_value(line).data, dict)
    except (JSONDecodeError, UnreadableError):
        return False


def _lines(file: TextFile) -> Iterator[tuple[int, int, str]]:
    """Yield the number, the offset and the text of each line."""
    ends = (*file.lines[1:], len(file.text))
    for number, (start, end) in enumerate(zip(file.lines, ends, strict=True), start=1):
        yield number, start, file.text[start:end].rstrip(" \t\r\n")


def _read_lines(file: TextFile) -> Iterator[Article | Skipped]:
    for number, start, line in _lines(file):
        if not line:
            continue
        try:
            value = json_places.whole_value(line)
        except JSONDecodeError as error:
            yield Skipped(f"{file.path}:{number}", f"not JSON: {_what(error)} at column {error.pos + 1}")
        except UnreadableError as error:
            yield Skipped(f"{file.path}:{number}", str(error))
        else:
            yield _article(file, line, value, number=number, shift=start)


def _broken(error: JSONDecodeError, file: TextFile) -> str:
    """Return where JSON ends to be JSON; what does not even begin like it is something else."""
    lines = line_starts(error.doc[: error.pos])
    where = f"line {len(lines)}, column {error.pos - lines[-1] + 1}"
    if file.text.lstrip()[:1] in {"{", "["}:
        return f"not JSON: {_what(error)} at {where}"
    found = "what it holds is neither JSON nor UTF-8" if file.notes else "it does not begin like JSON"
    return f"not JSON: {found} ({where}); {_HOW}"


def _what(error: JSONDecodeError) -> str:
    return error.msg.removesuffix(" starting at")


def _list(text: str, top: Value) -> Value | None:
    """Return the list of articles, if the file holds one."""
    if isinstance(top.data, list):
        return top
    if not isinstance(top.data, dict) or not any(isinstance(top.data.get(key), list) for key in _LISTS):
        return None
    held = dict(json_places.members(text, top))
    return next(held[key] for key in _LISTS if key in held and isinstance(held[key].data, list))


def _article(
    file: TextFile, text: str, value: Value, *, number: int | None = None, shift: int = 0
) -> Article | Skipped:
    """Read one record; ``text`` begins at the offset ``shift`` of the file."""
    held = dict(json_places.members(text, value)) if isinstance(value.data, dict) else {}
    key = next((key for key in (*_BODY, *_BODY_HTML) if key in held and _is_text(text, held[key])), None)
    path = file.path
    if number is not None:
        path += f":{bisect_right(file.lines, value.start + shift)}"
    if key is None:
        return Skipped(path, f"no text under any of the keys {', '.join((*_BODY, *_BODY_HTML))}")
    told = {name: member.data for name, member in held.items()}
    notes = file.notes
    if is_damaged(str(told[key])):
        notes += ("half of a surrogate pair in its text: shown as \ufffd",)
    if unread := undated(told):
        notes += (misread(unread[1]),)
    body = json_places.string(text, held[key])
    inner, to_file = body.text(), body.file_map(lines=file.lines, shift=shift)
    if key not in _BODY_HTML and not _MARK_UP.search(inner):
        return Article(inner, to_file, metadata(told), number, notes)
    written, blocks = html.prose(inner)
    if not written.length:
        return Skipped(path, f"no text in the HTML of its {key}")
    to_file = through(written.file_map(lines=()), to_file)
    return Article(written.text(), to_file, metadata(told), number, notes, blocks)


def _is_text(text: str, value: Value) -> bool:
    """Tell a string with words in it; whole numbers are read as text, but stand without marks."""
    return text[value.start] == '"' and bool(str(value.data).strip())
