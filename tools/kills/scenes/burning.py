"""Private pages are kept and burned: what was kept is there, and what was burned is nowhere."""

from tools.kills.scene import NOW, Ending, Scene, hold, rows


def prepare(ending: Ending) -> None:
    """Begin with an empty drawer."""
    ending.app().store.close()


def work(ending: Ending) -> None:
    """Keep three pages and burn two of them."""
    app = ending.app()
    for n in range(3):
        name = f"q{ending.number}x{n}q"
        page = app.drawer.keep(" ".join(f"{name}{k}" for k in range(300)), NOW, is_sealed=False)
        ending.note(f"kept {name}")
        if n < 2:
            ending.note(f"burning {name}")
            app.drawer.burn(page.id)
            app.drawer.sweep()
            ending.note(f"burned {name}")
    app.close()


def look(ending: Ending) -> None:
    """Open it once, which finishes what was interrupted, and search every byte."""
    app = ending.app()
    there = " ".join(page.body for page in app.drawer.pages())
    app.close()
    said = ending.said()
    raw = b"".join(one.read_bytes() for one in ending.home.rglob("*") if one.is_file())
    for note in said:
        kind, name = note.split()
        if kind == "kept" and f"burning {name}" not in said:
            hold(f"{name}299" in there, f"the page {name} is gone")
        if kind == "burned":
            hold(name.encode() not in raw, f"the page {name} was burned and is still there")
        if kind == "burning":
            whole = f"{name}299" in there
            hold(whole or name.encode() not in raw, f"the page {name} is there by halves")
    rows(ending.home / "afterword.db")


SCENE = Scene(prepare, work, look, endings=10)
