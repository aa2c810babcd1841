"""The story of an application, and what its people are called in it."""

import pytest

from afterword.core.messages.message import Address
from afterword.services.timeline import called


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
def test_a_story_calls_people_as_they_are_called_elsewhere(
    sender: Address | None, name: str
) -> None:
    assert called(sender) == name
