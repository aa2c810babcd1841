"""From a page's name to its path. A page shows fifty of them, so they are not searched for."""

from collections.abc import Iterable
from typing import Any, Final
from urllib.parse import quote

from starlette.routing import BaseRoute, Mount, Route

_FOLDER: Final = "/{path}"
"""What a folder's path goes on with: the file in it, slashes and all."""


class Addresses:
    """The paths of all pages and of what is the same for everybody."""

    def __init__(self, routes: Iterable[BaseRoute]) -> None:
        self._paths: dict[str, str] = {}
        for route in routes:
            if isinstance(route, Route | Mount) and route.name:
                is_folder = isinstance(route, Mount)
                self._paths[route.name] = route.path + (_FOLDER if is_folder else "")

    def path(self, name: str, **parts: Any) -> str:
        """Return the path of a page.

        Args:
            name: What its route is called.
            parts: What stands in the braces of the route's path.

        Raises:
            KeyError: There is no such page, or one of its parts is missing.
        """
        pattern = self._paths[name]
        if not parts:
            return pattern if "{" not in pattern else pattern.format()
        safe = "/" if pattern.endswith(_FOLDER) else ""
        return pattern.format(**{key: quote(str(one), safe=safe) for key, one in parts.items()})
