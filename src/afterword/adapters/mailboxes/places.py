"""Where a message lies, as its source and key tell: opened again, and said in words."""

from afterword.adapters.mailboxes._files import name_of, printable

ACCOUNT = "imap:"
"""What the name of a source begins with that is an account."""


def account_of(source: str) -> str | None:
    """Return the name of the account a source is; None where it is a path."""
    return source.removeprefix(ACCOUNT) if source.startswith(ACCOUNT) else None


def path_of(source: str) -> str:
    """Return the path of a source that is no account."""
    return name_of(source)


def place_in_words(source: str, key: str) -> str:
    """Say where a message lies: the account and its folder, or the path it was read from."""
    account = account_of(source)
    if account is None:
        return printable(path_of(source))
    from afterword.adapters.imap.folders import Folder  # no mailbox on disk needs it

    folder = key.split(":", 3)[-1] if key.count(":") >= 3 else ""
    return f"“{Folder(folder, frozenset()).shown}” of {account}" if folder else account
