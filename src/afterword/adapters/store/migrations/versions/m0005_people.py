"""Notes on people and on what happened with them, and who is forgotten."""

from typing import Final

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    """Add the columns the person writes into, and the table of the forgotten."""
    # SQLite makes the table anew, so that it reads as one that was made with the columns.
    anew: Final = "always" if op.get_bind().dialect.name == "sqlite" else "never"
    with op.batch_alter_table("contacts", recreate=anew) as contacts:
        contacts.add_column(_note("notes"))
        contacts.add_column(_note("interests"))
    with op.batch_alter_table("touchpoints", recreate=anew) as touchpoints:
        touchpoints.add_column(_note("note"))
    op.create_table(
        "forgotten",
        sa.Column("owner_id", TEXT, nullable=False),
        sa.Column("mark", TEXT, nullable=False),
        sa.PrimaryKeyConstraint("owner_id", "mark", name="pk_forgotten"),
    )


def _note(name: str) -> sa.Column[str]:
    return sa.Column(name, TEXT, nullable=False, server_default="")
