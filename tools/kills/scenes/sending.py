"""Letters go out by a real server that has its faults: none is accepted twice, none is lost."""

import random
from contextlib import suppress

from tests.adapters.smtp.letters import outlet

from afterword.adapters.smtp.connecting import Patience
from afterword.core.errors import AfterwordError
from afterword.core.letters.letter import Letter
from afterword.core.letters.purposes import Purpose
from afterword.core.messages.message import Address
from afterword.core.ports import Delivery
from afterword.services.letters.outbox import catch_up
from afterword.services.letters.sending import deliver
from tools.kills.scene import NOW, Ending, Scene, hold, rows


def prepare(ending: Ending) -> None:
    """Begin with an empty store."""
    ending.app().store.close()


def work(ending: Ending) -> None:
    """Write two letters and send them, and whatever an earlier ending left unsent."""
    app = ending.app()
    for n in range(2):
        name = f"{ending.number}x{n}"
        letter = Letter(
            id=f"L{name}",
            purpose=Purpose.THANK_YOU,
            to=Address("Dana Kim", "dana@halden.example"),
            subject="Thank you",
            body="Hi Dana,\n\nThank you for the hour.\n\nAna\n",
            created_at=NOW,
            sender=Address("Ana Ferreira", "ana@home.example"),
            message_id=f"{ending.folder.name}.{name}@home.example",
        )
        app.store.save_letter(letter)
        ending.note(f"written {letter.id}")
    catch_up(app.store, app.outbox())
    known = {one.letter_id for one in app.store.receipts() if one.delivery is Delivery.SENT}
    letters = [one for one in app.store.letters() if one.id not in known]
    random.Random(ending.number).shuffle(letters)  # noqa: S311
    for letter in letters[:4]:
        with suppress(AfterwordError):
            by = outlet(ending.port, ending.home, patience=Patience(5, 5))
            receipt = deliver(app.store, letter, by, NOW, [])
            ending.note(f"{receipt.delivery.value} {letter.message_id}")
    app.close()


def look(ending: Ending) -> None:
    """See that every letter that was written is there, and every receipt that was given."""
    app = ending.app()
    catch_up(app.store, app.outbox())
    letters = {one.id: one for one in app.store.letters()}
    sent = {one.letter_id for one in app.store.receipts() if one.delivery is Delivery.SENT}
    known = {letters[one].message_id for one in sent}
    app.close()
    for note in ending.said():
        kind, name = note.split()
        if kind == "written":
            hold(name in letters, f"{name} is gone")
        elif kind == Delivery.SENT.value:
            hold(name in known, f"that {name} was sent is gone")
    rows(ending.home / "afterword.db")


SCENE = Scene(prepare, work, look, endings=10)
