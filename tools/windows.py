"""The tables and examples in two explanations, filled by ``python -m tools.documents``.

The text around them is written by hand; what stands between a pair of marks follows from the
code, and is made by following the playbook and the cadence through invented cases.
"""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from afterword.core.applications import Application, Interview, Outcome, Rejection, Stage
from afterword.core.cadence import DueState, cadence
from afterword.core.letters.purposes import Purpose
from afterword.core.people import Contact, Participant
from afterword.core.playbook import playbook
from afterword.core.reading.reading import HiringRole, ReachedStage, SenderKind
from afterword.core.settings import Settings, described
from afterword.core.steps import StepState
from afterword.core.touchpoints import Channel, Direction, Nature, Touchpoint
from afterword.core.wording import month, weekday
from tools import simulation

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "explanation"
TOLD = datetime(2026, 3, 10, 16, 10, tzinfo=UTC)
DANA = Contact("P1", "Dana Kim", "dana.kim@northbank.example")
OMAR = Contact("P2", "Omar Haddad", "omar.haddad@northbank.example")
PRIYA = Contact("P3", "Priya Nair", "priya.nair@northbank.example")
BOOK = (DANA, OMAR, PRIYA)
FIRST_OF_CADENCE = "check_in_weeks"
"""Settings from here on are the cadence's, those before are the playbook's."""
YEARS = 4


def playbook_page() -> str:
    """Return the page on the playbook with its table and example made anew."""
    page = (FOLDER / "playbook.md").read_text(encoding="utf-8")
    return _filled(page, {"settings": _settings_table(0, 1), "evening": _story_table()})


def cadence_page() -> str:
    """Return the page on the cadence with its table and examples made anew."""
    page = (FOLDER / "cadence.md").read_text(encoding="utf-8")
    return _filled(
        page,
        {
            "settings": _settings_table(1, 2),
            "silence": _offers(answers_after=None),
            "answers": _offers(answers_after=3),
            "comparison": simulation.comparison(),
            "crowd": simulation.crowd(),
        },
    )


def _settings_table(first: int, last: int) -> str:
    """Render the settings of one page, by where the cadence's begin."""
    elsewhere = {"linkedin_note_characters", "linkedin_notes_per_month"}
    elsewhere |= {"mail_poll_minutes", "mail_folders_minutes"}
    elsewhere |= {"article_days", "article_pages", "feeds_minutes", "feeds_on_this_machine"}
    lines = [one for one in described() if one[0] not in elsewhere]
    begin = [one[0] for one in lines].index(FIRST_OF_CADENCE)
    cuts = (0, begin, len(lines))
    rows = [
        f"| {says} | {default} {unit} | {source} | `{name}` |"
        for name, default, unit, says, source in lines[cuts[first] : cuts[last]]
    ]
    head = "| what | default | where it is from | setting |\n|---|---|---|---|"
    return "\n".join([head, *rows])


def _story_table() -> str:
    """Follow every offer of the playbook after two people interviewed, and nobody answers."""
    application = Application(
        id="A1",
        organisation="Northbank Rail",
        role="Timetable planner",
        stage=Stage.INTERVIEW,
        outcome=Outcome.REJECTED,
        rejection=Rejection(
            TOLD, Channel.MAIL, SenderKind.PERSON, ReachedStage.AFTER_INTERVIEW, "P3"
        ),
        interviews=(Interview(TOLD - timedelta(days=6), 60, ("P1", "P2")),),
        participants=(
            Participant("P1", HiringRole.HIRING_MANAGER, was_interviewer=True),
            Participant("P2", HiringRole.INTERVIEWER, was_interviewer=True),
            Participant("P3", HiringRole.RECRUITER),
        ),
    )
    rows = [f"| {_moment(TOLD)} | The mail arrives. Nothing is to be sent. | |"]
    said: list[Touchpoint] = []
    for hour in range(24 * 60):
        now = TOLD + timedelta(hours=hour)
        for step in playbook(application, said, now, Settings(), BOOK):
            if step.state is not StepState.OPEN or step.purpose is None or now < step.window.best:
                continue
            rows.append(f"| {_moment(now)} | {step.why} | {_moment(step.window.latest)} |")
            channel = Channel.LINKEDIN if step.purpose is Purpose.LINKEDIN_NOTE else Channel.MAIL
            said.append(
                Touchpoint(
                    f"T{len(said)}",
                    step.contact_id or "",
                    now,
                    Direction.OUTBOUND,
                    channel,
                    application_id="A1",
                    purpose=step.purpose,
                )
            )
    end = playbook(application, said, TOLD + timedelta(days=60), Settings(), BOOK)
    rows += [f"| in the end | {step.why} | |" for step in end if step.state is StepState.PASSED]
    return "\n".join(["| when it is done | what it says | offered until |", "|---|---|---|", *rows])


def _offers(answers_after: int | None) -> str:
    """Follow every offer of the cadence for some years, answered after some days or never."""
    story = [Touchpoint("T", "P1", TOLD, Direction.INBOUND, Channel.MAIL, Nature.REJECTION)]
    rows, now = [], TOLD
    while now < TOLD + timedelta(days=365 * YEARS):
        due = cadence(DANA, story, now, Settings())
        if due.on is None:
            rows.append(f"| {_day(now.date())} | closed | {due.why} |")
            break
        now = max(now, datetime.combine(due.on, time(9), UTC))
        if due.state is DueState.RESTING:
            rows.append(f"| until {_day(due.on)} | resting | {due.why} |")
        offered = cadence(DANA, story, now, Settings())
        rows.append(f"| {_day(due.on)} | a letter | {offered.why} |")
        letter = Touchpoint(f"W{now}", "P1", now, Direction.OUTBOUND, Channel.MAIL)
        story.append(replace(letter, purpose=Purpose.CHECK_IN))
        if answers_after is not None:
            now += timedelta(days=answers_after)
            story.append(Touchpoint(f"R{now}", "P1", now, Direction.INBOUND, Channel.MAIL))
    return "\n".join(["| day | | why |", "|---|---|---|", *rows])


def _day(day: date) -> str:
    return f"{weekday(day)} {day.day} {month(day.month)} {day.year}"


def _moment(at: datetime) -> str:
    return f"{weekday(at.date())} {at.day} {month(at.month)}, {at:%H:%M}"


def _filled(page: str, blocks: dict[str, str]) -> str:
    """Put each block between its marks.

    Raises:
        ValueError: The page has no such marks.
    """
    for name, text in blocks.items():
        start, end = (
            f"<!-- {name}: made by python -m tools.documents -->\n",
            f"<!-- end of {name} -->",
        )
        before, found_start, rest = page.partition(start)
        _, found_end, after = rest.partition(end)
        if not (found_start and found_end):
            raise ValueError(f"the page has no place for {name}")
        page = f"{before}{start}{text}\n{end}{after}"
    return page
