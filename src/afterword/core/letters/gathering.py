"""From an application, its people and its mail to the facts a letter may rest on."""

import re
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, tzinfo

from afterword.core.applications import Application, Rejection
from afterword.core.letters.answers.said import split_sentences
from afterword.core.letters.chosen import Fate, chosen
from afterword.core.letters.letter import Answers, Facts, Meeting
from afterword.core.letters.order import was_interviewed
from afterword.core.letters.self_named import goes_by, title_of
from afterword.core.messages.message import Message
from afterword.core.patterns import later
from afterword.core.people import Contact
from afterword.core.ports import Filed
from afterword.core.reading.advice_given import told_to_do
from afterword.core.reading.reading import HiringRole, Kind, SenderKind
from afterword.core.touchpoints import Channel

_CLIENT = later(
    r"\b(?:my|our|the|their) client(?:['’]s)?\b(?![ -](?:account|advis|base|care|facing|experience|"
    r"list|manager|partner|project|relation|service|side|success|support|team|work))",
    re.IGNORECASE,
)
"""What an agency calls the house it recruits for."""


def gather(  # noqa: PLR0913  a letter rests on all of these, and each is said by name
    application: Application,
    contact: Contact | None,
    contacts: Iterable[Contact],
    filed: Sequence[Filed],
    answers: Answers,
    *,
    writer: str,
    today: date,
    earlier: Sequence[str] = (),
    told: Sequence[str] = (),
    elsewhere: Sequence[str] = (),
    timezone: tzinfo = UTC,
    now: datetime | None = None,
    exchanged_on: date | None = None,
) -> Facts:
    """Gather what a letter may rest on.

    Args:
        application: What it is about.
        contact: Who it is to; None where nobody is known.
        contacts: The contact book, for the names of those who were present.
        filed: The application's mail.
        answers: What the person said to the small questions.
        writer: The person's name.
        today: The day of writing where the person lives.
        earlier: Bodies of letters already written to others in this organisation.
        told: Bodies of letters this very person has had.
        elsewhere: Bodies of letters to other organisations.
        timezone: Where the person lives; meetings are spoken of by the day they had there.
        now: The present moment, aware: a meeting of today counts once it has begun.
        exchanged_on: The day of the last exchange with this very person.
    """
    rejection = application.rejection
    is_teller = (
        rejection is not None
        and contact is not None
        and rejection.contact_id == contact.id
        and rejection.sender is not SenderKind.AUTOMATED
    )
    channel = rejection.channel if rejection is not None else None
    door = rejection.open_door if rejection is not None and is_teller else None
    return Facts(
        writer=writer,
        reader=_titled(contact, filed) if contact is not None else None,
        reader_goes_by=goes_by(contact, _mail(filed)) if contact is not None else "",
        reader_role=_role(application, contact),
        organisation=application.organisation or (contact.organisation if contact else None),
        role=application.role,
        told_by_mail=is_teller and channel is Channel.MAIL,
        told_by_phone=is_teller and channel is Channel.PHONE,
        told_on=rejection.at.astimezone(timezone).date() if rejection is not None else None,
        meetings=_meetings(application, contact, contacts, (today, now), timezone),
        why_words=why_words(rejection, filed) if rejection is not None else None,
        open_door=door.door if door is not None else None,
        open_door_words=door.evidence.text if door is not None else None,
        open_door_on=door.on if door is not None else None,
        advice_words=_advice(contact, filed),
        has_advised=is_teller and rejection is not None and rejection.advice_words is not None,
        answers=answers,
        today=today,
        was_interviewed=was_interviewed(application),
        is_between=_is_between(contact, filed),
        earlier=tuple(earlier),
        told=tuple(told),
        elsewhere=tuple(elsewhere),
        last_exchange=exchanged_on,
    )


def _mail(filed: Iterable[Filed]) -> list[Message]:
    return [kept.message for kept in filed]


def _titled(contact: Contact, filed: Iterable[Filed]) -> str:
    """Return a name with the title its bearer signs with."""
    return f"{title_of(contact, _mail(filed))} {contact.name}".strip()


def why_words(rejection: Rejection, filed: Iterable[Filed]) -> str | None:
    """Return the words on who was chosen, or why: the sentence they stand in, where it is known.

    The evidence of a reading may be no more than *another candidate*; the sentence around it, or
    the one behind, may say who that is.
    """
    words = rejection.reason_words
    if not words:
        return None
    for kept in filed:
        if kept.message.message_id != rejection.message_id:
            continue
        sentences = split_sentences(" ".join(kept.message.text.split()))
        plain = " ".join(words.split())
        for at, sentence in enumerate(sentences):
            if plain in sentence or sentence in plain:
                nearby = [words, sentence, *sentences[at + 1 : at + 2]]
                return next((n for n in nearby if chosen(n).fate is Fate.DESCRIBED), words)
    return words


def _role(application: Application, contact: Contact | None) -> HiringRole | None:
    """Return the reader's part in the application."""
    if contact is None:
        return None
    return next((p.role for p in application.participants if p.contact_id == contact.id), None)


def _meetings(
    application: Application,
    contact: Contact | None,
    contacts: Iterable[Contact],
    moment: tuple[date, datetime | None],
    timezone: tzinfo,
) -> tuple[Meeting, ...]:
    """Return the interviews with the reader that have taken place, latest last.

    An interview whose people are not known counts as the reader's only where it is the only one
    and they are known to have interviewed.
    """
    if contact is None:
        return ()
    today, now = moment
    names = {known.id: known.name for known in contacts}
    interviewed = any(
        p.contact_id == contact.id and p.was_interviewer for p in application.participants
    )
    is_only = len(application.interviews) == 1
    meetings: list[Meeting] = []
    for interview in application.interviews:
        day = interview.at.astimezone(timezone).date()
        was_there = contact.id in interview.with_
        is_ahead = day > today or (now is not None and interview.at > now)
        if is_ahead or not (was_there or (interviewed and is_only and not interview.with_)):
            continue
        others = tuple(names[i] for i in interview.with_ if i != contact.id and i in names)
        meetings.append(Meeting(day, interview.minutes, others))
    return tuple(sorted(meetings, key=lambda meeting: meeting.on))


def _is_between(contact: Contact | None, filed: Iterable[Filed]) -> bool:
    """Tell whether the reader wrote of a client that decided, as an agency does."""
    if contact is None or contact.address is None:
        return False
    return any(
        kept.message.sender is not None
        and kept.message.sender.address.casefold() == contact.address.casefold()
        and kept.kind is Kind.REJECTION
        and any(_CLIENT.search(span.of(kept.message.text)) for span in kept.message.authored)
        for kept in filed
    )


def _advice(contact: Contact | None, filed: Iterable[Filed]) -> str | None:
    """Return what the reader advised last, word for word: first what they said to do."""
    if contact is None or contact.address is None:
        return None
    words: str | None = None
    for kept in filed:
        sender = kept.message.sender
        kind = kept.kind
        if sender is None or sender.address.casefold() != contact.address.casefold():
            continue
        if kind is Kind.FEEDBACK and kept.reading.feedback:
            told = told_to_do(kept.message)
            rest = [one for one in kept.reading.feedback if one not in told]
            words = " ".join(evidence.text for evidence in (*told, *rest))
    return words
