"""What whoever sent a message is called, in every place that a person reads."""

from afterword.core.messages.message import Address
from afterword.core.reading.people.names import clean_person, is_full_name


def sender_name(sender: Address | None) -> str:
    """Return a name as it is spoken, however the header has it; "somebody" where there is none."""
    if sender is None:
        return "somebody"
    name = clean_person(sender.name)
    return name if is_full_name(name) else sender.name or sender.address
