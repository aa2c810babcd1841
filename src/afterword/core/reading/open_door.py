"""What a rejection leaves open, and for when."""

from afterword.core.messages.message import Message
from afterword.core.reading.reading import OpenDoor


def find_open_door(message: Message) -> OpenDoor | None:
    """Find the invitation to come back that a message holds; None where it holds none."""
    del message
    return None
