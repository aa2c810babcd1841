"""Leads, and suggestions that were dropped."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"

TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "leads",
        sa.Column("owner_id", TEXT, nullable=False),
        sa.Column("id", TEXT, nullable=False),
        sa.Column("contact_id", TEXT, nullable=False),
        sa.Column("kind", TEXT, nullable=False),
        sa.Column("words", TEXT, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("message_id", TEXT, nullable=True),
        sa.Column("application_id", TEXT, nullable=True),
        sa.PrimaryKeyConstraint("owner_id", "id", name="pk_leads"),
    )
    op.create_table(
        "declined_suggestions",
        sa.Column(
            "n",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            sa.Identity(always=True),
            nullable=False,
        ),
        sa.Column("owner_id", TEXT, nullable=False),
        sa.Column("contact_id", TEXT, nullable=False),
        sa.Column("subject", TEXT, nullable=False),
        sa.Column("words", TEXT, nullable=False),
        sa.PrimaryKeyConstraint("n", name="pk_declined_suggestions"),
    )
