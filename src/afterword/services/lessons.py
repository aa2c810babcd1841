"""What people advised: gathered from mail and from what was written down, and set right by hand."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from afterword.core.applications import Application
from afterword.core.errors import Invalid, NotFound
from afterword.core.lessons.kept import ToldLesson
from afterword.core.lessons.lesson import Lesson, Way, lessons_of
from afterword.core.lessons.theme import Theme
from afterword.core.people import Contact
from afterword.core.ports import Store

_LONGEST = 20_000
"""Characters of one piece of feedback; what is longer is not what somebody said."""
_SHORTEST = 4
"""Characters of an id from which it may be cut short."""


def lessons(store: Store) -> list[Lesson]:
    """Return every lesson, the newest first."""
    return lessons_of(
        store.filed(),
        store.told_lessons(),
        store.lesson_corrections(),
        store.applications(),
        store.contacts(),
    )


def find_lesson(store: Store, name: str) -> Lesson:
    """Return a lesson by its id, or by the beginning of it.

    Raises:
        Invalid: Several begin so.
        NotFound: There is none.
    """
    wanted = name.strip().lower()
    everything = lessons(store)
    exact = [one for one in everything if wanted in {one.id.lower(), one.key.lower()}]
    found = exact
    if not found and len(wanted) >= _SHORTEST:
        found = [one for one in everything if one.key.lower().startswith(wanted)]
    if not found:
        raise NotFound(f"There is no lesson '{name}'. 'afterword lessons' lists them.")
    if len(found) > 1:
        raise Invalid(f"Several lessons begin with {wanted}; write more of the id.")
    return found[0]


def add_lesson(  # noqa: PLR0913  what was said, by whom, when and about what, each by name
    store: Store,
    words: str,
    now: datetime,
    *,
    who: str = "",
    at: datetime | None = None,
    application: Application | None = None,
    is_note: bool = True,
) -> Lesson:
    """Keep feedback word for word.

    Args:
        store: Where it is kept.
        words: As the person wrote it down.
        now: The present moment.
        who: Who said it: a name, or the id of a contact.
        at: When; now, if None.
        application: What it is about.
        is_note: *I* in it is the person themselves.

    Raises:
        Invalid: There are no words, or too many, or the day lies ahead.
    """
    kept = words.strip("\n\r\t ")
    if not kept:
        raise Invalid("There are no words yet; write down what was said, as it was said.")
    if len(kept) > _LONGEST:
        raise Invalid("This is too long for one piece of feedback; keep what was said to you.")
    if at is not None and at > now:
        raise Invalid("The day it was said lies in the future; name a day that has been.")
    contact = _contact(store.contacts(), who, application)
    lesson_id = store.new_id("F")
    store.tell_lesson(
        ToldLesson(
            id=lesson_id,
            words=kept,
            at=at or now,
            who=" ".join(who.split()),
            contact_id=contact.id if contact else None,
            application_id=application.id if application else None,
            is_note=is_note,
        )
    )
    return find_lesson(store, lesson_id)


def _contact(
    contacts: Iterable[Contact], who: str, application: Application | None
) -> Contact | None:
    """Return the one contact that is meant, those of the application first."""
    wanted = " ".join(who.split()).casefold()
    if not wanted:
        return None
    everybody = list(contacts)
    inside = {one.contact_id for one in application.participants} if application else set()
    for group in ([one for one in everybody if one.id in inside], everybody):
        exact = [one for one in group if wanted in {one.id.casefold(), one.name.casefold()}]
        found = exact or [one for one in group if wanted in one.name.casefold().split()]
        if len(found) == 1:
            return found[0]
    return None


def correct(store: Store, lesson: Lesson, themes: Sequence[Theme], now: datetime) -> None:
    """Keep the person's word on what a lesson is about; it outlives every re-scan.

    Raises:
        Invalid: ``none_given`` stands beside a theme.
    """
    if Theme.NONE_GIVEN in themes and len(set(themes)) > 1:
        raise Invalid("Either they did not say, or it has a theme; it cannot be both.")
    if set(themes) == set(lesson.themes):
        return
    store.correct_lesson(lesson.key, [one for one in Theme if one in themes], now)


def take_back(store: Store, lesson: Lesson, now: datetime) -> None:
    """Take back what was said of a lesson; what it reads as counts again.

    Raises:
        Invalid: Nothing was said of it.
    """
    if lesson.corrected is None:
        raise Invalid(f"Nothing was said of {lesson.id}, so there is nothing to take back.")
    store.correct_lesson(lesson.key, None, now)


def remove(store: Store, lesson: Lesson) -> None:
    """Forget feedback the person wrote down themselves.

    Raises:
        Invalid: It stands in a mail; it goes when that goes.
    """
    if lesson.way is not Way.TOLD:
        raise Invalid(f"{lesson.id} stands in a mail, so it cannot be removed here.")
    store.remove_told_lesson(lesson.key)


def themes_named(names: Iterable[str]) -> list[Theme]:
    """Return the themes of these names, however they are spelt.

    Raises:
        Invalid: One is unknown.
    """
    known = {one.value: one for one in Theme}
    found = []
    for name in names:
        theme = known.get(name.strip().lower().replace("-", "_").replace(" ", "_"))
        if theme is None:
            raise Invalid(f"There is no theme '{name}'. There are: {', '.join(known)}.")
        found.append(theme)
    return found
