"""*People*: who comes next and why, who is warm, who is resting; each with the line of the tie."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, Final

from starlette.responses import Response
from starlette.routing import Route

from afterword.core.steps import StepState
from afterword.core.wording import day_in_words
from afterword.services.people.exporting import Form, people_as
from afterword.services.people.people import Person, PersonState, is_named, people
from afterword.services.people.wording import HOW_IT_STANDS, grouped
from afterword.services.step_wording import when_of
from afterword.web.pages.merging import MergedShown, PairShown, merged_shown, pairs_shown
from afterword.web.tie_line import TieLine, tie_line
from afterword.web.visit import Visit, page

_LINE_WIDTH: Final = 240
_LINE_MONTHS: Final = 12
_LONGEST_SEARCH: Final = 200
_AT_ONCE: Final = 24
"""People of one standing that are shown; who has more has somebody in mind and looks for them."""


@dataclass(frozen=True, slots=True)
class Row:
    """One person, in words."""

    path: str
    name: str
    about: str
    why: str
    when: str
    line: TieLine


@dataclass(frozen=True, slots=True)
class Group:
    """People it stands alike with."""

    heading: str
    rows: tuple[Row, ...]
    is_cut: bool
    """There are more, found by their names."""


@dataclass(frozen=True, slots=True)
class PeoplePage:
    """The page."""

    template: ClassVar[str] = "people.html"
    title: str
    groups: tuple[Group, ...]
    others: Group | None
    """Those one does not keep in touch with; behind a fold, unless they were looked for."""
    pairs: tuple[PairShown, ...]
    """Entries that may be one person; only where nobody is looked for."""
    merged: tuple[MergedShown, ...]
    search: str
    has_people: bool
    is_found: bool


def show(visit: Visit) -> Response:
    """Show everybody, or those whose name, organisation or address is looked for."""
    everybody = people(visit.app.store, visit.moment)
    search = visit.asked("search")[:_LONGEST_SEARCH]
    found = [one for one in everybody if not search or is_named(one.contact, search)]
    is_apart = {one.contact.id for one in found if one.state is PersonState.KNOWN and not search}
    kept = [one for one in found if one.contact.id not in is_apart]
    groups = tuple(_group(visit, heading, group) for heading, group in grouped(kept))
    apart = [one for one in found if one.contact.id in is_apart]
    return visit.show(
        PeoplePage(
            title="People",
            groups=groups,
            others=_group(visit, HOW_IT_STANDS[PersonState.KNOWN], apart) if apart else None,
            pairs=() if search else pairs_shown(visit),
            merged=() if search else merged_shown(visit),
            search=search,
            has_people=bool(everybody),
            is_found=bool(found),
        )
    )


def _take_along(form: Form, ending: str, kind: str) -> Route:
    """Make the route that gives the contact book back, as a file other programs read."""

    def work(visit: Visit) -> Response:
        headers = {"content-disposition": f'attachment; filename="people.{ending}"'}
        text = people_as(visit.app.store, form)
        return Response(text, media_type=kind, headers=headers)

    return page(f"/people/export.{ending}", work, f"people-{ending}")


def _group(visit: Visit, heading: str, found: Sequence[Person]) -> Group:
    rows = tuple(_row(visit, one) for one in found[:_AT_ONCE])
    return Group(heading, rows, len(found) > _AT_ONCE)


def _row(visit: Visit, one: Person) -> Row:
    moment, contact = visit.moment, one.contact
    return Row(
        path=visit.url("person", id=contact.id),
        name=contact.name or contact.address or "Somebody",
        about=", ".join(filter(None, (contact.title, contact.organisation))),
        why=one.why,
        when=when_next(one, visit),
        line=tie_line(one.touchpoints, moment.now, moment.zone, _LINE_WIDTH, _LINE_MONTHS),
    )


def when_next(one: Person, visit: Visit) -> str:
    """Say from when a word to somebody fits; empty where it fits now, or none is planned."""
    today = visit.moment.today
    is_let_be = one.state in {PersonState.SNOOZED, PersonState.CLOSED}
    if one.step is not None and one.step.state is StepState.HELD and not is_let_be:
        return when_of(one.step, visit.moment.now, visit.moment.zone)
    if one.on is None or one.on <= today:
        return ""
    said = "Set aside until" if one.state is PersonState.SNOOZED else "Next from"
    return f"{said} {day_in_words(one.on, today)}."


ROUTES = (
    page("/people", show, "people"),
    _take_along(Form.VCARD, "vcf", "text/vcard"),
    _take_along(Form.TABLE, "csv", "text/csv"),
    _take_along(Form.PEOPLE, "json", "application/json"),
)
