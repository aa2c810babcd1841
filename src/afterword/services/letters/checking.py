"""Check a letter against everything that is known about its reader and its thread."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from afterword.core.check.check import check
from afterword.core.check.context import CheckContext
from afterword.core.check.diagnostic import Report
from afterword.core.letters.letter import Letter
from afterword.core.people import Contact
from afterword.core.ports import Filed, Store
from afterword.services.known import Known, known
from afterword.services.letters.writing import Desk, desk_of, facts_for
from afterword.services.moment import Moment
from afterword.services.settings import ChosenRules, current_rules


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What lies around one letter, while its words change."""

    everything: Known
    letters: tuple[Letter, ...]
    """All of the person's, this one included."""
    desk: Desk | None
    """Where it is written; None where its application or reader is not known."""
    rules: ChosenRules
    moment: Moment


def surroundings(store: Store, letter: Letter, moment: Moment) -> Surroundings:
    """Gather what lies around a letter."""
    desk = desk_of(store, letter, moment)
    everything = desk.everything if desk else known(store)
    return Surroundings(everything, tuple(store.letters()), desk, current_rules(store), moment)


def check_letter(store: Store, letter: Letter, moment: Moment) -> Report:
    """Check a letter against everything known about its reader and thread."""
    return check_in(surroundings(store, letter, moment), letter)


def check_in(around: Surroundings, letter: Letter) -> Report:
    """Check a letter where it lies."""
    rules = around.rules
    context = context_in(around, letter)
    return check(letter.body, context, select=rules.select, ignore=rules.ignore)


def context_in(around: Surroundings, letter: Letter) -> CheckContext:
    """Gather what the rules may know about a letter."""
    everything, moment = around.everything, around.moment
    application = everything.applications.get(letter.application_id or "")
    rejection = application.rejection if application is not None else None
    others = [one for one in everything.applications.values() if one is not application]
    context = CheckContext(
        purpose=letter.purpose,
        to_name=letter.to.name or None,
        to_address=letter.to.address or None,
        writer=moment.owner.name or None,
        other_organisations=tuple(sorted({one.organisation for one in others if one.organisation})),
        earlier_letters=tuple(
            one.body
            for one in around.letters
            if one.id != letter.id and one.contact_id != letter.contact_id
        ),
        touchpoints=tuple(
            one
            for one in everything.touchpoints
            if one.contact_id == letter.contact_id and one.letter_id != letter.id
        ),
        contact=everything.contacts.get(letter.contact_id or ""),
        news_at=rejection.at if rejection is not None else None,
        settings=moment.settings,
        zone=moment.zone,
        now=moment.now,
        subject=letter.subject,
    )
    desk = around.desk
    if desk is None:
        return context
    inside = {one.contact_id for one in desk.application.participants}
    return replace(
        context,
        organisation=desk.application.organisation,
        role=desk.application.role,
        interviewed_on=tuple(
            one.at.astimezone(moment.zone).date() for one in desk.application.interviews
        ),
        facts=facts_for(replace(desk, purpose=letter.purpose), letter.answers),
        other_people=tuple(
            one.name for one in everything.contacts.values() if one.id not in inside
        ),
        own_people=tuple(one.name for one in everything.contacts.values() if one.id in inside),
        thread_addresses=_with_given(desk.reader, _thread_addresses(desk.mail)),
    )


def _with_given(reader: Contact, thread: tuple[str, ...]) -> tuple[str, ...]:
    """Count the address the person gave of somebody in the thread as being in it."""
    is_there = (reader.reach.address or "").lower() in thread
    return (*thread, (reader.address or "").lower()) if is_there and reader.address else thread


def _thread_addresses(mail: Sequence[Filed]) -> tuple[str, ...]:
    """Return every address seen in an application's mail, in lower case, without doubles."""
    found: dict[str, None] = {}
    for filed in mail:
        message = filed.message
        senders = (message.sender,) if message.sender else ()
        for one in (*senders, *message.to, *message.cc, *message.reply_to):
            found[one.address.lower()] = None
        for invitation in message.invitations:
            organiser = (invitation.organiser,) if invitation.organiser else ()
            for one in (*organiser, *invitation.attendees):
                found[one.address.lower()] = None
    return tuple(found)
