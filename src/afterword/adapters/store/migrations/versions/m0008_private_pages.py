"""Private pages and moods."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "private_pages",
        sa.Column("owner_id", TEXT, nullable=False),
        sa.Column("id", TEXT, nullable=False),
        sa.Column("written_at", MOMENT, nullable=False),
        sa.Column("body", TEXT, nullable=False),
        sa.Column("is_sealed", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("once", TEXT, nullable=False),
        sa.PrimaryKeyConstraint("owner_id", "id", name="pk_private_pages"),
    )
    op.create_table(
        "moods",
        sa.Column("owner_id", TEXT, nullable=False),
        sa.Column("id", TEXT, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("word", TEXT, nullable=False),
        sa.PrimaryKeyConstraint("owner_id", "id", name="pk_moods"),
    )
    op.create_table(
        "unswept",
        sa.Column("owner_id", TEXT, nullable=False),
        sa.PrimaryKeyConstraint("owner_id", name="pk_unswept"),
    )
