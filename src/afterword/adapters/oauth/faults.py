"""What can go wrong between here and who signs people in, in one sentence with a way out.

What they say in words is never repeated: it may hold a code or a token. Their error codes are
short names of a standard (RFC 6749, 5.2; RFC 8628, 3.5), and only such a name is shown.
"""

import re
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from afterword.core.accounts import Account
from afterword.core.errors import AfterwordError, Invalid, Unavailable

_NAME: Final = re.compile(r"[A-Za-z][A-Za-z_]{1,39}")


class ConsentEnded(Unavailable):
    """What was allowed is allowed no more."""


class SaidError(Exception):
    """The issuer answered with an error of the standard; the text is its name."""


def sign_in_again(account: Account) -> str:
    """Name the command that mends it."""
    return f"run 'afterword account sign-in {account.name}'"


@contextmanager
def asking(host: str) -> Iterator[None]:
    """Say what keeps us from who signs people in.

    Raises:
        SaidError: It answered, and said no.
        Unavailable: With one sentence on what to do.
    """
    from authlib.common.errors import AuthlibBaseError
    from httpx2 import ConnectError, HTTPStatusError, InvalidURL, RequestError, TimeoutException

    # "from None": the foreign errors carry addresses and bodies with codes and tokens in them.
    try:
        yield
    except AuthlibBaseError as error:
        raise SaidError(str(error.error or "")) from None
    except TimeoutException:
        raise Unavailable(f"{host} does not answer: try again later.") from None
    except ConnectError as error:
        raise Unavailable(_of_connecting(error, host)) from None
    except HTTPStatusError as error:
        status = error.response.status_code
        raise Unavailable(
            f"{host} cannot sign anybody in at the moment ({status}): try again in some minutes."
        ) from None
    except (RequestError, InvalidURL):
        raise Unavailable(f"The connection to {host} broke off: try again.") from None
    except ValueError:
        raise Unavailable(
            f"What answers at {host} signs nobody in: look at --oauth-authority, if you gave one."
        ) from None


def refusal(name: str, host: str, account: Account) -> AfterwordError:
    """Turn an error's name into an error with one sentence.

    Args:
        name: As the issuer said it.
        host: Who said it.
        account: Whom it was about.
    """
    again = sign_in_again(account)
    if name in {"invalid_grant", "interaction_required", "consent_required"}:
        return ConsentEnded(
            f"{host} no longer accepts the sign-in of '{account.name}': it ran out or was taken "
            f"back; {again} to sign in anew."
        )
    if name in {"invalid_client", "unauthorized_client"}:
        return Invalid(
            f"{host} does not know this client, or not for this kind of sign-in: look at the "
            "client ID and the client secret, and at the kind of app you registered."
        )
    if name in {"access_denied", "authorization_declined"}:
        return Unavailable(
            f"{host} was told no, so nothing was kept: if that was not meant, try again."
        )
    if name in {"expired_token", "code_expired"}:
        return Unavailable("Nobody signed in for too long, so nothing was kept: try again.")
    if name in {"temporarily_unavailable", "server_error"}:
        return Unavailable(f"{host} cannot sign anybody in at the moment: try again later.")
    known = f" ({name})" if _NAME.fullmatch(name) else ""
    return Unavailable(
        f"{host} did not sign '{account.user}' in{known}: look at the client you registered."
    )


def _of_connecting(error: Exception, host: str) -> str:
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return (
                f"The certificate of {host} is not trusted by this machine: do not sign in there "
                "until that is mended, or name its certificate with --ca-file."
            )
        cause = cause.__cause__ or cause.__context__
    return f"{host} cannot be reached: look whether you are online, and try again."
