"""The interviews of an application, told from its calendar invitations."""

from collections.abc import Sequence
from dataclasses import replace

from afterword.core.applications import Interview
from afterword.core.assembly.book import Book
from afterword.core.assembly.candidacy import Candidacy
from afterword.core.messages.message import Invitation
from afterword.core.people import Participant
from afterword.core.reading.reading import HiringRole

_ARRANGES = frozenset({HiringRole.RECRUITER, HiringRole.COORDINATOR, HiringRole.SOURCER})


def interviews_of(
    candidacy: Candidacy, book: Book, parts: dict[str, Participant]
) -> tuple[Interview, ...]:
    """Return the meetings that were not called off, oldest first; a moved one counts once.

    Those who sat in one are marked in ``parts`` as interviewers, unless they only arrange.
    """
    last: dict[str, tuple[Invitation, str]] = {}
    for filed in candidacy.mail:
        for invitation in filed.message.invitations:
            if invitation.method == "CANCEL":
                last.pop(invitation.uid, None)
            elif invitation.starts_at is not None and invitation.method in {
                "REQUEST",
                "PUBLISH",
                "",
            }:
                last[invitation.uid] = (invitation, filed.message.message_id)
    found: list[Interview] = []
    for invitation, message_id in last.values():
        if invitation.starts_at is None:
            continue
        present = _present(invitation, book, parts)
        found.append(Interview(invitation.starts_at, invitation.minutes, present, message_id))
    for interview in found:
        for one in interview.with_:
            parts[one] = replace(parts[one], was_interviewer=True)
    return tuple(_without_doubles(sorted(found, key=lambda one: (one.at, one.message_id or ""))))


def _present(invitation: Invitation, book: Book, parts: dict[str, Participant]) -> tuple[str, ...]:
    """Return who sat in a meeting: attendees, and the organiser unless somebody else does."""
    organiser = (invitation.organiser,) if invitation.organiser else ()
    ids = [
        found
        for one in (*organiser, *invitation.attendees)
        if (found := book.by_address(one.address)) is not None and found in parts
    ]
    everybody = list(dict.fromkeys(ids))
    sat_in = [one for one in everybody if parts[one].role not in _ARRANGES]
    return tuple(sat_in or everybody)


def _without_doubles(interviews: Sequence[Interview]) -> list[Interview]:
    """Two invitations for the same minute are one meeting."""
    kept: list[Interview] = []
    for one in interviews:
        if kept and kept[-1].at == one.at:
            both = tuple(dict.fromkeys((*kept[-1].with_, *one.with_)))
            kept[-1] = replace(kept[-1], with_=both)
        else:
            kept.append(one)
    return kept
