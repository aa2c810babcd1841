"""Leads the person keeps, and the applications that followed from them."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from afterword.core.applications import Application
from afterword.core.errors import Invalid, NotFound
from afterword.core.mentions.lead import Lead, LeadKind
from afterword.core.people import Contact
from afterword.core.ports import Store
from afterword.core.reading.organisation.names import normalise_organisation
from afterword.services.applications.views import as_id
from afterword.services.moment import Moment

LONGEST = 400
"""Characters of what somebody mentioned: a sentence or two."""


@dataclass(frozen=True, slots=True)
class Mentioned:
    """What the person says somebody mentioned."""

    words: str
    kind: LeadKind = LeadKind.OPENING
    on: date | None = None
    """None is today."""


def add_lead(store: Store, contact: Contact, mentioned: Mentioned, moment: Moment) -> Lead:
    """Keep what somebody mentioned, in the person's own words; the same twice is kept once.

    Raises:
        Invalid: There are no words, or too many, or the day is still to come.
    """
    said = " ".join(mentioned.words.split())
    if not said:
        raise Invalid("Say what they mentioned, in a line.")
    if len(said) > LONGEST:
        raise Invalid(f"A lead is a line or two; this has {len(said)} characters.")
    day = mentioned.on or moment.today
    if day > moment.today:
        raise Invalid("That day is still to come; name the day it was mentioned.")
    for one in store.leads():
        if (one.contact_id, one.words) == (contact.id, said):
            return one
    at = moment.now
    if day != moment.today:
        at = datetime.combine(day, time(12), moment.zone)
    lead = Lead(store.new_id("H"), contact.id, mentioned.kind, said, at)
    store.save_lead(lead)
    return lead


def find_lead(store: Store, name: str) -> Lead:
    """Return a lead by its id.

    Raises:
        Invalid: It does not look like an id.
        NotFound: There is none with this id.
    """
    wanted = as_id(name, "H")
    for one in store.leads():
        if one.id == wanted:
            return one
    raise NotFound(f"There is no lead {wanted}. 'afterword lead list' shows those there are.")


def link_lead(store: Store, lead: Lead, application: Application | None) -> Lead:
    """Say which application followed from a lead; None takes it back.

    Raises:
        Invalid: The application began before the lead was known.
    """
    began = application.applied_at if application is not None else None
    if began is not None and began < lead.at - timedelta(days=1):
        name = application.organisation if application is not None else None
        raise Invalid(
            f"The application to {name or 'them'} began before this was mentioned, so it did not "
            "follow from it."
        )
    linked = replace(lead, application_id=application.id if application is not None else None)
    store.save_lead(linked)
    return linked


def remove_lead(store: Store, lead: Lead) -> None:
    """Forget a lead; where it stands in a mail, it is not suggested again."""
    store.remove_lead(lead.id)


def may_follow(lead: Lead, applications: Iterable[Application]) -> Application | None:
    """Return the application that may have come of a lead: later, and named in its words."""
    if lead.application_id is not None:
        return None
    said = f" {normalise_organisation(lead.words)} "
    later = [
        one
        for one in applications
        if one.applied_at is not None
        and one.applied_at > lead.at
        and one.organisation
        and (name := normalise_organisation(one.organisation))
        and f" {name} " in said
    ]
    return min(later, key=lambda one: (one.applied_at or lead.at, one.id), default=None)
