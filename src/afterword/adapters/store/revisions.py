"""The revisions of the schema, by the files of their migrations."""

import re
from pathlib import Path
from typing import Final

MIGRATIONS: Final = Path(__file__).parent / "migrations"
_FILE: Final = re.compile(r"m(\d{4})_\w+\.py")


def revisions(migrations: Path = MIGRATIONS) -> list[str]:
    """Return every revision there is a migration to, oldest first."""
    names = sorted(path.name for path in (migrations / "versions").iterdir())
    return [found[1] for name in names if (found := _FILE.fullmatch(name))]
