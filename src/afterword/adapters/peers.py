"""Which user of this machine is at the other end of a connection, as Linux tells."""

import os
import socket
import sys
from pathlib import Path

_TABLES = (Path("/proc/net/tcp"), Path("/proc/net/tcp6"))
_MAPPED = "0000000000000000FFFF0000"
"""How an IPv4 address is written in the table of IPv6."""
_ROOT = 0


def is_another_user(theirs: tuple[str, int], ours: tuple[str, int]) -> bool:
    """Tell whether a connection over loopback comes from another user's program.

    Args:
        theirs: The IPv4 address and port the connection comes from.
        ours: The address and port it came to.

    Returns:
        False for our own programs and root's, and where the system does not tell.
    """
    found = _user_of(theirs, ours)
    return found is not None and found not in {os.getuid(), _ROOT}


def _user_of(theirs: tuple[str, int], ours: tuple[str, int]) -> int | None:
    try:
        ends = (_written(theirs), _written(ours))
    except OSError:
        return None
    for table, before in zip(_TABLES, ("", _MAPPED), strict=True):
        wanted = [f"{before}{end}" for end in ends]
        try:
            lines = table.read_text("ascii").splitlines()[1:]
        except (OSError, ValueError):
            continue
        for columns in map(str.split, lines):
            if columns[1:3] == wanted:
                return int(columns[7])
    return None


def _written(end: tuple[str, int]) -> str:
    """Write an address as the kernel does: a number in the machine's own byte order."""
    host = int.from_bytes(socket.inet_aton(end[0]), sys.byteorder)
    return f"{host:08X}:{end[1]:04X}"
