"""What is said of a field stands under that field, and there is one such word at most."""

import ast
from itertools import pairwise
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[2] / "src" / "afterword"


def is_words(node: ast.stmt) -> bool:
    """Tell whether a statement is a text that stands by itself."""
    value = node.value if isinstance(node, ast.Expr) else None
    return isinstance(value, ast.Constant) and isinstance(value.value, str)


def doubled(tree: ast.AST) -> list[int]:
    bodies = [node.body for node in ast.walk(tree) if isinstance(node, ast.Module | ast.ClassDef)]
    return [
        other.lineno
        for body in bodies
        for one, other in pairwise(body)
        if is_words(one) and is_words(other)
    ]


@pytest.mark.parametrize(
    "part", sorted(one for one in SOURCE.iterdir() if one.is_dir()), ids=lambda one: one.name
)
def test_no_two_docs_stand_under_one_field(part: Path) -> None:
    found = {
        str(path): lines
        for path in part.rglob("*.py")
        if (lines := doubled(ast.parse(path.read_text(encoding="utf-8"))))
    }
    assert not found


def test_it_is_seen_where_two_do() -> None:
    assert doubled(ast.parse('class A:\n    x: int\n    """One."""\n    """Other."""\n')) == [4]
    assert not doubled(ast.parse('class A:\n    """A."""\n\n    x: int\n    """One."""\n'))
