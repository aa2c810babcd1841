"""The names of files, as a call gives them: an empty one names nothing, and never this folder.

A script that means ``"$BOX"`` and has nothing in it must not read, or write into, whatever
folder it happens to be in.
"""

from pathlib import Path

import click


class FileName(click.ParamType[str]):
    """The name of a file or folder, or a dash, as it was typed."""

    name = "path"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return the name; an empty one is refused."""
        if not str(value).strip():
            self.fail("it is empty; name a file or folder", param, ctx)
        return value


class FilePath(click.ParamType[Path]):
    """The path of a file or folder."""

    name = "path"

    def convert(
        self, value: str | Path, param: click.Parameter | None, ctx: click.Context | None
    ) -> Path:
        """Return the path; an empty name is refused."""
        return Path(FileName().convert(str(value), param, ctx))
