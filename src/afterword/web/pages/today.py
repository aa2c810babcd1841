"""*Today*: a few cards, each one next step with its why, its window and one button."""

from dataclasses import dataclass
from typing import ClassVar, Final

from starlette.responses import Response

from afterword.core.letters.purposes import Purpose
from afterword.core.reading.review import Weight
from afterword.core.steps import StepKind, StepState
from afterword.core.wording import weekday
from afterword.services.momentum import beside_the_news
from afterword.services.reviewing import waiting
from afterword.services.views import Card, today
from afterword.services.wording import when_of
from afterword.web.visit import Visit, page

_AT_FIRST: Final = 4
"""Matters shown at once; the others are one click away. Four is what fits a calm evening."""


@dataclass(frozen=True, slots=True)
class Button:
    """The one thing to press."""

    label: str
    path: str


@dataclass(frozen=True, slots=True)
class StepShown:
    """One step, in words."""

    why: str
    when: str
    is_held: bool
    button: Button | None
    settles: str
    """The path that settles whether a letter went out; empty for every other step."""


@dataclass(frozen=True, slots=True)
class Matter:
    """What is next with one application or one person."""

    name: str
    about: str
    path: str
    steps: tuple[StepShown, ...]


@dataclass(frozen=True, slots=True)
class Beside:
    """Another open application, and what is next with it."""

    name: str
    about: str
    says: str
    path: str


@dataclass(frozen=True, slots=True)
class TodayPage:
    """The page."""

    template: ClassVar[str] = "today.html"
    title: str
    day: str
    matters: tuple[Matter, ...]
    later: tuple[Matter, ...]
    """Those behind the fold."""
    review: str
    """What only the person can tell, in a sentence; empty where nothing waits."""
    has_mail: bool
    beside: tuple[Beside, ...]
    """What else is under way, while the news is fresh."""


def show(visit: Visit) -> Response:
    """Show what is next."""
    app, moment = visit.app, visit.moment
    matters = _matters(visit, today(app.store, moment))
    asked = [one for one in waiting(app.store) if one.weight <= Weight.MAIL_IN_THREAD]
    what = "One message" if len(asked) == 1 else "A few messages"
    day = moment.today
    return visit.show(
        TodayPage(
            title="Today",
            day=f"{weekday(day)}",
            matters=matters[:_AT_FIRST],
            later=matters[_AT_FIRST:],
            review=f"{what} may be an answer, and only you can tell." if asked else "",
            has_mail=app.store.message_count() > 0,
            beside=tuple(
                Beside(
                    one.name, one.about, one.says, visit.url("application", id=one.application_id)
                )
                for one in beside_the_news(app.store, moment)
            ),
        )
    )


def _matters(visit: Visit, cards: list[Card]) -> tuple[Matter, ...]:
    """Put the steps about one application together, where its most pressing one stands."""
    groups: dict[str, list[Card]] = {}
    for card in cards:
        about = card.application.id if card.application else card.step.contact_id or ""
        if card.step.kind is StepKind.CHECK_IN:
            about = card.step.contact_id or about
        groups.setdefault(about, []).append(card)
    return tuple(_matter(visit, group) for group in groups.values())


def _matter(visit: Visit, group: list[Card]) -> Matter:
    first = group[0]
    application, contact = first.application, first.contact
    path = visit.url("application", id=application.id) if application else ""
    if first.step.kind is StepKind.CHECK_IN and contact is not None:
        name, about = contact.name, contact.organisation or ""
        path = visit.url("person", id=contact.id)
    elif application is not None:
        name, about = application.organisation or "An application", application.role or ""
    else:
        name, about = (contact.name if contact else "A letter"), ""
    return Matter(name, about, path, tuple(_step(visit, card) for card in group))


def _step(visit: Visit, card: Card) -> StepShown:
    step, moment = card.step, visit.moment
    is_question = step.kind is StepKind.CONFIRM_SENT and step.letter_id is not None
    return StepShown(
        why=step.why,
        when="" if is_question else when_of(step, moment.now, moment.zone),
        is_held=step.state is StepState.HELD,
        button=None if is_question else _button(visit, card),
        settles=visit.url("letter-sent", id=step.letter_id) if is_question else "",
    )


def _button(visit: Visit, card: Card) -> Button | None:
    """Return the button that takes a step; None where there is nothing to press."""
    step, application, contact = card.step, card.application, card.contact
    if application is None:
        return None
    look = visit.url("application", id=application.id)
    if step.kind is StepKind.THANK and contact is None:
        return Button("Say who you met", f"{look}#people")
    if step.purpose is None or contact is None:
        return Button("Have a look", look)
    path = visit.url("write", id=application.id)
    path += f"?to={contact.id}&purpose={step.purpose.value}"
    first = contact.name.split()[0]
    if step.purpose is Purpose.LINKEDIN_NOTE:
        return Button(f"Write the note to {first}", path)
    return Button(f"Write to {first}", path)


ROUTES = (page("/", show, "today"),)
