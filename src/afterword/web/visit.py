"""One request, as a page sees it; and what it answers."""

import os
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData, UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from afterword.app import App
from afterword.core.cards.card import plain_line
from afterword.core.errors import AfterwordError
from afterword.core.reading.review import Doubt, Weight
from afterword.services.mail.filing import file_everything
from afterword.services.moment import Moment
from afterword.web.guards import SESSION
from afterword.web.problems import OURS, ProblemPage, status_of, title_for
from afterword.web.rendering import Page
from afterword.web.shell import Shell, shell_for
from afterword.web.site import Notice, Site, Undo
from afterword.web.waiting import Quiet

_MOST_FIELDS = 200
_MOST_FILES = 20
_FORMS = frozenset({"application/x-www-form-urlencoded", "multipart/form-data", ""})
"""The last is a form without a field."""


@dataclass
class Visit:
    """A request with its form, and the app it asks."""

    request: Request
    form: FormData

    @property
    def site(self) -> Site:
        """Return what the pages share."""
        site: Site = self.request.app.state.site
        return site

    @property
    def app(self) -> App:
        """Return the app behind the pages."""
        return self.site.app

    @cached_property
    def moment(self) -> Moment:
        """Return what this request's decisions stand on."""
        return self.app.moment

    @cached_property
    def waiting(self) -> list[Doubt]:
        """Return what waits for the person's word, what matters most first."""
        return self.site.waiting()

    @property
    def session(self) -> str:
        """Return the key of the browser's session; empty where nobody was let in."""
        key: str = self.request.scope.get(SESSION, "")
        return key

    def text(self, name: str) -> str:
        """Return a field of the form, its line ends as we keep them; empty where it is missing."""
        value = self.form.get(name, "")
        return value.replace("\r\n", "\n").replace("\r", "\n") if isinstance(value, str) else ""

    def files(self, name: str) -> list[tuple[str, bytes]]:
        """Return the files of a form, each with its name on one line."""
        return [
            (plain_line(one.filename or "") or "a file", one.file.read())
            for one in self.form.getlist(name)
            if isinstance(one, UploadFile) and one.filename
        ]

    def line(self, name: str) -> str:
        """Return a field of the form as one line, without spaces around it."""
        return " ".join(self.text(name).split())

    def asked(self, name: str) -> str:
        """Return what the address asks for behind its question mark; empty where nothing."""
        return self.request.query_params.get(name, "").strip()

    def part(self, name: str) -> str:
        """Return a part of the path."""
        return str(self.request.path_params[name])

    def url(self, name: str, **parts: Any) -> str:
        """Return the path of a page."""
        return self.site.addresses.path(name, **parts)

    @property
    def is_by_script(self) -> bool:
        """Tell whether our own script asks, and wants JSON."""
        return self.request.headers.get("accept", "").startswith("application/json")

    def say(self, sentence: str, undo: Undo | None = None, *, opens: str = "") -> None:
        """Have a sentence shown on the page that follows, which may open something by itself."""
        self.site.say(self.session, Notice(sentence, undo, opens))

    def shell(self, page: Page) -> Shell:
        """Return what stands around a page."""
        is_asked = any(one.weight <= Weight.MAIL_IN_THREAD for one in self.waiting)
        said = self.site.said(self.session)
        return shell_for(self.request.url.path, page.title, said, is_asked=is_asked)

    def show(self, page: Page, status: int = 200) -> Response:
        """Answer with a page."""
        html = self.site.renderer.render(page, {"shell": self.shell(page)})
        return HTMLResponse(html, status)

    def problem(self, sentence: str, status: int) -> Response:
        """Answer with one sentence: on a page, or to our own script as JSON.

        What the person had typed into the form is shown on the page, so that it is not lost.
        """
        if self.is_by_script:
            return JSONResponse({"sentence": sentence}, status)
        kept = "\n\n".join(self.text(name) for name in self.form if "\n" in self.text(name))
        return self.show(ProblemPage(title_for(status), sentence, kept), status)

    def put_together(self) -> None:
        """Bring applications in line with what was said just now.

        Raises:
            Unavailable: Another process reads mail at this moment.
        """
        with self.putting_together():
            pass

    @contextmanager
    def putting_together(self) -> Iterator[None]:
        """Say something while nobody else does, and bring everything in line with it.

        Raises:
            Unavailable: Another process reads mail at this moment.
        """
        with self.app.only_one("scan"):
            yield
            file_everything(self.app.store, {}, Quiet(), self.app.zone)

    def go(self, name: str, *, anchor: str = "", **parts: Any) -> Response:
        """Answer by sending the browser to a page, which it then asks for."""
        return RedirectResponse(self.url(name, **parts) + anchor, 303)


Work = Callable[[Visit], Response]
"""Answers a visit. It may take its time with the disk: it runs in a thread of its own."""


def page(path: str, work: Work, name: str) -> Route:
    """Make the route of a page that is looked at; looking changes nothing."""

    async def endpoint(request: Request) -> Response:
        return await run_in_threadpool(_answered, work, Visit(request, FormData()))

    return Route(path, endpoint, name=name, methods=["GET"])


def action(path: str, work: Work, name: str) -> Route:
    """Make the route of something that is done, by a form or by our script."""
    return _posted(path, work, name, max_files=0)


def upload(path: str, work: Work, name: str) -> Route:
    """Make the route of a form that brings files along."""
    return _posted(path, work, name, max_files=_MOST_FILES)


def _posted(path: str, work: Work, name: str, max_files: int) -> Route:
    async def endpoint(request: Request) -> Response:
        kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
        if kind not in _FORMS:
            raise HTTPException(415, "Only forms are taken here.")
        async with request.form(max_files=max_files, max_fields=_MOST_FIELDS) as form:
            return await run_in_threadpool(_answered, work, Visit(request, form))

    return Route(path, endpoint, name=name, methods=["POST"])


def _answered(work: Work, visit: Visit) -> Response:
    """Answer a visit; what goes wrong is said in a sentence, and never shows our insides."""
    try:
        return work(visit)
    except AfterwordError as error:
        return visit.problem(str(error), status_of(error))
    except Exception:  # noqa: BLE001 (whatever it is, its insides stay inside)
        if os.environ.get("AFTERWORD_DEBUG"):
            traceback.print_exc()
        return visit.problem(OURS, 500)
