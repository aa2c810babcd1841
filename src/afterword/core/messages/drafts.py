"""A mail that nobody sent yet, though it lies in a mailbox."""

from typing import Final

from afterword.core.messages.message import Message

_LABELS: Final = frozenset({
    "bozze", "brouillon", "brouillons", "concept", "concepten", "borrador", "borradores", "draft",
    "drafts", "entwurf", "entwürfe", "rascunho", "rascunhos",
})  # fmt: skip
"""What Gmail calls the label of drafts, which an export names in the account's language."""


def is_draft(message: Message) -> bool:
    """Tell whether a mail is a draft: an export labels it so, or it was saved to be sent later.

    ``X-Unsent: 1`` is what Outlook, and Afterword, write into an ``.eml`` that opens for sending.
    """
    if message.headers.get("x-unsent", "").strip() == "1":
        return True
    labels = message.headers.get("x-gmail-labels", "").casefold().split(",")
    return not _LABELS.isdisjoint(label.strip(' "') for label in labels)
