"""A mail server for each test that asks for one."""

from collections.abc import Iterator

import pytest
from tests.adapters.smtp.servers import Running, running


@pytest.fixture
def plain() -> Iterator[Running]:
    """Start a server that takes a letter over an open line."""
    with running() as server:
        yield server
