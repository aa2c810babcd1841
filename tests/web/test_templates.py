"""Each template has a dataclass of its own, and the two say the same."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from importlib import import_module
from typing import Any

import pytest
from jinja2 import Environment, meta, nodes

from afterword.core.plugins import modules_in
from afterword.web import pages, problems, sheet
from afterword.web.rendering import Renderer

_GIVEN = {"shell", "url"}
"""What every template is given besides the values of its own page."""


def _environment() -> Environment:
    return Renderer(lambda name, **_: name).environment


def _contexts() -> list[Any]:
    modules = [*modules_in(pages), import_module(problems.__name__), import_module(sheet.__name__)]
    return [
        one
        for module in modules
        for one in vars(module).values()
        if isinstance(one, type) and one.__module__ == module.__name__ and hasattr(one, "template")
    ]


def _used(environment: Environment, name: str) -> set[str]:
    """Return the names a template needs, with those of the templates it is made of."""
    source, _, _ = environment.loader.get_source(environment, name)  # type: ignore[union-attr]
    tree = environment.parse(source)
    made = {node.name for node in tree.find_all(nodes.Name) if node.ctx != "load"}
    made |= {node.name for node in tree.find_all(nodes.Macro)}
    of_others = {
        used
        for other in meta.find_referenced_templates(tree)
        if other is not None
        for used in _used(environment, other)
    }
    macros = {node.name for node in tree.find_all(nodes.Macro)}
    return (meta.find_undeclared_variables(tree) - macros) | (of_others - made)


def _whole_templates(environment: Environment) -> Iterator[str]:
    """Yield the templates that are pages: neither parts of others nor what others stand on."""
    names = environment.list_templates(extensions=["html"])
    referred: set[str | None] = set()
    for name in names:
        source, _, _ = environment.loader.get_source(environment, name)  # type: ignore[union-attr]
        referred.update(meta.find_referenced_templates(environment.parse(source)))
    yield from (name for name in names if name not in referred)


def test_every_template_is_shown_by_one_dataclass() -> None:
    shown = [one.template for one in _contexts()]
    assert sorted(shown) == sorted(set(shown))
    assert set(shown) == set(_whole_templates(_environment()))


@pytest.mark.parametrize("page", _contexts(), ids=lambda page: page.__name__)
def test_a_template_uses_what_its_dataclass_holds_and_nothing_else(page: Any) -> None:
    assert is_dataclass(page)
    assert page.__dataclass_params__.frozen  # type: ignore[attr-defined]
    assert "__slots__" in vars(page)
    held = {one.name for one in fields(page)}
    assert _used(_environment(), page.template) - _GIVEN == held | {"title"}


def test_no_page_is_rendered_but_from_its_dataclass() -> None:
    for module in modules_in(pages):
        assert not {"Environment", "Template", "Markup"} & set(vars(module)), module.__name__


def test_what_cannot_be_read_or_turns_a_text_around_is_shown_as_a_sign() -> None:
    template = _environment().from_string("{{ words }}")
    assert template.render(words="a\u202egnp.exe\x00\x1b[2J\ud800") == (
        "a\ufffdgnp.exe\ufffd\ufffd[2J\ufffd"
    )
    kept = "\u05e9\u05dc\u05d5\u05dd\u200f, caf\xe9\n\tand \U0001f33b"
    assert template.render(words=kept) == kept
