"""The evening of somebody who was turned down, walked through in a real browser."""

import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from playwright.sync_api import Page, expect
from tests.browser.conftest import Demo, Served, environment, serve, stop
from tests.mailstack import PASSWORD, Box
from tools.screenshots import ANSWERS, NOW

ADVICE = """\
From: Dana Kim <dana.kim@harbourlightrail.example>
To: Ana Ruiz <ana.ruiz@mailbox.example>
Subject: Re: Interview on Tuesday
Date: Tue, 17 Mar 2026 08:10:00 +0000
Message-ID: <advice@harbourlightrail.example>
In-Reply-To: <{answered}>

Hi Ana,

Thank you for your kind letter. My advice: spend a week with a night crew, and next time bring one
example with the numbers in it. You explained the what very well and I would have liked to hear more
of the how.

Dana
"""


def afterword(home: Path, *words: str, day: int = 0) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "afterword", *words],
        env=environment(home, NOW + timedelta(days=day)),
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_from_the_no_to_the_advice(
    demo: Demo, tmp_path: Path, visit: Callable[..., Page], box: Box
) -> None:
    home = tmp_path / "home"
    shutil.copytree(demo.home, home)
    _add_account(home, box, tmp_path)
    evening = serve(home)
    page = visit(evening)

    # What is fresh is held; what is ready has one button.
    expect(page.get_by_text("Nothing to send yet.").first).to_be_attached()
    page.get_by_role("link", name="Harbour Light Rail").first.click()
    expect(page.get_by_role("heading", name="Harbour Light Rail")).to_be_visible()
    page.get_by_role("link", name="Write to Dana").first.click()

    # Three small questions, and the letter is laid out from the answers.
    page.get_by_label("What did you enjoy talking about?").fill(ANSWERS.enjoyed)
    page.get_by_label("What did you learn about them?").fill(ANSWERS.learned)
    page.get_by_label("What would you do differently?").fill(ANSWERS.differently)
    letter = page.locator("textarea[name=body]")
    expect(letter).to_have_value(_having("Sunday timetable on the whiteboard"), timeout=20_000)
    expect(letter).to_have_value(_having("depots hand over at night"))

    # A bitter sentence is underlined while it is typed, and gone once it is taken out.
    calm = letter.input_value()
    letter.fill(calm + "\nI really don't understand why you chose somebody with less experience.\n")
    expect(page.locator("mark").first).to_be_attached(timeout=20_000)
    expect(page.locator("a[href^='/rules/']").first).to_be_visible()
    letter.fill(calm)
    expect(page.get_by_text("Nothing stands in its way.")).to_be_visible(timeout=20_000)

    # It goes into the Drafts, in the right thread, and the page says so.
    expect(page).to_have_url(_having_path(evening, "/letters/"), timeout=20_000)
    page.get_by_role("button", name="Put in my Drafts").click()
    expect(page.get_by_text("Did it go out?")).to_be_visible(timeout=20_000)
    with box.door() as door:
        door.select("Vorlagen", readonly=True)  # found by what it is for, not by its name
        _, found = door.fetch("1", "(BODY.PEEK[])")
    draft = found[0][1].decode()
    assert "In-Reply-To:" in draft
    assert "Sunday timetable" in draft
    stop(evening)

    # A week later her answer is there, and is offered a word of thanks.
    message_id = next(
        line.partition("<")[2].partition(">")[0]
        for line in draft.splitlines()
        if line.lower().startswith("message-id:")
    )
    answer = tmp_path / "advice.eml"
    answer.write_text(ADVICE.format(answered=message_id))
    afterword(home, "scan", str(answer), day=7)
    later = serve(home, now=NOW + timedelta(days=7))
    page = visit(later)
    expect(page.get_by_text("took the time to advise you").first).to_be_attached()
    stop(later)


def _add_account(home: Path, box: Box, tmp_path: Path) -> None:
    secret = tmp_path / "secret.sh"
    secret.write_text(f"#!/bin/sh\necho {PASSWORD}\n")
    secret.chmod(0o700)
    account = box.account
    afterword(
        home,
        *("account", "add", "home", "--address", "ana.ruiz@mailbox.example"),
        *("--user", account.user, "--imap", f"{account.imap.host}:{account.imap.port}"),
        *("--imap-security", "tls", "--secret-command", str(secret)),
        *("--ca-file", account.ca_file),
    )


def _having(words: str) -> re.Pattern[str]:
    return re.compile(re.escape(words))


def _having_path(served: Served, path: str) -> re.Pattern[str]:
    return re.compile(re.escape(served.address + path))
