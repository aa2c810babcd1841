"""An mbox in UTF-16, or with the line ends of old Macs, is read as one of bytes is."""

import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest

from afterword.adapters.mailboxes._looks import LONGEST_SEPARATOR
from afterword.adapters.mailboxes._separators import BLOCK
from afterword.adapters.mailboxes.mbox import Mbox
from afterword.adapters.mailboxes.opening import open_mailbox
from afterword.core.messages.parse import parse
from afterword.core.ports import Arrival

LINE = "From dana@rail.example Tue Nov  3 10:00:00 2026\n"
Spell = Callable[[str], bytes]
WAYS: dict[str, tuple[bytes, Spell]] = {
    "UTF-16": (b"\xff\xfe", lambda text: text.encode("utf-16-le")),
    "UTF-16, the large end first": (b"\xfe\xff", lambda text: text.encode("utf-16-be")),
    "UTF-16 without a mark": (b"", lambda text: text.encode("utf-16-le")),
    "UTF-16 without a mark, the large end first": (b"", lambda text: text.encode("utf-16-be")),
    "UTF-16 with two line ends": (
        b"\xff\xfe",
        lambda text: text.replace("\n", "\r\n").encode("utf-16-le"),
    ),
    "UTF-16 of an old Mac": (
        b"\xfe\xff",
        lambda text: text.replace("\n", "\r").encode("utf-16-be"),
    ),
    "an old Mac": (b"", lambda text: text.replace("\n", "\r").encode()),
}


@pytest.fixture(params=WAYS, ids=lambda one: one)
def way(request: pytest.FixtureRequest) -> tuple[bytes, Spell]:
    return WAYS[request.param]


def mail(subject: str, body: str = "Grüße.\n") -> str:
    return f"From: Dana <dana@rail.example>\nSubject: {subject}\n\n{body}"


def read(path: Path, mark: str | None = None, *seen: str) -> list[Arrival]:
    return list(open_mailbox(path).arrivals(mark, frozenset(seen)))


def texts(found: list[Arrival]) -> list[tuple[str, str]]:
    messages = [parse(one.raw) for one in found]
    return [(one.subject, one.text) for one in messages]


def test_its_messages_are_told_apart_and_found_again(
    way: tuple[bytes, Spell], tmp_path: Path
) -> None:
    mark, spell = way
    inner = f"He wrote:\n{LINE}and no more.\n\n>From then on\n"
    path = tmp_path / "mail"
    path.write_bytes(mark + spell(f"{LINE}{mail('one', inner)}\n{LINE}{mail('two')}\n"))
    found = read(path)
    assert texts(found) == [
        ("one", f"He wrote:\n{LINE}and no more.\n\nFrom then on"),
        ("two", "Grüße."),
    ]
    assert [Mbox(path).fetch(one.key) for one in found] == [one.raw for one in found]
    assert read(path, found[-1].bookmark) == []


def test_it_is_read_on_when_it_grew(way: tuple[bytes, Spell], tmp_path: Path) -> None:
    mark, spell = way
    path = tmp_path / "mail"
    path.write_bytes(mark + spell(f"{LINE}{mail('one')}\n{LINE}{mail('two')}\n"))
    before = read(path)
    with path.open("ab") as file:
        file.write(spell(f"{LINE}{mail('three')}\n"))
    after = read(path, before[-1].bookmark, *(one.key for one in before))
    assert texts(after) == [("three", "Grüße.")]


def test_a_separator_on_the_edge_of_a_block_is_found(
    way: tuple[bytes, Spell], tmp_path: Path
) -> None:
    mark, spell = way
    unit = len(spell("x"))
    first = LINE + mail("one")
    for shift in (*range(-52, 4), *range(-LONGEST_SEPARATOR - 2, -LONGEST_SEPARATOR + 2)):
        filling = "x" * (BLOCK // unit + shift - len(spell(first)) // unit) + "\n"
        path = tmp_path / "mail"
        path.write_bytes(mark + spell(f"{first}{filling}\n{LINE}{mail('two')}"))
        assert [subject for subject, _ in texts(read(path))] == ["one", "two"], shift


def test_a_large_one_is_read_in_flat_memory(way: tuple[bytes, Spell], tmp_path: Path) -> None:
    mark, spell = way
    path = tmp_path / "mail"
    with path.open("wb") as file:
        file.write(mark)
        for _ in range(12):
            file.write(spell(LINE + mail("large", "words, " * 300_000 + "\n\n")))
    tracemalloc.start()
    count = sum(1 for _ in open_mailbox(path).arrivals(None, frozenset()))
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert count == 12
    assert most < path.stat().st_size
