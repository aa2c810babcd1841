"""A mailbox is read: however often that is ended, the end is what one go would have found."""

import json
from datetime import UTC
from typing import Any

from afterword.adapters.mailboxes.demo import write_demo_mbox
from afterword.services.mail.filing import file_everything
from afterword.services.mail.scanning import scan
from afterword.services.open_form import as_json
from afterword.web.waiting import Quiet
from tools.kills.scene import NOW, Ending, Scene, hold, rows

_MAILS = 25


def prepare(ending: Ending) -> None:
    """Write a mailbox, and read it in one go elsewhere, to compare."""
    whole = ending.folder / "whole.mbox"
    write_demo_mbox(whole, NOW, UTC)
    mails = whole.read_bytes().split(b"\nFrom ")[:_MAILS]
    (ending.folder / "mail.mbox").write_bytes(b"\nFrom ".join(mails))
    whole.unlink()
    ending.home.mkdir(0o700)
    aside = Ending(ending.folder / "aside", ending.number, ending.port)
    aside.folder.mkdir()
    (aside.folder / "mail.mbox").symlink_to(ending.folder / "mail.mbox")
    (ending.folder / "wanted").write_text(json.dumps(_found(aside, ending)), encoding="utf-8")


def work(ending: Ending) -> None:
    """Read the mailbox and file what is in it."""
    _read(ending, ending)
    ending.note("read")


def look(ending: Ending) -> None:
    """See that it is whole; that the next reading comes to the same end is seen at the last."""
    database = ending.home / "afterword.db"
    if database.exists():
        rows(database)
    if ending.said():
        wanted = json.loads((ending.folder / "wanted").read_text(encoding="utf-8"))
        hold(_found(ending, ending) == wanted, "another reading found something else")


def _read(at: Ending, of: Ending) -> None:
    app = at.app()
    mailbox = app.mailbox(of.folder / "mail.mbox")
    scan(mailbox, app.store, Quiet())
    file_everything(app.store, {mailbox.source: mailbox}, Quiet(), app.zone)
    app.close()


def _found(at: Ending, of: Ending) -> Any:
    _read(at, of)
    app = at.app()
    found = {
        "applications": as_json(app.store.applications()),
        "contacts": as_json(app.store.contacts()),
        "messages": sorted(one.message.digest for one in app.store.filed()),
        "count": app.store.message_count(),
    }
    app.close()
    return json.loads(json.dumps(found))


SCENE = Scene(prepare, work, look, endings=6, share=0.2)
