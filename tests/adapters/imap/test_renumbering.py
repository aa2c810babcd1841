"""A folder that is numbered anew: its messages are recognised, and only the others are read."""

from dataclasses import replace

import pytest
from tests.adapters.imap.conftest import Silent
from tests.adapters.imap.mails import bulk, mail
from tests.cutting import Cutting
from tests.mailstack import Box

from afterword.adapters.imap.renumbering import paired
from afterword.core.errors import Unavailable
from afterword.core.skimming.rule import REGULAR
from afterword.services.mail.scanning import scan

NAMELESS = mail(50).replace(b"Message-ID: <50@rail.example>\n", b"")
MAILS = [*(mail(number) for number in range(4)), *(bulk(n) for n in range(REGULAR + 2)), NAMELESS]


def renumber(box: Box, folder: str = "Gesendet") -> None:
    """Let another folder with the same mail take the name of one."""
    with box.door() as client:
        client.create("Anew")
        client.select(folder)
        client.copy("1:*", "Anew")
        client.close()
        client.delete(folder)
        client.rename("Anew", folder)


def test_what_is_recognised_is_not_read_again_and_nothing_is_doubled(box, reading, store) -> None:
    box.put(*MAILS, into="Gesendet")
    box.put(mail(60))
    assert scan(reading(box.account, store), store, Silent()).new == len(MAILS) + 1
    renumber(box)
    box.put(mail(30), into="Gesendet")
    report = scan(reading(box.account, store), store, Silent())
    assert (report.read, report.new) == (2, 1)  # the new one, and the one without an id
    (said,) = report.problems
    assert said == (
        "The server has numbered the folder 'Gesendet' anew: 11 messages in it were recognised, "
        "2 are read; nothing is counted twice."
    )
    assert store.message_count() == len(MAILS) + 2
    again = scan(reading(box.account, store), store, Silent())
    assert (again.read, again.problems) == (0, ())


def test_where_all_is_recognised_nothing_is_read_and_it_is_said_once(box, reading, store) -> None:
    box.put(*MAILS[:4], into="Gesendet")
    scan(reading(box.account, store), store, Silent())
    renumber(box)
    mailbox = reading(box.account, store)
    report = scan(mailbox, store, Silent())
    assert (report.read, len(report.problems)) == (0, 1)
    for skim in store.left_out():
        assert mailbox.fetch(skim.key) in MAILS
    again = scan(reading(box.account, store), store, Silent())
    assert (again.read, again.problems) == (0, ())


@pytest.mark.parametrize("is_answered", [False, True])
def test_cut_anywhere_nothing_is_lost_or_doubled(box, reading, store, is_answered) -> None:
    box.put(*MAILS, into="Gesendet")
    line = Cutting(box.stack.imap, None)
    account = replace(box.plain_account, imap=replace(box.plain_account.imap, port=line.port))
    scan(reading(account, store), store, Silent())
    for extra in range(is_answered, 100, 2):
        renumber(box)
        box.put(mail(100 + extra), into="Gesendet")
        start = len(line.commands)
        line._cut_at, line.was_cut, line._is_answered = start + extra + 1, False, is_answered
        mailbox = reading(account, store)
        new = 0
        try:
            new += scan(mailbox, store, Silent()).new
        except Unavailable:
            new += scan(mailbox, store, Silent()).new
        mailbox.close()
        assert store.message_count() == len(MAILS) + extra // 2 + 1
        was_cut, line._cut_at = line.was_cut, None
        assert scan(reading(account, store), store, Silent()).read == 0
        if not was_cut:
            break
    assert extra > 5
    line.close()


def test_messages_are_paired_by_their_ids_and_doubles_by_their_order() -> None:
    assert paired({1: "a", 2: "b", 3: "c"}, {7: "c", 8: "a", 9: "d"}) == {1: 8, 3: 7}
    assert paired({1: "a", 5: "a"}, {2: "a", 9: "a"}) == {1: 2, 5: 9}
    assert paired({1: "a"}, {2: "a", 9: "a"}) == {}
    assert paired({1: "a", 2: "a"}, {9: "a"}) == {}
