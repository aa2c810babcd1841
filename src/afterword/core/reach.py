"""Whether a letter can get to somebody."""

from collections.abc import Sequence

from afterword.core.people import Contact
from afterword.core.reading.sender import is_no_reply
from afterword.core.touchpoints import Channel, Nature, Touchpoint


def has_bounced(theirs: Sequence[Touchpoint]) -> bool:
    """Tell whether the last mail to somebody came back, and nothing went to and fro since.

    Args:
        theirs: Touchpoints with one contact, oldest first.
    """
    bounced = False
    for one in theirs:
        if one.nature is Nature.BOUNCE:
            bounced = True
        elif one.is_human and one.channel is Channel.MAIL:
            bounced = False
    return bounced


def is_reachable(contact: Contact, theirs: Sequence[Touchpoint]) -> bool:
    """Tell whether there is an address a human being reads, and mail to it does not come back."""
    address = contact.address or ""
    return bool(address) and not is_no_reply(address) and not has_bounced(theirs)
