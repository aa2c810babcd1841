"""Which folders are read: found by what the server says they are for, never by their names."""

from dataclasses import dataclass

from afterword.adapters.imap.wire import NotUnderstood, Value, read_values

_NEVER = frozenset({"\\junk", "\\trash", "\\drafts"})
"""Spam, what was thrown away, and letters that nobody has got."""
_CLOSED = frozenset({"\\noselect", "\\nonexistent"})
_ALL = "\\all"


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder as the server lists it."""

    wire: str
    """Its name as it goes over the wire; that is what names it in keys and bookmarks."""
    flags: frozenset[str]
    """In lower case."""

    @property
    def shown(self) -> str:
        """Return its name for people."""
        from imap_tools.imap_utf7 import utf7_decode  # slow to import

        try:
            return utf7_decode(self.wire.encode("latin-1"))
        except (ValueError, UnicodeError):
            return self.wire

    @property
    def quoted(self) -> str:
        """Return its name as an argument of a command."""
        return quoted(self.wire)


def quoted(text: str) -> str:
    """Return a text as an argument of a command."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


@dataclass(frozen=True, slots=True)
class State:
    """What a server says of a folder without opening it."""

    messages: int
    validity: int
    """Says whether UIDs still mean the same messages."""
    next_uid: int
    """The UID the next message will get; 0 where the server does not say."""
    change: int = 0
    """Goes up with every change (HIGHESTMODSEQ); 0 where the server does not say."""


def listed(pieces: list[object]) -> list[Folder]:
    """Read the answer to a LIST.

    Raises:
        NotUnderstood: It is not in the form it should have.
    """
    folders: list[Folder] = []
    for values in _by_folder(pieces):
        if len(values) < 3 or not isinstance(values[0], list) or not isinstance(values[2], bytes):
            raise NotUnderstood
        flags = frozenset(
            flag.decode("latin-1").lower() for flag in values[0] if isinstance(flag, bytes)
        )
        folders.append(Folder(values[2].decode("latin-1"), flags))
    return folders


def _by_folder(pieces: list[object]) -> list[list[Value]]:
    """Part the answer: one line a folder, or a line and the literal of its name."""
    return [read_values([piece]) for piece in pieces if piece not in {None, b""}]


def chosen(folders: list[Folder]) -> list[Folder]:
    """Return the folders to read, by name: all of them, save spam, drafts and trash.

    Where one folder holds all mail (Gmail), it alone is read: the others show the same mail.
    """
    open_ones = [
        one for one in folders if not one.flags & _CLOSED and "\r" not in one.wire and one.wire
    ]
    holding_all = [one for one in open_ones if _ALL in one.flags]
    wanted = holding_all or [one for one in open_ones if not one.flags & _NEVER]
    unique = {one.wire: one for one in wanted}
    return [unique[name] for name in sorted(unique)]


def state(pieces: list[object]) -> State:
    """Read the answer to a STATUS.

    Raises:
        NotUnderstood: It is not in the form it should have.
    """
    for value in read_values(pieces):
        if not isinstance(value, list) or len(value) % 2:
            continue
        said = {
            name.upper(): int(number)
            for name, number in zip(value[::2], value[1::2], strict=True)
            if isinstance(name, bytes) and isinstance(number, bytes) and number.isdigit()
        }
        if b"MESSAGES" in said and b"UIDVALIDITY" in said:
            return State(
                said[b"MESSAGES"],
                said[b"UIDVALIDITY"],
                said.get(b"UIDNEXT", 0),
                said.get(b"HIGHESTMODSEQ", 0),
            )
    raise NotUnderstood
