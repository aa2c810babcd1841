"""The command line, as its own tests use it."""

from tests.cli.conftest import afterword, demo_box, home  # noqa: F401 -- fixtures
