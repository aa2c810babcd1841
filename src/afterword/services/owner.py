"""Whose mailbox this is."""

from typing import TYPE_CHECKING

from afterword.core.owner import Owner

if TYPE_CHECKING:
    from afterword.core.ports import Store


def find_owner(store: "Store") -> Owner:
    """Return whose mailbox this is: as the person said, else as the mail tells.

    The addresses of their mail accounts are theirs in any case.
    """
    said = store.setting("addresses") or store.setting("told.addresses") or ""
    addresses = frozenset(one.strip().lower() for one in said.split(",") if one.strip())
    addresses |= {one.address.lower() for one in store.accounts()}
    return Owner(store.setting("name") or store.setting("told.name") or "", addresses)
