"""What a cadence did to people, counted from their letters and apart from the cadence."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from afterword.core.cadence import CHECK_INS
from afterword.core.reach import arrived
from afterword.core.settings import Settings
from afterword.core.simulation.life import Life
from afterword.core.touchpoints import Direction, Nature, Touchpoint

YEAR: Final = timedelta(days=365)
PEST: Final = 4
"""So many letters in a row without an answer pester: by the fourth, people unsubscribe three times
as often (stripo.email, of sales mail)."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What happened to one person."""

    letters: int
    """Check-ins that reached them."""
    over_cap: bool
    """They got more in 365 days than the settings allow."""
    written_after_closed: bool
    """They got one after they asked for none, after the tie was let rest, or after their silence
    had closed it."""
    open_door_unheard: bool
    """Their no left a door open, and for more than 365 days they heard nothing, though they wrote
    or the door stood open, and nothing closed the tie."""
    pestered: bool
    """``PEST`` letters in a row without an answer, or one of the first two of these."""
    faded: bool
    """They had written since the no, and then nobody wrote for more than 365 days though nothing
    closed the tie, and they had not left two letters unanswered."""


@dataclass(frozen=True, slots=True)
class HabitOutcome:
    """What happened to the people of one habit."""

    habit: str
    people: int
    letters: int
    pestered: int
    faded: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """What happened to everybody."""

    people: int
    years: int
    letters: int
    answers: int
    over_cap: int
    written_after_closed: int
    open_door_unheard: int
    pestered: int
    faded: int
    habits: tuple[HabitOutcome, ...]

    @property
    def numbers(self) -> tuple[int, ...]:
        """Return what a row of a comparison shows: letters and answers, then people."""
        return (
            self.letters,
            self.answers,
            self.pestered,
            self.faded,
            self.over_cap,
            self.written_after_closed,
            self.open_door_unheard,
        )


def measure(lives: Sequence[Life], years: int, settings: Settings, end: date) -> Outcome:
    """Count what happened.

    Args:
        lives: Everybody, as `replay` returns them.
        years: How long it was.
        settings: The caps, and after how many letters silence closes.
        end: The day after the last.
    """
    verdicts = [(one, _verdict(one, settings, end)) for one in lives]
    by_habit: dict[str, list[Verdict]] = {}
    for life, verdict in verdicts:
        by_habit.setdefault(life.habit.name, []).append(verdict)
    found = [verdict for _, verdict in verdicts]
    return Outcome(
        people=len(lives),
        years=years,
        letters=sum(one.letters for one in found),
        answers=sum(one.answered for one in lives),
        over_cap=sum(one.over_cap for one in found),
        written_after_closed=sum(one.written_after_closed for one in found),
        open_door_unheard=sum(one.open_door_unheard for one in found),
        pestered=sum(one.pestered for one in found),
        faded=sum(one.faded for one in found),
        habits=tuple(
            HabitOutcome(
                name,
                len(theirs),
                sum(one.letters for one in theirs),
                sum(one.pestered for one in theirs),
                sum(one.faded for one in theirs),
            )
            for name, theirs in sorted(by_habit.items())
        ),
    )


def _verdict(life: Life, settings: Settings, end: date) -> Verdict:
    story = sorted(life.story, key=lambda one: one.at)
    sent = arrived(story)
    letters = [one for one in sent if one.purpose in CHECK_INS]
    heard = [one for one in story if one.direction is Direction.INBOUND and one.is_human]
    over = _is_over_cap(letters, heard, settings)
    rows = [unanswered_before(one, letters, heard) for one in letters]
    after = any(before > settings.rest_after for before in rows) or (
        life.closed_on is not None and any(one.at.date() > life.closed_on for one in sent)
    )
    return Verdict(
        letters=len(letters),
        over_cap=over,
        written_after_closed=after,
        open_door_unheard=life.habit.door is not None and _is_unheard(life, sent, heard, end),
        pestered=over or after or any(before + 1 >= PEST for before in rows),
        faded=_has_faded(life, sent, heard, end),
    )


def _is_over_cap(
    letters: Sequence[Touchpoint], heard: Sequence[Touchpoint], settings: Settings
) -> bool:
    words = [one for one in heard if one.nature is not Nature.REJECTION]
    for place, letter in enumerate(letters):
        within = [one for one in letters[: place + 1] if letter.at.date() - one.at.date() <= YEAR]
        cap = settings.cap_per_year
        if not any(one.at < letter.at for one in words):
            cap = min(cap, settings.cap_per_year_never_answered)
        if len(within) > cap:
            return True
    return False


def unanswered_before(
    letter: Touchpoint, letters: Sequence[Touchpoint], heard: Sequence[Touchpoint]
) -> int:
    """Return how many letters before one had got no answer when it went out."""
    last = max((one.at for one in heard if one.at < letter.at), default=None)
    return sum(one.at < letter.at and (last is None or one.at > last) for one in letters)


def _is_unheard(
    life: Life, sent: Sequence[Touchpoint], heard: Sequence[Touchpoint], end: date
) -> bool:
    """Tell whether a door, or a word of theirs, was left for more than a year."""
    rejection = life.application.rejection
    door = rejection.open_door if rejection else None
    opened = (door.on if door else None) or life.began
    stops = min(end, life.closed_on or end)
    waits = [opened, *(one.at.date() for one in heard if one.at.date() >= opened)]
    days = [one.at.date() for one in sent]
    for since in waits:
        until = min((day for day in days if day >= since), default=stops)
        if min(until, stops) - since > YEAR:
            return True
    return False


def _has_faded(
    life: Life, sent: Sequence[Touchpoint], heard: Sequence[Touchpoint], end: date
) -> bool:
    """Tell whether a tie that was alive went cold."""
    words = [one for one in heard if one.nature is not Nature.REJECTION]
    if not words or not _can_be_written_to(life):
        return False
    stops = min(end, life.closed_on or end)
    both = sorted([*words, *sent], key=lambda one: one.at)
    days = [one.at.date() for one in both]
    first = words[0].at.date()
    quiet = 0
    for place, (one, day, following) in enumerate(zip(both, days, [*days[1:], stops], strict=True)):
        quiet = 0 if one.direction is Direction.INBOUND else quiet + (one.purpose in CHECK_INS)
        is_last = place == len(both) - 1
        until = min(following, stops) if is_last else following
        if day >= first and quiet < 2 and until - day > YEAR and day < stops:
            return True
    return False


def _can_be_written_to(life: Life) -> bool:
    return life.contact.failure is None
