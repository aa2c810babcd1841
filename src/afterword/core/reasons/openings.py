"""Openings that are a reason to write: one like the one that was missed, or the same again."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta, tzinfo
from typing import Final

from afterword.core.applications import Application, Outcome
from afterword.core.letters.purposes import Purpose
from afterword.core.openings import Board, Opening, Posting
from afterword.core.reading.organisation.names import is_same_organisation
from afterword.core.reading.role.names import is_same_role
from afterword.core.reasons.reason import Reason
from afterword.core.workdays import local_day

FRESH: Final = timedelta(days=60)
"""How long after it came up an opening is a reason (judgement: most are filled in two months)."""


def listed_now(
    known: Iterable[Opening], postings: Sequence[Posting], board: Board, on: date
) -> list[Opening]:
    """Bring what is known of a board's openings in line with what it lists.

    One listing without an opening says little: boards answer with half a list on a bad day. An
    opening counts as gone once it was missing on two different days.

    Args:
        known: The openings of this board, as they are kept.
        postings: What it lists now. A board that did not answer is no empty listing; then this
            is not called at all.
        board: As it was before this listing.
        on: The day it was asked.

    Returns:
        Every opening that is new or changed; new ones without an id.
    """
    before = {one.key: one for one in known}
    there = {one.key: one for one in postings}
    changed = [_seen(before.get(key), posting, board, on) for key, posting in there.items()]
    changed += [_missed(one, on) for key, one in before.items() if key not in there]
    return [one for one in changed if before.get(one.key) != one]


def _seen(was: Opening | None, posting: Posting, board: Board, on: date) -> Opening:
    if was is None:
        return Opening(
            "",
            board.address,
            posting.key,
            posting.title,
            posting.link,
            posting.location,
            on,
            on,
            posting.published_on,
            was_there_first=board.read_at is None,
        )
    return replace(
        was,
        title=posting.title,
        link=posting.link,
        location=posting.location,
        seen_on=on,
        published_on=posting.published_on,
        absent_on=None,
        closed_on=None,
        reopened_on=on if was.closed_on is not None else was.reopened_on,
    )


def _missed(was: Opening, on: date) -> Opening:
    if was.absent_on is None:
        return replace(was, absent_on=on)
    if was.closed_on is None and on > was.absent_on:
        return replace(was, closed_on=on)
    return was


def openings_for(
    application: Application,
    openings: Iterable[tuple[str, Opening]],
    today: date,
    timezone: tzinfo,
) -> list[Reason]:
    """Return the openings that are a reason to write about an application that ended.

    Args:
        application: Nothing is returned unless it ended in a rejection, with a role known.
        openings: Each with the organisation whose board lists it.
        today: The day it is asked.
        timezone: Where the person lives.

    Returns:
        Those listed now that came up after the rejection, the same one back first, the newest
        first among equals. What stood there when the board was first read, and bears no date,
        may be the very one that was missed, and is none.
    """
    rejection = application.rejection
    house, role = application.organisation, application.role
    if application.outcome is not Outcome.REJECTED or rejection is None or not house or not role:
        return []
    ended_on = local_day(rejection.at, timezone)
    found = [
        (since, is_back, opening)
        for organisation, opening in openings
        if is_fresh(opening, today) and (came := came_up(opening)) is not None
        for since, is_back in (came,)
        if ended_on < since
        if is_same_organisation(organisation, house) and is_same_role(opening.title, role)
    ]
    found.sort(key=lambda one: (not one[1], -one[0].toordinal(), one[2].id))
    return [_reason(opening, is_back, house) for _, is_back, opening in found]


def has_found_work(applications: Iterable[Application]) -> bool:
    """Tell whether the person took a job, and has applied for nothing since they tried for it.

    Then openings are no reason to write, and no board needs a look.
    """
    everything = list(applications)
    taken = [one.applied_at for one in everything if one.outcome is Outcome.HIRED]
    began = max((at for at in taken if at is not None), default=None)
    if began is None:
        return False
    return not any(one.applied_at is not None and one.applied_at > began for one in everything)


def has_applied_again(ended: Application, applications: Iterable[Application]) -> bool:
    """Tell whether the person applied to the same house after it had turned them down."""
    house, rejection = ended.organisation, ended.rejection
    if rejection is None or not house:
        return False
    return any(
        one.id != ended.id
        and one.applied_at is not None
        and one.applied_at > rejection.at
        and one.organisation is not None
        and is_same_organisation(one.organisation, house)
        for one in applications
    )


def is_fresh(opening: Opening, today: date) -> bool:
    """Tell whether an opening is listed now and came up not long ago."""
    came = came_up(opening) if opening.absent_on is None else None
    return came is not None and today - FRESH <= came[0] <= today


def came_up(opening: Opening) -> tuple[date, bool] | None:
    """Return since when an opening is there, and whether it is back; None if nobody can tell."""
    if opening.reopened_on is not None:
        return opening.reopened_on, True
    if opening.published_on is not None:
        return opening.published_on, False
    return None if opening.was_there_first else (opening.first_seen_on, False)


def _reason(opening: Opening, is_back: bool, organisation: str) -> Reason:
    return Reason(
        opening.id,
        Purpose.OPENING,
        opening.title,
        opening.link,
        (opening.title,),
        is_back=is_back,
        organisation=organisation,
    )
