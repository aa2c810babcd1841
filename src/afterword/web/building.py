"""Puts the web app together: pages found by looking in their folder, behind one guard."""

from collections.abc import Iterable
from pathlib import Path

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import BaseRoute, Mount
from starlette.staticfiles import StaticFiles
from starlette.types import Receive, Scope, Send

from afterword.app import App
from afterword.core.plugins import modules_in
from afterword.web import pages
from afterword.web.addresses import Addresses
from afterword.web.calendar_path import CALENDAR
from afterword.web.guards import LARGEST_UPLOAD, Door, Guard, Refusing
from afterword.web.problems import TurnedAwayPage, sentence_for
from afterword.web.rendering import Renderer
from afterword.web.site import COOKIE, Site
from afterword.web.visit import Visit

STATIC = Path(__file__).parent / "static"


def build(app: App, hosts: Iterable[str]) -> Starlette:
    """Return the web app.

    Args:
        app: What it shows; its store should remember what it read.
        hosts: The ``host:port`` pairs a browser on this machine may ask for.
    """
    routes: list[BaseRoute] = [route for module in modules_in(pages) for route in module.ROUTES]
    routes.append(Mount("/static", StaticFiles(directory=STATIC), name="static"))

    addresses = Addresses(routes)
    renderer = Renderer(addresses.path)
    door = Door(
        hosts=frozenset(one.lower() for one in hosts),
        is_known=lambda key: app.entrance().is_known(key, app.now),
        cookie=COOKIE,
        open_paths=frozenset({"/start"}),
        open_folder="/static/",
        larger={addresses.path("import-take"): LARGEST_UPLOAD},
        by_key={CALENDAR: lambda key: app.entrance().is_calendar_key(key, app.now)},
    )
    guard = Middleware(Guard, door=door, refuse=_refusing(renderer))
    starlette = Starlette(
        routes=routes, middleware=[guard], exception_handlers={HTTPException: _said}
    )
    starlette.router.redirect_slashes = False  # nothing links that way
    starlette.state.site = Site(app, renderer, addresses)
    return starlette


async def _said(request: Request, error: Exception) -> Response:
    """Answer what never reached a page."""
    status = error.status_code if isinstance(error, HTTPException) else 500
    detail = error.detail if isinstance(error, HTTPException) else ""
    visit = Visit(request, FormData())
    if not visit.session:
        page = TurnedAwayPage("Not this way", sentence_for(status, detail))
        return HTMLResponse(visit.site.renderer.render(page, {}), status)
    # A page looks into the store, and the other visits do not wait for that.
    return await run_in_threadpool(visit.problem, sentence_for(status, detail), status)


def _refusing(renderer: Renderer) -> Refusing:
    async def refuse(
        scope: Scope, receive: Receive, send: Send, status: int, sentence: str
    ) -> None:
        html = renderer.render(TurnedAwayPage("Not this way", sentence), {})
        # Closed, because the rest of what was asked may still be on its way.
        answer = HTMLResponse(html, status, {"connection": "close"})
        await answer(scope, receive, send)

    return refuse
