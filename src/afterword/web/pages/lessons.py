"""*Lessons*: what people advised, by theme, in their own words; and one exercise for each."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar, Final

from starlette.responses import Response

from afterword.core.days_said import refuse_long_ago
from afterword.core.errors import Invalid
from afterword.core.lessons.lesson import Group, Lesson, Way, by_theme
from afterword.core.lessons.theme import NAMES, Hands, Theme, themes_in_words
from afterword.services.applications.views import find_application
from afterword.services.lessons import (
    add_lesson,
    correct,
    find_lesson,
    lessons,
    remove,
    take_back,
    themes_named,
)
from afterword.services.wording import HANDS_IN_WORDS, newest, said_by
from afterword.web.marked import Piece, marked
from afterword.web.pages.practice import PracticeShown, exercise_for, practised
from afterword.web.site import Undo
from afterword.web.visit import Visit, action, page

_AT_ONCE: Final = 8
"""Lessons of one theme, the newest first; the older ones are one click away."""
_NO_THEME: Final = "none"
"""What the address asks for to see all words that are about no theme."""


@dataclass(frozen=True, slots=True)
class ThemeChoice:
    """One theme that may be chosen."""

    value: str
    name: str
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class LessonShown:
    """One lesson under a theme."""

    id: str
    quotes: tuple[str, ...]
    said: str
    path: str
    """Where all of it stands."""


@dataclass(frozen=True, slots=True)
class ThemeShown:
    """One theme with its lessons and what to practise."""

    value: str
    name: str
    lessons: tuple[LessonShown, ...]
    exercise: PracticeShown | None
    older: str = ""
    """Where all of them stand; empty where these are all."""


@dataclass(frozen=True, slots=True)
class HandsShown:
    """Themes that lie in the same hands."""

    heading: str
    is_unsaid: bool
    themes: tuple[ThemeShown, ...]


@dataclass(frozen=True, slots=True)
class LessonsPage:
    """The page."""

    template: ClassVar[str] = "lessons.html"
    title: str
    parts: tuple[HandsShown, ...]
    others: tuple[LessonShown, ...]
    """Words that are about no theme."""
    older: str
    """Where all of those stand; empty where these are all."""
    is_part: bool
    """It shows one theme only."""
    done: tuple[PracticeShown, ...]
    rest: tuple[PracticeShown, ...]
    """Exercises that are open and belong to no theme shown above."""


@dataclass(frozen=True, slots=True)
class LessonPage:
    """One lesson, whole."""

    template: ClassVar[str] = "lesson.html"
    title: str
    id: str
    said: str
    about: str
    text: tuple[Piece, ...]
    choices: tuple[ThemeChoice, ...]
    is_corrected: bool
    is_own: bool
    """The person wrote it down, and may take it away."""
    message: str
    """The path of the mail it stands in; empty where there is none."""


@dataclass(frozen=True, slots=True)
class About:
    """An application a lesson may be about."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class AddLessonPage:
    """Where feedback is written down after a call."""

    template: ClassVar[str] = "lesson_add.html"
    title: str
    applications: tuple[About, ...]
    chosen: str
    today: str
    words: str
    who: str
    problem: str


def show(visit: Visit) -> Response:
    """Show what people advised."""
    store = visit.app.store
    found = lessons(store)
    organisations = {one.id: one.organisation or "" for one in store.applications()}
    asked = visit.asked("theme")
    groups = by_theme(found)
    wanted = [one for one in groups if asked in {"", one.theme.value}]
    parts = []
    for hands in (Hands.YOURS, Hands.PARTLY, Hands.NOT_YOURS, Hands.UNSAID):
        those = [one for one in wanted if one.hands is hands]
        if those:
            parts.append(
                HandsShown(
                    HANDS_IN_WORDS[hands],
                    hands is Hands.UNSAID,
                    tuple(_theme(visit, one, organisations) for one in those),
                )
            )
    bare = [one for one in found if not one.themes and asked in {"", _NO_THEME}]
    shown = {one.theme for one in groups}
    done, rest = ((), ()) if asked else practised(visit, shown)
    few = bare if asked else bare[:_AT_ONCE]
    return visit.show(
        LessonsPage(
            "Lessons",
            tuple(parts),
            tuple(_shown(visit, one, (one.words,), organisations) for one in few),
            _all_of(visit, _NO_THEME) if len(few) < len(bare) else "",
            bool(asked),
            done,
            rest,
        )
    )


def _all_of(visit: Visit, theme: str) -> str:
    return f"{visit.url('lessons')}?theme={theme}"


def _theme(visit: Visit, group: Group, organisations: dict[str, str]) -> ThemeShown:
    theme = group.theme
    few = group.lessons if visit.asked("theme") else group.lessons[:_AT_ONCE]
    shown = tuple(
        _shown(visit, one, tuple(q.text for q in one.quote(theme)), organisations) for one in few
    )
    exercise = exercise_for(visit, theme, group.lessons[0])
    older = _all_of(visit, theme.value) if len(few) < len(group.lessons) else ""
    return ThemeShown(theme.value, NAMES[theme], shown, exercise, older)


def _shown(
    visit: Visit, one: Lesson, quotes: Iterable[str], organisations: dict[str, str]
) -> LessonShown:
    moment = visit.moment
    said = said_by(one, organisations.get(one.application_id or "", ""), moment.now, moment.zone)
    return LessonShown(one.id, tuple(quotes), said, visit.url("lesson", id=one.id))


def show_one(visit: Visit) -> Response:
    """Show one lesson word for word, with what it is about."""
    store, moment = visit.app.store, visit.moment
    one = find_lesson(store, visit.part("id"))
    organisations = {each.id: each.organisation or "" for each in store.applications()}
    house = organisations.get(one.application_id or "", "")
    places = [
        (place.start, place.end)
        for each in one.suggested
        if each.theme in one.themes
        for place in each.evidence
    ]
    chosen = set(one.themes)
    mail = visit.url("message", id=one.id) if one.way is not Way.TOLD and one.message_id else ""
    return visit.show(
        LessonPage(
            title="What was said",
            id=one.id,
            said=said_by(one, house, moment.now, moment.zone),
            about=themes_in_words(one.themes),
            text=marked(one.words, places),
            choices=tuple(ThemeChoice(each.value, NAMES[each], each in chosen) for each in Theme),
            is_corrected=one.corrected is not None,
            is_own=one.way is Way.TOLD,
            message=mail,
        )
    )


def decide(visit: Visit) -> Response:
    """Keep what the person says a lesson is about."""
    store = visit.app.store
    one = find_lesson(store, visit.part("id"))
    chosen = [str(value) for value in visit.form.getlist("theme")]
    correct(store, one, themes_named(chosen), visit.app.now)
    now = find_lesson(store, one.key)
    about = themes_in_words(now.themes) or "none of the themes"
    undo = Undo(visit.url("lesson-undo", id=one.id)) if now.corrected is not None else None
    visit.say(f"Kept as being about {about}.", undo)
    return visit.go("lessons")


def undo(visit: Visit) -> Response:
    """Take back what was said of a lesson."""
    one = find_lesson(visit.app.store, visit.part("id"))
    if one.corrected is not None:
        take_back(visit.app.store, one, visit.app.now)
        visit.say("Taken back.")
    return visit.go("lessons")


def forget(visit: Visit) -> Response:
    """Forget a lesson the person wrote down."""
    remove(visit.app.store, find_lesson(visit.app.store, visit.part("id")))
    visit.say("It is gone.")
    return visit.go("lessons")


def show_add(visit: Visit) -> Response:
    """Show where feedback is written down."""
    return visit.show(_adding(visit, visit.asked("application"), "", "", ""))


def _adding(visit: Visit, chosen: str, words: str, who: str, problem: str) -> AddLessonPage:
    known = sorted(visit.app.store.applications(), key=newest, reverse=True)
    names = [
        About(one.id, " · ".join(filter(None, (one.organisation, one.role))))
        for one in known
        if one.organisation and (one.participants or one.interviews)
    ]
    day = visit.moment.today.isoformat()
    return AddLessonPage("Write down what was said", tuple(names), chosen, day, words, who, problem)


def add(visit: Visit) -> Response:
    """Keep feedback word for word."""
    store, moment = visit.app.store, visit.moment
    words, who, chosen = visit.text("words"), visit.line("who"), visit.line("application")
    try:
        about = find_application(store, chosen) if chosen else None
        kept = add_lesson(
            store,
            words,
            moment.now,
            who=who,
            at=_day(visit, visit.line("on")),
            application=about,
            is_note=visit.line("is_copied") != "yes",
        )
    except Invalid as error:
        return visit.show(_adding(visit, chosen, words, who, str(error)), 422)
    about_words = themes_in_words(kept.themes)
    visit.say(
        f"Kept word for word; it seems to be about {about_words}."
        if about_words
        else "Kept word for word."
    )
    return visit.go("lessons")


def _day(visit: Visit, text: str) -> datetime | None:
    """Read a day of the form; today is now, another day its noon where the person lives."""
    moment = visit.moment
    if not text or text == moment.today.isoformat():
        return None
    try:
        day = datetime.fromisoformat(text)
    except ValueError as error:
        raise Invalid(f"'{text}' is not a day; write it as 2026-11-20.") from error
    refuse_long_ago(day, text)
    return day.replace(hour=12, tzinfo=moment.zone)


ROUTES = (
    page("/lessons", show, "lessons"),
    page("/lessons/add", show_add, "lesson-add"),
    action("/lessons/add", add, "lesson-keep"),
    page("/lessons/{id}", show_one, "lesson"),
    action("/lessons/{id}", decide, "lesson-decide"),
    action("/lessons/{id}/undo", undo, "lesson-undo"),
    action("/lessons/{id}/forget", forget, "lesson-forget"),
)
