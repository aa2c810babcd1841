"""From a theme to one exercise: offered, taken on as it is or in one's own words, done, dropped."""

from dataclasses import replace
from datetime import datetime

from afterword.core.errors import Invalid, NotFound
from afterword.core.lessons.exercises import exercises_for
from afterword.core.lessons.kept import Practice
from afterword.core.lessons.lesson import Lesson, Way
from afterword.core.lessons.theme import Theme
from afterword.core.ports import Store
from afterword.services.applications.views import as_id

_LONGEST = 2_000
"""Characters of a practice in own words, and of what came of it."""


def offered(store: Store, theme: Theme, lesson: Lesson | None = None) -> tuple[str, ...]:
    """Return the exercises of a theme that were not taken on, done or dropped yet.

    Args:
        store: Where the exercises are kept.
        theme: What the advice is about.
        lesson: The advice; those that fit its words come first.
    """
    known = {one.words for one in store.practices() if one.theme is theme}
    advice = " ".join(one.text for one in lesson.quote(theme)) if lesson else ""
    is_news = lesson is not None and lesson.way is Way.REJECTION
    ideas = exercises_for(theme, advice, is_news=is_news)
    return tuple(one for one in ideas if one not in known)


def take_on(
    store: Store, theme: Theme, words: str, now: datetime, *, lesson: Lesson | None = None
) -> Practice:
    """Take on an exercise; the same one twice is one.

    Raises:
        Invalid: There are no words, or too many.
    """
    said = _words(words)
    for one in store.practices():
        if one.theme is theme and one.words == said and one.is_open:
            return one
    practice = Practice(
        id=store.new_id("E"),
        theme=theme,
        words=said,
        taken_at=now,
        lesson=lesson.key if lesson else None,
        contact_id=lesson.contact_id if lesson else None,
        application_id=lesson.application_id if lesson else None,
    )
    store.save_practice(practice)
    return practice


def reword(store: Store, practice: Practice, words: str) -> Practice:
    """Say an exercise in other words.

    Raises:
        Invalid: There are no words, or too many.
    """
    return _kept(store, replace(practice, words=_words(words)))


def done(store: Store, practice: Practice, now: datetime, came_of_it: str = "") -> Practice:
    """Date an exercise as done; done once more, it keeps its first day."""
    words = came_of_it.strip()[:_LONGEST] or practice.came_of_it
    at = practice.done_at or now
    return _kept(store, replace(practice, done_at=at, dropped_at=None, came_of_it=words))


def drop(store: Store, practice: Practice, now: datetime) -> Practice:
    """Let an exercise go."""
    return _kept(store, replace(practice, dropped_at=practice.dropped_at or now, done_at=None))


def open_again(store: Store, practice: Practice) -> Practice:
    """Take back that an exercise was done or dropped."""
    return _kept(store, replace(practice, done_at=None, dropped_at=None))


def find_practice(store: Store, name: str) -> Practice:
    """Return an exercise by its id.

    Raises:
        Invalid: It does not look like an id.
        NotFound: There is none with this id.
    """
    wanted = as_id(name, "E")
    for one in store.practices():
        if one.id == wanted:
            return one
    raise NotFound(f"There is no exercise {wanted}. 'afterword practice' lists them.")


def _words(words: str) -> str:
    said = " ".join(words.split())
    if not said:
        raise Invalid("Say in a few words what you want to practise.")
    if len(said) > _LONGEST:
        raise Invalid("An exercise this long is a course; make it one thing for one evening.")
    return said


def _kept(store: Store, practice: Practice) -> Practice:
    store.save_practice(practice)
    return practice
