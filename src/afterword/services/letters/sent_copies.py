"""A copy of what was sent lies in Sent: put there by the server, or by us where it does not."""

from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import datetime
from typing import Protocol

from afterword.core.accounts import Account, keeps_sent_copy
from afterword.core.errors import AfterwordError
from afterword.core.outbox import KEPT_FOR, Outbox, Outgoing, SentCopy, State


class SentFolder(Protocol):
    """The folder for what was sent."""

    def holds(self, message_id: str) -> bool | None:
        """Tell whether a letter is in it; None where the server does not tell."""
        ...

    def append(self, raw: bytes) -> None:
        """Put a letter into it, as read.

        Raises:
            Unavailable: It did not take it.
        """
        ...


OpenSent = Callable[[Account], AbstractContextManager[SentFolder | None]]
"""Opens the Sent folder of an account; None where the server marks none."""

LOOKS = (0.0, 0.5, 1.5)
"""Seconds to wait before each look: servers that keep a copy do so within a moment (judgement)."""


def keep_copies(
    outbox: Outbox,
    accounts: Iterable[Account],
    open_sent: OpenSent,
    now: datetime,
    wait: Callable[[float], None],
) -> list[str]:
    """See to it that each letter that was sent lies in Sent, once.

    Sent is looked into first, always: what is there is left alone, whoever put it there. A
    failure leaves it for the next time and changes nothing about the letter being sent.

    Args:
        outbox: What was sent.
        accounts: The accounts whose Sent folders may be looked into.
        open_sent: Opens one.
        now: The present moment.
        wait: Lets some seconds pass.

    Returns:
        One sentence for each letter or account there is something to say of.
    """
    by_name = {one.name: one for one in accounts}
    if not any(_is_open(one, now) and one.account in by_name for one in outbox.all()):
        return []
    said: list[str] = []
    with outbox.alone():
        waiting = [one for one in outbox.held() if _is_open(one, now)]
        for name, account in by_name.items():
            theirs = [one for one in waiting if one.account == name]
            if theirs and keeps_sent_copy(account):
                for one in theirs:
                    outbox.keep(replace(one, sent_copy=SentCopy.LEFT))
            elif theirs:
                said += _served(outbox, account, theirs, open_sent, wait)
    return said


def _is_open(one: Outgoing, now: datetime) -> bool:
    is_young = now - one.changed_at <= KEPT_FOR
    return one.state is State.SENT and one.sent_copy is SentCopy.OPEN and is_young


def _served(
    outbox: Outbox,
    account: Account,
    letters: list[Outgoing],
    open_sent: OpenSent,
    wait: Callable[[float], None],
) -> list[str]:
    said = []
    try:
        with open_sent(account) as folder:
            for one in letters:
                found = _copied(outbox, folder, one, wait)
                outbox.keep(replace(one, sent_copy=found))
                if found is SentCopy.NONE:
                    said.append(
                        f"{one.letter_id} was sent; {account.imap.host} does not say where what "
                        "was sent belongs, so no copy was put there."
                    )
    except AfterwordError as problem:
        names = ", ".join(one.letter_id for one in letters)
        verb = "was" if len(letters) == 1 else "were"
        said.append(f"{names} {verb} sent; the next scan tries again to put a copy into Sent: "
                    f"{problem}")  # fmt: skip
    return said


def _copied(
    outbox: Outbox, folder: SentFolder | None, one: Outgoing, wait: Callable[[float], None]
) -> SentCopy:
    if folder is None:
        return SentCopy.NONE
    for seconds in LOOKS:
        if seconds:
            wait(seconds)
        found = folder.holds(one.message_id)
        if found is None:
            return SentCopy.NONE  # where one cannot look there might soon be two
        if found:
            return SentCopy.THERE
    folder.append(outbox.content(one))
    return SentCopy.THERE
