"""The page before a person is forgotten, and the forgetting itself."""

from dataclasses import dataclass
from typing import ClassVar

from starlette.responses import Response

from afterword.services.applications.views import as_id
from afterword.services.people.forgetting import ToForget, forget, to_forget
from afterword.services.people.people import find_person
from afterword.services.people.wording import NOT_OVERWRITTEN, files_naming, what_goes
from afterword.web.visit import Visit, action, page
from afterword.web.waiting import Quiet


@dataclass(frozen=True, slots=True)
class ForgetPage:
    """The page."""

    template: ClassVar[str] = "forget.html"
    title: str
    id: str
    name: str
    lines: tuple[str, ...]
    files: tuple[str, ...]
    """Files of Afterword's own that name them."""


def _going(visit: Visit) -> ToForget:
    app = visit.app
    return to_forget(app.store, app.traces(), find_person(app.store, as_id(visit.part("id"), "P")))


def ask(visit: Visit) -> Response:
    """Show what goes and what stays."""
    going = _going(visit)
    name = going.contact.name
    return visit.show(
        ForgetPage(
            title=f"Forget {name}",
            id=going.contact.id,
            name=name,
            lines=tuple(what_goes(going)),
            files=tuple(one.name for one in going.traces if one.is_ours),
        )
    )


def do(visit: Visit) -> Response:
    """Forget somebody, for good."""
    app = visit.app
    with app.only_one("scan"):
        done = forget(
            app.store,
            app.traces(),
            _going(visit),
            Quiet(),
            app.zone,
            with_files=bool(visit.line("with_files")),
        )
    visit.say(f"{done.name} is forgotten.")
    for line in files_naming(done.left, app.home):
        visit.say(line)
    if not done.is_scrubbed:
        visit.say(NOT_OVERWRITTEN)
    return visit.go("people")


ROUTES = (
    page("/people/{id}/forget", ask, "forget"),
    action("/people/{id}/forget", do, "forget-do"),
)
