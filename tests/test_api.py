"""The public face: names, their homes, and what an import costs."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import quoteverify


def test_the_public_names_and_the_module_agree() -> None:
    assert sorted(quoteverify.__all__, key=str.casefold) == sorted(
        quoteverify.__all__, key=lambda name: name.casefold()
    )
    assert len(set(quoteverify.__all__)) == len(quoteverify.__all__)
    assert set(dir(quoteverify)) == {*quoteverify.__all__, "__version__"}


@pytest.mark.parametrize("name", quoteverify.__all__)
def test_a_public_name_can_be_had_and_is_documented(name: str) -> None:
    value = getattr(quoteverify, name)
    assert value.__doc__
    assert value.__module__.startswith("quoteverify.")


def test_type_checkers_see_the_same_names() -> None:
    tree = ast.parse(Path(quoteverify.__file__).read_text(encoding="utf-8"))
    (block,) = (node for node in tree.body if isinstance(node, ast.If))
    seen = [alias.name for node in block.body if isinstance(node, ast.ImportFrom) for alias in node.names]
    assert sorted(seen) == sorted(quoteverify.__all__)


def test_a_name_that_is_not_public_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = quoteverify.nothing


def test_importing_the_package_imports_none_of_its_parts() -> None:
    code = (
        "import sys, quoteverify; print(*(name for name in sys.modules if name.startswith('quoteverify.')))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True)
    assert done.stdout.split() == []


def test_the_package_says_that_it_is_typed() -> None:
    assert (Path(quoteverify.__file__).parent / "py.typed").exists()
