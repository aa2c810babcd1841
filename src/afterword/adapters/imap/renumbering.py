"""A folder whose messages got new numbers: tell by their Message-IDs which is which."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from afterword.adapters.imap.session import Session
from afterword.adapters.imap.wire import Value
from afterword.core.messages.headers import read_header
from afterword.core.messages.identifiers import parse_message_id

_AT_ONCE = 500
"""Messages whose ids are asked for together: about 50 KB."""
_ASKED = "BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)]"
_BACK = "BODY[HEADER.FIELDS"


def paired(before: Mapping[int, str], now: Mapping[int, str]) -> dict[int, int]:
    """Tell which message is which.

    Where the same Message-ID stands on several, they are paired in their order if there are as
    many as before; otherwise one of them may be new, and none is paired.

    Args:
        before: Message-IDs by the old numbers.
        now: Message-IDs by the new numbers.

    Returns:
        The new number by the old one.
    """
    old, new = _by_id(before), _by_id(now)
    return {
        old_uid: new_uid
        for one, uids in old.items()
        if len(new.get(one, ())) == len(uids)
        for old_uid, new_uid in zip(uids, new[one], strict=True)
    }


def _by_id(numbered: Mapping[int, str]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = defaultdict(list)
    for uid in sorted(numbered):
        found[numbered[uid]].append(uid)
    return found


def message_ids(session: Session, uids: Sequence[int]) -> dict[int, str]:
    """Return the Message-IDs of messages of the open folder, without those that have none.

    Raises:
        ConnectionLost: The connection broke.
        SaidNo: The server refused.
        NotUnderstood: The answer makes no sense.
    """
    found: dict[int, str] = {}
    remaining = iter(uids)
    while some := list(islice(remaining, _AT_ONCE)):
        found.update(_ids(session.fetch(some, (_ASKED,))))
    return found


def _ids(given: Mapping[int, Mapping[str, Value]]) -> Iterator[tuple[int, str]]:
    for uid, said in given.items():
        raw = next((value for name, value in said.items() if name.startswith(_BACK)), None)
        if isinstance(raw, bytes):
            field = read_header(raw, 0, len(raw))[0].fields.get("message-id", b"")
            if one := parse_message_id(field):
                yield uid, one
