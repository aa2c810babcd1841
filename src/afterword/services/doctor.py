"""Looks at the setup, thing by thing: what is kept, what waits, and each account both ways."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta
from typing import Final

from afterword.core.accounts import Account
from afterword.core.errors import AfterwordError, NotFound
from afterword.core.findings import Condition, Finding, fine, wants
from afterword.core.outbox import Outbox, State
from afterword.core.ports import Secrets, Store
from afterword.core.wording import count
from afterword.services.letters.outbox import notices

_SLACK: Final = timedelta(days=1)
"""Clocks of others go wrong by hours, most often by a time zone."""
_PASSWORDS: Final = "passwords"


def look_at_clock(store: Store, now: datetime) -> Finding:
    """Tell whether the clock can be right: nothing that happened lies ahead.

    Our own receipts prove it alone. A stranger's clock may be wrong, so of mail two have to agree.
    """
    ours = [one.at for one in store.receipts()]
    dates = sorted(one.message.date for one in store.filed() if one.message.date)
    for what, known in (
        ("a letter was handed over on", ours[-1:]),
        ("there is mail dated", dates[-2:-1]),
    ):
        if known and known[0] > now + _SLACK:
            return wants(
                "clock",
                f"It says {now:%Y-%m-%d %H:%M} UTC, and {what} {known[0]:%Y-%m-%d} already: "
                "set it right, or letters are offered on the wrong day.",
            )
    return fine("clock", f"It says {now:%Y-%m-%d %H:%M} UTC, and nothing lies ahead of that.")


def look_at_outbox(outbox: Outbox, now: datetime) -> list[Finding]:
    """Tell of each letter that is not sent, and say so if there is none."""
    try:
        found = notices(outbox, now)
    except AfterwordError as error:
        return [wants("outbox", str(error))]
    if not found:
        return [fine("outbox", "Nothing waits, and nothing is unclear.")]
    mended = {State.UNKNOWN, State.REFUSED}
    return [
        (wants if one.outgoing.state in mended else fine)("outbox", one.sentence) for one in found
    ]


def look_at_secrets(secrets: Secrets, accounts: Sequence[Account]) -> list[Finding]:
    """Tell whether what signs in can be had; commands of the person's own are not run.

    Args:
        secrets: Where they lie.
        accounts: Whose.
    """
    kept = [one for one in accounts if not one.secret_command]
    found: list[Finding] = []
    for one in kept:
        try:
            secrets.get(one)
        except NotFound as error:
            found.append(wants(_password_of(one), str(error)))
        except AfterwordError as error:
            # One keyring or file holds them all: it would be the same for each.
            return [wants(_PASSWORDS, str(error))]
    if kept and not found:
        found.append(fine(_PASSWORDS, "They are in their place and can be read."))
    return found


def can_sign_in(account: Account, secrets: Sequence[Finding]) -> bool:
    """Tell by what `look_at_secrets` found whether it makes sense to try an account."""
    missing = {one.name for one in secrets if one.condition is not Condition.FINE}
    return bool(account.secret_command) or not missing & {_PASSWORDS, _password_of(account)}


def look_at_account(
    account: Account, read: Callable[[], int], send: Callable[[], None]
) -> Iterator[Finding]:
    """Tell whether the account's servers let us in, for reading and for sending.

    Args:
        account: Whose servers.
        read: Signs in and counts the messages there are to read.
        send: Signs in where letters go out.
    """
    reading, sending = f"{account.name}, reading", f"{account.name}, sending"
    try:
        yield fine(reading, f"Signed in; {count(read(), 'message')} to read.")
    except AfterwordError as error:
        yield Finding(reading, Condition.UNREACHABLE, str(error))
    if account.smtp is None:
        yield fine(sending, "It has no server for sending; letters go into its Drafts.")
        return
    try:
        send()
        yield fine(sending, "Signed in; ready to send.")
    except AfterwordError as error:
        yield Finding(sending, Condition.UNREACHABLE, _capitalised(str(error), account.smtp.host))


def _password_of(account: Account) -> str:
    return f"{account.name}, password"


def _capitalised(sentence: str, host: str) -> str:
    """Begin with a capital letter, unless it begins with a server's name."""
    return sentence if sentence.startswith(host) else sentence[:1].upper() + sentence[1:]
