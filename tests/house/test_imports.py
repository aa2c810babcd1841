"""No circle of imports: whichever module a command needs first can be imported first."""

import ast
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

ROOT = Path(__file__).parents[2] / "src"


def named(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


MODULES = {named(path): path for path in (ROOT / "afterword").rglob("*.py")}


def imported(path: Path) -> Iterator[str]:
    """Go through what is imported with the module itself; inside a function it comes later."""
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Import):
            yield from (one.name for one in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            for one in node.names:
                whole = f"{node.module}.{one.name}"
                yield whole if whole in MODULES else node.module


def test_no_modules_import_each_other_in_a_circle() -> None:
    needs = {name: {*imported(path)} & MODULES.keys() - {name} for name, path in MODULES.items()}
    assert sum(map(len, needs.values())) > 1000
    TopologicalSorter(needs).prepare()  # it says which, if there is one
