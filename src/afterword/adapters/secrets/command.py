"""A command of the person's own that prints a secret on its first line."""

import shlex
import subprocess

from afterword.core.errors import Invalid, Unavailable

PATIENCE = 120.0
"""Seconds a command may take: long enough to type a passphrase or touch a key."""


def secret_from(command: str, account: str, patience: float = PATIENCE) -> str:
    """Run a command, without a shell, and return the first line it prints.

    Neither the command nor what it prints is repeated in an error.

    Args:
        command: A program and its words, quoted as in a shell.
        account: The account's name, for the sentence if it fails.
        patience: How long to wait, in seconds.

    Raises:
        Invalid: The words of the command do not make sense.
        Unavailable: It could not be run, failed, took too long, or printed nothing.
    """
    try:
        words = shlex.split(command)
    except ValueError as error:
        raise Invalid(
            f"The secret command of '{account}' has a quote that does not close: mend it."
        ) from error
    if not words:
        raise Invalid(f"The secret command of '{account}' is empty: name a program.")
    first_line = _output(words, account, patience).split(b"\n", 1)[0].rstrip(b"\r")
    secret = first_line.decode("utf-8", "replace")
    if not secret:
        raise Unavailable(
            f"The secret command of '{account}' printed nothing: run it by hand to see why."
        )
    return secret


def _output(words: list[str], account: str, patience: float) -> bytes:
    # "from None": the foreign errors carry the command and its output.
    try:
        done = subprocess.run(  # noqa: S603 -- the person's own command, and no shell
            words,
            check=False,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=patience,
        )
    except subprocess.TimeoutExpired:
        raise Unavailable(
            f"The secret command of '{account}' did not end: run it by hand to see why."
        ) from None
    except (OSError, ValueError):
        raise Unavailable(
            f"The secret command of '{account}' cannot be run: see that its first word is a "
            "program on this machine."
        ) from None
    if done.returncode != 0:
        raise Unavailable(f"The secret command of '{account}' failed: run it by hand to see why.")
    return done.stdout
