"""Who gets which reason: never the same one twice, never two people of one company on one day."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from afterword.core.people import Contact
from afterword.core.reading.organisation.names import is_same_organisation
from afterword.core.reasons.reason import Reason

MOST: Final = 50
"""People who get a reason on one day; far more than a week's list takes."""
_TELLING: Final = 16
"""Characters of a title from which on it is nobody else's."""


@dataclass(frozen=True, slots=True)
class Given:
    """A letter that was written, with what it passed on."""

    contact_id: str
    organisation: str | None
    """Where the reader was at home."""
    text: str
    """Everything it was written from and all that stands in it."""
    on: date
    """The day it was written, where the person lives."""
    is_check_in: bool = True
    """It is one of the letters that keep a tie alive."""


def choose_reasons(
    people: Iterable[Contact],
    offers: Mapping[str, Sequence[Reason]],
    given: Sequence[Given],
    today: date,
) -> dict[str, Reason]:
    """Choose at most one reason for each person.

    A reason is for somebody who did not get it before, and something to read or an opening for
    those whose colleagues did not get it either. Of one company only one person has a reason on
    one day, and nobody where somebody there was written to on that day.

    Args:
        people: Those it is time to write to, the most pressing first.
        offers: The reasons there are for each, by contact id, the best first.
        given: Every letter that was written, in any order.
        today: The day it is decided for.

    Returns:
        The reasons, by contact id.
    """
    choosing = Choosing(given, today)
    found = ((one.id, choosing.choose(one, offers.get(one.id, ()))) for one in people)
    return {name: reason for name, reason in found if reason is not None}


class Choosing:
    """Chooses for one person after the other, the most pressing first; see `choose_reasons`."""

    def __init__(self, given: Iterable[Given], today: date) -> None:
        everything = list(given)
        busy = [one for one in everything if one.on == today and one.is_check_in]
        self._taken = [one.organisation for one in busy if one.organisation]
        self._written_to = {one.contact_id for one in busy}
        # A letter without a word passed nothing on.
        self._told = [one for one in everything if one.text]
        self._left = MOST

    @property
    def is_over(self) -> bool:
        """Tell whether nobody else gets a reason on this day."""
        return self._left == 0

    def choose(self, person: Contact, offers: Sequence[Reason]) -> Reason | None:
        """Choose a reason for the next person, None where there is none for them today."""
        if self.is_over or not offers or person.id in self._written_to:
            return None
        if any(_is_one_company(person.organisation, other) for other in self._taken):
            return None
        reason = next((one for one in offers if not _was_given(one, person, self._told)), None)
        if reason is not None:
            self._left -= 1
            if person.organisation:
                self._taken.append(person.organisation)
        return reason


def _was_given(reason: Reason, person: Contact, given: Iterable[Given]) -> bool:
    return any(
        is_passed_on(reason, one.text)
        for one in given
        if one.contact_id == person.id
        or (reason.link and _is_one_company(person.organisation, one.organisation))
    )


def is_passed_on(reason: Reason, text: str) -> bool:
    """Tell whether a text holds a reason, by its link or its whole title."""
    if reason.link and _has_link(text, reason.link):
        return True
    title = reason.title.casefold()
    is_told_by_title = len(title) >= _TELLING or not reason.link
    return bool(title) and is_told_by_title and title in text.casefold()


def _has_link(text: str, link: str) -> bool:
    """Tell whether a link stands in a text, and does not go on there."""
    at = text.find(link)
    while at >= 0:
        behind = text[at + len(link) :].lstrip(".,;:!?)]>\"'”’/")[:1]
        cut = text[at + len(link) : at + len(link) + 1]
        if not cut or cut.isspace() or not behind or behind.isspace() or cut in ".,;:!?)]>\"'”’":
            return True
        at = text.find(link, at + 1)
    return False


def _is_one_company(one: str | None, other: str | None) -> bool:
    return bool(one and other and is_same_organisation(one, other))
