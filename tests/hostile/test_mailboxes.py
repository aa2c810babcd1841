"""Every hostile mailbox is read as far as it can be, told in a sentence, and never changed."""

from pathlib import Path

import pytest
from tests.hostile.boxes import BOXES, LINE, ONE, TWO, Box

from afterword.adapters.mailboxes.opening import open_mailbox
from afterword.core.errors import AfterwordError
from afterword.core.messages.parse import parse

MOST = 30
"""Mails of one mailbox that are looked at."""


def test_there_are_more_of_them_than_38() -> None:
    assert len({one.name for one in BOXES}) == len(BOXES) >= 40


@pytest.mark.parametrize("one", BOXES, ids=lambda one: one.name)
def test_a_hostile_mailbox_is_read_as_far_as_it_can_be(one: Box, tmp_path: Path) -> None:
    path = tmp_path / "mail"
    one.make(path)
    if one.sentence:
        with pytest.raises(AfterwordError) as caught:
            open_mailbox(path)
        assert one.sentence in str(caught.value)
        assert str(caught.value).endswith(".")
        return
    box = open_mailbox(path)
    found = list(box.arrivals(None, frozenset()))
    read = [arrival for arrival in found if arrival.problem is None]
    assert sorted(parse(arrival.raw).subject for arrival in read[:MOST]) == sorted(one.subjects)
    told = [arrival.problem for arrival in found if arrival.problem is not None]
    assert len(told) == one.problems
    assert all(problem.endswith(".") and "\n" not in problem for problem in told)
    assert [box.fetch(arrival.key) for arrival in read] == [arrival.raw for arrival in read]
    seen = frozenset(arrival.key for arrival in read)
    assert [again for again in box.arrivals(None, seen) if again.problem is None] == []


def test_a_message_that_vanishes_while_a_maildir_is_read_is_told_and_the_rest_go_on(
    tmp_path: Path,
) -> None:
    for name in ("cur", "new", "tmp"):
        (tmp_path / name).mkdir()
    for number in range(600):
        (tmp_path / "cur" / f"{number:04}:2,").write_bytes(ONE)
    coming = open_mailbox(tmp_path).arrivals(None, frozenset())
    first = next(coming)
    for number in range(300, 310):
        (tmp_path / "cur" / f"{number:04}:2,").unlink()
    (tmp_path / "cur" / "0299:2,").rename(tmp_path / "cur" / "0299:2,RS")
    rest = list(coming)
    assert first.problem is None
    assert sum(one.problem is not None for one in rest) == 10
    assert sum(one.problem is None for one in rest) == 589


def test_an_mbox_that_shrinks_while_it_is_read_stops_nothing(tmp_path: Path) -> None:
    path = tmp_path / "mail"
    path.write_bytes((LINE + ONE + b"\n") * 2_000 + LINE + TWO)
    coming = open_mailbox(path).arrivals(None, frozenset())
    next(coming)
    path.write_bytes(LINE + TWO)
    for arrival in coming:
        parse(arrival.raw)
