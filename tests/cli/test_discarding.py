"""A letter that was begun is thrown away in the terminal; one that was handed over stays."""

import shutil
from datetime import UTC
from pathlib import Path

import pytest
from tests.cli.conftest import MOMENT, Afterword

from afterword.adapters.clock import FixedClock
from afterword.app import App
from afterword.core.letters.letter import Answers
from afterword.services.known import known
from afterword.services.letters.writing import finish, sit_down
from afterword.services.mail.filing import file_everything
from afterword.services.mail.scanning import scan
from afterword.web.waiting import Quiet


@pytest.fixture(scope="session")
def written_home(tmp_path_factory: pytest.TempPathFactory, demo_box: Path) -> Path:
    home = tmp_path_factory.mktemp("discarding") / "home"
    app = App(home, FixedClock(MOMENT), UTC)
    mailbox = app.mailbox(demo_box)
    scan(mailbox, app.store, Quiet())
    file_everything(app.store, {mailbox.source: mailbox}, Quiet(), app.zone)
    everything = known(app.store)
    dana = next(one for one in everything.contacts.values() if one.name == "Dana Kim")
    about = next(
        one
        for one in everything.applications.values()
        if any(part.contact_id == dana.id for part in one.participants)
    )
    desk = sit_down(app.store, about, app.moment, to=dana.id)
    finish(app.store, desk, "Thank you", "Hi Dana,\n\nThank you for the hour.\n\nAna", Answers())
    app.close()
    return home


@pytest.fixture
def begun(afterword: Afterword, written_home: Path, home: Path) -> Afterword:
    """The command line in a home where one letter was begun."""
    shutil.copytree(written_home, home)
    return afterword


def test_a_letter_is_shown_once_more_and_thrown_away(begun: Afterword) -> None:
    thrown = begun("discard", "L1")
    assert thrown.code == 0
    assert "Thank you for the hour." in thrown.out
    assert "L1 is thrown away." in thrown.out
    assert "No letters yet" in begun("letters").out


def test_a_letter_that_was_handed_over_stays(begun: Afterword) -> None:
    assert begun("send", "L1", "--via", "eml", "--anyway").code == 0
    for said in ((), ("--no",)):
        begun("sent", "L1", *said)
        refused = begun("discard", "L1")
        assert refused.code != 0
        assert "stays" in refused.err
        assert "L1" in begun("letters").out


def test_a_letter_there_is_not_cannot_be_thrown_away(begun: Afterword) -> None:
    assert "There is no letter L9" in begun("discard", "L9").err
