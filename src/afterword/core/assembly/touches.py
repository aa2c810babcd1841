"""The touchpoints that follow from an application's mail and meetings."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from afterword.core.applications import Application
from afterword.core.assembly.answers import is_automatic
from afterword.core.assembly.book import Book
from afterword.core.assembly.bounces import Returned
from afterword.core.assembly.mail import is_from, kind_of
from afterword.core.assembly.meetings import Meeting
from afterword.core.assembly.people import People
from afterword.core.letters.purposes import Purpose
from afterword.core.messages.message import Message
from afterword.core.ports import Filed
from afterword.core.reading.reading import Kind
from afterword.core.touchpoints import Channel, Direction, Nature, Touchpoint

_NATURES = {
    Kind.REJECTION: Nature.REJECTION,
    Kind.FEEDBACK: Nature.ADVICE,
    Kind.NO_FEEDBACK: Nature.NO_ADVICE,
    Kind.AUTO_REPLY: Nature.AUTO_REPLY,
}
_HUMAN = frozenset({Nature.MESSAGE, Nature.ADVICE, Nature.NO_ADVICE})
_AFTER_THE_NEWS = frozenset(
    {
        Purpose.THANK_YOU,
        Purpose.ADVICE_REQUEST,
        Purpose.THANK_AND_ASK,
        Purpose.ADVICE_REMINDER,
        Purpose.ADVICE_THANKS,
    }
)


def touches_of(
    people: People, application: Application, returned: Mapping[str, Returned]
) -> Iterator[Touchpoint]:
    """Yield what happened with whom. Ids follow from the message, so that they stay the same.

    Args:
        people: An application's people.
        application: The application.
        returned: What reports of mail systems say, by digest.
    """
    for filed in people.candidacy.mail:
        if filed.message.date is None:
            continue
        if is_from(filed, people.owner):
            yield from _outbound(filed, application, people.book)
        else:
            yield from _inbound(filed, application, people, returned)
    ended_at = application.rejection.at if application.rejection else None
    for meeting in people.meetings:
        # A talk that was arranged after the answer is no interview, and took place all the same.
        is_later = (
            ended_at is not None
            and meeting.arranged_at is not None
            and meeting.arranged_at > ended_at
        )
        if is_later or ended_at is None or meeting.interview.at < ended_at:
            yield from _met(meeting, application)


def unplaced(filed: Iterable[Filed], book: Book) -> Iterator[Touchpoint]:
    """Yield what came from people we know about one of several applications, no one knows which."""
    for one in filed:
        sender = one.message.sender
        contact = book.by_address(sender.address) if sender else None
        if contact is not None and one.message.date is not None:
            yield _mail(one.message, contact, None, Direction.INBOUND, _nature(one), None)


def _inbound(
    filed: Filed, application: Application, people: People, returned: Mapping[str, Returned]
) -> Iterator[Touchpoint]:
    message = filed.message
    if kind_of(filed) is Kind.BOUNCE:
        yield from _came_back(filed, application, people.book, returned)
        return
    contact = people.writer(filed)
    if contact is not None:
        yield _mail(message, contact, application, Direction.INBOUND, _nature(filed), None)


def _nature(filed: Filed) -> Nature:
    """Return what a message is; a machine that writes in somebody's place is not them."""
    nature = _NATURES.get(kind_of(filed), Nature.MESSAGE)
    return Nature.AUTO_REPLY if nature in _HUMAN and is_automatic(filed) else nature


def _came_back(
    filed: Filed, application: Application, book: Book, returned: Mapping[str, Returned]
) -> Iterator[Touchpoint]:
    """Yield the letter that came back; a report that it takes longer is none."""
    back = returned.get(filed.message.digest)
    if back is None or not back.is_final:
        return
    contact = book.by_address(back.address) or back.letter.contact_id
    if contact is not None:
        one = _mail(filed.message, contact, application, Direction.INBOUND, Nature.BOUNCE, None)
        yield replace(one, message_id=back.letter.message_id)


def _outbound(filed: Filed, application: Application, book: Book) -> Iterator[Touchpoint]:
    message = filed.message
    purpose = _purpose(message, application)
    for one in (*message.to, *message.cc):
        contact = book.by_address(one.address)
        if contact is not None:
            yield _mail(message, contact, application, Direction.OUTBOUND, Nature.MESSAGE, purpose)


def _purpose(message: Message, application: Application) -> Purpose | None:
    """Guess what a letter of the person's own was for; only after the news, and only for these."""
    rejection = application.rejection
    if rejection is None or message.date is None or message.date < rejection.at:
        return None
    words = "\n".join(span.of(message.text) for span in message.authored)
    # Few mailboxes hold such a letter, and what reads it takes a moment to load.
    from afterword.core.check.purpose_guess import guess_purpose

    guessed = guess_purpose(words) if words.strip() else None
    return guessed if guessed in _AFTER_THE_NEWS else None


def _mail(  # noqa: PLR0913, PLR0917 -- one argument a field of the touchpoint
    message: Message,
    contact: str,
    application: Application | None,
    direction: Direction,
    nature: Nature,
    purpose: Purpose | None,
) -> Touchpoint:
    at = message.date
    if at is None:
        raise ValueError("a touchpoint needs a date")
    return Touchpoint(
        id=f"T-{message.digest[:16]}-{contact}",
        contact_id=contact,
        at=at,
        direction=direction,
        channel=Channel.MAIL,
        nature=nature,
        application_id=application.id if application else None,
        purpose=purpose,
        message_id=message.message_id,
    )


def _met(meeting: Meeting, application: Application) -> Iterator[Touchpoint]:
    interview = meeting.interview
    for contact in interview.with_:
        yield Touchpoint(
            id=f"T-{application.id}-{interview.at:%Y%m%d%H%M}-{contact}",
            contact_id=contact,
            at=interview.at,
            direction=Direction.INBOUND,
            channel=meeting.channel,
            nature=Nature.MEETING,
            application_id=application.id,
            message_id=interview.message_id,
        )
