"""A person's page: every touchpoint, their applications, notes, what can be done for the tie."""

from dataclasses import dataclass
from datetime import timedelta
from typing import ClassVar, Final

from starlette.responses import Response

from afterword.core.applications import Application
from afterword.core.days_said import day_said
from afterword.core.errors import Invalid
from afterword.core.letters.purposes import Purpose
from afterword.core.people import Contact
from afterword.core.reach import is_reachable
from afterword.core.steps import StepKind
from afterword.core.touchpoints import Touchpoint
from afterword.core.wording import day_in_words, moment_in_words
from afterword.core.workdays import local_day
from afterword.services.applications.views import as_id
from afterword.services.mail.reviewing import id_of
from afterword.services.people.interests import match_new
from afterword.services.people.people import Person, PersonState, find_person, person
from afterword.services.people.tending import (
    By,
    Notes,
    Told,
    change,
    log,
    reopen,
    rest,
    snooze,
    stop,
    write_down,
)
from afterword.services.people.wording import HOW_ONE_STANDS, what_happened
from afterword.services.wording import state_of
from afterword.web.mentions_shown import MentionsShown, mentions_of
from afterword.web.pages.people import when_next
from afterword.web.site import Undo
from afterword.web.tie_line import TieLine, tie_line
from afterword.web.visit import Visit, action, page

_NO_WAY: Final = "No address is known that reaches them; LinkedIn or a call is a way."
_TAKEN_ALONG: Final = (
    "No address is known that reaches them; a letter can be written and taken along, and LinkedIn "
    "or a call is a way too."
)
_WEEKS: Final = {2: "two weeks", 4: "four weeks", 8: "eight weeks", 26: "half a year"}
_LINE_WIDTH: Final = 720
_NARROW_WIDTH: Final = 300
_IN_HAND: Final = "A letter is in your hands"
_WAYS: Final = (
    (By.CALL.value, "We talked on the phone"),
    (By.COFFEE.value, "We met"),
    (By.LINKEDIN.value, "A message on LinkedIn"),
    (By.MAIL.value, "A mail from elsewhere"),
)


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to choose, in words."""

    value: str
    words: str


@dataclass(frozen=True, slots=True)
class Happened:
    """One touchpoint, in words."""

    when: str
    what: str
    note: str
    path: str
    """The mail or letter; empty where there is none."""
    undo: str
    """The path that takes back what was logged; empty where it was not."""


@dataclass(frozen=True, slots=True)
class TookPart:
    """One application they took part in."""

    path: str
    name: str
    state: str


@dataclass(frozen=True, slots=True)
class PersonPage:
    """The page."""

    template: ClassVar[str] = "person.html"
    title: str
    id: str
    first: str
    about: str
    address: str
    further: tuple[str, ...]
    """Their other addresses and their phone numbers."""
    links: tuple[str, ...]
    """Their profiles, http or https."""
    stands: str
    why: str
    when: str
    line: TieLine
    narrow: TieLine
    """The same for a small screen."""
    happened: tuple[Happened, ...]
    """Newest first."""
    applications: tuple[TookPart, ...]
    write: str
    """The path where a letter to them is written; empty where there is no ground for one."""
    cannot_write: str
    """Why not, or how it can be given, in a sentence."""
    settles: str
    """The path that settles whether a letter to them went out; empty where none is in hand."""
    is_open: bool
    can_reopen: bool
    weeks: tuple[Choice, ...]
    ways: tuple[Choice, ...]
    today: str
    notes: str
    interests: str
    was_notes: str
    was_interests: str
    mentions: MentionsShown
    problem: str
    """What stands against the notes that were typed; empty where nothing does."""


def show(visit: Visit) -> Response:
    """Show one person."""
    contact = _contact(visit)
    return _shown(visit, contact, Notes(contact.notes, contact.interests))


def _contact(visit: Visit) -> Contact:
    return find_person(visit.app.store, as_id(visit.part("id"), "P"))


def _shown(
    visit: Visit, contact: Contact, typed: Notes, problem: str = "", status: int = 200
) -> Response:
    moment = visit.moment
    one = person(visit.app.store, contact, moment)
    first = first_name(contact)
    write, cannot_write = _writing(visit, one)
    settles = _settling(visit, one)
    mail = {filed.message.message_id: id_of(filed) for filed in visit.app.store.filed()}
    return visit.show(
        PersonPage(
            title=contact.name or contact.address or "Somebody",
            id=contact.id,
            first=first,
            about=", ".join(filter(None, (contact.title, contact.organisation))),
            address=contact.address or "",
            further=(*contact.all_addresses[1:], *contact.ways.phones),
            links=contact.ways.profiles,
            stands=_IN_HAND if settles else HOW_ONE_STANDS[one.state],
            why=one.why,
            when="" if settles else when_next(one, visit),
            line=tie_line(one.touchpoints, moment.now, moment.zone, _LINE_WIDTH, None),
            narrow=tie_line(one.touchpoints, moment.now, moment.zone, _NARROW_WIDTH, None),
            happened=tuple(
                _happened(visit, touchpoint, first, mail)
                for touchpoint in reversed(one.touchpoints)
            ),
            applications=tuple(_took_part(visit, application) for application in one.applications),
            write="" if settles else write,
            cannot_write=cannot_write,
            settles=settles,
            is_open=one.state is not PersonState.CLOSED,
            can_reopen=one.state in {PersonState.CLOSED, PersonState.SNOOZED},
            weeks=tuple(Choice(str(n), words) for n, words in _WEEKS.items()),
            ways=tuple(Choice(value, words) for value, words in _WAYS),
            today=moment.today.isoformat(),
            notes=typed.notes,
            interests=typed.interests,
            was_notes=contact.notes,
            was_interests=contact.interests,
            mentions=mentions_of(visit, contact),
            problem=problem,
        ),
        status,
    )


def first_name(contact: Contact) -> str:
    """Return what a contact is called in a sentence."""
    return next(iter(contact.name.split()), "them")


def _writing(visit: Visit, one: Person) -> tuple[str, str]:
    """Return where a letter to somebody is written, or why none can be."""
    contact, application = one.contact, one.written_about
    if contact.is_left_in_peace:
        return "", ""
    if contact.address and not is_reachable(contact):
        return "", _NO_WAY
    if application is None and not contact.address:
        return "", _NO_WAY
    if application is None:
        return "", ""
    step = one.step
    purpose = step.purpose if step is not None and step.purpose else Purpose.CHECK_IN
    about = step.application_id if step is not None and step.application_id else application.id
    path = visit.url("write", id=about)
    if not contact.address:
        return f"{path}?to={contact.id}", _TAKEN_ALONG
    return f"{path}?to={contact.id}&purpose={purpose.value}", ""


def _settling(visit: Visit, one: Person) -> str:
    """Return where it is said whether a letter went out; empty where none is in hand."""
    step = one.step
    if step is None or step.kind is not StepKind.CONFIRM_SENT or step.letter_id is None:
        return ""
    return visit.url("letter-sent", id=step.letter_id)


def _happened(visit: Visit, one: Touchpoint, first: str, mail: dict[str, str]) -> Happened:
    moment = visit.moment
    what = what_happened(one, first)
    if not one.is_confirmed:
        what += ", if it went out" if one.letter_id else ", as far as is known"
    path = ""
    if one.letter_id is not None:
        path = visit.url("letter", id=one.letter_id)
    elif one.message_id in mail:
        path = visit.url("message", id=mail[one.message_id])
    undo = ""
    if one.is_logged:
        undo = visit.url("person-log-undo", id=one.contact_id, touchpoint=one.id)
    is_day_only = one.is_logged and local_day(one.at, moment.zone) != moment.today
    when = (
        day_in_words(local_day(one.at, moment.zone), moment.today)
        if is_day_only
        else moment_in_words(one.at, moment.now, moment.zone)
    )
    return Happened(f"{when[:1].upper()}{when[1:]}", what, one.note, path, undo)


def _took_part(visit: Visit, one: Application) -> TookPart:
    name = ", ".join(filter(None, (one.organisation, one.role))) or "An application"
    return TookPart(visit.url("application", id=one.id), name, state_of(one))


# --- what is done ----------------------------------------------------------------------------


def _done(visit: Visit, contact: Contact, sentence: str) -> Response:
    """Say what was done to a contact, with the way back to how it ``was``."""
    fields = (
        ("snoozed_until", contact.snoozed_until.isoformat() if contact.snoozed_until else ""),
        ("reopened_on", contact.reopened_on.isoformat() if contact.reopened_on else ""),
        ("is_closed", "yes" if contact.is_closed else ""),
        ("do_not_contact", "yes" if contact.do_not_contact else ""),
    )
    visit.say(sentence, Undo(visit.url("person-restore", id=contact.id), fields=fields))
    return visit.go("person", id=contact.id)


def set_aside(visit: Visit) -> Response:
    """Set somebody aside for some weeks."""
    contact, today = _contact(visit), visit.moment.today
    weeks = visit.line("weeks")
    if weeks not in {str(one) for one in _WEEKS}:
        raise Invalid("Choose for how many weeks.")
    until = today + timedelta(weeks=int(weeks))
    snooze(visit.app.store, contact, until, today)
    return _done(visit, contact, f"{contact.name} is set aside until {day_in_words(until, today)}.")


def let_rest(visit: Visit) -> Response:
    """Let a tie rest."""
    contact = _contact(visit)
    rest(visit.app.store, contact)
    return _done(visit, contact, f"The tie with {contact.name} rests until you reopen it.")


def write_no_more(visit: Visit) -> Response:
    """Suggest no letter to somebody any more."""
    contact = _contact(visit)
    stop(visit.app.store, contact)
    return _done(visit, contact, f"No letters go to {contact.name} any more.")


def take_up(visit: Visit) -> Response:
    """Take a tie up again."""
    contact = _contact(visit)
    reopen(visit.app.store, contact, visit.moment.today)
    return _done(visit, contact, f"The tie with {contact.name} is open again.")


def restore(visit: Visit) -> Response:
    """Take back the last of these."""
    contact, today = _contact(visit), visit.moment.today
    until, reopened = visit.line("snoozed_until"), visit.line("reopened_on")
    change(
        visit.app.store,
        contact,
        snoozed_until=day_said(until, today, is_ahead=True) if until else None,
        reopened_on=day_said(reopened, today) if reopened else None,
        is_closed=bool(visit.line("is_closed")),
        do_not_contact=bool(visit.line("do_not_contact")),
    )
    visit.say("Taken back.")
    return visit.go("person", id=contact.id)


def note_touch(visit: Visit) -> Response:
    """Note that the two were in touch."""
    contact, moment = _contact(visit), visit.moment
    by = visit.line("by")
    if by not in {one.value for one in By}:
        raise Invalid("Say how you were in touch.")
    on = visit.line("on")
    told = Told(
        By(by),
        day_said(on, moment.today) if on else None,
        visit.text("note"),
        they_wrote=visit.line("who") == "they",
    )
    made, is_new = log(visit.app.store, contact, told, moment)
    if is_new:
        undo = visit.url("person-log-undo", id=contact.id, touchpoint=made.id)
        visit.say("Noted, and counted.", Undo(undo))
    else:
        visit.say("That was noted before; it counts once.")
    return visit.go("person", id=contact.id)


def take_back_touch(visit: Visit) -> Response:
    """Take back what was noted."""
    contact = _contact(visit)
    known = [one.id for one in visit.app.store.touchpoints() if one.contact_id == contact.id]
    wanted = visit.part("touchpoint")
    if wanted in known and visit.app.store.withdraw_touchpoint(wanted):
        visit.say("Taken back.")
    return visit.go("person", id=contact.id)


def keep_notes(visit: Visit) -> Response:
    """Keep the notes on somebody; what another tab kept meanwhile is shown, not overwritten."""
    contact = _contact(visit)
    new = Notes(visit.text("notes"), visit.text("interests"))
    was = Notes(visit.text("was_notes"), visit.text("was_interests"))
    try:
        is_kept = write_down(visit.app.store, contact, new, was)
    except Invalid as error:
        return _shown(visit, contact, new, str(error), 422)
    if not is_kept:
        theirs = Notes(contact.notes, contact.interests)
        kept = "\n\n".join(filter(None, (theirs.notes, theirs.interests)))
        sentence = (
            "The notes were changed in another window meanwhile. Yours stand here, not yet kept; "
            f"saving them again replaces the others, which say: “{kept}”"
        )
        return _shown(visit, contact, new, sentence, 409)
    match_new(visit.app.store, (), visit.moment)
    visit.say("The notes are kept.")
    return visit.go("person", id=contact.id)


ROUTES = (
    page("/people/{id}", show, "person"),
    action("/people/{id}/snooze", set_aside, "person-snooze"),
    action("/people/{id}/rest", let_rest, "person-rest"),
    action("/people/{id}/stop", write_no_more, "person-stop"),
    action("/people/{id}/reopen", take_up, "person-reopen"),
    action("/people/{id}/restore", restore, "person-restore"),
    action("/people/{id}/log", note_touch, "person-log"),
    action("/people/{id}/log/{touchpoint}/undo", take_back_touch, "person-log-undo"),
    action("/people/{id}/notes", keep_notes, "person-notes"),
)
