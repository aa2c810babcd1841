"""The names we use are the glossary's."""

import ast
import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path

import click
import pytest

from afterword.adapters import store
from afterword.adapters.store.table_shapes import metadata
from afterword.cli import group
from afterword.core.plugins import modules_in

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


def strange(names: Iterable[str]) -> list[str]:
    """Return the names that hold a word the glossary says not to use."""
    wrong = []
    for name in names:
        words = words_of(name)
        pairs = list(pairwise(words))
        covered = {word for pair in pairs if pair in ALLOWED_PAIRS for word in pair}
        wrong += [name for word in words if {word, word.removesuffix("s")} & (FORBIDDEN - covered)]
    return wrong


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(SOURCE)))
def test_modules_classes_and_functions_are_named_from_the_glossary(path: Path) -> None:
    assert not strange(names_in(path))


def test_tables_and_their_columns_are_too() -> None:
    assert modules_in(store)  # importing a module declares its tables
    names = [*metadata.tables, *(one.name for it in metadata.tables.values() for one in it.columns)]
    assert len(names) > 100
    assert not strange(names)


def commands(of: click.Group) -> Iterator[click.Command]:
    """Stream every command, those inside others as well."""
    for name in of.list_commands(click.Context(of)):
        command = of.get_command(click.Context(of), name)
        assert command is not None
        yield command
        if isinstance(command, click.Group):
            yield from commands(command)


def test_commands_and_their_options_are_too() -> None:
    every = [*commands(group)]
    names = [str(one.name) for one in (*every, *(it for one in every for it in one.params))]
    assert len(names) > 100
    assert not strange(name.replace("-", "_") for name in names)


def test_a_strange_name_is_seen() -> None:
    named = ["message_of", "load_emails", "JobAlert", "hiring_manager", "Manager", "inbox"]
    assert strange(named) == ["load_emails", "Manager", "inbox"]


@pytest.mark.parametrize("part", ["src", "tests", "tools", "benchmarks"])
def test_no_module_is_longer_than_four_hundred_lines(part: str) -> None:
    lengths = {
        str(path.relative_to(ROOT)): len(path.read_text(encoding="utf-8").splitlines())
        for path in (ROOT / part).rglob("*.py")
    }
    assert lengths
    assert not [path for path, length in lengths.items() if length > 400]
