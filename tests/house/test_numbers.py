"""Every limit on what comes from outside, or from a person, says what it counts."""

import ast
from collections.abc import Iterator
from itertools import zip_longest
from pathlib import Path

import pytest

SOURCE = Path(__file__).resolve().parents[2] / "src" / "afterword"
PARTS = (
    *("core/messages", "services", "adapters/addressbooks", "adapters/boards", "adapters/feeds"),
    *("adapters/fetching", "adapters/imap", "adapters/importing", "adapters/smtp"),
)


def is_number(node: ast.expr | None) -> bool:
    if isinstance(node, ast.BinOp):
        return is_number(node.left) and is_number(node.right)
    if isinstance(node, ast.UnaryOp):
        return is_number(node.operand)
    return isinstance(node, ast.Constant) and type(node.value) in {int, float}


def unexplained(tree: ast.Module) -> Iterator[str]:
    """Stream the constants that are numbers and have no text right below them."""
    for one, below in zip_longest(tree.body, tree.body[1:]):
        if not isinstance(one, ast.Assign | ast.AnnAssign) or not is_number(one.value):
            continue
        target = one.targets[0] if isinstance(one, ast.Assign) else one.target
        is_said = isinstance(below, ast.Expr) and isinstance(below.value, ast.Constant)
        if not is_said:
            yield ast.unparse(target)


@pytest.mark.parametrize("part", PARTS)
def test_every_number_says_what_it_is(part: str) -> None:
    paths = [*(SOURCE / part).rglob("*.py")]
    found = {path.name: [*unexplained(ast.parse(path.read_text("utf-8")))] for path in paths}
    assert paths
    assert not {name: numbers for name, numbers in found.items() if numbers}


def test_it_is_seen_where_one_does_not() -> None:
    said = ast.parse('A = 2 * 3\n"""Six."""\nB: Final = -1\n"""Less."""\nC = "words"\n')
    assert [*unexplained(said)] == []
    assert [*unexplained(ast.parse("A = 2 * 3\nB: Final = -1\n"))] == ["A", "B"]
