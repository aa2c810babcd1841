"""What a person mentioned, as their page shows it: leads, and what is suggested."""

from dataclasses import dataclass

from afterword.core.applications import Application
from afterword.core.mentions.lead import Lead, LeadKind
from afterword.core.mentions.suggestion import Subject, Suggestion
from afterword.core.people import Contact
from afterword.core.wording import day_in_words
from afterword.core.workdays import local_day
from afterword.services.applications.leads import may_follow
from afterword.services.mail.reviewing import id_of
from afterword.services.people.mentions import suggestions
from afterword.services.wording import state_of
from afterword.web.visit import Visit


@dataclass(frozen=True, slots=True)
class SuggestedShown:
    """Something to keep or to drop."""

    words: str
    about: str
    """What it is, and when it was said."""
    path: str
    """The mail it stands in; empty for a note."""
    keep: str
    drop: str


@dataclass(frozen=True, slots=True)
class Followed:
    """An application that may have followed from a lead."""

    value: str
    words: str
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class LeadShown:
    """A lead that is kept."""

    words: str
    about: str
    path: str
    """The mail it stands in; empty where it was written down."""
    led_to: str
    """The name of the application that followed; empty where none did."""
    led_to_path: str
    link: str
    """Where it is said which application followed."""
    remove: str
    choices: tuple[Followed, ...]
    likely: str
    """A question whether the chosen one followed; empty where there is no ground for it."""


@dataclass(frozen=True, slots=True)
class MentionsShown:
    """The part of a person's page on what they mentioned."""

    leads: tuple[LeadShown, ...]
    suggested_leads: tuple[SuggestedShown, ...]
    interests: tuple[SuggestedShown, ...]


def mentions_of(visit: Visit, contact: Contact) -> MentionsShown:
    """Return what somebody mentioned, and what their words suggest."""
    store = visit.app.store
    applications = store.applications()
    mail = {one.message.message_id: id_of(one) for one in store.filed()}
    found = suggestions(store, visit.moment, contact)
    return MentionsShown(
        tuple(
            _lead(visit, one, applications, mail)
            for one in store.leads()
            if one.contact_id == contact.id
        ),
        tuple(_suggested(visit, one, mail) for one in found if one.subject is Subject.LEAD),
        tuple(_suggested(visit, one, mail) for one in found if one.subject is Subject.INTEREST),
    )


def lead_in_words(visit: Visit, lead: Lead) -> str:
    """Say of what application a lead is the beginning, for that application's page."""
    who = next((one.name for one in visit.app.store.contacts() if one.id == lead.contact_id), "")
    return f"It followed from a lead by {who or 'somebody you know'}: “{lead.words}”"


def _suggested(visit: Visit, one: Suggestion, mail: dict[str, str]) -> SuggestedShown:
    day = day_in_words(local_day(one.at, visit.moment.zone), visit.moment.today)
    said = f"in their mail, {day}" if one.message_id else "in your notes"
    path = visit.url("message", id=mail[one.message_id]) if one.message_id in mail else ""
    return SuggestedShown(
        one.words,
        said,
        path,
        visit.url("suggestion-keep", id=one.contact_id, suggestion=one.id),
        visit.url("suggestion-drop", id=one.contact_id, suggestion=one.id),
    )


def _lead(
    visit: Visit, lead: Lead, applications: list[Application], mail: dict[str, str]
) -> LeadShown:
    likely = may_follow(lead, applications)
    chosen = lead.application_id or (likely.id if likely else None)
    led_to = next((one for one in applications if one.id == lead.application_id), None)
    what = "somebody to talk to" if lead.kind is LeadKind.PERSON else "an opening"
    day = day_in_words(local_day(lead.at, visit.moment.zone), visit.moment.today)
    path = visit.url("message", id=mail[lead.message_id]) if lead.message_id in mail else ""
    later = [one for one in applications if one.applied_at is None or one.applied_at >= lead.at]
    if led_to is not None and led_to not in later:
        later.append(led_to)
    parts = {"id": lead.contact_id, "lead": lead.id}
    return LeadShown(
        words=lead.words,
        about=f"{what[:1].upper()}{what[1:]}, {day}",
        path=path,
        led_to=_name(led_to) if led_to else "",
        led_to_path=visit.url("application", id=led_to.id) if led_to else "",
        link=visit.url("lead-link", **parts),
        remove=visit.url("lead-remove", **parts),
        choices=tuple(
            Followed(one.id, f"{_name(one)} ({state_of(one)})", one.id == chosen) for one in later
        ),
        likely=f"Did the application to {likely.organisation} follow from it?" if likely else "",
    )


def _name(one: Application) -> str:
    return ", ".join(filter(None, (one.organisation, one.role))) or "An application"
