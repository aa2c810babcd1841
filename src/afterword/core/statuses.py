"""What the status codes of mail servers mean, in words (RFC 3463, and what providers add)."""

from typing import Final

from afterword.core.patterns import later

STATUS: Final = later(r"(?<![\d.])([245])\.(\d{1,3})\.(\d{1,3})(?![\d.])")
"""An enhanced status code somewhere in a server's words."""

WORDS: Final = {
    (1, 0): "it does not take mail for {recipient}; ask for another address",
    (1, 1): "there is no mailbox {recipient} there; ask for another address",
    (1, 2): "there is no mail server for {recipient}; look at the address again",
    (1, 3): "{recipient} is not an address to it; look at the address again",
    (1, 6): "{recipient} has moved and left no address; ask for another one",
    (1, 8): "it does not know {sender} as a sender; look at the account's address",
    (1, 10): "{recipient} takes no mail at all; ask for another address",
    (2, 1): "the mailbox {recipient} is closed; ask for another address",
    (2, 2): "the mailbox of {recipient} is full; try again in some days",
    (2, 3): "the letter is too big for the mailbox of {recipient}",
    (3, 4): "the letter is too big for it",
    (4, 1): "it does not take mail for {recipient}; look at the address again",
    (4, 4): "no way leads to the mail server of {recipient}; look at the address again",
    (4, 7): "the mail server of {recipient} was not reached for days; look at the address again",
    (5, 3): "you have sent to many people today, and it wants you to wait",
    (6, 7): "it does not take addresses that are not ASCII; ask for another address",
    (7, 1): "a rule of its own blocks this letter, such as a list of senders, a suspicion of spam, "
    "or that {recipient} takes mail from a few only; another address or another way may do",
    (7, 3): "it did not take the user name and password; look at the account's secret",
    (7, 8): "it did not take the user name and password; look at the account's secret (Gmail, "
    "Yahoo, iCloud and others want an app password)",
    (7, 9): "it wants an app password or OAuth instead of your password",
    (7, 14): "it wants you to sign in on its web page first, and then an app password or OAuth",
    (7, 26): "it does not believe that the letter comes from {sender}; send it by the server of "
    "that address",
    (7, 30): "it no longer takes passwords, only OAuth; set the account up with OAuth",
    (7, 57): "it wants you to sign in before it takes mail; look at the account's port and secret",
    (7, 139): "signing in with a password is switched off for this account; set it up with OAuth",
}
"""By subject and detail: a clause with what helps. {recipient} and {sender} are filled in."""


def words_of(subject: tuple[int, int] | None, sender: str, recipient: str) -> str | None:
    """Say in a clause what a status code means; None where that is not known.

    Args:
        subject: Subject and detail, the second and third number of the code.
        sender: The address it came from.
        recipient: The address it went to.
    """
    found = WORDS.get(subject) if subject is not None else None
    return found.format(sender=sender, recipient=recipient) if found else None


def subject_of(status: str) -> tuple[int, int] | None:
    """Return subject and detail of a code such as ``5.1.1``, None if it is none."""
    found = STATUS.fullmatch(status)
    return (int(found[2]), int(found[3])) if found else None
