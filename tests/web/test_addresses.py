"""The paths of pages, as the router would give them."""

from pathlib import Path

import pytest
from starlette.routing import Route
from tests.web.conftest import NOW

from afterword.adapters.clock import FixedClock
from afterword.app import App
from afterword.web.addresses import Addresses
from afterword.web.building import build


def test_every_path_is_the_routers_own(tmp_path: Path) -> None:
    web = build(App(tmp_path, FixedClock(NOW), NOW.tzinfo), ["127.0.0.1:1"])
    addresses = Addresses(web.routes)
    for route in web.routes:
        if isinstance(route, Route):
            parts = dict.fromkeys(route.param_convertors, "A7")
            assert addresses.path(route.name, **parts) == web.url_path_for(route.name, **parts)
    assert addresses.path("static", path="a/b.css") == web.url_path_for("static", path="a/b.css")


def test_what_stands_in_a_path_stays_one_part_of_it() -> None:
    addresses = Addresses([Route("/people/{id}", lambda _: None, name="person")])
    assert addresses.path("person", id="../x?y#z {id}") == "/people/..%2Fx%3Fy%23z%20%7Bid%7D"


def test_a_page_that_is_not_there_and_a_part_that_is_missing_are_faults() -> None:
    addresses = Addresses([Route("/people/{id}", lambda _: None, name="person")])
    for ask in (lambda: addresses.path("nobody"), lambda: addresses.path("person")):
        with pytest.raises(KeyError):
            ask()
