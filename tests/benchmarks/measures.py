"""What is measured, one function each."""

from __future__ import annotations

import random
import re
import resource
import statistics
import subprocess
import sys
from dataclasses import dataclass
from importlib import metadata
from itertools import combinations
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, process_time
from typing import TYPE_CHECKING

from rapidfuzz.fuzz import token_set_ratio

import quoteverify
from quoteverify.clustering import cluster
from quoteverify.collation import collate
from quoteverify.extraction import extract
from quoteverify.gate.cache import Cache
from quoteverify.gate.work import extracted
from quoteverify.model import Document, Kind, Quotation, Span, Utterance, Witness
from quoteverify.pipeline import compare
from quoteverify.settings import DEFAULTS

if TYPE_CHECKING:
    from collections.abc import Sequence

_WORD = re.compile(r"\w+|[^\w\s]")
_NAME = re.compile(r"[A-Za-z0-9._-]+")
_WORDS = tuple(
    """the of and to in a we will not may river mill gate water council open before after some all never
    owner flood winter three allegedly perhaps must could send people who whatever it costs""".split()
)
_MEGABYTE = 1_000_000
_ALIKE = 80


@dataclass(frozen=True, slots=True)
class Speed:
    """How long the extraction takes for how much text."""

    megabytes: float
    """In UTF-8."""
    seconds: float
    tokenising: float
    """Seconds that one regular expression takes for the same text."""

    @property
    def rate(self) -> float:
        """Megabytes a second, on one core."""
        return self.megabytes / self.seconds

    @property
    def ratio(self) -> float:
        """How many times as long as the regular expression."""
        return self.seconds / self.tokenising


def extraction(documents: tuple[Document, ...]) -> Speed:
    """Extract from all documents once, after a few to warm up."""
    for document in documents[:3]:
        extract(document)
    began = perf_counter()
    for document in documents:
        extract(document)
    between = perf_counter()
    for document in documents:
        for _ in _WORD.finditer(document.text):
            pass
    ended = perf_counter()
    size = sum(len(document.text.encode()) for document in documents)
    return Speed(size / _MEGABYTE, between - began, ended - between)


def comparison_rate(pairs: Sequence[tuple[str, str]]) -> float:
    """Return how many pairs a second are compared, on one core, after once to warm up."""
    for pair in pairs:
        compare(*pair)
    began = process_time()
    for pair in pairs:
        compare(*pair)
    return len(pairs) / (process_time() - began)


def collation_seconds(witnesses: int = 50, words: int = 60) -> float:
    """Return how long the wordings of one utterance take to collate, each with some words changed."""
    chance = random.Random(7)  # noqa: S311  # the same texts on every run
    base = [chance.choice(_WORDS) for _ in range(words)]
    given = [
        _witness(" ".join(chance.choice(_WORDS) if chance.random() < 0.07 else w for w in base), number)
        for number in range(witnesses)
    ]
    utterance = Utterance("u1", None, tuple(given))
    collate(utterance)
    began = process_time()
    collate(utterance)
    return process_time() - began


def worst_comparison(words: int = 10_000) -> tuple[float, str]:
    """Return the longest that two texts of so many words take, and which two these are."""
    half = words // 2
    texts = {
        "all words equal": ("never " * words, "never " * (words + words // 20)),
        "alternating": ("never some " * half, "some never " * half),
        "every second word another": ("never some " * half, "never all " * half),
        "one word against another": ("river " * words, "mill " * words),
        "conditions turned": ("go unless it rains, " * (words // 4), "go if it rains not, " * (words // 5)),
        "commas against none": ("go, " * words, "go " * words),
        "numbers": ("5 6 " * half, "6 5 " * half),
    }
    return max((_comparing(*pair), name) for name, pair in texts.items())


def _comparing(one: str, other: str) -> float:
    began = process_time()
    compare(one, other)
    return process_time() - began


def _witness(text: str, number: int) -> Witness:
    whole = Span(0, len(text))
    document = Document.of(text, id=f"outlet{number}")
    return Witness(Quotation(f"{document.id}:q1", document, (whole,), Kind.DIRECT), whole)


@dataclass(frozen=True, slots=True)
class Grouping:
    """How long it takes to group ready-made quotations."""

    seconds: float
    plain: float
    """Seconds of the plainest way: rapidfuzz's token_set_ratio of all pairs of one speaker's, and what hangs
    together at 80 and more is one group."""
    megabytes: float
    """The most that this process has held so far."""


def grouping(quotations: tuple[Quotation, ...]) -> Grouping:
    """Group quotations once, and once more in the plainest way."""
    began = perf_counter()
    cluster(quotations, whole=True)
    between = perf_counter()
    held = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
    _grouped_plainly(quotations)
    return Grouping(between - began, perf_counter() - between, held)


def _grouped_plainly(quotations: tuple[Quotation, ...]) -> dict[int, int]:
    speakers: dict[str | None, list[int]] = {}
    for place, quotation in enumerate(quotations):
        speakers.setdefault(quotation.speaker, []).append(place)
    texts = [" ".join(word.casefold() for word in _WORD.findall(each.document.text)) for each in quotations]
    home = {place: place for place in range(len(quotations))}

    def root(place: int) -> int:
        while home[place] != place:
            home[place] = home[home[place]]
            place = home[place]
        return place

    for places in speakers.values():
        for one, other in combinations(places, 2):
            if token_set_ratio(texts[one], texts[other], score_cutoff=_ALIKE):
                home[root(one)] = root(other)
    return {place: root(place) for place in home}


def second_run(documents: tuple[Document, ...]) -> float:
    """Return which part of the first run's time on reading and extraction a second one takes.

    One article changes in between.
    """
    with TemporaryDirectory() as name:
        folder = Path(name)
        for number, document in enumerate(documents):
            (folder / f"{number}.txt").write_text(document.text, encoding="utf-8")
        first = _reading_seconds(folder)
        (folder / "0.txt").write_text("“This is new,” she said.\n", encoding="utf-8")
        return _reading_seconds(folder) / first


def _reading_seconds(folder: Path) -> float:
    began = perf_counter()
    read = tuple(each for each in quoteverify.read(folder) if isinstance(each, quoteverify.Document))
    extracted(read, settings=DEFAULTS, cache=Cache(folder / ".cache"))
    return perf_counter() - began


def check_seconds(story: Path, *, times: int = 5) -> float:
    """Return the median time of ``quoteverify check FOLDER``, a whole process each."""
    return _median("check", str(story), "--format", "json", "--isolated", "--no-cache", times=times)


def start_seconds(*, times: int = 10) -> float:
    """Return the median time of ``quoteverify --version``, a whole process each."""
    return _median("--version", times=times)


def installed_megabytes() -> float:
    """Return the size of the files that ``pip install quoteverify`` brings, its own included."""
    own = Path(quoteverify.__file__).parent
    size = sum(path.stat().st_size for path in own.rglob("*") if path.is_file())
    return (size + sum(map(_size, _needed("quoteverify") - {"quoteverify"}))) / _MEGABYTE


def _median(*arguments: str, times: int) -> float:
    return statistics.median(_seconds(arguments) for _ in range(times))


def _seconds(arguments: tuple[str, ...]) -> float:
    began = perf_counter()
    done = subprocess.run([sys.executable, "-m", "quoteverify", *arguments], capture_output=True, check=False)
    if done.returncode > 1:
        raise RuntimeError(done.stderr.decode(errors="replace"))
    return perf_counter() - began


def _needed(root: str) -> set[str]:
    """Return the installed distributions that one needs, directly or not, without its extras."""
    needed: set[str] = set()
    left = [root]
    while left:
        name = left.pop()
        try:
            requirements = metadata.requires(name) or []
        except metadata.PackageNotFoundError:  # for another platform or version of Python
            continue
        needed.add(name)
        found = (_NAME.match(line) for line in requirements if "extra ==" not in line)
        left += [match[0].lower() for match in found if match and match[0].lower() not in needed]
    return needed


def _size(name: str) -> int:
    files = metadata.files(name) or []
    return sum(path.stat().st_size for file in files if (path := Path(str(file.locate()))).is_file())
