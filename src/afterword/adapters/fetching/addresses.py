"""Which addresses are public, and how a name is resolved within bounds."""

import socket
from collections.abc import Sequence
from ipaddress import IPv4Address, IPv6Address, ip_address
from threading import Thread
from typing import Final

from afterword.core.errors import Refused, Unavailable

_NAT64: Final = int(IPv6Address("64:ff9b::"))
"""An IPv4 address is written into the last 32 bits of these (RFC 6052)."""


def resolved(host: str, port: int, seconds: float) -> tuple[str, ...]:
    """Return every address a name has, in the order to try them.

    The system's own look-up has no time limit, so it runs beside us and is left to itself when it
    takes too long.

    Raises:
        Unavailable: It has none, or the look-up takes too long.
    """
    found: list[str] = []
    failed: list[Exception] = []

    def look_up() -> None:
        try:
            answers = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
            found.extend(str(one[4][0]) for one in answers)
        except (OSError, UnicodeError) as error:
            failed.append(error)

    at_work = Thread(target=look_up, daemon=True)
    at_work.start()
    at_work.join(max(seconds, 0.0))
    if at_work.is_alive():
        raise Unavailable("its name is not resolved in time; try again later")
    if failed or not found:
        raise Unavailable("its name is not known; look at the address, and at your connection")
    return tuple(dict.fromkeys(found))


def checked(addresses: Sequence[str], *, is_loopback_fine: bool) -> tuple[str, ...]:
    """Return the addresses, if every one of them may be connected to.

    One that may not is enough to refuse them all: who answers with both wants us to try both.

    Raises:
        Refused: One is not public.
    """
    if not all(_may_be_asked(one, is_loopback_fine=is_loopback_fine) for one in addresses):
        raise Refused(
            "it is not on the public web but on this machine or in a private network, and those "
            "are left alone"
        )
    return tuple(addresses)


def is_loopback(host: str) -> bool:
    """Tell whether a host names this machine by itself, without a look-up."""
    if host.lower().rstrip(".") == "localhost":
        return True
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def _may_be_asked(address: str, *, is_loopback_fine: bool) -> bool:
    try:
        parsed = ip_address(address.partition("%")[0])
    except ValueError:
        return False
    inner = _inside(parsed)
    if is_loopback_fine and parsed.is_loopback:
        return True
    return all(_is_public(one) for one in ((parsed, inner) if inner else (parsed,)))


def _is_public(one: IPv4Address | IPv6Address) -> bool:
    return (
        one.is_global
        and not one.is_multicast
        and not one.is_reserved
        and not one.is_unspecified
        and not getattr(one, "is_site_local", False)
    )


def _inside(one: IPv4Address | IPv6Address) -> IPv4Address | None:
    """Return the IPv4 address that an IPv6 one leads to, where it does."""
    if isinstance(one, IPv4Address):
        return None
    if one.ipv4_mapped is not None:
        return one.ipv4_mapped
    if one.sixtofour is not None:
        return one.sixtofour
    if one.teredo is not None:
        return one.teredo[1]
    if int(one) >> 32 == _NAT64 >> 32:
        return IPv4Address(int(one) & 0xFFFF_FFFF)
    return None
