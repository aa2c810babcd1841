"""A draft in a real mailbox, and one clear sentence where it cannot be put there."""

import pytest
from tests.adapters.smtp.letters import LETTER, NOW
from tests.mailstack import PASSWORD, Box

from afterword.adapters.imap.writing import SentFolder, open_writing
from afterword.adapters.outlets.draft import Drafts
from afterword.core.errors import Unavailable
from afterword.core.ports import Delivery

DRAFTS = "Vorlagen"


def place(box: Box) -> Delivery:
    drafts = Drafts(box.account, lambda: open_writing(box.account, PASSWORD))
    return drafts.deliver(LETTER, NOW).delivery


def count(box: Box, folder: str = DRAFTS) -> bytes:
    with box.door() as door:
        found: bytes = door.select(folder, readonly=True)[1][0]
    return found


def test_a_draft_lies_where_drafts_are(box: Box) -> None:
    assert place(box) is Delivery.PLACED
    assert count(box) == b"1"


def test_a_full_mailbox_is_said_and_nothing_is_placed(box: Box) -> None:
    box.limit(200)
    with pytest.raises(Unavailable, match="did not take the draft: the mailbox is full; make room"):
        place(box)
    assert count(box) == b"0"


def test_a_sent_folder_that_is_full_is_said(box: Box) -> None:
    box.limit(200)
    session = open_writing(box.account, PASSWORD)
    try:
        folder = session.folder_for("\\Sent")
        assert folder is not None
        with pytest.raises(Unavailable, match="did not take it: the mailbox is full"):
            SentFolder(session, folder, "localhost").append(b"Subject: x\r\n\r\n" + b"x" * 400)
    finally:
        session.close()


def test_drafts_that_may_only_be_read_are_said_and_nothing_is_placed(box: Box) -> None:
    assert place(box) is Delivery.PLACED
    folder = box.folder / DRAFTS
    (folder / "dovecot-acl").write_text("owner lr\n")
    with pytest.raises(Unavailable, match="did not take the draft: the folder may only be read"):
        place(box)
    assert count(box) == b"1"
