"""*Bring people along*: files chosen, looked at, and taken in after a yes."""

from dataclasses import dataclass
from typing import ClassVar, Final

from starlette.responses import Response

from afterword.core.cards.decoding import decoded
from afterword.core.cards.format import Asked, format_of
from afterword.core.cards.formats.table import guessed, headers_of, is_clear
from afterword.core.cards.planning import Entry, Fate, Plan
from afterword.core.errors import Invalid
from afterword.core.wording import count
from afterword.services.people.importing import do_import, look, plan_of
from afterword.services.people.importing_wording import (
    entry_in_words,
    files_in_words,
    likeness_in_words,
    sums_in_words,
)
from afterword.web.uploads import Upload
from afterword.web.visit import Visit, action, page, upload
from afterword.web.waiting import Quiet

MOST_SHOWN: Final = 40
"""People of one kind that are shown; the numbers say the rest."""
_LONGEST_HEADER: Final = 300


@dataclass(frozen=True, slots=True)
class PersonShown:
    """One person with what becomes of them."""

    name: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """People something alike becomes of."""

    heading: str
    people: tuple[PersonShown, ...]
    more: str
    """How many are not shown; empty where all are."""


@dataclass(frozen=True, slots=True)
class ImportPage:
    """The page."""

    template: ClassVar[str] = "import.html"
    title: str
    problem: str
    key: str
    """Names what is held; empty before anything was chosen."""
    files: tuple[str, ...]
    sums: tuple[str, ...]
    parts: tuple[Part, ...]
    joined: tuple[str, ...]
    problems: tuple[str, ...]
    headers: tuple[str, ...]
    """To choose the column of the names from, where it is not clear."""
    is_empty: bool


def ask(visit: Visit) -> Response:
    """Ask for files."""
    return visit.show(_page())


def take(visit: Visit) -> Response:
    """Look at files that were sent."""
    sent = visit.files("files")
    if not sent:
        return visit.show(_page("Choose a file first: an export, vCards or a table."), 422)
    try:
        files = tuple(one for name, data in sent for one in visit.app.files_in(name, data))
        held = visit.site.uploads.hold(visit.session, files)
        return _preview(visit, held)
    except Invalid as error:
        return visit.show(_page(str(error)), 422)


def name_column(visit: Visit) -> Response:
    """Look once more, with the column of the names said."""
    held = visit.site.uploads.held(visit.session, visit.line("key"))
    names = visit.line("names")[:_LONGEST_HEADER]
    held = visit.site.uploads.hold(visit.session, held.files, names)
    try:
        return _preview(visit, held)
    except Invalid as error:
        return visit.show(_page(str(error)), 422)


def do(visit: Visit) -> Response:
    """Take in what was looked at."""
    app = visit.app
    held = visit.site.uploads.held(visit.session, visit.line("key"))
    with app.only_one("scan"):
        done = do_import(app.store, _plan(visit, held), visit.moment, Quiet())
    visit.site.uploads.drop(visit.session)
    new, changed = len(done.plan.of(Fate.ADDED)), len(done.plan.of(Fate.CHANGED))
    visit.say(f"Taken in: {new} new, {changed} with something new.")
    if done.plan.news:
        what = count(len(done.plan.news), "person has", "people have")
        visit.say(f"{what} a new job; that is a reason to write.")
    return visit.go("people")


def _plan(visit: Visit, held: Upload) -> Plan:
    columns = {"name": held.names} if held.names else {}
    looked = look(held.files, Asked(columns, visit.moment.owner.name))
    return plan_of(visit.app.store, looked.found, visit.moment)


def _preview(visit: Visit, held: Upload) -> Response:
    plan = _plan(visit, held)
    headers = _unclear(held)
    told = [one for one in plan.of(Fate.SAME) if one.left or one.news]
    parts = (
        _part("New", plan.of(Fate.ADDED)),
        _part("Something new", plan.of(Fate.CHANGED)),
        _part("Said otherwise there; yours stays", told),
        _part("Left out", plan.of(Fate.LEFT_OUT)),
    )
    return visit.show(
        ImportPage(
            title="Bring people along",
            problem="",
            key=held.key,
            files=tuple(files_in_words(plan)),
            sums=tuple(sums_in_words(plan)),
            parts=tuple(one for one in parts if one.people),
            joined=tuple(likeness_in_words(one) for one in plan.merges),
            problems=tuple(
                # What the form below asks for needs no sentence about options of the command.
                one.in_words
                for one in plan.problems[:MOST_SHOWN]
                if not (headers and "--column" in one.says)
            ),
            headers=headers,
            is_empty=plan.is_empty,
        )
    )


def _part(heading: str, entries: list[Entry]) -> Part:
    shown = tuple(
        PersonShown(one.card.name, tuple(entry_in_words(one))) for one in entries[:MOST_SHOWN]
    )
    rest = len(entries) - len(shown)
    return Part(heading, shown, count(rest, "more person", "more people") if rest else "")


def _unclear(held: Upload) -> tuple[str, ...]:
    """Return the headers of a table whose columns are not known."""
    for one in held.files:
        text = decoded(one.data)
        chosen = format_of(one.name, text)
        if not one.is_alone or chosen is None or chosen.name != "csv":
            continue
        headers = headers_of(text)
        said = {"name": held.names} if held.names in headers else {}
        if headers and not is_clear(guessed(headers, said)):
            return tuple(dict.fromkeys(one for one in headers if one))
    return ()


def _page(problem: str = "") -> ImportPage:
    return ImportPage("Bring people along", problem, "", (), (), (), (), (), (), is_empty=True)


ROUTES = (
    page("/people/import", ask, "import"),
    upload("/people/import", take, "import-take"),
    action("/people/import/names", name_column, "import-names"),
    action("/people/import/do", do, "import-do"),
)
