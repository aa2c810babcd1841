"""What is done with what a person mentioned: kept, dropped, tied to what followed."""

from starlette.responses import Response

from afterword.core.days_said import day_said
from afterword.core.errors import Invalid
from afterword.core.mentions.lead import LeadKind
from afterword.core.mentions.suggestion import Declined, Subject
from afterword.core.people import Contact
from afterword.services.applications.leads import (
    Mentioned,
    add_lead,
    find_lead,
    link_lead,
    remove_lead,
)
from afterword.services.applications.views import as_id, find_application
from afterword.services.people.mentions import drop, find_suggestion, keep
from afterword.services.people.people import find_person
from afterword.web.site import Undo
from afterword.web.visit import Visit, action

_HERE = "#mentioned"


def _contact(visit: Visit) -> Contact:
    return find_person(visit.app.store, as_id(visit.part("id"), "P"))


def note_lead(visit: Visit) -> Response:
    """Keep what somebody mentioned, in the person's own words."""
    contact = _contact(visit)
    kind = visit.line("kind")
    if kind not in {one.value for one in LeadKind}:
        raise Invalid("Say whether they mentioned an opening, or somebody to talk to.")
    on = visit.line("on")
    day = day_said(on, visit.moment.today) if on else None
    mentioned = Mentioned(visit.text("words"), LeadKind(kind), day)
    add_lead(visit.app.store, contact, mentioned, visit.moment)
    visit.say("The lead is kept.")
    return visit.go("person", id=contact.id, anchor=_HERE)


def link(visit: Visit) -> Response:
    """Say which application followed from a lead, or that none did."""
    contact, store = _contact(visit), visit.app.store
    lead, wanted = find_lead(store, visit.part("lead")), visit.line("application")
    link_lead(store, lead, find_application(store, wanted) if wanted else None)
    visit.say("Noted which application followed." if wanted else "Noted that none followed.")
    return visit.go("person", id=contact.id, anchor=_HERE)


def remove(visit: Visit) -> Response:
    """Forget a lead."""
    contact, store = _contact(visit), visit.app.store
    remove_lead(store, find_lead(store, visit.part("lead")))
    visit.say("The lead is forgotten.")
    return visit.go("person", id=contact.id, anchor=_HERE)


def keep_suggestion(visit: Visit) -> Response:
    """Keep what somebody's words suggest."""
    contact, moment = _contact(visit), visit.moment
    found = find_suggestion(visit.app.store, moment, visit.part("suggestion"))
    keep(visit.app.store, found, moment)
    is_lead = found.subject is Subject.LEAD
    visit.say("The lead is kept." if is_lead else f"Kept: {found.words}.")
    return visit.go("person", id=contact.id, anchor=_HERE if is_lead else "#notes")


def drop_suggestion(visit: Visit) -> Response:
    """Drop what somebody's words suggest."""
    contact, moment = _contact(visit), visit.moment
    found = find_suggestion(visit.app.store, moment, visit.part("suggestion"))
    drop(visit.app.store, found)
    fields = (("subject", found.subject.value), ("words", found.declined.words))
    undo = Undo(visit.url("suggestion-again", id=contact.id), fields=fields)
    visit.say("Dropped; it is not suggested again.", undo)
    is_lead = found.subject is Subject.LEAD
    return visit.go("person", id=contact.id, anchor=_HERE if is_lead else "#notes")


def suggest_again(visit: Visit) -> Response:
    """Take back that something was dropped."""
    contact = _contact(visit)
    subject = visit.line("subject")
    if subject not in {one.value for one in Subject}:
        raise Invalid("There is nothing to take back.")
    visit.app.store.undecline(Declined(contact.id, Subject(subject), visit.line("words")))
    visit.say("Taken back.")
    return visit.go("person", id=contact.id)


ROUTES = (
    action("/people/{id}/leads", note_lead, "lead-add"),
    action("/people/{id}/leads/{lead}/link", link, "lead-link"),
    action("/people/{id}/leads/{lead}/remove", remove, "lead-remove"),
    action("/people/{id}/suggestions/{suggestion}/keep", keep_suggestion, "suggestion-keep"),
    action("/people/{id}/suggestions/{suggestion}/drop", drop_suggestion, "suggestion-drop"),
    action("/people/{id}/suggestions/again", suggest_again, "suggestion-again"),
)
