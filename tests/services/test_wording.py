"""Whatever a person may be told of has its words: nothing new is met without them."""

import importlib
import pkgutil
from collections.abc import Iterator
from enum import Enum

import pytest

from afterword import cli, core, services, web


def tables() -> Iterator[tuple[str, dict[Enum, object]]]:
    """Stream the tables of words that are asked by the members of an enumeration."""
    for package in (cli, core, services, web):
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            module = importlib.import_module(found.name)
            for name, one in vars(module).items():
                is_table = name.endswith("IN_WORDS") and isinstance(one, dict)
                if is_table and isinstance(next(iter(one)), Enum):
                    yield name, one


TABLES = dict(tables())


def test_there_are_tables_to_look_at() -> None:
    assert {"IN_WORDS", "MAIL_IN_WORDS", "PURPOSE_IN_WORDS"} <= TABLES.keys()


@pytest.mark.parametrize("name", TABLES)
def test_every_member_has_its_words(name: str) -> None:
    table = TABLES[name]
    assert not [one for one in type(next(iter(table))) if not table.get(one)]
