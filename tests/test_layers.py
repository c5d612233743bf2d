"""Imports go one way, and nothing is named for how general it is."""

from __future__ import annotations

import ast
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

PACKAGE = Path(__file__).parent.parent / "quoteverify"
LAYERS = (
    {"model", "errors"},
    {"words", "wording", "lexicon", "numerals", "sounds", "values"}
    | {
        "names",
        "languages",
        "sentences",
        "settings",
        "patterns",
        "identity",
        "pins",
        "styles",
        "media",
        "days",
    },
    {"readers", "extraction", "clustering", "collation", "rules", "formats"},
    {"verification", "gate"},  # on collation and rules: a verdict is what their findings come to
    {"pipeline"},
    {"cli", "__main__", "__init__"},
)
"""Each part of the package imports from the layers before its own."""
AMONG_THEMSELVES = (LAYERS[1], LAYERS[-1])
"""Layers whose parts may import one another."""
MODULES = sorted(PACKAGE.rglob("*.py"))


@pytest.mark.parametrize("module", MODULES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_a_module_imports_only_from_the_layers_before_its_own(module: Path) -> None:
    own = _part(module)
    layer = next((number for number, parts in enumerate(LAYERS) if own in parts), None)
    assert layer is not None, f"{own} is new: give it a place in LAYERS"
    allowed = {own}.union(*LAYERS[:layer], *(among for among in AMONG_THEMSELVES if own in among))
    assert {imported for imported in _imports(module) if imported not in allowed} == set()


@pytest.mark.parametrize("name", ["model", "errors"])
def test_the_model_and_the_errors_import_the_standard_library_only(name: str) -> None:
    tree = ast.parse((PACKAGE / f"{name}.py").read_text(encoding="utf-8"))
    assert {name.split(".")[0] for name in _names(tree)} <= sys.stdlib_module_names


def test_no_module_is_named_for_how_general_it_is() -> None:
    general = {"utils", "helpers", "common", "base", "core", "misc"}
    assert [path for path in MODULES if general & {path.stem, *path.relative_to(PACKAGE).parts}] == []


def test_no_module_is_longer_than_400_lines_but_data_and_the_model() -> None:
    code = (path for path in MODULES if path.relative_to(PACKAGE).parts[0] not in ("languages", "model.py"))
    assert [path.name for path in code if len(path.read_text(encoding="utf-8").splitlines()) > 400] == []


def _part(module: Path) -> str:
    return module.relative_to(PACKAGE).parts[0].removesuffix(".py")


def _imports(module: Path) -> Iterator[str]:
    tree = ast.parse(module.read_text(encoding="utf-8"))
    for name in _names(tree):
        package, _, inner = name.partition(".")
        if package == "quoteverify":
            part = inner.split(".")[0]
            yield part if part in set().union(*LAYERS) else "__init__"


def _names(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute, so that the layers can be read off them"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
