"""Something to keep or to drop: a lead or an interest, with the very words it rests on."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from hashlib import blake2b

from afterword.core.mentions.lead import LeadKind
from afterword.core.spans import Evidence


class Subject(StrEnum):
    """What is suggested."""

    LEAD = "lead"
    INTEREST = "interest"


@dataclass(frozen=True, slots=True)
class Declined:
    """A suggestion the person dropped; it does not come back, wherever it stands."""

    contact_id: str
    subject: Subject
    words: str
    """As `key_of` writes them."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What somebody's words, or the person's own notes on them, suggest."""

    contact_id: str
    subject: Subject
    words: str
    """What is kept: the sentence of a lead, a few words of an interest."""
    evidence: Evidence
    """The place in the mail's text, or in the note."""
    at: datetime
    """When it was said; aware, UTC."""
    kind: LeadKind | None = None
    """For a lead."""
    message_id: str | None = None
    """The mail it stands in; None for a note."""

    @property
    def id(self) -> str:
        """Return a short name, the same as long as the words are."""
        told = f"{self.contact_id}\n{self.subject.value}\n{key_of(self.words)}"
        digest = blake2b(told.encode("utf-8", "surrogatepass"), digest_size=4)
        return f"s{digest.hexdigest()}"

    @property
    def declined(self) -> Declined:
        """Return what is kept of it once it is dropped."""
        return Declined(self.contact_id, self.subject, key_of(self.words))


def key_of(words: str) -> str:
    """Write words as they are compared."""
    return " ".join(words.casefold().split())
