"""Why the answer was no, where the message says so."""

from afterword.core.messages.message import Message
from afterword.core.reading.reading import Reason
from afterword.core.spans import Evidence


def find_reason(message: Message) -> tuple[Reason, Evidence] | None:
    """Find the reason a rejection gives and its words; None where it gives none."""
    del message
    return None
