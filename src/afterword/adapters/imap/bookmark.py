"""How far each folder of an account was read."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from afterword.adapters.imap.folders import State

_AGAIN_LIMIT = 1_000
"""Messages that are tried again next time; a server that refuses more has another trouble."""


@dataclass(frozen=True, slots=True)
class FolderMark:
    """How far one folder was read."""

    validity: int
    """The folder's UIDVALIDITY: with another one the UIDs mean nothing."""
    uid: int = 0
    """The last UID that was read."""
    next_uid: int = 0
    """The UID the next message was going to get, once the folder was read to its end."""
    change: int = 0
    """The folder's HIGHESTMODSEQ at that time; 0 where the server does not say."""
    again: tuple[int, ...] = ()
    """UIDs behind us that could not be read, to be tried again."""
    is_empty: bool = False
    """It was found empty, and that was said."""

    def shows_nothing_new(self, now: State) -> bool:
        """Tell whether a folder in this state holds nothing that was not read."""
        if self.again or now.validity != self.validity:
            return False
        is_unchanged = now.change > 0 and now.change == self.change
        return is_unchanged or (now.next_uid > 0 and now.next_uid == self.next_uid)

    def past(self, uid: int, *, is_read: bool) -> "FolderMark":
        """Return the mark behind one more message."""
        again = set(self.again) - {uid} | (set() if is_read else {uid})
        return replace(
            self,
            uid=max(self.uid, uid),
            again=tuple(sorted(again)[:_AGAIN_LIMIT]),
            next_uid=0,
            change=0,
            is_empty=False,
        )

    def at_end(self, then: State) -> "FolderMark":
        """Return the mark of a folder that was read to its end, as it was when we began."""
        return replace(self, next_uid=then.next_uid, change=then.change)


@dataclass(frozen=True, slots=True)
class Bookmark:
    """How far an account was read."""

    account: str
    """The mark of the server and user: the same name may come to mean another account."""
    folders: Mapping[str, FolderMark] = field(default_factory=dict)

    def with_folder(self, name: str, mark: FolderMark) -> "Bookmark":
        """Return a bookmark with one folder's mark moved."""
        return replace(self, folders={**self.folders, name: mark})

    def to_json(self) -> str:
        """Write it down."""
        return json.dumps(asdict(self), separators=(",", ":"))

    @classmethod
    def from_json(cls, text: str | None, account: str) -> "Bookmark":
        """Read what was written; one that is not this account's is as good as none."""
        try:
            data = json.loads(text) if text else {}
            if data["account"] != account:
                return cls(account)
            return cls(account, {name: _mark(one) for name, one in data["folders"].items()})
        except (AttributeError, KeyError, TypeError, ValueError):
            return cls(account)


def _mark(data: dict[str, Any]) -> FolderMark:
    mark = FolderMark(**{**data, "again": tuple(map(int, data["again"]))})
    if not all(isinstance(n, int) for n in (mark.validity, mark.uid, mark.next_uid, mark.change)):
        raise TypeError("not ours")
    return mark
