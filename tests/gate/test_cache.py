"""The cache: what it depends on, damage, and two runs at once."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from quoteverify.gate.cache import Cache, default_folder
from quoteverify.gate.work import extracted
from quoteverify.model import Document, Span
from quoteverify.settings import DEFAULTS, Settings

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

DOCUMENT = Document.of(
    "“We sail at dawn,” said Captain Ines Vole, “and not before.”\n\nShe said the pier was old.", id="a"
)


def counted(seen: list[str]) -> object:
    def progress(documents: Sequence[Document]) -> Iterable[Document]:
        seen.extend(document.id for document in documents)
        return documents

    return progress


def missed(cache: Cache, *documents: Document, settings: Settings = DEFAULTS) -> list[str]:
    """Return which documents had to be extracted."""
    seen: list[str] = []
    extracted(documents, settings=settings, cache=cache, progress=counted(seen))  # type: ignore[arg-type]
    return seen


def test_what_was_extracted_once_is_not_extracted_again_and_is_the_same(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    first = extracted((DOCUMENT,), settings=DEFAULTS, cache=cache)
    assert missed(cache, DOCUMENT) == []
    assert extracted((DOCUMENT,), settings=DEFAULTS, cache=cache) == first
    assert extracted((DOCUMENT,), settings=DEFAULTS) == first
    assert first[0].document is DOCUMENT


def test_the_same_article_under_another_name_is_known_with_its_own_ids(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    missed(cache, DOCUMENT)
    other = replace(DOCUMENT, id="b", path="b")
    assert missed(cache, other) == []
    assert extracted((other,), settings=DEFAULTS, cache=cache)[0].id == "b:q1"


@pytest.mark.parametrize(
    "change",
    [
        {"text": "Other."},
        {"language": "fr"},
        {"blocks": (Span(0, 3),)},
        {"title": "T"},
        {"kind": "transcript"},
    ],
)
def test_whatever_it_depends_on_makes_it_another(tmp_path: Path, change: dict[str, object]) -> None:
    cache = Cache(tmp_path)
    missed(cache, DOCUMENT)
    other = replace(DOCUMENT, **change)  # type: ignore[arg-type]
    assert missed(cache, other) == ["a"]


def test_the_settings_hold_for_what_was_kept_before(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    missed(cache, DOCUMENT)
    aliased = Settings(aliases={"ines vole": "Captain I. Vole"})
    assert extracted((DOCUMENT,), settings=aliased, cache=cache)[0].speaker == "Captain I. Vole"


@pytest.mark.parametrize("damage", [b"", b"x", b"0" * 64 + b"\n[]", b"\xff\n\xff", None])
def test_damage_is_noticed_and_healed(tmp_path: Path, damage: bytes | None) -> None:
    before = extracted((DOCUMENT,), settings=DEFAULTS, cache=Cache(tmp_path))
    [entry] = tmp_path.glob("*/*.json")
    entry.write_bytes(entry.read_bytes()[:-1] if damage is None else damage)
    cache = Cache(tmp_path)
    assert extracted((DOCUMENT,), settings=DEFAULTS, cache=cache) == before
    assert cache.damaged == 1
    healed = Cache(tmp_path)
    assert missed(healed, DOCUMENT) == []
    assert healed.damaged == 0


def test_an_entry_under_another_name_is_damage(tmp_path: Path) -> None:
    missed(Cache(tmp_path), DOCUMENT)
    other = replace(DOCUMENT, text="“No,” said Tom Reed.")
    [entry] = tmp_path.glob("*/*.json")
    key = Cache(tmp_path).key(other)
    (tmp_path / key[:2]).mkdir(exist_ok=True)
    (tmp_path / key[:2] / f"{key[2:]}.json").write_bytes(entry.read_bytes())
    cache = Cache(tmp_path)
    assert missed(cache, other) == ["a"]
    assert cache.damaged == 1


def test_a_folder_that_cannot_be_written_costs_a_note_and_no_more(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    cache = Cache(tmp_path / "file" / "cache")
    assert missed(cache, DOCUMENT, replace(DOCUMENT, text="Other.")) == ["a", "a"]
    assert len(cache.notes) == 2


def test_runs_at_the_same_time_share_a_folder(tmp_path: Path) -> None:
    documents = [replace(DOCUMENT, text=f"{DOCUMENT.text} {number % 4}") for number in range(32)]
    alone = [extracted((each,), settings=DEFAULTS) for each in documents]
    caches = [Cache(tmp_path) for _ in documents]
    with ThreadPoolExecutor(8) as pool:
        found = pool.map(
            lambda each, cache: extracted((each,), settings=DEFAULTS, cache=cache), documents, caches
        )
        assert list(found) == alone
    assert [(cache.damaged, cache.notes) for cache in caches] == [(0, [])] * len(caches)
    assert len(list(tmp_path.glob("*/*"))) == 4


def test_clearing_deletes_the_entries_and_nothing_else(tmp_path: Path) -> None:
    missed(Cache(tmp_path), DOCUMENT)
    (tmp_path / "precious.txt").write_text("mine", encoding="utf-8")
    assert Cache(tmp_path).clear() == 1
    assert [path.name for path in tmp_path.iterdir()] == ["precious.txt"]
    assert Cache(tmp_path / "none").clear() == 0


def test_the_folder_is_the_platforms() -> None:
    home = Path.home()
    assert default_folder({}, platform="linux") == home / ".cache" / "quoteverify"
    assert default_folder({"XDG_CACHE_HOME": "/x"}, platform="linux") == Path("/x/quoteverify")
    assert default_folder({"XDG_CACHE_HOME": "x"}, platform="linux") == home / ".cache" / "quoteverify"
    assert default_folder({}, platform="darwin") == home / "Library" / "Caches" / "quoteverify"
    assert default_folder({"LOCALAPPDATA": "/l"}, platform="win32") == Path("/l/quoteverify/Cache")
