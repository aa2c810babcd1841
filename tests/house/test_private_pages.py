"""Nothing but the private page's own modules opens the drawer it lies in."""

import re
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[2] / "src" / "afterword"

OWN = {
    *("adapters/store/connecting.py", "adapters/store/drawer.py", "adapters/store/store.py"),
    *("app/base.py", "core/ports/drawer.py", "core/ports/store.py", "core/ports/__init__.py"),
    *("services/private_pages.py", "services/moods.py"),
    *("cli/vent.py", "cli/mood.py", "cli/export.py", "web/pages/private.py", "web/pages/moods.py"),
}


def test_no_search_check_export_or_reader_opens_the_drawer() -> None:
    opening = {
        str(path.relative_to(SOURCE))
        for path in SOURCE.rglob("*.py")
        if re.search(r"\.drawer\b|\bDrawer\b|private_pages", path.read_text(encoding="utf-8"))
    }
    tables = {
        "adapters/store/own_tables.py",
        "adapters/store/migrations/versions/m0008_private_pages.py",
    }
    assert opening - tables == OWN
