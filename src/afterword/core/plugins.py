"""Find things by looking in their folder, so that one new thing is one new file."""

import importlib
import pkgutil
from types import ModuleType


def modules_in(package: ModuleType) -> list[ModuleType]:
    """Import every public module of a package, in the order of their names; no packages in it.

    Args:
        package: A package, already imported.

    Returns:
        Its modules, sorted by name; names that start with an underscore are left out.
    """
    names = sorted(
        found.name
        for found in pkgutil.iter_modules(package.__path__)
        if not (found.name.startswith("_") or found.ispkg)
    )
    return [importlib.import_module(f"{package.__name__}.{name}") for name in names]
