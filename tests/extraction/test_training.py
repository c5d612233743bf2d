from __future__ import annotations

import json
from typing import TYPE_CHECKING

from quoteverify.extraction import training

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def article(speaker: str) -> dict[str, object]:
    text = f"“We sail at dawn,” said {speaker}. The ferry has a bar called “The Deck.”"
    first, second = text.index("We"), text.index("The Deck")
    source = text.index(speaker)
    return {
        "text": text,
        "quotes": [
            {
                "start": first,
                "end": first + len("We sail at dawn,"),
                "attributed": True,
                "source_start": source,
                "source_end": source + len(speaker),
            },
            {
                "start": second,
                "end": second + len("The Deck."),
                "attributed": False,
                "source_start": None,
                "source_end": None,
            },
        ],
    }


def test_weights_are_learned_and_always_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    articles = tmp_path / "articles.jsonl"
    names = ("Ada Hale", "Tom Reed", "Ines Vole", "Carl Frey", "Jane Poe", "Ivo Lund")
    articles.write_text("\n".join(json.dumps(article(name)) for name in names), encoding="utf-8")
    monkeypatch.setattr(training, "__file__", str(tmp_path / "training.py"))
    training.main(str(articles))
    first = (tmp_path / "source.weights").read_bytes()
    training.main(str(articles))
    assert first == (tmp_path / "source.weights").read_bytes()
    assert b"\t" in first
    assert (tmp_path / "kind.weights").stat().st_size > 0
