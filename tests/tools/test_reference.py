"""The reference pages leave out nothing that there is."""

from types import SimpleNamespace

from afterword.cli.commands import COMMANDS
from afterword.services.settings import all_settings
from tools import reference

NOTHING_CHANGED = SimpleNamespace(setting=lambda _: None)


def test_every_setting_that_is_listed_has_its_row() -> None:
    page = reference.settings()
    listed = [one.name for one in all_settings(NOTHING_CHANGED)]
    assert {"name", "cool_off_hours"} <= set(listed)
    assert not [name for name in listed if f"| `{name}` |" not in page]


def test_every_command_that_is_not_hidden_has_its_part() -> None:
    page = reference.commands()
    shown = [name for name, one in COMMANDS.items() if not one.is_hidden]
    assert not [name for name in shown if f"\n## `afterword {name}`\n" not in page]
