"""What a disk or a database server may refuse, said in one sentence with a way out.

Foreign exceptions are wrapped only where the person can do something about them. Everything
else is a bug of ours and passes through.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError

from afterword.core.errors import Unavailable

_SQLITE = {
    "FULL": "There is no room left for {place}: free some space and try again. "
    "Nothing that was saved is lost.",
    "IOERR": "The disk did not read or write {place}: it may be full or gone. "
    "Nothing that was saved is lost.",
    "BUSY": "Another program is writing to {place}: let it finish and try again.",
    "LOCKED": "Another program is writing to {place}: let it finish and try again.",
    "READONLY": "{place} may be read but not written: look at who owns it, "
    "and whether its disk is read-only.",
    "CANTOPEN": "{place} cannot be opened: look at who may read and write it and its folder.",
    "PERM": "{place} cannot be opened: look at who may read and write it and its folder.",
    "NOTADB": "{place} is not an Afterword store: move it away, or name another folder.",
    "CORRUPT": "{place} is damaged: bring a backup back with 'afterword restore FILE'.",
    "PROTOCOL": "{place} is on a disk that cannot lock files: move it to a local disk.",
}

_NO_TEXT = "Could not decode to UTF-8"
"""How the Python module begins where what lies in a column of text is none; all we write is."""

_POSTGRES = {
    "08": "{place} does not answer: see that the server runs and can be reached.",
    "25006": "{place} is read-only: connect to the primary server.",
    "28": "{place} does not let this user in: look at the user and the password.",
    "3D": "{place} does not exist: create it first.",
    "40": "Another program changed the same rows of {place}: try again.",
    "42501": "{place} does not let this user make or change tables: ask for the rights.",
    "53": "{place} has no room or no connection left: free some and try again.",
    "55P03": "Another program is writing to {place}: let it finish and try again.",
    "57": "{place} is shutting down or starting: try again in a moment.",
    "58": "The disk of {place} does not read or write: it may be full or gone.",
}


@contextmanager
def explained(place: str) -> Iterator[None]:
    """Turn what the world refuses while ``place`` is used into `Unavailable`.

    Raises:
        Unavailable: With one sentence on what to do.
    """
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        refusal = error.orig if isinstance(error, DBAPIError) else error
        if (says := _says(refusal)) is None:
            raise
        raise Unavailable(sentence(says, place)) from error


def sentence(says: str, place: str) -> str:
    """Fill in the place and begin with a capital letter."""
    filled = says.replace("{place}", place)
    return filled[:1].upper() + filled[1:]


def _says(refusal: BaseException | None) -> str | None:
    """Find the sentence for what a driver raised, or None where it is our own mistake."""
    if isinstance(refusal, sqlite3.Error):
        # "SQLITE_IOERR_WRITE" is an IOERR; an error of the Python module itself has no name.
        name = getattr(refusal, "sqlite_errorname", "").removeprefix("SQLITE_")
        if not name and str(refusal).startswith(_NO_TEXT):
            name = "CORRUPT"
        return _SQLITE.get(name.partition("_")[0])
    code = getattr(refusal, "sqlstate", None)
    if code is None:
        return _says_of_connecting(refusal)
    return next((says for prefix, says in _POSTGRES.items() if code.startswith(prefix)), None)


def _says_of_connecting(refusal: BaseException | None) -> str | None:
    """Repeat why the server said no, which comes without a code; it holds no password."""
    if type(refusal).__name__ == "ProgrammingError":
        return f"The address of {{place}} is not understood: {str(refusal).strip()}."
    if type(refusal).__name__ != "OperationalError":
        return None
    _, is_answer, reason = str(refusal).partition("FATAL:")
    if not is_answer:
        return "{place} does not answer: see that the server runs and can be reached."
    return f"{{place}} did not let us in: {reason.strip().splitlines()[0]}."
