"""What can stop Afterword from doing what it was asked, and the exit code of each.

::

    AfterwordError
    ├── NotReady      1   done, and the answer is "not ready" or "nothing found"
    ├── Invalid       2   the words of the call are off
    ├── NotFound      3   there is no such file, application, letter or person
    ├── Refused       4   it could be done, and should not be
    └── Unavailable   5   the world did not answer: a server, a disk, another process

Problems *in* somebody's mail or letter are values, not errors: defects, diagnostics.
Every error's text is one sentence that says what is the matter and what to do.
"""

from typing import ClassVar


class AfterwordError(Exception):
    """Anything Afterword knows how to say in a sentence."""

    exit_code: ClassVar[int] = 70


class NotReady(AfterwordError):
    """The work was done and its answer is no: a letter not ready, nothing found."""

    exit_code = 1


class Invalid(AfterwordError):
    """The call cannot be understood as it was given."""

    exit_code = 2


class NotFound(AfterwordError):
    """What was named does not exist."""

    exit_code = 3


class Refused(AfterwordError):
    """What was asked would break a promise; the sentence says which."""

    exit_code = 4


class Unavailable(AfterwordError):
    """A server, a disk or another process did not let us."""

    exit_code = 5
