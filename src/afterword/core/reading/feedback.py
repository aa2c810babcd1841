"""What a message says about the candidate unasked, word for word."""

from afterword.core.messages.message import Message
from afterword.core.spans import Evidence


def find_feedback(message: Message) -> tuple[Evidence, ...]:
    """Find the sentences that advise the candidate or say why, in the order of the text."""
    del message
    return ()
