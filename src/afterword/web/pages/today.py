"""*Today*: a few cards, each one next step with its why, its window and one button."""

from dataclasses import dataclass
from typing import ClassVar, Final

from starlette.responses import Response

from afterword.core.reading.review import Weight
from afterword.core.steps import StepKind
from afterword.core.wording import weekday
from afterword.services.applications.views import Card, today
from afterword.services.momentum import at_hand, beside_the_news
from afterword.web.next_steps import StepShown, step_shown
from afterword.web.visit import Visit, page

_AT_FIRST: Final = 4
"""Open matters shown at once; the others are one click away. Four fit a calm evening."""


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
    brief: str
    """The path of the page to read before the meeting; empty where none is ahead."""


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
    """What else is under way, while the news is fresh; else the meetings of today and tomorrow."""
    is_news_fresh: bool


def show(visit: Visit) -> Response:
    """Show what is next."""
    app, moment = visit.app, visit.moment
    shown, later = _in_sight(_matters(visit, today(app.store, moment)))
    asked = [one for one in visit.waiting if one.weight <= Weight.MAIL_IN_THREAD]
    what = "One message" if len(asked) == 1 else "A few messages"
    day = moment.today
    beside = beside_the_news(app.store, moment)
    return visit.show(
        TodayPage(
            title="Today",
            day=f"{weekday(day)}",
            matters=shown,
            later=later,
            review=f"{what} may be an answer, and only you can tell." if asked else "",
            has_mail=app.store.message_count() > 0,
            beside=tuple(
                Beside(
                    one.name,
                    one.about,
                    one.says,
                    visit.url("application", id=one.application_id),
                    visit.url("brief", id=one.application_id) if one.is_meeting else "",
                )
                for one in beside or at_hand(app.store, moment)
            ),
            is_news_fresh=bool(beside),
        )
    )


def _in_sight(matters: tuple[Matter, ...]) -> tuple[tuple[Matter, ...], tuple[Matter, ...]]:
    """Choose what is shown at once: what is open, and of what is held the one that opens first.

    Fresh news is on one's mind that evening; not to find it there would be worse than to wait.
    """
    held = [one for one in matters if all(step.is_held for step in one.steps)]
    shown = [one for one in matters if one not in held][:_AT_FIRST] + held[:1]
    return tuple(shown), tuple(one for one in matters if one not in shown)


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
    return Matter(name, about, path, tuple(step_shown(visit, card) for card in group))


ROUTES = (page("/", show, "today"),)
