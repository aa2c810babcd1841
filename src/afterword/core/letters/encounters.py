"""Whom the person has met over an application, and whom they are still to meet."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from afterword.core.applications import Application, Interview, Outcome
from afterword.core.playbook.noting import USUAL_MINUTES
from afterword.core.ports import Filed
from afterword.core.reading.reading import ReachedStage, ReadingContext
from afterword.core.reading.stage.stage import find_stage
from afterword.core.touchpoints import Nature, Touchpoint

_FACE_TO_FACE = frozenset({Nature.MEETING, Nature.CALL})


@dataclass(frozen=True, slots=True)
class Encounters:
    """What has taken place by now, and what has not yet."""

    over: tuple[Interview, ...]
    """Interviews that are over."""
    ahead: tuple[Interview, ...]
    """Interviews that are going on or to come."""
    met: frozenset[str]
    """Contact ids of those the person has met."""

    @property
    def has_any(self) -> bool:
        """Tell whether anything has taken place that one could thank for."""
        return bool(self.over or self.met)

    def is_ahead(self, contact_id: str) -> bool:
        """Tell whether somebody is still to be met for the first time."""
        is_expected = any(contact_id in one.with_ for one in self.ahead)
        return is_expected and contact_id not in self.met

    def last_with(self, contact_id: str) -> datetime | None:
        """Return when somebody was met last; None where no day is known."""
        theirs = [one.at for one in self.over if contact_id in one.with_ or not one.with_]
        return max(theirs, default=None)


def encounters(
    application: Application,
    touchpoints: Iterable[Touchpoint],
    filed: Sequence[Filed],
    now: datetime,
    met: Iterable[str] = (),
) -> Encounters:
    """Tell whom the person has met over an application.

    An announced interviewer has only been met once the meeting is over: the interviews have their
    days, the person says so, or a mail looks back on it.

    Args:
        application: Which one.
        touchpoints: Anybody's; of these only what the person logged themselves counts.
        filed: The application's mail.
        now: The present moment, aware.
        met: Contact ids of those the person says they met.
    """
    over = tuple(one for one in application.interviews if _ends(one) <= now)
    ahead = tuple(one for one in application.interviews if _ends(one) > now)
    known = {who for one in over for who in one.with_} | set(met)
    known |= {
        one.contact_id
        for one in touchpoints
        if one.is_logged
        and one.nature in _FACE_TO_FACE
        and one.at <= now
        and one.application_id == application.id
    }
    interviewers = {one.contact_id for one in application.participants if one.was_interviewer}
    if application.outcome is Outcome.REJECTED and not ahead:
        return Encounters(over, ahead, frozenset(known | interviewers))
    expected = {who for one in ahead for who in one.with_}
    if any(not one.with_ for one in over) or (not application.interviews and _looks_back(filed)):
        known |= interviewers - expected
    return Encounters(over, ahead, frozenset(known))


def _ends(interview: Interview) -> datetime:
    return interview.at + timedelta(minutes=interview.minutes or USUAL_MINUTES)


def _looks_back(filed: Sequence[Filed]) -> bool:
    """Tell whether a mail looks back on an interview."""
    return any(
        find_stage(one.message, ReadingContext()) is ReachedStage.AFTER_INTERVIEW for one in filed
    )
