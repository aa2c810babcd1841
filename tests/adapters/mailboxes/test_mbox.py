"""The mbox: where messages begin, and how reading goes on in a file that changes."""

import errno
import io
import json
import os
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from afterword.adapters.mailboxes import _mbox_message, _mbox_piece, mbox
from afterword.adapters.mailboxes._files import LARGEST_MESSAGE
from afterword.adapters.mailboxes._looks import SEPARATOR
from afterword.adapters.mailboxes._separators import BLOCK
from afterword.adapters.mailboxes._spelling import PLAIN
from afterword.adapters.mailboxes.mbox import Mbox, recognises
from afterword.core.errors import Unavailable
from afterword.core.messages.parse import parse
from afterword.core.ports import Arrival

LINE = b"From dana@rail.example Tue Nov  3 10:00:00 2026\n"


def mail(subject: str, body: bytes = b"Hello.\n") -> bytes:
    return f"From: Dana <dana@rail.example>\nSubject: {subject}\n\n".encode() + body


def box(folder: Path, content: bytes) -> Mbox:
    path = folder / "mail"
    path.write_bytes(content)
    return Mbox(path)


def read(
    mbox: Mbox, bookmark: str | None = None, seen: frozenset[str] = frozenset()
) -> list[Arrival]:
    return list(mbox.arrivals(bookmark, seen))


def subjects(found: list[Arrival]) -> list[str]:
    return [parse(one.raw).subject for one in found]


def test_separators_in_every_usual_form_are_known() -> None:
    for line in (
        b"From dana@rail.example Tue Nov  3 10:00:00 2026",
        b"From 1789123456789012345@xxx Tue Nov 03 10:00:00 +0000 2026",
        b"From - Tue Nov 03 10:00:00 2026",
        b"From MAILER-DAEMON Tue Nov  3 10:00:00 2026",
        b"From dana@rail.example  Tue, 3 Nov 2026 10:00:00 +0100",
        b"From dana at rail.example  Tue Nov  3 10:00:00 2026",
        b'From "Dana Kim"@rail.example Tue Nov  3 10:00:00 CET 2026',
        b"From dana@rail.example 2026-11-03 10:00:00",
        b"From ???@??? Tue Nov 03 10:00:00 2026",
        b"From dana Tue Nov  3 10:00:00 2026",
        b"From dana Tue Nov  3 10:00 CET 2026",
        b"From  Tue Nov  3 10:00:00 +0100 2026",
    ):
        assert SEPARATOR.match(line), line


def test_sentences_that_begin_with_from_separate_nothing() -> None:
    for line in (
        b"From now on we write to everybody.",
        b"From Tuesday to Friday, 10:00 to 12:00",
        b"From Dana and Omar, with thanks, on Tue Nov 3 at 10:00",
        b"From Monday, 3 Nov, we open at 10:00.",
        b"From Mon 3 Nov on I am away until 10:30 each day",
        b"From Mon Nov 3 10:00 we meet at the depot",
        b"From Leeds Tue Nov 3 10:00 is the last train",
        b"From 3 Nov 2026 at 10:00 the office is closed",
        b"From:",
        b"From dana@rail.example",
        b" From dana@rail.example Tue Nov  3 10:00:00 2026",
    ):
        assert not SEPARATOR.match(line), line


def test_a_separator_needs_a_blank_line_before_it(tmp_path: Path) -> None:
    body = b"He wrote this line:\n" + LINE + b"and no more.\n"
    found = read(box(tmp_path, LINE + mail("one", body) + b"\n" + LINE + mail("two") + b"\n"))
    assert subjects(found) == ["one", "two"]
    assert LINE in found[0].raw


def test_escaped_lines_are_given_back_as_they_were(tmp_path: Path) -> None:
    body = b">From now on\n>>From then on\n> From me\n"
    (found,) = read(box(tmp_path, LINE + mail("one", body)))
    assert found.raw == mail("one", b"From now on\n>From then on\n> From me\n")


def test_a_content_length_is_not_believed(tmp_path: Path) -> None:
    content = b"".join(
        LINE + b"Content-Length: 999999\n" + mail(subject) + b"\n" for subject in ("one", "two")
    )
    assert subjects(read(box(tmp_path, content))) == ["one", "two"]


def test_a_file_that_breaks_off_keeps_its_last_message(tmp_path: Path) -> None:
    content = LINE + mail("one") + b"\n" + LINE + mail("two", b"Dear Ana, we chose someb")
    found = read(box(tmp_path, content))
    assert subjects(found) == ["one", "two"]
    assert parse(found[1].raw).text == "Dear Ana, we chose someb"


def test_blank_lines_and_marks_before_the_first_message_are_passed_over(tmp_path: Path) -> None:
    for before in (b"\n\n", b"\r\n", b"\xef\xbb\xbf"):
        mbox = box(tmp_path, before + LINE + mail("one"))
        assert recognises(tmp_path / "mail")
        assert subjects(read(mbox)) == ["one"]


def test_what_mail_programs_note_in_the_header_is_no_part_of_the_message(tmp_path: Path) -> None:
    noted = LINE + b"X-Mozilla-Status: 0001\nStatus: RO\n" + mail("one", b"Status: fine\n")
    (found,) = read(box(tmp_path, noted))
    assert found.raw == mail("one", b"Status: fine\n")


def test_what_a_mail_program_has_expunged_is_gone(tmp_path: Path) -> None:
    content = b"".join(
        LINE + b"X-Mozilla-Status: " + status + b"\n" + mail(subject) + b"\n"
        for subject, status in (("gone", b"0009"), ("read", b"0001"), ("odd", b"zz"))
    )
    mbox = box(tmp_path, content + LINE + mail("told", b"X-Mozilla-Status: 0008\n"))
    assert subjects(read(mbox)) == ["read", "odd", "told"]


def test_separators_on_the_edges_of_blocks_are_found(tmp_path: Path) -> None:
    for shift in range(-60, 12):
        first = LINE + mail("one")
        filling = b"x" * 70 + b"\n"
        room = BLOCK + shift - len(first)
        body = filling * (room // len(filling)) + b"y" * (room % len(filling) - 1) + b"\n"
        found = read(box(tmp_path, first + body + b"\n" + LINE + mail("two")))
        assert subjects(found) == ["one", "two"], shift


def test_a_mailbox_that_grew_is_read_on(tmp_path: Path) -> None:
    mbox = box(tmp_path, LINE + mail("one") + b"\n" + LINE + mail("two") + b"\n")
    before = read(mbox)
    with (tmp_path / "mail").open("ab") as file:
        file.write(LINE + mail("three") + b"\n")
    assert subjects(read(mbox, before[-1].bookmark)) == ["three"]


def test_a_message_that_was_still_arriving_arrives_again_when_it_is_whole(tmp_path: Path) -> None:
    whole = LINE + mail("one") + b"\n" + LINE + mail("two", b"Dear Ana,\n\nwe chose you.\n") + b"\n"
    mbox = box(tmp_path, whole[:-16])
    before = read(mbox)
    (tmp_path / "mail").write_bytes(whole)
    after = read(mbox, before[-1].bookmark, frozenset(one.key for one in before))
    assert [parse(one.raw).text for one in after] == ["Dear Ana,\n\nwe chose you."]


def test_a_mailbox_written_anew_is_read_from_its_start(tmp_path: Path) -> None:
    mbox = box(tmp_path, LINE + mail("one") + b"\n" + LINE + mail("two") + b"\n")
    before = read(mbox)
    keys = frozenset(one.key for one in before)
    (tmp_path / "mail").write_bytes(
        LINE + mail("one") + b"\n" + LINE + mail("new") + b"\n" + LINE + mail("newer") + b"\n"
    )
    assert subjects(read(mbox, before[-1].bookmark, keys)) == ["new", "newer"]
    assert mbox.fetch(before[0].key) == before[0].raw
    assert mbox.fetch(before[1].key) is None


def test_an_unchanged_mailbox_is_not_read_again(tmp_path: Path) -> None:
    mbox = box(tmp_path, LINE + mail("one") + b"\n")
    (found,) = read(mbox)
    about = os.stat(tmp_path / "mail")  # noqa: PTH116 -- the number is compared, not the path
    assert json.loads(found.bookmark or "")["size"] == about.st_size
    (tmp_path / "mail").write_bytes(b"x" * about.st_size)
    os.utime(tmp_path / "mail", ns=(about.st_atime_ns, about.st_mtime_ns))
    assert read(mbox, found.bookmark) == []


def test_a_huge_message_is_cut_and_the_next_one_found_in_flat_memory(tmp_path: Path) -> None:
    path = tmp_path / "mail"
    with path.open("wb") as file:
        file.write(LINE + mail("huge"))
        for _ in range(60):
            file.write(b"x" * 1_000_000)
        file.write(b"\n\n" + LINE + mail("next"))
    tracemalloc.start()
    sizes = [len(one.raw) for one in Mbox(path).arrivals(None, frozenset())]
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert sizes[0] <= LARGEST_MESSAGE + 1
    assert len(sizes) == 2
    assert most < 3 * LARGEST_MESSAGE


def test_a_large_message_lies_in_memory_once(tmp_path: Path) -> None:
    path = tmp_path / "mail"
    path.write_bytes(LINE + mail("large", b"x" * 79 + b"\n" + b"y" * 12_000_000 + b"\n\n"))
    tracemalloc.start()
    sizes = [len(one.raw) for one in Mbox(path).arrivals(None, frozenset())]
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert sizes[0] > 12_000_000
    assert most < 1.5 * sizes[0]


LINES = st.lists(
    st.sampled_from([
        b"Subject: x\n", b"Status: RO\n", b"X-Mozilla-Status: 0008\n", b"\n", b"\n\n", b"\r\n",
        b"\n\r\n", b">From me\n", b"Hello", b"\n>>From you\n", b" \n", b"Status: R",
    ]),
    max_size=12,
).map(b"".join)  # fmt: skip


@example(content=b"\n", line=b"")
@given(content=LINES, line=st.sampled_from([LINE, LINE.replace(b"\n", b"\r\n"), b"From x", b""]))
def test_a_large_message_is_read_as_a_small_one_is(content: bytes, line: bytes) -> None:
    file, size = io.BytesIO(line + content), len(line + content)
    found = []
    for large in (size + 1, 0):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(_mbox_message, "_LARGE", large)
            whole = _mbox_message.whole_at(file, 0, size, PLAIN)
            found.append(
                (_mbox_message.message_at(file, 0, size, PLAIN), _mbox_message.is_gone(whole))
            )
    assert found[0] == found[1]


PIECES = st.lists(
    st.one_of(
        st.sampled_from([LINE, b"\n", b"\r\n", mail("one"), b"From ", b">From x\n", b"\xff\x00"]),
        st.binary(max_size=30),
    ),
    max_size=20,
).map(b"".join)


@given(content=PIECES, more=PIECES)
def test_any_file_is_read_and_read_on(
    content: bytes, more: bytes, tmp_path_factory: object
) -> None:
    folder = Path(str(tmp_path_factory.mktemp("mbox")))  # type: ignore[attr-defined]  # a pytest.TempPathFactory
    mbox = box(folder, LINE + content)
    found = read(mbox)
    assert all(mbox.fetch(one.key) == one.raw for one in found)
    keys = frozenset(one.key for one in found)
    assert read(mbox, None, keys) == []
    with (folder / "mail").open("ab") as file:
        file.write(more)
    resumed = read(mbox, found[-1].bookmark if found else None, keys)
    afresh = read(mbox)
    assert {one.key for one in afresh} <= keys | {one.key for one in resumed}


def failing_once(monkeypatch: pytest.MonkeyPatch, at: int) -> None:
    """Let the disk fail when the message that begins there is read, once."""
    whole, failed = _mbox_message.whole_at, []

    def read(file, start, end, spelling):  # type: ignore[no-untyped-def]
        if start == at and not failed:
            failed.append(start)
            raise OSError(errno.EIO, "Input/output error")
        return whole(file, start, end, spelling)

    monkeypatch.setattr(_mbox_piece, "whole_at", read)


def test_a_message_the_disk_does_not_give_out_does_not_stop_the_rest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mails = [LINE + mail(name) + b"\n" for name in ("one", "two", "three")]
    failing_once(monkeypatch, len(mails[0]))
    found = read(box(tmp_path, b"".join(mails)))
    assert [parse(one.raw).subject for one in found if not one.problem] == ["one", "three"]
    assert [one.bookmark is None for one in found] == [False, True, False]


def test_an_mbox_whose_beginning_cannot_be_read_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = box(tmp_path, LINE + mail("one") + b"\n")
    [first] = read(opened)

    def fails(*_: object) -> None:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(mbox, "_resume", fails)
    [found] = read(opened, first.bookmark and first.bookmark.replace('"size": ', '"size": 1'))
    assert "could not be read" in (found.problem or "")


def subject_lines(found: list[Arrival]) -> list[str]:
    return subjects([one for one in found if not one.problem])


def small_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mbox, "FIRST_PIECE", 2)
    monkeypatch.setattr(mbox, "PIECE", 2)


NAMES = [f"number {one}" for one in range(8)]
MAILS = [LINE + mail(name, b"Hello.\n" * len(name)) + b"\n" for name in NAMES]


def put_in_its_place(path: Path, content: bytes) -> None:
    other = path.with_name("other")
    other.write_bytes(content)
    other.replace(path)


@pytest.mark.parametrize("write", [put_in_its_place, Path.write_bytes])
@pytest.mark.parametrize("gone", [0, 1, 6])
def test_a_file_that_is_put_together_anew_meanwhile_is_left_and_read_next_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, write: object, gone: int
) -> None:
    small_pieces(monkeypatch)
    opened = box(tmp_path, b"".join(MAILS))
    arrivals = opened.arrivals(None, frozenset())
    found = [next(arrivals), next(arrivals)]
    write(tmp_path / "mail", b"".join(MAILS[:gone] + MAILS[gone + 1 :]))  # type: ignore[operator]
    found += arrivals
    [problem] = {one.problem for one in found if one.problem}
    assert "put together anew" in problem
    assert set(subject_lines(found)) <= set(NAMES)
    assert all(LINE[:5] not in one.raw for one in found)
    keys = frozenset(one.key for one in found if not one.problem)
    mark = next(one.bookmark for one in reversed(found) if one.bookmark)
    again = read(opened, mark, keys)
    assert set(subject_lines(found + again)) >= set(NAMES) - {NAMES[gone]}


def test_a_file_that_grows_or_gets_its_flags_meanwhile_is_read_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    small_pieces(monkeypatch)
    flagged = [one.replace(b"\n\n", b"\nX-Mozilla-Status: 0000\n\n", 1) for one in MAILS]
    opened = box(tmp_path, b"".join(flagged))
    arrivals = opened.arrivals(None, frozenset())
    first = next(arrivals)
    with (tmp_path / "mail").open("ab") as file:
        file.write(LINE + mail("what came meanwhile") + b"\n")
    with (tmp_path / "mail").open("r+b") as file:
        file.write(b"".join(flagged).replace(b"Status: 0000", b"Status: 0001"))
    found = [first, *arrivals]
    assert subjects(found) == NAMES
    [late] = read(opened, found[-1].bookmark, frozenset(one.key for one in found))
    assert parse(late.raw).subject == "what came meanwhile"


def test_a_file_that_vanishes_meanwhile_is_unavailable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    small_pieces(monkeypatch)
    opened = box(tmp_path, b"".join(MAILS))
    arrivals = opened.arrivals(None, frozenset())
    next(arrivals)
    (tmp_path / "mail").unlink()
    with pytest.raises(Unavailable, match="no longer there"):
        list(arrivals)
