"""The reference pages that are made from the code, one function a page."""

import inspect
from pathlib import Path
from types import ModuleType

import click

from afterword.adapters.outlets.draft import Drafts
from afterword.adapters.outlets.opening import all_outlets
from afterword.adapters.outlets.smtp import SmtpServer
from afterword.cli import group
from afterword.cli.commands import COMMANDS, load
from afterword.core import errors as error_tree
from afterword.core.letters.purposes import PURPOSES, Move
from afterword.core.plugins import modules_in
from afterword.core.ports import Outlet
from afterword.core.reading import kinds as kinds_folder
from afterword.core.settings import described
from afterword.services.settings import WORDS

MADE = "<!-- Made from the code by `python -m tools.documents`; edit the code instead. -->\n"


def commands() -> str:
    """Render every command with its help."""
    parts = [MADE, "# Commands\n"]
    for name, lazy in COMMANDS.items():
        command = load(lazy)
        parent = click.Context(
            group,
            info_name="afterword",
            help_option_names=group.context_settings["help_option_names"],
        )
        context = click.Context(command, info_name=name, parent=parent, max_content_width=88)
        parts.append(f"## `afterword {name}`\n\n```text\n{command.get_help(context)}\n```\n")
        if isinstance(command, click.Group):
            parts += _inside(command, context)
    return "\n".join(parts)


def _inside(group: click.Group, context: click.Context) -> list[str]:
    """Render the commands of a command."""
    parts = []
    for name, command in sorted(group.commands.items()):
        own = click.Context(command, info_name=name, parent=context, max_content_width=88)
        parts.append(f"### `{own.command_path}`\n\n```text\n{command.get_help(own)}\n```\n")
    return parts


def settings() -> str:
    """Render the table of settings: words first, then numbers."""
    rows = [f"| `{name}` | nothing | {says} | |" for name, says in WORDS.items()]
    rows += [
        f"| `{name}` | {default} {unit} | {says} | {source} |"
        for name, default, unit, says, source in described()
    ]
    head = "| setting | default | what it says | where the default is from |\n|---|---|---|---|"
    return "\n".join([MADE, "# Settings\n", head, *rows, ""])


def purposes() -> str:
    """Render the table of purposes and moves."""
    parts = [
        MADE,
        "# Letter purposes and moves\n",
        "One table serves the composer and the check.\n",
        "| purpose | needs | allows | forbids | words | characters |\n|---|---|---|---|---|---|",
    ]
    for purpose, spec in PURPOSES.items():
        cells = [_named(spec.needs), _named(spec.allows), _named(spec.forbids)]
        low, high = spec.words
        parts.append(
            f"| `{purpose}` | {' | '.join(cells)} | {low}-{high} | {spec.characters or ''} |"
        )
    return "\n".join([*parts, ""])


def _named(moves: frozenset[Move]) -> str:
    return ", ".join(move.value for move in Move if move in moves)


def kinds() -> str:
    """Render one section for every mail kind, from its own file."""
    parts = [MADE, "# Mail kinds\n"]
    parts += [
        f"## `{_file_name(module)}`\n\n{inspect.getdoc(module)}\n"
        for module in modules_in(kinds_folder)
    ]
    return "\n".join(parts)


def _file_name(module: ModuleType) -> str:
    return module.__name__.rpartition(".")[2]


def outlets() -> str:
    """Render the places a letter may go."""
    parts = [MADE, "# Outlets\n", "| outlet | what it does | sends by itself |\n|---|---|---|"]
    # A mail account has two more; these need one to be made, and say the same for each.
    found: list[type[Drafts | SmtpServer] | Outlet] = [
        *all_outlets(Path("home")).values(),
        Drafts,
        SmtpServer,
    ]
    parts += [
        f"| `{one.name}` | {one.says} | {'yes' if one.irreversible else 'no'} |"
        for one in sorted(found, key=lambda one: one.name)
    ]
    parts.append(
        "\n`draft` and `smtp` are there once there is a mail account; with several they are "
        "`draft:NAME` and `smtp:NAME`."
    )
    return "\n".join([*parts, ""])


def errors() -> str:
    """Render the exit codes and what they mean."""
    return "\n".join(
        [
            MADE,
            "# Errors and exit codes\n",
            "0 means done. 70 is a fault of ours; everything else says what to do.\n",
            f"```text\n{inspect.getdoc(error_tree)}\n```",
            "",
        ]
    )
