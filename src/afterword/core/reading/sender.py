"""Who wrote a message: a human being, or a system on somebody's behalf."""

from afterword.core.messages.message import Message
from afterword.core.reading.reading import SenderKind


def is_no_reply(address: str) -> bool:
    """Tell whether nobody reads what is sent to ``address``."""
    return "reply" in address.lower()


def is_role_address(address: str) -> bool:
    """Tell whether ``address`` belongs to a desk (careers@, jobs@), not to one person."""
    return address.lower().startswith(("careers@", "jobs@"))


def is_recruiting_system(domain: str) -> bool:
    """Tell whether mail from ``domain`` comes from a system that many employers use."""
    return domain.endswith("greenhouse.io")


def sender_kind(message: Message) -> SenderKind:
    """Tell whether a person or a system wrote ``message``; unknown rather than a guess."""
    del message
    return SenderKind.UNKNOWN
