"""Write everything under docs that follows from the code: ``python -m tools.documents [--check]``.

Reference pages say what the code says, so they are made from it; in two explanations the tables
between their marks are. ``--check`` writes nothing and
fails where a page is out of date.
"""

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from tools import hostile_reference, picture, reference, rules_reference, simulation, windows

ROOT = Path(__file__).resolve().parent.parent

PAGES: dict[str, Callable[[], str]] = {
    "docs/reference/commands.md": reference.commands,
    "docs/reference/settings.md": reference.settings,
    "docs/reference/purposes.md": reference.purposes,
    "docs/reference/kinds.md": reference.kinds,
    "docs/reference/outlets.md": reference.outlets,
    "docs/reference/errors.md": reference.errors,
    "docs/reference/hostile-mail.md": hostile_reference.render,
    "docs/reference/rules.md": rules_reference.render,
    "docs/explanation/playbook.md": windows.playbook_page,
    "docs/explanation/cadence.md": windows.cadence_page,
    "docs/images/today.svg": picture.today,
    "docs/images/cadence.svg": simulation.drawing,
}


def main(arguments: Sequence[str]) -> int:
    """Write or compare every page; 1 if ``--check`` found one out of date."""
    parser = argparse.ArgumentParser(description="Write every page that follows from the code.")
    parser.add_argument("--check", action="store_true", help="write nothing, compare")
    options = parser.parse_args(arguments)
    stale = []
    for name, render in PAGES.items():
        path = ROOT / name
        text = render()
        if path.exists() and path.read_text(encoding="utf-8") == text:
            continue
        stale.append(name)
        if not options.check:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
            print(f"wrote {name}")
    if stale and options.check:
        print(f"Out of date: {', '.join(stale)}. Run 'python -m tools.documents'.")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
