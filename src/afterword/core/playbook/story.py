"""A rejection as it stands now: who had a part in it, and what has happened since."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from functools import cached_property, wraps
from typing import TypeVar

from afterword.core.applications import Application, Rejection
from afterword.core.letters.purposes import Purpose
from afterword.core.people import Contact
from afterword.core.playbook.readers import Part, Reader, reader
from afterword.core.reading.reading import HiringRole, ReachedStage, SenderKind
from afterword.core.settings import Settings, cool_off
from afterword.core.steps import Step, StepKind, Window
from afterword.core.touchpoints import Channel, Nature, Touchpoint
from afterword.core.workdays import days_later

_VOICES = frozenset({Channel.PHONE, Channel.IN_PERSON, Channel.VIDEO})
"""Channels on which it is always a human being who speaks."""


@dataclass(frozen=True)  # without slots: what follows from it is asked for many times, found once
class Story:
    """Everything the steps after one rejection depend on."""

    application: Application
    rejection: Rejection
    now: datetime
    settings: Settings
    timezone: tzinfo
    past: tuple[Touchpoint, ...]
    """What happened up to now, oldest first."""
    readers: tuple[Reader, ...]
    """Everybody who had a part in it, as `readers_of` orders them."""
    has_found_work: bool = False
    """The person took a job and looks for no other: what to practise for the next is not asked."""

    @cached_property
    def organisation(self) -> str:
        """Return the employer as a sentence names it."""
        return self.application.organisation or "the company"

    @cached_property
    def was_interviewed(self) -> bool:
        """Tell whether there was an interview, by the mail or by what is known besides."""
        return was_interviewed(self.application, self.rejection)

    @cached_property
    def is_personal(self) -> bool:
        """Tell whether a human being told them."""
        return is_personal(self.rejection)

    @cached_property
    def is_advice_settled(self) -> bool:
        """Tell whether somebody here gave advice or declined to; then nobody is asked again."""
        return any(
            one.nature in {Nature.ADVICE, Nature.NO_ADVICE}
            and one.application_id == self.application.id
            for one in self.past
        )

    @cached_property
    def has_advice_come(self) -> bool:
        """Tell whether the news itself said what to work on; then there is nothing to ask."""
        return self.rejection.advice_words is not None

    @cached_property
    def teller(self) -> Reader | None:
        """Return who told them, where it was a human being we know."""
        return next((one for one in self.readers if one.id == self.rejection.contact_id), None)

    @cached_property
    def hosts(self) -> tuple[Reader, ...]:
        """Return the hiring manager and everybody who interviewed."""
        return tuple(
            one
            for one in self.readers
            if one.was_interviewer or one.role is HiringRole.HIRING_MANAGER
        )

    @cached_property
    def cooled_at(self) -> datetime:
        """Return when the cooling-off is over."""
        return self.rejection.at + cool_off(self.settings)

    @cached_property
    def thanking(self) -> Window:
        """Return when a thank-you is offered."""
        best = self.rejection.at + timedelta(hours=self.settings.thank_best_hours)
        return Window.fitted(self.cooled_at, best, self.day(self.settings.thank_latest_days))

    def day(self, number: int) -> datetime:
        """Return the moment ``number`` calendar days after the news."""
        return days_later(self.rejection.at, number, self.timezone)

    def step(
        self,
        kind: StepKind,
        window: Window,
        why: str,
        to: Reader | None = None,
        purpose: Purpose | None = None,
    ) -> Step:
        """Make a step of this story; its sentence begins with a capital."""
        return Step(
            kind,
            window.state(self.now, self.cooled_at),
            window,
            why[:1].upper() + why[1:],
            self.application.id,
            to.id if to else None,
            purpose if to is None or to.is_reachable or purpose is Purpose.LINKEDIN_NOTE else None,
        )


_Found = TypeVar("_Found")


def found_once(find: Callable[[Story], _Found]) -> Callable[[Story], _Found]:
    """Have what follows from a story found once for each story, however many steps ask for it."""

    @wraps(find)
    def found(story: Story) -> _Found:
        kept = vars(story)  # beside the cached properties; a story's own fields stay as they are
        if find.__qualname__ not in kept:
            kept[find.__qualname__] = find(story)
        value: _Found = kept[find.__qualname__]
        return value

    return found


def was_interviewed(application: Application, rejection: Rejection) -> bool:
    """Tell whether at least one interview took place before the rejection."""
    return (
        rejection.stage is ReachedStage.AFTER_INTERVIEW
        or any(one.at < rejection.at for one in application.interviews)
        or any(one.was_interviewer for one in application.participants)
    )


def is_personal(rejection: Rejection) -> bool:
    """Tell whether a rejection came from a human being, not from a system."""
    if rejection.channel in _VOICES or rejection.sender is SenderKind.PERSON:
        return True
    return rejection.sender is SenderKind.UNKNOWN and rejection.contact_id is not None


def happened(
    application: Application, touchpoints: Sequence[Touchpoint], now: datetime
) -> tuple[Touchpoint, ...]:
    """Return what happened with this application's people up to ``now``, oldest first, once."""
    ids = {one.contact_id for one in application.participants}
    ids |= {who for one in application.interviews for who in one.with_}
    ids |= {one.contact_id for one in touchpoints if one.application_id == application.id}
    if application.rejection is not None and application.rejection.contact_id is not None:
        ids.add(application.rejection.contact_id)
    past = {one.id: one for one in touchpoints if one.contact_id in ids and one.at <= now}
    return tuple(sorted(past.values(), key=lambda one: (one.at, one.id)))


def readers_of(
    application: Application,
    rejection: Rejection,
    past: Sequence[Touchpoint],
    contacts: Iterable[Contact],
) -> tuple[Reader, ...]:
    """Return everybody who had a part in the application.

    The hiring manager comes first, then those who interviewed, then who told them, then the rest.
    """
    known = {one.id: one for one in contacts}
    told = (application.id, rejection.at)
    readers = [
        reader(one, part, known.get(one), past, told)
        for one, part in _parts(application, rejection, past).items()
    ]
    return tuple(sorted(readers, key=lambda one: _rank(one, rejection)))


def _parts(
    application: Application, rejection: Rejection, past: Sequence[Touchpoint]
) -> dict[str, Part]:
    """Return everybody's part in the application, by contact id."""
    met = {
        one
        for interview in application.interviews
        if interview.at < rejection.at
        for one in interview.with_
    }
    named = {
        one.contact_id: Part(one.role, one.was_interviewer or one.contact_id in met)
        for one in application.participants
    }
    unnamed = [*sorted(met), rejection.contact_id]
    unnamed += [one.contact_id for one in past if one.application_id == application.id]
    others = {one: Part(None, one in met) for one in unnamed if one is not None}
    return {**others, **named}


def _rank(one: Reader, rejection: Rejection) -> tuple[int, str]:
    if one.role is HiringRole.HIRING_MANAGER:
        return (0, one.id)
    if one.was_interviewer:
        return (1, one.id)
    return (2 if one.id == rejection.contact_id else 3, one.id)
