"""Prove who one is: PLAIN, LOGIN or XOAUTH2. A server's words are never repeated here."""

import base64
import smtplib

from afterword.adapters.smtp.outcomes import NeverError, NotNowError
from afterword.adapters.smtp.replies import Reply, Step, reason, reply
from afterword.core.accounts import Account, Proof, Server


def sign_in(smtp: smtplib.SMTP, account: Account, server: Server, secret: str) -> tuple[str, ...]:
    """Sign in by the best way the server offers.

    smtplib's own login encodes as ASCII, and so fails with many a password.

    Returns:
        The secret in the forms it has on the wire; the server may say none of them to the person.

    Raises:
        NeverError: The server did not take it, or offers no way.
        NotNowError: It cannot look at passwords now.
    """
    offered = smtp.esmtp_features.get("auth", "").upper().split()
    wanted = ["XOAUTH2"] if account.proof is Proof.OAUTH2 else ["PLAIN", "LOGIN"]
    way = next((one for one in wanted if one in offered), None)
    if way is None:
        raise NeverError(
            f"{server.host} offers no way of signing in that fits ({' or '.join(wanted)}); "
            "look at the account's port, security and kind of secret"
        )
    user, token = _base64(account.user), _base64(secret)
    hidden = [secret, token]
    if way == "LOGIN":
        answer = _login(smtp, user, token)
    else:
        whole = _xoauth2(account.user, secret) if way == "XOAUTH2" else _plain(account, secret)
        hidden.append(whole)
        answer = _say(smtp, f"AUTH {way} {whole}")
        if answer.is_go_on:  # the server says in JSON why not, and waits for an empty line
            answer = _say(smtp, "")
    if not answer.is_yes:
        raise _refusal(answer, account, server)
    return tuple(one for one in hidden if one)


def _login(smtp: smtplib.SMTP, user: str, token: str) -> Reply:
    answer = _say(smtp, "AUTH LOGIN")
    for part in (user, token):
        if answer.is_go_on:
            answer = _say(smtp, part)
    return answer


def _plain(account: Account, secret: str) -> str:
    return _base64(f"\0{account.user}\0{secret}")


def _xoauth2(user: str, token: str) -> str:
    return _base64(f"user={user}\1auth=Bearer {token}\1\1")


def _base64(text: str) -> str:
    return base64.b64encode(text.encode("utf-8", "replace")).decode("ascii")


def _say(smtp: smtplib.SMTP, line: str) -> Reply:
    return reply(*smtp.docmd(line))


def _refusal(answer: Reply, account: Account, server: Server) -> NeverError | NotNowError:
    said = f"{server.host}: {reason(Step.SIGN_IN, answer, account.address, '')} ({answer.code})"
    if answer.is_not_now or answer.code == 0:
        return NotNowError(said)
    if account.proof is Proof.OAUTH2:
        return NeverError(f"{server.host} did not take the OAuth token; sign in again "
                          f"({answer.code})")  # fmt: skip
    return NeverError(said)
