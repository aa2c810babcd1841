"""The page before everything is erased, and the erasing itself."""

from dataclasses import dataclass
from typing import ClassVar

from starlette.responses import Response

from afterword.services.erasing import WHAT_GOES, WORD, erase_everything
from afterword.services.people.wording import NOT_OVERWRITTEN
from afterword.web.visit import Visit, action, page


@dataclass(frozen=True, slots=True)
class ErasePage:
    """The page."""

    template: ClassVar[str] = "erase.html"
    title: str
    lines: tuple[str, ...]
    word: str
    problem: str


def ask(visit: Visit) -> Response:
    """Show what goes and what stays."""
    return visit.show(_page(""))


def do(visit: Visit) -> Response:
    """Erase everything, if the word was typed."""
    if visit.line("word").lower() != WORD:
        problem = f"Nothing was erased: type the word {WORD} to show that you mean it."
        return visit.show(_page(problem), 422)
    app = visit.app
    with app.only_one("scan"):
        app.ask_nobody()
        done = erase_everything(app.store, app.secrets, app.traces())
    visit.say("Everything is erased.")
    for name in done.left:
        visit.say(f"Left alone, as it is not ours: {name}")
    if done.unreached:
        visit.say(done.unreached_in_words)
    if not done.is_scrubbed:
        visit.say(NOT_OVERWRITTEN)
    return visit.go("today")


def _page(problem: str) -> ErasePage:
    return ErasePage("Erase everything", WHAT_GOES, WORD, problem)


ROUTES = (
    page("/settings/erase", ask, "erase"),
    action("/settings/erase", do, "erase-do"),
)
