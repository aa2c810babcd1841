"""After a scan it is said what there is and what is open; what ended is not counted."""

from datetime import UTC, datetime, timedelta

import pytest

from afterword.core.applications import Application, Interview, Outcome, Stage
from afterword.services.mail.found_in_mail import counted

NOW = datetime(2026, 3, 12, 12, 0, tzinfo=UTC)


def application(outcome: Outcome | None = None, *talks: float) -> Application:
    interviews = tuple(Interview(NOW + timedelta(days=one)) for one in talks)
    return Application("A1", "Buses", None, Stage.APPLIED, outcome, interviews=interviews)


ENDED = application(Outcome.REJECTED, -3)
OPEN = application()


@pytest.mark.parametrize(
    ("found", "said"),
    [
        ([], "No applications found in this mail."),
        ([OPEN], "1 application; it is open."),
        ([ENDED], "1 application."),
        ([ENDED, ENDED], "2 applications."),
        ([OPEN, OPEN, ENDED], "3 applications; 2 are open."),
        ([OPEN, ENDED], "2 applications; 1 is open."),
        (
            [application(None, 4), OPEN, OPEN, ENDED, ENDED],
            "5 applications; 3 are open, and one interview is ahead.",
        ),
        (
            [application(None, 4, 6), application(None, -2)],
            "2 applications; 2 are open, and two interviews are ahead.",
        ),
    ],
)
def test_what_is_open_and_ahead_is_said_and_never_how_many_ended(
    found: list[Application], said: str
) -> None:
    assert counted(found, NOW, UTC).in_words() == said


def test_what_an_ended_application_had_planned_is_not_ahead() -> None:
    assert counted([application(Outcome.WITHDRAWN, 4), OPEN], NOW, UTC).ahead == 0


def test_an_interview_later_today_is_nothing_to_remember_for_the_day() -> None:
    assert counted([application(None, 0.2)], NOW, UTC).changes_today
    assert not counted([application(None, 2)], NOW, UTC).changes_today
    assert not counted([application(None, -0.2)], NOW, UTC).changes_today
