"""What a backup must not bring back: people who were forgotten since it was made."""

from datetime import tzinfo

from afterword.core.forgetting import Forgotten
from afterword.core.people import Contact
from afterword.core.ports import Reporter, Store, Traces
from afterword.services.people.forgetting import forget, to_forget


def forget_again(
    store: Store, traces: Traces, forgotten: Forgotten, reporter: Reporter, zone: tzinfo
) -> list[str]:
    """Take out of a store that was unpacked whoever the person has had forgotten since.

    Args:
        store: Of the backup, not in force yet.
        traces: The files beside it.
        forgotten: Who is forgotten where the backup goes.
        reporter: Shows how long it goes on.
        zone: Where the person lives.

    Returns:
        Their ids in the backup; a name would be one more place where it stands.
    """
    if not forgotten.marks:
        return []
    done = []
    for contact in store.contacts():
        if _is_one(forgotten, contact):
            going = to_forget(store, traces, contact)
            forget(store, traces, going, reporter, zone, with_files=True)
            done.append(contact.id)
    return done


def _is_one(forgotten: Forgotten, contact: Contact) -> bool:
    if contact.address and forgotten.has_address(contact.address):
        return True
    return forgotten.blackened(contact.name) != contact.name
