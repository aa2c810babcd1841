"""What a message is made of (BODYSTRUCTURE), so that attachments can stay where they are."""

from collections.abc import Iterator
from dataclasses import dataclass

from afterword.adapters.imap.wire import NotUnderstood, Value

_DEPTH_LIMIT = 10
"""How deep parts may lie inside parts, as in `core.messages.mime`."""
_REPORTS = frozenset({"message/delivery-status", "message/disposition-notification"})
_CALENDARS = frozenset({"text/calendar", "application/ics"})


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a message, and how to ask for it."""

    section: str
    """The number of its body, ``1.2``; empty for the whole of a message in parts."""
    content_type: str
    """Lower case."""
    size: int
    """Bytes as they are sent."""
    is_attached: bool
    boundary: str = ""
    """Set for a part in parts."""
    parts: tuple["Part", ...] = ()
    message: "Part | None" = None
    """What a forwarded message is made of."""

    @property
    def is_wanted(self) -> bool:
        """Tell whether its body may hold words that matter."""
        if self.is_more_than_words:
            return True
        return self.content_type.startswith("text/") and not self.is_attached

    @property
    def is_more_than_words(self) -> bool:
        """Tell whether it is an invitation, or a report on mail that was sent."""
        return self.content_type in _CALENDARS | _REPORTS

    def leaves(self) -> Iterator["Part"]:
        """Stream the parts that are not in parts themselves."""
        if self.message is not None:
            yield from self.message.leaves()
        elif self.parts:
            for part in self.parts:
                yield from part.leaves()
        else:
            yield self


def read_structure(value: Value) -> Part:
    """Read a BODYSTRUCTURE.

    Raises:
        NotUnderstood: It is not in the form it should have; then the message is read whole.
    """
    return _message(value, "", 0)


def _message(value: Value, prefix: str, depth: int) -> Part:
    """Read what a whole message is made of; a single part of it is its first."""
    if not isinstance(value, list) or not value:
        raise NotUnderstood
    if isinstance(value[0], list):
        return _parts(value, prefix, depth)
    return _leaf(value, f"{prefix}.1" if prefix else "1", depth)


def _parts(value: list[Value], section: str, depth: int) -> Part:
    if depth > _DEPTH_LIMIT:
        raise NotUnderstood
    inside = [one for one in value if isinstance(one, list)]
    count = next((n for n, one in enumerate(value) if not isinstance(one, list)), len(value))
    parts = tuple(
        _part(one, f"{section}.{number}" if section else str(number), depth + 1)
        for number, one in enumerate(inside[:count], 1)
    )
    rest = value[count:]
    if len(rest) < 2:
        raise NotUnderstood
    boundary = _parameters(rest[1]).get("boundary", "")
    if not boundary:
        raise NotUnderstood
    return Part(section, f"multipart/{_text(rest[0])}", 0, False, boundary, parts)


def _part(value: Value, section: str, depth: int) -> Part:
    if not isinstance(value, list) or not value:
        raise NotUnderstood
    if isinstance(value[0], list):
        return _parts(value, section, depth)
    return _leaf(value, section, depth)


def _leaf(value: list[Value], section: str, depth: int) -> Part:
    if len(value) < 7:
        raise NotUnderstood
    content_type = f"{_text(value[0])}/{_text(value[1])}"
    size = value[6]
    if not isinstance(size, bytes) or not size.isdigit():
        raise NotUnderstood
    behind = 7
    message = None
    if content_type == "message/rfc822" and len(value) >= 10 and isinstance(value[8], list):
        if depth > _DEPTH_LIMIT:
            raise NotUnderstood
        message = _message(value[8], section, depth + 1)
        behind = 10
    elif content_type.startswith("text/"):
        behind = 8
    disposition = value[behind + 1] if len(value) > behind + 1 else None
    is_attached = (
        isinstance(disposition, list)
        and bool(disposition)
        and _text(disposition[0]) == "attachment"
    )
    return Part(section, content_type, int(size), is_attached, message=message)


def _text(value: Value) -> str:
    return value.decode("latin-1").lower() if isinstance(value, bytes) else ""


def _parameters(value: Value) -> dict[str, str]:
    if not isinstance(value, list):
        return {}
    return {
        name.decode("latin-1").lower(): said.decode("latin-1")
        for name, said in zip(value[::2], value[1::2], strict=False)
        if isinstance(name, bytes) and isinstance(said, bytes)
    }
