"""One application: where it stands, what is next, its people, its story, notes and letters."""

import hashlib
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import ClassVar, Final

from starlette.responses import Response

from afterword.core.applications import Application
from afterword.core.errors import NotFound
from afterword.core.ports import PersonMet
from afterword.core.reading.reading import HiringRole
from afterword.core.steps import StepState
from afterword.core.wording import day_in_words
from afterword.services.applications.adding import add_person
from afterword.services.applications.news import heard_at
from afterword.services.applications.putting_off import (
    is_waiting,
    put_off,
    put_off_until,
    take_up,
)
from afterword.services.applications.standing import (
    at_rest,
    letter_state,
    meeting_ahead,
    nothing_next,
    standing,
)
from afterword.services.applications.views import (
    ApplicationView,
    Card,
    find_application,
    is_let_be,
    view,
)
from afterword.services.known import known
from afterword.web.mentions_shown import lead_in_words
from afterword.web.next_steps import StepShown, step_shown
from afterword.web.people_shown import PARTS, Part, PersonShown, people_of
from afterword.web.site import Undo
from afterword.web.story import EventShown, story_of
from afterword.web.visit import Visit, action, page

_LONGEST_NOTES: Final = 20_000
_MONTH: Final = timedelta(weeks=4)
"""How long a look for an opening is set aside; ends on the same day of the week (judgement)."""


@dataclass(frozen=True, slots=True)
class LetterShown:
    """A letter written about this application."""

    heading: str
    state: str
    path: str


@dataclass(frozen=True, slots=True)
class NotesShown:
    """The notes as they are kept, or as they were typed where both have to be seen."""

    text: str
    stamp: str
    """Tells whether they were changed elsewhere meanwhile."""
    kept: str | None = None
    """What another page saved meanwhile; None where nothing stands against these."""


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed into the form for a person, and what is the matter with it."""

    name: str = ""
    address: str = ""
    part: str = ""
    problem: str = ""


@dataclass(frozen=True, slots=True)
class ApplicationPage:
    """The page."""

    template: ClassVar[str] = "application.html"
    title: str
    id: str
    role: str
    standing: str
    led_here: tuple[str, ...]
    """The leads it followed from, each in a sentence."""
    meeting: str
    """When they are met next, in a sentence; empty where no meeting is ahead."""
    brief: str
    """The path of the page to read before the meeting; empty without one."""
    nothing: str
    """What is true where no step is next."""
    steps: tuple[StepShown, ...]
    people: tuple[PersonShown, ...]
    parts: tuple[Part, ...]
    typed: Typed
    story: tuple[EventShown, ...]
    letters: tuple[LetterShown, ...]
    notes: NotesShown


def show(visit: Visit) -> Response:
    """Show one application."""
    return _shown(visit, find_application(visit.app.store, visit.part("id")))


def _shown(
    visit: Visit,
    application: Application,
    *,
    notes: NotesShown | None = None,
    typed: Typed | None = None,
    status: int = 200,
) -> Response:
    found = view(visit.app.store, application, visit.moment)
    meeting = meeting_ahead(application, visit.moment)
    let_be = [
        card.contact
        for card in _cards(found)
        if card.contact is not None and is_let_be(card.step, card.contact, visit.moment)
    ]
    return visit.show(
        ApplicationPage(
            title=application.organisation or "An application",
            id=application.id,
            role=application.role or "",
            standing=standing(application, visit.moment, heard_at(found.mail, visit.moment)),
            led_here=tuple(
                lead_in_words(visit, one)
                for one in visit.app.store.leads()
                if one.application_id == application.id
            ),
            meeting=meeting,
            brief=visit.url("brief", id=application.id) if meeting else "",
            nothing=at_rest(let_be, visit.moment)
            or nothing_next(
                application, visit.moment, has_found_work=known(visit.app.store).has_found_work
            ),
            steps=_steps(visit, found),
            people=people_of(visit, found),
            parts=PARTS,
            typed=typed or Typed(),
            story=story_of(visit, found),
            letters=_letters(visit, found),
            notes=notes or NotesShown(application.notes, _stamp(application.notes)),
        ),
        status,
    )


def _steps(visit: Visit, found: ApplicationView) -> tuple[StepShown, ...]:
    """Return what is next, as *Today* shows it, and what comes later; not what has passed.

    Nothing is suggested for somebody who is set aside or rests.
    """
    here = visit.url("application", id=found.application.id)
    until = put_off_until(visit.app.store)
    return tuple(
        _unless_set_aside(visit, step_shown(visit, card, here), card, until)
        for card in _cards(found)
        if not is_let_be(card.step, card.contact, visit.moment)
    )


def _cards(found: ApplicationView) -> list[Card]:
    contacts = {one.id: one for one in found.people}
    return [
        Card(step, found.application, contacts.get(step.contact_id or ""))
        for step in found.steps
        if step.state is not StepState.PASSED
    ]


def _unless_set_aside(
    visit: Visit, shown: StepShown, card: Card, until: dict[str, date]
) -> StepShown:
    """Say of a step that was set aside until when, and how it is taken up again."""
    application = card.step.application_id or ""
    if not is_waiting(card.step, until, visit.moment.today):
        return shown
    day = day_in_words(until[application], visit.moment.today)
    back = visit.url("application-taken-up", id=application)
    return replace(shown, when=f"Set aside until {day}.", sets_aside="", takes_up=back)


def _letters(visit: Visit, found: ApplicationView) -> tuple[LetterShown, ...]:
    return tuple(
        LetterShown(
            f"To {one.to.name or one.to.address}: {one.subject or 'without a subject'}",
            letter_state(one, found.receipts, found.touchpoints, visit.moment),
            visit.url("letter", id=one.id),
        )
        for one in sorted(found.letters, key=lambda one: one.created_at, reverse=True)
    )


# --- notes -----------------------------------------------------------------------------------


def save_notes(visit: Visit) -> Response:
    """Keep the notes; where they were changed elsewhere meanwhile, both are shown."""
    store, text = visit.app.store, visit.text("notes").rstrip()
    application = find_application(store, visit.part("id"))
    if len(text) > _LONGEST_NOTES:
        sentence = f"Notes can have {_LONGEST_NOTES:,} characters; these are longer."
        return visit.problem(sentence, 413)
    with visit.site.at_work:
        kept = find_application(store, application.id).notes
        if text == kept:
            return visit.go("application", id=application.id, anchor="#notes")
        if visit.line("stamp") != _stamp(kept):
            both = NotesShown(text, _stamp(kept), kept)
            return _shown(visit, application, notes=both, status=409)
        store.save_notes(application.id, text)
    visit.say("Your notes are saved.")
    return visit.go("application", id=application.id, anchor="#notes")


def _stamp(notes: str) -> str:
    return hashlib.sha256(notes.encode("utf-8", "surrogatepass")).hexdigest()[:16]


# --- what is set aside -----------------------------------------------------------------------


def set_aside(visit: Visit) -> Response:
    """Set a look for an opening aside for a month; what is for somebody goes on."""
    application = find_application(visit.app.store, visit.part("id"))
    today = visit.moment.today
    until = today + _MONTH
    put_off(visit.app.store, application, until, today)
    named = application.organisation or "It"
    undo = Undo(visit.url("application-taken-up", id=application.id))
    visit.say(f"{named} is set aside until {day_in_words(until, today)}.", undo)
    return visit.go("application", id=application.id)


def suggest_again(visit: Visit) -> Response:
    """Suggest it again as before."""
    application = find_application(visit.app.store, visit.part("id"))
    take_up(visit.app.store, application)
    visit.say("It is suggested again.")
    return visit.go("application", id=application.id)


# --- people ----------------------------------------------------------------------------------


def add_met(visit: Visit) -> Response:
    """Add somebody the person met."""
    store = visit.app.store
    application = find_application(store, visit.part("id"))
    typed = Typed(visit.line("name"), visit.line("address"), visit.line("part"))
    role = HiringRole(typed.part) if typed.part in {one.value for one in PARTS} else None
    person = PersonMet(application.id, typed.name, typed.address or None, role)
    problem = _problem_with(visit, application, person)
    if problem:
        typed = Typed(typed.name, typed.address, typed.part, problem)
        return _shown(visit, application, typed=typed, status=422)
    visit.put_together()
    undo = Undo(visit.url("application-unmet", id=application.id), fields=(("name", typed.name),))
    visit.say(f"{typed.name} is among the people here now.", undo)
    return visit.go("application", id=application.id, anchor="#people")


def _problem_with(visit: Visit, application: Application, person: PersonMet) -> str:
    """Keep a person; return what stands against it, empty where nothing does."""
    from afterword.core.errors import Invalid

    try:
        add_person(visit.app.store, application, person)
    except Invalid as error:
        return str(error)
    return ""


def remove_met(visit: Visit) -> Response:
    """Take back that the person met somebody."""
    store = visit.app.store
    application = find_application(store, visit.part("id"))
    name = visit.line("name")
    if store.remove_met(application.id, name):
        visit.put_together()
        visit.say(f"Taken back: {name}.")
    try:
        find_application(store, application.id)
    except NotFound:
        return visit.go("applications")
    return visit.go("application", id=application.id, anchor="#people")


ROUTES = (
    page("/applications/{id}", show, "application"),
    action("/applications/{id}/notes", save_notes, "application-notes"),
    action("/applications/{id}/aside", set_aside, "application-aside"),
    action("/applications/{id}/aside/undo", suggest_again, "application-taken-up"),
    action("/applications/{id}/people", add_met, "application-met"),
    action("/applications/{id}/people/undo", remove_met, "application-unmet"),
)
