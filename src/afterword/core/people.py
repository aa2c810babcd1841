"""People worth staying in touch with, and their part in an application."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from afterword.core.reading.reading import HiringRole

HIRING_RANK: Final = (
    HiringRole.HIRING_MANAGER,
    HiringRole.INTERVIEWER,
    HiringRole.RECRUITER,
    HiringRole.COORDINATOR,
    HiringRole.SOURCER,
)
"""Where several messages give one person several parts, the first of these counts."""


@dataclass(frozen=True, slots=True)
class FailedAddress:
    """An address a mail system refused for good, or nobody reads any more, as a mail says."""

    address: str
    """Lower case."""
    at: datetime
    """When the report came; aware, UTC."""
    status: str
    """``5.1.1`` and the like; empty where the report gives none."""
    says: str
    """The very words of the report; may be empty."""
    message_id: str
    """Of the report."""
    has_left: bool = False
    """No letter came back; a mail says that nobody is at this address any more."""


class Parting(StrEnum):
    """Why mail says that somebody is not to be written to any more."""

    ASKED = "asked"
    """They asked for no more letters."""
    DIED = "died"


@dataclass(frozen=True, slots=True)
class Farewell:
    """What mail says of somebody that ends the letters to them."""

    why: Parting
    at: datetime
    """When that mail came; aware, UTC."""
    words: str
    """The very words."""
    message_id: str


@dataclass(frozen=True, slots=True)
class OtherAddress:
    """Another address of somebody, as their mail shows it."""

    address: str
    """Lower case."""
    words: str
    """The very words that show it."""
    message_id: str
    """Of the mail they stand in."""


@dataclass(frozen=True, slots=True)
class Reach:
    """What mail shows of the ways to reach somebody."""

    address: str | None = None
    """The address in their mail; a contact may have another one, which the person gave."""
    failed: tuple[FailedAddress, ...] = ()
    """Addresses of theirs that are known to fail, by date."""
    others: tuple[OtherAddress, ...] = ()
    """Where their address fails: further ones that may be theirs, the likeliest first."""
    farewell: Farewell | None = None
    """What ends the letters to them, where their mail or mail about them says so."""


@dataclass(frozen=True, slots=True)
class Ways:
    """Further ways to reach somebody, as the person or their address book gives them."""

    addresses: tuple[str, ...] = ()
    """Mail addresses besides the one they are written to."""
    phones: tuple[str, ...] = ()
    """As they are written."""
    profiles: tuple[str, ...] = ()
    """Web addresses of theirs, http or https."""


@dataclass(frozen=True, slots=True)
class Contact:
    """A person in the contact book. An organisation is not a contact."""

    id: str
    """``P`` and a number, given by the store and never used twice."""
    name: str
    address: str | None = None
    title: str | None = None
    organisation: str | None = None
    do_not_contact: bool = False
    """They asked not to be written to, or the person decided so."""
    is_closed: bool = False
    """No further check-ins until the person reopens the contact."""
    snoozed_until: date | None = None
    reopened_on: date | None = None
    """The day the person chose to write again after silence had closed the contact."""
    reach: Reach = Reach()
    """What mail shows of the ways to reach them; computed, never the person's word."""

    @property
    def failure(self) -> FailedAddress | None:
        """Return how the address they are written to is known to fail, if it does."""
        wanted = (self.address or "").lower()
        return next((one for one in reversed(self.reach.failed) if one.address == wanted), None)

    @property
    def farewell(self) -> Farewell | None:
        """Return what mail says that ends the letters to them, unless they were reopened since."""
        said, reopened = self.reach.farewell, self.reopened_on
        return said if said is not None and (not reopened or said.at.date() > reopened) else None

    @property
    def is_left_in_peace(self) -> bool:
        """Tell whether no letter goes to them, by the person's word or by what mail says."""
        return self.do_not_contact or self.farewell is not None

    notes: str = ""
    """What the person wrote down about them, in their own words."""
    interests: str = ""
    """What they care about, as the person put it: reasons to write come from here."""
    ways: Ways = Ways()
    """Further addresses, phone numbers and profiles; never what mail shows."""

    @property
    def all_addresses(self) -> tuple[str, ...]:
        """Return every mail address that is theirs, the one they are written to first."""
        first = (self.address,) if self.address else ()
        known = {one.casefold() for one in first}
        return (*first, *(one for one in self.ways.addresses if one.casefold() not in known))


@dataclass(frozen=True, slots=True)
class Participant:
    """A contact's part in one application."""

    contact_id: str
    role: HiringRole | None = None
    was_interviewer: bool = False
    """They sat in an interview, as the thread or an invitation shows."""
