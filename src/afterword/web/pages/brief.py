"""One page before an interview, made to be printed; and three lines after it."""

from dataclasses import dataclass
from typing import ClassVar

from starlette.responses import Response

from afterword.core.errors import Invalid
from afterword.core.lessons.brief import NAME, Brief, Practised
from afterword.core.lessons.kept import InterviewNote
from afterword.core.lessons.quoting import shortened
from afterword.core.lessons.theme import NAMES
from afterword.core.wording import day_in_words, moment_in_words
from afterword.services.applications.briefing import brief
from afterword.services.applications.interviews import (
    QUESTIONS,
    find_held,
    held,
    keep_note,
    note_of,
)
from afterword.services.applications.views import find_application
from afterword.services.wording import part_of, said_by
from afterword.web.visit import Visit, action, page


@dataclass(frozen=True, slots=True)
class Said:
    """A piece of advice in their words."""

    words: str
    theme: str
    who: str


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who is met."""

    name: str
    about: str


@dataclass(frozen=True, slots=True)
class BriefPage:
    """The page; it fits on one sheet."""

    template: ClassVar[str] = "brief.html"
    title: str
    id: str
    name: str
    role: str
    when: str
    people: tuple[Person, ...]
    advice: tuple[Said, ...]
    is_more: bool
    practised: tuple[Practised, ...]
    worked: tuple[str, ...]
    questions: tuple[str, ...]
    is_noted: bool
    """An interview has been; three lines can be written."""


@dataclass(frozen=True, slots=True)
class Line:
    """One of the three lines."""

    key: str
    text: str
    words: str


@dataclass(frozen=True, slots=True)
class InterviewPage:
    """Three lines while an interview is fresh."""

    template: ClassVar[str] = "interview.html"
    title: str
    id: str
    name: str
    when: str
    day: str
    lines: tuple[Line, ...]
    others: tuple[str, ...]
    """The days of the other interviews."""
    problem: str


def show(visit: Visit) -> Response:
    """Show the page."""
    store, moment = visit.app.store, visit.moment
    application = find_application(store, visit.part("id"))
    found = brief(store, application, moment)
    when = moment_in_words(found.interview.at, moment.now, moment.zone) if found.interview else ""
    return visit.show(
        BriefPage(
            title="Before the interview",
            id=application.id,
            name=shortened(application.organisation or "Your interview", NAME),
            role=shortened(application.role or "", NAME),
            when=when[:1].upper() + when[1:],
            people=tuple(
                Person(
                    shortened(one.contact.name, NAME),
                    shortened(part_of(one.contact, one.part), NAME),
                )
                for one in found.people
            ),
            advice=_advice(visit, found),
            is_more=found.is_more,
            practised=found.practised,
            worked=found.worked,
            questions=found.questions,
            is_noted=bool(held(application, moment)),
        )
    )


def _advice(visit: Visit, found: Brief) -> tuple[Said, ...]:
    moment = visit.moment
    houses = {one.id: one.organisation or "" for one in visit.app.store.applications()}
    return tuple(
        Said(
            one.words,
            NAMES[one.theme] if one.theme else "",
            shortened(
                said_by(
                    one.lesson,
                    houses.get(one.lesson.application_id or "", ""),
                    moment.now,
                    moment.zone,
                ),
                2 * NAME,
            ),
        )
        for one in found.advice
    )


def show_interview(visit: Visit) -> Response:
    """Show what was written after an interview, to be written or changed."""
    return _interview(visit, visit.asked("on"))


def _interview(
    visit: Visit, day: str, unsaved: dict[str, str] | None = None, problem: str = ""
) -> Response:
    store, moment = visit.app.store, visit.moment
    application = find_application(store, visit.part("id"))
    one = find_held(application, moment, day)
    note = note_of(store, application, one)
    own = one.at.astimezone(moment.zone).date().isoformat()
    days = [
        each.at.astimezone(moment.zone).date().isoformat() for each in held(application, moment)
    ]
    said = unsaved or {line.key: getattr(note, line.key) for line in QUESTIONS}
    return visit.show(
        InterviewPage(
            title="While it is fresh",
            id=application.id,
            name=application.organisation or "Your interview",
            when=day_in_words(one.at.astimezone(moment.zone).date(), moment.today),
            day=own,
            lines=tuple(Line(line.key, line.text, said[line.key]) for line in QUESTIONS),
            others=tuple(each for each in dict.fromkeys(days) if each != own),
            problem=problem,
        ),
        422 if problem else 200,
    )


def keep(visit: Visit) -> Response:
    """Keep the three lines."""
    store, moment = visit.app.store, visit.moment
    application = find_application(store, visit.part("id"))
    one = find_held(application, moment, visit.line("on"))
    said = {line.key: visit.text(line.key).strip() for line in QUESTIONS}
    try:
        keep_note(
            store,
            InterviewNote(
                application.id, one.at, said["talked"], said["liked"], said["differently"]
            ),
        )
    except Invalid as error:
        return _interview(visit, visit.line("on"), said, str(error))
    visit.say("Kept. If you write a letter about it, these lines stand ready there.")
    return visit.go("today")


ROUTES = (
    page("/applications/{id}/brief", show, "brief"),
    page("/applications/{id}/interview", show_interview, "interview"),
    action("/applications/{id}/interview", keep, "interview-keep"),
)
