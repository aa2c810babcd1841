"""What the outbox knows of a letter, as a receipt."""

from typing import Final

from afterword.core.outbox import Outgoing, State, what_to_look_for
from afterword.core.ports import Delivery, Receipt

SMTP: Final = "smtp"
"""The name of the outlet that has an outbox."""


def receipt_of(outgoing: Outgoing) -> Receipt:
    """Say what came of a letter that was sent, or that may have been."""
    known, at = outgoing, outgoing.changed_at
    if known.state is State.SENT:
        detail = f"Sent from {known.sender} to {', '.join(known.recipients)}. {known.says}"
        return Receipt(known.letter_id, SMTP, at, Delivery.SENT, detail.rstrip())
    detail = f"{known.says} {what_to_look_for(known)}"
    return Receipt(known.letter_id, SMTP, at, Delivery.UNKNOWN, detail.lstrip())
