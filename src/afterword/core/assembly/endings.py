"""How an application stands: its stage, its outcome, and the rejection that ended it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Final

from afterword.core.applications import Interview, Outcome, Rejection, Stage
from afterword.core.assembly.candidacy import REOPENING, Candidacy, reopens
from afterword.core.assembly.mail import LONG_AGO, is_from, kind_of, when
from afterword.core.ports import AddedRejection, Filed
from afterword.core.reading.advice_given import to_work_on
from afterword.core.reading.own_decision import Decision, own_decision
from afterword.core.reading.reading import Kind, ReachedStage, SenderKind
from afterword.core.touchpoints import Channel


def stage_of(candidacy: Candidacy, interviews: tuple[Interview, ...]) -> Stage:
    """Return how far an application came."""
    kinds = {kind_of(filed) for filed in candidacy.mail}
    if Kind.OFFER in kinds:
        return Stage.OFFER
    was_interviewed = any(one.was_interviewed for one in candidacy.told)
    if interviews or Kind.INTERVIEW in kinds or was_interviewed:
        return Stage.INTERVIEW
    return Stage.SCREEN if Kind.ASSESSMENT in kinds else Stage.APPLIED


def ending_of(
    candidacy: Candidacy,
    interviews: tuple[Interview, ...],
    owner: frozenset[str],
    contact_of: Callable[[Filed], str | None],
) -> tuple[Outcome | None, Rejection | None]:
    """Return how an application ended, the last word counting; both None while it is active.

    Args:
        candidacy: The application's mail.
        interviews: Its meetings.
        owner: The person's addresses.
        contact_of: Tells who wrote a message, where it was a human being.
    """
    outcome: Outcome | None = None
    rejection: Rejection | None = None
    told = candidacy.added
    has_offer = False
    for filed in candidacy.mail:
        at = filed.message.date or LONG_AGO
        if told is not None and told.at < at:
            outcome, rejection, told = *_hear(told, outcome, rejection), None
        if is_from(filed, owner):
            outcome = _own_word(filed, outcome, has_offer)
            continue
        kind = kind_of(filed)
        if kind is Kind.REJECTION and outcome not in _OWN_DECISIONS:
            outcome = Outcome.REJECTED
            again = _read(filed, candidacy, interviews, contact_of(filed))
            rejection = again if rejection is None else _confirmed(rejection, again)
        elif kind in REOPENING:
            has_offer = has_offer or kind is Kind.OFFER
            if outcome is Outcome.REJECTED and reopens(filed):
                outcome = rejection = None
    if told is not None:
        outcome, rejection = _hear(told, outcome, rejection)
    return outcome, rejection if outcome is Outcome.REJECTED else None


def _hear(
    told: AddedRejection, outcome: Outcome | None, rejection: Rejection | None
) -> tuple[Outcome, Rejection]:
    """Take what the person told us; a mail that said so before is the event, and stays it."""
    said = _told(told)
    if outcome is Outcome.REJECTED and rejection is not None:
        return outcome, _confirmed(rejection, said)
    return Outcome.REJECTED, said


_OWN_DECISIONS = frozenset({Outcome.WITHDRAWN, Outcome.DECLINED})
"""Outcomes that a form letter sent afterwards does not change."""


def _confirmed(first: Rejection, again: Rejection) -> Rejection:
    """Join two letters that say the same no: the first day, and what the second knows better."""
    is_personal = first.contact_id is None and again.contact_id is not None
    told = again if is_personal else first
    return replace(
        told,
        at=first.at,
        stage=again.stage if first.stage is not ReachedStage.AFTER_INTERVIEW else first.stage,
        reason=told.reason or first.reason or again.reason,
        reason_words=told.reason_words or first.reason_words or again.reason_words,
        open_door=told.open_door or first.open_door or again.open_door,
        advice_words=told.advice_words or first.advice_words or again.advice_words,
    )


def _own_word(filed: Filed, outcome: Outcome | None, has_offer: bool) -> Outcome | None:
    """Take the person's own decision from what they wrote; nothing they say undoes a rejection."""
    if outcome is not None:
        return outcome
    decided = own_decision(filed.message, has_offer=has_offer)
    return None if decided is None else _DECIDED[decided]


_DECIDED: Final = {
    Decision.WITHDRAWS: Outcome.WITHDRAWN,
    Decision.DECLINES: Outcome.DECLINED,
    Decision.ACCEPTS: Outcome.HIRED,
}


def _told(added: AddedRejection) -> Rejection:
    stage = ReachedStage.AFTER_INTERVIEW if added.was_interviewed else ReachedStage.BEFORE_CONTACT
    sender = SenderKind.AUTOMATED if added.channel is Channel.PORTAL else SenderKind.PERSON
    return Rejection(
        added.at, added.channel, sender, stage, reason_words=added.reason_words or None
    )


def _read(
    filed: Filed, candidacy: Candidacy, interviews: tuple[Interview, ...], contact: str | None
) -> Rejection:
    reading, at = filed.reading, filed.message.date or LONG_AGO
    words = reading.reason_evidence.text if reading.reason_evidence else None
    return Rejection(
        at=at,
        channel=Channel.MAIL,
        sender=reading.sender,
        stage=_stage_before(filed, candidacy, interviews, at),
        contact_id=contact,
        message_id=filed.message.message_id,
        reason=reading.reason,
        reason_words=words,
        open_door=reading.open_door,
        advice_words=to_work_on(filed.message, reading.feedback),
    )


def _stage_before(
    filed: Filed, candidacy: Candidacy, interviews: tuple[Interview, ...], at: datetime
) -> ReachedStage:
    """Tell whether there had been an interview when the answer came."""
    if filed.reading.stage is ReachedStage.AFTER_INTERVIEW or any(
        one.at < at for one in interviews
    ):
        return ReachedStage.AFTER_INTERVIEW
    has_invitations = any(one.message.invitations for one in candidacy.mail)
    earlier = [one for one in candidacy.mail if when(one) < when(filed)]
    if not has_invitations and any(kind_of(one) is Kind.INTERVIEW for one in earlier):
        return ReachedStage.AFTER_INTERVIEW
    return filed.reading.stage
