"""Sending by a real Dovecot, which passes it on; a copy lies in Sent, once."""

import email
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from tests.adapters.smtp.letters import LETTER, NOW, SHORT
from tests.mailstack import PASSWORD, Box

from afterword.adapters.imap.writing import SentFolder, open_writing
from afterword.adapters.outlets.smtp import smtp_outlet
from afterword.adapters.smtp.outbox import Outbox
from afterword.core.accounts import Account, Proof, Security, Server
from afterword.core.errors import Unavailable
from afterword.core.letters.letter import Letter
from afterword.core.messages.message import Address
from afterword.core.outbox import SentCopy, State
from afterword.core.ports import Delivery
from afterword.services.letters.sent_copies import LOOKS, keep_copies

SENT = "Gesendet"


def send(account: Account, home: Path, letter: Letter = LETTER, secret: str = PASSWORD) -> Delivery:
    return smtp_outlet(account, lambda: secret, home).deliver(letter, NOW).delivery


@contextmanager
def opened(account: Account) -> Iterator[SentFolder | None]:
    session = open_writing(account, PASSWORD)
    try:
        folder = session.folder_for("\\Sent")
        yield SentFolder(session, folder, account.imap.host) if folder else None
    finally:
        session.close()


def copy(account: Account, home: Path, wait: Callable[[float], None] = lambda _: None) -> list[str]:
    return keep_copies(Outbox(home), [account], opened, NOW, wait)


def in_sent(box: Box) -> list[bytes]:
    with box.door() as door:
        door.select(SENT, readonly=True)
        found = door.uid("FETCH", "1:*", "(FLAGS BODY.PEEK[])")[1]
    return [one for one in found if isinstance(one, tuple)]


def copied(home: Path) -> SentCopy:
    [one] = Outbox(home).all()
    assert one.state is State.SENT
    return one.sent_copy


def test_a_letter_goes_by_password_and_arrives_in_a_mailbox(box: Box, tmp_path: Path) -> None:
    reader = box.stack.new_box()
    letter = replace(LETTER, to=Address("Dana Kim", reader.user), sender=None)
    assert send(box.sending_account, tmp_path, letter) is Delivery.SENT
    with reader.door() as door:
        door.select("INBOX", readonly=True)
        raw = door.fetch("1", "(BODY.PEEK[])")[1][0][1]
    got = email.message_from_bytes(raw)
    assert got["Message-ID"] == f"<{LETTER.message_id}>"
    assert got["From"] == box.user
    assert "From here, ü." in got.get_payload(decode=True).decode()


def test_a_letter_goes_by_token_and_is_passed_on(box: Box, tmp_path: Path) -> None:
    box.stack.tokens["a-token"] = box.user
    account = replace(box.sending_account, proof=Proof.OAUTH2)
    before = len(box.stack.relay.taken)
    assert send(account, tmp_path, secret="a-token") is Delivery.SENT
    [(recipients, raw)] = box.stack.relay.taken[before:]
    assert recipients == ["dana@halden.example"]
    assert f"Message-ID: <{LETTER.message_id}>".encode() in raw
    with pytest.raises(Unavailable, match="OAuth token"):
        send(account, tmp_path / "other", secret="stale")


def test_a_wrong_password_is_said_and_nothing_is_sent(box: Box, tmp_path: Path) -> None:
    before = len(box.stack.relay.taken)
    with pytest.raises(Unavailable, match="did not take the user name and password"):
        send(box.sending_account, tmp_path, secret="wrong")
    assert len(box.stack.relay.taken) == before


# --- the copy in Sent ---------------------------------------------------------------------------


def test_a_copy_is_put_into_sent_once(box: Box, tmp_path: Path) -> None:
    waited: list[float] = []
    send(box.sending_account, tmp_path)
    assert copy(box.sending_account, tmp_path, waited.append) == []
    assert waited == [one for one in LOOKS if one]
    [(flags, raw)] = in_sent(box)
    assert rb"\Seen" in flags
    assert raw == Outbox(tmp_path).files.content(Outbox(tmp_path).all()[0])
    assert copied(tmp_path) is SentCopy.THERE
    assert copy(box.sending_account, tmp_path) == []
    assert len(in_sent(box)) == 1


def test_a_copy_the_server_keeps_is_left_alone_even_where_it_comes_late(
    box: Box, tmp_path: Path
) -> None:
    send(box.sending_account, tmp_path)
    raw = Outbox(tmp_path).files.content(Outbox(tmp_path).all()[0])

    def meanwhile(_seconds: float) -> None:
        if not in_sent(box):
            box.put(raw, into=SENT)

    assert copy(box.sending_account, tmp_path, meanwhile) == []
    assert len(in_sent(box)) == 1
    assert copied(tmp_path) is SentCopy.THERE


def test_a_copy_is_caught_up_after_a_crash_before_and_after_it_was_put_there(
    box: Box, tmp_path: Path
) -> None:
    send(box.sending_account, tmp_path)
    with pytest.raises(KeyboardInterrupt):
        copy(box.sending_account, tmp_path, stop)  # stopped while it waited to look again
    assert copied(tmp_path) is SentCopy.OPEN
    kept = Outbox(tmp_path).all()
    copy(box.sending_account, tmp_path)
    Outbox(tmp_path).files.keep(kept[0])  # as if stopped before it was noted
    assert copy(box.sending_account, tmp_path) == []
    assert len(in_sent(box)) == 1


def stop(_seconds: float) -> None:
    raise KeyboardInterrupt


@pytest.mark.parametrize("host", ["smtp.gmail.com", "smtp-mail.outlook.com", "SMTP.office365.com"])
def test_servers_that_keep_one_by_themselves_are_not_even_looked_at(
    box: Box, tmp_path: Path, host: str
) -> None:
    send(box.sending_account, tmp_path)
    theirs = replace(
        box.account, smtp=Server(host, 465), imap=Server("127.0.0.1", 1, Security.NONE)
    )
    assert copy(theirs, tmp_path) == []
    assert copied(tmp_path) is SentCopy.LEFT


def test_a_mailbox_that_cannot_be_reached_is_said_and_tried_again(box: Box, tmp_path: Path) -> None:
    send(box.sending_account, tmp_path)
    gone = replace(box.sending_account, imap=Server("127.0.0.1", 1, Security.NONE))
    [said] = copy(gone, tmp_path)
    assert said.startswith("L7 was sent; the next scan tries again to put a copy into Sent")
    assert copied(tmp_path) is SentCopy.OPEN
    assert copy(box.sending_account, tmp_path) == []
    assert len(in_sent(box)) == 1


class Mute:
    """A folder that does not tell what is in it."""

    def holds(self, message_id: str) -> bool | None:
        return None if message_id else False

    def append(self, raw: bytes) -> None:
        raise AssertionError(raw)


@pytest.mark.parametrize("folder", [None, Mute()], ids=["no Sent", "no answer"])
def test_where_one_cannot_look_nothing_is_put(
    box: Box, tmp_path: Path, folder: SentFolder | None
) -> None:
    send(box.sending_account, tmp_path)

    @contextmanager
    def nothing(_account: Account) -> Iterator[SentFolder | None]:
        yield folder

    [said] = keep_copies(Outbox(tmp_path), [box.account], nothing, NOW, stop)
    assert "no copy was put there" in said
    assert copied(tmp_path) is SentCopy.NONE
    assert keep_copies(Outbox(tmp_path), [box.account], nothing, NOW, stop) == []


def test_only_what_was_sent_is_copied_and_only_while_it_is_fresh(box: Box, tmp_path: Path) -> None:
    dead = replace(box.sending_account, smtp=Server("127.0.0.1", 1, Security.NONE))
    with pytest.raises(Unavailable):
        smtp_outlet(dead, lambda: PASSWORD, tmp_path / "a", patience=SHORT).deliver(LETTER, NOW)
    assert copy(box.sending_account, tmp_path / "a") == []
    send(box.sending_account, tmp_path / "b")
    late = NOW + timedelta(days=31)
    assert keep_copies(Outbox(tmp_path / "b"), [box.account], opened, late, stop) == []
    assert in_sent(box) == []
