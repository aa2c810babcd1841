"""Whose mailbox this is, told from the mail itself."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from afterword.core.messages.message import Address


@dataclass(frozen=True, slots=True)
class Owner:
    """The person who looks for work."""

    name: str = ""
    addresses: frozenset[str] = frozenset()
    """In lower case."""


_LIKELY_SHARE = 0.3
"""Mail to one address this often is the owner's; a shared box rarely reaches it (judgement)."""


def likely_addresses(recipients: Sequence[tuple[str, int]], total: int) -> frozenset[str]:
    """Tell the owner's addresses from how often each is written to.

    Args:
        recipients: Addresses in lower case with how many messages were sent to each.
        total: How many messages there are.

    Returns:
        The most frequent address, and others that carry nearly as much; empty if none stands out.
    """
    if not recipients or not total:
        return frozenset()
    most = recipients[0][1]
    return frozenset(
        address
        for address, times in recipients
        if times >= _LIKELY_SHARE * total and times >= most / 2
    )


def name_of(addresses: frozenset[str], seen: "Iterable[Address]") -> str:
    """Return the display name these addresses carry most often; ties by the alphabet."""
    names = Counter(
        one.name.strip()
        for one in seen
        if one.address.lower() in addresses and one.name.strip() and "@" not in one.name
    )
    return min(names, key=lambda name: (-names[name], name)) if names else ""
