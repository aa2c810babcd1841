"""Lessons: what people advised, word for word, with who, when, and what it is about."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from functools import lru_cache
from typing import Final

from afterword.core.applications import Application
from afterword.core.check.sentences import sentences_in
from afterword.core.lessons.kept import Correction, ToldLesson
from afterword.core.lessons.suggest import Suggested, suggest
from afterword.core.lessons.theme import HANDS, Hands, Theme
from afterword.core.messages.message import Message
from afterword.core.people import Contact
from afterword.core.ports import Filed
from afterword.core.reading.reading import Kind, SenderKind
from afterword.core.spans import Evidence

SHORT: Final = 8
"""Characters of a digest that name a lesson to the person, as they name a message."""


class Way(StrEnum):
    """How a lesson came."""

    ANSWER = "answer"
    """Somebody wrote it, mostly when asked."""
    REJECTION = "rejection"
    """It stood in the rejection, unasked."""
    TOLD = "told"
    """The person wrote it down."""
    REFUSED = "refused"
    """Somebody said that they give none."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """One piece of feedback. Its words are theirs, and are never changed."""

    id: str
    """What a person types; for mail the beginning of the digest."""
    key: str
    """What a correction is kept by."""
    words: str
    at: datetime
    """Aware, UTC."""
    way: Way
    who: str = ""
    contact_id: str | None = None
    application_id: str | None = None
    message_id: str | None = None
    suggested: tuple[Suggested, ...] = ()
    """What it is read as being about, with places in ``words``."""
    corrected: tuple[Theme, ...] | None = None
    """What the person says it is about; it goes before what is suggested."""

    @property
    def themes(self) -> tuple[Theme, ...]:
        """Return what it is about: the person's word, else what was suggested."""
        if self.corrected is not None:
            return self.corrected
        return tuple(one.theme for one in self.suggested)

    def quote(self, theme: Theme) -> tuple[Evidence, ...]:
        """Return the sentences that speak of a theme; everything where only the person knows."""
        found = next((one.evidence for one in self.suggested if one.theme is theme), ())
        if not found:
            return (Evidence(0, len(self.words), self.words),)
        whole = sentences_in(self.words, 0, len(self.words))
        return tuple(
            Evidence.at(self.words, one.start, one.end)
            for one in whole
            if any(one.start < place.end and place.start < one.end for place in found)
        )

    @property
    def is_in_hand(self) -> bool:
        """Tell whether any of it lies in one's own hands, wholly or in part."""
        return any(HANDS[one] in {Hands.YOURS, Hands.PARTLY} for one in self.themes)


def lessons_of(
    mail: Iterable[Filed],
    told: Iterable[ToldLesson],
    corrections: Iterable[Correction],
    applications: Iterable[Application],
    contacts: Iterable[Contact],
) -> list[Lesson]:
    """Gather every lesson, the newest first.

    Args:
        mail: Everything that is kept.
        told: What the person wrote down.
        corrections: The person's word on what they are about.
        applications: To know which one a message belongs to.
        contacts: To know who wrote.
    """
    said = {one.lesson: one.themes for one in corrections}
    people = list(contacts)
    by_address = {one.address.casefold(): one for one in people if one.address}
    by_message = {name: one.id for one in applications for name in one.message_ids}
    found = [
        *_from_mail(mail, by_message, by_address),
        *_told(told, {one.id: one for one in people}),
    ]
    corrected = [_corrected(one, said) for one in found]
    return sorted(corrected, key=lambda one: (one.at, one.id), reverse=True)


_WAYS = {
    Kind.FEEDBACK: Way.ANSWER,
    Kind.REJECTION: Way.REJECTION,
    Kind.NO_FEEDBACK: Way.REFUSED,
}


def _from_mail(
    mail: Iterable[Filed], by_message: Mapping[str, str], by_address: Mapping[str, Contact]
) -> Iterator[Lesson]:
    for filed in mail:
        message, way = filed.message, _WAYS.get(filed.kind)
        if way is None or message.date is None or message.message_id not in by_message:
            continue
        if not _is_meant_for_one(filed):
            continue
        words = _unasked(filed) if way is Way.REJECTION else _all_of_it(message)
        about = _suggested(words, way)
        if not words or (way is Way.REJECTION and _says_nothing(about)):
            continue
        sender = message.sender
        contact = by_address.get(sender.address.casefold()) if sender else None
        yield Lesson(
            id=message.digest[:SHORT],
            key=message.digest,
            words=words,
            at=message.date,
            way=way,
            who=contact.name if contact else (sender.name or sender.address) if sender else "",
            contact_id=contact.id if contact else None,
            application_id=by_message[message.message_id],
            message_id=message.message_id,
            suggested=about,
        )


def _is_meant_for_one(filed: Filed) -> bool:
    """Tell what was written to this person from a letter to many; the person's word goes first."""
    is_to_many = any(one in filed.message.headers for one in ("list-id", "list-unsubscribe"))
    is_by_system = filed.reading.sender is SenderKind.AUTOMATED
    return filed.overruled is not None or not (is_to_many or is_by_system)


def _says_nothing(about: tuple[Suggested, ...]) -> bool:
    return [one.theme for one in about] == [Theme.NONE_GIVEN]


def _all_of_it(message: Message) -> str:
    """Return what the sender wrote now, as one stretch of the message."""
    if not message.authored:
        return message.text.strip()
    start, end = message.authored[0].start, message.authored[-1].end
    return message.text[start:end].strip()


def _unasked(filed: Filed) -> str:
    """Return the stretch of a rejection that holds its feedback."""
    said = filed.reading.feedback
    if not said:
        return ""
    start, end = min(one.start for one in said), max(one.end for one in said)
    return filed.message.text[start:end].strip()


def _suggested(words: str, way: Way) -> tuple[Suggested, ...]:
    if way is Way.REFUSED:
        # A refusal is never a theme, whatever else it says.
        said = [one for one in suggested(words, is_note=False) if one.theme is Theme.NONE_GIVEN]
        if said:
            return tuple(said)
        return (Suggested(Theme.NONE_GIVEN, (Evidence(0, len(words), words),)),)
    return suggested(words, is_note=False)


@lru_cache(maxsize=1024)
def suggested(words: str, *, is_note: bool) -> tuple[Suggested, ...]:
    """Suggest the themes of a text, worked out once."""
    return tuple(suggest(words, is_note=is_note))


def _told(told: Iterable[ToldLesson], people: Mapping[str, Contact]) -> Iterator[Lesson]:
    for one in told:
        contact = people.get(one.contact_id or "")
        yield Lesson(
            id=one.id,
            key=one.id,
            words=one.words,
            at=one.at,
            way=Way.TOLD,
            who=contact.name if contact else one.who,
            contact_id=one.contact_id,
            application_id=one.application_id,
            suggested=suggested(one.words, is_note=one.is_note),
        )


def _corrected(one: Lesson, said: Mapping[str, tuple[Theme, ...]]) -> Lesson:
    return replace(one, corrected=said[one.key]) if one.key in said else one


@dataclass(frozen=True, slots=True)
class Group:
    """The lessons on one theme, newest first."""

    theme: Theme
    lessons: tuple[Lesson, ...]

    @property
    def hands(self) -> Hands:
        """Return whether it was in one's own hands."""
        return HANDS[self.theme]


def by_theme(lessons: Sequence[Lesson]) -> list[Group]:
    """Put lessons together by theme: what was in one's own hands first, what was said most first.

    A lesson with several themes stands under each; one without any under none.
    """
    groups = []
    order = list(HANDS)
    for theme in order:
        about = tuple(one for one in lessons if theme in one.themes)
        if about:
            groups.append(Group(theme, about))
    rank = (Hands.YOURS, Hands.PARTLY, Hands.NOT_YOURS, Hands.UNSAID)
    return sorted(
        groups,
        key=lambda one: (rank.index(one.hands), -len(one.lessons), order.index(one.theme)),
    )
