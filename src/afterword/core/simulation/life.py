"""One invented person, and what became of the tie with them so far."""

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Protocol

from afterword.core.applications import Application, Interview, Outcome, Rejection, Stage
from afterword.core.letters.purposes import Purpose
from afterword.core.people import Contact, FailedAddress, Participant
from afterword.core.reading.reading import (
    HiringRole,
    OpenDoor,
    ReachedStage,
    SenderKind,
)
from afterword.core.simulation.habits import Habit
from afterword.core.spans import Evidence
from afterword.core.touchpoints import Channel, Direction, Nature, Touchpoint


class Chance(Protocol):
    """Dice with a memory: the same start gives the same throws, as ``random.Random`` does."""

    def random(self) -> float:
        """Return a number from 0 to 1."""
        ...

    def randint(self, a: int, b: int, /) -> int:
        """Return a whole number from ``a`` to ``b``."""
        ...

    def randrange(self, start: int, stop: int | None = None, /) -> int:
        """Return a whole number below ``start``, or from ``start`` and below ``stop``."""
        ...

    def expovariate(self, lambd: float, /) -> float:
        """Return a wait, where ``lambd`` things happen in a day."""
        ...


@dataclass(slots=True)
class Life:
    """An invented person; what happens with them is added day by day."""

    habit: Habit
    contact: Contact
    chance: Chance
    """Theirs alone, so that one person's luck does not hang on another's."""
    began: date
    """The day of the no."""
    application: Application
    story: list[Touchpoint] = field(default_factory=list)
    """Oldest first."""
    closed_on: date | None = None
    """The day they asked for no more letters, or the tie was let rest."""
    answered: int = 0
    written: int = 0
    version: int = 0
    """Grows with everything that happens."""

    def hear(
        self,
        at: datetime,
        nature: Nature = Nature.MESSAGE,
        *,
        letter: str | None = None,
    ) -> None:
        """Add what came from them."""
        self._add(
            Touchpoint(
                "", self.contact.id, at, Direction.INBOUND, Channel.MAIL, nature, message_id=letter
            )
        )

    def send(self, at: datetime, purpose: Purpose) -> Touchpoint:
        """Add a letter to them."""
        self.written += 1
        channel = Channel.LINKEDIN if purpose is Purpose.LINKEDIN_NOTE else Channel.MAIL
        letter = f"{self.contact.id}-{self.written}@letters.invalid"
        return self._add(
            Touchpoint(
                "",
                self.contact.id,
                at,
                Direction.OUTBOUND,
                channel,
                purpose=purpose,
                message_id=letter,
            )
        )

    def change(self, contact: Contact) -> None:
        """Put something else down about them."""
        self.contact = contact
        self.version += 1

    def lose_address(self, at: datetime) -> None:
        """Let their address be known to fail."""
        address = self.contact.address or ""
        failed = FailedAddress(address, at, "5.1.1", "", f"{self.contact.id}-gone@letters.invalid")
        reach = replace(self.contact.reach, failed=(*self.contact.reach.failed, failed))
        self.change(replace(self.contact, reach=reach))

    def _add(self, one: Touchpoint) -> Touchpoint:
        name = f"{self.contact.id}-{len(self.story)}"
        one = replace(one, id=name, application_id=self.application.id)
        self.story.append(one)
        self.version += 1
        return one


def born(number: int, habit: Habit, began: date, chance: Chance) -> Life:
    """Make up a person who took part in saying no on a day."""
    contact = Contact(
        f"P{number}",
        f"Person {number}",
        f"p{number}@people.invalid",
        organisation=f"House {number}",
    )
    at = moment(began, 8)
    door = None
    if habit.door is not None:
        opens = habit.door_opens and began + timedelta(days=chance.randint(*habit.door_opens))
        door = OpenDoor(habit.door, Evidence(0, 0, ""), opens)
    application = Application(
        f"A{number}",
        contact.organisation,
        "Planner",
        Stage.INTERVIEW,
        Outcome.REJECTED,
        at - timedelta(days=30),
        Rejection(
            at,
            Channel.MAIL,
            SenderKind.PERSON,
            ReachedStage.AFTER_INTERVIEW,
            contact.id,
            open_door=door,
        ),
        (Interview(at - timedelta(days=7), 60, (contact.id,)),),
        (Participant(contact.id, HiringRole.HIRING_MANAGER, was_interviewer=True),),
    )
    return Life(habit, contact, chance, began, application)


def moment(day: date, hour: int) -> datetime:
    """Return a moment of a day."""
    return datetime.combine(day, time(hour), UTC)
