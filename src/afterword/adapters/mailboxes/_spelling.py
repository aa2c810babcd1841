"""How the lines of a file are spelled: as bytes, as UTF-16, or with the line ends of old Macs."""

from dataclasses import dataclass

_MARKS = {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}
_UNMARKED = {"From ".encode(codec): codec for codec in _MARKS.values()}
"""An mbox begins with these even where no mark says what it is."""


@dataclass(frozen=True, slots=True)
class Spelling:
    """One of the ways in which lines are written down."""

    codec: str = ""
    """Of UTF-16; empty for bytes."""
    line_end: str = "\n"

    @property
    def unit(self) -> int:
        """Return the bytes of the smallest character."""
        return 2 if self.codec else 1

    def spelled(self, lines: str) -> bytes:
        """Write plain lines as the file does."""
        return lines.replace("\n", self.line_end).encode(self.codec or "ascii")

    def lines(self, data: bytes) -> bytes:
        """Return a piece of the file as lines of bytes; it may begin with a mark."""
        if self.codec:
            text = data.decode(self.codec, "replace").removeprefix("\ufeff")
            data = text.encode("utf-8", "replace")
        return data if self.line_end == "\n" else data.replace(b"\r", b"\n")


PLAIN = Spelling()


def spelling_of(head: bytes) -> Spelling:
    """Tell how a file is spelled, by its first bytes."""
    codec = _MARKS.get(head[:2], "")
    for first, unmarked in _UNMARKED.items():
        codec = unmarked if head.startswith(first) else codec
    lines = head.decode(codec, "replace") if codec else head.decode("latin-1")
    return Spelling(codec, "\r" if "\r" in lines and "\n" not in lines else "\n")
