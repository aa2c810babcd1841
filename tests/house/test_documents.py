"""What the documents promise is there."""

import re
import shlex
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import click
import pytest

from afterword.cli import group

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), ROOT / "training/README.md"])
LINK = re.compile(r"\]\((?!https?:|mailto:)([^)#\s]*)(#[^)\s]+)?\)")
FENCED = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
SHOWN = re.compile(r"(?:^ *|`)(?:\.venv/bin/)?afterword ([a-z][^`\n|<>#]*)", re.MULTILINE)
MODULE = re.compile(r"python3? -m ((?:tools|benchmarks)[\w.]*)")
every_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))


def anchors_of(page: Path) -> set[str]:
    """Name the headings of a page as GitHub does in links to them."""
    text = FENCED.sub("", page.read_text(encoding="utf-8"))
    return {
        "#" + re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")
        for heading in HEADING.findall(text)
    }


def is_broken(page: Path, target: str, anchor: str) -> bool:
    file = page.parent / target if target else page
    return not file.exists() or bool(anchor and anchor not in anchors_of(file))


@every_page
def test_every_link_leads_somewhere(page: Path) -> None:
    found = LINK.findall(page.read_text(encoding="utf-8"))
    assert not [target + anchor for target, anchor in found if is_broken(page, target, anchor)]


def test_a_link_to_a_heading_or_a_file_that_is_not_there_is_seen() -> None:
    page = ROOT / "README.md"
    assert not is_broken(page, "", "#what-it-does-not-do")
    assert is_broken(page, "", "#what-it-never-did")
    assert is_broken(page, "docs/nowhere.md", "")


def unknown_in(shown: str) -> Iterator[str]:
    """Stream the commands and options in a line that the program does not have."""
    words = shlex.split(shown, posix=False)
    command: click.Command = group
    while isinstance(command, click.Group) and words and not words[0].startswith("-"):
        name = words.pop(0).strip(".,:;")
        found = command.get_command(click.Context(command), name)
        if found is None:
            yield name
            return
        command = found
    has = {
        name
        for one in command.params
        if isinstance(one, click.Option)
        for name in (*one.opts, *one.secondary_opts)
    }
    for word in words:
        option = word.partition("=")[0].strip(".,:;")
        if option.startswith("-") and option not in has | {"-", "--help"}:
            yield option


@every_page
def test_every_command_that_is_shown_is_one_the_program_knows(page: Path) -> None:
    if page.name == "CHANGELOG.md":
        return  # what was there once may be gone
    text = page.read_text(encoding="utf-8").replace("\\\n", "")
    assert not [(one, *no) for one in SHOWN.findall(text) if (no := [*unknown_in(one)])]


def test_a_command_or_option_that_is_gone_is_seen() -> None:
    assert [*unknown_in("send L1 --via eml")] == []
    assert [*unknown_in("send L1 --by eml")] == ["--by"]
    assert [*unknown_in("account sign-in home --client-id ID")] == []
    assert [*unknown_in("account log-in home")] == ["log-in"]
    assert [*unknown_in("dispatch L1")] == ["dispatch"]


@every_page
def test_every_tool_that_is_named_is_there(page: Path) -> None:
    named = MODULE.findall(page.read_text(encoding="utf-8"))
    assert not [one for one in named if find_spec(one.rstrip(".")) is None]


def test_ci_runs_exactly_the_tests_command_of_the_readme() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    section = readme.split("## Run the tests", 1)[1]
    command = re.search(r"```sh\n(.+?)\n```", section, re.DOTALL)
    assert command is not None
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert script.rstrip().endswith(command.group(1))


def test_the_readme_fits_one_screen_of_reading() -> None:
    assert len((ROOT / "README.md").read_text(encoding="utf-8").splitlines()) <= 80
