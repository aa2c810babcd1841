"""The names we use are the glossary's."""

import ast
import re
from itertools import pairwise
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "src" / "afterword"

FORBIDDEN = frozenset(
    {
        *("activity", "alert", "autocorrect", "conversation", "dao", "denial", "email", "ghosted"),
        *("handler", "helper", "helpers", "inbox", "lint", "manager", "misc", "nag"),
        *("prospect", "repository", "util", "utils", "vacancy", "violation"),
    }
)
"""Words of the glossary's last column that never fit; others there have a plain meaning too."""

ALLOWED_PAIRS = (("hiring", "manager"), ("job", "alert"), ("handler", "exc"))
"""Terms of the glossary that hold such a word."""


def words_of(name: str) -> list[str]:
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()
    return [word for word in spaced.split("_") if word]


def names_in(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    kinds = (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    return {node.name for node in ast.walk(tree) if isinstance(node, kinds)} | {path.stem}


MODULES = sorted(SOURCE.rglob("*.py"))


def test_there_are_modules_to_look_at() -> None:
    assert len(MODULES) > 50


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_modules_classes_and_functions_are_named_from_the_glossary(path: Path) -> None:
    wrong = []
    for name in names_in(path):
        words = words_of(name)
        pairs = list(pairwise(words))
        covered = {word for pair in pairs if pair in ALLOWED_PAIRS for word in pair}
        wrong += [name for word in words if word in FORBIDDEN - covered]
    assert not wrong


@pytest.mark.parametrize("part", ["src", "tests", "tools", "benchmarks"])
def test_no_module_is_longer_than_four_hundred_lines(part: str) -> None:
    lengths = {
        str(path.relative_to(ROOT)): len(path.read_text(encoding="utf-8").splitlines())
        for path in (ROOT / part).rglob("*.py")
    }
    assert lengths
    assert not [path for path, length in lengths.items() if length > 400]
