"""Lay out a letter from the person's answers, and keep it."""

import shlex
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from afterword.core.applications import Application
from afterword.core.errors import Invalid, NotFound
from afterword.core.lessons.fresh import answers_from
from afterword.core.letters.compose import Composed, compose
from afterword.core.letters.exchanges import last_exchange
from afterword.core.letters.gathering import gather
from afterword.core.letters.grounds import Grounds
from afterword.core.letters.letter import Answers, Facts, Letter
from afterword.core.letters.own_address import own_address
from afterword.core.letters.planning import plan_letter
from afterword.core.letters.purposes import Purpose
from afterword.core.letters.register import style_towards
from afterword.core.letters.rfc5322 import new_message_id, reply_subject
from afterword.core.messages.message import Address
from afterword.core.people import Contact
from afterword.core.ports import Filed, Store
from afterword.core.reading.reading import SenderKind
from afterword.core.steps import StepState
from afterword.services.applications.views import as_id, steps_for
from afterword.services.known import Known, known
from afterword.services.moment import Moment

EMPTY: Final = "The letter is empty, so nothing was kept."
_OFFERED: Final = frozenset({StepState.OPEN, StepState.HELD})


@dataclass(frozen=True, slots=True)
class Desk:
    """What is needed to write one letter."""

    application: Application
    reader: Contact
    purpose: Purpose
    reply_to: Filed | None
    """The message the letter answers, where there is one."""
    mail: tuple[Filed, ...]
    everything: Known
    moment: Moment
    earlier: tuple[Letter, ...]
    """Letters written before, to anybody."""
    letter: Letter | None = None
    """The one that is written here, where it was kept already."""
    advised: frozenset[str] = frozenset()
    """Contact ids of those whose advice the person wrote down."""

    @property
    def in_their_language(self) -> str:
        """Say that the reader writes in another language; empty where they write English."""
        from afterword.core.reading.written_in import written_in  # only when a letter is begun

        address = (self.reader.address or "").casefold()
        theirs = [
            one.message
            for one in self.mail
            if one.message.sender is not None and one.message.sender.address.casefold() == address
        ]
        language = written_in(theirs) if address else ""
        if not language:
            return ""
        return (
            f"{self.reader.name} writes {language}. This is laid out in English, for you to put "
            f"into {language}; the check reads English only."
        )

    def lacks_ground(self, purpose: Purpose) -> str:
        """Say why there is nothing a purpose could look back at; empty where there is."""
        grounds = Grounds(self.application, self.everything.touchpoints, self.advised)
        return grounds.lacking(purpose, self.reader)


def sit_down(
    store: Store,
    application: Application,
    moment: Moment,
    *,
    to: str | None = None,
    purpose: Purpose | None = None,
) -> Desk:
    """Decide which letter this is and to whom.

    Args:
        store: Where what is known is kept.
        application: What the letter is about.
        moment: When, where, and who writes.
        to: A contact's id or part of their name; None for whoever is next.
        purpose: What for; None for what is next.

    Raises:
        Refused: There is nobody to write to, or the person asked not to be written to.
        NotFound: Nobody in this application is called ``to``.
    """
    everything = known(store)
    mail = tuple(filed for one in application.message_ids if (filed := store.message(one)))
    people = _people_of(application, everything)
    if to is not None and not people:
        raise NotFound(_nobody_known(application, to))
    chosen = _find_person(people, to) if to is not None else None
    steps = steps_for(application, everything, moment)
    if chosen is not None and purpose is None:
        # Somebody the playbook has a step for gets that letter; anybody else what fits.
        theirs = [one for one in steps if one.contact_id == chosen.id and one.purpose is not None]
        purpose = next((one.purpose for one in theirs if one.state in _OFFERED), None)
    advised = _advised(store)
    plan = plan_letter(
        application,
        everything.contacts.values(),
        everything.touchpoints,
        mail,
        steps,
        now=moment.now,
        met=_met(store, application, people),
        contact_id=chosen.id if chosen else None,
        purpose=purpose,
        has_found_work=everything.has_found_work,
        advised=advised,
    )
    reader = everything.contacts[plan.contact_id]
    reply_to = next(
        (one for one in mail if one.message.message_id == plan.reply_to_message_id), None
    )
    letters = tuple(store.letters())
    return Desk(
        application,
        reader,
        plan.purpose,
        reply_to,
        mail,
        everything,
        moment,
        letters,
        advised=advised,
    )


def _advised(store: Store) -> frozenset[str]:
    """Return the contact ids of those whose advice the person wrote down."""
    return frozenset(one.contact_id for one in store.told_lessons() if one.contact_id)


def _people_of(application: Application, everything: Known) -> list[Contact]:
    ids = [one.contact_id for one in application.participants]
    return [everything.contacts[one] for one in ids if one in everything.contacts]


def _nobody_known(application: Application, named: str) -> str:
    """Say that nobody is known in an application yet, and how somebody becomes known."""
    at = f" at {application.organisation}" if application.organisation else ""
    said = f"The mail names no person{at} yet, so no letter can go to '{named}'."
    how = f"afterword add --to {application.id} --person {shlex.quote(named)}"
    return f"{said} If you met them, note it: {how}"


def _met(store: Store, application: Application, people: Sequence[Contact]) -> frozenset[str]:
    """Return the ids of those the person says they met."""
    names = {one.name.casefold() for one in store.met() if one.application_id == application.id}
    return frozenset(one.id for one in people if one.name.casefold() in names)


def _names_of(one: Contact) -> set[str]:
    return {one.id.casefold(), one.address.casefold()} if one.address else {one.id.casefold()}


def _find_person(people: Sequence[Contact], named: str) -> Contact:
    wanted = named.strip().casefold()
    # Who has no address is not the one an empty word names.
    exact = [one for one in people if wanted in _names_of(one)]
    found = exact or [one for one in people if wanted and wanted in one.name.casefold()]
    if len(found) == 1:
        return found[0]
    names = ", ".join(f"{one.id} {one.name}" for one in people)
    if found:
        raise Invalid(f"'{named}' could be several people here; use an id: {names}.")
    raise NotFound(f"Nobody in this application is called '{named}'. There is: {names}.")


@dataclass(frozen=True, slots=True)
class _Before:
    """Bodies of letters written before, by who has them."""

    reader: tuple[str, ...]
    colleagues: tuple[str, ...]
    elsewhere: tuple[str, ...]


def _letters_before(desk: Desk, same_house: set[str]) -> _Before:
    """Sort the letters written before.

    Nobody has read yet what is only being written. Of letters to other houses those count that are
    older than this one, so that it stays as it was laid out whatever is written after it.
    """
    out = {one.letter_id for one in desk.everything.touchpoints if one.letter_id is not None}
    this = desk.letter
    told, colleagues, elsewhere = [], [], []
    for letter in desk.earlier:
        if this is not None and letter.id == this.id:
            continue
        if letter.contact_id == desk.reader.id:
            if letter.id in out and (this is None or letter.created_at <= this.created_at):
                told.append(letter.body)
        elif letter.application_id == desk.application.id or letter.contact_id in same_house:
            colleagues.append(letter.body)
        elif this is None or letter.created_at <= this.created_at:
            elsewhere.append(letter.body)
    return _Before(tuple(told), tuple(colleagues), tuple(elsewhere))


def facts_for(desk: Desk, answers: Answers) -> Facts:
    """Gather what this letter may rest on."""
    organisation = desk.application.organisation
    same_house = {
        one.id
        for one in desk.everything.contacts.values()
        if organisation and one.organisation == organisation
    }
    before = _letters_before(desk, same_house)
    return gather(
        desk.application,
        desk.reader,
        tuple(desk.everything.contacts.values()),
        desk.mail,
        answers,
        writer=desk.moment.owner.name,
        today=desk.moment.today,
        earlier=before.colleagues,
        told=before.reader,
        elsewhere=before.elsewhere,
        timezone=desk.moment.zone,
        now=desk.moment.now,
        exchanged_on=last_exchange(
            desk.reader.id, desk.everything.touchpoints, desk.moment.now, desk.moment.zone
        ),
    )


def known_answers(desk: Desk) -> Answers:
    """Return the answers that were written down after the interview; empty where none were."""
    return answers_from(desk.application, desk.reader.id, desk.purpose, desk.everything.notes)


def lay_out(desk: Desk, answers: Answers) -> Composed:
    """Lay out the letter from the answers."""
    longest = desk.moment.settings.linkedin_note_characters
    by_people = [one.message for one in desk.mail if one.reading.sender is not SenderKind.AUTOMATED]
    style = style_towards(desk.reader, by_people)
    return compose(desk.purpose, facts_for(desk, answers), style, note_characters=longest)


def finish(store: Store, desk: Desk, subject: str, body: str, answers: Answers) -> Letter:
    """Keep a letter, with everything a reply needs.

    Raises:
        Invalid: There is no text in it.
    """
    if not body.strip():
        raise Invalid(EMPTY)
    address = desk.reader.address or ""
    answered = desk.reply_to.message if desk.reply_to else None
    owner, now = desk.moment.owner, desk.moment.now
    sender_address = own_address(answered, (one.message for one in desk.mail), owner.addresses)
    letter_id = store.new_id("L")
    letter = Letter(
        id=letter_id,
        purpose=desk.purpose,
        to=Address(desk.reader.name, address),
        subject=reply_subject(answered.subject) if answered else subject,
        body=body.strip() + "\n",
        created_at=now,
        application_id=desk.application.id,
        contact_id=desk.reader.id,
        sender=Address(owner.name, sender_address) if sender_address else None,
        in_reply_to=answered.message_id if answered else None,
        references=(*answered.references, answered.message_id) if answered else (),
        message_id=new_message_id(
            f"{letter_id}.{now:%Y%m%d%H%M%S}", sender_address.rpartition("@")[2]
        ),
        answers=answers,
    )
    store.save_letter(letter)
    return letter


def desk_of(store: Store, letter: Letter, moment: Moment) -> Desk | None:
    """Go back to where a kept letter was written; None where its application or reader is gone."""
    everything = known(store)
    application = everything.applications.get(letter.application_id or "")
    reader = everything.contacts.get(letter.contact_id or "")
    if application is None or reader is None:
        return None
    mail = tuple(filed for one in application.message_ids if (filed := store.message(one)))
    reply_to = next((one for one in mail if one.message.message_id == letter.in_reply_to), None)
    letters = tuple(store.letters())
    return Desk(
        application,
        reader,
        letter.purpose,
        reply_to,
        mail,
        everything,
        moment,
        letters,
        letter,
        _advised(store),
    )


def asked_to_answer_at(store: Store, letter: Letter) -> tuple[str, ...]:
    """Return where the answered mail wants answers to go, besides where the letter goes.

    A Reply-To may name a stranger or a whole list: it is shown, and never followed.
    """
    answered = store.message(letter.in_reply_to) if letter.in_reply_to else None
    if answered is None:
        return ()
    found = [one.address for one in answered.message.reply_to if one.address]
    return tuple(
        one for one in dict.fromkeys(found) if one.casefold() != letter.to.address.casefold()
    )


def find_letter(store: Store, name: str) -> Letter:
    """Return a letter by its id.

    Raises:
        NotFound: There is none with this id.
    """
    wanted = as_id(name, "L")
    for letter in store.letters():
        if letter.id == wanted:
            return letter
    raise NotFound(f"There is no letter {wanted}. 'afterword letters' lists them.")
