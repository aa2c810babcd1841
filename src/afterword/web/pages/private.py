"""The private page: written in the tab, then kept or burned. Nothing of it goes anywhere else."""

import re
import secrets
from dataclasses import dataclass, replace
from typing import ClassVar, Final

from starlette.responses import Response

from afterword.core.errors import Invalid, NotFound, Refused
from afterword.core.insights.mood_line import mood_line
from afterword.core.private.moods import MoodWord
from afterword.core.private.pages import PrivatePage
from afterword.core.private.prompts import first_name, prompts_from
from afterword.core.private.sittings import CLOCK, sittings_say
from afterword.core.private.studies import BY_NAME, WRITING, Study
from afterword.core.wording import day_in_words
from afterword.services.private_pages import (
    LIES_OPEN,
    LIES_SEALED,
    Draft,
    burn_page,
    change_page,
    days_of,
    find_page,
    keep_page,
    open_page,
)
from afterword.web.drawn import Drawn, drawn
from afterword.web.problems import status_of
from afterword.web.visit import Visit, action, page

_DIFFERENT: Final = "The two passphrases are not the same, so nothing was kept yet."
_BURNED_MEANWHILE: Final = (
    "That page was burned in another tab. What you typed is below, and not kept."
)


@dataclass(frozen=True, slots=True)
class Kept:
    """A kept page in the list: its day, and no word of it."""

    id: str
    day: str
    is_sealed: bool


@dataclass(frozen=True, slots=True)
class Asked:
    """A question, asked in both ways."""

    to_you: str
    by_name: str


@dataclass(frozen=True, slots=True)
class Said:
    """A mood, in the list of them."""

    id: str
    word: str
    day: str


@dataclass(frozen=True, slots=True)
class PrivateHome:
    """The page itself: a question, room to write, and what is kept."""

    template: ClassVar[str] = "private.html"
    title: str
    prompts: tuple[Asked, ...]
    name: str
    clock: tuple[tuple[int, str], ...]
    """From which minute on, and what is said."""
    once: str
    text: str
    """What was typed before, where it could not be kept."""
    problem: str
    kept: tuple[Kept, ...]
    sittings: str
    words: tuple[str, ...]
    """The moods there are."""
    moods: tuple[Said, ...]
    drawing: Drawn
    writing: Study
    third_person: Study


@dataclass(frozen=True, slots=True)
class KeptPage:
    """One kept page, open or still sealed."""

    template: ClassVar[str] = "private_page.html"
    title: str
    id: str
    day: str
    is_sealed: bool
    is_open: bool
    """Its text may be shown: it is not sealed, or its passphrase was given."""
    text: str
    version: int
    problem: str
    lies: str


def show(visit: Visit) -> Response:
    """Show an empty page, and what is kept by its day."""
    return visit.show(_home(visit))


def _home(visit: Visit, text: str = "", problem: str = "") -> PrivateHome:
    moment, drawer = visit.moment, visit.app.drawer
    pages, moods = drawer.pages(), drawer.moods()
    name = first_name(moment.owner.name)
    return PrivateHome(
        title="Private page",
        prompts=tuple(Asked(one.to_you, one.of(name)) for one in prompts_from(moment.today)),
        name=name,
        clock=CLOCK,
        once=secrets.token_hex(8),
        text=text,
        problem=problem,
        kept=tuple(_in_list(visit, one) for one in reversed(pages)),
        sittings=sittings_say(days_of(pages, moment.zone), moment.today),
        words=tuple(one.value for one in MoodWord),
        moods=tuple(
            Said(
                one.id,
                one.word.value,
                day_in_words(one.at.astimezone(moment.zone).date(), moment.today),
            )
            for one in reversed(moods)
        ),
        # Made here, of five known words and of dates.
        drawing=drawn(mood_line(moods, moment.zone)) if moods else drawn(""),
        writing=WRITING,
        third_person=BY_NAME,
    )


def keep(visit: Visit) -> Response:
    """Keep what was written, sealed if a passphrase came with it."""
    draft = Draft(visit.text("text"), visit.text("passphrase"), visit.line("once"))
    if draft.passphrase != visit.text("again"):
        return visit.show(_home(visit, draft.text, _DIFFERENT), 422)
    try:
        keep_page(visit.app.drawer, visit.app.seal, draft, visit.moment)
    except Invalid as error:
        return visit.show(_home(visit, draft.text, str(error)), status_of(error))
    visit.say(f"Kept, for you alone. {LIES_SEALED if draft.passphrase else LIES_OPEN}")
    return visit.go("private")


def burn_unkept(visit: Visit) -> Response:
    """Say that it is gone; what was written never left the tab."""
    visit.say("It is gone. Nothing of it was written down.")
    return visit.go("private")


def look(visit: Visit) -> Response:
    """Show a kept page; one that is sealed asks for its passphrase."""
    found = find_page(visit.app.drawer, visit.part("id"))
    text = "" if found.is_sealed else found.body
    return visit.show(_kept(visit, found, text, is_open=not found.is_sealed))


def unseal(visit: Visit) -> Response:
    """Show a sealed page, this once."""
    found = find_page(visit.app.drawer, visit.part("id"))
    try:
        text = open_page(visit.app.seal, found, visit.text("passphrase"))
    except Invalid as error:
        return visit.show(_kept(visit, found, problem=str(error)), status_of(error))
    return visit.show(_kept(visit, found, text, is_open=True))


def change(visit: Visit) -> Response:
    """Keep a page anew; the words before it are gone."""
    draft = Draft(visit.text("text"), visit.text("passphrase"))
    try:
        found = find_page(visit.app.drawer, visit.part("id"))
    except NotFound:
        return visit.show(_home(visit, draft.text, _BURNED_MEANWHILE), 404)
    if not found.is_sealed and draft.passphrase != visit.text("again"):
        return visit.show(_kept(visit, found, draft.text, is_open=True, problem=_DIFFERENT), 422)
    try:
        change_page(
            visit.app.drawer, visit.app.seal, replace(found, version=_version(visit)), draft
        )
    except (Invalid, Refused) as error:
        shown = _kept(visit, found, draft.text, is_open=True, problem=str(error))
        return visit.show(shown, status_of(error))
    visit.say("Kept as it is now; what stood there before is gone.")
    return visit.go("private")


def _version(visit: Visit) -> int:
    """Return the version the form was filled from; 0, which no page has, where it says none."""
    said = visit.line("version")
    return int(said) if re.fullmatch("[0-9]{1,9}", said) else 0


def burn(visit: Visit) -> Response:
    """Burn a kept page for good."""
    visit.say(burn_page(visit.app.drawer, visit.part("id")))
    return visit.go("private")


def _kept(
    visit: Visit, found: PrivatePage, text: str = "", *, is_open: bool = False, problem: str = ""
) -> KeptPage:
    return KeptPage(
        title="A private page",
        id=found.id,
        day=_day(visit, found),
        is_sealed=found.is_sealed,
        is_open=is_open,
        text=text,
        version=found.version,
        problem=problem,
        lies=LIES_SEALED if found.is_sealed else LIES_OPEN,
    )


def _day(visit: Visit, found: PrivatePage) -> str:
    moment = visit.moment
    return day_in_words(found.written_at.astimezone(moment.zone).date(), moment.today)


def _in_list(visit: Visit, found: PrivatePage) -> Kept:
    day = _day(visit, found)
    return Kept(found.id, f"{day[0].upper()}{day[1:]}", found.is_sealed)


ROUTES = (
    page("/private", show, "private"),
    action("/private", keep, "private-keep"),
    action("/private/burn", burn_unkept, "private-burn-unkept"),
    page("/private/{id}", look, "private-page"),
    action("/private/{id}", change, "private-change"),
    action("/private/{id}/open", unseal, "private-open"),
    action("/private/{id}/burn", burn, "private-burn"),
)
