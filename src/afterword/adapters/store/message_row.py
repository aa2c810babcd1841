"""What is kept of a message itself, as a row; the same with SQLAlchemy and without."""

from typing import TYPE_CHECKING, Any

from afterword.adapters.store.codecs import to_json

if TYPE_CHECKING:
    from afterword.core.ports import Scanned


def message_row(owner: str, source: str, item: "Scanned") -> dict[str, Any]:
    """Return the row of a message in ``messages``, by column."""
    return {
        "owner_id": owner,
        "digest": item.digest,
        "message_id": item.message_id,
        "references": to_json(item.references),
        "sender_address": item.sender_address,
        "sent_at": item.sent_at,
        "source": source,
        "key": item.key,
    }
