"""Fetch messages of the open folder: many at once where they are small, texts only where not."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from afterword.adapters.imap.faults import SaidNo
from afterword.adapters.imap.gathering import Plan, joined, planned
from afterword.adapters.imap.session import Session
from afterword.adapters.imap.structure import read_structure
from afterword.adapters.imap.wire import NotUnderstood, Value
from afterword.core.skimming.headers import FIELDS
from afterword.core.skimming.skimming import Skimming

_AT_ONCE = 2_000_000
"""Bytes that are asked for in one command."""
_WHOLE = ("BODY.PEEK[]",)
_ABOUT = ("RFC822.SIZE", "BODYSTRUCTURE")
_HEADLINE = f"BODY.PEEK[HEADER.FIELDS ({' '.join(FIELDS)})]".upper()
_HEADLINE_BACK = "BODY[HEADER.FIELDS"


@dataclass(frozen=True, slots=True)
class Got:
    """What came of one message."""

    raw: bytes | None
    """None where the server refuses it."""
    is_whole: bool = True
    """False where only its header was fetched, and that is enough."""


def messages(
    session: Session, uids: Sequence[int], skimming: Skimming | None = None
) -> dict[int, Got]:
    """Return messages by UID; those gone are left out.

    Args:
        session: With the folder open.
        uids: Which ones.
        skimming: Decides by the header which texts are fetched; None fetches all.

    Raises:
        ConnectionLost: The connection broke.
    """
    found: dict[int, Got] = {}
    plans: dict[int, Plan] = {}
    for uid, about in _about(session, uids, with_headline=skimming is not None).items():
        plan = _plan(about)
        headline = _headline(about)
        if skimming is None or headline is None or plan.must_be_read:
            plans[uid] = plan
        elif skimming.leaves_out(headline):
            found[uid] = Got(headline, is_whole=False)
        else:
            plans[uid] = plan
    for items, some in _groups(plans):
        found.update(_fetched(session, some, items, plans))
    return found


def _about(
    session: Session, uids: Sequence[int], *, with_headline: bool
) -> dict[int, Mapping[str, Value]]:
    """Return what the server says of each message; nothing is known of an odd one."""
    items = (*_ABOUT, _HEADLINE) if with_headline else _ABOUT
    try:
        about = session.fetch(uids, items)
    except (SaidNo, NotUnderstood):
        # One odd message must not keep the others from being read.
        if len(uids) == 1:
            return {uids[0]: {}}
        return {
            uid: said
            for one in uids
            for uid, said in _about(session, [one], with_headline=with_headline).items()
        }
    return {uid: about[uid] for uid in uids if uid in about}


def _headline(about: Mapping[str, Value]) -> bytes | None:
    raw = next((said for name, said in about.items() if name.startswith(_HEADLINE_BACK)), None)
    return raw.replace(b"\r\n", b"\n") if isinstance(raw, bytes) else None


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
) -> dict[int, Got]:
    try:
        given = session.fetch(uids, items)
    except (SaidNo, NotUnderstood):
        if len(uids) == 1:
            return {uids[0]: Got(None)}
        return {
            uid: got for one in uids for uid, got in _fetched(session, [one], items, plans).items()
        }
    return {uid: Got(joined(plans[uid], given[uid])) for uid in uids if uid in given}
