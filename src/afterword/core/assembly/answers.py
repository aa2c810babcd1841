"""What comes back to a letter is tied to it: by what it refers to, else by address and time."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from afterword.core.assembly.bounces import Returned
from afterword.core.assembly.mail import is_from, kind_of, when
from afterword.core.assembly.written import Written
from afterword.core.matching import AFTERMATH
from afterword.core.messages.message import Message
from afterword.core.ports import Filed
from afterword.core.reading.reading import Kind

ANSWER_WINDOW = AFTERMATH
"""For how long a mail that refers to nothing may still be an answer to a letter."""

_NO_ANSWER = frozenset({Kind.BOUNCE, Kind.AUTO_REPLY, Kind.JOB_ALERT, Kind.ACKNOWLEDGEMENT})


def tied(
    filed: Sequence[Filed],
    written: Sequence[Written],
    returned: dict[str, Returned],
    owner: frozenset[str],
) -> tuple[list[Filed], frozenset[str]]:
    """Add to each message what it is an answer to, where only the letter tells its thread.

    A message that refers to a letter of ours is in the thread of that letter, though the letter
    itself may be in no mailbox. The first mail of a human being that refers to nothing, and comes
    from an address a letter went to, answers that letter, if no other letter can be meant.

    Args:
        filed: Every kept message, in any order.
        written: What the person wrote.
        returned: The bounces, by digest.
        owner: The person's addresses, in lower case.

    Returns:
        The messages, and the Message-IDs of those that may answer letters of several applications.
    """
    letters = {one.message_id: one for one in written if one.is_letter}
    result: list[Filed] = []
    unclear: set[str] = set()
    answered: set[str] = set()
    for one in sorted(filed, key=when):
        message = one.message
        named = _referred(message)
        back = returned.get(message.digest)
        if back is not None:
            named = (*named, back.letter.message_id)
        found = [letters[name] for name in named if name in letters]
        if not named and not is_from(one, owner) and says_something(one):
            open_ones = _may_be_meant(message, letters.values(), answered)
            if len({each.application_id for each in open_ones}) > 1:
                unclear.add(message.message_id)
            else:
                found = open_ones[-1:]
        if found and says_something(one):
            answered.update(each.message_id for each in found)
        more = [name for each in found for name in (*each.references, each.message_id)]
        result.append(_referring(one, (*named, *more)) if found or back else one)
    return result, frozenset(unclear)


def says_something(filed: Filed) -> bool:
    """Tell whether a human being may have written a message to be answered by."""
    return kind_of(filed) not in _NO_ANSWER and not is_automatic(filed)


def is_automatic(filed: Filed) -> bool:
    """Tell whether a message says of itself that a machine sent it (RFC 3834).

    The person's own word on what it is goes before that.
    """
    if filed.overruled is not None:
        return False
    headers = filed.message.headers
    submitted = headers.get("auto-submitted", "no").strip().lower()
    return (
        not submitted.startswith("no")
        or "x-autoreply" in headers
        or "x-autorespond" in headers
        or headers.get("precedence", "").strip().lower() == "auto_reply"
    )


def _may_be_meant(
    message: Message, letters: Iterable[Written], answered: set[str]
) -> list[Written]:
    """Return the letters a message that refers to nothing may answer, oldest first."""
    if message.sender is None or message.date is None:
        return []
    sender, date = message.sender.address.lower(), message.date
    return [
        one
        for one in letters
        if sender in one.addresses
        and one.message_id not in answered
        and one.at < date <= one.at + ANSWER_WINDOW
    ]


def _referred(message: Message) -> tuple[str, ...]:
    return (*message.references, *((message.in_reply_to,) if message.in_reply_to else ()))


def _referring(filed: Filed, names: tuple[str, ...]) -> Filed:
    references = tuple(dict.fromkeys(names))
    return replace(filed, message=replace(filed.message, references=references))
