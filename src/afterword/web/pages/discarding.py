"""Throwing a letter away that was begun, and bringing it back."""

from starlette.responses import Response

from afterword.core.errors import NotFound
from afterword.services.applications.views import as_id
from afterword.services.letters.discarding import bring_back, discard
from afterword.services.letters.writing import find_letter
from afterword.web.site import Undo
from afterword.web.visit import Visit, action


def throw_away(visit: Visit) -> Response:
    """Throw a letter away; the button on the page that follows brings it back."""
    app = visit.app
    with visit.site.beginning:
        try:
            letter = find_letter(app.store, visit.part("id"))
        except NotFound:
            if as_id(visit.part("id"), "L") not in visit.site.discarded:
                raise
            return visit.go("letters")  # pressed twice; it is said already
        discard(app.store, app.outbox(), letter, app.now)
        visit.site.hold(letter)
    back = Undo(visit.url("letter-bring-back", id=letter.id), "Bring it back")
    visit.say(f"The letter to {letter.to.name or letter.to.address} is thrown away.", back)
    return visit.go("letters")


def take_back(visit: Visit) -> Response:
    """Bring a letter back that was thrown away."""
    letter = visit.site.discarded.get(as_id(visit.part("id"), "L"))
    if letter is None or not bring_back(visit.app.store, letter):
        raise NotFound("This letter is gone for good; Today shows who could be written to.")
    visit.say("The letter is back.")
    return visit.go("letter", id=letter.id)


ROUTES = (
    action("/letters/{id}/discard", throw_away, "letter-discard"),
    action("/letters/{id}/bring-back", take_back, "letter-bring-back"),
)
