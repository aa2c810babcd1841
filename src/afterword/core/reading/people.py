"""The human beings a message and its invitations show."""

from afterword.core.messages.message import Message
from afterword.core.reading.reading import PersonFound, ReadingContext


def find_people(message: Message, context: ReadingContext) -> tuple[PersonFound, ...]:
    """Find everyone human in headers, invitations, signature and text, but not the owner."""
    del message, context
    return ()
