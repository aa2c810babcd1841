"""What whoever sent a message is called."""

import pytest

from afterword.core.messages.message import Address
from afterword.services.mail.senders import sender_name


@pytest.mark.parametrize(
    ("sender", "name"),
    [
        (Address("Achterberg, Fiona (Dr)", "fiona@rail.example"), "Fiona Achterberg"),
        (Address("Dr Dana Kim", "dana@rail.example"), "Dana Kim"),
        (Address("Northern Rail, Careers", "careers@rail.example"), "Northern Rail, Careers"),
        (Address("Dana (Northern Rail)", "dana@rail.example"), "Dana (Northern Rail)"),
        (Address("", "dana@rail.example"), "dana@rail.example"),
        (None, "somebody"),
    ],
)
def test_people_are_called_as_they_are_spoken_of_however_a_header_has_it(
    sender: Address | None, name: str
) -> None:
    assert sender_name(sender) == name
