"""Keep what somebody wrote for themselves alone, show it to them again, and burn it.

Nothing else in the program may open the drawer: what lies in it is never searched, checked,
listed with other things, exported unasked, sent, or given to a reader or a model.
"""

from dataclasses import dataclass, replace
from datetime import date, tzinfo
from typing import Final

from afterword.core.errors import Invalid, NotFound, Refused
from afterword.core.ports import Drawer, Seal
from afterword.core.private.pages import Ashes, PrivatePage
from afterword.core.wording import listed
from afterword.services.applications.views import as_id
from afterword.services.moment import Moment

_PREFIX: Final = "V"
LIES_OPEN: Final = "It lies as it is in your data folder, which only you can look into."
LIES_SEALED: Final = (
    "It is sealed. The passphrase is kept nowhere, so without it the page stays shut for good."
)
UNBURNED_FILE: Final = "The file itself is as it was: delete it yourself if it should go, too."
_BURNED: Final = {
    Ashes.NOTHING: "It is burned: not a byte of it is left in the store or its log.",
    Ashes.IN_USE: (
        "It is gone. Another program is reading the store just now and holds its log; what is "
        "left there is cleared the next time Afterword starts."
    ),
    Ashes.ON_SERVER: (
        "It is gone from the database. What the server keeps for itself, in logs, copies and "
        "backups, is in the hands of those who run it."
    ),
}


@dataclass(frozen=True, slots=True)
class Draft:
    """What was typed, as a form or a command hands it over."""

    text: str
    passphrase: str = ""
    """Seals the page; empty for none."""
    once: str = ""
    """A key of the form's own, so that a double press keeps one page."""


def keep_page(drawer: Drawer, seal: Seal, draft: Draft, moment: Moment) -> PrivatePage:
    """Keep a new page.

    Raises:
        Invalid: There is nothing on it.
    """
    body = _written(seal, draft)
    return drawer.keep(body, moment.now, is_sealed=bool(draft.passphrase), once=draft.once)


def change_page(drawer: Drawer, seal: Seal, page: PrivatePage, draft: Draft) -> None:
    """Keep a page anew; what stood there before is gone from every byte.

    Args:
        drawer: Where it lies.
        seal: What opens and closes it.
        page: As it was when it was shown; its version tells.
        draft: What takes its place. A sealed page stays sealed, by the passphrase it has; an
            open one is sealed from now on where there is a passphrase.

    Raises:
        Invalid: There is nothing on it, or the passphrase does not open the page.
        Refused: It was changed or burned meanwhile; nothing was kept.
    """
    if page.is_sealed:
        open_page(seal, page, draft.passphrase)
    changed = replace(page, body=_written(seal, draft), is_sealed=bool(draft.passphrase))
    if not drawer.replace(changed):
        raise Refused(
            "This page was changed in another tab. Yours is below, and not kept: keep it once more "
            "to put it in the place of the other, or copy it to a page of its own."
        )
    drawer.sweep()


def open_page(seal: Seal, page: PrivatePage, passphrase: str) -> str:
    """Return the text of a page.

    Raises:
        Invalid: The page is sealed, and the passphrase is not the one.
    """
    return seal.open(page.body, passphrase) if page.is_sealed else page.body


def find_page(drawer: Drawer, name: str) -> PrivatePage:
    """Return a page by its id, in any case, with or without the letter.

    Raises:
        Invalid: It does not look like an id.
        NotFound: There is none with this id.
    """
    wanted = as_id(name, _PREFIX)
    for page in drawer.pages():
        if page.id == wanted:
            return page
    raise NotFound(f"There is no private page {wanted}. 'afterword vent --list' names those kept.")


def burn_page(drawer: Drawer, name: str) -> str:
    """Burn a page, and say what is left of it.

    Raises:
        Invalid: It does not look like an id.
        NotFound: There is none with this id; if there was one, it is gone.
    """
    wanted = as_id(name, _PREFIX)
    if not drawer.burn(wanted):
        drawer.sweep()
        raise NotFound(f"There is no private page {wanted}; if there was one, it is gone.")
    said = _BURNED[drawer.sweep()]
    copies = drawer.copies_of(wanted)
    if copies:
        it, holds = ("them", "hold") if len(copies) > 1 else ("it", "holds")
        said += (
            f" {listed(copies)} in your data folder, made before, still {holds} the page: delete "
            f"{it} once you no longer need {it}."
        )
    return said


def exported_pages(drawer: Drawer) -> list[dict[str, object]]:
    """Return every kept page for an export that asks for it by name; a sealed one stays sealed."""
    return [
        {
            "id": one.id,
            "written_at": one.written_at,
            "is_sealed": one.is_sealed,
            "text": one.body,
        }
        for one in drawer.pages()
    ]


def days_of(pages: list[PrivatePage], zone: tzinfo) -> list[date]:
    """Return the days pages were kept on."""
    return [one.written_at.astimezone(zone).date() for one in pages]


def _written(seal: Seal, draft: Draft) -> str:
    if not draft.text.strip():
        raise Invalid("There is nothing on the page yet, so nothing was kept.")
    return seal.close(draft.text, draft.passphrase) if draft.passphrase else draft.text
