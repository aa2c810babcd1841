"""*Calendar*: what is due in the person's own calendar program, once they switch it on."""

from dataclasses import dataclass
from typing import ClassVar

from starlette.responses import Response

from afterword.web.calendar_path import CALENDAR
from afterword.web.visit import Visit, action, page


@dataclass(frozen=True, slots=True)
class CalendarPage:
    """Whether calendar programs may read what is due."""

    template: ClassVar[str] = "calendar.html"
    title: str
    mark: str
    """Tells which address there was when this was shown; empty where it is off."""
    made: str
    """The path where an address is made."""
    ended: str
    file: str
    """The path of the file itself, to take along once."""


def show(visit: Visit) -> Response:
    """Say whether it is on."""
    return visit.show(
        CalendarPage(
            "In your calendar",
            visit.app.entrance().calendar_mark(),
            visit.url("calendar-key"),
            visit.url("calendar-end"),
            visit.url("calendar-file"),
        )
    )


def make(visit: Visit) -> Response:
    """Make a new address; the one before opens nothing any more.

    It is said on the page that follows and nowhere else, since only its hash is kept. Pressed
    twice, the form makes one.
    """
    entrance = visit.app.entrance()
    with visit.site.at_work:
        if visit.line("mark") == entrance.calendar_mark():
            address = f"http://{visit.request.headers['host']}{CALENDAR}"
            visit.say(
                "Add this to your calendar program, as a calendar to subscribe to: "
                f"{address}?key={entrance.new_calendar_key()} It is shown once, so copy it now."
            )
    return visit.go("calendar")


def end(visit: Visit) -> Response:
    """Let no calendar program in any more."""
    visit.app.entrance().end_calendar_key()
    visit.say("No calendar program can read it any more.")
    return visit.go("calendar")


def read(visit: Visit) -> Response:
    """Give what is due to a calendar program, or to the person as a file."""
    return Response(
        visit.app.calendar(),
        headers={
            "content-type": "text/calendar; charset=utf-8",
            "content-disposition": 'attachment; filename="afterword.ics"',
        },
    )


ROUTES = (
    page("/calendar", show, "calendar"),
    action("/calendar/key", make, "calendar-key"),
    action("/calendar/end", end, "calendar-end"),
    page(CALENDAR, read, "calendar-file"),
)
