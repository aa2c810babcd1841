"""Firms whose name ends like a job: ``Orla Tech``, ``Meal Planner``, ``Wealth Advisor``.

One place that names them may as well name a job. Places that know nothing of each other and agree
are more: the name a system writes under, the word "at" in front, the line that signs, the domain.
"""

import re
from collections.abc import Iterable
from typing import Final

from afterword.core.messages.message import Message
from afterword.core.patterns import later
from afterword.core.reading.organisation.at import is_a_job
from afterword.core.reading.organisation.domain import squeezed
from afterword.core.reading.organisation.names import (
    is_like_a_job,
    is_plausible_organisation,
    normalise_organisation,
)
from afterword.core.reading.organisation.sender import Source, Vote
from afterword.core.reading.sender import is_no_reply, writer

_ENOUGH: Final = 2
"""Kinds of places that have to agree (judgement)."""
_AT: Final = later(r"(?<!\w)(?:at|bei|beim|chez|presso|bij) (?:the )?$")
"""What stands in front of who hires, and never in front of a job."""
_TO: Final = later(r"(?<!\w)(?:in|to|from|about|join|joining|choosing|considering) $")
"""What may stand in front of a job as well, but not where the sender is called so."""
_AHEAD: Final = 14
"""Characters in which those words stand."""


def likely_employers(votes: Iterable[Vote], message: Message, label: str) -> list[Vote]:
    """Return the votes that name an organisation, among them those for names like a job's.

    Args:
        votes: Every vote of the message.
        message: The message.
        label: The first part of the writer's own domain, or nothing.
    """
    kept = list(votes)
    doubtful: dict[str, list[Vote]] = {}
    for vote in kept:
        if is_like_a_job(vote.name):
            doubtful.setdefault(normalise_organisation(vote.name), []).append(vote)
    sure = [vote for vote in kept if is_plausible_organisation(vote.name)]
    if not doubtful:
        return sure
    # "Harbour Ombudsman" is the end of "Office of the Harbour Ombudsman", and no firm beside it.
    whole = {normalise_organisation(vote.name) for vote in sure}
    firms = {
        key
        for key, group in doubtful.items()
        if _is_firm(group, message, label) and not any(one.endswith(f" {key}") for one in whole)
    }
    return [
        vote
        for vote in kept
        if is_plausible_organisation(vote.name)
        or (is_like_a_job(vote.name) and normalise_organisation(vote.name) in firms)
    ]


def _is_firm(group: list[Vote], message: Message, label: str) -> bool:
    name = group[0].name
    if label and squeezed(name) == label:
        return True
    sender = writer(message)
    is_sender = (
        sender is not None
        and sender.name.strip(" \"'").casefold() == name.casefold()
        and (not label or is_no_reply(sender.address))
    )
    kinds = {vote.source for vote in group}
    is_told = any(_is_behind(_AT, vote, message.text) for vote in group) or (
        is_sender and any(_is_behind(_TO, vote, message.text) for vote in group)
    )
    return is_told and len(kinds) >= _ENOUGH


def _is_behind(words: re.Pattern[str], vote: Vote, text: str) -> bool:
    """Tell whether a name stands in the text behind some words, and no ``role`` behind it."""
    shown = vote.evidence
    if shown is None or vote.source is not Source.TEXT or is_a_job(text, shown.end):
        return False
    return words.search(text, max(0, shown.start - _AHEAD), shown.start) is not None
