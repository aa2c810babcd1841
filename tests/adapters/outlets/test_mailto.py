"""Letters as links."""

import subprocess
import sys
import webbrowser
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from afterword.adapters.outlets import Setup
from afterword.adapters.outlets.mailto import MailtoLink, has_screen, mailto_link
from afterword.core.errors import Refused, Unavailable
from afterword.core.letters.letter import Letter
from afterword.core.letters.purposes import Purpose
from afterword.core.messages.message import Address

NOW = datetime(2026, 3, 12, 9, 30, tzinfo=UTC)
LETTER = Letter(
    id="L7",
    purpose=Purpose.THANK_YOU,
    to=Address("Dana Kim", "dana+jobs@northbank.example"),
    subject="Re: Timetable planner & more",
    body="Hi Dana,\n100% yes.\n",
    created_at=NOW,
    in_reply_to="no-1@northbank.example",
)
LINK = (
    "mailto:dana%2Bjobs@northbank.example"
    "?subject=Re%3A%20Timetable%20planner%20%26%20more"
    "&in-reply-to=%3Cno-1%40northbank.example%3E"
    "&body=Hi%20Dana%2C%0D%0A100%25%20yes.%0D%0A"
)


def test_the_link_is_rfc_6068() -> None:
    assert mailto_link(LETTER) == LINK


def test_the_link_is_always_shown_and_the_thread_is_spoken_of() -> None:
    receipt = MailtoLink(None).deliver(LETTER, NOW)
    assert LINK in receipt.detail
    assert "new thread" in receipt.detail
    assert "--via eml" in receipt.detail


def test_without_an_address_the_person_fills_it_in() -> None:
    assert mailto_link(replace(LETTER, to=Address("Dana Kim", ""))).startswith("mailto:?subject=")


def test_two_addresses_are_refused() -> None:
    with pytest.raises(Refused, match="not one plain address"):
        mailto_link(replace(LETTER, to=Address("Dana", "a@x.example,b@y.example")))


def test_a_letter_that_would_be_cut_short_is_not_placed() -> None:
    opened: list[str] = []
    outlet = MailtoLink(lambda link: not opened.append(link))
    with pytest.raises(Unavailable, match="too long"):
        outlet.deliver(replace(LETTER, body="word " * 500), NOW)
    assert not opened


def fails(link: str) -> bool:
    raise webbrowser.Error(link)


@pytest.mark.parametrize("opener", [None, fails, lambda _: False])
def test_what_does_not_open_is_not_said_to_have_opened(opener) -> None:
    assert "was asked to open" not in MailtoLink(opener).deliver(LETTER, NOW).detail


def test_a_terminal_is_no_screen() -> None:
    on_linux = sys.platform not in {"win32", "darwin"}
    assert has_screen({"DISPLAY": ":0"})
    assert has_screen({"WAYLAND_DISPLAY": "wayland-0"})
    assert not (on_linux and has_screen({"TERM": "xterm"}))
    assert not has_screen({"SSH_CONNECTION": "1"})


def test_the_desktops_own_program_gets_the_link(tmp_path: Path) -> None:
    program = tmp_path / "mail-program"
    program.write_text(f'#!/bin/sh\nprintf %s "$1" > {tmp_path}/link\n')
    program.chmod(0o755)
    code = (
        "from pathlib import Path\n"
        "from afterword.adapters.outlets import Setup, mailto\n"
        "import sys\n"
        "outlet = mailto.OUTLET(Setup(Path('.'), {'DISPLAY': ':0'}))\n"
        "sys.exit(0 if outlet._opens(sys.argv[1]) else 1)\n"
    )
    environment = {"BROWSER": f"{program} %s", "PATH": "/usr/bin:/bin", "DISPLAY": ":0"}
    subprocess.run([sys.executable, "-c", code, LINK], env=environment, check=True, timeout=60)
    assert (tmp_path / "link").read_text() == LINK


def test_the_outlet_is_built_from_the_setup(tmp_path: Path) -> None:
    assert MailtoLink.from_setup(Setup(tmp_path, {})).name == "mailto"
