"""*Add*: a no that is in no mailbox: by phone, face to face, in a portal, or as a paste."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from typing import ClassVar, Final

from starlette.responses import Response

from afterword.core.applications import Application
from afterword.core.days_said import refuse_long_ago
from afterword.core.errors import Invalid, NotFound
from afterword.core.reading.organisation.names import is_same_organisation
from afterword.core.reading.reading import HiringRole, Kind
from afterword.core.touchpoints import Channel
from afterword.services.applications.adding import Told, add, add_paste, read_paste
from afterword.services.mail.accounts import is_address
from afterword.services.wording import IN_WORDS, newest
from afterword.web.people_shown import PARTS, Part
from afterword.web.site import Undo
from afterword.web.visit import Visit, action, page

_CHANNELS: Final = (
    Part(Channel.PHONE.value, "By phone"),
    Part(Channel.IN_PERSON.value, "Face to face"),
    Part(Channel.VIDEO.value, "In a video call"),
    Part(Channel.PORTAL.value, "In their portal"),
    Part(Channel.LINKEDIN.value, "On LinkedIn"),
    Part(Channel.MAIL.value, "By mail"),
)
_LINES: Final = (
    "organisation",
    "role",
    "on",
    "channel",
    "interviewed",
    "person",
    "address",
    "part",
)
_TEXTS: Final = ("reason", "notes", "paste")
_NAMES: Final = frozenset({"organisation", "role", "person"})
"""Lines whose true length is told where they are too long to be kept."""
_LONGEST_LINE: Final = 320
_LONGEST_ASKED: Final = 1000
"""Characters of a line that an address may fill in."""
_LONGEST_TEXT: Final = 200_000


@dataclass(frozen=True, slots=True)
class Form:
    """What was typed."""

    organisation: str = ""
    role: str = ""
    on: str = ""
    channel: str = ""
    interviewed: str = ""
    person: str = ""
    address: str = ""
    part: str = ""
    reason: str = ""
    notes: str = ""
    paste: str = ""


@dataclass(frozen=True, slots=True)
class AddPage:
    """The page."""

    template: ClassVar[str] = "add.html"
    title: str
    form: Form
    problem: str
    """One sentence on what stands against it; empty at first."""
    asks_again: bool
    """The paste does not read as a no; the person may say that it is one."""
    today: str
    channels: tuple[Part, ...]
    parts: tuple[Part, ...]


class _AsksAgainError(Exception):
    """The paste reads as something else."""


def show(visit: Visit) -> Response:
    """Show the form, filled in as far as the address says."""
    known = {name: visit.asked(name)[:_LONGEST_ASKED] for name in _LINES}
    form = Form(**known)
    if not form.on:
        form = replace(form, on=visit.moment.today.isoformat())
    return _shown(visit, form)


def _shown(
    visit: Visit, form: Form, problem: str = "", status: int = 200, *, asks_again: bool = False
) -> Response:
    today = visit.moment.today.isoformat()
    page_ = AddPage("Add one by hand", form, problem, asks_again, today, _CHANNELS, PARTS)
    return visit.show(page_, status)


def keep(visit: Visit) -> Response:
    """Keep what was told, or show the form again with one sentence on why not."""
    lines = {name: visit.line(name) for name in _LINES}
    texts = {name: visit.text(name).strip("\n") for name in _TEXTS}
    form = Form(**lines, **texts)
    before = {one.id: one for one in visit.app.store.applications()}
    try:
        told = _told(visit, form)
        kept = _keep(visit, form, told)
    except _AsksAgainError as error:
        return _shown(visit, form, str(error), 422, asks_again=True)
    except Invalid as error:
        return _shown(visit, form, str(error), 422)
    visit.put_together()
    found = _application(visit, kept, form.organisation, before)
    if found is None:
        visit.say("Kept.")
        return visit.go("applications")
    words = _keep_words(visit, found, form)
    undo = None
    if not form.paste.strip():
        fields = (("added", kept), ("application", found.id), ("words", words))
        undo = Undo(visit.url("add-undo"), fields=fields)
    said = "Kept." if found.id not in before else "Kept with what was known already."
    visit.say(said, undo)
    return visit.go("application", id=found.id)


def take_back(visit: Visit) -> Response:
    """Take back what was added, with the words that were put among the notes."""
    store = visit.app.store
    added = next((one for one in store.added() if one.id == visit.line("added")), None)
    if added is None or not store.remove_added(added.id):
        raise NotFound("This was taken back already.")
    known = visit.line("application")
    visit.put_together()
    visit.say(f"Taken back: {added.organisation}.")
    left = next((one for one in store.applications() if one.id == known), None)
    if left is None:
        return visit.go("applications")
    words = visit.text("words")
    if words and left.notes.endswith(words):
        store.save_notes(left.id, left.notes.removesuffix(words).rstrip("\n"))
    return visit.go("application", id=left.id)


def _keep(visit: Visit, form: Form, told: Told) -> str:
    """Keep it; return the application's id, or the Message-ID of a paste."""
    store, now = visit.app.store, visit.app.now
    if not form.paste.strip():
        if not told.organisation:
            raise Invalid("Say who it was: the name of the organisation is enough.")
        with visit.site.at_work:
            return add(store, told, now)
    message, reading = read_paste(form.paste, now)
    if told.organisation is None and reading.organisation is None:
        raise Invalid("The paste does not say which organisation it is; please fill in its name.")
    if reading.kind is not Kind.REJECTION and visit.line("surely") != "yes":
        raise _AsksAgainError(
            f"What you pasted reads as {IN_WORDS[reading.kind]}, not as a no. If it is a no, "
            "tick the box below and keep it."
        )
    if form.on == visit.moment.today.isoformat():
        told = replace(told, at=None)  # the day the form came with; the paste may know better
    with visit.site.at_work:
        return add_paste(store, message, reading, told, now)


def _keep_words(visit: Visit, application: Application, form: Form) -> str:
    """Put among the notes what the application would not show of the words that were typed.

    That is so where it was known already, or came as a paste. Returns the words that were put
    there; empty where none were.
    """
    reason = form.reason.strip()
    rejection = application.rejection
    if rejection is not None and rejection.reason_words == reason:
        reason = ""
    words = [form.notes.strip(), f"They said: {reason}" if reason else ""]
    missing = "\n\n".join(one for one in words if one and one not in application.notes)
    if missing:
        notes = "\n\n".join(filter(None, [application.notes, missing]))
        visit.app.store.save_notes(application.id, notes)
    return missing


def _told(visit: Visit, form: Form) -> Told:
    """Read the form.

    Raises:
        Invalid: Something in it makes no sense.
    """
    if any(len(getattr(form, name)) > _LONGEST_LINE for name in _LINES if name not in _NAMES):
        raise Invalid(f"One of the lines is longer than {_LONGEST_LINE} characters; shorten it.")
    if any(len(getattr(form, name)) > _LONGEST_TEXT for name in _TEXTS):
        raise Invalid("That is more than a mail can be; paste only the mail itself.")
    if form.address and not is_address(form.address):
        raise Invalid(f"'{form.address}' is no mail address: it should look like ana@example.org.")
    if form.address and not form.person:
        raise Invalid("Say whose address it is: fill in their name too.")
    return Told(
        organisation=form.organisation or None,
        role=form.role or None,
        at=_moment(visit, form.on),
        channel=Channel(form.channel) if form.channel in set(Channel) else None,
        was_interviewed={"yes": True, "no": False}.get(form.interviewed),
        person=form.person or None,
        person_address=form.address or None,
        person_role=HiringRole(form.part) if form.part in set(HiringRole) else None,
        reason=form.reason.strip() or None,
        notes=form.notes.strip(),
    )


def _moment(visit: Visit, on: str) -> datetime | None:
    """Return when they were told: now, if it was today; else noon of that day."""
    if not on:
        return None
    try:
        day = date.fromisoformat(on)
    except ValueError as error:
        raise Invalid(f"'{on}' is not a day; write it as 2026-11-20.") from error
    refuse_long_ago(day, on)
    if day > visit.moment.today:
        raise Invalid("That day has not come yet; choose the day you were told.")
    if day == visit.moment.today:
        return visit.app.now
    return datetime.combine(day, time(12), visit.app.zone)


def _application(
    visit: Visit, kept: str, organisation: str, before: Mapping[str, Application]
) -> Application | None:
    """Find what was kept: by the application's id, or by the pasted message in it.

    What joined an application that was known is the one of that organisation that changed, or
    the newest where it added nothing to what was known.
    """
    there = visit.app.store.applications()
    for one in there:
        if kept == one.id or kept in one.message_ids:
            return one
    of_house = [
        one
        for one in there
        if one.organisation and is_same_organisation(one.organisation, organisation)
    ]
    changed = [one for one in of_house if one != before.get(one.id)]
    return max(changed or of_house, key=newest, default=None)


ROUTES = (
    page("/add", show, "add"),
    action("/add", keep, "add-keep"),
    action("/add/undo", take_back, "add-undo"),
)
