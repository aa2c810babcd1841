"""Letters on the clipboard: the program behind it is a real one on the PATH."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from afterword.adapters.outlets import Setup
from afterword.adapters.outlets.clipboard import OUTLET, NoClipboardError, copy_and_look
from afterword.core.errors import Unavailable
from afterword.core.letters.letter import Letter
from afterword.core.letters.purposes import Purpose
from afterword.core.messages.message import Address

NOW = datetime(2026, 3, 12, 9, 30, tzinfo=UTC)
LETTER = Letter(
    id="L7",
    purpose=Purpose.THANK_YOU,
    to=Address("Dana Kim", "dana@northbank.example"),
    subject="Re: Timetable\nplanner",
    body="Hi Dana,\n\nThank you — für alles, 渡辺さん.\n",
    created_at=NOW,
)


@pytest.fixture
def desktop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A desktop whose clipboard is a file; return that file."""
    kept = tmp_path / "clipboard"
    programs = tmp_path / "bin"
    programs.mkdir()
    script = f'#!/bin/sh\ncase "$*" in *-o*) cat {kept} ;; *) cat > {kept} ;; esac\n'
    (programs / "xclip").write_text(script)
    (programs / "xclip").chmod(0o755)
    monkeypatch.setenv("PATH", f"{programs}:/usr/bin:/bin")
    monkeypatch.setenv("DISPLAY", ":99")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    return kept


def test_the_text_is_on_the_clipboard(desktop: Path, tmp_path: Path) -> None:
    receipt = OUTLET(Setup(tmp_path, {})).deliver(LETTER, NOW)
    assert desktop.read_text(encoding="utf-8") == LETTER.body
    assert "Dana Kim <dana@northbank.example>" in receipt.detail
    assert "subject: Re: Timetable planner" in receipt.detail


def test_a_linkedin_note_says_where_it_goes(desktop: Path, tmp_path: Path) -> None:
    note = replace(LETTER, purpose=Purpose.LINKEDIN_NOTE)
    receipt = OUTLET(Setup(tmp_path, {})).deliver(note, NOW)
    assert desktop.exists()
    assert "invitation to Dana Kim" in receipt.detail


def test_without_a_desktop_it_says_what_to_do_instead(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    with pytest.raises(Unavailable, match="--via eml"):
        OUTLET(Setup(tmp_path, {})).deliver(LETTER, NOW)


def test_a_program_that_took_nothing_is_not_believed(desktop: Path) -> None:
    program = desktop.parent / "bin" / "xclip"
    program.write_text("#!/bin/sh\ncat > /dev/null\nexit 1\n")
    with pytest.raises(NoClipboardError):
        copy_and_look(LETTER.body)
