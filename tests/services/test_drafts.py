"""A draft in a mailbox is no letter that went out."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from afterword.adapters.mailboxes.opening import open_mailbox
from afterword.adapters.store.opening import open_store
from afterword.cli.terminal import Progressed
from afterword.core.messages.drafts import is_draft
from afterword.core.messages.parse import parse
from afterword.core.ports import Store
from afterword.services.mail.scanning import scan

LETTER = (
    b"From: Ana Ruiz <ana@home.test>\nTo: Dana Kim <dana@rail.test>\nMessage-ID: <l1@home.test>\n"
    b"Date: Mon, 02 Nov 2026 10:00:00 +0000\n%sSubject: Re: Rail Planner\n\n"
    b"Dear Dana,\n\nThank you for the interview. Might I ask you for one piece of advice?\n\nAna\n"
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(tmp_path / "home" / "afterword.db")
    yield opened
    opened.close()


@pytest.mark.parametrize(
    "line",
    [
        b"X-Unsent: 1\n",
        b"X-Gmail-Labels: Drafts\n",
        b'X-Gmail-Labels: Important,"Drafts",Opened\n',
        b"X-Gmail-Labels: =?UTF-8?Q?Entw=C3=BCrfe?=\n",
    ],
)
def test_a_mail_that_says_so_is_a_draft(line: bytes) -> None:
    assert is_draft(parse(LETTER % line))


@pytest.mark.parametrize("line", [b"", b"X-Unsent: 0\n", b"X-Gmail-Labels: Sent,Draft Horses\n"])
def test_a_mail_that_does_not_is_none(line: bytes) -> None:
    assert not is_draft(parse(LETTER % line))


def _known(store: Store) -> set[str]:
    return {one.message_id for one in store.left_out()} | {
        one.message.message_id for one in store.filed()
    }


def test_the_letter_is_read_once_it_was_sent(store: Store, tmp_path: Path) -> None:
    (tmp_path / "mail").mkdir()
    draft = tmp_path / "mail" / "letter.eml"
    draft.write_bytes(LETTER % b"X-Unsent: 1\n")
    mailbox = open_mailbox(tmp_path / "mail")
    scan(mailbox, store, Progressed())
    assert "l1@home.test" not in _known(store)
    (tmp_path / "mail" / "sent.eml").write_bytes(LETTER % b"")
    scan(open_mailbox(tmp_path / "mail"), store, Progressed())
    assert "l1@home.test" in _known(store)


def test_a_maildir_flags_its_drafts(store: Store, tmp_path: Path) -> None:
    box = tmp_path / "box"
    for name in ("cur", "new", "tmp"):
        (box / name).mkdir(parents=True)
    draft = box / "cur" / "1.host:2,DS"
    draft.write_bytes(LETTER % b"")
    scan(open_mailbox(box), store, Progressed())
    assert not _known(store)
    draft.rename(box / "cur" / "1.host:2,S")
    scan(open_mailbox(box), store, Progressed())
    assert "l1@home.test" in _known(store)
