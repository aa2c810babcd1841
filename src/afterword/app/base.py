"""The data folder: its store, its settings, whose it is."""

import os
from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from afterword.core.owner import Owner
from afterword.core.settings import Settings

if TYPE_CHECKING:
    from afterword.adapters.entrance import Entrance
    from afterword.adapters.traces import HomeTraces
    from afterword.core.findings import Finding
    from afterword.core.ports import Clock, Drawer, Seal, Store
    from afterword.services.moment import Moment
    from afterword.services.settings import ChosenRules

_PATIENCE = 10.0
"""Seconds a page may wait for the one that was asked for just before it, in another tab."""


@dataclass
class Base:
    """A data folder with its store; each part is made when it is first asked for."""

    home: Path
    clock: "Clock"
    zone: tzinfo
    patience: float = 0
    """For how many seconds to wait where something is done by one at a time."""
    _opened: ExitStack = field(default_factory=ExitStack)
    """What has to be let go of at the end, besides the store."""

    @property
    def now(self) -> datetime:
        """Return the present moment, aware, UTC."""
        return self.clock.now()

    @cached_property
    def store(self) -> "Store":
        """Open the store, making the data folder on the first use."""
        from afterword.adapters.store.opening import open_quickly

        return open_quickly(self.home / "afterword.db")

    @property
    def drawer(self) -> "Drawer":
        """Return where private pages and moods lie; it holds on to nothing it read."""
        return self.store.drawer()

    @property
    def seal(self) -> "Seal":
        """Return what makes a private page unreadable but for its passphrase."""
        from afterword.adapters.sealing import PageSeal

        return PageSeal()

    def remember(self) -> None:
        """Hold on to what the store gives until it changes: for a program that stays running."""
        from afterword.adapters.store.opening import open_quickly
        from afterword.adapters.store.remembering import remembering

        if "store" in vars(self):
            self.store.close()
        self.store = remembering(open_quickly(self.home / "afterword.db"))
        self.patience = _PATIENCE

    @property
    def settings(self) -> Settings:
        """Return the settings, with the person's changes."""
        from afterword.services.settings import current_settings

        return current_settings(self.store)

    @property
    def rules(self) -> "ChosenRules":
        """Return which rules the check runs by the settings; the store stays closed."""
        from afterword.adapters.store.glance import glance
        from afterword.services.settings import RULES, chosen_rules

        return chosen_rules(glance(self.home / "afterword.db", tuple(RULES)))

    @property
    def owner(self) -> Owner:
        """Return whose mailbox this is, as far as it is known."""
        from afterword.services.owner import find_owner

        return find_owner(self.store)

    @property
    def moment(self) -> "Moment":
        """Return what decisions stand on: now, here, these settings, this person."""
        from afterword.services.moment import Moment

        return Moment(self.now, self.zone, self.settings, self.owner)

    @property
    def is_at_home(self) -> bool:
        """Tell whether there is a store already."""
        return (self.home / "afterword.db").is_file()

    def looks_at_home(self) -> "Iterator[Finding]":
        """Look at the data folder and the time zone from outside; nothing is made or changed."""
        from afterword.adapters.clock import look_at_zone
        from afterword.adapters.home.database import look_at_database
        from afterword.adapters.home.folder import look_at_disk, look_at_folder

        yield look_at_folder(self.home)
        yield look_at_disk(self.home)
        yield look_at_database(self.home / "afterword.db")
        yield from look_at_zone(os.environ)

    def traces(self) -> "HomeTraces":
        """Return the files beside the store that can name a person."""
        from afterword.adapters.traces import HomeTraces

        return HomeTraces(self.home)

    @property
    def can_draw(self) -> bool:
        """Tell whether drawings can be turned into pictures here."""
        from afterword.adapters.pictures import can_draw

        return can_draw()

    def picture(self, svg: str) -> bytes:
        """Return a drawing as a PNG.

        Raises:
            Unavailable: The extra for it is not installed.
        """
        from afterword.adapters.pictures import png

        return png(svg)

    def entrance(self) -> "Entrance":
        """Return who may come in over the web."""
        from afterword.adapters.entrance import Entrance

        return Entrance(self.home)

    def only_one(self, what: str) -> AbstractContextManager[None]:
        """Hold the home for one piece of work; a second one is refused meanwhile."""
        from afterword.adapters.store.lock import only_one

        return only_one(self.home, what, self.patience)

    def close(self) -> None:
        """Let go of servers, and of the store, if they were opened."""
        self._opened.close()
        if "store" in self.__dict__:
            self.store.close()
