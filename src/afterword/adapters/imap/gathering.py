"""From the parts that matter to one message again, the same bytes every time."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from afterword.adapters.imap.structure import Part

TEXT_LIMIT = 262_144
"""Bytes of text of one message that are fetched; a long book has more, a letter never."""
WHOLE = "BODY[]"


@dataclass(frozen=True, slots=True)
class Plan:
    """What to ask for to have a message."""

    items: tuple[str, ...]
    part: Part | None = None
    """What it is made of; None where it comes in one piece."""
    size: int = 0
    """About how many bytes will come."""
    must_be_read: bool = True
    """Its header alone can never say enough: it is odd, or holds an invitation or a report."""


def planned(size: int, part: Part | None) -> Plan:
    """Decide what to fetch of a message: all of it, or its header and its texts.

    Args:
        size: Its bytes, as the server says.
        part: What it is made of; None where that cannot be told, then its beginning is fetched.
    """
    if part is None:
        return Plan((f"BODY.PEEK[]<0.{TEXT_LIMIT}>",), size=min(size, TEXT_LIMIT))
    must_be_read = any(leaf.is_more_than_words for leaf in part.leaves())
    if size <= TEXT_LIMIT and all(leaf.is_wanted for leaf in part.leaves()):
        return Plan(("BODY.PEEK[]",), size=size, must_be_read=must_be_read)
    left = TEXT_LIMIT
    items = ["BODY.PEEK[HEADER]"]
    for item, most in _items(part, is_root=True):
        if most is None:
            items.append(f"BODY.PEEK[{item}]")
        elif left > 0:
            items.append(f"BODY.PEEK[{item}]<0.{left}>")
            left -= min(left, most)
    return Plan(tuple(items), part, min(size, TEXT_LIMIT), must_be_read)


def _items(part: Part, *, is_root: bool) -> Iterator[tuple[str, int | None]]:
    """Stream the sections to ask for, with their size where it counts."""
    if not is_root:
        yield f"{part.section}.MIME", None
    if part.message is not None:
        yield f"{part.section}.HEADER", None
        yield from _items(part.message, is_root=True)
    elif part.parts:
        for one in part.parts:
            yield from _items(one, is_root=False)
    elif part.is_wanted:
        yield part.section, part.size


def joined(plan: Plan, given: Mapping[str, object]) -> bytes | None:
    """Put a message together from what was fetched; None where nothing came.

    Line ends become those of files, so that the same mail in a Maildir is the same bytes.

    Args:
        plan: What was asked for.
        given: Bodies by name, ``BODY[1]``, without where they begin.
    """
    bodies = {
        name.partition("<")[0]: body for name, body in given.items() if isinstance(body, bytes)
    }
    if plan.part is None:
        raw = bodies.get(WHOLE)
    elif "BODY[HEADER]" in bodies:
        raw = _ended(bodies["BODY[HEADER]"]) + _body(plan.part, bodies)
    else:
        raw = None
    return None if raw is None else raw.replace(b"\r\n", b"\n")


def _body(part: Part, bodies: Mapping[str, bytes]) -> bytes:
    if part.message is not None:
        header = bodies.get(f"BODY[{part.section}.HEADER]", b"")
        return _ended(header) + _body(part.message, bodies)
    if not part.parts:
        return bodies.get(f"BODY[{part.section}]", b"")
    boundary = b"--" + part.boundary.encode("latin-1")
    pieces: list[bytes] = []
    for one in part.parts:
        header = _ended(bodies.get(f"BODY[{one.section}.MIME]", b""))
        pieces += [boundary, b"\r\n", header, _body(one, bodies), b"\r\n"]
    return b"".join([*pieces, boundary, b"--\r\n"])


def _ended(header: bytes) -> bytes:
    """See to it that a blank line ends a header."""
    header = header.rstrip(b"\r\n")
    return header + b"\r\n\r\n" if header else b"\r\n"
