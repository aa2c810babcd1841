"""One try to hand a letter to a server, in two halves: everything but its end, and its end.

smtplib's own ``sendmail`` says both at once. Between the halves stands the outbox's note, so
that a crash before it is surely harmless and a crash after it is surely known.
"""

import re
import smtplib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from afterword.adapters.smtp.connecting import Patience, connected, explained
from afterword.adapters.smtp.outcomes import NeverError, NotNowError, UnclearError
from afterword.adapters.smtp.replies import Reply, Step, reason, reply
from afterword.adapters.smtp.signing_in import sign_in
from afterword.core.accounts import Account, Server
from afterword.core.letters.verified import Envelope


@dataclass(frozen=True, slots=True)
class Session:
    """A server one has signed in to."""

    smtp: smtplib.SMTP
    server: Server
    patience: Patience
    hidden: tuple[str, ...] = ()
    """What must not be shown of the server's words."""

    def offer(self, envelope: Envelope, raw: bytes) -> None:
        """Say everything but the end of the letter; nothing can have been accepted yet.

        Raises:
            NotNowError: It may be tried again.
            NeverError: Trying again would change nothing.
        """
        with explained(self.server, self.patience.answer):
            options = self._options(envelope, raw)
            said = f"MAIL FROM:<{envelope.sender}>{options}"
            self._expect(Step.SENDER, envelope, self._say(said))
            for recipient in envelope.recipients:
                self._expect(Step.RECIPIENT, envelope, self._say(f"RCPT TO:<{recipient}>"))
            answer = self._say("DATA")
            if not answer.is_go_on:
                raise self._no(Step.CONTENT, envelope, answer)
            self.smtp.send(_stuffed(raw))

    def finish(self, envelope: Envelope) -> str:
        """Say the end of the letter, and return how the server confirmed it.

        Raises:
            NotNowError: The server said that it did not take it now.
            NeverError: The server said that it does not take it.
            UnclearError: No clear answer came.
        """
        host, seconds = self.server.host, self.patience.final
        try:
            if self.smtp.sock is not None:
                self.smtp.sock.settimeout(seconds)
            self.smtp.send(b".\r\n")
            answer = reply(*self.smtp.getreply())
        except (smtplib.SMTPException, OSError, ValueError) as error:
            late = isinstance(error.__context__, TimeoutError)
            what = f"did not answer within {seconds:g} seconds" if late else "broke off"
            raise UnclearError(f"{host} {what} after it was given the letter") from error
        if answer.is_yes:
            return answer.quoted(self.hidden)
        if answer.is_about_the_network and answer.is_not_now:
            said = answer.quoted(self.hidden)
            raise UnclearError(f"{host} lost its own way after it was given the letter {said}")
        if not answer.is_not_now and not answer.is_never:
            raise UnclearError(f"{host} gave no clear answer after it was given the letter")
        raise self._no(Step.CONTENT, envelope, answer)

    def _say(self, line: str) -> Reply:
        return reply(*self.smtp.docmd(line))

    def _expect(self, step: Step, envelope: Envelope, answer: Reply) -> None:
        if not answer.is_yes:
            raise self._no(step, envelope, answer)

    def _no(self, step: Step, envelope: Envelope, answer: Reply) -> NeverError | NotNowError:
        why = reason(step, answer, envelope.sender, envelope.recipients[0])
        said = f"{self.server.host} did not take the letter: {why} {answer.quoted(self.hidden)}"
        return NeverError(said) if answer.is_never else NotNowError(said)

    def _options(self, envelope: Envelope, raw: bytes) -> str:
        """Use what the server offers; what it must offer and does not ends the try here."""
        host, offers = self.server.host, self.smtp.has_extn
        needs_utf8 = envelope.needs_utf8
        if needs_utf8 and not offers("smtputf8"):
            raise NeverError(
                f"{host} does not take addresses that are not ASCII, such as "
                f"{_not_ascii(envelope)}; ask for another address, or send the letter --via eml"
            )
        is_eight_bit = not raw.isascii()
        if is_eight_bit and not offers("8bitmime"):
            raise NeverError(f"{host} takes only ASCII, and this letter has more in its headers")
        limit = self.smtp.esmtp_features.get("size", "")
        if limit.isdigit() and 0 < int(limit) < len(raw):
            raise NeverError(
                f"the letter is too big for {host}: {len(raw):,} bytes, where it takes "
                f"{int(limit):,}; shorten it"
            )
        if needs_utf8:
            self.smtp.command_encoding = "utf-8"
        return (
            (f" SIZE={len(raw)}" if offers("size") else "")
            + (" BODY=8BITMIME" if is_eight_bit else "")
            + (" SMTPUTF8" if needs_utf8 else "")
        )


@contextmanager
def signed_in(
    account: Account, server: Server, secret: Callable[[], str], patience: Patience
) -> Iterator[Session]:
    """Connect, sign in, and part at the end.

    Raises:
        NotNowError: The server cannot be reached now.
        NeverError: It cannot be reached safely, or does not let this account in.
        AfterwordError: The secret cannot be had.
    """
    with connected(account, server, patience) as smtp:
        password = secret()
        with explained(server, patience.answer):
            hidden = sign_in(smtp, account, server, password)
        yield Session(smtp, server, patience, hidden)


def _stuffed(raw: bytes) -> bytes:
    """Double a dot that begins a line (RFC 5321, 4.5.2); the lone dot that ends it comes later."""
    return re.sub(rb"(?m)^\.", b"..", raw)


def _not_ascii(envelope: Envelope) -> str:
    addresses = [envelope.sender, *envelope.recipients]
    return next(one for one in addresses if not one.isascii())
