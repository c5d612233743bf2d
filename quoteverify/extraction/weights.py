"""The weights of the features, learned by ``python -m quoteverify.extraction.training``."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from math import exp
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence


@cache
def weights(model: str) -> Mapping[str, float]:
    """Return the weights of a model, ``source`` or ``kind``; a feature that is not there weighs nothing."""
    table = files("quoteverify.extraction").joinpath(f"{model}.weights").read_text(encoding="utf-8")
    rows = (line.rsplit("\t", 1) for line in table.splitlines() if line)
    return {feature: float(weight) for feature, weight in rows}


def total(features: Iterable[str], learned: Mapping[str, float]) -> float:
    """Return the sum of the weights of features."""
    return sum(filter(None, map(learned.get, features)))


def shares(scores: Sequence[float]) -> list[float]:
    """Return scores as probabilities that add up to one."""
    top = max(scores)
    powers = [exp(score - top) for score in scores]
    whole = sum(powers)
    return [power / whole for power in powers]


def probability(score: float) -> float:
    """Return the probability that a score in log odds stands for."""
    return 1 / (1 + exp(-score)) if -50 < score < 50 else float(score > 0)
