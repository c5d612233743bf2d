"""Files to documents, each with a map from its text to the file.

To add a format, write a module with ``read(file: TextFile) -> Iterator[Article | Skipped]`` and put
its suffixes into ``READERS``.  A reader gets decoded text, extracts prose through
``assembly.Assembly``, which keeps the places, and raises ``UnreadableError`` or yields ``Skipped``
for what it cannot read.  Finding, loading and decoding files, outlets and ids are done here for all.
"""

from __future__ import annotations

from dataclasses import replace
from os import PathLike
from pathlib import PurePosixPath
from types import MappingProxyType
from typing import TYPE_CHECKING

from quoteverify.errors import UnreadableError
from quoteverify.model import Document, Skipped
from quoteverify.patterns import belongs
from quoteverify.readers import html, json, markdown, plain, subtitles
from quoteverify.readers.directives import blanked, directives
from quoteverify.readers.files import STDIN, decoded, find, load, printable, suffix

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
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


def read(  # noqa: PLR0913  # each is one thing that another command needs not to say
    paths: Iterable[str | PathLike[str]] | str | PathLike[str],
    *,
    outlets: Mapping[str, str] = _NO_OUTLETS,
    stdin: BinaryIO | None = None,
    max_bytes: int = 50_000_000,
    exclude: Sequence[str] = (),
    beside: Iterable[str | PathLike[str]] = (),
    taken: Iterable[str] = (),
) -> Iterator[Document | Skipped]:
    """Yield the documents of files, folders, patterns and ``-`` (standard input), one by one.

    ``outlets`` maps path patterns to names, for documents that do not name their outlet; the
    first that matches holds.  Else it is the file's stem, or its folder where folders share stems.
    What cannot be read is yielded as ``Skipped``, never raised.  Files that a pattern of ``exclude`` means
    are passed over.  ``beside`` are other inputs of the run, whose names outlets are told apart from;
    ``taken`` the ids of documents that were read before.

    >>> from io import BytesIO
    >>> [document] = read(["-"], stdin=BytesIO(b"A pier opens."))
    >>> document.id, document.text
    ('-', 'A pier opens.')
    """
    ids = set(taken)
    if isinstance(paths, str | PathLike):
        paths = [paths]
    found = tuple(find(paths, suffixes=READERS))
    others = (path for path in find(beside, suffixes=READERS) if isinstance(path, str))
    guesses = _guesses(printable(path) for path in (*found, *others) if isinstance(path, str))
    for path in found:
        if isinstance(path, Skipped):
            yield path
            continue
        if any(belongs(printable(path), pattern) for pattern in exclude):
            continue
        for item in _articles(path, stdin=stdin, max_bytes=max_bytes):
            if isinstance(item, Skipped):
                yield item
                continue
            name = printable(path)
            guess = next(
                (outlet for pattern, outlet in outlets.items() if belongs(name, pattern)), guesses[name]
            )
            document = _document(item, path=name, outlet=guess, taken=ids)
            ids.add(document.id)
            yield document


def read_data(data: bytes, *, path: str) -> Iterator[Document | Skipped]:
    """Yield the documents of a file whose bytes are known, as if they stood at a path."""
    taken: set[str] = set()
    try:
        for item in _read(decoded(data, path=path)):
            yield item if isinstance(item, Skipped) else _document(item, path=path, outlet=path, taken=taken)
    except UnreadableError as error:
        yield Skipped(path, str(error))


def _articles(path: str, *, stdin: BinaryIO | None, max_bytes: int) -> Iterator[Article | Skipped]:
    try:
        yield from _read(load(path, stdin=stdin, max_bytes=max_bytes))
    except UnreadableError as error:
        yield Skipped(printable(path), str(error))


def _read(file: TextFile) -> Iterator[Article | Skipped]:
    """Yield the articles of a file with what their authors say to this program, which is not their text."""
    reader = _reader(file)
    for item in reader(blanked(file) if reader is plain.read else file):
        if isinstance(item, Skipped):
            yield item
        else:
            yield replace(item, directives=directives(file, item))


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
        directives=article.directives,
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
