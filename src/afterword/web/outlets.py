"""Where a letter may go from a page, and what the buttons say."""

from dataclasses import dataclass

from afterword.core.letters.letter import Letter
from afterword.core.letters.purposes import Purpose
from afterword.core.ports import Outlet
from afterword.core.wording import moment_in_words
from afterword.services.letters.sending import ready_at
from afterword.web.visit import Visit


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
    ways = app.outlets()
    names = sorted(ways, key=lambda name: (ways[name].rank, name))
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
    shown = tuple(OutletShown(one, _label(one, ways[one]), n == 0) for n, one in enumerate(names))
    is_without = len(names) > 1 and not app.store.accounts()
    return Offer(shown, held, is_without)


def is_sending(visit: Visit, name: str) -> bool:
    """Tell whether handing over to an outlet is sending.

    Raises:
        NotFound: There is no such outlet.
    """
    return visit.app.outlet(name).irreversible


def label_of(visit: Visit, name: str) -> str:
    """Say what a button for an outlet does; an outlet of one of several accounts is named so.

    Raises:
        NotFound: There is no such outlet.
    """
    return _label(name, visit.app.outlet(name))


def is_taken_along(visit: Visit, name: str) -> bool:
    """Tell whether the browser does for an outlet what the terminal does itself."""
    outlet = visit.app.outlets().get(name)
    return outlet is not None and bool(outlet.in_browser)


def _label(name: str, outlet: Outlet) -> str:
    account = name.partition(":")[2]
    return outlet.label_of_several.format(account=account) if account else outlet.label
