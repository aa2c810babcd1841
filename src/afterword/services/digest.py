"""A digest: what is due in a week or a day, in words; nothing is due, nothing is said."""

from dataclasses import dataclass
from datetime import UTC
from email.message import EmailMessage
from email.policy import SMTP
from typing import Final

from afterword.core.errors import Invalid
from afterword.core.ports import Store
from afterword.core.steps import StepKind
from afterword.core.wording import day_in_words, in_words
from afterword.services.applications.due import days_due, due_within
from afterword.services.applications.views import Card, today
from afterword.services.moment import Moment
from afterword.services.momentum import Line, at_hand
from afterword.services.step_wording import heading, reason_in_short

DAYS: Final = {"daily": 1, "weekly": 7}


@dataclass(frozen=True, slots=True)
class DigestLine:
    """One thing to do."""

    heading: str
    why: str
    when: str
    """``today``, ``Tuesday``; empty where it is open now."""
    reason: str = ""
    """What there is to write about, where there is something."""
    link: str = ""


@dataclass(frozen=True, slots=True)
class Digest:
    """A day's or a week's."""

    title: str
    now: tuple[DigestLine, ...]
    coming: tuple[DigestLine, ...]

    @property
    def is_empty(self) -> bool:
        """Tell whether there is nothing to say."""
        return not (self.now or self.coming)

    @property
    def sentence(self) -> str:
        """Say how much there is in one sentence that names nobody."""
        number = len(self.now) + len(self.coming)
        things = "One thing is" if number == 1 else f"{in_words(number).capitalize()} things are"
        return f"{things} worth a look. Afterword shows them."


def digest(store: Store, moment: Moment, period: str) -> Digest:
    """Put together what is open now, and what opens in the period.

    Args:
        store: What is known.
        moment: When.
        period: ``daily`` or ``weekly``.
    """
    meetings = tuple(_meeting(one) for one in at_hand(store, moment, DAYS[period]))
    cards = today(store, moment)
    now = tuple(_line_of(card) for card in cards)
    open_now = {_about(card) for card in cards}
    entries = due_within(days_due(store, moment), moment.today, DAYS[period])
    coming = tuple(
        DigestLine(one.title, one.about, day_in_words(one.on, moment.today))
        for one in entries
        if one.on > moment.today and one.uid.partition("@")[0] not in open_now
    )
    title = "Your day" if period == "daily" else "Your week"
    return Digest(title, now, (*meetings, *coming))


def _meeting(one: Line) -> DigestLine:
    """Say whom one meets; the line says when."""
    about = " · ".join(filter(None, (one.name, one.about)))
    return DigestLine(one.says, f"{about}. Afterword has one page to read before it.", "")


def as_text(one: Digest) -> str:
    """Write a digest as plain text."""
    parts = [one.title]
    if one.now:
        parts += ["", "Open now"]
        for line in one.now:
            said = (line.why, line.reason, line.link)
            parts += ["", line.heading, *(f"  {one}" for one in said if one)]
    if one.coming:
        parts += ["", "Coming"]
        for line in one.coming:
            when = f"{line.when[:1].upper()}{line.when[1:]}: " if line.when else ""
            parts += ["", f"{when}{line.heading}", f"  {line.why}"]
    return "\n".join(parts) + "\n"


def as_mail(one: Digest, moment: Moment) -> bytes:
    """Write a digest as a mail from the person to themselves; it is a file, and not sent.

    Raises:
        Invalid: Their own address is not known.
    """
    address = min(moment.owner.addresses, default="")
    if not address:
        raise Invalid("Say what your address is: afterword settings addresses ana@example.org.")
    made = EmailMessage(policy=SMTP)
    made["Subject"] = f"Afterword: {one.title.lower()}"
    made["From"] = made["To"] = address
    made["Date"] = moment.now.astimezone(UTC)
    made.set_content(as_text(one))
    return bytes(made)


def _line_of(card: Card) -> DigestLine:
    return DigestLine(
        heading(card),
        card.step.why,
        "",
        reason_in_short(card.reason) if card.reason is not None else "",
        card.reason.link if card.reason is not None else "",
    )


def _about(card: Card) -> str:
    """Return what a card is called in a calendar."""
    step = card.step
    application = None if step.kind is StepKind.CHECK_IN else step.application_id
    parts = (step.kind.value, application, step.contact_id, step.letter_id)
    return "-".join(part for part in parts if part).lower()
