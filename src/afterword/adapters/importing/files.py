"""Files, folders and archives to texts with names; all of it bounded, nothing unpacked to disk."""

import io
import stat
import zipfile
import zlib
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Final

from afterword.core.cards.format import NamedFile
from afterword.core.errors import Invalid, NotFound, Unavailable

LARGEST: Final = 50_000_000
"""Bytes of one file of people; ten thousand contacts are some two million."""
LARGEST_IN_ALL: Final = 200_000_000
"""Bytes of everything that is read at once."""
LARGEST_ARCHIVE: Final = 1_000_000_000
"""Bytes of an archive on the disk; the full LinkedIn export holds pictures too."""
MOST_FILES: Final = 10_000
"""Entries of a folder or archive that are looked through for files of people (judgement)."""
MOST_READ: Final = 500
"""Files of people in one folder or archive."""
_WANTED: Final = (".csv", ".tsv", ".vcf", ".vcard", ".json")
_PIECE: Final = 1 << 16
"""Bytes that are unpacked at once, so that a bomb is seen before it is large."""


def files_at(path: Path) -> list[NamedFile]:
    """Return the files of people at a path: itself, or those in it.

    Raises:
        NotFound: There is nothing.
        Invalid: It is larger than any such file, or no archive though it is called one.
        Unavailable: It cannot be read.
    """
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            return _bounded(_in_folder(path), path)
        if not stat.S_ISREG(mode):
            raise Invalid(f"{path} is no file that can be read from beginning to end.")
        with path.open("rb") as file:
            if file.read(4) == b"PK\x03\x04":
                return _bounded(_in_archive(path), path)
        return [NamedFile(path.name, _whole(path), is_alone=True)]
    except FileNotFoundError:
        raise NotFound(f"There is nothing at {path}.") from None
    except OSError as error:
        raise Unavailable(f"{path} cannot be read: {error.strerror or error}.") from error


def files_in(name: str, data: bytes) -> list[NamedFile]:
    """Return the files of people in bytes that were sent: themselves, or those of an archive.

    Raises:
        Invalid: They are more than any such file, or a broken archive.
    """
    if data.startswith(b"PK\x03\x04"):
        return _bounded(_members(io.BytesIO(data), name), Path(name))
    if len(data) > LARGEST:
        raise Invalid(_too_large(name))
    return [NamedFile(name, data, is_alone=True)]


def _whole(path: Path) -> bytes:
    with path.open("rb") as file:
        data = file.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise Invalid(_too_large(path.name))
    return data


def _in_folder(path: Path) -> Iterator[NamedFile]:
    there = islice(path.rglob("*"), MOST_FILES)
    found = sorted(one for one in there if one.suffix.lower() in _WANTED)
    for one in found[:MOST_READ]:
        if one.is_file() and not one.is_symlink():
            yield NamedFile(str(one.relative_to(path)), _whole(one), is_alone=False)


def _in_archive(path: Path) -> Iterator[NamedFile]:
    if path.stat().st_size > LARGEST_ARCHIVE:
        raise Invalid(_too_large(path.name))
    with path.open("rb") as file:
        yield from _members(file, path.name)


def _members(file: "io.BufferedReader | io.BytesIO", name: str) -> Iterator[NamedFile]:
    try:
        with zipfile.ZipFile(file) as archive:
            members = archive.infolist()
            if len(members) > MOST_FILES:
                raise Invalid(f"{name} holds more files than any export of people.")
            wanted = [one for one in members if one.filename.lower().endswith(_WANTED)]
            for member in sorted(wanted, key=lambda one: one.filename)[:MOST_READ]:
                if member.flag_bits & 1:
                    raise Invalid(f"{name} is sealed with a password; unpack it first.")
                yield NamedFile(member.filename, _unpacked(archive, member), is_alone=False)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError) as error:
        raise Invalid(f"{name} is a broken archive; ask for the export once more.") from error


def _unpacked(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytes:
    """Unpack one member piece by piece; what its header says of its size is not believed."""
    pieces, size = [], 0
    with archive.open(member) as file:
        while piece := file.read(_PIECE):
            size += len(piece)
            if size > LARGEST:
                raise Invalid(_too_large(member.filename))
            pieces.append(piece)
    return b"".join(pieces)


def _bounded(files: Iterator[NamedFile], path: Path) -> list[NamedFile]:
    found, size = [], 0
    for one in files:
        size += len(one.data)
        if size > LARGEST_IN_ALL:
            raise Invalid(_too_large(path.name))
        found.append(one)
    return found


def _too_large(name: str) -> str:
    return f"{name} is larger than any export of people; nothing of it was read."
