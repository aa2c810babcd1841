"""What was known about a thread and an employer before each of its messages arrived.

"She joins us in May" is a rejection only where an answer is awaited. So every message is read
with what the earlier ones of its thread said, never the later ones.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from afterword.core.assembly.mail import linked, when
from afterword.core.messages.threads import threads
from afterword.core.ports import Filed
from afterword.core.reading.own_decision import own_decision
from afterword.core.reading.reading import Kind, PersonFound, ReadingContext

_OPENS = frozenset({Kind.ACKNOWLEDGEMENT, Kind.INTERVIEW, Kind.ASSESSMENT})
"""After one of these an answer is awaited."""
_ENDS = frozenset({Kind.REJECTION, Kind.OFFER})


@dataclass(slots=True)
class _Story:
    """What a thread has told so far."""

    organisation: str | None = None
    role: str | None = None
    interviewed_on: date | None = None
    is_answer_awaited: bool = False
    people: dict[str, PersonFound] = field(default_factory=dict)
    is_begun: bool = False
    """An employer's mail about an application was heard."""

    def context(self, owner_addresses: frozenset[str], at: datetime | None) -> ReadingContext:
        """Return what was known at a moment; an interview that is still to come is not one."""
        took_place = (
            self.interviewed_on
            if self.interviewed_on is not None
            and at is not None
            and self.interviewed_on <= at.date()
            else None
        )
        return ReadingContext(
            owner_addresses,
            self.organisation,
            self.role,
            took_place,
            self.is_answer_awaited,
            tuple(self.people.values()),
            is_answered=self.is_begun and not self.is_answer_awaited,
        )

    def hear(self, filed: Filed, owner_addresses: frozenset[str]) -> None:
        """Take in one more message."""
        sender = filed.message.sender
        if sender is not None and sender.address.lower() in owner_addresses:
            self._hear_own(filed)
            return
        kind, reading = filed.kind, filed.reading
        if reading.organisation is not None:
            self.organisation = self.organisation or reading.organisation.value
        if reading.role is not None:
            self.role = self.role or reading.role.value
        for invitation in filed.message.invitations:
            if invitation.method == "CANCEL":
                self.interviewed_on = None
            elif invitation.starts_at is not None:
                self.interviewed_on = invitation.starts_at.date()
        if kind in _OPENS or filed.message.invitations:
            self.is_answer_awaited = self.is_begun = True
        elif kind in _ENDS:
            self.is_answer_awaited, self.is_begun = False, True
        for person in reading.people:
            self.people.setdefault((person.address or person.name).casefold(), person)

    def _hear_own(self, filed: Filed) -> None:
        """Take in a mail of the person's own: who stepped back awaits nothing."""
        if self.is_answer_awaited and own_decision(filed.message, has_offer=False):
            self.is_answer_awaited = False


def contexts(filed: Sequence[Filed], owner_addresses: frozenset[str]) -> dict[str, ReadingContext]:
    """Return, for every message by its digest, what its thread had said before it.

    Args:
        filed: All kept messages, in any order.
        owner_addresses: The person's own addresses, in lower case.
    """
    known: dict[str, ReadingContext] = {}
    for group in _threads(filed, owner_addresses):
        story = _Story()
        for one in group:
            known[one.message.digest] = story.context(owner_addresses, one.message.date)
            story.hear(one, owner_addresses)
    return known


def _threads(filed: Sequence[Filed], owner_addresses: frozenset[str]) -> Iterable[list[Filed]]:
    """Group messages into threads, each oldest first."""
    ordered = sorted(filed, key=when)
    by_id: dict[str, list[Filed]] = {}
    for one in ordered:
        by_id.setdefault(one.message.message_id, []).append(one)
    links = [linked(ones[0], owner_addresses) for ones in by_id.values()]
    for group in threads(links):
        members = [one for name in group for one in by_id[name]]
        yield sorted(members, key=when)
