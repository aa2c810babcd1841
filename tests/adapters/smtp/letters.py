"""A letter and an account to send it by."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tests.adapters.smtp.servers import PASSWORD, USER

from afterword.adapters.outlets.smtp import SmtpServer, smtp_outlet
from afterword.adapters.smtp.connecting import Patience
from afterword.adapters.smtp.outbox import Outbox
from afterword.core.accounts import Account, Security, Server
from afterword.core.letters.letter import Letter
from afterword.core.letters.purposes import Purpose
from afterword.core.messages.message import Address
from afterword.core.outbox import State

NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
LETTER = Letter(
    id="L7",
    purpose=Purpose.THANK_YOU,
    to=Address("Dana Kim", "dana@halden.example"),
    subject="Re: Rail Planner",
    body="Hi Dana,\n\nThank you for the hour.\n.\nFrom here, ü.\n\nBest wishes,\nAna",
    created_at=NOW,
    sender=Address("Ana Ferreira", "ana@home.example"),
    in_reply_to="2@halden.example",
    references=("1@halden.example",),
    message_id="token@home.example",
)


def account(port: int, security: Security = Security.NONE, **changes: Any) -> Account:
    known: dict[str, Any] = {
        "name": "home",
        "address": "ana@home.example",
        "user": USER,
        "imap": Server("127.0.0.1", 1),
        "smtp": Server("127.0.0.1", port, security),
    }
    return Account(**(known | changes))


def outlet(
    port: int,
    home: Path,
    security: Security = Security.NONE,
    *,
    secret: str = PASSWORD,
    patience: Patience | None = None,
    look_in_sent: Callable[[str], bool | None] | None = None,
    **changes: Any,
) -> SmtpServer:
    of = account(port, security, **changes)
    return smtp_outlet(of, lambda: secret, home, look_in_sent, patience)


SHORT = Patience(answer=0.4, final=0.4)
"""Enough for a server on this machine."""


def state(home: Path) -> State:
    """Return how far the only letter of an outbox came."""
    [one] = Outbox(home).all()
    return one.state
