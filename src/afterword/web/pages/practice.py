"""One exercise for a theme: taken on as it is or in one's own words, done, let go."""

from dataclasses import dataclass

from starlette.responses import Response

from afterword.core.errors import AfterwordError
from afterword.core.lessons.kept import Practice
from afterword.core.lessons.lesson import Lesson
from afterword.core.lessons.theme import NAMES, Theme
from afterword.core.wording import day_in_words
from afterword.services.lessons import find_lesson, themes_named
from afterword.services.practising import (
    done,
    drop,
    find_practice,
    offered,
    open_again,
    reword,
    take_on,
)
from afterword.web.site import Undo
from afterword.web.visit import Visit, action


@dataclass(frozen=True, slots=True)
class PracticeShown:
    """An exercise, offered or taken on."""

    id: str
    """Empty where it is only offered."""
    theme: str
    name: str
    words: str
    lesson: str
    """The lesson it would answer."""
    others: tuple[str, ...]
    """Further exercises that could be taken instead."""
    when: str
    """When it was done; empty where it was not."""
    came_of_it: str


def exercise_for(visit: Visit, theme: Theme, lesson: Lesson) -> PracticeShown | None:
    """Return the exercise that is open for a theme, else the one that is offered."""
    store = visit.app.store
    current = [one for one in store.practices() if one.theme is theme and one.is_open]
    if current:
        return _shown(visit, current[0])
    ideas = offered(store, theme, lesson)
    if not ideas:
        return None
    return PracticeShown("", theme.value, NAMES[theme], ideas[0], lesson.id, ideas[1:], "", "")


def practised(
    visit: Visit, shown: set[Theme]
) -> tuple[tuple[PracticeShown, ...], tuple[PracticeShown, ...]]:
    """Return what was done, the newest first, and what is open beside the themes shown."""
    kept = visit.app.store.practices()
    dated = [(one.done_at, one) for one in kept if one.done_at is not None]
    dated.sort(key=lambda one: one[0], reverse=True)
    first: dict[Theme, str] = {}
    for one in kept:
        if one.is_open and one.theme in shown:
            first.setdefault(one.theme, one.id)
    rest = [one for one in kept if one.is_open and first.get(one.theme) != one.id]
    return (
        tuple(_shown(visit, one) for _, one in dated),
        tuple(_shown(visit, one) for one in rest),
    )


def _shown(visit: Visit, one: Practice) -> PracticeShown:
    zone, today = visit.moment.zone, visit.moment.today
    when = day_in_words(one.done_at.astimezone(zone).date(), today) if one.done_at else ""
    return PracticeShown(
        one.id, one.theme.value, NAMES[one.theme], one.words, "", (), when, one.came_of_it
    )


def take(visit: Visit) -> Response:
    """Take on an exercise, in the words of the form."""
    store = visit.app.store
    theme = themes_named([visit.line("theme")])[0]
    lesson = None
    if visit.line("lesson"):
        try:
            lesson = find_lesson(store, visit.line("lesson"))
        except AfterwordError:
            lesson = None  # forgotten in another tab; the exercise stands without it
    taken = take_on(store, theme, visit.line("words"), visit.app.now, lesson=lesson)
    visit.say("Taken on.", Undo(visit.url("practice-drop", id=taken.id), "Let it go"))
    return visit.go("lessons")


def finish(visit: Visit) -> Response:
    """Date an exercise as done."""
    one = find_practice(visit.app.store, visit.part("id"))
    done(visit.app.store, one, visit.app.now, visit.text("came_of_it"))
    visit.say("Done, and dated.", Undo(visit.url("practice-open", id=one.id)))
    return visit.go("lessons")


def let_go(visit: Visit) -> Response:
    """Let an exercise go."""
    one = find_practice(visit.app.store, visit.part("id"))
    drop(visit.app.store, one, visit.app.now)
    visit.say("Let go.", Undo(visit.url("practice-open", id=one.id)))
    return visit.go("lessons")


def open_one(visit: Visit) -> Response:
    """Take back that an exercise was done or let go."""
    open_again(visit.app.store, find_practice(visit.app.store, visit.part("id")))
    visit.say("Open again.")
    return visit.go("lessons")


def say_otherwise(visit: Visit) -> Response:
    """Say an exercise in one's own words."""
    one = find_practice(visit.app.store, visit.part("id"))
    reword(visit.app.store, one, visit.line("words"))
    visit.say("Kept in your words.")
    return visit.go("lessons")


ROUTES = (
    action("/practice", take, "practice-take"),
    action("/practice/{id}/done", finish, "practice-done"),
    action("/practice/{id}/drop", let_go, "practice-drop"),
    action("/practice/{id}/open", open_one, "practice-open"),
    action("/practice/{id}/words", say_otherwise, "practice-words"),
)
