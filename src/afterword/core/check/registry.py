"""The rules, found by looking in ``rules/``."""

from collections.abc import Collection
from functools import cache
from inspect import getdoc

from afterword.core.check import rules
from afterword.core.check.rule import FAMILIES, Rule
from afterword.core.errors import Invalid, NotFound
from afterword.core.patterns import later
from afterword.core.plugins import modules_in

_CODE = later(rf"[{''.join(FAMILIES)}]\d{{3}}")


@cache
def all_rules() -> tuple[Rule, ...]:
    """Return every rule, families in the order of ``FAMILIES``, codes ascending.

    Raises:
        TypeError: A file holds no rule.
        ValueError: A code or name is malformed or taken.
    """
    return tuple(rule for rule, _ in _documented())


def documentation(rule: Rule) -> str:
    """Return what is written about a rule: the docstring of its file, in Markdown."""
    return {known.code: text for known, text in _documented()}[rule.code]


def find_rule(given: str) -> Rule:
    """Find a rule by its code or name, whatever the case.

    Raises:
        NotFound: There is no such rule.
    """
    wanted = given.strip().lower()
    for rule in all_rules():
        if wanted in {rule.code.lower(), rule.name}:
            return rule
    raise NotFound(f"There is no rule {given!r}; `afterword rule` lists them all.")


def selected(select: Collection[str] | None, ignore: Collection[str] | None) -> tuple[Rule, ...]:
    """Choose rules by family, code, the beginning of a code, or name.

    Args:
        select: Only these; None or empty means all.
        ignore: Without these.

    Returns:
        At least one rule, in the order of ``all_rules``.

    Raises:
        Invalid: Something given names no rule, or no rule is left.
    """
    unknown = [
        given
        for given in (*(select or ()), *(ignore or ()))
        if not any(_names(given, rule) for rule in all_rules())
    ]
    if unknown:
        named = ", ".join(repr(given) for given in unknown)
        raise Invalid(f"No rule is called {named}; `afterword rule` lists them all.")
    chosen = tuple(
        rule
        for rule in all_rules()
        if (not select or any(_names(given, rule) for given in select))
        and not any(_names(given, rule) for given in ignore or ())
    )
    if not chosen:
        raise Invalid("This selection leaves no rule to run, so nothing was checked.")
    return chosen


def _names(given: str, rule: Rule) -> bool:
    wanted = given.strip().lower()
    return bool(wanted) and (rule.name == wanted or rule.code.lower().startswith(wanted))


@cache
def _documented() -> tuple[tuple[Rule, str], ...]:
    found: list[tuple[Rule, str]] = []
    for module in modules_in(rules):
        rule = getattr(module, "RULE", None)
        if not isinstance(rule, Rule):
            raise TypeError(f"{module.__name__} holds no RULE.")
        if not _CODE.fullmatch(rule.code):
            raise ValueError(f"{module.__name__}: {rule.code!r} is no code.")
        if rule.name != module.__name__.rpartition(".")[2].replace("_", "-"):
            raise ValueError(f"{module.__name__}: the file is not called {rule.name!r}.")
        found.append((rule, getdoc(module) or ""))
    by_code: dict[str, str] = {}
    for rule, _ in found:
        if (other := by_code.setdefault(rule.code, rule.name)) != rule.name:
            raise ValueError(f"{other!r} and {rule.name!r} share the code {rule.code}.")
    order = list(FAMILIES)
    return tuple(sorted(found, key=lambda pair: (order.index(pair[0].family), pair[0].code)))
