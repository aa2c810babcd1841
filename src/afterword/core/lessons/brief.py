"""One page before an interview: their advice, what was practised, who is met, what to ask."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from afterword.core.applications import Application, Interview
from afterword.core.lessons.kept import InterviewNote, Practice
from afterword.core.lessons.lesson import Lesson
from afterword.core.lessons.quoting import quoted, shortened
from afterword.core.lessons.theme import HANDS, Hands, Theme
from afterword.core.patterns import later
from afterword.core.people import Contact, Participant
from afterword.core.spans import Evidence

MOST_ADVICE: Final = 6
MOST_PRACTISED: Final = 4
MOST_WORKED: Final = 3
MOST_PEOPLE: Final = 6
"""What fits on one A4 page in print, with the longest of each (held by a test)."""
LONGEST: Final = 190
"""Characters of one quote; a longer one ends with a sentence. One long sentence stays whole."""
NAME: Final = 80
"""The same for a name, a title or a role."""

_WORD = later(r"[^\W\d_]{4,}")


@dataclass(frozen=True, slots=True)
class Quoted:
    """A piece of advice in their words."""

    words: str
    who: str
    lesson: Lesson
    theme: Theme | None


@dataclass(frozen=True, slots=True)
class Practised:
    """What was practised, and what came of it, each on a line."""

    words: str
    came_of_it: str


@dataclass(frozen=True, slots=True)
class Met:
    """Somebody who will be there."""

    contact: Contact
    part: Participant | None


@dataclass(frozen=True, slots=True)
class Brief:
    """What stands on the page."""

    application: Application
    interview: Interview | None
    """The one that is next; None where none is known."""
    people: tuple[Met, ...]
    advice: tuple[Quoted, ...]
    is_more: bool
    """There is more advice than the page shows."""
    practised: tuple[Practised, ...]
    worked: tuple[str, ...]
    """What the person noted that they liked, in their own words."""
    questions: tuple[str, ...]
    """Three to ask."""


def brief_for(  # noqa: PLR0913  the page rests on all of these, and each is said by name
    application: Application,
    interview: Interview | None,
    *,
    contacts: Sequence[Contact],
    lessons: Sequence[Lesson],
    practices: Iterable[Practice],
    notes: Iterable[InterviewNote],
    roles: dict[str, str],
) -> Brief:
    """Put the page together.

    Args:
        application: What the interview is for.
        interview: The next one, where one is known.
        contacts: The contact book.
        lessons: All, the newest first.
        practices: All exercises.
        notes: What was written after interviews.
        roles: What each application is for, by its id.
    """
    people = _people(application, interview, contacts)
    quotes = list(_quotes(application, lessons, roles))
    advice = _with_room(quotes)
    noted = sorted(notes, key=lambda one: one.held_at, reverse=True)
    done = [one for one in practices if one.done_at is not None]
    done.sort(key=lambda one: str(one.done_at), reverse=True)
    return Brief(
        application,
        interview,
        people[:MOST_PEOPLE],
        advice,
        len(quotes) > len(advice),
        tuple(
            Practised(_own(one.words), shortened(one.came_of_it, NAME))
            for one in done[:MOST_PRACTISED]
        ),
        tuple(_own(one.liked) for one in noted if one.liked)[:MOST_WORKED],
        questions_for(
            application, people, [one for quote in quotes for one in quote.lesson.themes]
        ),
    )


def _people(
    application: Application, interview: Interview | None, contacts: Iterable[Contact]
) -> tuple[Met, ...]:
    """Return who was invited; before there is an invitation, who is known to interview."""
    parts = {one.contact_id: one for one in application.participants}
    invited = interview.with_ if interview is not None else ()
    expected = [one.contact_id for one in application.participants if one.was_interviewer]
    known = {one.id: one for one in contacts}
    ids = dict.fromkeys(invited or expected)
    return tuple(Met(known[one], parts.get(one)) for one in ids if one in known)


def _quotes(
    application: Application, lessons: Sequence[Lesson], roles: dict[str, str]
) -> Iterator[Quoted]:
    """Yield advice: for the same house or a like role first, in hand before not, the newest first.

    What nobody could say is left out, and so is what was said only in kindness.
    """
    wanted = _words_of(application.role)

    def rank(numbered: tuple[int, Lesson]) -> tuple[bool, int, bool, int]:
        number, one = numbered
        is_same = one.application_id == application.id
        alike = len(wanted & _words_of(roles.get(one.application_id or "", "")))
        return (not is_same, -alike, not one.is_in_hand, number)

    for _, lesson in sorted(enumerate(lessons), key=rank):
        themes = [one for one in lesson.themes if one is not Theme.NONE_GIVEN]
        if not themes:
            continue
        theme = min(themes, key=lambda one: (HANDS[one] is Hands.NOT_YOURS, list(HANDS).index(one)))
        yield Quoted(quoted(lesson.quote(theme), LONGEST), lesson.who, lesson, theme)


def _with_room(quotes: Sequence[Quoted]) -> tuple[Quoted, ...]:
    """Return as many pieces of advice as there is room for; a long one takes that of others."""
    room, kept = MOST_ADVICE * LONGEST, 0
    for one in quotes[:MOST_ADVICE]:
        room -= max(len(one.words), LONGEST // 2)
        if room < 0:
            break
        kept += 1
    return tuple(quotes[:kept])


def _own(words: str) -> str:
    """Return the person's own words: whole sentences where there is room, else their beginning."""
    return shortened(quoted((Evidence(0, len(words), words),), LONGEST), LONGEST)


def _words_of(role: str | None) -> set[str]:
    return {one.casefold() for one in _WORD.findall(role or "")}


_BY_THEME: Final = {
    Theme.FIT: "How does an ordinary day in the team go, and who decides what?",
    Theme.EXPERIENCE: "Which experience would you like the new person to gain in the first year?",
    Theme.SKILLS: "Which tools or techniques does this work need every day?",
    Theme.MOTIVATION: "What has kept you here?",
    Theme.SENIORITY: "How much is decided by the person in this role, and how much with others?",
    Theme.LOCATION: "How do people here divide their days between places?",
    Theme.TIMING: "When should the new person begin, and what waits for them?",
}
_ALWAYS: Final = (
    "What would make you say, after a year, that this was a good choice?",
    "What is hard about this work that the advert does not say?",
    "What happens next, and by when?",
)


def questions_for(
    application: Application, people: Sequence[Met], themes: Sequence[Theme]
) -> tuple[str, str, str]:
    """Return three questions to ask, from what is known; nothing in them is invented.

    Args:
        application: Its role and organisation may be named.
        people: Who is met; a title may be named.
        themes: What the advice on the page is about.
    """
    found = list(_asked(application, people))
    found += [_BY_THEME[one] for one in dict.fromkeys(themes) if one in _BY_THEME][:1]
    found = [*found[:2], *_ALWAYS] if len(found) > 1 else [*found, *_ALWAYS]
    return (found[0], found[1], found[2])


def _asked(application: Application, people: Sequence[Met]) -> Iterator[str]:
    role = shortened(application.role or "", NAME)
    titled = next((one.contact for one in people if one.contact.title), None)
    if role:
        yield f"What would the first three months as {_article(role)} look like, if they go well?"
    if titled is not None and titled.title:
        first = shortened(titled.name.split()[0] if titled.name.split() else titled.name, NAME)
        title = shortened(titled.title, NAME)
        yield f"For {first} ({title}): what do you most need from the person in this role?"


def _article(role: str) -> str:
    return f"{'an' if role[:1].lower() in 'aeiou' else 'a'} {role}"
