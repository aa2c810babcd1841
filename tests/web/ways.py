"""Every way into the web app, found from its router: a method, and a path with real values."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from starlette.applications import Starlette
from starlette.routing import Route

from afterword.app import App

_PART = re.compile(r"\{(\w+)(?::\w+)?\}")


@dataclass(frozen=True)
class Way:
    method: str
    path: str
    name: str

    @property
    def is_action(self) -> bool:
        return self.method == "POST"


def ids_of(app: App) -> dict[str, list[str]]:
    """Return the ids there are, by the first part of the path they stand in."""
    mail = [one.message.digest[:8] for one in app.store.filed()]
    return {
        "applications": [one.id for one in app.store.applications()],
        "messages": mail,
        "review": mail,
        "people": [one.id for one in app.store.contacts()],
        "letters": [one.id for one in app.store.letters()],
    }


def ways(web: Starlette, app: App, at_most: int = 1) -> list[Way]:
    """Return every route's ways in; an unknown part of a path is tried with ids of every kind."""
    return [way for route in _routes(web) for way in _ways(route, ids_of(app), at_most)]


def hostile_ways(web: Starlette, values: list[str]) -> list[Way]:
    """Return the ways of routes with parts in their paths, filled with what is no id."""
    return [
        Way(method, _PART.sub(lambda _, value=value: value, route.path), route.name)
        for route in _routes(web)
        if _PART.search(route.path)
        for method in _methods(route)
        for value in values
    ]


def _routes(web: Starlette) -> Iterator[Route]:
    for route in web.routes:
        if isinstance(route, Route):
            yield route


def _methods(route: Route) -> list[str]:
    return sorted((route.methods or set()) - {"HEAD"})


def _ways(route: Route, ids: dict[str, list[str]], at_most: int) -> Iterator[Way]:
    own = ids.get(route.path.split("/")[1])
    values = own[:at_most] if own else [kind[0] for kind in ids.values() if kind]
    for method in _methods(route):
        if not _PART.search(route.path):
            yield Way(method, route.path, route.name)
            continue
        for value in values:
            yield Way(method, _PART.sub(lambda _, value=value: value, route.path), route.name)
