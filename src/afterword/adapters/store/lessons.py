"""What was told, corrected, practised, and written down after interviews."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, delete, insert

from afterword.adapters.store.codecs import to_row
from afterword.adapters.store.overlaying import by_number
from afterword.adapters.store.own_tables import (
    interview_notes,
    lesson_corrections,
    practices,
    told_lessons,
)
from afterword.adapters.store.rows import owned, put, values_of
from afterword.core.lessons.kept import Correction, InterviewNote, Practice, ToldLesson
from afterword.core.lessons.theme import Theme


def tell_lesson(conn: Connection, owner: str, lesson: ToldLesson) -> None:
    """Keep feedback the person wrote down."""
    put(conn, told_lessons, [{"owner_id": owner, **to_row(lesson)}])


def all_told(conn: Connection, owner: str) -> list[ToldLesson]:
    """Return everything that was written down, by id."""
    return sorted(values_of(conn, ToldLesson, owned(owner, told_lessons)), key=by_number)


def remove_told(conn: Connection, owner: str, lesson_id: str) -> bool:
    """Forget what was written down, with what was said of it; tell whether it was there."""
    gone = conn.execute(
        delete(told_lessons).where(told_lessons.c.owner_id == owner, told_lessons.c.id == lesson_id)
    )
    conn.execute(
        delete(lesson_corrections).where(
            lesson_corrections.c.owner_id == owner, lesson_corrections.c.lesson == lesson_id
        )
    )
    return bool(gone.rowcount)


def correct_lesson(
    conn: Connection, owner: str, lesson: str, themes: Sequence[Theme] | None, at: datetime
) -> None:
    """Append the person's word on what a lesson is about; None takes it back."""
    said = None if themes is None else [one.value for one in themes]
    conn.execute(
        insert(lesson_corrections).values(owner_id=owner, lesson=lesson, themes=said, at=at)
    )


def all_corrections(conn: Connection, owner: str) -> list[Correction]:
    """Return the last word on each lesson that has one."""
    said: dict[str, Correction] = {}
    rows = conn.execute(owned(owner, lesson_corrections).order_by(lesson_corrections.c.n))
    for row in rows.mappings():
        said.pop(row["lesson"], None)
        if row["themes"] is not None:
            themes = tuple(Theme(one) for one in row["themes"])
            said[row["lesson"]] = Correction(row["lesson"], themes, row["at"])
    return list(said.values())


def save_practice(conn: Connection, owner: str, practice: Practice) -> None:
    """Keep an exercise, or replace the one with the same id."""
    put(conn, practices, [{"owner_id": owner, **to_row(practice)}])


def all_practices(conn: Connection, owner: str) -> list[Practice]:
    """Return every exercise, by id."""
    return sorted(values_of(conn, Practice, owned(owner, practices)), key=by_number)


def save_interview_note(conn: Connection, owner: str, note: InterviewNote) -> None:
    """Keep what was written after an interview, or replace it."""
    put(conn, interview_notes, [{"owner_id": owner, **to_row(note)}])


def all_interview_notes(conn: Connection, owner: str) -> list[InterviewNote]:
    """Return what was written after interviews, oldest first."""
    found = values_of(conn, InterviewNote, owned(owner, interview_notes))
    return sorted(found, key=lambda one: (one.held_at, one.application_id))
