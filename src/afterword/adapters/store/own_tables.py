"""The tables of what the person writes for themselves: lessons, exercises, notes, private pages."""

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Index,
    Integer,
)

from afterword.adapters.store.columns import AnyText, Moment
from afterword.adapters.store.table_shapes import appended_table, owned_table

# --- lessons ---------------------------------------------------------------------------------

told_lessons = owned_table(
    "told_lessons",
    Column("id", AnyText, primary_key=True),
    Column("words", AnyText, nullable=False),
    Column("at", Moment, nullable=False),
    Column("who", AnyText, nullable=False),
    Column("contact_id", AnyText),
    Column("application_id", AnyText),
    Column("is_note", Boolean, nullable=False),
)
"""Feedback the person wrote down; what stands in mail is read from there."""

lesson_corrections = appended_table(
    "lesson_corrections",
    Column("lesson", AnyText, nullable=False),
    Column("themes", JSON(none_as_null=True)),
    Column("at", Moment, nullable=False),
    Index(None, "owner_id", "lesson"),
)

practices = owned_table(
    "practices",
    Column("id", AnyText, primary_key=True),
    Column("theme", AnyText, nullable=False),
    Column("words", AnyText, nullable=False),
    Column("taken_at", Moment, nullable=False),
    Column("lesson", AnyText),
    Column("contact_id", AnyText),
    Column("application_id", AnyText),
    Column("done_at", Moment),
    Column("dropped_at", Moment),
    Column("came_of_it", AnyText, nullable=False),
)

interview_notes = owned_table(
    "interview_notes",
    Column("application_id", AnyText, primary_key=True),
    Column("held_at", Moment, primary_key=True),
    Column("talked", AnyText, nullable=False),
    Column("liked", AnyText, nullable=False),
    Column("differently", AnyText, nullable=False),
)
# --- what people mention ---------------------------------------------------------------------

leads = owned_table(
    "leads",
    Column("id", AnyText, primary_key=True),
    Column("contact_id", AnyText, nullable=False),
    Column("kind", AnyText, nullable=False),
    Column("words", AnyText, nullable=False),
    Column("at", Moment, nullable=False),
    Column("message_id", AnyText),
    Column("application_id", AnyText),
)

declined_suggestions = appended_table(
    "declined_suggestions",
    Column("contact_id", AnyText, nullable=False),
    Column("subject", AnyText, nullable=False),
    Column("words", AnyText, nullable=False),
)

# --- what is private -------------------------------------------------------------------------

private_pages = owned_table(
    "private_pages",
    Column("id", AnyText, primary_key=True),
    Column("written_at", Moment, nullable=False),
    Column("body", AnyText, nullable=False),
    Column("is_sealed", Boolean, nullable=False),
    Column("version", Integer, nullable=False),
    Column("once", AnyText, nullable=False),
)
"""Read by the drawer alone; never searched, checked, exported by default or given to a reader."""

moods = owned_table(
    "moods",
    Column("id", AnyText, primary_key=True),
    Column("at", Moment, nullable=False),
    Column("word", AnyText, nullable=False),
)

unswept = owned_table("unswept")
"""Owners of whom something was taken out that the files may still hold."""
