"""The past with one contact, as far as the cadence asks for it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, tzinfo

from afterword.core.letters.purposes import Purpose
from afterword.core.people import Contact
from afterword.core.reach import arrived
from afterword.core.touchpoints import Direction, Nature, Touchpoint
from afterword.core.workdays import local_day

CHECK_INS = frozenset({Purpose.CHECK_IN, Purpose.ARTICLE, Purpose.OPENING, Purpose.CONGRATULATION})
"""The letters that keep a tie alive, and are counted.

A thank-you, a question for advice, its reminder and an invitation are not: nobody owes them an
answer, and counting them would put people to rest before the first check-in.
"""


@dataclass(frozen=True, slots=True)
class History:
    """What the cadence needs to know of the past with one contact; calendar days."""

    last_contact: date | None
    last_sent: date | None
    check_ins: tuple[date, ...]
    """Every check-in, oldest first."""
    unanswered: int
    has_answered: bool
    """They were heard of at all, apart from the rejection itself."""


def history(
    contact: Contact, touchpoints: Iterable[Touchpoint], now: datetime, timezone: tzinfo
) -> History:
    """Sum up the past with one contact, each touchpoint once.

    Machines are left out, and so is each letter that came back.
    """
    theirs = {
        one.id: one for one in touchpoints if one.contact_id == contact.id and one.at <= now
    }.values()
    sent = arrived(sorted(theirs, key=lambda one: (one.at, one.id)))
    heard = [one for one in theirs if one.direction is Direction.INBOUND and one.is_human]
    past = [*heard, *sent]
    heard_at = max((one.at for one in heard), default=None)
    check_ins = sorted(one.at for one in sent if one.purpose in CHECK_INS)
    unanswered = [at for at in check_ins if heard_at is None or at > heard_at]
    reopened_on = contact.reopened_on or date.min
    told_at = max((one.at for one in heard if one.nature is Nature.REJECTION), default=None)
    return History(
        last_contact=max((local_day(one.at, timezone) for one in past), default=None),
        last_sent=max((local_day(one.at, timezone) for one in sent), default=None),
        check_ins=tuple(local_day(at, timezone) for at in check_ins),
        unanswered=sum(local_day(at, timezone) >= reopened_on for at in unanswered),
        has_answered=any(
            one.nature is not Nature.REJECTION and (told_at is None or one.at > told_at)
            for one in heard
        ),
    )
