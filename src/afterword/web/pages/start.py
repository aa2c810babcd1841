"""The way in: the address that was printed lets one browser in, once."""

from dataclasses import dataclass
from typing import ClassVar

from starlette.responses import HTMLResponse, Response

from afterword.web.problems import TurnedAwayPage
from afterword.web.site import COOKIE
from afterword.web.visit import Visit, page


@dataclass(frozen=True, slots=True)
class StartPage:
    """A door that is open: it leads on to *Today* by itself.

    It is a page and not a redirect, so that the next request comes from our own page and brings
    the strict cookie along.
    """

    template: ClassVar[str] = "start.html"
    title: str


def start(visit: Visit) -> Response:
    """Exchange the token for a cookie; a browser that is known already just goes on."""
    entrance, now = visit.app.entrance(), visit.app.now
    renderer = visit.site.renderer
    if visit.session:
        entrance.spend(visit.asked("token"))  # it stands in the browser's history now
        return visit.go("today")
    session = entrance.exchange(visit.asked("token"), now) if _is_opened(visit) else None
    if session is None:
        sentence = (
            "This address was used already, or is too old. Typing 'afterword serve' in the "
            "terminal prints a new one."
        )
        return HTMLResponse(renderer.render(TurnedAwayPage("Not this way", sentence), {}), 403)
    response = HTMLResponse(renderer.render(StartPage("Come in"), {}))
    response.set_cookie(
        COOKIE,
        session,
        max_age=int(entrance.lives.total_seconds()),
        httponly=True,
        samesite="strict",
    )
    return response


def _is_opened(visit: Visit) -> bool:
    """Tell whether somebody opens the address; a program that looks ahead does not spend it."""
    headers = visit.request.headers
    return visit.request.method == "GET" and "prefetch" not in headers.get("sec-purpose", "")


ROUTES = (page("/start", start, "start"),)
