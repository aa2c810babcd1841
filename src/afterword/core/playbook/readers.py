"""One person of a rejection's story, and what went to and fro with them since."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from afterword.core.letters.purposes import Purpose
from afterword.core.people import Contact, FailedAddress, OtherAddress
from afterword.core.reach import arrived, has_bounced, is_reachable
from afterword.core.reading.reading import HiringRole
from afterword.core.touchpoints import Channel, Direction, Nature, Touchpoint

ASKING = frozenset({Purpose.ADVICE_REQUEST, Purpose.THANK_AND_ASK})
"""Letters that ask for advice."""

_OF_THE_STORY = ASKING | {
    Purpose.THANK_YOU,
    Purpose.ADVICE_REMINDER,
    Purpose.ADVICE_THANKS,
    Purpose.LINKEDIN_NOTE,
    Purpose.REPLY,
}
"""Letters that belong to a rejection even where its date was entered after they went out."""

_ROLE_WORDS = {
    HiringRole.HIRING_MANAGER: "the hiring manager",
    HiringRole.RECRUITER: "the recruiter",
}


@dataclass(frozen=True, slots=True)
class Reader:
    """Somebody a letter of this story may go to."""

    id: str
    name: str
    """As a sentence names them."""
    role: HiringRole | None
    was_interviewer: bool
    may_be_written_to: bool
    is_reachable: bool
    """There is an address a human being reads, and it is not known to fail."""
    has_bounced: bool
    """The address they are written to is known to fail."""
    sent: tuple[Touchpoint, ...]
    """What went to them since the rejection, oldest first, without what came back."""
    heard: tuple[Touchpoint, ...]
    """What came from them since, oldest first; machines do not count."""
    is_connected: bool
    """An invitation went out, or LinkedIn has been used between them."""
    has_declined: bool
    """They said once that they do not give advice."""
    failure: FailedAddress | None = None
    """How the address they are written to fails."""
    others: tuple[OtherAddress, ...] = ()
    """Further addresses their mail shows, where that one fails."""

    @property
    def letters(self) -> tuple[Touchpoint, ...]:
        """What went to them since, LinkedIn left out."""
        return tuple(one for one in self.sent if not _is_linkedin(one))

    @property
    def thanked(self) -> Touchpoint | None:
        """The first thing that went to them since: any word from the person settles it."""
        return next(iter(self.letters), None)

    @property
    def asked(self) -> Touchpoint | None:
        """The letter that asked for advice."""
        return next((one for one in self.sent if one.purpose in ASKING), None)

    @property
    def reminded(self) -> Touchpoint | None:
        """The reminder of it."""
        return next((one for one in self.sent if one.purpose is Purpose.ADVICE_REMINDER), None)

    @property
    def advice(self) -> Touchpoint | None:
        """The latest advice they gave."""
        given = [one for one in self.heard if one.nature is Nature.ADVICE]
        return given[-1] if given else None

    @property
    def refusal(self) -> Touchpoint | None:
        """The latest time they said that they give no advice."""
        said = [one for one in self.heard if one.nature is Nature.NO_ADVICE]
        return said[-1] if said else None

    @property
    def placed(self) -> tuple[Touchpoint, ...]:
        """Letters that were handed over and may or may not have gone out."""
        return tuple(one for one in self.sent if not one.is_confirmed)

    def answer_since(self, at: datetime) -> Touchpoint | None:
        """Return the first thing a human being said after ``at``."""
        return next((one for one in self.heard if one.at > at), None)

    def wrote_since(self, at: datetime) -> bool:
        """Tell whether a letter went to them after ``at``."""
        return any(one.at > at for one in self.letters)


@dataclass(frozen=True, slots=True)
class Part:
    """What the application says about a person."""

    role: HiringRole | None = None
    was_interviewer: bool = False


def reader(
    contact_id: str,
    part: Part,
    contact: Contact | None,
    touchpoints: Sequence[Touchpoint],
    told: tuple[str, datetime],
) -> Reader:
    """Put together what is known of one person.

    Args:
        contact_id: Who.
        part: Their part in the application.
        contact: Their entry in the contact book, where it was given.
        touchpoints: Up to now, oldest first, anybody's.
        told: The application's id, and when its rejection arrived.
    """
    application_id, told_at = told
    theirs = [one for one in touchpoints if one.contact_id == contact_id]
    is_returned = has_bounced(theirs) if contact is None else contact.failure is not None
    return Reader(
        id=contact_id,
        name=(contact.name.strip() if contact else "") or _name_by(part),
        role=part.role,
        was_interviewer=part.was_interviewer,
        may_be_written_to=contact is None or not contact.is_left_in_peace,
        is_reachable=not is_returned if contact is None else is_reachable(contact),
        has_bounced=is_returned,
        sent=tuple(
            one
            for one in arrived(theirs)
            if one.at > told_at
            or (one.application_id == application_id and one.purpose in _OF_THE_STORY)
        ),
        heard=tuple(
            one
            for one in theirs
            if _is_inbound(one) and one.nature is not Nature.REJECTION and one.at > told_at
        ),
        is_connected=any(one.is_human and _is_linkedin(one) for one in theirs),
        has_declined=any(one.nature is Nature.NO_ADVICE for one in theirs if _is_inbound(one)),
        failure=contact.failure if contact else None,
        others=contact.reach.others if contact else (),
    )


def _name_by(part: Part) -> str:
    if part.role is not None and part.role in _ROLE_WORDS:
        return _ROLE_WORDS[part.role]
    return "your interviewer" if part.was_interviewer else "the person who wrote to you"


def _is_linkedin(one: Touchpoint) -> bool:
    return one.purpose is Purpose.LINKEDIN_NOTE or one.channel is Channel.LINKEDIN


def _is_inbound(one: Touchpoint) -> bool:
    return one.direction is Direction.INBOUND and one.is_human
