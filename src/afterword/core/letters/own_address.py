"""Which of one's own addresses a letter comes from: the one its reader knows."""

from collections import Counter
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet

from afterword.core.messages.message import Message


def own_address(answered: Message | None, mail: Iterable[Message], own: AbstractSet[str]) -> str:
    """Return the address a letter is best sent from; empty where none is known.

    Args:
        answered: The message the letter answers, where there is one.
        mail: All messages of the application.
        own: The person's addresses, in lower case.

    Returns:
        The one the answered message came to, else the one most of the mail was written to or
        from, else the first by name, so that it is always the same.
    """
    came_to = _own_in(answered, own) if answered is not None else []
    if came_to:
        return came_to[0]
    times = Counter(one for message in mail for one in _own_in(message, own))
    return min(times or own, key=lambda one: (-times[one], one), default="")


def _own_in(message: Message, own: AbstractSet[str]) -> Sequence[str]:
    """Return the person's own addresses in a message's fields, in their order, each once."""
    everybody = [*message.to, *message.cc, *([message.sender] if message.sender else [])]
    return list(
        dict.fromkeys(one.address.lower() for one in everybody if one.address.lower() in own)
    )
