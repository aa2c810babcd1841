"""Fetch messages of the open folder: many at once where they are small, texts only where not."""

from collections.abc import Iterator, Mapping, Sequence

from afterword.adapters.imap.faults import SaidNo
from afterword.adapters.imap.gathering import Plan, joined, planned
from afterword.adapters.imap.session import Session
from afterword.adapters.imap.structure import read_structure
from afterword.adapters.imap.wire import NotUnderstood, Value

_AT_ONCE = 2_000_000
"""Bytes that are asked for in one command."""
_WHOLE = ("BODY.PEEK[]",)


def messages(session: Session, uids: Sequence[int]) -> dict[int, bytes | None]:
    """Return messages by UID: None for those the server refuses, nothing for those gone.

    Raises:
        ConnectionLost: The connection broke.
    """
    plans = _plans(session, uids)
    found: dict[int, bytes | None] = {}
    for items, some in _groups(plans):
        found.update(_fetched(session, some, items, plans))
    return found


def _plans(session: Session, uids: Sequence[int]) -> dict[int, Plan]:
    try:
        about = session.fetch(uids, ("RFC822.SIZE", "BODYSTRUCTURE"))
    except (SaidNo, NotUnderstood):
        # One odd message must not keep the others from being read.
        if len(uids) == 1:
            return {uids[0]: planned(0, None)}
        return {uid: plan for one in uids for uid, plan in _plans(session, [one]).items()}
    return {uid: _plan(about[uid]) for uid in uids if uid in about}


def _plan(about: Mapping[str, Value]) -> Plan:
    size = about.get("RFC822.SIZE")
    try:
        part = read_structure(about.get("BODYSTRUCTURE"))
    except NotUnderstood:
        part = None
    return planned(int(size) if isinstance(size, bytes) and size.isdigit() else 0, part)


def _groups(plans: Mapping[int, Plan]) -> Iterator[tuple[tuple[str, ...], list[int]]]:
    """Part what to fetch into commands: whole messages together, others one by one."""
    together: list[int] = []
    size = 0
    for uid, plan in plans.items():
        if plan.items != _WHOLE:
            yield plan.items, [uid]
            continue
        if together and size + plan.size > _AT_ONCE:
            yield _WHOLE, together
            together, size = [], 0
        together.append(uid)
        size += plan.size
    if together:
        yield _WHOLE, together


def _fetched(
    session: Session, uids: list[int], items: tuple[str, ...], plans: Mapping[int, Plan]
) -> dict[int, bytes | None]:
    try:
        given = session.fetch(uids, items)
    except (SaidNo, NotUnderstood):
        if len(uids) == 1:
            return {uids[0]: None}
        return {
            uid: raw for one in uids for uid, raw in _fetched(session, [one], items, plans).items()
        }
    return {uid: joined(plans[uid], given[uid]) for uid in uids if uid in given}
