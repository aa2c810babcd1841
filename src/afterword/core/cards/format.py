"""What a format of imported files is, and how the one of a file is found."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from afterword.core.cards.findings import Found
from afterword.core.plugins import modules_in


@dataclass(frozen=True, slots=True)
class NamedFile:
    """One file as it was given."""

    name: str
    data: bytes
    is_alone: bool
    """The person named this very file; one that came along in a folder may be anything."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What the person said of a file besides."""

    columns: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """Which header holds what, in a table: ``name`` to ``Full name``."""
    owner: str = ""
    """What the person themselves is called."""


@dataclass(frozen=True, slots=True)
class Format:
    """One format people are imported from."""

    name: str
    """What ``--as`` calls it."""
    says: str
    """For the person: ``vCard (.vcf)``."""
    rank: int
    """Formats are asked in this order whether a file is theirs."""
    recognises: Callable[[str, str], bool]
    """Takes the file's name, folded and without its folder, and its text."""
    read: Callable[[str, str, Asked], Found]
    """Takes the file's name as it is shown, its text, and what was said of it."""


def formats() -> list[Format]:
    """Return every format, in the order they are asked."""
    from afterword.core.cards import formats as folder

    found: list[Format] = [module.FORMAT for module in modules_in(folder)]
    return sorted(found, key=lambda one: (one.rank, one.name))


def format_of(name: str, text: str) -> Format | None:
    """Return the format of a file; None where it is of none that is known."""
    plain = name.replace("\\", "/").rpartition("/")[2].casefold()
    return next((one for one in formats() if one.recognises(plain, text)), None)
