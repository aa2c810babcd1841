"""The nested lists an IMAP server answers with (RFC 3501, section 9), as Python lists."""

import re
from collections.abc import Iterable, Iterator
from typing import TypeAlias

Value: TypeAlias = "bytes | list[Value] | None"
"""A string, NIL, or a list of these."""

_DEPTH_LIMIT = 60
"""Lists inside lists; a structure whose parts lie ten deep stays below (judgement)."""
_TOKEN = re.compile(
    rb'\s*(?:(\()|(\))|"((?:[^"\\]|\\.)*)"|((?:[^\s()"\[]|\[[^\]]*\]?)+))', re.DOTALL
)
_ESCAPE = re.compile(rb"\\(.)", re.DOTALL)
_ANNOUNCED = re.compile(rb"\{\d+\+?\}\s*$")


class NotUnderstood(ValueError):
    """The server's answer is not in the form it should have."""


def read_values(pieces: Iterable[object]) -> list[Value]:
    """Read the lines and literals of one answer.

    Args:
        pieces: As imaplib gives them: bytes, or pairs of a line and the literal behind it.

    Raises:
        NotUnderstood: A list does not close, or they lie too deep.
    """
    stack: list[list[Value]] = [[]]
    for kind, text in _tokens(pieces):
        if kind == "(":
            if len(stack) > _DEPTH_LIMIT:
                raise NotUnderstood
            stack.append([])
        elif kind == ")":
            if len(stack) < 2:
                raise NotUnderstood
            closed = stack.pop()
            stack[-1].append(closed)
        else:
            stack[-1].append(text)
    if len(stack) != 1:
        raise NotUnderstood
    return stack[0]


def fetched(pieces: Iterable[object]) -> dict[int, dict[str, Value]]:
    """Read the answer to a UID FETCH: for each UID, what was given, by upper-case name.

    Answers without a UID, which tell of flags that changed meanwhile, are left out.

    Raises:
        NotUnderstood: The answer is not in the form it should have.
    """
    found: dict[int, dict[str, Value]] = {}
    for value in read_values(pieces):
        if not isinstance(value, list):
            continue  # the message's number, which may change
        names = [one.decode("latin-1").upper() for one in value[::2] if isinstance(one, bytes)]
        if len(names) * 2 != len(value):
            raise NotUnderstood
        given = dict(zip(names, value[1::2], strict=True))
        uid = given.get("UID")
        if isinstance(uid, bytes) and uid.isdigit():
            found.setdefault(int(uid), {}).update(given)
    return found


def _tokens(pieces: Iterable[object]) -> Iterator[tuple[str, bytes | None]]:
    for piece in pieces:
        if isinstance(piece, tuple):
            line, literal = piece[0], piece[1]
            yield from _of_line(_ANNOUNCED.sub(b"", line))
            yield "text", bytes(literal)
        elif isinstance(piece, bytes):
            yield from _of_line(piece)


def _of_line(line: bytes) -> Iterator[tuple[str, bytes | None]]:
    at = 0
    while found := _TOKEN.match(line, at):
        at = found.end()
        opening, closing, quoted, atom = found.groups()
        if opening:
            yield "(", None
        elif closing:
            yield ")", None
        elif atom is not None:
            yield "text", None if atom.upper() == b"NIL" else atom
        else:
            yield "text", _ESCAPE.sub(rb"\1", quoted)
    if line[at:].strip():
        raise NotUnderstood
