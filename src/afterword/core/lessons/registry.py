"""The themes, found by looking in ``themes/``."""

from functools import cache

from afterword.core.lessons import themes
from afterword.core.lessons.signs import Signs
from afterword.core.lessons.theme import Theme
from afterword.core.plugins import modules_in


@cache
def all_signs() -> tuple[Signs, ...]:
    """Return the signs of every theme, in the order of ``Theme``.

    Raises:
        TypeError: A file holds no signs.
    """
    found = []
    for module in modules_in(themes):
        one = getattr(module, "SIGNS", None)
        if not isinstance(one, Signs):
            raise TypeError(f"{module.__name__} holds no SIGNS")
        found.append(one)
    order = list(Theme)
    return tuple(sorted(found, key=lambda one: order.index(one.theme)))
