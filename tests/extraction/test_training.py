from __future__ import annotations

import json
from typing import TYPE_CHECKING

from quoteverify.extraction import training

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def article(speaker: str) -> dict[str, object]:
    text = (
        f"“We sail at dawn,” {speaker} told Rob Quill. He said that the crew was ready. "
        "The ferry has a bar called “The Deck.”"
    )
    first, second = text.index("We"), text.index("The Deck")
    source = text.index(speaker)
    return {
        "id": speaker,
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


def relations(row: dict[str, object]) -> dict[str, object]:
    text = str(row["text"])
    source, content = text.index("He said"), text.index("that the crew")
    spans = {"source": [[source, source + 2]], "content": [[content, text.index(". The ferry")]]}
    return {"id": row["id"], "attributions": [spans, {"source": [], "content": []}]}


def antecedent(row: dict[str, object]) -> str:
    start = str(row["text"]).index("He said")
    return f"{row['id']}\t{start}\t{start + 2}\t{row['id']}"


def test_weights_are_learned_and_always_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = [
        article(name) for name in ("Ada Hale", "Tom Reed", "Ian Vole", "Carl Frey", "Joe Poe", "Ivo Lund")
    ]
    articles, spoken, names = (tmp_path / name for name in ("articles", "relations", "antecedents"))
    articles.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    spoken.write_text("\n".join(json.dumps(relations(row)) for row in rows), encoding="utf-8")
    names.write_text("\n".join(map(antecedent, rows)), encoding="utf-8")
    monkeypatch.setattr(training, "__file__", str(tmp_path / "training.py"))
    training.main(str(articles), str(spoken), str(names))
    first = {path.name: path.read_bytes() for path in tmp_path.glob("*.weights")}
    training.main(str(articles), str(spoken), str(names))
    assert first == {path.name: path.read_bytes() for path in tmp_path.glob("*.weights")}
    assert set(first) == {"source.weights", "kind.weights", "reported.weights", "antecedent.weights"}
    assert all(b"\t" in table for table in first.values())
