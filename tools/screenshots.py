"""Photograph every page on the demo: ``python -m tools.screenshots [PAGE]...``.

Each page is taken in both themes, 1280 and 360 pixels wide, into ``docs/images/web``. It starts the
program itself, on a throw-away copy of the demo, and needs Debian's Chromium. The pictures are for
people to look at, so they are not part of the check.
"""

import io
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from afterword.adapters.mailboxes.demo import write_demo_mbox
from afterword.app import App, running
from afterword.core.letters.letter import Answers
from afterword.services.lessons import lessons
from afterword.services.letters.writing import finish, lay_out, sit_down
from afterword.services.mail.filing import file_everything
from afterword.services.mail.scanning import scan

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "images" / "web"
NOW = datetime(2026, 3, 12, 18, 0, tzinfo=UTC)
"""The evening the demo is shown on; another day would show other steps."""
HOUSE = "Harbour Light Rail"
ANSWERS = Answers(
    enjoyed="working through the Sunday timetable on the whiteboard",
    learned="how the depots hand over at night",
    differently="bring an example from a real depot",
)
PRIVATE = "Seen from outside: four people met on a Tuesday, and one of them had run a depot.\n"
WIDTHS = (1280, 360)
THEMES = ("light", "dark")
_QUALITY = 70


@dataclass(frozen=True)
class Shown:
    """A demo that is served: where, and how one gets in."""

    home: Path
    address: str
    link: str


def pages(app: App) -> dict[str, str]:
    """Return every page by name, with an address on the demo that shows it at its best."""
    application = next(one for one in app.store.applications() if one.organisation == HOUSE)
    told = application.rejection
    if told is None or told.contact_id is None or told.message_id is None:
        raise LookupError("the demo has lost its story")
    filed = app.store.message(told.message_id)
    if filed is None:
        raise LookupError("the demo has lost its letter")
    about = f"/applications/{application.id}"
    lesson = lessons(app.store)[0]
    kept = app.drawer.pages()[0]
    return {
        "today": "/",
        "review": "/review",
        "private": "/private",
        "private-kept": f"/private/{kept.id}",
        "applications": "/applications",
        "application": about,
        "add": "/add",
        "message": f"/messages/{filed.message.digest[:8]}",
        "write": f"{about}/write?to={told.contact_id}&purpose=thank_and_ask",
        "letters": "/letters",
        "letter": f"/letters/{app.store.letters()[0].id}",
        "hand-over": f"/letters/{app.store.letters()[0].id}/hand-over?via=eml",
        "rule": "/rules/T104",
        "people": "/people",
        "import": "/people/import",
        "person": f"/people/{told.contact_id}",
        "another-address": f"/people/{told.contact_id}/address",
        "forget": f"/people/{told.contact_id}/forget",
        "lessons": "/lessons",
        "lesson": f"/lessons/{lesson.id}",
        "lesson-add": "/lessons/add",
        "brief": f"{about}/brief",
        "interview": f"{about}/interview",
        "insights": "/insights",
        "calendar": "/calendar",
        "settings": "/settings",
        "account": "/settings/accounts/new",
        "erase": "/settings/erase",
        "help": "/help",
    }


def make_home(home: Path) -> dict[str, str]:
    """Read the demo into a folder, with one letter written; return the pages it has."""
    home.mkdir(mode=0o700, parents=True)
    with running(home, NOW) as app:
        box = home / "ana.mbox"
        write_demo_mbox(box, app.now, app.zone)
        mailbox = app.mailbox(box)
        scan(mailbox, app.store, _Nobody())
        file_everything(app.store, {mailbox.source: mailbox}, _Nobody(), app.zone)
        application = next(one for one in app.store.applications() if one.organisation == HOUSE)
        desk = sit_down(app.store, application, app.moment)
        composed = lay_out(desk, ANSWERS)
        finish(app.store, desk, composed.subject, composed.body, ANSWERS)
        app.drawer.keep(PRIVATE, app.now, is_sealed=False)
        return pages(app)


class _Nobody:
    """Watches no work."""

    def start(self, what: str, total: int) -> None:
        """Begin."""

    def at(self, done: int) -> None:
        """Go on."""

    def stop(self) -> None:
        """End."""


@contextmanager
def served(home: Path) -> Iterator[Shown]:
    """Serve a home as the program does, and end it."""
    environment = {
        **os.environ,
        "AFTERWORD_HOME": str(home),
        "AFTERWORD_NOW": NOW.isoformat(),
        "TZ": "UTC",
    }
    process = subprocess.Popen(
        [sys.executable, "-m", "afterword", "serve", "--no-browser"],
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        link = process.stdout.readline().strip() if process.stdout else ""
        yield Shown(home, link.partition("/start")[0], link)
    finally:
        process.terminate()
        process.wait(30)


def main(arguments: Sequence[str]) -> int:
    """Take the pictures."""
    from PIL import Image
    from playwright.sync_api import sync_playwright

    chromium = shutil.which("chromium")
    if chromium is None:
        print("This needs Chromium: apt-get install chromium")
        return 1
    with tempfile.TemporaryDirectory(prefix="afterword-pictures-") as folder:
        home = Path(folder) / "home"
        shown = make_home(home)
        wanted = {name: path for name, path in shown.items() if not arguments or name in arguments}
        FOLDER.mkdir(parents=True, exist_ok=True)
        with served(home) as demo, sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
            first = browser.new_context()
            page = first.new_page()
            page.goto(demo.link)
            page.wait_for_url(f"{demo.address}/")
            state = first.storage_state()
            for theme in THEMES:
                for width in WIDTHS:
                    context = browser.new_context(
                        viewport={"width": width, "height": 800},
                        color_scheme="dark" if theme == "dark" else "light",
                        reduced_motion="reduce",
                        storage_state=state,
                    )
                    page = context.new_page()
                    for name, path in wanted.items():
                        page.goto(demo.address + path)
                        page.wait_for_load_state("networkidle")
                        taken = Image.open(io.BytesIO(page.screenshot(full_page=True)))
                        target = FOLDER / f"{name}-{theme}-{width}.webp"
                        taken.convert("RGB").save(target, quality=_QUALITY, method=6)
                        print(target.name)
                    context.close()
            browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
