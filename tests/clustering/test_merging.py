"""From groups that are surely one to the utterances."""

from __future__ import annotations

import json
from itertools import combinations
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from quoteverify.clustering import training
from quoteverify.clustering.merging import compared, merge
from quoteverify.clustering.passages import passages
from quoteverify.clustering.similarity import ITEMS, measure
from quoteverify.clustering.weights import weigh
from quoteverify.model import Document, Kind, Quotation, Span

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from quoteverify.clustering.similarity import Measured

_FERRY = (
    "The council will buy two electric ferries next spring.",
    "Next spring the city will purchase two electric ferries.",
    "Two electric boats will be bought by the council next spring.",
    "The city will purchase two boats next spring.",
)


def _measured(*texts: str, speakers: tuple[str | None, ...] = ()) -> list[Measured]:
    quotations = [
        Quotation(
            f"q{number}",
            Document.of(text, id=f"d{number}"),
            (Span(0, len(text)),),
            Kind.DIRECT,
            speaker=speakers[number] if speakers else None,
        )
        for number, text in enumerate(texts)
    ]
    found = passages(quotations, whole=True)
    weights = weigh(found)
    return [measure(passage, weights=weights) for passage in found]


def _merged(
    groups: list[list[int]], similar: dict[tuple[int, int], float], measured: list[Measured]
) -> object:
    return sorted(merge(groups, similar, measured=measured, weights=ITEMS.merging))


def test_a_passage_whose_words_two_witnesses_have_between_them_joins_them() -> None:
    measured = _measured(*_FERRY)
    similar = {(0, 3): 0.4, (1, 3): 0.6, (2, 3): 0.4}
    assert _merged([[0, 1, 2], [3]], similar, measured) == [[0, 1, 2, 3]]


def test_a_passage_without_what_they_all_say_stays_away_however_like_it_is_to_one() -> None:
    measured = _measured(*_FERRY[:3], "The museum of trams and clocks will reopen next spring.")
    similar = {(1, 3): 0.4}
    assert _merged([[0, 1, 2], [3]], similar, measured) == [[0, 1, 2], [3]]


def test_groups_that_no_pair_ties_are_not_compared() -> None:
    measured = _measured(_FERRY[0], _FERRY[0])
    assert not list(compared([[0], [1]], {}, measured=measured))
    assert _merged([[0], [1]], {}, measured) == [[0], [1]]


def test_people_who_cannot_be_one_stay_apart() -> None:
    measured = _measured(_FERRY[0], _FERRY[0], speakers=("Ada Lind", "Tom Okoro"))
    assert _merged([[0], [1]], {(0, 1): 1.0}, measured) == [[0], [1]]
    measured = _measured(_FERRY[0], _FERRY[0], speakers=("Ada Lind", None))
    assert _merged([[0], [1]], {(0, 1): 1.0}, measured) == [[0, 1]]


@given(
    st.lists(st.sampled_from(_FERRY), min_size=1, max_size=6),
    st.lists(st.floats(0, 1), min_size=15, max_size=15),
)
def test_every_position_is_in_one_group(texts: list[str], ties: list[float]) -> None:
    measured = _measured(*texts)
    similar = dict(zip(combinations(range(len(texts)), 2), ties, strict=False))
    groups = merge(
        [[place] for place in range(len(texts))], similar, measured=measured, weights=ITEMS.merging
    )
    assert sorted(place for group in groups for place in group) == list(range(len(texts)))


def test_the_weights_are_learned_from_labelled_items(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = [
        {
            "id": f"{gold}{number}",
            "text": text,
            "speaker": None,
            "document": f"{number}",
            "outlet": "Post",
            "gold": gold,
        }
        for gold, texts in {
            "ferry": _FERRY,
            "tram": [
                text.replace("ferries", "trams").replace("boats", "trams").replace("spring", "year")
                for text in _FERRY
            ],
            "pier": (
                "The old pier will reopen in May.",
                "In May the old pier opens again.",
                "The pier reopens in May.",
            ),
        }.items()
        for number, text in enumerate(texts)
    ]
    path = tmp_path / "items.jsonl"
    path.write_text("".join(f"{json.dumps(line)}\n" for line in lines), encoding="utf-8")
    monkeypatch.setattr("sys.argv", ["training", str(path)])
    training.main()
    pairs, groups = (json.loads(f"[{line.strip('()')}]") for line in capsys.readouterr().out.splitlines())
    assert len(pairs) == len(ITEMS.weights)
    assert len(groups) == len(ITEMS.merging)
