"""Cards: what an address book, an export or a table says of people one knows.

Read from values and written to values: files, archives and servers are the adapters' part.
"""

from afterword.core.cards.card import Card, Source
from afterword.core.cards.findings import Found, MessageSeen, Problem, Sent

__all__ = ["Card", "Found", "MessageSeen", "Problem", "Sent", "Source"]
