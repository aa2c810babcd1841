"""Headers come first; the text of what is surely not about hiring stays on the server."""

from dataclasses import replace
from datetime import UTC

import pytest
from tests.adapters.imap.conftest import Silent
from tests.adapters.imap.mails import bulk, mail
from tests.cutting import Cutting
from tests.mailstack import Box

from afterword.adapters.store.opening import open_store
from afterword.core.errors import Unavailable
from afterword.core.ports import Store
from afterword.core.skimming.headers import is_header_digest
from afterword.core.skimming.rule import REGULAR
from afterword.services.mail.filing import file_everything
from afterword.services.mail.scanning import scan

PAPER = "no-reply@weekly.example"
PAPERS = [bulk(number, PAPER) for number in range(REGULAR + 4)]
NO = mail(
    90,
    "Thank you for coming in to talk about the Timetable Planner role. Unfortunately we have "
    "decided to go with another candidate.",
).replace(b"dana@rail.example", b"dana@weekly.example")


def skims(store: Store) -> tuple[list[str], list[str]]:
    """Return the Message-IDs of what was read and not kept, and of what was left out."""
    found = list(store.left_out())
    ids = [[], []]
    for one in found:
        ids[is_header_digest(one.digest)].append(one.message_id)
    return sorted(ids[0]), sorted(ids[1])


def fetched(line: Cutting) -> list[int]:
    """Return the UIDs whose texts were asked for."""
    bodies = [one for one in line.commands if b"BODY.PEEK[]" in one or b"BODY.PEEK[1" in one]
    return [int(uid) for one in bodies for uid in one.split()[3].split(b",")]


def through(box: Box, line: Cutting):
    return replace(box.plain_account, imap=replace(box.plain_account.imap, port=line.port))


def test_a_newsletter_is_read_some_times_and_then_left_out(box, reading, store) -> None:
    box.put(*PAPERS, mail(1))
    line = Cutting(box.stack.imap, None)
    mailbox = reading(through(box, line), store)
    report = scan(mailbox, store, Silent())
    assert (report.read, report.new) == (len(PAPERS) + 1, len(PAPERS) + 1)
    assert fetched(line) == [*range(1, REGULAR + 1), len(PAPERS) + 1]
    read, left_out = skims(store)
    assert left_out == [f"{number}.{PAPER}" for number in range(REGULAR, REGULAR + 4)]
    assert len(read) == REGULAR + 1
    line.commands.clear()
    box.put(bulk(70, PAPER), mail(2), into="Copies")
    box.put(PAPERS[0], PAPERS[-1], into="Copies")  # known already, whole and by its header
    mailbox = reading(through(box, line), store)
    assert scan(mailbox, store, Silent()).new == 2
    assert len(fetched(line)) == 2
    mailbox.close()
    line.close()


def test_what_was_left_out_is_read_once_its_house_turns_out_to_hire(box, reading, store) -> None:
    box.put(*PAPERS, NO)
    mailbox = reading(box.account, store)
    scan(mailbox, store, Silent())
    assert len(skims(store)[1]) == 4
    file_everything(store, {mailbox.source: mailbox}, Silent(), UTC)
    assert [one.message.message_id for one in store.filed()] == ["90@rail.example"]
    read, left_out = skims(store)
    assert left_out == []
    assert len(read) == len(PAPERS)
    assert store.message_count() == len(PAPERS) + 1
    assert store.seen_keys(mailbox.source) == store.message_ids(mailbox.source).keys()
    mailbox = reading(box.account, store)
    assert scan(mailbox, store, Silent()).read == 0


def test_what_was_left_out_is_kept_once_its_thread_matters(box, reading, store) -> None:
    answer = mail(
        91, "We would like to invite you to an interview on Tuesday 10 November at 10 am."
    )
    about = f"{REGULAR + 1}.{PAPER}"
    answer = answer.replace(b"Subject:", f"References: <{about}>\nSubject:".encode())
    box.put(*PAPERS, answer)
    mailbox = reading(box.account, store)
    scan(mailbox, store, Silent())
    assert about in skims(store)[1]
    file_everything(store, {mailbox.source: mailbox}, Silent(), UTC)
    kept = {one.message.message_id: one.message for one in store.filed()}
    assert about in kept
    assert "Pumpkins" in kept[about].text
    assert store.message_count() == len(PAPERS) + 1


@pytest.mark.parametrize("is_answered", [False, True])
def test_cut_anywhere_the_same_is_left_out_in_the_end(box, reading, tmp_path, is_answered) -> None:
    box.put(*PAPERS, NO)
    box.put(*(bulk(number, "shop@pumpkins.example") for number in range(8)), into="Shops")

    def whole(store: Store, account) -> object:
        mailbox = reading(account, store)
        try:
            scan(mailbox, store, Silent())
        except Unavailable:
            scan(mailbox, store, Silent())
        file_everything(store, {mailbox.source: mailbox}, Silent(), UTC)
        mailbox.close()
        return skims(store), [one.message.digest for one in store.filed()]

    uncut = open_store(tmp_path / "uncut.db")
    expected = whole(uncut, box.account)
    uncut.close()
    assert len(expected[0][1]) == 8 - REGULAR
    for at in range(1 + is_answered, 200, 2):
        line = Cutting(box.stack.imap, at, is_answered=is_answered)
        store = open_store(tmp_path / f"{at}.db")
        assert whole(store, through(box, line)) == expected, at
        store.close()
        line.close()
        if not line.was_cut:
            break
    assert at > 10
