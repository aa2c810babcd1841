"""Reading over IMAP from a real Dovecot: nothing changes there, nothing is lost or doubled here."""

import json
from dataclasses import replace

import pytest
from tests.adapters.imap.conftest import Silent
from tests.adapters.imap.mails import mail, with_papers
from tests.cutting import Cutting
from tests.mailstack import Box

from afterword.adapters.imap.folders import Folder, chosen
from afterword.adapters.store.opening import open_store
from afterword.core.errors import Unavailable
from afterword.core.messages.parse import parse
from afterword.core.ports import Arrival, Mailbox, Store
from afterword.services.mail.scanning import scan

MAILS = [mail(number) for number in range(9)]


def arrivals(box: Mailbox, bookmark: str | None = None, seen: set[str] | None = None):
    return list(box.arrivals(bookmark, seen or set()))


def subjects(found: list[Arrival]) -> list[str]:
    return [parse(one.raw).subject for one in found]


def fill(box: Box) -> None:
    box.put(*MAILS[:4])
    box.put(*MAILS[4:7], into="Arbeit/B&APw-ro", flags=r"(\Seen \Flagged)")
    box.put(*MAILS[7:], into="Gesendet")


def test_every_message_arrives_once_and_whole_over_each_kind_of_line(box, reading) -> None:
    fill(box)
    starttls = replace(box.account.imap, port=box.stack.imap, security="starttls")
    for account in (box.account, box.plain_account, replace(box.account, imap=starttls)):
        found = arrivals(reading(account))
        assert [one.problem for one in found] == [None] * 9
        assert sorted(one.raw for one in found) == sorted(MAILS)
        assert len({one.key for one in found}) == 9
        assert found == arrivals(reading(account))


def test_the_mailbox_is_byte_for_byte_the_same_afterwards(box, reading, store) -> None:
    fill(box)
    box.put(with_papers(1))
    folders = ("INBOX", "Arbeit/B&APw-ro", "Gesendet")
    before = box.files(), [box.flags(one) for one in folders]
    assert all("new" in one or "cur" in one for one in before[0])
    mailbox = reading(box.account)
    scan(mailbox, store, Silent())
    for one in arrivals(mailbox):
        mailbox.fetch(one.key)
    mailbox.close()
    assert (box.files(), [box.flags(one) for one in folders]) == before


def test_only_commands_that_change_nothing_are_spoken(box, reading) -> None:
    fill(box)
    box.put(with_papers(1))
    with_line = Cutting(box.stack.imap, None)
    account = replace(box.plain_account, imap=replace(box.plain_account.imap, port=with_line.port))
    mailbox = reading(account)
    for one in arrivals(mailbox):
        mailbox.fetch(one.key)
    mailbox.close()
    with_line.close()
    spoken = {line.split()[1].upper() for line in with_line.commands}
    assert spoken == {*(b"CAPABILITY", b"LOGIN", b"LIST", b"STATUS", b"EXAMINE", b"UID", b"LOGOUT")}
    fetches = [line for line in with_line.commands if b" FETCH " in line]
    assert fetches
    assert not [line for line in fetches if b"BODY[" in line or b"RFC822 " in line]
    assert {line.split()[2] for line in with_line.commands if line.split()[1] == b"UID"} == {
        *(b"FETCH", b"SEARCH")
    }


def test_folders_are_told_by_what_they_are_for_not_by_their_names(box, reading) -> None:
    box.put(MAILS[0], into="Kram")
    box.put(MAILS[1], into="Tonne")
    box.put(MAILS[6], into="Vorlagen")
    box.put(MAILS[2], into="Trash")
    box.put(MAILS[3], into="Spam")
    box.put(MAILS[4], flags=r"(\Draft)")
    box.put(MAILS[5])
    assert sorted(subjects(arrivals(reading(box.account)))) == ["Number 2", "Number 3", "Number 5"]


def test_where_one_folder_holds_all_mail_it_alone_is_read() -> None:
    def folder(name: str, *flags: str) -> Folder:
        return Folder(name, frozenset(flags))

    everything = folder("[Gmail]/Alle Nachrichten", "\\all", "\\hasnochildren")
    others = [folder("INBOX"), folder("[Gmail]", "\\noselect"), folder("[Gmail]/Spam", "\\junk")]
    assert chosen([*others, everything]) == [everything]
    assert chosen(others) == [others[0]]


@pytest.mark.parametrize("name", ["Büro & Co", 'say "hi"', "back\\slash", "日本語", "a (b) {3}"])
def test_a_folder_may_have_any_name(box, reading, name) -> None:
    wire = name.replace("&", "&-").replace("ü", "&APw-").replace("日本語", "&ZeVnLIqe-")
    box.put(MAILS[0], into=wire.replace("\\", "\\\\").replace('"', '\\"'))
    mailbox = reading(box.account)
    found = arrivals(mailbox)
    assert [one.problem for one in found] == [None]
    assert mailbox.fetch(found[0].key) == MAILS[0]
    assert name in [one.shown for one in mailbox.folders()]


def test_reading_goes_on_after_an_interruption_anywhere(box, reading) -> None:
    fill(box)
    whole = arrivals(reading(box.account))
    for stop in range(len(whole) + 1):
        before = whole[:stop]
        bookmark = before[-1].bookmark if before else None
        rest = arrivals(reading(box.account), bookmark, {one.key for one in before})
        assert [(one.key, one.raw) for one in (*before, *rest)] == [
            (one.key, one.raw) for one in whole
        ]


def test_a_mailbox_that_did_not_change_has_nothing_new(box, reading) -> None:
    fill(box)
    found = arrivals(reading(box.account))
    keys = {one.key for one in found}
    assert arrivals(reading(box.account), found[-1].bookmark, keys) == []
    assert arrivals(reading(box.account), None, keys) == []
    assert arrivals(reading(box.account), "not a bookmark of ours", keys) == []


def test_a_second_scan_opens_only_what_changed_and_fetches_only_what_is_new(
    box, reading, store
) -> None:
    fill(box)
    scan(reading(box.account), store, Silent())
    later = [mail(number) for number in range(20, 23)]
    box.put(*later)
    with_line = Cutting(box.stack.imap, None)
    server = replace(box.plain_account.imap, port=with_line.port)
    bookmark = store.bookmark("imap:home").replace(
        reading(box.account)._mark, reading(replace(box.plain_account, imap=server))._mark
    )
    mailbox = reading(replace(box.plain_account, imap=server))
    found = arrivals(mailbox, bookmark, set())
    mailbox.close()
    with_line.close()
    assert [one.raw for one in found] == later
    opened = [line for line in with_line.commands if b"EXAMINE" in line]
    assert len(opened) == 1
    bodies = [line for line in with_line.commands if b"BODY.PEEK" in line]
    assert [line.split()[3] for line in bodies] == [b"5,6,7"]


def test_attachments_stay_where_they_are(box, reading) -> None:
    papers = with_papers(1)
    box.put(papers)
    mailbox = reading(box.account)
    found = arrivals(mailbox)[0]
    assert len(found.raw) < 20_000
    assert b"private notes" not in found.raw
    assert mailbox.fetch(found.key) == found.raw
    here, whole = parse(found.raw), parse(papers)
    assert here.defects == whole.defects
    assert replace(here, digest="") == replace(whole, digest="")
    assert here.attachments == whole.attachments
    assert here.invitations
    assert "Words from inside." in found.raw.decode()


def test_of_a_long_text_the_beginning_is_read(box, reading) -> None:
    box.put(mail(1, "word " * 200_000))
    found = arrivals(reading(box.account))[0]
    assert found.problem is None
    assert 262_144 < len(found.raw) < 270_000
    assert parse(found.raw).subject == "Number 1"


def test_odd_mails_arrive(box, reading) -> None:
    odd = [
        b"",
        b"Subject: only a header\n",
        b"\nonly a body\n",
        b"Content-Type: multipart/mixed\n\nno boundary\n",
        b"Content-Type: multipart/mixed; boundary=x\n\n--x\n\n--x--\n",
        b"Content-Type: application/pdf\n\n%PDF",
        b'Subject: \xff\xfe\xfa\nX: ("{3}\n\n\xe9\xe8\n',
        b"Content-Type: message/rfc822\n\nSubject: inner\n\nwords\n",
        b'Content-Type: multipart/mixed; boundary="a\\"b"\n\n--a"b\n\nhi\n--a"b--\n',
    ]
    for one in odd:
        if one:
            box.put(one)
    found = arrivals(reading(box.account))
    assert [one.problem for one in found] == [None] * (len(odd) - 1)
    assert [one.raw for one in found if b"pdf" not in one.raw] == [
        one for one in odd if one and b"pdf" not in one
    ]


def test_progress_runs_up_to_the_size(box, reading) -> None:
    fill(box)
    mailbox = reading(box.account)
    done = [one.bytes_done for one in arrivals(mailbox)]
    assert done == list(range(1, 10))
    assert mailbox.size() == 9


@pytest.mark.parametrize("key", ["", "x", ":::", "{mark}:1:1:INBOX", "{mark}:²:1:INBOX", "::1:1"])
def test_a_key_that_was_never_given_fetches_nothing(box, reading, key) -> None:
    fill(box)
    mailbox = reading(box.account)
    assert mailbox.fetch(key.replace("{mark}", mailbox._mark)) is None


def test_another_account_of_the_same_name_is_read_from_the_start(box, mailstack, reading) -> None:
    fill(box)
    first = arrivals(reading(box.account))
    other = mailstack.new_box()
    other.put(*MAILS)
    found = arrivals(reading(other.account), first[-1].bookmark, {one.key for one in first})
    assert len(found) == 9


def test_a_folder_suddenly_empty_is_questioned_once_and_not_believed(box, reading, store) -> None:
    fill(box)
    scan(reading(box.account), store, Silent())
    with box.door() as client:
        client.select("INBOX")
        client.store("1:*", "+FLAGS", r"(\Deleted)")
        client.expunge()
    report = scan(reading(box.account), store, Silent())
    assert len(report.problems) == 1
    assert "'INBOX' is empty" in report.problems[0]
    assert store.message_count() == 9
    assert scan(reading(box.account), store, Silent()).problems == ()
    box.put(mail(40))
    later = scan(reading(box.account), store, Silent())
    assert (later.new, later.problems) == (1, ())


def test_messages_thrown_away_meanwhile_are_no_trouble(box, reading) -> None:
    fill(box)
    found = []
    for arrival in reading(box.account).arrivals(None, set()):
        if not found:
            with box.door() as client:
                client.select("INBOX")
                client.store("1:*", "+FLAGS", r"(\Deleted)")
                client.expunge()
        found.append(arrival)
    assert [one.problem for one in found if one.problem] == []
    assert 5 <= len(found) <= 9


def states(store: Store) -> tuple[object, ...]:
    return store.message_count(), sorted(one.digest for one in store.left_out()), store.filed()


@pytest.mark.parametrize("is_answered", [False, True])
def test_a_line_that_is_cut_at_any_command_loses_and_doubles_nothing(
    box, reading, tmp_path, is_answered
) -> None:
    fill(box)
    box.put(with_papers(1, 50_000))
    whole = open_store(tmp_path / "whole.db")
    scan(reading(box.account), whole, Silent())
    expected = states(whole)
    whole.close()
    for at in range(1, 200):
        line = Cutting(box.stack.imap, at, is_answered=is_answered)
        server = replace(box.plain_account.imap, port=line.port)
        mailbox = reading(replace(box.plain_account, imap=server))
        store = open_store(tmp_path / f"{at}.db")
        try:
            scan(mailbox, store, Silent())
        except Unavailable:
            scan(mailbox, store, Silent())
        mailbox.close()
        line.close()
        count, left_out, filed = states(store)
        keys = [one.key.split(":")[1:] for one in filed]
        assert (count, left_out) == expected[:2], at
        assert keys == [one.key.split(":")[1:] for one in expected[2]]
        again = scan(reading(box.account), store, Silent())
        assert again.new == 0
        store.close()
        if not line.was_cut:
            break
    assert at > 10


def test_what_was_read_before_the_server_went_away_is_kept(box, reading, store) -> None:
    fill(box)
    found = arrivals(reading(box.account))

    class Going:
        source = "imap:home"

        def size(self, bookmark=None) -> int:  # noqa: ARG002
            return 9

        def arrivals(self, bookmark, seen):
            del bookmark, seen
            yield from found[:5]
            raise Unavailable("The server went away.")

        def fetch(self, key):
            del key

    with pytest.raises(Unavailable):
        scan(Going(), store, Silent())
    assert store.message_count() == 5
    report = scan(reading(box.account), store, Silent())
    assert (report.read, report.new) == (4, 4)


def test_a_bookmark_is_json_that_names_each_folder(box, reading) -> None:
    fill(box)
    last = json.loads(arrivals(reading(box.account))[-1].bookmark)
    assert set(last["folders"]) == {"Arbeit/B&APw-ro", "Gesendet", "INBOX"}
    inbox = last["folders"]["INBOX"]
    assert (inbox["uid"], inbox["next_uid"]) == (4, 5)
    assert inbox["change"] > 0
