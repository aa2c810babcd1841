"""From a page to an outlet: first asked, where that is sending or something speaks against it."""

from typing import Final

from starlette.responses import Response

from afterword.core.errors import AfterwordError
from afterword.core.letters.letter import Letter
from afterword.services.letters.sending import deliver, hand_out, objections
from afterword.services.letters.standing import OPEN, standing_of
from afterword.web.outlets import is_sending
from afterword.web.visit import Visit

_SAVED: Final = (
    "Your browser saves the letter as a file. Open it with your mail program, and send it there."
)
_COPIED: Final = "Copied, to be pasted where you write."
"""Said only where our script told that the browser did it."""
_TO_COPY: Final = "The text to copy stands below: mark it, copy it, and paste it where you write."
_OPENED: Final = "Your mail program opens with the letter in it, to be sent from there."


def go_out(visit: Visit, letter: Letter, via: str) -> Response:
    """Hand a letter over that was just kept, or ask first."""
    sends = is_sending(visit, via)
    store = visit.app.store
    with visit.site.beginning:
        if standing_of(store, letter) not in OPEN:
            visit.say("It was handed over already, so nothing was done again.")
            return visit.go("letter", id=letter.id)
        if sends or objections(store, letter, visit.moment):
            return asking(visit, letter, via)
        return handed(visit, letter, via)


def asking(visit: Visit, letter: Letter, via: str) -> Response:
    """Go to the page that asks."""
    response = visit.go("letter-hand-over", id=letter.id)
    response.headers["location"] += f"?via={via}"
    return response


def handed(visit: Visit, letter: Letter, via: str) -> Response:
    """Hand it over, one at a time, and show what came of it; the letter is there in any case."""
    app = visit.app
    try:
        with app.only_one("sending"):
            outlet = app.outlet(via)
            if outlet.in_browser:
                is_copied = via == "clipboard" and visit.line("copied") == "yes"
                said = _COPIED if is_copied else outlet.in_browser
                hand_out(app.store, letter, via, app.now, said)
                _give(visit, letter, via)
            else:
                deliver(app.store, letter, outlet, app.now, [])
    except AfterwordError as problem:
        visit.say(str(problem))
    return visit.go("letter", id=letter.id)


def _give(visit: Visit, letter: Letter, via: str) -> None:
    """Have the browser take along at once what was pressed; one press is enough."""
    if via == "clipboard" and visit.line("copied") != "yes":
        visit.say(_TO_COPY)
    elif via == "eml":
        visit.say(_SAVED, opens=visit.url("letter-eml", id=letter.id))
    elif via == "mailto" and (link := visit.app.mailto_link(letter)):
        visit.say(_OPENED, opens=link)
