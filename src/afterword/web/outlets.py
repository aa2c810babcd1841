"""Where a letter may go from a page, and what the buttons say."""

from dataclasses import dataclass
from typing import Final

from afterword.core.letters.letter import Letter
from afterword.core.letters.purposes import Purpose
from afterword.core.wording import moment_in_words
from afterword.services.sending import ready_at
from afterword.web.visit import Visit

TAKEN: Final = frozenset({"clipboard", "eml", "mailto"})
"""Outlets where the browser does what the terminal does itself: nothing is opened, written or
copied by the server."""
_LABELS: Final = {
    "draft": "Put in my Drafts",
    "smtp": "Send",
    "mailto": "Open in my mail program",
    "clipboard": "Copy",
    "eml": "Save as .eml",
}
_ORDER: Final = tuple(_LABELS)


@dataclass(frozen=True, slots=True)
class OutletShown:
    """One way out."""

    name: str
    label: str
    is_first: bool


@dataclass(frozen=True, slots=True)
class Offer:
    """The ways out of one letter, and what holds it."""

    outlets: tuple[OutletShown, ...]
    held: str
    """Until when the cooling-off holds it, in a sentence; empty where it does not."""
    is_without_account: bool


def offer_for(visit: Visit, letter: Letter) -> Offer:
    """Tell where a letter may go."""
    app, moment = visit.app, visit.moment
    names = sorted(app.outlets(), key=_rank)
    if letter.purpose is Purpose.LINKEDIN_NOTE or not letter.to.address:
        names = ["clipboard"]
    opens = ready_at(app.store, letter, moment)
    held = ""
    if opens is not None:
        when = moment_in_words(opens, moment.now, moment.zone)
        held = (
            f"The news is fresh, so nothing has to go out yet: the letter is ready to go {when}. "
            "You can write on until then, and it is safe here."
        )
    shown = tuple(OutletShown(one, label_of(one), n == 0) for n, one in enumerate(names))
    is_without = len(names) > 1 and not app.store.accounts()
    return Offer(shown, held, is_without)


def is_sending(visit: Visit, name: str) -> bool:
    """Tell whether handing over to an outlet is sending.

    Raises:
        NotFound: There is no such outlet.
    """
    return visit.app.outlet(name).irreversible


def label_of(name: str) -> str:
    """Say what a button for an outlet does; an outlet of one of several accounts is named so."""
    kind, _, account = name.partition(":")
    label = _LABELS.get(kind, kind)
    if not account:
        return label
    return f"Put in the Drafts of {account}" if kind == "draft" else f"{label} by {account}"


def _rank(name: str) -> tuple[int, str]:
    kind = name.partition(":")[0]
    return (_ORDER.index(kind) if kind in _ORDER else len(_ORDER), name)
