"""Sign in to a server for sending, and part: nothing is sent."""

from collections.abc import Callable

from afterword.adapters.smtp.connecting import Patience
from afterword.adapters.smtp.outcomes import NeverError, NotNowError
from afterword.adapters.smtp.session import signed_in
from afterword.core.accounts import Account
from afterword.core.errors import Unavailable


def try_signing_in(
    account: Account, secret: Callable[[], str], patience: float | None = None
) -> None:
    """Sign in as a letter would.

    Args:
        account: One that has a server for sending.
        secret: Gives the password or token.
        patience: Seconds the server may be silent; as long as for a letter without it.

    Raises:
        Unavailable: It cannot be reached, is not trusted, or lets nobody in.
    """
    if account.smtp is None:
        return
    waits = Patience() if patience is None else Patience(answer=patience)
    try:
        with signed_in(account, account.smtp, secret, waits):
            pass
    except (NotNowError, NeverError) as problem:
        raise Unavailable(f"{problem}".rstrip(".") + ".") from problem
