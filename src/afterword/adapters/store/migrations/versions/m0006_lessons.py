"""Lessons: what was told and corrected, what is practised, and notes after interviews."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Make the four tables."""
    op.create_table(
        "told_lessons",
        _text("owner_id"),
        _text("id"),
        _text("words"),
        sa.Column("at", MOMENT, nullable=False),
        _text("who"),
        _text("contact_id", is_nullable=True),
        _text("application_id", is_nullable=True),
        sa.Column("is_note", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("owner_id", "id", name="pk_told_lessons"),
    )
    op.create_table(
        "lesson_corrections",
        sa.Column(
            "n",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            sa.Identity(always=True),
            nullable=False,
        ),
        _text("owner_id"),
        _text("lesson"),
        sa.Column("themes", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("n", name="pk_lesson_corrections"),
    )
    op.create_index(
        "ix_lesson_corrections_owner_id_lesson", "lesson_corrections", ["owner_id", "lesson"]
    )
    op.create_table(
        "practices",
        _text("owner_id"),
        _text("id"),
        _text("theme"),
        _text("words"),
        sa.Column("taken_at", MOMENT, nullable=False),
        _text("lesson", is_nullable=True),
        _text("contact_id", is_nullable=True),
        _text("application_id", is_nullable=True),
        sa.Column("done_at", MOMENT, nullable=True),
        sa.Column("dropped_at", MOMENT, nullable=True),
        _text("came_of_it"),
        sa.PrimaryKeyConstraint("owner_id", "id", name="pk_practices"),
    )
    op.create_table(
        "interview_notes",
        _text("owner_id"),
        _text("application_id"),
        sa.Column("held_at", MOMENT, nullable=False),
        _text("talked"),
        _text("liked"),
        _text("differently"),
        sa.PrimaryKeyConstraint("owner_id", "application_id", "held_at", name="pk_interview_notes"),
    )


def _text(name: str, *, is_nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, TEXT, nullable=is_nullable)
