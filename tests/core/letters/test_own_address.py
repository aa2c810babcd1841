"""A letter comes from the address its reader knows."""

from dataclasses import replace

import pytest

from afterword.core.letters.own_address import own_address
from afterword.core.messages.message import Address, Message
from afterword.core.messages.parse import parse

OWN = {"ana@home.test", "aruiz@old.test", "zoe.ruiz@work.test"}


def _mail(sender: str, to: str, cc: str = "") -> Message:
    head = f"From: {sender}\r\nTo: {to}\r\n" + (f"Cc: {cc}\r\n" if cc else "")
    return parse(f"{head}Subject: Planner\r\n\r\nHello.\r\n".encode())


TO_WORK = _mail("dana@rail.test", "Ana <Zoe.Ruiz@work.test>")
TO_OLD = _mail("dana@rail.test", "aruiz@old.test")
FROM_OLD = _mail("aruiz@old.test", "dana@rail.test")


def test_an_answer_comes_from_the_address_the_message_came_to() -> None:
    assert own_address(TO_WORK, [TO_OLD, TO_OLD, TO_WORK], OWN) == "zoe.ruiz@work.test"


def test_a_copy_counts_where_it_was_addressed_to_somebody_else() -> None:
    copied = _mail("dana@rail.test", "omar@rail.test", "aruiz@old.test")
    assert own_address(copied, [], OWN) == "aruiz@old.test"


@pytest.mark.parametrize("answered", [None, _mail("dana@rail.test", "list@rail.test")])
def test_without_one_it_is_the_address_most_of_the_mail_is_with(answered: Message | None) -> None:
    assert own_address(answered, [TO_WORK, FROM_OLD, TO_OLD], OWN) == "aruiz@old.test"


def test_where_nothing_tells_it_is_always_the_same() -> None:
    assert own_address(None, [], OWN) == "ana@home.test"
    assert own_address(None, [], set()) == ""


def test_a_message_without_a_sender_is_no_trouble() -> None:
    nobody = replace(TO_OLD, sender=None, to=(Address("", ""),))
    assert own_address(nobody, [nobody], OWN) == "ana@home.test"
