"""A search for work in a few mails: each is parsed as it came, and read as the person said."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from email.message import EmailMessage

import pytest

from afterword.core.assembly.assemble import assemble
from afterword.core.messages.parse import parse
from afterword.core.ports import AddedRejection, Assembly, Filed, PersonMet
from afterword.core.reading.reading import Kind, Reading

ANA = "ana@home.test"
OWNER = frozenset({ANA})
START = datetime(2026, 9, 1, 9, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Mail:
    """One mail of a story."""

    day: float
    """Days after the first of September 2026."""
    sender: str
    subject: str
    text: str
    kind: Kind | None = None
    to: str = f"Ana Ruiz <{ANA}>"
    id: str = ""
    answers: str = ""
    """The id of the mail it replies to."""
    calendar: str = ""
    headers: tuple[tuple[str, str], ...] = ()

    def bytes(self) -> bytes:
        """Return the mail as a mailbox holds it."""
        mail = EmailMessage()
        mail["From"] = self.sender
        mail["To"] = self.to
        mail["Subject"] = self.subject
        mail["Date"] = START + timedelta(days=self.day)
        name = self.id or re.sub(r"\W+", "-", f"{self.day}-{self.subject}")
        mail["Message-ID"] = f"<{name}@mail.test>"
        if self.answers:
            mail["In-Reply-To"] = f"<{self.answers}@mail.test>"
            mail["References"] = f"<{self.answers}@mail.test>"
        for name, value in self.headers:
            mail[name] = value
        mail.set_content(self.text)
        if self.calendar:
            mail.add_attachment(self.calendar.encode(), maintype="text", subtype="calendar")
        return bytes(mail)

    def filed(self) -> Filed:
        """Return it parsed, with the person's word for its kind."""
        message = parse(self.bytes())
        nothing = Reading(Kind.OTHER, 1.0, is_certain=True)
        return Filed(message, nothing, "test", message.digest, self.kind)


class Counter:
    """Gives ids as the store does."""

    def __init__(self) -> None:
        self.given: dict[str, int] = {}

    def __call__(self, prefix: str) -> str:
        self.given[prefix] = self.given.get(prefix, 0) + 1
        return f"{prefix}{self.given[prefix]}"


@pytest.fixture
def mail() -> type[Mail]:
    return Mail


@pytest.fixture
def counter() -> type[Counter]:
    return Counter


@pytest.fixture
def owner() -> frozenset[str]:
    return OWNER


@pytest.fixture
def assembled() -> Callable[..., Assembly]:
    """Return a function that puts a story together."""

    def put(
        mails: Sequence[Mail],
        added: Sequence[AddedRejection] = (),
        previous: Assembly | None = None,
        ids: Callable[[str], str] | None = None,
        met: Sequence[PersonMet] = (),
        zone: tzinfo = UTC,
    ) -> Assembly:
        filed, before = [one.filed() for one in mails], previous or Assembly()
        return assemble(filed, added, before, OWNER, ids or Counter(), met=met, zone=zone)

    return put


def calendar(uid: str, day: float, people: Sequence[str], method: str = "REQUEST") -> str:
    """Return a calendar part: an hour from ``day`` on, with an organiser and guests."""
    starts = START + timedelta(days=day)
    ends = starts + timedelta(hours=1)
    guests = "".join(
        f"ATTENDEE;CN={one.split(' <')[0]}:mailto:{one.split('<')[1].rstrip('>')}\r\n"
        for one in (*people, f"Ana Ruiz <{ANA}>")
    )
    organiser = people[0]
    return (
        f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\nMETHOD:{method}\r\n"
        f"BEGIN:VEVENT\r\nUID:{uid}\r\nDTSTAMP:20260901T000000Z\r\n"
        f"DTSTART:{starts:%Y%m%dT%H%M%SZ}\r\nDTEND:{ends:%Y%m%dT%H%M%SZ}\r\n"
        f"SUMMARY:Interview\r\n"
        f"ORGANIZER;CN={organiser.split(' <')[0]}:mailto:{organiser.split('<')[1].rstrip('>')}\r\n"
        f"{guests}END:VEVENT\r\nEND:VCALENDAR\r\n"
    )


@pytest.fixture
def invitation() -> Callable[..., str]:
    return calendar


@pytest.fixture
def rail(mail: type[Mail], invitation: Callable[..., str]) -> list[Mail]:
    """An application with two interviewers, and a personal answer with an open door."""
    dana, omar = "Dana Kim <dana.kim@rail.example>", "Omar Haddad <omar.haddad@rail.example>"
    return [
        mail(
            0,
            "Northern Rail Careers <no-reply@rail.example>",
            "Your application to Northern Rail",
            "Dear Ana,\n\nThank you for your application for the position of Timetable Planner at "
            "Northern Rail. We will be in touch.\n\nNorthern Rail Careers",
            Kind.ACKNOWLEDGEMENT,
            id="r0",
        ),
        mail(
            6,
            dana,
            "Interview for Timetable Planner",
            "Hi Ana,\n\nWe would like to invite you to an interview for the Timetable Planner role "
            "at Northern Rail. Omar Haddad and I will meet you at the depot.\n\nBest wishes,\n"
            "Dana Kim\nHead of Planning\nNorthern Rail",
            Kind.INTERVIEW,
            id="r1",
            calendar=invitation("rail-1", 9, [dana, omar]),
        ),
        mail(
            6.5,
            f"Ana Ruiz <{ANA}>",
            "Re: Interview for Timetable Planner",
            "Hi Dana,\n\nTuesday suits me well. Thank you.\n\nAna",
            to=dana,
            id="r2",
            answers="r1",
        ),
        mail(
            12,
            dana,
            "Re: Interview for Timetable Planner",
            "Hi Ana,\n\nThank you for coming in on Tuesday. Omar and I enjoyed the hour with you. "
            "We have decided to offer the role to somebody who has run a depot.\n\n"
            "Do add me on LinkedIn.\n\nBest wishes,\nDana",
            Kind.REJECTION,
            id="r3",
            answers="r2",
        ),
    ]
