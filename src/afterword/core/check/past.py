"""The past with the reader of a letter, as the cadence rules ask for it."""

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from afterword.core.check.context import CheckContext
from afterword.core.letters.purposes import Purpose
from afterword.core.people import Contact
from afterword.core.touchpoints import Channel, Direction, Touchpoint

if TYPE_CHECKING:
    from afterword.core.cadence.history import History

_NOON: Final = datetime(2026, 6, 10, 12, tzinfo=UTC)
_DANA: Final = Contact("P1", "Dana Kim")


def past_with(context: CheckContext) -> "History | None":
    """Return the past with the reader; None where it is not known, or where it does not count.

    Only letters that keep a tie alive are counted: a thank-you or an answer needs no leave.
    """
    if context.contact is None or context.now is None:
        return None
    # A letter that is checked by itself has no reader, and does not wait for this to load.
    from afterword.core.cadence.history import CHECK_INS, history

    if context.purpose not in CHECK_INS:
        return None
    return history(context.contact, context.touchpoints, context.now, context.zone)


def example_past(
    *check_ins: int,
    heard: int | None = None,
    purpose: Purpose = Purpose.CHECK_IN,
    contact: Contact = _DANA,
) -> CheckContext:
    """Make what an example knows: check-ins sent, and the last answer, so many days ago."""
    sent = [_touch(days, Direction.OUTBOUND, Purpose.CHECK_IN) for days in check_ins]
    answers = [] if heard is None else [_touch(heard, Direction.INBOUND, None)]
    return CheckContext(purpose=purpose, contact=contact, touchpoints=(*sent, *answers), now=_NOON)


def _touch(days: int, direction: Direction, purpose: Purpose | None) -> Touchpoint:
    return Touchpoint(
        id=f"T{days}{direction}",
        contact_id=_DANA.id,
        at=_NOON - timedelta(days=days),
        direction=direction,
        channel=Channel.MAIL,
        purpose=purpose,
    )
