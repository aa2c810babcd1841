"""The file a backup is: a ZIP that packs nothing tighter, with a list of what is in it.

Any program opens it. Nothing in it is compressed, so that a name is found in it byte by byte when
somebody is forgotten, and so that a small file cannot unfold into a large one.
"""

import hashlib
import json
import os
import re
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from afterword.adapters.private_files import (
    explained_path,
    flush,
    make_private_file,
    make_private_folder,
)
from afterword.core.errors import Refused, Unavailable

DATABASE: Final = "afterword.db"
SEALED: Final = "secrets.sealed"
FOLDERS: Final = ("outbox", "letters")
AT_WORK: Final = "backup.unfinished"
"""The folder in the data folder where a backup is made and unpacked; gone when nobody is at it."""
LIST: Final = "afterword-backup.json"
_FORMAT: Final = 1
_BLOCK: Final = 1 << 20
"""Bytes read at once."""
_LONGEST_LIST: Final = 64_000_000
"""Bytes; a list of a million letters is about that long."""
_NAME: Final = re.compile(
    rf"{re.escape(DATABASE)}|{re.escape(SEALED)}|(?:{'|'.join(FOLDERS)})/[A-Za-z0-9][A-Za-z0-9._-]{{0,200}}"
)
"""What may be in a backup: never a way out of the folder it is unpacked into."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What a backup says of itself."""

    made_at: datetime
    made_by: str
    files: dict[str, str]
    """The SHA-256 of each file in hex, by its name."""


def can_be_kept(name: str) -> bool:
    """Tell whether a file of the data folder belongs into a backup, by its name in there."""
    return _NAME.fullmatch(name) is not None


def pack(files: Iterable[tuple[str, Path]], into: Path, made_at: datetime, made_by: str) -> None:
    """Write a backup, private and flushed to the disk; what goes away meanwhile is left out.

    Args:
        files: Names within the backup, and where each lies now.
        into: A file that does not matter yet; it is written anew.
        made_at: Aware.
        made_by: The program and its version.

    Raises:
        Unavailable: Something cannot be read or written.
    """
    digests = {}
    with explained_path(str(into)):
        into.unlink(missing_ok=True)
    make_private_file(into)
    with explained_path(str(into)), zipfile.ZipFile(into, "w", zipfile.ZIP_STORED) as made:
        for name, path in files:
            try:
                source = path.open("rb")
            except FileNotFoundError:
                continue  # a letter that was tidied away just now
            with source, made.open(_entry(name), "w", force_zip64=True) as entry:
                digest = hashlib.sha256()
                while block := source.read(_BLOCK):
                    digest.update(block)
                    entry.write(block)
            digests[name] = digest.hexdigest()
        known = {"format": _FORMAT, "made_at": made_at.isoformat(), "made_by": made_by}
        text = json.dumps({**known, "files": digests}, indent=2)
        made.writestr(_entry(LIST), text + "\n")
    flush(into)


def unpack(path: Path, folder: Path) -> Contents:
    """Lay the files of a backup into a private folder, and see that each is as it was packed.

    Raises:
        Refused: It is no backup, or one of a newer Afterword.
        Unavailable: It is damaged, or something cannot be read or written.
    """
    with explained_path(str(path)):
        opened = path.open("rb")
    with opened:
        try:
            with zipfile.ZipFile(opened) as packed:
                contents = _contents(packed, path)
                for name, digest in contents.files.items():
                    if _lay(packed, name, folder) != digest:
                        raise Unavailable(_damaged(path, name))
        except (zipfile.BadZipFile, EOFError, NotImplementedError, KeyError, RuntimeError) as error:
            if not zipfile.is_zipfile(path):
                raise Refused(
                    f"{path} is no backup, or only a part of one: name another."
                ) from error
            raise Unavailable(_damaged(path)) from error
    return contents


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name)  # with a date that says nothing: the list has the real one
    entry.external_attr = 0o600 << 16
    return entry


def _contents(packed: zipfile.ZipFile, path: Path) -> Contents:
    names = packed.namelist()
    if LIST not in names or packed.getinfo(LIST).file_size > _LONGEST_LIST:
        raise Refused(f"{path} was not made by 'afterword backup': name another file.")
    try:
        known: dict[str, Any] = json.loads(packed.read(LIST))
        if known["format"] > _FORMAT:
            raise Refused(
                f"{path} was made by a newer Afterword ({known['made_by']}): install that version "
                "here first."
            )
        files = {str(name): str(digest) for name, digest in known["files"].items()}
        contents = Contents(datetime.fromisoformat(known["made_at"]), str(known["made_by"]), files)
        is_ours = contents.made_at.tzinfo is not None and all(map(can_be_kept, files))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise Unavailable(_damaged(path, LIST)) from error
    if not is_ours or DATABASE not in files or sorted(names) != sorted([*files, LIST]):
        raise Unavailable(_damaged(path, LIST))
    return contents


def _lay(packed: zipfile.ZipFile, name: str, folder: Path) -> str:
    """Unpack one file and return its SHA-256."""
    entry = packed.getinfo(name)
    if entry.compress_type != zipfile.ZIP_STORED:
        raise zipfile.BadZipFile
    target = folder / name
    make_private_folder(target.parent)
    make_private_file(target)
    digest = hashlib.sha256()
    with packed.open(entry) as source, explained_path(str(target)), target.open("wb") as out:
        while block := source.read(_BLOCK):
            digest.update(block)
            out.write(block)
        out.flush()
        os.fsync(out.fileno())
    return digest.hexdigest()


def _damaged(path: Path, name: str = "") -> str:
    what = f" ({name} is not as it was written)" if name else ""
    return f"{path} is damaged{what}: nothing was changed; use another backup."
