"""Every command is described where it is listed, loads, and has help."""

import click
import pytest

from afterword.cli import group
from afterword.cli.commands import COMMANDS, load


@pytest.mark.parametrize("name", COMMANDS)
def test_the_one_line_in_the_list_is_the_commands_own(name: str) -> None:
    assert load(COMMANDS[name]).short_help == COMMANDS[name].says


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_is_explained(name: str) -> None:
    command = load(COMMANDS[name])
    assert command.help
    options = [one for one in command.params if isinstance(one, click.Option)]
    assert not [one.name for one in options if not one.help]


def test_the_help_lists_every_command_that_is_not_hidden() -> None:
    text = group.get_help(click.Context(group, info_name="afterword"))
    assert not [name for name, lazy in COMMANDS.items() if not lazy.is_hidden and name not in text]
