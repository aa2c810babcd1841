"""The page a letter is written on: the same for one that is kept and for one that is not yet."""

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from typing import ClassVar

from afterword.core.check.diagnostic import Report
from afterword.core.errors import Invalid
from afterword.core.letters.letter import Answers, Letter
from afterword.core.letters.notes import note_length
from afterword.core.letters.purposes import Purpose
from afterword.core.letters.questions import questions_for
from afterword.core.playbook.budget import notes_left, notes_sent
from afterword.core.wording import count, moment_in_words
from afterword.services.letters.discarding import can_discard
from afterword.services.letters.keeping import Words, version_of
from afterword.services.letters.recalling import Recalled, recall
from afterword.services.letters.writing import Desk, lay_out
from afterword.services.mail.reviewing import id_of
from afterword.services.mail.senders import sender_name
from afterword.services.wording import PURPOSE_IN_WORDS, left_out_lines, missing_words
from afterword.web.findings import Finding, findings_of, verdict_of
from afterword.web.marked import Piece, apart
from afterword.web.outlets import Offer
from afterword.web.visit import Visit


@dataclass(frozen=True, slots=True)
class Choice:
    """One purpose that can be chosen."""

    value: str
    words: str
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class Question:
    """One small question, and what was answered."""

    key: str
    text: str
    help: str
    answer: str


@dataclass(frozen=True, slots=True)
class KnownThing:
    """One thing that is known about the reader."""

    label: str
    words: str
    is_quoted: bool
    source: str
    path: str
    """Of the message it is from; empty where there is none."""


@dataclass(frozen=True, slots=True)
class Answered:
    """The message a letter answers."""

    subject: str
    sender: str
    when: str
    path: str
    text: str


@dataclass(frozen=True, slots=True)
class Both:
    """What lies in the store where it is not what this page began with."""

    subject: str
    theirs: tuple[Piece, ...]
    """The text, marked where it is not as ours."""
    mine: tuple[Piece, ...]
    version: str


@dataclass(frozen=True, slots=True)
class SheetPage:
    """The page."""

    template: ClassVar[str] = "sheet.html"
    title: str
    action: str
    """Where the form goes: begins the letter, or keeps it."""
    place: str
    """Where the words go together with the name of an outlet."""
    letter_path: str
    """Empty where the letter is not kept yet."""
    discard: str
    """Where the letter is thrown away; empty where it is not kept yet, or was handed over."""
    version: str
    to: str
    """The reader's id."""
    reader: str
    about: str
    about_path: str
    begun_as: str
    """What a letter that is not kept yet was laid out for."""
    begun_with: str
    """The id of the reason it was begun with; empty where there was none."""
    purposes: tuple[Choice, ...]
    questions: tuple[Question, ...]
    others: tuple[tuple[str, str], ...]
    """Answers this purpose does not ask for, kept along."""
    known: tuple[KnownThing, ...]
    answered: Answered | None
    language: str
    """That the reader writes in another language, in a sentence; mostly nothing."""
    is_note: bool
    """It is no mail, and has no subject."""
    note_room: str
    """How much a note holds and how many are left this month; empty for a letter."""
    subject: str
    body: str
    is_as_laid_out: bool
    note: str
    """What is missing, in a sentence."""
    left_out: tuple[str, ...]
    """What of the person's words is not in the letter, a line each."""
    findings: tuple[Finding, ...]
    verdict: str
    offer: Offer
    outbox: str
    """What the outbox knows of it, in a sentence; mostly nothing."""
    both: Both | None


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is shown on the page, before it is put in words."""

    desk: Desk
    letter: Letter
    """As it is kept; without an id where it is not kept yet."""
    words: Words
    report: Report
    offer: Offer
    outbox: str = ""
    version: str = ""
    """What the page began with, where that is not the letter as it is kept."""
    theirs: Letter | None = None
    """What lies in the store, where it was changed meanwhile."""


def words_of(letter: Letter) -> Words:
    """Return what a letter says."""
    return Words(letter.purpose, letter.subject, letter.body, letter.answers)


def words_from(visit: Visit) -> Words:
    """Take what was written from the form.

    Raises:
        Invalid: There is no such purpose.
    """
    answers = Answers(**{one.name: visit.text(one.name).strip() for one in fields(Answers)})
    purpose = purpose_from(visit.line("purpose"))
    return Words(purpose, visit.line("subject"), visit.text("body"), answers)


def purpose_from(name: str) -> Purpose:
    """Return the purpose of this name.

    Raises:
        Invalid: There is none.
    """
    try:
        return Purpose(name)
    except ValueError as error:
        raise Invalid("Choose what the letter is for from the list.") from error


def is_note(letter: Letter) -> bool:
    """Tell whether it is pasted into an invitation, and so has neither subject nor address."""
    return letter.purpose is Purpose.LINKEDIN_NOTE


def reader_of(letter: Letter) -> str:
    """Say who a letter goes to."""
    to = letter.to
    return f"{to.name} <{to.address}>" if to.address and not is_note(letter) else to.name


def subject_of(letter: Letter) -> str:
    """Say what stands above a letter."""
    return "A note for LinkedIn" if is_note(letter) else letter.subject or "(no subject)"


def page_of(visit: Visit, sheet: Sheet) -> SheetPage:
    """Put a sheet in words."""
    desk, letter, words, theirs = sheet.desk, sheet.letter, sheet.words, sheet.theirs
    reader, application = desk.reader, desk.application
    composed = lay_out(replace(desk, purpose=words.purpose), words.answers)
    is_as_laid_out = composed.body.strip() == words.body.strip()
    path = visit.url("letter", id=letter.id) if letter.id else ""
    begin = visit.url("letter-begin", id=application.id)
    questions = questions_for(words.purpose)
    asked = {one.key for one in questions}
    return SheetPage(
        title=f"Write to {reader.name}",
        action=path or begin,
        place=visit.url("letter-place", id=letter.id) if letter.id else begin,
        letter_path=path,
        discard=_discard(visit, letter),
        version=sheet.version or (version_of(letter) if letter.id else ""),
        to=reader.id,
        reader=reader_of(replace(letter, purpose=words.purpose)),
        about=" at ".join(one for one in (application.role, application.organisation) if one),
        about_path=visit.url("application", id=application.id),
        begun_as=words.purpose.value,
        begun_with=visit.asked("reason") or visit.line("begun_with"),
        purposes=tuple(
            Choice(one.value, said, one is words.purpose)
            for one, said in PURPOSE_IN_WORDS.items()
            if one is words.purpose or not desk.lacks_ground(one)
        ),
        questions=tuple(
            Question(one.key, one.text, one.help, getattr(words.answers, one.key))
            for one in questions
        ),
        others=tuple(
            (one.name, getattr(words.answers, one.name))
            for one in fields(Answers)
            if one.name not in asked and getattr(words.answers, one.name)
        ),
        known=_known(visit, recall(desk)),
        answered=_answered(visit, desk),
        language=desk.in_their_language,
        is_note=words.purpose is Purpose.LINKEDIN_NOTE,
        note_room=_room(visit, words) if words.purpose is Purpose.LINKEDIN_NOTE else "",
        subject=letter.subject if letter.in_reply_to else words.subject,
        body=words.body,
        is_as_laid_out=is_as_laid_out,
        note=missing_words(composed.gaps) if is_as_laid_out else "",
        left_out=tuple(left_out_lines(composed)) if is_as_laid_out else (),
        findings=findings_of(sheet.report, visit.url("rule", code="CODE")),
        verdict=verdict_of(sheet.report),
        offer=sheet.offer,
        outbox=sheet.outbox,
        both=_both(theirs, words) if theirs else None,
    )


def _discard(visit: Visit, letter: Letter) -> str:
    if not letter.id or not can_discard(visit.app.store, letter):
        return ""
    return visit.url("letter-discard", id=letter.id)


def _room(visit: Visit, words: Words) -> str:
    """Say how much a note for an invitation holds, and how many are left this month."""
    moment = visit.moment
    most, long = moment.settings.linkedin_note_characters, note_length(words.body)
    said = f"{long} of {most} characters, counted as LinkedIn counts."
    sent = notes_sent(visit.app.store.touchpoints())
    left = notes_left(sent, moment.now, moment.settings, moment.zone)
    budget = moment.settings.linkedin_notes_per_month
    if not left:
        return f"{said} No note is left this month; an invitation without one is always possible."
    return f"{said} {left} of {count(budget, 'note')} left this month."


def _both(theirs: Letter, words: Words) -> Both:
    kept, mine = apart(theirs.body, words.body.strip() + "\n")
    return Both(theirs.subject, kept, mine, version_of(theirs))


def _known(visit: Visit, recalled: Sequence[Recalled]) -> tuple[KnownThing, ...]:
    return tuple(
        KnownThing(
            one.label if one.label != before else "",
            one.words,
            one.is_quoted,
            one.source,
            visit.url("message", id=id_of(one.filed)) if one.filed else "",
        )
        for one, before in zip(recalled, ["", *(one.label for one in recalled)], strict=False)
    )


def _answered(visit: Visit, desk: Desk) -> Answered | None:
    if desk.reply_to is None:
        return None
    message, moment = desk.reply_to.message, desk.moment
    return Answered(
        subject=message.subject or "(no subject)",
        sender=sender_name(message.sender),
        when=moment_in_words(message.date, moment.now, moment.zone) if message.date else "",
        path=visit.url("message", id=id_of(desk.reply_to)),
        text=message.text,
    )
