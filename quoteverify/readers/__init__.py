"""Files to documents, each with a map from its text to the file.

To add a format, write a module with ``read(file: TextFile) -> Iterator[Article | Skipped]`` and put
its suffixes into ``READERS``.  A reader gets decoded text, extracts prose through
``assembly.Assembly``, which keeps the places, and raises ``UnreadableError`` or yields ``Skipped``
for what it cannot read.  Finding, loading and decoding files, outlets and ids are done here for all.
"""

from __future__ import annotations

from os import PathLike
from pathlib import PurePosixPath
from types import MappingProxyType
from typing import TYPE_CHECKING

from quoteverify.errors import UnreadableError
from quoteverify.model import Document, Skipped
from quoteverify.readers import html, json, markdown, plain, subtitles
from quoteverify.readers.files import STDIN, find, load, printable, suffix
from quoteverify.readers.patterns import belongs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from typing import BinaryIO

    from quoteverify.readers.article import Article, TextFile

READERS: dict[str, Callable[[TextFile], Iterator[Article | Skipped]]] = {
    ".txt": plain.read,
    ".text": plain.read,
    ".md": markdown.read,
    ".markdown": markdown.read,
    ".html": html.read,
    ".htm": html.read,
    ".xhtml": html.read,
    ".json": json.read,
    ".jsonl": json.read_lines,
    ".ndjson": json.read_lines,
    ".srt": subtitles.read,
    ".vtt": subtitles.read,
}

_NO_OUTLETS: Mapping[str, str] = MappingProxyType({})


def read(
    paths: Iterable[str | PathLike[str]] | str | PathLike[str],
    *,
    outlets: Mapping[str, str] = _NO_OUTLETS,
    stdin: BinaryIO | None = None,
    max_bytes: int = 50_000_000,
) -> Iterator[Document | Skipped]:
    """Yield the documents of files, folders, patterns and ``-`` (standard input), one by one.

    ``outlets`` maps path patterns to names, for documents that do not name their outlet; the
    first that matches holds.  Else it is the file's stem, or its folder where folders share stems.
    What cannot be read is yielded as ``Skipped``, never raised.

    >>> from io import BytesIO
    >>> [document] = read(["-"], stdin=BytesIO(b"A pier opens."))
    >>> document.id, document.text
    ('-', 'A pier opens.')
    """
    taken: set[str] = set()
    if isinstance(paths, str | PathLike):
        paths = [paths]
    found = tuple(find(paths, suffixes=READERS))
    guesses = _guesses(printable(path) for path in found if isinstance(path, str))
    for path in found:
        if isinstance(path, Skipped):
            yield path
            continue
        for item in _articles(path, stdin=stdin, max_bytes=max_bytes):
            if isinstance(item, Skipped):
                yield item
                continue
            name = printable(path)
            guess = next(
                (outlet for pattern, outlet in outlets.items() if belongs(name, pattern)), guesses[name]
            )
            document = _document(item, path=name, outlet=guess, taken=taken)
            taken.add(document.id)
            yield document


def _articles(path: str, *, stdin: BinaryIO | None, max_bytes: int) -> Iterator[Article | Skipped]:
    try:
        file = load(path, stdin=stdin, max_bytes=max_bytes)
        yield from _reader(file)(file)
    except UnreadableError as error:
        yield Skipped(printable(path), str(error))


def _reader(file: TextFile) -> Callable[[TextFile], Iterator[Article | Skipped]]:
    """Choose by suffix, for standard input by what it plainly is; all else is plain text."""
    if file.path != STDIN:
        return READERS.get(suffix(file.path), plain.read)
    if file.text.lstrip()[:14].lower().startswith(("<!doctype html", "<html")):
        return html.read
    if file.text.startswith(("---\n", "---\r\n", "+++\n", "+++\r\n")):
        return markdown.read
    return json.read if json.recognises(file) else plain.read


def _document(article: Article, *, path: str, outlet: str, taken: set[str]) -> Document:
    data = article.metadata
    name, notes = _id(article, path=path, taken=taken)
    return Document(
        id=name,
        text=article.text,
        path=path,
        outlet=data.outlet or outlet,
        map=article.map,
        published=data.published,
        title=data.title,
        url=data.url,
        language=data.language,
        kind=data.kind or "article",
        notes=notes,
        blocks=article.blocks,
        speaker=data.speaker,
        times=article.times,
        machine_made=data.machine_made,
    )


def _id(article: Article, *, path: str, taken: set[str]) -> tuple[str, tuple[str, ...]]:
    """Return an id that no document has yet, and the notes with word of a change."""
    numbered = path if article.number is None else f"{path}#{article.number}"
    name = (article.number is not None and article.metadata.id) or numbered
    if name not in taken:
        return name, article.notes
    free = numbered
    while free in taken:
        free += f"#{article.number or 1}"
    return free, (*article.notes, f"the id {name!r} is taken: called {free!r}")


def _guesses(paths: Iterable[str]) -> dict[str, str]:
    """Return the outlet that each path stands for if nothing else tells: its stem.

    Where files of several folders share a stem, as in ``herald/1.txt`` and ``gazette/1.txt``, it is
    the folder.
    """
    files = {path: PurePosixPath(path) for path in paths}
    folders: dict[str, set[str]] = {}
    for file in files.values():
        folders.setdefault(file.stem, set()).add(file.parent.name)
    return {
        path: file.parent.name if len(folders[file.stem]) > 1 else file.stem for path, file in files.items()
    }
