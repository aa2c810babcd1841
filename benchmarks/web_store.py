"""A large, made-up mailbox: one person's search for work over four years, the same every time.

Everything in it is invented. Its texts are cut from a few sentences, and no two are quite alike:
names, days and the order of the sentences follow from the number of the application alone.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from itertools import islice
from pathlib import Path
from typing import Final

NOW: Final = datetime(2026, 3, 12, 18, 0, tzinfo=UTC)
"""A Thursday evening; the newest rejection is from that afternoon."""
_OWNER: Final = "Ana Ruiz <ana@ruiz.example>"

_FIRSTS: Final = """
Dana Omar Priya Lukas Mei Tomas Aisha Ingrid Pavel Noor Henrik Salma Joao Freya Kofi Lena
Marek Yuki Rosa Emil
"""
_FIRST: Final = _FIRSTS.split()
_LASTS: Final = """
Kim Haddad Shah Brandt Chen Novak Diallo Lund Petrov Rahman Olsen Aziz Costa Berg Mensah
Vogel Zielinski Mori Vidal Strand
"""
_LAST: Final = _LASTS.split()
_BEGINSS: Final = """
Harbour Northpier Saltergate Copperline Eastquay Brackwater Tideline Lanternhill Kestrel
Forgeyard Millbrook Ashdown Wexley Greyfriars Oldcastle Summerton Ravenscar Elmwick
Thornbury Marlow
"""
_BEGINS: Final = _BEGINSS.split()
_ENDSS: Final = """
Rail Ferries Buses Tramways Airport Freight Transit Logistics Mobility Signals Planning
Analytics Software Energy Water
"""
_ENDS: Final = _ENDSS.split()
_ROLES: Final = (
    "Timetable Planner",
    "Operations Analyst",
    "Service Planner",
    "Data Engineer",
    "Network Planner",
    "Project Coordinator",
    "Scheduling Manager",
    "Transport Modeller",
    "Junior Planner",
)
_ENJOYED: Final = (
    "It was good to go through the depot case with you.",
    "The team liked how you drew the night service.",
    "Your questions about the winter timetable were sharp.",
    "We enjoyed the hour with you on Tuesday.",
)
_BECAUSE: Final = (
    "we have chosen somebody who has run a depot before",
    "another candidate had more years with rolling stock data",
    "the position was filled from inside the company",
    "the budget for this position was cut last week",
)
_OPEN: Final = (
    "Please apply again in the spring, when we hire for the summer timetable.",
    "Do add me on LinkedIn; I would like to stay in touch.",
    "I wish you every success with your search.",
    "Thank you once more for your time and your interest.",
)
_SHOPS: Final = ("Paper & Pen", "The Corner Grocer", "Cloud Nine Shoes", "Green Leaf Seeds")
_NEWS: Final = (
    "The library opens an hour later on Saturday because the heating is being mended.",
    "Your parcel left our warehouse this morning and will be with you on Friday.",
    "The choir sings in the market hall next week; bring the blue folders.",
    "Three new recipes with pumpkin, and a quiz about the harbour.",
    "The invoice for your telephone is ready and can be seen in your account.",
)
_FRIENDS: Final = ("Jonas Weber <jonas@home.example>", "Marta Ruiz <marta@ruiz.example>")


@dataclass(frozen=True, slots=True)
class _Case:
    """One application, told by its number."""

    n: int

    @property
    def organisation(self) -> str:
        return f"{_BEGINS[self.n % 20]} {_ENDS[self.n // 20 % 15]}"

    @property
    def domain(self) -> str:
        return self.organisation.lower().replace(" ", "-") + ".example"

    @property
    def role(self) -> str:
        return _ROLES[self.n * 7 % len(_ROLES)]

    @property
    def began(self) -> datetime:
        """Every fifth day, the last of them three weeks before now."""
        return NOW - timedelta(days=21 + 5 * self.n, hours=self.n % 7)

    def person(self, which: int) -> str:
        number = self.n * 3 + which
        first, last = _FIRST[number % 20], _LAST[number // 20 * 7 % 20]
        return f"{first} {last} <{first.lower()}.{last.lower()}@{self.domain}>"


def messages(size: int, applications: int) -> Iterator[bytes]:
    """Yield a mailbox: applications first, then what else a mailbox holds.

    Args:
        size: Messages in all.
        applications: How many of them open one.
    """
    yield from islice(_all(applications), size)


def write_maildir(folder: Path, size: int, applications: int) -> None:
    """Write the mailbox as a folder of ``.eml`` files."""
    folder.mkdir(parents=True)
    for number, raw in enumerate(messages(size, applications)):
        (folder / f"{number:05d}.eml").write_bytes(raw)


def _all(applications: int) -> Iterator[bytes]:
    for n in range(applications):
        yield from _story(_Case(n))
    n = 0
    while True:
        yield _alert(n) if n % 3 == 0 else _everyday(n)
        n += 1


def _story(case: _Case) -> Iterator[bytes]:
    """Tell one application; every third comes to an interview, one in ten is still open."""
    writer, name = case.person(0), case.person(0).partition(" <")[0]
    system = f"{case.organisation} Careers <no-reply@{case.domain}>"
    about = f"Your application: {case.role}"
    first = f"<a{case.n}.0@{case.domain}>"
    yield _mail(
        first,
        case.began,
        system,
        _OWNER,
        about,
        f"Dear Ana,\n\nthank you for applying for the position of {case.role} at "
        f"{case.organisation}. We have received your application and will come back to you "
        f"within {2 + case.n % 3} weeks.\n\nKind regards\nThe {case.organisation} hiring team",
    )
    if case.n % 10 == 9:
        return
    if case.n % 3:
        yield _mail(
            f"<a{case.n}.1@{case.domain}>",
            case.began + timedelta(days=12),
            system,
            _OWNER,
            about,
            f"Dear Ana,\n\nthank you for your interest in the {case.role} role at "
            f"{case.organisation}. After careful consideration we have decided not to move "
            f"forward with your application. {_OPEN[2 + case.n % 2]}\n\nKind regards\n"
            f"The {case.organisation} hiring team",
            first,
        )
        return
    yield from _talk(case, writer, name, first)


def _talk(case: _Case, writer: str, name: str, first: str) -> Iterator[bytes]:
    other = case.person(1).partition(" <")[0]
    about = f"{case.role} at {case.organisation}"
    ids = [f"<a{case.n}.{part}@{case.domain}>" for part in range(2, 7)]
    day = case.began + timedelta(days=5)
    called = name.split(maxsplit=1)[0]
    yield _mail(
        ids[0],
        day,
        writer,
        _OWNER,
        about,
        f"Hi Ana,\n\nI lead the planning team at {case.organisation} and read your application "
        f"with pleasure. We would like to invite you to an interview for the {case.role} role "
        f"on {day + timedelta(days=6):%A, %d %B %Y} at 10:00. {other}, our lead analyst, will be "
        f"there as well.\n\nBest wishes\n{name}\nHead of Planning, {case.organisation}",
        first,
        _invitation(case, day + timedelta(days=6)),
    )
    yield _mail(
        ids[1],
        day + timedelta(hours=3),
        _OWNER,
        writer,
        f"Re: {about}",
        f"Hi {called},\n\nthat day suits me well. I look forward to meeting you and {other}.\n\n"
        "Best wishes\nAna",
        ids[0],
    )
    yield _mail(
        ids[2],
        day + timedelta(days=7),
        writer,
        _OWNER,
        f"Re: {about}",
        f"Hi Ana,\n\nthank you for coming in. {_ENJOYED[case.n % 4]} We are still talking to two "
        f"others and I will be in touch next week.\n\n{called}",
        ids[1],
    )
    yield _mail(
        ids[3],
        day + timedelta(days=15, hours=case.n % 9),
        writer,
        _OWNER,
        f"Re: {about}",
        f"Hi Ana,\n\nthank you for the time you gave {other} and me. {_ENJOYED[(case.n + 1) % 4]} "
        f"Unfortunately we will not be moving forward with you: {_BECAUSE[case.n % 4]}. I know "
        f"this is not what you hoped for. {_OPEN[case.n % 4]}\n\nBest wishes\n{name}\n"
        f"Head of Planning, {case.organisation}",
        ids[2],
    )
    if case.n % 6 == 0:
        yield _mail(
            ids[4],
            day + timedelta(days=17),
            _OWNER,
            writer,
            f"Re: {about}",
            f"Hi {called},\n\nthank you for letting me know, and for the hour with {other}. "
            "Please keep me in mind if something comes up.\n\nBest wishes\nAna",
            ids[3],
        )


def _invitation(case: _Case, day: datetime) -> str:
    lines = (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//made up//EN",
        "METHOD:REQUEST",
        "BEGIN:VEVENT",
        f"UID:a{case.n}@{case.domain}",
        f"DTSTAMP:{case.began:%Y%m%dT%H%M%SZ}",
        f"DTSTART:{day:%Y%m%d}T100000Z",
        f"DTEND:{day:%Y%m%d}T110000Z",
        f"SUMMARY:Interview: {case.role}",
        f"ORGANIZER:mailto:{case.person(0).partition('<')[2].rstrip('>')}",
        "END:VEVENT",
        "END:VCALENDAR",
    )
    return "\r\n".join(lines) + "\r\n"


def _alert(n: int) -> bytes:
    roles = ", ".join(_ROLES[(n + k) % len(_ROLES)] for k in range(4))
    return _mail(
        f"<alert{n}@jobs.example>",
        NOW - timedelta(hours=7 * n),
        "Job Radar <alerts@jobs.example>",
        _OWNER,
        f"{4 + n % 20} new jobs for planner in Harbour Town",
        f"New jobs that match your search\n\n{roles}\n\nSee all jobs\n\n"
        "You receive this job alert because you saved a search. Unsubscribe",
    )


def _everyday(n: int) -> bytes:
    sender = _FRIENDS[n % 2] if n % 5 == 0 else f"{_SHOPS[n % 4]} <news{n % 40}@shop.example>"
    return _mail(
        f"<day{n}@home.example>",
        NOW - timedelta(hours=7 * n + 2),
        sender,
        _OWNER,
        _NEWS[n % 5].split(",")[0].split(";")[0],
        f"Hello Ana,\n\n{_NEWS[n % 5]} {_NEWS[(n + 2) % 5]}\n\nUntil soon",
    )


def _mail(  # noqa: PLR0913, PLR0917 -- one argument a header
    message_id: str,
    at: datetime,
    sender: str,
    to: str,
    subject: str,
    text: str,
    answers: str | None = None,
    invitation: str | None = None,
) -> bytes:
    mail = EmailMessage()
    mail["Message-ID"] = message_id
    mail["Date"] = at
    mail["From"] = sender
    mail["To"] = to
    mail["Subject"] = subject
    if answers:
        mail["In-Reply-To"] = answers
        mail["References"] = answers
    mail.set_content(text)
    if invitation:
        mail.add_alternative(invitation, subtype="calendar", params={"method": "REQUEST"})
    return bytes(mail)
