"""How far an application had come when a message was written."""

from afterword.core.messages.message import Message
from afterword.core.reading.reading import ReachedStage, ReadingContext


def find_stage(message: Message, context: ReadingContext) -> ReachedStage:
    """Tell whether there was an interview before this message, as far as it can be known."""
    del message, context
    return ReachedStage.UNKNOWN
