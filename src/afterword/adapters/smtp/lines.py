"""smtplib's clients, for whom half a line is no answer.

smtplib takes the first bytes of a line for the whole of it when the connection ends there: a
list of what the server offers seems to end early, and ``250`` may have been going to be ``2500``.
"""

import smtplib
from typing import BinaryIO


class WholeLines:
    """What a server says, by lines that have an end."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file

    def readline(self, limit: int) -> bytes:
        """Return a line; empty at the end.

        Raises:
            ConnectionResetError: The connection ended inside it.
        """
        line = self._file.readline(limit)
        if line and not line.endswith(b"\n") and len(line) < limit:
            raise ConnectionResetError
        return line

    def close(self) -> None:
        """Let go of the connection."""
        self._file.close()


class _Whole(smtplib.SMTP):
    """A client that hears whole lines only."""

    def getreply(self) -> tuple[int, bytes]:
        if self.file is None and self.sock is not None:
            self.file = WholeLines(self.sock.makefile("rb"))
        return super().getreply()


class Plain(_Whole):
    """A client that begins in the clear."""


class Encrypted(_Whole, smtplib.SMTP_SSL):
    """A client that is encrypted from the first byte."""
