"""Sending by the person's own mail server, each letter at most once.

It has no ``OUTLET``: there is one for each account, made with `smtp_outlet`.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from afterword.adapters.outlets._lines import one_line
from afterword.core.accounts import Account, Server
from afterword.core.errors import AfterwordError, Invalid, Refused, Unavailable
from afterword.core.letters.letter import Letter
from afterword.core.messages.message import Address
from afterword.core.outbox import Outgoing, State, wait_after, wait_in_words
from afterword.core.ports import Receipt
from afterword.core.receipts import SMTP, receipt_of

if TYPE_CHECKING:
    from afterword.adapters.smtp.connecting import Patience
    from afterword.adapters.smtp.outbox import LookInSent


class SmtpServer:
    """Hands letters to a mail server, and knows of each how far it came."""

    name = SMTP
    says = "Sends it by your mail server, once; what is not sure is said and never tried again."
    irreversible = True
    label = "Send"
    label_of_several = "Send by {account}"
    rank = 2
    in_browser = ""

    def __init__(
        self,
        account: Account,
        secret: Callable[[], str],
        home: Path,
        look_in_sent: "LookInSent | None" = None,
        patience: "Patience | None" = None,
    ) -> None:
        from afterword.adapters.smtp.connecting import Patience
        from afterword.adapters.smtp.outbox import Outbox

        self._account = account
        self._secret = secret
        self._look_in_sent = look_in_sent
        self._patience = patience or Patience()
        self._outbox = Outbox(home)

    def deliver(self, letter: Letter, now: datetime) -> Receipt:
        """Send the letter, unless it went out or may have gone out before.

        A letter that was sent before gives its receipt again, one of unknown fate is looked for
        and not sent again.

        Raises:
            Refused: The finished bytes would not say just what was meant, or it was changed
                after it had been sent.
            Unavailable: Nothing was delivered; the sentence says whether it is tried again.
        """
        self._server()
        with self._outbox.alone():
            known = self._outbox.known(letter)
            if known is not None and known.state is State.UNKNOWN and self._look_in_sent:
                known = self._outbox.looked_for(known, self._look_in_sent, now)
            if known is not None and known.state is State.SENT:
                return self._sent_before(letter, known)
            if known is not None and known.state is State.UNKNOWN:
                return receipt_of(known)
            return self._try(*self._intended(letter, known, now), now)

    def send_waiting(self, now: datetime) -> list[Receipt | AfterwordError]:
        """Try the waiting letters of this account that are due, in the bytes agreed to.

        Returns:
            What came of each: a receipt, or why it still waits.
        """
        with self._outbox.alone():
            return [
                self._try_again(one, now)
                for one in self._outbox.files.all()
                if one.account == self._account.name and one.is_due(now)
            ]

    def _intended(
        self, letter: Letter, known: Outgoing | None, now: datetime
    ) -> tuple[Outgoing, bytes]:
        """Write the letter into the outbox as it is now; all tries share the Message-ID."""
        if known is not None:
            known.moved(State.INTENDED, now)  # raises where it might have gone out
        from afterword.adapters.smtp.files import digest
        from afterword.core.letters.rfc5322 import to_bytes
        from afterword.core.letters.verified import verified

        meant = self._as_sent(letter)
        raw = to_bytes(meant, now, is_draft=False)
        envelope = verified(raw, meant, now)
        outgoing = Outgoing(
            letter.id,
            letter.message_id,
            self._account.name,
            envelope.sender,
            envelope.recipients,
            one_line(letter.subject),
            digest(raw),
            written_at=now,
            changed_at=now,
            tries=known.tries if known else 0,
        )
        self._outbox.files.intend(outgoing, raw)
        return outgoing, self._outbox.files.content(outgoing)

    def _as_sent(self, letter: Letter) -> Letter:
        """Send as the account: servers refuse, or mark as spam, what says it is from another."""
        name = letter.sender.name if letter.sender else ""
        return replace(letter, sender=Address(name, self._account.address))

    def _sent_before(self, letter: Letter, known: Outgoing) -> Receipt:
        from afterword.adapters.smtp.files import digest
        from afterword.core.letters.rfc5322 import to_bytes

        meant = replace(self._as_sent(letter), sender=Address(
            letter.sender.name if letter.sender else "", known.sender))  # fmt: skip
        if digest(to_bytes(meant, known.written_at, is_draft=False)) != known.digest:
            raise Refused(
                f"{letter.id} was sent before and changed since; write a new letter instead of "
                "sending this one again."
            )
        return receipt_of(known)

    def _try_again(self, waiting: Outgoing, now: datetime) -> Receipt | AfterwordError:
        try:
            return self._try(waiting, self._outbox.files.content(waiting), now)
        except AfterwordError as problem:
            return problem

    def _try(self, outgoing: Outgoing, raw: bytes, now: datetime) -> Receipt:
        """Ask the server to take it, and keep what came of it."""
        from afterword.adapters.smtp.outcomes import NeverError, NotNowError

        trying = replace(outgoing, tries=outgoing.tries + 1)
        try:
            return receipt_of(self._handed_over(trying, raw, now))
        except NotNowError as problem:
            # After an answer to the end of the letter, the note on the disk is "handing over".
            self._outbox.files.keep(trying.put_off(now, _sentence(problem)))
            wait = wait_in_words(wait_after(trying.tries))
            raise Unavailable(
                f"{_sentence(problem)[:-1]}; nothing was sent, the letter waits in the outbox and "
                f"can be tried again in {wait}."
            ) from problem
        except NeverError as problem:
            self._outbox.files.keep(trying.moved(State.REFUSED, now, _sentence(problem)))
            raise Unavailable(f"{_sentence(problem)[:-1]}; nothing was sent.") from problem

    def _handed_over(self, trying: Outgoing, raw: bytes, now: datetime) -> Outgoing:
        from afterword.adapters.smtp.outcomes import UnclearError
        from afterword.adapters.smtp.session import signed_in
        from afterword.core.letters.verified import Envelope

        server, envelope = self._server(), Envelope(trying.sender, trying.recipients)
        try:
            with signed_in(self._account, server, self._secret, self._patience) as session:
                session.offer(envelope, raw)
                handing = trying.moved(State.HANDING_OVER, now)
                self._outbox.files.keep(handing)
                said = session.finish(envelope)
                # Kept before we part: a crash in between would make an unknown one of it.
                return self._ended(handing.moved(State.SENT, now, f"{server.host} took it {said}."))
        except UnclearError as problem:
            return self._ended(handing.moved(State.UNKNOWN, now, _sentence(problem)))

    def _ended(self, ended: Outgoing) -> Outgoing:
        """Keep an end. If the disk does not take it, it counts all the same, and is said."""
        try:
            self._outbox.files.keep(ended)
        except Unavailable as problem:
            return replace(ended, says=f"{ended.says} {problem}")
        return ended

    def _server(self) -> Server:
        if self._account.smtp is None:
            raise Invalid(
                f"The account {self._account.name} has no server for sending; add one with "
                "--smtp HOST:PORT, or send --via eml."
            )
        return self._account.smtp


def smtp_outlet(
    account: Account,
    secret: Callable[[], str],
    home: Path,
    look_in_sent: "LookInSent | None" = None,
    patience: "Patience | None" = None,
) -> SmtpServer:
    """Make the outlet of an account.

    Args:
        account: Who sends, and by which server.
        secret: Gives the password or token, asked for only when the server wants it.
        home: The data folder; the outbox lies in it.
        look_in_sent: Looks for a Message-ID in the account's Sent folder.
        patience: How long to wait for the server.
    """
    return SmtpServer(account, secret, home, look_in_sent, patience)


def _sentence(problem: Exception) -> str:
    text = one_line(str(problem))
    return f"{text[:1].upper()}{text[1:]}."
