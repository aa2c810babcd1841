"""Messages that fit several applications, where only the person can tell which one is meant."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import chain

from afterword.core.applications import Application
from afterword.core.assembly.candidacy import Candidacy
from afterword.core.assembly.grouping import BELONGS, OPENS
from afterword.core.assembly.mail import as_it_counts, is_from, kind_of
from afterword.core.assembly.overruling import with_facts
from afterword.core.assembly.shortlist import candidate_marks, message_marks
from afterword.core.matching import Candidate, fitting
from afterword.core.messages.message import Message
from afterword.core.ports import Filed
from afterword.core.reading.reading import Reading


def undecided(
    filed: Sequence[Filed], applications: Iterable[Application], owner: frozenset[str]
) -> dict[str, tuple[str, ...]]:
    """Return what is asked: by the digest of each such message, the ids of the applications.

    Args:
        filed: Every kept message, in any order.
        applications: What was put together from them.
        owner: The person's addresses, in lower case.
    """
    known = list(applications)
    placed = {name for one in known for name in one.message_ids}
    open_ones = [
        one
        for one in filed
        if one.message.message_id not in placed
        and kind_of(one) in OPENS | BELONGS
        and not is_from(one, owner)
    ]
    if not open_ones:
        return {}
    near = _Near(_candidates(filed, known, owner))
    read = (as_it_counts(with_facts(one, owner)) for one in open_ones)
    found = (
        (one, fitting(reading, one.message, near.to(reading, one.message)))
        for one, reading in zip(open_ones, read, strict=True)
    )
    return {one.message.digest: tuple(it.id for it in fit) for one, fit in found if len(fit) > 1}


class _Near:
    """Applications by what `afterword.core.matching.fitting` tells them by; it asks no others."""

    def __init__(self, candidates: Sequence[Candidate]) -> None:
        self._all = candidates
        self._by_mark: dict[tuple[str, str], list[int]] = defaultdict(list)
        for number, one in enumerate(candidates):
            for mark in candidate_marks(one):
                self._by_mark[mark].append(number)

    def to(self, reading: Reading, message: Message) -> list[Candidate]:
        """Return those a message may be about, in order."""
        lists = (self._by_mark.get(mark, ()) for mark in message_marks(reading, message))
        return [self._all[number] for number in sorted(set(chain.from_iterable(lists)))]


def _candidates(
    filed: Sequence[Filed], applications: Sequence[Application], owner: frozenset[str]
) -> list[Candidate]:
    placed = {name for one in applications for name in one.message_ids}
    by_id = {
        one.message.message_id: with_facts(one, owner)
        for one in filed
        if one.message.message_id in placed
    }
    found = []
    for one in applications:
        candidacy = Candidacy(one.id)
        for name in one.message_ids:
            if name in by_id:
                candidacy.take(by_id[name], is_own=is_from(by_id[name], owner))
        ended_at = one.rejection.at if one.rejection is not None else None
        found.append(
            replace(
                candidacy.candidate,
                organisation=one.organisation,
                role=one.role,
                ended_at=ended_at,
            )
        )
    return found
