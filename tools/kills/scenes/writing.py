"""Settings, letters and read mail are kept one after another: what was acknowledged stays."""

from afterword.core.letters.letter import Letter
from afterword.core.letters.purposes import Purpose
from afterword.core.messages.message import Address
from afterword.core.ports import Scanned
from tools.kills.scene import NOW, Ending, Scene, hold, rows

_ROUNDS = 8


def prepare(ending: Ending) -> None:
    """Begin with an empty store."""
    app = ending.app()
    app.store.save_setting("name", "Ana")
    app.close()


def work(ending: Ending) -> None:
    """Keep one thing after another, and note each."""
    app = ending.app()
    for n in range(_ROUNDS):
        name = f"{ending.number}-{n}"
        app.store.save_setting(f"s{name}", name)
        ending.note(f"setting s{name}")
        to = Address("Dana Kim", "dana@halden.example")
        app.store.save_letter(Letter(f"L{name}", Purpose.THANK_YOU, to, "Hi", name * 99, NOW))
        ending.note(f"letter L{name}")
        batch = [
            Scanned(f"{name}-{k}", f"d{name}-{k}", f"{name}-{k}@x", (), "a@x", ("b@x",), None)
            for k in range(20)
        ]
        app.store.record("/mail", batch, name)
        ending.note(f"batch {name}")
    app.close()


def look(ending: Ending) -> None:
    """See that all that was noted is there, and batches whole."""
    app = ending.app()
    settings, letters = app.store.settings(), {one.id for one in app.store.letters()}
    keys = app.store.seen_keys("/mail")
    app.close()
    for note in ending.said():
        kind, name = note.split()
        if kind == "batch":
            hold(all(f"{name}-{k}" in keys for k in range(20)), f"{note} is gone")
        else:
            hold(name in (settings if kind == "setting" else letters), f"{note} is gone")
    hold(len(keys) % 20 == 0, "a batch is there by halves")
    rows(ending.home / "afterword.db")


SCENE = Scene(prepare, work, look, endings=12)
