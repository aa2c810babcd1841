"""Find every outlet by looking in this folder."""

import os
from collections.abc import Mapping
from pathlib import Path

from afterword.adapters import outlets
from afterword.adapters.outlets import MakeOutlet, Setup
from afterword.core.plugins import modules_in
from afterword.core.ports import Outlet


def all_outlets(home: Path, environment: Mapping[str, str] = os.environ) -> dict[str, Outlet]:
    """Build every outlet there is.

    Args:
        home: The data folder.
        environment: The process environment.

    Returns:
        The outlets by name, in the order of their files.
    """
    setup = Setup(home, environment)
    makers: list[MakeOutlet] = [
        module.OUTLET for module in modules_in(outlets) if hasattr(module, "OUTLET")
    ]
    found = [make(setup) for make in makers]
    return {outlet.name: outlet for outlet in found}
